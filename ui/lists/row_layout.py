# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the parts of a list's row lie. All measures follow from the font."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QStyle

DOT = " · "
_THUMBNAIL_SHARE = 0.22  # of the width at most, so that a narrow list keeps room for words


class Part(Enum):
    """A part of a row that does something of its own when clicked."""

    THUMBNAIL = "thumbnail"
    LEVEL = "level"
    BUTTON = "button"


@dataclass(frozen=True)
class Measures:
    """Sizes in logical pixels, from a font."""

    gap: int
    line: int
    regular: QFontMetrics
    bold: QFontMetrics
    bold_font: QFont

    @classmethod
    def of(cls, font: QFont) -> Measures:
        bold = QFont(font)
        bold.setBold(True)
        regular, strong = QFontMetrics(font), QFontMetrics(bold)
        height = max(regular.height(), strong.height())
        return cls(max(4, round(height / 2.6)), round(1.16 * height), regular, strong, bold)

    def row_height(self, lines: int) -> int:
        """Return the height of a row with so many lines of text."""
        return lines * self.line + 2 * self.gap

    @property
    def header_height(self) -> int:
        return self.line + self.gap

    def thumbnail_side(self, lines: int, width: int) -> int:
        """Return the side of the thumbnail in a row of this width."""
        return max(2 * self.line, min(lines * self.line, round(_THUMBNAIL_SHARE * width)))

    @property
    def arrow_side(self) -> int:
        return round(0.6 * self.line)

    @property
    def button_side(self) -> int:
        return self.line + self.gap


@dataclass(frozen=True)
class RowLayout:
    """The rectangles of one row, for a layout from left to right.

    `mirrored` gives those of the user's direction.
    """

    whole: QRect
    thumbnail: QRect
    lines: tuple[QRect, ...]
    button: QRect
    direction: Any  # Qt.LayoutDirection.…

    @classmethod
    def of(cls, whole: QRect, measures: Measures, direction: Any, count: int) -> RowLayout:
        """Return the layout of a row with `count` lines of text."""
        gap, line = measures.gap, measures.line
        side = measures.thumbnail_side(count, whole.width())
        top, text_height = whole.top() + gap, count * line
        thumbnail = QRect(whole.left() + gap, top + (text_height - side) // 2, side, side)
        left = thumbnail.right() + 1 + round(1.5 * gap)
        right = whole.right() - gap
        size = measures.button_side
        bottom = top + text_height + gap // 2
        button = QRect(right - size + 1, bottom - size, size, size)
        lines = []
        for number in range(count):
            # The last line leaves room for the button.
            end = right if number < count - 1 else button.left() - 1
            lines.append(QRect(left, top + number * line, max(0, end - left + 1), line))
        return cls(whole, thumbnail, tuple(lines), button, direction)

    def mirrored(self, rect: QRect) -> QRect:
        """Return a rectangle of this row as it lies in the user's direction."""
        return QStyle.visualRect(self.direction, self.whole, rect)


def fitting(versions: tuple[str, ...], width: int, metrics: QFontMetrics) -> str:
    """Return the first version that fits, else the last one cut with an ellipsis."""
    for version in versions:
        if metrics.horizontalAdvance(version) <= width:
            return version
    if not versions:
        return ""
    return metrics.elidedText(versions[-1], Qt.TextElideMode.ElideRight, width)


@dataclass(frozen=True)
class SecondLine:
    """Satellite, level and ground sampling distance, and where they stand.

    Args:
        level_frame: of the level, with a frame and an arrow if it can be chosen.
        gsd: empty if it isn't known, or there is no room for it.
        gsd_rect: the rest of the line; like the level's frame, it has a dot before it.
    """

    satellite: str
    level: str
    level_frame: QRect
    is_choice: bool
    gsd: str
    gsd_rect: QRect

    @classmethod
    def fitted(
        cls, satellite: str, level: str, gsd: str, is_choice: bool, line: QRect, measures: Measures
    ) -> SecondLine:
        """Return these words as they fit into a line: the satellite gives way first."""
        width_of = measures.regular.horizontalAdvance
        level_width = width_of(level)
        if is_choice:
            level_width += round(1.5 * measures.gap) + measures.arrow_side
        room = line.width() - level_width - width_of(DOT)
        satellite = fitting((satellite,), max(0, room), measures.regular)
        left = line.left() + width_of(satellite) + width_of(DOT)
        frame = QRect(left, line.top(), level_width, line.height()) & line
        left = frame.right() + 1 + width_of(DOT)
        rest = QRect(left, line.top(), line.right() + 1 - left, line.height())
        if width_of(gsd) > rest.width():
            gsd = ""
        return cls(satellite, level, frame, is_choice, gsd, rest)


def fitting_marks(
    marks: list[tuple[str, ...]], width: int, measures: Measures
) -> list[tuple[str, int]]:
    """Return the marks with their widths, each in the longest version for which there is room.

    Where there isn't room for all, the first give way: they become shorter, or are left out.
    """
    chosen: list[tuple[str, int]] = []
    for versions in reversed(marks):
        for version in versions:
            needed = measures.regular.horizontalAdvance(version) + 2 * measures.gap
            if needed <= width:
                chosen.insert(0, (version, needed))
                width -= needed + measures.gap // 2
                break
    return chosen
