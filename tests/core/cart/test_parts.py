# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene in the cart is there whole or in parts, and stays what was chosen."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Cart, CartEntry, LineItem, Money, Quote
from datacosmos_imagery.core.cart.entry import parts_geojson, parts_of_geojson
from datacosmos_imagery.core.cart.from_order import entries_of_order
from datacosmos_imagery.core.cart.offer import read_offer_csv, write_offer_csv
from datacosmos_imagery.core.errors import InputError, StoreError
from datacosmos_imagery.core.journal.phase import Phase
from datacosmos_imagery.core.journal.records import OrderRecord
from datacosmos_imagery.core.sales.part import Part

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
ORIGIN = "https://app.open-cosmos.com:443"
LINE = LineItem("mantis-l1d-cogs", "scene", "L1D")


def euros(amount, currency="EUR"):
    return Money(Decimal(amount), currency)


def square(west, south=0.0, side=0.01):
    east, north = west + side, south + side
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return Part((corners,))


HERE, THERE = square(0.0), square(1.0)


def entry(*parts, price="100", **options):
    return CartEntry(LINE, ORIGIN, euros(price), NOW, NOW, parts=parts, **options)


def quotes(of, *amounts):
    return [
        Quote(line, None if amount is None else euros(amount), NOW + timedelta(minutes=number))
        for number, (line, amount) in enumerate(zip(of.lines, amounts))
    ]


@pytest.fixture
def cart(tmp_path):
    return Cart(tmp_path)


def test_each_piece_is_a_line_of_the_order_and_the_scene_is_the_cart_s():
    assert entry().lines == (LINE,)
    assert entry(HERE, THERE).lines == (LINE.of_part(HERE), LINE.of_part(THERE))
    assert entry(HERE, THERE, HERE).parts == (HERE, THERE)
    assert entry(HERE).line == LINE


def test_an_entry_made_from_the_line_of_a_part_is_of_that_part():
    made = CartEntry(LINE.of_part(HERE), ORIGIN, None, NOW, NOW)
    assert (made.line, made.parts, made.lines) == (LINE, (HERE,), (LINE.of_part(HERE),))


def test_the_size_of_what_is_chosen():
    assert entry(HERE, THERE).area_km2 == HERE.area_km2 + THERE.area_km2 > 2
    assert entry().area_km2 is None


@pytest.mark.parametrize(
    ("whole", "price", "saves"),
    [
        (euros(100), "40", euros(60)),
        (euros(100), "100", None),
        (euros(100), "120", None),
        (euros(100, "USD"), "40", None),
        (None, "40", None),
    ],
    ids=["less", "same", "more", "another-currency", "unknown"],
)
def test_a_part_saves_what_the_whole_costs_more(whole, price, saves):
    assert entry(HERE, price=price, whole_price=whole).saves == saves
    assert entry(price=price, whole_price=whole).saves is None


def test_a_choice_outlives_a_restart_and_can_be_taken_back(cart):
    cart.add([entry()])
    chosen = entry().choosing((HERE, THERE), euros(12), euros(100), NOW + timedelta(minutes=1))
    cart.choose([chosen])
    again = Cart(cart.path.parent)
    assert again.entries() == (chosen,)
    assert again.entries()[0].saves == euros(88)
    again.choose([chosen.choosing((), euros(100), None, NOW)])
    assert again.entries() == (entry(),)


def test_a_choice_for_what_is_gone_puts_nothing_in(cart):
    cart.choose([entry(HERE)])
    assert cart.entries() == ()


def test_what_was_chosen_costs_the_sum_of_its_pieces(cart):
    picked = entry(HERE, THERE, price="12")
    cart.add([picked])
    cart.record_quotes(quotes(picked, 7, 9), ORIGIN)
    (now,) = cart.entries()
    assert (now.price, now.previous, now.read_at) == (euros(16), euros(12), NOW)


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ([Quote(LINE.of_part(HERE), euros(7), NOW), Quote(LINE.of_part(THERE), None, NOW, "no.")], "no."),
        (
            [
                Quote(LINE.of_part(HERE), euros(7), NOW),
                Quote(LINE.of_part(THERE), euros(7, "USD"), NOW),
            ],
            "its pieces are priced in several currencies.",
        ),
    ],
    ids=["one-without-price", "currencies"],
)  # fmt: skip
def test_pieces_without_a_sum_keep_the_last_price(cart, answers, problem):
    cart.add([entry(HERE, THERE, price="12")])
    cart.record_quotes(answers, ORIGIN)
    (now,) = cart.entries()
    assert (now.price, now.problem) == (euros(12), problem)


