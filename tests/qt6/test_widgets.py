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
from datacosmos_imagery.ui.widgets.flow_row import FlowRow
from datacosmos_imagery.ui.widgets.money_edit import MoneyEdit
from datacosmos_imagery.ui.widgets.sandbox_band import SandboxBand
from found_items import found_item
from qgis.PyQt.QtCore import Qt
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
