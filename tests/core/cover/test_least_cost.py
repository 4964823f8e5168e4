# SPDX-License-Identifier: GPL-2.0-or-later
"""The least cost of covering an area: proven where the case is small, with its bound elsewhere."""

import math
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, combinations
from random import Random

import pytest
from datacosmos_imagery.core import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.cover.search import Effort, improving
from datacosmos_imagery.core.geo.geometry import area_km2, footprint_shape, united

UNIT = aoi_from_bbox(0, 0, 1, 1)
SOME = Effort(units=500_000_000)


def polygon(*points):
    return {"type": "Polygon", "coordinates": [[list(p) for p in (*points, points[0])]]}


def box(west, south, east, north):
    return polygon((west, south), (east, south), (east, north), (west, north))


@dataclass(frozen=True)
class Candidate:
    key: str
    cost: Decimal
    footprint: dict


@dataclass(frozen=True)
class Proposed:
    chosen: tuple
    total: Decimal
    lower_bound: Decimal
    covered_percent: float
    coverable_percent: float
    gaps: dict
    without_footprint: int

    @property
    def is_exact(self):
        return self.lower_bound >= self.total


def candidate(key, price, footprint):
    return Candidate(key, Decimal(str(price)), footprint)


def slanted(x, y, width, height, degrees):
    turn = math.radians(degrees)
    corners = [(-width, height), (width, height), (width, -height), (-width, -height)]
    return polygon(
        *(
            (
                x + (a * math.cos(turn) + b * math.sin(turn)) / 2,
                y + (-a * math.sin(turn) + b * math.cos(turn)) / 2,
            )
            for a, b in corners
        )
    )


def random_candidates(seed, count, smallest, largest):
    random = Random(seed)
    return [
        candidate(
            f"c/{number}",
            random.randint(100, 9999) / 100,
            slanted(
                random.uniform(0, 1),
                random.uniform(0, 1),
                random.uniform(smallest, largest),
                random.uniform(smallest, largest),
                random.uniform(-15, 15),
            ),
        )
        for number in range(count)
    ]


def propose(aoi, *candidates, tolerance_percent=0.05, effort=SOME):
    footprints, costs = [one.footprint for one in candidates], [one.cost for one in candidates]
    *_, found = improving(aoi, footprints, costs, tolerance_percent, effort=effort)
    return Proposed(
        tuple(candidates[index].key for index in found.chosen),
        found.total,
        found.lower_bound,
        found.covered_percent,
        found.coverable_percent,
        found.gaps,
        found.without_footprint,
    )


LEFT, RIGHT = box(-1, -1, 0.6, 2), box(0.4, -1, 2, 2)
ALL = box(-1, -1, 2, 2)


@pytest.mark.parametrize(
    ("price_of_all", "chosen", "total"),
    [(25, ("c/left", "c/right"), "20"), (15, ("c/all",), "15"), (20, ("c/all",), "20")],
    ids=["two are cheaper", "one is cheaper", "as cheap with one"],
)
def test_the_cheapest_set_is_proposed(price_of_all, chosen, total):
    found = propose(
        UNIT,
        candidate("c/left", 10, LEFT),
        candidate("c/all", price_of_all, ALL),
        candidate("c/right", 10, RIGHT),
    )
    assert found.chosen == chosen
    assert found.total == found.lower_bound == Decimal(total)
    assert found.is_exact
    assert found.covered_percent == found.coverable_percent == 100
    assert found.gaps is None


@pytest.mark.parametrize("seed", range(30))
def test_small_cases_are_as_cheap_as_all_subsets_tried(seed):
    tolerance = 0.001
    candidates = random_candidates(seed, 4 + seed % 6, 0.3, 1.5)
    found = propose(UNIT, *candidates, tolerance_percent=tolerance)
    shapes = {c.key: footprint_shape(c.footprint) for c in candidates}
    costs = {c.key: c.cost for c in candidates}

    def covered(keys):
        common = united([shapes[key] for key in keys]).intersection(UNIT.shape)
        return 100 * area_km2(common) / UNIT.area_km2

    enough = covered(shapes) - tolerance
    subsets = chain.from_iterable(combinations(shapes, n) for n in range(len(shapes) + 1))
    cheapest = min(sum(costs[k] for k in keys) for keys in subsets if covered(keys) >= enough)
    assert found.is_exact
    assert found.total == cheapest
    assert found.covered_percent == pytest.approx(covered(found.chosen))
    assert found.coverable_percent == pytest.approx(covered(shapes))


def test_what_no_candidate_covers_is_a_gap_and_no_failure():
    found = propose(UNIT, candidate("c/a", 5, box(-1, -1, 0.25, 2)))
    assert found.chosen == ("c/a",)
    assert found.covered_percent == pytest.approx(25)
    assert found.coverable_percent == pytest.approx(25)
    assert aoi_from_geojson(found.gaps).bbox == pytest.approx((0.25, 0, 1, 1))


def test_candidates_elsewhere_leave_the_whole_area_as_a_gap():
    found = propose(UNIT, candidate("c/a", 5, box(3, 3, 4, 4)))
    assert (found.chosen, found.total) == ((), Decimal(0))
    assert (found.covered_percent, found.coverable_percent, found.is_exact) == (0, 0, True)
    assert aoi_from_geojson(found.gaps).bbox == UNIT.bbox


