# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads of orders in the background: the window's part of the queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import DownloadedElsewhere, LargeDownload
from ...core.journal.phase import Phase
from ...core.transfers.kept_queue import WHOLE, Wish
from ...core.transfers.queue import TransferQueue
from ...core.transfers.queued import Download, End, Ended, QueueRow, State
from ...core.transfers.shared import GUESTS
from ..adapters.i18n import translate
from ..messages import log_error
from .kept_downloads import KeptDownloads

if TYPE_CHECKING:
    from ...core.delivery.order_download import OrderDownload
    from ...core.delivery.order_folder import Delivery
    from ...core.delivery.progress import TransferProgress
    from ...core.geo.wished_area import WishedArea
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ...core.service.client import Client
    from ...core.transfers.queue_progress import HowFar, QueueProgress
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
        area: what of each image is wanted; None for what is noted.
        takes_whole: whether the whole images are wanted, whatever is noted.
    """

    record: OrderRecord
    base: Path
    make_client: Callable[[], Client]
    by_itself: bool
    most_bytes: int | None
    area: WishedArea | None = None
    takes_whole: bool = False

    @property
    def chosen(self) -> str:
        """What is wanted of the images, as it is kept while the journal doesn't know it."""
        known = self.record.download.area if self.record.download is not None else None
        area = None if self.takes_whole else self.area or known
        # What is complete goes on only if it is said what more is wanted.
        if area == known and self.record.phase is not Phase.COMPLETE:
            return ""
        return WHOLE if area is None else area.to_text()


