# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad answers and bad networks: each a clear error that names the thing."""

import gc
import logging
import socket
import time
import warnings
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    HttpSettings,
    PastedToken,
    SearchJob,
    SearchQuery,
)
from datacosmos_imagery.core.errors import (
    ApiError,
    BadRequest,
    Cancelled,
    Conflict,
    DataCosmosError,
    NetworkError,
    NotFound,
    PaymentRequired,
    PermissionRefused,
    RateLimited,
    ResponseError,
    ServerFault,
)
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.answers import retry_after_s
from plain_http import refusing_proxy

COLLECTION = "/collections/"
STORE_ERROR = (
    b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Not yours</Message></Error>"
)


def read(client, monitor):
    return client.collection("sentinel-2-l2a", monitor)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, BadRequest),
        (402, PaymentRequired),
        (403, PermissionRefused),
        (404, NotFound),
        (405, NotFound),
        (409, Conflict),
        (410, NotFound),
        (418, ApiError),
        (422, BadRequest),
        (429, RateLimited),
        (500, ServerFault),
        (502, ServerFault),
        (503, ServerFault),
        (504, ServerFault),
    ],
)
def test_each_status_has_its_error_with_the_servers_words(sandbox, client, monitor, status, error):
    body = b'{"errors": [{"message": "the very reason", "field": "x"}]}'
    sandbox.faults.add(Fault("/items/", status=status, body=body, times=None))
    with pytest.raises(error) as caught:
        client.item("sentinel-2-l2a", "some-item", monitor)
    assert caught.value.status == status
    assert "the very reason" in caught.value.message
    assert "some-item" in caught.value.message
    assert caught.value.messages == ("the very reason",)
    assert caught.value.fields == ("x",)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_reading_is_repeated_after_faults_that_may_pass(sandbox, client, monitor, status):
    sandbox.faults.add(Fault(COLLECTION, status=status, times=3))
    assert read(client, monitor).id == "sentinel-2-l2a"
    assert any("Trying again" in text for text in monitor.infos)


@pytest.mark.parametrize("status", [400, 403, 404, 409, 422])
def test_a_definite_no_is_not_repeated(sandbox, client, monitor, status):
    sandbox.faults.add(Fault(COLLECTION, status=status, times=None))
    with pytest.raises(ApiError):
        read(client, monitor)
    assert sum(COLLECTION in r.path for r in sandbox.requests) == 1


def test_a_proxy_that_asks_for_a_password_is_no_answer_of_the_service(sandbox, client, monitor):
    sandbox.faults.add(Fault(COLLECTION, status=407, times=None))
    with pytest.raises(NetworkError, match="proxy asks for a user name") as caught:
        read(client, monitor)
    assert "network settings" in caught.value.hint


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("17", 17),
        ("Tue, 24 Nov 2026 10:00:30 GMT", 30),
        ("Tue, 24 Nov 2026 09:00:00 GMT", 0),
        ("soon", None),
        ("", None),
    ],
    ids=["seconds", "date", "past date", "words", "empty"],
)
def test_the_pause_that_is_asked_for_may_be_a_date(value, seconds):
    now = datetime(2026, 11, 24, 10, tzinfo=timezone.utc).timestamp()
    assert retry_after_s({"retry-after": value}, now) == seconds


@pytest.mark.parametrize("sent", ["Wed, 21 Oct 2015 07:27:30 GMT", "Wed, 21 Oct 2215 07:27:30 GMT"])
def test_a_date_to_wait_for_counts_by_the_services_clock_not_by_this_computers(sent):
    until = sent.replace("07:27:30", "07:28:00")
    assert retry_after_s({"retry-after": until, "date": sent}) == 30
    assert retry_after_s({"retry-after": "5", "date": sent}) == 5


@pytest.mark.parametrize("sent", ["", "yesterday", "Wed, 99 Oct 2015 07:27:30 GMT"])
def test_without_a_date_of_the_answer_this_computers_clock_counts(sent):
    until = "Wed, 21 Oct 2015 07:28:00 GMT"
    assert retry_after_s({"retry-after": until, "date": sent}) == 0


