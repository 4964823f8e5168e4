# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the downloads of orders are, in the journal's file, so that they can be resumed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..geo.wished_area import WishedArea
from ..redaction import get_logger
from ..stored_values import count_of, json_of, moment_of, optional, text_of, texts_of
from ..values import moment_of_seconds
from .file import damaged
from .journal import Journal
from .missing import Missing, stops_any
from .noted_folders import note_folder

_log = get_logger(__name__)

_SELECT = """
    SELECT origin, order_id, folder, assets, files, bytes_done, bytes_total, complete, problem,
        since, missing, tries, retry_at
    FROM download """


@dataclass(frozen=True)
class DownloadState:
    """How far the download of an order is.

    Args:
        folder: where its files go; the same again when it is resumed.
        since: when it was begun, UTC.
        assets: keys or roles that were asked for, and the area that the images were limited to as
            `WishedArea` writes it; empty for all of all.
        files: the whole ones, relative to the folder, with "/".
        bytes_done: of whole and partial files.
        bytes_total: None if not known.
        is_complete: all that was bought is there, or a person does without the rest.
        problem: why it stopped, in words; empty if it didn't.
        missing: what couldn't be had, also what is accepted as missing.
        tries: how often it was asked for what is missing, in vain.
        retry_at: when it is asked for again by itself, UTC; None for never.
    """

    folder: Path
    since: datetime
    assets: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    bytes_done: int = 0
    bytes_total: int | None = None
    is_complete: bool = False
    problem: str = ""
    missing: tuple[Missing, ...] = ()
    tries: int = 0
    retry_at: datetime | None = None

    @property
    def area(self) -> WishedArea | None:
        """What of each image was asked for; None for the whole images."""
        return WishedArea.among(self.assets)

    @property
    def is_partial(self) -> bool:
        """Whether it ended with some of what was bought missing.

        A retry that failed for now leaves it so.
        """
        is_failed = bool(self.problem) and not (self.files and self.retry_at)
        return not self.is_complete and not is_failed and stops_any(self.missing)

    def is_retry_due(self, now: datetime | None = None) -> bool:
        """Return whether what is missing is to be asked for again by now, by itself."""
        return self.retry_at is not None and self.retry_at <= (now or datetime.now(timezone.utc))

    @property
    def progress(self) -> float | None:
        """How much is done, 0 to 1; None if not known."""
        if self.is_complete:
            return 1.0
        return min(1.0, self.bytes_done / self.bytes_total) if self.bytes_total else None


class DownloadStates:
    """The downloads that the journal knows, by origin and order id.

    Raises:
        JournalError: from every method, when the file can't be read or written.
    """

    def __init__(self, journal: Journal) -> None:
        self._file, self._journal = journal.local, journal

    def record(self, origin: str, order_id: str, state: DownloadState) -> None:
        """Record how far the order's download is, instead of what was recorded before."""
        with self._file.transaction() as db:
            _write(db, origin, order_id, state)
        if state.is_complete:
            note_folder(self._journal, origin, order_id, state.folder)

    def want(self, origin: str, order_id: str, folder: Path, assets: tuple[str, ...] = ()) -> None:
        """Record that the order is to be downloaded into a folder, unless it was begun or wished.

        Args:
            assets: see `DownloadState`.
        """
        with self._file.transaction() as db:
            if not _read(db, "WHERE origin = ? AND order_id = ?", (origin, order_id)):
                state = DownloadState(folder, datetime.now(timezone.utc), assets)
                _write(db, origin, order_id, state)

    def get(self, origin: str, order_id: str) -> DownloadState | None:
        """Return the state of the order's download, None if it was never begun."""
        with self._file.reading() as db:
            found = _read(db, "WHERE origin = ? AND order_id = ?", (origin, order_id))
        return found.get((origin, order_id))

    def all(self) -> dict[tuple[str, str], DownloadState]:
        """Return all by origin and order id."""
        with self._file.reading() as db:
            return _read(db)

    def forget(self, origin: str, order_id: str) -> None:
        """Forget the order's download; the files stay."""
        with self._file.transaction() as db:
            db.execute("DELETE FROM download WHERE origin = ? AND order_id = ?", (origin, order_id))


def _write(db: sqlite3.Connection, origin: str, order_id: str, state: DownloadState) -> None:
    db.execute(
        "INSERT OR REPLACE INTO download (origin, order_id, folder, assets, files,"
        " bytes_done, bytes_total, complete, problem, since, missing, tries, retry_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            origin,
            order_id,
            str(state.folder),
            json.dumps(state.assets),
            json.dumps(state.files),
            state.bytes_done,
            state.bytes_total,
            int(state.is_complete),
            state.problem,
            state.since.timestamp(),
            json.dumps([one.to_json() for one in state.missing]),
            state.tries,
            state.retry_at.timestamp() if state.retry_at else None,
        ),
    )


def _read(
    db: sqlite3.Connection, condition: str = "", values: tuple[str, ...] = ()
) -> dict[tuple[str, str], DownloadState]:
    rows = db.execute(f"{_SELECT} {condition}", values).fetchall()
    return {(row[0], row[1]): state for row in rows if (state := state_of_row(row)) is not None}


def download_rows(
    db: sqlite3.Connection, of: Collection[tuple[Any, ...]] | None = None
) -> list[tuple[Any, ...]]:
    """Return what lies in the table, unread; each row begins with origin and order id.

    Args:
        of: origins and order ids; None for all.
    """
    if of is None:
        return db.execute(_SELECT).fetchall()
    condition = f"{_SELECT} WHERE origin = ? AND order_id = ?"
    return [row for key in of if (row := db.execute(condition, key).fetchone()) is not None]


def state_of_row(row: tuple[Any, ...]) -> DownloadState | None:
    """Return the state; one whose folder alone can be read has that as its problem."""
    order_id, folder = row[1:3]
    if not isinstance(folder, str) or not folder or "\0" in folder:
        _log.warning("%s It isn't known how far its download is.", damaged(order_id).message)
        return None
    try:
        return DownloadState(
            folder=Path(folder),
            assets=texts_of(json_of(row[3])),
            files=texts_of(json_of(row[4])),
            bytes_done=count_of(row[5]),
            bytes_total=optional(count_of, row[6]),
            is_complete=bool(row[7]),
            problem=text_of(row[8]),
            since=moment_of(row[9]),
            missing=tuple(map(Missing.from_json, json_of(row[10]))),
            tries=count_of(row[11]),
            retry_at=optional(moment_of, row[12]),
        )
    except (ValueError, TypeError, AttributeError, InputError):
        since = moment_of_seconds(row[9]) or datetime.now(timezone.utc)
        return DownloadState(Path(folder), since, problem=damaged(order_id).message)
