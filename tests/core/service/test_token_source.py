# SPDX-License-Identifier: GPL-2.0-or-later
import logging
import time

import pytest
from datacosmos_imagery.core import ClientCredentials, Monitor, PastedToken
from datacosmos_imagery.core.errors import AuthError, NetworkError, ResponseError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.token_source import TokenSource
from threads import at_once


def token_requests(sandbox):
    return [r for r in sandbox.requests if r.path == "/oauth/token"]


def test_the_token_is_fetched_once_for_many_requests(sandbox, client, monitor):
    for _ in range(3):
        client.collection("sentinel-2-l2a", monitor)
    assert len(token_requests(sandbox)) == 1


def test_several_threads_fetch_it_once(sandbox, client):
    sandbox.faults.add(Fault("/oauth/token", delay_s=0.3))
    at_once(8, lambda: client.collection("sentinel-2-l2a", Monitor()))
    assert len(token_requests(sandbox)) == 1
    assert sum(r.path.endswith("sentinel-2-l2a") and r.status == 200 for r in sandbox.requests) == 8


def test_it_is_renewed_before_it_expires(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(token_lifetime_s=2)
    client, ahead_s = make_client(sandbox), [0]
    client.transport.tokens = TokenSource(
        sandbox.url,
        ClientCredentials(**sandbox.credentials),
        client.transport.exchange,
        clock=lambda: time.time() + ahead_s[-1],
    )
    client.collection("sentinel-2-l2a", monitor)
    ahead_s.append(1.7)
    client.collection("sentinel-2-l2a", monitor)
    assert len(token_requests(sandbox)) == 2
    assert not [r for r in sandbox.requests if r.status == 401]


def test_a_401_in_the_middle_renews_it_and_repeats_the_request(sandbox, client, monitor):
    client.collection("sentinel-2-l2a", monitor)
    sandbox.revoke_tokens()
    assert client.collection("menut-l1c-cogs", monitor).id == "menut-l1c-cogs"
    assert len(token_requests(sandbox)) == 2
    assert [r.status for r in sandbox.requests if "menut" in r.path] == [401, 200]


def test_threads_with_a_revoked_token_renew_it_once(sandbox, client, monitor):
    client.collection("sentinel-2-l2a", monitor)
    sandbox.revoke_tokens()
    sandbox.faults.add(Fault("collections/menut", delay_s=0.2, times=None))
    at_once(4, lambda: client.collection("menut-l1c-cogs", Monitor()))
    assert len(token_requests(sandbox)) == 2


def test_a_401_that_stays_is_an_error(sandbox, client, monitor):
    sandbox.faults.add(Fault("/collections/", status=401, times=None))
    with pytest.raises(AuthError, match="refused"):
        client.collection("sentinel-2-l2a", monitor)
    assert len(token_requests(sandbox)) == 2


def test_wrong_credentials_name_host_and_answer_but_no_secret(
    sandbox, make_client, monitor, caplog
):
    caplog.set_level(logging.DEBUG)
    wrong = ClientCredentials("someone", "not-the-right-value")
    with pytest.raises(AuthError) as caught:
        make_client(sandbox, credentials=wrong).collection("sentinel-2-l2a", monitor)
    text = caught.value.explain()
    assert sandbox.url.partition("//")[2] in text
    assert "unknown client or wrong secret" in text
    assert "not-the-right-value" not in text + caplog.text + repr(caught.value.__cause__)


def test_json_is_tried_where_the_form_is_refused(sandbox, client, monitor):
    sandbox.faults.add(Fault("/oauth/token", status=415))
    client.collection("sentinel-2-l2a", monitor)
    kinds = [r.headers["content-type"] for r in token_requests(sandbox)]
    assert kinds == ["application/x-www-form-urlencoded", "application/json"]


def test_a_pasted_token_is_sent_as_it_is(sandbox, make_client, monitor):
    pasted = PastedToken(sandbox.issue_token())
    make_client(sandbox, credentials=pasted).collection("sentinel-2-l2a", monitor)
    assert sandbox.requests[-1].headers["authorization"] == f"Bearer {pasted.value}"
    assert token_requests(sandbox) == []


def test_an_expired_pasted_token_is_not_even_sent(sandbox, make_client, monitor):
    pasted = PastedToken(sandbox.issue_token(lifetime_s=-60))
    with pytest.raises(AuthError, match="expired on"):
        make_client(sandbox, credentials=pasted).collection("sentinel-2-l2a", monitor)
    assert sandbox.requests == []


def test_a_refused_pasted_token_says_to_paste_a_new_one(sandbox, make_client, monitor):
    pasted = PastedToken(sandbox.issue_token())
    sandbox.revoke_tokens()
    with pytest.raises(AuthError) as caught:
        make_client(sandbox, credentials=pasted).collection("sentinel-2-l2a", monitor)
    assert "paste a new one" in caught.value.hint


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault("/oauth/token", status=503, times=None), NetworkError),
        (Fault("/oauth/token", drop=True, times=None), NetworkError),
        (
            Fault("/oauth/token", body=b"<html>sign in</html>", content_type="text/html"),
            ResponseError,
        ),
        (Fault("/oauth/token", body=b"[]"), ResponseError),
        (Fault("/oauth/token", body=b'{"access_token": ""}'), ResponseError),
        (Fault("/oauth/token", body=b'{"access_token": "a", "token_type": "mac"}'), ResponseError),
    ],
    ids=["503", "cut", "html", "list", "empty", "other type"],
)
def test_a_broken_sign_in_is_a_clear_error(sandbox, client, monitor, fault, error):
    sandbox.faults.add(fault)
    with pytest.raises(error):
        client.collection("sentinel-2-l2a", monitor)


def test_a_fault_of_the_sign_in_that_passes_is_ridden_out(sandbox, client, monitor):
    sandbox.faults.add(Fault("/oauth/token", status=503, times=2))
    assert client.collection("sentinel-2-l2a", monitor).id == "sentinel-2-l2a"
    assert sum("Trying again" in text for text in monitor.infos) == 2


def test_a_netrc_entry_does_not_replace_the_token(sandbox, client, monitor, tmp_path, monkeypatch):
    path = tmp_path / "netrc"
    path.write_text("machine 127.0.0.1 login someone password something\n")
    monkeypatch.setenv("NETRC", str(path))
    client.collection("sentinel-2-l2a", monitor)
    assert sandbox.requests[-1].headers["authorization"].startswith("Bearer ")
