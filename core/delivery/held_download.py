# SPDX-License-Identifier: GPL-2.0-or-later
"""What every download has around it: nobody else is at its folder, and the journal knows of it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from ..disk.folder_lock import LOCK_NAME
from ..errors import (
    AuthError,
    Cancelled,
    DataCosmosError,
    DownloadedElsewhere,
    LargeDownload,
    NetworkError,
    NothingDelivered,
    NotPaid,
    RateLimited,
    ServerFault,
)
from ..job import Monitor
from ..journal.missing import Cause
from .bringing import Brought, Earlier
from .download_notes import DownloadNotes
from .hold import Hold, holding
from .progress import TransferProgress

__all__ = ["LOCK_NAME", "HeldDownload"]

# They end by themselves.
_PASSING = (NetworkError, RateLimited, ServerFault)
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
            elif isinstance(error, NothingDelivered) and error.retry_at is not None:
                is_prepared = any(one.cause is Cause.PREPARED for one in error.missing)
                problem = "" if is_prepared else error.message
                self._notes.miss(error.missing, error.retry_at, problem)
            elif isinstance(error, DataCosmosError):
                # Who has to sign in does so at some time; what was missing is asked for then.
                is_signed_out = isinstance(error, AuthError) and bool(self.earlier.missing)
                comes_back = is_signed_out or isinstance(error, _PASSING)
                self._notes.stop(error.message, comes_back=comes_back)

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
        self.expect(folder)

    def expect(self, folder: Path) -> None:
        """Note the download as one into a folder that may not be there yet."""
        if self.journal_folder is not None:
            self._notes = DownloadNotes(
                self.journal_folder, self.origin, self.order_id, folder, self.assets, self.monitor
            )

    @property
    def earlier(self) -> Earlier:
        """What earlier runs left open, as far as the journal knows."""
        return self._notes.earlier if self._notes is not None else Earlier()

    def begin(self) -> None:
        """Say that the first file is about to come."""
        if self._notes is not None:
            self._notes.begin()

    def follow(self, progress: TransferProgress) -> None:
        """Say how far it is, as often as one likes."""
        if self._notes is not None:
            self._notes.follow(progress)

    def finish(self, brought: Brought) -> None:
        """Say what is there and what is missing, at the end of it all."""
        if self._notes is not None:
            self._notes.finish(brought)
