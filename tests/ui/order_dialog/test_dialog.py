# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog as a window: what it says, which keys do nothing, what it keeps."""

from __future__ import annotations

from dataclasses import replace

from datacosmos_imagery.core.geo.wished_area import WishedArea
from datacosmos_imagery.core.sandbox import Fault
from order_desk import CREATE, MANTIS, button, total
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel
from views import creations

AREA = WishedArea(((-71.5, -30.0, -71.0, -29.5),))


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


def test_only_the_area_can_be_chosen_where_there_is_one(desk):
    dialog = desk.open(desk.entry(), area=AREA)
    combo = dialog.part.combo
    assert (combo.isEnabled(), combo.currentText()) == (True, "Whole images")
    assert not dialog.part.pixel_spin.isVisible()
    combo.setCurrentIndex(1)
    assert dialog.part.pixel_spin.isVisible()
    assert dialog.part.pixel_spin.text() == "full resolution"
    desk.accept(dialog)
    desk.place(dialog)
    assert desk.placed[0].area == AREA


def test_the_area_may_be_wanted_coarser(desk):
    dialog = desk.open(desk.entry(), area=AREA)
    dialog.part.combo.setCurrentIndex(1)
    dialog.part.pixel_spin.setValue(20)
    desk.accept(dialog)
    desk.place(dialog)
    assert desk.placed[0].area == replace(AREA, metres=20.0)


def test_the_whole_images_are_wanted_unless_the_user_says_otherwise(desk):
    dialog = desk.open(desk.entry(), area=AREA)
    desk.accept(dialog)
    desk.place(dialog)
    assert desk.placed[0].area is None


def test_without_an_area_there_is_no_choice_and_it_says_why(desk):
    dialog = desk.open(desk.entry())
    assert not dialog.part.combo.isEnabled()
    assert "choose it in the search tab" in dialog.part.combo.toolTip()


def test_a_window_too_small_for_what_it_says_grows(desk, sandbox, qtbot):
    dialog = desk.open(desk.entry(), desk.entry(MANTIS))
    dialog.resize(dialog.minimumSize())
    sandbox.faults.add(Fault(CREATE, method="GET", body=b'{"data": [', times=None))
    dialog.contract_combo.lineEdit().setText("457")
    dialog.contract_chosen.emit()
    desk.until_asked(dialog)
    combo, folder, label = dialog.contract_combo, dialog.folder_widget, dialog.remark.label
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    for part in (combo, folder, dialog.adds_check, dialog.repeat_check):
        assert part.height() >= part.minimumSizeHint().height(), part.objectName()
    assert "couldn't be read" in label.text()
    licences = dialog.licences_view
    assert licences.viewport().height() >= licences.fontMetrics().height()
