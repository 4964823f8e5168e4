# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of our own in a folder that others may be able to write to.

The user chose the folder; it may be a link, and shared. Below it only real folders and plain files
of our own are used. Whatever else lies at their names (links, pipes, devices, what belongs to
somebody else) is neither followed nor read, written or removed, but refused by its name.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from .held_folder import UNFINISHED_SUFFIX, HeldFolder, NotOurs, Owners
from .syncing import sync_file

__all__ = ["UNFINISHED_SUFFIX", "NotOurs", "OwnFolder"]

_UNFINISHED = re.compile(
    rf"[0-9a-f]{{32}}(\.datacosmos-[a-z]+\.json)?{re.escape(UNFINISHED_SUFFIX)}"
    r"(?P<by_gdal>(\.tif)?(\.msk)?(\.ovr\.tmp)?)"  # also what GDAL needs beside a file it writes
)
# Writing takes milliseconds, and making a large image minutes; whoever began so long ago was killed.
_ABANDONED_S, _ABANDONED_BY_GDAL_S = 60.0, 86_400.0
_BLOCK_BYTES = 1024 * 1024


class OwnFolder:
    """A folder of ours. Safe to use from several threads.

    Args:
        path: the folder.
        chosen: what the user chose, the folder itself or one above it; None for the folder.

    Raises:
        NotOurs: from every method, where something else is in the way. It stays as it is.
        OSError: from every method; FileNotFoundError where the folder isn't there.
    """

    def __init__(self, path: Path, chosen: Path | None = None) -> None:
        self.path = path
        self._chosen = path if chosen is None else chosen
        self._names = path.relative_to(self._chosen).parts
        self._owners = Owners()

    def make(self) -> None:
        """Make the folder, and those on the way to it, where they are missing."""
        self._chosen.mkdir(parents=True, exist_ok=True)
        with self._held(makes=True):
            pass

    def check(self, name: str) -> None:
        """Raise unless there is a plain file of ours with no other name, or nothing."""
        with self._held() as folder:
            folder.check(name)

    def size(self, name: str) -> int | None:
        """Return the size of a file in bytes, None if it isn't there."""
        with self._held() as folder:
            status = folder.look(name)
            if status is None:
                return None
            folder.approve(name, status)
            return status.st_size

    def changed_ns(self, name: str) -> int | None:
        """Return when a file was changed last, in nanoseconds since 1970; None if it isn't there."""
        with self._held() as folder:
            status = folder.look(name)
            if status is None:
                return None
            folder.approve(name, status)
            return status.st_mtime_ns

    def has(self, name: str) -> bool:
        """Return whether there is anything of this name, whatever it is."""
        with self._held() as folder:
            return folder.look(name) is not None

    def names(self) -> list[str]:
        """Return all names in the folder, whatever they stand for."""
        with self._held() as folder:
            return folder.names()

    def folders(self) -> list[OwnFolder]:
        """Return the folders of ours in it, by name; what isn't ours is left out."""
        found = []
        with self._held() as folder:
            for name in sorted(folder.names()):
                with contextlib.suppress(OSError):  # no folder, somebody else's, or gone again
                    folder.enter(name).close()
                    found.append(OwnFolder(self.path / name, self._chosen))
        return found

    def open_to_read(self, name: str) -> BinaryIO:
        """Open a file of ours to read."""
        with self._held() as folder:
            return os.fdopen(folder.open(name, os.O_RDONLY), "rb")

    def read(self, name: str) -> bytes:
        """Return what a file of ours holds."""
        with self.open_to_read(name) as file:
            return file.read()

    def open_to_append(self, name: str) -> BinaryIO:
        """Open a file of ours with no other name at its end; made if it isn't there."""
        with self._held() as folder:
            try:
                descriptor = folder.open(name, os.O_WRONLY | os.O_APPEND, is_written=True)
            except FileNotFoundError:
                descriptor = folder.create(name)
            return os.fdopen(descriptor, "ab")

    def open_to_change(self, name: str) -> BinaryIO:
        """Open a file of ours with no other name to read, and to write over what it holds."""
        with self._held() as folder:
            return os.fdopen(folder.open(name, os.O_RDWR, is_written=True), "r+b")

    def is_at(self, name: str, file: BinaryIO) -> bool:
        """Return whether this open file is the one of this name, still."""
        with self._held() as folder:
            status = folder.look(name)
            return status is not None and os.path.samestat(status, os.fstat(file.fileno()))

    def write_new(self, name: str, content: bytes) -> None:
        """Write a file that isn't there yet."""
        with self._held() as folder, os.fdopen(folder.create(name), "wb") as file:
            file.write(content)

    def write_first(self, name: str, content: bytes) -> bool:
        """Write a file unless there is something of this name; of many at once, one succeeds.

        It is on the disk before it has its name.

        Returns:
            whether it is this content that is there now.
        """
        fresh = _fresh_name(name)
        with self._held() as folder:
            try:
                with os.fdopen(folder.create(fresh), "wb") as file:
                    file.write(content)
                    sync_file(file)
                return _named_first(folder, fresh, name, content)
            finally:
                with contextlib.suppress(FileNotFoundError):
                    folder.remove(fresh)

    def move_aside(self, name: str) -> str:
        """Take its name from a file of ours; of many at once, one succeeds.

        Returns:
            the name that it has now, and that nothing else had.

        Raises:
            FileNotFoundError: it isn't there.
        """
        aside = _fresh_name(name)
        with self._held() as folder:
            status = folder.look(name)
            if status is not None:
                folder.approve(name, status)
            folder.rename(name, aside)
        return aside

    def replace_by_copy(self, name: str, size: int) -> None:
        """Put a copy of the first bytes of a file in its place.

        Whoever has the file open to write goes on with what has no name any more.
        """
        fresh = _fresh_name("")
        with self._held() as folder:
            try:
                source = os.fdopen(folder.open(name, os.O_RDONLY), "rb")
                with source, os.fdopen(folder.create(fresh), "wb") as copy:
                    while size > 0 and (block := source.read(min(size, _BLOCK_BYTES))):
                        copy.write(block)
                        size -= len(block)
                folder.rename(fresh, name)
            finally:
                with contextlib.suppress(FileNotFoundError):
                    folder.remove(fresh)

    def clock(self) -> float:
        """Return what time it is to the disk, which isn't this computer's: seconds since 1970."""
        name = _fresh_name("")
        with self._held() as folder:
            try:
                with os.fdopen(folder.create(name), "wb") as file:
                    file.write(b"?")
                    file.flush()
                    return os.fstat(file.fileno()).st_mtime
            finally:
                with contextlib.suppress(FileNotFoundError):
                    folder.remove(name)

    def write(self, name: str, content: bytes, *, at_once: bool = True) -> None:
        """Write a file, wholly or not at all, also in the place of one of ours.

        Args:
            at_once: wait until it is on the disk, and its name after it.
        """
        fresh = _fresh_name(name)
        with self._held() as folder:
            folder.check(name)
            try:
                with os.fdopen(folder.create(fresh), "wb") as file:
                    file.write(content)
                    if at_once:
                        sync_file(file)
                folder.rename(fresh, name)
                if at_once:
                    folder.sync()
            except OSError:
                with contextlib.suppress(OSError):  # the first error is the one to tell
                    folder.remove(fresh)
                raise

    def rename(self, name: str, new_name: str, *, at_once: bool = False) -> None:
        """Give a file of ours another name, also instead of one of ours that has it.

        Args:
            at_once: wait until the name is on the disk. What the file holds is the caller's care.
        """
        with self._held() as folder:
            for present in (name, new_name):
                status = folder.look(present)
                if status is not None:
                    folder.approve(present, status)
            folder.rename(name, new_name)
            if at_once:
                folder.sync()

    def remove(self, name: str) -> None:
        """Remove a file of ours; one that isn't there is no error."""
        with self._held() as folder:
            status = folder.look(name)
            if status is not None:
                folder.approve(name, status)
                folder.remove(name)

    def sweep(self, *, is_alone: bool = False) -> None:
        """Remove what killed programs have left of `write`, and of making images.

        Args:
            is_alone: whether nobody but the caller writes here now, so that all that was begun to
                be written was left, however late.
        """
        now, patience_s = time.time(), 0.0 if is_alone else _ABANDONED_S
        with self._held() as folder:
            for name in folder.names():
                found = _UNFINISHED.fullmatch(name)
                # One with notes beside it is a download that can be resumed.
                if found is None or folder.look(name + ".json") is not None:
                    continue
                # Images are made in the background, by nobody who holds the folder.
                since = now - (_ABANDONED_BY_GDAL_S if found["by_gdal"] else patience_s)
                with contextlib.suppress(OSError):  # removed by another; what stays does no harm
                    status = folder.look(name)
                    if status is not None and status.st_mtime < since:
                        folder.approve(name, status)
                        folder.remove(name)

    @contextlib.contextmanager
    def _held(self, *, makes: bool = False) -> Iterator[HeldFolder]:
        """Walk from what the user chose down to the folder, and hold that."""
        folder = HeldFolder(self._chosen, self._owners)
        try:
            folder.trust_owner()
            for name in self._names:
                below = folder.enter(name, makes=makes)
                folder.close()
                folder = below
            yield folder
        finally:
            folder.close()


def _fresh_name(name: str) -> str:
    """Return a name that nothing has. What a kill leaves of a hidden file is told by it."""
    kept = name if name.startswith(".") else ""
    return f"{uuid.uuid4().hex}{kept}{UNFINISHED_SUFFIX}"


def _named_first(folder: HeldFolder, fresh: str, name: str, content: bytes) -> bool:
    try:
        folder.link(fresh, name)
    except FileExistsError:
        return False
    except OSError:
        # A disk on which no file has two names. A kill between the next two calls leaves an
        # empty file, which a link wouldn't.
        try:
            descriptor = folder.create(name)
        except FileExistsError:
            return False
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
    return True
