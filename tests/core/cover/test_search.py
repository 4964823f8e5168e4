# SPDX-License-Identifier: GPL-2.0-or-later
"""Covers that come one after another, each better than the one before."""

import math
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from datacosmos_imagery.core import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.cover.covering import Ground
from datacosmos_imagery.core.cover.search import Effort, improving
from datacosmos_imagery.core.geo.geometry import area_km2, footprint_shape, united

UNIT = aoi_from_bbox(0, 0, 1, 1)
SOME = Effort(units=300_000_000)


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def scenes(seed, count, smallest=0.15, largest=0.35, price=1):
    """Return slanted footprints and their costs."""
    random = Random(seed)
    footprints, costs = [], []
    for _ in range(count):
        x, y, turn = random.random(), random.random(), math.radians(random.uniform(-15, 15))
        width, height = (random.uniform(smallest, largest) / 2 for _ in range(2))
        ring = [
            [
                x + a * width * math.cos(turn) + b * height * math.sin(turn),
                y - a * width * math.sin(turn) + b * height * math.cos(turn),
            ]
            for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        ]
        footprints.append({"type": "Polygon", "coordinates": [ring]})
        # By area, as they are sold.
        per_area = random.uniform(0.7, 1.6) * price
        costs.append(Decimal(round(400_000 * per_area * width * height)) / 100)
    return footprints, costs


def uncovered_percent(aoi, footprints, chosen):
    """Return how much of what could be covered isn't."""
    shapes = [footprint_shape(one) for one in footprints]
    coverable = united(shapes).intersection(aoi.shape)
    left = coverable.difference(united([shapes[index] for index in chosen]))
    return 100 * area_km2(left) / aoi.area_km2


def test_each_cover_is_cheaper_or_better_proven_and_covers_all_it_can():
    footprints, costs = scenes(1, 300)
    found = list(improving(UNIT, footprints, costs, 0.05, effort=SOME))
    assert len({cover.total for cover in found}) > 3
    for earlier, later in zip(found, found[1:]):
        assert later.total <= earlier.total
        assert later.lower_bound >= earlier.lower_bound
        assert later.effort_used >= earlier.effort_used
    for cover in found:
        assert cover.lower_bound <= found[-1].total
        assert cover.total == sum(costs[index] for index in cover.chosen)
        assert uncovered_percent(UNIT, footprints, cover.chosen) <= 0.0501


def test_the_same_input_and_effort_give_the_same_covers():
    footprints, costs = scenes(2, 250)
    one, other = (list(improving(UNIT, footprints, costs, 0.05, effort=SOME)) for _ in range(2))
    assert one == other


