# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders are labelled in the orders tab."""

from __future__ import annotations

import shutil

from datacosmos_imagery.core.journal.records import Phase
from datacosmos_imagery.ui.orders.actions import Extra, deed_text
from datacosmos_imagery.ui.widgets.label_edit import LabelEdit
from orders_tab import rows, wait_for, words
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel


def window():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "orderLabelDialog"]
    return next((dialog for dialog in found if dialog.isVisible()), None)


def label(panel, key, text, qtbot):
    """Label an order as a person does."""
    panel.controller.do(key, Extra.LABEL)
    qtbot.waitUntil(lambda: window() is not None)
    edit = window().findChild(LabelEdit, "orderLabelEdit")
    edit.setText(text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window() is None)


def labels(panel):
    return {row.key: row.record.label for row in rows(panel)}


def test_an_order_is_labelled_and_its_details_say_so(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert Extra.LABEL in row.deeds
    assert deed_text(Extra.LABEL) == "Label…"
    label(panel, row.key, "  CC 4711 \t", qtbot)
    qtbot.waitUntil(lambda: labels(panel)[row.key] == "CC 4711")
    panel.view.select(row.key)
    details = panel.findChild(QLabel, "orderDetailsLabel")
    qtbot.waitUntil(lambda: "Label: CC 4711" in details.text())
    label(panel, row.key, "", qtbot)
    qtbot.waitUntil(lambda: labels(panel)[row.key] == "")
    assert "Label" not in details.text()


def test_labels_that_were_used_are_offered(make_panel, buyer, qtbot):
    first, second = buyer.order(buyer.items[0]), buyer.order(buyer.items[1])
    panel = make_panel()
    one = wait_for(qtbot, panel, first, Phase.WAITING)
    other = wait_for(qtbot, panel, second, Phase.WAITING)
    label(panel, one.key, "CC 4711", qtbot)
    qtbot.waitUntil(lambda: labels(panel)[one.key] == "CC 4711")
    panel.controller.do(other.key, Extra.LABEL)
    qtbot.waitUntil(lambda: window() is not None)
    edit = window().edit
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    popup = edit.completer().popup()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == [
        "CC 4711"
    ]
    popup.hide()
    panel.controller.do(other.key, Extra.LABEL)  # the window is there already
    window().reject()
    assert labels(panel)[other.key] == ""


def test_a_label_that_cant_be_kept_says_why(make_panel, buyer, qtbot, folder, bar):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Extra.LABEL)
    qtbot.waitUntil(lambda: window() is not None)
    shutil.rmtree(folder)
    folder.write_text("in the way")
    window().edit.setText("CC 1")
    window().accept()
    qtbot.waitUntil(lambda: any("journal" in text for text in words(bar)))
