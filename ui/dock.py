# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: a shell that makes its content when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
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
        super().__init__(self.tr("DataCosmos"), parent)
        self.setObjectName("DataCosmosDock")
        self._build = build
        self.panel: Panel | None = None
        self.visibilityChanged.connect(self._on_visibility)

    def close_dock(self) -> None:
        """Stop all that the panel does. Called before the plugin goes."""
        self.visibilityChanged.disconnect(self._on_visibility)
        if self.panel is not None:
            self.panel.close_panel()

    def _on_visibility(self, is_visible: bool) -> None:
        if is_visible and self.panel is None:
            self.panel = self._build(self)
            self.setWidget(self.panel)
