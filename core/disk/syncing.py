# SPDX-License-Identifier: GPL-2.0-or-later
"""Having the disk keep what was written, also where the power fails the next moment."""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl

_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
# What systems answer that sync no folders, or where this one may be entered but not listed.
_NO_SYNC = frozenset(
    {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EBADF, errno.EACCES, errno.EPERM}
)
# Little enough that the last sync is short, and much enough that the disk has long runs to write.
_EVERY_BYTES = 32 * 1024 * 1024


def sync_file(file: BinaryIO) -> None:
    """Wait until all that was written to a file, open to write, is on the disk.

    Raises:
        OSError: the disk refuses; what is there can't be relied on.
    """
    file.flush()
    _sync(file.fileno())


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        try:
            # There the other call leaves it in the disk's own memory.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
        except OSError as error:
            if error.errno not in _NO_SYNC and error.errno != errno.ENOTTY:
                raise
    os.fsync(descriptor)


def sync_names(descriptor: int) -> None:
    """Wait until the names in a folder are on the disk. Windows and some disks can't be asked to.

    Args:
        descriptor: of the folder, held in whatever way.

    Raises:
        OSError: the disk refuses.
    """
    try:
        readable = os.open(".", _FOLDER, dir_fd=descriptor)
        try:
            os.fsync(readable)
        finally:
            os.close(readable)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise


class BackgroundSync:
    """Has a growing file written to the disk meanwhile, so that the wait at its end is short.

    A `with` statement ends it. The first refusal of the disk is raised by `grew` or at the end.

    Args:
        file: open to write, until after the end.
        on_synced: told, in a thread of its own, how many bytes are on the disk for certain.
    """

    def __init__(self, file: BinaryIO, on_synced: Callable[[int], None]) -> None:
        self._file = file
        self._on_synced = on_synced
        self._asked = self._done = 0
        self._is_over = False
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None
        self._fault: OSError | None = None

    def __enter__(self) -> BackgroundSync:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._thread is None:
            return
        with self._change:
            self._is_over = True
            self._change.notify()
        self._thread.join()
        if self._fault is not None and error is None:
            raise self._fault

    def grew(self, size: int) -> None:
        """Say how large the file is now.

        Raises:
            OSError: the disk has refused what was written before.
        """
        if self._fault is not None:
            raise self._fault
        if size - self._asked < _EVERY_BYTES:
            return
        with self._change:
            self._asked = size
            self._change.notify()
        if self._thread is None:
            self._done = size - _EVERY_BYTES
            self._thread = threading.Thread(target=self._run, name="datacosmos-sync", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._is_over or self._asked > self._done)
                if self._is_over:
                    return  # the rest is synced by whoever gives the file its name
                size = self._asked
            try:
                _sync(self._file.fileno())
                self._on_synced(size)
            except OSError as error:
                self._fault = error
                return
            self._done = size
