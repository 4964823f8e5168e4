# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC collections and items made from the scenes, with the habits of the real catalogue."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from .entries import Drawn, Entry
from .item_json import BASE, COG, STORAGE, assets_of, folder_of, properties_of
from .moments import moment_of
from .scenes import FAMILIES, Scene, make_scenes
from .settings import CLOUD_SPELLINGS, SandboxSettings
from .shapes import box_of, cut_at_antimeridian
from .viewing import VIEW_NAMES

_INTERNAL = "http://datacosmos-file-storage.default"
_EULA = "DataCosmos EULA"
_SENTINEL_TERMS = "Copernicus Sentinel data terms"

_SUMMED_UP = (
    "platform",
    "instruments",
    "gsd",
    "processing:level",
    "opencosmos:product_type",
    *VIEW_NAMES,
)


class Catalogue:
    """All collections and items."""

    def __init__(self, settings: SandboxSettings) -> None:
        self._settings = settings
        made = json.loads(_drawn_collections(settings.quirks))
        self.collections: dict[str, dict[str, Any]] = {entry["id"]: entry for entry in made}
        self.fill(self._make_entries())

    def fill(self, entries: list[Entry]) -> None:
        """Hold these items and no others."""
        self.entries = entries
        self._by_id = {(entry.collection, entry.id): entry for entry in entries}

    def find(self, collection: str, item: str) -> Entry | None:
        """Return the item, None if it doesn't exist or its reader has no right to it."""
        entry = self._by_id.get((collection, item))
        return None if entry is None or entry.hidden else entry

    def entries_of(self, item: str) -> list[Entry]:
        """Return all items of an id, of any collection."""
        return [one for one in self.entries if one.id == item and not one.hidden]

    def process_again(self, collection: str, item: str) -> str:
        """Add an item of the same acquisition that was processed later, and return its id."""
        first = self._by_id[(collection, item)]
        name = f"{item}_20300101T120000"
        stamp = {"created": "2030-01-01T12:00:00Z", "updated": "2030-01-01T12:00:00Z"}
        properties = {**first.item["properties"], **stamp}
        entry = Entry(
            {**first.item, "id": name, "properties": properties}, first.scene, first.rings
        )
        self.entries.append(entry)
        self._by_id[(collection, name)] = entry
        return name

    def withdraw(self, collection: str, item: str) -> None:
        """Take an item out of the catalogue.

        Raises:
            KeyError: there is none.
        """
        entry = self._by_id.pop((collection, item))
        self.entries = [one for one in self.entries if one is not entry]

    def by_scene_path(self, path: str) -> tuple[Entry, str] | None:
        """Return the item and the file name that a storage path names."""
        folder, _, name = path.rpartition("/")
        item = folder.rpartition("/")[2]
        for entry in self.entries:
            if entry.id == item and entry.scene is not None:
                is_its_own = folder == folder_of(entry.scene)
                return (entry, name) if is_its_own or self._settings.lenient else None
        return None

    def _make_entries(self) -> list[Entry]:
        made = _drawn(
            self._settings.quirks, self._settings.cloud_spelling, self._settings.date_ranges
        )
        entries = [Entry(one, one.scene, one.rings, one.hidden) for one in made]
        entries += [_plain_entry(number) for number in range(self._settings.extra_items)]
        return entries


@cache
def _drawn(quirks: bool, cloud_spelling: str, date_ranges: bool) -> tuple[Drawn, ...]:
    """Return the items that all sandboxes of a process with these habits begin with."""
    entries: list[Entry] = []
    for number, scene in enumerate(_scenes()):
        entry = _entry(scene)
        entries.append(entry)
        _spell_cloud(entry, number, cloud_spelling, quirks)
        if date_ranges and scene.is_sentinel and number % 3 == 0:
            _stretch(entry, number)
        if quirks:
            _make_irregular(entry, number)
            if scene.collection == "menut-l1c-cogs":
                entries.append(_qa_twin(entry))
            entry.hidden = scene.is_sentinel and number % 61 == 60
    return tuple(map(Drawn.of, entries))


