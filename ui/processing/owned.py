# SPDX-License-Identifier: GPL-2.0-or-later
"""What the order journals say is owned, for the footprints of a search."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ..adapters.folders import profile_folder
from ..adapters.settings import Settings

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.bought import Owned
    from ...core.sales.order import LineItem


def journal_folders() -> tuple[Path, ...]:
    """Return where the order journals of this profile lie. For the main thread."""
    return (profile_folder(), *Settings().journal_folders())


def owned_at(folders: Iterable[Path], origin: str, monitor: Monitor) -> dict[str, Owned]:
    """Return what is owned at a service, by the items' keys.

    A journal that can't be read is warned of and left out: the search is good all the same.
    """
    from ...core.errors import JournalError
    from ...core.journal.bought import owned_items
    from ...core.journal.journal import Journal

    found: dict[str, Owned] = {}
    for folder in folders:
        try:
            found = {**owned_items(Journal(folder), origin), **found}
        except JournalError as error:
            monitor.warning(error.message)
    return found


def owned_lines_at(
    folders: Iterable[Path], origin: str
) -> tuple[frozenset[LineItem], frozenset[LineItem]]:
    """Return what is owned at a service by the journals, and what else was ordered there.

    Raises:
        JournalError: one of them can't be read.
    """
    from ...core.journal.bought import owned_lines
    from ...core.journal.journal import Journal

    owned: frozenset[LineItem] = frozenset()
    ordered: frozenset[LineItem] = frozenset()
    for folder in folders:
        paid, others = owned_lines(Journal(folder), origin)
        owned |= paid
        ordered |= others
    return owned, ordered - owned
