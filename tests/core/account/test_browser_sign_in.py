# SPDX-License-Identifier: GPL-2.0-or-later
"""Signing in with a browser, from the page to the refresh token."""

from __future__ import annotations

import json
import logging
import socket
from urllib.parse import urlsplit

import pytest
from browser import Browser, query_of, visit
from conftest import QUICK, Recorder
from datacosmos_imagery.core import BrowserSignInJob, Connection
from datacosmos_imagery.core.account.browser_sign_in import challenge_of
from datacosmos_imagery.core.errors import AuthError, Cancelled, ConfigError, NetworkError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.config import DEFAULT_AUDIENCE
from threads import at_once


def job_at(sandbox, open_url, **changes):
    values = {"client_id": sandbox.browser_client_id, "audience": DEFAULT_AUDIENCE, "port": 0}
    connection = Connection(sandbox.url, sandbox.url)
    return BrowserSignInJob(
        connection, settings=QUICK, open_url=open_url, **{**values, "timeout_s": 10, **changes}
    )


def back_to(url, query):
    """Return the address of the listener that a sign-in page's address names."""
    return f"{query_of(url)['redirect_uri']}?{query}"


def port_of(url):
    return urlsplit(query_of(url)["redirect_uri"]).port


@pytest.fixture
def quick_sandbox(make_sandbox):
    return make_sandbox(signs_in_by_itself=True)


def test_the_button_of_the_page_signs_in(sandbox, make_client, monitor):
    browser = Browser(lambda url: visit(url).press("allow"))
    credentials = job_at(sandbox, browser.open).run(monitor)
    page = browser.last_page()
    assert page.status == 200
    assert "You are signed in" in page.text
    client = make_client(sandbox, credentials=credentials)
    assert client.collection("sentinel-2-l2a", monitor).id == "sentinel-2-l2a"


def test_the_request_has_all_that_the_provider_asks_for(quick_sandbox, monitor):
    browser = Browser()
    job_at(quick_sandbox, browser.open).run(monitor)
    sent = query_of(browser.opened[0])
    assert sent.pop("client_id") == quick_sandbox.browser_client_id
    assert sent.pop("redirect_uri").startswith("http://localhost:")
    assert len(sent.pop("state")) >= 32
    assert len(sent.pop("code_challenge")) == 43
    assert sent == {
        "response_type": "code",
        "audience": "https://beeapp.open-cosmos.com",
        "scope": "openid profile email offline_access",
        "code_challenge_method": "S256",
    }


def test_the_challenge_is_that_of_the_standard():
    # RFC 7636, appendix B.
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_cancel_on_the_page_is_told_in_both_places(sandbox, monitor):
    browser = Browser(lambda url: visit(url).press("deny"))
    with pytest.raises(AuthError, match="the person cancelled the sign-in"):
        job_at(sandbox, browser.open).run(monitor)
    assert "the person cancelled the sign-in" in browser.last_page().text


def test_a_closed_browser_ends_in_a_clear_error(sandbox, monitor):
    with pytest.raises(AuthError, match="Nobody signed in .* within") as caught:
        job_at(sandbox, lambda _url: None, timeout_s=0.2).run(monitor)
    assert "registered" in caught.value.hint


def test_a_cancel_in_qgis_frees_the_port(sandbox, monitor):
    opened = []

    def open_and_cancel(url):
        opened.append(url)
        monitor.stop = True

    with pytest.raises(Cancelled):
        job_at(sandbox, open_and_cancel).run(monitor)
    port = port_of(opened[0])
    browser = Browser(lambda url: visit(url).press("allow"))
    assert job_at(sandbox, browser.open, port=port).run(Recorder())


@pytest.mark.parametrize(
    "query",
    [
        "code=stolen&state=wrong",
        "code=stolen",
        "error=access_denied&state=wrong",
        "state={state}",
        "code=one&code=two&state={state}",
    ],
    ids=["wrong state", "no state", "error of another", "neither code nor error", "two codes"],
)
def test_a_stray_answer_does_not_disturb_the_sign_in(quick_sandbox, monitor, query):
    strays = []

    def act(url):
        strays.append(visit(back_to(url, query.format(state=query_of(url)["state"]))))
        return visit(url)

    browser = Browser(act)
    assert job_at(quick_sandbox, browser.open).run(monitor)
    assert strays[0].status == 400
    assert "You are signed in" in browser.last_page().text
    assert not any("stolen" in str(r.body) for r in quick_sandbox.requests)


