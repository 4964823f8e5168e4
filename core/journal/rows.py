# SPDX-License-Identifier: GPL-2.0-or-later
"""How attempts to order lie in the journal's tables."""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Iterable, Sequence
from typing import Any

from ..errors import JournalEntryDamaged
from ..money import Money
from ..redaction import get_logger
from ..sales.differences import Difference, Fact
from ..sales.order import PAID, LineItem, line_of_parts
from ..sales.pricing import PriceChange
from ..stac.collection import Licence
from ..stac.items import usable_footprint
from ..stored_values import json_of, moment_of, money_of, number_id_of, optional, text_of, texts_of
from ..values import moment_or_none
from .attempt import Attempt, Intent, Scene, State
from .file import damaged

_log = get_logger(__name__)

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

_SELECT = """
    SELECT id, origin, organisation_id, contract_id, state, order_id, status, prices, licences,
        note, begun_at, updated_at, connection, billed, rises, hidden, polled_at, poll_problem,
        rises_confirmed, uuid, paid_at, differences, differences_confirmed, billed_lines, sought_at,
        list_read
    FROM attempt """


def read_attempts(
    db: sqlite3.Connection, condition: str = "", values: tuple[Any, ...] = ()
) -> list[Attempt]:
    """Return attempts, oldest first.

    Args:
        condition: SQL, one of this package's own texts; all values are bound.

    Raises:
        JournalEntryDamaged: an entry is.
    """
    rows = db.execute(f"{_SELECT} {condition} ORDER BY id", values).fetchall()
    return [_attempt(db, row) for row in rows]


def readable_attempts(
    db: sqlite3.Connection,
) -> tuple[list[Attempt], dict[int, JournalEntryDamaged]]:
    """Return all attempts that can be read, oldest first, and what is wrong with others by id."""
    attempts: list[Attempt] = []
    damages: dict[int, JournalEntryDamaged] = {}
    for row in db.execute(f"{_SELECT} ORDER BY id").fetchall():
        try:
            attempts.append(_attempt(db, row))
        except JournalEntryDamaged as error:
            damages[row[0]] = error
    return attempts, damages


def attempts_for(db: sqlite3.Connection, origin: str, lines: Sequence[LineItem]) -> list[Attempt]:
    """Return the attempts that hold any of the lines, oldest first."""
    found: dict[int, Attempt] = {}
    for line in lines:
        for attempt in read_attempts(
            db,
            "WHERE origin = ? AND id IN (SELECT attempt_id FROM line"
            # An earlier version kept levels as they were written.
            " WHERE item = ? AND collection = ? AND upper(level) = ?)",
            (origin, line.item, line.collection, line.level),
        ):
            found[attempt.id] = attempt
    return [found[identifier] for identifier in sorted(found)]


def insert_attempt(db: sqlite3.Connection, intent: Intent, now: float) -> int:
    """Write the intent and the licences accepted for it, and return the attempt's id."""
    cursor = db.execute(
        "INSERT INTO attempt (origin, organisation_id, contract_id, state, prices, licences,"
        " begun_at, updated_at, connection, uuid, list_read)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            intent.origin,
            intent.organisation_id,
            intent.contract_id,
            State.SENDING.value,
            json.dumps([money_parts(price) for price in intent.prices]),
            json.dumps([[x.name, x.version, x.link] for x in intent.licences]),
            now,
            now,
            intent.connection,
            intent.uuid,
            int(intent.list_read),
        ),
    )
    attempt_id = int(cursor.lastrowid or 0)
    db.executemany(
        "INSERT INTO line (attempt_id, position, collection, item, level) VALUES (?, ?, ?, ?, ?)",
        [(attempt_id, place, *line_parts(line)) for place, line in enumerate(intent.lines)],
    )
    for line, scene in zip(intent.lines, intent.scenes):
        write_scene(db, intent.origin, line, scene)
    db.executemany(
        "INSERT INTO acceptance (attempt_id, name, version, link, accepted_at, user)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(attempt_id, x.name, x.version, x.link, now, intent.user) for x in intent.licences],
    )
    return attempt_id


def change_attempts(
    db: sqlite3.Connection,
    assignments: str,
    values: tuple[Any, ...],
    condition: str,
    bound: tuple[Any, ...],
) -> None:
    """Change attempts: the one place where any is, once it is begun.

    Args:
        assignments, condition: SQL, of this package's own texts; all values are bound.
    """
    db.execute(f"UPDATE attempt SET {assignments} WHERE {condition}", (*values, *bound))


def change_status(
    db: sqlite3.Connection, status: str, now: float, condition: str, bound: tuple[Any, ...]
) -> None:
    """Write the status of attempts' orders as it was just read. Paid stays paid."""
    paid_at = now if status == PAID else None
    change_attempts(
        db,
        "updated_at = CASE WHEN status IS ? THEN updated_at ELSE ? END, status = ?,"
        " polled_at = ?, poll_problem = '', paid_at = coalesce(paid_at, ?)",
        (status, now, status, now, paid_at),
        condition,
        bound,
    )


