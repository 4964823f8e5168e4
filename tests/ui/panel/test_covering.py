# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area: all of the search counts, and the area is the one that the user means."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from covering_tab import (
    BOX,
    cover,
    lines,
    price,
    propose_again,
    said,
    wait_for_proposal,
    wait_until_it_ends,
)
from datacosmos_imagery.core import CoverAreaJob, Monitor
from datacosmos_imagery.core.cover.wishes import ANYTHING, DAY, Wishes
from datacosmos_imagery.core.geo.same_area import is_same_area
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.orders.refresh import WaitJob
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.overlap_watch import OverlapWatch
from datacosmos_imagery.ui.adapters.writing import money_text
from many_scenes import scatter
from orders_tab import words
from qgis.core import QgsProject, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog
from search_tab import SEARCH, any_time, is_running, part, rows, search
from stopping import stop_task


@pytest.fixture
def sandbox(make_sandbox):
    """One that sells whole scenes only: see `test_covering_parts`."""
    return make_sandbox(parts="refused")


@pytest.fixture
def loaded_by_20(panel, services, sandbox):
    """A catalogue of 120 items, of which a search loads 20 at a time."""
    scatter(sandbox, 120, BOX)
    services.settings.page_size = 20
    any_time(panel)
    yield panel
    services.settings.page_size = 100


def total(panel):
    """Return what the cheapest set of all rows costs, as the core finds it."""
    acquisitions = [one for one, _shown in panel.search.model.acquisitions()]
    job = CoverAreaJob(panel.search.session.query.aoi, acquisitions, {})
    return job.run(Monitor()).first.cheapest.total


def found(panel):
    return len(panel.search.session.found)


def test_a_cover_loads_the_rest_of_the_search_first(loaded_by_20, qtbot):
    panel = loaded_by_20
    search(panel, qtbot)
    assert found(panel) == 20
    cover(panel)
    assert "Loading all that the search has found: 20 of 120" in said(panel)
    assert part(panel, "coverStopButton").isVisible()
    wait_until_it_ends(panel, qtbot)
    assert found(panel) == 120
    assert f"for {total(panel)}." in said(panel)
    assert "Looked at: 60 scenes." in said(panel)
    assert "Left out" not in said(panel)


def test_what_is_stopped_is_covered_with_what_is_there_and_the_rest_is_counted(
    loaded_by_20, sandbox, qtbot
):
    panel = loaded_by_20
    search(panel, qtbot)
    sandbox.faults.add(Fault(SEARCH, delay_s=5, times=None))
    cover(panel)
    qtbot.mouseClick(part(panel, "coverStopButton"), Qt.MouseButton.LeftButton)
    wait_for_proposal(panel, qtbot)
    assert "Looked at: 10 scenes." in said(panel)
    assert "Left out: 100 not loaded" in said(panel)


def test_a_rest_that_cannot_be_loaded_is_told_and_counted(loaded_by_20, sandbox, bar, qtbot):
    panel = loaded_by_20
    search(panel, qtbot)
    sandbox.faults.add(Fault(SEARCH, status=403, times=None))
    cover(panel)
    wait_for_proposal(panel, qtbot)
    assert words(bar)
    assert "Left out: 100 not loaded" in said(panel)


@pytest.mark.parametrize("how", ["stopped", "failed"])
def test_a_cover_loads_what_a_search_lacks_that_broke_off_before(loaded_by_20, sandbox, qtbot, how):
    panel = loaded_by_20
    search(panel, qtbot)
    fault = Fault(SEARCH, delay_s=5) if how == "stopped" else Fault(SEARCH, status=403)
    sandbox.faults.add(fault)
    part(panel, "loadMoreButton").click()
    if how == "stopped":
        part(panel, "cancelButton").click()
    qtbot.waitUntil(lambda: not is_running(panel))
    assert panel.search.session.is_cut_short
    sandbox.faults.clear()
    cover(panel)
    wait_for_proposal(panel, qtbot)
    assert found(panel) == 120
    assert "Left out" not in said(panel)


