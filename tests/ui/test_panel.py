# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does, against the sandbox."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from buyer import Buyer
from datacosmos_imagery.core import ClientCredentials
from datacosmos_imagery.core.query import SearchQuery
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts import Accounts
from datacosmos_imagery.ui.adapters.settings import new_profile
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.results_options import ResultsOptionsButton
from datacosmos_imagery.ui.services import Services
from found_items import found_item
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QFileDialog, QWidget
from stopping import stop_task
from widgets import make_panel as new_panel

CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)
SEARCH = "/stac/search"


@pytest.fixture
def services(settings, account_environment, runner, tmp_path, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    accounts = Accounts(settings, None, account_environment)
    yield Services(settings, accounts, runner, Messenger(bar), tmp_path / "profile")
    accounts.close()


@pytest.fixture
def canvas(qgis_canvas, qgis_new_project):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setExtent(CHILE)
    return qgis_canvas


@pytest.fixture
def make_panel(services, canvas, qtbot):
    """Return a function that shows a new panel; those before are closed, as at a restart."""
    shown = []

    def make():
        while shown:
            shown.pop().close_panel()
        panel = new_panel(services, canvas)
        qtbot.addWidget(panel)
        panel.resize(450, 700)
        panel.show()
        shown.append(panel)
        return panel

    yield make
    for panel in shown:
        panel.close_panel()


@pytest.fixture
def panel(make_panel):
    return make_panel()


def part(panel, name, kind=QWidget):
    found = panel.findChildren(kind, name)
    assert len(found) == 1, name
    return found[0]


def status(panel):
    return part(panel, "statusLabel").text()


def any_time(panel):
    for name in ("dateFromEdit", "dateToEdit"):
        part(panel, name).clear()


def search(panel, qtbot):
    """Press Search and wait until it has ended."""
    qtbot.mouseClick(part(panel, "searchButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_running(panel), timeout=20_000)


def is_running(panel):
    session = panel.search.session
    return session is not None and session.is_running


def rows(panel):
    return part(panel, "resultsView").model().rowCount()


def layer():
    found = list(QgsProject.instance().mapLayers().values())
    assert len(found) == 1
    return found[0]


def test_a_search_is_listed_and_drawn(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    assert rows(panel) > 10
    assert layer().featureCount() == len(panel.search.session.found)
    assert "found" in status(panel)
    assert not part(panel, "cancelButton").isVisible()


def test_more_is_loaded_without_asking_again_for_what_is_there(panel, services, sandbox, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)
    assert len(panel.search.session.found) == 20
    assert status(panel).startswith("20 of ")
    qtbot.mouseClick(part(panel, "loadMoreButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.search.session.found) == 40)
    qtbot.waitUntil(lambda: not is_running(panel))
    keys = [f"{found.item.collection}/{found.item.id}" for found in panel.search.session.found]
    assert len(set(keys)) == 40
    assert layer().featureCount() == 40
    services.settings.page_size = 100


def test_a_project_without_crs_is_named_and_nothing_is_sent(panel, canvas, sandbox, qtbot):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem())
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    qtbot.mouseClick(part(panel, "searchButton"), Qt.MouseButton.LeftButton)
    assert "coordinate reference system" in status(panel)
    assert [r for r in sandbox.requests if r.path.endswith(SEARCH)] == []


def test_a_filter_of_the_service_that_hides_all_offers_to_do_without(panel, qtbot):
    any_time(panel)
    part(panel, "collectionsCombo").check_ids(["mantis-l1d-cogs"])
    part(panel, "cloudSpin").setValue(50)
    part(panel, "unknownCloudCheck").setChecked(False)
    search(panel, qtbot)
    assert rows(panel) == 0
    assert "without a cloud value" in status(panel)
    offer = part(panel, "statusOfferLabel")
    assert offer.isVisible()
    offer.linkActivated.emit("keep-unknown-cloud")
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0, timeout=20_000)


def test_a_service_with_a_fault_is_named_and_what_came_stays(panel, services, sandbox, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, status=403, skip=1, times=None))
    qtbot.mouseClick(part(panel, "searchButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_running(panel))
    part(panel, "loadMoreButton").click()
    qtbot.waitUntil(lambda: "broke off" in status(panel))
    assert len(panel.search.session.found) == 20
    services.settings.page_size = 100


def test_a_new_search_takes_the_place_of_a_running_one(panel, sandbox, qtbot):
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, delay_s=2))
    part(panel, "searchButton").click()
    first = panel.search.session
    part(panel, "cloudSpin").setValue(40)
    search(panel, qtbot)
    assert panel.search.session is not first
    assert panel.search.session.query.max_cloud == 40
    assert layer().featureCount() == len(panel.search.session.found)


def test_a_cancelled_search_says_so(panel, sandbox, qtbot):
    sandbox.faults.add(Fault(SEARCH, delay_s=3))
    part(panel, "searchButton").click()
    qtbot.waitUntil(lambda: part(panel, "cancelButton").isVisible())
    qtbot.mouseClick(part(panel, "cancelButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(panel).startswith("Stopped"))


@pytest.mark.parametrize("what", ["layer", "project"])
def test_layer_or_project_may_go_while_results_arrive(panel, services, qtbot, what):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)

    def take_away(*_arrived):
        if what == "layer":
            QgsProject.instance().removeAllMapLayers()
        else:
            QgsProject.instance().clear()

    panel.search.session.arrived.connect(take_away)
    part(panel, "loadMoreButton").click()
    qtbot.waitUntil(lambda: not is_running(panel) and len(panel.search.session.found) == 40)
    assert QgsProject.instance().mapLayers() == {}
    assert rows(panel) > 10
    search(panel, qtbot)
    assert layer().featureCount() == 20
    services.settings.page_size = 100


def test_the_panel_may_go_in_the_middle_of_a_search(make_panel, sandbox, qtbot):
    panel = make_panel()
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, delay_s=1))
    part(panel, "searchButton").click()
    again = make_panel()
    any_time(again)
    search(again, qtbot)
    assert rows(again) > 10


@pytest.mark.parametrize("end", ["found", "stopped", "failed", "closed"])
def test_full_collections_are_put_off_only_while_results_arrive(make_panel, sandbox, qtbot, end):
    # A search that the test before closed its panel on may still be on its way.
    qtbot.waitUntil(lambda: gc.get_threshold()[2] < 1000)
    before = gc.get_threshold()
    panel = make_panel()
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, status=403 if end == "failed" else 0, delay_s=1))
    part(panel, "searchButton").click()
    qtbot.waitUntil(lambda: gc.get_threshold()[2] > before[2])
    if end == "stopped":
        qtbot.waitUntil(lambda: part(panel, "cancelButton").isVisible())
        part(panel, "cancelButton").click()
    elif end == "closed":
        make_panel()
    qtbot.waitUntil(lambda: gc.get_threshold() == before)


