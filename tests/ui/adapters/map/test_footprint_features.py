# SPDX-License-Identifier: GPL-2.0-or-later
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.journal.bought import Owned
from datacosmos_imagery.core.sales.order import LineItem
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.map.corners import footprint_corners
from datacosmos_imagery.ui.adapters.map.footprint_features import (
    PART_FIELDS,
    attribute,
    footprint_features,
    footprint_fields,
    footprint_geometry,
    line_from_feature,
    part_values,
    seen_price,
    utc_date_time,
)
from qgis.core import QgsFeature, QgsField, QgsRectangle, QgsVectorLayer

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}


def feature_of(geometry=SQUARE, coverage=50.0, **properties):
    data = {
        "id": "A",
        "collection": "menut-l1c-cogs",
        "geometry": geometry,
        "properties": properties,
    }
    (feature,) = footprint_features(
        [FoundItem(item_from_json(data, ""), coverage)], footprint_fields()
    )
    return feature


def test_a_full_item():
    feature = feature_of(
        datetime="2025-03-02T14:47:31.250Z",
        gsd="5",
        platform="menut",
        **{"eo:cloud_cover": 3.2, "opencosmos:price": "120.56", "opencosmos:price_currency": "EUR"},
    )
    assert feature["item"] == "A"
    assert (
        feature["datetime"].toUTC().toString("yyyy-MM-dd HH:mm:ss.zzz") == "2025-03-02 14:47:31.250"
    )
    assert [
        feature[n] for n in ("cloud_cover", "level", "gsd", "price", "currency", "coverage")
    ] == [
        3.2,
        "L1C",
        5.0,
        120.56,
        "EUR",
        50.0,
    ]
    assert feature.geometry().isGeosValid()


def test_what_is_not_known_is_null_and_never_zero():
    feature = feature_of(geometry=None, coverage=None)
    for name in ("datetime", "cloud_cover", "gsd", "platform", "price", "currency", "coverage"):
        assert attribute(feature, name) is None
    assert not feature.hasGeometry()


def test_features_fit_a_layer():
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "x", "memory")
    layer.dataProvider().addAttributes(footprint_fields().toList())
    layer.updateFields()
    ok, _ = layer.dataProvider().addFeatures([feature_of(), feature_of(geometry=None)])
    assert ok, layer.dataProvider().lastError()
    assert layer.featureCount() == 2


@pytest.mark.parametrize(
    ("footprint", "box"),
    [
        (SQUARE, (0, 0, 1, 1)),
        ({"type": "MultiPolygon", "coordinates": [SQUARE["coordinates"]]}, (0, 0, 1, 1)),
        (
            {
                "type": "Polygon",
                "coordinates": [[[179, 0], [181, 0], [181, 1], [179, 1], [179, 0]]],
            },
            (-180, 0, 180, 1),
        ),
    ],
)
def test_footprints_become_multipolygons_cut_at_180(footprint, box):
    geometry = footprint_geometry(footprint)
    assert geometry.isMultipart()
    bounds = geometry.boundingBox()
    assert (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum()) == box


def test_holes_are_kept():
    hole = [[0.2, 0.2], [0.4, 0.2], [0.4, 0.4], [0.2, 0.2]]
    geometry = footprint_geometry(
        {"type": "Polygon", "coordinates": [*SQUARE["coordinates"], hole]}
    )
    assert geometry.area() == pytest.approx(0.98)


def test_lines_come_back_from_features():
    feature = feature_of(**{"opencosmos:price": "5.00", "opencosmos:price_currency": "EUR"})
    line = line_from_feature(feature, "")
    assert (line.collection, line.item, line.level) == ("menut-l1c-cogs", "A", "L1C")
    assert line_from_feature(feature, "l2a").level == "L2A"
    assert str(seen_price(feature, "L1C")) == "5.00 EUR"
    assert seen_price(feature, "L2A") is None


def test_a_feature_that_cannot_be_ordered():
    feature = QgsFeature(footprint_fields())
    feature["item"] = "A"
    with pytest.raises(InputError):
        line_from_feature(feature, "L1C")


def test_times_are_utc():
    moment = datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert utc_date_time(moment).toSecsSinceEpoch() == int(moment.timestamp())
    assert utc_date_time(None) is None


