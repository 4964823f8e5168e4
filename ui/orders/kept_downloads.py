# SPDX-License-Identifier: GPL-2.0-or-later
"""What the profile remembers of the queue of downloads: read and written in the background."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.transfers.kept_queue import KeptEntry, KeptQueue, Wish
from ..adapters.background import Background

if TYPE_CHECKING:
    from ...core.transfers.queued import QueueRow


class KeptDownloads(QObject):
    """The wishes of an earlier run of QGIS, and those of this one for the next.

    Args:
        folder: of the journal.
    """

    loaded = pyqtSignal()  # once, also where the file can't be read
    failed = pyqtSignal(object)  # the error; each once

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = KeptQueue(folder)
        self._wishes: dict[str, Wish] = {}
        self._written: tuple[KeptEntry, ...] = ()
        self._problem = ""
        self.is_loaded = False
        self._background = Background("queue", self)
        self._background.run(self._file.read, self._on_read, self._on_unread)

    def wish(self, key: str) -> Wish | None:
        """Return what the user wished of an order's download; None if nothing is known."""
        return self._wishes.get(key)

    def behind(self, key: str) -> list[str]:
        """Return the keys of all that come after one, in the order that was kept."""
        keys = list(self._wishes)
        return keys[keys.index(key) + 1 :] if key in self._wishes else []

    def cancelled(self, keys: Iterable[str]) -> None:
        """Take note that the user doesn't want these to come by themselves."""
        for key in keys:
            self._wishes[key] = Wish.CANCELLED
        self._write()

    def forget(self, keys: Collection[str]) -> None:
        """Take note that nothing is to be remembered of these."""
        for key in keys:
            self._wishes.pop(key, None)
        self._write()

    def follow(self, rows: Iterable[QueueRow], interrupted: Collection[str]) -> None:
        """Keep how the queue is.

        Args:
            interrupted: keys of what is paused for this run of QGIS only.
        """
        wishes = {
            row.key: Wish.PAUSED if row.is_paused and row.key not in interrupted else Wish.GO_ON
            for row in rows
        }
        order, before = list(wishes), ""
        for key, wish in self._wishes.items():
            if key not in wishes:
                # It isn't in this queue: cancelled, or yet to come. It stays behind what it was.
                order.insert(order.index(before) + 1 if before else 0, key)
                wishes[key] = wish
            before = key
        self._wishes = {key: wishes[key] for key in order}
        self._write()

    def close(self) -> None:
        """Write what is to be written, and do nothing more."""
        self._background.close()

    def _write(self) -> None:
        entries = tuple(KeptEntry(key, wish) for key, wish in self._wishes.items())
        if not self.is_loaded or entries == self._written:
            return
        gone = {entry.key for entry in self._written} - set(self._wishes)
        self._written = entries
        self._background.run(
            lambda: self._file.write(entries, gone), lambda _nothing: None, self._on_failure
        )

    def _on_read(self, entries: tuple[KeptEntry, ...]) -> None:
        before = {entry.key: entry.wish for entry in entries}
        # What was wished while the file was read counts.
        self._wishes = {**before, **self._wishes}
        self._written = entries
        self._end_loading()

    def _on_unread(self, error: Exception) -> None:
        self._end_loading()
        self._on_failure(error)

    def _end_loading(self) -> None:
        self.is_loaded = True
        self._write()
        self.loaded.emit()

    def _on_failure(self, error: Exception) -> None:
        if str(error) != self._problem:  # said once, not with each change
            self._problem = str(error)
            self.failed.emit(error)
