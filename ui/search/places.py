# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways to an area for those who have none yet: a map, a drawing, a file, the sandbox's places."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

from ...core.errors import InputError
from ..adapters.i18n import number_text, translate
from . import sentences
from .place_extent import show_place

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer
    from qgis.gui import QgsMapCanvas

    from ..adapters.accounts.accounts import Accounts
    from ..widgets.status_row import StatusRow
    from .area_picker import AreaPicker
    from .controller import SearchController

_PLACE = "place-"
_STREETS, _WORLD, _DRAW, _FILE = "open-streets", "open-world", "draw-area", "load-area"
_BUTTONS = {_DRAW: "drawPolygonButton", _FILE: "areaFileButton"}
# As QGIS's own connection of this name; asked for on a click only.
_STREETS_SOURCE = (
    "type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=19"
)
# Natural Earth's countries, which QGIS itself opens for "world" in its coordinate box.
_WORLD_FILE = "resources/data/world_map.gpkg"


class Places(QObject):
    """Offers places below the sentence of the search where the map has none to search in.

    Args:
        form: holds the buttons to draw an area and to load one.
    """

    def __init__(
        self,
        accounts: Accounts,
        search: SearchController,
        area: AreaPicker,
        status: StatusRow,
        canvas: QgsMapCanvas,
        form: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._search = search
        self._area = area
        self._status = status
        self._canvas = canvas
        self._form = form
        self._said = sentences.nothing_yet()  # before the first search
        status.offer_taken.connect(self._on_offer_taken)
        search.failed.connect(self._on_failed)
        search.ended.connect(self._on_ended)
        area.changed.connect(self._on_area_changed)

    def look(self) -> None:
        """Offer places before the first search, where there is no area, or it is the sandbox's."""
        if self._search.session is not None or self._status.is_running:
            return
        places = self._accounts.sandbox_places()
        if places:
            self._said = translate(
                "DataCosmos",
                "The sandbox has invented scenes at {} places. Choose one to go there and search:",
            ).format(number_text(len(places)))
        elif self._is_lost():
            self._said = translate(
                "DataCosmos", "The map is empty: there is no area to search in yet."
            )
        else:
            self._said = sentences.nothing_yet()
        self._status.show_idle(self._said)
        if places:
            self._offer_places()
        elif self._said != sentences.nothing_yet():
            self._offer_maps()

    def _on_area_changed(self) -> None:
        # Where the line says something else, that stays.
        if self._status.text() == self._said:
            self.look()

    def _is_lost(self) -> bool:
        """Return whether there is no area since the map shows nothing."""
        try:
            self._area.area()
        except InputError:
            is_blank = self._canvas.extent().isEmpty() or not QgsProject.instance().mapLayers()
            return bool(is_blank)
        return False

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, InputError) or not self._is_lost():
            return
        if self._accounts.sandbox_places():
            self._offer_places()
        else:
            self._offer_maps()

    def _on_ended(self) -> None:
        session = self._search.session
        if session is None or session.found or session.query.aoi is None:
            return
        places = self._accounts.sandbox_places()
        if places and not any(_holds(session.query.aoi.bbox, x, y) for _name, x, y in places):
            self._status.show_idle(
                translate(
                    "DataCosmos",
                    "The sandbox has nothing here: its scenes lie at {} places. Choose one to go "
                    "there and search:",
                ).format(number_text(len(places)))
            )
            self._offer_places()

    def _offer_places(self) -> None:
        places = self._accounts.sandbox_places()
        self._status.offer_several(
            [(f"{_PLACE}{number}", name) for number, (name, _x, _y) in enumerate(places)]
        )

    def _offer_maps(self) -> None:
        offers = [
            (_STREETS, translate("DataCosmos", "Open OpenStreetMap")),
            (_WORLD, translate("DataCosmos", "Open a world map")),
            (_DRAW, translate("DataCosmos", "Draw an area")),
        ]
        if self._button(_FILE) is not None:
            offers.append((_FILE, translate("DataCosmos", "Load an area from a file")))
        self._status.offer_several(offers)

    def _button(self, name: str) -> QAbstractButton | None:
        return self._form.findChild(QAbstractButton, _BUTTONS[name])

    def _on_offer_taken(self, name: str) -> None:
        if name.startswith(_PLACE):
            self._go_to(int(name[len(_PLACE) :]))
        elif name == _STREETS:
            layer = QgsRasterLayer(_STREETS_SOURCE, "OpenStreetMap", "wms")
            layer.serverProperties().setAttribution("© OpenStreetMap contributors")
            self._open(layer)
        elif name == _WORLD:
            self._open_world()
        elif name in _BUTTONS:
            if name == _DRAW:
                self._open_world()
            button = self._button(name)
            if button is not None:
                button.click()

    def _go_to(self, number: int) -> None:
        """Show one of the sandbox's places on the map, and search there."""
        _name, longitude, latitude = self._accounts.sandbox_places()[number]

        def show() -> None:
            show_place(self._canvas, longitude, latitude)
            self._area.follow_map()
            self._search.search()

        self._open_world()
        # QGIS zooms to a first layer from the event loop; whoever comes after that has the say.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, show))

    def _open_world(self) -> None:
        """Open a map of the world, unless there is a map already."""
        path = Path(QgsApplication.pkgDataPath()) / _WORLD_FILE
        if not QgsProject.instance().mapLayers() and path.is_file():
            title = translate("DataCosmos", "World map")
            self._open(QgsVectorLayer(f"{path}|layername=countries", title, "ogr"))

    def _open(self, layer: QgsMapLayer) -> None:
        project = QgsProject.instance()
        if not project.crs().isValid():
            project.setCrs(layer.crs())
        project.addMapLayer(layer)
        self._said = sentences.nothing_yet()
        self._status.show_idle(self._said)


def _holds(box: tuple[float, float, float, float], longitude: float, latitude: float) -> bool:
    """Return whether a place is in a box, whose west is the greater if it crosses 180 degrees."""
    west, south, east, north = box
    is_level = south <= latitude <= north
    if west <= east:
        return is_level and west <= longitude <= east
    return is_level and (longitude >= west or longitude <= east)
