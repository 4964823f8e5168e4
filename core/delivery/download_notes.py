# SPDX-License-Identifier: GPL-2.0-or-later
"""What the journal is told of a download while it runs."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import JournalError
from ..journal.download_states import DownloadState, DownloadStates
from ..journal.journal import Journal
from ..journal.missing import Missing
from .bringing import Earlier
from .missing import next_try

if TYPE_CHECKING:
    from ..job import Monitor
    from .bringing import Brought
    from .progress import TransferProgress

_NOTED_EVERY_S = 2.0


class DownloadNotes:
    """Writes into the journal how far the download of an order into a folder is.

    The journal knows one download of each order. One into another folder takes its place once it
    has brought more: at the first file if the earlier one has brought nothing, else when it is
    whole. One of some of the files never takes the place of one of all.

    Args:
        assets: keys or roles that are fetched; empty for all.
        monitor: warned if the journal can't be written. The files are what counts; what the disk
            holds is looked at when the download is resumed.
    """

    def __init__(
        self,
        journal_folder: Path,
        origin: str,
        order_id: str,
        folder: Path,
        assets: tuple[str, ...],
        monitor: Monitor,
    ) -> None:
        self._journal_folder = journal_folder
        self._key = (origin, order_id)
        self._monitor = monitor
        self._next_at = 0.0
        self._has_begun = False
        try:
            known = DownloadStates(Journal(journal_folder)).get(origin, order_id)
        except JournalError as error:
            monitor.warning(error.message)
            known, is_known = None, False
        else:
            is_known = True
        is_lesser = bool(assets) and known is not None and not known.assets
        self._is_silent = is_lesser or not is_known
        self._other = known if known is not None and known.folder != folder else None
        if known is None or self._other is not None:
            known = DownloadState(folder, datetime.now(timezone.utc))
        self._state = replace(known, assets=assets)

    def begin(self) -> None:
        """Note that the first file is about to come."""
        self._has_begun = True
        # One that is killed now is gone on with.
        again = datetime.now(timezone.utc) if self._state.missing else None
        self._state = replace(self._state, is_complete=False, problem="", retry_at=again)
        self._write()

    def follow(self, progress: TransferProgress) -> None:
        """Note, from time to time, how far it is."""
        self._state = replace(
            self._state, bytes_done=progress.bytes_done, bytes_total=progress.bytes_total
        )
        if time.monotonic() >= self._next_at:
            self._next_at = time.monotonic() + _NOTED_EVERY_S
            self._write()

    def finish(self, brought: Brought) -> None:
        """Note which files are there at the end, and what is missing."""
        size = sum(file.size_bytes for file in brought.files)
        folder = self._state.folder
        files = tuple(file.path.relative_to(folder).as_posix() for file in brought.files)
        self._state = replace(
            self._state,
            files=files,
            bytes_done=size,
            bytes_total=size if brought.is_complete else None,
            is_complete=brought.is_complete,
            missing=brought.missing,
            tries=brought.tries,
            retry_at=brought.retry_at,
        )
        self._write()

    def miss(self, missing: Sequence[Missing], again: datetime, problem: str) -> None:
        """Note that nothing came, and when it is asked for again.

        Args:
            problem: in words; empty if it is being prepared, which is no failure.
        """
        tries = self._state.tries + 1
        self._state = replace(
            self._state, missing=tuple(missing), tries=tries, retry_at=again, problem=problem
        )
        self._write()

    def stop(self, problem: str, *, comes_back: bool = False) -> None:
        """Note why it ended before its time, in words; empty if somebody stopped it.

        Args:
            comes_back: whether it is worth trying again by itself.
        """
        state = replace(self._state, problem=problem, retry_at=None)
        if comes_back or (not problem and state.missing):
            tries = state.tries + 1
            state = replace(state, tries=tries, retry_at=next_try(tries))
        self._state = state
        self._write()

    @property
    def earlier(self) -> Earlier:
        """What earlier runs left open."""
        return Earlier(self._state.missing, self._state.tries)

    @property
    def _is_of_note(self) -> bool:
        state, other = self._state, self._other
        if self._is_silent:
            return False
        if not self._has_begun:  # so it has brought nothing, and taken nothing away
            return other is None and not state.is_complete
        if other is None or state.is_complete:
            return True
        # Not Path.is_dir, which raises where a folder may not be looked into.
        is_there = os.path.isdir(other.folder)  # noqa: PTH112
        return not (is_there and (other.is_complete or other.bytes_done))

    def _write(self) -> None:
        if not self._is_of_note:
            return
        try:
            DownloadStates(Journal(self._journal_folder)).record(*self._key, self._state)
        except JournalError as error:
            self._monitor.warning(error.message)
