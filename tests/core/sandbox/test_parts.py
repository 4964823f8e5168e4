# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes: what they cost, what is refused, and what orders say of them."""

from __future__ import annotations

import json
import math
from decimal import Decimal

import pytest
from datacosmos_imagery.core.sandbox.areas import area_km2, crosses_itself, shared_area_km2
from datacosmos_imagery.core.sandbox.settings import FOREIGN_PROJECT, PROJECTS
from plain_http import Caller
from plain_orders import DPAP, ORDER, create, first_item
from plain_parts import MENUT, PROJECT, S2, asked, buy, order_of, price_of, square

BOX = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]
HOLE = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75), (0.25, 0.25)]
DEGREE_KM2 = 12308.778  # of the first square degree on WGS 84


def shifted(ring, x=0.0, y=0.0):
    return [(a + x, b + y) for a, b in ring]


def test_areas_are_those_of_the_ellipsoid():
    assert area_km2(BOX) == pytest.approx(DEGREE_KM2, rel=1e-4)
    assert area_km2(BOX[::-1]) == area_km2(BOX)
    whole = [(-180.0, -90.0), (180.0, -90.0), (180.0, 90.0), (-180.0, 90.0), (-180.0, -90.0)]
    assert area_km2(whole) == pytest.approx(510_065_622, rel=1e-6)


COMB = [(0, 0), (3, 0), (3, 3), (2, 3), (2, 1), (1, 1), (1, 3), (0, 3), (0, 0)]


@pytest.mark.parametrize(
    ("polygon", "footprint", "share"),
    [
        ([BOX], [BOX], 1),
        ([BOX, HOLE], [BOX], 0.75),
        ([BOX], [shifted(BOX, 0.5)], 0.5),
        ([BOX], [shifted(BOX, 1.5)], 0),
        ([shifted(BOX, 0.2, 0.2)], [[(-5, -5), (5, -5), (5, 5), (-5, 5), (-5, -5)]], 1),
        # In and out of the teeth of a comb, either way round: two of the three degrees.
        ([[(0, 2), (3, 2), (3, 2.5), (0, 2.5), (0, 2)]], [COMB], 1),
        ([COMB], [[(0, 2), (0, 2.5), (3, 2.5), (3, 2), (0, 2)]], 1),
        ([BOX], [[(0, 0), (0.5, 0), (0.5, 1), (0, 1), (0, 0)], shifted(BOX, 0.75)], 0.75),
    ],
    ids=str,
)
def test_a_polygon_and_a_footprint_share_what_lies_in_both(polygon, footprint, share):
    # Half a degree further north a square degree is smaller by hundredths of a per cent.
    found = shared_area_km2(polygon, footprint)
    assert found == pytest.approx(share * DEGREE_KM2, rel=2e-3, abs=1e-6)


