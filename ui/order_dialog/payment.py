# SPDX-License-Identifier: GPL-2.0-or-later
"""What the order dialog offers once there is an order: to pay it, on the user's click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...core.errors import Cancelled, DataCosmosError, OrderDiffers, PaidBefore
from ..adapters.i18n import translate
from ..adapters.payment_page import copy_payment_link, no_page_text, open_payment_page
from ..adapters.writing import money_text
from ..messages import in_words, log_error
from ..widgets.differences_box import ask_about_differences
from ..widgets.open_windows import OpenWindows
from ..widgets.remark import BUSY, DOUBTFUL, GOOD
from .jobs import MakeClient, OrderJobs
from .outcome import PlacedOrder, placed_text

if TYPE_CHECKING:
    from ...core.orders.checkout import Checkout
    from ...core.sales.differences import Difference
    from .dialog import DataCosmosOrderDialog


class OrderPayment(QObject):
    """The second half of the dialog.

    Args:
        make_client: returns what makes clients of the order's connection, on the main thread.
        placed: the order.
    """

    def __init__(
        self,
        dialog: DataCosmosOrderDialog,
        jobs: OrderJobs,
        make_client: Callable[[], MakeClient],
        placed: PlacedOrder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dialog, self._jobs, self._make_client = dialog, jobs, make_client
        self._boxes = OpenWindows()
        self._show(placed)
        dialog.checkout_requested.connect(self._on_checkout)
        dialog.copy_requested.connect(self._on_copy)
        dialog.finished.connect(lambda _result: self._boxes.close())

    def _show(self, placed: PlacedOrder, remark: str = "") -> None:
        """Show the order as it is now.

        Args:
            remark: how the last thing went that the user asked for.
        """
        self._placed = placed
        dialog = self._dialog
        if placed.is_paid:
            title = translate("DataCosmos", "Order {}: paid").format(placed.number)
        else:
            title = translate("DataCosmos", "Order {}: to be paid").format(placed.number)
        dialog.setWindowTitle(title)
        dialog.total_label.setText(
            translate("DataCosmos", "Total {}").format(money_text(placed.total))
        )
        needs_payment = not placed.is_paid
        for button in (dialog.checkout_button, dialog.copy_button):
            button.setEnabled(needs_payment)
        dialog.checkout_button.setVisible(needs_payment)
        dialog.copy_button.setVisible(needs_payment and placed.has_link)
        dialog.checkout_button.setText(
            translate("DataCosmos", "Pay All the Same…")
            if placed.differences
            else translate("DataCosmos", "Open the Payment Page")
        )
        is_fine = not (placed.differences or placed.warnings)
        words = "\n".join(part for part in (placed_text(placed), remark) if part)
        dialog.show_message(words, GOOD if is_fine else DOUBTFUL)

    def _on_checkout(self) -> None:
        self._begin(open_page)

    def _on_copy(self) -> None:
        self._begin(copy_payment_link)

    def _begin(self, use: Callable[[str], str]) -> None:
        if self._placed.differences:
            self._confirm(self._placed.differences, use)
        else:
            self._ask(use)

    def _ask(self, use: Callable[[str], str], seen: tuple[Difference, ...] | None = None) -> None:
        """Ask for the payment link, and use it if the order is what was asked for.

        Args:
            use: returns what to say.
            seen: see `payment_question`.
        """
        try:
            make_client = self._make_client()
        except DataCosmosError as error:
            self._on_failed(error, use)
            return
        for button in (self._dialog.checkout_button, self._dialog.copy_button):
            button.setEnabled(False)
        self._dialog.show_message(translate("DataCosmos", "Asking for the payment page…"), BUSY)
        self._jobs.checkout(
            make_client,
            self._placed.order_id,
            seen,
            lambda checkout: self._on_answered(checkout, use),
            lambda error: self._on_failed(error, use),
        )

    def _confirm(self, differences: tuple[Difference, ...], use: Callable[[str], str]) -> None:
        """Ask about what differs. What the box shows is all that is confirmed by it."""
        number = self._placed.number
        if not self._boxes.raise_open(number):
            box = ask_about_differences(
                self._dialog, number, differences, lambda: self._ask(use, differences)
            )
            self._boxes.keep(number, box)

    def _on_answered(self, checkout: Checkout, use: Callable[[str], str]) -> None:
        order = checkout.order
        placed = replace(
            self._placed,
            total=checkout.standing.total or self._placed.total,
            is_paid=order.is_paid,
            has_link=bool(checkout.url),
            # Those that the user has agreed to are settled; of a paid order they are told.
            differences=checkout.differences,
            warnings=(),
        )
        if order.is_cancelled:
            self._show_cancelled()
            return
        remark = use(checkout.url) if checkout.url else no_page_text(checkout)
        self._show(placed, remark)

    def _show_cancelled(self) -> None:
        """Say that there is nothing to pay any more."""
        dialog = self._dialog
        dialog.setWindowTitle(translate("DataCosmos", "Order {}").format(self._placed.number))
        for button in (dialog.checkout_button, dialog.copy_button):
            button.hide()
        dialog.show_message(
            translate("DataCosmos", "The service says that the order is cancelled."), DOUBTFUL
        )

    def _on_failed(self, error: Exception, use: Callable[[str], str]) -> None:
        log_error(error)
        placed = self._placed
        if isinstance(error, OrderDiffers):
            # It differs by now in another way than was confirmed, or only now it can be read.
            self._show(replace(placed, has_link=False, differences=error.differences, warnings=()))
            self._confirm(error.differences, use)
        elif isinstance(error, PaidBefore):
            self._show(replace(placed, is_paid=True, has_link=False, warnings=(in_words(error),)))
        elif isinstance(error, Cancelled):
            # By the user, who knows.
            self._show(placed)
        elif placed.differences:
            self._show(placed, in_words(error))
        else:
            self._show(replace(placed, has_link=False, warnings=(in_words(error),)))


def open_page(url: str) -> str:
    """Open the payment page and return what to say."""
    return open_payment_page(url) or translate(
        "DataCosmos", "No browser could be started. Copy the link and open it yourself."
    )
