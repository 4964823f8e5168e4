# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the results list: their size, their parts and their picture.

There is no widget in a row, so 10,000 of them scroll like ten.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QModelIndex, QPoint, QRect, QSize
from qgis.PyQt.QtGui import QFont, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .models.result_rows import ResultRow
from .models.results import Role
from .results_layout import Measures, Part, RowLayout, SecondLine, size_of_row
from .results_painter import Glow, RowPainter, RowState

# Returns the thumbnail of an address; None while it is awaited, False if there is none.
ThumbnailSource = Callable[[str], "QPixmap | bool | None"]


class ResultsDelegate(QStyledItemDelegate):
    """Shows the rows of a `ResultsModel`."""

    def __init__(self, thumbnails: ThumbnailSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._font: QFont | None = None
        self._measures: Measures | None = None
        self._sizes: tuple[QSize, QSize] | None = None
        self.glow = Glow()

    def measures(self, font: QFont) -> Measures:
        """Return the sizes for a font."""
        if self._measures is None or font != self._font:
            self._font, self._measures = QFont(font), Measures.of(font)
        return self._measures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        # Asked of every row when there are groups, so it must not look anything up.
        if self._sizes is None:
            measures = self.measures(option.font)
            self._sizes = size_of_row(measures, False), size_of_row(measures, True)
        return self._sizes[index.model().is_header(index.row())]

    def forget_sizes(self) -> None:
        """Measure anew: the font has changed."""
        self._sizes = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row, model = index.data(Role.ROW), index.model()
        painter.save()
        row_painter = RowPainter(painter, option, self.measures(option.font))
        if isinstance(row, ResultRow):
            address = row.shown.item.thumbnail
            row_painter.paint_row(
                row,
                RowState(
                    number=index.row(),
                    area_km2=model.area_km2,
                    marks=index.data(Role.MARKS),
                    is_in_cart=index.data(Role.IN_CART),
                    picture=self._thumbnails(address) if address else False,
                    glow=self.glow,
                ),
            )
        else:
            row_painter.paint_header(index.data())
        painter.restore()

    def part_at(self, place: QRect, row: ResultRow, font: QFont, position: QPoint) -> Part | None:
        """Return the part of a row that lies at a position, None for the rest of it.

        Args:
            place: where the row lies in the viewport.
        """
        for part in Part:
            if self.part_rect(part, place, row, font).contains(position):
                return part
        return None

    def part_rect(self, part: Part, place: QRect, row: ResultRow, font: QFont) -> QRect:
        """Return where a part of a row lies in the viewport; empty if the row hasn't got it."""
        measures, item = self.measures(font), row.shown.item
        layout = RowLayout.of(place, measures, self.parent().layoutDirection())
        rect = QRect()
        if part is Part.THUMBNAIL and item.thumbnail:
            rect = layout.thumbnail
        elif part is Part.ADD and item.id and item.collection:
            rect = layout.add
        elif part is Part.LEVEL and len(row.acquisition.variants) > 1:
            rect = SecondLine.of(row, layout.lines[1], measures).level_frame
        return layout.mirrored(rect) if rect.isValid() else rect
