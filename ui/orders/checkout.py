# SPDX-License-Identifier: GPL-2.0-or-later
"""Paying an order: the payment page is asked for, checked, and opened outside QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import DataCosmosError, OrderDiffers
from ..adapters.i18n import translate
from ..adapters.payment_page import (
    copy_payment_link,
    no_page_text,
    open_payment_page,
    payment_question,
)
from ..widgets.differences_box import ask_about_differences
from .order_windows import OrderWindows

if TYPE_CHECKING:
    from ...core.journal.records import OrderRecord
    from ...core.orders.checkout import Checkout
    from ...core.sales.differences import Difference
    from ..adapters.accounts.origin_clients import OriginClients
    from ..adapters.tasks import TaskRunner


class OrderCheckout(OrderWindows):
    """Opens or copies payment links; only ever after a click of the user."""

    changed = pyqtSignal()  # it began or ended
    settled = pyqtSignal()  # there is nothing to pay any more
    informed = pyqtSignal(str)

    def __init__(
        self,
        clients: OriginClients,
        journal_folder: Path,
        runner: TaskRunner,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(journal_folder, runner, window, parent)
        self._clients = clients
        self._busy: set[str] = set()

    def is_busy(self, key: str) -> bool:
        """Return whether the order's payment page is being asked for."""
        return key in self._busy

    def open(self, record: OrderRecord) -> None:
        """Open the payment page in the browser; first the user confirms what differs."""
        self._begin(record, self._open_page)

    def copy(self, record: OrderRecord) -> None:
        """Copy the payment link, for instance for the person who may spend."""
        self._begin(record, self._copy_link)

    def _begin(self, record: OrderRecord, use: Callable[[str], None]) -> None:
        if record.differs:
            self._confirm(record, record.differences, use)
        else:
            self._ask(record, use)

    def _ask(
        self,
        record: OrderRecord,
        use: Callable[[str], None],
        seen: tuple[Difference, ...] | None = None,
    ) -> None:
        """Ask for the page: anew each time, since the order is compared each time."""
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
            elif text := no_page_text(checkout):
                self.informed.emit(text)
            # What was found out lies in the journal.
            self.settled.emit()

        def fail(error: Exception) -> None:
            end()
            self.settled.emit()
            if isinstance(error, OrderDiffers):
                # Also if it differs by now in another way than the user has confirmed.
                self._confirm(record, error.differences, use)
            else:
                self.failed.emit(error)

        def end() -> None:
            self._busy.discard(record.key)
            self.changed.emit()

        self._busy.add(record.key)
        self._runner.start(
            *payment_question(factory, self._folder, record.order_id, seen),
            on_success=succeed,
            on_failure=fail,
            on_cancel=end,
        )
        self.changed.emit()

    def _confirm(
        self, record: OrderRecord, differences: tuple[Difference, ...], use: Callable[[str], None]
    ) -> None:
        """Ask about what differs. What the box shows is all that is confirmed by it."""
        if self._open.raise_open(record.key):
            return
        box = ask_about_differences(
            self._window,
            record.number,
            differences,
            lambda: self._ask(record, use, differences),
        )
        self._open.keep(record.key, box)

    def _open_page(self, url: str) -> None:
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

    def _copy_link(self, url: str) -> None:
        self.informed.emit(copy_payment_link(url))
