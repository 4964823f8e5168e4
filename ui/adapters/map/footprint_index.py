# SPDX-License-Identifier: GPL-2.0-or-later
"""Which footprint has which key, and which lie at a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

_T = TypeVar("_T")

_SAMPLES = 8
_MOST_IN_A_STACK = 100
_HALF_TURN = 180.0


class FootprintIndex:
    """The footprints of a layer by key, by feature id, and by place.

    Attributes:
        hidden: ids of features that aren't shown at present, and so aren't found by place.
    """

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._geometries: dict[int, QgsGeometry] = {}
        self._areas: dict[int, float] = {}
        self._tree = QgsSpatialIndex()
        self.hidden: set[int] = set()

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, key: str) -> bool:
        return key in self._ids

    def add(self, features: Iterable[tuple[str, QgsFeature]]) -> None:
        """Add features that are in the layer already, with their keys and ids."""
        with_place = []
        for key, feature in features:
            number = feature.id()
            self._ids[key], self._keys[number] = number, key
            if feature.hasGeometry():
                self._geometries[number] = feature.geometry()
                with_place.append(feature)
        self._tree.addFeatures(with_place)

    def ids_of(self, keys: Iterable[str]) -> list[int]:
        """Return the feature ids of those keys that are here."""
        return [self._ids[key] for key in keys if key in self._ids]

    def keys_of(self, ids: Iterable[int]) -> list[str]:
        """Return the keys of features, in the order in which they were added."""
        return [self._keys[number] for number in sorted(ids) if number in self._keys]

    def geometry_of(self, key: str) -> QgsGeometry | None:
        """Return the footprint in EPSG:4326, None if there is none."""
        return self._geometries.get(self._ids.get(key, -1))

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
        touched = self._tree.intersects(QgsRectangle(place, place))
        candidates = [number for number in touched if number not in self.hidden]
        # Smallest first: the exact and dear test then rarely needs more than a few.
        candidates.sort(key=lambda number: (self._area_of(number), -number))
        for number in candidates:
            if self._geometries[number].contains(place):
                yield self._keys[number]

    def _area_of(self, number: int) -> float:
        # Measured when first asked for: few are ever pointed at.
        if number not in self._areas:
            self._areas[number] = self._geometries[number].area()
        return self._areas[number]

    def depth(self) -> int:
        """Return about how many footprints lie on top of each other at the most."""
        numbers = list(self._geometries)
        middles = [self._geometries[number].boundingBox().center() for number in _samples(numbers)]
        return max((len(self._tree.intersects(QgsRectangle(m, m))) for m in middles), default=0)


def depth_of(boxes: Sequence[QgsRectangle]) -> int:
    """Return about how many of these lie on top of each other at the most."""
    middles = [box.center() for box in _samples(boxes)]
    return max((sum(box.contains(middle) for box in boxes) for middle in middles), default=0)


def _samples(everything: Sequence[_T]) -> Sequence[_T]:
    return everything[:: max(1, len(everything) // _SAMPLES)]
