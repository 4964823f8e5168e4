# SPDX-License-Identifier: GPL-2.0-or-later
"""One acquisition at several levels, and what its useful part costs."""

from __future__ import annotations

import copy
import json
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.core.catalogue.acquisitions import (
    acquisition_key,
    group_acquisitions,
    price_per_useful_km2,
    useful_km2,
)
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.stac.items import item_from_json
from found_items import found_item


def test_levels_of_one_acquisition_share_a_key():
    assert acquisition_key(found_item("A", "L1C").item) == acquisition_key(found_item("A").item)
    assert acquisition_key(found_item("B").item) != acquisition_key(found_item("A").item)


def test_the_useful_part_lies_in_the_area():
    found = found_item(coverage=84.0, price="42.00")
    assert useful_km2(found, 50.0) == pytest.approx(42.0)
    assert price_per_useful_km2(found, 50.0) == Money(Decimal("1"), "EUR")


@pytest.mark.parametrize(
    ("facts", "area"),
    [({}, None), ({"coverage": None}, 50.0), ({"coverage": 0.0}, 50.0), ({"price": None}, 50.0)],
    ids=["no area", "coverage unknown", "nothing useful", "no price"],
)
def test_what_is_not_known_has_no_price_by_area(facts, area):
    assert price_per_useful_km2(found_item(**facts), area) is None


def test_an_id_that_names_no_level_stands_for_itself():
    one, other = found_item("A").item, found_item("A", "L1C").item
    one, other = replace(one, id="scene"), replace(other, id="scene")
    assert acquisition_key(one) == "sentinel-2-l2a/scene"
    assert acquisition_key(other) != acquisition_key(one)


# ---- one acquisition, processed twice

TWICE = json.loads(
    (Path(__file__).parents[2] / "data" / "12_one_acquisition_twice.json").read_text("utf-8")
)["features"]
LATER = "S2A_MSIL2A_20200210T073031_R049_T37MEU_20200210T130912"


def product(item_id="P_20200210T073031_20200210T100652", *, shift=0.0, **facts):
    """Return an item like that of the case, somewhere else, or with other properties."""
    data = copy.deepcopy(TWICE[0])
    data["id"] = item_id
    data["collection"] = facts.pop("collection", "c")
    data["geometry"]["coordinates"] = [
        [[x + shift, y] for x, y in data["geometry"]["coordinates"][0]]
    ]
    data["properties"].update(facts)
    return FoundItem(item_from_json(data, ""), 50.0)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_one_acquisition_processed_twice_is_one_row_with_the_newest_first(order):
    found = [FoundItem(item_from_json(TWICE[number], ""), 50.0) for number in order]
    (one,) = group_acquisitions(found)
    assert one.preferred.item.id == LATER
    assert next(variant.item.id for variant in one.variants) == LATER
    assert [one.label_of(variant) for variant in one.variants] == ["L2A (1)", "L2A (2)"]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (
            {"processing:datetime": "2020-02-11T00:00:00Z"},
            {"processing:datetime": "2021-01-01T00:00:00Z"},
        ),
        ({"created": "2020-02-11T00:00:00Z"}, {"created": "2020-02-11T00:00:01Z"}),
        ({"updated": "2020-02-11T00:00:00Z"}, {"updated": "2020-03-11T00:00:00Z"}),
        ({"processing:version": "1.9.0-main.98915"}, {"processing:version": "1.40.0-main.3"}),
        ({"version": "2"}, {"version": "10"}),
        ({}, {"processing:datetime": "2021-01-01T00:00:00Z"}),
    ],
)
def test_the_newest_is_the_one_that_was_processed_last(older, newer):
    # By their ids it would be the other way around.
    new = product("P_A_20200210T100652", **newer)
    old = product("P_A_20200210T235959", **older)
    for found in ([old, new], [new, old]):
        (one,) = group_acquisitions(found)
        assert one.preferred is new


@pytest.mark.parametrize(
    "other_id",
    [
        "P_20200210T073031_20200210T130912",
        "P_20200210T073031_20210824T000000Z",
        "P_N0500_20200210T073031_20200210T100652",
        "P_20200210T073031_20200210T100652_27CAA60E",
        "P_v2_20200210073031_20200210100652",
        "p-20200210t073031-20200210t130912-1.40.0",
        "P_v12_20200210T073031",
        "P_20200210T073031_r2",
        "P_20200210T073031_reprocessed",
    ],
)
def test_ids_of_one_acquisition_may_differ_in_what_processing_adds(other_id):
    other = product(other_id, datetime="2020-02-10T07:30:31Z", platform="Sentinel-2A")
    (one,) = group_acquisitions([product(), other])
    assert len(one.variants) == 2


@pytest.mark.parametrize(
    "other",
    [
        product("P_20200210T073031_20200210T130912", shift=0.9),  # the next tile
        product("P_20200210T073031_20200210T130912", shift=0.2),
        product("P_T37MFU_20200210T073031_20200210T130912"),
        product("P_B04_20200210T073031_20200210T130912"),
        product("P_4_20200210T073031_20200210T130912"),
        product("P_20200210T073031_20200210T130912", datetime="2020-02-10T07:30:32.024Z"),
        product("P_20200210T073031_20200210T130912", datetime="2020-02-10T07:30:31.524Z"),
        product("P_20200210T073031_20200210T130912", datetime=None),
        product("P_20200210T073031_20200210T130912", platform="sentinel-2b"),
        product("P_20200210T073031_20200210T130912", platform=None),
        product("P_20200210T073031_20200210T130912", gsd=20),
    ],
    ids=str,
)
def test_two_acquisitions_are_never_one(other):
    assert len(group_acquisitions([product(), other])) == 2
    assert len(group_acquisitions([other, product()])) == 2


def test_what_two_images_of_one_moment_say_of_themselves_tells_them_apart():
    one = product("P_A_20200210T100652", instruments=["pan"])
    other = product("P_A_20200210T130912", instruments="hyper")
    assert len(group_acquisitions([one, other])) == 2


def test_satellites_need_not_be_named_where_ids_agree():
    one, other = (product(f"P_A_20200210T10065{n}", platform=None) for n in (2, 3))
    assert len(group_acquisitions([one, other])) == 1
    nameless = [product(f"0000000{n}-0000-4000-8000-000000000000", platform="") for n in (1, 2)]
    assert len(group_acquisitions(nameless)) == 2


def test_levels_without_a_level_in_their_ids_are_found_by_what_they_show():
    lower = product("P_20200210T073031", collection="a", **{"processing:level": "L1C"})
    higher = product("P_20200210T073031", collection="b")
    (one,) = group_acquisitions([higher, lower])
    assert [variant.item.level for variant in one.variants] == ["L1C", "L2A"]


def test_thousands_of_tiles_of_one_moment_are_told_apart_at_once():
    tiles = [product(f"P_T{number}X_20200210T100652", shift=number % 50) for number in range(1500)]
    # Nor do ids tell anything that are random.
    random = [f"{number:08X}-0000-4000-8000-000000000000" for number in range(1500)]
    tiles += [product(name, shift=number / 5) for number, name in enumerate(random)]
    begun = time.process_time()
    assert len(group_acquisitions(tiles)) == 3000
    assert time.process_time() - begun < 10
