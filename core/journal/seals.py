# SPDX-License-Identifier: GPL-2.0-or-later
"""Digests over what the journal holds, so that damage is seen before money is spent on it.

Each attempt carries two. The chain is over what never changes and the chain of the attempt
before it: one that is missing shows. The seal is over all of its row, its lines and what was
accepted for it. An order that the service listed has a seal of its own. The head says how many
there are of both, and the last attempt's chain.

In a ledger that others write to there is no chain and no head: its database refuses to remove
what it holds, and to change what was ordered.

They are no secret: they show damage, not forgery, and not that an old copy was put back whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from ..ledger.database import is_ledger
from ..sales.order import line_of_parts
from ..stored_values import json_of

# Columns of an attempt: those that never change once it is begun, and those that may.
FACTS = (
    "id",
    "origin",
    "organisation_id",
    "contract_id",
    "prices",
    "licences",
    "begun_at",
    "connection",
    "uuid",
    "list_read",
)
CHANGING = (
    "state",
    "order_id",
    "status",
    "note",
    "updated_at",
    "billed",
    "rises",
    "rises_confirmed",
    "hidden",
    "polled_at",
    "poll_problem",
    "paid_at",
    "differences",
    "differences_confirmed",
    "billed_lines",
    "sought_at",
)
_COLUMNS = (*FACTS, *CHANGING)
LISTED = (
    "origin",
    "order_id",
    "status",
    "lines",
    "billed",
    "organisation_id",
    "contract_id",
    "created_at",
    "seen_at",
    "hidden",
    "paid_at",
    "after_attempt",
    "label",
)
ACCEPTED = ("name", "version", "link", "accepted_at", "user", "stated", "sent")
# As many are asked for by name; more are found sooner in a reading of all.
FEW = 500
# In place of the chain of an attempt that is missing.
_GAP = "missing"


def _no_text(value: bytes) -> dict[str, str]:
    """Return bytes, which we never write, as something that no text can be."""
    return {"bytes": value.hex()}


_encode = json.JSONEncoder(separators=(",", ":"), default=_no_text).encode


def _digest(*parts: Any) -> str:
    return hashlib.sha256(_encode(parts).encode()).hexdigest()


class Entry(NamedTuple):
    """An attempt as its rows have it, unread.

    Args:
        row: values of `FACTS` and `CHANGING`.
        chain, seal: as written.
        lines: collection, item and level of each, by position; of a part of a scene that as well.
        accepted: the rows of its licences.
        label: the buyer's own note, which they may change.
        owner: who ordered it, by the word of a ledger's database; empty in a file.
    """

    row: tuple[Any, ...]
    chain: Any
    seal: Any
    lines: tuple[tuple[Any, ...], ...]
    accepted: tuple[tuple[Any, ...], ...]
    label: Any = ""
    owner: Any = ""

    @property
    def id(self) -> int:
        """Its number; 0 where the table doesn't even say that."""
        return self.row[0] if isinstance(self.row[0], int) else 0

    @property
    def origin(self) -> Any:
        return self.row[1]

    @property
    def values(self) -> dict[str, Any]:
        """The row's values by column."""
        return {**dict(zip(_COLUMNS, self.row)), "label": self.label, "owner": self.owner}

    @property
    def is_sound(self) -> bool:
        """Whether it is as it was written."""
        return bool(self.seal == self.right_seal)

    @property
    def right_seal(self) -> str:
        """The seal that fits."""
        # Without a label as before there were any.
        label = () if self.label == "" else (self.label,)
        return _digest(self.chain, self.row, self.lines, self.accepted, *label)

    def chain_after(self, before: str) -> str:
        """Return the chain that it must have behind the attempt with that chain."""
        return _digest(before, self.row[: len(FACTS)], self.lines)


class Head(NamedTuple):
    """What the journal says of all that it holds; None where it says nothing."""

    attempts: Any = None
    chain: Any = None
    listed: Any = None


