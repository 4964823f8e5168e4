# SPDX-License-Identifier: GPL-2.0-or-later
"""The page in QGIS's options."""

from __future__ import annotations

from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.written_limits import UnreadableLimit
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox
from datacosmos_imagery.ui.adapters.folders import PREFIX
from datacosmos_imagery.ui.adapters.tasks import TaskRunner
from datacosmos_imagery.ui.connections.connection_dialog import ConnectionDialog
from datacosmos_imagery.ui.connections.options_page import PAGE_NAME, OptionsFactory
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox
from stopping import stop_task


@pytest.fixture
def accounts(profile, settings, tmp_path, account_environment):
    accounts = Accounts(settings, LocalSandbox(tmp_path), account_environment)
    accounts.set_current(profile.id)
    return accounts


@pytest.fixture
def make_page(accounts, settings, qtbot):
    """Return a function that opens the page."""
    runner = TaskRunner()

    def make():
        page = OptionsFactory(accounts, settings, runner, lambda _url: None).createWidget(None)
        qtbot.addWidget(page)
        page.show()
        return page

    yield make
    runner.cancel_all()


@pytest.fixture
def page(make_page):
    return make_page()


def names(page):
    items = [page.connections.list.item(row) for row in range(page.connections.list.count())]
    return [item.text().splitlines()[0] for item in items]


