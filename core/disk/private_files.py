# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin keeps for itself: files that only their user may read, in folders like that.

On Windows a folder of the user's profile is the user's alone already, and stays as it is.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import threading
from pathlib import Path

from ..redaction import get_logger
from ..wording import tr
from .atomic import write_atomically
from .existing import is_file, is_folder, is_there

OWN_FOLDER_NAME = "datacosmos_imagery"
"""Of the plugin's folder in the user's profile. Any other may be shared on purpose."""

SIDE_FILES = ("", "-journal", "-wal", "-shm")
"""What SQLite adds to the name of a database for itself and the files beside it."""

_log = get_logger(__name__)
_IS_POSIX = os.name == "posix"
_OF_OTHERS = 0o077
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600
_making = threading.Lock()


def make_private_folder(folder: Path) -> None:
    """Make the folder, for its user alone, if it isn't there.

    One that is there stays as it is, unless it is the plugin's own or lies in that.

    Raises:
        OSError: the disk refuses.
    """
    if _is_own(folder.parent):
        make_private_folder(folder.parent)
    else:
        folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.mkdir(_PRIVATE_FOLDER if _IS_POSIX else 0o777)
    except FileExistsError:
        if not is_folder(folder):
            raise
        if (_is_own(folder) or _is_own(folder.parent)) and keep_private(folder):
            # Left by an earlier version: so is what lies in it.
            for path in folder.iterdir():
                if not path.is_symlink():
                    keep_private(path)


def write_private(path: Path, content: bytes) -> None:
    """Write a file for its user alone, wholly or not at all; one that can be had again.

    Raises:
        OSError: the disk refuses; what was there before is still there.
    """
    make_private_folder(path.parent)
    write_atomically(path, content, at_once=False, mode=_PRIVATE_FILE)


def prepare_database(path: Path) -> None:
    """Have an SQLite file be its user's alone, with what lies beside it; made if it is missing.

    SQLite gives the files that it makes later the mode of the database.

    Raises:
        OSError: the disk refuses, or there is no file, or a link of somebody else's.
    """
    make_private_folder(path.parent)
    # A database that is there is never opened here: closing it would end SQLite's locks on it.
    with _making, contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE))
        return
    link = path.lstat()
    if stat.S_ISLNK(link.st_mode) and not _may_lead(link, path.parent):
        raise OSError(errno.EPERM, tr("it is a link of another user"), str(path))
    # A link of the user's own may lead to what isn't there yet.
    if is_there(path) and not is_file(path):
        raise OSError(errno.EPERM, tr("it is no file"), str(path))
    for ending in SIDE_FILES:
        keep_private(path.with_name(path.name + ending))


def keep_private(path: Path) -> bool:
    """Take away what others may do with a file or folder of the user's; return whether it was."""
    if not _IS_POSIX:
        return False
    try:
        status = path.stat()
        mode = stat.S_IMODE(status.st_mode)
        if not mode & _OF_OTHERS or status.st_uid != os.geteuid():
            return False
        path.chmod(mode & ~_OF_OTHERS)
    except FileNotFoundError:
        return False
    except OSError as error:
        # A disk without such rights, or one that is read only. It is of use all the same.
        _log.warning("%s stays open to others: %s.", path, error.strerror)
        return False
    _log.info("%s was open to others (mode %o). It is yours alone now.", path, mode)
    return True


def _is_own(folder: Path) -> bool:
    """Return whether it is the plugin's folder in the profile, and not the plugin itself."""
    return folder.name == OWN_FOLDER_NAME and not (folder / "__init__.py").exists()


def _may_lead(link: os.stat_result, folder: Path) -> bool:
    """Return whether a link is the user's, or that of who could exchange the file anyway."""
    return not _IS_POSIX or link.st_uid in {0, os.geteuid(), folder.stat().st_uid}
