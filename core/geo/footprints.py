# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading footprints from outside: the same one for every way to write it.

What comes through here is well-known binary (see `wkb`) that everything else may work with: within
180 degrees, cut there, and no more work than a limit.
"""

from __future__ import annotations

from typing import Any

from .outlines import NO_ITEM, Json, outline_and_reach, reaches_beyond_180
from .wkb import BoundedWkb, Footprint


def read_footprint(value: Any, problems: list[str], item: Json = NO_ITEM) -> Footprint | None:
    """Return the footprint of a GeoJSON Polygon or MultiPolygon; None if there is no sound one.

    Args:
        problems: gets what is wrong with it, in words.
        item: the JSON of its item, which decides where it can be read in two ways.

    Raises:
        ConfigError: it must be cut at 180 degrees, and shapely isn't installed.
    """
    found, may_reach = outline_and_reach(value, problems, item)
    if not may_reach or found is None or found.is_rough or not reaches_beyond_180(found.wkb):
        return found
    # Here and not above: few footprints need it, and a start none.
    from .geometry import footprint_shape, wkb_of_shape

    shape = footprint_shape(found.wkb)
    if shape is None:
        return found
    return Footprint(BoundedWkb(wkb_of_shape(shape)))
