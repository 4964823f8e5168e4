# SPDX-License-Identifier: GPL-2.0-or-later
"""The tools beside the list, in the dock's content: timeline, sum of the selected, comparison."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Monitor, RefreshJob, records
from datacosmos_imagery.core.catalogue.timeline import is_taken_within
from datacosmos_imagery.core.money import total_by_currency
from datacosmos_imagery.ui.lists.scene_texts import totals_text
from datacosmos_imagery.ui.results.compare_item import CompareTool
from pointing import drag
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsTemporalNavigationObject,
)
from qgis.PyQt.QtCore import QDateTime, QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QMenu
from search_tab import any_time, layer, part, rows, search

LONG_MS = 20_000


@pytest.fixture
def found(panel, qtbot):
    """A panel that has found scenes of several days."""
    any_time(panel)
    search(panel, qtbot)
    return panel


def timeline(panel):
    return part(panel, "timelineView")


def select(panel, *numbers):
    view = part(panel, "resultsView")
    view.clearSelection()
    for number in numbers:
        view.selectionModel().select(
            view.model().index(number, 0), QItemSelectionModel.SelectionFlag.Select
        )


def ids_on_map():
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {feature["item"] for feature in layer().getFeatures(request)}


def ends(view):
    """Return the middles of the bars of the two oldest scenes' days, and what lies between."""
    bars = [bar for bar in view.timeline.bars if any(view.timeline.counts(bar))]
    return view.bar_rect(bars[0]).center(), view.bar_rect(bars[1]).center()


# Timeline


def test_the_timeline_is_there_with_results_alone(panel, qtbot):
    assert not timeline(panel).isVisible()
    any_time(panel)
    search(panel, qtbot)
    assert timeline(panel).isVisible()
    assert timeline(panel).height() <= 44
    assert timeline(panel).timeline.count == rows(panel)
    panel.search.start_over()
    assert not timeline(panel).isVisible()


def test_a_drag_over_it_narrows_list_and_map(found, qtbot):
    view, every = timeline(found), rows(found)
    on_map = ids_on_map()
    drag(view, *ends(view))
    qtbot.waitUntil(lambda: 0 < rows(found) < every, timeout=LONG_MS)
    first, last = view.days
    shown = [row for row in found.search.model.all_rows() if row.position >= 0]
    assert all(is_taken_within(row.shown.item, first, last) for row in shown)
    assert sum(view.timeline.count_within(first, last)) == len(shown)
    assert ids_on_map() == {one.item.id for row in shown for one in row.acquisition.variants}
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(found) == every, timeout=LONG_MS)
    assert ids_on_map() == on_map


def test_show_all_takes_the_time_back_too(found, qtbot):
    view, every = timeline(found), rows(found)
    drag(view, *ends(view))
    qtbot.waitUntil(lambda: rows(found) < every, timeout=LONG_MS)
    part(found, "showAllButton").click()
    qtbot.waitUntil(lambda: rows(found) == every, timeout=LONG_MS)
    assert view.days is None


def test_text_and_time_narrow_together(found, qtbot):
    view = timeline(found)
    drag(view, *ends(view))
    qtbot.waitUntil(lambda: part(found, "shownLabel").isVisible(), timeout=LONG_MS)
    part(found, "textFilterEdit").setText("no such scene")
    qtbot.waitUntil(lambda: rows(found) == 0, timeout=LONG_MS)
    part(found, "textFilterEdit").clear()
    qtbot.waitUntil(lambda: rows(found) > 0, timeout=LONG_MS)
    assert view.days is not None


def test_a_new_search_begins_with_all_times(found, qtbot):
    view = timeline(found)
    every = rows(found)
    drag(view, *ends(view))
    qtbot.waitUntil(lambda: rows(found) < every, timeout=LONG_MS)
    search(found, qtbot)
    assert view.days is None
    assert rows(found) == every == view.timeline.count


