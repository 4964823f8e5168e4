# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's message log, tab "DataCosmos", and what the plugin keeps of it in memory.

The copy is for the person who asks what happened.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from datetime import datetime, timezone

from qgis.core import Qgis, QgsMessageLog

from ...core.redaction import redact
from ...core.support.failure import Failure
from .plain_text import without_markup

TAB = "DataCosmos"
# The name under which QGIS has loaded the package, whatever its folder is called.
_PACKAGE = __name__.partition(".")[0]
_MOST_ENTRIES = 1000
_LONGEST_ENTRY = 4000


class RecentLog:
    """The latest lines and the last failure. Safe to use from several threads.

    Args:
        most: lines kept; the oldest go.
    """

    def __init__(self, most: int = _MOST_ENTRIES) -> None:
        self._lock = threading.Lock()
        self._lines: deque[str] = deque(maxlen=most)
        self._count = 0
        self._failure: Failure | None = None

    def add(self, text: str, level: str, now: datetime | None = None) -> None:
        """Keep a line, clean of secrets already. `now` is None for this moment."""
        moment = now or datetime.now(timezone.utc)
        if len(text) > _LONGEST_ENTRY:
            # The end of a traceback says most.
            half = _LONGEST_ENTRY // 2
            text = f"{text[:half]}\n(cut)\n{text[-half:]}"
        with self._lock:
            self._lines.append(f"{moment:%Y-%m-%d %H:%M:%S} UTC  {level:8} {text}")
            self._count += 1

    def add_failure(self, error: Exception) -> None:
        """Keep what is to be told of this error, which is the last one from now on."""
        failure = Failure.of(error)
        with self._lock:
            self._failure = failure

    @property
    def failure(self) -> Failure | None:
        """The last failure, None if there was none."""
        with self._lock:
            return self._failure

    def since(self, count: int = 0) -> tuple[tuple[str, ...], int]:
        """Return the lines after the first `count` ever kept, and how many there were by now."""
        with self._lock:
            fresh = min(len(self._lines), self._count - count)
            lines = tuple(self._lines)[len(self._lines) - fresh :]
            return lines, self._count

    def clear(self) -> None:
        """Forget all. Called when the plugin goes."""
        with self._lock:
            self._lines.clear()
            self._failure = None


recent_log = RecentLog()
"""The one that the plugin's log writes to."""


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write to the log, in any thread. Secrets are removed."""
    clean = redact(text)
    recent_log.add(clean, _NAMES.get(level, "info"))
    # QGIS shows it as HTML.
    QgsMessageLog.logMessage(without_markup(clean), TAB, level, False)


class MessageLogHandler(logging.Handler):
    """Hands the package's log records on, from any thread.

    QGIS's message log gets what a user may want to read, the plugin's own copy the requests as
    well. The records are already clean of secrets: the core's loggers see to that.
    """

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._logger = logging.getLogger(_PACKAGE)
        self._level_before = logging.NOTSET

    def attach(self) -> None:
        """Begin. The package's own logger only: the root is QGIS's and other plugins'."""
        self._level_before = self._logger.level
        self._logger.setLevel(logging.DEBUG)
        self._logger.addHandler(self)

    def detach(self) -> None:
        """End, and leave the logger as it was."""
        self._logger.removeHandler(self)
        self._logger.setLevel(self._level_before)

    def emit(self, record: logging.LogRecord) -> None:
        """Called by logging for each record."""
        try:
            text = self.format(record)
            if record.levelno < logging.INFO:
                recent_log.add(text, "debug")
            else:
                log(text, _level_of(record.levelno))
        except RuntimeError:  # QGIS is going down and has no message log any more
            self.handleError(record)


_NAMES = {
    Qgis.MessageLevel.Info: "info",
    Qgis.MessageLevel.Success: "info",
    Qgis.MessageLevel.Warning: "warning",
    Qgis.MessageLevel.Critical: "error",
}


def _level_of(number: int) -> Qgis.MessageLevel:
    if number >= logging.ERROR:
        return Qgis.MessageLevel.Critical
    if number >= logging.WARNING:
        return Qgis.MessageLevel.Warning
    return Qgis.MessageLevel.Info