def test_a_saved_search_marks_what_it_had_not_shown(panel, sandbox, qtbot):
    any_time(panel)
    part(panel, "cloudSpin").setValue(30)
    saved = panel.saved
    saved.save("Clear days", panel.search.query(), sandbox.url)
    known, last_run = [], None
    for _run in range(2):
        panel.search.run_saved("Clear days")
        qtbot.waitUntil(lambda: not is_running(panel), timeout=20_000)
        qtbot.waitUntil(lambda before=last_run: saved.get("Clear days").last_run != before)
        last_run = saved.get("Clear days").last_run
        known.append(saved.get("Clear days").shown)
    assert known[0]
    assert known[0] == known[1]
    assert layer().name() == "Clear days"
    # As if the catalogue had got one more since.
    gone = sorted(known[1])[0]
    saved.save("Clear days", panel.search.query(), "elsewhere")
    saved.mark_shown("Clear days", known[1] - {gone})
    panel.search.run_saved("Clear days")
    qtbot.waitUntil(lambda: not is_running(panel), timeout=20_000)
    qtbot.waitUntil(lambda: panel.search.model.is_new(gone))
    assert not panel.search.model.is_new(sorted(known[1])[1])


def test_the_last_search_is_there_after_a_restart(make_panel, qtbot):
    panel = make_panel()
    any_time(panel)
    part(panel, "cloudSpin").setValue(45)
    search(panel, qtbot)
    qtbot.waitUntil(lambda: panel.saved.last() is not None)
    again = make_panel()
    assert part(again, "cloudSpin").value() == 45
    assert part(again, "dateFromEdit").isNull()
    assert rows(again) == 0


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


