# SPDX-License-Identifier: GPL-2.0-or-later
"""What the part of a scene inside an area costs, under each habit of a service."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money, PartOffersJob, PartWish, PriceJob, aoi_from_geojson
from datacosmos_imagery.core.errors import Cancelled, NetworkError, TokenRefused
from datacosmos_imagery.core.sales import parts_known
from datacosmos_imagery.core.sales.parts import offer_part
from datacosmos_imagery.core.sandbox import Fault
from plain_parts import square
from views import entry_in, eur, line_in

MENUT, MANTIS, HAMMER = "menut-l1c-cogs", "mantis-l1d-cogs", "hammer-l1c-cogs"
S2 = "sentinel-2-l2a"
PRICE = r"/order/price$"


def area_of(sandbox, collection=S2, number=0, **more):
    return aoi_from_geojson(square(entry_in(sandbox, collection, number).item, **more))


def wish_of(sandbox, collection=S2, number=0, **changes):
    item = entry_in(sandbox, collection, number).item
    aoi = area_of(sandbox, collection, number)
    line = line_in(sandbox, collection, number)
    return replace(PartWish(line, item["geometry"], 10.0, aoi=aoi), **changes)


@pytest.fixture
def offers(monitor):
    def run(client, *wishes):
        return PartOffersJob(client, wishes, wishes[0].aoi).run(monitor)

    return run


def price_of(client, line, monitor):
    return PriceJob(client, (line,)).run(monitor).quotes[0].price


def singles(sandbox):
    return [r for r in sandbox.requests if r.path.endswith("/price")]


# --- sold


def test_a_part_is_offered_for_its_own_price_beside_the_whole(sandbox, client, monitor, offers):
    (offer,) = offers(client, wish_of(sandbox, MENUT))
    assert offer.is_offered
    assert offer.problem == ""
    (piece,) = offer.pieces
    assert piece.whole == offer.line == line_in(sandbox, MENUT)
    assert offer.price == price_of(client, piece, monitor)
    assert offer.whole == price_of(client, offer.line, monitor)
    assert offer.saves == Money(offer.whole.amount - offer.price.amount, "EUR")
    assert offer.saves.amount > 0
    assert offer.area_km2 == pytest.approx(piece.part.area_km2, rel=1e-3)


def test_several_pieces_cost_their_sum(sandbox, client, monitor, offers):
    item = entry_in(sandbox, S2).item
    two = [square(item, aside=aside)["coordinates"] for aside in (-0.1, 0.1)]
    aoi = aoi_from_geojson({"type": "MultiPolygon", "coordinates": two})
    (offer,) = offers(client, wish_of(sandbox, aoi=aoi))
    assert len(offer.pieces) == 2
    assert offer.prices == tuple(price_of(client, one, monitor) for one in offer.pieces)
    assert offer.price.amount == sum(price.amount for price in offer.prices)


def test_many_parts_are_asked_in_one_call(sandbox, client, offers):
    wishes = [wish_of(sandbox, collection, n) for collection in (S2, MENUT) for n in range(3)]
    found = offers(client, *wishes)
    assert all(offer.is_offered for offer in found)
    assert [offer.line for offer in found] == [wish.line for wish in wishes]
    assert len([r for r in sandbox.requests if r.path.endswith("/batch")]) == 2
    assert len(singles(sandbox)) == 2, "one scene and one part, to bear the batches out"


def test_a_price_is_asked_once_within_its_minutes(sandbox, client, offers, monkeypatch):
    wish = wish_of(sandbox)
    first = offers(client, wish)
    count = len(sandbox.requests)
    assert offers(client, wish) == first
    assert len(sandbox.requests) == count
    monkeypatch.setattr(parts_known, "LIFE", timedelta(seconds=-1))
    offers(client, wish)
    assert len(sandbox.requests) > count


def test_another_contract_has_prices_of_its_own(sandbox, client, offers):
    wish = wish_of(sandbox)
    (offer,) = offers(client, wish)
    with client.under_contract(459) as other:
        (cheaper,) = offers(other, wish)
    with client.under_contract(457) as other:
        (dollars,) = offers(other, wish)
    assert cheaper.price.amount < offer.price.amount
    assert (offer.price.currency, dollars.price.currency) == ("EUR", "USD")


def test_what_lies_beyond_the_scene_is_not_asked_for(sandbox, client, offers):
    item = entry_in(sandbox, S2).item
    (offer,) = offers(client, wish_of(sandbox, aoi=aoi_from_geojson(square(item, 3.0, aside=1.6))))
    assert offer.is_offered
    assert offer.area_km2 < 0.5 * aoi_from_geojson(square(item, 3.0)).area_km2


# --- not sold


def test_a_refusal_is_said_and_the_collection_is_soon_left_alone(make_sandbox, make_client, offers):
    sandbox = make_sandbox(parts="refused")
    client = make_client(sandbox)
    for number in range(3):
        (offer,) = offers(client, wish_of(sandbox, S2, number))
        assert not offer.is_offered
        assert offer.pieces == ()
        assert offer.price is None
        assert not offer.is_whole_better
        assert "sold as whole scenes" in offer.problem
    count = len(sandbox.requests)
    (offer,) = offers(client, wish_of(sandbox, S2, 3))
    assert offer.problem == "Scenes of this collection aren't sold in part."
    assert len(sandbox.requests) == count
    (offer,) = offers(client, wish_of(sandbox, MENUT))
    assert len(sandbox.requests) > count, "another collection may be sold"


def test_a_refusal_is_not_for_ever(make_sandbox, make_client, offers, monkeypatch):
    sandbox = make_sandbox(parts="refused")
    client = make_client(sandbox)
    offers(client, *(wish_of(sandbox, S2, number) for number in range(4)))
    monkeypatch.setattr(parts_known, "LIFE", timedelta(seconds=-1))
    count = len(sandbox.requests)
    offers(client, wish_of(sandbox))
    assert len(sandbox.requests) > count


def test_one_collection_may_be_sold_and_another_not(make_sandbox, make_client, offers):
    sandbox = make_sandbox(parts_refused_by=(MENUT,))
    client = make_client(sandbox)
    wishes = [wish_of(sandbox, collection, n) for n in range(4) for collection in (S2, MENUT)]
    assert [one.is_offered for one in offers(client, *wishes)] == [True, False] * 4


def test_the_same_price_for_little_of_it_means_that_it_is_ignored(
    make_sandbox, make_client, offers
):
    sandbox = make_sandbox(parts="ignored")
    client = make_client(sandbox)
    for number in range(3):
        (offer,) = offers(client, wish_of(sandbox, S2, number))
        assert not offer.is_offered
        assert offer.is_whole_better
        assert "as much as the whole scene" in offer.problem
    count = len(sandbox.requests)
    (offer,) = offers(client, wish_of(sandbox, S2, 3))
    assert "as much as the whole" in offer.problem
    assert offer.is_whole_better
    assert len(sandbox.requests) == count


@pytest.mark.parametrize("stated", ["108.20", "999.00"])
def test_a_price_that_came_with_the_scene_is_no_proof(make_sandbox, make_client, offers, stated):
    """The price of the whole under the contract is 108.16; that it is less saves nothing."""
    sandbox = make_sandbox(parts="ignored")
    (offer,) = offers(make_client(sandbox), wish_of(sandbox, whole=eur(stated)))
    assert not offer.is_offered
    assert offer.whole == eur("108.16")


def test_several_pieces_of_an_ignored_polygon_are_no_dear_part(make_sandbox, make_client, offers):
    sandbox = make_sandbox(parts="ignored")
    item = entry_in(sandbox, S2).item
    two = [square(item, aside=aside)["coordinates"] for aside in (-0.1, 0.1)]
    aoi = aoi_from_geojson({"type": "MultiPolygon", "coordinates": two})
    client = make_client(sandbox)
    wishes = [wish_of(sandbox, aoi=aoi)]
    for _ in range(3):
        (offer,) = offers(client, *wishes)
        assert offer.is_whole_better
    assert parts_known.parts_known(client).refusal(S2) is parts_known.Refusal.IGNORED


def test_a_part_above_the_whole_leaves_the_whole(make_sandbox, make_client, offers):
    sandbox = make_sandbox(part_prices="above_whole")
    (offer,) = offers(make_client(sandbox), wish_of(sandbox))
    assert not offer.is_offered
    assert offer.is_whole_better
    assert offer.problem == "The part costs more than the whole scene: 162.24 EUR."


def test_a_least_charge_as_high_as_the_whole_leaves_the_whole(make_sandbox, make_client, offers):
    sandbox = make_sandbox(minimum_charge=Decimal(100_000))
    (offer,) = offers(make_client(sandbox), wish_of(sandbox))
    assert not offer.is_offered
    assert offer.is_whole_better


def test_a_price_in_another_currency_is_not_compared(sandbox, client, offers):
    dollars = json.dumps({"data": {"final": "3.00", "currency": "USD"}}).encode()
    wish = wish_of(sandbox)
    offers(client, wish_of(sandbox, S2, 1))  # so that nothing of the service is asked in a batch
    client.memory.settle(False, "price/batch", "order", 456, "parts")
    sandbox.faults.add(Fault(PRICE, body=dollars, skip=1, times=None))
    (offer,) = offers(client, wish)
    assert not offer.is_offered
    assert offer.problem == (
        "The part is priced in USD, the whole scene in EUR: they can't be compared."
    )


def test_a_given_price_in_another_currency_is_asked_afresh(sandbox, client, offers):
    dollars = Money(Decimal("120.00"), "USD")
    (offer,) = offers(client, wish_of(sandbox, whole=dollars))
    assert offer.is_offered
    assert offer.whole == eur("108.16")


def test_a_scene_without_a_price_has_no_part(sandbox, client, offers):
    (offer,) = offers(client, wish_of(sandbox, HAMMER))
    assert "price of the whole scene isn't known" in offer.problem
    assert parts_known.parts_known(client).refusal(HAMMER) is None


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_price_that_cannot_be_had_says_why_and_proves_nothing(
    sandbox, make_client, offers, status
):
    client = make_client(sandbox, retries=0)
    wishes = [wish_of(sandbox, S2, n, whole=eur("108.16")) for n in range(4)]
    sandbox.faults.add(Fault("/price", status=status, times=None))
    for offer in offers(client, *wishes):
        assert not offer.is_offered
        assert f"HTTP {status}" in offer.problem
    sandbox.faults.clear()
    assert offers(client, wishes[0])[0].is_offered


def test_the_price_of_another_part_is_not_offered(sandbox, client, offers):
    other = square(entry_in(sandbox, S2).item, 0.2)
    body = json.dumps({"data": {"final": 1, "currency": "EUR", "geometry": other}}).encode()
    sandbox.faults.add(Fault(PRICE, body=body, times=None))
    (offer,) = offers(client, wish_of(sandbox, whole=eur("108.16")))
    assert not offer.is_offered
    assert "another part" in offer.problem


# --- what nothing is asked for


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"footprint": None}, "doesn't say where"),
        ({"footprint": {"type": "Point", "coordinates": [0, 0]}}, "doesn't say where"),
        ({"aoi": aoi_from_geojson({"type": "Polygon", "coordinates": [
            [[0, 0], [1, 0], [1, 1], [0, 0]]]})}, "outside the area"),
    ],
    ids=["no footprint", "a point", "outside"],
)  # fmt: skip
def test_what_has_no_part_there_is_not_asked_for(sandbox, client, offers, change, said):
    (offer,) = offers(client, wish_of(sandbox, **change))
    assert said in offer.problem
    assert not offer.is_whole_better
    assert singles(sandbox) == []


def test_a_scene_within_the_area_is_bought_whole(sandbox, client, offers):
    wide = square(entry_in(sandbox, S2).item, 6.0)
    (offer,) = offers(client, wish_of(sandbox, aoi=aoi_from_geojson(wide)))
    assert offer.is_inside
    assert offer.is_whole_better
    assert singles(sandbox) == []


def test_nothing_wished_is_nothing_offered(sandbox, client, monitor):
    assert PartOffersJob(client, (), area_of(sandbox)).run(monitor) == ()


# --- what stops it


def test_a_refused_token_stops_it(sandbox, client, offers):
    sandbox.faults.add(Fault("/price", status=401, times=None))
    with pytest.raises(TokenRefused):
        offers(client, wish_of(sandbox), wish_of(sandbox, S2, 1))


def test_a_service_that_is_not_reached_stops_it(sandbox, make_client, offers):
    client = make_client(sandbox, retries=0)
    wish = wish_of(sandbox)
    offers(client, wish_of(sandbox, S2, 1))
    sandbox.faults.add(Fault("/price", drop=True, times=None))
    with pytest.raises(NetworkError):
        offers(client, wish)


def test_it_can_be_cancelled(sandbox, client, offers, monitor):
    sandbox.faults.add(Fault("/price", delay_s=5, times=None))
    threading.Timer(0.3, lambda: setattr(monitor, "stop", True)).start()
    with pytest.raises(Cancelled):
        offers(client, wish_of(sandbox), wish_of(sandbox, S2, 1))


def test_it_says_how_far_it_is(sandbox, client, offers, monitor):
    offers(client, *(wish_of(sandbox, S2, number) for number in range(4)))
    assert monitor.progressed[-1] == (1.0, "4 of 4 parts priced")


def test_one_scene_is_asked_alike(sandbox, client, offers, monitor):
    wish = wish_of(sandbox)
    one = offer_part(client, wish.line, wish.aoi, wish.footprint, wish.gsd, None, monitor)
    assert offers(client, wish) == (one,)
