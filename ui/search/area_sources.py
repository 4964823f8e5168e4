# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an area of interest can come from: the map, a layer, a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from ..adapters.i18n import number_text, translate
from ..adapters.map.extents import WGS84
from ..adapters.map.polygons import (
    MOST_VERTICES,
    aoi_from_geometry,
    as_meant,
    edges_of_geometries,
    empty_error,
    flat,
    no_crs_error,
    polygon_of,
    side_lengths_km,
)
from ..adapters.map.visible_area import aoi_of_visible_part

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi

# A selection of more features than this has more vertices than `MOST_VERTICES` in any case.
_MOST_FEATURES = MOST_VERTICES // 4


@dataclass(frozen=True)
class PickedArea:
    """An area as the user chose it.

    Args:
        geometry: a polygon.
        crs: of the geometry.
        is_rectangle: whether it has four corners, the lower left or upper left first, then along
            its width.
        may_be_simplified: whether its bounding box will do where the exact shape can't be put on
            the globe, as for a map zoomed out beyond the region of its CRS.
    """

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    is_rectangle: bool = False
    may_be_simplified: bool = False

    def to_aoi(self, transforms: QgsCoordinateTransformContext) -> Aoi:
        """Return it as the core's area.

        Raises:
            InputError: it can't be used, in words.
        """
        from ...core.errors import InputError

        try:
            return aoi_from_geometry(self.geometry, self.crs, transforms)
        except InputError:
            if not self.may_be_simplified or not self.crs.isValid():
                raise
            return aoi_of_visible_part(self.geometry.boundingBox(), self.crs, transforms)

    def size_text(self, aoi: Aoi, transforms: QgsCoordinateTransformContext) -> str:
        """Return its size for a person: "46 × 69 km · 3,180 km²", measured on the ellipsoid."""
        area = translate("DataCosmos", "{} km²").format(short_number(aoi.area_km2))
        sides = self.is_rectangle and side_lengths_km(self.geometry, self.crs, transforms)
        if not sides:
            return area
        size = translate("DataCosmos", "{} × {} km")
        return f"{size.format(*map(short_number, sides))} · {area}"


def short_number(value: float) -> str:
    """Return a measure with at least two digits, and the thousands apart."""
    return number_text(value, None if value >= 10 else 2)


def area_of_map(canvas: QgsMapCanvas) -> PickedArea:
    """Return what the map shows, rotated as it is.

    Raises:
        InputError: it shows nothing, or has no CRS.
    """
    settings = canvas.mapSettings()
    if not settings.destinationCrs().isValid():
        raise no_crs_error()
    if canvas.extent().isEmpty():
        raise empty_error()
    upper_left, upper_right, lower_right, lower_left = list(settings.visiblePolygon())[:4]
    corners = [
        QgsPointXY(corner.x(), corner.y())
        for corner in (lower_left, lower_right, upper_right, upper_left)
    ]
    return PickedArea(
        polygon_of(corners), settings.destinationCrs(), is_rectangle=True, may_be_simplified=True
    )


def extent_of_layer(layer: QgsMapLayer) -> PickedArea:
    """Return the rectangle around a layer.

    Raises:
        InputError: the layer is empty.
    """
    extent = layer.extent()
    if extent.isEmpty():
        raise empty_error()
    return PickedArea(
        QgsGeometry.fromRect(extent), layer.crs(), is_rectangle=True, may_be_simplified=True
    )


def selection_of_layer(layer: QgsVectorLayer) -> PickedArea:
    """Return the selected polygons of a layer, merged.

    Raises:
        InputError: nothing is selected, or too much.
    """
    from ...core.errors import InputError
    from ...core.geo.area_limits import check_area_edges
    from ...core.geo.crossings import MOST_OF_A_UNION

    if not layer.selectedFeatureCount():
        raise InputError(
            translate("DataCosmos", "Nothing is selected in {}.").format(layer.name()),
            translate("DataCosmos", "Select the polygons of your area on the map."),
        )
    geometries: list[QgsGeometry] = []
    vertices = 0
    too_much = layer.selectedFeatureCount() > _MOST_FEATURES
    for feature in () if too_much else layer.getSelectedFeatures():
        if feature.hasGeometry():
            geometries.append(feature.geometry())
            vertices += feature.geometry().constGet().nCoordinates()
        too_much = vertices > MOST_VERTICES
        if too_much:
            break
    if too_much:
        raise InputError(
            translate("DataCosmos", "The selection in {} has too many vertices.").format(
                layer.name()
            ),
            translate("DataCosmos", "Select fewer features, or simplify them."),
        )
    geometries = [as_meant(geometry, layer.crs()) for geometry in geometries]
    if len(geometries) == 1:
        return PickedArea(geometries[0], layer.crs())
    # Before they are united, which takes minutes where all cross all.
    polygons = [flat(g) for g in geometries if g.type() == Qgis.GeometryType.Polygon]
    check_area_edges(edges_of_geometries(polygons), MOST_OF_A_UNION)
    return PickedArea(QgsGeometry.unaryUnion(geometries), layer.crs())


def area_of_aoi(aoi: Aoi) -> PickedArea:
    """Return an area that was kept, for instance with a saved search."""
    geometry = QgsGeometry()
    geometry.fromWkb(aoi.shape.wkb)
    return PickedArea(geometry, QgsCoordinateReferenceSystem(WGS84), is_rectangle=aoi.is_box)
