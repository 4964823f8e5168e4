# SPDX-License-Identifier: GPL-2.0-or-later
"""How attempts to order lie in the journal's tables."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from ..errors import JournalEntryDamaged
from ..ledger.database import clock_of, inserted_id, is_ledger
from ..money import Money, amount_text
from ..plain_text import one_line
from ..sales.differences import Difference, Fact, How
from ..sales.ground import share_ground
from ..sales.order import PAID, LineItem, line_of_parts, line_parts
from ..stac.collection import Licence
from ..stored_values import json_of, moment_of, money_of, number_id_of, optional, text_of, texts_of
from ..wording import tr
from .attempt import Attempt, Intent, State
from .coming_back import bring_back
from .file import damaged, damaged_file
from .scenes import Scenes, write_scene
from .seals import Entry, append, entries, lacks_listed, seal_again, unsound

# A UUID is the same in capitals.
OF_ORDER = "origin = ? AND order_id = ? COLLATE NOCASE"

# Collection, item, level, and the part; empty for the whole scene.
_LINE_COLUMNS = 4
_NONE = "[]"
_YEAR_2900_S = 29_348_006_400.0
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def read_attempts(
    db: sqlite3.Connection,
    condition: str = "",
    values: tuple[Any, ...] = (),
    *,
    with_scenes: bool = True,
) -> list[Attempt]:
    """Return attempts, oldest first.

    Args:
        condition: SQL, one of this package's own texts; all values are bound.
        with_scenes: see `attempts_of`.

    Raises:
        JournalEntryDamaged: one of them is.
    """
    found = entries(db, condition, values)
    for entry in found:
        _check(entry)
    scenes = Scenes(db, none=not with_scenes)
    return [attempt_of(entry, scenes) for entry in found]


def readable_attempts(
    db: sqlite3.Connection, *, with_scenes: bool = True
) -> tuple[list[Attempt], dict[int, JournalEntryDamaged]]:
    """Return all attempts that can be read, oldest first, and what is wrong with others by id.

    Args:
        with_scenes: see `attempts_of`.
    """
    every, scenes = entries(db), Scenes(db, at_once=True, none=not with_scenes)
    attempts: list[Attempt] = []
    damages = {number: damaged(number) for number in unsound(db, every)}
    for entry in every:
        try:
            if entry.id in damages:  # or else its seal was just looked at
                _check(entry)
            attempts.append(attempt_of(entry, scenes))
        except JournalEntryDamaged as error:
            damages[entry.id] = error
    return attempts, damages


def sound_entries(db: sqlite3.Connection) -> list[Entry]:
    """Return all entries, after a look at the whole file: for whoever decides about money.

    Raises:
        JournalEntryDamaged: one of them, or the file itself, isn't as it was written.
    """
    if not is_ledger(db):  # whose server looks after its own files
        (problem,) = db.execute("PRAGMA integrity_check(1)").fetchone()
        if problem != "ok":
            raise damaged_file(one_line(str(problem)))
    every = entries(db)
    for number in unsound(db, every):
        raise damaged(number, next((entry.origin for entry in every if entry.id == number), ""))
    if lacks_listed(db):
        raise damaged_file(tr("orders that the service listed are missing"))
    return every


def attempts_of(
    db: sqlite3.Connection,
    every: Iterable[Entry],
    origin: str | None = None,
    lines: Iterable[LineItem] | None = None,
    *,
    since: float | None = None,
    with_scenes: bool = True,
) -> list[Attempt]:
    """Return attempts, oldest first.

    Args:
        every: the entries to choose among, all sound.
        origin: of which service; None for any.
        lines: only those that hold any of them, or a part of it; None for all.
        since: only those begun since, in seconds since 1970; None for all.
        with_scenes: False leaves out what the items said of themselves, which takes longest.
    """
    wanted = None if lines is None else _Wanted(lines)
    scenes = Scenes(db, at_once=wanted is None, none=not with_scenes)
    return [
        attempt_of(entry, scenes)
        for entry in every
        if origin in (None, entry.origin)
        and (since is None or _may_be_since(entry, since))
        and (wanted is None or any(map(wanted.is_in, map(_spelled_alike, entry.lines))))
    ]


class _Wanted:
    """Lines that are looked for, most of which are of other scenes than any that is kept."""

    def __init__(self, lines: Iterable[LineItem]) -> None:
        self._by_scene: dict[tuple[Any, ...], list[LineItem]] = {}
        for line in lines:
            scene = (line.collection, line.item, line.level)
            self._by_scene.setdefault(scene, []).append(line)

    def is_in(self, parts: tuple[Any, ...]) -> bool:
        """Return whether a line as it is kept shares ground with any of them."""
        wanted = self._by_scene.get(parts[:3])
        if wanted is None:
            return False
        try:
            kept = line_of_parts(parts)
        except (ValueError, TypeError):
            return True  # and whoever reads it says that it is damaged
        return any(share_ground(kept, line) for line in wanted)


def _may_be_since(entry: Entry, since: float) -> bool:
    begun_at = entry.values["begun_at"]
    return not isinstance(begun_at, (int, float)) or begun_at >= since


def _spelled_alike(parts: Iterable[Any]) -> tuple[Any, ...]:
    """Return a line's parts; an earlier version kept levels as they were written."""
    collection, item, level, *part = parts
    return collection, item, level.upper() if isinstance(level, str) else level, *part


