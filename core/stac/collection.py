# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC collections and the licence under which their items are sold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..plain_text import original
from ..urls import web_url_or_none
from ..values import (
    identifier_or_none,
    lines_or_none,
    object_or_empty,
    objects,
    text_or_none,
    texts,
)
from ..wording import tr
from .items import QA_SUFFIX, level_of

DEFAULT_LICENCE_NAME = "DataCosmos EULA"
DEFAULT_LICENCE_VERSION = "1.0"
# In this order (API facts, 2.2).
_LICENCE_RELATIONS = ("license", "end-user-license", "eula")


@dataclass(frozen=True)
class Licence:
    """A licence as an order names it.

    Args:
        name: as stated by the collection.
        version: as stated, else "1.0", the sample of the quickstart.
        link: where its text stands; empty if the collection names no web link.

    Source: ordering quickstart, step 3a; API facts, 2.2 and section 8, rows 6 and 22.
    """

    name: str
    version: str
    link: str

    def __str__(self) -> str:
        return f"{self.name}, version {self.version} ({self.link or 'no link given'})"

    def in_words(self) -> str:
        """Return the same as `str`, for a person instead of a file."""
        if not self.link:
            return tr(
                "{name}, version {version} (no link given)", name=self.name, version=self.version
            )
        facts = {"name": self.name, "version": self.version, "link": self.link}
        return tr("{name}, version {version} ({link})", **facts)

    def to_json(self) -> dict[str, Any]:
        """Return the entry of an order's `licenses`. Only for a licence that was accepted."""
        return {
            "license_link": original(self.link),
            "license_name": original(self.name),
            "license_version": original(self.version),
            "accepted": True,
        }


@dataclass(frozen=True)
class Collection:
    """A collection of the catalogue.

    Args:
        levels: processing levels in capitals, from its summaries or else its id; empty if
            neither says any.
    """

    id: str
    title: str
    description: str
    licence: Licence
    levels: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_json(cls, data: Any) -> Collection:
        """Return the collection that the JSON describes, whatever is missing in it."""
        fields: Mapping[str, Any] = object_or_empty(data)
        identifier = identifier_or_none(fields.get("id")) or ""
        return cls(
            id=identifier,
            title=text_or_none(fields.get("title")) or identifier,
            description=lines_or_none(fields.get("description")) or "",
            licence=_licence(fields),
            levels=_levels(fields, identifier),
            raw=fields,
        )

    @property
    def is_qa_twin(self) -> bool:
        """Whether it holds quality-control twins, which nobody buys."""
        kinds = texts(object_or_empty(self.raw.get("summaries")).get("opencosmos:collection_type"))
        return self.id.endswith(QA_SUFFIX) or kinds == ("qa",)


def _levels(fields: Mapping[str, Any], identifier: str) -> tuple[str, ...]:
    summaries = object_or_empty(fields.get("summaries"))
    stated = texts(summaries.get("processing:level")) or (level_of({}, identifier),)
    return tuple(dict.fromkeys(level.upper() for level in stated if level))


def _licence(fields: Mapping[str, Any]) -> Licence:
    link = _licence_link(objects(fields.get("links")))
    stated = text_or_none(fields.get("license"))
    version = link.get("version") or link.get("license_version") or fields.get("license_version")
    url = web_url_or_none(text_or_none(link.get("href")) or "")
    return Licence(
        name=text_or_none(link.get("title")) or stated or DEFAULT_LICENCE_NAME,
        version=text_or_none(version) or DEFAULT_LICENCE_VERSION,
        # A link that a person is asked to open must be a web link.
        link=url.page if url and url.is_safe else "",
    )


def _licence_link(links: list[dict[str, Any]]) -> Mapping[str, Any]:
    for relation in _LICENCE_RELATIONS:
        for link in links:
            is_meant = (text_or_none(link.get("rel")) or "").lower() == relation
            if is_meant and text_or_none(link.get("href")):
                return link
    return {}
