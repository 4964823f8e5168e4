# SPDX-License-Identifier: GPL-2.0-or-later
"""Notices of the desktop, for when QGIS isn't the window in front."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from ..adapters.plain_text import without_markup

_SHOWN_MS = 10_000


class DesktopNotices(QObject):
    """Tells the user something outside QGIS's window; nothing while that is in front.

    Args:
        window: QGIS's main window.
    """

    def __init__(self, window: QWidget, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._icon = window, icon
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.withdraw)

    def show(self, title: str, text: str) -> bool:
        """Show the notice if the user looks elsewhere, and return whether it was."""
        if QApplication.activeWindow() is not None:
            return False
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._on_clicked)
        self._tray.show()
        # Some desktops render markup in it.
        self._tray.showMessage(title, without_markup(text), self._icon, _SHOWN_MS)
        self._timer.start()
        return True

    def withdraw(self) -> None:
        """Take the notice away, with the icon that it hangs on."""
        self._timer.stop()
        if self._tray is not None:
            self._tray.hide()

    def _on_clicked(self) -> None:
        self.withdraw()
        self._window.raise_()
        self._window.activateWindow()
