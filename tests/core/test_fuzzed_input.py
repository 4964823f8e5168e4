# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever comes from outside: no error but ours, nothing harmful inside, and the others stay.

Each kind of input is made from a sound one by seeded changes; `hostile` has the values.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import random
import sqlite3
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    Cart,
    Collection,
    Journal,
    LicenceLedger,
    LineItem,
    Money,
    Order,
    SearchQuery,
    aoi_from_geojson,
    bought_keys,
    bought_lines,
    read_offer_csv,
    records,
    write_offer_csv,
)
from datacosmos_imagery.core.account.contracts import default_contract, list_contracts
from datacosmos_imagery.core.cart.entry import cart_entry_of, totals
from datacosmos_imagery.core.catalogue.collection_cache import CollectionCache
from datacosmos_imagery.core.catalogue.saved_searches import SavedSearches
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.delivery.manifest import Manifest
from datacosmos_imagery.core.delivery.order_folder import (
    claim_folder,
    find_order_folder,
    read_delivery,
)
from datacosmos_imagery.core.delivery.partfile import PartFile, PartState
from datacosmos_imagery.core.delivery.plan import make_folders
from datacosmos_imagery.core.delivery.provenance import read_provenance, sidecar_of
from datacosmos_imagery.core.errors import DataCosmosError, InputError
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.journal.attempt import Intent, Scene
from datacosmos_imagery.core.journal.download_states import DownloadState, DownloadStates
from datacosmos_imagery.core.journal.export import order_rows
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.json_text import read_json
from datacosmos_imagery.core.money import format_totals
from datacosmos_imagery.core.sales.order_calls import list_orders
from datacosmos_imagery.core.sales.pricing import quote_line
from datacosmos_imagery.core.sales.stated_prices import stated_prices
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.answers import Answer, error_of, parse_listing, retry_after_s
from datacosmos_imagery.core.service.credentials import read_credentials_file
from datacosmos_imagery.core.service.token_endpoint import request_token
from datacosmos_imagery.core.stac.collection import Licence
from datacosmos_imagery.core.stac.items import Asset, item_from_json
from hostile import VALUES, assert_harmless, assert_harmless_json, between, mutated, written
from sound_answers import COLLECTION, CONTRACT, ITEM, ORDER, RING, STORAGE

NOW = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
ORIGIN = "https://api.example:443"


def numbered(sound, number):
    """Return the same with another id."""
    return {**sound, "id": f"other-{number}"}


def test_an_item_loses_no_other_of_its_page_and_nothing_harmful_stays_in_it(tmp_path):
    chance = random.Random(1)
    others = [numbered(ITEM, number) for number in range(2)]
    expected = [item_from_json(other, STORAGE) for other in others]
    for case in range(300):
        odd = mutated(ITEM, chance, chance.randint(1, 3))
        body = b'{"links": [], "features": %s}' % between(others[0], odd, others[1], chance)
        _content, items = parse_listing(
            Answer(200, {}, body, ""),
            "Searching",
            "features",
            lambda value, excerpt: item_from_json(value, STORAGE, excerpt),
            lambda _members: None,
        )
        assert [items[0], items[2]] == expected
        assert_harmless(items[1])
        assert_harmless(items[1].assets)
        assert_harmless_json(items[1].raw)
        if not case % 20:
            make_folders([(items[1], ())], tmp_path / str(case), tmp_path)
            (path,) = (tmp_path / str(case)).glob("*/*.json")
            again = item_from_json(read_json(path.read_bytes(), is_ours=True), "")
            assert (again.id, again.collection) == (items[1].id, items[1].collection)
        try:
            entry = cart_entry_of(FoundItem(items[1], 50.0), ORIGIN, NOW)
        except InputError as error:
            assert_harmless(error)
        else:
            assert_harmless(entry)


def test_a_collection_is_read_whatever_is_in_it(tmp_path):
    chance = random.Random(2)
    cache = CollectionCache(tmp_path)
    for _case in range(200):
        body = written(mutated(COLLECTION, chance, chance.randint(1, 3)), chance)
        collection = Collection.from_json(read_json(body))
        assert_harmless(collection, lines_at=("description",))
        assert_harmless_json(collection.raw)
        cache.write(ORIGIN, [collection])
        assert cache.read(ORIGIN) == [collection]


