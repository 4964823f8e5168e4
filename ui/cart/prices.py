# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the prices in the cart fresh."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import DataCosmosError
from ...core.job import Monitor
from ..adapters.tasks import JobTask, TaskRunner
from .store import CartStore

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.sales.order import LineItem
    from ...core.sales.pricing import PriceResult
    from ...core.service.client import Client

DEFAULT_MAX_AGE_S = 3600.0
_LOOK_EVERY_MS = 30_000
_PATIENCE = timedelta(minutes=5)  # between tries that nobody asked for


class CartPrices(QObject):
    """Asks prices again: when told to, and by itself when they are old while someone looks.

    Args:
        client_factory: makes a factory of clients, on the main thread; it may have to ask the
            user for a password, and raises DataCosmosError where there is no usable account.
        is_watched: whether the user can see the cart; nothing is asked for nobody.
        max_age_s: how old a price may become.
    """

    changed = pyqtSignal()  # it began or ended
    failed = pyqtSignal(object)  # the error, of what the user asked for

    def __init__(
        self,
        store: CartStore,
        runner: TaskRunner,
        client_factory: Callable[[], Callable[[], Client]],
        is_watched: Callable[[], bool],
        max_age_s: float = DEFAULT_MAX_AGE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._runner = store, runner
        self._is_watched, self._max_age_s = is_watched, max_age_s
        self._client_factory = client_factory
        self._is_open = False
        self._task: JobTask | None = None
        self._last_try: datetime | None = None
        self._is_due = False  # all prices are of a contract that isn't used any more
        self.note = ""  # what is going on while it runs, if there is more to say than that
        self.problem = ""  # why the last try failed; empty if it didn't
        timer = QTimer(self)
        timer.setInterval(_LOOK_EVERY_MS)
        timer.timeout.connect(self.refresh_if_stale)
        timer.start()
        store.changed.connect(self.refresh_if_stale)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def can_run(self) -> bool:
        return bool(self._store.origin) and not self.is_running

    def set_open(self, is_open: bool) -> None:
        """Set whether the account can be used by itself, without the user being asked for more."""
        self._is_open = is_open
        self._last_try = None
        self.refresh_if_stale()

    def stop(self) -> None:
        """Ask no more: the account changes, or the plugin goes."""
        self._is_open, self._last_try, self.problem = False, None, ""
        if self._task is not None:
            self._task.cancel()

    def refresh_if_stale(self) -> None:
        """Ask again if a price is old, someone looks, and it wasn't tried a moment ago."""
        from ...core.cart.entry import stale

        now = datetime.now(timezone.utc)
        is_early = self._last_try is not None and now - self._last_try < _PATIENCE
        if self._is_open and self.can_run and not is_early and self._is_watched():
            entries = self._store.entries
            old = entries if self._is_due else stale(entries, now, self._max_age_s)
            if old:
                self._start(_lines_of(old), is_asked_for=False)

    def refresh_soon(self) -> None:
        """Ask all prices anew, as soon as somebody looks: they are of another contract."""
        self._is_due, self._last_try = True, None
        if self._task is not None:
            self._task.cancel()  # what it brings is of the contract before
        self.refresh_if_stale()

    def hurry(self) -> None:
        """Ask what is old or missing as soon as the cart says so, however late the last try was."""
        self._last_try = None

    def refresh(self) -> None:
        """Ask the prices of all that is in the cart."""
        lines = _lines_of(self._store.entries)
        if lines and self.can_run:
            self._start(lines, is_asked_for=True)

    def _start(self, lines: tuple[LineItem, ...], is_asked_for: bool) -> None:
        origin = self._store.origin
        self._last_try = datetime.now(timezone.utc)
        is_of_all = set(lines) >= set(_lines_of(self._store.entries))
        try:
            factory = self._client_factory()
        except DataCosmosError as error:
            self._fail(error, is_asked_for)
            return

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> PriceResult:
            from ...core.sales.pricing import PriceJob

            with factory() as client:
                return PriceJob(client, lines).run(monitor)

        def tell(text: str) -> None:
            self.note = text
            self.changed.emit()

        def end() -> None:
            self._task, self.note = None, ""
            self.changed.emit()

        def succeed(result: PriceResult) -> None:
            self.problem = ""
            self._is_due = self._is_due and not is_of_all
            end()
            if origin == self._store.origin:
                self._store.record_quotes(result.quotes)

        def cancel() -> None:
            end()
            self.refresh_if_stale()

        def fail(error: Exception) -> None:
            end()
            self._fail(error, is_asked_for)

        self._task = self._runner.start(
            self.tr("Asking prices"),
            work,
            on_success=succeed,
            on_failure=fail,
            on_cancel=cancel,
            on_info=tell,
        )
        self.changed.emit()

    def _fail(self, error: Exception, is_asked_for: bool) -> None:
        self.problem = getattr(error, "message", str(error))
        self.changed.emit()
        # What nobody asked for is no reason for a message: a line of the panel says it.
        if is_asked_for:
            self.failed.emit(error)


def _lines_of(entries: Iterable[CartEntry]) -> tuple[LineItem, ...]:
    return tuple(line for entry in entries for line in entry.lines)