def test_other_addresses_of_the_listener_hold_nothing(quick_sandbox, monitor):
    others = []

    def act(url):
        others.append(visit(query_of(url)["redirect_uri"].replace("/oauth/callback", "/else")))
        return visit(url)

    job_at(quick_sandbox, Browser(act).open).run(monitor)
    assert others[0].status == 404


def test_an_idle_connection_does_not_block_the_browser(quick_sandbox, monitor):
    idle = []

    def act(url):
        port = port_of(url)
        idle.append(socket.create_connection(("127.0.0.1", port)))
        return visit(url)

    assert job_at(quick_sandbox, Browser(act).open).run(monitor)
    idle[0].close()


def test_markup_in_the_providers_error_stays_text(quick_sandbox, monitor):
    def act(url):
        state = query_of(url)["state"]
        said = "error=server_error&error_description=%3Cb%3Eboo%3C%2Fb%3E"
        return visit(back_to(url, f"{said}&state={state}"))

    browser = Browser(act)
    with pytest.raises(AuthError, match="<b>boo</b>"):
        job_at(quick_sandbox, browser.open).run(monitor)
    assert "&lt;b&gt;boo" in browser.last_page().text


def test_a_fault_after_the_browsers_return_is_told_in_the_browser_too(quick_sandbox, monitor):
    quick_sandbox.faults.add(Fault("/oauth/token", status=503, times=None))
    browser = Browser()
    with pytest.raises(NetworkError, match="503"):
        job_at(quick_sandbox, browser.open).run(monitor)
    assert "didn&#x27;t succeed" in browser.last_page().text


def test_a_refused_code_is_not_sent_again(quick_sandbox, monitor):
    def act(url):
        return visit(back_to(url, f"code=invented&state={query_of(url)['state']}"))

    with pytest.raises(AuthError, match="unknown or has expired"):
        job_at(quick_sandbox, Browser(act).open).run(monitor)
    assert sum(r.path == "/oauth/token" for r in quick_sandbox.requests) == 1


def test_no_secret_of_the_sign_in_is_logged(quick_sandbox, monitor, caplog):
    caplog.set_level(logging.DEBUG)
    credentials = job_at(quick_sandbox, Browser().open).run(monitor)
    exchange = next(r for r in quick_sandbox.requests if r.path == "/oauth/token")
    said = caplog.text + repr(credentials) + "".join(monitor.infos)
    for hidden in (exchange.body["code"], exchange.body["code_verifier"]):
        assert hidden not in said
    assert credentials.refresh_token not in said


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_port_in_use_is_an_error_before_the_browser_opens(sandbox, monitor, address):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as taken:
        try:
            taken.bind((address, 0))
        except OSError:
            pytest.skip(f"this machine has no {address}")
        taken.listen()
        port = taken.getsockname()[1]
        browser = Browser()
        with pytest.raises(ConfigError, match=f"Port {port}"):
            job_at(sandbox, browser.open, port=port).run(monitor)
    assert browser.opened == []


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"client_id": " "}, "client id"),
        ({"host": "192.0.2.1"}, "192.0.2.1"),
        ({"host": "localhost.example.org"}, "localhost.example.org"),
        ({"path": "oauth"}, "oauth"),
        ({"path": "/oauth?x=y"}, "x=y"),
        ({"port": 70000}, "70000"),
    ],
)
def test_a_bad_redirect_is_named_before_the_browser_opens(sandbox, monitor, changes, named):
    browser = Browser()
    with pytest.raises(ConfigError, match=named):
        job_at(sandbox, browser.open, **changes).run(monitor)
    assert browser.opened == []


def test_the_listener_takes_its_own_address_only(quick_sandbox, monitor):
    def act(url):
        port = port_of(url)
        # One that listens at all addresses of the machine would answer here.
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.2", port), timeout=2)
        return visit(url)

    assert job_at(quick_sandbox, Browser(act).open).run(monitor)


def test_sign_ins_at_the_same_time_do_not_mix(quick_sandbox):
    results = []

    def sign_in():
        credentials = job_at(quick_sandbox, Browser().open).run(Recorder())
        results.append(credentials.refresh_token)

    at_once(3, sign_in)
    assert len(set(results)) == 3


def test_a_sign_in_that_cannot_be_kept_is_refused_with_what_to_ask_for(quick_sandbox, monitor):
    body = {"access_token": quick_sandbox.issue_token(), "expires_in": 60}
    quick_sandbox.faults.add(Fault("/oauth/token", body=json.dumps(body).encode()))
    browser = Browser()
    with pytest.raises(AuthError, match="no refresh token") as caught:
        job_at(quick_sandbox, browser.open).run(monitor)
    assert "offline access" in caught.value.hint
    assert "no refresh token" in browser.last_page().text
