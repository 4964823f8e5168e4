# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that says what was spent."""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    By,
    Journal,
    LineItem,
    Money,
    Order,
    label_record,
    records,
    spending,
)
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.record import OrderRecord, Phase
from datacosmos_imagery.ui.orders.spending_dialog import SpendingDialog
from datacosmos_imagery.ui.orders.spending_model import SpendingModel, remarks
from datacosmos_imagery.ui.widgets.clearable import DateEdit
from orders_tab import wait_for
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QToolButton,
)

ORIGIN = "https://app.open-cosmos.com"


def record(number, amount, *, currency="EUR", when=(2026, 11, 5), status="PAID", **parts):
    phase = Phase.PAID if status == "PAID" else Phase.WAITING
    return OrderRecord(
        number,
        ORIGIN,
        f"o-{number}",
        phase,
        status,
        (LineItem("mantis-l1d-cogs", f"I{number}", "L1D"),),
        total=Money(Decimal(amount), currency),
        begun_at=datetime(*when, tzinfo=timezone.utc) if when else None,
        **{"contract_id": 456, "is_billed": True, **parts},
    )


def cells(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def show(dialog, orders):
    wish = dialog.wish()
    sums = spending(orders, (wish.by,), since=wish.since, until=wish.until)
    dialog.show_spending(sums, {"456": "Standard"})


@pytest.fixture
def dialog(qtbot):
    dialog = SpendingDialog(today=date(2026, 12, 1))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog, name, text):
    combo = dialog.findChild(QComboBox, name)
    combo.setCurrentIndex(combo.findText(text))


def test_rows_have_their_totals_below_each_currency_for_itself(dialog):
    show(
        dialog,
        [
            record(1, "1200.50"),
            record(2, "10", currency="USD"),
            record(3, "5", status="UNPAID", when=(2026, 10, 1)),
        ],
    )
    assert cells(dialog.model) == [
        ["2026-11", "1,200.50", "EUR", "1", "1", "", ""],
        ["2026-11", "10.00", "USD", "1", "1", "", ""],
        ["2026-10", "0.00", "EUR", "0", "0", "5.00", ""],
        ["Total", "1,200.50", "EUR", "1", "1", "5.00", ""],
        ["Total", "10.00", "USD", "1", "1", "", ""],
    ]
    model = dialog.model
    assert model.index(3, 1).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index(0, 1).data(Qt.ItemDataRole.FontRole) is None
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Month", "Spent", "Currency", "Orders", "Images", "Open", "Not counted"]
    assert model.headerData(5, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole) is None


@pytest.mark.parametrize(
    ("by", "name", "unknown"),
    [
        ("Month", "2026-11", "no date"),
        ("Contract", "Standard · 456", "not known"),
        ("Label", "CC 7", "no label"),
        ("Collection", "mantis-l1d-cogs", "not split"),
    ],
)
def test_groups_have_names_also_what_isnt_known(dialog, by, name, unknown):
    choose(dialog, "spendingByCombo", by)
    nothing = replace(record(2, "1", when=None, contract_id=None), lines=())
    show(dialog, [record(1, "2", label="CC 7"), nothing])
    assert {row[0] for row in cells(dialog.model)} == {name, unknown, "Total"}
    assert cells(dialog.model)[0][0] in {name, unknown}


def test_what_the_table_alone_doesnt_say_is_said_below_it(dialog):
    sums = spending(
        [
            record(1, "2", is_billed=False),
            replace(record(2, "2"), total=None),
            record(3, "4", when=None),
        ],
        (By.MONTH,),
        since=date(2026, 1, 1),
    )
    said = remarks(sums, By.MONTH)
    assert [text.split(":")[0].split(".")[0] for text in said] == [
        "Of 2",
        "Orders whose amount isn't known",
        "Orders without a date, which aren't in this table",
    ]
    label = dialog.findChild(QLabel, "spendingRemarksLabel")
    dialog.show_spending(sums, {})
    assert label.isVisible()
    show(dialog, [record(1, "2")])
    assert not label.isVisible()
    lines = (LineItem("a", "1", "L1"), LineItem("b", "2", "L1"))
    split = spending([replace(record(1, "9"), lines=lines)], (By.COLLECTION,))
    assert "Not split" in remarks(split, By.COLLECTION)[0]


def test_nothing_to_show_is_said_and_nothing_can_be_copied(dialog):
    assert dialog.findChild(QLabel, "noSpendingLabel").isVisible()
    assert not dialog.table.isVisible()
    for name in ("copySpendingButton", "saveSpendingButton"):
        assert not dialog.findChild(QPushButton, name).isEnabled()


