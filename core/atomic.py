# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are there wholly or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import time
import uuid
from pathlib import Path

UNFINISHED_SUFFIX = ".part"
_UNFINISHED = re.compile(rf"[0-9a-f]{{32}}{re.escape(UNFINISHED_SUFFIX)}")
# Writing takes milliseconds; whoever began so long ago was killed.
_ABANDONED_S = 60.0


def write_atomically(path: Path, content: bytes, *, at_once: bool = True) -> None:
    """Write the file under another name in its folder, made if missing, and rename it last.

    Args:
        at_once: wait until it is on the disk; False for what can be had again.

    Raises:
        OSError: the disk refuses; what was there before is still there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{uuid.uuid4().hex}{UNFINISHED_SUFFIX}")
    try:
        with fresh.open("xb") as file:
            file.write(content)
            if at_once:
                file.flush()
                os.fsync(file.fileno())
        os.replace(fresh, path)
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            fresh.unlink()
        raise


def sweep(folder: Path) -> None:
    """Remove what killed programs have left of `write_atomically` in a folder."""
    oldest = time.time() - _ABANDONED_S
    for path in folder.glob(f"*{UNFINISHED_SUFFIX}"):
        # One with notes beside it is a download that can be resumed.
        if _UNFINISHED.fullmatch(path.name) and not path.with_name(path.name + ".json").exists():
            with contextlib.suppress(OSError):  # removed by another; what stays does no harm
                if path.stat().st_mtime < oldest:
                    path.unlink()
