# SPDX-License-Identifier: GPL-2.0-or-later
"""Covering an area with parts of scenes, at prices that are asked."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from random import Random

import pytest
from conftest import Recorder
from datacosmos_imagery.core import CoverAreaJob, Money, Monitor, Wishes, aoi_from_bbox
from datacosmos_imagery.core.catalogue.acquisitions import group_acquisitions
from datacosmos_imagery.core.cover.cells import cut
from datacosmos_imagery.core.cover.proposed import CHEAPEST, WHOLE_SCENES
from datacosmos_imagery.core.cover.tariffs import Cells, Market, Tariff
from datacosmos_imagery.core.errors import Cancelled, NetworkError
from datacosmos_imagery.core.geo.geometry import area_km2, footprint_shape, united
from datacosmos_imagery.core.geo.pieces import pieces_of
from datacosmos_imagery.core.sales.order import LineItem
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.sales.parts import PartOffer
from found_items import box, found_item

UNIT = aoi_from_bbox(0, 0, 0.1, 0.1)
ALL, LEFT, RIGHT = box(-1, -1, 2, 2), box(-1, -1, 0.06, 2), box(0.04, -1, 2, 2)
CENT = Decimal("0.01")


def km2(*bounds):
    return aoi_from_bbox(*bounds).area_km2


class Shop:
    """Sells parts at a rate of each scene, and a least charge."""

    def __init__(self, rates, least="0", fails=None):
        self.rates, self.least, self.fails = rates, Decimal(least), fails
        self.asked = 0
        self.wishes = []

    def price(self, line, size):
        rate = Decimal(str(self.rates[line.item.split("_")[2]]))
        return max(self.least, (rate * Decimal(repr(size)))).quantize(CENT)

    def ask(self, wishes, monitor):
        monitor.check()
        if self.fails:
            raise self.fails
        self.asked += len(wishes)
        self.wishes += wishes
        return tuple(map(self._offer, wishes))

    def _offer(self, wish):
        found = pieces_of(wish.aoi, wish.footprint, wish.gsd)
        if not found.polygons:
            return PartOffer(wish.line, problem=found.problem, is_whole_better=found.is_whole)
        if wish.line.item.split("_")[2] not in self.rates:
            return PartOffer(wish.line, problem="It isn't sold in part.")
        lines = tuple(wish.line.of_part(Part.of_geojson(one)) for one in found.polygons)
        prices = tuple(Money(self.price(one, one.part.area_km2), "EUR") for one in lines)
        total = sum(one.amount for one in prices)
        if total >= wish.whole.amount:
            return PartOffer(
                wish.line, area_km2=found.area_km2, problem="No less.", is_whole_better=True
            )
        return PartOffer(wish.line, lines, prices, wish.whole, found.area_km2)


def choice_of(shop, *found, aoi=UNIT, monitor=None, **options):
    job = CoverAreaJob(aoi, group_acquisitions(found), {}, part_prices=shop, **options)
    return job.run(monitor or Monitor()).first


def held_of(cover, aoi=UNIT):
    """Return the union of what is bought and owned, within the area."""
    return united([footprint_shape(line.outline) for line in cover.lines]).intersection(aoi.shape)


def test_a_part_of_a_large_scene_costs_what_was_asked_and_both_totals_are_known():
    shop = Shop({"A": 2})
    choice = choice_of(shop, found_item("A", price="340", geometry=ALL))
    cover = choice.cheapest
    (line,) = cover.lines
    assert line.line.part.area_km2 == pytest.approx(UNIT.area_km2, rel=1e-6)
    assert cover.total == line.price == Money(shop.price(line.line, UNIT.area_km2), "EUR")
    assert cover.whole_total.amount == 340
    assert cover.is_exact
    assert choice.of(WHOLE_SCENES).total.amount == 340
    assert cover.kinds == (CHEAPEST,)
    assert line.why.whole.amount == 340


def test_each_piece_comes_from_whom_it_costs_least():
    shop = Shop({"L": 1, "R": 2, "A": 3})
    cover = choice_of(
        shop,
        found_item("L", price="500", geometry=LEFT),
        found_item("R", price="500", geometry=RIGHT),
        found_item("A", price="900", geometry=ALL),
    ).cheapest
    sizes = {line.line.item.split("_")[2]: line.line.part.area_km2 for line in cover.lines}
    assert sizes["L"] == pytest.approx(km2(0, 0, 0.06, 0.1), rel=1e-5)
    assert sizes["R"] == pytest.approx(km2(0.06, 0, 0.1, 0.1), rel=1e-5)
    assert cover.lower_bound.amount <= cover.total.amount
    assert float(cover.total.amount - cover.lower_bound.amount) < 0.05


def test_a_least_charge_makes_one_piece_of_two():
    shop = Shop({"L": 1, "R": 1.1, "A": 1.2}, least="120")
    cover = choice_of(
        shop,
        found_item("L", price="500", geometry=LEFT),
        found_item("R", price="500", geometry=RIGHT),
        found_item("A", price="900", geometry=ALL),
    ).cheapest
    (line,) = cover.lines
    assert line.line.item.split("_")[2] == "A"
    assert cover.total.amount == shop.price(line.line, UNIT.area_km2)


def test_whole_and_part_may_stand_side_by_side():
    shop = Shop({"L": 1})
    cover = choice_of(
        shop,
        found_item("L", price="500", geometry=LEFT),
        found_item("R", price="90", geometry=RIGHT),
        found_item("A", price="900", geometry=ALL),
    ).cheapest
    parts = {line.line.item.split("_")[2]: line.line.part for line in cover.lines}
    assert parts["R"] is None
    # What the whole scene holds anyway isn't bought a second time.
    assert parts["L"].area_km2 == pytest.approx(km2(0, 0, 0.04, 0.1), rel=1e-5)


def test_where_parts_cost_more_or_are_not_sold_nothing_changes_but_the_note():
    scene = found_item("A", price="30", geometry=ALL)
    for shop in (Shop({"A": 1}), Shop({})):
        choice = choice_of(shop, scene)
        assert not choice.cheapest.has_parts
        assert choice.cheapest.whole_total is None
        assert choice.cheapest.parts_note
        assert [one.kinds for one in choice.alternatives] == [
            one.kinds for one in choice_of(None, scene).alternatives
        ]


def test_one_collection_may_sell_parts_and_another_not():
    shop = Shop({"L": 1})
    cover = choice_of(
        shop,
        found_item("L", price="500", geometry=ALL),
        found_item("R", price="100", geometry=ALL, collection="other"),
    ).cheapest
    assert cover.total.amount == 100
    shop = Shop({"L": "0.5"})
    cover = choice_of(
        shop,
        found_item("L", price="500", geometry=ALL),
        found_item("R", price="100", geometry=ALL, collection="other"),
    ).cheapest
    assert cover.has_parts


def test_owned_scenes_and_owned_parts_are_free():
    scenes = [
        found_item("L", price="500", geometry=LEFT),
        found_item("A", price="900", geometry=ALL),
    ]
    item = scenes[1].item
    own = LineItem(item.collection, item.id, "L2A", Part.of_geojson(box(0, 0, 0.05, 0.1)))
    cover = choice_of(Shop({"L": 1, "A": 1}), *scenes, owned=[own]).cheapest
    owned = [line for line in cover.lines if line.is_owned]
    assert [line.line for line in owned] == [own]
    assert sum(line.line.part.area_km2 for line in cover.to_buy) == pytest.approx(
        km2(0.05, 0, 0.1, 0.1), rel=1e-4
    )
    whole = LineItem(item.collection, item.id, "L2A")
    cover = choice_of(Shop({"L": 1, "A": 1}), *scenes, owned=[whole]).cheapest
    assert (cover.total.amount, cover.owned_count) == (0, 1)


def test_an_owned_part_is_never_the_whole():
    scene = found_item("A", price="900", geometry=ALL)
    own = LineItem(
        scene.item.collection, scene.item.id, "L2A", Part.of_geojson(box(0, 0, 0.05, 0.1))
    )
    cover = choice_of(None, scene, owned=[own]).cheapest
    assert cover.total.amount == 900


def test_limits_hold_for_parts_too():
    scenes = [
        found_item("L", price="500", geometry=LEFT),
        found_item("R", price="500", geometry=RIGHT),
        found_item("A", price="900", geometry=ALL),
    ]
    shop = Shop({"L": 1, "R": 1, "A": 3})
    assert choice_of(shop, *scenes).cheapest.scene_count == 2
    one = choice_of(shop, *scenes, wishes=Wishes(most_scenes=1)).cheapest
    assert (one.scene_count, one.has_parts) == (1, True)
    # Whole scenes cost more than there is; parts don't.
    rich = choice_of(shop, *scenes, wishes=Wishes(budget=Decimal(300))).cheapest
    assert rich.covered_percent == pytest.approx(100)
    assert rich.total.amount <= 300
    poor = choice_of(shop, *scenes, wishes=Wishes(budget=Decimal(5))).cheapest
    assert poor.total.amount == 0


def test_a_service_that_fails_loses_no_whole_scenes():
    scene = found_item("A", price="340", geometry=ALL)
    choice = choice_of(Shop({"A": 1}, fails=NetworkError("The line is dead.")), scene)
    assert choice.cheapest.total.amount == 340
    assert "The line is dead." in choice.cheapest.parts_note


def test_cancelling_keeps_what_was_found_before():
    monitor, heard = Recorder(), []
    job = CoverAreaJob(
        UNIT,
        group_acquisitions([found_item("A", price="340", geometry=ALL)]),
        {},
        part_prices=Shop({"A": 1}, fails=Cancelled()),
    )
    with pytest.raises(Cancelled):
        job.run(monitor, heard.append)
    assert heard[-1].first.cheapest.total.amount == 340


def least_by_trying(cells, tariffs):
    market = Market(cells, tariffs, lambda: None)
    return min(market.cost(taken) for taken in product(*cells.sellers))


@pytest.mark.parametrize("seed", range(25))
def test_few_cells_are_shared_out_at_the_least_cost(seed):
    random = Random(seed)
    count, scenes = random.randint(2, 7), random.randint(2, 5)
    sellers = []
    for _cell in range(count):
        able = [one for one in range(scenes) if random.random() < 0.6]
        sellers.append(tuple(able or [random.randrange(scenes)]))
    beside = [frozenset({cell - 1, cell + 1} & set(range(count))) for cell in range(count)]
    cells = Cells([random.uniform(1, 30) for _ in range(count)], sellers, beside)
    tariffs = [
        Tariff(
            random.uniform(20, 120),
            None if random.random() < 0.2 else random.uniform(0.5, 3),
            random.choice([0, 10, 25]),
        )
        for _ in range(scenes)
    ]
    market = Market(cells, tariffs, lambda: None)
    assert market.cost(market.cheapest()) == pytest.approx(least_by_trying(cells, tariffs))


@pytest.mark.parametrize("least", ["0", "25", "60"])
@pytest.mark.parametrize("seed", range(1, 6))
def test_the_total_is_the_least_of_all_ways_to_share_out_the_area(seed, least):
    random = Random(seed)
    found, rates = [], {}
    for number in range(3):
        west, south = random.uniform(-0.1, 0.06), random.uniform(-0.1, 0.06)
        rates[f"S{number}"] = round(random.uniform(0.5, 2.5), 2)
        geometry = box(west, south, west + 0.15, south + 0.15)
        whole = Decimal(str(rates[f"S{number}"])) * Decimal(270)
        found.append(found_item(f"S{number}", price=str(whole.quantize(CENT)), geometry=geometry))
    found.append(found_item("A", price="2000", geometry=ALL))
    rates["A"] = 3
    shop = Shop(rates, least)
    cover = choice_of(shop, *found).cheapest
    # All ways to share out what the outlines cut the area into.
    shapes = {n: footprint_shape(one.item.footprint) for n, one in enumerate(found)}
    ground = cut([UNIT.shape], shapes, {}, lambda: None)
    names = [one.item.id.split("_")[2] for one in found]
    tariffs = [
        Tariff(float(one.item.price.amount), rates[name], float(least))
        for one, name in zip(found, names)
    ]
    wanted = least_by_trying(ground.cells, tariffs)
    assert float(cover.total.amount) == pytest.approx(wanted, abs=0.03)
    assert float(cover.lower_bound.amount) <= float(cover.total.amount)
    assert cover.covered_percent == 100
    # What is promised is what its lines hold, and no piece of it twice.
    assert area_km2(held_of(cover)) == pytest.approx(UNIT.area_km2, rel=1e-6)
    bought = [line.line.part for line in cover.to_buy if line.line.part]
    if all(line.line.part for line in cover.to_buy):
        assert sum(part.area_km2 for part in bought) == pytest.approx(UNIT.area_km2, rel=1e-5)
    assert sum(line.price.amount for line in cover.lines) == cover.total.amount


def test_slivers_are_not_bought_as_parts_of_their_own():
    # A strip of a metre between two scenes of ten metres a pixel, that a third one holds, too.
    edge = 0.05
    found = [
        found_item("L", price="500", geometry=box(-1, -1, edge, 2)),
        found_item("R", price="500", geometry=box(edge + 0.00001, -1, 2, 2)),
        found_item("A", price="900", geometry=ALL),
    ]
    cover = choice_of(Shop({"L": 1, "R": 1, "A": 3}), *found).cheapest
    assert sorted(line.line.item.split("_")[2] for line in cover.lines) == ["L", "R"]
    assert cover.covered_percent >= 99.95


def test_questions_are_few_where_scenes_are_many():
    random = Random(7)
    found = [
        found_item(
            f"S{n}",
            price=str(random.randint(300, 900)),
            geometry=box(
                *(w := random.uniform(-1, 0), s := random.uniform(-1, 0)), w + 1.1, s + 1.1
            ),
        )
        for n in range(300)
    ]
    shop = Shop({f"S{n}": round(random.uniform(0.5, 2), 2) for n in range(300)})
    cover = choice_of(shop, *found).cheapest
    assert cover.has_parts
    assert shop.asked <= 260


def test_the_sandbox_sells_parts(client):
    from datacosmos_imagery.core import SearchJob, SearchQuery
    from datacosmos_imagery.core.cover.part_prices import PartPrices

    aoi = aoi_from_bbox(-71.6, -27.6, -71.55, -27.55)
    found = SearchJob(client, SearchQuery(aoi=aoi, limit=None)).run(Monitor()).found
    prices = PartPrices(client)
    choice = choice_of(prices, *found, aoi=aoi)
    cover = choice.cheapest
    assert prices.asked
    if cover.has_parts:  # by the sandbox's setting
        assert cover.total.amount < cover.whole_total.amount
        assert cover.covered_percent == pytest.approx(100, abs=0.06)
