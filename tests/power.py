# SPDX-License-Identifier: GPL-2.0-or-later
"""What a power cut leaves of a folder: only what the disk was waited for, at any moment.

It watches the calls by which a program waits for the disk and gives names, and keeps, before and
after each of them, what a disk may hold that loses the rest. Two kinds: one has written all names
and none of the data that nobody waited for (zeros of the right size), one has lost the names, too.
"""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path


class Disk:
    """The disk of a folder, from `watch` on.

    Args:
        monkeypatch: pytest's; ends the watching with the test.
    """

    def __init__(self, folder, monkeypatch):
        self.states = []
        self._folder = folder
        self._data = {}
        self._names = {}
        self._lock = threading.RLock()
        for call in ("fsync", "fdatasync", "replace"):
            monkeypatch.setattr(os, call, self._watched(call, getattr(os, call)))

    def _watched(self, name, original):
        def watched(*arguments, **options):
            with self._lock:
                self._keep()
                result = original(*arguments, **options)
                if name != "replace":
                    self._note_synced(arguments[0])
                self._keep()
                return result

        return watched

    def _note_synced(self, descriptor):
        path = Path(os.readlink(f"/proc/self/fd/{descriptor}"))
        if not path.is_relative_to(self._folder):
            return
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            self._names[path] = {one.name: one.stat().st_ino for one in path.iterdir()}
        else:
            self._data[os.fstat(descriptor).st_ino] = path.read_bytes()

    def _keep(self):
        now = {
            path: (path.stat().st_ino, path.stat().st_size)
            for path in self._folder.rglob("*")
            if path.is_file()
        }
        sizes = dict(now.values())
        lost = {
            folder / name: (inode, sizes.get(inode, 0))
            for folder, names in self._names.items()
            for name, inode in names.items()
        }
        for listing in (now, lost):
            state = {
                path.relative_to(self._folder).as_posix(): self._left_of(inode, size)
                for path, (inode, size) in listing.items()
                if not path.is_dir()
            }
            if state and state not in self.states:
                self.states.append(state)

    def _left_of(self, inode, size):
        return self._data.get(inode, b"")[:size].ljust(size, b"\0")


def lay_out(state, folder):
    """Put what a cut has left into a folder."""
    for name, content in state.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
