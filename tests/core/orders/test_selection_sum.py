# SPDX-License-Identifier: GPL-2.0-or-later
"""What picked scenes come to before they go into the cart."""

from __future__ import annotations

from decimal import Decimal

import pytest
from datacosmos_imagery.core import LineItem, Money, aoi_from_bbox
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.job import Monitor, StoppableMonitor
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.journal.bought import Bought
from datacosmos_imagery.core.orders.overlap_job import OwnedScenes
from datacosmos_imagery.core.orders.selection_sum import MOST_SCENES, SelectionSumJob
from found_items import box, found_item

AREA = aoi_from_bbox(0, 0, 4, 1)


def scene(name, west, east, level="L2A", **more):
    return found_item(name, level, geometry=box(west, 0, east, 1), **more)


def bought(found, status="PAID"):
    item = found.item
    line = LineItem(item.collection, item.id, item.level)
    return Bought(line, "o1", status, None, 1), Scene(item.acquired, item.platform, item.geometry)


def sum_of(*found, area=AREA, owned=()):
    return SelectionSumJob(found, area, OwnedScenes(dict(owned))).run(Monitor())


def test_prices_are_added_up_by_currency_and_unknown_ones_counted():
    total = sum_of(
        scene("A", 0, 1, price="1.10"),
        scene("B", 1, 2, price="2.20"),
        scene("C", 2, 3, price="3.00", currency="USD"),
        scene("D", 3, 4, price=None),
    )
    assert (total.count, total.without_price) == (4, 1)
    assert total.totals == {
        "EUR": Money(Decimal("3.30"), "EUR"),
        "USD": Money(Decimal("3.00"), "USD"),
    }


def test_ground_that_several_cover_counts_once():
    total = sum_of(scene("A", 0, 2), scene("B", 1, 3))
    assert total.area_percent == pytest.approx(75)
    assert total.ground_km2 == pytest.approx(0.75 * AREA.area_km2)


def test_only_ground_within_the_area_counts_where_there_is_one():
    beyond = scene("A", 3, 6)
    assert sum_of(beyond).area_percent == pytest.approx(25)
    without = sum_of(beyond, area=None)
    assert without.area_percent is None
    assert without.ground_km2 == pytest.approx(0.75 * AREA.area_km2)
    outside = sum_of(scene("B", 5, 6))
    assert (outside.ground_km2, outside.area_percent, outside.left_out) == (0, 0, 0)


def test_scenes_on_both_sides_of_180_degrees_lie_side_by_side():
    area = aoi_from_bbox(179, 0, -179, 1)
    east = found_item("A", geometry=box(178, 0, 180, 1))
    across = found_item("B", geometry=box(179.5, 0, 180.5, 1))
    assert sum_of(east, across, area=area).area_percent == pytest.approx(75)


def test_levels_of_one_scene_cover_no_more_than_it():
    total = sum_of(scene("A", 0, 1), scene("A", 0, 1, level="L1C"))
    assert (total.count, total.left_out) == (2, 0)
    assert total.area_percent == pytest.approx(25)


def test_what_has_no_outline_is_counted():
    total = sum_of(scene("A", 0, 1), found_item("B", geometry=None))
    assert (total.count, total.left_out) == (2, 1)
    alone = sum_of(found_item("B", geometry=None))
    assert (alone.ground_km2, alone.area_percent, alone.left_out) == (None, None, 1)


def test_what_is_yours_is_told_by_level_and_by_ground():
    here, there, new = scene("A", 0, 1), scene("B", 1, 2), scene("C", 2, 4)
    owned = [bought(here), bought(scene("B", 1, 2, level="L1C"))]
    total = sum_of(here, there, new, owned=owned)
    assert (total.owned, total.owned_otherwise) == (1, 1)
    assert total.owned_percent == pytest.approx(50)


def test_ground_counts_as_yours_whichever_scene_shows_it():
    total = sum_of(scene("A", 0, 2), owned=[bought(scene("B", 1, 4))])
    assert (total.owned, total.owned_otherwise) == (0, 0)
    assert total.owned_percent == pytest.approx(50)


@pytest.mark.parametrize("status", ["PAYMENT_PENDING", "CANCELLED"])
def test_what_is_not_paid_for_is_not_yours(status):
    one = scene("A", 0, 1)
    total = sum_of(one, owned=[bought(one, status)])
    assert (total.owned, total.owned_percent) == (0, 0)


def test_of_thousands_prices_alone_are_added_up():
    one = scene("A", 0, 1, price="1")
    total = sum_of(*[one] * (MOST_SCENES + 1))
    assert total.count == MOST_SCENES + 1
    assert total.totals["EUR"].amount == MOST_SCENES + 1
    assert (total.ground_km2, total.area_percent, total.left_out) == (None, None, 0)


def test_nothing_comes_to_nothing():
    total = sum_of()
    assert (total.count, total.totals, total.ground_km2, total.owned) == (0, {}, None, 0)


def test_it_can_be_stopped():
    monitor = StoppableMonitor(Monitor())
    monitor.stop()
    with pytest.raises(Cancelled):
        SelectionSumJob([scene("A", 0, 1)], AREA).run(monitor)
