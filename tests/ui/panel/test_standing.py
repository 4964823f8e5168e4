# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock when the service or the sandbox isn't there: it says so, and what was found stays."""

from __future__ import annotations

import os
import signal

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox
from datacosmos_imagery.ui.adapters.settings import SANDBOX_ID, new_profile
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton
from search_tab import SEARCH, any_time, is_running, layer, part, rows, search, status
from widgets import make_panel as new_panel

_SOON_MS = 40_000


@pytest.fixture
def make_sandbox_panel(settings, make_services, canvas, qtbot, tmp_path):
    """Return a function that shows a panel whose sandbox runs as the plugin itself runs it."""
    ends = []

    def make(*options):
        local = LocalSandbox(tmp_path / "state", *options)
        accounts = Accounts(settings, local, environ={})
        panel = new_panel(make_services(accounts), canvas)
        qtbot.addWidget(panel)
        panel.resize(450, 700)
        panel.show()
        ends.extend([panel.close_panel, local.stop])
        return panel, local, accounts

    yield make
    for end in ends:
        end()


def explore(panel, qtbot):
    """Click through to a search in the sandbox: two clicks."""
    qtbot.mouseClick(panel.welcome.sandbox_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.tabs.isVisible(), timeout=_SOON_MS)
    any_time(panel)
    search(panel, qtbot)


def kill(local):
    os.kill(local.process_id, signal.SIGKILL)


def offers(panel):
    label = part(panel, "statusOfferLabel", QLabel)
    return label.accessibleName() if label.isVisible() else ""


def follow(panel, name):
    part(panel, "statusOfferLabel", QLabel).linkActivated.emit(name)


def said_of_connection(panel):
    return panel.bar.chooser.toolTip()


def test_a_sandbox_that_dies_is_told_and_what_it_found_stays(make_sandbox_panel, qtbot):
    panel, local, _accounts = make_sandbox_panel()
    explore(panel, qtbot)
    found, count = rows(panel), layer().featureCount()
    kill(local)
    qtbot.waitUntil(lambda: "The sandbox doesn't run" in status(panel), timeout=_SOON_MS)
    assert "The list is from" in status(panel)
    assert offers(panel) == "Start again"
    assert panel.tabs.isVisible()
    assert (rows(panel), layer().featureCount()) == (found, count)
    assert "not connected" in said_of_connection(panel)
    # A search now says the same, and leaves the list alone.
    qtbot.mouseClick(part(panel, "searchButton"), Qt.MouseButton.LeftButton)
    assert "The sandbox doesn't run" in status(panel)
    assert (rows(panel), offers(panel)) == (found, "Start again")


def test_a_sandbox_that_died_is_started_again_and_searched(make_sandbox_panel, qtbot):
    panel, local, _accounts = make_sandbox_panel()
    explore(panel, qtbot)
    found = rows(panel)
    kill(local)
    qtbot.waitUntil(lambda: offers(panel) == "Start again", timeout=_SOON_MS)
    follow(panel, "start-again")
    assert "starting" in status(panel)
    qtbot.waitUntil(lambda: "runs again" in status(panel), timeout=_SOON_MS)
    assert "not connected" not in said_of_connection(panel)
    assert rows(panel) == found
    follow(panel, "retry")
    qtbot.waitUntil(lambda: not is_running(panel) and "found" in status(panel), timeout=_SOON_MS)
    assert rows(panel) == found


def test_a_sandbox_that_does_not_start_can_be_started_again(make_sandbox_panel, qtbot):
    panel, local, _accounts = make_sandbox_panel("/bin/false")
    button = panel.welcome.findChild(QPushButton, "exploreSandboxButton")
    with qtbot.waitSignal(local.failed, timeout=_SOON_MS):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert "starting" in panel.welcome.remark.label.text()
    assert "doesn't run" in panel.welcome.remark.label.text()
    assert (button.isEnabled(), button.text()) == (True, "Start again")
    with qtbot.waitSignal(local.failed, timeout=_SOON_MS):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isEnabled()


def test_another_connection_does_not_show_what_the_stopped_sandbox_found(make_sandbox_panel, qtbot):
    panel, local, accounts = make_sandbox_panel()
    explore(panel, qtbot)
    kill(local)
    qtbot.waitUntil(lambda: offers(panel) == "Start again", timeout=_SOON_MS)
    other = accounts.save(new_profile("Other"))
    accounts.set_current(other.id)
    assert rows(panel) == 0
    assert accounts.current().id != SANDBOX_ID


