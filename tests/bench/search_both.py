# SPDX-License-Identifier: GPL-2.0-or-later
"""Search in a QGIS without a window: search_both.py URL TOKEN ITEMS PAGE ROUNDS

Prints as JSON the seconds of each round for the product's search into a memory layer ("ours")
and for fetching and parsing the same pages with the standard library ("json").
"""

from __future__ import annotations

import http.client
import json
import os
import sys
import time
from urllib.parse import parse_qs, urlsplit

from qgis.core import QgsApplication, QgsVectorLayer

_BOX = (-175.0, -65.0, 175.0, 65.0)
_COLLECTION = "menut-l1c-cogs"


def ours(url: str, bearer: str, items: int, page: int) -> float:
    from datacosmos_imagery.core import (
        Client,
        Connection,
        HttpSettings,
        Monitor,
        PastedToken,
        SearchJob,
        SearchQuery,
        aoi_from_bbox,
    )
    from datacosmos_imagery.ui.adapters.map.footprint_features import (
        footprint_features,
        footprint_fields,
    )

    began = time.perf_counter()
    fields = footprint_fields()
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "footprints", "memory")
    provider = layer.dataProvider()
    provider.addAttributes(fields.toList())
    layer.updateFields()
    query = SearchQuery(aoi_from_bbox(*_BOX), (_COLLECTION,), limit=items)
    settings = HttpSettings(page_size=page)
    with Client(Connection(url, url, contract_id=456), PastedToken(bearer), settings) as client:
        result = SearchJob(  # kept until the time is taken, as the dock keeps it
            client,
            query,
            lambda found: provider.addFeatures(footprint_features(found.found, fields)),
        ).run(Monitor())
    layer.updateExtents()
    took_s = time.perf_counter() - began
    if layer.featureCount() != items or len(result.found) != items:
        raise RuntimeError(f"{layer.featureCount()} footprints instead of {items}")
    return took_s


def bare(url: str, bearer: str, items: int, page: int) -> float:
    began = time.perf_counter()
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port)
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json"}
    body = {"limit": page, "bbox": list(_BOX), "collections": [_COLLECTION]}
    received = 0
    while received < items:
        path = "/api/data/v0/stac/search?contract_id=456"
        connection.request("POST", path, json.dumps(body), headers)
        content = json.loads(connection.getresponse().read())
        received += len(content["features"])
        following = next(link["href"] for link in content["links"] if link["rel"] == "next")
        body["cursor"] = parse_qs(urlsplit(following).query)["cursor"][0]
    connection.close()
    return time.perf_counter() - began


def main() -> None:
    url, bearer = sys.argv[1:3]
    items, page, rounds = map(int, sys.argv[3:6])
    application = QgsApplication([], False)
    application.initQgis()
    times: dict[str, list[float]] = {"ours": [], "json": []}
    contestants = [("ours", ours), ("json", bare)]
    for turn in range(rounds + 1):
        for name, run in contestants[:: 1 if turn % 2 else -1]:
            took_s = run(url, bearer, items, page)
            if turn:  # the first finds the sandbox without its pages and us without imports
                times[name].append(took_s)
    print(json.dumps(times), flush=True)
    # QGIS may fall over its own feet while it ends, when all is said and done.
    os._exit(0)


if __name__ == "__main__":
    main()
