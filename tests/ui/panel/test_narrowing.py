# SPDX-License-Identifier: GPL-2.0-or-later
"""Narrowing what was found: by text above the list, and by whatever else narrows."""

from __future__ import annotations

import time

import pytest
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.narrow_row import searched_text
from datacosmos_imagery.ui.results.narrowing import Narrowing, has_all_words
from found_items import found_item, key
from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import Qt
from search_tab import any_time, layer, part, rows, search


@pytest.fixture
def found(panel, qtbot):
    """Return a panel that has found scenes of several satellites."""
    any_time(panel)
    search(panel, qtbot)
    assert part(panel, "textFilterEdit").isVisible()
    return panel


def ids_on_map():
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {feature["item"] for feature in layer().getFeatures(request)}


def listed(panel):
    model = panel.search.model
    return [entry for row in range(model.rowCount()) if (entry := model.result(row))]


def test_words_narrow_list_and_map_and_escape_shows_all_again(found, qtbot):
    every, on_map = rows(found), ids_on_map()
    edit = part(found, "textFilterEdit")
    qtbot.keyClicks(edit, "MENUT")
    qtbot.waitUntil(lambda: 0 < rows(found) < every)
    assert {row.shown.item.platform for row in listed(found)} == {"menut"}
    assert part(found, "shownLabel").text() == f"{rows(found)} of {every} shown"
    shown = {one.item.id for row in listed(found) for one in row.acquisition.variants}
    assert ids_on_map() == shown
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(found) == every)
    assert (edit.text(), ids_on_map()) == ("", on_map)
    assert not part(found, "shownLabel").isVisible()


def test_the_button_takes_off_all_narrowings(found, qtbot):
    some = listed(found)[0]
    qtbot.keyClicks(part(found, "textFilterEdit"), "no such scene")
    qtbot.waitUntil(lambda: rows(found) == 0)
    assert ids_on_map() == set()
    assert not part(found, "showAllButton").isVisible()
    found.search.narrowing.narrow("another", lambda _one: True)
    assert part(found, "showAllButton").isVisible()
    part(found, "showAllButton").click()
    assert part(found, "textFilterEdit").text() == ""
    assert found.search.model.row_of(some.key) >= 0


def test_what_comes_later_is_narrowed_as_well(panel, services, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)
    part(panel, "textFilterEdit").setText("sentinel")
    before = len(panel.search.session.found)
    part(panel, "loadMoreButton").click()
    qtbot.waitUntil(lambda: not panel.search.session.is_running, timeout=20_000)
    assert len(panel.search.session.found) > before
    assert {row.shown.item.platform[:8] for row in listed(panel)} == {"sentinel"}
    shown = {one.item.id for row in listed(panel) for one in row.acquisition.variants}
    assert ids_on_map() == shown


def test_a_narrowing_stays_for_the_next_search_and_is_said(found, qtbot):
    part(found, "textFilterEdit").setText("menut")
    count = rows(found)
    search(found, qtbot)
    assert rows(found) == count > 0
    assert part(found, "shownLabel").isVisible()
    shown = {one.item.id for row in listed(found) for one in row.acquisition.variants}
    assert ids_on_map() == shown


def test_a_filter_of_the_user_on_the_layer_is_left_alone(found):
    own = "\"level\" = 'L2A'"
    layer().setSubsetString(own)
    part(found, "textFilterEdit").setText("sentinel")
    part(found, "textFilterEdit").clear()
    assert layer().subsetString() == own


def test_the_cover_is_made_of_what_is_shown(found):
    part(found, "textFilterEdit").setText("sentinel")
    offered = {shown.item.platform[:8] for _one, shown in found.search.model.acquisitions()}
    assert offered == {"sentinel"}
    part(found, "textFilterEdit").setText("no such scene")
    assert not part(found, "coverButton").isEnabled()


