# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.map.polygons import (
    MOST_VERTICES,
    aoi_from_geometry,
    as_meant,
    side_lengths_km,
)
from datacosmos_imagery.ui.adapters.map.visible_area import aoi_of_visible_part
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)


def box(*bounds):
    return QgsGeometry.fromRect(QgsRectangle(*bounds))


def aoi(geometry, authority="EPSG:4326"):
    if isinstance(geometry, str):
        geometry = QgsGeometry.fromWkt(geometry)
    crs = QgsCoordinateReferenceSystem(authority) if authority else QgsCoordinateReferenceSystem()
    return aoi_from_geometry(geometry, crs, QgsCoordinateTransformContext())


@pytest.mark.parametrize(
    ("geometry", "authority", "bbox", "area_km2"),
    [
        (box(0, 0, 1, 1), "EPSG:4326", (0, 0, 1, 1), 12_308),
        (box(170, -20, 190, -10), "EPSG:4326", (170, -20, -170, -10), 2_377_104),
        (box(-400, -200, 400, 200), "EPSG:4326", (-180, -90, 180, 90), 510_065_622),
        (box(-170, -20, 170, 20), "EPSG:4269", (-170, -20, 170, 20), 164_110_124),
        (box(170, -20, 190, 20), "EPSG:4269", (170, -20, -170, 20), 9_653_537),
        (box(1.95e7, -2e6, 2.05e7, -1e6), "EPSG:3857", (175.17, -17.68, -175.85, -8.95), 939_402),
        (box(-4e7, -1e6, 4e7, 1e6), "EPSG:3857", (-180, -8.95, 180, 8.95), 78_976_009),
        (box(1.0e6, 4.7e6, 2.6e6, 6.3e6), "EPSG:2193", (165.0, -47.9, -173.8, -33.0), 2_546_249),
        (box(-3e6, -3e6, 3e6, 3e6), "EPSG:3995", (-180, 52.3, 180, 90), 35_369_606),
        (box(-3e6, -3e6, 3e6, 3e6), "EPSG:3031", (-180, -90, 180, -52.3), 35_369_606),
        ("MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)))", "EPSG:4326", (0, 0, 1, 1), 12_308),
        (
            "MULTIPOLYGON(((-175 0,-170 0,-170 5,-175 0)),((175 0,185 0,185 5,175 0)))",
            "EPSG:4326",
            (-180, 0, 180, 5),
            461_296,
        ),
    ],
    ids=[
        "degrees",
        "degrees across 180",
        "more than the world",
        "wide in another datum",
        "across 180 in another datum",
        "web map across 180",
        "web map wider than the world",
        "New Zealand",
        "north pole",
        "south pole",
        "one part alone",
        "parts left and right of 180",
    ],
)
def test_polygons_of_any_crs(geometry, authority, bbox, area_km2):
    area = aoi(geometry, authority)
    assert area.bbox == pytest.approx(bbox, abs=0.1)
    assert area.area_km2 == pytest.approx(area_km2, rel=1e-4)


def test_a_rectangle_of_a_web_map_is_searched_as_a_box():
    assert aoi(box(0, 0, 1e6, 1e6), "EPSG:3857").is_box
    assert not aoi(box(230000, 6930000, 300000, 7000000), "EPSG:32719").is_box


def test_edges_follow_their_curve():
    # The northern edge bulges 0.5 degrees beyond its corners.
    area = aoi(box(3e6, 3e6, 6e6, 4e6), "EPSG:3035")
    assert area.bbox[3] == pytest.approx(59.0, abs=0.2)


@pytest.mark.parametrize(
    ("geometry", "authority", "words"),
    [
        ("POLYGON((0 0,1 1,1 0,0 1,0 0))", "EPSG:4326", "empty|crosses itself"),
        ("POLYGON((0 0,3 1,3 0,0 2,0 0))", "EPSG:4326", "crosses itself"),
        ("POLYGON((0 0,1 0,2 0,0 0))", "EPSG:4326", "empty"),
        ("POLYGON EMPTY", "EPSG:4326", "empty"),
        ("POLYGON((0 0,1 0,2 0,0 0))", "EPSG:3857", "empty"),
        ("LINESTRING(0 0,1 1)", "EPSG:4326", "isn't a polygon"),
        (box(0, 0, 1, 1), "", "no coordinate reference system"),
        (box(-9e6, -9e6, 9e6, 9e6), "ESRI:54030", "can't be transformed"),
    ],
)
def test_bad_areas_are_refused_in_words(geometry, authority, words):
    with pytest.raises(InputError, match=words):
        aoi(geometry, authority)


