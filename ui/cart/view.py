# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of what is in the cart."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QWidget

from ..lists import scene_texts as texts
from ..lists.arranged_list import Role
from ..lists.row_layout import Measures, Part, RowLayout
from ..lists.row_painter import MUTED, RowPainter
from ..lists.rows_delegate import RowsDelegate, ThumbnailSource
from ..lists.rows_view import RowsView
from ..lists.thumbnails import ThumbnailLoader, VisibleThumbnails
from . import texts as cart_texts
from .model import CartModel, CartRow

_LINES = 3


class CartPainter(RowPainter):
    """Paints entries of the cart."""

    def paint_row(self, row: CartRow, picture: QPixmap | bool | None) -> None:
        """Paint one entry."""
        entry = row.entry
        self.paint_ground()
        self.paint_thumbnail(picture)
        first, second, last = self.layout.lines
        dates = texts.date_texts(entry.acquired, entry.acquired_until)
        self.write(first, dates, self.text, bold=True)
        self.write(second, (texts.product_text(entry, row.level),), self.text)
        if entry.is_drifted:
            side = self.measures.line - 2
            icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
            icon.paint(self.painter, self.place(QRect(last.left(), last.top() + 1, side, side)))
            last = last.adjusted(side + self.measures.gap // 2, 0, 0, 0)
        is_known = entry.price is not None
        colour = self.text if is_known else self.shade(MUTED)
        self.write(last, (cart_texts.price_text(entry),), colour, bold=is_known)
        self.paint_button("/symbologyRemove.svg")
        self.paint_focus()


class CartDelegate(RowsDelegate):
    """Shows the rows of a `CartModel`: date; satellite and level; price."""

    def __init__(self, thumbnails: ThumbnailSource, parent: QWidget) -> None:
        super().__init__(thumbnails, _LINES, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: CartRow = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        inner = CartPainter(painter, option, measures, index.row(), self.lines, self.glow)
        inner.paint_row(row, self.picture(row.entry.thumbnail))
        painter.restore()

    def find_part(
        self,
        part: Part,
        row: CartRow,  # noqa: ARG002
        layout: RowLayout,
        measures: Measures,  # noqa: ARG002
    ) -> QRect:
        return layout.button if part is Part.BUTTON else QRect()


class CartView(RowsView):
    """Shows a `CartModel`.

    Keyboard: Delete takes the selected images out, Enter shows them on the map.
    """

    remove_requested = pyqtSignal(list)  # of CartEntry
    activated_keys = pyqtSignal(list)

    def __init__(
        self, model: CartModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("cartView")
        self.setAccessibleName(self.tr("Cart"))
        self.setToolTip(
            self.tr("What you have picked; it stays here through searches and restarts")
        )
        self.setItemDelegate(CartDelegate(thumbnails.pixmap, self))
        self._visible_thumbnails = VisibleThumbnails(self, thumbnails)
        self.doubleClicked.connect(lambda index: self.activated_keys.emit([index.data(Role.KEY)]))

    def model(self) -> CartModel:
        """Return the model that it was made for."""
        return cast(CartModel, super().model())

    def on_part(self, row: CartRow, part: Part) -> None:
        if part is Part.BUTTON:
            self.remove_requested.emit([row.entry])

    def part_tip(self, row: CartRow, part: Part) -> str | None:  # noqa: ARG002
        return self.tr("Take out of the cart (Del)") if part is Part.BUTTON else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entries = self.model().entries_of(self.selected_rows())
        if entries and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit(entries)
        elif entries and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_keys.emit([entry.key for entry in entries])
        else:
            super().keyPressEvent(event)
