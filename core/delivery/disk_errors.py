# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said where the disk refuses."""

from __future__ import annotations

import errno
from pathlib import Path

from ..disk.safe_files import NotOurs
from ..errors import StorageError
from ..wording import tr

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def is_full(error: OSError) -> bool:
    """Return whether there is no room left, on the disk or for this user."""
    return error.errno in _FULL


def storage_error(error: OSError, path: Path) -> StorageError:
    """Return what to tell the user when the disk refuses."""
    reason = error.strerror or str(error)
    if isinstance(error, NotOurs):
        return StorageError(
            tr("{path} is left alone: {reason}.", path=error.filename, reason=reason),
            tr("Somebody else may have put it there. Remove it, or choose another folder."),
        )
    if is_full(error):
        return StorageError(
            tr("The disk is full: {path} can't be written ({reason}).", path=path, reason=reason),
            tr("Free some space, then run the download again: it goes on where it stopped."),
        )
    return StorageError(
        tr("{path} can't be written: {reason}.", path=path, reason=reason),
        tr("Choose a folder that exists and that you may write to."),
    )
