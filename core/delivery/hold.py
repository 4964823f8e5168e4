# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder held for as long as something is written into it, and what is said where it can't be.

Whoever writes into a folder of downloads does it inside `holding`: the dock, Processing, and what
scripts call.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..disk.folder_lock import PACE, FolderHeld, FolderLock, folder_held
from ..disk.holder import Holder
from ..disk.safe_files import OwnFolder
from ..errors import Cancelled, DownloadedElsewhere
from ..job import Monitor, StoppableMonitor
from ..sales.order import short_number
from ..wording import moment, tr
from .disk_errors import storage_error


class _Watch(StoppableMonitor):
    """Stops the work as soon as the folder is somebody else's."""

    def __init__(self, outer: Monitor, lock: FolderLock) -> None:
        super().__init__(outer)
        self._lock_of_folder = lock

    def cancelled(self) -> bool:
        return super().cancelled() or not self._lock_of_folder.is_still_ours()


@dataclass(frozen=True)
class Hold:
    """A folder that is held.

    Args:
        monitor: to heed while writing into it: it also stops what is done once the folder is lost.
        order_id: whose files go there; empty if that isn't known.
    """

    folder: Path
    lock: FolderLock
    monitor: Monitor
    order_id: str = ""

    def check(self) -> None:
        """Make sure that the folder is held, by looking. To be called before a file gets its name.

        Raises:
            Cancelled: it was lost. What `holding` raises then says so.
            OSError: the disk doesn't say.
        """
        if not self.lock.is_ours():
            raise Cancelled


class _Held(threading.local):
    """The folders that this thread holds, the outermost first."""

    def __init__(self) -> None:
        self.holds: list[Hold] = []


_held = _Held()


@contextlib.contextmanager
def holding(folder: Path, chosen: Path, monitor: Monitor, order_id: str = "") -> Iterator[Hold]:
    """Hold a folder that is there against everybody else.

    Inside a `holding` of the same folder in the same thread it is the same hold.

    Args:
        chosen: what the user chose, the folder or one above it.
        order_id: whose files go there; empty if that isn't known.

    Raises:
        DownloadedElsewhere: somebody else holds it, or took it while this process was asleep.
        StorageError: the disk refuses, or somebody else's is in the way.
    """
    outer = next((hold for hold in _held.holds if _is_same(hold.folder, folder)), None)
    with contextlib.ExitStack() as entered:
        if outer is None:
            lock = _locked(entered, folder, chosen, monitor, order_id)
        else:
            lock, order_id = outer.lock, order_id or outer.order_id
        watch = _Watch(monitor, lock)
        entered.enter_context(lock.on_loss(watch.stop))
        _held.holds.append(Hold(folder, lock, watch, order_id))
        try:
            yield _held.holds[-1]
        except Cancelled as error:
            if monitor.cancelled() or lock.is_still_ours():
                raise
            raise lost(folder) from error
        finally:
            _held.holds.pop()


def lost(folder: Path) -> DownloadedElsewhere:
    """Return the error for a folder that another process has taken meanwhile."""
    return DownloadedElsewhere(
        tr(
            "The download into {folder} was stopped: it gave no sign of life for some minutes, and "
            "another QGIS, algorithm or script has taken the folder.",
            folder=folder,
        ),
        tr("What has come is kept. Run the download again once the other has ended."),
    )


def _is_same(folder: Path, other: Path) -> bool:
    try:
        return folder == other or folder.samefile(other)
    except OSError:
        return False


def _locked(
    entered: contextlib.ExitStack, folder: Path, chosen: Path, monitor: Monitor, order_id: str
) -> FolderLock:
    told: list[Holder] = []

    def while_watching(holder: Holder) -> None:
        monitor.check()
        if not told:
            told.append(holder)
            monitor.info(
                tr(
                    "{folder} is in use, it says, but for long nothing was heard of it: looking "
                    "for some time whether anybody is at it. {who}",
                    folder=folder,
                    who=_who(holder),
                )
            )

    try:
        return entered.enter_context(folder_held(OwnFolder(folder, chosen), while_watching, PACE))
    except FolderHeld as error:
        raise _elsewhere(error, folder, order_id) from error
    except OSError as error:
        raise storage_error(error, folder) from error


def _elsewhere(error: FolderHeld, folder: Path, order_id: str) -> DownloadedElsewhere:
    if order_id:
        message = tr(
            "The order {order} isn't downloaded: another QGIS, algorithm or script is "
            "downloading into {folder} at this moment.",
            order=short_number(order_id),
            folder=folder,
        )
    else:
        message = tr(
            "Nothing is written into {folder}: another QGIS, algorithm or script is "
            "downloading into it at this moment.",
            folder=folder,
        )
    hint = tr("Wait until it has ended, or choose another folder.")
    if error.holder is not None:
        message += " " + _who(error.holder)
    if error.seen_s is not None:
        hint += " " + tr(
            "If it has ended without tidying up, the folder is free {minutes} minutes after its "
            "last sign of life.",
            minutes=round(PACE.gone_s / 60),
        )
    return DownloadedElsewhere(message, hint)


def _who(holder: Holder) -> str:
    machine = holder.machine or tr("another computer")
    if not holder.pid:
        return tr("Who it is isn't known.")
    if holder.since is None:
        return tr("It is process {pid} on {machine}.", pid=holder.pid, machine=machine)
    return tr(
        "It is process {pid} on {machine}, since {since}.",
        pid=holder.pid,
        machine=machine,
        since=moment(holder.since.astimezone()),
    )
