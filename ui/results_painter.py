# SPDX-License-Identifier: GPL-2.0-or-later
"""Paints one row of the results list, from the palette and the style alone."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionFocusRect,
    QStyleOptionViewItem,
)

from .adapters.i18n import translate
from .models import result_texts as texts
from .models.result_rows import ResultRow
from .results_layout import DOT, Measures, Part, RowLayout, SecondLine, fitting, fitting_marks

# Shares of the text's colour over the ground; what is muted is still legible on both.
_MUTED, _FRAME, _FAINT, _TRACE = 0.72, 0.45, 0.14, 0.06
_HOVERED, _LIT = 0.1, 0.3  # shares of the highlight's colour
_State = QStyle.StateFlag
_Colour = QPalette.ColorRole


@dataclass(frozen=True)
class Glow:
    """What stands out of the list at the moment.

    Args:
        row, part: under the mouse.
        lit_row: whose footprint the mouse is on in the map.
    """

    row: int = -1
    part: Part | None = None
    lit_row: int = -1


@dataclass(frozen=True)
class RowState:
    """What there is to paint besides the item itself.

    Args:
        marks: words such as "new", each in several versions, the longest first.
        picture: the thumbnail; None while it is awaited, False if there is none.
    """

    number: int
    area_km2: float | None
    marks: list[tuple[str, ...]]
    is_in_cart: bool
    picture: QPixmap | bool | None
    glow: Glow


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """Return a colour between two, `share` (0 to 1) of it the first."""
    pairs = zip(front.getRgb()[:3], back.getRgb()[:3])
    return QColor(*(round(share * f + (1 - share) * b) for f, b in pairs))


class RowPainter:
    """Paints rows and headings with one painter, at one place."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, measures: Measures) -> None:
        self._painter, self._option, self._measures = painter, option, measures
        self._layout = RowLayout.of(option.rect, measures, option.direction)
        # A heading isn't enabled, which must not make it pale.
        active = QPalette.ColorGroup.Active
        self._back = option.palette.color(active, _Colour.Base)
        self._text = option.palette.color(active, _Colour.Text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def paint_header(self, title: str) -> None:
        """Paint the heading of a group."""
        rect, gap = self._option.rect, self._measures.gap
        self._painter.fillRect(rect, self._shade(_TRACE))
        self._write(rect.adjusted(gap, 0, -gap, 0), (title,), self._shade(_MUTED), bold=True)

    def paint_row(self, row: ResultRow, state: RowState) -> None:
        """Paint one result."""
        self._paint_ground(state)
        found, lines, muted = row.shown, self._layout.lines, self._shade(_MUTED)
        self._paint_thumbnail(state.picture)
        dates = texts.date_texts(found.item.acquired)
        # The day goes before the marks, the marks before the time.
        day_width = self._measures.bold.horizontalAdvance(dates[-1]) + self._measures.gap
        used = self._paint_marks(state.marks, lines[0].width() - day_width)
        self._write(lines[0].adjusted(0, 0, -used, 0), dates, self._text, bold=True)
        self._paint_second_line(row, state)
        cloud = texts.cloud_text(found.item.cloud_cover)
        coverage = texts.coverage_texts(found.coverage_percent)
        self._write(lines[2], (*(cloud + DOT + version for version in coverage), cloud), muted)
        self._paint_price(row, state)
        if found.item.id and found.item.collection:
            self._paint_add(state)
        if self._option.state & _State.State_HasFocus:
            self._paint_focus()

    def _paint_ground(self, state: RowState) -> None:
        option, palette = self._option, self._option.palette
        option.showDecorationSelected = True
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, self._painter, option.widget
        )
        is_active = option.state & _State.State_Active
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        highlight = palette.color(group, _Colour.Highlight)
        if option.state & _State.State_Selected:
            self._text, self._back = palette.color(group, _Colour.HighlightedText), highlight
        elif state.number in (state.glow.row, state.glow.lit_row):
            share = _LIT if state.number == state.glow.lit_row else _HOVERED
            self._back = blend(highlight, self._back, share)
            self._painter.fillRect(option.rect, self._back)
        rect = option.rect
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        self._painter.fillRect(line, self._shade(_FAINT))

    def _paint_thumbnail(self, picture: QPixmap | bool | None) -> None:
        rect = self._place(self._layout.thumbnail)
        if isinstance(picture, QPixmap):
            size = picture.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(0, 0), size)
            place.moveCenter(rect.center())
            self._painter.drawPixmap(place, picture)
            return
        self._painter.fillRect(rect, self._shade(_TRACE))
        if picture is False:
            self._painter.setPen(self._shade(_MUTED))
            self._painter.setFont(self._option.font)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            self._painter.drawText(rect, flags, translate("DataCosmos", "no preview"))

    def _paint_marks(self, marks: list[tuple[str, ...]], room: int) -> int:
        """Paint the marks at the end of the first line, and return how much of it they take."""
        gap, line = self._measures.gap, self._layout.lines[0]
        right = line.right() + 1
        for mark, width in reversed(fitting_marks(marks, room, self._measures)):
            rect = QRect(right - width, line.top(), width, line.height() - 1)
            self._paint_plate(rect, _FAINT, rect.height() / 2)
            self._write(rect.adjusted(gap, 0, 0, 0), (mark,), self._text)
            right -= width + gap // 2
        return line.right() + 1 - right

    def _paint_second_line(self, row: ResultRow, state: RowState) -> None:
        line = self._layout.lines[1]
        second = SecondLine.of(row, line, self._measures)
        self._write(line, (second.satellite,), self._text)
        frame = second.level_frame
        if second.is_choice:
            glow = state.glow
            is_hot = (glow.row, glow.part) == (state.number, Part.LEVEL)
            self._paint_plate(frame, _FAINT if is_hot else 0.0, self._measures.gap / 2, _FRAME)
            self._paint_arrow(frame)
            frame = frame.adjusted(self._measures.gap // 2 + 1, 0, 0, 0)
        self._write(frame, (second.level,), self._text)
        self._write(second.gsd_rect, (second.gsd,), self._text)

    def _paint_arrow(self, frame: QRect) -> None:
        side = self._measures.arrow_side
        left = frame.right() - side - self._measures.gap // 4
        arrow = QStyleOption()
        arrow.rect = self._place(QRect(left, frame.center().y() - side // 2, side, side))
        arrow.palette = QPalette(self._option.palette)
        for role in (_Colour.ButtonText, _Colour.WindowText, _Colour.Text):
            arrow.palette.setColor(role, self._text)
        arrow.state = _State.State_Enabled
        primitive = QStyle.PrimitiveElement.PE_IndicatorArrowDown
        widget = self._option.widget
        widget.style().drawPrimitive(primitive, arrow, self._painter, widget)

    def _paint_price(self, row: ResultRow, state: RowState) -> None:
        price, line, muted = row.shown.item.price, self._layout.lines[3], self._shade(_MUTED)
        is_known = price is not None
        colour = self._text if is_known else muted
        used = self._write(line, (texts.price_text(price),), colour, bold=is_known)
        rest = line.adjusted(used, 0, 0, 0)
        for version in texts.useful_price_texts(row.shown, state.area_km2):
            # A price cut short would be a wrong price.
            if self._measures.regular.horizontalAdvance(DOT + version) <= rest.width():
                self._write(rest, (DOT + version,), muted)
                return

    def _paint_add(self, state: RowState) -> None:
        rect = self._layout.add
        if (state.glow.row, state.glow.part) == (state.number, Part.ADD):
            self._paint_plate(rect, _FAINT, rect.width() / 6)
        inset = rect.width() // 6
        name = "/mIconSuccess.svg" if state.is_in_cart else "/symbologyAdd.svg"
        icon = QgsApplication.getThemeIcon(name)
        icon.paint(self._painter, self._place(rect).adjusted(inset, inset, -inset, -inset))

    def _paint_focus(self) -> None:
        option = self._option
        focus = QStyleOptionFocusRect()
        focus.rect, focus.palette, focus.state = option.rect, option.palette, option.state
        focus.backgroundColor = self._back
        primitive = QStyle.PrimitiveElement.PE_FrameFocusRect
        option.widget.style().drawPrimitive(primitive, focus, self._painter, option.widget)

    def _paint_plate(
        self, rect: QRect, fill: float, radius: float, outline: float | None = None
    ) -> None:
        """Paint a rounded rectangle, filled and outlined in shares of the text's colour."""
        self._painter.setPen(Qt.PenStyle.NoPen if outline is None else self._shade(outline))
        self._painter.setBrush(self._shade(fill))
        place = QRectF(self._place(rect))
        if outline is not None:
            place.adjust(0.5, 0.5, -0.5, -1.5)
        self._painter.drawRoundedRect(place, radius, radius)

    def _write(
        self, rect: QRect, versions: tuple[str, ...], colour: QColor, *, bold: bool = False
    ) -> int:
        """Write the longest version that fits, and return its width."""
        metrics = self._measures.bold if bold else self._measures.regular
        label = fitting(versions, rect.width(), metrics)
        self._painter.setFont(self._measures.bold_font if bold else self._option.font)
        self._painter.setPen(colour)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = int(QStyle.visualAlignment(self._option.direction, start))
        self._painter.drawText(self._place(rect), flags | int(Qt.TextFlag.TextSingleLine), label)
        return metrics.horizontalAdvance(label)

    def _shade(self, share: float) -> QColor:
        return blend(self._text, self._back, share)

    def _place(self, rect: QRect) -> QRect:
        return self._layout.mirrored(rect)