def in_cart(panel):
    model = part(panel, "cartView").model()
    return {model.entries_of([row])[0].line.item for row in range(model.rowCount())}


def test_all_that_is_shown_goes_into_the_cart_and_nothing_that_is_hidden(found, qtbot):
    before = {row.shown.item.id for row in listed(found)}
    part(found, "textFilterEdit").setText("s2 l1c")
    found.search.view.selectAll()
    wanted = {row.shown.item.id for row in listed(found)}
    assert wanted
    assert all("L1C" in one for one in wanted)
    assert not wanted & before
    part(found, "addToCartButton").click()
    qtbot.waitUntil(lambda: len(in_cart(found)) == len(wanted))
    assert in_cart(found) == wanted


def test_what_stays_in_sight_stays_selected_and_is_all_that_is_counted(found, qtbot):
    view, label = found.search.view, part(found, "selectionSumLabel")
    view.selectAll()
    part(found, "textFilterEdit").setText("menut")
    shown = {row.key for row in listed(found)}
    assert set(view.selected_keys()) == shown
    qtbot.waitUntil(lambda: f"Selected: {len(shown)} ·" in label.text() and "…" not in label.text())
    assert part(found, "addToCartButton").text() == f"Add to cart ({len(shown)})"
    assert layer().selectedFeatureCount() == len(shown)
    part(found, "textFilterEdit").clear()
    assert set(view.selected_keys()) == shown
    assert layer().selectedFeatureCount() == len(shown)
    part(found, "textFilterEdit").setText("no such scene")
    assert not label.isVisible()
    assert not part(found, "addToCartButton").isEnabled()
    assert layer().selectedFeatureCount() == 0


def test_a_proposal_follows_what_is_shown(found, qtbot):
    part(found, "coverButton").click()
    add, label = part(found, "addCoverToCartButton"), part(found, "coverLabel")
    qtbot.waitUntil(add.isVisible)
    every = rows(found)
    part(found, "textFilterEdit").setText("menut")
    hidden = every - rows(found)
    qtbot.waitUntil(lambda: f"{hidden} hidden by a filter" in label.text() and add.isVisible())
    shown = {row.shown.item.id for row in listed(found)}
    add.click()
    qtbot.waitUntil(lambda: len(in_cart(found)) > 0)
    assert in_cart(found) <= shown
    part(found, "textFilterEdit").setText("no such scene")
    assert not part(found, "coverPanel").isVisible()


class _Map:
    """Takes down what is hidden, in place of a layer with thousands of footprints."""

    def __init__(self):
        self.hidden = set()

    def set_hidden(self, keys):
        self.hidden = set(keys)


@pytest.fixture
def model(qgis_app):
    return ResultsModel()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("s2b_l2a_b", ["B"]),
        ("12 mar", ["A"]),
        ("2026-04", ["B"]),
        ("SENTINEL-2B", ["A", "B"]),
        ("sentinel 2026-03-12", ["A"]),
        ("sentinel nowhere", []),
        ("   ", ["A", "B"]),
    ],
)
def test_all_words_are_looked_for_in_id_satellite_and_date(model, typed, expected):
    model.append([found_item("A"), found_item("B", day="2026-04-02T10:00:00Z")])
    narrowing = Narrowing(model, _Map())
    narrowing.narrow("text", has_all_words(lambda one: searched_text(one).casefold(), typed))
    assert [one.item.id[-1] for one in model.all_chosen()] == expected


def test_narrowings_add_up_and_each_is_taken_off_by_its_name(model):
    on_map = _Map()
    narrowing = Narrowing(model, on_map)
    model.append([found_item("A", cloud=1), found_item("B", cloud=50), found_item("C", cloud=2)])
    narrowing.narrow("text", lambda one: not one.item.id.endswith("C"))
    narrowing.narrow("dates", lambda one: one.item.cloud_cover < 10)
    assert narrowing.counts() == (1, 3)
    assert on_map.hidden == {key("B"), key("C")}
    narrowing.narrow("text", None)
    assert narrowing.counts() == (2, 3)
    told = []
    narrowing.cleared.connect(lambda: told.append(True))
    narrowing.clear()
    assert (narrowing.counts(), told, on_map.hidden) == ((3, 3), [True], set())


