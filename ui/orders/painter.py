# SPDX-License-Identifier: GPL-2.0-or-later
"""Paints orders: where they stand, what they are, what matters now, and the one button."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ...core.journal.records import OrderRecord, Phase
from ..lists.arranged_list import Role
from ..lists.row_layout import Measures, Part, RowLayout, fitting
from ..lists.row_painter import FAINT, FRAME, MUTED, TRACE, RowPainter
from ..lists.rows_delegate import RowsDelegate
from . import texts
from .actions import Live, button_text
from .model import OrderRow

_LINES = 3
_ICONS = {
    Phase.CREATING: "/mTaskRunning.svg",
    Phase.UNKNOWN: "/mIconWarning.svg",
    Phase.WAITING: "/mTaskOnHold.svg",
    Phase.PAID: "/mActionSharingImport.svg",
    Phase.DOWNLOADING: "/mTaskOnHold.svg",
    Phase.FAILED: "/mIconWarning.svg",
    Phase.PARTIAL: "/mIconWarning.svg",
    Phase.COMPLETE: "/mTaskComplete.svg",
    Phase.CANCELLED: "/mTaskCancel.svg",
    Phase.REFUSED: "/mTaskCancel.svg",
}


def state_icon(record: OrderRecord, live: Live) -> str:
    """Return the name of the theme's icon for where the order stands."""
    if live.is_downloading or live.is_elsewhere:
        return "/mTaskRunning.svg"
    if live.is_queued:
        return "/mTaskQueued.svg"
    if record.differs:
        return "/mIconWarning.svg"
    return _ICONS[record.phase]


def order_layout(layout: RowLayout, measures: Measures, row: OrderRow) -> RowLayout:
    """Return the layout of a row with an icon instead of a thumbnail, and a button with words."""
    gap, line, whole = measures.gap, measures.line, layout.whole
    icon = QRect(whole.left() + gap, whole.top() + gap, line, line)
    left, right = icon.right() + 1 + gap, whole.right() - gap
    top = whole.top() + gap
    end, button = right, QRect()
    deed = row.deed
    if deed is not None:
        width = measures.bold.horizontalAdvance(button_text(deed)) + 2 * gap
        width = max(0, min(width, right + 1 - whole.left() - gap))
        height = line + gap // 2
        button = QRect(right - width + 1, top + 3 * line - height + gap // 2, width, height)
        end = button.left() - gap
    ends = (right, right, end)
    lines = tuple(
        QRect(left, top + number * line, max(0, ends[number] - left + 1), line)
        for number in range(_LINES)
    )
    return replace(layout, thumbnail=icon, lines=lines, button=button)


class OrderPainter(RowPainter):
    """Paints one order."""

    def paint_row(self, row: OrderRow) -> None:
        """Paint it."""
        self.layout = order_layout(self.layout, self.measures, row)
        record, live = row.record, row.live
        self.paint_ground()
        if record.is_hidden:
            self.text = self.shade(MUTED)
        icon = QgsApplication.getThemeIcon(state_icon(record, live))
        icon.paint(self.painter, self.place(self.layout.thumbnail))
        first, second, last = self.layout.lines
        self._paint_first(first, row)
        self.write(second, texts.what_texts(record), self.text)
        matters = bool(record.problem or record.differs) and live.transfer is None
        colour = self.text if matters else self.shade(MUTED)
        self.write(last, texts.detail_texts(record, live), colour)
        self._paint_button(row)
        share = texts.share_of(record, live)
        if share is not None:
            self._paint_progress(share)
        self.paint_focus()

    def _paint_first(self, line: QRect, row: OrderRow) -> None:
        """Write the state, and the date at the end of the line if there is room for it."""
        dates = texts.date_texts(row.record)
        state, date = _fitting_pair(
            texts.state_texts(row.record, row.live), dates, line.width(), self.measures
        )
        taken = self.measures.regular.horizontalAdvance(date)
        if date:
            place = line.adjusted(line.width() - taken, 0, 0, 0)
            self.write(place, (date,), self.shade(MUTED))
            line = line.adjusted(0, 0, -taken - 2 * self.measures.gap, 0)
        self.write(line, (state,), self.text, bold=True)

    def _paint_button(self, row: OrderRow) -> None:
        deed, rect = row.deed, self.layout.button
        if deed is None:
            return
        is_hot = self.is_hot(Part.BUTTON)
        self.paint_plate(rect, FAINT if is_hot else TRACE, self.measures.gap / 2, FRAME)
        inner = rect.adjusted(0, 0, 0, -1)
        self.painter.setFont(self.measures.bold_font if row.needs_user else self.option.font)
        self.painter.setPen(self.text)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine)
        room = rect.width() - self.measures.gap
        text = fitting((button_text(deed),), room, self.painter.fontMetrics())
        self.painter.drawText(self.place(inner), flags, text)

    def _paint_progress(self, share: float) -> None:
        """Paint a thin bar below the words."""
        gap, line = self.measures.gap, self.layout.lines[1]
        height = max(2, gap // 3)
        whole = self.layout.whole
        bar = QRect(line.left(), whole.bottom() - height - 1, line.width(), height)
        self.paint_plate(bar, FAINT, height / 2)
        done = QRect(bar.left(), bar.top(), round(share * bar.width()), height)
        is_selected = self.option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.option.palette.color(QPalette.ColorGroup.Active, role))
        self.painter.drawRoundedRect(self.place(done), height / 2, height / 2)


class OrdersDelegate(RowsDelegate):
    """Shows the rows of an `OrdersModel`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(lambda _address: False, _LINES, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: OrderRow = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        OrderPainter(painter, option, measures, index.row(), self.lines, self.glow).paint_row(row)
        painter.restore()

    def find_part(self, part: Part, row: OrderRow, layout: RowLayout, measures: Measures) -> QRect:
        if part is not Part.BUTTON:
            return QRect()
        return order_layout(layout, measures, row).button


def _fitting_pair(
    states: tuple[str, ...], dates: tuple[str, ...], width: int, measures: Measures
) -> tuple[str, str]:
    """Return state and date: the state in the longest version beside which any date fits."""
    for state in states:
        room = width - measures.bold.horizontalAdvance(state) - 2 * measures.gap
        for date in dates:
            if measures.regular.horizontalAdvance(date) <= room:
                return state, date
    return states[-1], ""
