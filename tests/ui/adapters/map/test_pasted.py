# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.map.pasted import is_unmistakable, read_pasted
from qgis.core import QgsGeometry

SQUARE = "Polygon ((12 45, 13 45, 13 46, 12 46, 12 45))"
TRIANGLE = "Polygon ((12 45, 13 45, 13 46, 12 45))"


@pytest.mark.parametrize(
    ("text", "wkt"),
    [
        ("12 45 13 46", SQUARE),
        ("12, 45, 13, 46", SQUARE),
        ("[12, 45, 13, 46]", SQUARE),
        ("12 45\n13 46", SQUARE),
        ("12 45; 13 45; 13 46", TRIANGLE),
        ("12,45\n13,45\n13,46\n12,45\n", TRIANGLE),
        ("12,45,0 13,45,0 13,46,0", TRIANGLE),
        ("[[12,45],[13,45],[13,46]]", TRIANGLE),
        ("(12 45), (13 45), (13 46)", TRIANGLE),
        ("1.2e1 45", "Point (12 45)"),
        ("12 45 300", "Point (12 45)"),  # with a height
        ("12,13,45,46 [EPSG:4326]", SQUARE),
        ("45°N 12°E", "Point (12 45)"),
        ("45N, 12E", "Point (12 45)"),
        ("12°E 45°N", "Point (12 45)"),
        ("45°30'N 12°15'E", "Point (12.25 45.5)"),
        ("45°30'00\"S 12°15'00\"W", "Point (-12.25 -45.5)"),
        ("N 45 30 00 E 12 15 00", "Point (12.25 45.5)"),
        ("45d30m00sN 12d15m00sE", "Point (12.25 45.5)"),
        ("45° 30.0′ N, 12° 15.0′ E", "Point (12.25 45.5)"),
        ("12°15', 45°30'", "Point (12.25 45.5)"),
        ("-12°15' -45°30'", "Point (-12.25 -45.5)"),
        ("45°N 12°E\n45°N 13°E\n46°N 13°E", TRIANGLE),
        ("POLYGON((12 45,13 45,13 46,12 45))", TRIANGLE),
        ("  polygon ((12 45, 13 45, 13 46, 12 45))\n", TRIANGLE),
        ("SRID=4326;POLYGON((12 45,13 45,13 46,12 45))", TRIANGLE),
        ('{"type":"Polygon","coordinates":[[[12,45],[13,45],[13,46],[12,45]]]}', TRIANGLE),
        (
            '{"type":"Feature","properties":{},"geometry":'
            '{"type":"Polygon","coordinates":[[[12,45],[13,45],[13,46],[12,45]]]}}',
            TRIANGLE,
        ),
        ("\ufeff12 45", "Point (12 45)"),
        ("\N{MINUS SIGN}12 \N{MINUS SIGN}45", "Point (-12 -45)"),
    ],
)
def test_what_can_be_pasted(text, wkt):
    pasted = read_pasted(text)
    (geometry,) = pasted.shapes.geometries
    assert geometry.equals(QgsGeometry.fromWkt(wkt)), geometry.asWkt(4)
    assert pasted.shapes.crs.authid() == "EPSG:4326"
    assert pasted.said


@pytest.mark.parametrize(
    ("text", "wkt"),
    [
        ("45 12", "Point (12 45)"),
        ("45 12 46 13", SQUARE),
        ("45,12\n45,13\n46,13", TRIANGLE),
        ("45°30' 12°15'", "Point (12.25 45.5)"),
        ("POLYGON((45 12,45 13,46 13,45 12))", TRIANGLE),
    ],
)
def test_the_order_of_bare_numbers_is_said_and_can_be_turned(text, wkt):
    swapped = read_pasted(text, is_latitude_first=True)
    assert swapped.shapes.geometries[0].equals(QgsGeometry.fromWkt(wkt))
    assert swapped.is_order_open
    assert swapped.said != read_pasted(text).said
    assert "latitude before longitude" in swapped.said or "south, west, north" in swapped.said


@pytest.mark.parametrize(
    "text",
    ["45°N 12°E", '{"type":"Point","coordinates":[12,45]}', "12,13,45,46 [EPSG:4326]"],
)
def test_letters_and_geojson_speak_for_themselves(text):
    pasted = read_pasted(text, is_latitude_first=True)
    assert not pasted.is_order_open
    assert pasted.shapes.geometries[0].boundingBox().yMinimum() == pytest.approx(45)


def test_the_first_place_is_shown_with_its_letters():
    assert "45.5000°N 12.2500°W" in read_pasted("-12.25 45.5").said


def test_ewkt_and_extents_have_their_crs():
    text = (
        "SRID=32633;POLYGONZ((500000 5000000 1,600000 5000000 1,600000 5100000 1,500000 5000000 1))"
    )
    assert read_pasted(text).shapes.crs.authid() == "EPSG:32633"
    extent = read_pasted("500000,600000,5000000,5100000 [EPSG:32633]")
    assert extent.shapes.crs.authid() == "EPSG:32633"
    assert extent.shapes.geometries[0].area() == 1e10


def test_a_box_across_180_degrees():
    box = read_pasted("179 -18 -179 -17").shapes.geometries[0].boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == (179, 181)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no text"),
        ("   \n ", "no text"),
        ("hello", "“hello” can't be read"),
        ("12 45 13 46 14", "can't be read"),
        ("nan nan", "can't be read"),
        ("45 133 46 134", "beyond the poles"),
        ("45 133", "beyond the poles"),
        ("12 46 13 45", "upside down"),
        ("45°N 46°N", "can't be read"),
        ("99°N 12°E", "beyond the poles"),
        ("SRID=999999;POINT(1 2)", "EPSG:999999 isn't known"),
        ("1,2,3,4 [EPSG:999999]", "EPSG:999999 isn't known"),
        ("1,2,3 [EPSG:4326]", "can't be read"),
        ("POLYGON((0 0,1 1", "can't be read as WKT"),
        ("POLYGON((0 0,1 x,1 0,0 0))", "can't be read as WKT"),
        ("POLYGON EMPTY", "holds no shapes"),
        ('{"type":"Polygon"', "can't be read as GeoJSON"),
        ('{"hello":1}', "can't be read as GeoJSON"),
        ('{"type":"FeatureCollection","features":[]}', "holds no shapes"),
        ("1 2\n" * 600_000, "longer than"),
    ],
)
def test_what_is_no_area_is_refused_in_words(text, words):
    with pytest.raises(InputError, match=words):
        read_pasted(text)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("{", True), (" POLYGON((", True), ("SRID=1;POINT(", True), ("12 45", False), ("", False)],
)
def test_what_says_its_order_by_itself(text, is_so):
    assert is_unmistakable(text) is is_so
