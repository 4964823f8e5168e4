# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area with parts of scenes, where the service sells them."""

from __future__ import annotations

import pytest
from covering_tab import cover, lines, price, propose_again, said, wait_until_it_ends
from datacosmos_imagery.core.cover.proposed import WHOLE_SCENES
from datacosmos_imagery.core.cover.wishes import Wishes
from datacosmos_imagery.ui.results.cover_texts import kind_text
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtWidgets import QFileDialog
from search_tab import any_time, part, search

SMALL = QgsRectangle(-71.6, -27.6, -71.5, -27.5)


@pytest.fixture
def habits():
    """How the sandbox of a test is, besides the usual."""
    return {}


@pytest.fixture
def sandbox(make_sandbox, habits):
    return make_sandbox(**habits)


@pytest.fixture
def proposed(panel, canvas, qtbot):
    """A panel that proposes what covers a small area."""
    canvas.setExtent(SMALL)
    any_time(panel)
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    return panel


def test_a_small_area_is_covered_by_a_part_and_both_totals_are_said(proposed):
    panel = proposed
    assert "Whole scenes " in said(panel)
    assert ", with parts " in said(panel)
    assert "1 scene covers 100 % of your area" in said(panel)
    ((scene, cost),) = lines(panel)
    assert "km² of it" in scene
    shown = [part(panel, "coverAlternatives").item(n).text() for n in range(2)]
    assert shown[0].startswith("Cheapest: ")
    assert shown[1].startswith(kind_text(WHOLE_SCENES))
    part(panel, "coverAlternatives").setCurrentRow(1)
    assert "more than the cheapest" in said(panel)
    assert "of it" not in lines(panel)[0][0]
    assert price(lines(panel)[0]) > price((scene, cost))


def test_the_part_goes_into_the_cart_as_a_part(proposed, qtbot):
    panel = proposed
    ((_scene, cost),) = lines(panel)
    part(panel, "addCoverToCartButton").click()
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() == 1)
    (entry,) = cart.entries_of([0])
    assert len(entry.parts) == 1
    assert entry.line.part is None
    assert str(entry.price) == cost
    assert entry.whole_price.amount > entry.price.amount


def test_whole_scenes_can_be_asked_for(proposed, qtbot):
    panel = proposed
    propose_again(panel, Wishes(only_whole=True))
    wait_until_it_ends(panel, qtbot)
    assert "with parts" not in said(panel)
    assert "of it" not in lines(panel)[0][0]
    assert part(panel, "coverOptionsButton").text() == "(1)"


@pytest.mark.parametrize("habits", [{"parts": "refused"}, {"parts": "ignored"}], ids=str)
def test_where_parts_are_not_sold_only_the_details_say_so(proposed):
    panel = proposed
    assert "part" not in said(panel)
    assert part(panel, "coverLabel").toolTip()


def test_the_report_says_both_totals_and_draws_the_part(proposed, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "cover.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, **_named: (str(path), ""))
    part(proposed, "saveCoverReportButton").click()
    qtbot.waitUntil(path.exists)
    page = path.read_text("utf-8")
    assert "with parts of scenes; whole scenes" in page
    assert "The whole scene costs" in page


def test_the_parts_are_drawn_on_the_map_until_the_proposal_goes(proposed):
    (layer,) = QgsProject.instance().mapLayersByName("Parts to buy")
    (feature,) = layer.getFeatures()
    assert feature["price"] in lines(proposed)[0][1]
    assert feature.geometry().boundingBox().contains(SMALL.center())
    part(proposed, "coverAlternatives").setCurrentRow(1)
    assert QgsProject.instance().mapLayersByName("Parts to buy") == []
    part(proposed, "coverAlternatives").setCurrentRow(0)
    assert QgsProject.instance().mapLayersByName("Parts to buy")
    part(proposed, "dismissCoverButton").click()
    assert QgsProject.instance().mapLayersByName("Parts to buy") == []
