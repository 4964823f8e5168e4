# SPDX-License-Identifier: GPL-2.0-or-later
"""The area that an algorithm is about: an extent, or the polygons of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
)

from ..adapters.i18n import translate
from ..adapters.map.extents import aoi_from_bounds, parse_extent_text
from ..adapters.map.merging import merged_polygons
from ..adapters.map.polygons import MOST_VERTICES, aoi_from_geometry
from .parameters import with_help

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi


def extent(
    name: str, title: str, more: str = "", *, is_optional: bool = False
) -> QgsProcessingParameterExtent:
    """Return a parameter for an extent.

    Args:
        more: what else its help says, first.
    """
    form = translate(
        "DataCosmos",
        "xmin,xmax,ymin,ymax in any coordinate reference system. In EPSG:4326 xmin may "
        "be greater than xmax, for an area across 180 degrees.",
    )
    return with_help(
        QgsProcessingParameterExtent(name, title, optional=is_optional),
        f"{more} {form}".strip(),
    )


def aoi_of_extent(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Aoi:
    """Return the area of a parameter for an extent.

    Raises:
        QgsProcessingException: its coordinate reference system isn't known.
        InputError: see `aoi_from_bounds`.
    """
    value = parameters.get(name)
    parsed = parse_extent_text(value) if isinstance(value, str) else None
    if parsed is not None:
        bounds, authority = parsed
        crs = _crs(name, authority, context)
    else:
        box = algorithm.parameterAsExtent(parameters, name, context)
        bounds = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    if not crs.isValid():
        feedback.pushInfo(
            translate(
                "DataCosmos",
                "The search area names no coordinate reference system: it is taken as "
                "degrees (EPSG:4326).",
            )
        )
    return aoi_from_bounds(bounds, crs, context.transformContext())


def aoi_of_layer(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> Aoi:
    """Return the area of all polygons of a layer together.

    Raises:
        InputError: it has none, or none that can be used; see `aoi_from_geometry`.
    """
    from ...core.errors import InputError

    too_much = InputError(
        translate("DataCosmos", "The layer {} has more than {} vertices.").format(
            source.sourceName(), MOST_VERTICES
        ),
        translate("DataCosmos", "Select fewer features, or simplify them."),
    )
    crs = source.sourceCrs()
    geometries = (feature.geometry() for feature in source.getFeatures())
    merged = merged_polygons(geometries, crs, MOST_VERTICES, too_much)
    return aoi_from_geometry(merged, crs, context.transformContext())


def _crs(name: str, authority: str, context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
    """Return the CRS of an extent text: the one it names, else the project's, if any."""
    if not authority:
        project = context.project()
        return project.crs() if project else QgsCoordinateReferenceSystem()
    crs = QgsCoordinateReferenceSystem(authority)
    if not crs.isValid():
        raise QgsProcessingException(
            translate("DataCosmos", "The coordinate reference system {} of {} isn't known.").format(
                authority, name
            )
        )
    return crs