def test_a_search_that_still_runs_is_waited_for(loaded_by_20, sandbox, qtbot):
    panel = loaded_by_20
    search(panel, qtbot)
    sandbox.faults.add(Fault(SEARCH, delay_s=1))
    part(panel, "loadMoreButton").click()
    assert is_running(panel)
    cover(panel)
    wait_for_proposal(panel, qtbot)
    assert found(panel) == 120


def test_a_new_search_ends_a_cover_that_still_loads(loaded_by_20, sandbox, qtbot):
    panel = loaded_by_20
    search(panel, qtbot)
    sandbox.faults.add(Fault(SEARCH, delay_s=2))
    cover(panel)
    search(panel, qtbot)
    assert not part(panel, "coverPanel").isVisible()
    assert found(panel) == 20


def test_what_filters_left_out_is_counted(panel, qtbot):
    any_time(panel)
    part(panel, "coverageSpin").setValue(20)
    search(panel, qtbot)
    filtered = panel.search.session.left_out_here
    assert filtered > 0
    cover(panel)
    wait_for_proposal(panel, qtbot)
    assert f"Left out: {filtered} hidden by a filter" in said(panel)


def test_rows_keep_the_levels_that_they_show(loaded_by_20, qtbot):
    panel = loaded_by_20
    search(panel, qtbot)
    model = panel.search.model
    entry = model.result(0)
    _low, high = entry.acquisition.variants
    assert entry.shown is high  # though the other one is cheaper
    cover(panel)
    wait_for_proposal(panel, qtbot)
    assert {shown.item.level for shown in model.all_chosen()} == {"L2A"}


# What is owned, and what is wanted


def levels_shown(panel):
    return [shown.key for _acquisition, shown in panel.search.model.acquisitions()]


@pytest.fixture
def covered(loaded_by_20, services, qtbot):
    """A panel that proposes a cover of all 120 items."""
    panel = loaded_by_20
    services.settings.page_size = 200
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    return panel


def test_scenes_that_are_owned_are_free_and_not_bought_again(covered, buyer, qtbot):
    panel = covered
    model = panel.search.model
    row = model.result(model.row_of(part(panel, "resultsView").selected_keys()[0]))
    low, high = row.acquisition.variants
    assert row.shown is high
    order_id = buyer.order(low.item, paid=True)
    before = levels_shown(panel)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    # Nobody here has read yet that it was paid.
    assert not [text for text, price in lines(panel) if price == "yours"]
    WaitJob(buyer.client, order_id, 0, 1, buyer.folder).run(Monitor())
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    yours = [text for text, price in lines(panel) if price == "yours"]
    assert len(yours) == 1
    assert f" {low.item.level} " in yours[0]
    assert "1 of these is yours." in said(panel)
    part(panel, "addCoverToCartButton").click()
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() == len(lines(panel)) - 1)
    assert {low.key, high.key}.isdisjoint(panel.cart.keys())
    part(panel, "dismissCoverButton").click()
    assert levels_shown(panel) == before


def test_a_wanted_level_is_bought_and_rows_show_theirs_again_when_it_is_dismissed(covered, qtbot):
    panel = covered
    model = panel.search.model
    row = model.result(3)
    model.choose_level(3, row.acquisition.variants[0])  # the user's own choice
    before = levels_shown(panel)
    propose_again(panel, Wishes(min_level="L1C"))
    wait_until_it_ends(panel, qtbot)
    assert {text.split(" · ")[1] for text, _price in lines(panel)} == {"L1C"}
    assert levels_shown(panel) != before
    part(panel, "dismissCoverButton").click()
    assert levels_shown(panel) == before


