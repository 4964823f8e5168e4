# SPDX-License-Identifier: GPL-2.0-or-later
"""When what is missing of orders is asked for again, while QGIS is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from ...core.journal.records import OrderRecord

# A computer that slept, or whose clock was set, doesn't wait hours longer.
_LONGEST_MS = 60_000
_SHORTEST_MS = 200

ELSEWHERE_S = 240
"""When a folder that another program holds is tried again: a dead one's is free by then."""


class OrderRetries(QObject):
    """Tells when the next order is due, and remembers what was begun in this run of QGIS."""

    due = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun: dict[str, datetime | None] = {}
        self._postponed: dict[str, datetime] = {}
        self._held: set[str] = set()
        self._next: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def follow(self, records: Iterable[OrderRecord]) -> None:
        """Wait for the first of these that is to be asked for again."""
        now = datetime.now(timezone.utc)
        moments = [one.asked_again_at for one in records]
        moments += self._postponed.values()
        ahead = [moment for moment in moments if moment is not None and moment > now]
        self._next = min(ahead, default=None)
        self._start()

    def begin(self, record: OrderRecord) -> None:
        """Take note that a download begins."""
        self._begun[record.key] = record.asked_again_at
        self._postponed.pop(record.key, None)
        self._held.discard(record.key)

    def hold(self, record: OrderRecord) -> None:
        """Take note that the user has paused it: it goes on once they say so, or after a restart."""
        self._held.add(record.key)

    def postpone(self, record: OrderRecord) -> None:
        """Have an order tried again in some minutes, since another program is at its folder."""
        again = datetime.now(timezone.utc) + timedelta(seconds=ELSEWHERE_S)
        self._postponed[record.key] = again
        self._next = min(self._next or again, again)
        self._start()

    def has_begun(self, record: OrderRecord) -> bool:
        """Return whether the order's download was begun in this run of QGIS."""
        return record.key in self._begun

    def begun(self) -> Collection[str]:
        """Return the keys of the orders of which that is so."""
        return self._begun.keys()

    def is_due(self, record: OrderRecord) -> bool:
        """Return whether the order is to be downloaded by itself now.

        Each wish and each moment counts once: where a download couldn't even note that it failed,
        it isn't tried without end.
        """
        if not record.is_download_due or record.key in self._held:
            return False
        if not self.has_begun(record):
            return True
        postponed = self._postponed.get(record.key)
        if postponed is not None:
            return postponed <= datetime.now(timezone.utc)
        again = record.asked_again_at
        is_past = again is not None and again <= datetime.now(timezone.utc)
        return is_past and self._begun[record.key] != again

    def close(self) -> None:
        """Wait for nothing more. Called before the plugin goes."""
        self._next = None
        self._timer.stop()

    def _start(self) -> None:
        if self._next is None:
            self._timer.stop()
            return
        wait_ms = (self._next - datetime.now(timezone.utc)).total_seconds() * 1000
        self._timer.start(round(min(max(wait_ms, _SHORTEST_MS), _LONGEST_MS)))

    def _on_timeout(self) -> None:
        if self._next is not None and self._next <= datetime.now(timezone.utc):
            self.due.emit()
        else:
            self._start()
