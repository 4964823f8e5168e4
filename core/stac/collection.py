# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC collections and the licence under which their items are sold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..plain_text import is_sendable, original
from ..urls import is_safe_web_url, web_url_or_none
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

# Sent where a collection states no version: the sample of the quickstart.
_VERSION_UNSTATED = "1.0"
# In this order (API facts, 2.2).
_LICENCE_RELATIONS = ("license", "licence", "end-user-license", "end-user-licence", "eula")
# What `license` says where it says nothing: "other" is STAC's word for "see the link", the rest
# are older ones.
_VAGUE = frozenset({"", "other", "proprietary", "various"})
# SPDX ids of data on offer elsewhere, whose texts SPDX publishes under this address. Only these:
# that a word looks like an id doesn't say that there is such a text.
_SPDX = frozenset(
    {"CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0",
     "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0",
     "OGL-UK-3.0", "etalab-2.0"}
)  # fmt: skip
_SPDX_PAGE = "https://spdx.org/licenses/{}.html"


@dataclass(frozen=True)
class Licence:
    """A licence as an order names it. All of it together says which one it is.

    Args:
        name: as stated by the collection.
        version: as stated; empty if none is.
        link: where its text stands; empty if there is no web link that anybody may open, so that
            nobody can accept it.
        stated: what the collection's `license` says ("CC-BY-4.0", "other"); empty for nothing.

    Source: ordering quickstart, step 3a; API facts, 2.2 and section 8, rows 6 and 22.
    """

    name: str
    version: str
    link: str
    stated: str = ""

    def __str__(self) -> str:
        facts = [self.name, f"version {self.version}" if self.version else "no version stated"]
        return f"{', '.join([*facts, *self._more()])} ({self.link or 'no link given'})"

    @property
    def says_more(self) -> bool:
        """Whether the collection's `license` says what the name doesn't."""
        return self.stated.lower() not in _VAGUE | {self.name.lower()}

    @property
    def sent(self) -> tuple[str, str, str]:
        """Name, version and link as an order has them: in the service's own spelling."""
        version = self.version or _VERSION_UNSTATED
        name, version, link = (
            original(text) if is_sendable(text) else text
            for text in (self.name, version, self.link)
        )
        return name, version, link

    def title(self) -> str:
        """Return its name, version and what else is stated of it, for a person."""
        facts = {"name": self.name, "version": self.version}
        said = (
            tr("{name}, version {version}", **facts)
            if self.version
            else tr("{name}, no version stated", name=self.name)
        )
        return ", ".join([said, *self._more()])

    def in_words(self) -> str:
        """Return the same as `str`, for a person instead of a file."""
        if not self.link:
            return tr("{licence} (no text that can be opened)", licence=self.title())
        return tr("{licence} ({link})", licence=self.title(), link=self.link)

    def to_json(self) -> dict[str, Any]:
        """Return the entry of an order's `licenses`. Only for a licence that was accepted."""
        name, version, link = self.sent
        return {
            "license_link": link,
            "license_name": name,
            "license_version": version,
            "accepted": True,
        }

    def _more(self) -> tuple[str, ...]:
        return (self.stated,) if self.says_more else ()


@dataclass(frozen=True)
class Collection:
    """A collection of the catalogue.

    Args:
        licences: all under which its items are sold, also those whose text can't be opened;
            empty if it names none.
        levels: processing levels in capitals, from its summaries or else its id; empty if
            neither says any.
    """

    id: str
    title: str
    description: str
    licences: tuple[Licence, ...] = ()
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
            licences=_licences(fields),
            levels=_levels(fields, identifier),
            raw=fields,
        )

    @property
    def licence_problem(self) -> str:
        """Why nobody can accept its licences, as a sentence; empty if one can."""
        if not self.licences:
            stated = text_or_none(self.raw.get("license"))
            if stated is None:
                return tr("The collection {collection} names no licence.", collection=self.id)
            return tr(
                "The collection {collection} says that its licence is {stated}, and names no text.",
                collection=self.id,
                stated=stated,
            )
        for licence in self.licences:
            if not licence.link:
                return tr(
                    "The licence {licence} of the collection {collection} has no secure web link "
                    "to its text.",
                    licence=licence.name,
                    collection=self.id,
                )
        return ""

    @property
    def is_qa_twin(self) -> bool:
        """Whether it holds quality-control twins, which nobody buys."""
        kinds = texts(object_or_empty(self.raw.get("summaries")).get("opencosmos:collection_type"))
        return self.id.endswith(QA_SUFFIX) or kinds == ("qa",)


def _levels(fields: Mapping[str, Any], identifier: str) -> tuple[str, ...]:
    summaries = object_or_empty(fields.get("summaries"))
    stated = texts(summaries.get("processing:level")) or (level_of({}, identifier),)
    return tuple(dict.fromkeys(level.upper() for level in stated if level))


def _licences(fields: Mapping[str, Any]) -> tuple[Licence, ...]:
    """Return a licence for each link to one, each text once, the most telling relation first."""
    stated = text_or_none(fields.get("license")) or ""
    links = objects(fields.get("links"))
    named = [
        _of_link(link, fields, stated)
        for relation in _LICENCE_RELATIONS
        for link in links
        if relation in (text_or_none(link.get("rel")) or "").lower().split()
    ]
    if not named and stated in _SPDX:
        return (Licence(stated, stated.rpartition("-")[2], _SPDX_PAGE.format(stated), stated),)
    if not named and is_safe_web_url(stated):
        return (_of_link({"rel": "license", "href": stated}, fields, stated),)
    return tuple(dict.fromkeys(_telling(licence, named) for licence in named))


def _telling(licence: Licence, named: Sequence[Licence]) -> Licence:
    """Return what says most of the licence's text: the first with a version, if any has one."""
    if not licence.link:
        return licence
    same = [one for one in named if one.link == licence.link]
    versions = [one for one in same if one.version] or same
    # Where two versions of one text are stated, both count.
    return next(one for one in versions if licence.version in {"", one.version})


def _of_link(link: Mapping[str, Any], fields: Mapping[str, Any], stated: str) -> Licence:
    version = link.get("version") or link.get("license_version") or fields.get("license_version")
    href = text_or_none(link.get("href")) or ""
    url = web_url_or_none(href)
    return Licence(
        name=text_or_none(link.get("title")) or stated or href or text_or_none(link["rel"]) or "",
        version=text_or_none(version) or "",
        # A link that a person is asked to open must be a web link.
        link=url.page if url and url.is_safe else "",
        stated=stated,
    )
