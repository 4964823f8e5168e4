# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of what is in the cart."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QWidget

from ..lists import part_choice
from ..lists import scene_texts as texts
from ..lists.arranged_list import Role
from ..lists.row_layout import Measures, Part, RowLayout, fitting
from ..lists.row_painter import MUTED, RowPainter, behind
from ..lists.rows_delegate import RowsDelegate, ThumbnailSource
from ..lists.rows_view import RowsView
from ..lists.thumbnails import ThumbnailLoader, VisibleThumbnails
from ..widgets.places import popup_at
from . import texts as cart_texts
from .model import CartModel, CartRow

_LINES = 3
_LINES_WITH_CHOICE = 4


class CartPainter(RowPainter):
    """Paints entries of the cart."""

    def paint_row(
        self, row: CartRow, picture: QPixmap | bool | None, *, misses_project: bool
    ) -> None:
        """Paint one entry."""
        entry = row.entry
        self.paint_ground()
        self.paint_thumbnail(picture)
        first, second, *_between, last = self.layout.lines
        dates = texts.date_texts(entry.acquired, entry.acquired_until)
        self.write(first, dates, self.text, bold=True)
        self.write(second, (texts.product_text(entry, row.level),), self.text)
        choices = row.choices
        if len(self.layout.lines) == _LINES_WITH_CHOICE:
            part_choice.paint_choices(self, self.layout.lines[-2], choices)
        if entry.is_drifted:
            side = self.measures.line - 2
            icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
            icon.paint(self.painter, self.place(QRect(last.left(), last.top() + 1, side, side)))
            last = last.adjusted(side + self.measures.gap // 2, 0, 0, 0)
        is_known = entry.price is not None
        colour = self.text if is_known else self.shade(MUTED)
        width = self.write(last, (cart_texts.price_text(entry),), colour, bold=is_known)
        if misses_project:
            place = project_link(row, self.layout, self.measures)
            self.write_dot(last, place.left())
            self.write_link(place, cart_texts.project_texts())
        else:
            self.write_beside(last, width, part_choice.beside_texts(choices))
        self.paint_button("/symbologyRemove.svg")
        self.paint_focus()


def project_link(row: CartRow, layout: RowLayout, measures: Measures) -> QRect:
    """Return where the row leads to the choice of a project."""
    last = layout.lines[-1]
    price = cart_texts.price_text(row.entry)
    metrics = measures.bold if row.entry.price is not None else measures.regular
    drift = measures.line - 2 + measures.gap // 2 if row.entry.is_drifted else 0
    rest = behind(last.adjusted(drift, 0, 0, 0), metrics.horizontalAdvance(price), measures)
    text = fitting(cart_texts.project_texts(), rest.width(), measures.regular)
    return QRect(rest.left(), rest.top(), measures.regular.horizontalAdvance(text), rest.height())


class CartDelegate(RowsDelegate):
    """Shows the rows of a `CartModel`: date; satellite and level; what of the scene; price."""

    def __init__(self, model: CartModel, thumbnails: ThumbnailSource, parent: QWidget) -> None:
        super().__init__(thumbnails, _LINES, parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: CartRow = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        inner = CartPainter(painter, option, measures, index.row(), self.lines, self.glow)
        picture = self.picture(row.entry.thumbnail)
        inner.paint_row(row, picture, misses_project=self._model.misses_project(row))
        painter.restore()

    def find_part(self, part: Part, row: CartRow, layout: RowLayout, measures: Measures) -> QRect:
        if part is Part.BUTTON:
            return layout.button
        if part is Part.CHOICE and self.lines == _LINES_WITH_CHOICE:
            choices = row.choices
            if len(choices) > 1:
                return part_choice.choice_frame(choices, layout.lines[-2], measures).rect
        if part is Part.PROJECT and self._model.misses_project(row):
            return project_link(row, layout, measures)
        return QRect()


class CartView(RowsView):
    """Shows a `CartModel`.

    Keyboard: Delete takes the selected images out, Enter shows them on the map, P offers what can
    be chosen of them: the whole scene or only a part.
    """

    remove_requested = pyqtSignal(list)  # of CartEntry
    activated_keys = pyqtSignal(list)
    chosen = pyqtSignal(list)  # of CartEntry, with something else chosen than before
    project_wanted = pyqtSignal()

    def __init__(
        self, model: CartModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("cartView")
        self.setAccessibleName(self.tr("Cart"))
        self.setToolTip(
            self.tr("What you have picked; it stays here through searches and restarts")
        )
        self.setItemDelegate(CartDelegate(model, thumbnails.pixmap, self))
        self._visible_thumbnails = VisibleThumbnails(self, thumbnails)
        self._room = QTimer(self)  # once for all that changes together
        self._room.setSingleShot(True)
        self._room.timeout.connect(self._make_room)
        for signal in (model.dataChanged, model.layoutChanged, model.rowsInserted):
            signal.connect(lambda *_what: self._room.start(0))
        self.doubleClicked.connect(lambda index: self.activated_keys.emit([index.data(Role.KEY)]))

    def model(self) -> CartModel:
        """Return the model that it was made for."""
        return cast(CartModel, super().model())

    def _make_room(self) -> None:
        """Have a line for what is chosen of scenes as soon as there is a choice."""
        lines = _LINES_WITH_CHOICE if self.model().has_choice() else _LINES
        if lines != self.rows_delegate().lines:
            self.rows_delegate().lines = lines
            self.refit()

    def on_part(self, row: CartRow, part: Part) -> None:
        if part is Part.BUTTON:
            self.remove_requested.emit([row.entry])
        elif part is Part.CHOICE:
            self._offer_choices([row])
        elif part is Part.PROJECT:
            self.project_wanted.emit()

    def part_tip(self, row: CartRow, part: Part) -> str | None:  # noqa: ARG002
        if part is Part.CHOICE:
            return self.tr("Choose the whole scene or only your area (P)")
        if part is Part.PROJECT:
            return self.tr("Choose the project that parts of images are delivered to")
        return self.tr("Take out of the cart (Del)") if part is Part.BUTTON else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [self.model().rows[row] for row in self.selected_rows()]
        entries = [row.entry for row in rows]
        if entries and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit(entries)
        elif entries and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_keys.emit([entry.key for entry in entries])
        elif event.key() == Qt.Key.Key_P and any(len(row.choices) > 1 for row in rows):
            self._offer_choices([row for row in rows if len(row.choices) > 1])
        else:
            super().keyPressEvent(event)

    def _offer_choices(self, rows: list[CartRow]) -> None:
        place = self.part_rect(rows[0].position, Part.CHOICE)
        each = [(row.entry, row.choices) for row in rows]
        menu = part_choice.choice_menu(self, each, self.chosen.emit)
        popup_at(menu, place, self.viewport())
