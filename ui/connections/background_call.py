# SPDX-License-Identifier: GPL-2.0-or-later
"""A button that asks a service something, with a line that says how it goes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import DataCosmosError
from ..adapters.tasks import JobTask, TaskRunner
from ..widgets.remark import BUSY, Remark

if TYPE_CHECKING:
    from ...core.job import Monitor


class BackgroundCall(QObject):
    """Asks in the background when the button is pressed; a new call stops the one before.

    It ends with its button, whatever is still under way then.

    Args:
        title: of the task, and what the line says meanwhile.
        prepare: called on the main thread; returns what opens who is asked, as a client, or raises
            what is wrong with the connection as it stands.
        ask: called in a worker thread, with what was opened.
    """

    answered = pyqtSignal(object)

    def __init__(
        self,
        runner: TaskRunner,
        button: QPushButton,
        remark: Remark,
        title: str,
        prepare: Callable[[], Callable[[], AbstractContextManager[Any]]],
        ask: Callable[[Any, Monitor], Any],
    ) -> None:
        super().__init__(button)
        self._runner = runner
        self._button = button
        self._remark = remark
        self._title = title
        self._prepare = prepare
        self._ask = ask
        self._advice = ""
        self._task: JobTask | None = None
        button.clicked.connect(lambda _checked=False: self.start())

    def set_advice(self, text: str) -> None:
        """Have a failure followed by what the user can do all the same."""
        self._advice = text

    def start(self) -> None:
        """Ask."""
        self.stop()
        try:
            opened = self._prepare()
        except DataCosmosError as error:
            self._remark.show_error(error)
            return

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> Any:
            with opened() as asked:
                return self._ask(asked, monitor)

        self._button.setEnabled(False)
        self._remark.say(self._title, BUSY)
        task = self._task = self._runner.start(
            self._title,
            work,
            on_success=self._on_answered,
            on_failure=self._on_failed,
            # What is stopped here is forgotten already; this is the user, in QGIS's task manager.
            on_cancel=lambda: self._on_cancelled(task),
        )

    def stop(self) -> None:
        """Stop asking, and take back what was said: the connection is another now."""
        task = self._task
        self._end()
        if task is not None:
            task.cancel()

    def _end(self) -> None:
        self._task = None
        self._button.setEnabled(True)
        self._remark.say("")

    def _on_answered(self, answer: object) -> None:
        if not sip.isdeleted(self):
            self._end()
            self.answered.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        if not sip.isdeleted(self):
            self._end()
            self._remark.show_error(error, self._advice)

    def _on_cancelled(self, task: JobTask) -> None:
        if not sip.isdeleted(self) and self._task is task:
            self._end()
