# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a scene lies in an area, as polygons that a service can be asked for.

All coordinates are longitude, latitude in degrees, EPSG:4326.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..wording import square_km, tr, tr_n
from .ellipsoid import area_km2, point_count, polygon_parts
from .few_corners import fewer_corners, with_few_corners
from .geometry import Aoi, footprint_shape, geojson_of_polygons, is_as_wide_as, united

# A price is asked for in the address of a request, of which many servers take 8 kB: 200 corners are
# 7 kB there.
_MOST_POINTS = 200
# The outline of the scene may add some to these.
_FEW_POINTS = (170, 100, 40)
_MANY_POINTS = 4_000
# As many polygons are asked for one by one.
_MOST_PIECES = 12
# A scene of which no more lies outside is wholly inside.
_WHOLE_SHARE = 0.999
# Of the scene: what rounding leaves where both only touch.
_NOISE = 1e-13
# What is narrower, be it a hole, hasn't got corners that can be told apart.
_NARROWEST_M = 0.1


@dataclass(frozen=True)
class Pieces:
    """What of a scene lies in an area.

    Args:
        polygons: GeoJSON Polygons, none across 180 degrees, the largest first; empty for nothing
            that could be sold.
        area_km2: of all of them, on the ellipsoid.
        scene_km2: of the whole scene.
        is_whole: whether the whole scene lies in the area, so that there is no part of it.
        problem: why there are no polygons, as a sentence; empty if there are.
        notes: what else is to be known of them, as sentences.
    """

    polygons: tuple[dict[str, Any], ...] = ()
    area_km2: float = 0.0
    scene_km2: float = 0.0
    is_whole: bool = False
    problem: str = ""
    notes: tuple[str, ...] = ()


def pieces_of(
    aoi: Aoi, footprint: Mapping[str, Any] | bytes | None, gsd_m: float | None = None
) -> Pieces:
    """Return what of a scene lies in an area.

    An area with very many corners is made a little larger, with fewer. What is thinner than a
    pixel holds no pixel, and isn't among the polygons.

    Args:
        footprint: GeoJSON, or well-known binary (see `wkb`).
        gsd_m: size of a pixel in metres; None if that isn't known.
    """
    scene = footprint_shape(footprint)
    if scene is None:
        return Pieces(problem=tr("The service doesn't say where the scene lies."))
    if not aoi.meets(scene):
        return Pieces(problem=tr("The scene lies outside the area."))
    if not aoi.can_be_cut_by(scene):
        return Pieces(problem=tr("The outlines of area and scene cross too often."))
    common = aoi.shape.intersection(scene)
    scene_km2, common_km2 = area_km2(scene), area_km2(common)
    if common_km2 <= _NOISE * scene_km2:
        return Pieces(problem=tr("The scene lies outside the area."))
    if common_km2 >= _WHOLE_SHARE * scene_km2:
        problem = tr("The whole scene lies in the area.")
        return Pieces((), scene_km2, scene_km2, is_whole=True, problem=problem)
    if point_count(aoi.shape) > _MANY_POINTS:
        common = fewer_corners(aoi, _MANY_POINTS // 2).intersection(scene)
    found = [_without_cracks(part) for part in polygon_parts(common)]
    narrowest_m = max(gsd_m or 0.0, _NARROWEST_M)
    kept = [part for part in found if is_as_wide_as(part, narrowest_m)]
    if not kept:
        problem = tr("What of the scene lies in the area is thinner than a pixel.")
        return Pieces(problem=problem)
    if len(kept) > _MOST_PIECES:
        return Pieces(
            problem=tr_n(
                len(kept),
                "The scene lies in the area in {n} piece, which is too many.",
                "The scene lies in the area in {n} pieces, which are too many.",
            )
        )
    notes = []
    if len(kept) < len(found):
        thin = len(found) - len(kept)
        notes.append(
            tr_n(
                thin,
                "{n} piece that is thinner than a pixel is left out.",
                "{n} pieces that are thinner than a pixel are left out.",
            )
        )
    if max(map(point_count, kept)) > _MOST_POINTS:
        simpler = _simpler(kept, scene)
        if not simpler:
            return Pieces(problem=tr("The outline of the scene has too many corners."))
        notes.append(_simplified(simpler, aoi, scene))
        kept = simpler
    kept.sort(key=lambda part: -part.area)
    return Pieces(
        tuple(geojson_of_polygons([part]) for part in kept),
        sum(map(area_km2, kept)),
        scene_km2,
        notes=tuple(notes),
    )


def _without_cracks(part: Any) -> Any:
    """Return a shapely polygon without holes in which nothing has room."""
    holes = [h for h in part.interiors if is_as_wide_as(type(part)(h.coords), _NARROWEST_M)]
    if len(holes) == len(part.interiors):
        return part
    return type(part)(part.exterior.coords, [hole.coords for hole in holes])


def _simpler(parts: Sequence[Any], scene: Any) -> list[Any]:
    """Return polygons with few corners that hold these, within the scene; none if there are none."""
    for most in _FEW_POINTS:
        shape = united([with_few_corners(part, most) for part in parts]).intersection(scene)
        found = polygon_parts(shape)
        if max(map(point_count, found)) <= _MOST_POINTS:
            return found
    return []


def _simplified(simpler: Sequence[Any], aoi: Aoi, scene: Any) -> str:
    exact = polygon_parts(aoi.shape.intersection(scene))
    larger = sum(map(area_km2, simpler)) - sum(map(area_km2, exact))
    return tr(
        "The area has {count} corners there. It was simplified outwards to {most}, and is "
        "{size} larger for it.",
        count=sum(map(point_count, exact)),
        most=sum(map(point_count, simpler)),
        size=square_km(max(0.0, larger)),
    )
