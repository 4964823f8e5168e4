# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of pictures and words: their size, their parts and their picture.

There is no widget in a row, so 10,000 of them scroll like ten.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from qgis.PyQt.QtCore import QModelIndex, QPoint, QRect, QSize
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .arranged_list import ArrangedListModel
from .row_layout import Density, Measures, Part, RowLayout
from .row_painter import Glow

# Returns the thumbnail of an address; None while it is awaited, False if there is none.
ThumbnailSource = Callable[[str], Any]


class RowsDelegate(QStyledItemDelegate):
    """Shows the rows of an `ArrangedListModel`.

    Args:
        lines: how many lines of text a row has.
    """

    def __init__(self, thumbnails: ThumbnailSource, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails, self.lines = thumbnails, lines
        self.head: int | None = None  # how many lines stand beside the thumbnail; None for all
        self._font: QFont | None = None
        self._measures: Measures | None = None
        self._density = Density.ROOMY
        self.glow = Glow()

    def measures(self, font: QFont) -> Measures:
        """Return the sizes for a font."""
        if self._measures is None or font != self._font:
            self._font = QFont(font)
            self._measures = Measures.of(font, self._density)
        return self._measures

    def picture(self, address: str) -> Any:
        """Return the thumbnail of an address; None while awaited, False if there is none."""
        return self._thumbnails(address) if address else False

    def fit_width(self, width: int, font: QFont) -> bool:  # noqa: ARG002
        """Lay rows out for this width; return whether they have another height now."""
        return False

    def fit_height(self, height: int, font: QFont) -> bool:  # noqa: ARG002
        """Lay rows out for a list of this height; return whether they have another one now."""
        return False

    def set_density(self, density: Density) -> None:
        """Set how much height rows have beside that of their letters."""
        if density is not self._density:
            self._density, self._measures = density, None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        measures = self.measures(option.font)
        is_header = cast(ArrangedListModel, index.model()).is_header(index.row())
        # The width is the view's affair.
        return QSize(1, measures.header_height if is_header else measures.row_height(self.lines))

    def part_at(self, place: QRect, row: Any, font: QFont, position: QPoint) -> Part | None:
        """Return the part of a row that lies at a position, None for the rest of it.

        Args:
            place: where the row lies in the viewport.
        """
        for part in Part:
            if self.part_rect(part, place, row, font).contains(position):
                return part
        return None

    def part_rect(self, part: Part, place: QRect, row: Any, font: QFont) -> QRect:
        """Return where a part of a row lies in the viewport; empty if the row hasn't got it."""
        measures = self.measures(font)
        direction = cast(QWidget, self.parent()).layoutDirection()
        layout = RowLayout.of(place, measures, direction, self.lines, self.head)
        rect = self.find_part(part, row, layout, measures)
        return layout.mirrored(rect) if rect.isValid() else rect

    def find_part(self, part: Part, row: Any, layout: RowLayout, measures: Measures) -> QRect:
        """Return a part's place from left to right; an invalid one if the row hasn't got it."""
        raise NotImplementedError