def test_a_ring_that_the_service_left_open_is_closed():
    hole = [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.2, 0.2]]
    square = [[0, 0], [1, 0], [1, 1], [0, 1]]
    geometry = feature_of(geometry={"type": "Polygon", "coordinates": [square, hole]}).geometry()
    assert geometry.asMultiPolygon()[0][0][-1] == geometry.asMultiPolygon()[0][0][0]
    assert abs(geometry.area() - 0.98) < 1e-9


@pytest.mark.parametrize("width", [0, 1])
def test_a_footprint_across_180_without_an_area_is_none(width):
    ring = [[179, 0], [181, 0], [181, width], [179, 0]]
    geometry = footprint_geometry({"type": "Polygon", "coordinates": [ring]})
    assert (geometry is not None) is bool(width)


@pytest.mark.parametrize("east", [-179.7, 180.3])
def test_a_footprint_across_180_degrees_is_two_parts_there(east):
    ring = [[179.2, 0], [east, 0], [east, 1], [179.2, 1], [179.2, 0]]
    footprint = {"type": "Polygon", "coordinates": [ring]}
    shape = feature_of(footprint).geometry()
    boxes = sorted(part.boundingBox().xMinimum() for part in shape.asGeometryCollection())
    assert boxes == [-180, 179.2]
    assert shape.area() == pytest.approx(1.1)
    assert not shape.intersects(QgsRectangle(-100, 0, 100, 1))


@pytest.mark.parametrize("east", [-179.7, 180.3])
def test_a_thumbnail_across_180_degrees_has_its_corners_there(east):
    ring = [[179.2, 0], [east, 0], [east, 1], [179.2, 1], [179.2, 0]]
    data = {"id": "A", "collection": "c", "geometry": {"type": "Polygon", "coordinates": [ring]}}
    corners = footprint_corners(item_from_json(data, "").geometry)
    assert [x for x, _y in corners] == pytest.approx([179.2, 180.3, 180.3, 179.2])
    assert [y for _x, y in corners] == pytest.approx([1, 1, 0, 0])


def test_angles_instrument_price_per_useful_km2_and_what_is_owned():
    data = {
        "id": "A",
        "collection": "c",
        "geometry": SQUARE,
        "properties": {
            "instruments": ["oli", "tirs"],
            "opencosmos:price": "50",
            "opencosmos:price_currency": "EUR",
            "view:off_nadir": 8,
            "view:incidence_angle": 9.5,
            "view:azimuth": 100,
            "view:sun_elevation": 40.25,
            "view:sun_azimuth": 150,
        },
    }
    found = [FoundItem(item_from_json(data, ""), 50.0)]
    moment = datetime(2026, 3, 4, 5, 6, tzinfo=timezone.utc)
    owned = {"c/A": Owned(("L1C", "L2A"), moment)}
    (feature,) = footprint_features(found, footprint_fields(), 200.0, owned)
    assert feature.attributes()[11:20] == [
        8,
        9.5,
        100,
        40.25,
        150,
        "oli, tirs",
        0.5,
        "L1C, L2A",
        utc_date_time(moment),
    ]
    (unknown,) = footprint_features([FoundItem(item_from_json({}, ""), None)], footprint_fields())
    assert [attribute(unknown, name) for name in footprint_fields().names()[11:]] == [None] * 12


def feature_with_part(text):
    fields = footprint_fields()
    for name, kind in PART_FIELDS:
        fields.append(QgsField(name, kind))
    feature = QgsFeature(fields)
    for name, value in {"item": "A", "collection": "c", "level": "L1C", "part": text}.items():
        feature[name] = value
    return feature


def test_a_layer_may_say_which_part_of_a_scene_is_to_be_ordered():
    part = Part.of_geojson(SQUARE)
    text, km2 = part_values(part)
    assert km2 == pytest.approx(part.area_km2)
    line = line_from_feature(feature_with_part(text), "")
    assert line == LineItem("c", "A", "L1C", part)
    assert part_values(None) == (None, None)
    assert line_from_feature(feature_with_part(None), "").part is None


@pytest.mark.parametrize("text", ["nonsense", '{"type": "Point", "coordinates": [1, 2]}', "{}"])
def test_a_part_that_is_none_is_refused_and_never_taken_for_the_whole_scene(text):
    with pytest.raises(InputError, match="no GeoJSON polygon"):
        line_from_feature(feature_with_part(text), "")
