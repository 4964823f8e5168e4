# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes, as a price or an order line names them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .areas import crosses_itself, shared_area_km2
from .recording import Refusal
from .shapes import Point, Ring

MOST_POINTS = 10_000
_FEWEST_POINTS = 4
_LEAST_KM2 = 1e-9


@dataclass(frozen=True)
class Part:
    """A polygon that is cut out of a scene.

    Args:
        geometry: as it was sent, GeoJSON.
        rings: its outline, then its holes.
        footprint: outer rings of the scene.
        project_id: where it is delivered to; empty for a price.
    """

    geometry: dict[str, Any]
    rings: Sequence[Ring] = field(compare=False)
    footprint: Sequence[Ring] = field(compare=False)
    project_id: str = ""

    @cached_property
    def area_km2(self) -> float:
        """The area that it has in common with the scene."""
        return shared_area_km2(self.rings, self.footprint)


def part_of(geometry: Any, footprint: Sequence[Ring], item: str, project_id: str = "") -> Part:
    """Return the part of an item that a GeoJSON Polygon, or its text, describes.

    Raises:
        Refusal: it isn't one closed polygon of at least four points, without crossings, that
            has an area in common with the item.
    """
    if isinstance(geometry, str):
        try:
            geometry = json.loads(geometry)
        except (ValueError, RecursionError) as error:
            raise _refusal("is not JSON") from error
    rings = _rings_of(geometry)
    if crosses_itself(rings):
        raise _refusal("crosses itself")
    if not footprint:
        raise _refusal(f"can't be cut out of {item}, which has no footprint")
    part = Part(geometry, rings, footprint, project_id)
    if part.area_km2 < _LEAST_KM2:
        raise _refusal(f"lies outside the footprint of {item}, or has no area")
    return part


def altered(geometry: dict[str, Any]) -> dict[str, Any]:
    """Return another polygon than this one: it has been moved to the east."""
    coordinates = [[[x + 0.01, y] for x, y, *_ in ring] for ring in geometry["coordinates"]]
    return {"type": "Polygon", "coordinates": coordinates}


def _rings_of(geometry: Any) -> list[list[Point]]:
    if not isinstance(geometry, dict) or geometry.get("type") != "Polygon":
        kind = geometry.get("type") if isinstance(geometry, dict) else None
        raise _refusal(f"must be a Polygon, not {str(kind or 'something else')[:40]}")
    coordinates = geometry.get("coordinates")
    if not isinstance(coordinates, list) or not coordinates:
        raise _refusal("has no coordinates")
    rings = [_ring_of(ring) for ring in coordinates]
    if sum(map(len, rings)) > MOST_POINTS:
        raise _refusal(f"has more than {MOST_POINTS} points")
    return rings


def _ring_of(points: Any) -> list[Point]:
    if not isinstance(points, list) or len(points) < _FEWEST_POINTS:
        raise _refusal(f"needs at least {_FEWEST_POINTS} points")
    ring = []
    for point in points:
        numbers = point[:2] if isinstance(point, list) else []
        if len(numbers) != 2 or not all(type(one) in {int, float} for one in numbers):
            raise _refusal("has a point that is no pair of numbers")
        x, y = numbers
        if not (abs(x) <= 180 and abs(y) <= 90):  # NaN isn't either
            raise _refusal("has a point that is not on the globe")
        ring.append((float(x), float(y)))
    if ring[0] != ring[-1]:
        raise _refusal("is not closed: its first and last point differ")
    return ring


def _refusal(problem: str) -> Refusal:
    return Refusal(400, f"geometry {problem}", "geometry")
