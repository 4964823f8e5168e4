# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the results list."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QModelIndex, QRect
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QWidget

from ..lists import scene_texts as texts
from ..lists.arranged_list import Role
from ..lists.row_layout import DOT, Measures, Part, RowLayout, SecondLine
from ..lists.row_painter import MUTED, TRACE, RowPainter
from ..lists.rows_delegate import RowsDelegate, ThumbnailSource
from .rows import ResultRow
from .texts import level_text, useful_price_texts

_LINES = 4


@dataclass(frozen=True)
class RowState:
    """What there is to paint besides the item itself.

    Args:
        marks: words such as "new", each in several versions, the longest first.
        picture: the thumbnail; None while it is awaited, False if there is none.
    """

    area_km2: float | None
    marks: list[tuple[str, ...]]
    is_in_cart: bool
    picture: QPixmap | bool | None


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
        found, lines, muted = row.shown, self.layout.lines, self.shade(MUTED)
        self.paint_thumbnail(state.picture)
        dates = texts.item_date_texts(found.item)
        # The day goes before the marks, the marks before the time.
        day_width = self.measures.bold.horizontalAdvance(dates[-1]) + self.measures.gap
        used = self.paint_marks(state.marks, lines[0].width() - day_width)
        self.write(lines[0].adjusted(0, 0, -used, 0), dates, self.text, bold=True)
        self.paint_second_line(second_line(row, lines[1], self.measures))
        cloud = texts.cloud_text(found.item.cloud_cover)
        coverage = texts.coverage_texts(found.coverage_percent)
        self.write(lines[2], (*(cloud + DOT + version for version in coverage), cloud), muted)
        self._paint_price(row, state)
        if found.item.id and found.item.collection:
            icon = "/mIconSuccess.svg" if state.is_in_cart else "/symbologyAdd.svg"
            self.paint_button(icon)
        self.paint_focus()

    def _paint_price(self, row: ResultRow, state: RowState) -> None:
        price, line, muted = row.shown.item.price, self.layout.lines[3], self.shade(MUTED)
        is_known = price is not None
        colour = self.text if is_known else muted
        used = self.write(line, (texts.price_text(price),), colour, bold=is_known)
        width_of = self.measures.regular.horizontalAdvance
        rest = line.adjusted(used + width_of(DOT), 0, 0, 0)
        for version in useful_price_texts(row.shown, state.area_km2):
            # A price cut short would be a wrong price.
            if width_of(version) <= rest.width():
                self.write_dot(line, rest.left())
                self.write(rest, (version,), muted)
                return


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
            return second_line(row, layout.lines[1], measures).level_frame
        return QRect()
