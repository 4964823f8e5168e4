# SPDX-License-Identifier: GPL-2.0-or-later
"""Renewing access tokens with what a sign-in in the browser left behind."""

from __future__ import annotations

import json
import threading

import pytest
from browser import Browser
from conftest import QUICK, Recorder
from datacosmos_imagery.core import BrowserSignInJob, Client, Connection, RefreshCredentials
from datacosmos_imagery.core.errors import AuthError, Cancelled, SignInEnded
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.config import DEFAULT_AUDIENCE
from threads import at_once


def sign_in(sandbox):
    connection = Connection(sandbox.url, sandbox.url)
    job = BrowserSignInJob(
        connection, sandbox.browser_client_id, DEFAULT_AUDIENCE, QUICK, Browser().open, port=0
    )
    return job.run(Recorder())


def refreshings(sandbox):
    return [
        r
        for r in sandbox.requests
        if r.path == "/oauth/token" and r.body["grant_type"] == "refresh_token"
    ]


@pytest.fixture
def rotating(make_sandbox):
    return make_sandbox(signs_in_by_itself=True, rotates_refresh=True)


@pytest.fixture
def keeping(make_sandbox):
    return make_sandbox(signs_in_by_itself=True)


@pytest.fixture
def client_of():
    """Return a function that makes a client which keeps replaced credentials in `kept`."""
    clients = []

    def make(sandbox, credentials, kept):
        connection = Connection(sandbox.url, sandbox.url, 42, 456)
        client = Client(connection, credentials, QUICK, on_rotated=kept.append)
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


def test_a_refresh_token_that_is_kept_serves_again_and_again(keeping, client_of, monitor):
    credentials, kept = sign_in(keeping), []
    client = client_of(keeping, credentials, kept)
    for _ in range(3):
        client.collection("sentinel-2-l2a", monitor)
        keeping.revoke_tokens()
    sent = {r.body["refresh_token"] for r in refreshings(keeping)}
    assert sent == {credentials.refresh_token}
    assert kept == []


def test_a_replaced_refresh_token_is_told_and_used_from_then_on(rotating, client_of, monitor):
    kept = []
    client = client_of(rotating, sign_in(rotating), kept)
    for _ in range(3):
        client.collection("sentinel-2-l2a", monitor)
        rotating.revoke_tokens()
    assert len({c.refresh_token for c in kept}) == 3
    later = client_of(rotating, kept[-1], [])
    assert later.collection("sentinel-2-l2a", monitor).id == "sentinel-2-l2a"


def test_threads_refresh_once(rotating, client_of):
    kept = []
    client = client_of(rotating, sign_in(rotating), kept)
    rotating.faults.add(Fault("/oauth/token", delay_s=0.3))
    at_once(6, lambda: client.collection("sentinel-2-l2a", Recorder()))
    assert len(refreshings(rotating)) == len(kept) == 1


def test_a_cancel_during_the_refreshing_loses_no_replacement(rotating, client_of, monitor):
    kept = []
    client = client_of(rotating, sign_in(rotating), kept)
    rotating.faults.add(Fault("/oauth/token", delay_s=0.5))
    # A second refreshing beside the first would come after it, with what is then worthless.
    rotating.faults.add(Fault("/oauth/token", delay_s=1))
    canceller = threading.Timer(0.2, lambda: setattr(monitor, "stop", True))
    canceller.start()
    with pytest.raises(Cancelled):
        client.collection("sentinel-2-l2a", monitor)
    assert kept == []
    assert client.collection("sentinel-2-l2a", Recorder()).id == "sentinel-2-l2a"
    assert len(refreshings(rotating)) == len(kept) == 1


def test_an_ended_sign_in_says_to_sign_in_again(keeping, client_of, monitor):
    credentials = sign_in(keeping)
    keeping.end_sign_ins()
    with pytest.raises(SignInEnded, match="has ended") as caught:
        client_of(keeping, credentials, []).collection("sentinel-2-l2a", monitor)
    assert "Sign in again" in caught.value.hint
    assert credentials.refresh_token not in caught.value.explain()
    assert len(refreshings(keeping)) == 1


def test_a_refused_refresh_token_is_not_sent_again_as_json(keeping, client_of, monitor):
    credentials = sign_in(keeping)
    # The status that the standard names; Auth0 and the sandbox answer 403.
    keeping.faults.add(Fault("/oauth/token", status=400, body=b'{"error": "invalid_grant"}'))
    with pytest.raises(SignInEnded):
        client_of(keeping, credentials, []).collection("sentinel-2-l2a", monitor)
    assert [r.status for r in refreshings(keeping)] == [400]


def test_an_unknown_client_is_no_ended_sign_in(keeping, client_of, monitor):
    wrong = RefreshCredentials("somebody", sign_in(keeping).refresh_token)
    with pytest.raises(AuthError, match="unknown client") as caught:
        client_of(keeping, wrong, []).collection("sentinel-2-l2a", monitor)
    assert not isinstance(caught.value, SignInEnded)


def test_the_refresh_token_is_not_shown(keeping, client_of):
    credentials = sign_in(keeping)
    client = client_of(keeping, credentials, [])
    assert credentials.refresh_token not in repr(credentials) + repr(vars(client.transport.tokens))


def test_the_same_refresh_token_sent_again_is_no_replacement(keeping, client_of, monitor):
    credentials, kept = sign_in(keeping), []
    token = keeping.issue_token()
    body = {"access_token": token, "refresh_token": credentials.refresh_token, "expires_in": 60}
    keeping.faults.add(Fault("/oauth/token", body=json.dumps(body).encode()))
    client_of(keeping, credentials, kept).collection("sentinel-2-l2a", monitor)
    assert keeping.requests[-1].headers["authorization"] == f"Bearer {token}"
    assert kept == []


def test_a_replacement_is_used_although_nobody_wants_to_keep_it(rotating, monitor):
    connection = Connection(rotating.url, rotating.url)
    with Client(connection, sign_in(rotating), QUICK) as client:
        for _ in range(3):
            assert client.collection("sentinel-2-l2a", monitor).id == "sentinel-2-l2a"
            rotating.revoke_tokens()
    assert len({r.body["refresh_token"] for r in refreshings(rotating)}) == 3


def test_a_cancelled_job_hears_no_more_of_the_sign_in_that_goes_on(keeping, client_of, monitor):
    client = client_of(keeping, sign_in(keeping), [])
    keeping.faults.add(Fault("/oauth/token", delay_s=1, status=503))
    threading.Timer(0.1, lambda: setattr(monitor, "stop", True)).start()
    with pytest.raises(Cancelled):
        client.collection("sentinel-2-l2a", monitor)
    # It lasts until the sign-in, which tries again meanwhile, has ended.
    assert client.collection("sentinel-2-l2a", Recorder()).id == "sentinel-2-l2a"
    assert [r.status for r in refreshings(keeping)] == [503, 200]
    assert monitor.infos == []