def test_a_slanted_footprint_covers_no_more_than_itself():
    triangle = polygon((0, 0), (1, 0), (1, 1))
    found = propose(
        UNIT, candidate("c/half", 1, triangle), candidate("c/rest", 9, box(0, 0, 0.9, 1))
    )
    assert found.chosen == ("c/half", "c/rest")


def test_no_scene_is_bought_for_a_sliver_within_the_tolerance():
    nearly = candidate("c/nearly", 10, box(0, 0, 0.9999, 1))
    sliver = candidate("c/sliver", 10, box(0.9, 0, 1, 1))
    assert propose(UNIT, nearly, sliver, tolerance_percent=0.05).chosen == ("c/nearly",)
    found = propose(UNIT, nearly, sliver, tolerance_percent=0.001)
    assert found.chosen == ("c/nearly", "c/sliver")


@pytest.mark.parametrize("around", [0.01, 0.0001], ids=["a patch", "hardly more than the gap"])
def test_a_gap_far_smaller_than_the_spacing_of_the_spots_is_found(around):
    hole = [[0.5, 0.5], [0.5, 0.502], [0.502, 0.502], [0.502, 0.5], [0.5, 0.5]]
    holed = box(0, 0, 1, 1)
    holed["coordinates"].append(hole)
    ends = (0.5 - around, 0.502 + around)
    patch = candidate("c/patch", 3, box(ends[0], ends[0], ends[1], ends[1]))
    found = propose(UNIT, candidate("c/holed", 5, holed), patch, tolerance_percent=0)
    assert found.chosen == ("c/holed", "c/patch")
    assert found.covered_percent == 100


def test_an_area_across_the_antimeridian():
    area = aoi_from_bbox(179, -18, -179, -17)
    found = propose(
        area,
        candidate("c/west", 4, box(178.5, -18.5, 180, -16.5)),
        candidate("c/east", 4, box(-180, -18.5, -178.5, -16.5)),
        candidate("c/both", 7, box(178.5, -18.5, 181.5, -16.5)),
        candidate("c/far", 1, box(-1, -18.5, 1, -16.5)),
    )
    assert found.chosen == ("c/both",)
    assert found.covered_percent == 100


def test_free_scenes_are_used_first_but_not_more_than_needed():
    found = propose(
        UNIT,
        candidate("c/paid", 1, ALL),
        *(candidate(f"c/free-{n}", 0, box(n / 4 - 0.2, -1, n / 4 + 0.5, 2)) for n in range(4)),
    )
    assert found.total == Decimal("0")
    assert 0 < len(found.chosen) <= 3


def test_prices_are_added_exactly():
    halves = [candidate("c/a", "0.10", box(0, 0, 1, 0.5)), candidate("c/b", "0.2", LEFT)]
    found = propose(UNIT, *halves, candidate("c/c", "0.005", box(0.3, 0.4, 1, 1)))
    assert str(found.total) == "0.305"


def test_an_area_in_many_parts_is_covered_in_all_of_them():
    islands = [box(n, 0, n + 0.001, 0.001) for n in range(20)]
    area = aoi_from_geojson(
        {"type": "MultiPolygon", "coordinates": [island["coordinates"] for island in islands]}
    )
    one_each = [candidate(f"c/{n}", 2, box(n - 0.1, -1, n + 0.1, 1)) for n in range(20)]
    found = propose(area, *one_each, candidate("c/half", 19, box(-1, -1, 9.5, 1)))
    assert found.total == 19 + 10 * 2
    assert found.covered_percent == 100


def test_an_islet_beside_a_large_area_is_covered_too():
    islet = box(3, 3, 3.002, 3.002)
    both = [box(0, 0, 1, 1)["coordinates"], islet["coordinates"]]
    area = aoi_from_geojson({"type": "MultiPolygon", "coordinates": both})
    of_islet = candidate("c/islet", 2, box(2.9, 2.9, 3.1, 3.1))
    found = propose(area, candidate("c/all", 5, ALL), of_islet, tolerance_percent=0)
    assert found.chosen == ("c/all", "c/islet")
    assert found.covered_percent == 100


@pytest.mark.parametrize("seed", range(12))
def test_the_answer_does_not_depend_on_how_many_spots_are_looked_at_first(seed):
    candidates = random_candidates(seed, 16, 0.3, 0.9)
    known = propose(UNIT, *candidates, tolerance_percent=0)
    few = Effort(spots=3, spots_a_round=1)
    found = propose(UNIT, *candidates, tolerance_percent=0, effort=few)
    assert found.is_exact
    assert (found.total, found.covered_percent) == (known.total, known.covered_percent)


def test_when_the_effort_is_spent_the_answer_has_a_bound_and_covers_all_it_can():
    candidates = random_candidates(1, 300, 0.15, 0.35)
    known = propose(UNIT, *candidates)
    found = propose(UNIT, *candidates, effort=Effort(units=8_000_000))
    assert not found.is_exact
    assert found.lower_bound <= known.total
    assert known.lower_bound <= found.total <= 2 * known.total
    assert found.covered_percent >= found.coverable_percent - 0.05


def test_many_candidates_get_a_good_answer_with_its_bound_the_same_each_time():
    candidates = random_candidates(1, 300, 0.15, 0.35)
    found = propose(UNIT, *candidates)
    assert found == propose(UNIT, *candidates)
    assert found.covered_percent >= found.coverable_percent - 0.05
    assert found.lower_bound <= found.total <= 2 * found.lower_bound
    assert found.is_exact is (found.total == found.lower_bound)
