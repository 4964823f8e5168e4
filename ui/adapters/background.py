# SPDX-License-Identifier: GPL-2.0-or-later
"""Short pieces of work away from the main thread, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Background(QObject):
    """A thread of its own: QGIS's task threads are few, and may be busy with a download."""

    _finished = pyqtSignal(object, object)  # what to call, and with what

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._untold = 0
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"datacosmos-{name}")
        self._finished.connect(self._on_finished)

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for is done and told."""
        return self._untold == 0

    def run(
        self,
        work: Callable[[], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Do the work after all that was asked for before; told on the main thread."""
        if not self._is_closed:
            self._untold += 1
            self._thread.submit(self._work, work, on_success, on_failure)

    def close(self) -> None:
        """Finish what was asked for; nothing is heard of it, and nothing more is done."""
        if not self._is_closed:
            self._is_closed = True
            self._finished.disconnect(self._on_finished)
            self._thread.shutdown(wait=True)
            self._untold = 0

    def _work(
        self,
        work: Callable[[], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  a border: nobody else would hear of it
            self._finished.emit(on_failure, error)
        else:
            self._finished.emit(on_success, result)

    def _on_finished(self, tell: Callable[[Any], None], value: Any) -> None:
        self._untold -= 1
        tell(value)
