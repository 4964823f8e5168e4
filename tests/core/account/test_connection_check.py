# SPDX-License-Identifier: GPL-2.0-or-later
"""Trying a connection: what is reported when parts of it work."""

from __future__ import annotations

import time

import pytest
from conftest import QUICK
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    ConnectionCheckJob,
    ConnectionReport,
    PastedToken,
)
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.sandbox import Fault


def check(client, monitor):
    return ConnectionCheckJob(client).run(monitor)


def test_a_good_connection_is_told_in_one_line(sandbox, client, monitor):
    report = check(client, monitor)
    assert report.problems == ()
    assert report.is_connected
    assert report.collections == len(client.collections(monitor)) > 0
    assert report.contract.id == 456
    assert 3500 < report.signed_in_until.timestamp() - time.time() <= 3600
    assert report.sentence() == (
        f"Connected: {report.collections} collections, signed in until "
        f"{report.signed_in_until:%Y-%m-%d %H:%M} UTC, contract Standard (456, EUR)."
    )


def test_wrong_credentials_are_reported_once(sandbox, make_client, monitor):
    client = make_client(sandbox, credentials=ClientCredentials("someone", "not-the-value"))
    report = check(client, monitor)
    assert (report.signed_in_until, report.collections, report.contract) == (None, None, None)
    assert len(report.problems) == 1
    assert "unknown client or wrong secret" in report.sentence()
    assert report.sentence().startswith("Not connected. ")
    assert [r.path for r in sandbox.requests] == ["/oauth/token"]


def test_a_revoked_token_is_reported_once(sandbox, make_client, monitor):
    pasted = PastedToken(sandbox.issue_token())
    sandbox.revoke_tokens()
    report = check(make_client(sandbox, credentials=pasted), monitor)
    assert not report.is_connected
    assert len(report.problems) == 1
    assert "paste a new one" in report.sentence()


def test_a_service_that_is_down_is_reported_once(sandbox, client, monitor):
    sandbox.faults.add(Fault("^/api/", drop=True, times=None))
    report = check(client, monitor)
    assert not report.is_connected
    assert len(report.problems) == 1


def test_contracts_that_may_not_be_listed_hinder_nothing(sandbox, client, monitor):
    sandbox.faults.add(Fault("/policies", status=403))
    report = check(client, monitor)
    assert report.is_connected
    assert report.contract is None
    assert "contract 456 wasn't checked" in report.sentence()


def test_a_catalogue_that_fails_still_leaves_the_contract(sandbox, client, monitor):
    sandbox.faults.add(Fault("/collections", status=403))
    report = check(client, monitor)
    assert not report.is_connected
    assert report.contract.id == 456
    assert len(report.problems) == 1


@pytest.mark.parametrize(
    ("organisation", "chosen", "contract", "said"),
    [
        (42, 458, 458, "took orders until 2024-12-31 only"),
        (42, 999, None, "no contract 999"),
        (42, None, 456, ""),
        (None, 456, None, "without an organisation id"),
        (43, 456, None, "no access to organisation 43"),
    ],
    ids=["expired", "unknown", "none chosen", "no organisation", "another organisation"],
)
def test_the_contract_is_judged(
    sandbox, make_client, monitor, organisation, chosen, contract, said
):
    client = make_client(sandbox, organisation=organisation, contract=chosen)
    report = check(client, monitor)
    assert (report.contract.id if report.contract else None) == contract
    assert said in " ".join(report.problems)
    assert bool(report.problems) is bool(said)


def test_a_cancel_is_no_problem_but_a_cancel(client, monitor):
    monitor.stop = True
    with pytest.raises(Cancelled):
        check(client, monitor)


def test_the_line_stays_one_line():
    report = ConnectionReport(None, None, None, ("First.\nStill the first.", "Second."))
    assert report.sentence() == "Not connected. First. Still the first. Second."


def test_an_account_that_sees_nothing_is_told_whom_to_ask(sandbox, client, monitor):
    sandbox.faults.add(Fault("/collections$", body=b'{"collections": []}'))
    report = check(client, monitor)
    assert (report.collections, report.contract.id) == (0, 456)
    assert "ask Open Cosmos for access" in report.sentence()


def test_where_no_contract_was_chosen_none_is_said_to_be_unchecked(sandbox, make_client, monitor):
    sandbox.faults.add(Fault("/policies", status=403))
    report = check(make_client(sandbox, contract=None), monitor)
    assert report.is_connected
    assert len(report.problems) == 1
    assert "wasn't checked" not in report.sentence()


def test_without_any_sign_in_the_service_itself_refuses(sandbox, monitor):
    with Client(Connection(sandbox.url, sandbox.url, 42, 456), None, QUICK) as client:
        report = check(client, monitor)
    assert not report.is_connected
    assert report.signed_in_until is None
    assert len(report.problems) == 1
