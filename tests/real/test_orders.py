# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders tab in the real QGIS, with orders in all states; screenshots to look at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from buyer import Buyer
from conftest import QUICK
from datacosmos_imagery.core import Client, ClientCredentials, Connection
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.sales.order import line_of
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from real.harness import QgisFailure, run_in_qgis

HERE = Path(__file__).resolve().parent
THEME = "dark"  # each drive has one of the two; the dock has both


def clouds(item):
    return 100 if item.cloud_cover is None else item.cloud_cover


def make_orders(sandbox, client, folder):
    """Make an order in each state that one can make from outside; return their ids by state."""
    buyer = Buyer(sandbox, client, folder)
    items = buyer.items
    ids = {}

    def unsent(position):
        item = items[position]
        intent = Intent(
            buyer.origin,
            42,
            456,
            (line_of(item),),
            (item.price,),
            (),
            connection="From environment",
        )
        overruled = {attempt.id: attempt.state for attempt in buyer.journal.attempts()}
        return buyer.journal.begin(intent, overruled)

    buyer.journal.mark_refused(unsent(30), "The contract has expired.")
    buyer.journal.mark_unknown(unsent(31), "No answer came within 60 s.")
    ids["cancelled"] = buyer.order(items[3], name="From environment")
    sandbox.cancel(ids["cancelled"])
    ids["strange"] = buyer.order(items[4], items[5], name="From environment")
    sandbox.orders[ids["strange"]].status = "AWAITING_TASKING"
    ids["dear"] = buyer.order(items[6], name="From environment")
    order = sandbox.orders[ids["dear"]]
    entry, level, price = order.lines[0]
    order.lines[0] = (entry, level, price + 5)
    ids["unpaid"] = buyer.order(*items[7:10], name="From environment")
    s2 = min((i for i in items if i.level == "L2A" and i.id.startswith("S2")), key=clouds)
    ids["complete"] = buyer.order(s2, paid=True, name="")
    ids["paused"] = buyer.order(items[11], paid=True, name="")
    ids["paid"] = buyer.order(items[12], paid=True, name="")
    ids["loading"] = buyer.order(*items[13:16], paid=True, name="")
    return ids


def environment(sandbox, credentials):
    """Return the variables that connect QGIS to the sandbox."""
    credentials.write_text(json.dumps(sandbox.credentials))
    return {
        "DATACOSMOS_API_URL": sandbox.url,
        "DATACOSMOS_CREDENTIALS_FILE": str(credentials),
        "DATACOSMOS_ORGANISATION_ID": "42",
        "DATACOSMOS_CONTRACT_ID": "456",
    }


def journal_folder(profile):
    return profile / "profiles" / "default" / "datacosmos_imagery"


def client_of(sandbox):
    connection = Connection(sandbox.url, sandbox.url, 42, 456)
    return Client(connection, ClientCredentials(**sandbox.credentials), QUICK)


@pytest.fixture(scope="module")
def seen(rasters, tmp_path_factory):
    """What the driven script saw."""
    place = tmp_path_factory.mktemp("orders")
    profile = place / "profile"
    credentials = place / "data_cosmos_api_credentials.json"
    with Sandbox(SandboxSettings(raster_size=512, state_folder=rasters)) as sandbox:
        with client_of(sandbox) as client:
            ids = make_orders(sandbox, client, journal_folder(profile))
        slow = sandbox.orders[ids["loading"]].lines[-1][0].id
        sandbox.faults.add(Fault(f"/{slow}/.*", times=None, delay_s=8))
        return run_in_qgis(
            HERE / "drive_orders.py",
            profile=profile,
            theme=THEME,
            timeout_s=180,
            env={
                **environment(sandbox, credentials),
                "REAL_THEME": THEME,
                "REAL_ORDERS": json.dumps(ids),
                "REAL_IMAGES": str(place / "images"),
            },
        )


def test_each_state_has_its_words(seen):
    said = " | ".join(seen["rows"])
    for words in (
        "Waiting for payment",
        "Differs from what you asked",
        "Status AWAITING_TASKING",
        "No answer, looking for it",
        "Not ordered",
        "Cancelled",
        "Paid",
        "Complete",
    ):
        assert words in said


def test_the_tab_counts_what_is_not_over_and_says_that_the_user_is_needed(seen):
    assert seen["title"] == "Orders 6 •"


def test_the_images_are_in_a_group_of_their_order(seen):
    assert seen["group"].startswith("Order ")
    assert seen["images"] == 1


def test_the_row_of_a_running_download_says_how_far_it_is(seen):
    assert "Downloading" in seen["loading"]


def test_a_download_in_a_killed_qgis_goes_on_in_the_next(tmp_path):
    profile = tmp_path / "profile"
    with Sandbox(SandboxSettings(raster_size=256)) as sandbox:
        with client_of(sandbox) as client:
            order_id = Buyer(sandbox, client, journal_folder(profile)).order(paid=True, name="")
        environ = {**environment(sandbox, tmp_path / "account.json"), "REAL_ORDER": order_id}
        last = sandbox.orders[order_id].lines[-1][0].id
        sandbox.faults.add(Fault(f"/{last}/.*", times=None, skip=3, delay_s=3))
        script = HERE / "drive_kill_download.py"
        with pytest.raises(QgisFailure, match="-9"):
            run_in_qgis(script, profile=profile, env={**environ, "REAL_DOES": "kill"})
        sandbox.faults.clear()
        before = len(sandbox.requests)
        seen = run_in_qgis(script, profile=profile, env={**environ, "REAL_DOES": "wait"})
        assert list(sandbox.orders) == [order_id]
        fetched = {r.path.rpartition("/")[2] for r in sandbox.requests[before:]}
    names = {Path(name).name for name in seen["files"]}
    assert len(names) == 7
    assert not names <= fetched
    assert all((Path(seen["folder"]) / name).stat().st_size for name in seen["files"])
