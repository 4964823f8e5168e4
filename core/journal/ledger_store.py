# SPDX-License-Identifier: GPL-2.0-or-later
"""A journal that lies in a ledger which others write to, and in part in the folder.

What is shared lies in the ledger: attempts, lines, licences, bills, states, labels, what the
service listed. What belongs to this machine stays in the folder's file: downloads and their
folders, what is hidden here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeVar

from ..errors import JournalError, LedgerAway
from ..ledger.address import LedgerAddress
from ..ledger.chosen import ledger_in_use
from ..ledger.database import clock_of, is_ledger
from ..ledger.locks import held_among, hold, number_of
from ..ledger.server import LedgerServer
from ..redaction import get_logger
from ..wording import tr
from .answers import Answer, enter_answers, keep_answer
from .attempt import Attempt, Intent, State
from .changes import Touched
from .file import JournalFile, damaged
from .seals import Entry, entries

T = TypeVar("T")
_log = get_logger(__name__)

# A server that was started anew is back in some seconds.
_BACK_IN_S = 10.0
_LOOK_S = 0.25
# A sender whose connection was cut is back in less; see `ledger.senders`.
GRACE_S = 3.0
# For all that is sent of an order, and asked in between, there are some minutes at the most.
_LONGEST_REQUEST_S = 900.0


class LedgerStore:
    """The journal's tables in a ledger.

    Args:
        local: the file in the folder.
    """

    is_ledger = True

    def __init__(self, local: JournalFile, server: LedgerServer) -> None:
        self.local, self.server = local, server
        self.path = local.path

    @contextmanager
    def transaction(self, busy_s: float = 0.0) -> Iterator[Any]:  # noqa: ARG002  the server's
        """Open the ledger to write, kept on success and undone on any exception.

        Raises:
            LedgerAway, JournalBusy, JournalError: see `ledger.faults`.
        """
        self.enter_kept()
        with self.server.transaction() as db:
            yield db

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Open the ledger to read one state of it."""
        try:
            self.enter_kept()
        except LedgerAway:
            raise
        except JournalError as error:  # it stops orders, and no look
            _log.error("%s", error.explain())
        with self.server.transaction(is_reading=True) as db:
            yield db

    def lasting(self, write: Callable[[Any], T]) -> T:
        """Do something in a transaction: again, if the connection is lost in it.

        Args:
            write: may be done twice.
        """
        deadline: float | None = None
        while True:
            try:
                with self.transaction() as db:
                    return write(db)
            except LedgerAway as error:
                if deadline is None and not error.was_lost:
                    raise
                deadline = deadline or time.monotonic() + _BACK_IN_S
                if time.monotonic() > deadline:
                    raise
            time.sleep(_LOOK_S)

    @property
    def ledger(self) -> str:
        """The ledger's name."""
        return self.server.address.name

    def bare_transaction(self) -> AbstractContextManager[Any]:
        """Open the ledger to write, whatever is kept for it; see `answers`."""
        return self.server.transaction()

    def enter_kept(self) -> None:
        """See `answers.enter_answers`."""
        enter_answers(self.path.parent, self.bare_transaction, self.ledger)

    def sending(self, uuid: str) -> AbstractContextManager[None]:
        """See `Journal.sending`."""
        return self.server.sending(uuid)

    def keep_sending(self, intent: Intent) -> None:
        """See `LedgerServer.keep_sending`; where that fails nothing is sent, and that is kept."""
        try:
            self.server.keep_sending(intent.uuid)
        except JournalError:
            self._keep_unsent(intent)
            raise

    def begun(self, intent: Intent, deadline: float) -> int | None:
        """Return the id of an attempt whose writing was cut off; None if it isn't there.

        Raises:
            LedgerAway: the ledger wasn't back in time. Nothing was sent, and that is kept.
        """
        while True:
            try:
                with self.reading() as db:
                    row = db.execute(
                        "SELECT id FROM attempt WHERE uuid = ?", (intent.uuid,)
                    ).fetchone()
            except LedgerAway:
                if time.monotonic() > deadline:
                    self._keep_unsent(intent)
                    raise
                time.sleep(_LOOK_S)
            else:
                return None if row is None else int(row[0])

    def _keep_unsent(self, intent: Intent) -> None:
        answer = Answer(State.REFUSED, tr("the ledger was lost before it was sent"))
        try:
            keep_answer(self.path.parent, self.ledger, intent, answer)
        except OSError as refusal:
            # Then whoever looks takes it for one without an answer: the safe side.
            _log.error("That nothing was sent can't be kept: %s", refusal)

    def is_sending(self, attempt: Attempt) -> bool:
        """Return whether the sender of the attempt is at it."""
        return bool(self.under_way([attempt]))

    def under_way(self, attempts: Iterable[Attempt]) -> frozenset[str]:
        """Return the own ids of those attempts whose senders are at it.

        A sender that lost its connection takes its lock again at once. So one is taken for gone only
        where none was seen for some seconds, or the attempt is so old that no request can go on.
        """
        sending = {x.uuid: x.begun_at for x in attempts if x.uuid and x.state is State.SENDING}
        gone, deadline = self.server.gone, time.monotonic() + GRACE_S
        while sending:
            with self.reading() as db:
                now = clock_of(db)
                held = _held_of(db, sending)
            gone -= held
            young = {u for u, begun_at in sending.items() if now - begun_at < _LONGEST_REQUEST_S}
            if time.monotonic() > deadline:
                gone |= young - held
            if young - held <= gone:
                return held
            time.sleep(_LOOK_S)
        return frozenset()


