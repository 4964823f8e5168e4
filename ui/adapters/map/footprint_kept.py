# SPDX-License-Identifier: GPL-2.0-or-later
"""What a footprint layer is to QGIS and in a file, whether it is in memory or kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)

from ..i18n import translate
from .extents import WGS84
from .footprint_style import CHOSEN_FIELD

# Where the thumbnail lies on this machine; for map tips, never saved.
PREVIEW_FIELD = "preview"
# True for footprints that the list is narrowed away from; never saved.
HIDDEN_FIELD = "hidden"
NOT_HIDDEN = f'"{HIDDEN_FIELD}" IS NULL'
_HELPERS = (PREVIEW_FIELD, CHOSEN_FIELD, HIDDEN_FIELD)
PURPOSE = "datacosmos_imagery/purpose"
# A variable of the live layer: the id of the feature that the mouse is on, of several there.
POINTED_AT = "datacosmos_pointed_at"
LIVE, KEPT = "footprints", "kept footprints"


def is_footprint_layer(layer: QgsMapLayer) -> bool:
    """Return whether the layer holds footprints of ours, live or kept."""
    return layer.customProperty(PURPOSE) in (LIVE, KEPT)


def become_kept(layer: QgsVectorLayer) -> None:
    """Have a copy of the live layer be what the user has kept."""
    layer.setCustomProperty(PURPOSE, KEPT)


def describe(layer: QgsVectorLayer, *, shows_pictures: bool = False) -> None:
    """Set map tips and times.

    Args:
        shows_pictures: those that PREVIEW_FIELD names; only where we have written it.
    """
    layer.setMapTipTemplate(map_tip_template(shows_pictures=shows_pictures))
    layer.setDisplayExpression('"item"')
    times = cast(QgsVectorLayerTemporalProperties, layer.temporalProperties())
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    times.setStartField("datetime")
    # An active one hides footprints as soon as anybody uses the temporal controller.
    times.setIsActive(False)


def map_tip_template(*, shows_pictures: bool) -> str:
    """Return the HTML of a map tip; all that comes from the service is escaped.

    It tells of the feature of `POINTED_AT`, where there is one.
    """
    preview = _value("preview")
    picture = _shown(
        f"if({preview} IS NULL, '', "
        f"'<img width=\"200\" src=\"' || {_escaped(preview)} || '\"><br>')"
    )
    date = (
        f"coalesce(format_date({_value('datetime')}, 'd MMM yyyy HH:mm') || ' UTC', "
        f"{_quoted(translate('DataCosmos', 'Date unknown'))})"
    )
    cloud = (
        "coalesce("
        f"{_quoted(translate('DataCosmos', 'cloud'))} || ' ' || "
        f"format_number({_value('cloud_cover')}, 0) || ' %', "
        f"{_quoted(translate('DataCosmos', 'cloud cover unknown'))})"
    )
    price = (
        f"coalesce(format_number({_value('price')}, 2) || ' ' || {_value('currency')}, "
        f"{_quoted(translate('DataCosmos', 'price unknown'))})"
    )
    satellite = (
        f"array_to_string(array_filter(array({_value('platform')}, {_value('level')}), "
        "@element IS NOT NULL), ' · ')"
    )
    return (
        f"{picture if shows_pictures else ''}<b>{_shown(date)}</b><br>"
        f"{_shown(_escaped(satellite))}<br>{_shown(_escaped(cloud))}<br>"
        f"<b>{_shown(_escaped(price))}</b>"
    )


def _value(field: str) -> str:
    """Return the expression of a field of the feature that the tip tells of."""
    return f"attribute(@told, {_quoted(field)})"


def _shown(expression: str) -> str:
    """Return an expression as the template has it."""
    pointed_at = f"get_feature_by_id(@layer_id, @{POINTED_AT})"
    told = f"if(@{POINTED_AT} IS NULL, @feature, coalesce({pointed_at}, @feature))"
    return f"[% with_variable('told', {told}, {expression}) %]"


def _quoted(text: str) -> str:
    return QgsExpression.quotedString(text)


def _escaped(expression: str) -> str:
    # The ampersand first, or it would escape what the others put in.
    ampersands = f"replace({expression}, '&', '&amp;')"
    return f"replace({ampersands}, map('<', '&lt;', '>', '&gt;', '\"', '&quot;'))"


def without_chosen(renderer: QgsRuleBasedRenderer) -> QgsRuleBasedRenderer:
    """Return a copy without the rule for selected footprints, which QGIS then shows its way."""
    copy = renderer.clone()
    root = copy.rootRule()
    for rule in root.children():
        if rule.filterExpression() == QgsExpression.quotedColumnRef(CHOSEN_FIELD):
            root.removeChild(rule)
    return copy


def kept_fields(layer: QgsVectorLayer, source: QgsFields | None = None) -> QgsFields:
    """Return the fields of a layer without those that are for this session only.

    Args:
        source: those to choose from; None for all that the layer shows.
    """
    fields = QgsFields()
    for field in layer.fields() if source is None else source:
        if not is_footprint_layer(layer) or field.name() not in _HELPERS:
            fields.append(field)
    return fields


def write_features(
    path: str,
    table: str,
    fields: QgsFields,
    rows: Iterable[tuple[Sequence[Any], QgsGeometry]],
    transforms: QgsCoordinateTransformContext,
) -> None:
    """Write areas in EPSG:4326 to a new GeoPackage; each row is its attributes and geometry.

    Raises:
        StorageError: it can't be written; its message is the reason alone.
    """
    from ....core.errors import StorageError

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table
    writer = QgsVectorFileWriter.create(
        path,
        fields,
        Qgis.WkbType.MultiPolygon,
        QgsCoordinateReferenceSystem(WGS84),
        transforms,
        options,
    )
    problem = writer.errorMessage()
    if not problem:
        features = []
        for attributes, geometry in rows:
            feature = QgsFeature(fields)
            feature.setAttributes(list(attributes))
            feature.setGeometry(geometry)
            features.append(feature)
        if not writer.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            problem = writer.errorMessage() or writer.lastError()
    # Closes the file.
    del writer
    if problem:
        raise StorageError(problem)
