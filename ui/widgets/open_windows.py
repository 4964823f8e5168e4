# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions that stand open beside the rest: each once, and none of them after the plugin."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QWidget


def bring_up(window: QWidget) -> None:
    """Show a window, before all others."""
    window.show()
    window.raise_()
    window.activateWindow()


class OpenWindows:
    """Windows that are open, by what they are about."""

    def __init__(self) -> None:
        self._windows: dict[str, QDialog] = {}

    def raise_open(self, key: str) -> bool:
        """Bring the window to the front and return True, if there is one."""
        window = self._windows.get(key)
        if window is None:
            return False
        bring_up(window)
        return True

    def keep(self, key: str, window: QDialog) -> None:
        """Take note of a window until it is answered."""
        self._windows[key] = window
        window.finished.connect(lambda _result: self._windows.pop(key, None))

    def close(self) -> None:
        """Close all, as if their users had done nothing."""
        for window in list(self._windows.values()):
            window.close()
