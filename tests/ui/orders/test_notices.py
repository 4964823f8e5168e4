# SPDX-License-Identifier: GPL-2.0-or-later
"""What the desktop tells of orders."""

from __future__ import annotations

from typing import ClassVar

import pytest
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QPushButton


class Tray:
    """Stands for the desktop's area of notices, which no test machine has."""

    MessageIcon = None
    shown: ClassVar[list[str]] = []

    def __init__(self, *_arguments):
        self.messageClicked = self

    def connect(self, slot):
        self.slot = slot

    def show(self):
        self.is_shown = True

    def hide(self):
        self.is_shown = False

    def showMessage(self, _title, text, *_more):
        self.shown.append(text)

    @staticmethod
    def isSystemTrayAvailable():
        return True

    @staticmethod
    def supportsMessages():
        return True


@pytest.mark.parametrize("is_in_front", [True, False], ids=["in front", "behind"])
def test_the_desktop_tells_it_only_while_qgis_is_not_in_front(qtbot, monkeypatch, is_in_front):
    from datacosmos_imagery.ui.orders import notices

    monkeypatch.setattr(notices, "QSystemTrayIcon", Tray)
    monkeypatch.setattr(Tray, "shown", [])
    window = QPushButton()
    qtbot.addWidget(window)
    desktop = notices.DesktopNotices(window, QIcon())
    if is_in_front:
        with qtbot.waitActive(window):
            window.show()
    else:
        qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    assert desktop.show("DataCosmos", "The order is paid.") is not is_in_front
    assert Tray.shown == ([] if is_in_front else ["The order is paid."])
    desktop.withdraw()
