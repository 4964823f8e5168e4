# SPDX-License-Identifier: GPL-2.0-or-later
import math
from random import Random

import pytest
from datacosmos_imagery.core import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geo.ellipsoid import convex_outline
from datacosmos_imagery.core.geo.geometry import footprint_shape
from datacosmos_imagery.core.geo.wkb import wkb_of_geojson

WORLD_KM2 = 510_065_621.7  # surface of the WGS 84 ellipsoid


def polygon(*points):
    return {"type": "Polygon", "coordinates": [[list(p) for p in (*points, points[0])]]}


SQUARE = polygon((0, 0), (4, 0), (4, 4), (0, 4))
HOLE = [[1, 1], [1, 2], [2, 2], [1, 1]]


def coverage(aoi, footprint):
    return aoi.coverage_percent(None if footprint is None else wkb_of_geojson(footprint))


def test_the_area_is_that_of_the_ellipsoid():
    assert aoi_from_bbox(-180, -90, 180, 90).area_km2 == pytest.approx(WORLD_KM2, rel=1e-9)
    # One degree square at the equator, by Karney's geodesics 12 308.78 km2.
    assert aoi_from_bbox(0, 0, 1, 1).area_km2 == pytest.approx(12308.778, rel=1e-4)


@pytest.mark.parametrize(
    ("box", "bbox", "crosses"),
    [
        ((177, -19, -178, -16), (177, -19, -178, -16), True),
        ((177, -19, 182, -16), (177, -19, -178, -16), True),
        ((-183, -19, -178, -16), (177, -19, -178, -16), True),
        ((170, -10, 180, 10), (170, -10, 180, 10), False),
        ((-180, -10, -170, 10), (-180, -10, -170, 10), False),
        ((180, -10, -170, 10), (-180, -10, -170, 10), False),
        ((170, -10, -180, 10), (170, -10, 180, 10), False),
        ((-200, -95, 200, 95), (-180, -90, 180, 90), False),
        ((-71.72, -27.68, -71.02, -27.06), (-71.72, -27.68, -71.02, -27.06), False),
    ],
)
def test_boxes(box, bbox, crosses):
    aoi = aoi_from_bbox(*box)
    assert aoi.bbox == pytest.approx(bbox)
    assert aoi.crosses_antimeridian is crosses
    assert aoi.is_box is not crosses


@pytest.mark.parametrize(
    ("box", "words"),
    [
        ((0, 10, 10, 0), "upside down"),
        ((10, 0, 0, 10), "inverted"),
        ((5, 0, 5, 10), "empty"),
        ((0, 5, 10, 5), "empty"),
        ((0, 0, 0, 0), "empty"),
        ((float("nan"), 0, 1, 1), "aren't numbers"),
        ((0, 0, float("inf"), 1), "aren't numbers"),
        ((0, 91, 1, 95), "upside down"),
    ],
)
def test_bad_boxes(box, words):
    with pytest.raises(InputError, match=words):
        aoi_from_bbox(*box)


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        (polygon((0, 0), (2, 2), (2, 0), (0, 2)), "crosses itself"),
        (polygon((0, 0), (1, 1), (2, 2)), "invalid|empty"),
        ({"type": "Point", "coordinates": [0, 0]}, "not a polygon"),
        ({}, "not a polygon"),
        ({"type": "Polygon", "coordinates": []}, "empty|read"),
        ({"type": "MultiPolygon", "coordinates": []}, "is empty"),
        ({"type": "Polygon", "coordinates": "x"}, "read"),
        ({"type": "Polygon"}, "read"),
        (polygon((0, 0), (0, 95), (1, 95)), "outside the globe"),
        (polygon((530, 0), (550, 0), (550, 1)), "outside the globe"),
        (polygon((-530, 0), (-550, 0), (-550, 1)), "outside the globe"),
        (polygon((400000, 4600000), (500000, 4600000), (500000, 4700000)), "outside the globe"),
    ],
)
def test_bad_polygons(geometry, words):
    with pytest.raises(InputError, match=words):
        aoi_from_geojson(geometry)


def test_a_polygon_beyond_180_degrees_is_cut_there():
    aoi = aoi_from_geojson(polygon((178, -18), (182, -18), (182, -17), (178, -17)))
    assert aoi.crosses_antimeridian
    assert aoi.bbox == pytest.approx((178, -18, -178, -17))


@pytest.mark.parametrize("shift", [0, -360])
def test_a_footprint_that_runs_along_180_degrees_and_beyond_is_cut_there(shift):
    ring = [(178, 0), (180, 0), (180, 1), (182, 1), (182, 2), (178, 2)]
    shape = footprint_shape(polygon(*((x + shift, y) for x, y in ring)))
    assert sorted(part.bounds for part in shape.geoms) == [(-180, 1, -178, 2), (178, 0, 180, 2)]
    assert shape.area == pytest.approx(6)


def test_a_footprint_wider_than_the_globe_is_all_of_it():
    shape = footprint_shape(polygon((-500, -10), (500, -10), (500, 10), (-500, 10)))
    assert (shape.bounds, shape.area) == ((-180, -10, 180, 10), pytest.approx(7200))