def test_a_level_that_the_user_chooses_meanwhile_stays(covered, qtbot):
    panel = covered
    model = panel.search.model
    propose_again(panel, Wishes(min_level="L1C"))
    wait_until_it_ends(panel, qtbot)
    number = model.row_of(part(panel, "resultsView").selected_keys()[0])
    row = model.result(number)
    low, high = row.acquisition.variants
    assert row.shown is low
    model.choose_level(number, high)
    part(panel, "dismissCoverButton").click()
    assert row.shown is high
    assert row.chosen is high


def test_wishes_that_nothing_meets_are_told_and_can_be_changed(loaded_by_20, sandbox, qtbot):
    panel = loaded_by_20
    scatter(sandbox, 60, BOX, levels=("L1C",))
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    propose_again(panel, Wishes(min_level="L2A"))
    qtbot.waitUntil(lambda: "not offered at the level wanted" in said(panel))
    assert not part(panel, "addCoverToCartButton").isVisible()
    propose_again(panel, ANYTHING)
    wait_until_it_ends(panel, qtbot)
    assert lines(panel)


def test_all_of_one_day_are_of_one_day(covered, qtbot):
    panel = covered
    propose_again(panel, Wishes(one_of=DAY))
    wait_until_it_ends(panel, qtbot)
    assert len({text.split(" · ")[2] for text, _price in lines(panel)}) == 1
    assert part(panel, "coverOptionsButton").text() == "(1)"


# Alternatives


def test_alternatives_are_shown_one_at_a_time_in_the_list_and_on_the_map(covered, qtbot):
    panel = covered
    alternatives = part(panel, "coverAlternatives")
    assert alternatives.count() >= 2
    first = lines(panel), part(panel, "resultsView").selected_keys()
    qtbot.keyClick(alternatives, Qt.Key.Key_Down)
    second = lines(panel), part(panel, "resultsView").selected_keys()
    assert first[0] != second[0]
    assert sorted(first[1]) != sorted(second[1])
    assert (
        len(second[0]) == len(second[1]) == panel.search.footprints.layer().selectedFeatureCount()
    )
    assert "more than the cheapest" in said(panel)


def test_each_scene_says_why_it_is_there(covered, qtbot):
    tree = part(covered, "coverLines")
    qtbot.waitUntil(lambda: tree.topLevelItem(0).childCount() > 0)
    said_of_all = [
        tree.topLevelItem(number).child(0).text(0).replace("\n", " ")
        for number in range(tree.topLevelItemCount())
    ]
    assert all(text.startswith("Without it: ") for text in said_of_all)


# Better and better


@pytest.fixture
def getting_better(loaded_by_20, services, sandbox, qtbot):
    """A panel that looks for a cover that takes long to find, and has a first one."""
    panel = loaded_by_20
    scatter(sandbox, 400, BOX, levels=("L2A",), size=0.1)
    services.settings.page_size = 1000
    search(panel, qtbot)
    cover(panel)
    wait_for_proposal(panel, qtbot)
    assert part(panel, "coverStopButton").isVisible()
    return panel


def test_it_says_how_good_the_best_so_far_is_and_stops_when_told(getting_better, qtbot):
    panel = getting_better
    assert "Better so far: " in said(panel)
    assert " % above the best." in said(panel)
    assert part(panel, "addCoverToCartButton").text() == "Take it"
    so_far = lines(panel)
    part(panel, "coverStopButton").click()
    assert not part(panel, "coverStopButton").isVisible()
    assert part(panel, "addCoverToCartButton").text() == "Add the set to the cart"
    assert len(lines(panel)) > 0
    assert "The best that was found" in said(panel)
    stopped = lines(panel)
    assert sum(price(one) for one in stopped) <= sum(price(one) for one in so_far)
    qtbot.wait(700)  # longer than until the next one would be shown
    assert lines(panel) == stopped


