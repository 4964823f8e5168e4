# SPDX-License-Identifier: GPL-2.0-or-later
"""Picked lines whose scenes lie where a test wants them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from datacosmos_imagery.core import LineItem, Money, Picked
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.orders.overlap_job import item_of_scene

FIRST = datetime(2026, 3, 12, 10, 31, tzinfo=timezone.utc)


def box(west, south, east, north):
    """Return a box as GeoJSON; its east may lie beyond 180 degrees."""
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return {"type": "Polygon", "coordinates": [ring]}


def picked(
    name="A",
    place=(0, 0, 1, 1),
    *,
    level="L2A",
    price="100",
    currency="EUR",
    day=0,
    cloud=None,
    platform="sentinel-2b",
):
    """Return a line with its scene; those of one name are one acquisition.

    Args:
        place: west, south, east, north; None for no outline.
        day: how many days after the first.
    """
    line = LineItem(f"sentinel-2-{level.lower()}", f"S2B_{name}_{level}", level)
    scene = Scene(FIRST + timedelta(days=day), platform, None if place is None else box(*place))
    cost = None if price is None else Money(Decimal(price), currency)
    return Picked(line, item_of_scene(line, scene, cloud), cost)
