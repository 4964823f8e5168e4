# SPDX-License-Identifier: GPL-2.0-or-later
"""Which orders of a ledger this machine has removed from its list, in the folder's own file.

Beside each stands what it said then: one that says something new of money is back, whoever read
that. In a journal of this machine alone it is a column of the order's own row.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..sales.order import same_id
from .attempt import Attempt
from .coming_back import is_news, says_something_new
from .file import JournalFile
from .listed_order import ListedOrder
from .rows import differences_text

_TABLE = (
    "CREATE TABLE IF NOT EXISTS hidden_here (key TEXT PRIMARY KEY, state TEXT NOT NULL,"
    " status TEXT NOT NULL, is_paid INTEGER NOT NULL, differences TEXT NOT NULL) WITHOUT ROWID"
)
_LISTED = "listed"  # in place of an attempt's state


@dataclass(frozen=True)
class Said:
    """What an order says of money.

    Args:
        state: of an attempt; `listed` for an order that the service listed.
    """

    state: str
    status: str
    is_paid: bool
    differences: str

    @classmethod
    def by(cls, order: Attempt | ListedOrder) -> Said:
        if isinstance(order, Attempt):
            differences = differences_text(order.differences)
            return cls(order.state.value, order.status, order.is_paid_for, differences)
        return cls(_LISTED, order.status, order.is_paid_for, "")

    def is_news_after(self, before: Said) -> bool:
        """Return whether it says something that the user has to see."""
        if self.state == _LISTED:
            return is_news(before.status, self.status, was_paid=before.is_paid)
        return says_something_new(before.row, self.row)

    @property
    def row(self) -> Mapping[str, object]:
        """It as the journal's columns have it."""
        return {
            "state": self.state,
            "status": self.status,
            "paid_at": 1.0 if self.is_paid else None,
            "differences": self.differences,
        }


def key_of(order: Attempt | ListedOrder) -> str:
    """Return what tells an order from all others, in whichever ledger."""
    if isinstance(order, Attempt):
        return f"attempt {order.uuid}"
    return f"{order.origin} {same_id(order.order_id)}"


def set_hidden_here(local: JournalFile, order: Attempt | ListedOrder, *, hidden: bool) -> None:
    """Take the order, as it was just read, from this machine's list, or put it back.

    Raises:
        JournalError: the folder's file can't be written.
    """
    write_hidden(local, {key_of(order): Said.by(order) if hidden else None})


def write_hidden(local: JournalFile, changes: Mapping[str, Said | None]) -> None:
    """Write which orders are hidden, and what they said then; None for those that are back."""
    with local.transaction() as db:
        db.execute(_TABLE)
        db.executemany("DELETE FROM hidden_here WHERE key = ?", [(key,) for key in changes])
        db.executemany(
            "INSERT INTO hidden_here (key, state, status, is_paid, differences)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (key, said.state, said.status, int(said.is_paid), said.differences)
                for key, said in changes.items()
                if said is not None
            ],
        )


def read_hidden(db: sqlite3.Connection) -> dict[str, Said]:
    """Return what is hidden, by key, as it was then."""
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'hidden_here'"
    if db.execute(table).fetchone() is None:
        return {}
    rows = db.execute("SELECT key, state, status, is_paid, differences FROM hidden_here")
    return {
        str(key): Said(str(state), str(status), bool(is_paid), str(differences))
        for key, state, status, is_paid, differences in rows
    }


def settled(
    hidden: Mapping[str, Said], orders: Iterable[Attempt | ListedOrder]
) -> tuple[Collection[str], dict[str, Said | None]]:
    """Return the keys of the orders that stay hidden, and what of it is to be written.

    Args:
        hidden: see `read_hidden`.
        orders: as they are now.
    """
    staying: set[str] = set()
    changes: dict[str, Said | None] = {}
    for order in orders:
        key = key_of(order)
        before = hidden.get(key)
        if before is None:
            continue
        now = Said.by(order)
        if now.is_news_after(before):
            changes[key] = None
            continue
        staying.add(key)
        if now != before:
            changes[key] = now
    return staying, changes
