# SPDX-License-Identifier: GPL-2.0-or-later
"""Setting up a connection, as a user does it."""

from __future__ import annotations

import base64
import json

import pytest
from browser import Browser
from datacosmos_imagery.core import ClientCredentials, PastedToken
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.credentials import RefreshCredentials
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.accounts.credentials import load_credentials
from datacosmos_imagery.ui.adapters.settings import (
    BY_BROWSER,
    BY_CREDENTIALS,
    BY_PASTED,
    CUSTOM,
    Profile,
    new_profile,
)
from datacosmos_imagery.ui.connections.connection_dialog import ConnectionDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog
from stopping import stop_task


@pytest.fixture
def accounts(settings, auth_database):
    return Accounts(settings, environ={})


@pytest.fixture
def open_dialog(accounts, runner, qtbot):
    """Return a function that opens the dialog, for a connection to a sandbox unless told."""

    def open_dialog(profile, open_link=None):
        dialog = ConnectionDialog(profile, accounts, runner, open_link or (lambda _url: None))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


@pytest.fixture
def blank(sandbox):
    """A connection to the sandbox that is not set up yet."""
    return Profile("new", "Test", CUSTOM, sandbox.url, sandbox.url, organisation_id=42)


def choose(dialog, kind):
    dialog.sign_in.kind_combo.setCurrentIndex(dialog.sign_in.kind_combo.findData(kind))


def accept(dialog):
    dialog.accept()
    assert dialog.result() == ConnectionDialog.DialogCode.Accepted, dialog.error_remark.text()
    return dialog.profile()


def test_a_credentials_file_is_imported_and_kept(open_dialog, accounts, sandbox, blank, tmp_path):
    path = tmp_path / "credentials.json"
    path.write_text(json.dumps({**sandbox.credentials, "audience": "https://other.example"}))
    dialog = open_dialog(blank)
    dialog.sign_in.import_file(str(path))
    kept = accept(dialog)
    assert accounts.profiles() == (kept,)
    assert kept.sign_in == BY_CREDENTIALS
    assert load_credentials(kept) == ClientCredentials(
        sandbox.credentials["client_id"],
        sandbox.credentials["client_secret"],
        "https://other.example",
    )


def test_a_file_that_holds_no_credentials_is_explained(open_dialog, blank, tmp_path):
    path = tmp_path / "other.json"
    path.write_text("[]")
    dialog = open_dialog(blank)
    dialog.sign_in.import_file(str(path))
    assert "lacks client_id and client_secret" in dialog.error_remark.text()


def test_a_pasted_token_is_kept_and_its_end_is_shown(open_dialog, sandbox, blank):
    dialog = open_dialog(blank)
    choose(dialog, BY_PASTED)
    issued = sandbox.issue_token()
    dialog.sign_in.token_edit.setText(f"Bearer {issued}")
    assert "Valid until" in dialog.sign_in.token_remark.text()
    assert load_credentials(accept(dialog)) == PastedToken(issued)


def test_without_a_secret_it_isnt_kept(open_dialog, accounts, blank):
    dialog = open_dialog(blank)
    dialog.accept()
    assert "no credentials yet" in dialog.error_remark.text()
    assert dialog.isVisible()
    assert accounts.profiles() == ()


def test_editing_keeps_the_stored_secret_and_never_shows_it(open_dialog, profile, sandbox):
    dialog = open_dialog(profile)
    assert dialog.sign_in.secret_edit.text() == ""
    assert "stored" in dialog.sign_in.secret_edit.placeholderText()
    dialog.name_edit.setText("Renamed")
    kept = accept(dialog)
    assert (kept.name, kept.authcfg) == ("Renamed", profile.authcfg)
    assert load_credentials(kept) == ClientCredentials(**sandbox.credentials)


def test_another_way_to_sign_in_needs_its_own_secret(open_dialog, profile):
    dialog = open_dialog(profile)
    choose(dialog, BY_PASTED)
    dialog.accept()
    assert "no access token yet" in dialog.error_remark.text()


