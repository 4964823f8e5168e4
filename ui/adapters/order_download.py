# SPDX-License-Identifier: GPL-2.0-or-later
"""The download of one order, noted in the journal so that it survives the end of QGIS."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLockFile

from ...core.delivery.deliver_job import DeliverJob
from ...core.delivery.downloads import storage_error
from ...core.delivery.order_folder import chosen_for, make_order_folder
from ...core.disk.safe_files import OwnFolder
from ...core.errors import Cancelled, DataCosmosError, JournalError
from ...core.journal.download_states import DownloadState, DownloadStates
from ...core.journal.journal import Journal
from .i18n import translate

if TYPE_CHECKING:
    from ...core.delivery.order_folder import Delivery
    from ...core.delivery.progress import TransferProgress
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ...core.service.client import Client

_LOCK_NAME = ".datacosmos-download.lock"
_NOTED_EVERY_S = 2.0


class DownloadedElsewhere(DataCosmosError):
    """Another QGIS is at it at this moment. Nothing was touched."""


class LargeDownload(DataCosmosError):
    """So much is left that the user decides. Nothing was touched.

    Args:
        bytes_left: None if that can't be found out.
    """

    def __init__(self, bytes_left: int | None) -> None:
        super().__init__(translate("DataCosmos", "Much of the download is left."))
        self.bytes_left = bytes_left


@dataclass
class OrderDownload:
    """Downloads an order, or goes on where it stopped. For a worker thread.

    Args:
        base: the download folder that the user chose; for an order without a folder of its own.
        on_transfer: told several times a second how far it is, in the job's thread.
        most_bytes: of a download that was begun, the most that may be left; None for any.
    """

    client: Client
    record: OrderRecord
    journal_folder: Path
    base: Path
    on_transfer: Callable[[TransferProgress], None]
    most_bytes: int | None = None

    def run(self, monitor: Monitor) -> Delivery:
        """Download what isn't there yet.

        Raises:
            DownloadedElsewhere: another QGIS does it.
            LargeDownload: more than `most_bytes` is left.
            and all that `DeliverJob.run` raises.
        """
        folder = self._made_folder()
        lock = self._lock_of(folder)
        lock.setStaleLockTime(0)  # good as long as its process lives
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            raise DownloadedElsewhere(
                translate("DataCosmos", "The order {} is being downloaded by another QGIS.").format(
                    self.record.number
                )
            )
        try:
            self._check_size(folder, monitor)
            return self._run_noted(folder, monitor)
        finally:
            lock.unlock()

    def _lock_of(self, folder: Path) -> QLockFile:
        try:
            # Qt would follow a link, and wait for ever at the end of a pipe.
            OwnFolder(folder, chosen_for(folder, self.base)).check(_LOCK_NAME)
        except OSError as error:
            raise storage_error(error, folder) from error
        return QLockFile(str(folder / _LOCK_NAME))

    def _check_size(self, folder: Path, monitor: Monitor) -> None:
        if self.most_bytes is not None and self._has_begun:
            left = self._job(folder).planned_bytes(monitor)
            if left is None or left > self.most_bytes:
                raise LargeDownload(left)

    def _run_noted(self, folder: Path, monitor: Monitor) -> Delivery:
        known = self.record.download
        now = datetime.now(timezone.utc)
        notes = _Notes(self, known or DownloadState(folder, now), monitor)
        notes.write(folder=folder, is_complete=False, problem="")

        def on_transfer(progress: TransferProgress) -> None:
            notes.follow(progress)
            self.on_transfer(progress)

        try:
            delivery = replace(self._job(folder), on_transfer=on_transfer).run(monitor)
        except Cancelled:
            notes.write()
            raise
        except DataCosmosError as error:
            notes.write(problem=error.message)
            raise
        files = tuple(file.path.relative_to(folder).as_posix() for file in delivery.files)
        size = delivery.size_bytes
        notes.write(files=files, bytes_done=size, bytes_total=size, is_complete=True)
        return delivery

    @property
    def _has_begun(self) -> bool:
        return bool(self.record.download and self.record.download.bytes_done)

    def _job(self, folder: Path | None) -> DeliverJob:
        assets = self.record.download.assets if self.record.download else ()
        return DeliverJob(
            self.client, self.record.order_id, self.base, assets, self.journal_folder, folder
        )

    def _known_folder(self) -> Path | None:
        """Return the folder that the order has or shall have, unless its disk isn't there."""
        folder = self.record.folder
        if folder is None:
            return None
        return folder if folder.parent.is_dir() or not self._has_begun else None

    def _made_folder(self) -> Path:
        folder = self._known_folder()
        try:
            if folder is None:
                ordered = self.record.begun_at or datetime.now(timezone.utc)
                record = self.record
                return make_order_folder(self.base, record.origin, record.order_id, ordered)
            OwnFolder(folder, chosen_for(folder, self.base)).make()
        except OSError as error:
            raise storage_error(error, folder or self.base) from error
        return folder


class _Notes:
    """Writes into the journal how far a download is."""

    def __init__(self, of: OrderDownload, state: DownloadState, monitor: Monitor) -> None:
        self._of = of
        self._state = state
        self._monitor = monitor
        self._next_at = 0.0

    def follow(self, progress: TransferProgress) -> None:
        self._state = replace(
            self._state, bytes_done=progress.bytes_done, bytes_total=progress.bytes_total
        )
        if time.monotonic() >= self._next_at:
            self._next_at = time.monotonic() + _NOTED_EVERY_S
            self.write()

    def write(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)
        record = self._of.record
        try:
            states = DownloadStates(Journal(self._of.journal_folder))
            states.record(record.origin, record.order_id, self._state)
        except JournalError as error:
            # The files are what counts; what the disk holds is looked at when it is resumed.
            self._monitor.warning(error.message)
