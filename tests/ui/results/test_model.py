# SPDX-License-Identifier: GPL-2.0-or-later
"""The model of the results list."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.lists.arranged_list import Role
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.rows import SORT_KEYS
from found_items import found_item, key
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def model():
    model = ResultsModel()
    model.set_area_km2(1000.0)
    # Qt's own watch over what a model promises its views; a broken promise is fatal.
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    tester.deleteLater()


def keys(model):
    """Return the keys in the list from top to bottom; texts of headings in between."""
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [index.data(Role.KEY) or index.data() for index in indexes]


def test_levels_of_one_acquisition_share_a_row(model):
    model.append([found_item("A", "L1C"), found_item("B")])
    model.append([found_item("A", "L2A")])
    assert keys(model) == [key("A", "L2A"), key("B")]
    assert model.row_of(key("A", "L1C")) == model.row_of(key("A", "L2A")) == 0


def test_an_item_that_comes_twice_is_shown_once(model):
    model.append([found_item("A")])
    model.append([found_item("A"), found_item("A")])
    assert keys(model) == [key("A")]
    assert model.counts().items == 1


def test_items_without_id_are_all_shown(model):
    nameless = found_item("A").item.raw | {"id": ""}
    from datacosmos_imagery.core.catalogue.search import FoundItem
    from datacosmos_imagery.core.stac.items import item_from_json

    model.append([FoundItem(item_from_json(nameless, ""), None)] * 2)
    assert model.rowCount() == 2


@pytest.mark.parametrize("name", [name for name in SORT_KEYS if name != "level"])
@pytest.mark.parametrize("descending", [False, True])
def test_what_is_unknown_comes_last_in_any_order(model, name, descending):
    unknown = {
        "date": {"day": None},
        "cloud": {"cloud": None},
        "price": {"price": None},
        "useful_price": {"price": None},
        "coverage": {"coverage": None},
        "gsd": {"gsd": None},
        "satellite": {"platform": None},
    }[name]
    model.append([found_item("X", **unknown), found_item("A"), found_item("B")])
    model.sort_by(name, descending)
    assert keys(model)[-1] == key("X")


@pytest.mark.parametrize("descending", [False, True])
def test_an_unknown_level_comes_last_in_any_order(model, descending):
    from datacosmos_imagery.core.catalogue.search import FoundItem
    from datacosmos_imagery.core.stac.items import item_from_json

    raw = dict(found_item("X").item.raw, collection="spot")
    raw["properties"] = {**raw["properties"], "processing:level": None}
    model.append([FoundItem(item_from_json(raw, ""), None)])
    model.append([found_item("A", "L1C"), found_item("B", "L2A")])
    model.sort_by("level", descending)
    assert [row.shown.item.level for row in model.rows] == (
        ["L2A", "L1C", ""] if descending else ["L1C", "L2A", ""]
    )


def test_useful_price_counts_only_what_lies_in_the_area(model):
    model.append(
        [
            found_item("cheap", price="50", coverage=5.0),
            found_item("dear", price="90", coverage=90.0),
        ]
    )
    model.sort_by("useful_price")
    assert keys(model) == [key("dear"), key("cheap")]


def test_another_area_sorts_anew_by_useful_price(model):
    model.set_area_km2(None)
    model.append([found_item("A", price="90", coverage=5.0), found_item("B", price="90")])
    model.sort_by("useful_price")
    assert keys(model) == [key("A"), key("B")]
    model.set_area_km2(1000.0)
    assert keys(model) == [key("B"), key("A")]


def test_a_heading_has_no_level_to_choose(model):
    model.append([found_item("A")])
    model.group_by("collection")
    before = keys(model)
    model.choose_level(0, found_item("B"))
    assert keys(model) == before
    assert model.data(QModelIndex(), Role.KEY) is None


def test_a_late_page_is_sorted_in_and_rows_keep_their_identity(model):
    model.append([found_item("A", price="10"), found_item("C", price="30")])
    model.sort_by("price")
    held = QPersistentModelIndex(model.index(model.row_of(key("C"))))
    model.append([found_item("B", price="20"), found_item("D", price=None)])
    assert keys(model) == [key("A"), key("B"), key("C"), key("D")]
    assert held.data(Role.KEY) == key("C")
    model.sort_by("")
    assert keys(model) == [key("A"), key("C"), key("B"), key("D")]


def test_groups_have_headings_that_cannot_be_selected(model):
    model.append([found_item("A"), found_item("B", day="2026-04-01T00:00:00Z")])
    model.group_by("date")
    model.append([found_item("C"), found_item("D", day=None)])
    assert keys(model) == [
        "1 April 2026  ·  1",
        key("B"),
        "12 March 2026  ·  2",
        key("A"),
        key("C"),
        "Unknown  ·  1",
        key("D"),
    ]
    assert model.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.chosen(0) is None
    assert model.keys_of([0, 1]) == [key("B")]


def test_grouping_ends_without_a_trace(model):
    model.append([found_item("A"), found_item("B", day=None)])
    held = QPersistentModelIndex(model.index(1))
    model.group_by("collection")
    model.set_collection_titles({"sentinel-2-l2a": "Sentinel-2 L2A"})
    assert keys(model)[0] == "Sentinel-2 L2A  ·  2"
    model.group_by("")
    assert keys(model) == [key("A"), key("B")]
    assert held.data(Role.KEY) == key("B")


def test_a_chosen_level_stays_when_a_better_one_is_found(model):
    model.append([found_item("A", "L1A"), found_item("A", "L1C")])
    model.choose_level(0, model.result(0).acquisition.variants[0])
    model.append([found_item("A", "L2A")])
    assert keys(model) == [key("A", "L1A")]
    assert len(model.result(0).acquisition.variants) == 3


def test_the_row_says_in_words_what_is_unknown(model):
    model.append([found_item("A", cloud=None, price=None, day=None)])
    text = model.index(0).data()
    for words in ("cloud unknown", "price unknown", "date unknown"):
        assert words in text


def test_the_row_says_what_is_new_and_what_is_owned(model):
    model.append([found_item("A", "L1C"), found_item("A", "L2A")])
    model.set_new([key("A", "L1C")])
    model.set_bought([key("A", "L1C")])
    assert model.index(0).data().endswith("new, L1C yours")
    model.set_bought([key("A", "L2A")])
    assert model.index(0).data().endswith("new, yours")


def test_remote_text_in_a_tool_tip_is_not_rich_text(model):
    model.append([found_item("<img src='http://x.example/a.png'>")])
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_counts_say_how_much_is_unknown(model):
    model.append([found_item("A", cloud=None), found_item("B", price=None), found_item("B", "L1C")])
    counts = model.counts()
    assert (counts.acquisitions, counts.items) == (2, 3)
    # Of scene B the product that has a price is shown.
    assert (counts.without_cloud, counts.without_price) == (1, 0)


def test_clearing_keeps_order_and_grouping(model):
    model.sort_by("price")
    model.group_by("collection")
    model.append([found_item("A")])
    model.clear()
    assert model.rowCount() == 0
    model.append([found_item("B", price="20"), found_item("A", price="10")])
    assert keys(model)[1:] == [key("A"), key("B")]
