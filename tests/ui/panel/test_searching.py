# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: searches and what ends them."""

from __future__ import annotations

import gc

import pytest
from datacosmos_imagery.core import ClientCredentials
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.settings import new_profile
from orders_tab import words
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QAction
from search_tab import (
    SEARCH,
    any_time,
    is_running,
    layer,
    part,
    row_of,
    rows,
    search,
    status,
)

# What Python has before any test; a search changes it while results arrive.
AT_REST = gc.get_threshold()


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
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0)


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
    qtbot.waitUntil(lambda: gc.get_threshold() == AT_REST)
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


def test_the_collections_come_from_the_service(panel, qtbot):
    combo = part(panel, "collectionsCombo")
    qtbot.waitUntil(lambda: combo.count() > 5)
    assert "sentinel-2-l2a" in {combo.itemData(row) for row in range(combo.count())}
    assert not any(str(combo.itemData(row)).endswith("--qa") for row in range(combo.count()))


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


def test_asking_twice_for_all_scenes_loads_them_once(panel, services, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)
    for _click in range(2):
        part(panel, "loadAllAction", QAction).trigger()
    qtbot.waitUntil(lambda: not is_running(panel))
    services.settings.page_size = 100
    found = panel.search.session.found
    assert len({f"{one.item.collection}/{one.item.id}" for one in found}) == len(found) > 40
    assert not part(panel, "loadMoreButton").isVisible()
    assert layer().featureCount() == len(found)


def test_an_account_that_has_gone_is_told_and_the_results_stay(panel, bar, credentials_file, qtbot):
    any_time(panel)
    search(panel, qtbot)
    shown, view = rows(panel), part(panel, "resultsView")
    credentials_file.unlink()
    part(panel, "searchButton").click()
    assert credentials_file.name in status(panel)
    assert rows(panel) == shown
    found = next(one for one in panel.search.session.found if one.item.thumbnail)
    bar.clearWidgets()
    view.quicklook_requested.emit(panel.search.model.result(row_of(panel, found)).key)
    assert any(credentials_file.name in text for text in words(bar))


def test_a_search_that_cannot_go_on_offers_to_search_anew(panel, services, sandbox, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    search(panel, qtbot)
    sandbox.faults.add(Fault(SEARCH, status=500, times=2))
    part(panel, "loadMoreButton").click()
    qtbot.waitUntil(lambda: "can't go on" in status(panel))
    assert rows(panel) > 10
    first, offer = panel.search.session, part(panel, "statusOfferLabel")
    assert offer.isVisible()
    offer.linkActivated.emit("search-anew")
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 10)
    assert panel.search.session is not first
    assert panel.search.session.query == first.query
    assert len(panel.search.session.found) == 20
    services.settings.page_size = 100
