# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a ledger lies: what can be read as an address, and that no password is seen anywhere."""

import logging

import pytest
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.errors import ConfigError, LedgerAway
from datacosmos_imagery.core.ledger.address import VARIABLE, address_of_url

SECRET = "s3cret-w0rd"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("postgresql://ana@db.example.org/orders", "orders@db.example.org"),
        ("postgres://db.example.org:5433/orders", "orders@db.example.org:5433"),
        ("postgresql:///orders?host=/run/postgresql", "orders@/run/postgresql"),
        ("postgresql:///?service=team", "service team"),
    ],
)
def test_an_address_has_a_name_that_a_person_knows(url, name):
    assert address_of_url(url).name == name


@pytest.mark.parametrize(
    "url", ["orders", "https://db.example.org/orders", "postgresql://[::1", "mysql://x/y"]
)
def test_what_is_no_address_says_how_one_is_written(url):
    with pytest.raises(ConfigError) as caught:
        address_of_url(url)
    assert VARIABLE in caught.value.message
    assert "postgresql:///?service=name" in caught.value.hint


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://ana:{SECRET}@127.0.0.1:1/orders",
        f"postgresql://127.0.0.1:1/orders?user=ana&password={SECRET}",
        f"postgresql://ana:{SECRET}@127.0.0.1:1/orders?nonsense=1",
        f"postgresql://ana:{SECRET}@[::1",
    ],
)
def test_a_password_is_seen_nowhere(url, folder, monkeypatch, caplog):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv(VARIABLE, url)
    with pytest.raises((ConfigError, LedgerAway)) as caught:
        Journal(folder).attempts()
    error = caught.value
    said = [repr(error), str(error), error.explain(), str(getattr(error, "detail", ""))]
    assert SECRET not in " ".join([*said, caplog.text])
    if isinstance(error, LedgerAway):
        assert SECRET not in repr(address_of_url(url))
        assert address_of_url(url).all_parameters["password"] == SECRET
