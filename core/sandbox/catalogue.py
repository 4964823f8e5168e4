# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC collections and items made from the scenes, with the habits of the real catalogue."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from .scenes import FAMILIES, Scene, make_scenes
from .settings import CONTRACTS, DEFAULT_CONTRACT, Contract, SandboxSettings
from .shapes import Box, Point, box_of, cut_at_antimeridian

# Stands for the sandbox's own address, which isn't known before it listens.
BASE = "@BASE@"
STORAGE = "/api/data/v0/storage"
_COG = "image/tiff; application=geotiff; profile=cloud-optimized"
_INTERNAL = "http://datacosmos-file-storage.default"
_EULA = "DataCosmos EULA"
_SENTINEL_TERMS = "Copernicus Sentinel data terms"

# key: (title, roles, common name or "")
SENTINEL_BANDS = {
    "B02": ("Blue band", ["data"], "blue"),
    "B03": ("Green band", ["data"], "green"),
    "B04": ("Red band", ["data"], "red"),
    "B08": ("Near infrared band", ["data"], "nir"),
    "visual": ("True colour image", ["visual", "data"], ""),
}
OPEN_COSMOS_BANDS = {
    "B": ("Blue band", ["data"], "blue"),
    "G": ("Green band", ["data"], "green"),
    "R": ("Red band", ["data"], "red"),
    "NIR": ("Near infrared band", ["data"], "nir"),
    "TCI": ("True colour image", ["data", "visual"], ""),
}


@dataclass
class Entry:
    """An item as the catalogue keeps it.

    Args:
        hidden: counted among the matches, but never sent: its reader has no right to it.
    """

    item: dict[str, Any]
    scene: Scene | None
    rings: list[list[Point]]
    hidden: bool = False

    @cached_property
    def box(self) -> Box | None:
        return box_of(self.rings) if self.rings else None

    @property
    def id(self) -> str:
        return str(self.item["id"])

    @property
    def collection(self) -> str:
        return str(self.item["collection"])

    def price(self, contract: Contract) -> Decimal | None:
        """Return what the item costs under a contract, None if it has no price."""
        if self.scene is None:
            return (Decimal("10.00") * contract.factor).quantize(Decimal("0.01"))
        if not self.scene.price:
            return None
        return (Decimal(str(self.scene.price)) * contract.factor).quantize(Decimal("0.01"))

    def to_json(self, contract: Contract | None, base: str) -> bytes:
        """Return the item's JSON, with its price if a contract is given."""
        return self._texts[contract.id if contract else 0].replace(BASE.encode(), base.encode())

    @cached_property
    def _texts(self) -> dict[int, bytes]:
        # Written once for each contract: a page of 500 is then only put together.
        texts = {0: json.dumps(self.item).encode()}
        for contract in CONTRACTS:
            price = self.price(contract)
            properties = dict(self.item["properties"])
            if price is not None:
                properties["opencosmos:price"] = str(price)
                properties["opencosmos:price_currency"] = contract.currency
            texts[contract.id] = json.dumps({**self.item, "properties": properties}).encode()
        return texts


class Catalogue:
    """All collections and items."""

    def __init__(self, settings: SandboxSettings) -> None:
        self._settings = settings
        self.collections = {entry["id"]: entry for entry in _collections(settings.quirks)}
        self.entries = self._make_entries()
        self._by_id = {(entry.collection, entry.id): entry for entry in self.entries}

    def find(self, collection: str, item: str) -> Entry | None:
        """Return the item, None if it doesn't exist or its reader has no right to it."""
        entry = self._by_id.get((collection, item))
        return None if entry is None or entry.hidden else entry

    def by_scene_path(self, path: str) -> tuple[Entry, str] | None:
        """Return the item and the file name that a storage path names."""
        parts = path.strip("/").split("/")
        if len(parts) < 2:  # noqa: PLR2004  the item and the file
            return None
        item, name = parts[-2], parts[-1]
        for entry in self.entries:
            if entry.id == item and entry.scene is not None:
                return entry, name
        return None

    def price_in(self, entry: Entry, contract: Contract = DEFAULT_CONTRACT) -> Decimal | None:
        return entry.price(contract)

    def _make_entries(self) -> list[Entry]:
        entries: list[Entry] = []
        for number, scene in enumerate(make_scenes()):
            entry = _entry(scene)
            entries.append(entry)
            if self._settings.quirks:
                _make_irregular(entry, number)
                if scene.collection == "menut-l1c-cogs":
                    entries.append(_qa_twin(entry))
                entry.hidden = scene.is_sentinel and number % 61 == 60  # noqa: PLR2004
        entries += [_plain_entry(number) for number in range(self._settings.extra_items)]
        return entries


