# SPDX-License-Identifier: GPL-2.0-or-later
import contextlib
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    Cart,
    CartEntry,
    LineItem,
    Money,
    PriceJob,
    Quote,
    SearchJob,
    SearchQuery,
    aoi_from_bbox,
    cart_entry_of,
)
from datacosmos_imagery.core.cart.cart import drifted, stale, totals
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.disk.sqlite_file import SqliteFile
from datacosmos_imagery.core.errors import InputError, StoreError
from datacosmos_imagery.core.stac.items import item_from_json

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2025, 5, 1, 12, 0, 0, 123456, tzinfo=timezone.utc)
ORIGIN = "https://app.open-cosmos.com:443"


def euros(amount):
    return Money(Decimal(amount), "EUR")


def entry(name="scene", price="100.10", **parts):
    parts.setdefault("origin", ORIGIN)
    return CartEntry(
        line=LineItem("mantis-l1d-cogs", name, "L1D"),
        price=None if price is None else euros(price),
        read_at=NOW,
        added_at=NOW,
        **parts,
    )


def quote(of, amount, minutes=1):
    """Return the answer to asking for the price again, None for an answer without one."""
    price = None if amount is None else euros(amount)
    problem = "" if price else "withdrawn."
    return Quote(of.line, price, NOW + timedelta(minutes=minutes), problem)


@pytest.fixture
def cart(tmp_path):
    return Cart(tmp_path / "profile")


def test_a_found_item_comes_back_whole_after_a_restart(cart, client, monitor):
    query = SearchQuery(aoi=aoi_from_bbox(-71.72, -27.68, -71.02, -27.06), limit=None)
    found = SearchJob(client, query).run(monitor).found
    entries = [cart_entry_of(each, client.connection.origin, NOW) for each in found]
    assert cart.add(entries) == len(entries) > 20
    again = Cart(cart.path.parent).entries()
    assert again == tuple(entries)
    assert [e.footprint for e in again] == [f.item.geometry for f in found]
    assert {e.price is None for e in again} == {True, False}


def test_an_item_of_unknown_level_cannot_be_picked():
    item = item_from_json({"id": "x", "collection": "of-no-level"}, "")
    with pytest.raises(InputError, match="level"):
        cart_entry_of(FoundItem(item, None), ORIGIN, NOW)


def test_the_signature_of_a_thumbnail_is_not_kept():
    href = "https://files.example.com/thumb.webp?X-Amz-Signature=0123456789abcdef"
    data = {"id": "x", "collection": "c-l1d", "assets": {"thumbnail": {"href": href}}}
    picked = cart_entry_of(FoundItem(item_from_json(data, ""), None), ORIGIN, NOW)
    assert picked.thumbnail == "https://files.example.com/thumb.webp"


@pytest.mark.parametrize(
    "href", ["https://evil.example\\@a.example/t.webp", "t.webp", "https://[x"]
)
def test_a_thumbnail_that_is_no_web_address_is_not_kept(href):
    data = {"id": "x", "collection": "c-l1d", "assets": {"thumbnail": {"href": href}}}
    assert cart_entry_of(FoundItem(item_from_json(data, ""), None), ORIGIN, NOW).thumbnail == ""


def test_an_entry_is_there_once_for_each_service_and_level(cart):
    first = entry()
    other_level = replace(first, line=replace(first.line, level="L1C"))
    elsewhere = replace(first, origin="http://127.0.0.1:8099")
    assert cart.add([first, replace(first, price=euros(1))]) == 1
    assert cart.add([first, other_level, elsewhere]) == 2
    assert cart.entries() == (first, other_level, elsewhere)
    assert cart.entries(ORIGIN) == (first, other_level)


def test_removing_and_clearing_touch_one_service_only(cart):
    cart.add([entry("a"), entry("b"), entry("a", origin="other"), entry("b", origin="other")])
    cart.remove([entry("a").line], "other")
    assert [(e.origin, e.line.item) for e in cart.entries()] == [
        (ORIGIN, "a"),
        (ORIGIN, "b"),
        ("other", "b"),
    ]
    cart.clear(ORIGIN)
    assert cart.entries() == (entry("b", origin="other"),)