def test_the_best_so_far_is_taken(getting_better, qtbot):
    panel = getting_better
    part(panel, "addCoverToCartButton").click()
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() > 0)
    assert cart.rowCount() == len(lines(panel))
    assert not part(panel, "coverStopButton").isVisible()


def test_what_is_taken_is_the_set_that_is_in_sight_and_not_one_that_is_about_to_come(
    getting_better, qtbot
):
    panel = getting_better
    qtbot.wait(1000)  # others may wait by now until they can be shown
    in_sight = lines(panel)
    part(panel, "addCoverToCartButton").click()
    assert lines(panel) == in_sight
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() == len(in_sight))
    levels = sorted(one.line.level for one in panel.cart.entries())
    assert levels == sorted(text.split(" · ")[1] for text, _price in in_sight)
    paid = sum(one.price.amount for one in panel.cart.entries())
    assert f"for {money_text(Money(paid, 'EUR'))}." in said(panel)


def test_a_dismissed_cover_comes_back_no_more(getting_better, qtbot):
    panel = getting_better
    part(panel, "dismissCoverButton").click()
    qtbot.wait(700)
    assert not part(panel, "coverPanel").isVisible()
    assert not QgsProject.instance().mapLayersByName("Not covered")


def test_what_is_stopped_in_the_task_manager_leaves_the_best_so_far(getting_better, qtbot):
    panel = getting_better
    stop_task("Covering the area")
    qtbot.waitUntil(lambda: not part(panel, "coverStopButton").isVisible())
    assert lines(panel)


# Reports


def test_a_report_of_the_proposal_is_saved(covered, bar, tmp_path, monkeypatch, qtbot):
    for name, kind, written in (
        ("mine.json", "", "mine.json"),
        ("page", "", "page.html"),
        ("other", "For programs, JSON (*.json)", "other.json"),
    ):
        answer = (str(tmp_path / name), kind)
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_asked, answer=answer, **_named: answer
        )
        part(covered, "saveCoverReportButton").click()
        qtbot.waitUntil((tmp_path / written).exists)
    assert json.loads((tmp_path / "other.json").read_text("utf-8"))["lines"]
    content = json.loads((tmp_path / "mine.json").read_text("utf-8"))
    assert f"for {content['total']['amount']} {content['total']['currency']}." in said(covered)
    assert len(content["lines"]) == len(lines(covered))
    assert all(line["why"] for line in content["lines"])
    assert "<html>" in (tmp_path / "page.html").read_text("utf-8")
    qtbot.waitUntil(lambda: any("page.html" in text for text in words(bar)))


def test_no_report_is_written_where_no_file_is_chosen(covered, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, **_named: ("", ""))
    part(covered, "saveCoverReportButton").click()
    assert part(covered, "coverPanel").isVisible()
    assert list(tmp_path.glob("*.html")) == []


def test_a_report_that_cannot_be_written_is_told(covered, bar, tmp_path, monkeypatch, qtbot):
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "x.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, **_named: (str(path), ""))
    part(covered, "saveCoverReportButton").click()
    qtbot.waitUntil(lambda: any("can't be written" in text for text in words(bar)))


def test_the_report_goes_along_with_an_offer_that_holds_the_whole_cover(covered, tmp_path, qtbot):
    panel = covered
    count = len(lines(panel))
    part(panel, "addCoverToCartButton").click()
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() == count)
    with qtbot.waitSignal(panel.cart.offers.informed) as told:
        panel.cart.offers.write(tmp_path / "mine.csv")
    assert "mine.cover.html" in told.args[0]
    assert "Without it" in (tmp_path / "mine.cover.html").read_text("utf-8")
    first = panel.search.model.result(panel.search.model.row_of(panel.cart.entries()[0].key))
    panel.cart.take_out([first.shown])
    qtbot.waitUntil(lambda: cart.rowCount() == count - 1)
    with qtbot.waitSignal(panel.cart.offers.informed) as told:
        panel.cart.offers.write(tmp_path / "less.gpkg")
    assert told.args[0].endswith("less.gpkg.")
    assert not (tmp_path / "less.cover.html").exists()


