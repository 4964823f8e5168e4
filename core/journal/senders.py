# SPDX-License-Identifier: GPL-2.0-or-later
"""Who is sending an order at this moment: whoever holds its lock, which goes with the process.

No clock decides. A sender that was killed, or whose computer slept, holds it for exactly as long as
something of the request can still leave.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

from ..disk.file_lock import AlreadyLocked, is_locked, locked
from ..disk.safe_files import OwnFolder
from ..errors import JournalError
from ..wording import tr

_LOCK = re.compile(r"\.sending-[0-9a-f-]{36}")
# Whoever tidies up may look at a lock just when it is taken.
_TRIES = 20
_PAUSE_S = 0.02


@contextlib.contextmanager
def sending(journal: Path, uuid: str) -> Iterator[None]:
    """Be known as the sender of the attempt inside the block, to all who use the journal.

    Args:
        journal: its file, in a folder that is there.
        uuid: the attempt's own, which nobody else has.

    Raises:
        JournalError: before the block, if the disk refuses or knows no locks: nobody could tell
            then whether the order is under way.
    """
    folder = _folder_of(journal)
    with contextlib.ExitStack() as held:
        try:
            _tidy_up(folder)
            is_sure = _take(held, folder, f".sending-{uuid}")
        except OSError as error:
            raise _unusable(folder, error) from error
        if not is_sure:
            raise JournalError(
                tr(
                    "The folder of the order journal, {folder}, lies on a disk without locks, so "
                    "two programs could send the same order at once.",
                    folder=folder.path,
                ),
                tr("Nothing is ordered like that. Keep the journal on a disk of this computer."),
            )
        yield


def is_sending(journal: Path, uuid: str) -> bool:
    """Return whether the sender of the attempt is at it.

    Args:
        uuid: empty for an attempt of an earlier version, which nobody is sending any more.

    Raises:
        JournalError: the disk doesn't say.
    """
    folder = _folder_of(journal)
    try:
        return bool(uuid) and is_locked(folder, f".sending-{uuid}")
    except OSError as error:
        raise _unusable(folder, error) from error


def _folder_of(journal: Path) -> OwnFolder:
    # Where the file itself lies: profiles may share one by links.
    return OwnFolder(Path(os.path.realpath(journal)).parent)


def _tidy_up(folder: OwnFolder) -> None:
    """Remove what killed senders have left."""
    for name in folder.names():
        if _LOCK.fullmatch(name):
            with contextlib.suppress(OSError):  # what stays does no harm
                is_locked(folder, name)


def _take(held: contextlib.ExitStack, folder: OwnFolder, name: str) -> bool:
    for _try in range(_TRIES):
        with contextlib.suppress(AlreadyLocked):
            return held.enter_context(locked(folder, name))
        time.sleep(_PAUSE_S)
    return held.enter_context(locked(folder, name))


def _unusable(folder: OwnFolder, error: OSError) -> JournalError:
    return JournalError(
        tr(
            "Whether an order is under way can't be told: {reason} ({path}).",
            reason=error.strerror or type(error).__name__,
            path=error.filename or folder.path,
        ),
        tr(
            "Nothing is ordered without the journal. Check that the disk isn't full "
            "and the folder isn't read-only."
        ),
    )
