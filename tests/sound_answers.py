# SPDX-License-Identifier: GPL-2.0-or-later
"""What the service says of things, one sound sample of each kind, to be spoiled."""

from __future__ import annotations

STORAGE = "https://api.example/api/data/v0/storage"
RING = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]
ITEM = {
    "id": "MENUT_L1C_1",
    "collection": "menut-l1c-cogs",
    "geometry": {"type": "Polygon", "coordinates": [RING]},
    "properties": {
        "datetime": "2026-07-08T15:40:59Z",
        "platform": "menut",
        "gsd": 5,
        "eo:cloud_cover": 12.5,
        "processing:level": "L1C",
        "opencosmos:price": "570.00",
        "opencosmos:price_currency": "EUR",
    },
    "links": [{"rel": "self", "href": "https://api.example/x"}],
    "assets": {
        "TCI": {"href": f"{STORAGE}/TCI.tiff", "type": "image/tiff", "file:size": 1000},
        "thumbnail": {"href": f"{STORAGE}/t.webp", "roles": ["thumbnail"]},
    },
}
COLLECTION = {
    "id": "menut-l1c-cogs",
    "title": "Menut",
    "description": "Line one\nline two",
    "license": "proprietary",
    "links": [{"rel": "license", "href": "https://a.example/eula", "title": "EULA", "version": 2}],
    "summaries": {"processing:level": ["L1C"]},
}
ORDER = {
    "id": "7d3c1f5e-0000-4000-8000-000000000000",
    "status": "UNPAID",
    "organisation_id": 42,
    "contract_id": 456,
    "created_at": "2026-11-24T12:00:00Z",
    "checkout_redirect_url": "https://pay.example/1",
    "total_price": "570.00",
    "currency": "EUR",
    "order_line_items": [
        {"collection": "menut-l1c-cogs", "item": "MENUT_L1C_1", "level": "L1C", "price": "570.00"}
    ],
}
CONTRACT = {
    "contract_id": 456,
    "name": "Standard",
    "currency": "EUR",
    "active": True,
    "default_contract": True,
    "order_start_date_utc": "2020-01-01T00:00:00Z",
    "order_end_date_utc": "2030-01-01T00:00:00Z",
}
