# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts and numbers that want harm, as Processing and the dock meet them."""

from __future__ import annotations

import contextlib
import json
import math
import sqlite3
import time
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Cart, Journal, Money, Order, cart_entry_of, records
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.errors import ResponseError, StoreError
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.records import OrderRecord, Phase
from datacosmos_imagery.core.journal.spending import Limits
from datacosmos_imagery.core.json_text import read_json
from datacosmos_imagery.core.orders.poll_schedule import PollSchedule
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.map.offer_geopackage import (
    read_offer_geopackage,
    write_offer_geopackage,
)
from datacosmos_imagery.ui.adapters.settings import PREFIX, Settings
from datacosmos_imagery.ui.cart.store import CartStore
from datacosmos_imagery.ui.orders.actions import Live, deeds_of
from datacosmos_imagery.ui.orders.model import OrdersModel
from datacosmos_imagery.ui.orders.poller import OrderPoller
from datacosmos_imagery.ui.results.model import ResultsModel
from found_items import found_item
from hostile import NUMBERS, TEXTS, VALUES, assert_harmless
from qgis.core import QgsProcessingException, QgsProcessingUtils, QgsSettings
from qgis.PyQt.QtCore import Qt
from sound_answers import ITEM, ORDER
from views import line_in

NOW = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
ORIGIN = "https://api.example:443"
STEERING = "\x1b[31m\u202egpj.exe\x9b2J"
SEARCH = "/stac/search$"
WORLD = "-170,170,-60,60 [EPSG:4326]"
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def page(*features):
    """Return the body of a search answer."""
    return json.dumps({"features": features}).encode()


def with_property(name, value, item_id="odd"):
    return {**ITEM, "id": item_id, "properties": {**ITEM["properties"], name: value}}


def shown_by(model):
    """Return all texts that a model shows, line by line."""
    texts = [model.index(row).data(role) for row in range(model.rowCount()) for role in ROLES]
    return [line for text in texts if isinstance(text, str) for line in text.split("\n")]


# --- Processing


@pytest.mark.parametrize(
    "name", ["platform", "opencosmos:price_currency", "gsd", "opencosmos:price"]
)
@pytest.mark.parametrize(
    "value", ["\ud800", STEERING, 10**30, "1e-999999999"], ids=lambda v: ascii(v)[:16]
)
def test_a_search_by_processing_shows_all_rows_whatever_one_holds(
    run, sandbox, context, feedback, name, value
):
    sandbox.faults.add(Fault(SEARCH, body=page(ITEM, with_property(name, value))))
    found = run("searchcatalogue", EXTENT=WORLD, OUTPUT="memory:")
    layer = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    assert found["COUNT"] == layer.featureCount() == 2
    for feature in layer.getFeatures():
        texts = [one for one in feature.attributes() if isinstance(one, str)]
        assert_harmless(texts)
    assert_harmless(feedback.textLog().split("\n"))


def test_an_odd_id_goes_from_the_layer_back_to_the_service_as_it_came(run, sandbox, context):
    item_id = "odd\u202e\x1b id"
    sandbox.faults.add(Fault(SEARCH, body=page({**ITEM, "id": item_id})))
    found = run("searchcatalogue", EXTENT=WORLD, OUTPUT="memory:")
    layer = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    assert_harmless(next(layer.getFeatures())["item"])
    sandbox.faults.add(Fault("/price$", body=b'{"data": {"final": "5.00", "currency": "EUR"}}'))
    run("priceitems", INPUT=found["OUTPUT"], OUTPUT="memory:")
    asked = next(r for r in sandbox.requests if r.path.endswith("/price"))
    assert asked.query["item"] == [item_id]


def test_what_the_service_says_steers_no_terminal_of_qgis_process(run, sandbox, feedback):
    body = json.dumps({"errors": [{"message": STEERING}]}).encode()
    sandbox.faults.add(Fault("/search$", status=400, body=body))
    with pytest.raises((QgsProcessingException, AssertionError)) as caught:
        run("searchcatalogue", EXTENT=WORLD, OUTPUT="memory:")
    assert_harmless(str(caught.value).split("\n"))
    assert_harmless(feedback.textLog().split("\n"))


@pytest.mark.parametrize("amount", [math.nan, "nan", 1e300], ids=str)
def test_a_limit_that_is_no_amount_stops_the_order_in_words(run, sandbox, tmp_path, amount):
    found = run(
        "searchcatalogue", EXTENT=WORLD, COLLECTIONS="sentinel-2-l2a", MAX_ITEMS=1, OUTPUT="memory:"
    )
    with pytest.raises((QgsProcessingException, AssertionError)) as caught:
        run(
            "placeorder",
            INPUT=found["OUTPUT"],
            ACCEPT_LICENCES=True,
            MAX_TOTAL=amount,
            JOURNAL=str(tmp_path),
        )
    assert "Traceback" not in str(caught.value)
    assert sandbox.orders == {}


# --- the dock


@pytest.mark.usefixtures("qgis_app")
def test_the_list_of_results_shows_hostile_items_as_harmless_rows():
    model = ResultsModel()
    model.set_area_km2(1e-9)
    odd = []
    for number, value in enumerate(VALUES):
        for name in (
            "platform",
            "opencosmos:price_currency",
            "opencosmos:price",
            "gsd",
            "datetime",
        ):
            text = json.dumps(with_property(name, value, f"{number}-{name}"))
            odd.append(FoundItem(item_from_json(read_json(text), ""), 50.0))
    model.append(odd)
    assert model.rowCount() == len(odd)
    assert_harmless(shown_by(model))


