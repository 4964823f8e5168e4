# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks for the buyer's own note on an order, and has it kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..adapters.i18n import translate
from ..widgets.label_edit import LabelEdit
from ..widgets.places import wished_size
from ..widgets.wrapping_label import WrappingLabel
from . import texts as orders_texts
from .order_windows import OrderWindows

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord

_COLUMNS = 56  # width, in characters of the font


class LabelDialog(QDialog):
    """A field with the label as it is."""

    label_given = pyqtSignal(str)

    def __init__(
        self, record: OrderRecord, known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("orderLabelDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Label of an Order"))
        self.edit = LabelEdit("orderLabelEdit")
        self.edit.offer(known)
        self.edit.setText(record.label)
        self.edit.selectAll()
        self.edit.setAccessibleName(self.tr("Label"))
        told = " · ".join(
            [orders_texts.what_texts(record)[-1], *orders_texts.date_texts(record)[:1]]
        )
        what = WrappingLabel(told)
        what.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.addWidget(what)
        column.addWidget(self.edit)
        column.addStretch(1)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.resize(self.sizeHint())
        self.edit.setFocus()

    def sizeHint(self) -> QSize:
        return wished_size(self, _COLUMNS, 1)

    def accept(self) -> None:
        self.label_given.emit(self.edit.text())
        super().accept()


class OrderLabelling(OrderWindows):
    """Has a window open for each order that is being labelled."""

    settled = pyqtSignal()  # look again

    def ask(self, record: OrderRecord, known: Sequence[str]) -> None:
        """Show the order's label, and let the user change it.

        Args:
            known: labels to offer.
        """
        if self._open.raise_open(record.key):
            return
        dialog = LabelDialog(record, known, self._window)
        dialog.label_given.connect(lambda label: self._keep(record, label))
        self._open.keep(record.key, dialog)
        dialog.open()

    def _keep(self, record: OrderRecord, label: str) -> None:
        folder = self._folder

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> None:
            from ...core.journal.journal import Journal
            from ...core.journal.label import label_record

            label_record(Journal(folder), record, label)

        def end(_nothing: object = None) -> None:
            self.settled.emit()

        self._runner.start(
            translate("DataCosmos", "Labelling an order"),
            work,
            on_success=end,
            on_failure=self.failed.emit,
            on_cancel=end,
        )