def test_the_collections_come_from_the_service(panel, qtbot):
    combo = part(panel, "collectionsCombo")
    qtbot.waitUntil(lambda: combo.count() > 5)
    assert "sentinel-2-l2a" in {combo.itemData(row) for row in range(combo.count())}
    assert not any(str(combo.itemData(row)).endswith("--qa") for row in range(combo.count()))


def test_the_area_is_covered_by_a_proposed_set(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    qtbot.mouseClick(part(panel, "coverButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible(), timeout=20_000)
    assert "of your area for" in part(panel, "coverLabel").text()
    qtbot.mouseClick(part(panel, "dismissCoverButton"), Qt.MouseButton.LeftButton)
    assert not part(panel, "coverPanel").isVisible()


def test_the_gaps_of_a_dismissed_set_go_from_the_map_at_once(panel, qtbot, canvas):
    any_time(panel)
    canvas.setExtent(QgsRectangle(-74, -29, -69, -25))
    search(panel, qtbot)
    qtbot.mouseClick(part(panel, "coverButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible(), timeout=20_000)
    assert QgsProject.instance().mapLayersByName("Not covered")
    # With no layer to draw: all that counts is that the canvas draws itself anew.
    with qtbot.waitSignal(canvas.renderStarting):
        qtbot.mouseClick(part(panel, "dismissCoverButton"), Qt.MouseButton.LeftButton)
    canvas.stopRendering()
    assert QgsProject.instance().mapLayersByName("Not covered") == []


def test_footprints_can_be_saved_beside_the_project(panel, qtbot, monkeypatch, tmp_path):
    any_time(panel)
    search(panel, qtbot)
    path = tmp_path / "found"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    part(panel, "saveFootprintsAction", QAction).trigger()
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 2)
    saved = QgsVectorLayer(str(path.with_suffix(".gpkg")))
    assert saved.featureCount() == len(panel.search.session.found)
    assert saved.fields().lookupField("price") >= 0


def test_the_temporal_controller_can_show_the_footprints(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    temporal = layer().temporalProperties()
    assert (temporal.isActive(), temporal.startField()) == (False, "datetime")
    part(panel, "animateResultsAction", QAction).trigger()
    assert temporal.isActive()


def test_the_list_is_grouped_and_stays_so(make_panel, qtbot):
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    ungrouped = rows(panel)
    next(
        action
        for action in part(panel, "resultsOptionsButton").menu().actions()
        if action.data() == "collection"
    ).trigger()
    assert rows(panel) > ungrouped
    again = make_panel()
    search(again, qtbot)
    assert any(again.search.model.is_header(row) for row in range(rows(again)))
    again.findChild(ResultsOptionsButton).restore_group("")


def test_every_widget_for_outside_tests_has_its_name(panel):
    for name in (
        "areaCombo",
        "collectionsCombo",
        "dateFromEdit",
        "dateToEdit",
        "cloudSpin",
        "searchButton",
        "cancelButton",
        "statusLabel",
        "resultsView",
        "addToCartButton",
        "coverButton",
        "cartView",
        "orderButton",
    ):
        part(panel, name)


def test_interactive_widgets_speak_to_screen_readers(panel):
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox

    for kind in (QAbstractButton, QComboBox, QAbstractSpinBox):
        for widget in panel.findChildren(kind):
            # Those that Qt and QGIS put into other widgets speak with them.
            if widget.objectName() in {"", "collapseButton"} or "qt_" in widget.objectName():
                continue
            words = (widget.accessibleName(), widget.toolTip(), getattr(widget, "text", str)())
            assert any(words), widget.objectName()


def test_what_was_bought_is_marked_in_the_results(panel, services, sandbox, client, qtbot):
    any_time(panel)
    search(panel, qtbot)
    model = part(panel, "resultsView").model()
    found = [one.item for one in panel.search.session.found]
    bought = next(item for item in found if item.price and item.level)
    Buyer(sandbox, client, services.folder).order(bought)
    panel.orders.refresh()
    row = model.row_of(f"{bought.collection}/{bought.id}")
    qtbot.waitUntil(lambda: "yours" in model.index(row).data())
    qtbot.waitUntil(lambda: panel.tabs.tabText(2) == "Orders 1 •")


# What else a user does in the middle of things


def test_another_connection_in_the_middle_of_a_search_leaves_nothing_running(
    panel, services, sandbox, settings, auth_database, qtbot
):
    secret = ClientCredentials(**sandbox.credentials)
    other = services.accounts.save(new_profile("Other"), secret)
    any_time(panel)
    search(panel, qtbot)
    sandbox.faults.add(Fault(SEARCH, delay_s=2))
    part(panel, "searchButton").click()
    qtbot.waitUntil(lambda: part(panel, "cancelButton").isVisible())
    services.accounts.set_current(other.id)
    assert not part(panel, "cancelButton").isVisible()
    assert "press Search" in status(panel)
    assert rows(panel) == 0
    assert layer().featureCount() == 0


def test_a_form_that_cannot_be_used_stops_the_search_and_says_why(panel, sandbox, qtbot):
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, delay_s=1))
    part(panel, "searchButton").click()
    qtbot.waitUntil(lambda: sandbox.requests and is_running(panel))
    part(panel, "dateFromEdit").setDate(QDate(2025, 3, 2))
    part(panel, "dateToEdit").setDate(QDate(2025, 3, 1))
    part(panel, "searchButton").click()
    qtbot.waitUntil(lambda: not is_running(panel))
    assert "wrong way round" in status(panel)
    assert not part(panel, "cancelButton").isVisible()


def test_a_saved_search_without_an_area_has_nothing_to_cover(panel, sandbox, qtbot):
    panel.saved.save("World", SearchQuery(), sandbox.url)
    panel.search.run_saved("World")
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 10, timeout=20_000)
    assert not part(panel, "coverButton").isEnabled()
    any_time(panel)
    search(panel, qtbot)
    assert part(panel, "coverButton").isEnabled()


def test_asking_twice_for_all_scenes_loads_them_once(panel, services, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)
    for _click in range(2):
        part(panel, "loadAllAction", QAction).trigger()
    qtbot.waitUntil(lambda: not is_running(panel), timeout=20_000)
    services.settings.page_size = 100
    found = panel.search.session.found
    assert len({f"{one.item.collection}/{one.item.id}" for one in found}) == len(found) > 40
    assert not part(panel, "loadMoreButton").isVisible()
    assert layer().featureCount() == len(found)


def test_a_proposal_that_is_stopped_in_the_task_manager_goes(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    part(panel, "coverButton").click()
    assert part(panel, "coverPanel").isVisible()
    stop_task("Covering the area")
    qtbot.waitUntil(lambda: not part(panel, "coverPanel").isVisible())
    part(panel, "coverButton").click()
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible(), timeout=20_000)


def messages(services):
    return [item.text() for item in services.messenger._bar.items()]


def saved_entry(panel, name):
    """Return the entry of a saved search in the menu, opened just now."""
    menu = part(panel, "savedSearchesButton").menu()
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == name)


def test_a_saved_search_runs_from_the_menu_unless_another_qgis_has_removed_it(
    panel, services, sandbox, qtbot
):
    panel.saved.save("Mine", SearchQuery(max_cloud=20.0), sandbox.url)
    entry = saved_entry(panel, "Mine")
    entry.trigger()
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0, timeout=20_000)
    assert part(panel, "cloudSpin").value() == 20
    qtbot.waitUntil(lambda: not services.runner._running)
    entry, shown = saved_entry(panel, "Mine"), rows(panel)
    panel.saved.remove("Mine")
    entry.trigger()
    assert "There is no saved search" in messages(services)[-1]
    assert rows(panel) == shown