@pytest.mark.parametrize(
    ("before", "quoted", "price", "previous"),
    [
        ("100.10", ["100.1"], "100.10", None),
        ("100.10", ["120"], "120", "100.10"),
        ("100.10", ["120", "120"], "120", "100.10"),
        ("100.10", ["120", "130"], "130", "100.10"),
        ("100.10", ["120", "100.10"], "100.10", None),
        (None, ["120"], "120", None),
    ],
    ids=["same", "drift", "drift read twice", "drift goes on", "drift goes back", "was unknown"],
)
def test_the_first_price_stays_in_sight_until_it_holds_again(cart, before, quoted, price, previous):
    picked = entry(price=before)
    cart.add([picked])
    for number, amount in enumerate(quoted, 1):
        cart.record_quotes([quote(picked, amount, number)], ORIGIN)
    (now,) = cart.entries()
    assert now.price == euros(price)
    assert now.previous == (None if previous is None else euros(previous))
    assert now.read_at == NOW + timedelta(minutes=len(quoted))
    assert drifted([now]) == ((now,) if previous else ())


def test_an_accepted_price_is_no_drift_any_more(cart):
    cart.add([entry("a"), entry("b")])
    cart.record_quotes([quote(entry("a"), 120), quote(entry("b"), 130)], ORIGIN)
    cart.accept_prices([entry("a").line], ORIGIN)
    assert [e.line.item for e in drifted(cart.entries())] == ["b"]
    assert cart.entries()[0].price == euros(120)


def test_a_quote_without_a_price_keeps_the_old_one_with_its_age(cart):
    cart.add([entry()])
    cart.record_quotes([quote(entry(), None)], ORIGIN)
    assert cart.entries() == (entry(problem="withdrawn."),)
    cart.record_quotes([quote(entry(), "100.10")], ORIGIN)
    assert cart.entries()[0].problem == ""


def test_quotes_of_one_service_do_not_price_another(cart):
    cart.add([entry(origin="sandbox"), entry()])
    cart.record_quotes([quote(entry(), 1)], "sandbox")
    assert [e.price for e in cart.entries()] == [euros(1), euros("100.10")]


def test_fresh_prices_of_the_service_are_taken_over(cart, client, monitor):
    found = SearchJob(client, SearchQuery(collections=("sentinel-2-l2a",), limit=4)).run(monitor)
    origin = client.connection.origin
    cart.add(replace(cart_entry_of(each, origin, NOW), price=euros("0.01")) for each in found.found)
    result = PriceJob(client, tuple(e.line for e in cart.entries(origin))).run(monitor)
    cart.record_quotes(result.quotes, origin)
    assert totals(cart.entries()) == result.totals
    assert len(drifted(cart.entries())) == 4


def test_totals_stand_by_currency_and_leave_unknown_prices_out():
    dollars = replace(entry("b"), price=Money(Decimal("5"), "USD"))
    assert totals([entry("a"), dollars, entry("c", price=None), entry("d", "0.05")]) == {
        "EUR": euros("100.15"),
        "USD": Money(Decimal(5), "USD"),
    }


def test_old_and_never_asked_prices_are_stale():
    later = NOW + timedelta(hours=1)
    old, fresh = entry("old"), replace(entry("fresh"), read_at=later)
    unasked = replace(entry("unasked", price=None), read_at=later)
    refused = replace(unasked, problem="withdrawn.")
    assert stale([old, fresh, unasked, refused], later, 3599) == (old, unasked)


def test_two_programs_fill_one_cart(cart, tmp_path):
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(ROOT)
    script = """
import sys
from datetime import datetime, timezone
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from datacosmos_imagery.core import *
cart, now = Cart(Path(sys.argv[2])), datetime.now(timezone.utc)
for number in range(25):
    cart.add([CartEntry(LineItem("c", f"{sys.argv[3]}-{number}", "L1A"), "o", None, now, now)])
"""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / "path"), str(cart.path.parent), name]
        )
        for name in ("one", "two")
    ]
    assert [process.wait(60) for process in processes] == [0, 0]
    assert len(cart.entries()) == 50