def test_a_very_long_retry_after_is_an_error_not_a_wait(sandbox, client, monitor):
    sandbox.faults.add(Fault(COLLECTION, status=429, headers={"Retry-After": "86400"}))
    began = time.monotonic()
    with pytest.raises(RateLimited) as caught:
        read(client, monitor)
    assert time.monotonic() - began < 2
    assert caught.value.retry_after_s == 86400


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"<html><body>Sign in to the hotel</body></html>", "text/html", "web page"),
        (b"<!DOCTYPE html>", "application/json", "web page"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html/>", "application/xml", "web page"),
        (STORE_ERROR, "application/xml", "with an error: AccessDenied: Not yours"),
        (b"<?xml version='1.0'?><a/>", "application/xml", "isn't valid JSON"),
        (b"", "application/json", "isn't valid JSON"),
        (b"{", "application/json", "isn't valid JSON"),
        (b"\xff\xfe\x00", "application/json", "isn't valid JSON"),
        (b"[" * 100_000, "application/json", "isn't valid JSON"),
        (b"[]", "application/json", "a list, where an object was due"),
        (b'"hello"', "application/json", "a text, where an object was due"),
        (b"null", "application/json", "nothing, where an object was due"),
    ],
    ids=[
        "html",
        "disguised",
        "xhtml",
        "store",
        "xml",
        "empty",
        "cut",
        "binary",
        "deep",
        "list",
        "text",
        "null",
    ],
)
def test_an_answer_that_is_no_answer(sandbox, client, monitor, body, kind, words):
    sandbox.faults.add(Fault(COLLECTION, body=body, content_type=kind))
    with pytest.raises(ResponseError) as caught:
        read(client, monitor)
    assert words in caught.value.message
    assert "sentinel-2-l2a" in caught.value.message


def test_an_object_stores_error_is_said_in_its_words(sandbox, client, monitor):
    kind = "application/xml"
    sandbox.faults.add(Fault(COLLECTION, status=403, body=STORE_ERROR, content_type=kind))
    with pytest.raises(PermissionRefused, match=r"AccessDenied: Not yours \(HTTP 403\)"):
        read(client, monitor)
    unknown = b"<?xml version='1.0'?><status>hidden</status>"
    sandbox.faults.add(Fault(COLLECTION, status=403, body=unknown, content_type=kind))
    with pytest.raises(PermissionRefused, match="gave no reason") as caught:
        read(client, monitor)
    assert "hidden" not in caught.value.message


def test_an_html_error_page_is_no_message(sandbox, client, monitor):
    sandbox.faults.add(
        Fault(COLLECTION, status=403, body=b"<html>ray id</html>", content_type="text/html")
    )
    with pytest.raises(PermissionRefused) as caught:
        read(client, monitor)
    assert "ray id" not in caught.value.message


def test_no_network_names_the_host(monitor):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    settings = HttpSettings(retries=1, backoff_s=0.01)
    with Client(Connection(url, url), PastedToken("abcdefgh"), settings) as client:
        with pytest.raises(NetworkError) as caught:
            read(client, monitor)
    assert url.partition("//")[2] in caught.value.message
    assert caught.value.hint


def test_an_unknown_host_is_said(monitor):
    url = "https://no-such-host.invalid"
    settings = HttpSettings(retries=0, connect_timeout_s=3)
    with Client(Connection(url, url), PastedToken("abcdefgh"), settings) as client:
        with pytest.raises(NetworkError, match=r"no-such-host\.invalid"):
            read(client, monitor)


def test_a_sign_in_that_never_answers_is_not_repeated_for_each_attempt(sandbox, client, monitor):
    sandbox.faults.add(Fault("/oauth/token", drop=True, times=None))
    with pytest.raises(NetworkError):
        read(client, monitor)
    tries = [r for r in sandbox.requests if r.path == "/oauth/token"]
    assert len(tries) == client.settings.retries + 1


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"])
def test_a_proxy_that_refuses_is_named_as_such(monitor, answer):
    url = "https://api.example.org"
    with refusing_proxy(answer) as proxy:
        settings = HttpSettings(retries=0, proxies={"https": proxy, "http": proxy})
        with Client(Connection(url, url), PastedToken("abcdefgh"), settings) as client:
            with pytest.raises(NetworkError, match="proxy"):
                read(client, monitor)


