# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogues in which an area has hundreds of scenes, the newest of them the dearest."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import product

_NEWEST = datetime(2026, 9, 1, 13, 57, tzinfo=timezone.utc)
_PLATFORMS = ("sentinel-2a", "sentinel-2b", "sentinel-2c")


def scatter(sandbox, count, box, *, levels=("L1C", "L2A"), size=0.3, seed=7):
    """Have a sandbox's catalogue consist of so many items, and return them.

    Squares of about `size` degrees lie at random over a box (west, south, east, north), after a
    grid of them that is dear and covers all. Those of one acquisition come one after the other.
    """
    source = random.Random(seed)
    like = next(
        entry
        for entry in sandbox.catalogue.entries
        if entry.scene is not None and entry.scene.is_sentinel
    )
    entries = []
    for number, (west, south) in enumerate(_corners(count // len(levels), box, size, source)):
        outline = [
            (west, south),
            (west, south + size),
            (west + size, south + size),
            (west + size, south),
            (west, south),
        ]
        price = round(source.uniform(8, 12) if number * len(levels) >= count / 6 else 90.0, 2)
        moment = _NEWEST - timedelta(days=number)
        for place, level in enumerate(levels):
            entries.append(
                _entry(like, number, level, outline, round(price * (1 + 0.2 * place), 2), moment)
            )
    sandbox.catalogue.fill(entries)
    return entries


def _corners(count, box, size, source):
    west, south, east, north = box
    columns, rows = round((east - west) / size) + 1, round((north - south) / size) + 1
    grid = [
        (west - size / 2 + column * size, south - size / 2 + row * size)
        for column, row in product(range(columns), range(rows))
    ]
    corners = grid[:count]
    while len(corners) < count:
        corners.append((source.uniform(west - size, east), source.uniform(south - size, north)))
    return [(round(x, 6), round(y, 6)) for x, y in corners]


def _entry(like, number, level, outline, price, moment):
    name, collection = f"S2_{level}_{number:06d}", f"sentinel-2-{level.lower()}"
    platform = _PLATFORMS[number % len(_PLATFORMS)]
    item = {
        **like.item,
        "id": name,
        "collection": collection,
        "bbox": [*outline[0], *outline[2]],
        "geometry": {"type": "Polygon", "coordinates": [[list(point) for point in outline]]},
        "properties": {
            **like.item["properties"],
            "datetime": f"{moment:%Y-%m-%dT%H:%M:%SZ}",
            "processing:level": level,
            "platform": platform,
            "eo:cloud_cover": number * 7 % 40,
        },
    }
    scene = replace(
        like.scene,
        id=name,
        collection=collection,
        level=level,
        platform=platform,
        price=price,
        acquired=moment,
    )
    return type(like)(item, scene, [outline])