def test_a_service_that_dies_is_told_and_what_it_found_stays(panel, sandbox, qtbot):
    any_time(panel)
    search(panel, qtbot)
    assert "\nconnected" in said_of_connection(panel)
    found, count = rows(panel), layer().featureCount()
    sandbox.stop()
    search(panel, qtbot)
    assert "The search failed" in status(panel)
    assert "The list is from" in status(panel)
    assert offers(panel) == "Retry"
    assert (rows(panel), layer().featureCount()) == (found, count)
    assert "not connected" in said_of_connection(panel)


def test_a_search_that_failed_is_repeated_on_request(panel, sandbox, qtbot):
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, status=400))
    search(panel, qtbot)
    assert (rows(panel), offers(panel)) == (0, "Retry")
    follow(panel, "retry")
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0, timeout=_SOON_MS)
    assert "connected" in said_of_connection(panel)


def test_a_search_that_broke_off_goes_on_where_it_was(panel, services, sandbox, qtbot):
    services.settings.page_size = 20
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, status=403, skip=1))
    search(panel, qtbot)
    part(panel, "loadMoreButton").click()
    qtbot.waitUntil(lambda: offers(panel) == "Retry", timeout=_SOON_MS)
    follow(panel, "retry")
    qtbot.waitUntil(lambda: len(panel.search.session.found) == 40, timeout=_SOON_MS)
    services.settings.page_size = 100


def test_what_was_found_stays_until_the_next_search_brings_something(panel, sandbox, qtbot):
    any_time(panel)
    search(panel, qtbot)
    found, first = rows(panel), panel.search.session
    part(panel, "cloudSpin").setValue(5)
    sandbox.faults.add(Fault(SEARCH, delay_s=1))
    part(panel, "searchButton").click()
    assert "The list is from" in status(panel)
    assert rows(panel) == found
    qtbot.waitUntil(lambda: not is_running(panel), timeout=_SOON_MS)
    assert 0 < rows(panel) < found
    assert panel.search.session is not first
    assert layer().featureCount() == len(panel.search.session.found)
    assert "The list is from" not in status(panel)


def test_a_search_that_finds_nothing_empties_the_list(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    part(panel, "gsdSpin").setValue(0.1)
    search(panel, qtbot)
    assert status(panel).startswith("Nothing found")
    assert (rows(panel), layer().featureCount()) == (0, 0)


def test_a_cancelled_search_leaves_the_list_of_the_one_before(panel, sandbox, qtbot):
    any_time(panel)
    search(panel, qtbot)
    found, first = rows(panel), panel.search.session
    said = part(panel, "searchSummaryButton").accessibleName()
    part(panel, "cloudSpin").setValue(5)
    sandbox.faults.add(Fault(SEARCH, delay_s=3))
    part(panel, "searchButton").click()
    assert part(panel, "searchSummaryButton").accessibleName() != said
    qtbot.mouseClick(part(panel, "cancelButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(panel).startswith("Stopped"), timeout=_SOON_MS)
    assert "The list is from" in status(panel)
    assert rows(panel) == found
    assert panel.search.session is first
    # The form asks for something else than what is listed.
    assert part(panel, "searchAgainButton").isVisible()
    assert part(panel, "searchSummaryButton").accessibleName() == said
    assert layer().featureCount() == len(first.found)


@pytest.mark.parametrize("fault", [{"status": 503}, {"status": 429}, {"drop": True}])
def test_a_request_that_is_made_again_is_told_while_it_waits(panel, sandbox, qtbot, fault):
    any_time(panel)
    sandbox.faults.add(Fault(SEARCH, times=1, **fault))
    said = []
    bar = part(panel, "statusLabel", QLabel)
    part(panel, "searchButton").click()

    def heard():
        said.append(bar.text())
        return not is_running(panel)

    qtbot.waitUntil(heard, timeout=_SOON_MS)
    assert any("Trying again in" in text for text in said), said
    assert rows(panel) > 10


def test_numbers_that_differ_are_explained(panel, qtbot):
    any_time(panel)
    part(panel, "coverageSpin").setValue(30)
    search(panel, qtbot)
    label = part(panel, "statusLabel", QLabel)
    session = panel.search.session
    assert session.left_out_here > 0
    assert f"{len(session.found)} found in {rows(panel)} rows" in status(panel)
    assert "coverage" in status(panel)
    tip = label.toolTip()
    assert f"{len(session.found)} images in {rows(panel)} rows" in tip
    assert "left out by: coverage" in tip
    assert label.accessibleDescription()
    assert QgsProject.instance().mapLayers()
