# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a STAC item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..urls import web_url_or_none
from ..values import count_or_none, object_or_empty, text_or_none, texts

_INTERNAL_ENDINGS = (".default", ".local", ".internal", ".svc", ".cluster")


@dataclass(frozen=True)
class Asset:
    """One file of an item.

    Args:
        key: its name within the item ("TCI", "B04", "thumbnail").
        href: absolute address; empty when the item names none.
        media_type: as stated, for example "image/tiff; application=geotiff".
        title: human text, neither unique nor a file name.
        roles: STAC roles, in lower case.
        size_bytes: `file:size` of the STAC file extension, None if not stated.
        checksum: `file:checksum`, a hexadecimal multihash, None if not stated.

    Source: API facts, section 2.6; STAC file extension 2.1.
    """

    key: str
    href: str
    media_type: str = ""
    title: str = ""
    roles: tuple[str, ...] = ()
    size_bytes: int | None = None
    checksum: str | None = None

    @classmethod
    def from_json(cls, key: str, data: Any, storage_url: str) -> Asset:
        """Return the asset that the JSON describes, whatever is missing or odd in it."""
        fields: Mapping[str, Any] = object_or_empty(data)
        return cls(
            key=key,
            href=public_href(text_or_none(fields.get("href")) or "", storage_url),
            media_type=(text_or_none(fields.get("type")) or "").lower(),
            title=text_or_none(fields.get("title")) or "",
            roles=tuple(role.lower() for role in texts(fields.get("roles"))),
            size_bytes=count_or_none(fields.get("file:size")),
            checksum=text_or_none(fields.get("file:checksum")),
        )

    @property
    def is_thumbnail(self) -> bool:
        return "thumbnail" in self.roles or self.key.lower() == "thumbnail"

    def answers_to(self, name: str) -> bool:
        """Return whether the name, in any case, is this asset's key or one of its roles."""
        wanted = name.strip().lower()
        return wanted == self.key.lower() or wanted in self.roles


def public_href(href: str, storage_url: str) -> str:
    """Return the address under which the public can reach an asset.

    Some items name the service's internal host (`http://datacosmos-file-storage.default/full/...`);
    its origin is replaced by the public storage address (API facts, 2.6). Any other stays as it
    was sent, unread: a search has thousands, and whoever asks for one reads it first.
    """
    if storage_url and href.startswith(f"{storage_url}/"):
        return href
    url = web_url_or_none(href)
    return f"{storage_url}{url.target}" if url and _is_internal(url.host) else href


def _is_internal(host: str) -> bool:
    if "." in host:
        return host.endswith(_INTERNAL_ENDINGS)
    return host != "localhost" and not host.startswith("[")
