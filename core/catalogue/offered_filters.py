# SPDX-License-Identifier: GPL-2.0-or-later
"""Which filters the collections have values for, so that no others are offered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..stac.collection import Collection
from ..stac.items import Item
from ..stac.view import INCIDENCE, OFF_NADIR, SUN_ELEVATION
from ..values import object_or_empty, texts

# More of one kind isn't kept: a service could state a new one with each item.
_MOST = 500


@dataclass
class OfferedFilters:
    """What scenes of some collections can be told apart by.

    Attributes:
        platforms, instruments, product_types: the values there are, in small letters.
        has_incidence: whether any states from how far aside it was seen.
        has_sun: whether any states how high the sun stood.
    """

    platforms: set[str] = field(default_factory=set)
    instruments: set[str] = field(default_factory=set)
    product_types: set[str] = field(default_factory=set)
    has_incidence: bool = False
    has_sun: bool = False

    def add(self, other: OfferedFilters) -> None:
        """Take in what others can be told apart by."""
        self.platforms |= other.platforms
        self.instruments |= other.instruments
        self.product_types |= other.product_types
        self.has_incidence = self.has_incidence or other.has_incidence
        self.has_sun = self.has_sun or other.has_sun

    def add_item(self, item: Item) -> None:
        """Take in what an item states."""
        if len(self.platforms) < _MOST:
            self.platforms.update(_words(item.platform))
        if len(self.instruments) < _MOST:
            self.instruments.update(_words(item.instrument))
        if item.product_type and len(self.product_types) < _MOST:
            self.product_types.add(item.product_type.lower())
        self.has_incidence = self.has_incidence or item.view.slant is not None
        self.has_sun = self.has_sun or item.view.sun_elevation is not None

    @classmethod
    def of_summaries(cls, collection: Collection) -> OfferedFilters:
        """Return what a collection says of its items; many say nothing.

        Source: STAC specification 1.0, "Collection", summaries.
        """
        stated = object_or_empty(collection.raw.get("summaries"))
        return cls(
            platforms=_listed(stated, "platform"),
            instruments=_listed(stated, "instruments"),
            product_types=_listed(stated, "opencosmos:product_type"),
            has_incidence=any(stated.get(name) for name in (INCIDENCE, OFF_NADIR)),
            has_sun=bool(stated.get(SUN_ELEVATION)),
        )


class FilterEvidence:
    """What is known of the collections of one service: their summaries, and the items seen."""

    def __init__(self) -> None:
        self._stated: dict[str, OfferedFilters] = {}
        self._seen: dict[str, OfferedFilters] = {}
        # What was taken in already: thousands of items state the same.
        self._known: set[tuple[str, str, str, str, bool, bool]] = set()

    def set_collections(self, collections: Iterable[Collection]) -> None:
        """Know these collections, and forget the items of others."""
        self._stated = {one.id: OfferedFilters.of_summaries(one) for one in collections}
        self._seen = {name: one for name, one in self._seen.items() if name in self._stated}
        self._known.clear()

    def note(self, items: Iterable[Item]) -> None:
        """Know what these items state."""
        for item in items:
            view = item.view
            stated = (
                item.collection,
                item.platform,
                item.instrument,
                item.product_type,
                view.slant is not None,
                view.sun_elevation is not None,
            )
            if stated in self._known:
                continue
            if len(self._known) == _MOST:
                self._known.clear()
            self._known.add(stated)
            seen = self._seen.get(item.collection)
            if seen is None:
                seen = self._seen[item.collection] = OfferedFilters()
            seen.add_item(item)

    def of(self, collections: Iterable[str] = ()) -> OfferedFilters:
        """Return what scenes of these collections can be told apart by; of all for none."""
        chosen = set(collections)
        found = OfferedFilters()
        for known in (self._stated, self._seen):
            for name, offered in known.items():
                if not chosen or name in chosen:
                    found.add(offered)
        return found


def _words(text: str) -> list[str]:
    return [word for word in text.lower().split(", ") if word]


def _listed(stated: Mapping[str, Any], name: str) -> set[str]:
    return {text.strip().lower() for text in texts(stated.get(name))[:_MOST] if text.strip()}
