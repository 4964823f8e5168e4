# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an order can be placed as it stands, what stands in its way, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ..adapters.i18n import number_text, translate
from ..adapters.writing import money_text
from . import texts

if TYPE_CHECKING:
    from ...core.journal.spending import Limits
    from ...core.money import Money
    from ...core.orders.review import PurchaseReview
    from ...core.orders.taken_twice import Names
    from ...core.sales.order import LineItem
    from ...core.sales.pricing import PriceChange

_MOST_HELD = 3


class Help(Enum):
    """What the dialog offers to do about an obstacle."""

    LEAVE_OUT = "leave out what can't be ordered"
    LEAVE_OUT_BOUGHT = "leave out what was ordered before"
    LEAVE_OUT_OLDER = "leave out what was processed anew"
    KEEP_CURRENCY = "order one currency only"
    CHOOSE_PROJECT = "choose the project for parts"
    TAKE_WHOLE = "order the whole scenes of parts that can't be ordered"
    ASK_AGAIN = "ask again"


@dataclass(frozen=True)
class Remedy:
    """A button that helps.

    Args:
        currency: of KEEP_CURRENCY.
    """

    help: Help
    text: str
    currency: str = ""


@dataclass(frozen=True)
class Verdict:
    """What there is to say of an order before it is placed.

    Args:
        message: what stands in its way, or what the user should notice; empty for neither.
        is_problem: whether something is wrong, as opposed to not done yet.
    """

    can_order: bool
    message: str = ""
    is_problem: bool = False
    remedies: tuple[Remedy, ...] = ()


def judge(
    review: PurchaseReview,
    missing_licences: int,
    limits: Limits,
    is_repeat_wanted: bool,
    names: Names | None = None,
    *,
    changes: Sequence[PriceChange] | None = None,
) -> Verdict:
    """Return the first obstacle in the order in which a person would clear them.

    Args:
        names: how they call the lines that are one image; None for the ids.
        changes: how prices differ from those that they took note of; None for those of the review.
    """
    lines = review.lines
    if not lines:
        text = translate("DataCosmos", "Nothing is left to order.")
        return Verdict(can_order=False, message=text)
    if review.contract_problem:
        if review.contract is None:
            return _obstacle(review.contract_problem)  # which ends in the same advice
        advice = translate("DataCosmos", "Choose another contract.")
        return _obstacle(f"{review.contract_problem} {advice}")
    if review.parts_problem:
        return _without_project(review.parts_problem)
    unorderable = unorderable_lines(review)
    if unorderable:
        return _unorderable(review, unorderable)
    if len(review.totals) > 1:
        return _currencies(review)
    refusal = review.limit_refusal(limits)
    if refusal is not None:
        return _obstacle(refusal.explain())
    if review.repeated and not is_repeat_wanted:
        if review.bought:
            return _bought(review, names)
        return _twice(review, names) if review.twice else _unread(review)
    said = texts.changes_text(review.changes if changes is None else changes)
    said = "\n".join(filter(None, (said, *_held_texts(review, names))))
    if missing_licences:
        todo = (
            translate("DataCosmos", "To order, read and accept the licence.")
            if missing_licences == 1
            else translate("DataCosmos", "To order, read and accept {} licences.").format(
                missing_licences
            )
        )
        return Verdict(False, f"{said}\n{todo}".strip(), is_problem=bool(said))
    left = review.left(limits)
    message = "\n".join(filter(None, (said, left.sentence if left is not None else "")))
    return Verdict(True, message, is_problem=bool(said))


def _held_texts(review: PurchaseReview, names: Names | None) -> list[str]:
    """Return how much of parts is owned or ordered already: to be seen before they are ordered."""
    from ...core.orders.taken_twice import BY_ID

    held = [line.held for line in review.lines if line.held and not line.held.needs_leave]
    called = names or BY_ID
    said = [one.sentence(called.name(one.line)) for one in held[:_MOST_HELD]]
    if len(held) > _MOST_HELD:
        left = number_text(len(held) - _MOST_HELD)
        said.append(translate("DataCosmos", "Further remarks: {}.").format(left))
    return said


