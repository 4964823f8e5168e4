# SPDX-License-Identifier: GPL-2.0-or-later
"""Choosing the area of interest, and seeing how large it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from .area_combo import (
    FOLLOWS,
    HELD,
    POLYGON,
    RECTANGLE,
    SAVED,
    SELECTION,
    WHOLE_MAP,
    AreaCombo,
    Choice,
)
from .area_overlay import AreaOverlay
from .area_sources import (
    PickedArea,
    area_of_aoi,
    area_of_map,
    extent_of_layer,
    selection_of_layer,
)
from .map_tools import DrawTool, PolygonTool, RectangleTool

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi

# The map moves in many small steps; the area is worked out when it comes to rest.
_REST_MS = 250


class AreaPicker(QWidget):
    """Lets the user choose an area of interest, shows it on the map and tells its size."""

    changed = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, project: QgsProject, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("areaPicker")
        self._canvas = canvas
        self._project = project
        self._overlay = AreaOverlay(canvas)
        self._kept: dict[str, PickedArea] = {}
        self._choice: Choice = WHOLE_MAP
        self._watched_id = ""
        self._is_dirty = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._refresh)
        self._combo = AreaCombo(project, self)
        self._combo.chosen.connect(self._on_chosen)
        self._combo.lost.connect(lambda: self._choose(self._combo.choice()))
        self._buttons: dict[str, QToolButton] = {}
        self._tools: dict[str, DrawTool] = {}
        self._add_tool(
            RECTANGLE,
            RectangleTool(canvas),
            self._make_button(
                "drawRectangleButton", "/mActionRectangleExtent.svg", self.tr("Draw a rectangle")
            ),
        )
        self._add_tool(
            POLYGON,
            PolygonTool(canvas),
            self._make_button(
                "drawPolygonButton", "/mActionCapturePolygon.svg", self.tr("Draw a polygon")
            ),
        )
        self._label = QLabel(self)
        self._label.setObjectName("areaLabel")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo, 0, 0)
        layout.addWidget(self._buttons[RECTANGLE], 0, 1)
        layout.addWidget(self._buttons[POLYGON], 0, 2)
        layout.addWidget(self._label, 1, 0, 1, 3)
        layout.setRowStretch(2, 1)
        self.setFocusProxy(self._combo)
        for signal in self._canvas_signals():
            signal.connect(self._on_map_moved)

    def area(self) -> Aoi:
        """Return the area that is chosen.

        Raises:
            InputError: there is none, or it can't be used; the message says why.
        """
        return self._picked().to_aoi(self._project.transformContext())

    def show_saved_area(self, aoi: Aoi) -> None:
        """Choose the area of a saved search."""
        self._kept[SAVED] = area_of_aoi(aoi)
        self._choose((SAVED, ""))

    def leave_map(self) -> None:
        """Take all off the canvas and stop following it. Called before the plugin goes."""
        self._rest.stop()
        self._watch("")
        for tool in self._tools.values():
            tool.stop()
        for signal in self._canvas_signals():
            signal.disconnect(self._on_map_moved)
        self._combo.leave_project()
        self._overlay.close()

    def showEvent(self, event: Any) -> None:
        """Catch up with what happened while nobody saw it."""
        super().showEvent(event)
        if self._is_dirty:
            self._refresh()
        else:
            self._show_overlay()

    def hideEvent(self, event: Any) -> None:
        """Take the area off the map."""
        super().hideEvent(event)
        self._rest.stop()
        self._overlay.hide()

    def _canvas_signals(self) -> tuple[Any, ...]:
        canvas = self._canvas
        return (canvas.extentsChanged, canvas.rotationChanged, canvas.destinationCrsChanged)

    def _make_button(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        return button

    def _add_tool(self, kind: str, tool: DrawTool, button: QToolButton) -> None:
        tool.setParent(self)
        tool.drawn.connect(lambda polygon: self._on_drawn(kind, polygon))
        tool.cancelled.connect(lambda: self._on_cancelled(kind))
        button.clicked.connect(lambda is_checked: self._draw(kind) if is_checked else tool.stop())
        self._tools[kind], self._buttons[kind] = tool, button

    def _on_chosen(self, kind: str, layer_id: str) -> None:
        if kind in self._tools and kind not in self._kept:
            self._draw(kind)
            return
        for tool in self._tools.values():
            tool.stop()
        if kind == HELD:
            # Also when it was chosen before: that holds the map as it is now.
            self._hold_map()
        self._choose((kind, layer_id))

    def _hold_map(self) -> None:
        from ...core.errors import InputError

        try:
            self._kept[HELD] = area_of_map(self._canvas)
        except InputError:
            # With nothing kept, `_picked` meets the same error and the label shows it.
            self._kept.pop(HELD, None)

    def _draw(self, kind: str) -> None:
        self._tools[kind].start()
        self._buttons[kind].setChecked(True)
        self._combo.set_choice((kind, ""))
        self._label.setText(
            self.tr("Drag a rectangle on the map. Esc cancels.")
            if kind == RECTANGLE
            else self.tr(
                "Click the corners on the map, right-click to finish. Backspace takes one back, "
                "Esc cancels."
            )
        )

    def _on_drawn(self, kind: str, polygon: QgsGeometry) -> None:
        self._buttons[kind].setChecked(False)
        crs = self._canvas.mapSettings().destinationCrs()
        self._kept[kind] = PickedArea(polygon, crs, is_rectangle=kind == RECTANGLE)
        self._choose((kind, ""))

    def _on_cancelled(self, kind: str) -> None:
        self._buttons[kind].setChecked(False)
        self._combo.set_choice(self._choice)
        self._update_label()

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._combo.set_choice(choice)
        self._watch(choice[1] if choice[0] == SELECTION else "")
        self._refresh()

    def _watch(self, layer_id: str) -> None:
        """Heed the selection of this layer only; empty for none."""
        watched = self._project.mapLayer(self._watched_id)
        if watched is not None:
            watched.selectionChanged.disconnect(self._on_selection)
        layer = self._project.mapLayer(layer_id)
        self._watched_id = layer_id if layer is not None else ""
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection)

    def _on_selection(self, *_what: Any) -> None:
        self._is_dirty = True
        if self.isVisible():
            self._rest.start()

    def _on_map_moved(self, *_what: Any) -> None:
        if self._choice[0] != FOLLOWS:
            return
        self._is_dirty = True
        if self.isVisible():
            self._rest.start()

    def _picked(self) -> PickedArea:
        from ...core.errors import InputError

        kind, layer_id = self._choice
        if kind in self._kept:
            return self._kept[kind]
        if not layer_id:
            return area_of_map(self._canvas)
        layer = self._project.mapLayer(layer_id)
        if layer is None:
            raise InputError(self.tr("The layer of the search area has gone."))
        return selection_of_layer(layer) if kind == SELECTION else extent_of_layer(layer)

    def _refresh(self) -> None:
        self._is_dirty = False
        self._update_label()
        self._show_overlay()
        self.changed.emit()

    def _update_label(self) -> None:
        from ...core.errors import InputError

        transforms = self._project.transformContext()
        try:
            picked = self._picked()
            text = picked.size_text(picked.to_aoi(transforms), transforms)
        except InputError as error:
            text = error.explain()
        self._label.setText(text)

    def _show_overlay(self) -> None:
        from ...core.errors import InputError

        self._overlay.hide()
        # Around the whole map a line would say nothing.
        if self._choice[0] == FOLLOWS or not self.isVisible():
            return
        try:
            picked = self._picked()
        except InputError:
            # The label says why there is nothing to show.
            return
        self._overlay.show(picked.geometry, picked.crs)
