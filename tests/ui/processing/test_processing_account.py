# SPDX-License-Identifier: GPL-2.0-or-later
"""Under whose account the algorithms run."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.settings import PREFIX
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsSettings

SEARCH = {"EXTENT": "-72,-70,-36,-34 [EPSG:4326]", "OUTPUT": "memory:"}


@pytest.fixture
def search(provider, context):
    """Return a function that runs the search; it raises an AssertionError with the log."""

    def search():
        feedback = QgsProcessingFeedback(False)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "datacosmos:searchcatalogue"
        )
        _results, ok = algorithm.run(SEARCH, context, feedback, {}, False)
        assert ok, feedback.textLog()

    return search


def searches(sandbox):
    return [request for request in sandbox.requests if request.path.endswith("/search")]


def test_the_connection_chosen_in_qgis_is_used(profile, settings, sandbox, search):
    settings.current_profile_id = profile.id
    search()
    assert searches(sandbox)


def test_the_environment_comes_before_it(profile, settings, sandbox, account, make_sandbox, search):
    elsewhere = make_sandbox()
    Accounts(settings, environ={}).save(
        replace(profile, api_url=elsewhere.url, login_url=elsewhere.url)
    )
    settings.current_profile_id = profile.id
    search()
    assert searches(sandbox)
    assert not elsewhere.requests


def test_the_windows_connection_is_used_without_another_sign_in(
    profile, settings, sandbox, provider, search, monkeypatch
):
    accounts = Accounts(settings, environ={})
    monkeypatch.setattr(provider, "accounts", accounts)
    accounts.set_current(profile.id)
    search()
    search()
    assert len([one for one in sandbox.requests if one.path == "/oauth/token"]) == 1


def test_without_either_both_ways_are_named(settings, search):
    with pytest.raises(AssertionError) as raised:
        search()
    assert "Set DATACOSMOS_CREDENTIALS_FILE" in str(raised.value)
    assert "Settings, Options, DataCosmos" in str(raised.value)


def test_a_chosen_connection_of_a_newer_version_stops_the_run(profile, settings, sandbox, search):
    newer = json.dumps({**asdict(profile), "version": 99})
    QgsSettings().setValue(f"{PREFIX}/connections/{profile.id}", newer)
    settings.current_profile_id = profile.id
    with pytest.raises(AssertionError, match="newer version of the plugin"):
        search()
    assert searches(sandbox) == []
