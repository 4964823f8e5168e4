# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers beyond all sense are unknown, or named where they stand in our own files."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    Cart,
    Journal,
    LicenceLedger,
    LineItem,
    OrderJob,
    Phase,
    RefreshJob,
    SearchJob,
    SearchQuery,
    bought_keys,
    bought_lines,
    cart_entry_of,
    read_offer_csv,
    records,
)
from datacosmos_imagery.core.account.contracts import list_contracts
from datacosmos_imagery.core.account.environment import account_from_environment
from datacosmos_imagery.core.catalogue.saved_searches import SavedSearches
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.errors import ConfigError, InputError, JournalError
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox, aoi_from_geojson, footprint_shape
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.journal.download_states import DownloadState, DownloadStates
from datacosmos_imagery.core.json_text import read_json
from datacosmos_imagery.core.money import (
    Money,
    amount_text,
    format_amount,
    parse_amount,
    parse_kept_amount,
    parse_money,
)
from datacosmos_imagery.core.sales.order import Order
from datacosmos_imagery.core.sales.order_calls import list_orders
from datacosmos_imagery.core.sales.stated_prices import stated_prices
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.answers import Answer
from datacosmos_imagery.core.service.credentials import token_expiry
from datacosmos_imagery.core.service.token_endpoint import request_token
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.values import (
    count_or_none,
    moment_of_seconds,
    moment_or_none,
    number_id_or_none,
    number_or_none,
)
from hostile import NUMBERS, NUMBERS_AS_TEXT, assert_harmless
from sound_answers import COLLECTION, CONTRACT, ITEM, ORDER
from views import line_in

NOW = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
ORIGIN = "https://api.example:443"
# Any of these once filled the memory, hung, or raised what nobody caught.
NO_AMOUNTS = [*NUMBERS_AS_TEXT, "1e16", "1e-21", 10**400, 10**16, -1, 1e308, float("nan"), True]
# What isn't plain, though a person or Python might read it.
NO_AMOUNTS += ["1e3", "1E+3", "1e-20000", "1_000", "1,100.00", "1 100", "1\xa0100", "+5", "-5"]
NO_AMOUNTS += ["٣", "１２", "12.", ".5", "1.2.3", "0x10", "500 EUR", "½", "", " ", 1e-07, 1e16]
NO_AMOUNTS += [Decimal("NaN"), Decimal("Infinity"), Decimal(-1), Decimal("1E+16"), Decimal("1E-21")]


@pytest.mark.parametrize(
    "value", NO_AMOUNTS, ids=lambda value: str(value)[:20] if value != 10**400 else "10**400"
)
def test_what_is_no_amount_is_unknown(value):
    assert parse_amount(value) is None
    assert parse_money(value, "EUR") is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1129.08", "1129.08 EUR"),
        (" 90 ", "90.00 EUR"),
        (90, "90.00 EUR"),
        (0.1, "0.10 EUR"),
        (12.5, "12.50 EUR"),
        (1e15, "1000000000000000.00 EUR"),
        (Decimal("1E+3"), "1000.00 EUR"),
        (Decimal("1E-7"), "0.0000001 EUR"),
        ("9999999999999999", "9999999999999999.00 EUR"),
        ("0.00000000000000000001", "0.00000000000000000001 EUR"),
        (0, "0.00 EUR"),
    ],
)
def test_amounts_that_make_sense_are_exact(value, shown):
    assert str(parse_money(value, "eur")) == shown


@pytest.mark.parametrize("number", ["1E-20000", "0.00001e-400", "-5e-999", "12.5e-9999"])
def test_a_number_too_small_to_be_read_is_not_zero(number):
    assert read_json(f'{{"final": {number}}}') == {"final": None}
    assert read_json(f'{{"final": {number}}}', keeps_numbers=True) == {"final": number}
    for zero in ("0", "0.00", "0e-20000", "-0.0"):
        assert read_json(zero) == 0


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("1E-20000", "0.00000000000000000000"),
        ("1E+20000", "1.000e+20000"),
        ("NaN", "NaN"),
        ("-Infinity", "-Infinity"),
        ("0E-5000", "0.00000000000000000000"),
        ("1E+2", "100.00"),
    ],
)
def test_no_amount_is_printed_without_end(amount, shown):
    assert format_amount(Decimal(amount)) == shown