def test_what_is_loaded_later_is_counted_and_narrowed_as_well(panel, services, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)
    view, before = timeline(panel), timeline(panel).timeline.count
    drag(view, *ends(view))
    part(panel, "loadMoreButton").click()
    qtbot.waitUntil(lambda: not panel.search.session.is_running, timeout=LONG_MS)
    assert view.timeline.count == len(panel.search.model.all_rows()) > before
    first, last = view.days
    qtbot.waitUntil(
        lambda: rows(panel) == sum(view.timeline.count_within(first, last)), timeout=LONG_MS
    )


def utc(day):
    return QDateTime.fromString(f"{day.isoformat()}T00:00:00Z", Qt.DateFormat.ISODate)


@pytest.fixture
def controller(canvas):
    controller = QgsTemporalNavigationObject(canvas)
    canvas.setTemporalController(controller)
    yield controller
    canvas.setTemporalController(None)


def test_the_temporal_controller_is_set_to_the_time_on_request(found, controller, qtbot):
    view, animate = timeline(found), found.search.tools.animate_action
    drag(view, *ends(view))
    first, last = view.days
    modes = Qgis.TemporalNavigationMode
    assert controller.navigationMode() == modes.Disabled
    animate.trigger()
    assert controller.navigationMode() == modes.Animated
    assert layer().temporalProperties().isActive()
    after = utc(last).addDays(1)
    assert controller.temporalExtents() == QgsDateTimeRange(utc(first), after, True, False)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    whole = view.timeline.days
    assert controller.temporalExtents().begin() == utc(whole[0])
    animate.trigger()
    assert controller.navigationMode() == modes.Disabled
    assert not layer().temporalProperties().isActive()


def test_its_menu_offers_the_temporal_controller(found):
    menu = QMenu()
    timeline(found).menu_wanted.emit(menu)
    assert [one.objectName() for one in menu.actions()] == ["animateResultsAction"]


# Sum of the selected


def said(panel):
    return part(panel, "selectionSumLabel").text()


def is_known(panel):
    return said(panel) and "…" not in said(panel)


def test_nothing_is_said_as_long_as_nothing_is_selected(found, qtbot):
    assert not part(found, "selectionSumLabel").isVisible()
    select(found, 0)
    assert part(found, "selectionSumLabel").isVisible()
    part(found, "resultsView").clearSelection()
    assert not part(found, "selectionSumLabel").isVisible()


def test_the_sum_of_what_is_selected_is_said(found, qtbot):
    select(found, 0, 1, 2)
    qtbot.waitUntil(lambda: is_known(found), timeout=LONG_MS)
    items = [one.item for one in part(found, "resultsView").selected_items()]
    totals = total_by_currency(item.price for item in items if item.price)
    assert said(found).startswith("Selected: 3 · ")
    assert totals_text(totals, sum(item.price is None for item in items)) in said(found)
    assert "of the area" in said(found)
    assert "yours" not in said(found)


def test_it_follows_the_selection_on_the_map(found, qtbot):
    layer().selectAll()
    qtbot.waitUntil(lambda: f"Selected: {rows(found)} " in said(found), timeout=LONG_MS)


def test_what_is_yours_is_said_once_it_is_bought(found, buyer, qtbot):
    model = found.search.model
    row = next(
        number
        for number in range(rows(found))
        if model.chosen(number).item.price is not None and model.chosen(number).item.can_be_ordered
    )
    select(found, row)
    qtbot.waitUntil(lambda: is_known(found), timeout=LONG_MS)
    assert "yours" not in said(found)
    buyer.order(model.chosen(row).item, paid=True)
    orders = records(buyer.journal)
    RefreshJob(buyer.folder, lambda _origin: buyer.client, orders).run(Monitor())
    found.orders.refresh()
    qtbot.waitUntil(lambda: "yours already: scenes: 1" in said(found), timeout=LONG_MS)