@pytest.mark.usefixtures("qgis_app")
def test_the_list_of_orders_shows_hostile_orders_as_harmless_rows(tmp_path):
    journal = Journal(tmp_path)
    orders = []
    for number, value in enumerate([*TEXTS, *NUMBERS]):
        for name in ("status", "organisation_id", "total_price", "currency"):
            odd = {**ORDER, "id": f"{number}-{name}", name: value}
            with contextlib.suppress(ResponseError):  # an order of no status is none
                orders.append(Order.from_json(read_json(json.dumps(odd))))
    ListedOrders(journal).remember(ORIGIN, orders)
    model = OrdersModel()
    model.set_orders(records(journal), lambda _record: Live())
    assert model.rowCount() == len(orders) > 100
    assert_harmless(shown_by(model))


@pytest.mark.usefixtures("qgis_app")
def test_a_damaged_attempt_is_a_row_that_stays(tmp_path, sandbox, client, buy):
    buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    journal = Journal(tmp_path / "journal")
    with sqlite3.connect(journal.path) as db:
        db.execute("UPDATE attempt SET begun_at = 1e300")
    (record,) = records(journal)
    assert (record.phase, record.is_followed) == (Phase.UNKNOWN, False)
    model = OrdersModel()
    model.set_orders((record,), lambda _record: Live())
    assert any("damaged at entry 1" in text for text in shown_by(model))
    # It may be a paid one, and nothing is ordered before somebody has looked into it.
    assert "remove from the list" not in [deed.value for deed in deeds_of(record, Live())]


def test_a_damaged_entry_of_the_cart_is_told_once_and_the_others_are_shown(tmp_path, qtbot):
    cart = Cart(tmp_path)
    cart.add([cart_entry_of(found_item(name), ORIGIN, NOW) for name in "AB"])
    with sqlite3.connect(cart.path) as db:
        db.execute("UPDATE entry SET price = '1e-999999999' WHERE item LIKE '%A'")
    store, told = CartStore(cart), []
    store.failed.connect(told.append)
    with qtbot.waitSignal(store.changed):
        store.set_origin(ORIGIN)
    qtbot.waitUntil(lambda: len(store.entries) == 1)
    with qtbot.waitSignal(store.changed):
        store.add([cart_entry_of(found_item("C"), ORIGIN, NOW)])
    store.close()
    (error,) = told
    assert isinstance(error, StoreError)
    assert "S2B_L2A_A can't be read" in error.message


def test_an_order_that_shall_be_asked_about_in_a_year_stops_no_timer(qgis_app, tmp_path, runner):
    schedule = PollSchedule()
    poller = OrderPoller(None, tmp_path, runner, lambda: schedule)
    record = OrderRecord(1, ORIGIN, "a", Phase.WAITING, "UNPAID", ())
    poller.follow([record])
    schedule.asked(record.key, time.monotonic(), at_least_s=366 * 86400)
    poller.follow([record])
    assert poller.will_ask
    assert poller.pause_ms == 86_400_000
    poller.stop()


# --- settings and files


@pytest.mark.parametrize("text", ["1e-999999999 EUR", "1_000 EUR", "١٠ EUR", "100", "x", "-5 EUR"])
def test_a_limit_of_the_settings_that_cannot_be_read_is_no_leave_to_spend(settings, text):
    QgsSettings().setValue(f"{PREFIX}/order_limit", text)
    limit = Settings().order_limit
    assert limit is not None
    assert Limits(order=limit).problem(Money(Decimal("0.01"), "EUR"), {})


@pytest.mark.parametrize("number", ["1e30", "-1", "1.5", "9" * 5000, '"1_0"', '"١"', "true", "[]"])
def test_a_connection_with_an_impossible_number_has_none(settings, number):
    text = f'{{"name": "x", "kind": "production", "organisation_id": {number}, "contract_id": 456}}'
    QgsSettings().setValue(f"{PREFIX}/connections/odd", text)
    (profile,) = settings.profiles()
    assert (profile.organisation_id, profile.contract_id) == (None, 456)


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        ("price_read_at", "0000-00-00T99:99:99Z", "its price is left out"),
        ("acquired", "9999-12-31T23:59:59-14:00", "acquired"),
        ("acquired", "0000-01-01T00:00:00Z", "acquired"),
        ("platform", STEERING, ""),
        ("item", "odd\u202eid", ""),
        ("price", 1e300, "price"),
        ("platform", b"\xff\xfe", ""),
    ],
    ids=["time", "never", "year 0", "steering", "id", "price", "bytes"],
)
def test_a_hostile_value_of_a_geopackage_loses_no_other_row(tmp_path, column, value, problem):
    path = tmp_path / "offer.gpkg"
    entries = [cart_entry_of(found_item(name), ORIGIN, NOW) for name in "AB"]
    write_offer_geopackage(path, entries)
    with sqlite3.connect(path) as db:
        # These want functions of GDAL.
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        if isinstance(value, bytes):
            db.execute(f"UPDATE offer SET {column} = CAST(? AS TEXT) WHERE fid = 1", (value,))
        else:
            db.execute(f"UPDATE offer SET {column} = ? WHERE fid = 1", (value,))
    offer = read_offer_geopackage(path, NOW)
    assert len(offer.entries) == 2
    assert offer.entries[1].line == entries[1].line
    assert_harmless(offer)
    assert problem in "".join(offer.problems)