def _collections(quirks: bool) -> list[dict[str, Any]]:
    found = []
    for level in ("L1C", "L2A"):
        found.append(
            _collection(f"sentinel-2-{level.lower()}", f"Sentinel-2 {level}", _SENTINEL_TERMS)
        )
    for family in FAMILIES:
        for level in family.levels:
            name = f"{family.platform}-{level.lower()}-cogs"
            licence = "" if family.platform == "hammer" else _EULA
            found.append(_collection(name, f"{family.platform.capitalize()} {level}", licence))
    if quirks:
        twin = _collection("menut-l1c-cogs--qa", "Menut L1C, quality control", _EULA)
        found.append({**twin, "links": None})
    return found


def _collection(name: str, title: str, licence: str) -> dict[str, Any]:
    links = [
        {
            "rel": "self",
            "type": "application/json",
            "href": f"{BASE}/api/data/v0/stac/collections/{name}",
        },
        {"rel": "root", "type": "application/json", "href": f"{BASE}/api/data/v0/stac/"},
        {
            "rel": "items",
            "type": "application/geo+json",
            "href": f"{BASE}/api/data/v0/stac/collections/{name}/items",
        },
    ]
    if licence:
        page = "copernicus" if licence == _SENTINEL_TERMS else "eula"
        version = {"version": "2.1"} if licence == _EULA else {}
        links.append(
            {
                "rel": "license",
                "type": "text/html",
                "title": licence,
                "href": f"{BASE}/licences/{page}",
                **version,
            }
        )
    return {
        "type": "Collection",
        "stac_version": "1.0.0",
        "id": name,
        "title": title,
        "description": f"{title} scenes of the sandbox. Invented; not for sale.",
        "license": "other" if licence else "proprietary",
        "extent": {
            "spatial": {"bbox": [[-180, -60, 180, 75]]},
            "temporal": {"interval": [["2023-01-01T00:00:00Z", None]]},
        },
        "links": links,
    }


def _entry(scene: Scene) -> Entry:
    rings = cut_at_antimeridian(scene.outline)
    coordinates = [[[[x, y] for x, y in ring]] for ring in rings]
    west, south, east, north = box_of(rings)
    if len(rings) > 1:
        west, east = box_of(rings[:1])[0], box_of(rings[1:])[2]
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": scene.id,
        "collection": scene.collection,
        "bbox": [west, south, east, north],
        "geometry": {"type": "MultiPolygon", "coordinates": coordinates}
        if len(rings) > 1
        else {"type": "Polygon", "coordinates": coordinates[0]},
        "properties": _properties(scene),
        "links": [
            {
                "rel": "self",
                "type": "application/geo+json",
                "href": f"{BASE}/api/data/v0/stac/collections/{scene.collection}/items/{scene.id}",
            },
            {
                "rel": "collection",
                "type": "application/json",
                "href": f"{BASE}/api/data/v0/stac/collections/{scene.collection}",
            },
        ],
        "assets": _assets(scene),
    }
    return Entry(item, scene, [list(ring) for ring in rings])


def _properties(scene: Scene) -> dict[str, Any]:
    stamp = f"{scene.acquired:%Y-%m-%dT%H:%M:%SZ}"
    properties: dict[str, Any] = {
        "datetime": stamp,
        "created": stamp,
        "updated": stamp,
        "platform": scene.platform,
        "constellation": scene.constellation,
        # A plain text where STAC wants a list, as on the real items.
        "instruments": scene.instrument,
        "gsd": scene.gsd_m,
        "processing:level": scene.level,
        "sat:platform_international_designator": scene.cospar,
        "opencosmos:data_area_km2": round(scene.area_km2, 2),
        "opencosmos:product_type": "Satellite",
        "opencosmos:collection_type": "nominal",
    }
    if scene.states_cloud:
        properties["eo:cloud_cover"] = scene.cloud
    return properties


def asset_path(scene: Scene, name: str) -> str:
    """Return the path of a scene's file below the storage address."""
    day = f"{scene.acquired:%Y/%m/%d}"
    folder = "sentinel-2" if scene.is_sentinel else scene.platform
    return f"/full/{folder}/{scene.level.lower()}/{day}/{scene.id}/{name}"


def file_names(scene: Scene) -> dict[str, str]:
    """Return the file name of each of the scene's assets by key."""
    if scene.platform == "hammer":
        images = [*(f"HS{n}" for n in range(6)), "PAN", "TCI"]
    else:
        images = list(SENTINEL_BANDS if scene.is_sentinel else OPEN_COSMOS_BANDS)
    names = {key: f"{key}_COG.tiff" for key in images}
    names.update(thumbnail="thumbnail.webp", metadata="metadata.json")
    if not scene.is_sentinel:
        names["ancillary"] = "ancillary.json"
    if scene.level == "L1A" or scene.platform == "hammer":
        names["RPC"] = "rpc.txt"
    return names


