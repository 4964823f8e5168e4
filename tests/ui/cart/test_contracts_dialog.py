# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart under each contract, side by side."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery, aoi_from_bbox, line_of
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.cart.contracts_dialog import ContractsDialog
from qgis.PyQt.QtCore import Qt
from stopping import stop_task

NOW = datetime.now(timezone.utc)
DAY = timedelta(days=1)


@pytest.fixture
def lines(client, monitor):
    query = SearchQuery(aoi=aoi_from_bbox(-71.72, -27.68, -71.02, -27.06), limit=None)
    found = [one for one in SearchJob(client, query).run(monitor).found if one.item.price]
    return tuple(line_of(one.item) for one in found[:2])


@pytest.fixture
def open_dialog(make_services, settings, account_environment, lines, qtbot):
    def open_dialog(**changes):
        services = make_services(Accounts(settings, environ=account_environment))
        profile = replace(services.accounts.current(), **changes)
        dialog = ContractsDialog(services, profile, lines)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def offer(sandbox, *contracts):
    body = json.dumps({"data": list(contracts), "errors": []}).encode()
    sandbox.faults.add(Fault("/policies$", body=body, times=None))


def contract(number, **changes):
    return {"contract_id": number, "name": f"No. {number}", "currency": "EUR", **changes}


def texts(dialog):
    table = dialog.table
    return [
        [table.topLevelItem(row).text(column) for column in range(table.columnCount())]
        for row in range(table.topLevelItemCount())
    ]


def ready(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() > 0)
    return dialog


def select(dialog, contract_id):
    for row in range(dialog.table.topLevelItemCount()):
        item = dialog.table.topLevelItem(row)
        if item.data(0, Qt.ItemDataRole.UserRole)[0] == contract_id:
            dialog.table.setCurrentItem(item)
            return item
    raise AssertionError(contract_id)


def test_each_contract_has_its_total_and_another_one_is_chosen_with_a_click(open_dialog, qtbot):
    dialog = ready(open_dialog(), qtbot)
    shown = {row[0]: row[1:3] for row in texts(dialog)}
    assert "EUR" in shown["Standard (456, EUR), in use"][0]
    assert "USD" in shown["Credits (457, USD)"][0]
    assert shown["Credits (457, USD)"][1] == "2 of 2"
    select(dialog, 456)
    assert not dialog.use_button.isEnabled()
    select(dialog, 457)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.use_button.click()
    assert chosen.args == [457, "Credits"]
    assert dialog.result() == ContractsDialog.DialogCode.Accepted


def test_a_contract_that_takes_no_orders_now_isnt_to_be_chosen(open_dialog, sandbox, qtbot):
    offer(
        sandbox,
        contract(456),
        contract(460, order_end_date_utc=(NOW - DAY).isoformat()),
        contract(461, order_start_date_utc=(NOW + DAY).isoformat()),
    )
    dialog = ready(open_dialog(), qtbot)
    assert texts(dialog)[1][1:3] == ["–", "0 of 2"]
    for number, words in ((460, "took orders until"), (461, "takes orders from")):
        item = select(dialog, number)
        assert words in dialog.remark.text()
        assert words in item.toolTip(0)
        assert not dialog.use_button.isEnabled()
        dialog.table.itemActivated.emit(item, 0)  # as Enter does
        assert dialog.isVisible()


def test_of_one_currency_the_least_total_stands_out(open_dialog, sandbox, qtbot):
    offer(sandbox, contract(456), contract(457), contract(458, currency="USD"))
    dialog = ready(open_dialog(), qtbot)
    bold = [dialog.table.topLevelItem(row).font(1).bold() for row in range(3)]
    totals = [row[1] for row in texts(dialog)]
    euros = [text for text in totals if "EUR" in text]
    assert any(bold) == (len(euros) > 1)


@pytest.mark.parametrize(
    ("contracts", "status", "said"),
    [((), 200, "no active contract"), ((), 403, "no right")],
    ids=["none", "refused"],
)
def test_where_there_is_nothing_to_compare_it_is_said(
    open_dialog, sandbox, qtbot, contracts, status, said
):
    if status == 200:
        offer(sandbox, *contracts)
    else:
        sandbox.faults.add(Fault("/policies", status=status, times=None))
    dialog = open_dialog()
    qtbot.waitUntil(lambda: said in dialog.remark.text())
    sandbox.faults.clear()
    dialog.again_button.click()
    ready(dialog, qtbot)
    assert dialog.remark.text() == ""


def test_closing_it_asks_no_more(open_dialog, sandbox, runner, qtbot):
    sandbox.faults.add(Fault("/policies", delay_s=1))
    dialog = open_dialog()
    dialog.reject()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert texts(dialog) == []


def test_it_can_be_asked_again_after_it_was_stopped_in_the_task_manager(
    open_dialog, sandbox, qtbot
):
    sandbox.faults.add(Fault("/policies", delay_s=0.5))
    dialog = open_dialog()
    stop_task("Comparing contracts")
    qtbot.waitUntil(dialog.again_button.isEnabled)
    dialog.again_button.click()
    ready(dialog, qtbot)


def test_without_an_organisation_it_says_so(open_dialog, qtbot):
    dialog = open_dialog(organisation_id=None)
    qtbot.waitUntil(lambda: "without an organisation" in dialog.remark.text())
