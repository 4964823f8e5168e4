# SPDX-License-Identifier: GPL-2.0-or-later
"""Contracts: reading them, judging them, choosing one."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core import Contract, default_contract, list_contracts
from datacosmos_imagery.core.errors import (
    ApiError,
    ConfigError,
    PermissionRefused,
    ResponseError,
)
from datacosmos_imagery.core.sandbox import Fault

NOW = datetime(2025, 6, 1, tzinfo=timezone.utc)
DAY = timedelta(days=1)


def contract(number=1, **changes):
    values = {
        "name": "Standard",
        "currency": "EUR",
        "is_default": False,
        "is_active": True,
        "order_start": NOW - DAY,
        "order_end": NOW + DAY,
    }
    return Contract(number, **{**values, **changes})


def answering(sandbox, content):
    sandbox.faults.add(Fault("/policies", body=json.dumps(content).encode()))


def test_all_contracts_are_read_also_those_not_in_force(client, monitor):
    found = list_contracts(client, monitor)
    assert [(c.id, c.name, c.currency, c.is_default, c.is_active) for c in found] == [
        (456, "Standard", "EUR", True, True),
        (457, "Credits", "USD", False, True),
        (458, "Standard 2024", "EUR", False, False),
        (459, "Volume", "EUR", False, True),
        (460, "Pilot", "EUR", False, True),
        (461, "Next", "EUR", False, True),
    ]
    assert found[2].order_end == datetime(2024, 12, 31, 23, 59, 59, tzinfo=timezone.utc)


def test_a_bare_list_is_read_too(sandbox, client, monitor):
    answering(sandbox, [{"contract_id": 7}])
    assert [c.id for c in list_contracts(client, monitor)] == [7]


def test_irregular_contracts_are_read_as_far_as_they_go(sandbox, client, monitor):
    odd = [
        {"contract_id": "8", "name": None, "currency": "usd", "default_contract": "true"},
        {"contract_id": None, "name": "without an id"},
        {"contract_id": 9.5},
        None,
        {"contract_id": 10, "active": "false", "order_end_date_utc": "soon"},
    ]
    answering(sandbox, {"data": odd, "errors": None})
    assert list_contracts(client, monitor) == (
        Contract(8, "", "USD", True, True, None, None),
        Contract(10, "", "", False, False, None, None),
    )


def test_an_organisation_may_have_no_contract(sandbox, client, monitor):
    answering(sandbox, {"data": [], "errors": []})
    assert list_contracts(client, monitor) == ()


def test_another_organisation_is_refused_as_no_permission(client, monitor):
    with pytest.raises(PermissionRefused, match="organisation 43"):
        list_contracts(client, monitor, organisation_id=43)


def test_without_an_organisation_nothing_is_sent(sandbox, make_client, monitor):
    with pytest.raises(ConfigError, match="organisation id"):
        list_contracts(make_client(sandbox, organisation=None), monitor)
    assert sandbox.requests == []


@pytest.mark.parametrize(
    ("content", "error"),
    [({"data": None, "errors": [{"message": "no"}]}, ApiError), ({}, ResponseError)],
    ids=["errors", "nothing"],
)
def test_an_answer_without_contracts_is_an_error(sandbox, client, monitor, content, error):
    answering(sandbox, content)
    with pytest.raises(error):
        list_contracts(client, monitor)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, ""),
        ({"order_start": None, "order_end": None}, ""),
        ({"is_active": False}, "Contract Standard (1, EUR) isn't active."),
        (
            {"order_start": NOW + DAY},
            "Contract Standard (1, EUR) takes orders from 2025-06-02 on.",
        ),
        (
            {"order_end": NOW - DAY, "is_active": False},
            "Contract Standard (1, EUR) took orders until 2025-05-31 only.",
        ),
        ({"is_active": False, "name": "", "currency": ""}, "Contract 1 isn't active."),
    ],
    ids=["in force", "no dates", "inactive", "not yet", "expired", "nameless"],
)
def test_a_contract_says_why_it_is_not_in_force(changes, said):
    assert contract(**changes).problem(NOW) == said


@pytest.mark.parametrize(
    ("contracts", "chosen"),
    [
        ([], None),
        ([contract(1), contract(2, is_default=True)], 2),
        ([contract(1), contract(2, is_default=True, is_active=False)], 1),
        ([contract(1), contract(2)], 1),
        ([contract(1, is_active=False), contract(2, is_active=False, is_default=True)], 2),
    ],
    ids=["none", "default", "default not in force", "first", "none in force"],
)
def test_the_contract_to_propose(contracts, chosen):
    found = default_contract(contracts, NOW)
    assert (found.id if found else None) == chosen
