# SPDX-License-Identifier: GPL-2.0-or-later
"""Which footprint has which key, and which lie at a place."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, repeat
from typing import TypeVar

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle

from ....core.geo.wkb import one_quadrilateral
from .footprint_features import footprint_of_wkb

_T = TypeVar("_T")

_SAMPLES = 8
_MOST_IN_A_STACK = 100
_HALF_TURN = 180.0
_NAN = float("nan")
_SIDES = 4
_NOWHERE = (_NAN,) * _SIDES  # in which nothing lies


class FootprintIndex:
    """The footprints of a layer by key, by feature id, and by place.

    Attributes:
        hidden: ids of features that aren't shown at present, and so aren't found by place.
    """

    def __init__(self) -> None:
        # Of each in the order of its id: tens of thousands of QGIS's own would take much room.
        self._keys: list[str] = []
        self._outlines: list[bytes | None] = []
        self._ids = array("q")
        self._places: dict[str, int] = {}  # in these
        self._areas: dict[int, float] = {}
        # West, south, east and north of each, all looked at to find a place: that takes less than
        # a millisecond for 100,000, and a tree of them as long to fill as all the rest.
        self._boxes = array("d")
        self.hidden: set[int] = set()

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def add(
        self,
        features: Iterable[tuple[str, QgsFeature]],
        outlines: Iterable[bytes | None] | None = None,
    ) -> None:
        """Add features that are in the layer already, with their keys and ids.

        Args:
            features: with higher ids than those before.
            outlines: what they were made of, see `footprint_of_wkb`; None to ask them.
        """
        for (key, feature), known in zip(features, chain(outlines or (), repeat(None))):
            outline, box = known, _NOWHERE
            if feature.hasGeometry():
                outline = known or bytes(feature.geometry().asWkb())
                box = _box_of(outline, feature)
            self._boxes.extend(box)
            self._places[key] = len(self._keys)
            self._keys.append(key)
            self._ids.append(feature.id())
            self._outlines.append(outline)

    def ids_of(self, keys: Iterable[str]) -> list[int]:
        """Return the feature ids of those keys that are here."""
        places = (self._places.get(key) for key in keys)
        return [self._ids[place] for place in places if place is not None]

    def keys_of(self, ids: Iterable[int]) -> list[str]:
        """Return the keys of features, in the order in which they were added."""
        places = (self._place_of(number) for number in sorted(ids))
        return [self._keys[place] for place in places if place is not None]

    def _place_of(self, number: int) -> int | None:
        place = bisect_left(self._ids, number)
        return place if place < len(self._ids) and self._ids[place] == number else None

    def _geometry_at(self, place: int) -> QgsGeometry | None:
        return footprint_of_wkb(self._outlines[place])

    def geometry_of(self, key: str) -> QgsGeometry | None:
        """Return the footprint in EPSG:4326, None if there is none."""
        place = self._places.get(key)
        return None if place is None else self._geometry_at(place)

    def boxes_of(self, keys: Iterable[str]) -> list[QgsRectangle]:
        """Return what to show to see these footprints: one box, and those cut at 180 degrees."""
        whole, cut = QgsRectangle(), []
        for key in keys:
            geometry = self.geometry_of(key)
            if geometry is None:
                continue
            box = geometry.boundingBox()
            if box.width() > _HALF_TURN:
                cut += [part.boundingBox() for part in geometry.asGeometryCollection()]
            else:
                whole.combineExtentWith(box)
        return cut if whole.isNull() else [whole, *cut]

    def key_at(self, place: QgsPointXY) -> str | None:
        """Return the key of the smallest footprint at a place in EPSG:4326, None if none is.

        The smallest, because the larger ones can be pointed at elsewhere; of equals the last,
        which is drawn on top.
        """
        return next(self._all_at(place), None)

    def stack_at(self, place: QgsPointXY) -> list[str]:
        """Return the keys of all footprints at a place in EPSG:4326, in the order of `key_at`;
        of very many only the first.
        """
        return list(islice(self._all_at(place), _MOST_IN_A_STACK))

    def _all_at(self, place: QgsPointXY) -> Iterator[str]:
        touched = self._touched(place)
        candidates = [there for there in touched if self._ids[there] not in self.hidden]
        # Smallest first: the exact and dear test then rarely needs more than a few.
        candidates.sort(key=lambda there: (self._area_at(there), -there))
        for there in candidates:
            geometry = self._geometry_at(there)
            if geometry is not None and geometry.contains(place):
                yield self._keys[there]

    def _touched(self, place: QgsPointXY) -> list[int]:
        """Return those whose boxes a place in EPSG:4326 lies in, or at the edge of."""
        import numpy as np

        x, y = place.x(), place.y()
        boxes = np.array(self._boxes, copy=True).reshape(-1, _SIDES)
        west, south, east, north = boxes.T
        is_touched = (west <= x) & (x <= east) & (south <= y) & (y <= north)
        found: list[int] = np.flatnonzero(is_touched).tolist()
        return found

    def _area_at(self, there: int) -> float:
        # Measured when first asked for: few are ever pointed at.
        if there not in self._areas:
            geometry = self._geometry_at(there)
            self._areas[there] = 0.0 if geometry is None else geometry.area()
        return self._areas[there]

    def depth(self) -> int:
        """Return about how many footprints lie on top of each other at the most."""
        geometries = map(self._geometry_at, _samples(range(len(self._keys))))
        middles = [one.boundingBox().center() for one in geometries if one is not None]
        return max((len(self._touched(middle)) for middle in middles), default=0)


def _box_of(outline: bytes, feature: QgsFeature) -> tuple[float, float, float, float]:
    """Return the box around a feature of this outline: west, south, east and north."""
    numbers = one_quadrilateral(outline)
    if numbers is not None:  # as nearly all are
        x1, y1, x2, y2, x3, y3, x4, y4, _x, _y = numbers
        west, east = min(x1, x2, x3, x4), max(x1, x2, x3, x4)
        if west >= -_HALF_TURN and east <= _HALF_TURN:  # else it was cut
            return west, min(y1, y2, y3, y4), east, max(y1, y2, y3, y4)
    box = feature.geometry().boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def depth_of(boxes: Sequence[QgsRectangle]) -> int:
    """Return about how many of these lie on top of each other at the most."""
    middles = [box.center() for box in _samples(boxes)]
    return max((sum(box.contains(middle) for box in boxes) for middle in middles), default=0)


def _samples(everything: Sequence[_T]) -> Sequence[_T]:
    return everything[:: max(1, len(everything) // _SAMPLES)]
