# SPDX-License-Identifier: GPL-2.0-or-later
"""Licences are read, accepted and kept."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.journal.licence_ledger import LicenceLedger
from datacosmos_imagery.ui.order_dialog.licences import LINK, LINK_ROLE
from order_desk import MANTIS, SENTINEL, button, message
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt


def test_no_licence_is_accepted_beforehand_and_all_must_be(desk):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    model = dialog.licences_view.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        "I accept: Copernicus Sentinel data terms, no version stated",
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


def licences_of(sandbox, collection=SENTINEL):
    return sandbox.catalogue.collections[collection]


def test_every_licence_of_a_collection_has_a_box_and_is_needed(desk, sandbox, browser, qtbot):
    annex = {"rel": "EULA", "href": "https://a.example/annex", "title": "Annex", "version": "7"}
    licences_of(sandbox)["links"].append(annex)
    dialog = desk.open(desk.entry())
    model, view = dialog.licences_view.model(), dialog.licences_view
    assert model.index(1, 0).data() == "I accept: Annex, version 7"
    role, checked = Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked
    model.setData(model.index(0, 0), checked, role)
    assert not button(dialog, "placeOrderButton").isEnabled()
    view.link_requested.emit(model.index(1, LINK).data(LINK_ROLE))
    qtbot.waitUntil(lambda: browser() == ["https://a.example/annex"])
    model.setData(model.index(1, 0), checked, role)
    desk.place(dialog)
    assert len(desk.placed) == 1
    entries = LicenceLedger(Journal(desk.journal_folder)).entries()
    assert [entry.licence.name for entry in entries] == ["Copernicus Sentinel data terms", "Annex"]


def test_a_license_that_changes_while_the_dialog_is_open_is_asked_for_anew(desk, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    licences_of(sandbox)["license"] = "CC-BY-NC-4.0"
    desk.place(dialog)
    assert desk.placed == []
    box = dialog.licences_view.model().index(0, 0)
    assert box.data() == (
        "I accept: Copernicus Sentinel data terms, no version stated, CC-BY-NC-4.0"
    )
    assert box.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert not button(dialog, "placeOrderButton").isEnabled()


@pytest.mark.parametrize("href", ["http://a.example/eula", "", "eula.html"])
def test_a_licence_that_nobody_can_read_stops_the_order_before_the_button(desk, sandbox, href):
    licences_of(sandbox)["links"] = [{"rel": "license", "href": href, "title": "House rules"}]
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    assert "House rules" in message(dialog)
    assert "no secure web link" in message(dialog)
    desk.accept(dialog)
    box = dialog.licences_view.model().index(0, 0)
    assert box.data() == "Nobody can accept: House rules, no version stated"
    assert box.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not button(dialog, "placeOrderButton").isEnabled()
    button(dialog, "leave_outButton").click()
    assert MANTIS in desk_lines(dialog)
    desk.accept(dialog)
    assert button(dialog, "placeOrderButton").isEnabled()


def desk_lines(dialog):
    return [one.line.collection for one in dialog.lines_view.model().rows]


def test_a_collection_without_any_licence_is_not_ordered_from(desk, sandbox):
    licences_of(sandbox).update(links=[], license="proprietary")
    dialog = desk.open(desk.entry())
    assert "says that its licence is proprietary, and names no text" in message(dialog)
    assert "ask Open Cosmos for the licence" in message(dialog)
    assert dialog.licences_view.model().rowCount() == 0
    assert not button(dialog, "placeOrderButton").isEnabled()


def test_the_ledger_tells_the_order_that_named_no_licence(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(licences="refused"))
    dialog = desk.buy(desk.entry())
    desk.place(dialog)
    entries = LicenceLedger(Journal(desk.journal_folder)).entries()
    assert [(entry.outcome.value, entry.is_sent) for entry in entries] == [
        ("refused", True),
        ("created", False),
    ]
