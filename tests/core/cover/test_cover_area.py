# SPDX-License-Identifier: GPL-2.0-or-later
"""Covering an area with what is shown, owned and wanted."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from conftest import Recorder
from datacosmos_imagery.core import (
    Acquisition,
    CoverAreaJob,
    LineItem,
    Money,
    Monitor,
    Wishes,
    aoi_from_bbox,
    aoi_from_geojson,
)
from datacosmos_imagery.core.catalogue.acquisitions import group_acquisitions
from datacosmos_imagery.core.cover.proposed import LeftOut
from datacosmos_imagery.core.cover.search import Effort
from datacosmos_imagery.core.errors import Cancelled, InputError
from found_items import box, found_item, key

UNIT = aoi_from_bbox(0, 0, 1, 1)
LEFT, RIGHT = box(-1, -1, 0.6, 2), box(0.4, -1, 2, 2)
ALL = box(-1, -1, 2, 2)


def eur(amount):
    return Money(Decimal(str(amount)), "EUR")


def line(scene, level="L2A"):
    collection, _slash, item = key(scene, level).partition("/")
    return LineItem(collection, item, level)


def propose(*found, shown=None, **options):
    """Return what is proposed; `shown` lists the items that rows show."""
    acquisitions = group_acquisitions(found)
    rows = {
        one.key: next((v.key for v in one.variants if v.key in (shown or ())), one.preferred.key)
        for one in acquisitions
    }
    aoi = options.pop("aoi", UNIT)
    return CoverAreaJob(aoi, acquisitions, rows, **options).run(Monitor())


def cheapest(*found, **options):
    return propose(*found, **options).first.cheapest


def names(cover):
    return sorted(str(line.line) for line in cover.lines)


def test_the_level_of_the_row_is_what_is_bought():
    both = [
        found_item("A", "L1C", price="10", geometry=ALL),
        found_item("A", "L2A", price="30", geometry=ALL),
    ]
    for level, total in [("L1C", 10), ("L2A", 30)]:
        found = cheapest(*both, shown=[key("A", level)])
        assert [one.line for one in found.lines] == [line("A", level)]
        assert found.total == eur(total)


@pytest.mark.parametrize(
    ("wanted", "level", "total"),
    [("L1C", "L1C", 10), ("L1D", "L1D", 20), ("L2A", "L2A", 15), ("l2a", "L2A", 15)],
)
def test_the_cheapest_level_at_or_above_the_wanted_one_is_bought(wanted, level, total):
    prices = {"L1B": "1", "L1C": "10", "L1D": "20", "L2A": "15", "L3": "99"}
    if wanted == "L1D":
        prices |= {"L2A": "25"}
    offered = [found_item("A", one, price=price, geometry=ALL) for one, price in prices.items()]
    found = cheapest(*offered, shown=[key("A", "L1B")], wishes=Wishes(min_level=wanted))
    assert [one.line for one in found.lines] == [line("A", level)]
    assert found.total == eur(total)


def test_what_is_owned_is_free_and_named():
    found = cheapest(
        found_item("A", price="50", geometry=LEFT),
        found_item("B", price="10", geometry=LEFT),
        found_item("C", price="10", geometry=RIGHT),
        owned=[line("A")],
    )
    assert names(found) == sorted([str(line("A")), str(line("C"))])
    assert (found.total, found.owned_count) == (eur(10), 1)
    assert [one.line for one in found.to_buy] == [line("C")]


@pytest.mark.parametrize("is_found", [True, False], ids=["found again", "not found again"])
@pytest.mark.parametrize(
    ("wanted", "total"), [("", 0), ("L1C", 0), ("L2A", 30)], ids=["any", "at least L1C", "L2A"]
)
def test_an_owned_acquisition_is_bought_again_only_for_a_level_that_is_wanted(
    wanted, total, is_found
):
    offered = [found_item("A", "L2A", price="30", geometry=ALL)]
    if is_found:
        offered.append(found_item("A", "L1C", price="10", geometry=ALL))
    found = cheapest(*offered, owned=[line("A", "L1C")], wishes=Wishes(min_level=wanted))
    assert found.total == eur(total)
    assert names(found) == [str(line("A", "L2A" if total else "L1C"))]
    assert found.lines[0].owned_levels == (("L1C",) if total else ())


def test_an_order_that_names_no_level_is_of_the_level_of_its_item():
    bare = line("A")
    owned = [LineItem(bare.collection, bare.item, "UNKNOWN")]
    offered = found_item("A", price="30", geometry=ALL)
    for wanted, total in [("L2A", 0), ("L1C", 0)]:
        found = cheapest(offered, owned=owned, wishes=Wishes(min_level=wanted))
        assert found.total == eur(total)


@pytest.mark.parametrize("is_found", [True, False], ids=["found again", "not found again"])
def test_what_is_ordered_but_not_owned_counts_at_its_price_and_is_named(is_found):
    offered = [found_item("A", "L2A", price="30", geometry=ALL)]
    if is_found:
        offered.append(found_item("A", "L1C", price="10", geometry=ALL))
    found = cheapest(*offered, ordered=[line("A", "L1C")])
    assert (found.total, found.owned_count) == (eur(30), 0)
    assert found.lines[0].ordered_levels == ("L1C",)
    both = cheapest(*offered, owned=[line("A")], ordered=[line("A", "L1C")])
    assert (both.total, both.owned_count) == (eur(0), 1)
    assert both.lines[0].ordered_levels == ()


def test_of_an_acquisition_the_cheapest_product_that_is_clear_enough_is_bought():
    clouds = [("L1C", "1", None), ("L1D", "2", 60), ("L2A", "3", 5)]
    offered = [
        found_item("A", level, price=price, cloud=cloud, geometry=ALL)
        for level, price, cloud in clouds
    ]
    found = cheapest(*offered, wishes=Wishes(min_level="L1C", most_cloud=10))
    assert [one.line for one in found.lines] == [line("A", "L2A")]
    with pytest.raises(InputError, match="1 too cloudy"):
        cheapest(*offered[:2], wishes=Wishes(min_level="L1C", most_cloud=10))


def test_what_is_left_out_is_counted_by_its_reason():
    found = cheapest(
        found_item("A", price="30", geometry=ALL),
        found_item("B", price=None, geometry=ALL),
        found_item("C", price="3", currency="USD", geometry=ALL),
        found_item("D", price="3", geometry=None),
        found_item("E", price="3", geometry=ALL, cloud=80),
        found_item("F", price="3", geometry=ALL, cloud=None),
        found_item("G", "L1B", price="3", geometry=ALL),
        wishes=Wishes(min_level="L2A", most_cloud=20),
        left_out=LeftOut(filtered=4, not_loaded=100),
    )
    assert names(found) == [str(line("A"))]
    assert found.left_out.counts() == {
        "not_loaded": 100,
        "filtered": 4,
        "below_level": 1,
        "cloudy": 1,
        "cloud_unknown": 1,
        "unpriced": 1,
        "other_currency": 1,
        "no_footprint": 1,
    }
    assert found.looked_at == 7 + 104
    assert len(found.left_out.sentences()) == 8


def test_several_currencies_are_never_added():
    found = propose(
        found_item("A", price="10", geometry=LEFT),
        found_item("B", price="10", geometry=RIGHT),
        found_item("C", price="1", currency="USD", geometry=RIGHT),
    )
    assert [choice.currency for choice in found.choices] == ["EUR", "USD"]
    euros, dollars = (choice.cheapest for choice in found.choices)
    assert (euros.total, euros.covered_percent) == (eur(20), 100)
    assert (dollars.total, dollars.left_out.other_currency) == (Money(Decimal(1), "USD"), 2)
    assert dollars.covered_percent == pytest.approx(60)


@pytest.mark.parametrize(
    ("offered", "said"),
    [
        ([], "no scene to choose from"),
        ([found_item("A", price=None)], "1 without a price"),
        ([found_item("A", "L1B")], "1 not offered at the level wanted"),
    ],
    ids=["nothing found", "no price at all", "no level"],
)
def test_without_anything_to_choose_from_it_is_said_what_to_do(offered, said):
    with pytest.raises(InputError, match=said) as refusal:
        propose(*offered, wishes=Wishes(min_level="L1C"))
    assert "Search again" in refusal.value.hint or "search again" in refusal.value.hint


@pytest.mark.parametrize(
    "wish",
    [
        {"min_level": "L9"},
        {"one_of": "week"},
        {"most_scenes": 0},
        {"budget": Decimal(-1)},
        {"budget": Decimal("NaN")},
        {"most_cloud": 101},
    ],
)
def test_wishes_that_nothing_can_meet_are_refused(wish):
    with pytest.raises(InputError):
        Wishes(**wish)


def test_cancelled_it_raises_and_what_was_found_stays():
    monitor, found = Recorder(), []

    def keep(proposals):
        found.append(proposals)
        monitor.stop = True

    acquisitions = group_acquisitions([found_item("A", price="10", geometry=ALL)])
    with pytest.raises(Cancelled):
        CoverAreaJob(UNIT, acquisitions, {}).run(monitor, keep)
    assert found[0].first.cheapest.total == eur(10)


# ---- odd input


def polygons(*parts):
    return {"type": "MultiPolygon", "coordinates": [part["coordinates"] for part in parts]}


def test_an_area_with_holes_and_many_parts_is_covered_where_it_is():
    ring = box(0, 0, 1, 1)
    ring["coordinates"].append(box(0.2, 0.2, 0.8, 0.8)["coordinates"][0])
    islands = [box(2 + n / 10, 0, 2.05 + n / 10, 0.05) for n in range(30)]
    aoi = aoi_from_geojson(polygons(ring, *islands))
    edges = [box(-1, -1, 0.21, 2), box(0.79, -1, 1.1, 2), box(-1, -1, 2, 0.21), box(-1, 0.79, 2, 2)]
    found = cheapest(
        *(found_item(f"E{n}", price="1", geometry=edge) for n, edge in enumerate(edges)),
        found_item("I", price="2", geometry=box(1.9, -1, 6, 1)),
        found_item("M", price="0.10", geometry=box(0.3, 0.3, 0.7, 0.7)),  # in the hole
        aoi=aoi,
    )
    assert found.total == eur(6)
    assert found.covered_percent == 100
    assert str(line("M")) not in names(found)
    by_name = {str(one.line): one for one in found.lines}
    assert by_name[str(line("I"))].why.next_total is None


def test_odd_footprints_are_counted_and_take_nothing_else_along():
    knot = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    comb = [[0, 0], *([x / 4000, 1.5 * (x % 2) - 0.2] for x in range(8000)), [2, -1], [0, 0]]
    found = cheapest(
        found_item("A", price="10", geometry=ALL),
        found_item("N", price="1", geometry=None),
        found_item("P", price="1", geometry={"type": "Point", "coordinates": [0, 0]}),
        found_item("K", price="20", geometry=knot),
        found_item("C", price="20", geometry={"type": "Polygon", "coordinates": [comb]}),
    )
    assert names(found) == [str(line("A"))]
    assert found.left_out.no_footprint >= 2
    assert found.covered_percent == 100


@pytest.mark.parametrize(
    "wish", [{}, {"one_of": "day"}, {"most_scenes": 2}, {"budget": Decimal(9)}]
)
def test_across_180_degrees_with_any_wish(wish):
    found = cheapest(
        found_item("W", price="4", geometry=box(178.5, -19, 180, -16)),
        found_item("E", price="4", geometry=box(-180, -19, -178.5, -16)),
        found_item("B", price="9.50", geometry=box(178.5, -19, 181.5, -16)),
        aoi=aoi_from_bbox(179, -18, -179, -17),
        wishes=Wishes(**wish),
    )
    assert found.total == eur(8)
    assert found.covered_percent == 100


@pytest.mark.parametrize("wish", [{}, {"one_of": "day"}, {"most_scenes": 25}])
def test_small_scenes_in_a_huge_area_are_not_less_than_nothing(wish):
    small = [
        found_item(f"{n:02}", price="1", geometry=box(4 * n, n, 4 * n + 0.1, n + 0.1))
        for n in range(20)
    ]
    again = found_item("again", price="2", geometry=box(0, 0, 0.1, 0.1))
    world = aoi_from_bbox(-180, -90, 180, 90)
    found = cheapest(*small, again, aoi=world, wishes=Wishes(**wish))
    assert (found.total, len(found.lines)) == (eur(20), 20)
    assert found.covered_percent == pytest.approx(found.coverable_percent)
    assert 0 < found.covered_percent < 0.01
    some = cheapest(*small, aoi=world, wishes=Wishes(**wish, budget=Decimal(5)))
    assert (some.total, len(some.lines)) == (eur(5), 5)
    first = next(one for one in found.lines if one.line == line("00"))
    assert first.why.next_total == eur(21)
    assert first.why.uncovered_km2 == pytest.approx(123, rel=0.01)


def test_free_scenes_are_taken_before_others_and_no_more_than_it_takes():
    free = [
        found_item(f"F{n}", price="0", geometry=box(n / 4 - 0.2, -1, n / 4 + 0.5, 2))
        for n in range(4)
    ]
    found = cheapest(*free, found_item("A", price="1", geometry=ALL))
    assert (found.total, found.gap_percent) == (eur(0), 0)
    assert 0 < len(found.lines) <= 3
    few = cheapest(free[0], found_item("R", price="1", geometry=RIGHT), aoi=UNIT)
    assert few.total == eur(1)


def test_all_owned_costs_nothing_even_where_no_price_is_stated():
    found = cheapest(found_item("A", price=None, geometry=ALL), owned=[line("A")])
    assert found.total.amount == 0
    assert (found.owned_count, found.to_buy) == (1, ())
    assert found.covered_percent == 100


def test_scenes_elsewhere_leave_the_whole_area_open():
    found = cheapest(found_item("A", price="1", geometry=box(5, 5, 6, 6)))
    assert (found.lines, found.covered_percent, found.coverable_percent) == ((), 0, 0)


def test_without_any_known_cloud_or_date_only_the_cheapest_is_proposed():
    found = propose(
        found_item("A", price="1", geometry=LEFT, cloud=None, day=None),
        found_item("B", price="1", geometry=RIGHT, cloud=None, day=None),
    ).first
    (only,) = found.alternatives
    assert only.kinds == ("cheapest",)
    assert (only.mean_cloud, only.cloud_unknown, only.days_apart) == (None, 2, None)


def grid(count, seed=1):
    """Return acquisitions of so many scenes that each cover a small part."""
    random = Random(seed)
    found = []
    for number in range(count):
        x, y, size = random.random(), random.random(), random.uniform(0.05, 0.3)
        entry = found_item(
            f"{number:05}",
            price=f"{random.randint(100, 9999) / 100}",
            cloud=random.randint(0, 90),
            day=f"2026-03-{random.randint(1, 28):02}T10:00:00Z",
            geometry=box(x - size, y - size, x + size, y + size),
            coverage=100 * size,
        )
        found.append(Acquisition(entry.key, (entry,)))
    return found


def test_cancelled_at_any_time_the_last_that_was_told_stays_good():
    acquisitions, effort = grid(120), Effort(units=300_000_000)
    counted = Counting(10**9)
    CoverAreaJob(UNIT, acquisitions, {}, effort=effort).run(counted)
    for share in (0.02, 0.3, 0.6, 0.95):
        told = []
        monitor = Counting(int(share * counted.asked))
        with pytest.raises(Cancelled):
            CoverAreaJob(UNIT, acquisitions, {}, effort=effort).run(monitor, told.append)
        for proposals in told:
            cover = proposals.first.cheapest
            assert cover.covered_percent >= cover.coverable_percent - 0.06
            assert not proposals.is_final
    assert told


class Counting(Monitor):
    """Is cancelled when it was asked so often."""

    def __init__(self, most):
        self.asked, self.most = 0, most

    def cancelled(self):
        self.asked += 1
        return self.asked > self.most


def test_very_many_candidates_get_a_bounded_answer_with_its_bound():
    acquisitions = grid(3000)
    effort = Effort(units=150_000_000)
    job = CoverAreaJob(UNIT, acquisitions, {}, effort=effort)
    first = job.run(Monitor()).first
    cover = first.cheapest
    assert cover.covered_percent >= cover.coverable_percent - 0.06
    assert 0 < cover.lower_bound.amount <= cover.total.amount
    assert cover.gap_percent < 100
    assert cover.looked_at == 3000
    assert {kind for one in first.alternatives for kind in one.kinds} >= {"cheapest", "clearest"}


def test_of_very_many_some_are_looked_at_first_and_it_is_said():
    told, monitor = [], Recorder()

    def stop(proposals):
        told.append(proposals.first.cheapest)
        monitor.stop = True

    with pytest.raises(Cancelled):
        CoverAreaJob(UNIT, grid(5100), {}).run(monitor, stop)
    (cover,) = told
    assert cover.remarks == ("So far only some of these many scenes were looked at.",)
    assert (cover.is_exact, cover.lower_bound) == (False, eur(0))
    assert cover.lines


def test_in_whatever_order_scenes_are_listed_the_answer_is_the_same():
    random, acquisitions = Random(2), []
    for number in range(300):
        x, y, size = random.random(), random.random(), random.uniform(0.07, 0.16)
        # By area, as they are sold: then many sets cost nearly the same.
        price = round(4000 * size**2 * random.uniform(0.7, 1.6)) / 100
        place = box(x - size, y - size, x + size, y + size)
        entry = found_item(f"{number:05}", price=f"{price}", cloud=None, day=None, geometry=place)
        acquisitions.append(Acquisition(entry.key, (entry,)))
    by_price = sorted(acquisitions, key=lambda one: one.preferred.item.price.amount)
    effort = Effort(units=50_000_000)
    one, other, last = (
        CoverAreaJob(UNIT, listed, {}, effort=effort).run(Monitor())
        for listed in (acquisitions, by_price, acquisitions[::-1])
    )
    assert one == other == last
    assert not one.first.cheapest.is_exact


def test_seconds_end_it_with_what_was_found():
    told = []
    final = CoverAreaJob(UNIT, grid(400), {}, seconds=2).run(Monitor(), told.append)
    assert final.is_final
    assert told[-1] == final
    with pytest.raises(InputError, match="too short"):
        CoverAreaJob(UNIT, grid(400), {}, seconds=1e-6).run(Monitor())
