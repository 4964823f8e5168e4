# SPDX-License-Identifier: GPL-2.0-or-later
"""Which connection is in use, and the clients that are made for it."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from browser import Browser
from datacosmos_imagery.core import ClientCredentials, HttpSettings, Monitor
from datacosmos_imagery.core.account.browser_sign_in import BrowserSignInJob
from datacosmos_imagery.core.errors import ConfigError
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.accounts.credentials import load_credentials
from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox
from datacosmos_imagery.ui.adapters.accounts.origin_clients import OriginClients
from datacosmos_imagery.ui.adapters.folders import PREFIX
from datacosmos_imagery.ui.adapters.settings import (
    BY_BROWSER,
    ENVIRONMENT_ID,
    SANDBOX_ID,
    Profile,
    new_profile,
)
from qgis.core import QgsSettings
from threads import at_once


def token_requests(sandbox):
    return [request for request in sandbox.requests if request.path == "/oauth/token"]


def read_collections(make_client):
    with make_client() as client:
        return client.collections(Monitor())


def test_the_first_time_there_is_no_connection(settings):
    accounts = Accounts(settings, environ={})
    assert accounts.current() is None
    assert accounts.profiles() == ()
    assert not accounts.is_ready()
    with pytest.raises(ConfigError, match="No connection is set up"):
        accounts.client_factory()


def test_a_chosen_connection_of_a_newer_version_is_not_replaced_by_another(profile, settings):
    other = Accounts(settings, environ={}).save(new_profile("Another account"))
    newer = json.dumps({**asdict(profile), "version": 99})
    QgsSettings().setValue(f"{PREFIX}/connections/{profile.id}", newer)
    settings.current_profile_id = profile.id
    accounts = Accounts(settings, environ={})
    assert accounts.profiles() == (other,)
    assert accounts.current() is None
    with pytest.raises(ConfigError, match="newer version"):
        accounts.client_factory()
    accounts.set_current(other.id)
    assert accounts.current() == other


def test_the_environments_connection_comes_first_and_is_preselected(
    profile, settings, account_environment, sandbox
):
    settings.current_profile_id = profile.id
    accounts = Accounts(settings, environ=account_environment)
    assert [one.id for one in accounts.profiles()] == [ENVIRONMENT_ID, profile.id]
    current = accounts.current()
    assert (current.id, current.api_url, current.contract_id) == (ENVIRONMENT_ID, sandbox.url, 456)
    assert read_collections(accounts.client_factory())
    accounts.set_current(profile.id)
    assert accounts.current() == profile


def test_a_faulty_environment_is_shown_and_says_what_is_wrong(settings, tmp_path):
    environ = {"DATACOSMOS_CREDENTIALS_FILE": str(tmp_path / "none.json")}
    accounts = Accounts(settings, environ=environ)
    assert accounts.current().id == ENVIRONMENT_ID
    with pytest.raises(ConfigError, match=r"none.json can't be read"):
        accounts.client_factory()


def test_the_choice_outlives_the_run(profile, settings, qtbot):
    second = new_profile("Another")
    accounts = Accounts(settings, environ={})
    accounts.save(second)
    with qtbot.waitSignal(accounts.changed):
        accounts.set_current(profile.id)
    assert Accounts(settings, environ={}).current() == profile


def test_removing_the_current_connection_leaves_another(profile, settings, auth_database):
    accounts = Accounts(settings, environ={})
    second = accounts.save(new_profile("Another"))
    accounts.set_current(profile.id)
    accounts.remove(profile.id)
    assert accounts.current() == second
    assert profile.authcfg not in auth_database.configIds()


def test_clients_in_many_threads_sign_in_once(profile, settings, sandbox):
    accounts = Accounts(settings, environ={})
    # One function for each, as several searches and thumbnails have.
    makers = [accounts.client_factory() for _number in range(6)]
    counts = []
    at_once(6, lambda: counts.append(len(read_collections(makers.pop()))))
    assert len(counts) == 6
    assert len(token_requests(sandbox)) == 1


def test_another_contract_needs_no_new_sign_in(profile, settings, sandbox):
    accounts = Accounts(settings, environ={})
    read_collections(accounts.client_factory())
    accounts.set_contract(457, "Credits")
    make_client = accounts.client_factory()
    assert make_client().connection.contract_id == 457
    read_collections(make_client)
    assert len(token_requests(sandbox)) == 1
    assert settings.profile(profile.id).contract_name == "Credits"


def test_a_new_secret_is_used_at_once(profile, settings, sandbox, make_sandbox):
    accounts = Accounts(settings, environ={})
    read_collections(accounts.client_factory())
    stranger = accounts.save(profile, ClientCredentials("nobody", "wrong-word"))
    assert stranger.authcfg == profile.authcfg
    with pytest.raises(Exception, match="refused"):
        read_collections(accounts.client_factory())


def test_a_replaced_refresh_token_is_stored(make_sandbox, settings, auth_database, qtbot):
    sandbox = make_sandbox(signs_in_by_itself=True, rotates_refresh=True, token_lifetime_s=0.5)
    person = Profile("b", "Person", "custom", sandbox.url, sandbox.url, sign_in=BY_BROWSER)
    job = BrowserSignInJob(
        person.connection(),
        sandbox.browser_client_id,
        person.audience,
        HttpSettings(),
        Browser().open,
        port=0,
    )
    first = job.run(Monitor())
    accounts = Accounts(settings, environ={})
    person = accounts.save(person, first)
    make_client = accounts.client_factory()
    at_once(1, lambda: read_collections(make_client))
    qtbot.waitUntil(lambda: load_credentials(person) != first)
    assert read_collections(Accounts(settings, environ={}).client_factory(person))


def test_the_sandbox_is_a_connection_that_starts_when_chosen(settings, qtbot, tmp_path):
    local = LocalSandbox(tmp_path)
    accounts = Accounts(settings, local, environ={})
    assert [one.id for one in accounts.profiles()] == [SANDBOX_ID]
    assert accounts.current() is None
    accounts.set_current(SANDBOX_ID)
    assert accounts.is_sandbox()
    assert not accounts.is_ready()
    with pytest.raises(ConfigError, match="isn't running"):
        accounts.client_factory()
    with qtbot.waitSignal(accounts.changed):
        pass
    try:
        assert accounts.is_ready()
        assert accounts.origin() == local.url
        assert read_collections(accounts.client_factory())
    finally:
        local.stop()


def test_a_sandbox_that_doesnt_start_is_told(settings, qtbot, tmp_path):
    accounts = Accounts(settings, LocalSandbox(tmp_path, "/bin/false"), environ={})
    with qtbot.waitSignal(accounts.problem) as told:
        accounts.set_current(SANDBOX_ID)
    assert "sandbox doesn't run" in str(told.args[0])
    assert not accounts.is_ready()


def test_an_address_that_isnt_encrypted_is_refused(profile, settings):
    accounts = Accounts(settings, environ={})
    bad = replace(profile, api_url="http://app.example")
    with pytest.raises(ConfigError, match="isn't encrypted"):
        accounts.client_factory(bad)


def test_removing_what_is_gone_changes_nothing(profile, settings, auth_database, qtbot):
    accounts = Accounts(settings, environ={})
    with qtbot.assertNotEmitted(accounts.changed):
        accounts.remove("never-was")
    assert accounts.profiles() == (profile,)


def test_a_connection_without_a_sign_in_can_be_removed(settings, qtbot):
    accounts = Accounts(settings, environ={})
    bare = accounts.save(new_profile("Bare"))
    with qtbot.waitSignal(accounts.changed):
        accounts.remove(bare.id)
    assert accounts.profiles() == ()


def test_a_contract_is_chosen_for_the_connection_in_use_only(profile, settings):
    accounts = Accounts(settings, environ={})
    other = accounts.save(new_profile("Another"))
    accounts.set_current(profile.id)
    accounts.set_contract(457, "Credits")
    kept = Accounts(settings, environ={})
    assert (kept.current().contract_id, kept.current().contract_name) == (457, "Credits")
    assert kept.profile(other.id) == other


def test_a_contract_of_the_environment_is_changed_for_this_run_only(settings, account_environment):
    accounts = Accounts(settings, environ=account_environment)
    accounts.set_contract(457, "Credits")
    assert accounts.current().contract_id == 457
    assert Accounts(settings, environ=account_environment).current().contract_id == 456


def test_without_a_connection_there_is_no_contract_to_choose(settings, qtbot):
    accounts = Accounts(settings, environ={})
    with qtbot.assertNotEmitted(accounts.changed):
        accounts.set_contract(457)
    assert accounts.current() is None


def test_the_environments_choice_is_not_kept_in_the_settings(
    profile, settings, account_environment
):
    settings.current_profile_id = profile.id
    accounts = Accounts(settings, environ=account_environment)
    accounts.set_current(ENVIRONMENT_ID)
    assert settings.current_profile_id == profile.id
    assert Accounts(settings, environ={}).current() == profile


def test_a_contract_chosen_in_the_sandbox_holds_while_it_runs(settings, qtbot, tmp_path):
    sandbox = LocalSandbox(tmp_path / "state", interpreter="")
    accounts = Accounts(settings, environ={}, sandbox=sandbox)
    try:
        with qtbot.waitSignal(sandbox.started):
            accounts.set_current(SANDBOX_ID)
        accounts.set_contract(457, "Credits")
        assert (accounts.current().contract_id, accounts.current().contract_name) == (
            457,
            "Credits",
        )
        with accounts.client_factory()() as client:
            assert client.connection.contract_id == 457
    finally:
        sandbox.stop()


def test_a_sandbox_that_starts_late_changes_nothing_for_another_connection(
    profile, settings, qtbot, tmp_path
):
    local = LocalSandbox(tmp_path)
    accounts = Accounts(settings, local, environ={})
    accounts.set_current(SANDBOX_ID)
    accounts.set_current(profile.id)
    try:
        with qtbot.assertNotEmitted(accounts.changed):
            with qtbot.waitSignal(local.started):
                pass
        assert accounts.current() == profile
    finally:
        local.stop()


def test_a_service_is_reached_through_the_connection_that_leads_there(profile, settings):
    accounts = Accounts(settings, environ={})
    twin = accounts.save(replace(profile, id="p2", name="Twin"))
    accounts.set_current(profile.id)
    clients = OriginClients(accounts)
    origin = profile.connection().origin
    assert clients.profile_of(origin) == profile
    assert clients.profile_of(origin, "Twin") == twin
    assert clients.origins() == {origin}
    assert read_collections(clients.factory(origin))
    with pytest.raises(ConfigError, match="No connection to https://gone.example:443") as raised:
        clients.factory("https://gone.example:443")
    assert "options" in raised.value.hint
