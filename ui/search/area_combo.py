# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of places that an area of interest can come from."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsIconUtils, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..adapters.map.footprint_layer import is_footprint_layer

FOLLOWS, HELD, RECTANGLE, POLYGON, SELECTION, EXTENT, SAVED = (
    "follows",
    "held",
    "rectangle",
    "polygon",
    "selection",
    "extent",
    "saved",
)
Choice = tuple[str, str]  # one of the above, and a layer's id
WHOLE_MAP: Choice = (FOLLOWS, "")


class AreaCombo(QComboBox):
    """Lists the map, the drawings and the project's layers."""

    chosen = pyqtSignal(str, str)  # by the user, also the same as before
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
        self._has_saved = False
        self._signals = (
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

    def set_choice(self, choice: Choice) -> None:
        """Show this as chosen; the map if it isn't in the list."""
        if choice[0] == SAVED and not self._has_saved:
            self._has_saved = True
            self._fill()
        # Not findData: a tuple doesn't survive the way through Qt's comparison.
        data = [self.itemData(row) for row in range(self.count())]
        self.setCurrentIndex(data.index(choice) if choice in data else 0)

    def leave_project(self) -> None:
        """Stop following the project."""
        for signal in self._signals:
            signal.disconnect(self._refill_later)
        self._signals = ()
        self._later.stop()

    def _refill_later(self, *_what: Any) -> None:
        self._later.start()

    def _refill(self) -> None:
        choice = self.choice()
        self._fill()
        self.set_choice(choice)
        if self.choice() != choice:
            self.lost.emit()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Map canvas (follows)"), WHOLE_MAP)
            self.addItem(self.tr("Map canvas (held)"), (HELD, ""))
            self.addItem(self.tr("Drawn rectangle"), (RECTANGLE, ""))
            self.addItem(self.tr("Drawn polygon"), (POLYGON, ""))
            if self._has_saved:
                self.addItem(self.tr("Area of the saved search"), (SAVED, ""))
            layers = [
                layer
                for layer in self._project.layerTreeRoot().layerOrder()
                if layer.isSpatial() and not is_footprint_layer(layer)
            ]
            if layers:
                self.insertSeparator(self.count())
            for layer in filter(_has_polygons, layers):
                text = self.tr("Selected features of {}").format(layer.name())
                self.addItem(QgsIconUtils.iconForLayer(layer), text, (SELECTION, layer.id()))
            for layer in layers:
                text = self.tr("Extent of {}").format(layer.name())
                self.addItem(QgsIconUtils.iconForLayer(layer), text, (EXTENT, layer.id()))


def _has_polygons(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon
