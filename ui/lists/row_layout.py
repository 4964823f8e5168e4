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
    CHOICE = "choice"
    PROJECT = "project"
    BUTTON = "button"
    CLOSE = "close"


class Density(Enum):
    """How much height rows have beside that of their letters."""

    ROOMY = "roomy"
    DENSE = "dense"
    TIGHT = "tight"
    """As dense, with no more than a pixel above and below."""


@dataclass(frozen=True)
class Measures:
    """Sizes in logical pixels, from a font.

    `gap` parts what stands side by side, `edge` is above and below the lines of a row.
    """

    gap: int
    edge: int
    line: int
    regular: QFontMetrics
    bold: QFontMetrics
    bold_font: QFont

    @classmethod
    def of(cls, font: QFont, density: Density = Density.ROOMY) -> Measures:
        """Return the sizes for a font."""
        bold = QFont(font)
        bold.setBold(True)
        regular, strong = QFontMetrics(font), QFontMetrics(bold)
        height = max(regular.height(), strong.height())
        if density is Density.ROOMY:
            gap = max(4, round(height / 2.6))
            return cls(gap, gap, round(1.16 * height), regular, strong, bold)
        gap = max(3, round(height / 5))
        edge = 1 if density is Density.TIGHT else gap
        return cls(gap, edge, height, regular, strong, bold)

    def row_height(self, lines: int) -> int:
        """Return the height of a row with so many lines of text."""
        return lines * self.line + 2 * self.edge

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
    def of(
        cls, whole: QRect, measures: Measures, direction: Any, count: int, head: int | None = None
    ) -> RowLayout:
        """Return the layout of a row with `count` lines of text.

        Args:
            head: how many of the lines stand beside the thumbnail; the others are below it and
                have all of the width. None for all.
        """
        gap, line = measures.gap, measures.line
        beside = count if head is None else head
        side = measures.thumbnail_side(beside, whole.width())
        top, text_height = whole.top() + measures.edge, count * line
        thumbnail = QRect(whole.left() + gap, top + (beside * line - side) // 2, side, side)
        left = thumbnail.right() + 1 + round(1.5 * gap)
        right = whole.right() - gap
        size = measures.button_side
        bottom = top + text_height + min(gap // 2, measures.edge)
        button = QRect(right - size + 1, bottom - size, size, size)
        lines = []
        for number in range(count):
            # The last line leaves room for the button.
            end = right if number < count - 1 else button.left() - 1
            start = left if number < beside else whole.left() + gap
            lines.append(QRect(start, top + number * line, max(0, end - start + 1), line))
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
class ChoiceFrame:
    """What is chosen of several, and where it stands: with a frame and an arrow."""

    text: str
    rect: QRect

    @classmethod
    def fitted(cls, versions: tuple[str, ...], line: QRect, measures: Measures) -> ChoiceFrame:
        """Return the longest version that fits into a line beside its arrow."""
        around = round(1.5 * measures.gap) + measures.arrow_side
        text = fitting(versions, max(0, line.width() - around), measures.regular)
        width = measures.regular.horizontalAdvance(text) + around
        return cls(text, QRect(line.left(), line.top(), width, line.height()) & line)


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
