# SPDX-License-Identifier: GPL-2.0-or-later
"""The papers beside images say what was billed, line by line."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    DeliverJob,
    Journal,
    LineItem,
    OrderJob,
    label_record,
    records,
)
from datacosmos_imagery.core.delivery.provenance import Provenance, read_provenance, sidecar_of
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.sales.line_prices import LinePrice, line_prices
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.core.stac.collection import Licence
from views import entry_in, eur, line_in

MENUT, SENTINEL = "menut-l1c-cogs", "sentinel-2-l2a"
ASKED = "(as asked; not as billed)"


@pytest.fixture
def bill(monitor, folder):
    """Return a function that orders two lines, has them billed otherwise, and pays."""

    def run(sandbox, client, alter=None):
        sandbox.alter_orders(alter)
        lines = (line_in(sandbox, MENUT), line_in(sandbox, SENTINEL))
        order_id = OrderJob(client, folder, lines, licences_accepted=True).run(monitor).order.id
        sandbox.pay(order_id)
        return order_id

    return run


@pytest.fixture
def papers(base, folder, monitor):
    """Return a function that delivers an order and returns its README and a file's provenance."""

    def run(client, order_id, collection=MENUT):
        delivery = DeliverJob(client, order_id, base, ("visual",), folder).run(monitor)
        file = next(f for f in delivery.files if f.item.collection == collection)
        return (delivery.folder / "README.txt").read_text("utf-8"), read_provenance(file.path)

    return run


def test_papers_have_the_buyers_label_as_it_is_now(sandbox, client, folder, papers, monitor):
    line = line_in(sandbox, SENTINEL)
    job = OrderJob(client, folder, (line,), licences_accepted=True, label="CC 4711")
    order_id = job.run(monitor).order.id
    sandbox.pay(order_id)
    readme, provenance = papers(client, order_id, SENTINEL)
    assert "Label:    CC 4711\n" in readme
    assert provenance.label == "CC 4711"
    journal = Journal(folder)
    (record,) = records(journal)
    label_record(journal, record, "PO 7")
    readme, provenance = papers(client, order_id, SENTINEL)
    assert "Label:    PO 7\n" in readme
    assert (provenance.label, provenance.sha256 != "") == ("PO 7", True)
    label_record(journal, record, "")
    readme, provenance = papers(client, order_id, SENTINEL)
    assert ("Label:" in readme, provenance.label) == (False, "")


def test_papers_have_the_label_of_an_order_that_was_made_elsewhere(
    sandbox, client, folder, tmp_path, papers, monitor
):
    line = line_in(sandbox, SENTINEL)
    job = OrderJob(client, tmp_path / "elsewhere", (line,), licences_accepted=True)
    order_id = job.run(monitor).order.id
    sandbox.pay(order_id)
    readme, _provenance = papers(client, order_id, SENTINEL)
    assert "Label:" not in readme
    journal = Journal(folder)
    label_record(journal, records(journal)[0], "CC 8")
    readme, provenance = papers(client, order_id, SENTINEL)
    assert "Label:    CC 8\n" in readme
    assert provenance.label == "CC 8"


def prices_in(readme):
    """Return what the README says after each "Price:", and after "Total:"."""
    rows = [row.split(":", 1) for row in readme.splitlines() if ":" in row]
    return [text.strip() for name, text in rows if name.strip() == "Price"], [
        text.strip() for name, text in rows if name == "Total"
    ]


def test_papers_say_what_was_billed_instead_of_what_was_asked(
    make_sandbox, make_client, bill, papers
):
    sandbox = make_sandbox(surcharge=Decimal("50.00"))
    client = make_client(sandbox)
    readme, known = papers(client, bill(sandbox, client))
    asked = Decimal(f"{entry_in(sandbox, MENUT).scene.price:.2f}")
    assert prices_in(readme) == (
        [f"{asked + 50} EUR", "158.16 EUR"],
        [f"{asked + 158 + 50 + Decimal('0.16')} EUR"],
    )
    assert known.price == LinePrice(eur(str(asked + 50)))
    assert "108.16" not in readme


def total_only(total):
    def alter(order, _where):
        for line in order["order_line_items"]:
            line.pop("price")
        order["total_price"] = total

    return alter


def test_a_price_that_was_only_asked_is_marked_where_the_total_is_another(
    sandbox, client, bill, papers
):
    readme, known = papers(client, bill(sandbox, client, total_only("999.00")))
    asked = f"{entry_in(sandbox, MENUT).scene.price:.2f} EUR"
    assert prices_in(readme) == ([f"{asked} {ASKED}", f"108.16 EUR {ASKED}"], ["999.00 EUR"])
    assert (str(known.price.money), known.price.is_billed) == (asked, False)


def test_asked_prices_that_make_up_the_billed_total_are_what_was_billed(
    sandbox, client, bill, papers
):
    asked = Decimal(f"{entry_in(sandbox, MENUT).scene.price:.2f}")
    total = asked + Decimal("108.16")
    readme, known = papers(client, bill(sandbox, client, total_only(str(total))))
    assert prices_in(readme) == ([f"{asked} EUR", "108.16 EUR"], [f"{total} EUR"])
    assert known.price.is_billed


