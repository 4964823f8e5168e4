# SPDX-License-Identifier: GPL-2.0-or-later
"""Which listed order is the one whose answer was lost: where that isn't certain, a person says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..widgets.places import on_screen
from ..widgets.wrapping_label import WrappingLabel
from . import texts as orders_texts
from .order_windows import OrderWindows

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.listed_orders import ListedOrder
    from ...core.journal.records import OrderRecord

_ID = Qt.ItemDataRole.UserRole


class ChoiceDialog(QDialog):
    """Shows the candidates; none is chosen unless somebody does."""

    order_chosen = pyqtSignal(str)  # its id
    none_chosen = pyqtSignal()

    def __init__(self, record: OrderRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chooseOrderDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose Its Order"))
        self.tree = QTreeWidget()
        self.tree.setObjectName("candidatesTree")
        self.tree.setAccessibleName(self.tr("Orders that may be it"))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels(
            [self.tr("Order"), self.tr("Ordered"), self.tr("Status"), self.tr("Total")]
        )
        for order in record.candidates:
            self.tree.addTopLevelItem(_row(order))
        for column in range(self.tree.columnCount()):
            self.tree.resizeColumnToContents(column)
        self._lay_out(record)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        # What tells the orders apart is in the last columns.
        hint, frame = super().sizeHint(), 2 * self.tree.frameWidth()
        columns = self.tree.header().length() + self.tree.verticalScrollBar().sizeHint().width()
        margins = self.layout().contentsMargins()
        wish = columns + frame + margins.left() + margins.right()
        return on_screen(self, QSize(max(hint.width(), wish), hint.height()))

    def _lay_out(self, record: OrderRecord) -> None:
        question = WrappingLabel(
            self.tr(
                "You ordered {} {}, and no answer came. The service lists these orders of the same "
                "images. Which of them is yours? The DataCosmos web application shows more of "
                "them. Nothing is ordered or paid here."
            ).format(orders_texts.items_text(record), " ".join(orders_texts.date_texts(record)[:1]))
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self._take = QPushButton(self.tr("This Is It"))
        self._take.setObjectName("takeOrderButton")
        refuse = QPushButton(self.tr("None of These"))
        refuse.setObjectName("noOrderButton")
        refuse.setToolTip(self.tr("The order goes on being looked for"))
        for button in (self._take, refuse):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._take.setEnabled(False)
        column = QVBoxLayout(self)
        column.addWidget(question)
        column.addWidget(self.tree)
        column.addWidget(buttons)
        self.tree.itemSelectionChanged.connect(
            lambda: self._take.setEnabled(bool(self.tree.selectedItems()))
        )
        self._take.clicked.connect(lambda _checked=False: self._on_taken())
        refuse.clicked.connect(lambda _checked=False: self._on_refused())
        buttons.rejected.connect(self.reject)

    def _on_taken(self) -> None:
        (item,) = self.tree.selectedItems()
        self.order_chosen.emit(item.data(0, _ID))
        self.accept()

    def _on_refused(self) -> None:
        self.none_chosen.emit()
        self.accept()


def _row(order: ListedOrder) -> QTreeWidgetItem:
    ordered = orders_texts.time_text(order.created_at) if order.created_at else ""
    item = QTreeWidgetItem([order.order_id, ordered, order.status, str(order.billed or "")])
    item.setData(0, _ID, order.order_id)
    return item


class OrderChoice(OrderWindows):
    """Asks which order it is, and has the answer recorded."""

    settled = pyqtSignal(object)  # the record: look again

    def ask(self, record: OrderRecord) -> None:
        """Show the candidates of an attempt without an answer."""
        if self._open.raise_open(record.key):
            return
        dialog = ChoiceDialog(record, self._window)
        dialog.order_chosen.connect(lambda order_id: self._record(record, order_id))
        dialog.none_chosen.connect(lambda: self._record(record, ""))
        self._open.keep(record.key, dialog)
        dialog.open()

    def _record(self, record: OrderRecord, order_id: str) -> None:
        folder = self._folder

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> None:
            from ...core.journal.journal import Journal
            from ...core.orders.lost_orders import claim, claim_none

            if order_id:
                claim(Journal(folder), record.attempt_id, order_id)
            else:
                claim_none(Journal(folder), record.attempt_id)

        def end(_nothing: object = None) -> None:
            self.settled.emit(record)

        def fail(error: Exception) -> None:
            end()
            self.failed.emit(error)

        self._runner.start(
            translate("DataCosmos", "Recording which order it is"),
            work,
            on_success=end,
            on_failure=fail,
            on_cancel=end,
        )
