# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and accepted licences as tables for other programs."""

import csv
import io
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    Licence,
    LicenceLedger,
    LineItem,
    Money,
    Order,
    records,
    write_orders_csv,
)
from datacosmos_imagery.core.errors import StoreError
from datacosmos_imagery.core.journal.attempt import Intent, Scene
from datacosmos_imagery.core.journal.export import ORDER_COLUMNS, order_rows
from datacosmos_imagery.core.journal.licence_ledger import LEDGER_COLUMNS
from datacosmos_imagery.core.journal.listed_orders import ListedOrders

ORIGIN = "https://app.open-cosmos.com"
FOOTPRINT = {
    "type": "Polygon",
    "coordinates": [[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]],
}
EULA = Licence("DataCosmos EULA", "2.1", "https://example.com/eula", "other")


@pytest.fixture
def journal(journal):
    """A journal with one order of two lines, made by somebody with a dangerous name."""
    attempt_id = journal.begin(
        Intent(
            ORIGIN,
            42,
            456,
            (LineItem("sentinel-2-l2a", "S1", "L2A"), LineItem("mantis-l1d-cogs", "M1", "L1D")),
            (Money(Decimal("108.16"), "EUR"), Money(Decimal("0.10"), "EUR")),
            (EULA,),
            "=HYPERLINK(1)",
            (Scene(datetime(2026, 1, 2, tzinfo=timezone.utc), "sentinel-2b", FOOTPRINT),),
            "@Standard",
        )
    )
    journal.mark_created(attempt_id, Order("o-1", "PAID"))
    return journal


def table(path):
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def test_orders_have_a_row_a_line_with_exact_amounts(journal, tmp_path):
    write_orders_csv(tmp_path / "orders.csv", records(journal))
    first, second = table(tmp_path / "orders.csv")
    assert list(first) == list(ORDER_COLUMNS)
    assert (first["item"], first["price"], first["currency"]) == ("S1", "108.16", "EUR")
    assert (second["item"], second["price"], second["footprint"]) == ("M1", "0.10", "")
    assert {first["order_total"], second["order_total"]} == {"108.26"}
    assert (first["state"], first["status"]) == ("paid", "PAID")
    assert first["acquired"] == "2026-01-02T00:00:00+00:00"
    assert first["footprint"].startswith("POLYGON")
    assert first["licences"] == "DataCosmos EULA, version 2.1 (https://example.com/eula)"
    assert first["connection"] == "'@Standard"


def test_what_was_billed_for_a_line_stands_beside_what_was_asked(journal, tmp_path):
    one, other = (Money(Decimal(amount), "EUR") for amount in ("100.00", "8.26"))
    attempt = journal.attempts()[0]
    # Lines that the order doesn't price itself were billed as asked if that makes up its total.
    for billed_lines, total, billed in (
        ((), None, ["", ""]),
        ((one, other), one, ["100.00", "8.26"]),
        ((), Money(Decimal("108.26"), "EUR"), ["108.16", "0.10"]),
        ((), Money(Decimal("200.00"), "EUR"), ["", ""]),
    ):
        known = replace(attempt, billed_lines=billed_lines, billed=total)
        (record,) = records(journal)
        told = replace(record, line_prices=known.line_prices)
        write_orders_csv(tmp_path / "orders.csv", [told])
        found = table(tmp_path / "orders.csv")
        assert [row["billed"] for row in found] == billed
        assert [row["price"] for row in found] == ["108.16", "0.10"]
        assert {row["billed_currency"] for row in found} == {"EUR" if billed[0] else ""}


def test_an_order_whose_lines_are_not_known_has_a_row_too(journal):
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID")])
    rows = [row for row, _scene in order_rows(records(journal))]
    assert [(row["order_id"], row["item"]) for row in rows][-1] == ("web-1", "")
    assert rows[-1]["order_total"] == ""


def test_the_ledger_says_who_accepted_what_when_for_which_order(journal, tmp_path):
    path = tmp_path / "licences.csv"
    assert LicenceLedger(journal).export_csv(path) == 1
    (row,) = table(path)
    assert list(row) == list(LEDGER_COLUMNS)
    assert (row["licence"], row["version"], row["link"]) == (EULA.name, EULA.version, EULA.link)
    assert (row["stated"], row["sent"]) == ("other", "yes")
    assert row["user"] == "'=HYPERLINK(1)"
    assert (row["order_id"], row["outcome"]) == ("o-1", "created")
    assert row["items"] == "sentinel-2-l2a/S1 (L2A); mantis-l1d-cogs/M1 (L1D)"
    accepted = datetime.fromisoformat(row["accepted_at"])
    assert abs((datetime.now(timezone.utc) - accepted).total_seconds()) < 60


def test_a_table_that_cannot_be_written_is_said_and_leaves_the_old_one(journal, tmp_path):
    with pytest.raises(StoreError, match="The orders can't be written"):
        write_orders_csv(tmp_path, records(journal))
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="The licence ledger"):
        LicenceLedger(journal).export_csv(tmp_path / "file" / "licences.csv")
    assert (tmp_path / "file").read_text() == "in the way"
