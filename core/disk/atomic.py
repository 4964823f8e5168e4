# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are there wholly or not at all."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

from .safe_files import UNFINISHED_SUFFIX, OwnFolder
from .syncing import sync_file, sync_names

__all__ = ["UNFINISHED_SUFFIX", "sweep", "write_atomically"]

_BINARY = getattr(os, "O_BINARY", 0)
# O_PATH: also a folder that may be entered but not listed.
_ENTERED = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0)


def write_atomically(
    path: Path,
    content: bytes,
    *,
    at_once: bool = True,
    chosen: Path | None = None,
    mode: int = 0o666,
) -> None:
    """Write the file under another name in its folder, made if missing, and rename it last.

    Args:
        at_once: wait until it is on the disk, and its name after it; False for what can be had again.
        chosen: the folder at or above it that the user chose, others than the user may write to
            it: nothing of theirs is followed or replaced. None where the user chose the file.
        mode: who may do what with it, but for what the user's umask takes away.

    Raises:
        NotOurs: somebody else's is in the way; only with `chosen`.
        OSError: the disk refuses; what was there before is still there.
    """
    if chosen is not None:
        OwnFolder(path.parent, chosen).write(path.name, content, at_once=at_once)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{uuid.uuid4().hex}{UNFINISHED_SUFFIX}")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
        with os.fdopen(os.open(fresh, flags, mode), "wb") as file:
            file.write(content)
            if at_once:
                sync_file(file)
        os.replace(fresh, path)
        if at_once:
            _sync_names(path.parent)
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            fresh.unlink()
        raise


def sweep(folder: Path, chosen: Path | None = None, *, is_alone: bool = False) -> None:
    """Remove what killed programs have left of `write_atomically` in a folder of ours.

    Args:
        chosen: as for `write_atomically`; None for the folder itself.
        is_alone: whether nobody else writes there now; what is less than a minute old stays else.

    Raises:
        NotOurs, OSError.
    """
    OwnFolder(folder, chosen).sweep(is_alone=is_alone)


def _sync_names(folder: Path) -> None:
    if os.open not in os.supports_dir_fd:
        return
    descriptor = os.open(folder, _ENTERED)
    try:
        sync_names(descriptor)
    finally:
        os.close(descriptor)
