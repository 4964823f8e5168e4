# SPDX-License-Identifier: GPL-2.0-or-later
"""Characters that break files, steer terminals or turn sentences round, on all ways in and out."""

from __future__ import annotations

import json
import logging
import threading
from datetime import datetime, timezone
from urllib.parse import quote, unquote
from urllib.request import urlopen

import pytest
from datacosmos_imagery.core import (
    Cart,
    DeliverJob,
    Journal,
    LicenceLedger,
    LineItem,
    OrderJob,
    PriceJob,
    RefreshJob,
    SearchJob,
    SearchQuery,
    cart_entry_of,
    read_offer_csv,
    records,
    write_offer_csv,
)
from datacosmos_imagery.core.account.loopback import LoopbackListener
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.errors import (
    ApiError,
    ConfigError,
    DataCosmosError,
    InputError,
    ResponseError,
)
from datacosmos_imagery.core.redaction import get_logger
from datacosmos_imagery.core.sales.order_calls import create_order, get_order, list_orders
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.credentials import ClientCredentials, PastedToken
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.urls import is_safe_web_url
from datacosmos_imagery.core.wording import tr
from hostile import TEXTS, assert_harmless
from views import creations, entry_in, line_in

NOW = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
MENUT = "menut-l1c-cogs"
SEARCH = "/stac/search$"
HALF = "\ud800"
STEERING = "\x1b[31m\u202egpj.exe\x9b2J\0"


@pytest.fixture
def answer_with(sandbox, call):
    """Return a function that has the sandbox give its next such answer with a change in it."""

    def run(method, path, change, sent=None, **fault):
        content = call(method, path, sent).json
        change(content)
        fault.setdefault("times", None)
        fault.setdefault("method", method)
        sandbox.faults.add(Fault(f"{path}$", body=json.dumps(content).encode(), **fault))

    return run


def item_path(sandbox, collection, number=0):
    entry = entry_in(sandbox, collection, number)
    return f"/api/data/v0/stac/collections/{collection}/items/{entry.id}"


@pytest.mark.parametrize("text", [HALF, STEERING, "a\\ud800"], ids=ascii)
def test_an_odd_property_stops_no_delivery(
    sandbox, client, buy, answer_with, tmp_path, monitor, text
):
    order_id = buy(sandbox, client, line_in(sandbox, MENUT))
    whole = DeliverJob(client, order_id, tmp_path / "sound").run(monitor)

    def change(content):
        content["properties"] |= {"note": text, text: {"deep": [text]}}
        content["assets"]["NIR"]["title"] = text

    answer_with("GET", item_path(sandbox, MENUT), change)
    delivery = DeliverJob(client, order_id, tmp_path / "odd").run(monitor)
    assert len(delivery.files) == len(whole.files) >= 4
    for path in (tmp_path / "odd").rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in (tmp_path / "odd").rglob("*"):
        assert_harmless(path.name)


@pytest.mark.parametrize("name", ["platform", "opencosmos:price_currency", "datetime", "x"])
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text)[:20])
def test_an_odd_text_in_one_item_hides_no_other(sandbox, client, answer_with, monitor, name, text):
    query = SearchQuery(collections=(MENUT,), limit=None)
    before = SearchJob(client, query).run(monitor).found

    def change(content):
        content["features"][0]["properties"][name] = text

    answer_with("POST", "/api/data/v0/stac/search", change, {"collections": [MENUT], "limit": 100})
    result = SearchJob(client, query).run(monitor)
    assert [found.item.id for found in result.found] == [found.item.id for found in before]
    assert_harmless([found.item for found in result.found])
    assert_harmless(result.problems)


def found_item(name, **changes):
    data = {"id": name, "collection": MENUT, "properties": {"processing:level": "L1C"}, **changes}
    return FoundItem(item_from_json(data, ""), 50.0)


def test_what_has_half_a_character_in_its_id_is_refused_and_the_cart_takes_the_others(tmp_path):
    cart = Cart(tmp_path)
    odd = found_item(f"B{HALF}")
    with pytest.raises(InputError, match="can't be ordered") as caught:
        cart_entry_of(odd, "https://a.example:443", NOW)
    assert_harmless(caught.value)
    assert "can't be ordered" in odd.item.problems[0]
    others = [cart_entry_of(found_item(name), "https://a.example:443", NOW) for name in "AC"]
    assert cart.add(others) == 2
    assert [entry.line.item for entry in cart.entries()] == ["A", "C"]


def test_an_unsendable_line_has_a_problem_in_place_of_a_price_and_stops_no_other(
    sandbox, client, monitor
):
    good = line_in(sandbox, MENUT)
    odd = LineItem(MENUT, found_item(HALF).item.id, "L1C")
    result = PriceJob(client, (good, odd)).run(monitor)
    assert [quote.price is None for quote in result.quotes] == [False, True]
    assert "can't be ordered" in result.quotes[1].problem
    with pytest.raises(InputError, match="can't be ordered"):
        create_order(client, (good, odd), (), monitor)
    assert creations(sandbox) == []