def insert_attempt(db: sqlite3.Connection, intent: Intent, now: float) -> int:
    """Write the intent and the licences accepted for it, and return the attempt's id."""
    attempt_id = inserted_id(
        db,
        "INSERT INTO attempt (origin, organisation_id, contract_id, state, prices, licences,"
        " begun_at, updated_at, connection, uuid, list_read, label)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            intent.origin,
            intent.organisation_id,
            intent.contract_id,
            State.SENDING.value,
            json.dumps([money_parts(price) for price in intent.prices]),
            json.dumps([[x.name, x.version, x.link, x.stated] for x in intent.licences]),
            now,
            now,
            intent.connection,
            intent.uuid,
            int(intent.list_read),
            intent.label,
        ),
    )
    db.executemany(
        "INSERT INTO line (attempt_id, position, collection, item, level, part)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (attempt_id, place, *parts, *([""] * (_LINE_COLUMNS - len(parts))))
            for place, parts in enumerate(map(line_parts, intent.lines))
        ],
    )
    for line, scene in zip(intent.lines, intent.scenes):
        write_scene(db, intent.origin, line, scene)
    # A row for each entry of the order's `licenses`, in the very words of the request.
    db.executemany(
        "INSERT INTO acceptance (attempt_id, name, version, link, stated, sent, accepted_at, user)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (attempt_id, *x.sent, x.stated, intent.sends_licences, now, intent.user)
            for x in intent.licences
        ],
    )
    append(db, attempt_id)
    return attempt_id


def change_attempts(
    db: sqlite3.Connection,
    assignments: str,
    values: tuple[Any, ...],
    condition: str,
    bound: tuple[Any, ...],
) -> int:
    """Change attempts, and return how many: the one place where any is, once it is begun.

    One that was removed from the list comes back if it says something new of money by that.

    Args:
        assignments, condition: SQL, of this package's own texts; all values are bound.

    Raises:
        JournalEntryDamaged: one of them is, and none was changed.
    """
    found = entries(db, f"WHERE {condition}", bound)
    for entry in found:
        _check(entry)
    for entry in found:
        db.execute(f"UPDATE attempt SET {assignments} WHERE id = ?", (*values, entry.id))  # nosec B608
    bring_back(db, found)
    seal_again(db, found)
    return len(found)


def change_status(
    db: sqlite3.Connection, status: str, now: float, condition: str, bound: tuple[Any, ...]
) -> int:
    """Write the status of attempts' orders as it was just read. Paid stays paid."""
    paid_at = now if status == PAID else None
    return change_attempts(
        db,
        "updated_at = CASE WHEN status IS ? THEN updated_at ELSE ? END, status = ?,"
        " polled_at = ?, poll_problem = '', paid_at = coalesce(paid_at, ?)",
        (status, now, status, now, paid_at),
        condition,
        bound,
    )


def mark_created(db: sqlite3.Connection, attempt_id: int, order_id: str, status: str) -> int:
    """Write which order an attempt has become, and return how many attempts that changed."""
    now = clock_of(db)
    return change_attempts(
        db,
        "state = ?, order_id = ?, status = ?, note = '', updated_at = ?, poll_problem = '',"
        # The list may have said PAID before this order was known to be the attempt's.
        " paid_at = coalesce(paid_at, ?,"
        " (SELECT paid_at FROM listed WHERE origin = attempt.origin AND order_id = ?"
        " AND typeof(paid_at) = 'real')),"
        # And its buyer may have labelled it there.
        " label = CASE label WHEN '' THEN coalesce((SELECT label FROM listed"
        " WHERE origin = attempt.origin AND order_id = ?), '') ELSE label END",
        (
            State.CREATED.value,
            order_id,
            status,
            now,
            now if status == PAID else None,
            order_id,
            order_id,
        ),
        "id = ?",
        (attempt_id,),
    )


