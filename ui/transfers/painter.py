# SPDX-License-Identifier: GPL-2.0-or-later
"""Paints downloads: which order, what is fetched now, how much, how long, and two buttons."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ..lists.arranged_list import Role
from ..lists.row_layout import Measures, Part, RowLayout, fitting
from ..lists.row_painter import FAINT, MUTED, RowPainter
from ..lists.rows_delegate import RowsDelegate
from . import texts
from .model import DownloadRow

_LINES = 3
_ICONS = {Part.BUTTON: "/mTaskOnHold.svg", Part.CLOSE: "/mTaskCancel.svg"}
_RESUME_ICON = "/mActionStart.svg"


@dataclass(frozen=True)
class DownloadLayout:
    """Where the parts of a download's row lie, from left to right."""

    lines: tuple[QRect, ...]
    pause: QRect
    cancel: QRect

    @classmethod
    def of(cls, layout: RowLayout, measures: Measures) -> DownloadLayout:
        """Return the layout of a row: three lines, two buttons beside the lower ones."""
        gap, line, whole = measures.gap, measures.line, layout.whole
        side = measures.button_side
        left, right, top = whole.left() + gap, whole.right() - gap, whole.top() + measures.edge
        middle = top + 2 * line - side // 2
        cancel = QRect(right - side + 1, middle, side, side)
        pause = cancel.translated(-side - gap // 2, 0)
        ends = (right, pause.left() - gap, pause.left() - gap)
        lines = tuple(
            QRect(left, top + number * line, max(0, end - left + 1), line)
            for number, end in enumerate(ends)
        )
        return cls(lines, pause, cancel)


class DownloadPainter(RowPainter):
    """Paints one download."""

    def paint_row(self, row: DownloadRow) -> None:
        """Paint it."""
        download, parts = row.download, DownloadLayout.of(self.layout, self.measures)
        self.paint_ground()
        first, second, third = parts.lines
        self._paint_first(first, row)
        self.write(second, texts.now_texts(download), self.text)
        self.write(third, texts.far_texts(download), self.shade(MUTED))
        if not download.is_guest:
            pause = _RESUME_ICON if row.is_paused else _ICONS[Part.BUTTON]
            self._paint_icon(Part.BUTTON, parts.pause, pause)
        self._paint_icon(Part.CLOSE, parts.cancel, _ICONS[Part.CLOSE])
        share = texts.share_of(download)
        if share is not None:
            self._paint_progress(share)
        self.paint_focus()

    def _paint_first(self, line: QRect, row: DownloadRow) -> None:
        """Write the order, and at the line's end how long it will take still."""
        titles, gap = texts.title_texts(row.download), 2 * self.measures.gap
        room = line.width() - self.measures.bold.horizontalAdvance(titles[-1]) - gap
        time = fitting(texts.time_texts(row.download), max(0, room), self.measures.regular)
        if time:
            width = self.measures.regular.horizontalAdvance(time)
            self.write(line.adjusted(line.width() - width, 0, 0, 0), (time,), self.shade(MUTED))
            line = line.adjusted(0, 0, -width - gap, 0)
        self.write(line, titles, self.text, bold=True)

    def _paint_icon(self, part: Part, rect: QRect, icon: str) -> None:
        if self.is_hot(part):
            self.paint_plate(rect, FAINT, rect.width() / 6)
        inset = rect.width() // 6
        place = self.place(rect).adjusted(inset, inset, -inset, -inset)
        QgsApplication.getThemeIcon(icon).paint(self.painter, place)

    def _paint_progress(self, share: float) -> None:
        """Paint a thin bar below the words."""
        gap, whole = self.measures.gap, self.layout.whole
        height = max(2, gap // 3)
        bar = QRect(
            whole.left() + gap, whole.bottom() - height - 1, whole.width() - 2 * gap, height
        )
        self.paint_plate(bar, FAINT, height / 2)
        done = QRect(bar.left(), bar.top(), round(share * bar.width()), height)
        is_selected = self.option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.option.palette.color(QPalette.ColorGroup.Active, role))
        self.painter.drawRoundedRect(self.place(done), height / 2, height / 2)


class QueueDelegate(RowsDelegate):
    """Shows the rows of a `QueueModel`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(lambda _address: False, _LINES, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: DownloadRow = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        DownloadPainter(painter, option, measures, index.row(), self.lines, self.glow).paint_row(
            row
        )
        painter.restore()

    def find_part(
        self,
        part: Part,
        row: DownloadRow,
        layout: RowLayout,
        measures: Measures,
    ) -> QRect:
        places = DownloadLayout.of(layout, measures)
        pause = QRect() if row.download.is_guest else places.pause
        found = {Part.BUTTON: pause, Part.CLOSE: places.cancel}
        return found.get(part, QRect())
