# SPDX-License-Identifier: GPL-2.0-or-later
"""Adds up what is selected, away from the main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import Cancelled
from ...core.job import Monitor, StoppableMonitor
from ...core.redaction import get_logger
from ..adapters.background import Background

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi
    from ...core.orders.overlap_job import OwnedScenes
    from ...core.orders.selection_sum import SelectionSum
    from .rows import ResultRow

_log = get_logger(__name__)

# A selection that grows with the mouse, or a key that is held down, changes many times a second.
_AT_REST_MS = 150


@dataclass(frozen=True)
class Selected:
    """What is selected, and where it was looked for.

    Args:
        rows: returns the rows; called on the main thread once the selection is at rest. Which
            products these show is looked up in another thread.
        origin: scheme, host and port of the service.
    """

    rows: Callable[[], Sequence[ResultRow]]
    area: Aoi | None
    origin: str


class SelectionSums(QObject):
    """Tells the sum of the latest selection; a new one takes the place of one under way.

    Args:
        journal_folder: of the journal that knows what is owned.
    """

    answered = pyqtSignal(object)  # SelectionSum

    def __init__(self, journal_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal_folder = journal_folder
        self._background = Background("sums", self)
        self._monitor = StoppableMonitor(Monitor())
        self._selected: Selected | None = None
        # Of one origin, until something is bought; only the thread touches it.
        self._owned: tuple[str, OwnedScenes] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST_MS)
        self._rest.timeout.connect(self._begin)

    def look(self, selected: Selected) -> None:
        """Add up, and tell by `answered`."""
        self._monitor.stop()
        self._selected = selected
        self._rest.start()

    def forget(self) -> None:
        """Nothing is selected: tell nothing more."""
        self._monitor.stop()
        self._rest.stop()
        self._selected = None

    def forget_owned(self) -> None:
        """What is owned has changed: read it again."""

        def drop() -> None:
            self._owned = None

        self._background.run(drop, lambda _nothing: None, _log_failure)
        if self._selected is not None:
            self.look(self._selected)

    def close(self) -> None:
        """Tell nothing more. Called before the plugin goes."""
        self.forget()
        self._background.close()

    def _begin(self) -> None:
        selected = self._selected
        if selected is None:
            return
        monitor = self._monitor = StoppableMonitor(Monitor())
        rows = selected.rows()

        def tell(total: SelectionSum) -> None:
            if not monitor.cancelled():
                self.answered.emit(total)

        self._background.run(lambda: self._add_up(rows, selected, monitor), tell, _log_failure)

    def _add_up(
        self, rows: Sequence[ResultRow], selected: Selected, monitor: Monitor
    ) -> SelectionSum:
        from ...core.orders.overlap_job import OverlapJob
        from ...core.orders.selection_sum import SelectionSumJob

        monitor.check()
        if self._owned is None or self._owned[0] != selected.origin:
            job = OverlapJob((), self._journal_folder, selected.origin)
            self._owned = (selected.origin, job.read_owned())
        found = [row.shown for row in rows]
        return SelectionSumJob(found, selected.area, self._owned[1]).run(monitor)


def _log_failure(error: Exception) -> None:
    if not isinstance(error, Cancelled):
        # A remark that fails stops nobody; its traceback says where.
        _log.error("Adding up what is selected failed: %s", error, exc_info=error)
