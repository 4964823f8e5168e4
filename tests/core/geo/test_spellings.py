# SPDX-License-Identifier: GPL-2.0-or-later
"""However a footprint is written, it is the same one."""

from __future__ import annotations

import json
import math
import time
from decimal import Decimal
from random import Random

import pytest
from datacosmos_imagery.core import Monitor, SearchJob, SearchQuery, aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.cover.search import improving
from datacosmos_imagery.core.geo.ellipsoid import area_km2, ring_area_km2
from datacosmos_imagery.core.geo.geometry import footprint_shape
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json, usable_footprint
from shapely.geometry import Point

FIJI = [(179.2, -18.0), (-179.7, -18.0), (-179.7, -17.0), (179.2, -17.0)]
LA_PAZ = aoi_from_bbox(-68.3, -16.7, -67.9, -16.3)
TAVEUNI = aoi_from_bbox(179.9, -17.6, -179.9, -17.4)
FIJI_KM2 = aoi_from_bbox(179.2, -18, -179.7, -17).area_km2


def polygon(*rings):
    return {"type": "Polygon", "coordinates": [[list(p) for p in ring] for ring in rings]}


def multi(*polygons):
    return {"type": "MultiPolygon", "coordinates": [one["coordinates"] for one in polygons]}


def closed(ring):
    return [*ring, ring[0]]


def box(west, south, east, north):
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def read(geometry, bbox=None, **properties):
    return item_from_json(
        {
            "id": "I",
            "collection": "c",
            "geometry": geometry,
            "bbox": bbox,
            "properties": properties,
        },
        "",
    )


def shape_of(item):
    return footprint_shape(item.footprint)


# ---- one true footprint, written in every way


def wrapped(x):
    return (x + 180) % 360 - 180


def in_each_dialect(ring, hole):
    """Return a footprint, whose longitudes run on, as others write it."""
    rings = [closed(one) for one in (ring, hole) if one]
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)

    def each(change, close=True):
        return polygon(*([change(*p) for p in (one if close else one[:-1])] for one in rings))

    yield "running on", each(lambda x, y: (x, y))
    yield "a turn to the west", each(lambda x, y: (x - 360 if east > 180 else x, y))
    yield "jumping", each(lambda x, y: (wrapped(x), y))
    yield "not closed", each(lambda x, y: (wrapped(x), y), close=False)
    yield "from 0 to 360", each(lambda x, y: (x % 360, y))
    yield "with heights", each(lambda x, y: (wrapped(x), y, 12.5))
    yield (
        "the other way around",
        polygon(*([(wrapped(x), y) for x, y in one[::-1]] for one in rings)),
    )
    yield (
        "from another corner",
        polygon(*([(wrapped(x), y) for x, y in (*one[2:-1], *one[:3])] for one in rings)),
    )
    yield (
        "with repeated points",
        polygon(*([(wrapped(x), y) for x, y in one for _ in range(2)] for one in rings)),
    )
    yield "as a feature", {"type": "Feature", "geometry": each(lambda x, y: (wrapped(x), y))}
    yield (
        "in a collection",
        {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Point", "coordinates": [0, 0]},
                each(lambda x, y: (wrapped(x), y)),
            ],
        },
    )
    yield "as one of many", multi(each(lambda x, y: (wrapped(x), y)))
    yield "on both sides", multi(each(lambda x, y: (x, y)), each(lambda x, y: (x - 360, y)))
    if not hole and west < 180 < east:
        east_part, west_part = split(ring)
        yield "split", multi(polygon(east_part), polygon([(x - 360, y) for x, y in west_part]))
        yield "split, running on", multi(polygon(east_part), polygon(west_part))
        yield (
            "split with a gap",
            multi(
                polygon([(min(x, 179.999), y) for x, y in east_part]),
                polygon([(max(x - 360, -179.999), y) for x, y in west_part]),
            ),
        )


def split(ring):
    """Return the parts of a convex ring on both sides of 180 degrees, closed."""
    parts = ([], [])
    for (x0, y0), (x1, y1) in zip(ring, closed(ring)[1:]):
        parts[x0 > 180].append((x0, y0))
        if (x0 > 180) != (x1 > 180):
            height = y0 + (180 - x0) / (x1 - x0) * (y1 - y0)
            for part in parts:
                part.append((180.0, height))
    return [closed(part) for part in parts]