def _without_project(text: str) -> Verdict:
    choose = Remedy(Help.CHOOSE_PROJECT, translate("DataCosmos", "Choose a Project…"))
    return Verdict(False, text, is_problem=True, remedies=(choose,))


def unorderable_lines(review: PurchaseReview) -> tuple[LineItem, ...]:
    """Return the lines that have no price, or aren't on offer any more."""
    return tuple(line.line for line in review.lines if line.problem)


def _bought(review: PurchaseReview, names: Names | None) -> Verdict:
    bought = review.bought
    images = texts.images_text(len(bought))
    if len(bought) == 1:
        text = next(one.bought_text for one in review.lines if one.bought is not None)
    elif all(one.is_certain for one in bought):
        text = translate("DataCosmos", "{} were ordered before.").format(images)
    else:
        text = translate("DataCosmos", "{} were, or may have been, ordered before.").format(images)
    remedies: tuple[Remedy, ...] = (Remedy(Help.LEAVE_OUT_BOUGHT, _leave_out_text(len(bought))),)
    if len(bought) == len(review.lines):
        remedies = ()
    said = [text, *_twice_texts(review, names), review.list_gap]
    return Verdict(False, "\n".join(filter(None, said)), True, remedies)


def _twice(review: PurchaseReview, names: Names | None) -> Verdict:
    said = [*_twice_texts(review, names), review.list_gap]
    older = sum(len(twice.lines) - 1 for twice in review.twice)
    text = (
        translate("DataCosmos", "Leave Out the Older")
        if older == 1
        else translate("DataCosmos", "Leave Out the {} Older").format(number_text(older))
    )
    remedies = (Remedy(Help.LEAVE_OUT_OLDER, text),)
    return Verdict(False, "\n".join(filter(None, said)), True, remedies)


def _twice_texts(review: PurchaseReview, names: Names | None) -> list[str]:
    from ...core.orders.taken_twice import BY_ID

    return [twice.sentence(names or BY_ID) for twice in review.twice]


def _unread(review: PurchaseReview) -> Verdict:
    advice = translate(
        "DataCosmos",
        "It may hold an order of these images, made elsewhere. Ask again, or order them all the "
        "same if you know that there is none.",
    )
    again = Remedy(Help.ASK_AGAIN, translate("DataCosmos", "Ask Again"))
    return Verdict(False, f"{review.list_gap} {advice}", is_problem=True, remedies=(again,))


def _unorderable(review: PurchaseReview, lines: tuple[LineItem, ...]) -> Verdict:
    reasons = [line.problem for line in review.lines if line.problem]
    text = reasons[0]
    if len(reasons) > 1:
        text = translate("DataCosmos", "{} can't be ordered. The first: {}").format(
            texts.images_text(len(reasons)), reasons[0]
        )
    remedies = [Remedy(Help.ASK_AGAIN, translate("DataCosmos", "Ask Again"))]
    if len(lines) < len(review.lines):
        remedies.insert(0, Remedy(Help.LEAVE_OUT, _leave_out_text(len(lines))))
    parted = {line.whole for line in lines if line.part is not None}
    if parted:
        # Their prices are asked then, and nothing is ordered before they were seen.
        text_of = translate("DataCosmos", "Take the Whole Scene")
        if len(parted) > 1:
            text_of = translate("DataCosmos", "Take the Whole Scenes")
        remedies.insert(0, Remedy(Help.TAKE_WHOLE, text_of))
    return Verdict(False, text, is_problem=True, remedies=tuple(remedies))


def _leave_out_text(count: int) -> str:
    if count == 1:
        return translate("DataCosmos", "Leave It Out")
    return translate("DataCosmos", "Leave Them Out")


def _currencies(review: PurchaseReview) -> Verdict:
    text = translate(
        "DataCosmos",
        "The images are priced in several currencies, and an order has one. "
        "The others stay in the cart.",
    )
    remedies = tuple(
        Remedy(Help.KEEP_CURRENCY, _only_text(total), currency)
        for currency, total in review.totals.items()
    )
    return Verdict(False, text, is_problem=True, remedies=remedies)


def _only_text(total: Money) -> str:
    return translate("DataCosmos", "Only {}").format(money_text(total))


def _obstacle(text: str) -> Verdict:
    return Verdict(can_order=False, message=text, is_problem=True)
