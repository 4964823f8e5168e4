# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder held open while names are looked up in it, and what of it is ours.

What is held can't be exchanged between a look and what follows from it. Windows holds no folders:
there names are looked at before and after, and what is exchanged and put back in between is a gap.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from ..wording import tr
from .syncing import sync_names

UNFINISHED_SUFFIX = ".part"
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
# O_PATH: a folder that may be entered but not listed can be held, too.
_FOLDER = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0)
# O_NONBLOCK: not to wait for whoever is at the other end of a pipe.
_FILE = _NO_FOLLOW | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# In Windows' reparse tags: junctions have it, files that a cloud keeps haven't.
_LEADS_ELSEWHERE = 0x20000000
_ROOT = 0


class NotOurs(OSError):
    """Something else lies where a file or folder of ours belongs. It was left as it is."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(errno.EPERM, reason, str(path))


@dataclass
class Owners:
    """Whose files are ours: user ids, and the disks on which they were found out."""

    ids: set[int] = field(default_factory=lambda: {_ROOT})
    disks: set[int] = field(default_factory=set)


class HeldFolder:
    """A folder; `close` lets it go.

    Args:
        above: the folder that it lies in; None for one that the user chose, also through a link.
        owners: more are found out as it goes.

    Raises:
        NotOurs: also from every method that names a file or folder, where it is something else.
        OSError: it isn't there, or the disk refuses.
    """

    def __init__(self, path: Path, owners: Owners, above: HeldFolder | None = None) -> None:
        self.path = path
        self._owners = owners
        self._is_chosen = above is None
        self._fd: int | None = None
        if os.open not in os.supports_dir_fd:
            return
        if above is None:
            self._fd = os.open(path, _FOLDER)
        else:
            self._fd = os.open(above.at(path.name), _FOLDER | _NO_FOLLOW, dir_fd=above._fd)

    def close(self) -> None:
        """Let it go."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def at(self, name: str) -> str:
        """Return how a system call names what is in this folder."""
        if name in {"", ".", ".."} or Path(name).name != name:
            raise NotOurs(self.path / name, tr("its name leads to another folder"))
        if not _can_be_a_name(name):
            raise NotOurs(self.path / ascii(name), tr("no file can have this name"))
        return str(self.path / name) if self._fd is None else f"./{name}"

    def trust_owner(self) -> None:
        """Take what belongs to this folder's owner for ours, too.

        Who owns the folder that the user chose can exchange everything in it at any time.
        """
        self._owners.ids.update((self._status().st_uid, _own_id()))

    def look(self, name: str) -> os.stat_result | None:
        """Return the status of what has this name, a link's own; None if nothing has it."""
        try:
            return os.lstat(self.at(name), dir_fd=self._fd)
        except FileNotFoundError:
            return None

    def names(self) -> list[str]:
        """Return all names in it."""
        if self._fd is None:
            return [path.name for path in self.path.iterdir()]
        # What is held can't always be listed.
        readable = os.open(".", os.O_RDONLY, dir_fd=self._fd)
        try:
            with os.scandir(readable) as entries:
                return [entry.name for entry in entries]
        finally:
            os.close(readable)

    def check(self, name: str) -> None:
        """Raise unless there is a file that may be written, or nothing."""
        status = self.look(name)
        if status is not None:
            self.approve(name, status, is_written=True)

    def approve(
        self,
        name: str,
        status: os.stat_result,
        *,
        is_written: bool = False,
        is_folder: bool = False,
    ) -> None:
        """Raise unless the status is that of a plain file, or real folder, of ours."""
        reason = _why_not(status, is_folder=is_folder)
        if not reason and not self._is_ours(status):
            reason = tr("it belongs to another user")
        if not reason and is_written and status.st_nlink > 1:
            reason = tr("the same file has another name elsewhere")
        if reason:
            raise NotOurs(self.path / name, reason)

    def open(self, name: str, flags: int, *, is_written: bool = False) -> int:
        """Open a file of ours that is there."""
        place = self.at(name)
        # Before it is opened, since that alone makes some devices act.
        self.approve(name, os.lstat(place, dir_fd=self._fd), is_written=is_written)
        descriptor = os.open(place, flags | _FILE, dir_fd=self._fd)
        try:
            self.approve(name, os.fstat(descriptor), is_written=is_written)
            if not _NO_FOLLOW:
                self.approve(name, os.lstat(place, dir_fd=self._fd), is_written=is_written)
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def create(self, name: str) -> int:
        """Make a file that isn't there and open it to write."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        return os.open(self.at(name), flags | _FILE, 0o666, dir_fd=self._fd)

    def enter(self, name: str, *, makes: bool = False) -> HeldFolder:
        """Hold a folder of ours that lies in it.

        Args:
            makes: make it where it is missing.
        """
        seen = self.look(name)
        if seen is None and makes:
            with contextlib.suppress(FileExistsError):  # whoever made it, it is looked at now
                os.mkdir(self.at(name), dir_fd=self._fd)
                self.sync()
            seen = self.look(name)
        if seen is not None:
            self.approve(name, seen, is_folder=True)
        below = HeldFolder(self.path / name, self._owners, self)
        try:
            self.approve(name, below._status(), is_folder=True)
        except OSError:
            below.close()
            raise
        return below

    def rename(self, name: str, new_name: str) -> None:
        """Rename, whatever is there."""
        old, new, fd = self.at(name), self.at(new_name), self._fd
        os.replace(old, new, src_dir_fd=fd, dst_dir_fd=fd)

    def link(self, name: str, new_name: str) -> None:
        """Give a file a second name that nothing has; FileExistsError where something has it."""
        old, new, fd = self.at(name), self.at(new_name), self._fd
        os.link(old, new, src_dir_fd=fd, dst_dir_fd=fd, follow_symlinks=fd is None)

    def sync(self) -> None:
        """Wait until the names in it are on the disk, where the system can do that."""
        if self._fd is not None:
            sync_names(self._fd)

    def remove(self, name: str) -> None:
        """Remove, whatever is there, unless it is a folder."""
        os.unlink(self.at(name), dir_fd=self._fd)

    def _status(self) -> os.stat_result:
        if self._fd is not None:
            return os.fstat(self._fd)
        return self.path.stat() if self._is_chosen else self.path.lstat()

    def _is_ours(self, status: os.stat_result) -> bool:
        owners = self._owners
        if status.st_uid not in owners.ids and status.st_dev not in owners.disks:
            owners.disks.add(status.st_dev)
            with contextlib.suppress(OSError):  # where nothing can be made, nothing is ours
                owners.ids.add(self._owner_of_new())
        return status.st_uid in owners.ids

    def _owner_of_new(self) -> int:
        """Return to whom a file belongs that we make: on a network disk not always to us."""
        name = f"{uuid.uuid4().hex}{UNFINISHED_SUFFIX}"
        descriptor = self.create(name)
        try:
            return os.fstat(descriptor).st_uid
        finally:
            os.close(descriptor)
            self.remove(name)


def _can_be_a_name(name: str) -> bool:
    try:
        return b"\0" not in os.fsencode(name)
    except UnicodeEncodeError:
        return False


def _own_id() -> int:
    return os.geteuid() if hasattr(os, "geteuid") else _ROOT


def _why_not(status: os.stat_result, *, is_folder: bool) -> str:
    """Return why this is no plain file, or no real folder; empty if it is one."""
    tag = getattr(status, "st_reparse_tag", 0)
    if stat.S_ISLNK(status.st_mode) or tag & _LEADS_ELSEWHERE:
        return tr("it is a link to another place")
    if is_folder:
        return "" if stat.S_ISDIR(status.st_mode) else tr("it isn't a folder")
    if stat.S_ISDIR(status.st_mode):
        return tr("it is a folder")
    return "" if stat.S_ISREG(status.st_mode) else tr("it is a pipe or a device")
