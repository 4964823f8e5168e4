# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of places that an area of interest can come from."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsIconUtils, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..adapters.map.footprint_layer import is_footprint_layer
from ..widgets.fitting_combo import ElidedCombo

FOLLOWS, HELD, RECTANGLE, POLYGON, SELECTION, FEATURES, EXTENT, FILE, PASTED, SAVED = (
    "follows",
    "held",
    "rectangle",
    "polygon",
    "selection",
    "features",
    "extent",
    "file",
    "pasted",
    "saved",
)
# In the list only once there is one.
_ONCE_KEPT = (FILE, PASTED, SAVED)
# What stands fast, whatever becomes of map and layers.
FIXED = (HELD, RECTANGLE, POLYGON, *_ONCE_KEPT)
Choice = tuple[str, str]  # one of the above, and a layer's id
WHOLE_MAP: Choice = (FOLLOWS, "")


class AreaCombo(ElidedCombo):
    """Lists the map, the drawings and the project's layers."""

    chosen = pyqtSignal(str, str)  # by the user, also the same as before
    came = pyqtSignal(str, str)  # the choice that was awaited
    lost = pyqtSignal()  # the layer of the choice has gone; the map has taken its place

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("areaCombo")
        self.setAccessibleName(self.tr("Search area"))
        self.setToolTip(self.tr("Where to search"))
        # Long layer names must not widen the dock.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._project = project
        self._titles: dict[str, str] = {}
        self._awaited: Choice | None = None
        self._signals: tuple[Any, ...] = (
            project.layersAdded,
            project.layersRemoved,
            project.layerTreeRoot().nameChanged,
        )
        # Many layers can come at once, and into the layer tree only after they are told of.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._refill)
        for signal in self._signals:
            signal.connect(self._refill_later)
        self.activated.connect(lambda row: self.chosen.emit(*self.itemData(row)))
        self._fill()

    def choice(self) -> Choice:
        """Return what is shown as chosen."""
        return self.currentData()

    def title(self) -> str:
        """Return what is chosen, as said of a search that was made there."""
        is_map = self.choice()[0] in (FOLLOWS, HELD)
        return self.tr("Map view") if is_map else str(self.currentText())

    def await_choice(self, choice: Choice | None) -> None:
        """Have this chosen as soon as it is in the list; None to await nothing any more."""
        self._awaited = choice
        if choice is not None:
            self._later.start()

    def set_choice(self, choice: Choice) -> None:
        """Show this as chosen; the map if it isn't in the list."""
        if choice[0] in _ONCE_KEPT and choice[0] not in self._titles:
            self.set_title(choice[0], self._usual_title(choice[0]))
        # Not findData: a tuple doesn't survive the way through Qt's comparison.
        data = [self.itemData(row) for row in range(self.count())]
        self.setCurrentIndex(data.index(choice) if choice in data else 0)

    def has(self, choice: Choice) -> bool:
        """Return whether this is in the list."""
        return choice in [self.itemData(row) for row in range(self.count())]

    def set_title(self, kind: str, title: str) -> None:
        """List an area that is kept, a file's for instance, under this title."""
        shown = self.choice()
        self._titles[kind] = title
        self._fill()
        self.set_choice(shown)

    def file_title(self) -> str:
        """Return what the area of a file is called; empty if there is none."""
        return self._titles.get(FILE, "")

    def leave_project(self) -> None:
        """Stop following the project."""
        for signal in self._signals:
            signal.disconnect(self._refill_later)
        self._signals = ()
        self._later.stop()

    def _refill_later(self, *_what: Any) -> None:
        self._later.start()

    def _refill(self) -> None:
        choice, awaited = self.choice(), self._awaited
        self._fill()
        self.set_choice(choice)
        if awaited is not None:
            if self.has(awaited):
                self.came.emit(*awaited)
            return
        if self.choice() != choice:
            self.lost.emit()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Map canvas (follows)"), WHOLE_MAP)
            self.addItem(self.tr("Map canvas (held)"), (HELD, ""))
            self.addItem(self.tr("Drawn rectangle"), (RECTANGLE, ""))
            self.addItem(self.tr("Drawn polygon"), (POLYGON, ""))
            for kind in _ONCE_KEPT:
                if kind in self._titles:
                    self.addItem(self._titles[kind], (kind, ""))
            layers = [
                layer
                for layer in self._project.layerTreeRoot().layerOrder()
                if layer.isSpatial() and not is_footprint_layer(layer)
            ]
            if layers:
                self.insertSeparator(self.count())
            for layer in filter(has_shapes, layers):
                for text, kind in (
                    (self.tr("Selected features of {}"), SELECTION),
                    (self.tr("All features of {}"), FEATURES),
                ):
                    icon = QgsIconUtils.iconForLayer(layer)
                    self.addItem(icon, text.format(layer.name()), (kind, layer.id()))
            for layer in layers:
                text = self.tr("Extent of {}").format(layer.name())
                self.addItem(QgsIconUtils.iconForLayer(layer), text, (EXTENT, layer.id()))

    def _usual_title(self, kind: str) -> str:
        if kind == FILE:
            return self.tr("Area of a file")
        if kind == PASTED:
            return self.tr("Pasted area")
        return self.tr("Area of the saved search")


def has_shapes(layer: QgsMapLayer) -> bool:
    """Return whether a layer's features can be an area, with a buffer if need be."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() in (
        Qgis.GeometryType.Polygon,
        Qgis.GeometryType.Line,
        Qgis.GeometryType.Point,
    )
