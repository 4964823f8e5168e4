# SPDX-License-Identifier: GPL-2.0-or-later
"""One acquisition at several levels, and what its useful part costs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.core.catalogue.acquisitions import (
    acquisition_key,
    price_per_useful_km2,
    useful_km2,
)
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
