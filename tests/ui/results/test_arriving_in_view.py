# SPDX-License-Identifier: GPL-2.0-or-later
"""The list as the user sees it while results arrive: what is selected, and how high rows are."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.view import ResultsView
from found_items import found_item
from qgis.PyQt.QtCore import QItemSelectionModel

_THERE = 1200
_Select = QItemSelectionModel.SelectionFlag


def scenes(first, count):
    return [
        found_item(
            f"S{number}",
            price=f"{1 + number * 7919 % 5003}",
            day=f"2026-0{1 + number % 9}-12T10:00:00Z",
        )
        for number in range(first, first + count)
    ]


@pytest.fixture
def view(runner, qtbot, tmp_path):
    model = ResultsModel()
    view = ResultsView(model, ThumbnailLoader(ThumbnailCache(tmp_path), runner))
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    model.sort_by("price")
    model.append(scenes(0, _THERE))
    return view


def arrive(view):
    """Have some hundred more arrive, in parts."""
    for first in range(_THERE, _THERE + 300, 60):
        view.model().append(scenes(first, 60))


@pytest.mark.parametrize("group", ["", "date"])
@pytest.mark.parametrize("count", [3, 700, _THERE])
def test_a_selection_stays_the_same_rows_while_others_come_between(view, qtbot, group, count):
    view.group_by(group)
    if count == _THERE:
        view.selectAll()
    else:
        for row in range(10, 10 + count):
            view.selectionModel().select(view.model().index(row), _Select.Select)
    before = set(view.selected_keys())
    with qtbot.assertNotEmitted(view.selection_changed_keys):
        arrive(view)
    assert set(view.selected_keys()) == before
    assert view.selected_count() == len(before)
    selected = [index.row() for index in view.selectedIndexes()]
    assert set(view.model().keys_of(selected)) == before


def test_qt_holds_few_rows_of_a_large_selection_while_they_move(view):
    held = []
    view.model().layoutAboutToBeChanged.connect(
        lambda *_what: held.append(len(view.model().persistentIndexList()))
    )
    view.selectAll()
    arrive(view)
    assert len(held) == 5
    assert max(held) < 10


def test_a_selection_is_given_up_with_what_the_list_is_narrowed_away_from(view):
    view.selectAll()
    cheap = [row for row in view.model().all_rows() if row.shown.item.price.amount < 100]
    for row in view.model().all_rows():
        row.is_admitted = row in cheap
    view.model().set_narrowing(lambda one: one.item.price.amount < 100)
    view.model().show_admitted()
    assert set(view.selected_keys()) == {row.key for row in cheap}
    assert view.selected_count() == len(cheap) > 0


def test_headings_alone_have_their_height_whatever_comes_and_moves(view):
    def assert_heights():
        header, model = view.verticalHeader(), view.model()
        heights = {
            is_header: {
                header.sectionSize(row)
                for row in range(model.rowCount())
                if model.is_header(row) is is_header
            }
            for is_header in (True, False)
        }
        assert all(len(found) == 1 for found in heights.values())
        assert heights[True] != heights[False]

    view.group_by("date")
    assert_heights()
    arrive(view)
    assert_heights()
    view.model().sort_by("price", descending=True)
    assert_heights()
    view.model().sort_by("date")  # the groups turn round
    assert_heights()
    view.model().append([found_item("new", day="2025-01-01T00:00:00Z")])
    assert_heights()
    view.group_by("")
    assert {view.verticalHeader().sectionSize(row) for row in range(view.model().rowCount())} == {
        view.verticalHeader().defaultSectionSize()
    }


def test_few_heights_are_set_for_what_arrives(view):
    view.group_by("date")
    resized = []
    view.verticalHeader().sectionResized.connect(lambda *what: resized.append(what))
    view.model().append([found_item("new", day="2025-01-01T00:00:00Z")])
    assert len(resized) <= 4
