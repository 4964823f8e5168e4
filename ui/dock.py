# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: a shell that makes its content when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .panel import Panel


class DataCosmosDock(QgsDockWidget):
    """Holds the panel.

    Args:
        build: makes the panel; called once, when the dock is first shown, so that QGIS starts
            without it.
    """

    def __init__(self, build: Callable[[QWidget], Panel], parent: QWidget) -> None:
        super().__init__("DataCosmos", parent)  # a name, the same in all languages
        self.setObjectName("DataCosmosDock")
        self._build = build
        self.panel: Panel | None = None

    def open_or_hide(self, is_open: bool) -> None:
        """Begin, shown or hidden. Called once the dock has its place in the window.

        Until then QGIS shows and hides it as it likes, which isn't the user's doing.
        """
        self.setVisible(is_open)
        self.visibilityChanged.connect(self._on_visibility)
        if is_open:
            QTimer.singleShot(0, self._build_if_visible)

    def close_dock(self) -> None:
        """Stop all that the panel does. Called before the plugin goes."""
        self.visibilityChanged.disconnect(self._on_visibility)
        if self.panel is not None:
            self.panel.close_panel()

    def _build_if_visible(self) -> None:
        self._on_visibility(self.isVisible())

    def _on_visibility(self, is_visible: bool) -> None:
        if is_visible and self.panel is None:
            self.panel = self._build(self)
            self.setWidget(self.panel)