def test_what_is_kept_of_an_amount_has_no_exponent_and_is_read_again():
    for text in ("1E-7", "1E+2", "0E-8", "12.50", "9999999999999999.12345678901234567890"):
        kept = amount_text(Decimal(text))
        assert "E" not in kept
        assert parse_amount(kept) == parse_kept_amount(kept) == Decimal(text)


@pytest.mark.parametrize("currency", ["E" * 5000, "EU R", "\u202eRUE", "€\x1b", 5, None, [], ""])
def test_what_is_no_name_of_a_currency_is_none(currency):
    money = parse_money("1.00", currency)
    assert money.currency == ""
    assert len(str(money)) < 60


@pytest.mark.parametrize(
    ("value", "number"),
    [(5, 5.0), ("2.5", 2.5), (" -1e3 ", -1000.0), (".5", 0.5), ("1e-30", 1e-30), (1e15, 1e15)],
)
def test_numbers_also_come_as_text(value, number):
    assert number_or_none(value) == number


@pytest.mark.parametrize(
    "value",
    [
        10**400,
        -(10**400),
        1e16,
        float("nan"),
        float("inf"),
        "1_000",
        "١٢",
        "１",
        "NaN",
        "1e999",
        "0x1",
        "9" * 10000,
        "",
        " ",
        "1 2",
        True,
        None,
        [],
        {},
    ],
    ids=lambda value: ascii(value)[:12] if not isinstance(value, int) else "int",
)
def test_what_is_no_number_is_unknown(value):
    assert number_or_none(value) is None


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (0, 0),
        ("12", 12),
        (3.0, 3),
        (2**63 - 1, 2**63 - 1),
        (2**63, None),
        (-1, None),
        (1.5, None),
        ("1_0", None),
        ("١", None),
        ("+1", None),
        ("9" * 5000, None),
        (1e30, None),
        (True, None),
    ],
)
def test_counts_are_whole_and_not_negative(value, count):
    assert count_or_none(value) == count


@pytest.mark.parametrize("value", [0, -1, 1e30, 2**63, "x", 1.5, None, True, [1]])
def test_what_is_no_number_of_an_organisation_is_unknown(value):
    assert number_id_or_none(value) is None


@pytest.mark.parametrize(
    "text",
    [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "9999-12-31T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-01-01T00:00:00+99:00",
        "x" * 10000,
    ],
    ids=lambda text: text[:25],
)
def test_a_time_that_no_calendar_has_or_nobody_means_is_unknown(text):
    assert moment_or_none(text) is None


@pytest.mark.parametrize("seconds", [1e300, -1e300, 1e12, -1e11, float("nan"), 10**400, "x", None])
def test_seconds_beyond_the_calendar_are_no_time(seconds):
    assert moment_of_seconds(seconds) is None


def test_seconds_are_a_time_also_before_1970():
    assert moment_of_seconds(-86400) == datetime(1969, 12, 31, tzinfo=timezone.utc)


# --- from the service


@pytest.mark.parametrize(
    "price",
    [*NUMBERS_AS_TEXT, *NUMBERS[:5]],
    ids=lambda p: ascii(p)[:12] if not isinstance(p, int) else "int",
)
def test_a_price_beyond_sense_is_shown_as_unknown_and_put_into_no_cart(tmp_path, price):
    properties = {**ITEM["properties"], "opencosmos:price": price}
    item = item_from_json({**ITEM, "properties": properties}, "")
    assert item.price is None
    assert any("price" in problem for problem in item.problems)
    assert_harmless(item)
    cart = Cart(tmp_path)
    cart.add([cart_entry_of(FoundItem(item, None), ORIGIN, NOW)])
    assert cart.entries()[0].price is None


@pytest.mark.parametrize("number", ["9" * 5000, "-" + "9" * 5000, "1e999", "[" * 3000 + "]" * 3000])
@pytest.mark.parametrize("name", ["gsd", "eo:cloud_cover", "opencosmos:price", "x", "datetime"])
def test_one_odd_number_loses_neither_its_item_nor_the_others(
    sandbox, client, monitor, number, name
):
    odd = {**ITEM, "properties": {**ITEM["properties"], name: "@"}}
    features = [odd, {**ITEM, "id": "other"}]
    body = json.dumps({"features": features}).replace('"@"', number).encode()
    sandbox.faults.add(Fault("/search$", body=body))
    found = SearchJob(client, SearchQuery()).run(monitor).found
    assert [one.item.id for one in found] == [ITEM["id"], "other"]
    assert_harmless([one.item for one in found])


