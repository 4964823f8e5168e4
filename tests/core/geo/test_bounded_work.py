# SPDX-License-Identifier: GPL-2.0-or-later
"""No footprint and no area is more work than a limit, whatever it looks like; and that is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random

import outlines
import pytest
from conftest import ROOT, Recorder
from datacosmos_imagery.core import (
    CoverAreaJob,
    FoundItem,
    Money,
    Monitor,
    SearchQuery,
    aoi_from_bbox,
    aoi_from_geojson,
)
from datacosmos_imagery.core.cart.offer import MOST_ROWS, read_offer_csv
from datacosmos_imagery.core.catalogue.acquisitions import group_acquisitions
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.cover.search import Effort, improving
from datacosmos_imagery.core.errors import Cancelled, InputError
from datacosmos_imagery.core.geo.crossings import Limits, edges_of_wkb
from datacosmos_imagery.core.geo.footprint_limits import MOST_POINTS
from datacosmos_imagery.core.geo.geometry import footprint_shape
from datacosmos_imagery.core.geo.wkb import geojson_of_wkb, wkb_of_geojson
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json, usable_footprint
from shapely.geometry import shape as shape_of_geojson

# Of one item, on a machine that may be busy; a fraction of it is usual.
MOST_S, MOST_MEGABYTES = 1.0, 50
AREA = aoi_from_bbox(9.5, 9.5, 10.3, 10.4)
ALL_OF_IT = outlines.polygon(outlines.square(9, 9, 2))
ANY = 1 << 60
TOO_MUCH = [
    outlines.crossing, outlines.star, outlines.leaning_comb, outlines.woven_combs,
    outlines.stacked, outlines.slivers, outlines.again_and_again, outlines.wild,
]  # fmt: skip
HONEST = [
    (outlines.circle, 5900), (outlines.jagged, 4900), (outlines.coast, 5900),
    (outlines.holes, 2400), (outlines.islands, 2400), (outlines.tiles, 2400),
]  # fmt: skip


def item(geometry, item_id="A"):
    stated = {"datetime": "2026-03-02T14:47:31Z"}
    data = {"id": item_id, "collection": "c", "geometry": geometry, "properties": stated}
    return item_from_json(data, "")


def page(*geometries):
    features = [
        {"id": f"I{number}", "collection": "c", "geometry": geometry, "properties": {}}
        for number, geometry in enumerate(geometries)
    ]
    return json.dumps({"features": features, "links": []}).encode()


def costs(count):
    answer = subprocess.run(
        [sys.executable, str(Path(outlines.__file__).with_name("outline_costs.py")), str(count)],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins")},
    )
    return json.loads(answer.stdout)


@pytest.mark.parametrize("count", [500, 4000, 30_000])
def test_an_item_costs_little_whatever_its_footprint(count):
    found = costs(count)
    assert len(found) == len(outlines.ALL)
    far_too_much = [
        name
        for name, cost in found.items()
        if cost is None
        or cost["seconds"] > MOST_S + cost["text_megabytes"]
        or cost["megabytes"] > MOST_MEGABYTES
    ]
    assert far_too_much == []
    unsaid = [name for name, cost in found.items() if cost["is_rough"] and not cost["said"]]
    assert unsaid == []


@pytest.mark.parametrize("outline", TOO_MUCH)
def test_a_footprint_that_is_too_much_work_becomes_a_box_around_it_and_that_is_said(outline):
    geometry = outline(2000)
    rough = item(geometry)
    assert rough.is_rough
    assert [problem for problem in rough.problems if "too intricate" in problem]
    (ring,) = rough.geometry["coordinates"]
    points = [p for polygon in outlines_of(geometry) for p in polygon]
    assert len(ring) == 5
    assert (min(ring), max(ring)) == (
        (min(x for x, _ in points), min(y for _, y in points)),
        (max(x for x, _ in points), max(y for _, y in points)),
    )


def outlines_of(geometry):
    listed = geometry["coordinates"]
    return [rings[0] for rings in (listed if geometry["type"] == "MultiPolygon" else [listed])]


@pytest.mark.parametrize(("outline", "count"), HONEST)
def test_an_honest_footprint_of_thousands_of_points_stays_as_it_is(outline, count):
    geometry = outline(count)
    exact = item(geometry)
    assert (exact.is_rough, exact.problems) == (False, ())
    assert exact.footprint == wkb_of_geojson(geometry)


@pytest.mark.parametrize(
    ("outline", "count"), [(outlines.circle, 100_000), (outlines.coast, 30_000)]
)
def test_a_longer_one_is_simplified_by_no_more_than_is_said(outline, count):
    geometry = outline(count)
    simple = item(geometry)
    (said,) = simple.problems
    assert f"{count:,} points" in said
    assert not simple.is_rough
    assert len(simple.geometry["coordinates"][0]) <= MOST_POINTS
    exact, shape = shape_of_geojson(geometry), footprint_shape(simple.footprint)
    share = 100 * exact.symmetric_difference(shape).area / exact.area
    assert share <= float(said.rpartition("at most ")[2].partition(" %")[0]) + 0.01 < 1.1


def test_a_bow_tie_is_still_mended_exactly():
    bow_tie = outlines.polygon([(9, 9), (11, 11), (11, 9), (9, 11.5), (9, 9)])
    crossing = item(bow_tie)
    assert (crossing.is_rough, crossing.problems) == (False, ())
    assert AREA.coverage_percent(crossing.footprint) > 0


def test_what_was_bounded_once_is_the_same_when_it_is_read_again():
    for outline in outlines.ALL:
        first = item(outline(8000)).geometry
        assert usable_footprint(json.loads(json.dumps(first))) == first


def test_the_box_of_parts_on_both_sides_of_180_degrees_does_not_span_the_globe():
    west = outlines.star(1000)["coordinates"][0]
    both = outlines.parts([(x + 169, y) for x, y in west], [(x - 189, y) for x, y in west])
    rough = item(both)
    assert rough.is_rough
    shape = footprint_shape(rough.footprint)
    assert [round(part.bounds[2] - part.bounds[0]) for part in shape.geoms] == [2, 2]


def test_a_comb_across_180_degrees_is_not_cut_into_thousands_of_pieces():
    teeth = [[x + 170, 10 + (y - 10) * 1e-3] for y, x in outlines.comb(5900)["coordinates"][0]]
    shifted = outlines.polygon([(x - 0.5, y) for x, y in teeth])
    assert item(shifted).is_rough


def test_how_much_a_box_covers_is_unknown_but_not_that_it_covers_nothing(sandbox, client):
    star = outlines.star(2000)
    elsewhere = outlines.polygon([(x + 30, y) for x, y in star["coordinates"][0]])
    sandbox.faults.add(Fault("/stac/search", body=page(star, elsewhere)))
    result = SearchJob(client, SearchQuery(AREA)).run(Monitor())
    assert [(found.item.id, found.coverage_percent) for found in result.found] == [("I0", None)]
    assert result.left_out_here == 1
    assert any("too intricate" in problem for problem in result.problems)


def test_a_footprint_that_crosses_the_area_too_often_is_of_unknown_coverage_and_that_is_said(
    sandbox, client
):
    # Each is honest by itself.
    area = aoi_from_geojson(outlines.polygon(*across_the_comb()))
    sandbox.faults.add(Fault("/stac/search", body=page(outlines.comb(5900))))
    result = SearchJob(client, SearchQuery(area)).run(Monitor())
    (found,) = result.found
    assert (found.coverage_percent, found.item.is_rough) == (None, False)
    assert any("can't be told" in problem for problem in found.item.problems)
    assert any("can't be told" in problem for problem in result.problems)


def across_the_comb():
    corners = []
    for row in range(20):
        y = 10.2 + row / 40
        corners += [(9.9, y), (11.1, y + 0.005), (11.1, y + 0.01), (9.9, y + 0.015)]
    return [[*corners, (9.8, 10.8), (9.8, 10.1), (9.9, 10.2)]]


def covering(area, *footprints):
    """Return the cheapest cover by footprints that cost 1, 2, 3, ..."""
    costs = [Decimal(cost) for cost in range(1, len(footprints) + 1)]
    *_, found = improving(area, footprints, costs, 0.05, effort=Effort(units=500_000_000))
    return found


def test_a_box_around_a_scene_is_not_bought_to_cover_an_area():
    rough, good = item(outlines.star(2000), "rough"), item(ALL_OF_IT, "good")
    rough, good = (
        replace(one, level="L2A", price=Money(Decimal(price), "EUR"))
        for one, price in ((rough, 1), (good, 900))
    )
    acquisitions = group_acquisitions([FoundItem(rough, None), FoundItem(good, None)])
    found = CoverAreaJob(AREA, acquisitions, {}).run(Monitor()).first.cheapest
    assert [line.key for line in found.lines] == [good.key]
    assert found.left_out.no_footprint == 1


def test_a_footprint_that_crosses_the_area_too_often_is_left_out_of_a_cover():
    area = aoi_from_geojson(outlines.polygon(*across_the_comb()))
    good = outlines.polygon(outlines.square(9, 9, 3))
    found = covering(area, outlines.comb(5900), good)
    assert (found.chosen, found.without_footprint) == ((1,), 1)


def test_footprints_that_only_together_cross_the_area_too_often_are_refused_in_words():
    area = aoi_from_geojson(outlines.polygon(*across_the_comb()))
    combs = []
    for number in range(120):
        ring = outlines.comb(40)["coordinates"][0]
        moved = [(10 + (x - 10 + number) / 120, y) for x, y in ring]
        combs.append(outlines.polygon(moved))
    with pytest.raises(InputError, match="too intricate"):
        covering(area, *combs)


@pytest.mark.parametrize("outline", [outlines.star, outlines.slivers])
def test_a_scripts_own_footprints_are_bounded_too(outline):
    found = covering(AREA, outline(4000), ALL_OF_IT)
    assert (found.chosen, found.without_footprint) == ((1,), 1)


def test_footprints_that_are_too_much_together_are_left_out_of_a_cover_and_counted():
    source = Random(4)
    thin = [
        outlines.parts([(x0, 9), (x1, 11.1), (x1 + 1e-3, 11.1), (x0 + 1e-3, 9), (x0, 9)])
        for x0, x1 in ((source.uniform(9, 11), source.uniform(9, 11)) for _ in range(400))
    ]
    good = [outlines.polygon(outlines.square(x, y, 0.5)) for x in (9.4, 9.9) for y in (9.4, 9.9)]
    began = time.monotonic()
    found = covering(AREA, *thin, *good)
    assert time.monotonic() - began < 30
    assert found.without_footprint > 50
    assert found.covered_percent > 99.9
    assert set(found.chosen) >= set(range(400, 404))


@pytest.mark.parametrize(
    ("outline", "count"),
    [
        (outlines.leaning_comb, 30_000),
        (outlines.crossing, 30_000),
        (outlines.wild, 30_000),
        (outlines.nested, 60_000),
        (outlines.circle, 150_000),
    ],
)
def test_an_area_that_is_too_much_work_is_refused_before_it_is_done(outline, count):
    geometry = outline(count)
    began = time.monotonic()
    with pytest.raises(InputError, match="too intricate|points, more than") as caught:
        aoi_from_geojson(geometry)
    assert caught.value.hint
    assert time.monotonic() - began < 5


def test_a_detailed_area_is_taken():
    area = aoi_from_geojson(outlines.coast(30_000))
    assert area.coverage_percent(wkb_of_geojson(outlines.coast(4000, seed=6))) > 0


@pytest.mark.parametrize("step", ["read", "compare"])
def test_a_cancel_is_felt_between_footprints_however_many_there_are(sandbox, client, step):
    dear = outlines.holes(2400)
    area = AREA if step == "compare" else None
    sandbox.faults.add(Fault("/stac/search", body=page(*[dear] * 300)))
    asked = []

    class Impatient(Recorder):
        def cancelled(self):
            # From the answer on: what is read before it isn't what is meant here.
            if not asked and len(sandbox.requests) > 1 and sandbox.requests[-1].status == 200:
                asked.append(time.monotonic() + 0.3)
            return bool(asked) and time.monotonic() > asked[0]

    with pytest.raises(Cancelled):
        SearchJob(client, SearchQuery(area)).run(Impatient())
    assert time.monotonic() - asked[0] < 2


def test_a_stop_is_felt_between_the_footprints_of_a_cover():
    seen = []

    def candidates():
        for number in range(50):
            seen.append(number)
            yield outlines.coast(4000)

    assert not list(improving(AREA, candidates(), [], 0, stopped=lambda: len(seen) > 5))
    assert len(seen) < 10


def test_offers_are_bounded_by_the_same_rules_and_say_so(tmp_path):
    ring = ", ".join(f"{x} {y}" for x, y in outlines.star(2000)["coordinates"][0])
    path = tmp_path / "offer.csv"
    path.write_text(f'collection,item,level,footprint\nc,a,L1C,"POLYGON (({ring}))"\n', "utf-8")
    offer = read_offer_csv(path)
    assert len(offer.entries[0].footprint["coordinates"][0]) == 5
    assert [problem for problem in offer.problems if "too intricate" in problem]


@pytest.mark.parametrize("wkt", ["POLYGON " + "(" * 100_000, "POLYGON ((" + "1 2," * 3_000_000])
def test_a_footprint_that_is_no_shape_costs_one_row_its_place_only(tmp_path, wkt):
    path = tmp_path / "offer.csv"
    path.write_text(f'collection,item,level,footprint\nc,a,L1C,"{wkt}))"\nc,b,L1C,\n', "utf-8")
    offer = read_offer_csv(path)
    assert [entry.line.item for entry in offer.entries] == ["a", "b"]
    assert offer.entries[0].footprint is None
    assert len(offer.problems) == 1


@pytest.mark.parametrize("row", ["c,a,L1C", ""], ids=["rows", "empty rows"])
def test_an_offer_of_millions_of_rows_is_refused(tmp_path, row):
    path = tmp_path / "offer.csv"
    path.write_text("collection,item,level\n" + f"{row}\n" * (2 * MOST_ROWS), "utf-8")
    with pytest.raises(InputError, match="more than 10,000 rows"):
        read_offer_csv(path)


@pytest.mark.parametrize("seed", range(40))
def test_meetings_are_counted_as_plain_arithmetic_counts_them(seed):
    source = Random(seed)
    # On few whole numbers, so that much touches, lies on each other, or repeats.
    side = source.choice([3, 6, 30, 1000])
    rings = [
        [(source.randint(0, side), source.randint(0, side)) for _ in range(source.randint(3, 25))]
        for _ in range(source.randint(1, 4))
    ]
    rings = [[*ring, ring[0]] for ring in rings]
    one, other = outlines.parts(*rings[: len(rings) // 2 + 1]), outlines.parts(*rings[-2:])
    edges, others = edges_of(one), edges_of(other)
    for compare, expected in (
        (lambda limits: edges.are_within(limits), count_within(one)),
        (lambda limits: edges.meet_within(others, limits), count_between(one, other)),
    ):
        crossings, touching = expected
        assert compare(Limits(ANY, ANY, crossings, touching))
        assert not crossings or not compare(Limits(ANY, ANY, crossings - 1, touching))
        assert not touching or not compare(Limits(ANY, ANY, crossings, touching - 1))


def edges_of(geometry):
    return edges_of_wkb(wkb_of_geojson(geometry))


def plain_edges(geometry):
    """Return each edge with length: its ring, its number in it, how many there are, its ends."""
    found = []
    for name, ring in enumerate(outlines_of(geojson_of_wkb(wkb_of_geojson(geometry)))):
        edges = [(a, b) for a, b in zip(ring, ring[1:]) if a != b]
        found += [(name, number, len(edges), *edge) for number, edge in enumerate(edges)]
    return found


def count_within(geometry):
    edges = plain_edges(geometry)
    pairs = [
        (one, other)
        for place, one in enumerate(edges)
        for other in edges[place + 1 :]
        if not (one[0] == other[0] and (one[1] - other[1]) % one[2] in (1, one[2] - 1))
    ]
    return count(pairs)


def count_between(one, other):
    return count([(a, b) for a in plain_edges(one) for b in plain_edges(other)])


def count(pairs):
    crossings = touching = 0
    for (*_, a, b), (*_, c, d) in pairs:
        ours, theirs = side_of(a, b, c) * side_of(a, b, d), side_of(c, d, a) * side_of(c, d, b)
        apart = any(
            max(a[axis], b[axis]) < min(c[axis], d[axis])
            or max(c[axis], d[axis]) < min(a[axis], b[axis])
            for axis in (0, 1)
        )
        crossings += ours < 0 and theirs < 0
        touching += not apart and ours <= 0 and theirs <= 0 and not (ours < 0 and theirs < 0)
    return crossings, touching


def side_of(a, b, point):
    turn = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
    return (turn > 0) - (turn < 0)