def random_ring(random, x, y, width, height):
    """Return a convex ring around a place, without repeating its first point."""
    angles = sorted(math.tau * (n + random.uniform(0.1, 0.9)) / 7 for n in range(7))
    return [(x + width * math.cos(a), y + height * math.sin(a)) for a in angles]


def holds(ring, x, y):
    is_in = False
    for (x0, y0), (x1, y1) in zip(ring, closed(ring)[1:]):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            is_in = not is_in
    return is_in


@pytest.mark.parametrize("seed", range(24))
def test_a_footprint_is_the_same_in_all_spellings(seed):
    random = Random(seed)
    x = random.choice([180, 180, 180, 0, random.uniform(-180, 180)]) + random.uniform(-3, 3)
    y, width, height = random.uniform(-75, 75), random.uniform(0.2, 25), random.uniform(0.2, 12)
    if not -180 <= x < 180:
        x = x % 360 if x > 180 else x + 360
    ring = random_ring(random, x, y, width, height)
    if min(x for x, _ in ring) < -180:
        ring = [(x + 360, y) for x, y in ring]
    hole = random_ring(random, x, y, width / 4, height / 4) if seed % 2 else []
    hole = [(hx + 360 * round((ring[0][0] - hx) / 360), hy) for hx, hy in hole]
    expected = ring_area_km2(ring) - (ring_area_km2(hole) if hole else 0)
    probes = [
        (x + random.uniform(-2, 2) * width, y + random.uniform(-1.2, 1.2) * height)
        for _ in range(40)
    ]
    for name, geometry in in_each_dialect(ring, hole):
        # A part that is hardly wider than the gap is lost in it.
        most = 1e-3 if "gap" in name else 1e-6
        item = read(geometry)
        assert item.problems == ("no readable date",), name
        shape = shape_of(item)
        assert shape.is_valid, name
        assert area_km2(shape) == pytest.approx(expected, rel=most), name
        west, _south, east, _north = shape.bounds
        assert -180 <= west <= east <= 180, name
        for px, py in probes:
            inside = any(
                holds(ring, px + turn, py) and not (hole and holds(hole, px + turn, py))
                for turn in (-720, -360, 0, 360, 720)
            )
            assert shape.contains(Point(wrapped(px), py)) is inside, (name, px, py)
        # Kept and read again, where nothing else is said of it.
        assert usable_footprint(item.geometry) == item.geometry, name
        area = (
            aoi_from_geojson(geometry) if geometry["type"] in {"Polygon", "MultiPolygon"} else None
        )
        if name != "on both sides":
            assert area is None or area.area_km2 == pytest.approx(expected, rel=most), name


# ---- around a pole