def mark_created(db: sqlite3.Connection, attempt_id: int, order_id: str, status: str) -> None:
    """Write which order an attempt has become, and its status as it was just read."""
    change_attempts(
        db,
        "state = ?, order_id = ?, note = ''",
        (State.CREATED.value, order_id),
        "id = ?",
        (attempt_id,),
    )
    change_status(db, status, time.time(), "id = ?", (attempt_id,))


def write_scene(db: sqlite3.Connection, origin: str, line: LineItem, scene: Scene) -> None:
    """Write what is known of the line's item, unless that is nothing."""
    if scene != Scene():
        db.execute(
            "INSERT OR REPLACE INTO scene (origin, collection, item, acquired, platform, footprint)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                origin,
                line.collection,
                line.item,
                scene.acquired.isoformat() if scene.acquired else None,
                scene.platform,
                json.dumps(scene.footprint) if scene.footprint else None,
            ),
        )


def read_scene(db: sqlite3.Connection, origin: str, line: LineItem) -> Scene:
    """Return what is known of the line's item; an empty scene if nothing is.

    What can't be read isn't known: the service can be asked again.
    """
    row = db.execute(
        "SELECT acquired, platform, footprint FROM scene"
        " WHERE origin = ? AND collection = ? AND item = ?",
        (origin, line.collection, line.item),
    ).fetchone()
    if row is None:
        return Scene()
    try:
        footprint = usable_footprint(json_of(row[2])) if row[2] else None
        return Scene(moment_or_none(row[0]), text_of(row[1]), footprint)
    except (ValueError, TypeError) as error:
        _log.warning("what is kept of %s can't be read: %s", line, error)
        return Scene()


def line_parts(line: LineItem) -> list[str]:
    return [line.collection, line.item, line.level]


def money_parts(money: Money) -> list[str]:
    return [str(money.amount), money.currency]


def money_of_json(text: Any) -> Money | None:
    """Return the money of a column, None for an empty one.

    Raises:
        ValueError, TypeError: it is damaged.
    """
    return money_of(*json_of(text)) if text else None


def rises_text(rises: Iterable[PriceChange]) -> str:
    """Return price changes as the JSON text of the column `rises`."""
    return json.dumps(
        [
            [
                line_parts(change.line) if change.line else None,
                money_parts(change.old),
                money_parts(change.new),
            ]
            for change in rises
        ]
    )


def differences_text(differences: Iterable[Difference]) -> str:
    """Return differences as the JSON text of their columns."""
    return json.dumps(
        [
            [x.fact.value, line_parts(x.line) if x.line else None, x.asked, x.found]
            for x in differences
        ]
    )


def _differences(text: Any) -> tuple[Difference, ...]:
    return tuple(
        Difference(Fact(fact), optional(line_of_parts, line), text_of(asked), text_of(found))
        for fact, line, asked, found in json_of(text)
    )


def _rises(text: Any) -> tuple[PriceChange, ...]:
    return tuple(
        PriceChange(optional(line_of_parts, line), money_of(*old), money_of(*new))
        for line, old, new in json_of(text)
    )


def _attempt(db: sqlite3.Connection, row: tuple[Any, ...]) -> Attempt:
    try:
        lines = tuple(
            line_of_parts(line)
            for line in db.execute(
                "SELECT collection, item, level FROM line WHERE attempt_id = ? ORDER BY position",
                (row[0],),
            ).fetchall()
        )
        return Attempt(
            id=row[0],
            origin=text_of(row[1]),
            organisation_id=optional(number_id_of, row[2]),
            contract_id=optional(number_id_of, row[3]),
            state=State(row[4]),
            order_id=text_of(row[5] or ""),
            status=text_of(row[6] or ""),
            lines=lines,
            prices=tuple(money_of(*price) for price in json_of(row[7])),
            licences=tuple(Licence(*texts_of(licence)) for licence in json_of(row[8])),
            note=text_of(row[9]),
            begun_at=_seconds(row[10]),
            updated_at=_seconds(row[11]),
            scenes=tuple(read_scene(db, row[1], line) for line in lines),
            connection=text_of(row[12]),
            billed=money_of_json(row[13]),
            rises=() if row[14] == row[18] else _rises(row[14]),
            is_hidden=bool(row[15]),
            polled_at=optional(_seconds, row[16]),
            poll_problem=text_of(row[17]),
            uuid=_uuid_of(row[19]),
            paid_at=optional(_seconds, row[20]),
            differences=_differences(row[21]),
            is_confirmed=row[21] == row[22],
            billed_lines=tuple(
                None if money is None else money_of(*money) for money in json_of(row[23])
            ),
            sought_at=optional(_seconds, row[24]),
            list_read=bool(row[25]),
        )
    except (ValueError, TypeError) as error:
        raise damaged(row[0], row[1]) from error


def _uuid_of(value: Any) -> str:
    text = text_of(value)
    if text and not _UUID.fullmatch(text):
        raise ValueError(f"{text!r} is no UUID")
    return text


def _seconds(value: Any) -> float:
    moment_of(value)  # refuses what no calendar knows
    return float(value)
