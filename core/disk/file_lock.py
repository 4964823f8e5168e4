# SPDX-License-Identifier: GPL-2.0-or-later
"""A lock of the system that lives as long as its process, whatever ends that."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..wording import tr
from .safe_files import OwnFolder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
# What disks answer that know no locks.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL})

# Whoever only looks may be in the way of another look: Windows has no lock that several may hold.
_LOOKS = 5
_BETWEEN_LOOKS_S = 0.01

# Some disks know no locks, and some give each to a process as often as it likes.
_ours: dict[tuple[int, int], BinaryIO] = {}
_changing = threading.Lock()


def _let_go_in_child() -> None:
    """Leave the locks to the process that has them: a fork of it would keep them after its end."""
    global _changing  # noqa: PLW0603  another thread may have had it at that moment
    _changing = threading.Lock()
    for file in _ours.values():
        with contextlib.suppress(OSError):
            file.close()
    _ours.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go_in_child)


class AlreadyLocked(OSError):
    """Somebody holds the lock: another process, or another part of this one."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EAGAIN, tr("somebody else is using it"), str(path))


@contextlib.contextmanager
def locked(folder: OwnFolder, name: str) -> Iterator[bool]:
    """Hold the lock, and yield whether other processes are kept out, too.

    The system lets it go with its process, so nobody has to tell whether a lock is an old one.

    Args:
        folder: there already.
        name: of a file in it, made for the lock and removed after it. What a killed process has
            left of it is no hindrance.

    Raises:
        AlreadyLocked: at once; nobody is waited for.
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    while True:
        with _opened(folder, name) as file, _alone(file, folder.path / name) as is_sure:
            if not folder.is_at(name, file):
                continue  # whoever held it has removed it just now, so it keeps nobody out
            holder = os.getpid()
            try:
                yield is_sure
            finally:
                # Windows removes nothing that is open; elsewhere it goes while it is still ours.
                if sys.platform != "win32" and os.getpid() == holder:
                    _remove(folder, name, file)
            return


def is_locked(folder: OwnFolder, name: str) -> bool:
    """Return whether somebody holds the lock: another process, or another part of this one.

    What a killed process has left of it is removed. On a disk that knows no locks, other
    processes aren't seen.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    try:
        file = folder.open_to_read(name)
    except FileNotFoundError:
        return False
    with file, _changing:
        if _identity(file) in _ours or _is_held_by_system(file):
            return True
        if sys.platform != "win32":
            _remove(folder, name, file)
    if sys.platform == "win32":
        _remove(folder, name, None)
    return False


@contextlib.contextmanager
def _opened(folder: OwnFolder, name: str) -> Iterator[BinaryIO]:
    file = None
    while file is None:
        with contextlib.suppress(FileExistsError):  # somebody has just made it: opened, then
            file = folder.open_to_append(name)
    try:
        with file:
            yield file
    finally:
        if sys.platform == "win32":
            _remove(folder, name, None)  # refused while somebody has it open


def _remove(folder: OwnFolder, name: str, file: BinaryIO | None) -> None:
    with contextlib.suppress(OSError):  # what stays does no harm
        if file is None or folder.is_at(name, file):
            folder.remove(name)


@contextlib.contextmanager
def _alone(file: BinaryIO, path: Path) -> Iterator[bool]:
    """Lock the open file until it is closed, and yield whether the disk did it."""
    identity = _identity(file)
    with _changing:
        if identity in _ours:
            raise AlreadyLocked(path)
        is_sure = _is_locked_by_system(file, path)
        _ours[identity] = file
    try:
        yield is_sure
    finally:
        with _changing:
            _ours.pop(identity, None)


def _identity(file: BinaryIO) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return (status.st_dev, status.st_ino)


def _is_held_by_system(file: BinaryIO) -> bool:
    """Return whether another process has locked the open file. Who looks is in nobody's way."""
    for _look in range(_LOOKS):
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
            else:
                # Shared, and let go when the file is closed.
                fcntl.flock(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)
            return False
        except OSError as error:
            if error.errno in _NO_LOCKS:
                return False
            if error.errno not in _HELD:
                raise
        time.sleep(_BETWEEN_LOOKS_S)
    return True


def _is_locked_by_system(file: BinaryIO, path: Path) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            raise AlreadyLocked(path) from error
        if error.errno in _NO_LOCKS:
            return False
        raise
    return True
