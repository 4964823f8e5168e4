# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking the service about many orders in one short job, and looking for lost ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from ..errors import AuthError, DataCosmosError, JournalEntryDamaged, JournalError, NetworkError
from ..job import Monitor
from ..journal.attempt import Attempt
from ..journal.journal import Journal
from ..journal.listed_orders import ListedOrders
from ..journal.record import OrderRecord
from ..journal.records import look_into
from ..sales.order import same_id
from ..sales.order_calls import get_order
from ..sales.order_list import NO_LIST, OrderList
from ..service.client import Client
from ..threads import run_parallel
from ..wording import tr
from .lost_orders import look_up, lost_candidates
from .poll_schedule import FEW, LONGEST_S, PollSchedule
from .service_list import look_at_orders
from .wait import WaitJob

__all__ = ["OrderChange", "PollSchedule", "RefreshJob", "RefreshResult", "WaitJob"]


# An order that nobody has paid for hours is hardly paid this minute.
_LONGEST_PAUSE_S = 600.0
_AGES_A_PAUSE = 30.0
# What the list doesn't tell enough of is asked about by itself, so many at a time.
_MOST_SINGLY = 10
_MOST_PAGES = 20
# A service may take so long to list an order, even if nobody waits for its answer any more.
_LONGEST_SERVICE_S = 150.0
_NEVER = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class OrderChange:
    """An order whose phase or status isn't what it was."""

    before: OrderRecord
    after: OrderRecord


@dataclass(frozen=True)
class RefreshResult:
    """What asking brought.

    Args:
        records: of all orders that were asked about, as they are now, by key.
        changes: those that are no longer what they were.
        problems: why an order couldn't be asked about, in words, by key.
        offline: origins that couldn't be reached.
        signed_out: origins that want a new sign-in.
        retry_after_s: the least pause before asking again, by key: as the service asked, or long
            for an order that has waited for days.
        listed: origins whose list of orders was read.
        gaps: why a list couldn't be read whole, in words, by origin.
        unasked: keys of those that weren't asked about for now: they were too many.
        requests: how many were made, by origin.
        silent_lists: origins whose list told little of the orders that it was read for.
    """

    records: Mapping[str, OrderRecord]
    changes: tuple[OrderChange, ...]
    problems: Mapping[str, str]
    offline: frozenset[str] = frozenset()
    signed_out: frozenset[str] = frozenset()
    retry_after_s: Mapping[str, float] = field(default_factory=dict)
    listed: frozenset[str] = frozenset()
    gaps: Mapping[str, str] = field(default_factory=dict)
    unasked: frozenset[str] = frozenset()
    requests: Mapping[str, int] = field(default_factory=dict)
    silent_lists: frozenset[str] = frozenset()


@dataclass(frozen=True)
class RefreshJob:
    """Ask about orders of any number of services. Nothing is ordered or paid.

    Args:
        journal_folder: where the journal lies.
        client_of: returns a new client for an origin, closed by this job; None if no connection
            to it is set up.
        due: what to ask about.
        list_origins: of these services the whole list of orders is read, too, where they offer
            one.
        list_since: of orders that are older nothing new is expected there: with a list that
            begins with the newest they aren't needed; None for all.
        pause_s: before each page of a long list, see `read_order_list`.
        uses_list: many orders are looked for in the list first. An entry counts as an answer
            only if it says, and means, the same as one; the others are asked about one by one.
    """

    journal_folder: Path
    client_of: Callable[[str], Client | None]
    due: tuple[OrderRecord, ...] = ()
    list_origins: frozenset[str] = frozenset()
    uses_list: bool = True
    list_since: datetime | None = None
    pause_s: float = 0.0

    def run(self, monitor: Monitor) -> RefreshResult:
        """Ask. A fault of the network or the service is part of the result, never raised.

        Raises:
            JournalError: the journal can't be read or written.
            Cancelled.
        """
        journal = Journal(self.journal_folder)
        outcome = _Outcome()
        origins = dict.fromkeys([record.origin for record in self.due])
        for origin in dict.fromkeys([*origins, *sorted(self.list_origins)]):
            due = [record for record in self.due if record.origin == origin]
            client = self.client_of(origin)
            if client is None:
                for record in due:
                    outcome.problems[record.key] = tr(
                        "No connection to {origin} is set up.", origin=origin
                    )
                continue
            with client, client.quick() as quick:
                _Asking(quick, journal, origin, outcome, monitor, self).ask(
                    due, wants_list=origin in self.list_origins
                )
        return outcome.result(journal, self.due)


