# SPDX-License-Identifier: GPL-2.0-or-later
"""Verifies the files of orders in the background, and has what is wrong fetched again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.i18n import number_text, translate
from ..messages import in_words, log_error
from .order_windows import OrderWindows
from .verify_dialog import VerifyDialog

if TYPE_CHECKING:
    from ...core.delivery.verified import VerifyReport
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ..adapters.tasks import JobTask, TaskRunner


class OrderVerification(OrderWindows):
    """Opens a window for each order that is verified; closing it stops that."""

    again_wanted = pyqtSignal(str)  # key of an order of which something is to be fetched again
    informed = pyqtSignal(str)

    def __init__(
        self,
        journal_folder: Path,
        runner: TaskRunner,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(journal_folder, runner, window, parent)
        self._tasks: dict[str, JobTask] = {}  # those that run

    def start(self, record: OrderRecord, *, can_fetch: bool) -> None:
        """Verify the files of an order, and show what came of it.

        Args:
            can_fetch: whether a connection leads to its service.
        """
        folder, journal_folder = record.folder, self._folder
        if folder is None or self._open.raise_open(record.key):
            return

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> VerifyReport:
            from ...core.delivery.verify_job import VerifyJob

            return VerifyJob(None, record.order_id, folder, journal_folder).run(monitor)

        key = record.key
        dialog = VerifyDialog(record.number, can_fetch=can_fetch, parent=self._window)
        self._open.keep(key, dialog)

        def on_success(report: VerifyReport) -> None:
            self._tasks.pop(key)
            dialog.show_report(report)

        def on_failure(error: Exception) -> None:
            self._tasks.pop(key)
            log_error(error)
            dialog.show_problem(in_words(error))

        def on_cancel() -> None:
            # In QGIS's list of tasks; else the window is closed already.
            if self._tasks.pop(key, None) is not None:
                dialog.reject()

        self._tasks[key] = self._runner.start(
            translate("DataCosmos", "Verifying order {}").format(record.number),
            work,
            on_success=on_success,
            on_failure=on_failure,
            on_cancel=on_cancel,
            on_progress=dialog.set_progress,
        )
        dialog.finished.connect(lambda _result: self._stop(key))
        dialog.again_requested.connect(lambda report: self._fetch_again(record.key, report))
        dialog.save_requested.connect(self._save)
        dialog.show()  # QGIS is usable meanwhile: large files take minutes

    def _stop(self, key: str) -> None:
        task = self._tasks.pop(key, None)
        if task is not None:
            task.cancel()

    def _fetch_again(self, key: str, report: VerifyReport) -> None:
        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> None:
            from ...core.delivery.doubts import doubt_files

            doubt_files(report, monitor)

        self._runner.start(
            translate("DataCosmos", "Marking what is to be fetched again"),
            work,
            on_success=lambda _nothing: self.again_wanted.emit(key),
            on_failure=self.failed.emit,
        )

    def _save(self, report: VerifyReport, path: str) -> None:
        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> str:
            from ...core.delivery.verified import write_verify_report

            write_verify_report(Path(path), report)
            return translate("DataCosmos", "The report on {} files is in {}.").format(
                number_text(len(report.files)), path
            )

        self._runner.start(
            translate("DataCosmos", "Saving the report"),
            work,
            on_success=self.informed.emit,
            on_failure=self.failed.emit,
        )