def test_prices_of_what_was_chosen_before_price_nothing(cart):
    """An answer may come after another window has chosen something else."""
    cart.add([entry(HERE, THERE, price="12")])
    cart.record_quotes(quotes(entry(), 100), ORIGIN)
    cart.record_quotes(quotes(entry(HERE), 1), ORIGIN)
    assert cart.entries() == (entry(HERE, THERE, price="12"),)


def test_a_scene_is_there_once_and_the_latest_choice_counts(cart):
    cart.add([entry(), replace(entry(), line=replace(LINE, item="other"))])
    put = cart.put_in([entry(HERE, price="12")])
    assert put.lines == (LINE,)
    assert [one.parts for one in cart.entries()] == [(HERE,), ()]
    cart.remove(put.lines, ORIGIN)
    cart.put_back(put.before)
    assert [one.parts for one in cart.entries()] == [(), ()]
    assert cart.entries()[0] == entry()


def test_the_same_choice_again_changes_nothing(cart):
    cart.add([entry(HERE, price="12")])
    assert cart.add([entry(HERE, price="99")]) == 0
    assert cart.entries() == (entry(HERE, price="12"),)


@pytest.mark.parametrize(
    "parts", ['"x"', '["x"]', "[3]", '[{"type": "Polygon"}]', '["{\\"geometry\\": 1}"]']
)
def test_a_damaged_part_never_passes_for_the_whole_scene(cart, parts):
    cart.add([entry(HERE, price="12")])
    with sqlite3.connect(cart.path) as db:
        details = json.loads(db.execute("SELECT details FROM entry").fetchone()[0])
        text = json.dumps({**details, "parts": json.loads(parts)})
        db.execute("UPDATE entry SET details = ?", (text,))
    content = cart.read()
    assert content.entries == ()
    assert [str(damage) for damage in content.damages] != []


def test_a_program_that_knows_no_parts_leaves_the_file_alone(cart, monkeypatch):
    cart.add([entry(HERE)])
    monkeypatch.setattr("datacosmos_imagery.core.cart.cart._SCHEMA_VERSION", 1)
    with pytest.raises(StoreError, match="newer version"):
        Cart(cart.path.parent).entries()


def test_a_cart_of_the_version_before_is_read(cart):
    cart.add([entry()])
    with sqlite3.connect(cart.path) as db:
        details = json.loads(db.execute("SELECT details FROM entry").fetchone()[0])
        kept = {name: x for name, x in details.items() if name not in ("parts", "whole_price")}
        db.execute("UPDATE entry SET details = ?", (json.dumps(kept),))
        db.execute("PRAGMA user_version = 1")
    assert Cart(cart.path.parent).entries() == (entry(),)


def test_an_offer_carries_the_parts(tmp_path):
    path = tmp_path / "offer.csv"
    chosen = [
        entry(HERE, THERE, price="12", whole_price=euros(100)),
        replace(entry(), line=replace(LINE, item="other")),
    ]
    write_offer_csv(path, chosen)
    offer = read_offer_csv(path)
    assert offer.problems == ()
    assert offer.entries == tuple(chosen)
    assert offer.entries[0].whole_price == euros(100)


@pytest.mark.parametrize("part", ["x", "{}", '{"type": "Point", "coordinates": [0, 0]}', "3"])
def test_an_offer_with_a_part_that_cant_be_read_isnt_of_the_whole_scene(tmp_path, part):
    path = tmp_path / "offer.csv"
    quoted = part.replace('"', '""')
    path.write_text(f'collection,item,level,part\nc,i,L1D,"{quoted}"\n')
    offer = read_offer_csv(path)
    assert offer.entries == ()
    assert "Row 2 is left out" in offer.problems[0]


def test_parts_as_one_geometry_and_back():
    for parts in [(HERE,), (HERE, THERE)]:
        assert parts_of_geojson(parts_geojson(parts)) == parts
    with pytest.raises(InputError):
        parts_of_geojson({"type": "MultiPolygon", "coordinates": []})


def test_the_pieces_of_an_order_are_one_entry_again():
    other = replace(LINE, item="other")
    record = OrderRecord(
        attempt_id=1,
        origin=ORIGIN,
        order_id="7d3c1f5e",
        phase=Phase.CANCELLED,
        status="CANCELLED",
        lines=(LINE.of_part(HERE), other, LINE.of_part(THERE)),
        prices=(euros(3), euros(100), euros(4)),
    )
    again = entries_of_order(record, NOW)
    assert [(one.line, one.parts, one.price) for one in again] == [
        (LINE, (HERE, THERE), euros(7)),
        (other, (), euros(100)),
    ]
