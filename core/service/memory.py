# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found out about one service while it was in use. Kept in memory only."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Collection as Several
from datetime import timedelta
from typing import Any, TypeVar

from ..stac.items import CLOUD_FIELDS, Item
from ..stac.view import INCIDENCE, SUN_ELEVATION

T = TypeVar("T")

# So many items of a collection, looked at without a filter, speak for the others of it.
_ENOUGH = 50
# More than so many aren't looked at: a search has thousands.
_PLENTY = 2000
# Of a period that is asked for: what states a range is found by its moment alone at some services,
# and few scenes take longer.
AROUND = timedelta(hours=1)
_NUMBERS = (int, float)  # by type: a boolean is none


class Sightings:
    """How the items of one collection state what searches ask for.

    Attributes:
        looked: how many items were looked at that no filter of the service had chosen.
        cloud_fields: in each of these the items state the cloud cover that is read of them.
        states_cloud: whether the cloud cover of any is known.
        states: the conditions ("levels", "start" ...) whose value all items state as it is read; for
            "start", a `datetime` that stands for the whole of when they were taken.
    """

    def __init__(self) -> None:
        self.looked = 0
        self.cloud_fields = frozenset(CLOUD_FIELDS)
        self.states_cloud = False
        self.states = frozenset(_STATES)

    def add(self, properties: Mapping[str, Any], item: Item) -> None:
        """Note how an item states its values. Quick where it does so as the others do."""
        if item.cloud_cover is not None:
            self.states_cloud = True
            for name in self.cloud_fields:
                if not _is_number(properties.get(name), item.cloud_cover):
                    self.cloud_fields -= {name}
        for name in self.states:
            if not _STATES[name](properties, item):
                self.states -= {name}


def _is_number(value: Any, wanted: float) -> bool:
    return type(value) in _NUMBERS and value == wanted


_STATES: dict[str, Callable[[Mapping[str, Any], Item], bool]] = {
    "levels": lambda properties, item: properties.get("processing:level") == item.level,
    "max_gsd_m": lambda properties, item: (
        item.gsd_m is not None and _is_number(properties.get("gsd"), item.gsd_m)
    ),
    # Small letters are asked for, as STAC wants them.
    "platforms": lambda properties, item: (
        bool(item.platform) and properties.get("platform") == item.platform.lower()
    ),
    "max_incidence_deg": lambda properties, item: (
        (angle := item.view.slant) is not None and _is_number(properties.get(INCIDENCE), angle)
    ),
    "min_sun_elevation_deg": lambda properties, item: (
        (angle := item.view.sun_elevation) is not None
        and _is_number(properties.get(SUN_ELEVATION), angle)
    ),
    "start": lambda properties, item: (
        properties.get("datetime") is not None and item.period is None
    ),
}


class ServiceMemory:
    """What is known of a service. Safe to use from several threads; shared by its clients.

    Attributes:
        refused: which parts of searches it refuses, by the names that the catalogue gives them.
    """

    def __init__(self) -> None:
        self.refused: frozenset[str] = frozenset()
        self._lock = threading.Lock()
        self._collections: frozenset[str] = frozenset()
        self._has_list = False
        self._sightings: dict[str, Sightings] = {}
        self._verdicts: dict[tuple[Any, ...], bool] = {}
        self._put_off: dict[tuple[Any, ...], float] = {}
        self._kept: dict[tuple[Any, ...], Any] = {}

    @property
    def collections(self) -> frozenset[str]:
        """Ids of collections that exist; not all, unless `has_list`."""
        return self._collections

    @property
    def has_list(self) -> bool:
        """Whether the list of collections was read."""
        return self._has_list

    def note_collections(self, ids: Iterable[str], *, is_list: bool = False) -> None:
        """Note that these collections exist.

        Args:
            is_list: whether they are all that the service lists.
        """
        with self._lock:
            self._collections |= frozenset(ids)
            self._has_list = self._has_list or is_list

    def note_item(self, properties: Mapping[str, Any], item: Item, *, is_chosen: bool) -> None:
        """Note how an item states its values.

        Args:
            is_chosen: whether the service was asked for such items only, so that it speaks for
                no others.
        """
        with self._lock:
            seen = self._sightings.get(item.collection)
            if seen is None:
                seen = self._sightings[item.collection] = Sightings()
            if seen.looked >= _PLENTY:
                return
            seen.add(properties, item)
            seen.looked += not is_chosen

    @property
    def states_moments(self) -> bool:
        """Whether enough items were looked at, and all state when they were taken by a moment."""
        with self._lock:
            seen = list(self._sightings.values())
        looked = sum(one.looked for one in seen)
        return looked >= _ENOUGH and all("start" in one.states for one in seen)

    def has_seen(self, collections: Several[str]) -> bool:
        """Return whether items of all of these were looked at, be they few; never for none."""
        with self._lock:
            return bool(collections) and all(name in self._sightings for name in collections)

    def has_looked_at(self, collections: Several[str]) -> bool:
        """Return whether enough items of each of these were looked at; never for none."""
        with self._lock:
            seen = [self._sightings.get(name) for name in collections]
        return bool(seen) and all(one is not None and one.looked >= _ENOUGH for one in seen)

    def cloud_field(self, collections: Several[str], usual: str) -> str:
        """Return the property to ask for the cloud cover: what all items use, else the usual."""
        fields = self._cloud_fields(collections)
        return usual if not fields or usual in fields else min(fields)

    def states_alike(self, name: str, field: str, collections: Several[str]) -> bool:
        """Return whether all items seen state what a condition asks for in the same form.

        Args:
            name: of the condition.
            field: the property that is asked for; matters for the cloud cover only.
        """
        if name == "max_cloud":
            return field in self._cloud_fields(collections)
        with self._lock:
            seen = [self._sightings.get(one) for one in collections]
        return bool(seen) and all(one is not None and name in one.states for one in seen)

    def _cloud_fields(self, collections: Several[str]) -> frozenset[str]:
        with self._lock:
            seen = [self._sightings.get(name) for name in collections]
            stating = [one.cloud_fields for one in seen if one is not None and one.states_cloud]
        return frozenset.intersection(*stating) if stating else frozenset()

    def verdict(self, *subject: Any) -> bool | None:
        """Return what `settle` kept of this subject; None if nothing."""
        with self._lock:
            return self._verdicts.get(subject)

    def settle(self, is_so: bool, *subject: Any) -> None:
        """Keep whether something is so, for as long as the connection is in use."""
        with self._lock:
            self._verdicts[subject] = is_so

    def put_off(self, seconds: float, *subject: Any) -> None:
        """Keep that something had better not be tried again for so long."""
        with self._lock:
            self._put_off[subject] = time.monotonic() + seconds

    def is_put_off(self, *subject: Any) -> bool:
        """Return whether `put_off` of this subject still holds."""
        with self._lock:
            return time.monotonic() < self._put_off.get(subject, 0.0)

    def kept(self, *subject: Any, make: Callable[[], T]) -> T:
        """Return what is kept of this subject, made the first time that it is asked for."""
        with self._lock:
            if subject not in self._kept:
                self._kept[subject] = make()
            found: T = self._kept[subject]
            return found