@pytest.mark.parametrize("name", ["organisation_id", "contract_id", "created_at"])
@pytest.mark.parametrize(
    "value", [*NUMBERS, "x", "9999-12-31T23:59:59-14:00", []], ids=lambda v: type(v).__name__
)
def test_an_odd_number_of_one_order_hides_no_order_and_loses_no_refresh(
    sandbox, make_client, tmp_path, monitor, name, value
):
    client = make_client(sandbox)
    listed = [{**ORDER, "id": "a"}, {**ORDER, "id": "odd", name: value}, {**ORDER, "id": "c"}]
    sandbox.faults.add(Fault("/orders$", body=json.dumps({"data": listed}).encode(), times=None))
    assert {order.id for order in list_orders(client, monitor)} == {"a", "odd", "c"}
    origin = client.connection.origin
    job = RefreshJob(tmp_path, lambda _origin: make_client(sandbox), (), frozenset({origin}))
    assert job.run(monitor).listed == {origin}
    shown = records(Journal(tmp_path))
    assert {record.order_id for record in shown} == {"a", "odd", "c"}
    assert_harmless(shown)


def test_an_order_that_states_an_amount_beyond_sense_states_none():
    order = Order.from_json({**ORDER, "total_price": "1e-999999999", "order_line_items": []})
    assert stated_prices(order, "EUR").total == ()


@pytest.mark.parametrize("number", [1e30, -5, 0, 1.5, "1_0", None, "9" * 30])
def test_a_contract_of_no_number_is_left_out_and_no_other(sandbox, client, monitor, number):
    listed = [{**CONTRACT, "contract_id": number}, CONTRACT]
    sandbox.faults.add(Fault("/policies$", body=json.dumps(listed).encode()))
    assert [contract.id for contract in list_contracts(client, monitor)] == [456]


def test_zero_times_and_never_leave_a_contract_in_force(sandbox, client, monitor):
    listed = [
        {
            **CONTRACT,
            "order_start_date_utc": "0001-01-01T00:00:00Z",
            "order_end_date_utc": "0001-01-01T00:00:00Z",
        }
    ]
    sandbox.faults.add(Fault("/policies$", body=json.dumps(listed).encode()))
    (contract,) = list_contracts(client, monitor)
    assert contract.problem(NOW) == ""


@pytest.mark.parametrize("name", ["expires_in", "expires_at"])
@pytest.mark.parametrize(
    "value", [*NUMBERS, *NUMBERS_AS_TEXT, [], None], ids=lambda v: type(v).__name__
)
def test_a_token_lives_for_a_time_of_this_world(name, value):
    body = json.dumps({"access_token": "a.b.c", name: value}).encode()
    token = request_token(
        "https://login.example",
        {"grant_type": "client_credentials"},
        lambda *_request: Answer(200, {}, body, ""),
        Monitor(),
        1e9,
    ).access
    assert token.expires_at < 4e10


@pytest.mark.parametrize("claim", ["9" * 400, "9" * 5000, "1e999", "-5", "NaN", '"x"', "[]"])
def test_a_pasted_token_of_no_time_has_none(claim):
    import base64

    payload = base64.urlsafe_b64encode(f'{{"exp": {claim}}}'.encode()).decode().rstrip("=")
    assert token_expiry(f"e30.{payload}.x") is None


@pytest.mark.parametrize("length", ["9" * 30, "9" * 5000, "-1", "1_0", "x"])
def test_a_length_beyond_sense_is_unknown(sandbox, client, tmp_path, monitor, length):
    sandbox.faults.add(Fault("/file", body=b"II*\0", headers={"Content-Length": length}))
    stream = client.transport.open_stream(f"{sandbox.url}/file", "Reading", monitor, {})
    try:
        assert stream.length is None
    finally:
        stream.close()


# --- from our own files


def test_a_price_of_an_offer_beyond_sense_is_left_out_and_said(tmp_path):
    (tmp_path / "offer.csv").write_text(
        "collection,item,level,price,currency,price_read_at\n"
        "c,odd,L1A,1e-999999999,EUR,2025-05-01T12:00:00Z\n"
        "c,good,L1A,5.00,EUR,2025-05-01T12:00:00Z\n"
    )
    offer = read_offer_csv(tmp_path / "offer.csv", NOW)
    assert [entry.price for entry in offer.entries] == [None, Money(Decimal("5.00"), "EUR")]
    assert "1e-999999999" in offer.problems[0]


