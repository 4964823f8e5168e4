# SPDX-License-Identifier: GPL-2.0-or-later
"""Licences are read, accepted and kept."""

from __future__ import annotations

from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.journal.licence_ledger import LicenceLedger
from datacosmos_imagery.ui.order_dialog.licences import LINK
from order_desk import MANTIS, button, message
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt


def test_no_licence_is_accepted_beforehand_and_all_must_be(desk):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    model = dialog.licences_view.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        "I accept: Copernicus Sentinel data terms, version 1.0",
        "I accept: DataCosmos EULA, version 2.1",
    ]
    role, checked = Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked
    assert [model.index(n, 0).data(role) for n in (0, 1)] == [Qt.CheckState.Unchecked] * 2
    place = button(dialog, "placeOrderButton")
    assert not place.isEnabled()
    model.setData(model.index(0, 0), checked, role)
    assert not place.isEnabled()
    assert message(dialog) == "To order, read and accept the licence."
    model.setData(model.index(1, 0), checked, role)
    assert place.isEnabled()
    assert message(dialog) == ""


def test_a_licences_text_opens_outside(desk, browser, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    view = dialog.licences_view
    spot = view.visualRect(view.model().index(0, LINK)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: browser() == [f"{sandbox.url}/licences/copernicus"])


def test_a_licence_is_opened_by_enter(desk, browser, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    view = dialog.licences_view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, LINK))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: browser() == [f"{sandbox.url}/licences/copernicus"])
    spot = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(browser()) == 1


def test_the_ledger_keeps_who_accepted_what(desk):
    desk.buy(desk.entry())
    (accepted,) = LicenceLedger(Journal(desk.journal_folder)).entries()
    assert accepted.licence.name == "Copernicus Sentinel data terms"
    assert QgsApplication.userLoginName() in accepted.user


def test_a_service_that_wants_no_licence_list_gets_none_the_next_time(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(licences="refused"))
    dialog = desk.buy(desk.entry())
    assert "leaves the list of licences out" in message(dialog)
    assert desk.placed == []
    desk.place(dialog)
    assert len(desk.placed) == 1