def test_a_list_of_orders_keeps_the_good_ones_and_remembers_all(sandbox, client, tmp_path, monitor):
    chance = random.Random(3)
    others = [numbered(ORDER, number) for number in range(2)]
    journal = Journal(tmp_path)
    for _case in range(80):
        odd = mutated(ORDER, chance, chance.randint(1, 3))
        body = b'{"data": %s}' % between(others[0], odd, others[1], chance)
        sandbox.faults.add(Fault("/orders$", body=body))
        listed = list_orders(client, monitor)
        assert {"other-0", "other-1"} <= {order.id for order in listed}
        assert_harmless(listed)
        assert_harmless([stated_prices(order, "EUR") for order in listed])
        ListedOrders(journal).remember(ORIGIN, listed)
        shown = records(journal)
        assert {"other-0", "other-1"} <= {record.order_id for record in shown}
        assert_harmless(shown)
        assert_harmless([row for row, _scene in order_rows(shown)])
        assert_harmless(bought_lines(journal, ORIGIN))


def test_a_price_is_an_amount_that_can_be_shown_or_none(sandbox, client, monitor):
    chance = random.Random(4)
    line = LineItem("c", "i", "L1C")
    sound = {"data": {"final": "570.00", "value": "600.00", "currency": "EUR"}}
    for case in range(len(VALUES) + 100):
        odd = mutated(sound, chance, 2)
        if case < len(VALUES):
            odd = {"data": {"final": VALUES[case], "currency": "EUR"}}
        sandbox.faults.add(Fault("/price", body=written(odd, chance)))
        quote = quote_line(client, line, monitor)
        assert_harmless(quote)
        assert bool(quote.price) is not bool(quote.problem)
        assert_harmless(format_totals([quote.price] * 3 if quote.price else []))


def test_contracts_are_listed_whatever_one_of_them_holds(sandbox, client, monitor):
    chance = random.Random(5)
    others = [{**CONTRACT, "contract_id": number} for number in (1, 2)]
    for _case in range(100):
        odd = mutated(CONTRACT, chance, 2)
        body = between(others[0], odd, others[1], chance)
        sandbox.faults.add(Fault("/policies$", body=body))
        contracts = list_contracts(client, monitor)
        assert {1, 2} <= {contract.id for contract in contracts}
        assert_harmless(contracts)
        assert_harmless([contract.label + contract.problem(NOW) for contract in contracts])
        assert default_contract(contracts, NOW) is not None


def test_a_token_can_be_sent_and_its_times_are_of_this_world():
    chance = random.Random(6)
    sound = {"access_token": "a.b.c", "token_type": "Bearer", "expires_in": 300}
    sound |= {"refresh_token": "r", "expires_at": 1.8e9}
    for _case in range(150):
        answer = Answer(200, {}, written(mutated(sound, chance, 2), chance), "")
        fields = {"grant_type": "refresh_token"}
        try:
            granted = request_token(
                "https://login.example", fields, lambda *_request, a=answer: a, Monitor(), 1e9
            )
        except DataCosmosError as error:
            assert_harmless([error.message, error.hint, error.detail])
            continue
        f"Bearer {granted.access.value}".encode("ascii")
        assert_harmless(granted)
        assert granted.access.expires_at < 4e10


def test_what_the_service_complains_about_can_be_told():
    chance = random.Random(7)
    sound = {"errors": [{"message": "no", "field": "x"}], "message": "m", "detail": "d"}
    for _case in range(150):
        body = written(mutated(sound, chance, 2), chance)
        if chance.random() < 0.2:
            body = body[1:]
        error = error_of(Answer(chance.choice([400, 401, 409, 500]), {}, body, ""), "Ordering")
        assert_harmless([str(error), error.message, error.hint, error.detail])
        assert_harmless([list(getattr(error, "messages", ())), list(getattr(error, "fields", ()))])


@pytest.mark.parametrize("value", [str(value) for value in VALUES if value != 10**400])
def test_how_long_to_wait_is_a_time_or_unknown(value):
    seconds = retry_after_s({"retry-after": value}, 0)
    assert seconds is None or 0 <= seconds <= 366 * 86400


@pytest.fixture
def cart(tmp_path):
    cart = Cart(tmp_path)
    found = [item_from_json({**ITEM, "id": name}, STORAGE) for name in ("odd", "good")]
    cart.add(cart_entry_of(FoundItem(item, 50.0), ORIGIN, NOW) for item in found)
    return cart