class DownloadManager(QObject):
    """Fetches orders, several at a time, in the order that the user wishes."""

    changed = pyqtSignal()  # something began, went on or ended
    finished = pyqtSignal(object, object, bool)  # record as it was, Delivery, whether by itself
    failed = pyqtSignal(object, object, bool)  # record as it was, the error, whether by itself
    refused = pyqtSignal(object)  # record: another program is at its folder
    stopped = pyqtSignal()  # as the user wished; what has come is noted
    _guests_changed = pyqtSignal()  # in any thread
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
        self._queue = TransferQueue()
        self.kept = KeptDownloads(journal_folder, self)
        self._wanted: dict[str, _Wanted] = {}
        self._task: JobTask | None = None
        # Told by the queue's thread. A task that is cancelled hands nothing over any more.
        self._news: deque[Ended] = deque()
        self._interrupted: set[str] = set()
        self._asked: dict[str, int | None] = {}
        self._elsewhere: set[str] = set()
        self._has_left = False
        self._guests_changed.connect(self.changed)
        self._tell_of_guests = self._guests_changed.emit  # the same each time
        GUESTS.listen(self._tell_of_guests)

    # How it stands

    def rows(self) -> tuple[QueueRow, ...]:
        """Return the downloads in the queue, the first to be fetched first, then those beside it."""
        return (*self._queue.rows(), *GUESTS.rows())

    def total(self) -> QueueProgress:
        """Return how far the whole queue is, with what goes on beside it."""
        progress, guests = self._queue.progress(), GUESTS.rows()
        if not guests:
            return progress
        return progress.joined(GUESTS.shares(), [row.rate_bps for row in guests])

    def has(self, key: str) -> bool:
        """Return whether the order is in the queue, paused or not."""
        return self._queue.row(key) is not None

    def is_running(self, key: str) -> bool:
        """Return whether the order is being downloaded."""
        return self._state(key) is State.RUNNING

    def is_queued(self, key: str) -> bool:
        """Return whether the order is downloaded after others."""
        return self._state(key) is State.WAITING

    def is_paused(self, key: str) -> bool:
        """Return whether the order is in the queue, and goes on once the user says so."""
        return self._state(key) is State.PAUSED

    def is_busy(self, key: str) -> bool:
        """Return whether the order is being downloaded, or will be without being asked for."""
        return self.is_running(key) or self.is_queued(key)

    def is_elsewhere(self, key: str) -> bool:
        """Return whether another QGIS was at it when this one tried."""
        return key in self._elsewhere

    def progress(self, key: str) -> TransferProgress | None:
        """Return how far the order is, None if that isn't known yet or it isn't running."""
        row = self._queue.row(key)
        return None if row is None else progress_of(row)

    def waits_for_user(self, key: str) -> bool:
        """Return whether so much is left that the user is asked first."""
        return key in self._asked

    def bytes_left(self, key: str) -> int | None:
        """Return how much is left of what the user is asked about; None if not known."""
        return self._asked.get(key)

    def _state(self, key: str) -> State | None:
        row = self._queue.row(key)
        return None if row is None else row.state

    # What is wanted

    def start(
        self,
        record: OrderRecord,
        base: Path,
        area: WishedArea | None = None,
        *,
        takes_whole: bool = False,
    ) -> None:
        """Download as the user wishes.

        Args:
            area: what of each image is wanted; None for what is noted.
            takes_whole: whether the whole images are wanted, whatever is noted.

        Raises:
            DataCosmosError: there is no usable connection.
        """
        self._asked.pop(record.key, None)
        self._elsewhere.discard(record.key)
        if self.is_paused(record.key):
            self.go_on([record.key])
        else:
            wish = _Wanted(record, base, self._factory(record), False, None, area, takes_whole)
            self._add(wish)

    def resume(self, record: OrderRecord, base: Path, *, asks: bool = True) -> None:
        """Go on by itself; what the user has paused comes into the queue, and goes on later.

        Args:
            asks: unless much is left: then the signal `asks` is emitted.

        Raises:
            DataCosmosError: there is no usable connection.
        """
        from ...core.geo.wished_area import WishedArea

        self._elsewhere.discard(record.key)
        is_paused, what = self.kept.wish(record.key) is Wish.PAUSED, self.kept.what(record.key)
        # What was chosen explicitly, and only had to wait, needs no second word.
        most_bytes = self._large_bytes if asks and not (is_paused or what) else None
        factory, area = self._factory(record), WishedArea.from_text(what)
        wanted = _Wanted(record, base, factory, True, most_bytes, area, what == WHOLE)
        self._add(wanted, is_paused)

    def pause(self, keys: Collection[str]) -> None:
        """Stop downloads. What has come stays, and they can be resumed, also after a restart."""
        self._interrupted.difference_update(keys)
        self._queue.pause(*keys)
        self._on_change()

    def go_on(self, keys: Collection[str]) -> None:
        """Resume what is paused."""
        self._interrupted.difference_update(keys)
        self._queue.resume(*keys)
        self._on_change()

    def stop(self, *keys: str) -> None:
        """Take downloads out of the queue. What has come stays; none begins again by itself."""
        GUESTS.cancel(keys)
        self._queue.cancel(*keys)
        self.kept.cancelled([key for key in keys if self._wanted.pop(key, None)])
        self._on_change()

    def drop(self, keys: Collection[str]) -> None:
        """Take downloads out of the queue as if they had never been in it."""
        self._queue.cancel(*keys)
        for key in keys:
            self._wanted.pop(key, None)
        self.kept.forget(keys)
        self._on_change()

    def move(self, keys: Sequence[str], place: int) -> None:
        """Have downloads fetched in another order; see `TransferQueue.move`."""
        self._queue.move(keys, place)
        self._on_change()

    def leave(self) -> None:
        """Stop all for this run of QGIS. What isn't done goes on after the next start."""
        self._has_left = True
        GUESTS.ignore(self._tell_of_guests)
        if self._task is not None:
            self._task.cancel()
        self.kept.close()

    def _factory(self, record: OrderRecord) -> Callable[[], Client]:
        return self._clients.factory(record.origin, record.connection_name)

    def _add(self, wanted: _Wanted, is_paused: bool = False) -> None:
        key = wanted.record.key
        if self._queue.row(key) is not None:
            return
        self._wanted[key] = wanted
        before = self.kept.behind(key)
        self._queue.add(self._download(wanted), is_paused=is_paused, before=before)
        self._on_change()

    def _download(self, wanted: _Wanted) -> Download:
        record, folder, most = wanted.record, self._folder, wanted.most_bytes

        def job(client: Client, tell: Callable[[HowFar], None], most: int | None) -> OrderDownload:
            from ...core.delivery.order_download import OrderDownload
            from ..adapters.rasters.cutting import parts_of

            return OrderDownload(
                client,
                record,
                folder,
                wanted.base,
                tell,
                most,
                wanted.area,
                wanted.takes_whole,
                parts_of,
            )

        def work(monitor: Monitor, tell: Callable[[HowFar], None]) -> Delivery:
            with wanted.make_client() as client:
                return job(client, tell, most).run(monitor)

        def ask_left(monitor: Monitor) -> int | None:
            with wanted.make_client() as client:
                return job(client, lambda _far: None, None).bytes_left(monitor)

        return Download(record.key, record.number, work, ask_left, record.order_id)

    # The work

    def _on_change(self) -> None:
        self._keep()
        self._run()
        self.changed.emit()

    def _keep(self) -> None:
        chosen = {key: wanted.chosen for key, wanted in self._wanted.items()}
        self.kept.follow(self._queue.rows(), self._interrupted, chosen)

    def _run(self) -> None:
        if self._task is not None or self._has_left or not self._queue.has_work:
            return
        queue, news = self._queue, self._news

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> None:
            def tell(ended: Ended) -> None:
                news.append(ended)
                deliver(None)

            queue.run(monitor, tell, lambda: deliver(None))

        self._task = self._runner.start(
            translate("DataCosmos", "Downloading orders"),
            work,
            on_success=lambda _nothing: self._on_end(),
            on_failure=self._on_broken,
            on_cancel=self._on_cancel,
            on_delivery=lambda _nothing: self._on_news(),
            keeps_qgis_open=True,
        )

    def _on_news(self) -> None:
        while self._news:
            self._on_ended(self._news.popleft())
        self.changed.emit()

    def _on_ended(self, ended: Ended) -> None:
        if ended.end is End.STOPPED:
            self.stopped.emit()
            return
        wanted = self._wanted.get(ended.key)
        if self._queue.row(ended.key) is None:  # else it is wanted once more
            self._wanted.pop(ended.key, None)
        is_elsewhere = isinstance(ended.error, DownloadedElsewhere)
        if not is_elsewhere:  # the other program keeps its own wish
            self.kept.forget([ended.key])
        self._keep()
        if wanted is None:  # cancelled, while it was about to end
            self.stopped.emit()
        elif ended.end is End.DONE:
            self.finished.emit(wanted.record, ended.result, wanted.by_itself)
        elif ended.error is not None:
            self._on_failure(wanted, ended.error)

    def _on_failure(self, wanted: _Wanted, error: Exception) -> None:
        record = wanted.record
        if isinstance(error, LargeDownload):
            self._asked[record.key] = error.bytes_left
            self.asks.emit(record, error.bytes_left)
            return
        is_elsewhere = isinstance(error, DownloadedElsewhere)
        if is_elsewhere:
            self._elsewhere.add(record.key)
            self.refused.emit(record)
        if not (is_elsewhere and wanted.by_itself):  # what nobody asked for isn't told
            self.failed.emit(record, error, wanted.by_itself)

    def _on_end(self) -> None:
        self._task = None
        self._on_news()
        self._run()  # what was added while it ended

    def _on_broken(self, error: Exception) -> None:
        log_error(error)
        self._on_cancel()

    def _on_cancel(self) -> None:
        """Pause all for this run of QGIS: it was stopped in QGIS's list of tasks, or QGIS ends."""
        self._task = None
        keys = [row.key for row in self._queue.rows() if not row.is_paused]
        self._interrupted.update(keys)
        self._queue.pause(*keys)
        self._on_news()
        self.stopped.emit()


def progress_of(row: QueueRow) -> TransferProgress | None:
    """Return how far a download is, at the rate that the queue goes by; None unless it runs."""
    if row.state is not State.RUNNING or row.far is None:
        return None
    return replace(cast("TransferProgress", row.far), speed_bps=row.rate_bps)
