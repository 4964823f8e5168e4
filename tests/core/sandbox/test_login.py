# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's sign-in: who gets a token, and what needs one."""

from __future__ import annotations

import base64
from urllib.parse import urlencode

import pytest

STAC = "/api/data/v0/stac"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def sign_in(call, body, headers=None):
    return call("POST", "/oauth/token", body, headers, signed_in=False)


@pytest.mark.parametrize("form", ["form", "json", "basic"])
def test_sign_in_takes_every_form_in_use(sandbox, call, form):
    fields = dict(sandbox.credentials)
    if form == "json":
        answer = sign_in(call, fields)
    elif form == "form":
        answer = sign_in(call, urlencode(fields), FORM)
    else:
        pair = f"{fields.pop('client_id')}:{fields.pop('client_secret')}"
        basic = f"Basic {base64.b64encode(pair.encode()).decode()}"
        answer = sign_in(call, urlencode(fields), {**FORM, "Authorization": basic})
    assert answer.status == 200
    assert answer.json["token_type"] == "Bearer"
    call.token = answer.json["access_token"]
    assert call.token.count(".") == 2
    assert call("GET", f"{STAC}/").status == 200


@pytest.mark.parametrize(
    ("field", "value", "status"),
    [
        ("client_id", "somebody", 401),
        ("client_secret", "wrong", 401),
        ("audience", "https://elsewhere.example", 403),
        ("grant_type", "password", 400),
    ],
)
def test_sign_in_refuses_wrong_credentials(sandbox, call, field, value, status):
    answer = sign_in(call, {**sandbox.credentials, field: value})
    assert answer.status == status
    assert set(answer.json) == {"error", "error_description"}
    assert sandbox.credentials["client_secret"] not in answer.content.decode()


@pytest.mark.parametrize("case", ["none", "invented", "expired", "revoked"])
def test_api_wants_a_good_token(sandbox, call, case):
    if case == "invented":
        call.token = "invented"
    if case == "expired":
        call.token = sandbox.issue_token(lifetime_s=-1)
    if case == "revoked":
        sandbox.revoke_tokens()
    answer = call("GET", f"{STAC}/", signed_in=case != "none")
    assert answer.status == 401
    assert answer.error["message"]