def money_parts(money: Money) -> list[str]:
    return [amount_text(money.amount), money.currency]


def money_of_json(text: Any) -> Money | None:
    """Return the money of a column, None for an empty one.

    Raises:
        ValueError, TypeError: it is damaged.
    """
    return money_of(*json_of(text)) if text else None


def differences_text(differences: Iterable[Difference]) -> str:
    """Return differences as the JSON text of their columns."""
    return json.dumps(
        [
            [x.fact.value, line_parts(x.line) if x.line else None, x.asked, x.found, x.how.value]
            for x in differences
        ]
    )


def billed_lines_text(billed: Iterable[Money | None]) -> str:
    """Return what lines cost as the JSON text of the column `billed_lines`."""
    return json.dumps([money and money_parts(money) for money in billed])


def _differences(text: Any) -> tuple[Difference, ...]:
    if text == _NONE:  # as nearly always
        return ()
    return tuple(
        Difference(
            Fact(fact), optional(line_of_parts, line), text_of(asked), text_of(found), How(how)
        )
        for fact, line, asked, found, how in json_of(text)
    )


def _check(entry: Entry) -> None:
    if not entry.is_sound:
        raise damaged(entry.id, entry.origin)


def attempt_of(entry: Entry, scenes: Scenes) -> Attempt:
    """Return the attempt that a sound entry holds.

    Raises:
        JournalEntryDamaged: it can't be read.
    """
    row = entry.values
    try:
        lines = tuple(map(line_of_parts, map(_spelled_alike, entry.lines)))
        return Attempt(
            id=row["id"],
            origin=text_of(row["origin"]),
            organisation_id=optional(number_id_of, row["organisation_id"]),
            contract_id=optional(number_id_of, row["contract_id"]),
            state=State(row["state"]),
            order_id=text_of(row["order_id"] or ""),
            status=text_of(row["status"] or ""),
            lines=lines,
            prices=_prices_of(row["prices"]),
            licences=_licences_of(row["licences"]),
            note=text_of(row["note"]),
            begun_at=_seconds(row["begun_at"]),
            updated_at=_seconds(row["updated_at"]),
            scenes=scenes.of(row["origin"], lines),
            connection=text_of(row["connection"]),
            billed=money_of_json(row["billed"]),
            is_hidden=bool(row["hidden"]),
            polled_at=optional(_seconds, row["polled_at"]),
            poll_problem=text_of(row["poll_problem"]),
            uuid=_uuid_of(row["uuid"]),
            paid_at=optional(_seconds, row["paid_at"]),
            differences=_differences(row["differences"]),
            is_confirmed=row["differences"] == row["differences_confirmed"],
            billed_lines=_billed_lines_of(row["billed_lines"]),
            sought_at=optional(_seconds, row["sought_at"]),
            list_read=bool(row["list_read"]),
            label=text_of(row["label"]),
            owner=text_of(row["owner"]),
        )
    except (ValueError, TypeError) as error:
        raise damaged(entry.id, entry.origin) from error


# Thousands of orders have the same: held once, they cost neither the reading nor the room.
@lru_cache(maxsize=1024)
def _prices_of(text: Any) -> tuple[Money, ...]:
    return tuple(money_of(*price) for price in json_of(text))


@lru_cache(maxsize=256)
def _licences_of(text: Any) -> tuple[Licence, ...]:
    return tuple(Licence(*texts_of(licence)) for licence in json_of(text))


@lru_cache(maxsize=1024)
def _billed_lines_of(text: Any) -> tuple[Money | None, ...]:
    return tuple(optional(_money, money) for money in json_of(text))


def _money(parts: Any) -> Money:
    amount, currency = parts
    return money_of(amount, currency)


def _uuid_of(value: Any) -> str:
    text = text_of(value)
    if text and not _UUID.fullmatch(text):
        raise ValueError(f"{text!r} is no UUID")
    return text


def _seconds(value: Any) -> float:
    if type(value) is not float or not 0.0 <= value < _YEAR_2900_S:
        moment_of(value)  # refuses what no calendar knows
    return float(value)