class _Outcome:
    """What is gathered while asking."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}
        self.retry_after_s: dict[str, float] = {}
        self.offline: set[str] = set()
        self.signed_out: set[str] = set()
        self.listed: set[str] = set()
        self.gaps: dict[str, str] = {}
        self.unasked: set[str] = set()
        self.requests: dict[str, int] = {}
        self.silent_lists: set[str] = set()

    def result(self, journal: Journal, due: tuple[OrderRecord, ...]) -> RefreshResult:
        now = look_into(journal).by_key
        asked = {record.key: now.get(record.key, record) for record in due}
        for key, record in asked.items():
            pause_s = _pause_of_age_s(record)
            if pause_s > LONGEST_S:
                self.retry_after_s.setdefault(key, pause_s)
        changes = tuple(
            OrderChange(before, asked[before.key])
            for before in due
            if (before.phase, before.status) != (asked[before.key].phase, asked[before.key].status)
        )
        return RefreshResult(
            asked,
            changes,
            self.problems,
            frozenset(self.offline),
            frozenset(self.signed_out),
            self.retry_after_s,
            frozenset(self.listed),
            self.gaps,
            frozenset(self.unasked),
            self.requests,
            frozenset(self.silent_lists),
        )


class _Asking:
    """Asks one service."""

    def __init__(
        self,
        client: Client,
        journal: Journal,
        origin: str,
        outcome: _Outcome,
        monitor: Monitor,
        job: RefreshJob,
    ) -> None:
        self._client = client
        self._journal = journal
        self._origin = origin
        self._outcome = outcome
        self._monitor = monitor
        self._job = job

    def ask(self, due: list[OrderRecord], *, wants_list: bool) -> None:
        lost = [record for record in due if not record.order_id]
        named = [record for record in due if record.order_id]
        many = named if self._job.uses_list and len(named) > FEW else []
        told: frozenset[str] = frozenset()
        if wants_list and len(due) <= FEW:
            # A long list takes minutes: who has just paid doesn't wait for it.
            self._ask_singly(named)
            named = []
        if wants_list or lost or many:
            told = self._list(lost, many, wants_all=wants_list)
        if many:
            named = [record for record in named if same_id(record.order_id) not in told]
            if len(named) > len(many) / 2:
                self._outcome.silent_lists.add(self._origin)
        if len(due) > FEW:
            named, later = self._by_need(named)
            self._outcome.unasked |= {record.key for record in later}
        self._ask_singly(named)

    def _ask_singly(self, named: list[OrderRecord]) -> None:
        def one(record: OrderRecord, watch: Monitor) -> None:
            if self._is_reachable():
                self._one(record, watch)

        if named:
            self._count(len(named))
            run_parallel(one, named, self._client.settings.at_once(len(named)), self._monitor)

    def _by_need(self, named: list[OrderRecord]) -> tuple[list[OrderRecord], list[OrderRecord]]:
        """Return those that are asked about by themselves now, and those that aren't yet.

        Of which the list has just said a new status without saying the rest, they are asked at
        once: nobody would follow a paid one any more. Then come those that have waited longest.
        """
        now = look_into(self._journal).by_key
        news = [r for r in named if r.key in now and now[r.key].status != r.status]
        keys = {record.key for record in news}
        others = [record for record in named if record.key not in keys]
        others.sort(key=lambda record: record.checked_at or _NEVER)
        room = max(0, _MOST_SINGLY - len(news))
        return [*news, *others[:room]], others[room:]

    def _count(self, requests: int) -> None:
        counts = self._outcome.requests
        counts[self._origin] = counts.get(self._origin, 0) + requests

    def _list(
        self, lost: list[OrderRecord], many: list[OrderRecord], *, wants_all: bool
    ) -> frozenset[str]:
        """Read the service's list, and look in it for orders whose answers were lost.

        Args:
            many: open orders that it may tell of as well as their own answers.

        Returns:
            the ids of the orders of which it did.
        """
        ended = self._ended_attempts() if lost else frozenset()
        # For the many alone it isn't read to its end: the others are asked about by themselves.
        is_for_many = not (wants_all or lost)
        try:
            since = self._since([*lost, *many], wants_all=wants_all)
            listed = look_at_orders(
                self._client,
                self._journal,
                self._monitor,
                since=since,
                most_requests=_MOST_PAGES if is_for_many else None,
                pause_s=self._job.pause_s,
                only=frozenset(same_id(r.order_id) for r in many) if is_for_many else None,
            )
        except AuthError as error:
            self._note(lost, error)
            return frozenset()
        self._count(listed.requests)
        if is_for_many:
            return listed.told
        if listed.gap:
            self._outcome.gaps[self._origin] = listed.gap
        if listed.fault is not None and not listed.orders:
            self._note(lost, listed.fault)
            return frozenset()
        self._outcome.listed.add(self._origin)
        for record in lost:
            self._one(record, self._monitor, listed, ended)
        return listed.told

    def _since(self, of: list[OrderRecord], *, wants_all: bool) -> datetime | None:
        """Return which orders the list need not show, since they are older; None if it must."""
        wished = self._job.list_since
        first = _first_of(of) if of else wished
        if not wants_all:
            return first
        return None if wished is None or first is None else min(wished, first)

    def _ended_attempts(self) -> frozenset[int]:
        """Return the attempts whose requests are over, also for a service that takes its time."""
        now = self._journal.now()
        over = self._journal.left_unanswered()
        return frozenset(
            attempt.id
            for attempt in look_into(self._journal).attempts
            if attempt.id in over and now - attempt.begun_at > _LONGEST_SERVICE_S
        )

    def _is_reachable(self) -> bool:
        return self._origin not in self._outcome.offline | self._outcome.signed_out

    def _one(
        self,
        record: OrderRecord,
        monitor: Monitor,
        listed: OrderList = NO_LIST,
        ended: frozenset[int] = frozenset(),
    ) -> None:
        try:
            attempt = (
                self._journal.attempt(record.attempt_id) if record.attempt_id is not None else None
            )
            if attempt is None:
                order = get_order(self._client, record.order_id, monitor)
                ListedOrders(self._journal).remember(self._origin, [order])
            else:
                self._ask_about(attempt, monitor, listed, attempt.id in ended)
        except JournalError as error:
            if not isinstance(error, JournalEntryDamaged):
                raise
            self._note([record], error)  # the other orders' entries are good
        except DataCosmosError as error:
            self._note([record], error)

    def _ask_about(
        self, attempt: Attempt, monitor: Monitor, listed: OrderList, has_ended: bool
    ) -> None:
        _found, order = look_up(self._client, self._journal, attempt, monitor, listed)
        if order is None:
            may_be_listed = bool(lost_candidates(self._journal, attempt).all)
            if has_ended and listed.is_whole and not may_be_listed:
                self._journal.record_search(attempt.id)
            else:
                self._journal.record_poll(attempt.id, listed.gap)

    def _note(self, of: list[OrderRecord], error: DataCosmosError) -> None:
        if isinstance(error, NetworkError):
            self._outcome.offline.add(self._origin)
        elif isinstance(error, AuthError):
            self._outcome.signed_out.add(self._origin)
        for record in of:
            self._outcome.problems[record.key] = error.explain()
            pause_s = getattr(error, "retry_after_s", None)
            if pause_s:
                self._outcome.retry_after_s[record.key] = pause_s
            if record.attempt_id is not None and not record.is_damaged:
                self._note_poll(record, error.message)

    def _note_poll(self, record: OrderRecord, problem: str) -> None:
        try:
            self._journal.record_poll(record.attempt_id or 0, problem)
        except JournalEntryDamaged as error:
            self._outcome.problems[record.key] = error.explain()


def _pause_of_age_s(record: OrderRecord) -> float:
    """Return the least pause before an order of that age is asked about again."""
    if record.begun_at is None:
        return 0.0
    age_s = (datetime.now(timezone.utc) - record.begun_at).total_seconds()
    return min(_LONGEST_PAUSE_S, age_s / _AGES_A_PAUSE)


def _first_of(records: list[OrderRecord]) -> datetime | None:
    """Return when the first was begun; None if that isn't known of all."""
    times = [record.begun_at for record in records if record.begun_at is not None]
    return min(times) if len(times) == len(records) else None
