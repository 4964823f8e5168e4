# SPDX-License-Identifier: GPL-2.0-or-later
"""Showing our algorithms in QGIS's Processing toolbox."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

_TOOLBOX = "ProcessingToolbox"


def show_in_toolbox(window: QWidget, text: str) -> bool:
    """Open the Processing toolbox, filtered by the text; return False if there is none."""
    dock = window.findChild(QDockWidget, _TOOLBOX)
    if dock is None:
        return False
    dock.setUserVisible(True) if hasattr(dock, "setUserVisible") else dock.show()
    search_box = dock.findChild(QgsFilterLineEdit)
    if search_box is not None:
        search_box.setText(text)
        search_box.setFocus()
    return True