ODD_ID = "MENUT\u202e_1\t\u200bé \\u202e"


def test_an_odd_id_goes_back_as_the_service_spells_it(sandbox, client, tmp_path, monitor):
    found = {"id": ODD_ID, "collection": MENUT, "properties": {"processing:level": "L1C"}}
    sandbox.faults.add(Fault(SEARCH, body=json.dumps({"features": [found]}).encode()))
    sandbox.faults.add(Fault("/price$", body=b'{"data": {"final": "5.00", "currency": "EUR"}}'))
    order = {"id": f"o{ODD_ID}", "status": "UNPAID", "order_line_items": []}
    order["order_line_items"].append({"collection": MENUT, "item": ODD_ID, "level": "L1C"})
    body = json.dumps({"data": order}).encode()
    sandbox.faults.add(Fault("/orders$", method="POST", body=body))
    sandbox.faults.add(Fault("/orders/", body=body, times=None))
    (seen,) = SearchJob(client, SearchQuery()).run(monitor).found
    assert_harmless(seen.item.id)
    line = LineItem(seen.item.collection, seen.item.id, "L1C")
    job = OrderJob(client, tmp_path, (line,), licences_accepted=True)
    placed = job.run(monitor).order
    assert placed.lines == (line,)
    assert_harmless(placed.id)
    get_order(client, placed.id, monitor)
    asked = [r for r in sandbox.requests if r.path.endswith("/price")]
    assert asked[0].query["item"] == [ODD_ID]
    assert creations(sandbox)[0].body["data"]["order_line_items"][0]["item"] == ODD_ID
    assert unquote(sandbox.requests[-1].path).endswith(f"/orders/o{ODD_ID}")


def test_an_odd_collection_is_searched_in_as_the_service_spells_it(sandbox, client, monitor):
    odd = "menut\u202e é\x1b"
    found = {"id": "A", "collection": odd, "properties": {}}
    sandbox.faults.add(Fault("/collections/", body=json.dumps({"id": odd}).encode(), times=None))
    body = json.dumps({"features": [found]}).encode()
    sandbox.faults.add(Fault(SEARCH, body=body, times=None))
    collection = client.collection(odd, monitor)
    assert_harmless(collection.id)
    for name in (collection.id, odd):
        result = SearchJob(client, SearchQuery(collections=(name,))).run(monitor)
        assert [one.item.id for one in result.found] == ["A"]
        assert sandbox.requests[-1].body["collections"] == [odd]
        assert unquote(sandbox.requests[-2].path).endswith(f"/collections/{odd}")


def test_a_collection_is_asked_for_and_its_licence_accepted_as_the_service_spells_them(
    sandbox, client, tmp_path, monitor
):
    name = f"EULA {STEERING}"
    link = {"rel": "license", "href": "https://a.example/eula", "title": name}
    content = {"id": MENUT, "license": name, "links": [link]}
    sandbox.faults.add(
        Fault(f"/collections/{MENUT}$", body=json.dumps(content).encode(), times=None)
    )
    body = b'{"data": {"id": "1", "status": "PAID"}}'
    sandbox.faults.add(Fault("/orders$", method="POST", body=body))
    job = OrderJob(client, tmp_path, (line_in(sandbox, MENUT),), licences_accepted=True)
    job.run(monitor)
    (sent,) = creations(sandbox)[0].body["licenses"]
    assert sent["license_name"] == name
    assert_harmless(LicenceLedger(Journal(tmp_path)).entries())
    LicenceLedger(Journal(tmp_path)).export_csv(tmp_path / "ledger.csv")
    assert_harmless(
        (tmp_path / "ledger.csv").read_text("utf-8-sig").replace("\r\n", "").split("\n")
    )


@pytest.mark.parametrize("status", [*TEXTS, 5, None, {}, [1], True], ids=lambda s: ascii(s)[:20])
def test_an_odd_status_of_one_order_hides_no_other(
    sandbox, client, buy, answer_with, make_client, tmp_path, monitor, status
):
    ids = [buy(sandbox, client, line_in(sandbox, MENUT, number)) for number in range(3)]

    def change(content):
        listed = content["data"] if isinstance(content["data"], list) else content["data"]["orders"]
        next(one for one in listed if one["id"] == ids[1])["status"] = status

    answer_with("GET", "/api/data/v0/order/orders", change)
    assert {ids[0], ids[2]} <= {order.id for order in list_orders(client, monitor)}
    job = RefreshJob(
        tmp_path / "journal",
        lambda _origin: make_client(sandbox),
        records(Journal(tmp_path / "journal")),
        frozenset({client.connection.origin}),
    )
    result = job.run(monitor)
    assert result.listed == {client.connection.origin}
    assert result.problems == {}
    assert {record.order_id for record in records(Journal(tmp_path / "journal"))} == set(ids)
    assert_harmless(records(Journal(tmp_path / "journal")))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500])