def test_the_test_says_in_a_line_what_works_and_offers_the_contracts(
    open_dialog, sandbox, blank, qtbot
):
    dialog = open_dialog(blank)
    dialog.sign_in.client_id_edit.setText(sandbox.credentials["client_id"])
    dialog.sign_in.secret_edit.setText(sandbox.credentials["client_secret"])
    dialog.test_button.click()
    qtbot.waitUntil(lambda: "Connected" in dialog.test_remark.text())
    qtbot.waitUntil(lambda: dialog.contract_combo.count() == 6)
    assert dialog.contract_combo.contract() == (456, "Standard")
    assert accept(dialog).contract_id == 456


def test_a_refused_sign_in_is_told_in_the_line(open_dialog, blank, qtbot):
    dialog = open_dialog(blank)
    dialog.sign_in.client_id_edit.setText("nobody")
    dialog.sign_in.secret_edit.setText("wrong-word")
    dialog.test_button.click()
    qtbot.waitUntil(lambda: "refused" in dialog.test_remark.text())
    assert dialog.test_button.isEnabled()


def test_a_change_takes_the_verdict_back(open_dialog, profile, qtbot):
    dialog = open_dialog(profile)
    dialog.test_button.click()
    qtbot.waitUntil(lambda: "Connected" in dialog.test_remark.text())
    dialog.organisation_edit.setText("43")
    assert dialog.test_remark.text() == ""


def test_where_contracts_cant_be_listed_the_number_is_typed(open_dialog, sandbox, profile, qtbot):
    sandbox.faults.add(Fault("/policies", status=403, times=None))
    dialog = open_dialog(profile)
    dialog.contracts_button.click()
    qtbot.waitUntil(lambda: "type the number" in dialog.contract_remark.text())
    dialog.contract_combo.setEditText("789")
    assert accept(dialog).contract_id == 789


def test_a_contract_that_was_chosen_stays_chosen_when_the_list_arrives(
    open_dialog, profile, accounts, qtbot
):
    accounts.set_current(profile.id)
    accounts.set_contract(457, "Credits")
    dialog = open_dialog(accounts.current())
    dialog.contracts_button.click()
    qtbot.waitUntil(lambda: dialog.contract_combo.count() == 6)
    assert dialog.contract_combo.contract() == (457, "Credits")


@pytest.mark.parametrize("text", ["Gold", "45x", "-1", "٣"])
def test_a_contract_that_is_no_number_is_refused(open_dialog, profile, text):
    dialog = open_dialog(profile)
    dialog.contract_combo.setEditText(text)
    dialog.accept()
    assert "isn't in the list" in dialog.error_remark.text()


@pytest.mark.parametrize(
    ("url", "words"),
    [("http://app.example", "isn't encrypted"), ("app.example", "isn't a web address")],
)
def test_an_address_that_cant_be_used_is_refused(open_dialog, profile, url, words):
    dialog = open_dialog(profile)
    dialog.api_edit.setText(url)
    dialog.accept()
    assert words in dialog.error_remark.text()


def test_signing_in_with_the_browser(open_dialog, make_sandbox, qtbot):
    sandbox = make_sandbox(signs_in_by_itself=True, rotates_refresh=True)
    browser = Browser()
    person = Profile("new", "Test", CUSTOM, sandbox.url, sandbox.url, organisation_id=42)
    dialog = open_dialog(person, browser.open)
    choose(dialog, BY_BROWSER)
    dialog.sign_in.browser_id_edit.setText(sandbox.browser_client_id)
    dialog.sign_in.callback_edit.setText("http://127.0.0.1:0/oauth/callback")
    dialog.sign_in.browser_button.click()
    # Tested at once, which makes the service replace the refresh token already.
    qtbot.waitUntil(lambda: "Connected" in dialog.test_remark.text())
    kept = accept(dialog)
    stored = load_credentials(kept)
    assert isinstance(stored, RefreshCredentials)
    again = open_dialog(kept)
    again.test_button.click()
    qtbot.waitUntil(lambda: "Connected" in again.test_remark.text())


