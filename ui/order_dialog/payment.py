# SPDX-License-Identifier: GPL-2.0-or-later
"""What the order dialog offers once there is an order: to pay it, on the user's click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...core.errors import Cancelled, DataCosmosError, PriceChanged
from ..adapters.i18n import translate
from ..adapters.payment_page import copy_payment_link, no_page_text, open_payment_page
from ..messages import in_words, log_error
from ..widgets.remark import BUSY, DOUBTFUL, GOOD
from .jobs import MakeClient, OrderJobs
from .outcome import PlacedOrder, placed_text

if TYPE_CHECKING:
    from ...core.orders.checkout import Checkout
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
        self._show(placed)
        dialog.checkout_requested.connect(self._on_checkout)
        dialog.copy_requested.connect(self._on_copy)

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
        dialog.total_label.setText(translate("DataCosmos", "Total {}").format(placed.total))
        needs_payment = not placed.is_paid
        dialog.checkout_button.setVisible(needs_payment)
        dialog.checkout_button.setEnabled(needs_payment)
        dialog.copy_button.setVisible(bool(placed.checkout_url))
        if placed.checkout_url:
            text = translate("DataCosmos", "Open the Payment Page")
        elif placed.rises:
            text = translate("DataCosmos", "Accept {}").format(placed.total)
        else:
            text = translate("DataCosmos", "Ask for the Payment Page")
        dialog.checkout_button.setText(text)
        is_fine = not (placed.rises or placed.warnings)
        words = "\n".join(part for part in (placed_text(placed), remark) if part)
        dialog.show_message(words, GOOD if is_fine else DOUBTFUL)

    def _on_checkout(self) -> None:
        placed = self._placed
        if placed.checkout_url:
            self._open(placed)
            return
        try:
            make_client = self._make_client()
        except DataCosmosError as error:
            self._on_failed(error)
            return
        self._dialog.checkout_button.setEnabled(False)
        self._dialog.show_message(translate("DataCosmos", "Asking for the payment page…"), BUSY)
        self._jobs.checkout(
            make_client, placed.order_id, bool(placed.rises), self._on_answered, self._on_failed
        )

    def _open(self, placed: PlacedOrder) -> None:
        remark = open_payment_page(placed.checkout_url) or translate(
            "DataCosmos", "No browser could be started. Copy the link and open it yourself."
        )
        self._show(placed, remark)

    def _on_copy(self) -> None:
        self._show(self._placed, copy_payment_link(self._placed.checkout_url))

    def _on_answered(self, checkout: Checkout) -> None:
        order, remark = checkout.order, ""
        if order.is_cancelled:
            self._show_cancelled()
            return
        if not checkout.url and not order.is_final:
            remark = no_page_text(order)
        placed = replace(
            self._placed,
            is_paid=order.is_paid,
            checkout_url=checkout.url,
            rises=(),
            warnings=(),
        )
        self._show(placed, remark)

    def _show_cancelled(self) -> None:
        """Say that there is nothing to pay any more."""
        dialog = self._dialog
        dialog.setWindowTitle(translate("DataCosmos", "Order {}").format(self._placed.number))
        dialog.checkout_button.hide()
        dialog.show_message(
            translate("DataCosmos", "The service says that the order is cancelled."), DOUBTFUL
        )

    def _on_failed(self, error: Exception) -> None:
        log_error(error)
        placed = self._placed
        if isinstance(error, PriceChanged):
            # It rose once more since it was confirmed, or only now it can be read.
            placed = replace(placed, rises=tuple(error.changes), warnings=())
            self._show(placed)
        elif isinstance(error, Cancelled):
            # By the user, who knows.
            self._show(placed)
        elif placed.rises:
            self._show(placed, in_words(error))
        else:
            self._show(replace(placed, warnings=(in_words(error),)))
