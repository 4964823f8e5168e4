# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene's properties and assets, as its STAC item states them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .scenes import Scene
from .viewing import view_of

# Stands for the sandbox's own address, which isn't known before it listens.
BASE = "@BASE@"
STORAGE = "/api/data/v0/storage"
COG = "image/tiff; application=geotiff; profile=cloud-optimized"

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
    "CLM": ("Cloud mask", ["data-mask", "cloud"], ""),
}


def properties_of(scene: Scene) -> dict[str, Any]:
    """Return the item's properties, without a price."""
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
        "opencosmos:product_type": "Insight" if scene.platform == "hammer" else "Satellite",
        "opencosmos:collection_type": "nominal",
    }
    properties.update(view_of(scene))
    if scene.states_cloud:
        properties["eo:cloud_cover"] = scene.cloud
    return properties


def folder_of(scene: Scene) -> str:
    """Return the path of a scene's files below the storage address."""
    day = f"{scene.acquired:%Y/%m/%d}"
    source = "sentinel-2" if scene.is_sentinel else scene.platform
    return f"/full/{source}/{scene.level.lower()}/{day}/{scene.id}"


def file_names(scene: Scene) -> dict[str, str]:
    """Return the file name of each of the scene's assets by key."""
    if scene.platform == "hammer":
        images = [*(f"HS{n}" for n in range(6)), "PAN", "TCI", "CLM"]
    elif scene.is_sentinel:
        images = list(SENTINEL_BANDS)
    else:
        # At L1A nothing is composed yet; clouds are looked for when it is on the map.
        left_out = {"L1A": {"TCI", "CLM"}, "L1B": {"CLM"}}.get(scene.level, set())
        images = [key for key in OPEN_COSMOS_BANDS if key not in left_out]
    names = {key: f"{key}_COG.tiff" for key in images}
    names.update(thumbnail="thumbnail.webp", metadata="metadata.json")
    if not scene.is_sentinel:
        names["ancillary"] = "ancillary.json"
    if not scene.is_map_projected or scene.platform == "hammer":
        names["RPC"] = "rpc.txt"
    return names


def assets_of(scene: Scene) -> dict[str, Any]:
    """Return the item's assets."""
    known: Mapping[str, tuple[str, list[str], str]] = {**SENTINEL_BANDS, **OPEN_COSMOS_BANDS}
    others = {
        "thumbnail": ("Thumbnail", ["thumbnail"], "image/webp"),
        "metadata": ("Metadata", ["metadata"], "application/json"),
        "ancillary": ("Ancillary data", ["metadata"], "application/json"),
        "RPC": ("Rational polynomial coefficients", ["metadata"], "text/plain"),
    }
    folder = f"{BASE}{STORAGE}{folder_of(scene)}"
    assets: dict[str, Any] = {}
    for key, name in file_names(scene).items():
        href = f"{folder}/{name}"
        if key in others:
            title, roles, media_type = others[key]
            assets[key] = {"href": href, "type": media_type, "roles": roles, "title": title}
            continue
        title, roles, common = known.get(key, (f"Band {key}", ["data"], ""))
        assets[key] = {"href": href, "type": COG, "roles": roles, "title": title}
        if common:
            assets[key]["eo:bands"] = [{"name": key, "common_name": common}]
    return assets