def around(latitudes, start=-180.0, step=30):
    """Return points once around, their longitudes within 180 degrees."""
    turns = [start + step * n for n in range(360 // step)]
    return [(wrapped(x), latitudes[n % len(latitudes)]) for n, x in enumerate(turns)]


CAP = around([72.0, 75.0, 74.0])
WITH_EDGE = [*around([72.0, 75.0, 74.0]), (180, 72.0), (180, 90), (-180, 90)]
CAP_KM2 = ring_area_km2([*WITH_EDGE, WITH_EDGE[0]])


@pytest.mark.parametrize(
    "ring",
    [
        CAP,
        CAP[::-1],
        [*CAP[5:], *CAP[:5]],
        [(x % 360, y) for x, y in CAP],
        [(x + 360, y) for x, y in CAP[:6]] + CAP[6:],
        WITH_EDGE,
        WITH_EDGE[::-1],
        [*WITH_EDGE[4:], *WITH_EDGE[:4]],
        [*CAP, (180, 72.0), (0, 90)],
        [*CAP, (180, 72.0), (180, 90), (90, 90), (0, 90), (-90, 90), (-180, 90)],
        [(x % 360, y) for x, y in CAP] + [(180, 72.0), (180, 90), (-180, 90)],
    ],
)
@pytest.mark.parametrize("side", [1, -1])
def test_a_footprint_around_a_pole_is_the_same_in_all_spellings(ring, side):
    item = read(polygon(closed([(x, side * y) for x, y in ring])))
    shape = shape_of(item)
    assert area_km2(shape) == pytest.approx(CAP_KM2, rel=1e-6)
    assert shape.contains(Point(17, side * 89.5))
    assert shape.contains(Point(-179.9, side * 85))
    assert not shape.contains(Point(17, side * 70))
    assert not shape.contains(Point(17, side * -80))
    assert usable_footprint(item.geometry) == item.geometry


def test_a_footprint_around_a_pole_may_leave_the_pole_out():
    shape = shape_of(read(polygon(closed(CAP), closed(around([80.0], 40.0)))))
    hole = polygon(closed([*around([80.0]), (180, 80), (180, 90), (-180, 90)]))
    assert area_km2(shape) == pytest.approx(CAP_KM2 - area_km2(shape_of(read(hole))), rel=1e-6)
    assert not shape.contains(Point(17, 85))
    assert shape.contains(Point(17, 78))


def test_a_wedge_up_to_a_pole_across_180_degrees():
    wedge = [(170, 80), (-170, 80), (-170, 90), (170, 90)]
    expected = aoi_from_bbox(170, 80, -170, 90).area_km2
    for ring in (
        wedge,
        wedge[:3],
        [(170, 80), (-170, 80), (0, 90)],
        [(x % 360, y) for x, y in wedge],
    ):
        shape = shape_of(read(polygon(closed(ring))))
        assert shape.contains(Point(179, 85))
        assert not shape.contains(Point(0, 85))
        assert area_km2(shape) <= expected * (1 + 1e-9)


# ---- which of two readings


@pytest.mark.parametrize(
    ("bbox", "facts"),
    [
        (None, {}),
        ([179.2, -18, -179.7, -17], {}),
        ([179.2, -18, 0, -179.7, -17, 900], {}),
        ([-179.7, -18, 179.2, -17], {}),  # the least and the greatest number
        ([-180, -90, 180, 90], {}),
        ([179.2, -18, 180.3, -17], {}),
        ([-180.8, -18, -179.7, -17], {}),
        (None, {"opencosmos:data_area_km2": FIJI_KM2 * 0.8}),
        (None, {"opencosmos:data_area_km2": str(FIJI_KM2)}),
        ([-179.7, -18, 179.2, -17], {"opencosmos:data_area_km2": FIJI_KM2}),
        ([-179.7, -18, 179.2, -17], {"proj:centroid": {"lat": -17.5, "lon": 179.75}}),
        ([-179.7, -18, 179.2, -17], {"proj:centroid": {"lat": -17.5, "lon": -0.25}}),
        ("179.2,-18", {"opencosmos:data_area_km2": -1, "proj:centroid": [1, 2]}),
        ([None, {}, [], "x"], {"opencosmos:data_area_km2": {}, "proj:centroid": None}),
        ([179.2, -18], {"opencosmos:data_area_km2": float("nan")}),
    ],
)
def test_a_ring_from_179_2_to_minus_179_7_lies_across_180_degrees(bbox, facts):
    item = read(polygon(closed(FIJI)), bbox, **facts)
    assert area_km2(shape_of(item)) == pytest.approx(FIJI_KM2, rel=1e-6)
    assert LA_PAZ.coverage_percent(item.footprint) == 0
    assert TAVEUNI.coverage_percent(item.footprint) == pytest.approx(100)
    assert item.problems == ("no readable date",)


MOSAIC = box(-100, -40, 100, 40)
MOSAIC_KM2 = aoi_from_bbox(-100, -40, 100, 40).area_km2
GLOBE = box(-180, -60, 180, 80)


@pytest.mark.parametrize(
    ("ring", "bbox", "facts", "box_read"),
    [
        (MOSAIC, [-100, -40, 100, 40], {"opencosmos:data_area_km2": MOSAIC_KM2}, (-100, 100)),
        (MOSAIC, [-100, -40, 100, 40], {}, (-100, 100)),
        (MOSAIC, None, {"opencosmos:data_area_km2": MOSAIC_KM2}, (-100, 100)),
        (MOSAIC, None, {"proj:centroid": {"lat": 0, "lon": 0}}, (-100, 100)),
        (MOSAIC, [100, -40, -100, 40], {}, (-180, 180)),
        (GLOBE, None, {}, (-180, 180)),
        (GLOBE, [-180, -60, 180, 80], {}, (-180, 180)),
        (box(-179.999, -60, 179.999, 80), None, {}, (-179.999, 179.999)),
        (
            box(-179.7, -18, 179.2, -17),
            [-179.7, -18, 179.2, -17],
            {"opencosmos:data_area_km2": aoi_from_bbox(-179.7, -18, 179.2, -17).area_km2},
            (-179.7, 179.2),
        ),
    ],
)
def test_a_wide_footprint_that_its_item_vouches_for_stays_wide(ring, bbox, facts, box_read):
    item = read(polygon(ring), bbox, **facts)
    west, _south, east, _north = shape_of(item).bounds
    assert (west, east) == box_read
    assert shape_of(item).contains(Point(0, 0)) is (
        bbox != [100, -40, -100, 40] and ring[0][1] < -18
    )
    # Kept without its item, it is read the same.
    assert usable_footprint(item.geometry) == item.geometry


def test_witnesses_that_contradict_each_other_are_told_and_the_smaller_is_taken():
    wide_km2 = aoi_from_bbox(-179.7, -18, 179.2, -17).area_km2
    facts = {"opencosmos:data_area_km2": wide_km2}
    item = read(polygon(closed(FIJI)), [179.2, -18, -179.7, -17], **facts)
    assert area_km2(shape_of(item)) == pytest.approx(FIJI_KM2, rel=1e-6)
    assert any("two ways" in problem for problem in item.problems)


def test_a_slanting_strip_across_180_degrees_is_no_sliver_round_the_globe():
    ring = [(170, 60), (-150, 75), (-140, 74.5), (-180, 59.5)]
    for bbox in (None, [-180, 59.5, 170, 75]):
        shape = shape_of(read(polygon(closed(ring)), bbox))
        assert shape.contains(Point(-165, 68))
        assert not shape.intersects(Point(0, 67.5).buffer(3))


def test_thousands_of_parts_that_do_not_face_each_other_are_soon_read():
    parts = [polygon(box(179.9, 1 + n / 90, 180, 1 + (n + 0.5) / 90)) for n in range(2000)]
    parts += [polygon(box(-180, -30 + n / 90, -179.9, -30 + (n + 0.5) / 90)) for n in range(2000)]
    begun = time.process_time()
    assert read(multi(*parts)).footprint is not None
    assert time.process_time() - begun < 10


def test_vertices_of_180_degrees_may_have_either_sign():
    for ring in (
        [(178, 0), (180, 0), (-180, 1), (178, 1)],
        [(178, 0), (-180, 0), (-180, 1), (178, 1)],
    ):
        shape = shape_of(read(polygon(closed(ring))))
        assert shape.bounds == (178, 0, 180, 1)
        assert shape.area == pytest.approx(2)


def test_a_wide_area_of_a_user_stays_what_it_is_when_it_is_kept():
    wide = aoi_from_bbox(-170, -60, 170, 70)
    assert wide.is_box
    kept = aoi_from_geojson(wide.to_geojson(), is_as_drawn=True)
    assert (kept.is_box, kept.bbox) == (True, wide.bbox)
    assert aoi_from_geojson(wide.to_geojson()).area_km2 == pytest.approx(wide.area_km2)


def test_an_area_of_a_user_that_jumps_across_180_degrees_lies_there():
    area = aoi_from_geojson(polygon(closed(FIJI)))
    assert area.crosses_antimeridian
    assert area.area_km2 == pytest.approx(FIJI_KM2)
    # One that a person has drawn around the Atlantic isn't the Pacific.
    drawn = aoi_from_geojson(polygon(closed([(-100, 0), (100, 0), (90, 50), (-90, 50)])))
    assert drawn.bbox == (-100, 0, 100, 50)


# ---- on the way to a buyer


def test_a_scene_of_fiji_is_found_there_and_not_bought_for_la_paz(sandbox, client):
    scene = {"id": "F", "collection": "c", "geometry": polygon(closed(FIJI)), "properties": {}}
    page = json.dumps({"features": [scene], "links": []}).encode()
    sandbox.faults.add(Fault("/stac/search", body=page, times=2))
    found = SearchJob(client, SearchQuery(TAVEUNI)).run(Monitor()).found
    assert [(one.item.id, round(one.coverage_percent)) for one in found] == [("F", 100)]
    elsewhere = SearchJob(client, SearchQuery(LA_PAZ)).run(Monitor())
    assert (elsewhere.found, elsewhere.left_out_here) == ((), 1)
    for aoi, chosen in ((TAVEUNI, (0,)), (LA_PAZ, ())):
        *_, cheapest = improving(aoi, [polygon(closed(FIJI))], [Decimal(100)], 0.5)
        assert cheapest.chosen == chosen
