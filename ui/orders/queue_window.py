# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the window of the queue, and does what the user wants of it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ..transfers.dialog import QueueDialog
from ..widgets.open_windows import bring_up

if TYPE_CHECKING:
    from .downloads import DownloadManager
    from .fetching import OrderFetching


class QueueWindow(QObject):
    """Has the window open once at the most, and keeps it up to date.

    Args:
        window: it stands before it.
    """

    def __init__(
        self,
        downloads: DownloadManager,
        fetching: OrderFetching,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._downloads, self._fetching, self._window = downloads, fetching, window
        self._dialog: QueueDialog | None = None
        downloads.changed.connect(self._refresh)

    def open(self) -> QueueDialog:
        """Show the window, made now if need be, and return it."""
        if self._dialog is None:
            dialog = QueueDialog(self._window)
            dialog.pause_wanted.connect(self._fetching.pause_all)
            dialog.resume_wanted.connect(self._fetching.go_on)
            dialog.cancel_wanted.connect(self._fetching.cancel)
            dialog.move_wanted.connect(self._fetching.move)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
        self._refresh()
        bring_up(self._dialog)
        return self._dialog

    def leave(self) -> None:
        """Close it. Called before the plugin goes."""
        if self._dialog is not None:
            self._dialog.close()

    def _refresh(self) -> None:
        if self._dialog is not None:
            self._dialog.show_queue(self._downloads.rows(), self._downloads.total())

    def _forget(self, _result: int) -> None:
        self._dialog = None