def test_waiting_for_the_browser_can_be_stopped(open_dialog, sandbox, blank, qtbot):
    opened = []
    dialog = open_dialog(blank, opened.append)
    choose(dialog, BY_BROWSER)
    dialog.sign_in.browser_id_edit.setText(sandbox.browser_client_id)
    dialog.sign_in.callback_edit.setText("http://127.0.0.1:0/oauth/callback")
    dialog.sign_in.browser_button.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert dialog.sign_in.browser_button.text() == "Stop waiting"
    dialog.sign_in.browser_button.click()
    assert dialog.sign_in.browser_button.text() == "Sign in with the browser..."
    assert dialog.sign_in.browser_id_edit.isEnabled()


@pytest.mark.parametrize(
    "callback", ["", "https://localhost:1/x", "http://localhost/x", "http://[", "x"]
)
def test_a_return_address_that_cant_be_used_is_explained(open_dialog, blank, callback):
    dialog = open_dialog(blank)
    choose(dialog, BY_BROWSER)
    dialog.sign_in.callback_edit.setText(callback)
    dialog.sign_in.browser_button.click()
    assert "can't be used" in dialog.error_remark.text()


def test_closing_it_in_the_middle_of_a_test_leaves_nothing_behind(
    open_dialog, sandbox, profile, runner, qtbot
):
    sandbox.faults.add(Fault("/collections", delay_s=1))
    dialog = open_dialog(profile)
    dialog.test_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert dialog.test_remark.text() == ""


def test_a_new_connection_goes_to_production(open_dialog, sandbox):
    dialog = open_dialog(new_profile("DataCosmos"))
    dialog.sign_in.client_id_edit.setText("me")
    dialog.sign_in.secret_edit.setText("own-word")
    assert not dialog.api_edit.isVisible()
    assert accept(dialog).api_url == "https://app.open-cosmos.com"


def test_an_expired_token_says_so_and_any_other_text_nothing(open_dialog, sandbox, blank):
    dialog = open_dialog(blank)
    choose(dialog, BY_PASTED)
    head, body = (base64.urlsafe_b64encode(p).decode() for p in (b'{"alg":"none"}', b'{"exp":9}'))
    dialog.sign_in.token_edit.setText(f"{head}.{body}.x")
    assert "Expired on" in dialog.sign_in.token_remark.text()
    dialog.sign_in.token_edit.setText("no token that one could read")
    assert dialog.sign_in.token_remark.text() == ""


def test_a_secret_without_its_id_is_refused(open_dialog, accounts, blank):
    dialog = open_dialog(blank)
    dialog.sign_in.secret_edit.setText("own-word")
    dialog.accept()
    assert "belong together" in dialog.error_remark.text()
    assert accounts.profiles() == ()


@pytest.mark.parametrize("is_chosen", [True, False], ids=["chosen", "cancelled"])
def test_the_import_button_asks_for_the_file(
    open_dialog, blank, sandbox, credentials_file, monkeypatch, is_chosen
):
    answer = (str(credentials_file) if is_chosen else "", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_what: answer)
    dialog = open_dialog(blank)
    choose(dialog, BY_PASTED)
    dialog.sign_in.import_button.click()
    expected = sandbox.credentials["client_id"] if is_chosen else ""
    assert dialog.sign_in.client_id_edit.text() == expected
    assert dialog.sign_in.kind() == (BY_CREDENTIALS if is_chosen else BY_PASTED)


def test_a_connection_without_a_name_is_refused(open_dialog, profile):
    dialog = open_dialog(profile)
    dialog.name_edit.setText("  ")
    dialog.accept()
    assert "has no name" in dialog.error_remark.text()


def test_an_organisation_without_contracts_is_told_with_the_way_out(
    open_dialog, sandbox, profile, runner, qtbot
):
    body = json.dumps({"data": [], "errors": []}).encode()
    sandbox.faults.add(Fault("/policies", body=body, times=None))
    dialog = open_dialog(profile)
    dialog.contracts_button.click()
    qtbot.waitUntil(lambda: "lists no contract" in dialog.contract_remark.text())
    assert "type the number" in dialog.contract_remark.text()
    assert dialog.contract_combo.contract()[0] == 456


