# SPDX-License-Identifier: GPL-2.0-or-later
"""The payment page of an order: asked for, opened, copied. Only ever after a click of the user.

Who asks decides how the user confirms an order that got dearer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from .i18n import translate
from .links import open_link

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.orders.checkout import Checkout
    from ...core.sales.order import Order
    from ...core.service.client import Client
    from .tasks import Work


def payment_question(
    make_client: Callable[[], Client], journal_folder: Path, order_id: str, *, is_confirmed: bool
) -> tuple[str, Work]:
    """Return title and work of the task that asks where to pay an order; it ends in a `Checkout`.

    Args:
        is_confirmed: the user pays although it is dearer than was asked for.
    """

    def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> Checkout:
        from ...core.orders.checkout import CheckoutJob

        with make_client() as client:
            return CheckoutJob(client, journal_folder, order_id, is_confirmed).run(monitor)

    return translate("DataCosmos", "Asking for the payment page"), work


def open_payment_page(url: str) -> str:
    """Open the page in the user's browser and return what to say; empty if that failed."""
    if not open_link(url):
        return ""
    return translate("DataCosmos", "The payment page is open in your browser.")


def copy_payment_link(url: str) -> str:
    """Copy the link, for instance for the person who may spend, and return what to say."""
    QgsApplication.clipboard().setText(url)
    return translate("DataCosmos", "The payment link is copied. Whoever has it can pay the order.")


def no_page_text(order: Order) -> str:
    """Return what to say of an order that is to be paid and has no page for it."""
    return translate(
        "DataCosmos", "The service names no payment page for the order {}. It is {}."
    ).format(order.number, order.status)
