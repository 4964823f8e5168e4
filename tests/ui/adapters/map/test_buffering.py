# SPDX-License-Identifier: GPL-2.0-or-later
import math

import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.map.shapes import Shapes, area_of_shapes
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
)

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
TRANSFORMS = QgsCoordinateTransformContext()


def area_of(wkt, buffer_m, crs="EPSG:4326"):
    shapes = Shapes((QgsGeometry.fromWkt(wkt),), QgsCoordinateReferenceSystem(crs), "it")
    return area_of_shapes(shapes, buffer_m, TRANSFORMS, lambda: None).aoi


def reach_m(place, aoi):
    """How far the outline of an area is from a place, the least and the most."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(WGS84, TRANSFORMS)
    measure.setEllipsoid("EPSG:7030")
    shape = QgsGeometry()
    shape.fromWkb(aoi.shape.wkb)
    found = [
        measure.measureLine(QgsPointXY(*place), QgsPointXY(corner)) for corner in shape.vertices()
    ]
    return min(found), max(found)


@pytest.mark.parametrize("latitude", [0, 45, -70, 85])
@pytest.mark.parametrize("buffer_m", [100.0, 10_000.0, 300_000.0])
def test_a_point_gets_a_circle_of_that_radius_on_the_ellipsoid(latitude, buffer_m):
    aoi = area_of(f"POINT(12.3 {latitude})", buffer_m)
    least, most = reach_m((12.3, latitude), aoi)
    assert least == pytest.approx(buffer_m, rel=0.006)
    assert most == pytest.approx(buffer_m, rel=0.006)


def test_around_a_pole():
    aoi = area_of("POINT(0 89.5)", 200_000.0)
    assert aoi.bbox[0] == -180
    assert aoi.bbox[2] == 180
    assert aoi.bbox[3] == 90
    assert aoi.area_km2 == pytest.approx(math.pi * 200**2, rel=0.01)


@pytest.mark.parametrize("longitude", [179.99, -179.99, 180])
def test_across_180_degrees(longitude):
    aoi = area_of(f"POINT({longitude} -18)", 50_000.0)
    assert aoi.crosses_antimeridian
    assert aoi.area_km2 == pytest.approx(math.pi * 50**2, rel=0.01)


def test_a_line_across_180_degrees_goes_the_short_way():
    aoi = area_of("LINESTRING(179.5 0,-179.5 0)", 10_000.0)
    assert aoi.crosses_antimeridian
    assert aoi.area_km2 == pytest.approx(111.3 * 20 + math.pi * 100, rel=0.02)


def test_a_polygon_grows_by_the_distance_on_all_sides_and_its_holes_shrink():
    wkt = "POLYGON((0 0,1 0,1 1,0 1,0 0),(0.3 0.3,0.7 0.3,0.7 0.7,0.3 0.7,0.3 0.3))"
    aoi = area_of(wkt, 11_132.0)
    west, south, east, north = aoi.bbox
    assert (west, south, east, north) == pytest.approx((-0.1, -0.1, 1.1, 1.1), abs=0.002)
    shape = QgsGeometry()
    shape.fromWkb(aoi.shape.wkb)
    assert not shape.contains(QgsGeometry.fromWkt("POINT(0.5 0.5)"))
    assert shape.contains(QgsGeometry.fromWkt("POINT(0.35 0.5)"))


def test_a_long_line_is_as_wide_everywhere():
    aoi = area_of("LINESTRING(0 0,0 80)", 50_000.0)
    for latitude in (1, 40, 79):
        least, _most = reach_m((0, latitude), aoi)
        assert least == pytest.approx(50_000, rel=0.01)


def test_a_line_in_metres():
    aoi = area_of("LINESTRING(500000 5000000,600000 5000000)", 1_000.0, "EPSG:32633")
    assert aoi.area_km2 == pytest.approx(200 + math.pi, rel=0.01)


def test_points_that_are_near_each_other_become_one_area():
    aoi = area_of("MULTIPOINT((0 0),(0.05 0),(10 0))", 5_000.0)
    assert len(aoi.to_geojson()["coordinates"]) == 2


@pytest.mark.parametrize(
    ("buffer_m", "words"),
    [(-1.0, "0 or more"), (math.nan, "0 or more"), (2e6, "at the most")],
)
def test_distances_that_no_buffer_can_have(buffer_m, words):
    with pytest.raises(InputError, match=words):
        area_of("POINT(0 0)", buffer_m)


def test_a_place_off_the_globe_is_said_to_be():
    with pytest.raises(InputError, match="can't be transformed"):
        area_of("POINT(1e12 1e12)", 1_000.0, "EPSG:32633")
