# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the service of the connection answers, from what its calls brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale, QObject, QTime

from ...core.errors import ApiError, AuthError, NetworkError
from ..adapters.i18n import translate
from .connection_bar import State

if TYPE_CHECKING:
    from .connection_bar import ConnectionBar

_FAULT_OF_THE_SERVICE = 500


class ServiceState(QObject):
    """Has the connection's dot say what the last call brought, and when."""

    def __init__(self, bar: ConnectionBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar

    def note_answer(self) -> None:
        """Note that the service has answered as it should."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._bar.set_state(State.GOOD, translate("DataCosmos", "Last answer: {}").format(now))

    def note_failure(self, error: Exception) -> None:
        """Note an error if it says that the service doesn't answer, or lets nobody in."""
        if is_unreachable(error):
            self._bar.set_state(State.BAD, str(error))


def is_unreachable(error: Exception) -> bool:
    """Return whether an error says that the service can't be worked with for now."""
    if isinstance(error, ApiError):
        return error.status is not None and error.status >= _FAULT_OF_THE_SERVICE
    return isinstance(error, (NetworkError, AuthError))