def spoil(path, table, condition, chance, columns=None):
    """Put something hostile into one column of a row."""
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA synchronous = OFF")
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        name = chance.choice(columns or [name for name in names if name != "id"])
        (before,) = db.execute(f"SELECT {name} FROM {table} WHERE {condition}").fetchone()
        value = chance.choice(VALUES)
        if isinstance(before, str) and before.startswith(("[", "{")) and chance.random() < 0.8:
            value = written(mutated(json.loads(before), chance), chance).decode("utf-8", "replace")
        elif isinstance(value, (list, dict)) or (type(value) is int and abs(value) >= 2**63):
            value = json.dumps(value)
        if isinstance(value, str):
            data = value.encode("utf-8", "surrogatepass")
            # As text, as a text that isn't UTF-8, or as none at all.
            kind = chance.choice(["CAST(? AS TEXT)"] * 4 + ["?"])
        else:
            kind, data = "?", value
        with contextlib.suppress(sqlite3.IntegrityError):  # a value that no row can have
            db.execute(f"UPDATE OR IGNORE {table} SET {name} = {kind} WHERE {condition}", (data,))


def test_a_damaged_entry_of_the_cart_loses_no_other(cart):
    chance = random.Random(8)
    sound = cart.path.read_bytes()
    for _case in range(150):
        cart.path.write_bytes(sound)
        spoil(cart.path, "entry", "rowid = 1", chance)
        content = cart.read()
        assert len(content.entries) + len(content.damages) == 2
        assert "good" in {entry.line.item for entry in content.entries}
        assert_harmless(content)
        assert_harmless(totals(content.entries))


def test_a_damaged_saved_search_loses_no_other(tmp_path):
    chance = random.Random(9)
    searches = SavedSearches(tmp_path)
    aoi = aoi_from_geojson({"type": "Polygon", "coordinates": [RING]})
    query = SearchQuery(
        aoi=aoi,
        collections=("c",),
        start=NOW,
        max_cloud=20,
        levels=("L1C",),
        max_gsd_m=5,
        max_price=Money(Decimal("100.00"), "EUR"),
    )
    for name in ("odd", "good"):
        searches.save(name, query, ORIGIN)
        searches.mark_shown(name, ["c/i"], NOW)
    sound = searches.path.read_bytes()
    for _case in range(150):
        searches.path.write_bytes(sound)
        spoil(searches.path, "search", "id = 1", chance, ["query", "origin", "last_run"])
        assert searches.names() == ("good", "odd")
        assert searches.get("good").query.max_price == query.max_price
        try:
            found = searches.get("odd")
        except DataCosmosError as error:
            assert_harmless(error)
        else:
            assert_harmless([found.name, found.origin, found.last_run, found.query.to_json()])


@pytest.fixture
def journal(tmp_path):
    """A journal with two attempts, two orders of the service's list, and their downloads."""
    journal = Journal(tmp_path)
    licence = Licence("EULA", "1.0", "https://a.example/eula")
    footprint = item_from_json(ITEM, "").geometry
    for number, name in enumerate(("odd", "good")):
        lines = (LineItem("c", name, "L1C"),)
        scene = Scene(NOW, "menut", footprint)
        price = Money(Decimal("570.00"), "EUR")
        intent = Intent(ORIGIN, 42, 456, lines, (price,), (licence,), "me", (scene,), "mine")
        attempt_id = journal.begin(intent)
        journal.mark_created(attempt_id, Order(f"order-{name}", "PAID"))
        listed = {**ORDER, "id": f"listed-{name}"}
        ListedOrders(journal).remember(ORIGIN, [Order.from_json(listed)])
        folder = tmp_path / name
        for order_id in (f"order-{name}", f"listed-{name}"):
            state = DownloadState(folder, NOW, ("TCI",), ("a/b.tif",), 25, 100, bool(number))
            DownloadStates(journal).record(ORIGIN, order_id, state)
    return journal


