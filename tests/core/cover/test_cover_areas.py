# SPDX-License-Identifier: GPL-2.0-or-later
"""Many areas covered at once, at the least price of all together."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from random import Random

import pytest
from conftest import Recorder
from datacosmos_imagery.core import LineItem, Money, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.cover.areas import NamedArea, Terms, checked_areas
from datacosmos_imagery.core.cover.cover_areas import CoverAreasJob
from datacosmos_imagery.core.cover.joint import JointCover
from datacosmos_imagery.core.cover.near_areas import blocks_of, linked
from datacosmos_imagery.core.cover.shares import held_of, split
from datacosmos_imagery.core.errors import Cancelled, InputError, NotFound
from datacosmos_imagery.core.geo.geometry import footprint_shape, united
from datacosmos_imagery.core.job import Monitor
from found_items import box, found_item


def area(name, *bounds):
    return NamedArea(name, aoi_from_bbox(*bounds))


def small(name, longitude, latitude, size=0.05):
    return area(name, longitude, latitude, longitude + size, latitude + size)


def covered(areas, found, **options):
    """Return the joint cover of areas by these scenes, without a search."""
    joint = JointCover(Terms(**options), checked_areas(areas), found, {})
    joint.run(Monitor(), 0.0)
    return joint


def lines_of(joint):
    return {one.line.found.item.id.split("_")[0]: one.areas for one in joint.lines}


def total(joint):
    return sum(one.line.price.amount for one in joint.lines)


def test_a_scene_for_two_areas_is_bought_once_though_each_alone_would_have_another():
    areas = [area("a", 0, 0, 1, 1), area("b", 2, 0, 3, 1)]
    found = [
        found_item("A", price="60", geometry=box(-0.1, -0.1, 1.1, 1.1)),
        found_item("B", price="60", geometry=box(1.9, -0.1, 3.1, 1.1)),
        found_item("AB", price="100", geometry=box(-0.1, -0.1, 3.1, 1.1)),
    ]
    joint = covered(areas, found)
    assert [one.areas for one in joint.lines] == [("a", "b")] or lines_of(joint)
    assert total(joint) == 100
    costs = [one.cost.amount for one in joint.summaries]
    assert costs == [50, 50]
    assert [(one.shared, one.covered_percent) for one in joint.summaries] == [(1, 100), (1, 100)]


def test_areas_that_no_scene_joins_are_groups_of_their_own():
    areas = [area("a", 0, 0, 1, 1), area("b", 40, 0, 41, 1), area("none", 80, 0, 81, 1)]
    found = [
        found_item("A", price="60", geometry=box(-1, -1, 2, 2)),
        found_item("B", price="70", geometry=box(39, -1, 42, 2)),
    ]
    joint = covered(areas, found)
    assert [one.group for one in joint.summaries] == [1, 2, 3]
    assert [one.problem != "" for one in joint.summaries] == [False, False, True]
    assert joint.summaries[2].cost is None
    assert total(joint) == 130


@pytest.mark.parametrize("seed", range(6))
def test_the_total_is_the_least_over_all_areas_together(seed):
    random = Random(seed)
    areas = [small(f"area {n}", random.uniform(0, 1), random.uniform(0, 1), 0.12) for n in range(5)]
    found = []
    for number in range(9):
        west, south = random.uniform(-0.3, 0.9), random.uniform(-0.3, 0.9)
        found.append(
            found_item(
                f"S{number}",
                price=str(random.randint(20, 90)),
                geometry=box(west, south, west + random.uniform(0.3, 0.9), south + 0.8),
            )
        )
    joint = covered(areas, found)
    wanted = united([one.aoi.shape for one in areas])
    shapes = [footprint_shape(one.item.footprint) for one in found]
    coverable = united(shapes).intersection(wanted)
    least = min(
        sum(found[n].item.price.amount for n in chosen)
        for size in range(len(found) + 1)
        for chosen in combinations(range(len(found)), size)
        if coverable.difference(united([shapes[n] for n in chosen])).area < 1e-9
    )
    assert total(joint) == least
    assert sum(one.cost.amount for one in joint.summaries if one.cost) == total(joint)
    bounds = sum(one.bound.amount for one in joint.summaries if one.bound)
    assert bounds <= total(joint)


def test_a_small_area_of_a_large_group_is_not_lost_in_what_may_stay_open():
    areas = [area("large", 0, 0, 3, 3), small("small", 3.2, 0, 0.01)]
    found = [
        found_item("L", price="60", geometry=box(-0.1, -0.1, 3.15, 3.1)),
        found_item("LS", price="900", geometry=box(-0.1, -0.1, 3.5, 3.1)),
        found_item("S", price="10", geometry=box(3.1, -0.1, 3.5, 0.5)),
    ]
    joint = covered(areas, found)
    assert [round(one.covered_percent, 3) for one in joint.summaries] == [100, 100]
    assert total(joint) == 70


def test_what_is_owned_costs_no_area_anything():
    areas = [area("a", 0, 0, 1, 1)]
    scene = found_item("A", price="60", geometry=box(-1, -1, 2, 2))
    owned = LineItem(scene.item.collection, scene.item.id, "L2A")
    joint = covered(areas, [scene], owned=[owned])
    assert (joint.summaries[0].cost.amount, joint.summaries[0].owned) == (0, 1)
    assert joint.lines[0].line.is_owned


def test_overlapping_areas_pay_a_scene_once():
    areas = [area("a", 0, 0, 1, 1), area("b", 0.5, 0, 1.5, 1)]
    joint = covered(areas, [found_item("A", price="60.01", geometry=box(-1, -1, 2, 2))])
    assert total(joint) == Decimal("60.01")
    assert sum(one.cost.amount for one in joint.summaries) == Decimal("60.01")


def test_what_stays_open_is_told_for_each_area():
    areas = [area("a", 0, 0, 1, 1), area("b", 1, 0, 2, 1)]
    joint = covered(areas, [found_item("A", price="60", geometry=box(-1, -1, 1.5, 2))])
    assert joint.summaries[0].gaps is None
    assert joint.summaries[1].covered_percent == pytest.approx(50, abs=0.01)
    assert joint.summaries[1].coverable_percent == pytest.approx(50, abs=0.01)
    assert joint.summaries[1].gap_km2 > 0


@pytest.mark.parametrize("amount", ["100.00", "0.01", "0", "99.999", "340"])
@pytest.mark.parametrize("weights", [[1, 1, 1], [0.3], [0, 0], [1e-9, 5, 7.5], [0.0, 1.0]])
def test_shares_make_up_the_whole(amount, weights):
    parts = split(Money(Decimal(amount), "EUR"), weights)
    assert len(parts) == len(weights)
    assert sum(part.amount for part in parts) == Decimal(amount)
    assert all(part.amount >= 0 for part in parts)


def test_each_square_kilometre_is_counted_for_one_scene():
    one = aoi_from_bbox(0, 0, 1, 1)
    shapes = [footprint_shape(box(-1, -1, 0.7, 2)), footprint_shape(box(0.3, -1, 2, 2)), None]
    (held,) = held_of([one], shapes, Monitor())
    assert sum(held.km2.values()) == pytest.approx(one.area_km2)
    assert held.covered_percent == pytest.approx(100)


def test_names_are_each_of_one_area():
    unit = aoi_from_bbox(0, 0, 1, 1)
    areas = checked_areas(
        [NamedArea("a", unit), NamedArea(" ", unit), NamedArea("a", unit), NamedArea("b ", unit)]
    )
    assert [one.aoi is not None for one in areas] == [True, False, False, True]
    assert all(one.problem for one in areas[1:3])
    assert areas[3].name == "b"


def test_near_areas_are_searched_together():
    random = Random(1)
    aois = [
        aoi_from_bbox(x, y, x + 0.05, y + 0.05)
        for x, y in ((random.uniform(0, 6), random.uniform(0, 2)) for _ in range(500))
    ]
    blocks = blocks_of([*aois, aoi_from_bbox(100, 0, 101, 1), aoi_from_bbox(179, 0, -179, 1)])
    assert sorted(n for block in blocks for n in block) == list(range(502))
    assert len(blocks) <= 4


def test_linked_numbers_are_one_group():
    assert linked(6, [[0, 2], [4, 5], [2, 4]]) == [[0, 2, 4, 5], [1], [3]]


CHILE = (-71.6, -27.6)


def test_areas_are_searched_and_covered_at_the_sandbox(client, sandbox):
    areas = [small(f"field {n}", CHILE[0] + 0.06 * n, CHILE[1]) for n in range(6)]
    areas += [small("Harwell", -1.3, 51.6), small("nowhere", 10, 60)]
    areas += [NamedArea("bad", None, "It is empty."), NamedArea("", areas[0].aoi)]
    monitor = Recorder()
    cover = CoverAreasJob(client, areas).run(monitor)
    by_name = {one.area.name: one for one in cover.summaries}
    assert [by_name[f"field {n}"].covered_percent for n in range(6)] == pytest.approx([100] * 6)
    assert by_name["Harwell"].cost is not None
    assert by_name["nowhere"].problem
    assert by_name["bad"].problem == "It is empty."
    assert cover.summaries[-1].problem
    shares = sum(one.cost.amount for one in cover.summaries if one.cost)
    assert shares == sum(one.amount for one in cover.totals.values())
    assert cover.searches == 3
    keys = [one.line.line for one in cover.lines]
    assert len(set(keys)) == len(keys)
    assert monitor.progressed[-1][0] == 1.0


def test_no_area_that_can_be_covered_is_said(client):
    for areas in ([], [NamedArea("bad", None, "It is empty.")]):
        with pytest.raises(InputError):
            CoverAreasJob(client, areas).run(Monitor())


def test_a_collection_that_is_not_there_stops_the_whole(client):
    query = SearchQuery(collections=("nothing-like-it",), limit=None)
    with pytest.raises(NotFound):
        CoverAreasJob(client, [small("a", *CHILE)], query).run(Monitor())


def test_cancelling_is_felt(client):
    monitor = Recorder()
    monitor.stop = True
    with pytest.raises(Cancelled):
        CoverAreasJob(client, [small("a", *CHILE)]).run(monitor)


def test_an_area_that_the_service_refuses_loses_no_other(make_client, make_sandbox):
    # The service takes bodies of so many bytes: one area has far more corners than fit.
    sandbox = make_sandbox(search_bytes_max=20_000)
    client = make_client(sandbox)
    areas = [small(f"field {n}", CHILE[0] + 0.06 * n, CHILE[1]) for n in range(3)]
    cover = CoverAreasJob(client, areas).run(Monitor())
    assert all(one.cost is not None for one in cover.summaries)
    tight = make_sandbox(search_bytes_max=10)
    cover = CoverAreasJob(make_client(tight), areas).run(Monitor())
    assert all(one.problem and one.cost is None for one in cover.summaries)


def test_more_scenes_than_the_limit_are_told(client):
    query = SearchQuery(limit=3)
    cover = CoverAreasJob(client, [small("a", *CHILE)], query).run(Monitor())
    assert any("more than 3 scenes" in remark for remark in cover.remarks)


def test_scenes_in_another_currency_are_told():
    area_of_two = [area("a", 0, 0, 1, 1)]
    joint = covered(
        area_of_two,
        [
            found_item("A", price="60", geometry=box(-1, -1, 2, 2)),
            found_item("B", price="50", geometry=box(-1, -1, 2, 2)),
            found_item("C", price="10", currency="USD", geometry=box(-1, -1, 2, 2)),
        ],
    )
    assert total(joint) == 50
    assert any("USD" in remark for remark in joint.remarks)
