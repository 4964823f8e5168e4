# SPDX-License-Identifier: GPL-2.0-or-later
"""A core job's progress and cancel, as Processing feedback."""

from __future__ import annotations

import threading
from collections import deque

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ...core.job import Monitor
from ..adapters.plain_text import without_markup


class FeedbackMonitor(Monitor):
    """Passes on to a `QgsProcessingFeedback`.

    The feedback collects its log without a lock, so what worker threads say is kept until the
    algorithm's own thread comes by, several times a second.

    Args:
        feedback: of the running algorithm; made and used in the current thread.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._owner = threading.get_ident()
        self._waiting: deque[tuple[bool, str]] = deque()
        self._last_text = ""
        # qgis_process hears of Ctrl+C in its event loop, which doesn't turn while we run.
        self._turns_event_loop = QgsApplication.platform() == "qgis_process"

    def progress(self, fraction: float, text: str = "") -> None:
        if threading.get_ident() != self._owner:
            return
        self._flush()
        self._feedback.setProgress(100 * fraction)
        if text and text != self._last_text:
            self._last_text = text
            # Above the progress bar it would be taken for HTML; in the log QGIS escapes it.
            self._feedback.setProgressText(without_markup(text))

    def info(self, text: str) -> None:
        self._waiting.append((False, text))
        self._flush()

    def warning(self, text: str) -> None:
        self._waiting.append((True, text))
        self._flush()

    def cancelled(self) -> bool:
        self._flush()
        if self._turns_event_loop and threading.get_ident() == self._owner:
            QCoreApplication.processEvents()
        return bool(self._feedback.isCanceled())

    def _flush(self) -> None:
        if threading.get_ident() != self._owner:
            return
        while self._waiting:
            is_warning, text = self._waiting.popleft()
            if is_warning:
                self._feedback.pushWarning(text)
            else:
                self._feedback.pushInfo(text)
