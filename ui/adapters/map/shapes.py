# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file, a layer or a text holds, before it is an area: polygons, lines and points."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from ..i18n import number_text, translate
from .buffering import buffered
from .merging import united_polygons
from .outward import MOST_KEPT, simplified_outwards
from .polygons import MOST_VERTICES, aoi_from_geometry, as_meant, no_crs_error

if TYPE_CHECKING:
    from ....core.errors import InputError
    from ....core.geo.geometry import Aoi

# What is read at all: some seconds of work in the background, and 16 MB.
MOST_READ = 1_000_000
_POLE = 90.0
_ROUNDING = 1e-6

Check = Callable[[], None]
"""Called now and then in long work; raises `Cancelled` to stop it."""


@dataclass(frozen=True)
class Shapes:
    """Geometries of any kind, none of them a collection.

    Args:
        geometries: in the order in which they were read.
        crs: of all of them; invalid where nobody says.
        name: of the file or the layer, for messages.
        is_as_drawn: whether each edge is what it looks like on a map, see `as_meant`.
    """

    geometries: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem
    name: str
    is_as_drawn: bool = False

    @property
    def has_polygons(self) -> bool:
        """Whether they are an area without a buffer."""
        return any(map(_is_polygon, self.geometries))


@dataclass(frozen=True)
class ShapedArea:
    """An area made of shapes.

    Args:
        remarks: what was done to them besides, in sentences.
    """

    aoi: Aoi
    remarks: tuple[str, ...]


def shapes_of(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    name: str,
    check: Check,
) -> Shapes:
    """Return what can become an area of these geometries.

    Raises:
        InputError: there is nothing, no CRS, or too much, in words.
    """
    from ....core.errors import InputError

    found: list[QgsGeometry] = []
    vertices = 0
    for geometry in geometries:
        check()
        if geometry.isNull() or geometry.isEmpty():
            continue
        vertices += geometry.constGet().nCoordinates()
        if vertices > MOST_READ:
            raise InputError(
                translate("DataCosmos", "{} has more than {} vertices.").format(
                    name, number_text(MOST_READ)
                ),
                translate("DataCosmos", "Select fewer features, or simplify them."),
            )
        found += _singled(geometry)
    if not found:
        raise InputError(translate("DataCosmos", "{} holds no shapes.").format(name))
    if not crs.isValid():
        raise InputError(
            translate(
                "DataCosmos", "{} doesn't say which coordinate reference system it has."
            ).format(name),
            translate(
                "DataCosmos",
                "Add it to the project, set the CRS of the layer there, and choose all features "
                "of the layer.",
            ),
        )
    return Shapes(tuple(found), crs, name)


def area_of_shapes(
    shapes: Shapes,
    buffer_m: float,
    transforms: QgsCoordinateTransformContext,
    check: Check,
) -> ShapedArea:
    """Return all shapes as one area, with so much around them.

    Polygons are united and keep their holes. Lines and points have a part in it only through the
    buffer. What has very many vertices is simplified so that nothing of it is lost.

    Args:
        buffer_m: metres on the ellipsoid; 0 for none.

    Raises:
        InputError: they are no area, or none that can be used; the message says why.
    """
    if not shapes.crs.isValid():
        raise no_crs_error()
    check_coordinates(shapes)
    polygons = [one for one in shapes.geometries if _is_polygon(one)]
    others = [one for one in shapes.geometries if not _is_polygon(one)]
    remarks = []
    aoi = None
    if polygons:
        if not shapes.is_as_drawn:
            polygons = [as_meant(one, shapes.crs, MOST_READ) for one in polygons]
        whole = united_polygons(polygons, check)
        count = whole.constGet().nCoordinates()
        if count > MOST_VERTICES:
            whole = simplified_outwards(whole, check)
            remarks.append(_simplified(count))
        aoi = aoi_from_geometry(whole, shapes.crs, transforms)
    if buffer_m:
        aoi = buffered(aoi, others, shapes.crs, buffer_m, transforms, check)
    elif others:
        remarks.append(
            translate("DataCosmos", "{} lines and points are left out: they need a buffer.").format(
                number_text(len(others))
            )
        )
    if aoi is None:
        raise no_area_error(shapes)
    return ShapedArea(aoi, tuple(remarks))


def no_area_error(shapes: Shapes) -> InputError:
    """Return the error for lines and points without a buffer."""
    from ....core.errors import InputError

    return InputError(
        translate("DataCosmos", "{} holds lines or points only, which are no area.").format(
            shapes.name
        ),
        translate("DataCosmos", "Give a distance for a buffer around them."),
    )


def _simplified(count: int) -> str:
    return translate("DataCosmos", "Simplified outwards from {} to at most {} vertices.").format(
        number_text(count), number_text(MOST_KEPT)
    )


def _is_polygon(geometry: QgsGeometry) -> bool:
    return bool(geometry.type() == Qgis.GeometryType.Polygon)


def _singled(geometry: QgsGeometry) -> list[QgsGeometry]:
    """Return a geometry, or what is in it if it is a mixed collection."""
    if geometry.type() != Qgis.GeometryType.Unknown:
        return [geometry]
    parts: list[QgsGeometry] = []
    for part in geometry.asGeometryCollection():
        if not part.isEmpty() and not part.equals(geometry):
            parts += _singled(part)
    return parts


def check_coordinates(shapes: Shapes) -> None:
    """Raise `InputError` for what aren't coordinates, or are with their order swapped."""
    from ....core.errors import InputError

    is_geographic = shapes.crs.isGeographic()
    for geometry in shapes.geometries:
        box = geometry.boundingBox()
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        if not all(map(math.isfinite, bounds)) or _has_nan(geometry):
            raise InputError(
                translate("DataCosmos", "{} has coordinates that aren't numbers.").format(
                    shapes.name
                )
            )
        most = max(-bounds[1], bounds[3])
        if is_geographic and most > _POLE + _ROUNDING:
            raise InputError(
                translate("DataCosmos", "{} has a latitude of {}°, beyond the poles.").format(
                    shapes.name, number_text(most, 6)
                ),
                translate(
                    "DataCosmos",
                    "Perhaps longitude and latitude are swapped, or the coordinates aren't in "
                    "degrees.",
                ),
            )


def _has_nan(geometry: QgsGeometry) -> bool:
    # A box leaves them out; any sum doesn't.
    if _is_polygon(geometry):
        return not math.isfinite(geometry.area())
    if geometry.type() == Qgis.GeometryType.Line:
        return not math.isfinite(geometry.length())
    return not all(math.isfinite(p.x()) and math.isfinite(p.y()) for p in geometry.vertices())
