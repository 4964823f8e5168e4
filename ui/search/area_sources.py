# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an area of interest can come from: the map, a layer, a drawing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMapCanvas

from ..adapters.i18n import number_text, translate
from ..adapters.map.extents import WGS84
from ..adapters.map.merging import merged_polygons
from ..adapters.map.polygons import (
    MOST_VERTICES,
    aoi_from_geometry,
    empty_error,
    no_crs_error,
    polygon_of,
    side_lengths_km,
)
from ..adapters.map.visible_area import aoi_of_visible_part

if TYPE_CHECKING:
    from ...core.errors import InputError
    from ...core.geo.geometry import Aoi
    from ..adapters.map.shapes import Check, Shapes

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
        aoi: the core's area where that is known already.
    """

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    is_rectangle: bool = False
    may_be_simplified: bool = False
    aoi: Aoi | None = None

    def to_aoi(self, transforms: QgsCoordinateTransformContext) -> Aoi:
        """Return it as the core's area.

        Raises:
            InputError: it can't be used, in words.
        """
        from ...core.errors import InputError

        if self.aoi is not None:
            return self.aoi
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

    check_selected(layer)
    too_much = InputError(
        translate("DataCosmos", "The selection in {} has too many vertices.").format(layer.name()),
        translate("DataCosmos", "Select fewer features, or simplify them."),
    )
    if layer.selectedFeatureCount() > _MOST_FEATURES:
        raise too_much
    chosen = (feature.geometry() for feature in layer.getSelectedFeatures())
    merged = merged_polygons(chosen, layer.crs(), MOST_VERTICES, too_much)
    return PickedArea(merged, layer.crs())


def check_selected(layer: QgsVectorLayer) -> None:
    """Raise `InputError` if nothing is selected in a layer."""
    from ...core.errors import InputError

    if not layer.selectedFeatureCount():
        raise InputError(
            translate("DataCosmos", "Nothing is selected in {}.").format(layer.name()),
            translate("DataCosmos", "Select the features of your area on the map."),
        )


def gone_error() -> InputError:
    """Return the error for a layer that isn't in the project any more."""
    from ...core.errors import InputError

    return InputError(translate("DataCosmos", "The layer of the search area has gone."))


def no_area_of_layer(name: str) -> InputError:
    """Return the error for a layer that can be no area, a table for instance."""
    from ...core.errors import InputError

    return InputError(translate("DataCosmos", "{} can't be a search area.").format(name))


def reader_of_layer(layer: QgsVectorLayer, *, is_selection: bool) -> Callable[[Check], Shapes]:
    """Return what reads the features of a layer as they are now, in any thread."""
    source = QgsVectorLayerFeatureSource(layer)
    crs, name = layer.crs(), layer.name()
    request = QgsFeatureRequest().setNoAttributes()
    if is_selection:
        request.setFilterFids(layer.selectedFeatureIds())

    def read(check: Check) -> Shapes:
        from ..adapters.map.shapes import shapes_of

        geometries = (feature.geometry() for feature in source.getFeatures(request))
        return shapes_of(geometries, crs, name, check)

    return read


def reader_of_area(aoi: Aoi, name: str) -> Callable[[Check], Shapes]:
    """Return what has an area that is known as shapes, to be buffered."""
    picked = area_of_aoi(aoi)

    def read(_check: Check) -> Shapes:
        from ..adapters.map.shapes import Shapes

        return Shapes((picked.geometry,), picked.crs, name, is_as_drawn=True)

    return read


def is_read_at_once(layer: QgsMapLayer | None) -> bool:
    """Return whether the selection of a layer is an area by itself: polygons are."""
    if not isinstance(layer, QgsVectorLayer):
        return True
    return bool(layer.geometryType() == Qgis.GeometryType.Polygon)


def area_of_aoi(aoi: Aoi) -> PickedArea:
    """Return an area that was kept, for instance with a saved search."""
    geometry = QgsGeometry()
    geometry.fromWkb(aoi.shape.wkb)
    crs = QgsCoordinateReferenceSystem(WGS84)
    return PickedArea(geometry, crs, is_rectangle=aoi.is_box, aoi=aoi)
