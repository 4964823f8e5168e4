# SPDX-License-Identifier: GPL-2.0-or-later
"""Marks at the end of a row's first line: "new", "L1C yours"."""

from __future__ import annotations

from collections.abc import Sequence

from .row_layout import Measures
from .value_lines import sign_side


class OwnedMark(tuple[str, ...]):
    """The versions of a mark that says what is owned; it has a sign and a colour of its own.

    The tick is for what is picked.
    """

    __slots__ = ()


Mark = tuple[str, ...]  # in several versions, the longest first


def mark_width(mark: Mark, version: str, measures: Measures) -> int:
    """Return the width of a mark in one of its versions, with what is around its text."""
    width = measures.regular.horizontalAdvance(version) + 2 * measures.gap
    if isinstance(mark, OwnedMark):
        width += sign_side(measures) + (measures.gap // 2 if version else 0)
    return width


def fitting_marks(
    marks: Sequence[Mark], width: int, measures: Measures
) -> list[tuple[Mark, str, int]]:
    """Return the marks, their texts and widths, each in the longest version that has room.

    Where there isn't room for all, the first give way: they become shorter, or are left out.
    """
    chosen: list[tuple[Mark, str, int]] = []
    for mark in reversed(marks):
        for version in mark:
            needed = mark_width(mark, version, measures)
            if needed <= width:
                chosen.insert(0, (mark, version, needed))
                width -= needed + measures.gap // 2
                break
    return chosen
