# SPDX-License-Identifier: GPL-2.0-or-later
"""What of picked images would be had twice, looked up away from the main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled
from ...core.job import Monitor, StoppableMonitor
from ...core.redaction import get_logger
from .background import Background

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.orders.overlap_job import CoveredArea, Picked
    from ...core.orders.overlaps import Overlaps

_log = get_logger(__name__)


class OverlapWatch(QObject):
    """Compares picked images with each other and with what is owned, a thousand in some seconds.

    A new look takes the place of one that is under way; what is the same as at the last look
    isn't compared again.

    Args:
        journal_folder: of the journal that knows what is owned; None for nothing.
        covers: areas that images were picked for; read at each look.
    """

    answered = pyqtSignal()

    def __init__(
        self,
        journal_folder: Path | None,
        covers: Sequence[CoveredArea] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal_folder, self._covers = journal_folder, covers
        self._background = Background("overlaps", self)
        self._monitor = StoppableMonitor(Monitor())
        # Of the latest comparison that came to its end; only the thread touches it.
        self._compared: tuple[Any, Overlaps] | None = None
        self.overlaps: Overlaps | None = None  # None for nothing to say, or nothing known yet

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being compared."""
        return self._background.is_idle

    def look(self, origin: str, make_picked: Callable[[], list[Picked]]) -> None:
        """Compare, and tell by `answered` that `overlaps` is of these.

        Args:
            origin: scheme, host and port of the service.
            make_picked: returns what is picked, in another thread.
        """
        self._monitor.stop()
        monitor = self._monitor = StoppableMonitor(Monitor())
        covers = tuple(self._covers)

        def work() -> Overlaps:
            monitor.check()
            return self._compare(origin, make_picked(), covers, monitor)

        def tell(overlaps: Overlaps) -> None:
            if not monitor.cancelled():
                self.overlaps = overlaps
                self.answered.emit()

        self._background.run(work, tell, _log_failure)

    def forget(self) -> None:
        """Say nothing any more of what was picked."""
        self._monitor.stop()
        if self.overlaps is not None:
            self.overlaps = None
            self.answered.emit()

    def close(self) -> None:
        """Compare nothing any more; nothing is heard of what is under way."""
        self._monitor.stop()
        self._background.close()

    def _compare(
        self,
        origin: str,
        picked: list[Picked],
        covers: tuple[CoveredArea, ...],
        monitor: Monitor,
    ) -> Overlaps:
        from ...core.orders.overlap_job import OverlapJob

        job = OverlapJob(picked, self._journal_folder, origin, covers=covers)
        owned = job.read_owned()
        if self._compared is None or self._compared[0] != (picked, owned, covers):
            self._compared = ((picked, owned, covers), job.run(monitor, owned))
        return self._compared[1]


def picked_of(entries: Iterable[CartEntry]) -> list[Picked]:
    """Return entries of a cart as what is picked."""
    from ...core.orders.overlap_job import Picked

    return [
        Picked(line, entry.item, entry.price if len(entry.lines) == 1 else None)
        for entry in entries
        for line in entry.lines
    ]


def _log_failure(error: Exception) -> None:
    if not isinstance(error, Cancelled):
        # A remark that fails stops nobody; its traceback says where.
        _log.error("Comparing what is picked failed: %s", error, exc_info=error)
