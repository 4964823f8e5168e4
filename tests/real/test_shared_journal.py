# SPDX-License-Identifier: GPL-2.0-or-later
"""Two QGIS at once that share one order journal in a PostgreSQL of the tests' own."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

import pytest
from buyer import Buyer
from conftest import QUICK
from datacosmos_imagery.core import Client, ClientCredentials, Connection
from datacosmos_imagery.core.journal.download_states import DownloadState, DownloadStates
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.chosen import ledger_in_use
from own_postgres import USER, ask_database, create_database, running_postgres
from real.harness import HERE, run_in_qgis

DATABASE = "team"
USERS = ("ana", "eva")


def order_alone(profile, sandbox, position):
    """Order an item with a profile's own journal, and return the order's id."""
    connection = Connection(sandbox.url, sandbox.url, 42, 456)
    folder = profile / "profiles" / "default" / "datacosmos_imagery"
    with Client(connection, ClientCredentials(**sandbox.credentials), QUICK) as client:
        buyer = Buyer(sandbox, client, folder)
        return buyer.order(buyer.items[position], paid=True)


def order(place, sandbox, host, user, position):
    """Order an item as this user, note its folder, and return the order's id."""
    connection = Connection(sandbox.url, sandbox.url, 42, 456)
    with (
        pytest.MonkeyPatch.context() as patch,
        Client(connection, ClientCredentials(**sandbox.credentials), QUICK) as client,
    ):
        patch.setenv(VARIABLE, f"postgresql:///{DATABASE}?host={host}&user={user}")
        buyer = Buyer(sandbox, client, place / user)
        order_id = buyer.order(buyer.items[position], paid=True)
        (place / f"images of {user}").mkdir()
        state = DownloadState(
            place / f"images of {user}", datetime.now(timezone.utc), is_complete=True
        )
        DownloadStates(buyer.journal).record(buyer.origin, order_id, state)
        ledger_in_use().close()
    return order_id


@pytest.fixture(scope="module")
def seen(shared_sandbox, shared_account, tmp_path_factory):
    """The orders of both users, those of their profiles before, and what each of them saw."""
    place = tmp_path_factory.mktemp("shared")
    with running_postgres() as host:
        create_database(host, DATABASE)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(VARIABLE, f"postgresql:///{DATABASE}?host={host}&user={USER}")
            with ledger_in_use().transaction():
                pass  # which makes the tables
            ledger_in_use().close()
        for user in USERS:
            ask_database(
                host, DATABASE, f"CREATE ROLE {user} LOGIN; GRANT datacosmos_buyers TO {user};"
            )
        orders = {user: order(place, shared_sandbox, host, user, n) for n, user in enumerate(USERS)}
        own = {
            user: order_alone(place / f"profile of {user}", shared_sandbox, n)
            for n, user in enumerate(USERS, len(USERS))
        }

        def look(user):
            others = " ".join(order_id for who, order_id in orders.items() if who != user)
            return run_in_qgis(
                HERE / "drive_shared_journal.py",
                profile=place / f"profile of {user}",
                timeout_s=150,
                env={
                    **shared_account,
                    "REAL_USER": user,
                    "REAL_HOST": str(host),
                    "REAL_DATABASE": DATABASE,
                    "REAL_THEIRS": others,
                },
            )

        with ThreadPoolExecutor() as pool:
            return orders, own, dict(zip(USERS, pool.map(look, USERS)))


def test_each_sees_who_ordered_what_and_where_it_lies(seen):
    orders, own, saw = seen
    for me, other in (USERS, USERS[::-1]):
        # What the other takes over may come later.
        known = {
            order_id: who for order_id, who in saw[me]["owners"].items() if order_id != own[other]
        }
        assert known == {own[me]: me, **{orders[who]: who for who in USERS}}, json.dumps(saw[me])
        assert f"Ordered by {other}" in saw[me]["details"]


def test_each_can_see_theirs_alone(seen):
    orders, own, saw = seen
    assert {user: saw[user]["mine"] for user in USERS} == {
        user: sorted([orders[user], own[user]]) for user in USERS
    }


def test_orders_of_before_are_taken_over(seen):
    _orders, _own, saw = seen
    for user in USERS:
        assert saw[user]["before"].startswith("Orders of this profile that")
        said = re.fullmatch(r"Orders taken over: (\d); there already: (\d)\.", saw[user]["after"])
        # With what the profile had read of the service's list by then: orders of both.
        assert said
        assert 1 <= int(said[1]) <= 4


def test_the_options_say_what_the_database_allows(seen):
    _orders, _own, saw = seen
    for user in USERS:
        assert f"signed in as {user}" in saw[user]["tested"]
        # The other may have taken over theirs by then.
        assert re.search(r"It holds [23] orders\.", saw[user]["tested"])
