# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking a folder's journal over into a ledger, and writing a ledger into a folder's journal.

Nothing is taken twice: an attempt is known by its own id or its order's, a listed order by its
id. What is damaged stays where it is and is named. The source isn't changed.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..disk.existing import is_there
from ..errors import InputError
from ..job import Monitor
from ..ledger.database import inserted_id, is_ledger
from ..ledger.locks import hold, number_of
from ..ledger.schema import version_of
from ..ledger.server import LedgerServer
from ..sales.order import same_id
from ..wording import tr
from .attempt import State
from .file import FILE_NAME, JournalFile
from .hidden_here import Said, key_of, write_hidden
from .listed_order import SELECT_LISTED, listed_of
from .rows import attempt_of
from .scenes import Scenes
from .seals import (
    ACCEPTED,
    CHANGING,
    FACTS,
    LISTED,
    Entry,
    append,
    counting_listed,
    entries,
    is_listed_sound,
    seal_listed,
    unsound,
)

# For attempts of versions that gave them no id of their own: made of what never changes in them.
_NAMESPACE = uuid.UUID("6d1c7a34-8f0e-5b52-9a57-2f0f6f0c2e11")
_UNANSWERED = {State.SENDING.value, State.UNKNOWN.value}
_EVERY = 50


@dataclass(frozen=True)
class Moved:
    """What became of a journal's orders: attempts, and listed orders that are no attempt's.

    Args:
        taken: that weren't there.
        there: that were there already.
        damaged: the numbers of attempts and the ids of orders that can't be read, or are missing.
    """

    taken: int = 0
    there: int = 0
    damaged: tuple[str, ...] = ()

    def __str__(self) -> str:
        said = tr(
            "Orders taken over: {taken}; there already: {there}.",
            taken=self.taken,
            there=self.there,
        )
        if not self.damaged:
            return said
        left = tr(
            "Damaged, and left where they are: {count} ({names}).",
            count=len(self.damaged),
            names=", ".join(self.damaged),
        )
        return f"{said} {left}"


def take_over(folder: Path, server: LedgerServer, monitor: Monitor) -> Moved:
    """Take all that the journal in a folder holds over into a ledger, or nothing.

    What is removed from the list there stays so on this machine.

    Raises:
        InputError: there is no journal in the folder.
        JournalError: one of both can't be read or written.
        Cancelled: nothing was taken.
    """
    if not is_there(folder / FILE_NAME):
        raise InputError(tr("There is no order journal in {folder}.", folder=folder))
    local = JournalFile(folder)
    moved, hidden = _copy(local.reading(), server.transaction(), monitor)
    if hidden:
        write_hidden(local, dict(hidden))
    return moved


def not_taken(folder: Path, server: LedgerServer) -> int:
    """Return how many orders of a folder's journal a ledger doesn't hold. Changes neither.

    Raises:
        JournalError: one of both can't be read.
    """
    if not is_there(folder / FILE_NAME):
        return 0
    with JournalFile(folder).reading() as db:
        own = entries(db)
        listed = _listed(db) - _orders(own)
    if not own and not listed:
        return 0
    known, orders = set[str](), set[tuple[str, str]]()
    with server.transaction(is_reading=True) as db:
        if version_of(db.cursor(), server.address):
            known, orders = _known(db)
            listed -= orders | _listed(db)
    return sum(not _is_known(entry, known, orders) for entry in own) + len(listed)


def export(server: LedgerServer, folder: Path, monitor: Monitor) -> Moved:
    """Write all that a ledger holds into the journal in a folder, or nothing.

    Args:
        folder: made if missing.

    Raises:
        JournalError: one of both can't be read or written.
        Cancelled: nothing was written.
    """
    target = JournalFile(folder)
    return _copy(server.transaction(is_reading=True), target.transaction(), monitor)[0]


def _copy(
    source: AbstractContextManager[Any], target: AbstractContextManager[Any], monitor: Monitor
) -> tuple[Moved, dict[str, Said]]:
    """Copy what isn't there, and return also what is hidden in the source."""
    with source as old, target as new, counting_listed(new):
        if is_ledger(new):
            hold(new, [number_of("take-over")])
        every = entries(old)
        scenes = Scenes(old, at_once=True)
        bad = {entry.id for entry in every if not entry.is_sound}
        missing = set(unsound(old, every)) - {entry.id for entry in every}
        damages = [str(number) for number in sorted(bad | missing)]
        known, orders = _known(new)
        own_orders = _orders(every)
        taken, there = 0, 0
        lost: set[str] = set()
        hidden: dict[str, Said] = {}
        for number, entry in enumerate(every):
            if number % _EVERY == 0:
                monitor.check()
                monitor.progress(number / len(every), tr("Orders are taken over"))
            if entry.id in bad:
                continue
            if _is_known(entry, known, orders):
                there += 1
                continue
            own = _uuid_of(entry)
            _insert(new, entry, own)
            taken += 1
            if entry.values["state"] in _UNANSWERED:
                lost.add(entry.origin)
            if entry.values["hidden"]:
                attempt = attempt_of(entry, scenes)
                hidden[f"attempt {own}"] = Said.by(attempt)
        _copy_scenes(old, new)
        for row in old.execute(SELECT_LISTED).fetchall():
            if not is_listed_sound(row[:-1], row[-1]):
                damages.append(str(row[1]))
                continue
            is_new = _insert_listed(new, dict(zip(LISTED, row)))
            if (row[0], same_id(row[1])) not in own_orders:
                taken, there = taken + is_new, there + (not is_new)
            order = listed_of(row, scenes)
            if is_new and order.is_hidden:
                hidden[key_of(order)] = Said.by(order)
        _rule_none_out(new, lost)
    return Moved(taken, there, tuple(damages)), hidden


