# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of a cover as features that go into Place an order as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..adapters.map.footprint_features import (
    AREA_FIELDS,
    FOOTPRINT_FIELDS,
    PART_FIELDS,
    area_values,
    footprint_geometry,
    footprint_of_wkb,
    part_values,
)

if TYPE_CHECKING:
    from ...core.cover.proposed import ProposedLine

WHY_FIELDS = (
    ("alone_km2", QMetaType.Type.Double),
    ("next_total", QMetaType.Type.Double),
    ("why", QMetaType.Type.QString),
)
_MADE_HERE = {name for name, _kind in (*WHY_FIELDS, *PART_FIELDS)} | set(AREA_FIELDS)


def fields_of_lines(fields: QgsFields, *more: tuple[str, QMetaType.Type]) -> QgsFields:
    """Return the fields of scenes, and behind them those of a cover's lines, each once."""
    complete = QgsFields(fields)
    kinds = dict(FOOTPRINT_FIELDS)
    areas = [(name, kinds[name]) for name in AREA_FIELDS]
    for name, kind in (*areas, *WHY_FIELDS, *PART_FIELDS, *more):
        if complete.lookupField(name) < 0:
            complete.append(QgsField(name, kind))
    return complete


def is_made_here(name: str) -> bool:
    """Return whether a field says something of the cover: that of an earlier run counts no more."""
    return name in _MADE_HERE


def fill(feature: QgsFeature, line: ProposedLine) -> None:
    """Write into a feature of `fields_of_lines` what is bought: where it lies, its price, why."""
    from ...core.cover.why import sentence

    part = line.line.part
    # In EPSG:4326 as the output, whatever the scenes came in.
    geometry = (
        footprint_of_wkb(line.found.item.footprint)
        if part is None
        else footprint_geometry(part.to_geojson())
    )
    if geometry is not None:
        feature.setGeometry(geometry)
    if part is not None:
        values = (*area_values(line.price, part.area_km2), *part_values(part))
        names = (*AREA_FIELDS, *(name for name, _kind in PART_FIELDS))
        for name, value in zip(names, values):
            feature[name] = value
        feature["price"], feature["currency"] = float(line.price.amount), line.price.currency
    if line.why is not None:
        feature["alone_km2"] = line.why.uncovered_km2
        following = line.why.next_total
        feature["next_total"] = float(following.amount) if following else None
        feature["why"] = sentence(line)
