# SPDX-License-Identifier: GPL-2.0-or-later
"""Deliveries that go wrong on the way, for dock, Processing and scripts alike."""

from __future__ import annotations

import json
from dataclasses import replace

from datacosmos_imagery.core.sandbox import Fault

XML = b'<?xml version="1.0" encoding="UTF-8"?>\n<granule><cloud>4</cloud></granule>\n'
REFUSED = b'{"data": null, "errors": [{"message": "the scene is embargoed"}]}'
# What comes right after a few more requests, each on a file of its own.
RIDDEN_OUT = (
    Fault(r"(B02|/B)_COG", packs="gzip"),
    Fault(r"(B03|/G)_COG", cut_after=3000),
    Fault(r"(B03|/G)_COG", most_bytes=2000),
    Fault(r"(B04|/R)_COG", until_close=True, cut_after=4000),
    Fault(r"(B08|NIR)_COG", cut_after=3000),
    Fault(r"(B08|NIR)_COG", body=b"II*\0other", headers={"ETag": '"x"'}, skips_if_range=True),
)


def hand_out_xml(sandbox):
    """Give every item a metadata file in XML besides, and return its name."""
    sandbox.faults.add(Fault("granule.xml", times=None, body=XML, content_type="application/xml"))

    def answer(request, others):
        reply = others(request)
        if reply.status != 200 or "/items/" not in request.path:
            return reply
        item = json.loads(reply.body)
        asset = {"href": f"{sandbox.url}/files/granule.xml", "type": "application/xml"}
        item["assets"]["granule_metadata"] = {**asset, "roles": ["metadata"]}
        return replace(reply, body=json.dumps(item).encode())

    sandbox.intercept(answer)
    return "granule.xml"


def wrong_files(sandbox, order_id, folder):
    """Return the names of the order's files that aren't in the folder as they should be."""
    originals = {path.name: path.read_bytes() for path in sandbox.files(order_id).values()}
    arrived = {
        path.name: path.read_bytes()
        for path in folder.rglob("*")
        if path.name in {*originals, "granule.xml"}
    }
    return sorted(
        name
        for name, data in {**originals, "granule.xml": XML}.items()
        if arrived.get(name) != data
    )
