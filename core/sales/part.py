# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of a scene that is priced and bought on its own, as a value."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from ..errors import InputError
from ..geo.ellipsoid import ring_area_km2
from ..json_text import read_json
from ..plain_text import identifier, original
from ..stored_values import text_of
from ..values import object_or_empty
from ..wording import tr

Point = tuple[float, float]
Ring = tuple[Point, ...]

# A centimetre: what is sent, kept and compared is one and the same.
_DIGITS = 7
_FEWEST_POINTS = 4
# Rings that are the same from a corner on for so long are endless, or nonsense.
_FAR_ENOUGH = 100
_HALF_TURN, _QUARTER_TURN = 180.0, 90.0


@dataclass(frozen=True)
class Part:
    """One closed polygon of a scene.

    Two are the same that have the same corners, whichever comes first and whichever way they go
    round, and whatever project they are delivered to.

    Args:
        rings: the outline and then its holes, longitude and latitude in degrees, EPSG:4326; each
            closed. Kept rounded to seven digits, the outline against the clock, holes with it,
            each from its least corner on, holes in sequence.
        project_id: of the project that it is delivered to; empty while none is chosen.

    Raises:
        InputError: that is no polygon on the globe.

    Source: API facts, sections 3 and 4.1: a closed GeoJSON Polygon of at least 4 points.
    """

    rings: tuple[Ring, ...]
    project_id: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.rings:
            raise _no_polygon()
        outline, *holes = self.rings
        kept = (_tidy(outline, clockwise=False), *sorted(_tidy(x, clockwise=True) for x in holes))
        object.__setattr__(self, "rings", kept)
        object.__setattr__(self, "project_id", identifier(self.project_id))

    @classmethod
    def of_geojson(cls, geometry: Any, project_id: str = "") -> Part:
        """Return the part that a GeoJSON Polygon describes.

        Raises:
            InputError: it is none, or a MultiPolygon of more than one.
        """
        fields = object_or_empty(geometry)
        rings: Any = fields.get("coordinates")
        if fields.get("type") == "MultiPolygon" and isinstance(rings, list) and len(rings) == 1:
            rings = rings[0]
        elif fields.get("type") != "Polygon":
            raise _no_polygon()
        try:
            return cls(tuple(tuple(map(_point, ring)) for ring in rings or ()), project_id)
        except (TypeError, ValueError, IndexError, OverflowError) as error:
            raise _no_polygon() from error

    def to_geojson(self) -> dict[str, Any]:
        """Return it as a GeoJSON Polygon, EPSG:4326."""
        return {
            "type": "Polygon",
            "coordinates": [[list(point) for point in ring] for ring in self.rings],
        }

    @cached_property
    def area_km2(self) -> float:
        """Its size on the WGS 84 ellipsoid, in square kilometres."""
        outline, *holes = self.rings
        return max(0.0, ring_area_km2(outline) - sum(map(ring_area_km2, holes)))

    def within_project(self, project_id: str) -> Part:
        """Return it as one that is delivered to this project."""
        return replace(self, project_id=project_id)

    def to_json(self) -> dict[str, Any]:
        """Return what an order line says of it, the project as the service spells it.

        Raises:
            InputError: no project is chosen: the service takes both or neither.
        """
        if not self.project_id:
            raise InputError(
                tr("A part of an image is delivered to a project, and none is chosen."),
                tr("Choose the project in the connection's settings, or order the whole image."),
            )
        return {"geometry": self.to_geojson(), "project_id": original(self.project_id)}

    def to_text(self) -> str:
        """Return it as it is kept."""
        fields = {"geometry": self.to_geojson(), "project_id": self.project_id}
        return json.dumps(fields, separators=(",", ":"))

    @classmethod
    def of_text(cls, text: Any) -> Part:
        """Return what was kept.

        Raises:
            ValueError, TypeError: it is damaged.
        """
        fields = object_or_empty(read_json(text_of(text), is_ours=True))
        try:
            return cls.of_geojson(fields.get("geometry"), text_of(fields.get("project_id")))
        except InputError as error:
            raise ValueError(error.message) from error


def stated_part(entry: Mapping[str, Any]) -> Part | None:
    """Return the part that the service's JSON of a line, or of a price, names.

    Returns:
        None if it names none, or one that can't be read: see `states_part`.
    """
    geometry = entry.get("geometry")
    if isinstance(geometry, str):
        try:
            geometry = read_json(geometry)
        except ValueError:
            return None
    if geometry is None:
        return None
    project = next((entry[x] for x in ("project_id", "projectId") if entry.get(x)), "")
    try:
        return Part.of_geojson(geometry, str(project))
    except InputError:
        return None


def states_part(entry: Mapping[str, Any]) -> bool:
    """Return whether the service's JSON of a line names a part, be it readable or not."""
    return entry.get("geometry") not in (None, "", {})


def _point(values: Any) -> Point:
    longitude, latitude = (float(number) for number in values[:2])
    return longitude, latitude


def _tidy(points: Iterable[Point], *, clockwise: bool) -> Ring:
    ring = [(round(x, _DIGITS) + 0.0, round(y, _DIGITS) + 0.0) for x, y in points]
    if not all(_is_on_globe(point) for point in ring):
        raise _no_polygon()
    if len(ring) < _FEWEST_POINTS or ring[0] != ring[-1]:
        raise _no_polygon()
    corners = [point for point, following in zip(ring, ring[1:]) if point != following]
    if len(set(corners)) < _FEWEST_POINTS - 1:
        raise _no_polygon()
    if (_turn(corners) < 0) != clockwise:
        corners.reverse()
    first = _first_of(corners)
    return (*corners[first:], *corners[:first], corners[first])


def _first_of(corners: Sequence[Point]) -> int:
    """Return where a ring begins: at its least corner, whichever corner was named first.

    That may be passed twice: of several ways round, the one that reads first.
    """
    least = min(corners)
    starts = [n for n, corner in enumerate(corners) if corner == least]
    for step in range(1, _FAR_ENOUGH):
        if len(starts) == 1:
            break
        after = [corners[(start + step) % len(corners)] for start in starts]
        least = min(after)
        starts = [start for start, corner in zip(starts, after) if corner == least]
    return starts[0]


def _turn(corners: Sequence[Point]) -> float:
    """Return twice the area in degrees, positive against the clock."""
    return math.fsum(
        x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]])
    )


def _is_on_globe(point: Point) -> bool:
    return abs(point[0]) <= _HALF_TURN and abs(point[1]) <= _QUARTER_TURN


def _no_polygon() -> InputError:
    return InputError(
        tr("The part of the image isn't a closed polygon of at least three corners."),
        tr("Choose another area, or the whole image."),
    )