def answer(act):
    """Have the next modal window answered."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def test_qgis_finds_the_page_by_its_name(page):
    assert page.objectName() == PAGE_NAME


def test_all_connections_are_listed_and_the_current_one_is_marked(page):
    assert names(page) == ["From environment", "Test (in use)", "Sandbox"]


def test_only_own_connections_can_be_edited_or_removed(page):
    allowed = []
    for row in range(3):
        page.connections.list.setCurrentRow(row)
        allowed.append(
            (page.connections.edit_button.isEnabled(), page.connections.remove_button.isEnabled())
        )
    assert allowed == [(False, False), (True, True), (False, False)]


def test_a_selected_connection_is_tested(page, qtbot):
    page.connections.list.setCurrentRow(1)
    page.connections.test_button.click()
    qtbot.waitUntil(lambda: "Connected: " in page.connections.test_remark.text())


def test_a_sandbox_that_doesnt_run_says_so(page):
    page.connections.list.setCurrentRow(2)
    page.connections.test_button.click()
    assert "isn't running" in page.connections.test_remark.text()


def test_adding_makes_the_new_one_current(page, accounts):
    def fill(dialog):
        dialog.sign_in.client_id_edit.setText("me")
        dialog.sign_in.secret_edit.setText("own-word")
        dialog.accept()

    answer(fill)
    page.connections.add_button.click()
    assert names(page) == ["From environment", "DataCosmos (in use)", "Test", "Sandbox"]
    assert page.connections.selected() == accounts.current()


def test_breaking_off_adds_nothing(page):
    answer(ConnectionDialog.reject)
    page.connections.add_button.click()
    assert len(names(page)) == 3


@pytest.mark.parametrize(
    ("button", "left"),
    [(QMessageBox.StandardButton.Yes, 2), (QMessageBox.StandardButton.No, 3)],
    ids=["yes", "no"],
)
def test_removing_asks_first(page, button, left):
    page.connections.list.setCurrentRow(1)
    answer(lambda box: box.button(button).click())
    page.connections.remove_button.click()
    assert len(names(page)) == left


def test_limits_and_folder_are_kept_on_ok_only(page, settings, tmp_path):
    page.order_limit.amount_edit.setText("1500,5")
    page.month_limit.amount_edit.setText("9000")
    page.month_limit.currency_combo.setCurrentText("usd")
    page.folder_widget.setFilePath(str(tmp_path))
    page.adds_check.setChecked(False)
    assert settings.order_limit is None
    assert page.isValid()
    page.apply()
    assert settings.order_limit == Money(Decimal("1500.5"), "EUR")
    assert settings.month_limit == Money(Decimal("9000"), "USD")
    assert settings.download_folder == tmp_path
    assert not settings.adds_to_project


@pytest.mark.parametrize(
    ("amount", "currency"),
    [(".", "EUR"), ("5", "euro"), ("5", ""), ("1,000", "EUR"), ("٣", "EUR"), ("1e3", "EUR")],
    ids=["dot", "word", "none", "thousand", "other digits", "exponent"],
)
def test_a_limit_that_cant_be_read_is_never_taken_for_none(page, settings, amount, currency):
    settings.order_limit = Money(Decimal("10"), "EUR")
    page.order_limit.amount_edit.setText(amount)
    page.order_limit.currency_combo.setCurrentText(currency)
    assert not page.isValid()
    assert "Most for one order" in page.remark.text()
    page.apply()
    assert settings.order_limit == Money(Decimal("10"), "EUR")


def test_thousands_cant_be_typed_since_they_are_ambiguous(page, qtbot):
    qtbot.keyClicks(page.order_limit.amount_edit, "1,000.00")
    assert page.order_limit.amount_edit.text() == "1,00000"[:4]


def test_a_double_click_edits_a_connection_of_the_users_and_no_other(page, accounts):
    def rename(dialog):
        dialog.name_edit.setText("Renamed")
        dialog.accept()

    page.connections.list.setCurrentRow(0)
    page.connections.list.itemActivated.emit(page.connections.list.item(0))
    assert QApplication.activeModalWidget() is None
    page.connections.list.setCurrentRow(1)
    answer(rename)
    page.connections.list.itemActivated.emit(page.connections.list.item(1))
    assert names(page)[1] == "Renamed (in use)"


def test_new_connections_get_names_that_are_free(page):
    def fill(dialog):
        dialog.sign_in.client_id_edit.setText("me")
        dialog.sign_in.secret_edit.setText("own-word")
        dialog.accept()

    for _connection in range(2):
        answer(fill)
        page.connections.add_button.click()
    assert {"DataCosmos", "DataCosmos 2 (in use)"} <= set(names(page))


def test_a_limit_without_a_currency_is_refused_and_an_empty_one_is_none(page, settings):
    settings.order_limit = Money(Decimal("10"), "EUR")
    page.order_limit.amount_edit.setText("")
    page.order_limit.currency_combo.setCurrentText("")
    page.apply()
    assert settings.order_limit is None
    page.order_limit.set_value(Money(Decimal("1234.5"), "USD"))
    assert page.order_limit.value() == Money(Decimal("1234.50"), "USD")
    page.order_limit.set_value(None)
    assert page.order_limit.value() is None


def test_a_test_that_is_stopped_in_the_task_manager_can_be_made_again(page, sandbox, qtbot):
    sandbox.faults.add(Fault(".", delay_s=0.5))
    page.connections.list.setCurrentRow(1)
    page.connections.test_button.click()
    assert not page.connections.test_button.isEnabled()
    stop_task("Testing...")
    qtbot.waitUntil(page.connections.test_button.isEnabled)
    assert page.connections.test_remark.text() == ""
    page.connections.test_button.click()
    qtbot.waitUntil(lambda: "Connected: " in page.connections.test_remark.text())


def test_a_connection_that_another_qgis_removed_meanwhile_stays_untouched(page, settings, profile):
    page.connections.list.setCurrentRow(1)
    settings.remove_profile(profile.id)
    for act in (page.connections.edit, page.connections.remove):
        act()
    page.connections.remove_button.click()
    assert QApplication.activeModalWidget() is None
    page.connections.test_button.click()
    assert "No connection is selected" in page.connections.test_remark.text()


@pytest.mark.parametrize("written", ["1,000 EUR", "1000EUR", "1000", ["1", "000 EUR"]])
def test_a_limit_that_cant_be_read_is_shown_as_it_is_and_mended_there(
    make_page, settings, qtbot, written
):
    QgsSettings().setValue(f"{PREFIX}/month_limit", written)
    page = make_page()
    text = written if isinstance(written, str) else ",".join(written)
    assert page.month_limit.amount_edit.text() == text
    assert "Most in one month: this is no amount" in page.remark.text()
    assert not page.isValid()
    page.apply()
    assert isinstance(settings.month_limit, UnreadableLimit)
    page.month_limit.amount_edit.clear()
    qtbot.keyClicks(page.month_limit.amount_edit, "1000")
    page.month_limit.currency_combo.setCurrentText("EUR")
    assert page.isValid()
    page.apply()
    assert settings.month_limit == Money(Decimal(1000), "EUR")


def test_an_unreadable_limit_can_be_edited_letter_by_letter(page, qtbot):
    edit = page.month_limit.amount_edit
    page.month_limit.set_value(UnreadableLimit("1000EUR"))
    for left in ("1000EU", "1000E"):
        qtbot.keyClick(edit, Qt.Key.Key_Backspace)
        assert edit.text() == left
        with pytest.raises(InputError):
            page.month_limit.value()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert page.month_limit.value() == Money(Decimal(1000), "EUR")
    qtbot.keyClicks(edit, "x,")
    assert edit.text() == "1000,"


def test_a_limit_without_a_currency_shows_none(page):
    page.month_limit.set_value(UnreadableLimit("1000"))
    assert page.month_limit.currency_combo.currentText() == ""
    with pytest.raises(InputError):
        page.month_limit.value()
    page.month_limit.currency_combo.setCurrentText("USD")
    assert page.month_limit.value() == Money(Decimal(1000), "USD")


def test_a_limit_with_more_decimals_than_can_be_typed_stays_as_it_is(make_page, settings):
    settings.order_limit = Money(Decimal("0.1255"), "KWD")
    page = make_page()
    assert page.isValid()
    page.apply()
    assert settings.order_limit == Money(Decimal("0.1255"), "KWD")


def test_the_page_says_whose_month_it_is(page):
    notes = [label.text() for label in page.findChildren(QLabel)]
    assert any("calendar month in the time zone of this computer" in note for note in notes)