def test_an_order_that_names_no_amount_leaves_prices_as_asked(sandbox, client, bill, papers):
    def alter(order, _where):
        for line in order["order_line_items"]:
            line.pop("price")
        order.pop("total", None)

    readme, _known = papers(client, bill(sandbox, client, alter))
    prices, totals = prices_in(readme)
    assert all(text.endswith(ASKED) for text in prices + totals)


@pytest.fixture
def two_levels(sandbox, client, folder, monitor):
    """A paid order of one item at two levels, whose lines are billed with 150 and 250."""
    item = entry_in(sandbox, MENUT).id
    lines = (LineItem(MENUT, item, "L1C"), LineItem(MENUT, item, "L1D"))
    eula = Licence("DataCosmos EULA", "2.1", f"{sandbox.url}/licences/eula", "other")
    other = Licence("Copernicus Sentinel data terms", "", f"{sandbox.url}/licences/copernicus")
    journal = Journal(folder)
    prices = (eur("100.00"), eur("200.00"))
    attempt = journal.begin(Intent(client.connection.origin, 42, 456, lines, prices, (eula, other)))
    order_id = sandbox.plant_order(lines, status="PAID")

    def alter(order, _where):
        for line, price in zip(order["order_line_items"], ("150.00", "250.00")):
            line["price"] = price

    sandbox.alter_orders(alter)
    journal.mark_created(attempt, get_order(client, order_id, monitor))
    return order_id


def test_an_item_bought_at_two_levels_has_the_price_of_each(client, two_levels, papers):
    readme, known = papers(client, two_levels)
    assert [(one.level, str(one.price)) for one in known.lines] == [
        ("L1C", "150.00 EUR"),
        ("L1D", "250.00 EUR"),
    ]
    assert prices_in(readme) == (["150.00 EUR", "250.00 EUR"], ["400.00 EUR"])
    assert [x.name for x in known.licences] == ["DataCosmos EULA"]
    # No level and no price stands for both.
    assert (known.level, known.price) == ("", None)
    assert Provenance.from_json(known.to_json()) == known


def test_a_line_that_nobody_asked_for_has_the_price_that_the_order_says(
    sandbox, client, bill, papers
):
    order_id = bill(sandbox, client)
    more = {"collection": MENUT, "item": entry_in(sandbox, MENUT).id, "level": "L1D"}
    sandbox.alter_orders(
        lambda order, _where: order["order_line_items"].append({**more, "price": "77.00"})
    )
    readme, known = papers(client, order_id)
    assert prices_in(readme)[0][1] == "77.00 EUR"
    assert [one.level for one in known.lines] == ["L1C", "L1D"]


def test_all_licences_of_an_items_collection_lie_beside_it(sandbox, client, bill, papers):
    links = sandbox.catalogue.collections[MENUT]["links"]
    links.append({"rel": "EULA", "href": "https://a.example/annex", "title": "Annex"})
    readme, known = papers(client, bill(sandbox, client))
    assert [x.name for x in known.licences] == ["DataCosmos EULA", "Annex"]
    assert "Annex, no version stated (https://a.example/annex)" in readme


def test_a_licence_that_was_renamed_since_is_still_among_the_papers(sandbox, client, bill, papers):
    links = sandbox.catalogue.collections[MENUT]["links"]
    links.append({"rel": "eula", "href": "https://a.example/annex", "title": "Annex"})
    order_id = bill(sandbox, client)
    links[-1].update(href="https://a.example/new", title="Supplement")
    _readme, known = papers(client, order_id)
    assert "Annex" in [x.name for x in known.licences]


def test_a_paper_of_an_earlier_version_has_the_price_that_was_asked(tmp_path):
    path = tmp_path / "TCI.tif"
    old = {"level": "L1C", "price": {"amount": "100.00", "currency": "EUR"}}
    sidecar_of(path).write_text(json.dumps(old))
    known = read_provenance(path)
    assert (known.level, str(known.price)) == ("L1C", f"100.00 EUR {ASKED}")


@pytest.mark.parametrize(
    ("billed", "total", "expected"),
    [
        (("150", "250"), "400", [("150.00", True), ("250.00", True)]),
        (("150", None), "350", [("150.00", True), ("200.00", True)]),
        (("150", None), "400", [("150.00", True), ("200.00", False)]),
        (("150", None), None, [("150.00", True), ("200.00", False)]),
        ((), "300", [("100.00", True), ("200.00", True)]),
        ((), None, [("100.00", False), ("200.00", False)]),
        (("0", "0"), "0", [("0.00", True), ("0.00", True)]),
    ],
)
def test_each_line_costs_what_was_billed_else_what_was_asked(billed, total, expected):
    asked = (eur("100"), eur("200"))
    said = [None if one is None else eur(one) for one in billed]
    found = line_prices(asked, said, None if total is None else eur(total))
    assert [(f"{one.money.amount:.2f}", one.is_billed) for one in found] == expected


def test_a_line_that_nobody_asked_for_and_the_order_does_not_price_has_no_price():
    assert line_prices((eur("1"), None), (), eur("1")) == (LinePrice(eur("1"), False), None)
