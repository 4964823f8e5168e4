# SPDX-License-Identifier: GPL-2.0-or-later
"""What waits in the queue, in which order, and what is paused: kept in the user's profile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ..disk.existing import is_file
from ..disk.sqlite_file import SqliteFile
from ..stored_values import text_of
from ..wording import later

FILE_NAME = "queue.sqlite"

WHOLE = "whole"

_VERSION = 2
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    key TEXT PRIMARY KEY,      -- of the order
    position INTEGER NOT NULL, -- the lowest is fetched first
    wish TEXT NOT NULL         -- 'go on', 'paused', 'cancelled'
);
CREATE TABLE IF NOT EXISTS chosen (
    key TEXT PRIMARY KEY,
    what TEXT NOT NULL         -- see `KeptEntry`
);
"""


class Wish(Enum):
    """What the user wants of a download."""

    GO_ON = "go on"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    """It isn't in the queue, nor does it come back by itself."""


@dataclass(frozen=True)
class KeptEntry:
    """A download, by its order's key.

    Args:
        what: is wanted of the images, where the journal doesn't know it yet since the download has
            to wait: `WHOLE`, or an area as `WishedArea` writes it; empty for what the journal says.
    """

    key: str
    wish: Wish = Wish.GO_ON
    what: str = ""


class KeptQueue:
    """The file of the queue. Several QGIS may have one profile: each changes its own entries.

    Args:
        folder: of the journal.

    Raises:
        StoreError: from every method, when the file can't be read or written, or is newer.
    """

    def __init__(self, folder: Path) -> None:
        self._file = SqliteFile(
            folder / FILE_NAME, _SCHEMA, _VERSION, later("the queue of downloads")
        )

    def read(self) -> tuple[KeptEntry, ...]:
        """Return all entries, the first to be fetched first."""
        if not is_file(self._file.path):
            return ()
        with self._file.transaction() as db:
            rows = db.execute(
                "SELECT entry.key, wish, what FROM entry LEFT JOIN chosen USING (key) "
                "ORDER BY position, entry.key"
            ).fetchall()
        return tuple(entry for row in rows if (entry := _entry(*row)) is not None)

    def write(self, entries: Sequence[KeptEntry], gone: Collection[str] = ()) -> None:
        """Keep these, in this order, and forget what is gone; others stay as they are.

        Args:
            gone: keys.
        """
        if not entries and not is_file(self._file.path):
            return
        with self._file.transaction() as db:
            db.executemany("DELETE FROM entry WHERE key = ?", [(key,) for key in gone])
            all_keys = [*gone, *(entry.key for entry in entries)]
            db.executemany("DELETE FROM chosen WHERE key = ?", [(key,) for key in all_keys])
            db.executemany(
                "INSERT INTO chosen (key, what) VALUES (?, ?)",
                [(entry.key, entry.what) for entry in entries if entry.what],
            )
            db.executemany(
                "INSERT OR REPLACE INTO entry (key, position, wish) VALUES (?, ?, ?)",
                [(entry.key, position, entry.wish.value) for position, entry in enumerate(entries)],
            )


def _entry(key: object, wish: object, what: object) -> KeptEntry | None:
    """Return an entry; what nobody can read is as if it weren't there."""
    try:
        chosen = text_of(what) if what is not None else ""
        return KeptEntry(text_of(key), Wish(text_of(wish)), chosen)
    except (TypeError, ValueError):
        return None
