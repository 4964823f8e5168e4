# SPDX-License-Identifier: GPL-2.0-or-later
"""Under which addresses an item's files can be had, however the item spells them.

Source: STAC item specification 1.0, "Links" and "Assets" (hrefs may be relative); STAC alternate
assets extension 1.1; API facts, section 2.6 (internal hosts); RFC 3986, 5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from ..plain_text import original
from ..urls import WebUrl, is_internal, link_from, web_url_or_none
from ..values import identifier_or_none, objects, text_or_none, word_or_none

Home = Callable[[], "WebUrl | None"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/|\.{0,2}/")
_DEEPEST = 4  # that alternates are looked for


def public_href(href: str, storage_url: str, home: Home | None = None) -> str:
    """Return the address under which the public can reach an asset.

    Some items name the service's internal host (`http://datacosmos-file-storage.default/full/...`);
    its origin is replaced by the public storage address (API facts, 2.6). A relative one counts
    from the item's own address. Any other stays as it was sent, unread: a search has thousands,
    and whoever asks for one reads it first.

    Args:
        storage_url: where assets with an internal address really lie.
        home: returns the item's own address, see `home_of`; None if it isn't known.
    """
    if not href or (storage_url and href.startswith(f"{storage_url}/")):
        return href
    url = web_url_or_none(href)
    if url is None:
        if home is None or _SCHEME.match(href):
            return href
        base = home()
        # File names hold spaces, addresses don't.
        url = link_from(base, href.replace(" ", "%20")) if base is not None else None
        if url is None:
            return href
        href = str(url)
    return _public(url, storage_url) or href


def home_of(item: Mapping[str, Any], storage_url: str) -> WebUrl | None:
    """Return the address that an item's relative hrefs count from; None if nobody can tell.

    That is its self link. Where it has none, or one that only the service itself can reach, it is
    the address under which the service's catalogue has the item.

    Args:
        item: its JSON.
        storage_url: of the service.
    """
    own = _catalogue_address(item, storage_url)
    for link in objects(item.get("links")):
        if word_or_none(link.get("rel")) != "self":
            continue
        href = text_or_none(link.get("href")) or ""
        url = web_url_or_none(href)
        if url is None and own is not None and href and not _SCHEME.match(href):
            url = link_from(own, href)
        if url is not None and not is_internal(url.host):
            return web_url_or_none(_public(url, storage_url)) or url
    return own


def alternate_hrefs(asset: Mapping[str, Any]) -> list[str]:
    """Return where else a file is, as the asset says it, in whatever form."""
    return list(_hrefs_in(asset.get("alternate"), _DEEPEST))


def _hrefs_in(stated: Any, depth: int) -> Iterator[str]:
    """Yield the addresses that are stated alone, in lists, by names, or as `href` of an object."""
    if isinstance(stated, str):
        # Titles are texts as well.
        if _ADDRESS.match(stated):
            yield stated
    elif depth and isinstance(stated, list):
        for one in stated:
            yield from _hrefs_in(one, depth - 1)
    elif depth and isinstance(stated, Mapping):
        href = text_or_none(stated.get("href"))
        if href:
            yield href
        for name, one in stated.items():
            if name != "href" or not href:
                yield from _hrefs_in(one, depth - 1)


def _catalogue_address(item: Mapping[str, Any], storage_url: str) -> WebUrl | None:
    name, collection = (
        identifier_or_none(item.get("id")),
        identifier_or_none(item.get("collection")),
    )
    if not (storage_url and name and collection):
        return None
    # The service's catalogue lies beside its storage (API facts, section 1).
    beside = storage_url.rpartition("/")[0]
    folder, last = (quote(original(part), safe="") for part in (collection, name))
    return web_url_or_none(f"{beside}/stac/collections/{folder}/items/{last}")


def _public(url: WebUrl, storage_url: str) -> str:
    """Return the public form of an address that isn't public as it is; empty for any other."""
    if not storage_url:
        return ""
    if is_internal(url.host):
        return f"{storage_url}{url.target}"
    storage = _read(storage_url)
    is_plain = url.scheme == "http" and url.port == url.usual_port
    if is_plain and storage is not None and storage.scheme == "https" and url.host == storage.host:
        return f"{storage.scheme}://{storage.netloc}{url.target}"
    return ""


@lru_cache(maxsize=8)
def _read(storage_url: str) -> WebUrl | None:
    return web_url_or_none(storage_url)
