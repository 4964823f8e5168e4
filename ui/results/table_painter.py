# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the wide results table: a cell for each value, beside a large thumbnail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

from ..lists import scene_texts as texts
from ..lists.marks import Mark, OwnedMark, mark_width
from ..lists.part_texts import part_texts
from ..lists.row_layout import Measures, Part, RowLayout
from ..lists.row_painter import FAINT, FRAME, MUTED, Glow, RowPainter
from .row_state import RowState
from .rows import YOURS, ResultRow
from .table_columns import BUTTON, PICTURE, TableLayout
from .texts import level_text, useful_price_cell

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SMALLEST = 0.5  # letters of a cell, of the font's size


@dataclass(frozen=True)
class Places:
    """Where the cells and parts of a row lie, for a layout from left to right."""

    cells: dict[str, QRect]
    thumbnail: QRect
    level: QRect
    button: QRect

    @classmethod
    def of(cls, row: ResultRow, whole: QRect, table: TableLayout, measures: Measures) -> Places:
        """Return the places of a row."""
        gap = measures.gap
        cells = table.cells(whole)
        cell = cells[PICTURE]
        side = min(cell.width() - 2 * gap, cell.height() - 2 * gap)
        thumbnail = _centred(QSize(side, side), cell)
        cell = cells["level"].adjusted(gap // 2, 0, -gap // 2, 0)
        width = measures.regular.horizontalAdvance(level_text(row))
        if len(row.acquisition.variants) > 1:
            width += round(1.5 * gap) + measures.arrow_side
        level = QRect(cell.left(), 0, min(width, cell.width()), measures.line)
        level.moveCenter(QPoint(level.center().x(), cell.center().y()))
        size = measures.button_side
        button = _centred(QSize(size, size), cells[BUTTON])
        return cls(cells, thumbnail, level, button)

    def part(self, part: Part) -> QRect:
        """Return where a part lies that does something when clicked."""
        return {
            Part.THUMBNAIL: self.thumbnail,
            Part.LEVEL: self.level,
            Part.BUTTON: self.button,
        }[part]


class TablePainter(RowPainter):
    """Paints one row of the table."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        measures: Measures,
        number: int,
        glow: Glow,
        table: TableLayout,
    ) -> None:
        super().__init__(painter, option, measures, number, table.lines, glow)
        self._table = table

    def paint_row(self, row: ResultRow, state: RowState) -> None:
        """Paint one result."""
        self.paint_ground()
        item, gap = row.shown.item, self.measures.gap
        places = Places.of(row, self.option.rect, self._table, self.measures)
        self.layout = _with_parts(self.layout, places)
        self.paint_thumbnail(state.picture)
        cells = {
            name: cell.adjusted(gap // 2, 0, -gap // 2, 0) for name, cell in places.cells.items()
        }
        muted = self.shade(MUTED)
        self._paint_date(cells["date"], row)
        satellite = texts.satellite_text(item.platform, item.collection)
        self.write_cell(cells["satellite"], satellite, self.text)
        self._paint_level(places.level, row)
        cloud = "?" if item.cloud_cover is None else texts.percent_text(item.cloud_cover)
        self.write_cell(cells["cloud"], _together(cloud), self.text, _RIGHT)
        coverage = row.shown.coverage_percent
        if coverage is not None:
            self.write_cell(
                cells["coverage"], _together(texts.percent_text(coverage)), self.text, _RIGHT
            )
        price = texts.price_text(item.price)
        is_known = item.price is not None
        cell, offered = cells["price"], part_texts(state.offer, item.price)
        if offered:
            cell, lower = _halves(cell, self.measures.line)
            self.write_cell(lower, offered[-1], self.text, _RIGHT)
        self.write_cell(cell, price, self.text if is_known else muted, _RIGHT, bold=is_known)
        useful = useful_price_cell(row.shown, state.area_km2)
        self.write_cell(cells["useful_price"], useful, self.text, _RIGHT)
        self.write_cell(cells["gsd"], _together(texts.gsd_text(item.gsd_m)), self.text, _RIGHT)
        self._paint_marks(cells[YOURS], state.marks)
        if item.id and item.collection:
            icon = "/mIconSuccess.svg" if state.is_in_cart else "/symbologyAdd.svg"
            self.paint_button(icon)
        self.paint_focus()

    def _paint_date(self, cell: QRect, row: ResultRow) -> None:
        dates = texts.item_date_texts(row.shown.item)
        day, time = dates[-1], dates[0].removeprefix(dates[-1]).strip()
        line = self.measures.line
        if not time:
            self.write_cell(cell, day, self.text, bold=True)
            return
        upper, lower = _halves(cell, line)
        self.write_cell(upper, day, self.text, bold=True)
        self.write_cell(lower, time, self.shade(MUTED))

    def _paint_level(self, frame: QRect, row: ResultRow) -> None:
        if len(row.acquisition.variants) > 1:
            fill = FAINT if self.is_hot(Part.LEVEL) else 0.0
            self.paint_plate(frame, fill, self.measures.gap / 2, FRAME)
            self.paint_arrow(frame)
            frame = frame.adjusted(self.measures.gap // 2 + 1, 0, 0, 0)
        room = frame.width() - (
            self.measures.arrow_side if len(row.acquisition.variants) > 1 else 0
        )
        self.write_cell(
            QRect(frame.topLeft(), QSize(room, frame.height())), level_text(row), self.text
        )

    def _paint_marks(self, cell: QRect, marks: list[Mark]) -> None:
        """Paint the marks one below the other; the head says what those of owned ones mean."""
        line = self.measures.line
        top = cell.center().y() - len(marks) * line // 2
        for mark in marks:
            fitting = [one for one in mark if self._has_room(mark, one, cell)]
            text = fitting[0] if fitting else mark[-1]
            width = min(cell.width(), mark_width(mark, text, self.measures))
            self.paint_mark(QRect(cell.left(), top, width, line - 1), mark, text)
            top += line

    def _has_room(self, mark: Mark, text: str, cell: QRect) -> bool:
        room = mark_width(mark, text, self.measures) <= cell.width()
        return room and (bool(text) or isinstance(mark, OwnedMark))

    def write_cell(
        self, cell: QRect, text: str, colour: QColor, align: Any = _LEFT, *, bold: bool = False
    ) -> None:
        """Write a whole text into a cell: on one line, else on several, else in smaller letters."""
        metrics = self.measures.bold if bold else self.measures.regular
        font = QFont(self.measures.bold_font if bold else self.option.font)
        words = text.split(" ")
        fits = metrics.horizontalAdvance(text) <= cell.width()
        lines = 1 if cell.height() < 2 * self.measures.line else len(words)
        widest = max(map(metrics.horizontalAdvance, words if lines > 1 else [text]))
        if widest > cell.width():
            scale = max(_SMALLEST, cell.width() / widest)
            font.setPointSizeF(max(1.0, font.pointSizeF() * scale * 0.97))
        self.painter.setFont(font)
        self.painter.setPen(colour)
        flags = int(QStyle.visualAlignment(self.option.direction, align))
        if lines > 1 and not fits:
            # Not by Qt, which parts a number behind its point where that is a pixel too wide.
            text = "\n".join(_packed(words, QFontMetrics(font), cell.width()))
        else:
            flags |= int(Qt.TextFlag.TextSingleLine)
        self.painter.drawText(self.place(cell), flags | int(Qt.TextFlag.TextDontClip), text)


def _halves(cell: QRect, line: int) -> tuple[QRect, QRect]:
    """Return two lines in the middle of a cell, one below the other."""
    upper = QRect(cell.left(), cell.center().y() - line, cell.width(), line)
    return upper, upper.translated(0, line)


def _packed(words: list[str], metrics: QFontMetrics, width: int) -> list[str]:
    """Return lines of whole words, as many on each as there is room for."""
    lines = words[:1]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _together(text: str) -> str:
    """Return a short text that isn't parted: a lone per cent sign says nothing."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _with_parts(layout: RowLayout, places: Places) -> RowLayout:
    return replace(layout, thumbnail=places.thumbnail, button=places.button)


def _centred(size: QSize, cell: QRect) -> QRect:
    rect = QRect(QPoint(0, 0), size)
    rect.moveCenter(cell.center())
    return rect