def test_a_row_is_shown_if_any_of_its_products_is_admitted(model):
    narrowing = Narrowing(model, _Map())
    narrowing.narrow("text", lambda one: one.item.level == "L1C")
    model.append([found_item("A", "L2A"), found_item("B", "L2A")])
    assert model.rowCount() == 0
    model.append([found_item("A", "L1C")])
    assert [one.item.id[-1] for one in model.all_chosen()] == ["A"]


def test_the_product_that_was_looked_for_is_the_one_that_is_shown(model):
    narrowing = Narrowing(model, _Map())
    for level in ("L1C", "L2A"):
        model.append([found_item(name, level, price=level[1]) for name in ("A", "B")])
    model.choose_level(model.row_of(key("B")), model.result(0).acquisition.variants[1])
    model.choose_level(model.row_of(key("B")), model.result(1).acquisition.variants[1])
    model.sort_by("price")

    def levels():
        return {one.item.id[-1]: one.item.level for one in model.all_chosen()}

    narrowing.narrow("text", lambda one: one.item.level == "L1C")
    assert levels() == {"A": "L1C", "B": "L2A"}  # somebody chose that of B
    assert [one.item.price.amount for one in model.all_chosen()] == [1, 2]
    narrowing.narrow("text", lambda one: one.item.level == "L2A")
    assert levels() == {"A": "L2A", "B": "L2A"}
    narrowing.narrow("text", lambda one: one.item.level == "L1C")
    narrowing.clear()
    assert levels() == {"A": "L2A", "B": "L2A"}


def test_what_a_proposal_shows_goes_back_to_what_was_looked_for(model):
    narrowing = Narrowing(model, _Map())
    narrowing.narrow("text", lambda one: one.item.level == "L1C")
    for level in ("L1B", "L1C", "L2A"):
        model.append([found_item("A", level)])
    model.lend_levels([model.result(0).acquisition.variants[0]])
    assert [one.item.level for one in model.all_chosen()] == ["L1B"]
    model.give_back_levels()
    assert [one.item.level for one in model.all_chosen()] == ["L1C"]


def test_groups_and_order_hold_while_narrowed(model):
    narrowing = Narrowing(model, _Map())
    model.append([found_item("A", day="2026-01-01T00:00:00Z"), found_item("B"), found_item("C")])
    model.group_by("date")
    narrowing.narrow("text", lambda one: one.item.id.endswith(("A", "C")))
    model.sort_by("date", descending=True)
    shown = [model.index(row).data() for row in model.heading_rows()]
    assert [text.rpartition(" ")[2] for text in shown] == ["1", "1"]
    assert [one.item.id[-1] for one in model.all_chosen()] == ["C", "A"]


def test_fifty_thousand_scenes_are_narrowed_in_slices(model, qtbot):
    many = [found_item(f"{n:05d}", day=f"20{10 + n % 15}-03-12T10:31:00Z") for n in range(50_000)]
    for start in range(0, len(many), 5000):
        model.append(many[start : start + 5000])
    narrowing = Narrowing(model, _Map())
    test = has_all_words(lambda one: searched_text(one).casefold(), "2b 2019-03")
    began = time.perf_counter()
    narrowing.narrow("text", test)
    first = time.perf_counter() - began
    assert narrowing.is_busy
    qtbot.waitUntil(lambda: not narrowing.is_busy, timeout=20_000)
    assert first < 1
    assert narrowing.counts() == (3333, 50_000)
    narrowing.clear()
    qtbot.waitUntil(lambda: not narrowing.is_busy, timeout=20_000)
    assert model.rowCount() == 50_000
