# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the images of orders lie on the machines of a team, as each of them notes in the ledger."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import JournalError
from ..ledger.database import is_ledger
from ..plain_text import one_line
from ..redaction import get_logger
from ..wording import tr
from .journal import Journal

_log = get_logger(__name__)

_LONGEST = 1000


@dataclass(frozen=True)
class NotedFolder:
    """Where an order lies on a machine.

    Args:
        owner: who noted it, as the ledger's database knows them.
        path: as it is called on that machine, which may be of another system.
    """

    owner: str
    machine: str
    path: str

    def __str__(self) -> str:
        facts = {"path": self.path, "owner": self.owner, "machine": self.machine}
        return tr("{path} (downloaded by {owner} on {machine})", **facts)


def note_folder(journal: Journal, origin: str, order_id: str, folder: Path) -> None:
    """Note in the ledger, if there is one, where all of an order lies on this machine.

    It is a service to others: where it can't be written, it is left.
    """
    if not is_ledger(journal.file):
        return
    try:
        with journal.file.transaction() as db:
            db.execute(
                "INSERT INTO folder (origin, order_id, machine, path) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (origin, order_id, owner, machine) DO UPDATE SET"
                " path = excluded.path, noted_at = clock_timestamp()"
                " WHERE folder.path <> excluded.path",
                (origin, order_id, socket.gethostname(), str(folder.absolute())),
            )
    except JournalError as error:
        _log.info("The folder of an order isn't noted for others. %s", error.message)


def noted_folders(
    db: Any, origin: str | None = None
) -> dict[tuple[Any, Any], tuple[NotedFolder, ...]]:
    """Return what others and other machines noted in a ledger, by origin and order id.

    Args:
        origin: of which service; None for all.
    """
    if not is_ledger(db):
        return {}
    found: dict[tuple[Any, Any], tuple[NotedFolder, ...]] = {}
    rows = db.execute(
        "SELECT origin, order_id, owner, machine, path FROM folder"
        " WHERE NOT (owner = session_user AND machine = ?) AND coalesce(?, origin) = origin"
        " ORDER BY noted_at",
        (socket.gethostname(), origin),
    )
    for of, order_id, *facts in rows:
        owner, machine, path = (one_line(str(fact))[:_LONGEST] for fact in facts)
        found[of, order_id] = (*found.get((of, order_id), ()), NotedFolder(owner, machine, path))
    return found
