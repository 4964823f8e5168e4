# SPDX-License-Identifier: GPL-2.0-or-later
"""Paints what rows of pictures and words have in common, from the palette and the style alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyleOption, QStyleOptionFocusRect, QStyleOptionViewItem

from ..adapters.i18n import translate
from .marks import Mark, OwnedMark, fitting_marks
from .row_layout import DOT, ChoiceFrame, Measures, Part, RowLayout, SecondLine, fitting
from .value_lines import Sign, Value, fit_values, paint_sign, sign_side

# Shares of the text's colour over the ground; what is muted is still legible on both.
MUTED, FRAME, FAINT, TRACE = 0.72, 0.45, 0.14, 0.06
_HOVERED, _LIT = 0.1, 0.3  # shares of the highlight's colour
_State = QStyle.StateFlag
_Colour = QPalette.ColorRole


@dataclass(frozen=True)
class Glow:
    """What stands out of a list at the moment.

    Args:
        row, part: under the mouse.
        lit_row: whose footprint the mouse is on in the map.
    """

    row: int = -1
    part: Part | None = None
    lit_row: int = -1


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """Return a colour between two, `share` (0 to 1) of it the first."""
    pairs = zip(front.getRgb()[:3], back.getRgb()[:3])
    return QColor(*(round(share * f + (1 - share) * b) for f, b in pairs))


def behind(line: QRect, width: int, measures: Measures) -> QRect:
    """Return what is left of a line behind a text of this width and a dot."""
    used = width + measures.regular.horizontalAdvance(DOT)
    return line.adjusted(min(used, line.width()), 0, 0, 0)


class RowPainter:
    """Paints one row.

    Args:
        number: of the row.
        lines: how many lines of text a row has.
        head: how many of them stand beside the thumbnail; None for all.
    """

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        measures: Measures,
        number: int,
        lines: int,
        glow: Glow,
        head: int | None = None,
    ) -> None:
        self.painter, self.option, self.measures = painter, option, measures
        self.layout = RowLayout.of(option.rect, measures, option.direction, lines, head)
        self._number, self._glow = number, glow
        # A heading isn't enabled, which must not make it pale.
        active = QPalette.ColorGroup.Active
        self.back = option.palette.color(active, _Colour.Base)
        self.text = option.palette.color(active, _Colour.Text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def is_hot(self, part: Part) -> bool:
        """Return whether the mouse is on this part of this row."""
        return (self._glow.row, self._glow.part) == (self._number, part)

    def paint_ground(self) -> None:
        """Paint what lies under the words, and choose their colour by it."""
        option, palette = self.option, self.option.palette
        option.showDecorationSelected = True
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, self.painter, option.widget
        )
        is_active = option.state & _State.State_Active
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        highlight = palette.color(group, _Colour.Highlight)
        if option.state & _State.State_Selected:
            self.text, self.back = palette.color(group, _Colour.HighlightedText), highlight
        elif self._number in (self._glow.row, self._glow.lit_row):
            share = _LIT if self._number == self._glow.lit_row else _HOVERED
            self.back = blend(highlight, self.back, share)
            self.painter.fillRect(option.rect, self.back)
        rect = option.rect
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        self.painter.fillRect(line, self.shade(FAINT))

    def paint_thumbnail(self, picture: QPixmap | bool | None) -> None:
        """Paint the thumbnail; None while it is awaited, False if there is none."""
        rect = self.place(self.layout.thumbnail)
        if isinstance(picture, QPixmap):
            size = picture.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(0, 0), size)
            place.moveCenter(rect.center())
            self.painter.drawPixmap(place, picture)
            return
        self.painter.fillRect(rect, self.shade(TRACE))
        if picture is False:
            self.painter.setPen(self.shade(MUTED))
            self.painter.setFont(self.option.font)
            words = translate("DataCosmos", "no preview")
            widest = max(map(self.measures.regular.horizontalAdvance, words.split()))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            self.painter.drawText(rect, flags, words if widest <= rect.width() else "–")

    def paint_marks(self, marks: Sequence[Mark], room: int) -> int:
        """Paint the marks at the end of the first line, and return how much of it they take."""
        gap, line = self.measures.gap, self.layout.lines[0]
        right = line.right() + 1
        for mark, text, width in reversed(fitting_marks(marks, room, self.measures)):
            rect = QRect(right - width, line.top(), width, line.height() - 1)
            self.paint_mark(rect, mark, text)
            right -= width + gap // 2
        return line.right() + 1 - right

    def paint_mark(self, rect: QRect, mark: Mark, text: str) -> None:
        """Paint a mark: its plate, its text, and a sign in a colour of its own if it has one."""
        gap = self.measures.gap
        if not isinstance(mark, OwnedMark):
            self.paint_plate(rect, FAINT, rect.height() / 2)
            self._write_whole(rect.adjusted(gap, 0, -gap // 2, 0), text)
            return
        self.paint_plate(rect, TRACE, gap / 2, FRAME)
        side = sign_side(self.measures)
        place = QRect(rect.left() + gap, rect.center().y() - side // 2, side, side)
        colour = self.option.palette.color(QPalette.ColorGroup.Active, _Colour.Link)
        is_selected = bool(self.option.state & _State.State_Selected)
        paint_sign(
            Sign.OWNED,
            self.painter,
            QRectF(self.place(place)),
            self.text if is_selected else colour,
        )
        self._write_whole(rect.adjusted(gap + side + gap // 2, 0, -gap // 2, 0), text)

    def _write_whole(self, rect: QRect, text: str) -> None:
        """Write a text that isn't cut, in smaller letters if need be."""
        width = self.measures.regular.horizontalAdvance(text)
        scale = min(1.0, max(1, rect.width() - 1) / width) if width else 1.0
        self._write_scaled(rect, text, self.text, False, scale)

    def write_values(self, line: QRect, values: Sequence[Value]) -> None:
        """Write values side by side: none of them is left out, and none cut."""
        pieces = fit_values(values, line, self.measures)
        for number, piece in enumerate(pieces):
            colour = self.text if piece.is_strong else self.shade(MUTED)
            rect = piece.rect
            if number:
                self.write_dot(line, rect.left())
            if piece.version.sign is not None:
                side = round(sign_side(self.measures) * piece.scale)
                place = QRect(rect.left(), rect.center().y() - side // 2, side, side)
                paint_sign(piece.version.sign, self.painter, QRectF(self.place(place)), colour)
                rect = rect.adjusted(side + round(self.measures.gap // 2 * piece.scale), 0, 0, 0)
            self._write_scaled(rect, piece.version.text, colour, piece.is_strong, piece.scale)

    def _write_scaled(
        self, rect: QRect, text: str, colour: QColor, is_strong: bool, scale: float
    ) -> None:
        font = QFont(self.measures.bold_font if is_strong else self.option.font)
        if scale < 1:
            if font.pointSizeF() > 0:
                font.setPointSizeF(font.pointSizeF() * scale)
            else:
                font.setPixelSize(max(1, int(font.pixelSize() * scale)))
        self.painter.setFont(font)
        self.painter.setPen(colour)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = int(QStyle.visualAlignment(self.option.direction, start))
        single = int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
        self.painter.drawText(self.place(rect), flags | single, text)

    def paint_second_line(self, second: SecondLine) -> None:
        """Paint satellite, level and ground sampling distance."""
        line = self.layout.lines[1]
        self.write(line, (second.satellite,), self.text)
        frame = second.level_frame
        self.write_dot(line, frame.left())
        if second.is_choice:
            self.paint_choice(ChoiceFrame(second.level, frame), Part.LEVEL)
        else:
            self.write(frame, (second.level,), self.text)
        if second.gsd:
            self.write_dot(line, second.gsd_rect.left())
            self.write(second.gsd_rect, (second.gsd,), self.text)

    def paint_choice(self, choice: ChoiceFrame, part: Part) -> None:
        """Paint what is chosen, with a frame and an arrow: a click offers the others."""
        fill = FAINT if self.is_hot(part) else 0.0
        self.paint_plate(choice.rect, fill, self.measures.gap / 2, FRAME)
        self.paint_arrow(choice.rect)
        inner = choice.rect.adjusted(self.measures.gap // 2 + 1, 0, 0, 0)
        self.write(inner, (choice.text,), self.text)

    def write_beside(self, line: QRect, width: int, versions: tuple[str, ...]) -> None:
        """Write behind a text of this width what fits there whole, after a dot; else nothing."""
        rest = behind(line, width, self.measures)
        advance = self.measures.regular.horizontalAdvance
        label = next((one for one in versions if advance(one) <= rest.width()), "")
        if label:
            self.write_dot(line, rest.left())
            self.write(rest, (label,), self.shade(MUTED))

    def write_link(self, rect: QRect, versions: tuple[str, ...]) -> int:
        """Write the longest version that fits as what can be clicked, and return its width."""
        is_selected = bool(self.option.state & _State.State_Selected)
        colour = self.option.palette.color(QPalette.ColorGroup.Active, _Colour.Link)
        plain = QFont(self.option.font)
        underlined = QFont(plain)
        underlined.setUnderline(True)
        self.option.font = underlined
        width = self.write(rect, versions, self.text if is_selected else colour)
        self.option.font = plain
        return width

    def paint_arrow(self, frame: QRect) -> None:
        """Paint the arrow of what opens a choice, at the end of its frame."""
        side = self.measures.arrow_side
        left = frame.right() - side - self.measures.gap // 4
        arrow = QStyleOption()
        arrow.rect = self.place(QRect(left, frame.center().y() - side // 2, side, side))
        arrow.palette = QPalette(self.option.palette)
        for role in (_Colour.ButtonText, _Colour.WindowText, _Colour.Text):
            arrow.palette.setColor(role, self.text)
        arrow.state = QStyle.StateFlag.State_Enabled
        primitive = QStyle.PrimitiveElement.PE_IndicatorArrowDown
        widget = self.option.widget
        widget.style().drawPrimitive(primitive, arrow, self.painter, widget)

    def paint_button(self, icon: str) -> None:
        """Paint the button at the end of the last line."""
        rect = self.layout.button
        if self.is_hot(Part.BUTTON):
            self.paint_plate(rect, FAINT, rect.width() / 6)
        inset = rect.width() // 6
        place = self.place(rect).adjusted(inset, inset, -inset, -inset)
        QgsApplication.getThemeIcon(icon).paint(self.painter, place)

    def paint_focus(self) -> None:
        """Paint the frame that says where the keyboard is."""
        option = self.option
        if not option.state & _State.State_HasFocus:
            return
        focus = QStyleOptionFocusRect()
        focus.rect, focus.palette, focus.state = option.rect, option.palette, option.state
        focus.backgroundColor = self.back
        primitive = QStyle.PrimitiveElement.PE_FrameFocusRect
        option.widget.style().drawPrimitive(primitive, focus, self.painter, option.widget)

    def paint_plate(
        self, rect: QRect, fill: float, radius: float, outline: float | None = None
    ) -> None:
        """Paint a rounded rectangle, filled and outlined in shares of the text's colour."""
        self.painter.setPen(Qt.PenStyle.NoPen if outline is None else self.shade(outline))
        self.painter.setBrush(self.shade(fill))
        place = QRectF(self.place(rect))
        if outline is not None:
            place.adjust(0.5, 0.5, -0.5, -1.5)
        self.painter.drawRoundedRect(place, radius, radius)

    def write(
        self, rect: QRect, versions: tuple[str, ...], colour: QColor, *, bold: bool = False
    ) -> int:
        """Write the longest version that fits, and return its width."""
        metrics = self.measures.bold if bold else self.measures.regular
        label = fitting(versions, rect.width(), metrics)
        self.painter.setFont(self.measures.bold_font if bold else self.option.font)
        self.painter.setPen(colour)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = int(QStyle.visualAlignment(self.option.direction, start))
        self.painter.drawText(self.place(rect), flags | int(Qt.TextFlag.TextSingleLine), label)
        return metrics.horizontalAdvance(label)

    def write_dot(self, line: QRect, right: int) -> None:
        """Write a dot between what ends and what begins at `right`.

        By itself: as the end of a text it would change sides from right to left.
        """
        width = self.measures.regular.horizontalAdvance(DOT)
        place = self.place(QRect(right - width, line.top(), width, line.height()))
        self.painter.setFont(self.option.font)
        self.painter.setPen(self.shade(MUTED))
        self.painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), DOT.strip())

    def shade(self, share: float) -> QColor:
        """Return the text's colour, as far as `share` says, over the ground."""
        return blend(self.text, self.back, share)

    def place(self, rect: QRect) -> QRect:
        """Return where a rectangle of the layout lies in the user's direction."""
        return self.layout.mirrored(rect)
