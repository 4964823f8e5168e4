# SPDX-License-Identifier: GPL-2.0-or-later
import json
from decimal import Decimal

import pytest
from datacosmos_imagery.core.stac.items import item_from_json

STORAGE = "https://api.example.org/api/data/v0/storage"
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}


def item(geometry=SQUARE, collection="menut-l1c-cogs", assets=None, **properties):
    properties.setdefault("datetime", "2025-03-02T14:47:31Z")
    return item_from_json(
        {
            "id": "A",
            "collection": collection,
            "geometry": geometry,
            "properties": properties,
            "assets": assets,
        },
        STORAGE,
    )


def test_a_sound_item_has_no_problems():
    sound = item(
        **{
            "opencosmos:price": "120.56",
            "opencosmos:price_currency": "USD",
            "eo:cloud_cover": 3.2,
            "processing:level": "l1C",
            "gsd": 5,
        }
    )
    assert sound.problems == ()
    assert (sound.price.amount, sound.price.currency) == (Decimal("120.56"), "USD")
    assert (sound.cloud_cover, sound.level, sound.gsd_m) == (3.2, "L1C", 5.0)


@pytest.mark.parametrize(
    ("name", "value", "attribute", "expected"),
    [
        ("eo:cloud_cover", "12.5", "cloud_cover", 12.5),
        ("eo:cloudcover", 7, "cloud_cover", 7.0),
        ("eo:cloud_cover", None, "cloud_cover", None),
        ("eo:cloud_cover", "cloudy", "cloud_cover", None),
        ("eo:cloud_cover", 101, "cloud_cover", None),
        ("eo:cloud_cover", True, "cloud_cover", None),
        ("gsd", "2.5", "gsd_m", 2.5),
        ("gsd", [], "gsd_m", None),
        ("platform", ["menut"], "platform", "menut"),
        ("opencosmos:high_resolution_read_permission", "true", "entitled", True),
        ("opencosmos:high_resolution_read_permission", "false", "entitled", False),
        ("opencosmos:high_resolution_read_permission", {}, "entitled", None),
        ("processing:level", None, "level", "L1C"),
    ],
)
def test_irregular_values(name, value, attribute, expected):
    assert getattr(item(**{name: value}), attribute) == expected


@pytest.mark.parametrize(
    ("price", "currency"),
    [
        ("free", "EUR"),
        (-1, "EUR"),
        ("NaN", "EUR"),
        ("1e999999", "EUR"),
        (True, "EUR"),
        ("12.00", None),
        ("12.00", ""),
        ([], "EUR"),
    ],
)
def test_an_unreadable_price_is_unknown_and_reported(price, currency):
    odd = item(**{"opencosmos:price": price, "opencosmos:price_currency": currency})
    assert odd.price is None
    assert any("price" in problem for problem in odd.problems)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {},
        {"type": "Point", "coordinates": [1, 2]},
        {"type": ["Polygon"], "coordinates": SQUARE["coordinates"]},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[0, 0], [1]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], ["x", 1], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [float("nan"), 1], [0, 0]]]},
        {"type": "Polygon", "coordinates": [["ab", "cd", "ef", "ab"]]},
        {"type": "MultiPolygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": 5},
        {"type": "Polygon", "coordinates": [[[0, 0], [1e9, 0], [1, 1], [0, 0]]]},
        "text",
        7,
    ],
)
def test_a_bad_footprint_is_left_away_and_reported(geometry):
    odd = item(geometry=geometry)
    assert odd.geometry is None
    assert any("footprint" in problem for problem in odd.problems)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "x",
        {},
        {"properties": None},
        {"assets": [1]},
        {"properties": [], "assets": {"a": None}},
    ],
)
def test_nothing_that_is_sent_breaks_the_reading(data):
    odd = item_from_json(data, STORAGE)
    assert odd.problems
    assert isinstance(odd.assets, dict)
    text = json.dumps(data)
    kept_as_text = item_from_json(data, STORAGE, (text, 0, len(text)))
    assert (kept_as_text, kept_as_text.raw) == (odd, odd.raw)


def test_an_item_kept_as_text_has_all_its_json():
    data = {"id": "A", "geometry": SQUARE, "assets": {"B": {"href": "https://a.example/é.tif"}}}
    text = json.dumps([data, data])
    kept = item_from_json(data, STORAGE, (text, 1, text.index(', {"id"')))
    assert kept.raw == data
    assert kept.assets["B"].href == "https://a.example/é.tif"


@pytest.mark.parametrize(
    ("stamp", "year"),
    [
        ("2025-03-02T14:47:31Z", 2025),
        ("2025-03-02T14:47:31.5Z", 2025),
        ("2025-03-02T14:47:31.123456789+02:00", 2025),
        ("2025-03-02 14:47:31", 2025),
        ("2025-03-02t14:47:31z", 2025),
        ("yesterday", None),
        (None, None),
        (0, None),
    ],
)
def test_times(stamp, year):
    acquired = item(datetime=stamp).acquired
    assert (acquired.year if acquired else None) == year
    assert acquired is None or acquired.tzinfo is not None


def test_the_start_stands_in_for_a_missing_date():
    assert item(datetime=None, start_datetime="2024-01-01T00:00:00Z").acquired.year == 2024


def test_internal_hosts_become_the_public_storage():
    assets = {
        "NIR": {"href": "http://datacosmos-file-storage.default/full/x/NIR_COG.tiff"},
        "R": {"href": "https://cdn.example.org/R.tiff"},
        "thumbnail": {"href": "", "roles": "thumbnail"},
        "odd": None,
    }
    parsed = item(assets=assets).assets
    assert parsed["NIR"].href == f"{STORAGE}/full/x/NIR_COG.tiff"
    assert parsed["R"].href == "https://cdn.example.org/R.tiff"
    assert parsed["thumbnail"].href == ""
    assert parsed["thumbnail"].roles == ("thumbnail",)
    assert item(assets=assets).thumbnail == ""


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("assets", [{"key": "visual", "href": "https://a.example/TCI.tif"}], "assets are a list"),
        ("assets", [], "assets are a list"),
        ("assets", "https://a.example/TCI.tif", "'https://a.example/TCI.tif'"),
        ("assets", 7, "are '7'"),
        ("assets", False, "are 'False'"),
        ("properties", [["datetime", "2025-03-02T14:47:31Z"]], "properties are a list"),
        ("properties", "text", "are 'text'"),
    ],
)
def test_what_should_be_an_object_and_is_not_is_an_error_of_this_item(name, value, words):
    odd = item_from_json({"id": "A", "collection": "c", "geometry": SQUARE, name: value}, STORAGE)
    assert [problem for problem in odd.problems if words in problem]
    assert odd.assets == {}
    assert bool(odd.assets_fault) is (name == "assets")


def test_no_assets_yet_is_no_fault():
    for assets in (None, {}):
        assert item(assets=assets).assets_fault == ""


@pytest.mark.parametrize("links", [{}, {"self": {"href": "x"}}, "text", [None, 7], 3])
@pytest.mark.parametrize("bbox", ["1,2,3,4", {}, [], [1, 2, 3], [None] * 4, ["a"] * 6, 7])
def test_odd_links_and_boxes_break_nothing(links, bbox):
    ring = [[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]
    data = {
        "id": "A",
        "collection": None,
        "links": links,
        "bbox": bbox,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    odd = item_from_json(data, STORAGE)
    assert [problem for problem in odd.problems if "no collection" in problem]
    assert odd.geometry["type"] == "MultiPolygon"
