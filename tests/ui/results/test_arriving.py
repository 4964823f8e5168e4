# SPDX-License-Identifier: GPL-2.0-or-later
"""Results that arrive a part at a time: in their places, with work for what came alone."""

from __future__ import annotations

from functools import total_ordering
from random import Random

import pytest
from datacosmos_imagery.ui.lists.arranged_list import Role
from datacosmos_imagery.ui.results import rows as rows_module
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.rows import SORT_KEYS
from datacosmos_imagery.ui.results.tally import Tally
from found_items import found_item, key
from qgis.PyQt.QtCore import QAbstractItemModel, QItemSelectionModel
from qgis.PyQt.QtTest import QAbstractItemModelTester

pytestmark = pytest.mark.usefixtures("qgis_app")

_THERE, _COMING = 4000, 100


@total_ordering
class Counted:
    """A value that counts how often it is compared."""

    compared = 0

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        Counted.compared += 1
        return self.value == other.value

    def __lt__(self, other):
        Counted.compared += 1
        return self.value < other.value

    __hash__ = None


@pytest.fixture
def model():
    model = ResultsModel()
    model.set_area_km2(1000.0)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    tester.deleteLater()


@pytest.fixture
def untested():
    """A model that Qt doesn't look through after each change, which is work by total."""
    model = ResultsModel()
    model.set_area_km2(1000.0)
    return model


def keys(model):
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [index.data(Role.KEY) or index.data() for index in indexes]


def some(count, seed=1):
    """Return items of all kinds: with equal values, without values, several of an acquisition."""
    random = Random(seed)
    return [
        found_item(
            f"{random.randrange(count // 2)}",
            random.choice(("L1C", "L2A")),
            cloud=random.choice((None, 1.0, 20.0, 70.0)),
            price=random.choice((None, "10", "20", "30")),
            day=random.choice((None, "2026-03-12T10:00:00Z", "2026-04-01T00:00:00Z")),
            coverage=random.choice((None, 5.0, 50.0)),
        )
        for _ in range(count)
    ]


def one_of_its_own(number):
    return found_item(f"S{number}", price=f"{1 + number * 7919 % 5003}")


@pytest.mark.parametrize("group", ["", "date", "collection"])
@pytest.mark.parametrize("name", ["", *SORT_KEYS])
@pytest.mark.parametrize("descending", [False, True])
def test_parts_end_where_all_at_once_would(model, untested, name, group, descending):
    found = some(60)
    for one in (model, untested):
        one.sort_by(name, descending)
        one.group_by(group)
    for start in range(0, len(found), 7):
        model.append(found[start : start + 7])
    untested.append(found)
    assert keys(model) == keys(untested)
    assert model.counts() == untested.counts()
    model.sort_by(name, descending)  # which orders all anew
    assert keys(model) == keys(untested)


def test_what_is_taken_in_is_listed_with_the_next_arrangement(model):
    model.append([found_item("A", price="10"), found_item("C", price="30")])
    model.sort_by("price")
    model.take_in([found_item("B", price="20")])
    assert keys(model) == [key("A"), key("C")]
    assert model.row_of(key("B")) == -1
    assert model.counts().acquisitions == 3
    model.arrange()
    assert keys(model) == [key("A"), key("B"), key("C")]


def test_a_narrowed_list_takes_in_what_it_admits(model):
    model.sort_by("price")
    model.append([found_item("A", price="10"), found_item("B", price="30")])
    model.set_narrowing(lambda one: one.item.price.amount > 15)
    model.append([found_item("C", price="20"), found_item("D", price="12")])
    for row in model.all_rows():
        row.admit(lambda one: one.item.price.amount > 15)
    model.show_admitted()
    assert keys(model) == [key("C"), key("B")]
    model.append([found_item("E", price="25"), found_item("F", price="1")])
    assert keys(model) == [key("C"), key("E"), key("B")]
    assert (model.counts().shown, model.counts().acquisitions) == (3, 6)


def test_counts_are_kept_through_all_that_rows_show(model):
    model.append(some(80))
    row = next(row for row in model.all_rows() if len(row.acquisition.variants) > 1)
    other = next(one for one in row.acquisition.variants if one is not row.shown)
    model.lend_levels([other])
    assert model.counts() == _counted(model)
    model.give_back_levels()
    assert model.counts() == _counted(model)
    model.choose_level(row.position, other)
    assert model.counts() == _counted(model)
    model.append(some(80, seed=2))
    assert model.counts() == _counted(model)


def _counted(model):
    rows, counts = model.all_rows(), model.counts()
    return Tally(rows).counts(len(rows), counts.items)


def test_keys_are_made_once_for_each_row_that_arrives(untested, monkeypatch):
    asked = []
    price_of = SORT_KEYS["price"]
    monkeypatch.setitem(
        rows_module.SORT_KEYS, "price", lambda f, area: asked.append(f) or price_of(f, area)
    )
    untested.sort_by("price")
    untested.append([one_of_its_own(number) for number in range(_THERE)])
    asked.clear()
    untested.append([one_of_its_own(_THERE + number) for number in range(_COMING)])
    assert len(asked) == _COMING


def test_what_arrives_is_compared_with_a_few_of_those_that_are_there(untested, monkeypatch):
    monkeypatch.setitem(
        rows_module.SORT_KEYS, "price", lambda f, _area: Counted(f.item.price.amount)
    )
    untested.sort_by("price", descending=True)
    untested.append([one_of_its_own(number) for number in range(_THERE)])
    Counted.compared = 0
    untested.append([one_of_its_own(_THERE + number) for number in range(_COMING)])
    # Sorted among themselves and looked up among thousands: some twenty-five comparisons each.
    assert Counted.compared < 40 * _COMING


def test_views_are_told_of_what_came_and_of_nothing_else(untested):
    untested.append([one_of_its_own(number) for number in range(_THERE)])
    inserted, changed, moved = [], [], []
    untested.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    untested.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    untested.layoutChanged.connect(lambda: moved.append(True))
    came = [one_of_its_own(_THERE + number) for number in range(_COMING)]
    for start in range(0, _COMING, 10):
        untested.take_in(came[start : start + 10])
    untested.arrange()
    assert inserted == [(_THERE, _THERE + _COMING - 1)]
    assert not changed
    assert not moved
    untested.append([found_item("S7", "L1C")])
    row = untested.row_of(key("S7", "L1C"))
    assert changed == [(row, row)]
    assert len(inserted) == 1


@pytest.mark.parametrize("count", [1, 50])
def test_what_is_selected_stays_so_while_others_come_between(untested, count):
    untested.sort_by("price")
    untested.append([one_of_its_own(number) for number in range(200)])
    selection = QItemSelectionModel(untested)
    for row in range(3, 3 + count):
        selection.select(untested.index(row), QItemSelectionModel.SelectionFlag.Select)
    before = {index.data(Role.KEY) for index in selection.selectedIndexes()}
    for start in range(200, 400, 20):
        untested.append([one_of_its_own(number) for number in range(start, start + 20)])
    assert {index.data(Role.KEY) for index in selection.selectedIndexes()} == before
    assert len(before) == count


def test_a_new_order_is_told_as_one(untested):
    hints = []
    untested.append([one_of_its_own(number) for number in range(20)])
    untested.layoutChanged.connect(lambda _parents, hint: hints.append(hint))
    untested.sort_by("price")
    assert hints == [QAbstractItemModel.LayoutChangeHint.VerticalSortHint]