def _assets(scene: Scene) -> dict[str, Any]:
    known: Mapping[str, tuple[str, list[str], str]] = {**SENTINEL_BANDS, **OPEN_COSMOS_BANDS}
    others = {
        "thumbnail": ("Thumbnail", ["thumbnail"], "image/webp"),
        "metadata": ("Metadata", ["metadata"], "application/json"),
        "ancillary": ("Ancillary data", ["metadata"], "application/json"),
        "RPC": ("Rational polynomial coefficients", ["metadata"], "text/plain"),
    }
    assets: dict[str, Any] = {}
    for key, name in file_names(scene).items():
        href = f"{BASE}{STORAGE}{asset_path(scene, name)}"
        if key in others:
            title, roles, media_type = others[key]
            assets[key] = {"href": href, "type": media_type, "roles": roles, "title": title}
            continue
        title, roles, common = known.get(key, (f"Band {key}", ["data"], ""))
        assets[key] = {"href": href, "type": _COG, "roles": roles, "title": title}
        if common:
            assets[key]["eo:bands"] = [{"name": key, "common_name": common}]
    return assets


def _make_irregular(entry: Entry, number: int) -> None:
    """Give some items the oddities that real ones have (API facts, 2.5 and 2.6)."""
    properties, assets = entry.item["properties"], entry.item["assets"]
    if number % 7 == 3:  # noqa: PLR2004  these numbers only spread the oddities
        properties["opencosmos:emergency"] = "false"
        properties["gsd"] = str(properties["gsd"])
    if number % 11 == 5 and entry.scene and not entry.scene.is_sentinel:  # noqa: PLR2004
        nir = assets.get("NIR")
        if nir:
            nir["href"] = nir["href"].replace(f"{BASE}{STORAGE}", _INTERNAL)
        entry.item["links"] = [
            {"rel": "parent", "href": f"http://catalog.default/collections/{entry.collection}--qa"}
        ]
    if number % 13 == 6:  # noqa: PLR2004
        assets["thumbnail"]["href"] = ""
    if number % 17 == 8 and "eo:cloud_cover" in properties:  # noqa: PLR2004
        properties["eo:cloud_cover"] = str(properties["eo:cloud_cover"])
    fiji = entry.scene is not None and entry.scene.place.name == "Fiji"
    if fiji and entry.collection == "mantis-l1d-cogs" and number % 2:
        entry.item["geometry"], entry.rings = None, []
        entry.item.pop("bbox")


def _qa_twin(entry: Entry) -> Entry:
    name = f"{entry.collection}--qa"
    properties = {**entry.item["properties"], "opencosmos:collection_type": "qa"}
    return Entry(
        {**entry.item, "collection": name, "properties": properties}, entry.scene, entry.rings
    )


def _plain_entry(number: int) -> Entry:
    """Return one of the items that only serve to measure with."""
    column, row = number % 200, number // 200
    west, south = -170 + 1.5 * column, -60 + 2.0 * (row % 60)
    ring = [
        (west, south),
        (west + 1, south + 0.1),
        (west + 0.9, south + 1.1),
        (west - 0.1, south + 1),
    ]
    ring = [(round(x, 6), round(y, 6)) for x, y in [*ring, ring[0]]]
    name = f"PLAIN_L1C_{number:09d}"
    href = f"{BASE}{STORAGE}/full/plain/l1c/{name}"
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": name,
        "collection": "menut-l1c-cogs",
        "bbox": list(box_of([ring])),
        "geometry": {"type": "Polygon", "coordinates": [[list(point) for point in ring]]},
        "properties": {
            "datetime": f"20{10 + number % 12}-0{1 + number % 9}-{10 + number % 18}T10:15:22Z",
            "platform": "menut",
            "constellation": "open-constellation",
            "instruments": "multiscape100-cis",
            "gsd": 5,
            "processing:level": "L1C",
            "sat:platform_international_designator": "2023-001B",
            "opencosmos:data_area_km2": 12100.5,
            "opencosmos:product_type": "Satellite",
        },
        "links": [],
        "assets": {
            key: {"href": f"{href}/{key}_COG.tiff", "type": _COG, "roles": ["data"], "title": key}
            for key in ("B", "G", "R", "NIR", "TCI")
        }
        | {
            "thumbnail": {
                "href": f"{href}/thumbnail.webp",
                "type": "image/webp",
                "roles": ["thumbnail"],
            }
        },
    }
    return Entry(item, None, [ring])
