# SPDX-License-Identifier: GPL-2.0-or-later
"""What the outlines of scenes cut an area into, and which scene holds which of that."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..geo.ellipsoid import area_km2, polygon_parts
from ..geo.geometry import united
from .tariffs import Cells

# What the arithmetic leaves over along common edges, as a share of the area.
_NOISE = 1e-9
# An edge in common is longer than this, in degrees: else two cells meet at a corner.
_SHORTEST_EDGE = 1e-7
_DEG_M = 111_320.0
_ROUNDED_M = 0.05
MOST_CELLS = 3000


class TooManyCells(Exception):
    """The outlines cut the area into too many cells."""


@dataclass(frozen=True)
class Ground:
    """Cells with their shapes.

    Args:
        cells: those that are worth a piece of their own.
        shapes: of the cells; shapely polygons.
        slivers: polygons narrower than a pixel, with the scenes that hold them: whoever has
            the ground beside one may have it, too.
    """

    cells: Cells
    shapes: Sequence[Any]
    slivers: Sequence[tuple[Any, tuple[int, ...]]]

    def shape_of(self, seller: int, cells: Sequence[int]) -> Any:
        """Return cells as one shapely geometry, with the slivers beside them that a scene holds."""
        common = united([self.shapes[cell] for cell in cells])
        beside = [
            shape
            for shape, sellers in self.slivers
            if seller in sellers and shape.intersects(common)
        ]
        return united([common, *beside]) if beside else common


def cut(
    parts: Sequence[Any],
    shapes: Mapping[int, Any],
    widths_m: Mapping[int, float],
    step: Callable[[], None],
) -> Ground:
    """Cut polygons along the outlines of scenes; what no scene holds is left out.

    Args:
        parts: shapely polygons.
        shapes: of the scenes, by their numbers.
        widths_m: of a pixel of each scene, 0 if that isn't known.

    Raises:
        TooManyCells, Cancelled.
    """
    cells: list[tuple[Any, tuple[int, ...]]] = []
    least = sum(map(area_km2, parts)) * _NOISE
    for part in parts:
        cells += _cut_one(part, shapes, least, MOST_CELLS - len(cells), step)
    kept: list[tuple[Any, tuple[int, ...]]] = []
    slivers: list[tuple[Any, tuple[int, ...]]] = []
    for shape, sellers in cells:
        width = min((widths_m.get(one, 0.0) for one in sellers), default=0.0)
        (kept if breadth_m(shape) > width else slivers).append((shape, sellers))
    if not kept:
        kept, slivers = slivers, []
    shapes_of = [shape for shape, _sellers in kept]
    return Ground(
        Cells(
            [area_km2(shape) for shape in shapes_of],
            [sellers for _shape, sellers in kept],
            _beside(shapes_of, step),
        ),
        shapes_of,
        slivers,
    )


def _cut_one(
    part: Any, shapes: Mapping[int, Any], least: float, most: int, step: Callable[[], None]
) -> list[tuple[Any, tuple[int, ...]]]:
    cells: list[tuple[Any, tuple[int, ...]]] = [(part, ())]
    for number, shape in shapes.items():
        step()
        if not shape.intersects(part):
            continue
        following: list[tuple[Any, tuple[int, ...]]] = []
        for cell, sellers in cells:
            if not shape.intersects(cell):
                following.append((cell, sellers))
                continue
            inside = _large(cell.intersection(shape), least)
            if not inside:
                following.append((cell, sellers))
                continue
            following += [(one, (*sellers, number)) for one in inside]
            following += [(one, sellers) for one in _large(cell.difference(shape), least)]
        cells = following
        if len(cells) > most:
            raise TooManyCells
    return [(shape, sellers) for shape, sellers in cells if sellers]


def _large(shape: Any, least: float) -> list[Any]:
    return [part for part in polygon_parts(shape) if area_km2(part) > least]


def is_gap(polygon: Any) -> bool:
    """Return whether what isn't covered is more than the rounding of parts to a centimetre."""
    return breadth_m(polygon) > _ROUNDED_M


def breadth_m(polygon: Any) -> float:
    """Return about how broad a polygon is, however long: twice its area by half its outline."""
    _west, south, _east, north = polygon.bounds
    cosine = max(0.02, math.cos(math.radians((south + north) / 2)))
    around = 0.0
    points = list(polygon.exterior.coords)
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        around += math.hypot((x1 - x0) * cosine, y1 - y0) * _DEG_M
    return 2e6 * area_km2(polygon) / around if around else 0.0


def _beside(shapes: Sequence[Any], step: Callable[[], None]) -> list[frozenset[int]]:
    found: list[set[int]] = [set() for _ in shapes]
    boxes = [shape.bounds for shape in shapes]
    order = sorted(range(len(shapes)), key=lambda cell: boxes[cell][0])
    for place, one in enumerate(order):
        step()
        for other in order[place + 1 :]:
            if boxes[other][0] > boxes[one][2]:
                break
            if boxes[other][1] > boxes[one][3] or boxes[other][3] < boxes[one][1]:
                continue
            # Cut from one another they have their corners in common but for the last digits.
            common = shapes[one].buffer(_SHORTEST_EDGE / 100).intersection(shapes[other])
            if common.length > 2 * _SHORTEST_EDGE:
                found[one].add(other)
                found[other].add(one)
    return [frozenset(cells) for cells in found]