def has_sender(db: Any, uuid: str) -> bool:
    """Return whether somebody is sending the attempt with that own id.

    Whoever begins another asks again: a sender may have been out of sight for a moment.
    """
    return is_ledger(db) and bool(uuid) and bool(_held_of(db, [uuid]))


def _held_of(db: Any, uuids: Iterable[str]) -> frozenset[str]:
    """Return which of the attempts with these own ids have a sender."""
    numbers = {number_of("sender", uuid): uuid for uuid in uuids}
    return frozenset(numbers[number] for number in held_among(db, numbers))


def entries_about(db: Any, intent: Intent) -> list[Entry]:
    """Return all attempts that hold a scene of these, once nobody else can order one of them.

    Nobody waits for whoever orders other scenes. The locks end with the transaction.

    Raises:
        JournalEntryDamaged: one isn't as it was written.
    """
    scenes = {(line.collection, line.item) for line in intent.lines}
    hold(db, (number_of("scene", intent.origin, *scene) for scene in scenes))
    found: set[int] = set()
    for collection, item in sorted(scenes):
        rows = db.execute(
            "SELECT attempt_id FROM line WHERE collection = ? AND item = ?", (collection, item)
        )
        found.update(row[0] for row in rows)
    numbers = tuple(sorted(found))
    if not numbers:
        return []
    about = entries(db, f"WHERE id IN ({', '.join('?' * len(numbers))})", numbers)
    for entry in about:
        if not entry.is_sound:
            raise damaged(entry.id, entry.origin)
    return about


def home_of(journal: Any) -> LedgerAddress | None:
    """Return which ledger a journal lies in; None for its folder."""
    return journal.file.server.address if is_ledger(journal.file) else None


def store_of(local: JournalFile) -> JournalFile | LedgerStore:
    """Return where the journal of a folder lies.

    Raises:
        ConfigError: the environment names a ledger that can't be read.
    """
    server = ledger_in_use()
    return local if server is None else LedgerStore(local, server)


def written_since(db: Any, mark: int) -> tuple[Touched, int]:
    """Return which entries of a ledger others and we have written, and the mark for the next time.

    Args:
        mark: of the last time.
    """
    (now,) = db.execute("SELECT txid_snapshot_xmin(txid_current_snapshot())").fetchone()
    attempts = db.execute("SELECT id FROM attempt WHERE written >= ?", (mark,)).fetchall()
    listed = db.execute("SELECT origin, order_id FROM listed WHERE written >= ?", (mark,))
    scenes = db.execute("SELECT origin, collection, item FROM scene WHERE written >= ?", (mark,))
    touched = Touched(
        frozenset(row[0] for row in attempts),
        frozenset(map(tuple, listed.fetchall())),
        frozenset(),
        frozenset(map(tuple, scenes.fetchall())),
    )
    return touched, int(now)