@pytest.mark.parametrize(
    "body",
    [
        {"errors": [{"message": STEERING, "field": STEERING}]},
        {"errors": [STEERING]},
        {"message": f"line one\n{STEERING}"},
        {"detail": HALF},
    ],
    ids=["errors", "texts", "message", "half"],
)
def test_words_of_the_service_steer_nothing(sandbox, make_client, monitor, caplog, status, body):
    client = make_client(sandbox, retries=1)
    sandbox.faults.add(
        Fault("/collections$", status=status, body=json.dumps(body).encode(), times=3)
    )
    with caplog.at_level(logging.DEBUG), pytest.raises(DataCosmosError) as caught:
        client.collections(monitor)
    assert_harmless(caught.value)
    assert_harmless([monitor.infos, monitor.warnings, [text for _part, text in monitor.progressed]])
    assert_harmless([record.getMessage() for record in caplog.records])


def test_plain_text_of_the_service_steers_nothing(sandbox, make_client, monitor):
    client = make_client(sandbox, retries=0)
    body = f"out of order {STEERING}".encode()
    sandbox.faults.add(Fault("/collections$", status=500, body=body, content_type="text/plain"))
    with pytest.raises(ApiError, match="out of order") as caught:
        client.collections(monitor)
    assert_harmless(caught.value)


@pytest.mark.parametrize("text", [STEERING, HALF, "\u2066x"], ids=ascii)
def test_no_error_and_no_text_for_people_holds_what_steers(text, caplog):
    assert_harmless(DataCosmosError(text, text, text))
    assert_harmless(tr("The order {order} is {status}.", order=text, status=text))
    with caplog.at_level(logging.DEBUG):
        get_logger("datacosmos.test").warning("said %s", text)
        try:
            raise ValueError(text)
        except ValueError:
            get_logger("datacosmos.test").warning("failed", exc_info=True)
    for record in caplog.records:
        assert_harmless([record.getMessage(), (record.exc_text or "").replace("\n", "")])


def test_what_the_browser_brings_back_steers_nothing(monitor):
    said = quote(STEERING + "\u2066\n")
    with LoopbackListener("127.0.0.1", 0, "/callback", "state", 5.0) as listener:
        address = f"{listener.redirect_uri}?state=state&error=x&error_description={said}"
        browser = threading.Thread(target=lambda: urlopen(address).read(), daemon=True)
        browser.start()
        callback = listener.wait(5, monitor)
    browser.join(5)
    assert_harmless(callback)


@pytest.mark.parametrize("text", [HALF, "a\nb", "a\x1b", "\u202e"], ids=ascii)
def test_credentials_that_cannot_be_sent_are_refused_in_words(text):
    for make in (
        lambda: ClientCredentials("id", f"secret{text}"),
        lambda: ClientCredentials(f"id{text}", "secret"),
        lambda: PastedToken(f"token{text}"),
    ):
        with pytest.raises(ConfigError) as caught:
            make()
        assert_harmless(caught.value)


@pytest.mark.parametrize("text", [HALF, "a\nb", "a\x1b", "ü", ""], ids=ascii)
def test_an_access_token_that_cannot_be_sent_is_no_token(sandbox, client, monitor, text):
    body = json.dumps({"access_token": f"{text}" and f"a.b{text}", "token_type": "Bearer"}).encode()
    sandbox.faults.add(Fault("/oauth/token", body=body))
    with pytest.raises(ResponseError, match="holds no bearer token"):
        client.collections(monitor)


def test_an_offer_of_hostile_texts_steers_nothing_and_keeps_the_original_ids(tmp_path):
    entry = cart_entry_of(found_item("A"), "https://a.example:443", NOW)
    write_offer_csv(tmp_path / "offer.csv", [entry])
    text = (tmp_path / "offer.csv").read_text("utf-8-sig")
    (tmp_path / "offer.csv").write_text(text.replace(",A,", ",A\u202e\x1b\0,"), "utf-8")
    offer = read_offer_csv(tmp_path / "offer.csv", NOW)
    assert_harmless(offer)
    assert offer.entries[0].line.to_json()["item"] == "A\u202e\x1b\0"


def test_a_text_without_end_is_cut_where_it_comes_in_and_an_id_is_none():
    endless = "ab" * 1_000_000
    properties = {"platform": endless, "datetime": "2026-01-01T00:00:00Z"}
    item = item_from_json({"id": endless, "collection": "c", "properties": properties}, "")
    assert item.id == ""
    assert item.collection == "c"
    assert item.platform.endswith("ab…")
    assert len(item.platform) < 100_000
    assert item.raw["properties"]["platform"] == endless


def test_an_address_without_end_is_refused_not_cut():
    endless = f"https://a.example/{'x' * 100_000}"
    item = item_from_json(
        {"id": "A", "collection": "c", "assets": {"a": {"href": endless}}}, "https://a.example"
    )
    assert not is_safe_web_url(item.assets["a"].href)
