# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows, lists and small widgets under Qt 6: they can be made, drawn and used."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.stac.collection import Licence
from datacosmos_imagery.ui.cart.model import CartModel
from datacosmos_imagery.ui.order_dialog.licences import LicencesModel
from datacosmos_imagery.ui.order_dialog.licences_view import LicencesView
from datacosmos_imagery.ui.order_dialog.lines import OrderLinesModel
from datacosmos_imagery.ui.results.cover_panel import CoverPanel
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.sort_combo import SortCombo
from datacosmos_imagery.ui.results.view import ResultsView
from datacosmos_imagery.ui.results.wide_table import WideTable
from datacosmos_imagery.ui.widgets.breakable_label import BreakableLabel
from datacosmos_imagery.ui.widgets.flow_row import FlowRow
from datacosmos_imagery.ui.widgets.money_edit import MoneyEdit
from datacosmos_imagery.ui.widgets.sandbox_band import SandboxBand
from found_items import found_item, key
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QPushButton, QWidget

FAILS = QAbstractItemModelTester.FailureReportingMode.Fatal


def entries(*scenes):
    now = datetime.now(timezone.utc)
    return [cart_entry_of(found_item(scene), "https://api.example", now) for scene in scenes]


def texts(model):
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_cart_is_a_model(qapp):
    model = CartModel()
    QAbstractItemModelTester(model, FAILS)
    model.set_entries(entries("A", "B", "C"))
    assert model.rowCount() == 3
    assert all(texts(model))


def test_the_lines_of_an_order_are_a_model(qapp):
    model = OrderLinesModel(entries("A", "B"))
    QAbstractItemModelTester(model, FAILS)
    assert model.rowCount() == 2


def test_a_licence_is_accepted_with_the_mouse_and_the_keyboard(qtbot):
    model = LicencesModel()
    QAbstractItemModelTester(model, FAILS)
    view = LicencesView(model)
    qtbot.addWidget(view)
    model.show_licences([Licence("one", "1.0", "https://x.example/1"), Licence("two", "1.0", "")])
    view.show()
    assert view.grab().width() > 0
    check = model.index(0, 0)
    assert check.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    view.setCurrentIndex(check)
    with qtbot.waitSignal(model.accepted_changed):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert check.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_a_label_breaks_words_that_are_longer_than_a_line(qtbot):
    label = BreakableLabel("name")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("S2A_" * 40)
    assert label.text() == "S2A_" * 40
    assert label.heightForWidth(200) > 3 * label.fontMetrics().height()


def test_an_amount_that_is_typed_is_read(qtbot):
    edit = MoneyEdit("limit", "limit")
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.changed):
        qtbot.keyClicks(edit.amount_edit, "12.50")
    assert edit.amount_edit.hasAcceptableInput()


@pytest.mark.parametrize("kind", [CoverPanel, SandboxBand])
def test_a_small_widget_draws_itself(kind, qtbot):
    widget = kind()
    qtbot.addWidget(widget)
    widget.show()
    assert not widget.grab().isNull()


def test_a_row_becomes_a_column_when_it_is_narrow(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = FlowRow(window)
    first, second = QPushButton("a rather long label"), QPushButton("another long label")
    row.add(first)
    row.add(second)
    window.show()
    row.resize(1000, 100)
    qtbot.waitUntil(lambda: first.y() == second.y() and first.x() < second.x())
    row.resize(row.minimumSizeHint().width(), 100)
    qtbot.waitUntil(lambda: first.y() < second.y() and first.x() == second.x())


class NoPictures(QObject):
    """A loader that has no picture yet."""

    ready, enlarged = pyqtSignal(str), pyqtSignal(str, object)

    def pixmap(self, address):
        return None

    def want(self, addresses, wanter=0, side=0):
        pass

    def forget(self, wanter):
        pass


@pytest.mark.parametrize(("width", "is_table"), [(300, False), (900, True)])
def test_results_are_drawn_as_rows_and_as_a_table(qtbot, width, is_table):
    view = ResultsView(ResultsModel(), NoPictures())
    view.model().append([found_item("A", "L1C"), found_item("A", "L2A"), found_item("B")])
    view.model().set_bought([key("A", "L1C")])
    table = WideTable(view)
    table.header.show_sort("price", True)
    qtbot.addWidget(table)
    table.resize(width, 400)
    table.show()
    qtbot.waitUntil(lambda: table.is_table is is_table)
    picture = table.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, width, 3) for y in range(0, 400, 3)}
    assert len(colours) > 10


def test_a_box_says_the_same_in_fewer_words(qtbot):
    combo = SortCombo()
    qtbot.addWidget(combo)
    combo.resize(combo.sizeHint())
    combo.show()
    assert combo.shown_text() == "Newest first"
    combo.resize(combo.minimumSizeHint())
    combo.choose("useful_price", False)
    assert combo.shown_text() == "Per km²"
    assert combo.grab().width() > 0
