# SPDX-License-Identifier: GPL-2.0-or-later
"""The collections of the connection in use, from the disk or from the service."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import ClientCredentials
from datacosmos_imagery.core.catalogue.collection_cache import CollectionCache
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.settings import CUSTOM, Profile
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.search.collections_loader import CollectionsLoader
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from stopping import stop_task


@pytest.fixture
def accounts(settings, account_environment):
    accounts = Accounts(settings, environ=account_environment)
    yield accounts
    accounts.close()


@pytest.fixture
def make_loader(accounts, runner, tmp_path, bar):
    def make():
        cache = CollectionCache(tmp_path / "cache")
        return CollectionsLoader(accounts, runner, cache, Messenger(bar))

    return make


def asked(sandbox):
    return [r for r in sandbox.requests if r.path.endswith("/collections")]


def test_the_service_is_asked_once_and_the_disk_remembers(make_loader, sandbox, runner, qtbot):
    first = make_loader()
    with qtbot.waitSignal(first.loaded) as told:
        first.load(ask_service=True)
    assert "sentinel-2-l2a" in {collection.id for collection in told.args[0]}
    with qtbot.assertNotEmitted(first.loaded, wait=0):
        first.load(ask_service=True)
    second = make_loader()
    with qtbot.waitSignal(second.loaded) as again:
        second.load(ask_service=False)
    assert again.args == told.args
    assert len(asked(sandbox)) == 1


def test_without_the_disk_and_the_service_there_is_nothing_to_show(make_loader, runner, qtbot):
    loader = make_loader()
    with qtbot.assertNotEmitted(loader.loaded, wait=0):
        loader.load(ask_service=False)
        qtbot.waitUntil(lambda: runner.is_idle)


def test_asking_the_service_takes_the_place_of_a_look_at_the_disk(
    make_loader, sandbox, runner, qtbot
):
    loader, told = make_loader(), []
    loader.loaded.connect(told.append)
    sandbox.faults.add(Fault("/collections$", delay_s=0.3))
    loader.load(ask_service=True)
    loader.load(ask_service=True)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: runner.is_idle)
    assert len(told) == 1


def test_without_a_usable_account_it_says_why(make_loader, bar, credentials_file, qtbot):
    loader = make_loader()
    credentials_file.unlink()
    loader.load(ask_service=True)
    assert credentials_file.name in bar.currentItem().text()


def test_the_next_connection_is_read_after_the_one_before_has_ended(
    make_loader, accounts, sandbox, auth_database, runner, bar, qtbot
):
    loader = make_loader()
    with qtbot.waitSignal(loader.loaded):
        loader.load(ask_service=True)
    qtbot.waitUntil(lambda: runner.is_idle)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    secret = ClientCredentials(**sandbox.credentials)
    other = Profile("other", "Other", CUSTOM, "https://a.example", "https://a.example")
    accounts.set_current(accounts.save(other, secret).id)
    loader.load(ask_service=False)
    assert not runner.is_idle
    qtbot.waitUntil(lambda: runner.is_idle)
    assert bar.currentItem() is None


def test_a_failure_and_a_stop_are_forgotten_when_it_is_tried_again(
    make_loader, sandbox, runner, bar, qtbot
):
    loader = make_loader()
    sandbox.faults.add(Fault("/collections$", status=403))
    loader.load(ask_service=True)
    qtbot.waitUntil(lambda: bar.currentItem() is not None)
    sandbox.faults.add(Fault("/collections$", delay_s=0.3))
    loader.load(ask_service=True)
    stop_task("Reading the collections")
    qtbot.waitUntil(lambda: runner.is_idle)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(loader.loaded):
        loader.load(ask_service=True)
