# SPDX-License-Identifier: GPL-2.0-or-later
"""Several polygons as one area."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry

from .polygons import as_meant, crossing_error, edges_of_geometries, flat

if TYPE_CHECKING:
    from ....core.errors import InputError


def merged_polygons(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    most_vertices: int,
    too_much: InputError,
) -> QgsGeometry:
    """Return the union of polygons out of a layer; null if there is none.

    Args:
        too_much: raised if they have more than so many vertices.

    Raises:
        InputError: they have too many vertices, or cross too often.
    """
    from ....core.geo.area_limits import check_area_edges
    from ....core.geo.crossings import MOST_OF_A_UNION

    kept: list[QgsGeometry] = []
    vertices = 0
    for geometry in geometries:
        if geometry.isNull():
            continue
        kept.append(geometry)
        vertices += geometry.constGet().nCoordinates()
        if vertices > most_vertices:
            raise too_much
    kept = [as_meant(geometry, crs) for geometry in kept]
    if len(kept) == 1:
        return kept[0]
    # Before they are united, which takes minutes where all cross all.
    polygons = [flat(one) for one in kept if one.type() == Qgis.GeometryType.Polygon]
    check_area_edges(edges_of_geometries(polygons), MOST_OF_A_UNION)
    return QgsGeometry.unaryUnion(kept)


def united_polygons(polygons: Sequence[QgsGeometry], check: Callable[[], None]) -> QgsGeometry:
    """Return the union of polygons, holes kept. For the background: it may take seconds.

    Args:
        check: called now and then, to be cancelled by raising.

    Raises:
        InputError: one of them crosses itself, or they cross each other too often.
    """
    from ....core.geo.area_limits import check_area_edges
    from ....core.geo.crossings import MOST_OF_A_FILE

    shapes = [flat(one) for one in polygons]
    check_area_edges(edges_of_geometries(shapes), MOST_OF_A_FILE)
    for shape in shapes:
        check()
        if not shape.isGeosValid():
            raise crossing_error()
    return shapes[0] if len(shapes) == 1 else QgsGeometry.unaryUnion(shapes)