def test_a_saved_search_that_is_removed_while_it_runs_still_shows_its_results(
    panel, services, sandbox, qtbot
):
    panel.saved.save("Mine", SearchQuery(), sandbox.url)
    sandbox.faults.add(Fault(SEARCH, delay_s=0.5))
    saved_entry(panel, "Mine").trigger()
    panel.saved.remove("Mine")
    qtbot.waitUntil(lambda: any("no saved search" in text for text in messages(services)))
    assert rows(panel) > 10
    assert "found" in status(panel)


def test_saved_searches_that_cannot_be_read_are_no_obstacle_to_searching(
    make_panel, services, qtbot
):
    (services.folder / "searches.sqlite").mkdir(parents=True)
    panel = make_panel()
    assert any("saved searches" in text for text in messages(services))
    any_time(panel)
    search(panel, qtbot)
    assert rows(panel) > 10


def test_an_account_that_has_gone_is_told_and_the_results_stay(
    panel, services, credentials_file, qtbot
):
    any_time(panel)
    search(panel, qtbot)
    shown, view = rows(panel), part(panel, "resultsView")
    credentials_file.unlink()
    part(panel, "searchButton").click()
    assert credentials_file.name in status(panel)
    assert rows(panel) == shown
    found = next(one for one in panel.search.session.found if one.item.thumbnail)
    services.messenger._bar.clearWidgets()
    view.quicklook_requested.emit(panel.search.model.result(row_of(panel, found)).key)
    assert any(credentials_file.name in text for text in messages(services))


