# SPDX-License-Identifier: GPL-2.0-or-later
"""Paying an order: the payment page is asked for, checked, and opened outside QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core.errors import DataCosmosError, PriceChanged
from ..adapters.i18n import translate
from ..adapters.payment_page import (
    copy_payment_link,
    no_page_text,
    open_payment_page,
    payment_question,
)

if TYPE_CHECKING:
    from ...core.journal.records import OrderRecord
    from ...core.orders.checkout import Checkout
    from ...core.sales.pricing import PriceChange
    from ..adapters.accounts.origin_clients import OriginClients
    from ..adapters.tasks import TaskRunner


class OrderCheckout(QObject):
    """Opens or copies payment links; only ever after a click of the user."""

    changed = pyqtSignal()  # it began or ended
    settled = pyqtSignal()  # there is nothing to pay any more
    informed = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        clients: OriginClients,
        journal_folder: Path,
        runner: TaskRunner,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clients, self._folder, self._runner = clients, journal_folder, runner
        self._window = window
        self._busy: set[str] = set()

    def is_busy(self, key: str) -> bool:
        """Return whether the order's payment page is being asked for."""
        return key in self._busy

    def open(self, record: OrderRecord) -> None:
        """Open the payment page in the browser; first the user confirms what got dearer."""
        if record.rises:
            self._confirm(record, record.rises, self._open)
        else:
            self._ask(record, self._open)

    def copy(self, record: OrderRecord) -> None:
        """Copy the payment link, for instance for the person who may spend."""
        if record.rises:
            self._confirm(record, record.rises, self._copy)
        else:
            self._ask(record, self._copy)

    def _ask(
        self, record: OrderRecord, use: Callable[[str], None], *, confirmed: bool = False
    ) -> None:
        if record.key in self._busy:
            return
        try:
            factory = self._clients.factory(record.origin, record.connection_name)
        except DataCosmosError as error:
            self.failed.emit(error)
            return

        def succeed(checkout: Checkout) -> None:
            end()
            if checkout.url:
                use(checkout.url)
                return
            if not checkout.order.is_final:
                self.informed.emit(no_page_text(checkout.order))
            self.settled.emit()

        def fail(error: Exception) -> None:
            end()
            self.settled.emit()  # what was found out lies in the journal
            if isinstance(error, PriceChanged) and not confirmed:
                self._confirm(record, tuple(error.changes), use)
            else:
                self.failed.emit(error)

        def end() -> None:
            self._busy.discard(record.key)
            self.changed.emit()

        self._busy.add(record.key)
        self._runner.start(
            *payment_question(factory, self._folder, record.order_id, is_confirmed=confirmed),
            on_success=succeed,
            on_failure=fail,
            on_cancel=end,
        )
        self.changed.emit()

    def _confirm(
        self, record: OrderRecord, rises: tuple[PriceChange, ...], use: Callable[[str], None]
    ) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("confirmRiseBox")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("DataCosmos", "The order got dearer"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            translate("DataCosmos", "The order {} costs more than was asked for.").format(
                record.number
            )
        )
        box.setInformativeText("\n".join(map(str, rises)))
        pay = box.addButton(
            translate("DataCosmos", "Pay the Higher Price"), QMessageBox.ButtonRole.AcceptRole
        )
        leave = box.addButton(
            translate("DataCosmos", "Leave It Unpaid"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        pay.clicked.connect(lambda _checked=False: self._ask(record, use, confirmed=True))
        box.open()

    def _open(self, url: str) -> None:
        remark = open_payment_page(url)
        if remark:
            self.informed.emit(remark)
        else:
            self.failed.emit(
                DataCosmosError(
                    translate("DataCosmos", "The payment page couldn't be opened."),
                    translate("DataCosmos", "Copy the link from the order's menu instead."),
                )
            )

    def _copy(self, url: str) -> None:
        self.informed.emit(copy_payment_link(url))