def test_more_effort_goes_on_where_less_ended():
    footprints, costs = scenes(3, 250)
    little = replace(SOME, units=SOME.units // 3)
    few = [cover.total for cover in improving(UNIT, footprints, costs, 0.05, effort=little)]
    many = [cover.total for cover in improving(UNIT, footprints, costs, 0.05, effort=SOME)]
    assert many[-1] < few[-1] or many[-1] == many[len(few) - 1]
    assert many[:2] == few[:2]


@pytest.mark.parametrize("seed", range(4))
def test_neighbourhoods_lead_to_the_least_cost_where_that_is_known(seed):
    # Of 24 strips of an area each has its own scenes: the least cost is the sum of the cheapest.
    random, strips = Random(seed), 24
    footprints, costs, least = [], [], Decimal(0)
    for number in range(strips):
        own = [Decimal(random.randint(100, 999)) / 100 for _ in range(4)]
        # The cheapest pair of halves may be better than one scene.
        west, east = number / strips, (number + 1) / strips
        footprints += [box(west, 0, east, 1), box(west, 0, east, 1)]
        footprints += [box(west, 0, east, 0.6), box(west, 0.4, east, 1)]
        costs += own
        least += min(own[0], own[1], own[2] + own[3])
    found = list(improving(UNIT, footprints, costs, 0, effort=SOME))
    assert found[-1].total == found[-1].lower_bound == least


def test_only_as_many_gaps_are_filled_as_bring_the_rest_below_the_tolerance():
    # Ten gaps of a tenth of a per cent each: with 0.55 % of tolerance five may stay.
    holed = box(0, 0, 1, 1)
    patches = []
    for number in range(10):
        west, south = 0.05 + number / 10, 0.05 + number / 10
        side = math.sqrt(0.001)
        patch = box(west, south, west + side, south + side)
        holed["coordinates"].append(patch["coordinates"][0][::-1])
        patches.append(box(west - 0.01, south - 0.01, west + 0.04, south + 0.04))
    footprints = [holed, *patches]
    for tolerance, filled in ((0, 10), (0.55, 5), (0.95, 1), (1.05, 0)):
        ground = Ground(UNIT, footprints, tolerance, lambda: None)
        assert len(ground.lacking([0], 64)) == filled
    assert len(Ground(UNIT, footprints, 0, lambda: None).lacking([0], 3)) == 3


def test_of_gaps_the_largest_are_filled_first():
    holed, small = box(0, 0, 0.5, 1), box(0.3, 0.3, 0.32, 0.32)
    holed["coordinates"].append(small["coordinates"][0][::-1])
    ground = Ground(UNIT, [holed, box(0.5, 0, 1, 1), small], 0.05, lambda: None)
    assert ground.lacking([0], 64) == [0b010]
    assert ground.lacking([0, 1], 64) == []


def test_free_scenes_cost_nothing_however_many_there_are():
    footprints, costs = scenes(4, 150, price=0)
    *_, all_free = improving(UNIT, footprints, costs, 0.05, effort=SOME)
    assert all_free.total == all_free.lower_bound == 0
    assert len(all_free.chosen) < 80
    paid, prices = scenes(5, 150)
    *_, dear = improving(UNIT, paid, prices, 0.05, effort=SOME)
    with_free = [*paid, *footprints[:30]], [*prices, *costs[:30]]
    *_, cheap = improving(UNIT, *with_free, 0.05, effort=SOME)
    assert cheap.total < dear.total
    assert any(index >= 150 for index in cheap.chosen)


def test_an_area_with_holes_and_many_parts_is_covered_by_what_meets_it():
    islands = [box(n % 6 / 6, n // 6 / 6, n % 6 / 6 + 0.1, n // 6 / 6 + 0.1) for n in range(36)]
    for number, island in enumerate(islands):
        west, south = number % 6 / 6 + 0.03, number // 6 / 6 + 0.03
        island["coordinates"].append(
            box(west, south, west + 0.04, south + 0.04)["coordinates"][0][::-1]
        )
    area = aoi_from_geojson(
        {"type": "MultiPolygon", "coordinates": [one["coordinates"] for one in islands]}
    )
    in_a_hole = box(0.04, 0.04, 0.06, 0.06)
    footprints, costs = scenes(6, 200)
    found = list(improving(area, [in_a_hole, *footprints], [Decimal(0), *costs], 0.05, effort=SOME))
    assert 0 not in found[-1].chosen
    assert uncovered_percent(area, footprints, [n - 1 for n in found[-1].chosen]) <= 0.0501
    assert found[-1].lower_bound > 0


@pytest.fixture(scope="module")
def whole():
    """All that comes where nobody stops it."""
    return list(improving(UNIT, *scenes(1, 200), 0.05, effort=SOME))


@pytest.mark.parametrize("asked", [0, 10, 500, 1500, 3000])
def test_it_can_be_stopped_at_any_time_and_what_came_stays_good(whole, asked):
    footprints, costs = scenes(1, 200)
    left = [asked]

    def stopped():
        left[0] -= 1
        return left[0] < 0

    found = list(improving(UNIT, footprints, costs, 0.05, effort=SOME, stopped=stopped))
    assert found == whole[: len(found)]
    assert left[0] >= -1


def test_another_thread_stops_it_at_once():
    footprints, costs = scenes(1, 300)
    stop, first = threading.Event(), threading.Event()
    found, ended = [], []

    def work():
        for cover in improving(UNIT, footprints, costs, 0.05, stopped=stop.is_set):
            found.append(cover)
            first.set()
        ended.append(time.monotonic())

    worker = threading.Thread(target=work)
    worker.start()
    assert first.wait(60)
    asked = time.monotonic()
    stop.set()
    worker.join(60)
    assert ended[0] - asked < 1
    assert found[-1].covered_percent > 0


def test_it_ends_when_the_time_is_up():
    footprints, costs = scenes(1, 300)
    began = time.monotonic()
    found = list(improving(UNIT, footprints, costs, 0.05, seconds=1.5))
    assert time.monotonic() - began < 4
    assert all(cover.total >= cover.lower_bound for cover in found)


def test_very_many_candidates_get_an_answer_with_its_bound():
    footprints, costs = scenes(7, 3_000, 0.1, 0.2)
    effort = Effort(spots=800, units=200_000_000)
    *_, best = improving(UNIT, footprints, costs, 0.5, effort=effort)
    assert 0 <= best.lower_bound <= best.total
    assert best.covered_percent > 99.4


_PRINTS_COVERS = """
from test_search import SOME, UNIT, improving, scenes
for seed in (1, 2):
    for cover in improving(UNIT, *scenes(seed, 250), 0.05, effort=SOME):
        print(seed, cover.chosen, cover.total, cover.lower_bound)
"""


def test_the_threads_that_numpy_has_change_nothing():
    def covers(threads):
        plugins = Path(__file__).parents[3] / "build" / "plugins"
        path = os.pathsep.join([str(plugins), str(Path(__file__).parent), *sys.path])
        names = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
        env = {**os.environ, **dict.fromkeys(names, str(threads)), "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, "-c", _PRINTS_COVERS],
            env=env,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=240,
        )
        return done.stdout.splitlines()

    alone = covers(1)
    assert {line.split()[0] for line in alone} == {"1", "2"}
    assert covers(2) == alone
