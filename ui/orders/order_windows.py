# SPDX-License-Identifier: GPL-2.0-or-later
"""What asks or shows something about single orders, each in a window of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..widgets.open_windows import OpenWindows

if TYPE_CHECKING:
    from ..adapters.tasks import TaskRunner


class OrderWindows(QObject):
    """Has a window open for an order at the most, and does the work behind it in the background.

    Args:
        window: the others stand before it.
    """

    failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        journal_folder: Path,
        runner: TaskRunner,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._runner, self._window = journal_folder, runner, window
        self._open = OpenWindows()

    def leave(self) -> None:
        """Close them all, as if their users had done nothing. Called before the plugin goes."""
        self._open.close()