def test_a_sign_in_that_is_stopped_in_the_task_manager_can_begin_again(
    open_dialog, sandbox, blank, qtbot
):
    opened = []
    dialog = open_dialog(blank, opened.append)
    choose(dialog, BY_BROWSER)
    dialog.sign_in.browser_id_edit.setText(sandbox.browser_client_id)
    dialog.sign_in.callback_edit.setText("http://127.0.0.1:0/oauth/callback")
    button = dialog.sign_in.browser_button
    for times in (1, 2):
        button.click()
        qtbot.waitUntil(lambda times=times: len(opened) == times)
        stop_task("Signing in to DataCosmos")
        qtbot.waitUntil(lambda: button.text() == "Sign in with the browser...")
        assert dialog.sign_in.browser_remark.text() == ""


VINES = {"id": "5b0c6a3e", "name": "Vineyards"}


def offer_projects(sandbox, *projects, status=200):
    body = json.dumps({"data": list(projects), "errors": []}).encode()
    path = "/scenario/scenario$"
    sandbox.faults.add(Fault(path, status=status, body=body, times=None))


def test_a_project_is_chosen_from_the_list_and_kept(open_dialog, accounts, sandbox, profile, qtbot):
    offer_projects(sandbox, VINES, {"id": "a1e2b7c4", "name": "Coast watch"})
    dialog = open_dialog(profile)
    dialog.projects_button.click()
    qtbot.waitUntil(lambda: dialog.project_combo.count() == 2)
    assert dialog.project_remark.text() == "Choose one of the list."
    assert dialog.project_combo.project() == ("", "")
    dialog.project_combo.setCurrentIndex(0)
    assert dialog.project_remark.text() == ""
    kept = accept(dialog)
    assert (kept.project_id, kept.project_name) == ("5b0c6a3e", "Vineyards")
    assert kept.connection().project_id == "5b0c6a3e"
    assert accounts.profiles() == (kept,)
    again = open_dialog(kept)
    assert again.project_combo.currentText() == "Vineyards (5b0c6a3e)"


def test_projects_of_one_name_and_one_beginning_are_told_apart(
    open_dialog, accounts, sandbox, profile, qtbot
):
    ids = [f"5b0c6a3e-3f0e-4c55-9d0a-6c1f0b1d420{number}" for number in (1, 2)]
    offer_projects(sandbox, *({"id": one, "name": "Vineyards"} for one in ids))
    dialog = open_dialog(profile)
    dialog.projects_button.click()
    combo = dialog.project_combo
    qtbot.waitUntil(lambda: combo.count() == 2)
    texts = [combo.itemText(row) for row in range(2)]
    assert texts == ["Vineyards (5b0c6a3e…)", f"Vineyards ({ids[1]})"]
    for row, project_id in enumerate(ids):
        combo.setCurrentIndex(row)
        assert combo.project() == (project_id, "Vineyards")
        assert combo.itemData(row, Qt.ItemDataRole.ToolTipRole) == project_id
        combo.setEditText(texts[row])
        assert combo.project() == (project_id, "Vineyards")
    assert accept(dialog).project_id == ids[1]


def test_a_project_that_is_typed_is_looked_for_with_the_connection(
    open_dialog, sandbox, profile, qtbot
):
    offer_projects(sandbox, VINES)
    dialog = open_dialog(profile)
    dialog.project_combo.setEditText(" 5b0c6a3e ")
    dialog.test_button.click()
    qtbot.waitUntil(lambda: "is there" in dialog.project_remark.text())
    assert dialog.project_combo.project() == ("5b0c6a3e", "Vineyards")


def test_what_is_wrong_with_a_project_is_said_and_it_is_kept_all_the_same(
    open_dialog, sandbox, profile, qtbot
):
    offer_projects(sandbox, status=403)
    sandbox.faults.add(Fault("/scenario/scenario/nobody", status=404, times=None))
    dialog = open_dialog(profile)
    dialog.project_combo.setEditText("nobody")
    dialog.projects_button.click()
    qtbot.waitUntil(lambda: "knows no project nobody" in dialog.project_remark.text())
    assert "type the id" in dialog.project_remark.text()
    assert accept(dialog).project_id == "nobody"


def test_without_a_project_nothing_is_missing(open_dialog, profile):
    kept = accept(open_dialog(profile))
    assert (kept.project_id, kept.connection().project_id) == ("", "")
