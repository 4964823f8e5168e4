# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a scene lies in an area, as polygons that a service can be asked for."""

from __future__ import annotations

import math

import pytest
from datacosmos_imagery.core import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geo.ellipsoid import area_km2
from datacosmos_imagery.core.geo.geometry import footprint_shape
from datacosmos_imagery.core.geo.pieces import pieces_of
from datacosmos_imagery.core.sales.part import Part


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def polygon(*corners):
    return {"type": "Polygon", "coordinates": [[*map(list, corners), list(corners[0])]]}


SCENE = box(10, 40, 11, 41)
METRE = 1 / 111_320


def shape_of(pieces):
    from shapely.ops import unary_union

    return unary_union([footprint_shape(one) for one in pieces.polygons])


def test_a_piece_is_what_both_have_in_common():
    pieces = pieces_of(aoi_from_bbox(10.2, 40.2, 10.4, 40.4), SCENE, 10)
    (only,) = pieces.polygons
    assert Part.of_geojson(only) == Part.of_geojson(box(10.2, 40.2, 10.4, 40.4))
    assert pieces.area_km2 == pytest.approx(Part.of_geojson(only).area_km2)
    assert pieces.scene_km2 == pytest.approx(area_km2(footprint_shape(SCENE)))
    assert (pieces.problem, pieces.notes, pieces.is_whole) == ("", (), False)


def test_a_piece_does_not_leave_the_scene():
    pieces = pieces_of(aoi_from_bbox(9, 40.2, 10.4, 40.4), SCENE, 10)
    assert Part.of_geojson(pieces.polygons[0]) == Part.of_geojson(box(10, 40.2, 10.4, 40.4))


def test_several_areas_make_several_pieces_the_largest_first():
    areas = [box(10.1, 40.1, 10.2, 40.2), box(10.5, 40.1, 10.8, 40.4), box(10.1, 40.5, 10.3, 40.7)]
    shape = {"type": "MultiPolygon", "coordinates": [one["coordinates"] for one in areas]}
    pieces = pieces_of(aoi_from_geojson(shape), SCENE, 10)
    sizes = [Part.of_geojson(one).area_km2 for one in pieces.polygons]
    assert len(sizes) == 3
    assert sizes == sorted(sizes, reverse=True)
    assert pieces.area_km2 == pytest.approx(sum(sizes))


def test_a_hole_stays_one():
    ring = box(10.2, 40.2, 10.8, 40.8)["coordinates"][0]
    hole = box(10.4, 40.4, 10.6, 40.6)["coordinates"][0]
    shape = {"type": "Polygon", "coordinates": [ring, hole[::-1]]}
    (only,) = pieces_of(aoi_from_geojson(shape), SCENE, 10).polygons
    assert len(only["coordinates"]) == 2


@pytest.mark.parametrize(
    ("area", "count"), [((179.5, -10.4, -179.5, -10.2), 2), ((179.2, -10.4, 179.6, -10.2), 1)]
)
def test_across_180_degrees_it_is_cut_there(area, count):
    scene = {
        "type": "MultiPolygon",
        "coordinates": [
            box(179, -11, 180, -10)["coordinates"],
            box(-180, -11, -179, -10)["coordinates"],
        ],
    }
    pieces = pieces_of(aoi_from_bbox(*area), scene, 10)
    assert len(pieces.polygons) == count
    for one in pieces.polygons:
        longitudes = [x for x, _y in one["coordinates"][0]]
        assert max(longitudes) - min(longitudes) <= 1
        assert all(-180 <= x <= 180 for x in longitudes)


def test_a_scene_beyond_180_degrees_is_the_same():
    scene = box(179, -11, 181, -10)
    pieces = pieces_of(aoi_from_bbox(179.5, -10.4, -179.5, -10.2), scene, 10)
    assert len(pieces.polygons) == 2


def test_an_area_that_crosses_itself_is_refused_before():
    bow_tie = polygon((10.2, 40.2), (10.6, 40.6), (10.6, 40.2), (10.2, 40.6))
    with pytest.raises(InputError, match="crosses itself"):
        aoi_from_geojson(bow_tie)


@pytest.mark.parametrize(
    "area",
    [(20, 40, 21, 41), (11, 40, 12, 41), (11, 41, 12, 42), (9, 39, 10, 40)],
    ids=["far away", "beside it", "a corner", "the other corner"],
)
def test_outside_there_is_nothing(area):
    pieces = pieces_of(aoi_from_bbox(*area), SCENE, 10)
    assert pieces.polygons == ()
    assert pieces.problem == "The scene lies outside the area."


def test_what_is_thinner_than_a_pixel_is_no_piece():
    thin = aoi_from_bbox(10.2, 40.2, 10.4, 40.2 + 8 * METRE)
    assert pieces_of(thin, SCENE, 10).polygons == ()
    assert "thinner than a pixel" in pieces_of(thin, SCENE, 10).problem
    assert pieces_of(thin, SCENE, 5).polygons
    assert pieces_of(thin, SCENE, None).polygons
    assert pieces_of(aoi_from_bbox(10.2, 40.2, 10.4, 40.2 + METRE / 50), SCENE).polygons == ()


def test_smaller_than_a_pixel_is_no_piece():
    small = aoi_from_bbox(10.2, 40.2, 10.2 + 3 * METRE, 40.2 + 3 * METRE)
    assert "thinner than a pixel" in pieces_of(small, SCENE, 10).problem


