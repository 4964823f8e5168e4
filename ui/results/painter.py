# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the results list."""

from __future__ import annotations

from typing import cast

from qgis.PyQt.QtCore import QModelIndex, QRect
from qgis.PyQt.QtGui import QFont, QPainter
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QWidget

from ..lists import scene_texts as texts
from ..lists.arranged_list import Role
from ..lists.part_texts import part_value
from ..lists.row_layout import DOT, Density, Measures, Part, RowLayout, SecondLine
from ..lists.row_painter import MUTED, TRACE, RowPainter
from ..lists.rows_delegate import RowsDelegate, ThumbnailSource
from ..lists.value_lines import Value, plain
from .model import ResultsModel
from .row_state import RowState
from .rows import ResultRow
from .table_columns import TableLayout
from .table_painter import Places, TablePainter
from .texts import (
    cloud_value,
    coverage_value,
    level_text,
    price_value,
    useful_price_value,
)

_LINES = 4
# Rows are roomy where so many of them fit, and tight where else fewer than the least would.
_ENOUGH_ROWS, _LEAST_ROWS = 6, 5
# Where letters are large for the width: two lines beside the thumbnail, three below it.
_NARROW_LINES, _NARROW_HEAD = 5, 2
# For these there must be room beside the thumbnail.
_SAMPLE_PRICE, _SAMPLE_USEFUL = "999.99 EUR", "99.99/km²"


class ResultPainter(RowPainter):
    """Paints results and headings."""

    def paint_header(self, title: str) -> None:
        """Paint the heading of a group."""
        rect, gap = self.option.rect, self.measures.gap
        self.painter.fillRect(rect, self.shade(TRACE))
        self.write(rect.adjusted(gap, 0, -gap, 0), (title,), self.shade(MUTED), bold=True)

    def paint_row(self, row: ResultRow, state: RowState) -> None:
        """Paint one result."""
        self.paint_ground()
        found, lines = row.shown, self.layout.lines
        self.paint_thumbnail(state.picture)
        dates = texts.item_date_texts(found.item)
        # The day goes before the marks, the marks before the time.
        day_width = self.measures.bold.horizontalAdvance(dates[-1]) + self.measures.gap
        used = self.paint_marks(state.marks, lines[0].width() - day_width)
        when = Value(plain(*dates), is_strong=True)
        self.write_values(lines[0].adjusted(0, 0, -used, 0), [when])
        self.paint_second_line(second_line(row, lines[1], self.measures))
        for line, values in zip(lines[2:], value_lines(row, state, len(lines))):
            self.write_values(line, values)
        if found.item.id and found.item.collection:
            icon = "/mIconSuccess.svg" if state.is_in_cart else "/symbologyAdd.svg"
            self.paint_button(icon)
        self.paint_focus()


def value_lines(row: ResultRow, state: RowState, count: int) -> list[list[Value]]:
    """Return what is compared, line by line, for a row with so many lines."""
    found = row.shown
    price = price_value(found.item.price)
    # Where the area itself has a price, that says more than the whole scene's share.
    useful = part_value(state.offer, found.item.price)
    useful = useful or useful_price_value(found, state.area_km2)
    prices = [[price, useful]] if count <= _LINES else [[price], [useful]]
    quality = [cloud_value(found.item.cloud_cover), coverage_value(found.coverage_percent)]
    return [[value for value in line if value is not None] for line in (quality, *prices)]


def second_line(row: ResultRow, line: QRect, measures: Measures) -> SecondLine:
    """Return satellite, level and ground sampling distance as they fit."""
    item = row.shown.item
    return SecondLine.fitted(
        texts.satellite_text(item.platform, item.collection),
        level_text(row),
        texts.gsd_text(item.gsd_m),
        len(row.acquisition.variants) > 1,
        line,
        measures,
    )


class ResultsDelegate(RowsDelegate):
    """Shows the rows of a `ResultsModel`: date; satellite, level, GSD; cloud, cover; price."""

    def __init__(self, thumbnails: ThumbnailSource, parent: QWidget) -> None:
        super().__init__(thumbnails, _LINES, parent)
        self._table: TableLayout | None = None

    def set_table(self, table: TableLayout | None) -> bool:
        """Show rows as those of a table of this layout; None for rows of several lines.

        Returns:
            Whether that is another layout than before.
        """
        before, self._table = self._table, table
        return before != table

    def fit_width(self, width: int, font: QFont) -> bool:
        before = self.lines
        if self._table is not None:
            self.lines, self.head = self._table.lines, None
            return self.lines != before
        measures = self.measures(font)
        layout = RowLayout.of(QRect(0, 0, width, 1), measures, None, _LINES)
        needed = measures.bold.horizontalAdvance(_SAMPLE_PRICE)
        needed += measures.regular.horizontalAdvance(DOT + _SAMPLE_USEFUL)
        is_narrow = layout.lines[-1].width() < needed
        self.lines = _NARROW_LINES if is_narrow else _LINES
        self.head = _NARROW_HEAD if is_narrow else None
        return self.lines != before

    def fit_height(self, height: int, font: QFont) -> bool:
        """Where few rows have room they are dense, so that there is something to compare."""
        before = self.measures(font).row_height(self.lines)
        self.set_density(self._density_for(height, font))
        return self.measures(font).row_height(self.lines) != before

    def _density_for(self, height: int, font: QFont) -> Density:
        if self._table is not None:
            return Density.DENSE if self._table.is_low else Density.ROOMY
        if height >= _ENOUGH_ROWS * Measures.of(font).row_height(self.lines):
            return Density.ROOMY
        dense = Measures.of(font, Density.DENSE).row_height(self.lines)
        tight = Measures.of(font, Density.TIGHT).row_height(self.lines)
        # Where even tight ones don't make it, nothing is won by them.
        is_won = _LEAST_ROWS * tight <= height < _LEAST_ROWS * dense
        return Density.TIGHT if is_won else Density.DENSE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        number, glow = index.row(), self.glow
        inner = ResultPainter(painter, option, measures, number, self.lines, glow, self.head)
        if isinstance(row, ResultRow):
            model = cast(ResultsModel, index.model())
            state = RowState(
                area_km2=model.area_km2,
                offer=model.offers.get(row.key),
                marks=index.data(Role.MARKS),
                is_in_cart=index.data(Role.IN_CART),
                picture=self.picture(row.shown.item.thumbnail),
            )
            if self._table is not None:
                table = TablePainter(painter, option, measures, number, glow, self._table)
                table.paint_row(row, state)
            else:
                inner.paint_row(row, state)
        else:
            inner.paint_header(index.data())
        painter.restore()

    def find_part(self, part: Part, row: ResultRow, layout: RowLayout, measures: Measures) -> QRect:
        item = row.shown.item
        if self._table is not None:
            has_part = {
                Part.THUMBNAIL: bool(item.thumbnail),
                Part.BUTTON: bool(item.id and item.collection),
                Part.LEVEL: len(row.acquisition.variants) > 1,
            }.get(part, False)
            places = Places.of(row, layout.whole, self._table, measures)
            return places.part(part) if has_part else QRect()
        if part is Part.THUMBNAIL and item.thumbnail:
            return layout.thumbnail
        if part is Part.BUTTON and item.id and item.collection:
            return layout.button
        if part is Part.LEVEL and len(row.acquisition.variants) > 1:
            return second_line(row, layout.lines[1], measures).level_frame
        return QRect()
