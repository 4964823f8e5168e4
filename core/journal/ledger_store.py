# SPDX-License-Identifier: GPL-2.0-or-later
"""A journal that lies in a ledger which others write to, and in part in the folder.

What is shared lies in the ledger: attempts, lines, licences, bills, states, labels, what the
service listed. What belongs to this machine stays in the folder's file: downloads and their
folders, what is hidden here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from decimal import Decimal
from typing import Any, Protocol, TypeVar

from ..errors import AnswerKept, JournalError, LedgerAway, SpendingLimitExceeded
from ..ledger.address import LedgerAddress
from ..ledger.chosen import ledger_in_use
from ..ledger.database import clock_of, is_ledger
from ..ledger.locks import hold, is_held, number_of
from ..ledger.server import LedgerServer
from ..money import Money, format_totals, total_by_currency
from ..redaction import get_logger
from ..sales.order import CANCELLED_WORDS
from ..wording import tr
from .answers import Answer, enter_answers, keep_answer
from .attempt import Attempt, Intent, State
from .changes import Touched
from .file import JournalFile, damaged
from .rows import attempts_of
from .seals import Entry, entries

T = TypeVar("T")
_log = get_logger(__name__)

# A server that was started anew is back in some seconds.
_BACK_IN_S = 10.0
_LOOK_S = 0.25
# A sender whose connection was cut is back in less; see `ledger.senders`.
_GRACE_S = 3.0
# For all that is sent of an order, and asked in between, there are some minutes at the most.
_LONGEST_REQUEST_S = 900.0

_THIS_MONTH = (
    "begun_at >= extract(epoch FROM date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC')"
    " AT TIME ZONE 'UTC')"
)


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

    def keep(self, intent: Intent, answer: Answer, error: JournalError) -> None:
        """Keep on this machine what became of an attempt, since the ledger can't be written.

        Raises:
            AnswerKept: once it is.
            JournalError: it can't be kept either.
        """
        try:
            keep_answer(self.path.parent, self.server.address.name, intent, answer)
        except OSError as refusal:
            _log.error("The answer can't be kept either: %s", refusal)
            raise error from refusal
        raise AnswerKept(error.message, error.hint) from error

    def enter_kept(self) -> None:
        """See `answers.enter_answers`."""
        enter_answers(self.path.parent, self.server)

    def sending(self, uuid: str) -> AbstractContextManager[None]:
        """See `Journal.sending`."""
        return self.server.sending(uuid)

    def keep_sending(self, uuid: str) -> None:
        """See `LedgerServer.keep_sending`."""
        self.server.keep_sending(uuid)

    def is_sending(self, attempt: Attempt) -> bool:
        """Return whether the sender of the attempt is at it."""
        return bool(self.under_way([attempt]))

    def under_way(self, attempts: Iterable[Attempt]) -> frozenset[str]:
        """Return the own ids of those attempts whose senders are at it.

        A sender that lost its connection takes its lock again at once. So one is taken for gone only
        where none was seen for some seconds, or the attempt is so old that no request can go on.
        """
        sending = {x.uuid: x.begun_at for x in attempts if x.uuid and x.state is State.SENDING}
        gone, deadline = self.server.gone, time.monotonic() + _GRACE_S
        while sending:
            with self.reading() as db:
                now = clock_of(db)
                held = frozenset(uuid for uuid in sending if has_sender(db, uuid))
            gone -= held
            young = {u for u, begun_at in sending.items() if now - begun_at < _LONGEST_REQUEST_S}
            if time.monotonic() > deadline:
                gone |= young - held
            if young - held <= gone:
                return held
            time.sleep(_LOOK_S)
        return frozenset()


def enter_kept(journal: Any) -> None:
    """Enter into the ledger what was kept here while it was away; see `answers`.

    Raises:
        JournalError: it still is, or what is kept can't be read.
    """
    if is_ledger(journal.file):
        journal.file.enter_kept()


def has_sender(db: Any, uuid: str) -> bool:
    """Return whether somebody is sending the attempt with that own id."""
    return is_ledger(db) and bool(uuid) and is_held(db, number_of("sender", uuid))


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


def spent_this_month(db: Any, origin: str, owner: str | None = None) -> dict[str, Money]:
    """Return what was ordered at a service in this month, by currency, once nobody else can begin.

    The month is that of the server's clock, UTC. What counts is what `may_have_bought` says.

    Args:
        owner: of the database; None for all.
    """
    cancelled = sorted(CANCELLED_WORDS)
    places = ", ".join("?" * len(cancelled))
    mine = "" if owner is None else " AND owner = ?"
    rows = db.execute(
        "SELECT cost_currency, sum(cost_amount) FROM attempt"  # nosec B608
        f" WHERE origin = ? AND {_THIS_MONTH} AND cost_amount IS NOT NULL"
        " AND (paid_at IS NOT NULL OR (state = ? AND (status IS NULL OR status NOT IN"
        f" ({places}))) OR state IN (?, ?)){mine} GROUP BY cost_currency",
        (
            origin,
            State.CREATED.value,
            *cancelled,
            State.SENDING.value,
            State.UNKNOWN.value,
            *([] if owner is None else [owner]),
        ),
    ).fetchall()
    return total_by_currency(Money(Decimal(amount), currency) for currency, amount in rows)


class SpentGuard(Protocol):
    """Judges the limits that a buyer set; see `Journal.begin`."""

    @property
    def counts_month(self) -> bool:
        """Whether what was spent in the month matters."""

    def on_spent(self, spent: Mapping[str, Money]) -> None:
        """Raise if the order is above a limit, with so much spent in this month by this user."""


def check_limits(db: Any, intent: Intent, guard: Any) -> None:
    """Raise if an order is above a limit of the ledger, for all or for this user, or of the buyer.

    Args:
        guard: a `SpentGuard`, another callable that is told attempts, or None.

    Raises:
        SpendingLimitExceeded; what the guard raises.
    """
    _check_ledger_limits(db, intent)
    if guard is None:
        return
    if not hasattr(guard, "on_spent"):
        hold(db, [number_of("budget", intent.origin)])
        every = entries(db, f"WHERE origin = ? AND {_THIS_MONTH}", (intent.origin,))
        guard(attempts_of(db, every, intent.origin, with_scenes=False))
        return
    if guard.counts_month:
        hold(db, [number_of("budget", intent.origin)])
        (owner,) = db.execute("SELECT session_user").fetchone()
        guard.on_spent(spent_this_month(db, intent.origin, owner))
    else:
        guard.on_spent({})


def _check_ledger_limits(db: Any, intent: Intent) -> None:
    """Raise if an order is above a limit that the administrator set, for all or for this user.

    Raises:
        SpendingLimitExceeded.
    """
    (owner,) = db.execute("SELECT session_user").fetchone()
    limits = db.execute(
        "SELECT who, per, amount, currency FROM spending_limit WHERE who IN ('', ?)"
        " ORDER BY who, per",
        (owner,),
    ).fetchall()
    if not limits:
        return
    hold(db, [number_of("budget", intent.origin)])
    totals = total_by_currency(intent.prices)
    for who, per, amount, currency in limits:
        limit = Money(Decimal(amount), currency)
        _check_limit(db, intent.origin, limit, totals, who=who, per=per)


def _check_limit(
    db: Any,
    origin: str,
    limit: Money,
    totals: dict[str, Money],
    *,
    who: str,
    per: str,
) -> None:
    others = [money for money in totals.values() if money.currency != limit.currency]
    whose = tr("the limit of {who}", who=who) if who else tr("the limit of all")
    if others:
        raise SpendingLimitExceeded(
            tr(
                "{whose} in the ledger is {limit}, and the order is in {currency}, so it can't be "
                "judged.",
                whose=whose[:1].upper() + whose[1:],
                limit=limit,
                currency=others[0].currency,
            )
        )
    total = totals.get(limit.currency, Money(Decimal(0), limit.currency))
    if per == "order":
        if total.amount > limit.amount:
            raise SpendingLimitExceeded(
                tr(
                    "The total of {total} is above {whose} in the ledger, {limit} for an order.",
                    total=total,
                    whose=whose,
                    limit=limit,
                ),
                tr("Whoever runs the ledger sets it."),
            )
        return
    spent = spent_this_month(db, origin, who or None)
    uncounted = [m for m in spent.values() if m.currency != limit.currency and m.amount]
    if uncounted:
        raise SpendingLimitExceeded(
            tr(
                "{spent} ordered this month can't be counted against {whose} in the ledger, {limit} "
                "for a month.",
                spent=format_totals(uncounted),
                whose=whose,
                limit=limit,
            )
        )
    before = spent.get(limit.currency, Money(Decimal(0), limit.currency))
    left = Money(max(Decimal(0), limit.amount - before.amount), limit.currency)
    if total.amount > left.amount:
        raise SpendingLimitExceeded(
            tr(
                "The order of {total} is above {whose} in the ledger, {limit} for a month: {left} "
                "is left of it.",
                total=total,
                whose=whose,
                limit=limit,
                left=left,
            ),
            tr("Whoever runs the ledger sets it."),
        )


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
