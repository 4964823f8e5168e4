# SPDX-License-Identifier: GPL-2.0-or-later
"""The order journal: the intent before the request, the answer after it. Survives a crash.

One SQLite file in a folder of the user's profile. Several QGIS may use it at the same time:
the look for earlier orders and the record of a new intent are one transaction.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Collection as AnyCollection
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ..errors import (
    AlreadyOrdered,
    AnswerKept,
    JournalBusy,
    JournalEntryDamaged,
    JournalError,
    LedgerAway,
)
from ..ledger.database import clock_of, is_ledger
from ..redaction import get_logger
from ..sales.differences import Difference
from ..sales.ground import share_ground
from ..sales.order import LineItem, Order
from ..wording import tr
from .allowance import check_limits
from .answers import LONGEST_NOTE, Answer, enter_answers, keep_answer, write_answer
from .attempt import Attempt, Intent, Scene, State
from .file import JournalFile, damaged
from .hidden_here import set_hidden_here
from .ledger_store import LedgerStore, entries_about, has_sender, store_of
from .readings import note_reading
from .rows import (
    OF_ORDER,
    attempts_of,
    change_attempts,
    change_status,
    insert_attempt,
    read_attempts,
    readable_attempts,
    sound_entries,
)
from .scenes import write_scene

_log = get_logger(__name__)

# No calendar month is longer, in any time zone.
_LONGEST_MONTH_S = 32 * 86_400.0
# For others who write to this journal or another that counts.
_LONGEST_WAIT_S = 15.0
_BETWEEN_TRIES_S = (0.02, 0.2)


class Journal:
    """The journal in one folder.

    Args:
        folder: created if missing.

    Raises:
        JournalError: from every method, when the file can't be read or written, or belongs to
            a newer version of this program.
    """

    def __init__(self, folder: Path) -> None:
        self.file = store_of(JournalFile(folder))
        self._begun: dict[int, Intent] = {}  # without an answer yet
        if isinstance(self.file, JournalFile):  # a ledger enters it before each look
            try:
                self.enter_kept()
            except JournalError as error:  # it stops orders, and no look
                _log.error("%s", error.explain())

    @property
    def path(self) -> Path:
        """The file in the folder."""
        return self.file.path

    @property
    def local(self) -> JournalFile:
        """The file in the folder, which holds what belongs to this machine alone."""
        return self.file.local

    def now(self) -> float:
        """Return what time it is where the journal lies, in seconds since 1970, UTC."""
        with self.file.reading() as db:
            return clock_of(db)

    def sending(self, intent: Intent) -> AbstractContextManager[None]:
        """Return a block inside which whoever uses this journal sees the intent as under way.

        To be entered before `begin` and left once the outcome is written.

        Raises:
            JournalError: before the block, where the disk can't keep two senders apart.
        """
        return self.file.sending(intent.uuid)

    def standing(self, attempt: Attempt) -> tuple[Attempt, bool]:
        """Return the attempt as it stands now, and whether its request is under way.

        One that isn't, but still is "sending", was left by a process that has ended.
        """
        if attempt.state is not State.SENDING:
            return attempt, False
        if self.file.is_sending(attempt):
            return attempt, True
        # Its sender has ended, perhaps just now: what that wrote counts.
        return self.attempt(attempt.id) or attempt, False

    def left_unanswered(self) -> frozenset[int]:
        """Return the ids of the attempts without an answer whose requests are over.

        A list of orders that is read from now on holds theirs, if there are any.
        """
        every = self.readable_attempts(with_scenes=False)[0]
        under_way: frozenset[str] = frozenset()
        if isinstance(self.file, LedgerStore):  # which asks, and waits, for all of them at once
            under_way = self.file.under_way(every)
        attempts = [self.standing(one) for one in every if one.uuid not in under_way]
        return frozenset(
            attempt.id
            for attempt, is_under_way in attempts
            if attempt.is_unanswered and not is_under_way
        )

    def begin(
        self,
        intent: Intent,
        overruled: Mapping[int, State] | None = None,
        guard: Callable[[Sequence[Attempt]], None] | None = None,
    ) -> int:
        """Record what is about to be sent and return the attempt's id.

        Args:
            intent: what is about to be ordered.
            overruled: attempts that the caller has looked into and doesn't mind, in the state
                in which they were then.
            guard: told all attempts at this origin that may be of this calendar month, without
                their scenes; what it raises undoes everything. No other attempt can begin
                meanwhile. For `JournalBusy` it is asked again. In a ledger it is told what was
                spent instead, where it can be: see `SpentGuard`.

        Raises:
            AlreadyOrdered: another attempt may have bought one of the items, or a part of it, in
                the meantime.
        """
        self.enter_kept()
        deadline = time.monotonic() + _LONGEST_WAIT_S
        attempt_id: int | None = None
        while attempt_id is None:
            try:
                attempt_id = self._begin(intent, overruled or {}, guard)
            except JournalBusy:  # perhaps by one who waits for us
                if time.monotonic() > deadline:
                    raise
                time.sleep(random.uniform(*_BETWEEN_TRIES_S))  # nosec B311  jitter only
            except LedgerAway as error:
                if not error.may_be_kept or not isinstance(self.file, LedgerStore):
                    raise
                # If it isn't there, it is begun again: its own id can't be there twice.
                attempt_id = self.file.begun(intent, deadline)
        self.file.keep_sending(intent)
        self._begun[attempt_id] = intent
        return attempt_id

    def _begin(
        self,
        intent: Intent,
        overruled: Mapping[int, State],
        guard: Callable[[Sequence[Attempt]], None] | None,
    ) -> int:
        with self.file.transaction() as db:
            every = entries_about(db, intent) if is_ledger(db) else sound_entries(db)
            for earlier in attempts_of(db, every, intent.origin, intent.lines):
                is_minded = overruled.get(earlier.id) is not earlier.state
                is_minded |= earlier.state is State.SENDING and has_sender(db, earlier.uuid)
                if earlier.may_have_bought and is_minded:
                    raise AlreadyOrdered(
                        tr(
                            "{line} is being ordered by another window at this moment (since "
                            "{time}).",
                            line=_first_common(earlier.lines, intent.lines),
                            time=earlier.begun_text,
                        ),
                        tr("Look at that order first."),
                        earlier.order_id,
                    )
            if is_ledger(db):
                check_limits(db, intent, guard)
                return insert_attempt(db, intent, clock_of(db))
            now = clock_of(db)
            if guard is not None:
                since = now - _LONGEST_MONTH_S
                guard(attempts_of(db, every, intent.origin, since=since, with_scenes=False))
            return insert_attempt(db, intent, now)

    def mark_created(self, attempt_id: int, order: Order) -> None:
        """Record that the service named the order, and how it differs from what was asked for.

        Raises:
            JournalEntryDamaged: the attempt isn't there any more.
            AnswerKept: the journal can't be written; see `enter_kept`.
        """
        self._write_answer(attempt_id, Answer(State.CREATED, order=order))

    def mark_unknown(self, attempt_id: int, note: str) -> None:
        """Record that no answer came, unless its order was found meanwhile."""
        self._write_answer(attempt_id, Answer(State.UNKNOWN, note))

    def mark_refused(self, attempt_id: int, note: str) -> None:
        """Record that nothing was ordered, unless its order is known: that isn't undone."""
        self._write_answer(attempt_id, Answer(State.REFUSED, note))

    def _write_answer(self, attempt_id: int, answer: Answer) -> None:
        intent = self._begun.pop(attempt_id, None)
        try:
            with self.file.transaction() as db:
                write_answer(db, attempt_id, answer)
        except JournalEntryDamaged:
            raise
        except JournalError as error:
            if intent is None:
                raise
            try:
                keep_answer(self.path.parent, self.file.ledger, intent, answer)
            except OSError as refusal:
                _log.error("What became of an attempt can't be kept either: %s", refusal)
                raise error from refusal
            raise AnswerKept(error.message, error.hint) from error

    def enter_kept(self) -> None:
        """Enter what became of attempts while the journal couldn't be written; see `answers`.

        Raises:
            JournalError: it still can't, or what is kept can't be read.
        """
        enter_answers(self.path.parent, self.file.bare_transaction, self.file.ledger)

    def record_status(
        self, origin: str, order: Order, seen: AnyCollection[Difference] | None = None
    ) -> Attempt | None:
        """Record an order as just read by itself, if the journal knows it, and return its attempt.

        That is its status, what it costs, and what of it isn't what was asked for.

        Args:
            seen: see `note_reading`.
        """
        condition, bound = OF_ORDER, (origin, order.id)

        def write(db: Any) -> Attempt | None:
            change_status(db, order.status, clock_of(db), condition, bound)
            return note_reading(db, order, condition, bound, seen=seen)

        return self.file.lasting(write)

    def was_paid(self, origin: str, order_id: str) -> bool:
        """Return whether PAID was read of the order once, whatever the service says by now."""
        with self.file.reading() as db:
            of = f"WHERE {OF_ORDER}"
            if any(x.is_paid_for for x in read_attempts(db, of, (origin, order_id))):
                return True
            listed = db.execute(f"SELECT paid_at FROM listed {of}", (origin, order_id)).fetchone()  # nosec B608
            return listed is not None and listed[0] is not None

    def record_poll(self, attempt_id: int, problem: str = "") -> None:
        """Record that the service was asked about the attempt just now, and how that went."""
        with self.file.transaction() as db:
            change_attempts(
                db,
                "polled_at = ?, poll_problem = ?",
                (clock_of(db), problem[:LONGEST_NOTE]),
                "id = ?",
                (attempt_id,),
            )

    def record_search(self, attempt_id: int) -> None:
        """Record that the service's whole list was read after the request, without its order."""
        with self.file.transaction() as db:
            now = clock_of(db)
            change_attempts(
                db,
                "polled_at = ?, poll_problem = '', sought_at = ?",
                (now, now),
                "id = ?",
                (attempt_id,),
            )

    def hide(
        self,
        attempt_id: int,
        *,
        hidden: bool = True,
        guard: Callable[[Attempt], None] | None = None,
    ) -> None:
        """Take the attempt from the list that people see, or put it back. It still counts.

        Once it says something new of money it is back by itself, see `rows.change_attempts`.

        Args:
            guard: told the attempt as it is now; what it raises leaves it where it was.
        """
        if is_ledger(self.file):  # others see it all the same
            attempt = self.attempt(attempt_id)
            if attempt is not None:
                if guard is not None:
                    guard(attempt)
                set_hidden_here(self.local, attempt, hidden=hidden)
            return
        with self.file.transaction() as db:
            if guard is not None:
                for attempt in read_attempts(db, "WHERE id = ?", (attempt_id,)):
                    guard(attempt)
            change_attempts(db, "hidden = ?", (int(hidden),), "id = ?", (attempt_id,))

    def set_label(self, attempt_id: int, label: str) -> None:
        """Write the buyer's own note on the attempt, in place of what it was.

        Args:
            label: see `label.read_label`.

        Raises:
            JournalEntryDamaged: it is, or isn't there any more.
        """
        with self.file.transaction() as db:
            if not change_attempts(db, "label = ?", (label,), "id = ?", (attempt_id,)):
                raise damaged(attempt_id)

    def keep_scenes(self, origin: str, scenes: Iterable[tuple[LineItem, Scene]]) -> None:
        """Record what a service says of the items of lines."""
        with self.file.transaction() as db:
            for line, scene in scenes:
                write_scene(db, origin, line, scene)

    def attempts_for(self, origin: str, lines: Sequence[LineItem]) -> list[Attempt]:
        """Return the attempts that hold any of the lines, or a part of it, oldest first.

        Raises:
            JournalEntryDamaged: one can't be read, whichever: it may hold one of the lines.
        """
        with self.file.reading() as db:
            return attempts_of(db, sound_entries(db), origin, lines)

    def attempt_of(self, origin: str, order_id: str) -> Attempt | None:
        """Return the attempt that became this order, None if the journal doesn't know it."""
        with self.file.reading() as db:
            found = read_attempts(db, f"WHERE {OF_ORDER}", (origin, order_id))
            return found[-1] if found else None

    def attempt(self, attempt_id: int) -> Attempt | None:
        """Return the attempt of this id, None if there is none."""
        with self.file.reading() as db:
            found = read_attempts(db, "WHERE id = ?", (attempt_id,))
            return found[0] if found else None

    def attempts(self, *, with_scenes: bool = True) -> list[Attempt]:
        """Return all attempts, oldest first.

        Args:
            with_scenes: False leaves out what their items said of themselves, to be quicker.

        Raises:
            JournalEntryDamaged: one can't be read, so what was bought isn't known for sure.
        """
        with self.file.reading() as db:
            return attempts_of(db, sound_entries(db), with_scenes=with_scenes)

    def check(self) -> None:
        """Look at the whole journal before money is spent.

        Raises:
            JournalEntryDamaged: something in it isn't as it was written, or is missing.
        """
        with self.file.reading() as db:
            sound_entries(db)

    def readable_attempts(
        self, *, with_scenes: bool = True
    ) -> tuple[list[Attempt], dict[int, JournalEntryDamaged]]:
        """Return all attempts that can be read, oldest first, and by id why others can't.

        To show them; whoever decides about money needs `attempts`.

        Args:
            with_scenes: see `attempts`.
        """
        with self.file.reading() as db:
            return readable_attempts(db, with_scenes=with_scenes)


def _first_common(one: Sequence[LineItem], other: Sequence[LineItem]) -> LineItem:
    return next(line for line in other if any(share_ground(line, known) for known in one))
