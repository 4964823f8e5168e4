# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the results list."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QWidget

from .models.arranged_list import Role
from .models.result_rows import ResultRow
from .results_painter import ResultPainter, RowState
from .row_layout import Measures, Part, RowLayout, SecondLine
from .rows_delegate import RowsDelegate, ThumbnailSource

_LINES = 4


class ResultsDelegate(RowsDelegate):
    """Shows the rows of a `ResultsModel`: date; satellite, level, GSD; cloud, cover; price."""

    def __init__(self, thumbnails: ThumbnailSource, parent: QWidget) -> None:
        super().__init__(thumbnails, _LINES, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        inner = ResultPainter(painter, option, measures, index.row(), self.lines, self.glow)
        if isinstance(row, ResultRow):
            state = RowState(
                area_km2=index.model().area_km2,
                marks=index.data(Role.MARKS),
                is_in_cart=index.data(Role.IN_CART),
                picture=self.picture(row.shown.item.thumbnail),
            )
            inner.paint_row(row, state)
        else:
            inner.paint_header(index.data())
        painter.restore()

    def find_part(self, part: Part, row: ResultRow, layout: RowLayout, measures: Measures) -> QRect:
        item = row.shown.item
        if part is Part.THUMBNAIL and item.thumbnail:
            return layout.thumbnail
        if part is Part.BUTTON and item.id and item.collection:
            return layout.button
        if part is Part.LEVEL and len(row.acquisition.variants) > 1:
            return SecondLine.of(row, layout.lines[1], measures).level_frame
        return QRect()
