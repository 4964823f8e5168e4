# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of an attempt once it was sent. It outlives a ledger that is away just then.

An order that exists mustn't lose its record. So an answer that can't be written into the ledger, or
into a file that is locked or has no room, is kept beside it, and entered before anything else is
ordered. Until then all others take the attempt for one without an answer, which nobody orders again
unasked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..disk.atomic import write_atomically
from ..errors import JournalError, ResponseError
from ..json_text import read_json
from ..ledger.database import clock_of
from ..redaction import get_logger
from ..sales.order import Order, same_id
from ..stored_values import text_of
from ..wording import tr
from .attempt import Intent, State
from .file import damaged, unusable
from .readings import note_reading
from .remembering import remember
from .rows import change_attempts, mark_created
from .seals import counting_listed

_log = get_logger(__name__)
_NAME = re.compile(r"\.answer-[0-9a-f-]{36}\.json")
LONGEST_NOTE = 500


@dataclass(frozen=True)
class Answer:
    """What became of an attempt.

    Args:
        state: CREATED with an order, else UNKNOWN or REFUSED.
        note: why there is no order.
    """

    state: State
    note: str = ""
    order: Order | None = None


def write_answer(db: Any, attempt_id: int, answer: Answer) -> None:
    """Write what became of an attempt; to do so again changes nothing.

    Raises:
        JournalEntryDamaged: the attempt isn't there any more.
    """
    if answer.order is not None:
        if not mark_created(db, attempt_id, answer.order.id, answer.order.status):
            raise damaged(attempt_id)
        note_reading(db, answer.order, "id = ?", (attempt_id,), is_by_itself=False)
        return
    # That an order is known isn't undone.
    if answer.state is State.UNKNOWN:
        condition, bound = "id = ? AND state = ?", State.SENDING
    else:
        condition, bound = "id = ? AND state <> ? AND paid_at IS NULL", State.CREATED
    change_attempts(
        db,
        "state = ?, note = ?, updated_at = ?",
        (answer.state.value, answer.note[:LONGEST_NOTE], clock_of(db)),
        condition,
        (attempt_id, bound.value),
    )


def keep_answer(folder: Path, ledger: str, intent: Intent, answer: Answer) -> None:
    """Keep in the folder what became of an attempt, for `enter_answers`.

    Args:
        ledger: the name of the one that is away; empty for the folder's own file.

    Raises:
        OSError: the disk refuses.
    """
    order = None
    if answer.order is not None:
        known = answer.order.without_link()
        order = {"id": known.id, "status": known.status, "raw": dict(known.raw)}
    kept = {
        "ledger": ledger,
        "uuid": intent.uuid,
        "origin": intent.origin,
        "state": answer.state.value,
        "note": answer.note[:LONGEST_NOTE],
        "order": order,
    }
    path = folder / f".answer-{intent.uuid}.json"
    write_atomically(path, json.dumps(kept).encode(), mode=0o600)


def enter_answers(
    folder: Path, transaction: Callable[[], AbstractContextManager[Any]], ledger: str
) -> None:
    """Enter what is kept in the folder into the journal that it belongs to.

    Args:
        transaction: opens it to write.
        ledger: its name, if it is one; empty for the folder's own file.

    Raises:
        JournalError: it can't be written, or what is kept can't be read.
    """
    for path in _kept_in(folder):
        try:
            kept = read_json(path.read_bytes(), is_ours=True)
            uuid, origin = text_of(kept["uuid"]), text_of(kept["origin"])
            answer = Answer(State(kept["state"]), text_of(kept["note"]), _order_of(kept["order"]))
            is_of_this = kept["ledger"] == ledger
        except FileNotFoundError:  # another program was quicker
            continue
        except OSError as error:
            raise unusable(path, error.strerror) from error
        except (ValueError, TypeError, KeyError, ResponseError) as error:
            raise JournalError(
                tr("What is kept of an order in {path} can't be read.", path=path),
                tr(
                    "It says what became of an order while the journal was away. Nothing is ordered "
                    "before: look for the order at the service, then move that file away."
                ),
            ) from error
        with transaction() as db:
            is_entered = _enter(db, uuid, origin, answer, is_of_this=is_of_this)
        if is_entered:
            _log.info("What became of the attempt %s is in the journal now.", uuid)
            path.unlink(missing_ok=True)


def _kept_in(folder: Path) -> Iterator[Path]:
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError as error:
        raise unusable(folder, error.strerror) from error
    return (folder / name for name in sorted(names) if _NAME.fullmatch(name))


def _order_of(kept: Any) -> Order | None:
    if kept is None:
        return None
    order_id, status = text_of(kept["id"]), text_of(kept["status"])
    return Order.from_json(kept["raw"]) if kept["raw"] else Order(order_id, status)


def _enter(db: Any, uuid: str, origin: str, answer: Answer, *, is_of_this: bool) -> bool:
    """Enter an answer, and return whether it needn't be kept any more."""
    row = db.execute("SELECT id, order_id FROM attempt WHERE uuid = ?", (uuid,)).fetchone()
    known = row[1] if row else None
    if answer.order is not None and (row is None or known):
        if row is None and not is_of_this:
            return False
        # A ledger put back from a backup, or an attempt that was taken for another order's: the
        # order exists all the same, and counts as bought like any that the service lists.
        if not known or same_id(known) != same_id(answer.order.id):
            with counting_listed(db):
                remember(db, origin, [answer.order])
        return True
    if row is None:
        return is_of_this
    write_answer(db, row[0], answer)
    return True