def test_it_is_said_in_full_in_a_narrow_dock(found, qtbot):
    found.resize(300, 700)
    select(found, 0, 1, 2)
    qtbot.waitUntil(lambda: is_known(found), timeout=LONG_MS)
    label = part(found, "selectionSumLabel")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()), timeout=LONG_MS)
    assert label.width() + part(found, "compareButton").width() <= 300


# Comparison


def comparable(panel):
    """Select two rows that have pictures, and return them."""
    model = panel.search.model
    good = [
        number
        for number in range(rows(panel))
        if model.chosen(number).item.thumbnail and model.chosen(number).item.geometry
    ]
    select(panel, *good[:2])
    return good[:2]


def test_two_selected_scenes_can_be_compared_and_no_others(found, canvas, qtbot):
    button = part(found, "compareButton")
    assert not button.isEnabled()
    select(found, 0)
    assert not button.isEnabled()
    select(found, 0, 1, 2)
    assert not button.isEnabled()
    comparable(found)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    comparison = found.search.tools.comparison
    qtbot.waitUntil(lambda: comparison.pair is not None, timeout=LONG_MS)
    assert button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert comparison.pair is None
    assert not button.isChecked()


def test_a_key_compares_and_a_new_search_ends_it(found, canvas, qtbot):
    comparable(found)
    qtbot.keyClick(part(found, "resultsView"), Qt.Key.Key_C)
    comparison = found.search.tools.comparison
    qtbot.waitUntil(lambda: comparison.pair is not None, timeout=LONG_MS)
    assert isinstance(canvas.mapTool(), CompareTool)
    search(found, qtbot)
    assert comparison.pair is None
    assert not isinstance(canvas.mapTool(), CompareTool)


def test_closing_the_dock_for_good_takes_it_off_the_map(make_panel, canvas, qtbot):
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    comparable(panel)
    part(panel, "compareButton").click()
    comparison = panel.search.tools.comparison
    qtbot.waitUntil(lambda: comparison.pair is not None, timeout=LONG_MS)
    make_panel()  # closes the one before
    assert comparison.pair is None
    assert not isinstance(canvas.mapTool(), CompareTool)


def texts(menu):
    return [action.text().split("\t")[0] for action in menu.actions()]


def test_a_row_can_be_marked_and_compared_with_another(found, qtbot):
    one, other = comparable(found)
    view, model = part(found, "resultsView"), found.search.model
    view.clearSelection()
    menu = view.row_menu(model.result(one))
    assert "Mark for Comparison" in texts(menu)
    menu.actions()[texts(menu).index("Mark for Comparison")].trigger()
    menu = view.row_menu(model.result(other))
    (number,) = [n for n, text in enumerate(texts(menu)) if text.startswith("Compare with ")]
    menu.actions()[number].trigger()
    comparison = found.search.tools.comparison
    qtbot.waitUntil(lambda: comparison.pair is not None, timeout=LONG_MS)
    menu = view.row_menu(model.result(other))
    assert "Mark for Comparison" in texts(menu)


def test_the_menu_of_two_selected_rows_compares_them(found, qtbot):
    one, _other = comparable(found)
    menu = part(found, "resultsView").row_menu(found.search.model.result(one))
    menu.actions()[texts(menu).index("Compare on the Map")].trigger()
    comparison = found.search.tools.comparison
    qtbot.waitUntil(lambda: comparison.pair is not None, timeout=LONG_MS)


def test_a_comparison_takes_the_place_of_a_quick_look(found, qtbot):
    one, _other = comparable(found)
    view, quick_look = part(found, "resultsView"), found.search.quick_look
    key = found.search.model.result(one).key
    view.quicklook_requested.emit(key)
    qtbot.waitUntil(lambda: quick_look.is_shown(key), timeout=LONG_MS)
    comparable(found)
    part(found, "compareButton").click()
    assert not quick_look.is_shown(key)
