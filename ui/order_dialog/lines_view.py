# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of what is about to be ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from ..lists import part_choice
from ..lists import scene_texts as texts
from ..lists.arranged_list import Role
from ..lists.row_layout import Measures, Part, RowLayout, SecondLine
from ..lists.row_painter import MUTED, RowPainter
from ..lists.rows_delegate import RowsDelegate
from ..lists.rows_view import RowsView, offer_levels
from ..lists.thumbnails import ThumbnailLoader, VisibleThumbnails
from ..widgets.places import popup_at
from .lines import OrderLineRow, OrderLinesModel, bought_texts, needs_notice, price_text

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem

_LINES = 3
_LINES_WITH_CHOICE = 4
_ROWS_SHOWN = 4


class OrderLinePainter(RowPainter):
    """Paints lines of an order."""

    def paint_row(self, row: OrderLineRow, picture: QPixmap | bool | None, is_fixed: bool) -> None:
        """Paint one line."""
        self.paint_ground()
        self.paint_thumbnail(picture)
        first, _second, *_between, last = self.layout.lines
        dates = texts.date_texts(row.entry.acquired, row.entry.acquired_until)
        marks = [mark for mark in (bought_texts(row),) if mark]
        day_width = self.measures.bold.horizontalAdvance(dates[-1]) + self.measures.gap
        used = self.paint_marks(marks, first.width() - day_width)
        self.write(first.adjusted(0, 0, -used, 0), dates, self.text, bold=True)
        self.paint_second_line(second_line(row, self.layout, self.measures, is_fixed))
        # What can't be changed any more has no arrow, and nothing else to compare with.
        choices = (part_choice.chosen_of(row.choices),) if is_fixed else row.choices
        if len(self.layout.lines) == _LINES_WITH_CHOICE:
            part_choice.paint_choices(self, self.layout.lines[-2], choices)
        if needs_notice(row):
            side = self.measures.line - 2
            icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
            icon.paint(self.painter, self.place(QRect(last.left(), last.top() + 1, side, side)))
            last = last.adjusted(side + self.measures.gap // 2, 0, 0, 0)
        is_known = row.reviewed is not None and row.reviewed.price is not None
        colour = self.text if is_known else self.shade(MUTED)
        width = self.write(last, (price_text(row),), colour, bold=is_known)
        self.write_beside(last, width, part_choice.beside_texts(choices))
        if not is_fixed:
            self.paint_button("/symbologyRemove.svg")
        self.paint_focus()


def second_line(
    row: OrderLineRow, layout: RowLayout, measures: Measures, is_fixed: bool
) -> SecondLine:
    """Return satellite, level and ground sampling distance as they fit."""
    entry = row.entry
    return SecondLine.fitted(
        texts.satellite_text(entry.platform, entry.line.collection),
        row.level,
        texts.gsd_text(entry.gsd_m),
        row.has_choice and not is_fixed,
        layout.lines[1],
        measures,
    )


class OrderLinesDelegate(RowsDelegate):
    """Shows the rows of an `OrderLinesModel`: date; satellite, level; what of it; price."""

    def __init__(self, model: OrderLinesModel, loader: ThumbnailLoader, parent: QWidget) -> None:
        super().__init__(loader.pixmap, _LINES, parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: OrderLineRow = index.data(Role.ROW)
        measures = self.measures(option.font)
        painter.save()
        inner = OrderLinePainter(painter, option, measures, index.row(), self.lines, self.glow)
        inner.paint_row(row, self.picture(row.entry.thumbnail), self._model.is_fixed)
        painter.restore()

    def find_part(
        self, part: Part, row: OrderLineRow, layout: RowLayout, measures: Measures
    ) -> QRect:
        if self._model.is_fixed:
            return QRect()
        if part is Part.BUTTON:
            return layout.button
        if part is Part.LEVEL and row.has_choice:
            return second_line(row, layout, measures, is_fixed=False).level_frame
        if part is Part.CHOICE and self.lines == _LINES_WITH_CHOICE and len(row.choices) > 1:
            return part_choice.choice_frame(row.choices, layout.lines[-2], measures).rect
        return QRect()


class OrderLinesView(RowsView):
    """Shows an `OrderLinesModel`.

    Keyboard: Delete takes the selected lines out, L offers the levels of the current one, P what
    can be chosen of the selected ones: the whole scene or only a part.
    """

    remove_requested = pyqtSignal(list)  # of LineItem
    level_requested = pyqtSignal(object, object)  # LineItem, and FoundItem to order instead
    chosen = pyqtSignal(list)  # of CartEntry, with something else chosen than before

    def __init__(
        self, model: OrderLinesModel, loader: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("linesView")
        self.setAccessibleName(self.tr("Images to order"))
        self.setToolTip(
            self.tr(
                "Del leaves the selected images out, L chooses their level, P the whole scene or "
                "only your area"
            )
        )
        self.setItemDelegate(OrderLinesDelegate(model, loader, self))
        self._visible_thumbnails = VisibleThumbnails(self, loader)
        self._room = QTimer(self)  # once for all that changes together
        self._room.setSingleShot(True)
        self._room.timeout.connect(self._make_room)
        for signal in (model.dataChanged, model.layoutChanged, model.rowsInserted):
            signal.connect(lambda *_what: self._room.start(0))
        self._make_room()

    def model(self) -> OrderLinesModel:
        """Return the model that it was made for."""
        return cast(OrderLinesModel, super().model())

    def sizeHint(self) -> QSize:
        height = self.rows_delegate().measures(self.font()).row_height(self.rows_delegate().lines)
        rows = min(_ROWS_SHOWN, max(1, self.model().rowCount()))
        return QSize(super().sizeHint().width(), rows * height + 2 * self.frameWidth())

    def on_part(self, row: OrderLineRow, part: Part) -> None:
        if part is Part.BUTTON:
            self.remove_requested.emit([row.line])
        elif part is Part.LEVEL:
            self._offer_levels(row)
        elif part is Part.CHOICE:
            self._offer_choices([row])

    def part_tip(self, row: OrderLineRow, part: Part) -> str | None:  # noqa: ARG002
        if part is Part.LEVEL:
            return self.tr("Choose another processing level (L)")
        if part is Part.CHOICE:
            return self.tr("Choose the whole scene or only your area (P)")
        return self.tr("Leave out of this order (Del)") if part is Part.BUTTON else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [] if self.model().is_fixed else self.selected_rows()
        if rows and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit([self.model().rows[row].line for row in rows])
        elif rows and event.key() == Qt.Key.Key_L and self.model().rows[rows[0]].has_choice:
            self._offer_levels(self.model().rows[rows[0]])
        elif event.key() == Qt.Key.Key_P and self._with_choice(rows):
            self._offer_choices(self._with_choice(rows))
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        """Have a line for what is chosen of scenes as soon as there is a choice."""
        lines = _LINES_WITH_CHOICE if self.model().has_choice() else _LINES
        if lines != self.rows_delegate().lines:
            self.rows_delegate().lines = lines
            self.refit()
            self.updateGeometry()

    def _with_choice(self, rows: list[int]) -> list[OrderLineRow]:
        return [row for number in rows if len((row := self.model().rows[number]).choices) > 1]

    def _offer_choices(self, rows: list[OrderLineRow]) -> None:
        place = self.part_rect(rows[0].position, Part.CHOICE)
        each = [(row.fresh, row.choices) for row in rows]
        menu = part_choice.choice_menu(self, each, self.chosen.emit)
        popup_at(menu, place, self.viewport())

    def _offer_levels(self, row: OrderLineRow) -> None:
        menu = QMenu(self)
        menu.setObjectName("orderLevelMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        offer_levels(
            menu,
            row.acquisition,
            row.key,
            lambda variant: self._choose(row, variant),
            can_be_unknown=False,
        )
        popup_at(menu, self.part_rect(row.position, Part.LEVEL), self.viewport())

    def _choose(self, row: OrderLineRow, variant: FoundItem) -> None:
        if variant.key != row.key:
            self.level_requested.emit(row.line, variant)
