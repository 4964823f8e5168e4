# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of several journals has an order: Processing can be told to keep one of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..disk.existing import is_file
from .file import FILE_NAME, unusable
from .journal import Journal


def folder_of_order(folders: Sequence[Path], origin: str, order_id: str) -> Path:
    """Return the folder whose journal sent the order; the first if none did.

    Only there stands what was asked for, and whether it was paid.

    Args:
        folders: at least one. No journal is made where there is none.

    Raises:
        JournalError: one can't be read, so it may be the one.
    """
    for folder in folders:
        path = folder / FILE_NAME
        try:
            is_there = is_file(path)
        except OSError as error:
            raise unusable(path, error) from error
        if not is_there:
            continue
        if Journal(folder).attempt_of(origin, order_id) is not None:
            return folder
    return folders[0]
