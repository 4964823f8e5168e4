# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads of orders in the background, one after the other, and how far they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import DownloadedElsewhere, LargeDownload
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.delivery.order_folder import Delivery
    from ...core.delivery.progress import TransferProgress
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ...core.service.client import Client
    from ..adapters.accounts.origin_clients import OriginClients
    from ..adapters.tasks import JobTask, TaskRunner

# What is left of a download above this isn't fetched before the user says so.
LARGE_BYTES = 500_000_000


@dataclass(frozen=True)
class _Wanted:
    """A download that is to come.

    Args:
        base: where an order without a folder gets one.
        make_client: in any thread.
        by_itself: nobody has asked for it just now.
        most_bytes: the most that may be left of it; None for any.
    """

    record: OrderRecord
    base: Path
    make_client: Callable[[], Client]
    by_itself: bool
    most_bytes: int | None


class DownloadManager(QObject):
    """Fetches orders. Each has several connections of its own, so one at a time is quickest."""

    changed = pyqtSignal()  # something began, went on or ended
    finished = pyqtSignal(object, object, bool)  # record as it was, Delivery, whether by itself
    failed = pyqtSignal(object, object, bool)  # record as it was, the error, whether by itself
    stopped = pyqtSignal()  # as the user wished; what has come is noted
    asks = pyqtSignal(object, object)  # record, bytes left or None: large, so the user decides

    def __init__(
        self,
        clients: OriginClients,
        journal_folder: Path,
        runner: TaskRunner,
        large_bytes: int = LARGE_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clients, self._folder, self._runner = clients, journal_folder, runner
        self._large_bytes = large_bytes
        self._queue: list[_Wanted] = []
        self._task: JobTask | None = None
        self._running_key = ""
        self._progress: TransferProgress | None = None
        self._asked: dict[str, int | None] = {}
        self._elsewhere: set[str] = set()

    def is_running(self, key: str) -> bool:
        """Return whether the order is being downloaded."""
        return self._task is not None and self._running_key == key

    def is_queued(self, key: str) -> bool:
        """Return whether the order is downloaded after others."""
        return any(wanted.record.key == key for wanted in self._queue)

    def is_busy(self, key: str) -> bool:
        """Return whether the order is being downloaded, or will be without being asked for."""
        return self.is_running(key) or self.is_queued(key)

    def is_elsewhere(self, key: str) -> bool:
        """Return whether another QGIS was at it when this one tried."""
        return key in self._elsewhere

    def progress(self, key: str) -> TransferProgress | None:
        """Return how far the order is, None if that isn't known yet or it isn't running."""
        return self._progress if self.is_running(key) else None

    def waits_for_user(self, key: str) -> bool:
        """Return whether so much is left that the user is asked first."""
        return key in self._asked

    def bytes_left(self, key: str) -> int | None:
        """Return how much is left of what the user is asked about; None if not known."""
        return self._asked.get(key)

    def start(self, record: OrderRecord, base: Path) -> None:
        """Download as the user wishes.

        Raises:
            DataCosmosError: there is no usable connection.
        """
        self._asked.pop(record.key, None)
        self._elsewhere.discard(record.key)
        self._add(record, base, by_itself=False, most_bytes=None)

    def resume(self, record: OrderRecord, base: Path, *, asks: bool = True) -> None:
        """Go on by itself.

        Args:
            asks: unless much is left: then the signal `asks` is emitted.

        Raises:
            DataCosmosError: there is no usable connection.
        """
        most_bytes = self._large_bytes if asks else None
        self._add(record, base, by_itself=True, most_bytes=most_bytes)

    def stop(self, key: str) -> None:
        """Stop a download. What has come stays, and it can be resumed."""
        self._queue = [wanted for wanted in self._queue if wanted.record.key != key]
        if self.is_running(key) and self._task is not None:
            self._task.cancel()
        self.changed.emit()

    def _add(
        self, record: OrderRecord, base: Path, *, by_itself: bool, most_bytes: int | None
    ) -> None:
        if self.is_running(record.key) or self.is_queued(record.key):
            return
        factory = self._clients.factory(record.origin, record.connection_name)
        self._queue.append(_Wanted(record, base, factory, by_itself, most_bytes))
        self._start_next()
        self.changed.emit()

    def _start_next(self) -> None:
        if self._task is not None or not self._queue:
            return
        wanted = self._queue.pop(0)
        record, folder, most = wanted.record, self._folder, wanted.most_bytes

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> Delivery:
            from ...core.delivery.order_download import OrderDownload

            with wanted.make_client() as client:
                download = OrderDownload(client, record, folder, wanted.base, deliver, most)
                return download.run(monitor)

        self._running_key, self._progress = record.key, None
        self._task = self._runner.start(
            translate("DataCosmos", "Downloading order {}").format(record.number),
            work,
            on_success=lambda result: self._on_success(wanted, result),
            on_failure=lambda error: self._on_failure(wanted, error),
            on_cancel=self._on_cancel,
            on_delivery=self._on_progress,
            keeps_qgis_open=True,
        )

    def _on_progress(self, progress: TransferProgress) -> None:
        self._progress = progress
        self.changed.emit()

    def _on_success(self, wanted: _Wanted, delivery: Delivery) -> None:
        self._end()
        self.finished.emit(wanted.record, delivery, wanted.by_itself)

    def _on_failure(self, wanted: _Wanted, error: Exception) -> None:
        record = wanted.record
        if isinstance(error, LargeDownload):
            self._asked[record.key] = error.bytes_left
            self._end()
            self.asks.emit(record, error.bytes_left)
            return
        is_elsewhere = isinstance(error, DownloadedElsewhere)
        if is_elsewhere:
            self._elsewhere.add(record.key)
        self._end()
        if not (is_elsewhere and wanted.by_itself):  # what nobody asked for isn't told
            self.failed.emit(record, error, wanted.by_itself)

    def _on_cancel(self) -> None:
        self._end()
        self.stopped.emit()

    def _end(self) -> None:
        self._task, self._running_key, self._progress = None, "", None
        self._start_next()
        self.changed.emit()
