# SPDX-License-Identifier: GPL-2.0-or-later
"""How the order dialog shows where an order stands, until it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .adapters.i18n import translate
from .connections.remark import DOUBTFUL
from .models import order_texts as texts
from .order_verdict import Help, Remedy, Verdict

if TYPE_CHECKING:
    from ..core.purchase_review import PurchaseReview
    from .order_dialog import DataCosmosOrderDialog

_UNDER_WAY = -1.0


def contract_text(review: PurchaseReview, name: str) -> str:
    """Return how the review's contract is called: "Standard (456)"."""
    name = review.contract.name if review.contract else name
    return f"{name} ({review.contract_id})" if name else str(review.contract_id)


def show_asking(dialog: DataCosmosOrderDialog, notice: str, is_asking: bool) -> None:
    """Prices and licences are on their way, or there is nothing to ask about."""
    _show_undecided(dialog)
    if is_asking:
        text = translate("DataCosmos", "Asking prices and licences…")
        dialog.show_progress(_UNDER_WAY, text)
        dialog.show_message(notice, DOUBTFUL if notice else "")
    else:
        dialog.show_progress(None)
        dialog.show_message(translate("DataCosmos", "Nothing is left to order."))


def show_broken(dialog: DataCosmosOrderDialog, complaints: Sequence[str]) -> None:
    """They couldn't be had."""
    _show_undecided(dialog)
    dialog.show_progress(None)
    again = Remedy(Help.ASK_AGAIN, translate("DataCosmos", "Ask Again"))
    dialog.show_message(_joined(*complaints), DOUBTFUL, (again,))


def show_review(
    dialog: DataCosmosOrderDialog,
    review: PurchaseReview,
    verdict: Verdict,
    contract: str,
    notice: str,
) -> None:
    """It is the user's turn."""
    dialog.set_editable(True)
    dialog.show_progress(None)
    unknown = sum(line.price is None for line in review.lines)
    dialog.total_label.setText(
        translate("DataCosmos", "Total {}").format(texts.totals_text(review.totals, unknown))
        if review.lines
        else ""
    )
    dialog.repeat_check.setVisible(bool(review.bought))
    dialog.repeat_check.setText(
        translate("DataCosmos", "Order again what was ordered before ({})").format(
            len(review.bought)
        )
    )
    total = review.total
    dialog.summary_label.setText(
        texts.summary_text(len(review.lines), total, contract) if total is not None else ""
    )
    _show_place_button(dialog, str(total) if total else "", verdict.can_order)
    is_problem = verdict.is_problem or bool(notice)
    dialog.show_message(
        _joined(notice, verdict.message), DOUBTFUL if is_problem else "", verdict.remedies
    )


def show_sending(dialog: DataCosmosOrderDialog) -> None:
    """It is being sent, and nothing can be changed."""
    dialog.set_editable(False)
    dialog.place_button.setEnabled(False)
    dialog.close_button.setText(translate("DataCosmos", "Close"))
    dialog.show_progress(_UNDER_WAY, translate("DataCosmos", "Placing the order…"))
    dialog.show_message(
        translate(
            "DataCosmos",
            "The order is being placed. It goes on if you close this window; the Orders tab "
            "shows what becomes of it.",
        )
    )


def _show_undecided(dialog: DataCosmosOrderDialog) -> None:
    dialog.set_editable(True)
    dialog.total_label.setText("")
    dialog.summary_label.setText("")
    dialog.repeat_check.setVisible(False)
    _show_place_button(dialog, "", can_order=False)


def _show_place_button(dialog: DataCosmosOrderDialog, total: str, can_order: bool) -> None:
    dialog.close_button.setText(translate("DataCosmos", "Cancel"))
    dialog.place_button.setEnabled(can_order)
    dialog.place_button.setText(
        translate("DataCosmos", "Place Order: {}").format(total)
        if total
        else translate("DataCosmos", "Place Order")
    )


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
