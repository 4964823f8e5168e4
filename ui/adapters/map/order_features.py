# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and sums of them as features: the columns of the files, with footprints for a map."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt

from ....core.disk.csv_file import defused
from .footprint_features import footprint_geometry
from .order_geopackage import GEOMETRY_COLUMN, NUMBERS, TIMES

if TYPE_CHECKING:
    from ....core.journal.records import OrderRecord
    from ....core.journal.spent import Spending

_COUNTS = frozenset({"orders", "images", "open_orders", "not_counted_orders", "unknown_orders"})
_AMOUNTS = frozenset({"spent", "spent_as_asked", "open", "not_counted"})
# In these a text that begins like a formula becomes one.
_SPREADSHEETS = frozenset({".csv", ".tsv", ".xlsx", ".ods"})


def order_fields() -> QgsFields:
    """Return the fields of a layer of orders."""
    from ....core.journal.export import ORDER_COLUMNS

    names = [name for name in ORDER_COLUMNS if name != GEOMETRY_COLUMN]
    return _fields(names, NUMBERS, TIMES)


def order_features(records: Iterable[OrderRecord], destination: str) -> Iterator[QgsFeature]:
    """Return a feature in EPSG:4326 for each line of the orders; what isn't known is NULL.

    Args:
        destination: where they are written.
    """
    from ....core.journal.export import order_rows

    fields = order_fields()
    for row, scene in order_rows(records, footprints=False):
        feature = _feature(fields, row, destination)
        geometry = footprint_geometry(scene.footprint)
        if geometry is not None:
            feature.setGeometry(geometry)
        yield feature


def spending_fields(sums: Spending) -> QgsFields:
    """Return the fields of a table of sums."""
    from ....core.journal.spent import spending_columns

    return _fields(spending_columns(sums.by), _AMOUNTS, (), _COUNTS)


def spending_features(sums: Spending, destination: str) -> Iterator[QgsFeature]:
    """Return a row for each of the sums, without the totals.

    Args:
        destination: where they are written.
    """
    fields = spending_fields(sums)
    for row in sums.rows:
        yield _feature(fields, row.cells(), destination)


def _fields(
    names: Iterable[str],
    numbers: Collection[str],
    times: Collection[str],
    counts: Collection[str] = (),
) -> QgsFields:
    fields = QgsFields()
    for name in names:
        kind = QMetaType.Type.QString
        if name in numbers:
            kind = QMetaType.Type.Double
        elif name in counts:
            kind = QMetaType.Type.Int
        elif name in times:
            kind = QMetaType.Type.QDateTime
        fields.append(QgsField(name, kind))
    return fields


def _feature(fields: QgsFields, texts: Mapping[str, str], destination: str) -> QgsFeature:
    feature = QgsFeature(fields)
    is_spreadsheet = Path(destination).suffix.lower() in _SPREADSHEETS
    for field in fields:
        text = texts[field.name()]
        if text:
            feature[field.name()] = _value(field, defused(text) if is_spreadsheet else text)
    return feature


def _value(field: QgsField, text: str) -> Any:
    kind = field.type()
    if kind == QMetaType.Type.Double:
        return float(text)
    if kind == QMetaType.Type.Int:
        return int(text)
    if kind == QMetaType.Type.QDateTime:
        return QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return text
