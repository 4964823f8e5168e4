# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks the services about orders that can still change, often at first, then less and less."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import DataCosmosError
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ...core.orders.poll_schedule import PollSchedule
    from ...core.orders.refresh import RefreshResult
    from ..adapters.accounts.origin_clients import OriginClients
    from ..adapters.tasks import JobTask, TaskRunner

OFFLINE_S = 30.0
_NEVER = datetime.fromtimestamp(0, timezone.utc)
_SHORTEST_MS = 50
# Where many orders are open: the least pause for each request that was made, so that a service
# is never asked more than 30 times a minute; which come along with one that is due; and when a
# list that told little of them is tried again.
_PAUSE_A_REQUEST_S = 2.0
_LONGEST_REST_S = 30.0
_AHEAD = 1 / 3
_SILENT_S = 600.0
_LONGEST_MS = 86_400_000  # a timer counts to the 24th day, and a service may ask for more


@dataclass
class _Service:
    """What is to be asked at one service.

    Args:
        task: asks at this moment; None while nothing does.
        wants_list: its list of orders is to be read, too.
        offline_until: when to try it again; None while it can be reached.
        is_signed_out: it wants a new sign-in; only the user can help.
        gap: why its list of orders couldn't be read whole, as a sentence; empty if it could.
        rests_until: it isn't asked by itself before.
        silent_until: its list isn't asked about open orders before.
        listed_whole_at: when the whole list was begun to be read last, UTC; None for never.
        is_list_awaited: the user has asked for the list, whole and at once.
        oldest_elsewhere: when the first open order that was made elsewhere was ordered, UTC; None
            for none, or if that isn't known.
    """

    schedule: PollSchedule
    due: dict[str, OrderRecord] = field(default_factory=dict)
    task: JobTask | None = None
    wants_list: bool = False
    offline_until: float | None = None
    is_signed_out: bool = False
    gap: str = ""
    rests_until: float = 0.0
    silent_until: float = 0.0
    listed_whole_at: datetime | None = None
    is_list_awaited: bool = False
    oldest_elsewhere: datetime | None = None

    @property
    def list_since(self) -> datetime | None:
        """Since when orders may be new in the list; None if it is read whole.

        What was made elsewhere, and is open still, must be shown as well.
        """
        if self.is_list_awaited or self.listed_whole_at is None:
            return None
        return min(self.listed_whole_at, self.oldest_elsewhere or self.listed_whole_at)


