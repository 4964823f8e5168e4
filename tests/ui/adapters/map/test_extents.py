# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.map.extents import aoi_from_bounds, parse_extent_text
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext


def aoi(bounds, authority):
    crs = QgsCoordinateReferenceSystem(authority) if authority else QgsCoordinateReferenceSystem()
    return aoi_from_bounds(bounds, crs, QgsCoordinateTransformContext())


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("1,2,3,4 [EPSG:4326]", ((1, 2, 3, 4), "EPSG:4326")),
        ("-71.72,-71.02, -27.68 ,-27.06", ((-71.72, -71.02, -27.68, -27.06), "")),
        ("1e3,2E+3,-.5,+4.[EPSG:3857]", ((1000, 2000, -0.5, 4), "EPSG:3857")),
        ("170,-170,-20,-10 [EPSG:4326]", ((170, -170, -20, -10), "EPSG:4326")),
        ("my_layer", None),
        ("1,2,3", None),
        ("", None),
    ],
)
def test_extent_texts_are_read_without_swapping_bounds(text, parsed):
    assert parse_extent_text(text) == parsed


@pytest.mark.parametrize(
    ("bounds", "authority", "bbox"),
    [
        ((-71.72, -71.02, -27.68, -27.06), "EPSG:4326", (-71.72, -27.68, -71.02, -27.06)),
        ((-71.72, -71.02, -27.68, -27.06), "", (-71.72, -27.68, -71.02, -27.06)),
        ((170, -170, -20, -10), "EPSG:4326", (170, -20, -170, -10)),
        ((170, 190, -20, -10), "EPSG:4326", (170, -20, -170, -10)),
        ((170, -170, -20, -10), "EPSG:4258", (170, -20, -170, -10)),
        ((1.95e7, 2.05e7, -2e6, -1e6), "EPSG:3857", (175.17, -17.68, -175.85, -8.95)),
        ((-2.0037508e7, 2.0037508e7, -2e7, 2e7), "EPSG:3857", (-180, -85.02, 180, 85.02)),
        ((-4e7, 4e7, -1e6, 1e6), "EPSG:3857", (-180, -8.95, 180, 8.95)),
        # UTM 19 south around the quickstart's box: the upright box that holds it.
        ((230000, 300000, 6930000, 7000000), "EPSG:32719", (-71.74, -27.75, -71.02, -27.10)),
        ((1.0e6, 2.6e6, 4.7e6, 6.3e6), "EPSG:2193", (165.6, -47.0, -174.5, -32.8)),
    ],
)
def test_extents_of_any_crs(bounds, authority, bbox):
    assert aoi(bounds, authority).bbox == pytest.approx(bbox, abs=1.6)


@pytest.mark.parametrize(
    ("bounds", "authority", "words"),
    [
        ((0, 0, 0, 0), "EPSG:4326", "empty"),
        ((0, 1, 5, 5), "EPSG:3857", "empty"),
        ((0, 1, 5, 2), "EPSG:4326", "upside down"),
        ((5, 1, 1, 2), "EPSG:3857", "inverted"),
        ((10, 0, 0, 10), "EPSG:4326", "inverted"),
        ((float("nan"), 0, 0, 1), "EPSG:4326", "numbers"),
    ],
)
def test_bad_extents(bounds, authority, words):
    with pytest.raises(InputError, match=words):
        aoi(bounds, authority)


def test_an_extent_where_its_crs_does_not_hold_is_an_error_not_nonsense():
    with pytest.raises(InputError):
        aoi((1e12, 2e12, 1e12, 2e12), "EPSG:32719")