def test_thin_pieces_beside_others_are_left_out_and_said():
    shapes = [box(10.2, 40.2, 10.4, 40.4), box(10.6, 40.2, 10.8, 40.2 + 2 * METRE)]
    area = {"type": "MultiPolygon", "coordinates": [one["coordinates"] for one in shapes]}
    pieces = pieces_of(aoi_from_geojson(area), SCENE, 10)
    assert len(pieces.polygons) == 1
    assert pieces.notes == ("1 piece that is thinner than a pixel is left out.",)


@pytest.mark.parametrize("area", [(9, 39, 12, 42), (10, 40, 11, 41), (10, 40, 11, 40.9995)])
def test_a_scene_wholly_inside_has_no_part(area):
    pieces = pieces_of(aoi_from_bbox(*area), SCENE, 10)
    assert pieces.is_whole
    assert pieces.polygons == ()
    assert pieces.problem == "The whole scene lies in the area."


def star(corners, middle=(10.5, 40.5), size=0.3):
    turns = [2 * math.pi * n / corners for n in range(corners)]
    radii = [size * (1 + 0.2 * math.sin(41 * t) + 0.02 * math.sin(997 * t)) for t in turns]
    points = [
        (middle[0] + r * math.cos(t), middle[1] + r * math.sin(t)) for r, t in zip(radii, turns)
    ]
    return polygon(*points)


@pytest.mark.parametrize(
    "middle", [(10.5, 40.5), (10.9, 40.9), (10.0, 40.5)], ids=["inside", "corner", "edge"]
)
def test_fifty_thousand_corners_are_made_few_outwards_within_the_scene(middle):
    aoi = aoi_from_geojson(star(50_000, middle))
    pieces = pieces_of(aoi, SCENE, 10)
    exact = aoi.shape.intersection(footprint_shape(SCENE))
    sent = shape_of(pieces)
    assert max(len(ring) for one in pieces.polygons for ring in one["coordinates"]) <= 200
    assert exact.difference(sent).area < 1e-9 * exact.area, "nothing of the area is left out"
    assert sent.difference(footprint_shape(SCENE)).area < 1e-9 * exact.area
    assert sent.area < 1.11 * exact.area
    (note,) = pieces.notes
    assert "simplified outwards" in note
    assert "larger" in note
    assert pieces.area_km2 == pytest.approx(area_km2(sent))


@pytest.mark.parametrize(
    "footprint",
    [
        None,
        {},
        {"type": "Point", "coordinates": [10, 40]},
        {"type": "LineString", "coordinates": [[10, 40], [11, 41]]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[10, 40], [11, 40]]]},
        {"type": "Polygon", "coordinates": [[["a", "b"], [11, 40], [11, 41], [10, 40]]]},
        {"type": "Polygon", "coordinates": [[[10, 40, 5], [11, 40, 5], [11, 41, 5], [10, 40, 5]]]},
        {"type": "Polygon", "coordinates": [[[10, 40], [11, 41], [11, 40], [10, 41], [10, 40]]]},
        {"type": "Polygon", "coordinates": [[[math.nan, 40], [11, 40], [11, 41], [10, 40]]]},
        {"type": "MultiPolygon", "coordinates": [SCENE["coordinates"], SCENE["coordinates"]]},
        {"type": "GeometryCollection", "geometries": [SCENE]},
    ],
    ids=str,
)
def test_odd_footprints_give_pieces_or_a_sentence(footprint):
    pieces = pieces_of(aoi_from_bbox(10.2, 40.2, 10.4, 40.4), footprint, 10)
    assert bool(pieces.polygons) != bool(pieces.problem)
    for one in pieces.polygons:
        assert Part.of_geojson(one).area_km2 > 0


def test_too_many_pieces_are_said():
    strips = [box(10.05 + n * 0.03, 40.1, 10.06 + n * 0.03, 40.9)["coordinates"] for n in range(20)]
    area = aoi_from_geojson({"type": "MultiPolygon", "coordinates": strips})
    pieces = pieces_of(area, SCENE, 10)
    assert pieces.polygons == ()
    assert pieces.problem == "The scene lies in the area in 20 pieces, which are too many."


def test_pieces_that_grow_into_each_other_are_not_paid_twice():
    """Two halves of a star, a hair apart."""
    halves = [star(6_000, size=0.3), star(6_000, middle=(10.5, 40.5 + 1e-4), size=0.3)]
    lower, upper = box(10, 40, 11, 40.5), box(10, 40.5001, 11, 41)
    shapes = [
        footprint_shape(half).intersection(footprint_shape(side))
        for half, side in zip(halves, (lower, upper))
    ]
    coordinates = [[list(map(list, one.exterior.coords))] for one in shapes]
    aoi = aoi_from_geojson({"type": "MultiPolygon", "coordinates": coordinates})
    pieces = pieces_of(aoi, SCENE, 10)
    assert pieces.area_km2 == pytest.approx(area_km2(shape_of(pieces)))


def test_a_crack_in_the_area_is_filled():
    ring = box(10.2, 40.2, 10.8, 40.8)["coordinates"][0]
    crack = box(10.4, 40.4, 10.4 + METRE / 1000, 40.6)["coordinates"][0]
    shape = {"type": "Polygon", "coordinates": [ring, crack[::-1]]}
    (only,) = pieces_of(aoi_from_geojson(shape), SCENE, 10).polygons
    assert len(only["coordinates"]) == 1
    assert Part.of_geojson(only)
