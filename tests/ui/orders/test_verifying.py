# SPDX-License-Identifier: GPL-2.0-or-later
"""Verifying an order's files from the orders tab, and fetching again what is wrong."""

from __future__ import annotations

import csv

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.delivery.verify_job import VerifyJob
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.orders.actions import Extra, deed_text
from datacosmos_imagery.ui.orders.verify_dialog import VerifyDialog
from orders_tab import complete, rasters, wait_for
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QTreeWidget,
    QWidget,
)


def dialogs():
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, VerifyDialog) and one.isVisible()]


def tree_of(dialog):
    return dialog.findChild(QTreeWidget, "verifiedTree")


def offers_again(dialog):
    button = dialog.findChild(QPushButton, "fetchAgainButton")
    return button is not None and button.isVisible()


def lay_out_anew(dialog):
    """Have all be laid out as QGIS does for a window of its own: its style comes when it shows."""
    dialog.setStyleSheet("QPushButton { padding: 3px 9px; }")
    for widget in (dialog, *dialog.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
    QApplication.processEvents()


def texts_below(item):
    found = []
    for number in range(item.childCount()):
        child = item.child(number)
        found += [child.text(0), child.text(1), *texts_below(child)]
    return [text for text in found if text]


def groups(dialog):
    """Return what stands below each heading, by the heading."""
    root = tree_of(dialog).invisibleRootItem()
    items = [root.child(number) for number in range(root.childCount())]
    return {item.text(0): (item.isExpanded(), texts_below(item)) for item in items}


@pytest.fixture
def verified(make_panel, buyer, qtbot):
    """Return a function that has a complete order verified after some harm."""

    def run(harm=lambda folder: None):
        panel, row = complete(make_panel, buyer, qtbot)
        qtbot.waitUntil(lambda: bool(rasters()))
        harm(row.record.folder)
        assert Extra.VERIFY in row.deeds
        panel.controller.do(row.key, Extra.VERIFY)
        (dialog,) = dialogs()
        qtbot.waitUntil(lambda: tree_of(dialog).topLevelItemCount() > 0)
        return panel, row, dialog

    return run


def damage(folder):
    image = next(folder.rglob("visual_COG.tiff"))
    image.write_bytes(image.read_bytes()[:-50])
    next(folder.rglob("B04_COG.tiff")).unlink()


def test_sound_files_are_counted_and_folded_away(verified, sandbox):
    assert deed_text(Extra.VERIFY) == "Verify Files"
    panel, row, dialog = verified()
    count = len(row.record.download.files)
    assert groups(dialog)[f"Sound: {count}"][0] is False
    assert not offers_again(dialog)
    assert "nothing is wrong" in dialog.findChild(QLabel, "verifySummaryLabel").text()
    panel.controller.do(row.key, Extra.VERIFY)
    assert dialogs() == [dialog], "once"
    dialog.findChild(QPushButton, "closeVerifyButton").click()
    assert dialogs() == []


def test_what_is_wrong_is_named_fetched_again_and_shown_anew(
    verified, qtbot, sandbox, monkeypatch, tmp_path
):
    panel, row, dialog = verified(damage)
    is_open, said = groups(dialog)["Wrong: 2"]
    assert is_open
    assert {"damaged", "missing"} <= set(said)
    for name in ("visual_COG.tiff", "B04_COG.tiff"):
        assert any(name in text for text in said)
    table = tmp_path / "verified.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(table), ""))
    dialog.findChild(QPushButton, "saveVerifiedButton").click()
    qtbot.waitUntil(table.is_file)
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert len([r for r in csv.DictReader(file) if r["is_wrong"] == "yes"]) == 2

    layers = {layer.id() for layer in rasters()}
    before = len(sandbox.requests)
    dialog.findChild(QPushButton, "fetchAgainButton").click()
    assert dialogs() == []

    def fetched():
        return [r.path for r in sandbox.requests[before:] if "/storage/" in r.path]

    qtbot.waitUntil(lambda: len(fetched()) >= 2)
    qtbot.waitUntil(lambda: not panel.controller.downloads.is_busy(row.key))
    row = wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)
    assert {path.rpartition("/")[2] for path in fetched()} == {"visual_COG.tiff", "B04_COG.tiff"}
    panel.controller.do(row.key, Extra.VERIFY)
    (dialog,) = dialogs()
    qtbot.waitUntil(lambda: tree_of(dialog).topLevelItemCount() > 0)
    assert list(groups(dialog)) == [f"Sound: {len(row.record.download.files)}"]
    assert {layer.id() for layer in rasters()} == layers
    assert all(layer.isValid() for layer in rasters())


