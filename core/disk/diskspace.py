# SPDX-License-Identifier: GPL-2.0-or-later
"""Free disk space, shared out among downloads that run at the same time."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from ..errors import StorageError
from ..wording import number, tr

# Left free, so that the journal and the user's other programs can go on.
_SPARE_BYTES = 32 * 1024 * 1024


def format_bytes(count: float) -> str:
    """Return a number of bytes as a person reads it ("1.5 GB", decimal units)."""
    if count < 1000:
        return f"{count:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        count /= 1000
        if count < 1000:
            return f"{count:.1f} {unit}"
    return f"{count / 1000:.1f} TB"


def written_bytes(count: float) -> str:
    """Return the same for a reader, as their country writes numbers; the other is for papers."""
    figure, unit = format_bytes(count).split(" ")
    return f"{number(figure)} {unit}"


class DiskSpace:
    """Knows what the running downloads will still write.

    Args:
        folder: an existing folder on the disk in question.
        free_bytes: asked for the free space of that folder; tests pass their own.
    """

    def __init__(
        self,
        folder: Path,
        free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._folder = folder
        self._free_bytes = free_bytes
        self._lock = threading.Lock()
        self._outstanding: dict[Path, int] = {}

    def claim(self, path: Path, size_bytes: int) -> None:
        """Claim room for a file that is about to be written, or the rest of it.

        Raises:
            StorageError: it doesn't fit beside what the others will still write.
        """
        with self._lock:
            others = sum(size for key, size in self._outstanding.items() if key != path)
            try:
                free = self._free_bytes(self._folder)
            except OSError as error:
                raise StorageError(
                    tr(
                        "The download folder {folder} can't be used: {reason}.",
                        folder=self._folder,
                        reason=error.strerror,
                    ),
                    tr("Choose another folder."),
                ) from error
            if size_bytes + others + _SPARE_BYTES > free:
                raise StorageError(
                    tr(
                        "There isn't enough free disk space in {folder}: {needed} are "
                        "needed, {free} are free.",
                        folder=self._folder,
                        needed=written_bytes(size_bytes + others),
                        free=written_bytes(max(0, free - _SPARE_BYTES)),
                    ),
                    tr(
                        "Free some space or choose another folder, then run the download "
                        "again: it goes on where it stopped."
                    ),
                )
            self._outstanding[path] = size_bytes

    def note_written(self, path: Path, count: int) -> None:
        """Note that so many of the claimed bytes are on the disk now."""
        with self._lock:
            self._outstanding[path] = max(0, self._outstanding.get(path, 0) - count)

    def release(self, path: Path) -> None:
        """Forget the claim: the file is complete or given up."""
        with self._lock:
            self._outstanding.pop(path, None)
