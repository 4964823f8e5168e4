# SPDX-License-Identifier: GPL-2.0-or-later
"""What was charged and what wasn't, as the order journal has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..disk.existing import is_there
from ..wording import later, moment, tr
from .file import FILE_NAME, unusable
from .journal import Journal
from .records import OrderRecord, Phase, records

NOTHING_ORDERED = later("Nothing was ordered from this QGIS profile, so nothing was charged.")


@dataclass(frozen=True)
class Charge:
    """Whether an order, or an attempt at one, cost anything.

    Args:
        is_charged: None where that can't be told.
        sentence: the same in words, with the order and the amount.
    """

    record: OrderRecord
    is_charged: bool | None
    sentence: str


def charge_of(record: OrderRecord) -> Charge:
    """Return what is known of the record's charge."""
    name, amount = _name(record), _amount(record)
    checked = f"{moment(record.checked_at)} UTC" if record.checked_at else ""
    asked = tr(" (last asked {time})", time=checked) if checked else ""
    if record.later_status:
        text = tr(
            "{name}: charged, {amount}. It was paid; the service now says {status}{asked}. "
            "Ask Open Cosmos.",
            name=name,
            amount=amount,
            status=record.later_status,
            asked=asked,
        )
        return Charge(record, True, text)
    if record.phase.is_paid_for:
        text = tr("{name}: charged, {amount}. It is PAID.", name=name, amount=amount)
        return Charge(record, True, text)
    if record.needs_payment:
        text = tr(
            "{name}: not charged{asked}. It costs {amount} once it is paid.",
            name=name,
            asked=asked,
            amount=amount,
        )
        return Charge(record, False, text)
    if record.phase is Phase.WAITING:
        text = tr(
            "{name}: not known{asked}. Its status is {status}, its price {amount}. Check it again.",
            name=name,
            asked=asked,
            status=record.status or tr("not stated"),
            amount=amount,
        )
        return Charge(record, None, text)
    if record.phase is Phase.CANCELLED:
        text = tr(
            "{name}: not charged. The service says {status}.", name=name, status=record.status
        )
        return Charge(record, False, text)
    if record.phase is Phase.REFUSED:
        text = tr("{name}: not charged. It was refused and never became one.", name=name)
        return Charge(record, False, text)
    if record.phase is Phase.CREATING:
        text = tr("{name}: not known yet. It is being sent at this moment.", name=name)
        return Charge(record, None, text)
    text = tr(
        "{name}: not known. It was sent and no answer came, so it may exist, for {amount}. "
        "Check it again before ordering the same once more.",
        name=name,
        amount=amount,
    )
    return Charge(record, None, text)


def later_text(record: OrderRecord) -> str:
    """Return what the service says by now of an order that was paid; empty while that is PAID."""
    if not record.later_status:
        return ""
    return tr(
        "It was paid; the service now says {status}: ask Open Cosmos.", status=record.later_status
    )


def charges(every: Iterable[OrderRecord]) -> tuple[Charge, ...]:
    """Return what is known of each record's charge, in their order."""
    return tuple(charge_of(record) for record in every)


def read_records(journal_folder: Path) -> tuple[OrderRecord, ...]:
    """Return all orders that the journal knows, the newest first; hidden ones too.

    Where no journal is, none is made. Looks at the disk, so not for the main thread.

    Raises:
        JournalError: it can't be read, so what was charged isn't known.
    """
    path = journal_folder / FILE_NAME
    try:
        if not is_there(path):
            return ()
    except OSError as error:
        raise unusable(path, error) from error
    return records(Journal(journal_folder), include_hidden=True)


def _name(record: OrderRecord) -> str:
    begun = f"{moment(record.begun_at)} UTC" if record.begun_at else ""
    if record.order_id and begun:
        return tr("Order {order} of {time}", order=record.order_id, time=begun)
    if record.order_id:
        return tr("Order {order}", order=record.order_id)
    return (
        tr("Order without a number of {time}", time=begun)
        if begun
        else tr("Order without a number")
    )


def _amount(record: OrderRecord) -> str:
    return tr("an amount that isn't known") if record.total is None else record.total.written()
