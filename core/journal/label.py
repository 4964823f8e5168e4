# SPDX-License-Identifier: GPL-2.0-or-later
"""The buyer's own note on an order: a cost centre, or the number of a purchase order.

It is kept in the journal and never sent. Beside the facts of the purchase it may be changed at
any time, also for orders that were made elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import InputError
from ..plain_text import one_line
from ..wording import tr
from .journal import Journal
from .listed_orders import ListedOrders
from .records import OrderRecord

LONGEST_LABEL = 100
_MOST_OFFERED = 50


def read_label(text: str) -> str:
    """Return a label as it is kept: plain text on one line, without blanks around it.

    Args:
        text: as the buyer gave it; empty for none.

    Raises:
        InputError: it is longer than `LONGEST_LABEL` characters, or no text.
    """
    if not isinstance(text, str):
        raise InputError(tr("The label isn't a text."), _how_long())
    label = one_line(" ".join(text.split()))
    if len(label) > LONGEST_LABEL:
        raise InputError(
            tr("The label has {count} characters.", count=len(label)),
            _how_long(),
        )
    return label


def label_record(journal: Journal, record: OrderRecord, text: str) -> str:
    """Label an order, or take its label away with an empty one, and return the label as kept.

    Raises:
        InputError: see `read_label`.
        JournalEntryDamaged: its entry is, and isn't touched.
        JournalError: the journal can't be written.
    """
    label = read_label(text)
    if record.attempt_id is not None:
        journal.set_label(record.attempt_id, label)
    else:
        ListedOrders(journal).set_label(record.origin, record.order_id, label)
    return label


def recent_labels(records: Iterable[OrderRecord], origin: str, connection: str = "") -> list[str]:
    """Return the labels that were given at a service, the latest first.

    Args:
        records: the newest first.
        connection: leave out those of orders that another connection made; empty for all.
    """
    found = (
        record.label
        for record in records
        if record.origin == origin and connection in {"", record.connection_name}
    )
    return list(dict.fromkeys(label for label in found if label))[:_MOST_OFFERED]


def _how_long() -> str:
    return tr("Use a text of {count} characters at the most.", count=LONGEST_LABEL)
