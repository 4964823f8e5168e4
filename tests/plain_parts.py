# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes with plain HTTP, for tests of the sandbox itself."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from datacosmos_imagery.core.sandbox.settings import PROJECTS
from plain_orders import ORDER, payload

MENUT, S2 = "menut-l1c-cogs", "sentinel-2-l2a"
PROJECT = PROJECTS[0].id


def square(item, size=0.02, aside=0.0):
    """A square about the middle of an item, so many degrees wide, that far to the east."""
    corners = item["geometry"]["coordinates"][0][:4]
    x, y = (sum(c[axis] for c in corners) / 4 for axis in range(2))
    west, east, south, north = (
        x - size / 2 + aside,
        x + size / 2 + aside,
        y - size / 2,
        y + size / 2,
    )
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [[[round(v, 6) for v in point] for point in ring]]}


def asked(item, geometry=None, **more):
    """The query of a price."""
    text = geometry if isinstance(geometry, str) else json.dumps(geometry)
    part = {} if geometry is None else {"geometry": text}
    names = {"collection": item["collection"], "item": item["id"]}
    return urlencode({**names, "contract_id": 456, **part, **more})


def price_of(call, item, geometry=None, **more):
    answer = call("GET", f"{ORDER}/price?{asked(item, geometry, **more)}")
    assert answer.status == 200, answer.content
    return answer.json["data"]


def order_of(item, *geometries, project=PROJECT, **changes):
    """The body of an order of parts, None for the whole."""
    body = payload(item, **changes)
    (line,) = body["data"]["order_line_items"]
    parts = [{} if g is None else {"geometry": g, "project_id": project} for g in geometries]
    body["data"]["order_line_items"] = [{**line, **part} for part in parts]
    return body


def buy(call, item, *geometries, **changes):
    answer = call("POST", f"{ORDER}/orders", order_of(item, *geometries, **changes))
    assert answer.status == 201, answer.content
    return answer.json["data"]