@pytest.mark.parametrize(
    ("footprint", "percent"),
    [
        (polygon((-1, -1), (2, -1), (2, 2), (-1, 2)), 100),
        (polygon((0, 0), (0.5, 0), (0.5, 1), (0, 1)), 50),
        (polygon((2, 2), (3, 2), (3, 3)), 0),
        # A slanted footprint whose box covers all: half, not everything.
        (polygon((0, 0), (1, 0), (1, 1)), 50),
        (
            {
                "type": "MultiPolygon",
                "coordinates": [
                    [[[0, 0], [0.25, 0], [0.25, 1], [0, 1], [0, 0]]],
                    [[[0.5, 0], [0.75, 0], [0.75, 1], [0.5, 1], [0.5, 0]]],
                ],
            },
            50,
        ),
    ],
)
def test_coverage_is_that_of_the_footprint_not_of_its_box(footprint, percent):
    assert coverage(aoi_from_bbox(0, 0, 1, 1), footprint) == pytest.approx(percent, abs=0.1)


def test_slanted_and_long_edges_are_measured_on_the_ellipsoid():
    # Each parallel of the one is as long as that of the other.
    leaning = polygon((0, 0), (20, 0), (30, 60), (10, 60))
    upright = polygon((0, 0), (20, 0), (20, 60), (0, 60))
    leaning_km2 = aoi_from_geojson(leaning).area_km2
    assert leaning_km2 == pytest.approx(aoi_from_geojson(upright).area_km2, rel=1e-9)
    with_a_hole = polygon((0, 0), (20, 0), (20, 60), (0, 60))
    with_a_hole["coordinates"].append([[5, 10], [5, 20], [6, 20], [6, 10], [5, 10]])
    hole_km2 = aoi_from_bbox(5, 10, 6, 20).area_km2
    assert aoi_from_geojson(with_a_hole).area_km2 == pytest.approx(leaning_km2 - hole_km2)


def random_footprint(random):
    """Return a polygon of three to six corners, convex or not, near the box (0, 0, 10, 10)."""
    x, y, size = random.uniform(-3, 13), random.uniform(-3, 13), random.uniform(0.1, 8)
    angles = sorted(random.uniform(0, 2 * math.pi) for _ in range(random.randint(3, 6)))
    corners = [(x + size * math.cos(a), y + size * math.sin(a)) for a in angles]
    return polygon(*(corners if random.random() < 0.5 else reversed(corners)))


def test_coverage_of_a_box_is_the_same_with_and_without_shapely():
    random, box = Random(20261124), aoi_from_bbox(0, 0, 10, 10)
    seen = set()
    for _ in range(300):
        footprint = random_footprint(random)
        as_multi = {"type": "MultiPolygon", "coordinates": [footprint["coordinates"]]}
        percent = coverage(box, footprint)
        assert percent == pytest.approx(coverage(box, as_multi), rel=1e-6, abs=1e-6)
        seen.add(percent == 0)
    assert seen == {True, False}


@pytest.mark.parametrize(
    ("footprint", "convex"),
    [
        (polygon((0, 0), (1, 0), (1, 1), (0, 1)), True),
        (polygon((0, 1), (1, 1), (1, 0), (0, 0)), True),
        (polygon((0, 0), (1, 0), (2, 0), (2, 1)), True),
        (polygon((0, 0), (4, 0), (1, 1), (0, 4)), False),
        (polygon((0, 0), (1, 1), (1, 0), (0, 1)), False),
        # A five-pointed star turns one way only, but goes around twice.
        (polygon((0, 3), (2, -3), (-3, 1), (3, 1), (-2, -3)), False),
        (polygon((0, 0), (2, 0), (1, 0), (1, 1)), False),
        (polygon((0, 0), (1, 1), (2, 2)), False),
        (polygon((179, 0), (181, 0), (181, 1), (179, 1)), False),
        (polygon((0, 0), (2, 0), (3, 1), (2, 2), (0, 2)), True),
        (polygon((179, 0), (181, 0), (182, 1), (181, 2), (179, 2)), False),
        ({"type": "MultiPolygon", "coordinates": [SQUARE["coordinates"]]}, False),
        ({"type": "Polygon", "coordinates": [*SQUARE["coordinates"], HOLE]}, False),
    ],
)
def test_only_plain_convex_footprints_take_the_short_way(footprint, convex):
    assert (convex_outline(wkb_of_geojson(footprint)) is not None) is convex


def test_coverage_across_the_antimeridian_in_each_form():
    aoi = aoi_from_bbox(179, -18, -179, -17)
    beyond = polygon((180, -18), (181, -18), (181, -17), (180, -17))
    assert coverage(aoi, beyond) == pytest.approx(50)
    wrapped = polygon((-180, -18), (-179, -18), (-179, -17), (-180, -17))
    assert coverage(aoi, wrapped) == pytest.approx(50)


@pytest.mark.parametrize(
    "footprint",
    [None, polygon((0, 0), (1, 1), (0, 0)), polygon((0, 0), (0, 0), (0, 0))],
)
def test_an_unusable_footprint_has_no_coverage(footprint):
    assert coverage(aoi_from_bbox(0, 0, 1, 1), footprint) is None


def test_a_self_crossing_footprint_of_the_catalogue_still_counts():
    bow = polygon((0, 0), (1, 1), (1, 0), (0, 1))
    assert coverage(aoi_from_bbox(0, 0, 1, 1), bow) > 0