def test_a_damaged_cart_is_kept_aside_and_a_new_one_begun(cart):
    cart.path.parent.mkdir()
    cart.path.write_bytes(b"no database at all " * 100)
    with pytest.raises(StoreError, match="damaged") as caught:
        cart.entries()
    (kept,) = cart.path.parent.glob("cart-damaged-*.sqlite")
    assert str(kept) in caught.value.message
    assert kept.read_bytes().startswith(b"no database")
    assert cart.add([entry()]) == 1


def test_a_cart_damaged_in_its_middle_is_kept_aside(cart):
    cart.add([entry(f"scene-{number}", problem="x" * 500) for number in range(200)])
    content = bytearray(cart.path.read_bytes())
    content[4096 : len(content)] = b"\x55" * (len(content) - 4096)
    cart.path.write_bytes(bytes(content))
    with pytest.raises(StoreError, match="damaged"):
        cart.entries()
    assert cart.entries() == ()


def test_a_newer_cart_is_left_alone(cart):
    cart.add([entry()])
    with sqlite3.connect(cart.path) as db:
        db.execute("PRAGMA user_version = 99")
    before = cart.path.read_bytes()
    with pytest.raises(StoreError, match="newer"):
        cart.add([entry("b")])
    assert cart.path.read_bytes() == before


def test_a_cart_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="can't be read or written"):
        Cart(tmp_path / "file").add([entry()])


def test_nobody_writes_between_reading_and_writing_back(tmp_path):
    file = SqliteFile(tmp_path / "f.sqlite", "CREATE TABLE IF NOT EXISTS t (x);", 1, "the file")
    with contextlib.closing(sqlite3.connect(file.path, timeout=0)) as other:
        with file.transaction() as db:
            db.execute("SELECT * FROM t").fetchall()
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("INSERT INTO t VALUES (1)")
        other.execute("INSERT INTO t VALUES (1)")


def test_a_quote_changes_its_own_line_only(cart):
    cart.add([entry("a"), entry("b")])
    cart.record_quotes([quote(entry("a"), "120")], ORIGIN)
    assert [e.price for e in cart.entries()] == [euros("120"), euros("100.10")]
    assert cart.entries()[1] == entry("b")


def test_what_was_taken_out_is_put_back_as_it_was_and_where_it_was(cart):
    dear = entry("b", "7.50", previous=euros("5.00"), problem="slow")
    cart.add([entry("a"), dear, entry("c"), entry("d", origin="https://other.example")])
    before = cart.entries()
    taken = cart.remove([dear.line, entry("a").line, entry("never").line], ORIGIN)
    assert len(taken) == 2
    assert cart.put_back(taken) == 2
    assert cart.entries() == before
    assert cart.put_back(taken) == 0
    emptied = cart.clear(ORIGIN)
    assert [one.origin for one in cart.entries()] == ["https://other.example"]
    cart.put_back(emptied)
    assert cart.entries() == before


def test_what_another_window_did_meanwhile_stays_when_a_removal_is_undone(cart):
    cart.add([entry("a"), entry("b"), entry("c")])
    taken = cart.clear(ORIGIN)
    later = NOW + timedelta(minutes=5)
    new = [
        replace(entry(name, "999"), added_at=later, read_at=later) for name in ("x", "y", "z", "b")
    ]
    cart.add(new)
    cart.remove([new[0].line], ORIGIN)
    assert cart.put_back(taken) == 2
    assert cart.entries() == (entry("a"), entry("c"), *new[1:])


def test_an_entry_that_cannot_be_read_comes_back_as_it_was(cart):
    cart.add([entry("a")])
    with sqlite3.connect(cart.path) as db:
        db.execute("UPDATE entry SET price = 'dear'")
    content = sqlite3.connect(cart.path).execute("SELECT * FROM entry").fetchall()
    cart.put_back(cart.clear(ORIGIN))
    assert sqlite3.connect(cart.path).execute("SELECT * FROM entry").fetchall() == content


def test_lines_that_are_ordered_meanwhile_do_not_come_back(cart):
    cart.add([entry("a"), entry("b")])
    taken = cart.clear(ORIGIN).without([entry("a").line])
    assert cart.put_back(taken) == 1
    assert cart.entries() == (entry("b"),)
