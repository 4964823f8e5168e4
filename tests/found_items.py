# SPDX-License-Identifier: GPL-2.0-or-later
"""Items as a search finds them, read from JSON as the service sends it."""

from __future__ import annotations

from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.stac.items import item_from_json

TRIANGLE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


def box(west, south, east, north):
    """Return a rectangle as GeoJSON."""
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [corners]}


def found_item(
    scene="A",
    level="L2A",
    *,
    day="2026-03-12T10:31:00Z",
    cloud=3.0,
    price="120.56",
    currency="EUR",
    coverage=84.0,
    platform="sentinel-2b",
    gsd=10,
    thumbnail="",
    geometry=TRIANGLE,
    **properties,
):
    """Return an item; items of one scene are one acquisition. None leaves a value out."""
    stated = {
        "datetime": day,
        "eo:cloud_cover": cloud,
        "opencosmos:price": price,
        "opencosmos:price_currency": currency,
        "platform": platform,
        "gsd": gsd,
        "processing:level": level,
        **properties,
    }
    assets = {"thumbnail": {"href": thumbnail, "roles": ["thumbnail"]}} if thumbnail else {}
    data = {
        "type": "Feature",
        "id": f"S2B_{level}_{scene}",
        "collection": f"sentinel-2-{level.lower()}",
        "geometry": geometry,
        "properties": {name: value for name, value in stated.items() if value is not None},
        "assets": assets,
    }
    return FoundItem(item_from_json(data, "https://storage.example"), coverage)


def key(scene="A", level="L2A"):
    """Return the key of the item that `found_item` makes."""
    return f"sentinel-2-{level.lower()}/S2B_{level}_{scene}"