def _spell_cloud(entry: Entry, number: int, chosen: str, quirks: bool) -> None:
    if not chosen:
        seldom = quirks and number % 19 == 7
        chosen = CLOUD_SPELLINGS[1 if seldom else 0]
    elif chosen == "mixed":
        chosen = CLOUD_SPELLINGS[number // 2 % 2]  # the two levels of a scene come together
    properties = entry.item["properties"]
    if CLOUD_SPELLINGS[0] in properties:
        properties[chosen] = properties.pop(CLOUD_SPELLINGS[0])


@cache
def _scenes() -> tuple[Scene, ...]:
    """Return all scenes; they are the same for each sandbox of a process."""
    return tuple(make_scenes())


@cache
def _drawn_collections(quirks: bool) -> str:
    """Return the JSON of the collections that all sandboxes of a process begin with."""
    return json.dumps(_collections(quirks))


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
    for collection in found:
        summaries = _summaries(collection["id"])
        if summaries:
            collection["summaries"] = summaries
    if quirks:
        twin = _collection("menut-l1c-cogs--qa", "Menut L1C, quality control", _EULA)
        found.append({**twin, "links": None})
    return found


def _summaries(collection: str) -> dict[str, Any]:
    """Return what the collection says of its items; nothing for one, as many real ones do."""
    if collection == "platero-l1a-cogs":
        return {}
    stated = [properties_of(scene) for scene in _scenes() if scene.collection == collection]
    found: dict[str, Any] = {}
    for name in _SUMMED_UP:
        values = [one[name] for one in stated if name in one]
        if values and name in VIEW_NAMES:
            found[name] = {"minimum": min(values), "maximum": max(values)}
        elif values:
            found[name] = sorted(set(values))
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
    # RFC 7946 wants outer rings counter-clockwise; ours start clockwise.
    coordinates = [[[[x, y] for x, y in reversed(ring)]] for ring in rings]
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
        "properties": properties_of(scene),
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
        "assets": assets_of(scene),
    }
    return Entry(item, scene, rings)


def _make_irregular(entry: Entry, number: int) -> None:
    """Give some items the oddities that real ones have (API facts, 2.5 and 2.6)."""
    properties, assets = entry.item["properties"], entry.item["assets"]
    if number % 7 == 3:
        properties["opencosmos:emergency"] = "false"
        properties["gsd"] = str(properties["gsd"])
    if number % 11 == 5 and entry.scene and not entry.scene.is_sentinel:
        nir = assets.get("NIR")
        if nir:
            nir["href"] = nir["href"].replace(f"{BASE}{STORAGE}", _INTERNAL)
        entry.item["links"] = [
            {"rel": "parent", "href": f"http://catalog.default/collections/{entry.collection}--qa"}
        ]
    if number % 23 == 9:
        properties.pop("view:incidence_angle", None)
    if number % 13 == 6:
        assets["thumbnail"]["href"] = ""
    for name in CLOUD_SPELLINGS:
        if number % 17 == 8 and name in properties:
            properties[name] = str(properties[name])
    fiji = entry.scene is not None and entry.scene.place.name == "Fiji"
    if fiji and entry.collection == "mantis-l1d-cogs" and number % 2:
        entry.item["geometry"], entry.rings = None, []
        entry.item.pop("bbox")


def _stretch(entry: Entry, number: int) -> None:
    """Give an item from when to when it was taken instead of an instant, or both."""
    properties = entry.item["properties"]
    taken = moment_of(properties["datetime"])
    if number % 2:
        midnight = taken.replace(hour=0, minute=0, second=0)
        properties["datetime"] = _text_of(midnight + timedelta(seconds=2))
        ends = midnight - timedelta(seconds=5), midnight + timedelta(seconds=9)
    else:
        properties["datetime"] = None
        ends = taken - timedelta(days=15), taken + timedelta(days=15)
    properties["start_datetime"], properties["end_datetime"] = map(_text_of, ends)


def _text_of(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


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
            key: {"href": f"{href}/{key}_COG.tiff", "type": COG, "roles": ["data"], "title": key}
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
