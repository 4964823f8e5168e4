# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's message log, tab "DataCosmos", and the copy of it that the plugin keeps."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

from ...core.redaction import redact
from .plain_text import without_markup
from .recent_log import recent_log

TAB = "DataCosmos"
# The name under which QGIS has loaded the package, whatever its folder is called.
_PACKAGE = __name__.partition(".")[0]


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
