# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether something is there, where a wrong no would cost money or data.

`pathlib` tells "isn't there" from "nobody could look" less and less: since Python 3.14 its
questions answer no to both (docs.python.org/3.14, What's New, pathlib).
"""

from __future__ import annotations

import stat
from pathlib import Path


def is_file(path: Path) -> bool:
    """Return whether there is a file of that name, or a link to one.

    Raises:
        OSError: nobody can tell, since it may not be looked at, is out of reach, or its name
            can't be one.
    """
    return stat.S_ISREG(_mode(path))


def is_folder(path: Path) -> bool:
    """Return whether there is a folder of that name, or a link to one.

    Raises:
        OSError: see `is_file`.
    """
    return stat.S_ISDIR(_mode(path))


def is_there(path: Path) -> bool:
    """Return whether there is anything of that name; a link that leads nowhere is nothing.

    Raises:
        OSError: see `is_file`.
    """
    return _mode(path) != 0


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0