@pytest.mark.parametrize(
    ("rings", "crosses"),
    [
        ([BOX], False),
        ([BOX, HOLE], False),
        ([[(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]], True),
        ([BOX, shifted(HOLE, 0.5)], True),
        # Two triangles that touch in one point.
        ([[(0, 0), (1, 0), (0.5, 1), (1, 2), (0, 2), (0.5, 1), (0, 0)]], False),
    ],
    ids=str,
)
def test_crossings_are_found(rings, crosses):
    assert crosses_itself(rings) is crosses


def test_a_jagged_polygon_is_judged_in_no_time(jagged):
    assert not crosses_itself(jagged["coordinates"])


@pytest.mark.parametrize("contract", [456, 457, 459])
def test_a_part_costs_its_area_at_the_rate_of_the_collection(call, contract):
    item = first_item(call, MENUT)
    part = square(item, 0.05)
    rate = {456: Decimal("1.00"), 457: Decimal("1.08"), 459: Decimal("0.85")}[contract]
    area = area_km2(part["coordinates"][0])
    found = price_of(call, item, part, contract_id=contract)
    assert Decimal(found["final"]) == (rate * Decimal(area)).quantize(Decimal("0.01"))
    newer = call("GET", f"{DPAP}/policies/{contract}/catalog/price?{asked(item, part)}")
    assert newer.json["data"] == found
    assert 20 < area < 35


def test_only_what_lies_in_the_scene_is_paid(call):
    item = first_item(call, MENUT)
    corner = item["geometry"]["coordinates"][0][0]
    x, y = corner[0], corner[1]
    ring = [[x - 1, y - 1], [x + 1, y - 1], [x + 1, y + 1], [x - 1, y + 1], [x - 1, y - 1]]
    part = {"type": "Polygon", "coordinates": [ring]}
    # What the catalogue says of the scene's area is round.
    assert float(price_of(call, item, part)["final"]) == pytest.approx(570, rel=0.005)


def test_a_part_costs_a_minimum_and_no_more_than_the_whole(make_sandbox):
    call = Caller(make_sandbox(minimum_charge=Decimal("7.50")))
    item = first_item(call, MENUT)
    tiny = square(item, 0.001)
    assert price_of(call, item, tiny)["final"] == "7.50"
    assert price_of(call, item, tiny, contract_id=457)["final"] == "8.10"
    call = Caller(make_sandbox(minimum_charge=Decimal("7000")))
    assert price_of(call, item, tiny) == price_of(call, item)


def test_a_part_can_be_dearer_than_the_whole(make_sandbox):
    call = Caller(make_sandbox(part_prices="above_whole"))
    item = first_item(call, MENUT)
    part, whole = (Decimal(price_of(call, item, g)["final"]) for g in (square(item), None))
    assert part > whole


def bent(ring):
    west, south = ring[0]
    east, north = ring[2]
    return [[west, south], [east, north], [east, south], [west, north], [west, south]]


WRONG = {
    "no_json": lambda g: "{",
    "no_object": lambda g: [1],
    "collection": lambda g: {"type": "MultiPolygon", "coordinates": [g["coordinates"]]},
    "point": lambda g: {"type": "Point", "coordinates": g["coordinates"][0][0]},
    "empty": lambda g: {"type": "Polygon", "coordinates": []},
    "open": lambda g: {"type": "Polygon", "coordinates": [g["coordinates"][0][:-1]]},
    "short": lambda g: {"type": "Polygon", "coordinates": [[*g["coordinates"][0][:2]] * 1]},
    "texts": lambda g: {"type": "Polygon", "coordinates": [[["1", "2"]] * 4]},
    "numbers": lambda g: {"type": "Polygon", "coordinates": [[1, 2, 3, 4]]},
    "huge": lambda g: {"type": "Polygon", "coordinates": [[[10**400, 1]] * 4]},
    "endless": lambda g: {"type": "Polygon", "coordinates": [[[math.inf, 1]] * 4]},
    "beyond": lambda g: {"type": "Polygon", "coordinates": [[[181, 1], [1, 1], [1, 2], [181, 1]]]},
    "crossing": lambda g: {"type": "Polygon", "coordinates": [bent(g["coordinates"][0])]},
    "flat": lambda g: {"type": "Polygon", "coordinates": [[g["coordinates"][0][0]] * 4]},
    "far": lambda g: {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    "long": lambda g: {"type": "Polygon", "coordinates": [g["coordinates"][0][:1] * 10_001]},
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_part_is_refused_and_says_why(sandbox, call, name):
    item = first_item(call, MENUT)
    geometry = WRONG[name](square(item))
    short = name != "long"  # that one is longer than a query may be
    priced = call("GET", f"{ORDER}/price?{asked(item, geometry)}") if short else None
    ordered = call("POST", f"{ORDER}/orders", order_of(item, geometry))
    for answer in filter(None, [priced, ordered]):
        assert (answer.status, answer.error["field"]) == (400, "geometry"), answer.content
        assert answer.error["message"].startswith("geometry ")
    assert not sandbox.orders


@pytest.mark.parametrize("settings", [{"parts": "refused"}, {"parts_refused_by": (MENUT,)}])
def test_parts_can_be_refused_for_all_or_some_collections(make_sandbox, settings):
    call = Caller(make_sandbox(**settings))
    for collection in (MENUT, S2):
        item = first_item(call, collection)
        part = square(item)
        answers = [
            call("GET", f"{ORDER}/price?{asked(item, part)}"),
            call("POST", f"{ORDER}/orders", order_of(item, part)),
        ]
        refused = collection == MENUT or "parts" in settings
        assert [a.status for a in answers] == ([400, 400] if refused else [200, 201])
        assert all("geometry" in a.error["message"] for a in answers if refused)


def test_a_part_can_be_ignored(make_sandbox):
    sandbox = make_sandbox(parts="ignored")
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    whole = price_of(call, item)
    assert price_of(call, item, square(item)) == price_of(call, item, "no JSON") == whole
    (line,) = buy(call, item, square(item))["order_line_items"]
    assert line["price"] == whole["final"]
    assert not {"geometry", "project_id"} & set(line)
    (order,) = sandbox.orders.values()
    assert order.parts == (None,)


def test_an_item_without_a_place_is_sold_whole(call):
    page = {"collections": ["mantis-l1d-cogs"], "limit": 1000}
    found = call("POST", "/api/data/v0/stac/search", page).json["features"]
    item = next(one for one in found if one["geometry"] is None)
    answer = call("GET", f"{ORDER}/price?{asked(item, square(first_item(call, MENUT)))}")
    assert (answer.status, answer.error["field"]) == (400, "geometry")
    assert "no footprint" in answer.error["message"]
    assert price_of(call, item)["final"]


def test_items_for_measurements_have_parts_too(make_sandbox):
    call = Caller(make_sandbox(extra_items=1, minimum_charge=Decimal(0)))
    page = {"ids": ["PLAIN_L1C_000000000"]}
    (item,) = call("POST", "/api/data/v0/stac/search", page).json["features"]
    half = square(item, 0.5)
    assert 1 < float(price_of(call, item, half)["final"]) < float(price_of(call, item)["final"])


@pytest.mark.parametrize("name", ["collection", "item"])
def test_a_price_is_of_an_item(call, name):
    other = {"collection": "item", "item": "collection"}[name]
    answer = call("GET", f"{ORDER}/price?{other}=x")
    assert (answer.status, answer.error["field"]) == (400, name)


def test_an_order_bills_and_repeats_its_parts(sandbox, call):
    item = first_item(call, MENUT)
    parts = [square(item, 0.05), square(item, 0.03, 0.05), None]
    order = buy(call, item, *parts)
    read = call("GET", f"{ORDER}/orders/{order['id']}").json["data"]
    (listed,) = call("GET", f"{ORDER}/orders").json["data"]
    assert order["order_line_items"] == read["order_line_items"] == listed["order_line_items"]
    lines = order["order_line_items"]
    assert [line.get("geometry") for line in lines] == parts
    assert [line.get("project_id") for line in lines] == [PROJECT, PROJECT, None]
    assert [line["price"] for line in lines] == [price_of(call, item, g)["final"] for g in parts]
    assert sandbox.orders[order["id"]].total == sum(Decimal(line["price"]) for line in lines)


@pytest.mark.parametrize(
    ("form", "same"),
    [("repeated", "both"), ("dropped", ""), ("altered", "project"), ("other_project", "geometry")],
)
def test_orders_can_answer_other_parts_than_were_asked_for(make_sandbox, form, same):
    call = Caller(make_sandbox(part_answers=form))
    item = first_item(call, MENUT)
    part = square(item)
    (line,) = buy(call, item, part)["order_line_items"]
    assert ("geometry" in line, "project_id" in line) == ((form != "dropped"),) * 2
    assert (line.get("geometry") == part) == (same in {"both", "geometry"})
    assert (line.get("project_id") == PROJECT) == (same in {"both", "project"})


def test_a_part_can_be_billed_as_a_whole(make_sandbox):
    call = Caller(make_sandbox(part_billing="whole"))
    item = first_item(call, MENUT)
    part = square(item)
    (line,) = buy(call, item, part)["order_line_items"]
    assert line["geometry"] == part
    assert line["price"] == price_of(call, item)["final"] != price_of(call, item, part)["final"]


@pytest.mark.parametrize(
    ("changes", "status", "field"),
    [
        ({"project_id": None}, 400, "project_id"),
        ({"geometry": None}, 400, "geometry"),
        ({"project_id": "nobody"}, 404, "project_id"),
        ({"project_id": 5}, 404, "project_id"),
        ({"project_id": FOREIGN_PROJECT.id}, 403, "project_id"),
        ({"geometry": "text of the same"}, 400, "geometry"),
    ],
    ids=str,
)
def test_a_part_needs_its_project(sandbox, call, changes, status, field):
    item = first_item(call, MENUT)
    body = order_of(item, square(item))
    if changes.get("geometry"):
        changes = {"geometry": json.dumps(square(item))}  # of a price it would be taken
    body["data"]["order_line_items"][0].update(changes)
    answer = call("POST", f"{ORDER}/orders", body)
    assert (answer.status, answer.error["field"]) == (status, field)
    assert not sandbox.orders


def test_a_key_is_for_one_part_only(make_sandbox):
    call, key = Caller(make_sandbox(honours_idempotency=True)), {"Idempotency-Key": "k-1"}
    item = first_item(call, MENUT)
    bodies = [order_of(item, square(item, size)) for size in (0.05, 0.05, 0.06)]
    bodies.append(order_of(item, square(item, 0.05), project=PROJECTS[1].id))
    answers = [call("POST", f"{ORDER}/orders", body, key) for body in bodies]
    assert [answer.status for answer in answers] == [201, 201, 422, 422]


def test_the_payment_page_says_how_large_the_part_is(call):
    item = first_item(call, MENUT)
    part = square(item, 0.05)
    url = buy(call, item, part)["checkout_redirect_url"]
    page = call("GET", url[url.index("/checkout/") :], signed_in=False).content.decode()
    assert f"a part of {area_km2(part['coordinates'][0]):.2f} km²" in page


@pytest.mark.parametrize("size", [-1, "NaN", "Infinity"])
def test_a_minimum_charge_is_an_amount(make_sandbox, size):
    with pytest.raises(ValueError, match="minimum_charge"):
        make_sandbox(minimum_charge=Decimal(size))


@pytest.mark.parametrize(("contract", "word"), [(460, "took"), (461, "takes")])
def test_a_contract_takes_orders_within_its_window_only(sandbox, call, contract, word):
    item = first_item(call, MENUT)
    assert price_of(call, item, contract_id=contract)["final"]
    answer = call("POST", f"{ORDER}/orders", order_of(item, None, contract_id=contract))
    assert (answer.status, answer.error["field"]) == (422, "contract_id")
    assert word in answer.error["message"]
    assert not sandbox.orders


def test_a_contract_need_not_sell_all_collections(call):
    item = first_item(call, "platero-l1c-cogs")
    path = f"/api/data/v0/stac/collections/{item['collection']}/items/{item['id']}"
    for contract, status in ((456, 200), (459, 422)):
        answer = call("GET", f"{ORDER}/price?{asked(item, square(item), contract_id=contract)}")
        inline = call("GET", f"{path}?contract_id={contract}").json["properties"]
        assert answer.status == status
        assert ("opencosmos:price" in inline) == (status == 200)
    answer = call("POST", f"{ORDER}/orders", order_of(item, None, contract_id=459))
    assert (answer.status, answer.error["field"]) == (422, "order_line_items")


def test_whole_scenes_are_bought_as_ever(call):
    (line,) = create(call)["order_line_items"]
    assert not {"geometry", "project_id"} & set(line)
