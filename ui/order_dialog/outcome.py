# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of pressing the button, for the dialog and for all that goes on after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.errors import DataCosmosError
from ...core.sales.order import short_number
from ..adapters.i18n import translate
from ..adapters.writing import money_text
from . import texts

if TYPE_CHECKING:
    from ...core.geo.wished_area import WishedArea
    from ...core.money import Money
    from ...core.sales.differences import Difference
    from ...core.sales.order import LineItem

# What an order's payment method is where credits cover it (API facts, section 4.2).
PAID_BY_CREDITS = "NOT_REQUIRED"
_MOST_TOLD = 3  # the question that comes before paying lists all


@dataclass(frozen=True)
class PlacedOrder:
    """An order that exists.

    Args:
        origin: of the service; with `order_id` it names the order in the journal.
        total: what it costs.
        lines: what was ordered.
        picked: what the lines were called in the cart, where another level was chosen since.
        folder: where the images shall go.
        has_link: whether its payment link could be had. It isn't kept: the order is read and
            compared each time that somebody wants it.
        differences: what of it isn't what was asked for; to be confirmed before the payment.
        warnings: what else the user must know although the order exists.
        area: what of each image is to be downloaded; None for the whole images.
        payment: how the order says that it is paid, in its own word; empty if it doesn't say.
    """

    origin: str
    order_id: str
    total: Money
    lines: tuple[LineItem, ...]
    picked: tuple[LineItem, ...]
    folder: Path
    is_paid: bool
    has_link: bool = False
    differences: tuple[Difference, ...] = ()
    warnings: tuple[str, ...] = ()
    found_again: bool = False
    area: WishedArea | None = None
    payment: str = ""

    @property
    def number(self) -> str:
        """See `short_number`."""
        return short_number(self.order_id)


@dataclass(frozen=True)
class UnknownOutcome:
    """An order that was sent, or may have been, and of which nothing is known.

    Args:
        origin: see `PlacedOrder`.
        lines: what it was to hold.
        error: what went wrong; None if it was stopped by the user.
    """

    origin: str
    lines: tuple[LineItem, ...]
    error: Exception | None


def placed_text(placed: PlacedOrder, *, is_window_open: bool = True) -> str:
    """Return in words what the order is and, where it can be paid there, what happens next."""
    parts = []
    images = texts.lines_text(placed.lines)
    if placed.found_again:
        parts.append(
            translate(
                "DataCosmos",
                "This very order had been sent already, and was found; nothing was ordered now.",
            )
        )
    if placed.is_paid:
        parts.append(
            translate(
                "DataCosmos",
                "Order {} of {} for {} is paid. It is downloaded to {}; the Orders tab shows "
                "how far it is.",
            ).format(placed.number, images, money_text(placed.total), placed.folder)
        )
        parts += _payment_texts(placed)
    else:
        parts.append(
            translate("DataCosmos", "Order {} of {} for {} is placed and not paid yet.").format(
                placed.number, images, money_text(placed.total)
            )
        )
        if is_window_open and not placed.differences:
            parts.append(
                translate(
                    "DataCosmos",
                    "Pay it in the browser. QGIS sees when it is paid and downloads it then; you "
                    "can close this window meanwhile.",
                )
            )
    return "\n".join([*parts, *_warnings(placed)])


def _payment_texts(placed: PlacedOrder) -> list[str]:
    """Return how it was paid, as far as the order says so."""
    if placed.payment == PAID_BY_CREDITS:
        return [translate("DataCosmos", "The order needed no payment: credits covered it.")]
    if placed.payment:
        return [
            translate("DataCosmos", "The order says how it was paid: {}.").format(placed.payment)
        ]
    return []


def _warnings(placed: PlacedOrder) -> Sequence[str]:
    if not placed.differences:
        return placed.warnings
    told = [f"• {difference}" for difference in placed.differences[:_MOST_TOLD]]
    left = len(placed.differences) - len(told)
    if left:
        told.append(translate("DataCosmos", "and {} more").format(left))
    if placed.is_paid:
        title = translate(
            "DataCosmos",
            "It is paid, but differs from what you asked. Ask Open Cosmos about it:",
        )
    else:
        title = translate(
            "DataCosmos",
            "It differs from what you asked. Pay it only if you accept that, or leave it unpaid "
            "and ask Open Cosmos:",
        )
    return [title, *told, *placed.warnings]


def unknown_text(unknown: UnknownOutcome) -> str:
    """Return in words that nobody knows whether there is an order, and what to do."""
    if isinstance(unknown.error, DataCosmosError):
        cause = unknown.error.message
    elif unknown.error is None:
        cause = translate(
            "DataCosmos",
            "The order was stopped while it was being sent, and may or may not exist.",
        )
    else:
        cause = translate(
            "DataCosmos",
            "Something unexpected went wrong while the order was being sent. It may or may "
            "not exist.",
        )
    advice = translate(
        "DataCosmos",
        "Don't order these images in another way before you know. QGIS goes on looking for the "
        "order and shows it in the Orders tab once it is found; the DataCosmos web application "
        "lists it under Orders too.",
    )
    return f"{cause} {advice}"