def spoil(path, statement, *values):
    with sqlite3.connect(path) as db:
        db.execute(statement, values)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("price", "1e-999999999"),
        ("previous_price", "NaN"),
        ("read_at", 1e300),
        ("added_at", "never"),
        ("details", "[" * 5000),
        ("level", b"\xff\xfe"),
    ],
)
def test_a_damaged_entry_of_the_cart_is_named_and_the_others_stay(tmp_path, column, value):
    cart = Cart(tmp_path)
    for name in ("odd", "good"):
        item = item_from_json({**ITEM, "id": name}, "")
        cart.add([cart_entry_of(FoundItem(item, None), ORIGIN, NOW)])
    spoil(cart.path, f"UPDATE entry SET {column} = ? WHERE item = 'odd'", value)
    content = cart.read(ORIGIN)
    assert [entry.line.item for entry in content.entries] == ["good"]
    (damage,) = content.damages
    assert "menut-l1c-cogs/odd can't be read" in damage.message
    cart.accept_prices([content.entries[0].line], ORIGIN)
    cart.remove([LineItem("menut-l1c-cogs", "odd", "L1C")], ORIGIN)
    assert len(cart.read().damages) == (column == "level")


@pytest.mark.parametrize("value", [1e300, -1e300, "never", b"\0"])
def test_a_saved_search_with_an_impossible_time_is_refused_in_words(tmp_path, value):
    searches = SavedSearches(tmp_path)
    searches.save("odd", SearchQuery())
    searches.save("good", SearchQuery())
    spoil(searches.path, "UPDATE search SET last_run = ? WHERE name = 'odd'", value)
    with pytest.raises(InputError, match="'odd' can't be read"):
        searches.get("odd")
    assert searches.names() == ("good", "odd")
    assert searches.get("good").last_run is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", 1e30),
        ("limit", -5),
        ("max_price", {"amount": "1e-999999999", "currency": "EUR"}),
        ("max_gsd_m", 10**400),
        ("start", "2026-99-99"),
        ("aoi", {"type": [], "coordinates": 10**400}),
    ],
)
def test_a_saved_condition_beyond_sense_is_refused_not_lost(name, value):
    kept = {**SearchQuery(max_cloud=5).to_json(), name: value}
    with pytest.raises(InputError):
        SearchQuery.from_json(kept)


@pytest.mark.parametrize("amount", ["1e-999999999", "1e999999999", "NaN", "-1", "Infinity"])
def test_a_price_limit_beyond_sense_is_refused(sandbox, client, tmp_path, monitor, amount):
    with pytest.raises(InputError, match="out of range"):
        SearchQuery(max_price=Decimal(amount))
    line = line_in(sandbox, "menut-l1c-cogs")
    job = OrderJob(client, tmp_path, (line,), licences_accepted=True, max_total=Decimal(amount))
    with pytest.raises(InputError, match="no amount of money"):
        job.run(monitor)
    assert sandbox.orders == {}


@pytest.fixture
def bought(sandbox, client, buy, tmp_path):
    """The journal with two orders, made here."""
    ids = [buy(sandbox, client, line_in(sandbox, "menut-l1c-cogs", number)) for number in range(2)]
    return Journal(tmp_path / "journal"), ids


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("begun_at", 1e300),
        ("note", b"\xff"),
        ("organisation_id", 1e30),
        ("prices", '[["1e-999999999", "EUR"]]'),
        ("prices", "[" * 5000),
        ("state", b"\xff"),
        ("licences", '["x", 5]'),
    ],
)
def test_a_damaged_attempt_is_shown_as_such_among_the_others(
    bought, make_client, sandbox, client, monitor, column, value
):
    journal, ids = bought
    origin = client.connection.origin
    spoil(journal.path, f"UPDATE attempt SET {column} = ? WHERE id = 1", value)
    shown = {record.order_id: record for record in records(journal)}
    assert shown[ids[1]].phase is Phase.WAITING
    assert shown[""].is_damaged
    assert "damaged at entry 1" in shown[""].problem
    assert_harmless(list(shown.values()))
    # The others are asked about, and the damaged one's order comes with the service's list.
    job = RefreshJob(
        journal.path.parent,
        lambda _origin: make_client(sandbox),
        tuple(shown.values()),
        frozenset({origin}),
    )
    result = job.run(monitor)
    assert result.records[shown[ids[1]].key].phase is Phase.PAID
    assert set(result.problems) == {"attempt 1"}
    assert ids[0] in {record.order_id for record in records(journal)}
    assert len(LicenceLedger(journal).entries()) == 2
    assert len(bought_keys(journal, origin)) == 2
    # What was bought must be known for sure before anything is ordered.
    with pytest.raises(JournalError, match="damaged at entry 1"):
        bought_lines(journal, origin)


