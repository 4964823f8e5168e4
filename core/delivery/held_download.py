# SPDX-License-Identifier: GPL-2.0-or-later
"""What every download has around it: nobody else is at its folder, and the journal knows of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from ..disk.folder_lock import LOCK_NAME
from ..errors import Cancelled, DataCosmosError, DownloadedElsewhere, LargeDownload, NotPaid
from ..job import Monitor
from .download_notes import DownloadNotes
from .downloads import DownloadedFile
from .hold import Hold, holding
from .progress import TransferProgress

__all__ = ["LOCK_NAME", "HeldDownload"]

# They say that nothing was touched, or what the order's status says anyway.
_UNNOTED = (DownloadedElsewhere, LargeDownload, NotPaid)


@dataclass
class HeldDownload:
    """One download. A `with` statement notes how it ends and lets its folder go.

    Args:
        assets: keys or roles that are fetched; empty for all.
        journal_folder: None to note nothing.
    """

    origin: str
    order_id: str
    assets: tuple[str, ...]
    journal_folder: Path | None
    monitor: Monitor
    _hold: Hold | None = field(default=None, init=False)
    _notes: DownloadNotes | None = field(default=None, init=False)
    _lock: ExitStack = field(default_factory=ExitStack, init=False)

    def __enter__(self) -> HeldDownload:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        with self._lock:
            if self._notes is None or isinstance(error, _UNNOTED):
                return
            if isinstance(error, Cancelled):
                self._notes.stop("")
            elif isinstance(error, DataCosmosError):
                self._notes.stop(error.message)

    def hold(self, folder: Path, chosen: Path) -> None:
        """Keep everybody else out of a folder that is there, until the end.

        Args:
            chosen: what the user chose, the folder or one above it.

        Raises:
            DownloadedElsewhere: somebody else is at it, and who, if that is known.
            StorageError: the disk refuses, or somebody else's is in the way.
        """
        if self._hold is not None and self._hold.folder == folder:
            return
        self._hold = self._lock.enter_context(holding(folder, chosen, self.monitor, self.order_id))
        if self.journal_folder is not None:
            self._notes = DownloadNotes(
                self.journal_folder, self.origin, self.order_id, folder, self.assets, self.monitor
            )

    def begin(self) -> None:
        """Say that the first file is about to come."""
        if self._notes is not None:
            self._notes.begin()

    def follow(self, progress: TransferProgress) -> None:
        """Say how far it is, as often as one likes."""
        if self._notes is not None:
            self._notes.follow(progress)

    def complete(self, files: Sequence[DownloadedFile]) -> None:
        """Say that all files are there."""
        if self._notes is not None:
            self._notes.complete(files)
