# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: covering an area, and the cart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from found_items import found_item
from orders_tab import words
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from search_tab import any_time, part, search
from stopping import stop_task


@pytest.fixture
def sandbox(make_sandbox):
    """One that sells whole scenes only: see `test_covering_parts`."""
    return make_sandbox(parts="refused")


def test_picked_scenes_stay_in_the_cart_through_searches_and_restarts(make_panel, qtbot):
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    view = part(panel, "resultsView")
    for row in (0, 1):
        view.selectionModel().select(
            view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )
    qtbot.mouseClick(part(panel, "addToCartButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(panel, "cartView").model().rowCount() == 2)
    search(panel, qtbot)
    assert part(panel, "datacosmosTabs").tabText(1) == "Cart 2"
    again = make_panel()
    qtbot.waitUntil(lambda: part(again, "cartView").model().rowCount() == 2)


def test_the_area_is_covered_by_a_proposed_set(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    qtbot.mouseClick(part(panel, "coverButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible())
    assert "of your area for" in part(panel, "coverLabel").text()
    qtbot.mouseClick(part(panel, "dismissCoverButton"), Qt.MouseButton.LeftButton)
    assert not part(panel, "coverPanel").isVisible()


def test_the_gaps_of_a_dismissed_set_go_from_the_map_at_once(panel, qtbot, canvas):
    any_time(panel)
    canvas.setExtent(QgsRectangle(-74, -29, -69, -25))
    search(panel, qtbot)
    qtbot.mouseClick(part(panel, "coverButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible())
    assert QgsProject.instance().mapLayersByName("Not covered")
    # With no layer to draw: all that counts is that the canvas draws itself anew.
    with qtbot.waitSignal(canvas.renderStarting):
        qtbot.mouseClick(part(panel, "dismissCoverButton"), Qt.MouseButton.LeftButton)
    canvas.stopRendering()
    assert QgsProject.instance().mapLayersByName("Not covered") == []


def test_a_proposal_that_is_stopped_in_the_task_manager_goes(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    part(panel, "coverButton").click()
    assert part(panel, "coverPanel").isVisible()
    stop_task("Covering the area")
    qtbot.waitUntil(lambda: not part(panel, "coverPanel").isVisible())
    part(panel, "coverButton").click()
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible())


def test_the_proposed_set_goes_into_the_cart_with_one_click(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    part(panel, "coverButton").click()
    add = part(panel, "addCoverToCartButton")
    qtbot.waitUntil(add.isVisible)
    chosen = len(part(panel, "resultsView").selected_keys())
    add.click()
    qtbot.waitUntil(lambda: part(panel, "cartView").model().rowCount() == chosen > 0)


def test_scenes_without_prices_cannot_cover_an_area_and_that_is_said(panel, bar, sandbox, qtbot):
    for entry in sandbox.catalogue.entries:
        if entry.scene is not None:
            entry.scene = replace(entry.scene, price="")
            entry.item["properties"].pop("opencosmos:price", None)
    any_time(panel)
    search(panel, qtbot)
    part(panel, "coverButton").click()
    qtbot.waitUntil(lambda: not part(panel, "coverPanel").isVisible())
    assert any("without a price" in text for text in words(bar))


def test_what_cannot_be_ordered_is_told_and_left_out_of_the_cart(panel, bar, qtbot):
    good, bad = found_item("A"), found_item("B")
    bad = replace(bad, item=replace(bad.item, level=""))
    panel.search.model.append([good, bad])
    panel.search.view.add_requested.emit([bad, good])
    qtbot.waitUntil(lambda: part(panel, "cartView").model().rowCount() == 1)
    assert part(panel, "cartView").model().entries_of([0])[0].line.item == good.item.id
    assert words(bar)