def test_a_damaged_order_of_the_list_is_replaced_by_what_the_service_says(
    sandbox, make_client, client, tmp_path, monitor
):
    sandbox.faults.add(Fault("/orders$", body=json.dumps({"data": [ORDER]}).encode(), times=None))
    origin = client.connection.origin
    job = RefreshJob(tmp_path, lambda _origin: make_client(sandbox), (), frozenset({origin}))
    job.run(monitor)
    journal = Journal(tmp_path)
    (sound,) = records(journal)
    spoil(journal.path, "UPDATE listed SET billed = '[\"1e999999999\", \"EUR\"]', lines = '[1]'")
    (odd,) = records(journal)
    assert "damaged" in odd.problem
    with pytest.raises(JournalError, match="damaged"):
        bought_lines(journal, origin)
    job.run(monitor)
    (again,) = records(journal)
    assert (again.lines, again.total, again.problem) == (sound.lines, sound.total, "")


def test_a_damaged_download_is_begun_again_not_hidden(bought, tmp_path):
    journal, ids = bought
    origin = journal.attempts()[0].origin
    for order_id in ids:
        state = DownloadState(tmp_path, NOW, bytes_done=5, bytes_total=10)
        DownloadStates(journal).record(origin, order_id, state)
    sql = "UPDATE download SET since = 1e300, bytes_done = 'x' WHERE order_id = ?"
    spoil(journal.path, sql, ids[0])
    states = DownloadStates(journal)
    assert states.get(origin, ids[1]).progress == 0.5
    odd = states.get(origin, ids[0])
    assert (odd.folder, odd.bytes_done) == (tmp_path, 0)
    assert ids[0] in odd.problem


def test_an_impossible_time_of_an_acceptance_is_empty_in_the_ledger(bought, tmp_path):
    journal, _ids = bought
    spoil(journal.path, "UPDATE acceptance SET accepted_at = 1e300 WHERE id = 1")
    first, second = LicenceLedger(journal).entries()
    assert (first.accepted_at, second.accepted_at is None) == (None, False)
    assert LicenceLedger(journal).export_csv(tmp_path / "ledger.csv") == 2


@pytest.mark.parametrize("number", ["9" * 5000, "9" * 20, "1_000", "١٢", "-1", "0"])
def test_a_number_of_the_environment_beyond_sense_is_refused(number):
    environ = {"DATACOSMOS_ACCESS_TOKEN": "a.b.c", "DATACOSMOS_ORGANISATION_ID": number}
    with pytest.raises(ConfigError, match="not a whole number"):
        account_from_environment(environ)


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": [], "coordinates": []},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": [[[10**400, 0], [1, 0], [1, 1], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[["a", 0], [1, 0], [1, 1], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[float("nan"), 0], [1, 0], [1, 1], [0, 0]]]},
        {"type": "MultiPolygon", "coordinates": {"a": 1}},
        {"type": "Polygon", "coordinates": [[[0, 0, 0], [1, 0], [1], [0, 0]]]},
    ],
    ids=["kind", "none", "huge", "text", "NaN", "object", "mixed"],
)
def test_an_area_of_no_numbers_is_refused_in_words(geometry):
    with pytest.raises(InputError):
        aoi_from_geojson(geometry)
    shape = footprint_shape(geometry) if isinstance(geometry["type"], str) else None
    assert shape is None or shape.is_empty or shape.area >= 0


@pytest.mark.parametrize("number", [10**400, -(10**400), float("nan"), float("inf"), 1e300])
def test_a_box_of_no_numbers_is_refused_in_words(number):
    with pytest.raises(InputError):
        aoi_from_bbox(number, 0, 1, 1)


def test_what_a_collection_says_with_huge_numbers_is_left_out():
    from datacosmos_imagery.core import Collection

    collection = Collection.from_json({**COLLECTION, "id": 10**30, "license_version": 10**400})
    assert collection.id == ""