# In which order, of how many


def test_a_list_that_is_loaded_in_part_says_so_and_offers_the_rest(loaded_by_20, qtbot):
    panel = loaded_by_20
    button, label = part(panel, "loadAllButton"), part(panel, "loadedLabel")
    assert not button.isVisible()
    search(panel, qtbot)
    assert label.text() == "Sorted and coloured: of the 20 loaded, not all 120."
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_running(panel))
    assert found(panel) == 120
    assert not button.isVisible()
    assert not label.isVisible()


def test_a_search_that_stopped_within_its_first_page_goes_on_from_there(
    loaded_by_20, services, qtbot
):
    panel = loaded_by_20
    services.settings.page_size = 120  # which are listed 50 at a time
    part(panel, "searchButton").click()
    session = panel.search.session
    stopping = session.arrived.connect(lambda _arrival: session.stop())
    qtbot.waitUntil(lambda: not is_running(panel))
    assert found(panel) == 50
    session.arrived.disconnect(stopping)
    qtbot.mouseClick(part(panel, "loadAllButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_running(panel))
    assert found(panel) == 120


# Which area


def bands(canvas):
    """Return the bounds of what is drawn over the map."""
    found = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return [
        tuple(round(value, 2) for value in band.asGeometry().boundingBox().toRectF().getCoords())
        for band in found
        if band.isVisible() and not band.asGeometry().isEmpty()
    ]


@pytest.fixture
def zoomed_in(panel, canvas, qtbot):
    """A panel whose map shows a part of the area that was searched."""
    any_time(panel)
    search(panel, qtbot)
    canvas.setExtent(QgsRectangle(-71.5, -27.5, -71.3, -27.3))
    return panel


def test_the_searched_area_is_outlined_while_the_results_can_be_seen(zoomed_in, canvas, qtbot):
    panel = zoomed_in
    west, south, east, north = panel.search.session.query.aoi.bbox
    outline = tuple(round(value, 2) for value in (west, south, east, north))
    assert bands(canvas) == [outline]
    part(panel, "datacosmosTabs").setCurrentIndex(1)
    assert bands(canvas) == []
    part(panel, "datacosmosTabs").setCurrentIndex(0)
    assert bands(canvas) == [outline]


def test_nothing_is_asked_while_the_area_is_the_one_that_was_searched(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    cover(panel)
    assert not part(panel, "coverShownAreaButton").isVisible()
    wait_for_proposal(panel, qtbot)


def test_a_map_that_was_zoomed_in_has_cover_ask_and_cover_what_is_shown(zoomed_in, qtbot):
    panel = zoomed_in
    session = panel.search.session
    cover(panel)
    assert "Which one shall be covered?" in said(panel)
    assert not part(panel, "addCoverToCartButton").isVisible()
    shown = part(panel, "coverShownAreaButton")
    assert shown.text() == "The area now shown"
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    wait_for_proposal(panel, qtbot)
    assert panel.search.session is session
    assert said(panel).startswith("1 scene covers 100 % of your area")


def test_the_searched_area_can_be_covered_all_the_same(zoomed_in, qtbot):
    panel = zoomed_in
    cover(panel)
    qtbot.mouseClick(part(panel, "coverSearchedAreaButton"), Qt.MouseButton.LeftButton)
    wait_until_it_ends(panel, qtbot)
    assert f"for {total(panel)}." in said(panel)


def test_an_area_that_was_not_searched_is_searched_before_it_is_covered(panel, canvas, qtbot):
    any_time(panel)
    search(panel, qtbot)
    first = panel.search.session
    canvas.setExtent(QgsRectangle(-71.4, -27.68, -70.7, -27.06))
    cover(panel)
    shown = part(panel, "coverShownAreaButton")
    assert shown.text() == "Search the area now shown"
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    wait_for_proposal(panel, qtbot)
    session = panel.search.session
    assert session is not first
    assert is_same_area(session.query.aoi, panel.search.area.area())
    assert rows(panel) > 0


def test_a_least_coverage_was_that_of_the_searched_area_so_it_is_searched_again(
    panel, canvas, qtbot
):
    any_time(panel)
    part(panel, "coverageSpin").setValue(5)
    search(panel, qtbot)
    canvas.setExtent(QgsRectangle(-71.5, -27.5, -71.3, -27.3))
    cover(panel)
    assert part(panel, "coverShownAreaButton").text() == "Search the area now shown"


def test_a_question_can_be_dismissed(zoomed_in):
    panel = zoomed_in
    cover(panel)
    part(panel, "dismissCoverButton").click()
    assert not part(panel, "coverPanel").isVisible()


def test_each_currency_has_its_own_proposal_and_nothing_is_added_up(panel, sandbox, qtbot):
    scatter(sandbox, 40, BOX, levels=("L2A",))
    for entry in sandbox.catalogue.entries[::2]:
        stated = {"opencosmos:price": entry.scene.price, "opencosmos:price_currency": "USD"}
        entry.scene = replace(entry.scene, price="")
        entry.item["properties"].update(stated)
    any_time(panel)
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    alternatives = part(panel, "coverAlternatives")
    texts = [alternatives.item(number).text() for number in range(alternatives.count())]
    acquisitions = [one for one, _shown in panel.search.model.acquisitions()]
    found = CoverAreaJob(panel.search.session.query.aoi, acquisitions, {}).run(Monitor())
    for currency in ("EUR", "USD"):
        number = next(number for number, text in enumerate(texts) if currency in text)
        alternatives.setCurrentRow(number)
        prices = [line[1].split() for line in lines(panel)]
        assert {unit for _amount, unit in prices} == {currency}
        total = sum(Decimal(amount) for amount, _unit in prices)
        assert total == found.in_currency(currency).cheapest.total.amount
        assert f"for {total} {currency}." in said(panel)
        assert "Left out: 20 priced in another currency" in said(panel)
    assert not any("EUR" in text and "USD" in text for text in texts)
    part(panel, "addCoverToCartButton").click()
    in_cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: in_cart.rowCount() == len(prices))
    entries = in_cart.entries_of(range(len(prices)))
    assert {entry.price.currency for entry in entries} == {"USD"}


def test_what_a_cover_in_the_cart_needs_is_not_called_needless(panel, services, sandbox, qtbot):
    # Between two of them a strip is open, which is 0.7 % of the third.
    west, south, east, north = BOX
    places = [(0, 0.5), (0.2, 0.8), (0.504, 1)]
    entries = scatter(sandbox, len(places), BOX, levels=("L2A",))
    for entry, (first, last) in zip(entries, places):
        low, high = (south + share * (north - south) for share in (first, last))
        outline = [(west, low), (west, high), (east, high), (east, low), (west, low)]
        entry.rings[:] = [outline]
        entry.item["geometry"]["coordinates"] = [[list(point) for point in outline]]
        entry.item["bbox"] = [west, low, east, high]
    any_time(panel)
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    assert len(lines(panel)) == len(places)
    part(panel, "addCoverToCartButton").click()
    qtbot.waitUntil(lambda: part(panel, "cartView").model().rowCount() == len(places))
    (needed,) = services.covers
    assert len(needed.lines) == len(places)
    with qtbot.waitSignal(panel.cart.findChild(OverlapWatch).answered):
        panel.cart.compare()
    assert part(panel, "cartRemarkLabel").text() == ""
    # Without what they were picked for, one of them adds little.
    services.covers.clear()
    panel.cart.compare()
    qtbot.waitUntil(lambda: "Only 0.67 %" in part(panel, "cartRemarkLabel").text())
