# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders made with plain HTTP, for tests of the sandbox itself."""

from __future__ import annotations

STAC, ORDER, DPAP = "/api/data/v0/stac", "/api/data/v0/order", "/api/data/v1/dpap"
# The quickstart's own sample.
LICENCE = {
    "license_link": "https://example.com/license/eula-v1",
    "license_name": "DataCosmos EULA",
    "license_version": "1.0",
    "accepted": True,
}


def first_item(call, collection="sentinel-2-l2a"):
    page = call("POST", f"{STAC}/search", {"collections": [collection], "limit": 1}).json
    return page["features"][0]


def payload(item, **changes):
    line = {
        "collection": item["collection"],
        "item": item["id"],
        "level": item["properties"]["processing:level"],
    }
    body = {
        "type": "IMAGE",
        "data": {"order_line_items": [line]},
        "organisation": 42,
        "contract_id": 456,
        "licenses": [LICENCE],
    }
    return {**body, **changes}


def create(call, **changes):
    answer = call("POST", f"{ORDER}/orders", payload(first_item(call), **changes))
    assert answer.status == 201, answer.content
    return answer.json["data"]


def status_of(call, order):
    return call("GET", f"{ORDER}/orders/{order['id']}").json["data"]["status"]
