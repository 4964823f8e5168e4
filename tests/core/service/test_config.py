# SPDX-License-Identifier: GPL-2.0-or-later
import json

import pytest
from datacosmos_imagery.core import Connection, account_from_environment
from datacosmos_imagery.core.errors import ConfigError
from datacosmos_imagery.core.service.credentials import read_credentials_file
from datacosmos_imagery.core.urls import origin_of


def test_production_is_the_default():
    connection = Connection()
    assert connection.api_url == "https://app.open-cosmos.com"
    assert connection.login_url == "https://login.open-cosmos.com"
    assert connection.stac_url == "https://app.open-cosmos.com/api/data/v0/stac"
    assert connection.order_url == "https://app.open-cosmos.com/api/data/v0/order"
    assert connection.dpap_url == "https://app.open-cosmos.com/api/data/v1/dpap"


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:99", "https://example.org/"],
)
def test_https_or_loopback_is_accepted(url):
    assert Connection(api_url=url).api_url == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "ftp://example.org",
        "example.org",
        "",
        "https://user:word@example.org",  # pragma: allowlist secret
        "https://example.org/?a=b",
        "http://[::1",
        "https://example.org:port",
        "https://evil.example\\@example.org",
        "http://evil.example\\@127.0.0.1",
        "http://2130706433",
        "https://example.org/a b",
    ],
)
def test_other_addresses_are_refused(url):
    for name in ("api_url", "login_url"):
        with pytest.raises(ConfigError) as caught:
            Connection(**{name: url})
        assert caught.value.hint or "query" in caught.value.message


def test_a_refused_address_is_named_with_the_reason_and_without_its_password():
    with pytest.raises(ConfigError) as caught:
        Connection(api_url="https://me:planted-word@example.org")  # pragma: allowlist secret
    assert "user name or password" in caught.value.message
    assert "example.org" in caught.value.message
    assert "planted-word" not in caught.value.explain()


def test_an_address_is_kept_in_one_form_however_it_was_typed():
    one = Connection(" HTTPS://Example.ORG:443/ ", "https://Bücher.example/a/../")
    assert one == Connection("https://example.org", "https://xn--bcher-kva.example")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.org/x", "https://A.org:443/y?z", True),
        ("https://a.org", "http://a.org", False),
        ("https://a.org", "https://a.org:8443", False),
        ("https://a.org", "https://a.org.evil.net", False),
        ("https://a.org", "https://evil.net/a.org", False),
        ("https://a.org", "https://a.org@evil.net", False),
        ("https://a.org", "https://evil.net\\@a.org", False),
        ("https://a.org", "https://a.org\\@evil.net", False),
        ("https://bücher.example", "https://xn--bcher-kva.example:443/x", True),
    ],
)
def test_origins_decide_who_gets_the_token(one, other, same):
    assert (origin_of(one) == origin_of(other)) is same


def test_environment_is_read_by_its_names(tmp_path):
    path = tmp_path / "data_cosmos_api_credentials.json"
    path.write_text(
        json.dumps(
            {
                "client_id": "me",
                "client_secret": "hidden-value-1",
                "audience": "https://aud",
                "grant_type": "client_credentials",
            }
        )
    )
    account = account_from_environment(
        {
            "DATACOSMOS_API_URL": "https://api.example.org/",
            "DATACOSMOS_LOGIN_URL": "https://login.example.org",
            "DATACOSMOS_CREDENTIALS_FILE": str(path),
            "DATACOSMOS_ORGANISATION_ID": "42",
            "DATACOSMOS_CONTRACT_ID": " 456 ",
            "DATACOSMOS_PROJECT_ID": " 5b0c6a3e ",
        }
    )
    assert account.connection == Connection(
        "https://api.example.org", "https://login.example.org", 42, 456, "5b0c6a3e"
    )
    assert account.credentials.client_id == "me"
    assert account.credentials.audience == "https://aud"
    assert "hidden-value-1" not in repr(account)


def test_pasted_token_wins_and_is_not_shown():
    account = account_from_environment({"DATACOSMOS_ACCESS_TOKEN": "Bearer abcdefgh.ijkl.mnop"})
    assert account.credentials.value == "abcdefgh.ijkl.mnop"
    assert "abcdefgh" not in repr(account)


def test_sandbox_without_login_address_is_asked_itself():
    account = account_from_environment(
        {"DATACOSMOS_API_URL": "http://127.0.0.1:5000", "DATACOSMOS_ACCESS_TOKEN": "abcdefgh"}
    )
    assert account.connection.login_url == "http://127.0.0.1:5000"


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({}, "DATACOSMOS_CREDENTIALS_FILE"),
        ({"DATACOSMOS_ACCESS_TOKEN": "x", "DATACOSMOS_CONTRACT_ID": "4.5"}, "CONTRACT_ID"),
        ({"DATACOSMOS_ACCESS_TOKEN": "x", "DATACOSMOS_ORGANISATION_ID": "me"}, "ORGANISATION_ID"),
        ({"DATACOSMOS_ACCESS_TOKEN": "two words"}, "token"),
        ({"DATACOSMOS_ACCESS_TOKEN": "x", "DATACOSMOS_API_URL": "http://a.org"}, "http://a.org"),
        ({"DATACOSMOS_CREDENTIALS_FILE": "/no/such/file"}, "/no/such/file"),
    ],
)
def test_a_bad_environment_is_named(environment, named):
    with pytest.raises(ConfigError) as caught:
        account_from_environment(environment)
    assert named in caught.value.explain()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"client_id": "a"}',
        '{"client_id": 1, "client_secret": 2}',
        '{"client_id": "a", "client_secret": "planted-value", "grant_type": "password"}',
    ],
)
def test_a_bad_credentials_file_is_named_without_its_content(tmp_path, content):
    path = tmp_path / "credentials.json"
    path.write_text(content)
    with pytest.raises(ConfigError) as caught:
        account_from_environment({"DATACOSMOS_CREDENTIALS_FILE": str(path)})
    assert str(path) in caught.value.message
    assert "planted-value" not in caught.value.explain()


def test_a_huge_file_of_credentials_is_not_read_whole(tmp_path):
    path = tmp_path / "credentials.json"
    path.write_text('{"client_id": "' + "x" * 200_000 + '"}')
    with pytest.raises(ConfigError, match="isn't valid JSON"):
        read_credentials_file(path)
