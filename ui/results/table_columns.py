# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of the wide results table: what they are called, sorted by, and how wide they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QFont

from ..adapters.i18n import translate
from ..lists.row_layout import Measures
from ..lists.value_lines import sign_side
from .rows import YOURS

# How many lines of text a row of the table is high, which is the size of its thumbnail.
_LINES = 5
_LINES_OF_LOW = 3
_ENOUGH_ROWS = 5
_LARGEST_SHRINK = 1.5  # of letters, where the columns are narrow
_HEAD_SHARE = 0.9  # of the letters of a head
_MOST_SHARE = 0.14  # of the width, for the thumbnail


@dataclass(frozen=True)
class Column:
    """A column.

    Args:
        name: by which it is known here.
        title: what its head says; empty for no head.
        sample: a long text of it, which there must be room for without smaller letters.
        sort: what it is sorted by, a name of `SORT_KEYS`; empty if it can't be.
        is_down_first: whether the first click sorts from the highest down.
        is_number: whether it stands at the end of the cell, digit below digit.
        is_strong: whether it is written in bold letters.
    """

    name: str
    title: Callable[[], str]
    sample: str = ""
    sort: str = ""
    is_down_first: bool = False
    is_number: bool = False
    is_strong: bool = False


PICTURE, BUTTON = "picture", "button"

COLUMNS = (
    Column(PICTURE, lambda: ""),
    Column(
        "date", lambda: translate("DataCosmos", "Date"), "28 Mar 2026", "date", True, is_strong=True
    ),
    Column("satellite", lambda: translate("DataCosmos", "Satellite"), "Sentinel-2A", "satellite"),
    Column("level", lambda: translate("DataCosmos", "Level"), "L1C", "level"),
    Column("cloud", lambda: translate("DataCosmos", "Cloud"), "100 %", "cloud", is_number=True),
    Column(
        "coverage",
        lambda: translate("DataCosmos", "Coverage"),
        "100 %",
        "coverage",
        True,
        is_number=True,
    ),
    Column(
        "price",
        lambda: translate("DataCosmos", "Price"),
        "9,999.99",
        "price",
        is_number=True,
        is_strong=True,
    ),
    Column(
        "useful_price",
        lambda: translate("DataCosmos", "Price per useful km²"),
        "99.999",
        "useful_price",
        is_number=True,
    ),
    Column("gsd", lambda: translate("DataCosmos", "GSD"), "0.75 m", "gsd", is_number=True),
    Column(YOURS, lambda: translate("DataCosmos", "Yours"), "L1C", YOURS),
    Column(BUTTON, lambda: ""),
)


@dataclass(frozen=True)
class TableLayout:
    """How wide the columns are, in logical pixels, and so where the cells of a row lie.

    Args:
        lines: how many lines of text a row is high.
    """

    widths: tuple[int, ...]
    lines: int = _LINES

    @classmethod
    def of(cls, width: int, font: QFont, height: int) -> TableLayout:
        """Return the layout of a table of this width: all of it is used, and nothing sticks out.

        Args:
            height: of what shows the rows, in logical pixels. Where few high rows have room they
                are lower, so that there is something to compare.
        """
        is_low = height < _ENOUGH_ROWS * Measures.of(font).row_height(_LINES)
        lines = _LINES_OF_LOW if is_low else _LINES
        fixed, needed = cls._needed(width, font, lines)
        flexible = [column.name not in fixed for column in COLUMNS]
        room = width - sum(fixed.values())
        asked = sum(one for one, is_flexible in zip(needed, flexible) if is_flexible)
        widths = [
            round(one * room / asked) if is_flexible else one
            for one, is_flexible in zip(needed, flexible)
        ]
        widths[1] += width - sum(widths)  # what rounding has left
        return cls(tuple(widths), lines)

    @classmethod
    def least_width(cls, font: QFont) -> int:
        """Return the width from which on all texts are there in letters that can be read."""
        return round(sum(cls._needed(0, font, _LINES)[1]) / _LARGEST_SHRINK)

    @staticmethod
    def _needed(width: int, font: QFont, lines: int) -> tuple[dict[str, int], list[int]]:
        measures = Measures.of(font)
        gap = measures.gap
        side = measures.thumbnail_side(lines, round(width * _MOST_SHARE / 0.22))
        fixed = {PICTURE: side + 2 * gap, BUTTON: measures.button_side + gap}
        more = {
            "level": round(1.5 * gap) + measures.arrow_side,
            YOURS: 2 * gap + gap // 2 + sign_side(measures),
        }
        needed = []
        for column in COLUMNS:
            metrics = measures.bold if column.is_strong else measures.regular
            own = metrics.horizontalAdvance(column.sample) + more.get(column.name, 0) + gap
            words = column.title().split()
            head = max(map(measures.regular.horizontalAdvance, words), default=0)
            own = max(own, round(head * _HEAD_SHARE) + gap)
            needed.append(fixed.get(column.name, own))
        return fixed, needed

    @property
    def is_low(self) -> bool:
        """Whether rows are lower than they might be, for there isn't much room for them."""
        return self.lines < _LINES

    def cells(self, whole: QRect) -> dict[str, QRect]:
        """Return the cells of a row by the names of their columns, from left to right."""
        cells, left = {}, whole.left()
        for column, width in zip(COLUMNS, self.widths):
            cells[column.name] = QRect(left, whole.top(), width, whole.height())
            left += width
        return cells
