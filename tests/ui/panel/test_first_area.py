# SPDX-License-Identifier: GPL-2.0-or-later
"""The first search, with nothing on the map to search in."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.sandbox.scenes import PLACES
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox
from datacosmos_imagery.ui.adapters.settings import SANDBOX_ID
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel
from search_tab import any_time, is_running, part, rows, search, status
from widgets import make_panel as new_panel

_SOON_MS = 40_000
NOWHERE = QgsRectangle(100, 60, 101, 61)
WORLD = QgsRectangle(-180, -90, 180, 90)
CRSS = {"none": "", "degrees": "EPSG:4326", "mercator": "EPSG:3857", "of Europe": "EPSG:3035"}


@pytest.fixture(scope="module")
def local(qgis_app, tmp_path_factory):
    """A sandbox as the plugin itself runs it, for all tests here."""
    local = LocalSandbox(tmp_path_factory.mktemp("state"))
    yield local
    local.stop()


@pytest.fixture
def canvas(qgis_canvas, qgis_new_project):
    """The map of QGIS's start page: no layers, no extent."""
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem())
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    qgis_canvas.setExtent(QgsRectangle())
    return qgis_canvas


@pytest.fixture
def sandbox_panel(local, settings, make_services, canvas, qtbot):
    accounts = Accounts(settings, local, environ={})
    panel = new_panel(make_services(accounts), canvas)
    qtbot.addWidget(panel)
    panel.resize(450, 700)
    panel.show()
    accounts.set_current(SANDBOX_ID)
    qtbot.waitUntil(panel.tabs.isVisible, timeout=_SOON_MS)
    yield panel
    panel.close_panel()


def links(panel):
    """Return the names of what is offered, by their texts."""
    label = part(panel, "statusOfferLabel", QLabel)
    if not label.isVisible():
        return {}
    parts = [one.split('">') for one in label.text().replace("</a>", "").split(" · ")]
    return {text: start.removeprefix('<a href="') for start, text in parts}


def follow(panel, text):
    part(panel, "statusOfferLabel", QLabel).linkActivated.emit(links(panel)[text])


def test_the_sandbox_says_where_its_scenes_are_before_anybody_searches(sandbox_panel):
    assert f"invented scenes at {len(PLACES)} places" in status(sandbox_panel)
    assert list(links(sandbox_panel)) == [place.name for place in PLACES]


@pytest.mark.parametrize("place", [place.name for place in PLACES])
def test_each_place_shows_scenes_at_once(sandbox_panel, canvas, qtbot, place):
    follow(sandbox_panel, place)
    qtbot.waitUntil(lambda: sandbox_panel.search.session is not None, timeout=_SOON_MS)
    qtbot.waitUntil(lambda: not is_running(sandbox_panel), timeout=_SOON_MS)
    assert rows(sandbox_panel) > 0
    assert canvas.mapSettings().destinationCrs().authid() == "EPSG:4326"


@pytest.mark.parametrize("crs", CRSS.values(), ids=CRSS)
def test_a_place_is_shown_whatever_the_map_is(sandbox_panel, canvas, qtbot, crs):
    if crs:
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    follow(sandbox_panel, "Lisbon")
    qtbot.waitUntil(lambda: sandbox_panel.search.session is not None, timeout=_SOON_MS)
    qtbot.waitUntil(lambda: not is_running(sandbox_panel), timeout=_SOON_MS)
    assert rows(sandbox_panel) > 0


def test_pressing_search_on_an_empty_map_offers_the_places(sandbox_panel, qtbot):
    qtbot.mouseClick(part(sandbox_panel, "searchButton"), Qt.MouseButton.LeftButton)
    assert "Nairobi" in links(sandbox_panel)


def test_where_the_sandbox_has_nothing_it_says_where_it_has(sandbox_panel, canvas, qtbot):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(NOWHERE)
    search(sandbox_panel, qtbot)
    assert "has nothing here" in status(sandbox_panel)
    assert "Harwell" in links(sandbox_panel)


def test_the_whole_world_can_be_searched(sandbox_panel, canvas, qtbot):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(WORLD)
    any_time(sandbox_panel)
    search(sandbox_panel, qtbot)
    assert rows(sandbox_panel) > 50
    assert "found" in status(sandbox_panel)


def test_a_world_without_scenes_does_not_ask_for_a_larger_area(sandbox_panel, canvas, qtbot):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(WORLD)
    any_time(sandbox_panel)
    part(sandbox_panel, "gsdSpin").setValue(0.1)
    search(sandbox_panel, qtbot)
    assert "whole map" in status(sandbox_panel)
    assert "larger" not in status(sandbox_panel)


def test_an_account_is_offered_a_map_before_anybody_searches(panel):
    assert "map is empty" in status(panel)
    assert list(links(panel))[:3] == ["Open OpenStreetMap", "Open a world map", "Draw an area"]


def test_a_world_map_is_opened_on_request(panel):
    follow(panel, "Open a world map")
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.isValid()
    assert layer.featureCount() > 100
    assert "Move the map" in status(panel)


def test_a_map_that_the_user_opens_ends_the_talk_of_an_empty_one(panel, canvas, qtbot):
    assert "map is empty" in status(panel)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(NOWHERE)
    qtbot.waitUntil(lambda: "Move the map" in status(panel), timeout=_SOON_MS)
    assert links(panel) == {}


def test_openstreetmap_is_opened_on_request(panel):
    follow(panel, "Open OpenStreetMap")
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.isValid()
    assert "tile.openstreetmap.org" in layer.source()
    assert QgsProject.instance().crs().authid() == "EPSG:3857"


def test_drawing_begins_on_a_map(panel, canvas):
    follow(panel, "Draw an area")
    assert len(QgsProject.instance().mapLayers()) == 1
    assert part(panel, "drawPolygonButton").isChecked()