def test_an_area_with_too_many_vertices_is_refused_before_it_costs_time():
    circle = QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(1, MOST_VERTICES)
    with pytest.raises(InputError, match="vertices"):
        aoi(circle)


def test_sides_are_measured_on_the_ellipsoid():
    def sides(geometry, authority):
        crs = QgsCoordinateReferenceSystem(authority)
        return side_lengths_km(geometry, crs, QgsCoordinateTransformContext())

    # A web map at 60 degrees shows everything about twice as large as it is.
    north = box(0, 8_350_000, 100_000, 8_450_000)
    assert sides(north, "EPSG:3857") == pytest.approx((50.2, 50.2), abs=0.5)
    assert sides(box(0, 0, 1, 1), "EPSG:4326") == pytest.approx((111.3, 110.6), abs=0.1)
    assert sides(box(-180, -1, 180, 1), "EPSG:4326")[0] == pytest.approx(40_075, abs=1)


@pytest.mark.parametrize(
    ("bounds", "authority", "bbox"),
    [
        ((-2e7, -1.5e7, 2e7, 1.5e7), "ESRI:54030", (-180, -90, 180, 90)),
        ((1.2e7, -2e6, 1.8e7, 2e6), "ESRI:54030", (130, -19, 180, 19)),
    ],
)
def test_what_is_to_be_seen_of_the_globe(bounds, authority, bbox):
    crs = QgsCoordinateReferenceSystem(authority)
    area = aoi_of_visible_part(QgsRectangle(*bounds), crs, QgsCoordinateTransformContext())
    assert area.bbox == pytest.approx(bbox, abs=12)


def test_a_map_of_nothing_but_space_is_refused():
    crs = QgsCoordinateReferenceSystem("ESRI:54030")
    with pytest.raises(InputError, match="can't be transformed"):
        aoi_of_visible_part(QgsRectangle(4e7, 4e7, 5e7, 5e7), crs, QgsCoordinateTransformContext())


@pytest.mark.parametrize(
    ("wkt", "authority"),
    [
        ("POLYGON((179.2 -18,-179.7 -18,-179.7 -17,179.2 -17,179.2 -18))", "EPSG:4326"),
        ("POLYGON Z((179.2 -18 1,180.3 -18 1,180.3 -17 1,179.2 -17 1,179.2 -18 1))", "EPSG:4269"),
        ("POLYGON((-180.8 -18,-179.7 -18,-179.7 -17,-180.8 -17,-180.8 -18))", "EPSG:4326"),
        (
            "MULTIPOLYGON(((179.2 -18,179.999 -18,179.999 -17,179.2 -17,179.2 -18)),"
            "((-179.999 -18,-179.7 -18,-179.7 -17,-179.999 -17,-179.999 -18)))",
            "EPSG:4326",
        ),
    ],
)
def test_a_polygon_of_a_file_lies_across_180_degrees_however_it_is_written(wkt, authority):
    crs = QgsCoordinateReferenceSystem(authority)
    area = aoi(as_meant(QgsGeometry.fromWkt(wkt), crs), authority)
    assert area.crosses_antimeridian
    assert area.bbox == pytest.approx((179.2, -18, -179.7, -17))
    assert area.area_km2 == pytest.approx(12_925, rel=0.01)


def test_what_is_no_longitude_is_left_to_be_refused():
    metres = QgsGeometry.fromWkt("POLYGON((4e5 4e6,5e5 4e6,5e5 5e6,4e5 4e6))")
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    assert as_meant(metres, crs).equals(metres)
    with pytest.raises(InputError):
        aoi(as_meant(metres, crs))


def test_corners_that_are_next_to_each_other_do_not_spoil_an_area():
    """In degrees they fall on a line, which made the area a collection of this and the polygon."""
    plane = QgsCoordinateReferenceSystem.fromProj(
        "+proj=aeqd +lat_0=34 +lon_0=0 +datum=WGS84 +units=m"
    )
    corners = (
        "-49999.99999999991996447 -55459,-50000.00000000014551915 -55459,"
        "-50000.00000000001455192 -27730,-49999.99999999993451638 -27730,"
        "-50000.00000000008003553 0,-49999.99999999986903276 0,"
        "-49999.99999999988358468 27730,-50000.00000000013824319 27730,"
        "-50000.00000000013824319 55463,-49999.99999999998544808 55463,0 55463,0 -55459"
    )
    shape = QgsGeometry.fromWkt(f"POLYGON(({corners},{corners.partition(',')[0]}))")
    area = aoi_from_geometry(shape, plane, QgsCoordinateTransformContext())
    assert area.area_km2 == pytest.approx(shape.area() / 1e6, rel=0.01)
