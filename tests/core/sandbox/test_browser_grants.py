# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's sign-in page, codes and refresh tokens, without the plugin's own client."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import urlencode

import pytest
from browser import query_of, visit
from plain_http import Caller

VERIFIER = "a" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=")
BACK = "http://127.0.0.1:9/back"


def asking(sandbox, **changes):
    values = {
        "client_id": sandbox.browser_client_id,
        "response_type": "code",
        "redirect_uri": BACK,
        "audience": sandbox.credentials["audience"],
        "scope": "openid offline_access",
        "state": "xyz",
        "code_challenge": CHALLENGE.decode(),
        "code_challenge_method": "S256",
    }
    values.update(changes)
    sent = {name: value for name, value in values.items() if value is not None}
    return f"/authorize?{urlencode(sent)}"


def code_from(call):
    answer = call("GET", asking(call.sandbox), signed_in=False)
    return query_of(answer.headers["Location"])["code"]


def redeem(call, issued, **changes):
    values = {
        "grant_type": "authorization_code",
        "client_id": call.sandbox.browser_client_id,
        "code": issued,
        "redirect_uri": BACK,
        "code_verifier": VERIFIER,
    }
    return call("POST", "/oauth/token", {**values, **changes}, signed_in=False)


def refresh(call, value):
    body = {
        "grant_type": "refresh_token",
        "client_id": call.sandbox.browser_client_id,
        "refresh_token": value,
    }
    return call("POST", "/oauth/token", body, signed_in=False)


@pytest.fixture
def sandbox(make_sandbox):
    return make_sandbox(signs_in_by_itself=True, rotates_refresh=True)


def test_the_way_back_carries_code_and_state(call):
    answer = call("GET", asking(call.sandbox), signed_in=False)
    assert answer.status == 303
    assert answer.headers["Location"].startswith(f"{BACK}?")
    assert query_of(answer.headers["Location"])["state"] == "xyz"


def test_a_client_that_sent_no_state_gets_none_back(call):
    answer = call("GET", asking(call.sandbox, state=None), signed_in=False)
    assert set(query_of(answer.headers["Location"])) == {"code"}


def test_a_code_is_for_the_client_that_asked(call):
    answer = redeem(call, code_from(call), client_id="somebody")
    assert (answer.status, answer.json["error"]) == (401, "invalid_client")


def test_a_code_gives_a_token_that_the_service_takes(call):
    answer = redeem(call, code_from(call))
    assert answer.status == 200
    assert answer.json["refresh_token"]
    call.token = answer.json["access_token"]
    assert call("GET", "/api/data/v0/stac/").status == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "b" * 43},
        {"code_verifier": ""},
        {"redirect_uri": "http://127.0.0.1:9/else"},
        {"code": "invented"},
    ],
    ids=["verifier", "no verifier", "redirect", "code"],
)
def test_what_does_not_belong_to_the_code_is_refused(call, changes):
    answer = redeem(call, code_from(call), **changes)
    assert (answer.status, answer.json["error"]) == (403, "invalid_grant")


def test_a_code_used_twice_ends_the_sign_in(call):
    code = code_from(call)
    refresh_value = redeem(call, code).json["refresh_token"]
    assert redeem(call, code).status == 403
    assert refresh(call, refresh_value).status == 403


def test_a_replaced_refresh_token_used_again_ends_the_sign_in(call):
    first = redeem(call, code_from(call)).json["refresh_token"]
    second = refresh(call, first).json["refresh_token"]
    assert refresh(call, first).json["error"] == "invalid_grant"
    assert refresh(call, second).json["error"] == "invalid_grant"


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "somebody"},
        {"redirect_uri": None},
        {"redirect_uri": "https://127.0.0.1:9/back"},
        {"redirect_uri": "http://example.org/back"},
        {"redirect_uri": "http://localhost.example.org/back"},
        {"redirect_uri": "http://me@localhost:9/back"},
        {"redirect_uri": "http://[::1/back"},
        {"redirect_uri": "http://127.0.0.1:0/back"},
    ],
    ids=str,
)
def test_nobody_is_sent_to_an_address_that_is_not_on_this_machine(call, changes):
    answer = call("GET", asking(call.sandbox, **changes), signed_in=False)
    assert answer.status == 400
    assert "Location" not in answer.headers


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"code_challenge": None}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"audience": "https://elsewhere.example"}, "access_denied"),
    ],
    ids=["implicit", "no PKCE", "plain PKCE", "audience"],
)
def test_a_wrong_request_is_told_to_the_client(call, changes, error):
    answer = call("GET", asking(call.sandbox, **changes), signed_in=False)
    back = query_of(answer.headers["Location"])
    assert (back["error"], back["state"]) == (error, "xyz")


def test_without_offline_access_there_is_no_refresh_token(call):
    answer = call("GET", asking(call.sandbox, scope="openid"), signed_in=False)
    granted = redeem(call, query_of(answer.headers["Location"])["code"])
    assert "refresh_token" not in granted.json


def test_a_page_serves_one_decision(make_sandbox):
    sandbox = make_sandbox()
    page = visit(sandbox.url + asking(sandbox))
    ticket = page.text.split('action="/authorize/')[1].split("/")[0]
    here = f"/authorize/{ticket}"
    call = Caller(sandbox)
    assert call("GET", f"{here}/allow").status == 405
    assert call("POST", f"{here}/deny").status == 303
    assert call("POST", f"{here}/allow").status == 400
