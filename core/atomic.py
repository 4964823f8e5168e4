# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are there wholly or not at all."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

UNFINISHED_SUFFIX = ".part"


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
