# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that arrive in the dock, in list and map, by parts and by the thousand."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.stac.kept_text import SqueezedText
from datacosmos_imagery.ui.adapters.map.footprint_features import footprint_features
from datacosmos_imagery.ui.adapters.map.footprint_layer import live_fields
from datacosmos_imagery.ui.results import on_map
from datacosmos_imagery.ui.results.footprints import FootprintLayer
from found_items import box, found_item, key
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from search_tab import any_time, is_running, layer, part, rows, search


@pytest.fixture
def footprints(canvas, runner):
    made = []

    def make():
        made.append(FootprintLayer(canvas, QgsProject.instance(), runner))
        made[-1].start("Fields", "s1")
        return made[-1]

    yield make
    for one in made:
        one.leave_project()


def some():
    return [
        found_item("A", geometry=box(0, 0, 1, 1), price="10"),
        found_item("B", geometry=box(0, 0, 2, 2), price=None),
        found_item("C", geometry=None, price="30", currency="USD"),
        found_item("P", geometry=box(179, 10, 181, 11)),
        found_item("A", geometry=box(0, 0, 1, 1), price="10"),
    ]


def state_of(footprints, canvas):
    """Return what can be seen of a layer of footprints."""
    found = {}
    for name in "ABCP":
        footprints.hover(key(name))
        footprints.zoom_to([key(name)])
        found[name] = canvas.extent().toString(3)
    attributes = [one.attributes() for one in layer().getFeatures()]
    return found, attributes, layer().renderer().dump()


def test_footprints_are_the_same_whether_their_items_are_known_or_not(footprints, canvas):
    found, fields = some(), live_fields()
    one = footprints()
    one.append(footprint_features(found, fields))
    by_features = state_of(one, canvas)
    one.start("Fields", "s1")
    one.append(footprint_features(found, fields), found)
    assert state_of(one, canvas) == by_features
    assert layer().featureCount() == 4


def test_what_was_added_is_drawn_when_no_more_is_to_come(footprints):
    one, fields = footprints(), live_fields()
    first, second = [found_item("A", price="10")], [found_item("B", price="90", currency="USD")]
    one.append(footprint_features(first, fields), first)
    one.append(footprint_features(second, fields), second)
    assert "USD" not in layer().renderer().dump()
    one.draw_now()
    assert "USD" in layer().renderer().dump()


def test_all_that_came_is_listed_when_a_search_ends_or_is_stopped(panel, services, qtbot):
    services.settings.page_size = 60
    any_time(panel)
    search(panel, qtbot)
    model = panel.search.model
    assert model.is_arranged
    assert rows(panel) == model.counts().acquisitions > 0
    part(panel, "loadMoreButton").click()
    session = panel.search.session
    stopping = session.arrived.connect(lambda _arrival: session.stop())
    qtbot.waitUntil(lambda: not is_running(panel))
    session.arrived.disconnect(stopping)
    assert model.is_arranged
    assert rows(panel) == model.counts().acquisitions
    assert len(session.found) > 60


def test_what_is_selected_on_the_map_has_its_row_at_once(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    late = [found_item("late", geometry=box(0, 0, 1, 1))]
    panel.search.model.take_in(late)
    panel.search.footprints.append(footprint_features(late, live_fields()), late)
    (feature,) = layer().getFeatures("\"item\" = 'S2B_L2A_late'")
    layer().selectByIds([feature.id()])
    assert panel.search.view.selected_keys() == [key("late")]


def test_the_texts_of_items_that_are_listed_lie_packed(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    found = panel.search.session.found
    assert all(isinstance(one.item.content[0], SqueezedText) for one in found)
    assert all(one.item.raw["id"] == one.item.id for one in found)


def test_the_map_follows_a_selection_among_thousands_at_rest(panel, qtbot, monkeypatch):
    any_time(panel)
    search(panel, qtbot)
    view = panel.search.view
    monkeypatch.setattr(on_map, "MANY", 1)
    view.setFocus()
    view.selectRow(0)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    (chosen,) = view.selected_keys()
    qtbot.waitUntil(lambda: layer().selectedFeatureCount() == 1)
    (feature,) = layer().getSelectedFeatures()
    assert f"{feature['collection']}/{feature['item']}" == chosen
    assert part(panel, "addToCartButton").isEnabled()
