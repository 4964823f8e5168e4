# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the prices in the cart fresh."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import NetworkError
from ..core.job import Monitor
from .adapters.tasks import JobTask, TaskRunner
from .cart_store import CartStore

if TYPE_CHECKING:
    from ..core.client import Client
    from ..core.search_job import PriceResult

DEFAULT_MAX_AGE_S = 3600.0
_LOOK_EVERY_MS = 30_000
_PATIENCE = timedelta(minutes=5)  # between tries that nobody asked for


class CartPrices(QObject):
    """Asks prices again: when told to, and by itself when they are old while someone looks.

    Args:
        is_watched: whether the user can see the cart; nothing is asked for nobody.
        max_age_s: how old a price may become.
    """

    changed = pyqtSignal()  # it began or ended
    failed = pyqtSignal(object)  # the error, of what the user asked for

    def __init__(
        self,
        store: CartStore,
        runner: TaskRunner,
        is_watched: Callable[[], bool],
        max_age_s: float = DEFAULT_MAX_AGE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._runner = store, runner
        self._is_watched, self._max_age_s = is_watched, max_age_s
        self._client_factory: Callable[[], Client] | None = None
        self._task: JobTask | None = None
        self._last_try: datetime | None = None
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
        return self._client_factory is not None and not self.is_running

    def set_client_factory(self, client_factory: Callable[[], Client] | None) -> None:
        """Ask this account from now on; None for nobody."""
        if self._task is not None:
            self._task.cancel()
        self._client_factory = client_factory
        self._last_try, self.problem = None, ""
        self.changed.emit()
        self.refresh_if_stale()

    def refresh_if_stale(self) -> None:
        """Ask again if a price is old, someone looks, and it wasn't tried a moment ago."""
        from ..core.cart_entry import stale

        now = datetime.now(timezone.utc)
        is_early = self._last_try is not None and now - self._last_try < _PATIENCE
        if self.can_run and not is_early and self._is_watched():
            old = stale(self._store.entries, now, self._max_age_s)
            if old:
                self._start(tuple(entry.line for entry in old), is_asked_for=False)

    def refresh(self) -> None:
        """Ask the prices of all that is in the cart."""
        lines = tuple(entry.line for entry in self._store.entries)
        if lines and self.can_run:
            self._start(lines, is_asked_for=True)

    def _start(self, lines: tuple[Any, ...], is_asked_for: bool) -> None:
        factory, origin = self._client_factory, self._store.origin
        self._last_try = datetime.now(timezone.utc)

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> PriceResult:
            from ..core.search_job import PriceJob

            with factory() as client:
                return PriceJob(client, lines).run(monitor)

        def end() -> None:
            self._task = None
            self.changed.emit()

        def succeed(result: PriceResult) -> None:
            self.problem = ""
            end()
            if origin == self._store.origin:
                self._store.record_quotes(result.quotes)

        def fail(error: Exception) -> None:
            # What nobody asked for is no reason for a message: a line of the panel says it.
            self.problem = getattr(error, "message", str(error))
            end()
            if is_asked_for or not isinstance(error, NetworkError):
                self.failed.emit(error)

        self._task = self._runner.start(
            self.tr("Asking prices"), work, on_success=succeed, on_failure=fail, on_cancel=end
        )
        self.changed.emit()
