# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog as a window: what it says, which keys do nothing, what it keeps."""

from __future__ import annotations

from order_desk import MANTIS, button, total
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel
from views import creations


def test_the_dialog_says_in_one_sentence_what_the_button_does(desk):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    desk.accept(dialog)
    assert total(dialog) == "Total 732.16 EUR"
    summary = dialog.findChild(QLabel, "summaryLabel").text()
    assert summary == "You order 2 images for 732.16 EUR under contract Standard (456)."
    assert button(dialog, "placeOrderButton").text() == "Place Order: 732.16 EUR"
    assert dialog.findChild(QLabel, "organisationLabel").text() == "Organisation 42"


def test_keys_place_no_order(desk, qtbot, sandbox):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    place = button(dialog, "placeOrderButton")
    assert (place.isDefault(), place.autoDefault()) == (False, False)
    for widget in (dialog, dialog.lines_view, dialog.contract_combo.lineEdit(), place):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        qtbot.keyClick(widget, Qt.Key.Key_Enter)
    assert place.isEnabled()
    assert creations(sandbox) == []


def test_folder_and_project_choice_are_kept(desk, settings, tmp_path):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    dialog.folder_widget.setFilePath(str(tmp_path / "elsewhere"))
    dialog.adds_check.setChecked(False)
    desk.place(dialog)
    assert settings.download_folder == tmp_path / "elsewhere"
    assert settings.adds_to_project is False
    assert desk.placed[0].folder == tmp_path / "elsewhere"