def entries(
    db: sqlite3.Connection, condition: str = "", values: tuple[Any, ...] = ()
) -> list[Entry]:
    """Return attempts as their rows have them, oldest first.

    No index is asked, apart from that of the ids: what an index lost is still found.

    Args:
        condition: SQL, one of this package's own texts; all values are bound.
    """
    # No seal is over it: the database itself writes it, and refuses to change it.
    owner = "owner" if is_ledger(db) else "''"
    rows = db.execute(
        f"SELECT {', '.join(_COLUMNS)}, chain, seal, label, {owner} FROM attempt NOT INDEXED"  # nosec B608
        f" {condition}"
        " ORDER BY id",
        values,
    ).fetchall()
    if not rows:
        return []
    few = tuple(row[0] for row in rows) if condition else ()
    parts = _grouped(
        db, "attempt_id, collection, item, level, part", "line", "attempt_id, position", few
    )
    lines = {key: tuple(map(_without_no_part, found)) for key, found in parts.items()}
    accepted = _grouped(db, f"attempt_id, {', '.join(ACCEPTED)}", "acceptance", "id", few)
    return [
        Entry(
            row[:-4],
            row[-4],
            row[-3],
            lines.get(row[0], ()),
            accepted.get(row[0], ()),
            *row[-2:],
        )
        for row in rows
    ]


