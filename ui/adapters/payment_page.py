# SPDX-License-Identifier: GPL-2.0-or-later
"""The payment page of an order: asked for, opened, copied. Only ever after a click of the user.

Who asks decides how the user confirms an order that isn't what was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from .i18n import translate
from .links import open_link
from .settings import Settings

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.orders.checkout import Checkout
    from ...core.sales.differences import Difference
    from ...core.service.client import Client
    from .tasks import Work


def payment_question(
    make_client: Callable[[], Client],
    journal_folder: Path,
    order_id: str,
    seen: tuple[Difference, ...] | None = None,
) -> tuple[str, Work]:
    """Return title and work of the task that asks where to pay an order; it ends in a `Checkout`.

    The link isn't kept: the order may be another by the next click.

    Args:
        seen: what differs, as the user was shown it and pays all the same; None if nothing.
    """
    # What Processing ordered may stand in another journal; settings are for this thread alone.
    folders = (journal_folder, *Settings().journal_folders())

    def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> Checkout:
        from ...core.journal.knowing import folder_of_order
        from ...core.orders.checkout import CheckoutJob

        with make_client() as client:
            folder = folder_of_order(folders, client.connection.origin, order_id)
            return CheckoutJob(client, folder, order_id, seen).run(monitor)

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


def no_page_text(checkout: Checkout) -> str:
    """Return why there is no page to pay on; empty if the order says that by itself."""
    order = checkout.order
    if order.is_final:
        return ""
    return translate(
        "DataCosmos", "The service names no payment page for the order {}. It is {}."
    ).format(order.number, order.status)
