# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons that draw an area on the map, with their tools."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from .area_combo import POLYGON, RECTANGLE
from .map_tools import DrawTool, PolygonTool, RectangleTool


class DrawButtons(QObject):
    """One button for each kind of drawing, pressed while its tool is the canvas's."""

    asked = pyqtSignal(str)
    """A button was pressed; holds the kind."""
    drawn = pyqtSignal(str, QgsGeometry)
    """A polygon was drawn, in the CRS of the canvas."""
    cancelled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools: dict[str, DrawTool] = {}
        self.buttons: dict[str, QToolButton] = {}
        self._add(
            RECTANGLE,
            RectangleTool(canvas),
            _make_button(
                parent,
                "drawRectangleButton",
                "/mActionRectangleExtent.svg",
                self.tr("Draw a rectangle"),
            ),
        )
        self._add(
            POLYGON,
            PolygonTool(canvas),
            _make_button(
                parent,
                "drawPolygonButton",
                "/mActionCapturePolygon.svg",
                self.tr("Draw a polygon"),
            ),
        )

    def has(self, kind: str) -> bool:
        """Return whether this kind of area is drawn."""
        return kind in self._tools

    def hint(self, kind: str) -> str:
        """Return how it is drawn."""
        if kind == RECTANGLE:
            return str(self.tr("Drag a rectangle on the map. Esc cancels."))
        return str(
            self.tr(
                "Click the corners on the map, right-click to finish. Backspace takes one back, "
                "Esc cancels."
            )
        )

    def start(self, kind: str) -> None:
        """Have the user draw."""
        self._tools[kind].start()
        self.buttons[kind].setChecked(True)

    def stop(self) -> None:
        """Cancel what is being drawn, if anything."""
        for tool in self._tools.values():
            tool.stop()

    def _add(self, kind: str, tool: DrawTool, button: QToolButton) -> None:
        tool.setParent(self)
        tool.drawn.connect(lambda polygon: self._on_drawn(kind, polygon))
        tool.cancelled.connect(lambda: self._on_cancelled(kind))
        button.clicked.connect(
            lambda is_checked: self.asked.emit(kind) if is_checked else tool.stop()
        )
        self._tools[kind], self.buttons[kind] = tool, button

    def _on_drawn(self, kind: str, polygon: QgsGeometry) -> None:
        self.buttons[kind].setChecked(False)
        self.drawn.emit(kind, polygon)

    def _on_cancelled(self, kind: str) -> None:
        self.buttons[kind].setChecked(False)
        self.cancelled.emit()


def _make_button(parent: QWidget, name: str, icon: str, text: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setCheckable(True)
    button.setAutoRaise(True)
    return button