def row_of(panel, found):
    return panel.search.model.row_of(f"{found.item.collection}/{found.item.id}")


def details(panel):
    return next((w for w in panel.findChildren(QWidget, "itemDetails") if w.isVisible()), None)


def test_details_are_shown_by_the_keyboard_in_one_window_that_goes_with_the_panel(
    make_panel, qtbot
):
    panel = make_panel()
    any_time(panel)
    search(panel, qtbot)
    view = part(panel, "resultsView")
    titles = []
    for row in (0, 1):
        view.setCurrentIndex(view.model().index(row, 0))
        qtbot.keyClick(view, Qt.Key.Key_I)
        titles.append(details(panel).windowTitle())
    assert titles[0] != titles[1]
    make_panel()
    assert details(panel) is None


def test_what_a_menu_offered_is_not_done_once_the_list_is_another(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    model = panel.search.model
    row = next(n for n in range(rows(panel)) if model.chosen(n).item.thumbnail)
    menu = part(panel, "resultsView").row_menu(model.result(row))
    panel.search.start_over()
    for text in ("Details", "Quick Look", "Zoom"):
        next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    assert details(panel) is None
    assert not is_running(panel)


def test_a_quick_look_comes_and_goes_with_the_same_key(panel, canvas, qtbot):
    any_time(panel)
    search(panel, qtbot)
    view, model = part(panel, "resultsView"), panel.search.model
    row = next(n for n in range(rows(panel)) if model.chosen(n).item.thumbnail)
    view.setCurrentIndex(model.index(row, 0))
    key = model.result(row).key
    qtbot.keyClick(view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: panel.search.quick_look.is_shown(key), timeout=10_000)
    qtbot.keyClick(view, Qt.Key.Key_Q)
    assert not panel.search.quick_look.is_shown(key)


def test_the_proposed_set_goes_into_the_cart_with_one_click(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    part(panel, "coverButton").click()
    add = part(panel, "addCoverToCartButton")
    qtbot.waitUntil(add.isVisible, timeout=20_000)
    chosen = len(part(panel, "resultsView").selected_keys())
    add.click()
    qtbot.waitUntil(lambda: part(panel, "cartView").model().rowCount() == chosen > 0)


def test_scenes_without_prices_cannot_cover_an_area_and_that_is_said(
    panel, services, sandbox, qtbot
):
    for entry in sandbox.catalogue.entries:
        if entry.scene is not None:
            entry.scene = replace(entry.scene, price="")
            entry.item["properties"].pop("opencosmos:price", None)
    any_time(panel)
    search(panel, qtbot)
    part(panel, "coverButton").click()
    qtbot.waitUntil(lambda: not part(panel, "coverPanel").isVisible(), timeout=10_000)
    assert any("no scene with a price" in text for text in messages(services))


def test_without_their_layer_footprints_cannot_be_saved_until_the_next_search(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    save = part(panel, "saveFootprintsAction", QAction)
    assert save.isEnabled()
    QgsProject.instance().removeMapLayer(layer())
    assert not save.isEnabled()
    search(panel, qtbot)
    assert save.isEnabled()


@pytest.mark.parametrize("name", ["", "found.GPKG"], ids=["cancelled", "with its ending"])
def test_saving_footprints_asks_where(panel, qtbot, monkeypatch, tmp_path, name):
    any_time(panel)
    search(panel, qtbot)
    path = str(tmp_path / name) if name else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (path, ""))
    part(panel, "saveFootprintsAction", QAction).trigger()
    if name:
        qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 2)
    assert [p.name for p in tmp_path.glob("*.[gG]*")] == ([name] if name else [])


def test_zooming_to_all_shows_every_footprint(panel, canvas, qtbot):
    any_time(panel)
    search(panel, qtbot)
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    part(panel, "zoomToResultsAction", QAction).trigger()
    assert canvas.extent().contains(layer().extent())


def test_a_low_dock_gives_the_unfolded_filters_the_room_of_the_list(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    view = part(panel, "resultsView")
    part(panel, "moreFiltersBox").setCollapsed(False)
    panel.resize(450, 420)
    qtbot.waitUntil(lambda: not view.isVisible())
    part(panel, "moreFiltersBox").setCollapsed(True)
    assert view.isVisible()


def test_what_cannot_be_ordered_is_told_and_left_out_of_the_cart(panel, services, qtbot):
    good, bad = found_item("A"), found_item("B")
    bad = replace(bad, item=replace(bad.item, level=""))
    panel.search.model.append([good, bad])
    panel.search.view.add_requested.emit([bad, good])
    qtbot.waitUntil(lambda: part(panel, "cartView").model().rowCount() == 1)
    assert part(panel, "cartView").model().entries_of([0])[0].line.item == good.item.id
    assert messages(services)


def test_a_quick_look_that_failed_or_was_stopped_can_be_asked_for_again(panel, sandbox, qtbot):
    any_time(panel)
    search(panel, qtbot)
    qtbot.waitUntil(lambda: not panel.search.thumbnails.is_loading, timeout=10_000)
    view, model = part(panel, "resultsView"), panel.search.model
    row = next(n for n in range(rows(panel)) if model.chosen(n).item.thumbnail)
    found = model.chosen(row)
    view.setCurrentIndex(model.index(row, 0))
    path = panel._stores.thumbnails.get(found.item.thumbnail)
    if path is not None:
        path.unlink()
    sandbox.faults.add(Fault("thumbnail", status=403))
    qtbot.keyClick(view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: bool(messages(panel._services)), timeout=10_000)
    sandbox.faults.add(Fault("thumbnail", delay_s=0.5))
    qtbot.keyClick(view, Qt.Key.Key_Q)
    stop_task("Fetching a quick look")
    qtbot.waitUntil(lambda: not panel._services.runner._running)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.keyClick(view, Qt.Key.Key_Q)
    key = model.result(row).key
    qtbot.waitUntil(lambda: panel.search.quick_look.is_shown(key), timeout=10_000)
