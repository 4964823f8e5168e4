# SPDX-License-Identifier: GPL-2.0-or-later
"""An order that the service listed, and how it lies in the journal's table `listed`."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..money import Money
from ..plain_text import one_line
from ..sales.order import CANCELLED_WORDS, LineItem, line_of_parts
from ..stored_values import count_of, json_of, moment_of, number_id_of, optional, text_of
from ..values import moment_of_seconds
from ..wording import moment, tr
from .attempt import Scene
from .file import damaged
from .rows import money_of_json
from .scenes import Scenes
from .seals import LISTED, is_listed_sound

_COLUMNS = f"SELECT {', '.join(LISTED)}, seal FROM listed"  # nosec B608
SELECT_LISTED = f"{_COLUMNS} ORDER BY created_at, order_id"  # nosec B608
# More are found sooner in one reading of all.
_FEW = 500


@dataclass(frozen=True)
class ListedOrder:
    """An order as the service last listed it.

    Args:
        billed: what it says that it costs; None if it says nothing readable.
        created_at: UTC; None if the service doesn't say.
        scenes: of each line, as far as known.
        is_hidden: the user doesn't want to see it any more.
        damage: what can't be read of what was kept, in words; empty if all can.
        paid_at: when PAID was first read, UTC, whatever the service said later; None for never.
        label: the buyer's own note, see `label`; empty for none.
        after_attempt: id of the latest attempt when it was first listed, 0 for none; no later
            attempt made it. None where that isn't known.
    """

    origin: str
    order_id: str
    status: str
    lines: tuple[LineItem, ...]
    billed: Money | None
    organisation_id: int | None
    contract_id: int | None
    created_at: datetime | None
    seen_at: datetime | None
    scenes: tuple[Scene, ...]
    is_hidden: bool = False
    damage: str = ""
    paid_at: datetime | None = None
    after_attempt: int | None = None
    label: str = ""

    @property
    def is_paid_for(self) -> bool:
        """Whether it was paid, whatever the service said later."""
        return self.paid_at is not None

    @property
    def is_cancelled(self) -> bool:
        """Whether the service says so, of an order that was never paid."""
        return self.status in CANCELLED_WORDS and not self.is_paid_for

    def in_words(self) -> str:
        """Return its id, when it was made if that is known, and its status."""
        if self.created_at is None:
            return tr("{order} ({status})", order=self.order_id, status=self.status)
        return tr(
            "{order} (of {time}, {status})",
            order=self.order_id,
            time=f"{moment(self.created_at)} UTC",
            status=self.status,
        )


def listed_in(db: sqlite3.Connection, *, with_scenes: bool = True) -> list[ListedOrder]:
    """Return all listed orders, the oldest first; those without a date come first.

    Args:
        with_scenes: see `ListedOrders.all`.
    """
    rows = db.execute(SELECT_LISTED).fetchall()
    scenes = Scenes(db, at_once=True, none=not with_scenes)
    return [listed_of(row, scenes) for row in rows]


def rows_of(
    db: sqlite3.Connection, origin: str, order_ids: Collection[str]
) -> dict[str, tuple[Any, ...]]:
    """Return the rows of those of a service's orders that are listed, by id, unread."""
    if len(order_ids) > _FEW:
        every = db.execute(SELECT_LISTED).fetchall()
        return {row[1]: row for row in every if row[0] == origin and row[1] in order_ids}
    found = (
        db.execute(f"{_COLUMNS} WHERE origin = ? AND order_id = ?", (origin, order_id)).fetchone()
        for order_id in order_ids
    )
    return {row[1]: row for row in found if row is not None}


def listed_of(row: tuple[Any, ...], scenes: Scenes) -> ListedOrder:
    """Return the order of a row of `SELECT_LISTED`; one that is damaged says so."""
    if not is_listed_sound(row[:-1], row[-1]):
        return _damaged(row)
    try:
        lines = tuple(map(line_of_parts, json_of(row[3])))
        return ListedOrder(
            origin=text_of(row[0]),
            order_id=text_of(row[1]),
            status=text_of(row[2]),
            lines=lines,
            billed=money_of_json(row[4]),
            organisation_id=optional(number_id_of, row[5]),
            contract_id=optional(number_id_of, row[6]),
            created_at=optional(moment_of, row[7]),
            seen_at=moment_of(row[8]),
            scenes=scenes.of(row[0], lines),
            is_hidden=bool(row[9]),
            paid_at=optional(moment_of, row[10]),
            after_attempt=optional(count_of, row[11]),
            label=text_of(row[12]),
        )
    except (ValueError, TypeError):
        return _damaged(row)


def _damaged(row: tuple[Any, ...]) -> ListedOrder:
    """Return what tells this order from others; the service's next list has the rest."""
    order_id = one_line(str(row[1]))
    return ListedOrder(
        origin=one_line(str(row[0])),
        order_id=order_id,
        status=one_line(str(row[2])),
        lines=(),
        billed=None,
        organisation_id=None,
        contract_id=None,
        created_at=moment_of_seconds(row[7]),
        seen_at=moment_of_seconds(row[8]),
        scenes=(),
        is_hidden=bool(row[9]),
        paid_at=moment_of_seconds(row[10]),
        damage=damaged(order_id).message,
    )