@pytest.mark.parametrize(
    ("table", "condition"),
    [
        ("attempt", "id = 1"),
        ("line", "attempt_id = 1"),
        ("scene", "item = 'odd'"),
        ("listed", "order_id = 'listed-odd'"),
        ("download", "order_id = 'order-odd'"),
        ("acceptance", "id = 1"),
    ],
)
def test_a_damaged_entry_of_the_journal_hides_no_other(journal, table, condition):
    chance = random.Random(table)
    sound = journal.path.read_bytes()
    for _case in range(80):
        journal.path.write_bytes(sound)
        spoil(journal.path, table, condition, chance)
        shown = records(journal, include_hidden=True)
        assert {"order-good", "listed-good"} <= {record.order_id for record in shown}
        assert_harmless(shown)
        assert_harmless([row for row, _scene in order_rows(shown)])
        assert_harmless(bought_keys(journal, ORIGIN))
        assert "c/good" in bought_keys(journal, ORIGIN)
        entries = LicenceLedger(journal).entries()
        assert_harmless(entries)
        assert len(entries) == 2 or table == "acceptance"
        try:
            assert_harmless(bought_lines(journal, ORIGIN))
        except DataCosmosError as error:
            assert_harmless(error)
        if table == "listed":
            again = Order.from_json({**ORDER, "id": "listed-odd"})
            ListedOrders(journal).remember(ORIGIN, [again])
            assert again.id in {order.order_id for order in ListedOrders(journal).all()}


def test_a_hostile_cell_of_an_offer_loses_no_other_row(tmp_path, cart):
    chance = random.Random(10)
    write_offer_csv(tmp_path / "offer.csv", cart.entries())
    with (tmp_path / "offer.csv").open(encoding="utf-8-sig", newline="") as file:
        head, odd, good = csv.reader(file)
    for _case in range(200):
        row = list(odd)
        for _change in range(chance.randint(1, 3)):
            value = chance.choice(VALUES)
            value = value if isinstance(value, (str, float)) else json.dumps(value)
            row[chance.randrange(len(row))] = str(value).replace("\ud800", "").replace("\udfff", "")
        text = io.StringIO(newline="")
        csv.writer(text).writerows([head, row, good])
        (tmp_path / "offer.csv").write_bytes(text.getvalue().encode())
        offer = read_offer_csv(tmp_path / "offer.csv", NOW)
        assert offer.entries[-1].line.item == "good"
        assert_harmless(offer)


def test_what_lies_in_a_download_folder_is_read_whatever_is_in_it(tmp_path):
    chance = random.Random(11)
    order = tmp_path / "2026-11-25_7d3c"
    claim_folder(order, ORIGIN, "7d3c", NOW)
    folder = order / "MENUT_L1C_1"
    folder.mkdir()
    asset = Asset("TCI", f"{STORAGE}/TCI.tiff", size_bytes=4)
    (folder / "TCI.tiff").write_bytes(b"II*\0")
    Manifest(folder).note(folder / "TCI.tiff", asset, 4)
    PartFile(folder / "B.tiff").note(PartState("https://a.example/B", '"1"', 10))
    (folder / "B.tiff.part").write_bytes(b"II")
    provenance = {"order": {"id": "7d3c"}, "price": {"amount": "1", "currency": "EUR"}}
    provenance |= {"licences": [{"name": "EULA"}], "acquired": "2026-07-08T15:40:59Z"}
    files = {
        order / ".datacosmos-order.json": None,
        folder / ".datacosmos-files.json": None,
        folder / "B.tiff.part.json": None,
        folder / "MENUT_L1C_1.json": ITEM,
        sidecar_of(folder / "TCI.tiff"): provenance,
    }
    sound = {path: content or json.loads(path.read_text()) for path, content in files.items()}
    for path, content in sound.items():
        path.write_text(json.dumps(content))
    for _case in range(250):
        path = chance.choice(list(sound))
        path.write_bytes(written(mutated(sound[path], chance, 2), chance))
        delivery = read_delivery(order)
        assert_harmless([delivery.order_id, delivery.origin, delivery.ordered])
        assert_harmless([[file.asset, file.size_bytes] for file in delivery.files])
        find_order_folder(tmp_path, ORIGIN, "7d3c")
        Manifest(folder).completed(folder / "TCI.tiff", asset)
        _size, state = PartFile(folder / "B.tiff").resumable("https://a.example/B")
        assert_harmless(state)
        if state is not None:
            state.validator.encode("ascii")
        assert_harmless(read_provenance(folder / "TCI.tiff"))
        path.write_text(json.dumps(sound[path]))


def test_a_credentials_file_gives_what_can_be_sent_or_is_refused(tmp_path):
    chance = random.Random(12)
    path = tmp_path / "credentials.json"
    sound = {"client_id": "a", "client_secret": "s3cret-s3cret", "audience": "https://a.example"}
    for _case in range(150):
        path.write_bytes(written(mutated(sound, chance), chance))
        try:
            credentials = read_credentials_file(path)
        except DataCosmosError as error:
            assert_harmless(error)
        else:
            assert_harmless(credentials)