class OrderPoller(QObject):
    """Starts short jobs from a timer, one at a time for each service.

    What it finds lies in the journal; the book of orders tells what has changed.

    Args:
        offline_s: how often the way to a service that couldn't be reached is tried again.
    """

    refreshed = pyqtSignal()  # the journal may hold something new
    changed = pyqtSignal()  # it began or ended to ask, or can't
    failed = pyqtSignal(object)  # the error, of what the user asked for

    def __init__(
        self,
        clients: OriginClients,
        journal_folder: Path,
        runner: TaskRunner,
        make_schedule: Callable[[], PollSchedule] | None = None,
        offline_s: float = OFFLINE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clients, self._folder, self._runner = clients, journal_folder, runner
        self._make_schedule, self.offline_s = make_schedule, offline_s
        self._services: dict[str, _Service] = {}
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_due)

    @property
    def is_asking(self) -> bool:
        return any(service.task is not None for service in self._services.values())

    @property
    def will_ask(self) -> bool:
        """Whether it asks again by itself, at some time."""
        return self._timer.isActive()

    @property
    def pause_ms(self) -> int:
        """The pause that it makes, or made last, before it asks again."""
        return self._timer.interval()

    def follow(self, records: Iterable[OrderRecord]) -> None:
        """Follow those of these orders that can still change, and no others.

        Those made elsewhere are followed by the service's list of orders, lest hundreds of
        old ones be asked about one by one.
        """
        followed: dict[str, dict[str, OrderRecord]] = {}
        elsewhere: dict[str, datetime] = {}
        for record in records:
            if not record.is_followed:
                continue
            if record.attempt_id is not None:
                followed.setdefault(record.origin, {})[record.key] = record
            else:
                begun_at = record.begun_at or _NEVER
                elsewhere[record.origin] = min(begun_at, elsewhere.get(record.origin, begun_at))
        for origin in {*followed, *self._services}:
            service = self._service(origin)
            service.due = followed.get(origin, {})
            service.oldest_elsewhere = elsewhere.get(origin)
            service.schedule.follow(service.due, time.monotonic())
        self._set_timer()

    def wake(self) -> None:
        """Ask about all again at once: the user is back."""
        for service in self._services.values():
            service.offline_until = None
            service.schedule.go_online(time.monotonic())
            service.schedule.wake(time.monotonic())
        self._set_timer()

    def reconnect(self) -> None:
        """Try again where a sign-in was wanted: the connections have changed."""
        for service in self._services.values():
            service.is_signed_out = False
        self.wake()

    def list_orders(self, origin: str) -> None:
        """Read the service's list of orders as well, where that asks nothing of the user."""
        self._service(origin).wants_list = True
        self._set_timer()

    def check_now(self, origins: Iterable[str], record: OrderRecord | None = None) -> None:
        """Ask now, as the user wishes: about one order, or about all and for the lists.

        QGIS may ask the user for the master password.
        """
        for origin in dict.fromkeys(origins):
            try:
                self._clients.factory(origin)
            except DataCosmosError as error:
                self.failed.emit(error)
                continue
            service = self._service(origin)
            service.is_signed_out, service.rests_until = False, 0.0
            if record is None:
                service.wants_list = service.is_list_awaited = True
            else:
                service.due[record.key] = record
                service.schedule.follow(service.due, time.monotonic())
        self.wake()

    def stop(self) -> None:
        """Ask nothing more. Called before the plugin goes."""
        self._is_stopped = True
        self._timer.stop()
        for service in self._services.values():
            if service.task is not None:
                service.task.cancel()

    def obstacle(self) -> str:
        """Return what keeps orders from being followed, in words; empty if nothing does."""
        waiting = {o: s for o, s in self._services.items() if s.due or s.wants_list}
        if any(s.is_signed_out for s in waiting.values()):
            return translate(
                "DataCosmos",
                "The service wants you to sign in again. Renew the sign-in in the options, then "
                "check again.",
            )
        if any(s.offline_until is not None for s in waiting.values()):
            return translate("DataCosmos", "The service can't be reached. It is tried again.")
        if any(s.due and self._is_locked(o) for o, s in waiting.items()):
            return translate("DataCosmos", "Press Check to sign in; then orders are followed.")
        return next((s.gap for s in self._services.values() if s.gap), "")

    def _is_locked(self, origin: str) -> bool:
        return self._clients.profile_of(origin) is not None and not self._clients.is_open(origin)

    def _service(self, origin: str) -> _Service:
        if origin not in self._services:
            from ...core.orders.poll_schedule import PollSchedule

            self._services[origin] = _Service((self._make_schedule or PollSchedule)())
        return self._services[origin]

    def _set_timer(self) -> None:
        now, times = time.monotonic(), []
        for service in self._services.values():
            if service.task is not None or service.is_signed_out or self._is_stopped:
                continue
            if service.offline_until is not None:
                times.append(service.offline_until)
            elif service.wants_list:
                times.append(now)
            elif (at := service.schedule.next_at()) is not None:
                times.append(max(at, service.rests_until))
        if times:
            wait_ms = round(1000 * (min(times) - now))
            self._timer.start(min(_LONGEST_MS, max(_SHORTEST_MS, wait_ms)))
        else:
            self._timer.stop()

    def _ask_due(self) -> None:
        now = time.monotonic()
        for origin, service in self._services.items():
            if service.task is not None or service.is_signed_out:
                continue
            if service.offline_until is not None and now >= service.offline_until:
                service.offline_until = None
                service.schedule.go_online(now)
            due = self._due(service, now)
            if not due and (not service.wants_list or service.offline_until is not None):
                continue
            if self._clients.is_open(origin):
                self._ask(origin, service, due)
            else:
                # Nobody is asked for a password, or told of a missing connection, by a timer.
                service.wants_list = False
                for record in due:
                    service.schedule.asked(record.key, now)
        self._set_timer()
        self.changed.emit()

    def _due(self, service: _Service, now: float) -> list[OrderRecord]:
        from ...core.orders.poll_schedule import FEW

        if now < service.rests_until and not service.wants_list:
            return []
        ahead = _AHEAD if len(service.due) > FEW else 0.0
        return [service.due[key] for key in service.schedule.due(now, ahead)]

    def _rest(self, origin: str, service: _Service, result: RefreshResult) -> None:
        """Leave a service alone for a while that was asked about many orders."""
        from ...core.orders.poll_schedule import FEW

        now = time.monotonic()
        if len(service.due) > FEW:
            rest_s = _PAUSE_A_REQUEST_S * result.requests.get(origin, 0)
            service.rests_until = now + min(_LONGEST_REST_S, rest_s)
        if origin in result.silent_lists:
            service.silent_until = now + _SILENT_S

    def _ask(self, origin: str, service: _Service, due: list[OrderRecord]) -> None:
        lists = frozenset([origin]) if service.wants_list else frozenset()
        since, is_awaited = service.list_since, service.is_list_awaited
        began = datetime.now(timezone.utc)
        service.wants_list = service.is_list_awaited = False
        try:
            factory = self._clients.factory(origin, due[0].connection_name if due else "")
        except DataCosmosError as error:
            self._settle(service, due)
            self.failed.emit(error)
            return
        folder, uses_list = self._folder, time.monotonic() >= service.silent_until

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> RefreshResult:
            from ...core.orders.refresh import RefreshJob
            from ...core.sales.order_list import CALM_PAUSE_S, CHECK_PAUSE_S

            job = RefreshJob(
                folder,
                lambda _origin: factory(),
                tuple(due),
                lists,
                uses_list=uses_list,
                list_since=since,
                pause_s=CHECK_PAUSE_S if is_awaited else CALM_PAUSE_S,
            )
            return job.run(monitor)

        def succeed(result: RefreshResult) -> None:
            changed = {change.after.key for change in result.changes}
            # Those that weren't asked about stay due.
            asked = [record for record in due if record.key not in result.unasked]
            self._settle(service, asked, changed, result.retry_after_s)
            self._rest(origin, service, result)
            if origin in result.offline:
                service.schedule.go_offline()
                service.offline_until = time.monotonic() + self.offline_s
                service.wants_list, service.is_list_awaited = bool(lists), is_awaited
            if lists and origin in result.listed and origin not in result.gaps:
                # What came since it was begun is new; older ones are as they were.
                service.listed_whole_at = began
            service.is_signed_out = origin in result.signed_out
            if lists or origin in result.listed or origin in result.gaps:
                service.gap = result.gaps.get(origin, "")
            end()

        def fail(error: Exception) -> None:
            self._settle(service, due)
            end()
            self.failed.emit(error)

        def end() -> None:
            service.task = None
            self._set_timer()
            self.changed.emit()
            self.refreshed.emit()

        def cancelled() -> None:
            service.task = None
            if not self._is_stopped:
                # By the user, in QGIS's task manager: as if it had been asked and were the same.
                self._settle(service, due)
                end()

        service.task = self._runner.start(
            translate("DataCosmos", "Asking about orders"),
            work,
            on_success=succeed,
            on_failure=fail,
            on_cancel=cancelled,
        )

    def _settle(
        self,
        service: _Service,
        due: Iterable[OrderRecord],
        changed: Iterable[str] = (),
        pauses_s: Mapping[str, float] | None = None,
    ) -> None:
        now, pauses_s = time.monotonic(), pauses_s or {}
        for record in due:
            service.schedule.asked(
                record.key,
                now,
                changed=record.key in changed,
                at_least_s=pauses_s.get(record.key, 0),
            )
