# SPDX-License-Identifier: GPL-2.0-or-later
"""Core jobs on QGIS's background threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled, DataCosmosError
from ...core.job import Monitor
from ...core.redaction import get_logger
from .plain_text import without_markup

_log = get_logger(__name__)

# Gets a monitor to heed and a function that hands values to the main thread; returns the result.
Work = Callable[[Monitor, Callable[[Any], None]], Any]


class TaskMonitor(Monitor):
    """Progress and cancel of a `JobTask`.

    Threads of a job can outlive its task, which QGIS deletes as soon as it has ended: from then
    on the task must not be touched.
    """

    def __init__(self, task: JobTask) -> None:
        self._task: JobTask | None = task
        self._lock = threading.Lock()
        self._stopped = threading.Event()

    def progress(self, fraction: float, text: str = "") -> None:
        with self._lock:
            if self._task is not None:
                self._task.setProgress(100 * min(1.0, max(0.0, fraction)))
                self._task.progressed.emit(fraction, text)

    def info(self, text: str) -> None:
        with self._lock:
            if self._task is not None:
                self._task.informed.emit(text)

    def warning(self, text: str) -> None:
        with self._lock:
            if self._task is not None:
                self._task.warned.emit(text)

    def cancelled(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        """Have the job cancelled."""
        self._stopped.set()

    def let_go(self) -> None:
        """Forget the task, which has ended; what still runs for it is to end as well."""
        self._stopped.set()
        with self._lock:
            self._task = None


class JobTask(QgsTask):
    """Runs one piece of work in the background.

    All signals arrive on the main thread. Exactly one of `succeeded`, `failed` and `cancelled`
    is emitted, last; after `cancel` nothing but `cancelled` comes, so that a late answer can't
    overtake what the user does next.
    """

    delivered = pyqtSignal(object)
    progressed = pyqtSignal(float, str)
    informed = pyqtSignal(str)
    warned = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, title: str, work: Work, flags: QgsTask.Flag) -> None:
        super().__init__(without_markup(title), flags)
        self._work = work
        self._result: Any = None
        self._error: Exception | None = None
        self._monitor = TaskMonitor(self)
        self.is_silent = False

    def cancel(self) -> None:
        """Stop the work. What it says from now on isn't passed on."""
        self.is_silent = True
        self._monitor.stop()
        super().cancel()

    def run(self) -> bool:
        """Run the work. Called by QGIS in a worker thread."""
        try:
            self._result = self._work(self._monitor, self.delivered.emit)
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001  a border: what leaves run() aborts the process
            self._error = error
            return False
        finally:
            self._monitor.let_go()
        return True

    def finished(self, ok: bool) -> None:
        """Tell how it ended. Called by QGIS on the main thread."""
        # Not kept: an error holds the frames that it came through, `run` among them, and these
        # hold this task and all that the job had in hand.
        error, self._error = self._error, None
        result, self._result = self._result, None
        if self.isCanceled() or (not ok and error is None):
            self.cancelled.emit()
        elif ok:
            self.succeeded.emit(result)
        else:
            # An error of ours says where it comes from; any other only its traceback does.
            trace = None if isinstance(error, DataCosmosError) else error
            _log.debug("%s failed: %s", self.description(), error, exc_info=trace)
            self.failed.emit(error)


class TaskRunner(QObject):
    """Starts tasks and holds them until they end: QGIS drops one that Python doesn't hold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[JobTask] = set()
        self._is_closed = False

    def start(
        self,
        title: str,
        work: Work,
        *,
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[Exception], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        on_delivery: Callable[[Any], object] | None = None,
        on_progress: Callable[[float, str], None] | None = None,
        on_info: Callable[[str], None] | None = None,
        keeps_qgis_open: bool = False,
    ) -> JobTask:
        """Start the work and return its task, which can be cancelled.

        Args:
            title: shown in QGIS's task manager.
            work: called in a worker thread with a monitor and a function that hands values
                over to `on_delivery`; its result goes to `on_success`, its error to
                `on_failure`. It must not touch widgets, layers or the project.
            on_info: told what the work says meanwhile, as that a request is made again.
            keeps_qgis_open: ask the user before QGIS closes while this runs.
        """
        # Silent: how it ended is said where it was asked for, not by QGIS as well.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        if not keeps_qgis_open:
            flags |= QgsTask.Flag.CancelWithoutPrompt
        task = JobTask(title, work, flags)
        for end in (task.succeeded, task.failed, task.cancelled):
            end.connect(lambda *_result: self._running.discard(task))
        for signal, slot, is_late in (
            (task.delivered, on_delivery, True),
            (task.progressed, on_progress, True),
            (task.informed, on_info, True),
            (task.succeeded, on_success, True),
            (task.failed, on_failure, True),
            (task.cancelled, on_cancel, False),
        ):
            if slot is not None:
                signal.connect(self._guarded(task, slot, is_late))
        self._running.add(task)
        QgsApplication.taskManager().addTask(task)
        return task

    @property
    def is_idle(self) -> bool:
        """Whether nothing that it has started runs, or waits to be told of."""
        return not self._running

    def cancel_all(self) -> None:
        """Cancel what runs; nothing of it is heard of any more."""
        self._is_closed = True
        for task in list(self._running):
            task.cancel()

    def _guarded(
        self, task: JobTask, slot: Callable[..., object], is_late: bool
    ) -> Callable[..., object]:
        # What the worker says waits in the event loop, and can arrive after a cancel.
        def call(*values: Any) -> None:
            if not self._is_closed and not (is_late and task.is_silent):
                slot(*values)

        return call