@pytest.mark.parametrize(
    ("period", "since", "until"),
    [
        ("This month", date(2026, 12, 1), None),
        ("Last month", date(2026, 11, 1), date(2026, 11, 30)),
        ("This year", date(2026, 1, 1), None),
        ("Last year", date(2025, 1, 1), date(2025, 12, 31)),
        ("All time", None, None),
    ],
)
def test_a_period_is_chosen_or_typed(dialog, qtbot, period, since, until):
    choose(dialog, "spendingPeriodCombo", "This year" if period == "All time" else "All time")
    with qtbot.waitSignal(dialog.wish_changed, timeout=1000):
        choose(dialog, "spendingPeriodCombo", period)
    wish = dialog.wish()
    assert (wish.since, wish.until) == (since, until)


def test_days_that_are_typed_name_their_period(dialog, qtbot):
    combo = dialog.findChild(QComboBox, "spendingPeriodCombo")
    since = dialog.findChild(DateEdit, "spendingFromEdit")
    since.setDate(QDate(2026, 3, 1))
    assert combo.currentText() == "Other days"
    assert dialog.wish().since == date(2026, 3, 1)
    since.setDate(QDate(2026, 12, 1))
    assert combo.currentText() == "This month"
    choose(dialog, "spendingPeriodCombo", "Other days")
    assert dialog.wish().since == date(2026, 12, 1)


def test_a_table_is_copied_wholly_or_the_selected_rows(dialog, qtbot):
    show(dialog, [record(1, "1"), record(2, "2", when=(2026, 10, 1))])
    dialog.findChild(QPushButton, "copySpendingButton").click()
    lines = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["Month", "Spent"],
        ["2026-11", "1.00"],
        ["2026-10", "2.00"],
        ["Total", "3.00"],
    ]
    dialog.table.selectRow(1)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(QApplication.clipboard().text().splitlines()) == 2)
    assert QApplication.clipboard().text().splitlines()[1].startswith("2026-10\t2.00")


def test_a_model_without_sums_has_nothing():
    model = SpendingModel()
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.show_spending(spending([record(1, "1")], (By.MONTH,)), By.MONTH, {})
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)


def test_it_fits_a_narrow_window(dialog):
    show(dialog, [record(1, "1", label="x" * 100)])
    dialog.resize(300, 300)
    assert dialog.width() <= 420
    assert not QgsApplication.getThemeIcon("/mActionSum.svg").isNull()
    assert not QgsApplication.getThemeIcon("/mActionLabeling.svg").isNull()


def test_the_orders_tab_opens_it_and_it_follows_what_happens(
    make_panel, buyer, qtbot, sandbox, folder, tmp_path, monkeypatch
):
    first = buyer.order(buyer.items[0], paid=True)
    panel = make_panel()
    wait_for(qtbot, panel, first, Phase.PAID)
    panel.findChild(QToolButton, "spendingButton").click()
    dialog = panel.spending.open(panel.controller.origin)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert not dialog.findChild(QComboBox, "spendingServiceCombo").isVisible()
    label_record(Journal(folder), records(Journal(folder))[0], "CC 7")
    panel.refresh()
    choose(dialog, "spendingByCombo", "Label")
    qtbot.waitUntil(lambda: cells(dialog.model)[0][0] == "CC 7")
    menu = panel.findChild(QToolButton, "exportOrdersButton").menu()
    assert menu.actions()[0].text() == "Spending…"
    answers = iter(["", str(tmp_path / "mine")])
    kind = "Table for spreadsheets, CSV (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_what: (next(answers), kind))
    save = dialog.findChild(QPushButton, "saveSpendingButton")
    save.click()
    with qtbot.waitSignal(panel.informed):
        save.click()
    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["label"], row["orders"]) == ("CC 7", "1")
    dialog.close()
    panel.refresh()
    panel.spending.open(panel.controller.origin)


def test_services_are_never_summed_together(make_panel, buyer, qtbot, folder):
    order_id = buyer.order(paid=True)
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.PAID)
    ListedOrders(Journal(folder)).remember(ORIGIN, [Order("web-1", "PAID")])
    panel.refresh()
    qtbot.waitUntil(lambda: len(panel.controller.book.records) == 2)
    dialog = panel.spending.open(panel.controller.origin)
    combo = dialog.findChild(QComboBox, "spendingServiceCombo")
    assert combo.isVisible()
    assert dialog.wish().service == panel.controller.origin
    combo.setCurrentIndex(combo.findData(ORIGIN))
    qtbot.waitUntil(lambda: panel.spending.is_idle)
    assert [row[3] for row in cells(dialog.model)] == ["1", "1"]


def test_ten_thousand_orders_hold_nobody_up(make_panel, qtbot, monkeypatch):
    panel = make_panel()
    qtbot.waitUntil(lambda: panel.controller.book.has_looked and panel.controller.book.is_idle)
    many = {one.key: one for one in (record(n, "10", label=f"CC {n % 900}") for n in range(10_000))}
    panel.controller.book.by_key = many
    began = time.thread_time()  # the machine may be busy with others
    dialog = panel.spending.open(ORIGIN)
    choose(dialog, "spendingByCombo", "Label")
    assert time.thread_time() - began < 0.5
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 901, timeout=30_000)
    assert time.thread_time() - began < 1
