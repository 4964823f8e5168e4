# SPDX-License-Identifier: GPL-2.0-or-later
"""What the profile remembers of the queue of downloads: read and written in the background."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
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
        self._entries: dict[str, KeptEntry] = {}
        self._written: tuple[KeptEntry, ...] = ()
        self._problem = ""
        self.is_loaded = False
        self._background = Background("queue", self)
        self._background.run(self._file.read, self._on_read, self._on_unread)

    def wish(self, key: str) -> Wish | None:
        """Return what the user wished of an order's download; None if nothing is known."""
        entry = self._entries.get(key)
        return None if entry is None else entry.wish

    def what(self, key: str) -> str:
        """Return what is wanted of an order's images, which the journal doesn't know yet."""
        entry = self._entries.get(key)
        return "" if entry is None else entry.what

    def wished(self) -> tuple[str, ...]:
        """Return the keys of all of which something is known, in the order that was kept."""
        return tuple(self._entries)

    def behind(self, key: str) -> list[str]:
        """Return the keys of all that come after one, in the order that was kept."""
        keys = list(self._entries)
        return keys[keys.index(key) + 1 :] if key in self._entries else []

    def cancelled(self, keys: Iterable[str]) -> None:
        """Take note that the user doesn't want these to come by themselves."""
        for key in keys:
            self._entries[key] = KeptEntry(key, Wish.CANCELLED)
        self._write()

    def forget(self, keys: Collection[str]) -> None:
        """Take note that nothing is to be remembered of these."""
        for key in keys:
            self._entries.pop(key, None)
        self._write()

    def follow(
        self,
        rows: Iterable[QueueRow],
        interrupted: Collection[str],
        chosen: Mapping[str, str],
    ) -> None:
        """Keep how the queue is.

        Args:
            interrupted: keys of what is paused for this run of QGIS only.
            chosen: what is wanted of the images, by key, where the journal doesn't know it yet.
        """
        entries = {}
        for row in rows:
            is_paused = row.is_paused and row.key not in interrupted
            wish = Wish.PAUSED if is_paused else Wish.GO_ON
            entries[row.key] = KeptEntry(row.key, wish, chosen.get(row.key, ""))
        order, before = list(entries), ""
        for key, entry in self._entries.items():
            if key not in entries:
                # It isn't in this queue: cancelled, or yet to come. It stays behind what it was.
                order.insert(order.index(before) + 1 if before else 0, key)
                entries[key] = entry
            before = key
        self._entries = {key: entries[key] for key in order}
        self._write()

    def close(self) -> None:
        """Write what is to be written, and do nothing more."""
        self._background.close()

    def _write(self) -> None:
        entries = tuple(self._entries.values())
        if not self.is_loaded or entries == self._written:
            return
        gone = {entry.key for entry in self._written} - set(self._entries)
        self._written = entries
        self._background.run(
            lambda: self._file.write(entries, gone), lambda _nothing: None, self._on_failure
        )

    def _on_read(self, entries: tuple[KeptEntry, ...]) -> None:
        before = {entry.key: entry for entry in entries}
        # What was wished while the file was read counts.
        self._entries = {**before, **self._entries}
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
