# SPDX-License-Identifier: GPL-2.0-or-later
"""How attempts to order lie in the journal's tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from .attempt import Attempt, Intent, Scene, State
from .collection import Licence
from .items import usable_footprint
from .journal_file import damaged
from .money import Money
from .order import LineItem
from .pricing import PriceChange
from .values import moment_or_none

_SELECT = """
    SELECT id, origin, organisation_id, contract_id, state, order_id, status, prices, licences,
        note, begun_at, updated_at, connection, billed, rises, hidden, polled_at, poll_problem,
        rises_confirmed
    FROM attempt """


def read_attempts(
    db: sqlite3.Connection, condition: str = "", values: tuple[Any, ...] = ()
) -> list[Attempt]:
    """Return attempts, oldest first.

    Args:
        condition: SQL, one of this package's own texts; all values are bound.

    Raises:
        JournalError: an entry is damaged.
    """
    rows = db.execute(f"{_SELECT} {condition} ORDER BY id", values).fetchall()
    return [_attempt(db, row) for row in rows]


def attempts_for(db: sqlite3.Connection, origin: str, lines: Sequence[LineItem]) -> list[Attempt]:
    """Return the attempts that hold any of the lines, oldest first."""
    found: dict[int, Attempt] = {}
    for line in lines:
        for attempt in read_attempts(
            db,
            "WHERE origin = ? AND id IN (SELECT attempt_id FROM line"
            " WHERE item = ? AND collection = ? AND level = ?)",
            (origin, line.item, line.collection, line.level),
        ):
            found[attempt.id] = attempt
    return [found[identifier] for identifier in sorted(found)]


def insert_attempt(db: sqlite3.Connection, intent: Intent, now: float) -> int:
    """Write the intent and the licences accepted for it, and return the attempt's id."""
    cursor = db.execute(
        "INSERT INTO attempt (origin, organisation_id, contract_id, state, prices, licences,"
        " begun_at, updated_at, connection) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
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

    Raises:
        ValueError: it is damaged.
    """
    row = db.execute(
        "SELECT acquired, platform, footprint FROM scene"
        " WHERE origin = ? AND collection = ? AND item = ?",
        (origin, line.collection, line.item),
    ).fetchone()
    if row is None:
        return Scene()
    footprint = usable_footprint(json.loads(row[2])) if row[2] else None
    return Scene(moment_or_none(row[0]), row[1], footprint)


def line_parts(line: LineItem) -> list[str]:
    return [line.collection, line.item, line.level]


def money_parts(money: Money) -> list[str]:
    return [str(money.amount), money.currency]


def money_of(parts: Any) -> Money | None:
    """Return the money of `money_parts`, None for None.

    Raises:
        ValueError, TypeError, ArithmeticError: it is damaged.
    """
    if parts is None:
        return None
    amount, currency = parts
    return Money(Decimal(amount), currency)


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


def _rises(text: str) -> tuple[PriceChange, ...]:
    return tuple(
        PriceChange(
            None if line is None else LineItem(*line),
            Money(Decimal(old[0]), old[1]),
            Money(Decimal(new[0]), new[1]),
        )
        for line, old, new in json.loads(text)
    )


def _attempt(db: sqlite3.Connection, row: tuple[Any, ...]) -> Attempt:
    try:
        lines = tuple(
            LineItem(*line)
            for line in db.execute(
                "SELECT collection, item, level FROM line WHERE attempt_id = ? ORDER BY position",
                (row[0],),
            ).fetchall()
        )
        return Attempt(
            id=row[0],
            origin=row[1],
            organisation_id=row[2],
            contract_id=row[3],
            state=State(row[4]),
            order_id=row[5] or "",
            status=row[6] or "",
            lines=lines,
            prices=tuple(Money(Decimal(amount), unit) for amount, unit in json.loads(row[7])),
            licences=tuple(Licence(*entry) for entry in json.loads(row[8])),
            note=row[9],
            begun_at=row[10],
            updated_at=row[11],
            scenes=tuple(read_scene(db, row[1], line) for line in lines),
            connection=row[12],
            billed=money_of(json.loads(row[13])) if row[13] else None,
            rises=() if row[14] == row[18] else _rises(row[14]),
            is_hidden=bool(row[15]),
            polled_at=row[16],
            poll_problem=row[17],
        )
    except (ValueError, TypeError, ArithmeticError, IndexError) as error:
        raise damaged(row[0]) from error