def _without_no_part(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a line as it is digested: of a whole scene as before there were parts of any."""
    return parts[:-1] if parts[-1] == "" else parts


def _grouped(
    db: sqlite3.Connection, columns: str, table: str, order: str, of: Sequence[Any]
) -> dict[Any, tuple[tuple[Any, ...], ...]]:
    """Return rows of a table without the attempt's id in front, by that id.

    Args:
        of: the attempts; empty for all.
    """
    if 0 < len(of) <= FEW:
        # What an index has lost of it is missed by the seal.
        places = ", ".join("?" * len(of))
        rows = db.execute(
            f"SELECT {columns} FROM {table} WHERE attempt_id IN ({places}) ORDER BY {order}",  # nosec B608
            of,
        ).fetchall()
    else:
        rows = db.execute(f"SELECT {columns} FROM {table} NOT INDEXED ORDER BY {order}").fetchall()  # nosec B608
    found: defaultdict[Any, list[tuple[Any, ...]]] = defaultdict(list)
    for attempt_id, *parts in rows:
        found[attempt_id].append(tuple(parts))
    return {key: tuple(parts) for key, parts in found.items()}


def unsound(db: sqlite3.Connection, of: Sequence[Entry]) -> list[int]:
    """Return the numbers of the entries that aren't as they were written, or are missing.

    Args:
        of: all entries.
    """
    if is_ledger(db):
        return [entry.id for entry in of if not entry.is_sound]
    present = {entry.id for entry in of}
    found: dict[int, None] = {}
    before = {""}
    for entry in of:
        fitting = {entry.chain_after(chain) for chain in before}
        is_sound = entry.is_sound
        if not is_sound:
            found[entry.id] = None
        elif entry.chain not in fitting:
            found[entry.id if entry.id - 1 in present else entry.id - 1] = None
        # Where the chain itself is damaged, the next one fits what it was.
        before = {entry.chain} if is_sound else {str(entry.chain), *fitting}
    head = _head(db)
    if not found and (head.attempts != len(of) or head.chain not in before):
        found[(of[-1].id if of else 0) + 1] = None
    return list(found)


def fits(
    db: sqlite3.Connection, of: Sequence[Entry], changed: Collection[int], count: int | None = None
) -> bool:
    """Return whether changed entries are as they were written, where the others were before.

    Args:
        of: all entries, or just the changed ones, by their ids.
        changed: their ids.
        count: how many there are of all; None if `of` are all.
    """
    if is_ledger(db):
        return all(entry.is_sound for entry in of if entry.id in changed)
    before: Entry | None = None
    for entry in of:
        is_other = entry.id in changed
        if is_other or (before is not None and before.id in changed):
            is_next = before is not None and before.id == entry.id - 1
            chain = before.chain if before is not None and is_next else _chain_before(db, entry)
            if (is_other and not entry.is_sound) or entry.chain != entry.chain_after(str(chain)):
                return False
        before = entry
    head = _head(db)
    last = db.execute("SELECT chain FROM attempt ORDER BY id DESC LIMIT 1").fetchone()
    is_right_count = head.attempts == (len(of) if count is None else count)
    return bool(is_right_count and head.chain == (last[0] if last else ""))


def _chain_before(db: sqlite3.Connection, entry: Entry) -> Any:
    row = db.execute(
        "SELECT chain FROM attempt WHERE id < ? ORDER BY id DESC LIMIT 1", (entry.id,)
    ).fetchone()
    return row[0] if row else ""


def _head(db: sqlite3.Connection) -> Head:
    row = db.execute("SELECT attempts, chain, listed FROM head WHERE id = 1").fetchone()
    return Head(*row) if row else Head()


def append(db: sqlite3.Connection, attempt_id: int) -> None:
    """Chain and seal an attempt that was just written, as the last one."""
    (entry,) = entries(db, "WHERE id = ?", (attempt_id,))
    if is_ledger(db):
        # No chain, for which whoever begins an attempt would have to wait for all others: the
        # database itself refuses to remove one.
        seal = entry.right_seal
        db.execute("UPDATE attempt SET seal = ? WHERE id = ?", (seal, attempt_id))
        return
    count, before, _listed = _head(db)
    chain = entry.chain_after(str(before))
    seal = entry._replace(chain=chain).right_seal
    db.execute("UPDATE attempt SET chain = ?, seal = ? WHERE id = ?", (chain, seal, attempt_id))
    db.execute("UPDATE head SET attempts = ?, chain = ? WHERE id = 1", (count + 1, chain))


def seal_again(db: sqlite3.Connection, changed: Iterable[Entry]) -> None:
    """Seal attempts whose rows, but not their facts, were just changed.

    Args:
        changed: as they were before.
    """
    for entry in changed:
        row = db.execute(
            f"SELECT {', '.join(_COLUMNS)}, label FROM attempt WHERE id = ?",  # nosec B608
            (entry.id,),
        ).fetchone()
        seal = entry._replace(row=row[:-1], label=row[-1]).right_seal
        db.execute("UPDATE attempt SET seal = ? WHERE id = ?", (seal, entry.id))


def seal_listed(db: sqlite3.Connection, origin: str, order_id: str) -> None:
    """Seal a listed order that was just written."""
    row = db.execute(
        f"SELECT {', '.join(LISTED)} FROM listed WHERE origin = ? AND order_id = ?",  # nosec B608
        (origin, order_id),
    ).fetchone()
    if row is not None:
        db.execute(
            "UPDATE listed SET seal = ? WHERE origin = ? AND order_id = ?",
            (_listed_digest(row), origin, order_id),
        )


def lacks_listed(db: sqlite3.Connection) -> bool:
    """Return whether there aren't as many listed orders as were written."""
    return not is_ledger(db) and bool(_head(db).listed != _count_listed(db))


def _count_listed(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM listed").fetchone()[0])


@contextlib.contextmanager
def counting_listed(db: sqlite3.Connection) -> Iterator[None]:
    """Have the head say how many listed orders are added or taken away meanwhile."""
    if is_ledger(db):
        yield
        return
    before = _count_listed(db)
    yield
    added = _count_listed(db) - before
    if added:
        db.execute("UPDATE head SET listed = listed + ?", (added,))


def is_listed_sound(row: Sequence[Any], seal: Any) -> bool:
    """Return whether the values of `LISTED` are as they were written."""
    return bool(seal == _listed_digest(tuple(row)))


def _listed_digest(row: tuple[Any, ...]) -> str:
    """Return the digest of the values of `LISTED`; without a label as before there were any."""
    return _digest(row[:-1] if row[-1] == "" else row)


def seal_all(db: sqlite3.Connection) -> None:
    """Chain and seal all that a journal of an earlier version holds.

    It had no digests, but some damage shows all the same: an attempt that is missing, or one with
    other lines than were priced. That is left as what doesn't fit.
    """
    every, chain, before = entries(db), "", 0
    for entry in every:
        if entry.id != before + 1:  # they were numbered without a gap
            chain = _GAP
        before, chain = entry.id, entry.chain_after(chain)
        seal = entry._replace(chain=chain).right_seal if _may_be_whole(entry) else ""
        db.execute("UPDATE attempt SET chain = ?, seal = ? WHERE id = ?", (chain, seal, entry.id))
    count = len(every) + int(_has_orphans(db))
    db.execute("UPDATE head SET attempts = ?, chain = ? WHERE id = 1", (count, chain))
    for origin, order_id in db.execute("SELECT origin, order_id FROM listed").fetchall():
        seal_listed(db, origin, order_id)
    db.execute("UPDATE head SET listed = ?", (_count_listed(db),))


def _may_be_whole(entry: Entry) -> bool:
    """Return whether an attempt without a digest has lines that can be read, each with a price."""
    try:
        lines = [line_of_parts(parts) for parts in entry.lines]
        return bool(lines) and len(lines) == len(json_of(entry.values["prices"]))
    except (ValueError, TypeError):
        return False


def _has_orphans(db: sqlite3.Connection) -> bool:
    """Return whether there are lines, or accepted licences, of attempts that aren't there."""
    return any(
        db.execute(
            f"SELECT 1 FROM {table} WHERE attempt_id NOT IN (SELECT id FROM attempt) LIMIT 1"  # nosec B608
        ).fetchone()
        for table in ("line", "acceptance")
    )
