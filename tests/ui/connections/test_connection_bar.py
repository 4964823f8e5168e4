# SPDX-License-Identifier: GPL-2.0-or-later
"""The line at the top of the dock, and the page of the first run."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox
from datacosmos_imagery.ui.adapters.settings import SANDBOX_ID, new_profile
from datacosmos_imagery.ui.connections.connection_bar import ConnectionBar, State
from datacosmos_imagery.ui.connections.welcome_page import WelcomePage
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel


@pytest.fixture
def accounts(settings, auth_database, tmp_path):
    local = LocalSandbox(tmp_path)
    yield Accounts(settings, local, environ={})
    local.stop()


@pytest.fixture
def bar(accounts, qtbot):
    bar = ConnectionBar(accounts)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def menu_texts(bar):
    bar.chooser.menu().aboutToShow.emit()
    return [action.text() for action in bar.chooser.menu().actions() if action.text()]


def test_without_a_connection_it_says_so(bar):
    assert bar.chooser.text() == "Not connected"
    assert not bar.band.isVisible()


def test_it_follows_the_current_connection(bar, profile, accounts):
    accounts.set_current(profile.id)
    assert bar.chooser.text() == "Test · contract 456"
    accounts.set_contract(457, "Credits")
    assert bar.chooser.text() == "Test · Credits (457)"


def test_another_connection_is_chosen_from_the_menu(bar, profile, accounts):
    other = accounts.save(new_profile("R&D"))
    accounts.set_current(profile.id)
    assert menu_texts(bar)[0] == "R&&D"
    bar.chooser.menu().actions()[0].trigger()
    assert accounts.current() == other


def test_the_sandbox_is_marked_from_its_start_on(bar, accounts, qtbot):
    with qtbot.waitSignal(accounts.changed):
        accounts.set_current(SANDBOX_ID)
    assert bar.band.isVisible()
    assert "connecting" in bar.chooser.toolTip()
    qtbot.waitUntil(accounts.is_ready)
    assert "connecting" not in bar.chooser.toolTip()
    assert bar.band.isVisible()


def test_a_state_is_forgotten_with_the_connection(bar, profile, accounts):
    accounts.set_current(profile.id)
    bar.set_state(State.BAD, "The host isn't found.")
    assert "isn't found" in bar.chooser.toolTip()
    assert "not connected" in bar.chooser.accessibleName()
    accounts.set_current(accounts.save(new_profile("Another")).id)
    assert "isn't found" not in bar.chooser.toolTip()


def test_the_states_differ_in_shape_and_not_in_colour_alone(bar):
    def silhouette():
        image = bar.chooser.icon().pixmap(16, 16).toImage()
        return [
            image.pixelColor(x, y).alphaF() > 0.5 and image.pixelColor(x, y).saturation() > 0
            for x in range(image.width())
            for y in range(image.height())
        ]

    shapes = []
    for state in (State.GOOD, State.BUSY, State.BAD):
        bar.set_state(state)
        shapes.append(silhouette())
    assert shapes[0] != shapes[1] != shapes[2] != shapes[0]


def test_it_fits_a_narrow_dock_and_shortens_only_what_it_shows(bar, profile, accounts):
    accounts.set_current(accounts.save(new_profile("A very long name for a connection " * 3)).id)
    bar.resize(280, bar.height())
    assert bar.width() == 280
    assert bar.settings_button.geometry().right() <= 280
    assert bar.chooser.text().startswith("A very long name for a connection A very")


def test_the_band_takes_its_colours_from_the_palette(bar, accounts):
    accounts.set_current(SANDBOX_ID)
    palette = QPalette(bar.palette())
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#123456"))
    bar.band.setPalette(palette)
    assert bar.band.grab().toImage().pixelColor(1, 1) == QColor("#123456")


def test_buttons_ask_for_settings_and_help(bar, qtbot):
    with qtbot.waitSignals([bar.settings_requested, bar.help_requested]):
        bar.settings_button.click()
        bar.help_button.click()


def test_the_welcome_page_offers_two_ways_and_tells_what_fails(qtbot):
    page = WelcomePage()
    qtbot.addWidget(page)
    with qtbot.waitSignals([page.connect_requested, page.sandbox_requested]):
        page.connect_button.click()
        page.sandbox_button.click()
    page.show_starting()
    assert not page.sandbox_button.isEnabled()
    page.show_problem("The port is taken.")
    assert page.sandbox_button.isEnabled()
    assert page.remark.text() == "The port is taken."


def test_the_welcome_page_shows_all_of_its_text_at_300_pixels(qtbot):
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(300, 900)
    page.show()
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    assert len(labels) >= 4
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())


def test_an_ampersand_of_a_name_is_shown(bar, profile, accounts):
    def right_end(name):
        accounts.set_current(accounts.save(new_profile(name)).id)
        picture = bar.chooser.grab().toImage()
        ground = picture.pixelColor(picture.width() - 8, picture.height() // 2)
        line = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width() - 8)]
        return max(x for x, colour in enumerate(line) if colour != ground)

    bar.resize(400, bar.sizeHint().height())
    assert right_end("R&D") > right_end("RD")


def test_another_project_changes_nothing_about_how_the_connection_stands(qtbot, settings, profile):
    accounts = Accounts(settings, environ={})
    accounts.set_current(profile.id)
    bar = ConnectionBar(accounts)
    qtbot.addWidget(bar)
    bar.set_state(State.GOOD)
    accounts.set_project(profile.id, "5b0c6a3e", "Vineyards")
    assert "connected" in bar.chooser.toolTip().split("\n")
    accounts.set_contract(457, "Credits")
    assert "connected" not in bar.chooser.toolTip().split("\n")
