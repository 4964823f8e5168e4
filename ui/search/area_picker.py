# SPDX-License-Identifier: GPL-2.0-or-later
"""Choosing the area of interest, and seeing how large it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ...core.errors import InputError
from ..adapters.plain_text import without_markup
from ..adapters.tasks import TaskRunner
from ..widgets.wrapping_label import WrappingLabel
from .area_combo import (
    EXTENT,
    FEATURES,
    FILE,
    FIXED,
    FOLLOWS,
    HELD,
    PASTED,
    POLYGON,
    RECTANGLE,
    SAVED,
    SELECTION,
    WHOLE_MAP,
    AreaCombo,
    Choice,
    has_shapes,
)
from .area_overlay import AreaOverlay, bring_into_view
from .area_sources import (
    PickedArea,
    area_of_aoi,
    area_of_map,
    check_selected,
    extent_of_layer,
    gone_error,
    is_read_at_once,
    no_area_of_layer,
    reader_of_area,
    reader_of_layer,
    selection_of_layer,
)
from .area_tools import AreaTools
from .area_work import Wanted, Worked
from .draw_buttons import DrawButtons
from .kept_area import KeptArea
from .layer_watch import LayerWatch

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi

# The map moves in many small steps; the area is worked out when it comes to rest.
_REST_MS = 250


class AreaPicker(QWidget):
    """Lets the user choose an area of interest, shows it on the map and tells its size."""

    changed = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        parent: QWidget | None = None,
        runner: TaskRunner | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("areaPicker")
        self._canvas = canvas
        self._project = project
        self._overlay = AreaOverlay(canvas)
        self._kept: dict[str, PickedArea] = {}
        self._choice: Choice = WHOLE_MAP
        self._works: dict[str, Worked] = {}
        self._worked: Worked | None = None  # of the choice, where that took work
        self._watch = LayerWatch(project, self)
        self._watch.changed.connect(self._on_layer_changed)
        self._buffer_to_come_m = 0.0  # of a layer that is awaited
        self._is_dirty = True
        self.is_followed = False
        """Whether `changed` is told also while the picker can't be seen."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._catch_up)
        self._combo = AreaCombo(project, self)
        self._combo.chosen.connect(self._on_chosen)
        self._combo.lost.connect(lambda: self._choose(self._combo.choice()))
        self._combo.came.connect(self._on_came)
        self._draw_buttons = DrawButtons(canvas, self)
        self._draw_buttons.asked.connect(self._draw)
        self._draw_buttons.drawn.connect(self._on_drawn)
        self._draw_buttons.cancelled.connect(self._on_cancelled)
        self._label = WrappingLabel(name="areaLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.tools = AreaTools(self, canvas, project, runner or TaskRunner(self))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo, 0, 0)
        layout.addWidget(self._draw_buttons.buttons[RECTANGLE], 0, 1)
        layout.addWidget(self._draw_buttons.buttons[POLYGON], 0, 2)
        self.tools.lay_out(layout, self._label, 1)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(layout.rowCount(), 1)
        self.setFocusProxy(self._combo)
        self.tools.ready.connect(self._on_worked)
        self.tools.ended.connect(lambda: self._combo.set_choice(self._choice))
        self.tools.layer_dropped.connect(self._on_layer_dropped)
        self.tools.buffer_changed.connect(self._on_buffer)
        for signal in self._canvas_signals():
            signal.connect(self._on_map_moved)

    def area(self) -> Aoi:
        """Return the area that is chosen.

        Raises:
            InputError: there is none, or it can't be used; the message says why.
        """
        if self.tools.is_busy:
            raise InputError(
                self.tr("The search area is still being read."),
                self.tr("Search again in a moment."),
            )
        return self._picked().to_aoi(self._project.transformContext())

    def title(self) -> str:
        """Return what the area that is chosen is called: "Drawn polygon"."""
        return self._combo.title()

    def show_saved_area(self, aoi: Aoi) -> None:
        """Choose the area of a saved search."""
        self._kept[SAVED] = area_of_aoi(aoi)
        self._choose((SAVED, ""))

    def follow_map(self) -> None:
        """Choose what the map shows."""
        self._choose(WHOLE_MAP)

    def kept(self) -> KeptArea:
        """Return which area is chosen, to be chosen again after a restart."""
        kind, layer_id = self._choice
        is_fixed = kind in self._kept
        # What stands fast is kept with its buffer, as it was searched.
        buffer_m = self._worked.wanted.buffer_m if self._worked and not is_fixed else 0.0
        return KeptArea(kind, layer_id, is_fixed, self._combo.file_title(), buffer_m)

    def restore(self, kept: KeptArea, aoi: Aoi | None) -> None:
        """Choose what was chosen before a restart.

        Args:
            aoi: where was searched then, which an area that stands fast still is.
        """
        if not kept.is_fixed:
            self._choose(WHOLE_MAP)
            if kept.layer_id:  # the project that it is in may be opened later
                self._combo.await_choice((kept.kind, kept.layer_id))
                self._buffer_to_come_m = kept.buffer_m
        elif aoi is not None:
            kind = kept.kind if kept.kind in FIXED else SAVED
            self._kept[kind] = area_of_aoi(aoi)
            if kind == FILE and kept.title:
                self._combo.set_title(FILE, kept.title)
            self._choose((kind, ""))

    def leave_map(self) -> None:
        """Take all off the canvas and stop following it. Called before the plugin goes."""
        self._rest.stop()
        self._watch.stop()
        self.tools.close_windows()
        self._draw_buttons.stop()
        for signal in self._canvas_signals():
            signal.disconnect(self._on_map_moved)
        self._combo.leave_project()
        self._overlay.close()

    def showEvent(self, event: Any) -> None:
        """Catch up with what happened while nobody saw it."""
        super().showEvent(event)
        if self._is_dirty:
            self._catch_up()
        else:
            self._show_overlay()

    def hideEvent(self, event: Any) -> None:
        """Take the area off the map."""
        super().hideEvent(event)
        if not self.is_followed:
            self._rest.stop()
        self._overlay.hide()

    def _canvas_signals(self) -> tuple[Any, ...]:
        canvas = self._canvas
        return (canvas.extentsChanged, canvas.rotationChanged, canvas.destinationCrsChanged)

    def _on_chosen(self, kind: str, layer_id: str) -> None:
        self._combo.await_choice(None)
        if self._draw_buttons.has(kind) and kind not in self._kept:
            self._draw(kind)
            return
        self._draw_buttons.stop()
        if kind == HELD:
            # Also when it was chosen before: that holds the map as it is now.
            self._hold_map()
        choice = (kind, layer_id)
        if kind in self._works:
            self._choose(choice, self._works[kind])
        elif self._takes_work(choice):
            self._want(choice, 0.0)
        else:
            self._choose(choice)

    def _on_came(self, kind: str, layer_id: str) -> None:
        buffer_m, self._buffer_to_come_m = self._buffer_to_come_m, 0.0
        if buffer_m:
            self._want((kind, layer_id), buffer_m)
        else:
            self._on_chosen(kind, layer_id)

    def _takes_work(self, choice: Choice) -> bool:
        kind, layer_id = choice
        is_selection = kind == SELECTION and not is_read_at_once(self._project.mapLayer(layer_id))
        return kind == FEATURES or is_selection

    def _wanted(self, choice: Choice, buffer_m: float) -> Wanted:
        """Return the wish for an area as the map and its layers are now.

        Raises:
            InputError: it can't be had; the message says why.
        """
        kind, layer_id = choice
        if kind in (SELECTION, FEATURES):
            layer = cast("QgsVectorLayer | None", self._project.mapLayer(layer_id))
            if layer is None:
                raise gone_error()
            if kind == SELECTION:
                check_selected(layer)
            read = reader_of_layer(layer, is_selection=kind == SELECTION)
        else:
            aoi = self._unbuffered(choice).to_aoi(self._project.transformContext())
            read = reader_of_area(aoi, self._combo.currentText())
        return Wanted(choice, "", read, buffer_m=buffer_m)

    def _want(self, choice: Choice, buffer_m: float) -> None:
        try:
            self.tools.want(self._wanted(choice, buffer_m))
        except InputError as error:
            self.tools.refuse(error)

    def _on_worked(self, worked: Worked) -> None:
        choice = worked.wanted.choice
        if choice[0] in (FILE, PASTED) and worked.picked is not None:
            self._kept[choice[0]] = worked.picked
            self._works[choice[0]] = worked
            if worked.wanted.title:
                self._combo.set_title(choice[0], worked.wanted.title)
        self._choose(choice, worked)
        if choice[0] in (FILE, PASTED) and worked.picked is not None:
            bring_into_view(self._canvas, worked.picked.geometry, worked.picked.crs)

    def _on_layer_dropped(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        choice = (FEATURES if layer is not None and has_shapes(layer) else EXTENT, layer_id)
        if layer is not None and self._combo.has(choice):
            self._on_chosen(*choice)
        else:
            self.tools.refuse(no_area_of_layer(layer.name() if layer is not None else ""))

    def _on_buffer(self, buffer_m: float) -> None:
        worked = self._worked
        is_plain = self._choice[0] not in self._works and not self._takes_work(self._choice)
        if is_plain and not buffer_m:
            self._choose(self._choice)
        elif worked is not None:
            self.tools.want(replace(worked.wanted, buffer_m=buffer_m))
        else:
            self._want(self._choice, buffer_m)

    def _hold_map(self) -> None:
        try:
            self._kept[HELD] = area_of_map(self._canvas)
        except InputError:
            # With nothing kept, `_picked` meets the same error and the label shows it.
            self._kept.pop(HELD, None)

    def _draw(self, kind: str) -> None:
        self._combo.await_choice(None)
        self._draw_buttons.start(kind)
        self._combo.set_choice((kind, ""))
        self._label.setText(self._draw_buttons.hint(kind))

    def _on_drawn(self, kind: str, polygon: QgsGeometry) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._kept[kind] = PickedArea(polygon, crs, is_rectangle=kind == RECTANGLE)
        self._choose((kind, ""))

    def _on_cancelled(self) -> None:
        self._combo.set_choice(self._choice)
        self._update_label()

    def _choose(self, choice: Choice, worked: Worked | None = None) -> None:
        self._choice = choice
        self._worked = worked
        self._combo.await_choice(None)
        self._combo.set_choice(choice)
        self.tools.follow(choice, worked)
        self._watch.watch(choice)
        self._refresh()

    def _on_layer_changed(self, *_what: Any) -> None:
        self._is_dirty = True
        if self.isVisible() or self.is_followed:
            self._rest.start()

    def _on_map_moved(self, *_what: Any) -> None:
        if self._choice[0] != FOLLOWS:
            return
        self._is_dirty = True
        if self.isVisible() or self.is_followed:
            self._rest.start()

    def _catch_up(self) -> None:
        """Take over what has become of the map or the layer."""
        self._is_dirty = False
        if self._worked is not None and self._watch.is_watching:
            self._want(self._choice, self._worked.wanted.buffer_m)
        else:
            self._refresh()

    def _picked(self) -> PickedArea:
        if self._worked is not None and self._worked.picked is not None:
            return self._worked.picked
        return self._unbuffered(self._choice)

    def _unbuffered(self, choice: Choice) -> PickedArea:
        kind, layer_id = choice
        if kind in self._kept:
            return self._kept[kind]
        if not layer_id:
            return area_of_map(self._canvas)
        layer = self._project.mapLayer(layer_id)
        if layer is None:
            raise gone_error()
        if kind == SELECTION:
            return selection_of_layer(cast(QgsVectorLayer, layer))
        return extent_of_layer(layer)

    def _refresh(self) -> None:
        self._is_dirty = False
        self._update_label()
        self._show_overlay()
        self.changed.emit()

    def _update_label(self) -> None:
        transforms, why = self._project.transformContext(), ""
        try:
            picked = self._picked()
            text = picked.size_text(picked.to_aoi(transforms), transforms)
        except InputError as error:
            text = error.explain()
            if self._choice == WHOLE_MAP and self._canvas.extent().isEmpty():
                # QGIS's start page: nothing went wrong, and a newcomer has places to read of.
                text, why = self.tr("No map yet"), text
        self._label.setText(text)
        self._label.setToolTip(without_markup(why))

    def _show_overlay(self) -> None:
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