def test_a_proxy_of_the_environment_is_used(monitor, monkeypatch):
    url = "https://api.example.org"
    with refusing_proxy() as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        with Client(
            Connection(url, url), PastedToken("abcdefgh"), HttpSettings(retries=0)
        ) as client:
            with pytest.raises(NetworkError, match="proxy"):
                read(client, monitor)


@pytest.mark.parametrize("proxies", [None, {"http": "http://127.0.0.1:9"}], ids=["env", "given"])
def test_this_very_machine_is_reached_without_a_proxy(
    sandbox, make_client, monitor, monkeypatch, proxies
):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert read(make_client(sandbox, proxies=proxies), monitor)


def test_an_untrusted_certificate_is_an_error(monitor, tmp_path):
    import ssl
    import subprocess
    import threading

    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-keyout",
            key,
            "-out",
            cert,
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    listener = context.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True)

    def greet():
        while True:
            try:
                listener.accept()[0].close()
            except ssl.SSLError:
                continue
            except OSError:
                return

    threading.Thread(target=greet, daemon=True).start()
    url = f"https://localhost:{listener.getsockname()[1]}"
    with Client(Connection(url, url), PastedToken("abcdefgh"), HttpSettings(retries=0)) as client:
        with pytest.raises(NetworkError, match="trusted"):
            read(client, monitor)
    listener.close()


def test_a_redirect_to_another_host_is_not_followed(make_sandbox, make_client, monitor):
    ours, other = make_sandbox(), make_sandbox()
    ours.faults.add(Fault(COLLECTION, redirect_to=f"{other.url}/elsewhere"))
    with pytest.raises(ResponseError, match="another host"):
        read(make_client(ours), monitor)
    assert other.requests == []


def test_a_redirect_on_the_same_host_is_followed(sandbox, client, monitor):
    path = "/api/data/v0/stac/collections/menut-l1c-cogs"
    sandbox.faults.add(Fault("sentinel-2-l2a$", redirect_to=path))
    assert read(client, monitor).id == "menut-l1c-cogs"


def test_a_search_that_is_redirected_is_not_sent_on_as_something_else(sandbox, client, monitor):
    sandbox.faults.add(Fault("/search$", "POST", redirect_to="/api/data/v0/stac/collections"))
    with pytest.raises(ResponseError, match="redirects the request") as caught:
        SearchJob(client, SearchQuery(limit=5)).run(monitor)
    assert "API address" in caught.value.hint


def test_a_redirect_in_a_circle_ends(sandbox, client, monitor):
    sandbox.faults.add(
        Fault(
            COLLECTION,
            redirect_to="",
            status=302,
            times=None,
            headers={"Location": "/api/data/v0/stac/collections/x"},
        )
    )
    with pytest.raises(ResponseError, match="circle"):
        read(client, monitor)


def test_cancel_is_felt_while_an_answer_is_awaited(sandbox, client, monitor):
    import threading

    sandbox.faults.add(Fault(COLLECTION, delay_s=4))
    threading.Timer(0.2, lambda: setattr(monitor, "stop", True)).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        read(client, monitor)
    assert time.monotonic() - began < 1.5


def test_a_request_that_outlives_its_client_leaves_no_connection_open(sandbox, monitor):
    connection = Connection(sandbox.url, sandbox.url)
    client = Client(connection, ClientCredentials(**sandbox.credentials))
    client.close()
    # As a page that was fetched ahead may be, when the search has all it wants.
    read(client, monitor)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        del client
        gc.collect()
    assert [str(w.message) for w in said if w.category is ResourceWarning] == []


def test_the_log_and_the_errors_hold_no_secret(sandbox, client, monitor, caplog):
    caplog.set_level(logging.DEBUG)
    read(client, monitor)
    used = sandbox.requests[-1].headers["authorization"].partition(" ")[2]
    body = f'{{"errors": [{{"message": "bad token {used}"}}]}}'.encode()
    sandbox.faults.add(Fault(COLLECTION, status=400, body=body))
    with pytest.raises(DataCosmosError) as caught:
        read(client, monitor)
    error = caught.value
    for text in (caplog.text, error.message, error.hint, error.detail):
        assert used not in text
        assert sandbox.credentials["client_secret"] not in text
    ours = [r for r in caplog.records if r.name.startswith("datacosmos")]
    assert ours, "there is something in the log"