@pytest.mark.parametrize("can_fetch", [True, False])
def test_nothing_is_offered_to_be_fetched_again_before_it_is_known_what_is_wrong(
    make_panel, buyer, qtbot, can_fetch
):
    _panel, row = complete(make_panel, buyer, qtbot)
    damage(row.record.folder)
    dialog = VerifyDialog("1", can_fetch=can_fetch)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    lay_out_anew(dialog)
    dialog.set_progress(0.5, "half")
    assert not offers_again(dialog)
    dialog.show_problem("no folder")
    lay_out_anew(dialog)
    assert not offers_again(dialog)
    record = row.record
    report = VerifyJob(None, record.order_id, record.folder, buyer.folder).run(Monitor())
    assert not report.is_sound
    dialog.show_report(report)
    lay_out_anew(dialog)
    assert offers_again(dialog) is can_fetch


def test_a_folder_that_has_gone_is_said_in_the_window(make_panel, buyer, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    row.record.folder.rename(row.record.folder.with_name("elsewhere"))
    panel.controller.do(row.key, Extra.VERIFY)
    (dialog,) = dialogs()
    label = dialog.findChild(QLabel, "verifySummaryLabel")
    qtbot.waitUntil(lambda: "isn't there" in label.text())
    dialog.close()


@pytest.mark.parametrize("way", ["the window is closed", "the plugin goes"])
def test_verifying_ends_with_its_window(make_panel, buyer, qtbot, runner, way):
    panel, row = complete(make_panel, buyer, qtbot)
    panel.controller.do(row.key, Extra.VERIFY)
    (dialog,) = dialogs()
    dialog.close() if "window" in way else panel.leave()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert dialogs() == []


def test_what_is_being_downloaded_is_not_verified(make_panel, buyer, qtbot, sandbox):
    panel, row = complete(make_panel, buyer, qtbot)
    sandbox.faults.add(Fault(f"/orders/{row.record.order_id}", delay_s=1.0))
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = panel.view.model().row_of(row.key)
    assert Extra.VERIFY not in row.deeds
    qtbot.waitUntil(lambda: not panel.controller.downloads.is_busy(row.key))


def test_the_window_is_readable_when_it_is_narrow(verified, qtbot):
    _panel, _row, dialog = verified(damage)
    assert dialog.height() >= dialog.sizeHint().height(), "the list has room"
    dialog.resize(320, 400)
    qtbot.waitUntil(lambda: dialog.width() <= max(320, dialog.minimumSizeHint().width()))
    tree = tree_of(dialog)
    assert not tree.horizontalScrollBar().isVisible()
    assert tree.columnWidth(1) >= tree.fontMetrics().horizontalAdvance("damaged")
    assert dialog.minimumSizeHint().width() <= 440
    (wrong,) = (tree.topLevelItem(n) for n in range(2) if "Wrong" in tree.topLevelItem(n).text(0))
    tree.setCurrentItem(wrong.child(1))
    details = dialog.findChild(QLabel, "verifiedFileLabel")
    assert details.isVisible()
    assert "visual_COG.tiff" in details.text()
    assert "17540" in details.text() or "bytes" in details.text()