def _known(db: Any) -> tuple[set[str], set[tuple[str, str]]]:
    """Return the ids of all attempts, and the services and ids of their orders."""
    every = entries(db)
    return set(map(_uuid_of, every)), _orders(every)


def _orders(every: Iterable[Entry]) -> set[tuple[str, str]]:
    known = ((entry.origin, entry.values["order_id"]) for entry in every)
    return {(origin, same_id(order_id)) for origin, order_id in known if order_id}


def _listed(db: Any) -> set[tuple[str, str]]:
    rows = db.execute("SELECT origin, order_id FROM listed").fetchall()
    return {(origin, same_id(order_id)) for origin, order_id in rows}


def _is_known(entry: Entry, known: set[str], orders: set[tuple[str, str]]) -> bool:
    order_id = entry.values["order_id"]
    return _uuid_of(entry) in known or bool(
        order_id and (entry.origin, same_id(order_id)) in orders
    )


def _uuid_of(entry: Entry) -> str:
    return entry.values["uuid"] or str(uuid.uuid5(_NAMESPACE, str(entry.chain)))


def _insert(db: Any, entry: Entry, own: str) -> None:
    values = {**entry.values, "uuid": own, "hidden": 0}
    columns: tuple[str, ...] = (*FACTS[1:], *CHANGING, "label")
    if is_ledger(db):
        # Who sends it, if anybody still does, isn't seen there.
        is_sent = values["state"] == State.SENDING.value
        values |= {"state": State.UNKNOWN.value} if is_sent else {}
        values["taken_over"] = 1
        columns = (*columns, "taken_over")
    attempt_id = inserted_id(
        db,
        f"INSERT INTO attempt ({', '.join(columns)}) VALUES ({_places(columns)})",  # nosec B608
        [values[column] for column in columns],
    )
    db.executemany(
        "INSERT INTO line (attempt_id, position, collection, item, level, part)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (attempt_id, place, *line[:3], line[3] if len(line) > 3 else "")
            for place, line in enumerate(entry.lines)
        ],
    )
    db.executemany(
        f"INSERT INTO acceptance (attempt_id, {', '.join(ACCEPTED)})"  # nosec B608
        f" VALUES (?, {_places(ACCEPTED)})",
        [(attempt_id, *accepted) for accepted in entry.accepted],
    )
    append(db, attempt_id)


def _insert_listed(db: Any, values: dict[str, Any]) -> bool:
    """Write a listed order, or what its other entry lacks; return whether there was none."""
    key = (values["origin"], values["order_id"])
    there = db.execute(
        "SELECT paid_at, label FROM listed WHERE origin = ? AND order_id = ?", key
    ).fetchone()
    if there is None:
        # After which attempt it was listed isn't known among attempts of others.
        values = {**values, "hidden": 0, "after_attempt": None}
        db.execute(
            f"INSERT INTO listed ({', '.join(LISTED)}) VALUES ({_places(LISTED)})",  # nosec B608
            [values[column] for column in LISTED],
        )
    else:
        paid_at = values["paid_at"] if there[0] is None else there[0]
        merged = (paid_at, there[1] or values["label"])
        if merged == tuple(there):
            return False
        db.execute(
            "UPDATE listed SET paid_at = ?, label = ? WHERE origin = ? AND order_id = ?",
            (*merged, *key),
        )
    seal_listed(db, *key)
    return there is None


def _copy_scenes(old: Any, new: Any) -> None:
    rows = old.execute(
        "SELECT origin, collection, item, acquired, platform, footprint FROM scene"
    ).fetchall()
    new.executemany(
        "INSERT INTO scene (origin, collection, item, acquired, platform, footprint)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (origin, collection, item) DO NOTHING",
        rows,
    )


def _rule_none_out(db: Any, origins: Iterable[str]) -> None:
    """Let any listed order be what an attempt became that was begun before, and taken over since.

    Args:
        origins: of attempts without an answer.
    """
    for origin in origins:
        rows = db.execute(
            "SELECT order_id FROM listed WHERE origin = ? AND after_attempt IS NOT NULL", (origin,)
        ).fetchall()
        for (order_id,) in rows:
            db.execute(
                "UPDATE listed SET after_attempt = NULL WHERE origin = ? AND order_id = ?",
                (origin, order_id),
            )
            seal_listed(db, origin, order_id)


def _places(columns: Iterable[str]) -> str:
    return ", ".join("?" for _ in columns)
