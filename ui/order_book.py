# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders as the dock knows them: always at hand, read and written in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .background import Background

if TYPE_CHECKING:
    from ..core.order_records import OrderRecord


@dataclass(frozen=True)
class OrderStep:
    """An order that isn't any more what it was when last looked at."""

    before: OrderRecord
    after: OrderRecord


class OrderBook(QObject):
    """All orders that the journal knows, and which items of one service were bought.

    Every way on which an order changes is seen here: an answer of the service, the order
    dialog, an algorithm, another QGIS at the same journal.
    """

    changed = pyqtSignal()
    stepped = pyqtSignal(list)  # of OrderStep: phase or status is another
    bought_changed = pyqtSignal()
    failed = pyqtSignal(object)  # the error

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._origin = ""
        self._problem = ""
        self._is_waiting = False
        self._has_looked = False
        self.records: tuple[OrderRecord, ...] = ()
        self.bought: frozenset[str] = frozenset()
        self._background = Background("orders", self)

    @property
    def folder(self) -> Path:
        """Where the journal lies."""
        return self._folder

    @property
    def problem(self) -> str:
        """Why the journal can't be read, in words; empty if it can."""
        return self._problem

    def record(self, key: str) -> OrderRecord | None:
        """Return an order as of the last look."""
        return next((record for record in self.records if record.key == key), None)

    def set_origin(self, origin: str) -> None:
        """Say whose bought items are of interest."""
        self._origin = origin
        self.refresh()

    def refresh(self) -> None:
        """Look again. What is asked for while a look is to come is one look."""
        if not self._is_waiting:
            self._is_waiting = True
            self._background.run(self._read, self._on_read, self._on_failure)

    def hide(self, record: OrderRecord) -> None:
        """Take an order from the list. It still counts as bought."""

        def work() -> None:
            from ..core.journal import Journal
            from ..core.order_records import hide_record

            hide_record(Journal(self._folder), record)

        self._change(work)

    def want_download(self, origin: str, order_id: str, base: Path) -> None:
        """Note that an order is to be downloaded as soon as it is paid, also after a restart."""

        def work() -> None:
            from ..core.download_states import DownloadState, DownloadStates
            from ..core.journal import Journal
            from ..core.order_folder import folder_name

            states, now = DownloadStates(Journal(self._folder)), datetime.now(timezone.utc)
            if states.get(origin, order_id) is None:
                folder = base / folder_name(order_id, now.date())
                states.record(origin, order_id, DownloadState(folder, now))

        self._change(work)

    def close(self) -> None:
        """Finish what is being written and do nothing more. Called before the plugin goes."""
        self._background.close()

    def _change(self, work: Callable[[], None]) -> None:
        self._background.run(work, lambda _nothing: self.refresh(), self._on_failure)

    def _read(self) -> tuple[Any, ...]:
        from ..core.bought import bought_keys
        from ..core.journal import Journal
        from ..core.order_records import records

        self._is_waiting = False  # what changes from now on may be missed by this look
        origin, journal = self._origin, Journal(self._folder)
        bought = bought_keys(journal, origin) if origin else frozenset()
        return records(journal), origin, bought

    def _on_read(self, read: tuple[Any, ...]) -> None:
        found, origin, bought = read
        before = {record.key: record for record in self.records}
        is_first, self._has_looked = not self._has_looked, True
        is_other = found != self.records or bool(self._problem) or is_first
        self.records, self._problem = found, ""
        if origin == self._origin and bought != self.bought:
            self.bought = bought
            self.bought_changed.emit()
        if not is_other:
            return
        self.changed.emit()
        steps = [
            OrderStep(before[after.key], after)
            for after in found
            if after.key in before
            and (before[after.key].phase, before[after.key].status) != (after.phase, after.status)
        ]
        if steps:
            self.stepped.emit(steps)

    def _on_failure(self, error: Exception) -> None:
        self._is_waiting = False
        problem = getattr(error, "message", str(error))
        if problem != self._problem:  # said once, not with each look
            self._problem = problem
            self.failed.emit(error)
            self.changed.emit()
