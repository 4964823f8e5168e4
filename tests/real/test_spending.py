# SPDX-License-Identifier: GPL-2.0-or-later
"""What was spent, in the real QGIS; screenshots to look at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from buyer import Buyer
from conftest import QUICK
from datacosmos_imagery.core import Client, ClientCredentials, Connection, label_record, records
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
THEME = "light"  # each drive has one of the two; the dock has both


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    base = tmp_path_factory.mktemp("spending")
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        client = Client(
            Connection(sandbox.url, sandbox.url, 42, 456),
            ClientCredentials(**sandbox.credentials),
            QUICK,
        )
        folder = base / "profile" / "profiles" / "default" / "datacosmos_imagery"
        with client:
            buyer = Buyer(sandbox, client, folder)
            for number in range(5):
                buyer.order(buyer.items[number], paid=True, name="")
            buyer.order(*buyer.items[6:12], paid=True, name="From environment")
            buyer.order(buyer.items[13], name="From environment")
            sandbox.cancel(buyer.order(buyer.items[14], name="From environment"))
            for number, record in enumerate(records(buyer.journal)):
                label_record(buyer.journal, record, ("", "CC 4711", "CC 4712")[number % 3])
            credentials = base / "data_cosmos_api_credentials.json"
            credentials.write_text(json.dumps(sandbox.credentials))
            account = {
                "DATACOSMOS_API_URL": sandbox.url,
                "DATACOSMOS_CREDENTIALS_FILE": str(credentials),
                "DATACOSMOS_ORGANISATION_ID": "42",
                "DATACOSMOS_CONTRACT_ID": "456",
            }
            return run_in_qgis(
                HERE / "drive_spending.py",
                profile=base / "profile",
                theme=THEME,
                env={"REAL_THEME": THEME, **account},
            )


def test_an_order_is_labelled(seen):
    assert "Label: PO 2026/117 (north)" in seen["details"].splitlines()


def test_what_was_spent_is_summed_in_four_ways(seen):
    for group in ("month", "contract", "label", "collection"):
        rows = seen[group]
        totals = [row for row in rows if row[0] == "Total"]
        assert totals == [row for row in seen["month"] if row[0] == "Total"]
        assert len(rows) > len(totals)
    assert {"PO 2026/117 (north)", "CC 4711", "CC 4712"} <= {row[0] for row in seen["label"]}


def test_the_window_is_narrow_where_there_is_no_room(seen):
    width, least = seen["narrow"]
    assert width <= max(least, 420)


def test_the_keyboard_reaches_and_copies_the_table(seen):
    assert seen["table_by_tab"]
    assert seen["copied"].splitlines()[0].split("\t")[:3] == ["Label", "Spent", "Currency"]
