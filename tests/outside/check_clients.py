# SPDX-License-Identifier: GPL-2.0-or-later
"""Use a sandbox with the official SDK and with pystac-client, and say what each one did.

Runs in the environment of requirements.txt, never in the plugin's:

    python check_clients.py --api-url http://127.0.0.1:PORT --credentials-file FILE --folder FOLDER

Writes one JSON object to the standard output. A step that a client can't do stands in it as
`{"error": "..."}`; whether that is to be expected is for the caller to say.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ORGANISATION = 42
# Paid at once, so that no page has to be opened.
CREDITS_CONTRACT = 457
CHILE = (-71.72, -27.68, -71.02, -27.06)
COLLECTION = "sentinel-2-l2a"
# Smaller than the result, so that pages have to be followed.
PAGE = 7


def main() -> int:
    """Run both clients and print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--credentials-file", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--only", choices=("datacosmos", "pystac-client"))
    options = parser.parse_args()
    if urlsplit(options.api_url).hostname not in {"127.0.0.1", "localhost"}:
        parser.error("the sandbox is on this machine only")
    # oauthlib refuses plain http otherwise, even to the loopback address.
    os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    credentials = json.loads(options.credentials_file.read_text(encoding="utf-8"))
    report: dict[str, Any] = {}
    if options.only != "pystac-client":
        report["datacosmos"] = use_sdk(options.api_url, credentials, options.folder)
    if options.only != "datacosmos":
        report["pystac-client"] = use_pystac_client(options.api_url, credentials)
    json.dump(report, sys.stdout)
    return 0


def use_sdk(api_url: str, credentials: dict[str, str], folder: Path) -> dict[str, Any]:
    """Sign in, list, search all pages, buy, and download with the official SDK."""
    from datacosmos.config.config import Config
    from datacosmos.datacosmos_client import DatacosmosClient
    from datacosmos.stac.collection.collection_client import CollectionClient
    from datacosmos.stac.item.item_client import ItemClient
    from datacosmos.stac.item.models.catalog_search_parameters import CatalogSearchParameters
    from datacosmos.stac.storage.storage_client import StorageClient

    config = Config(
        authentication={
            "type": "m2m",
            "client_id": credentials["client_id"],
            "client_secret": credentials["client_secret"],
            "audience": credentials["audience"],
            "token_url": f"{api_url}/oauth/token",
        },
        stac=f"{api_url}/api/data/v0/stac",
        datacosmos_cloud_storage=f"{api_url}/api/data/v0/storage",
        project=f"{api_url}/api/data/v0/scenario",
    )
    client = DatacosmosClient(config=config)
    items, storage = ItemClient(client), StorageClient(client)

    def search(**wanted: Any) -> list[str]:
        found = items.search_items(CatalogSearchParameters(**wanted), project_id="")
        return [item.id for item in found]

    def download() -> dict[str, Any]:
        identifier = search(collections=[COLLECTION])[0]
        order = buy(client.post, api_url, identifier)
        _item, done, failed = storage.download_assets(
            item=identifier, collection_id=COLLECTION, target_path=str(folder / "sdk")
        )
        paths = {key: Path(path) for entry in done for key, path in entry.items()}
        return {
            "item": identifier,
            "order": order,
            "files": {path.name: sha256(path.read_bytes()) for path in paths.values()},
            "failed": [entry["error"] for entry in failed],
        }

    return {
        "version": version("datacosmos"),
        "signed_in": bool(client.token),
        "collections": attempt(
            lambda: [entry.id for entry in CollectionClient(client).fetch_all_collections()]
        ),
        "all": attempt(lambda: search(collections=[COLLECTION])),
        "dates": attempt(
            lambda: search(collections=[COLLECTION], start_date="01/01/2024", end_date="12/31/2024")
        ),
        "open_dates": attempt(lambda: search(collections=[COLLECTION], start_date="01/01/2025")),
        "level": attempt(lambda: search(processing_level=["L1D"])),
        "satellite": attempt(lambda: search(satellite=["MANTIS"])),
        "download": attempt(download),
    }


def use_pystac_client(api_url: str, credentials: dict[str, str]) -> dict[str, Any]:
    """Open, list, search all pages, buy, and download with pystac-client."""
    import requests
    from pystac_client import Client

    # pystac-client has no sign-in of its own: it is given the bearer header.
    answer = requests.post(f"{api_url}/oauth/token", data=credentials, timeout=30)
    answer.raise_for_status()
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    client = Client.open(f"{api_url}/api/data/v0/stac/", headers=headers)
    session = requests.Session()
    session.headers.update(headers)

    def search(method: str = "POST", **wanted: Any) -> list[str]:
        found = client.search(method=method, limit=PAGE, **wanted)
        return [item.id for item in found.items()]

    def download() -> dict[str, Any]:
        identifier = search(collections=[COLLECTION])[0]
        order = buy(session.post, api_url, identifier)
        item = client.get_collection(COLLECTION).get_item(identifier)
        href = item.assets["visual"].href
        content = session.get(href, timeout=60)
        content.raise_for_status()
        name = href.rpartition("/")[2]
        return {"item": item.id, "order": order, "files": {name: sha256(content.content)}}

    chile = {"collections": [COLLECTION], "bbox": CHILE}
    return {
        "version": version("pystac-client"),
        "conforms": client.conforms_to("ITEM_SEARCH"),
        "collections": attempt(lambda: [entry.id for entry in client.get_collections()]),
        "everything": attempt(search),
        "all": attempt(lambda: search(collections=[COLLECTION])),
        "all_get": attempt(lambda: search("GET", collections=[COLLECTION])),
        "dates": attempt(lambda: search(collections=[COLLECTION], datetime="2024")),
        "box": attempt(lambda: search(**chile)),
        "box_get": attempt(lambda: search("GET", **chile)),
        "polygon": attempt(
            lambda: search(collections=[COLLECTION], intersects=polygon_of_box(CHILE))
        ),
        "clear": attempt(lambda: search(**chile, query={"eo:cloud_cover": {"lte": 20}})),
        "walk": attempt(
            lambda: [item.id for item in client.get_collection(COLLECTION).get_items()]
        ),
        "download": attempt(download),
    }


def buy(post: Callable[..., Any], api_url: str, item: str) -> str:
    """Buy an item with a client's own signed-in session; return the order's status."""
    order = {
        "type": "IMAGE",
        "data": {"order_line_items": [{"collection": COLLECTION, "item": item, "level": "L2A"}]},
        "organisation": ORGANISATION,
        "contract_id": CREDITS_CONTRACT,
        "licenses": LICENCES,
    }
    answer = post(f"{api_url}/api/data/v0/order/orders", json=order)
    answer.raise_for_status()
    return str(answer.json()["data"]["status"])


# As much as the quickstart sends, and the terms of the collection that is bought here.
LICENCES = [
    {
        "license_link": "https://example.com/license/eula-v1",
        "license_name": name,
        "license_version": "1.0",
        "accepted": True,
    }
    for name in ("DataCosmos EULA", "Copernicus Sentinel data terms")
]


def polygon_of_box(box: tuple[float, float, float, float]) -> dict[str, Any]:
    """Return the box as a GeoJSON polygon."""
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def attempt(step: Callable[[], Any]) -> Any:
    """Return what a step gives, or how it failed: one step's failure must not hide the rest."""
    try:
        return step()
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:300]}


def sha256(content: bytes) -> str:
    """Return the SHA-256 of the bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
