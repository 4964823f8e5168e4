# SPDX-License-Identifier: GPL-2.0-or-later
"""The STAC endpoints: landing page, collections, items, search with paging."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import urlencode

from .catalogue import BASE, Catalogue, Entry
from .recording import RecordedRequest, Refusal, Reply
from .settings import DEFAULT_CONTRACT, Contract, SandboxSettings, contract_of
from .shapes import Box, boxes_touch, ring_of_box, rings_of_geojson, rings_touch

_STAC = "/api/data/v0/stac"
_GEOJSON = "application/geo+json"
_MOST_CACHED = 32
_CLOUD_SPELLINGS = {"eo:cloudcover": "eo:cloud_cover"}
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "lte": lambda have, want: have <= want,
    "gte": lambda have, want: have >= want,
    "lt": lambda have, want: have < want,
    "gt": lambda have, want: have > want,
    "eq": lambda have, want: have == want,
    "neq": lambda have, want: have != want,
    "in": lambda have, want: have in want,
}


class StacApi:
    """Answers what lies below /api/data/v0/stac."""

    def __init__(self, catalogue: Catalogue, settings: SandboxSettings, base: str) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._base = base
        self._lock = threading.Lock()
        self._cache: dict[str, list[Entry]] = {}

    def landing(self) -> Reply:
        links = [
            {"rel": "self", "type": "application/json", "href": f"{BASE}{_STAC}/"},
            {"rel": "root", "type": "application/json", "href": f"{BASE}{_STAC}/"},
            {"rel": "data", "type": "application/json", "href": f"{BASE}{_STAC}/collections"},
            {"rel": "search", "type": _GEOJSON, "method": "GET", "href": f"{BASE}{_STAC}/search"},
            {"rel": "search", "type": _GEOJSON, "method": "POST", "href": f"{BASE}{_STAC}/search"},
        ]
        return self._json(
            {
                "type": "Catalog",
                "stac_version": "1.0.0",
                "id": "datacosmos-sandbox",
                "title": "DataCosmos sandbox",
                "description": "A local DataCosmos. Nothing here is real, nothing costs money.",
                "conformsTo": [
                    "https://api.stacspec.org/v1.0.0/core",
                    "https://api.stacspec.org/v1.0.0/collections",
                    "https://api.stacspec.org/v1.0.0/ogcapi-features",
                    "https://api.stacspec.org/v1.0.0/item-search",
                    "https://api.stacspec.org/v1.0.0/item-search#query",
                ],
                "links": links,
            }
        )

    def collections(self, request: RecordedRequest) -> Reply:
        everything = list(self._catalogue.collections.values())
        limit = _limit(_first(request, "limit") or 10, len(everything))
        start = _offset(_first(request, "cursor"))
        links: list[dict[str, Any]] = []
        if start + limit < len(everything):
            query = urlencode({"limit": limit, "cursor": f"next:{start + limit}"})
            links.append({"rel": "next", "href": f"{BASE}{_STAC}/collections?{query}"})
        return self._json({"collections": everything[start : start + limit], "links": links})

    def collection(self, name: str) -> Reply:
        found = self._catalogue.collections.get(name)
        if found is None:
            raise Refusal(404, f"collection {name} not found")
        return self._json(found)

    def item(self, request: RecordedRequest, collection: str, name: str) -> Reply:
        entry = self._catalogue.find(collection, name)
        if entry is None:
            raise Refusal(404, f"item {name} not found in collection {collection}")
        body = entry.to_json(self._contract(request), self._base)
        return Reply(200, body, _GEOJSON)

    def items(self, request: RecordedRequest, collection: str) -> Reply:
        if collection not in self._catalogue.collections:
            raise Refusal(404, f"collection {collection} not found")
        body = {**_body_of_get(request), "collections": [collection]}
        return self._page(request, body, posted=False)

    def search(self, request: RecordedRequest) -> Reply:
        if request.method == "POST":
            if not isinstance(request.body, dict):
                raise Refusal(400, "the body is not a JSON object")
            return self._page(request, dict(request.body), posted=True)
        return self._page(request, _body_of_get(request), posted=False)

    def _page(self, request: RecordedRequest, body: dict[str, Any], *, posted: bool) -> Reply:
        contract = self._contract(request)
        start = _offset(body.pop("cursor", None) or body.pop("token", None))
        body.pop("token", None)
        limit = _limit(body.get("limit", 50), self._settings.page_size_max)
        found = self._find(body)
        shown = found[start : start + limit]
        visible = [entry for entry in shown if not entry.hidden]
        links = [
            {
                "rel": "self",
                "type": "application/json",
                "merge": False,
                "href": f"{BASE}{_STAC}/search",
            }
        ]
        if start + limit < len(found):
            last = shown[-1]
            token = f"next:{last.collection}:{last.id}:{start + limit}"
            links.append(self._next_link(request, body, token, posted=posted))
        head = {"type": "FeatureCollection", "links": links}
        tail = {"numberMatched": len(found), "numberReturned": len(shown)}
        pieces = b",".join(entry.to_json(contract, self._base) for entry in visible)
        start_text = json.dumps(head)[:-1].replace(BASE, self._base).encode()
        end_text = json.dumps(tail)[1:].encode()
        return Reply(200, start_text + b', "features": [' + pieces + b"], " + end_text, _GEOJSON)

    def _next_link(
        self, request: RecordedRequest, body: Mapping[str, Any], token: str, *, posted: bool
    ) -> dict[str, Any]:
        href = f"{BASE}{_STAC}/search"
        form = self._settings.next_links
        if posted and form in {"post", "merge"}:
            sent = {"token": token} if form == "merge" else {**body, "token": token}
            return {
                "rel": "next",
                "type": _GEOJSON,
                "method": "POST",
                "href": href,
                "merge": form == "merge",
                "body": sent,
            }
        query: dict[str, Any] = {"token": token}
        if form == "captured":
            query["cursor"] = token
        for name, value in body.items():
            plain = isinstance(value, list) and name != "query"
            query[name] = (
                ",".join(map(str, value))
                if plain
                else json.dumps(value)
                if isinstance(value, dict)
                else value
            )
        contract = _first(request, "contract_id")
        if contract and form != "captured":
            query["contract_id"] = contract
        return {
            "rel": "next",
            "type": _GEOJSON,
            "merge": False,
            "href": f"{href}?{urlencode(query)}",
        }

    def _find(self, body: Mapping[str, Any]) -> list[Entry]:
        """Return all matches, remembered so that the following pages cost nothing."""
        wanted = {name: value for name, value in body.items() if name != "limit"}
        key = json.dumps(wanted, sort_keys=True)
        with self._lock:
            if key not in self._cache:
                if len(self._cache) >= _MOST_CACHED:
                    self._cache.pop(next(iter(self._cache)))
                self._cache[key] = self._matches(wanted)
            return self._cache[key]

    def _matches(self, wanted: Mapping[str, Any]) -> list[Entry]:
        collections = set(wanted.get("collections") or ())
        unknown = collections - set(self._catalogue.collections)
        if unknown:
            raise Refusal(400, f"unknown collection {sorted(unknown)[0]}", "collections")
        ids = set(wanted.get("ids") or ())
        tests = [
            *_property_tests(wanted.get("query") or {}),
            *_datetime_tests(wanted.get("datetime")),
            *_area_tests(wanted),
        ]
        return [
            entry
            for entry in self._catalogue.entries
            if (not collections or entry.collection in collections)
            and (not ids or entry.id in ids)
            and all(test(entry) for test in tests)
        ]

    def _contract(self, request: RecordedRequest) -> Contract | None:
        named = _first(request, "contract_id")
        if named is None:
            always = self._settings.prices_inline == "always"
            return DEFAULT_CONTRACT if always else None
        contract = contract_of(int(named)) if named.isdigit() else None
        if contract is None:
            raise Refusal(403, f"no access to contract {named}", "contract_id")
        return contract

    def _json(self, content: Any) -> Reply:
        return Reply(200, json.dumps(content).replace(BASE, self._base).encode())


def _first(request: RecordedRequest, name: str) -> str | None:
    values = request.query.get(name)
    return values[0] if values else None


def _body_of_get(request: RecordedRequest) -> dict[str, Any]:
    """Return a GET's query string as the body that a POST would have."""
    body: dict[str, Any] = {}
    for name in ("limit", "datetime", "cursor", "token"):
        value = _first(request, name)
        if value is not None:
            body[name] = value
    for name in ("collections", "ids"):
        value = _first(request, name)
        if value:
            body[name] = value.split(",")
    box = _first(request, "bbox")
    if box:
        body["bbox"] = box.split(",")
    for name in ("query", "intersects"):
        value = _first(request, name)
        if value:
            try:
                body[name] = json.loads(value)
            except ValueError as error:
                raise Refusal(400, f"{name} is not JSON", name) from error
    return body


def _limit(value: Any, most: int) -> int:
    try:
        limit = int(value)
    except (TypeError, ValueError) as error:
        raise Refusal(400, "limit is not a whole number", "limit") from error
    if limit < 1:
        raise Refusal(400, "limit must be at least 1", "limit")
    return min(limit, most)


def _offset(cursor: Any) -> int:
    if cursor is None:
        return 0
    number = str(cursor).rpartition(":")[2]
    if not number.isdigit():
        raise Refusal(500, "cursor can't be decoded")
    return int(number)


def _property_tests(query: Any) -> list[Callable[[Entry], bool]]:
    if not isinstance(query, dict):
        raise Refusal(400, "query is not an object", "query")
    tests = []
    for name, conditions in query.items():
        for operator, want in (conditions or {}).items():
            if operator not in _OPERATORS:
                raise Refusal(400, f"unknown operator {operator}", "query")
            stored = _CLOUD_SPELLINGS.get(name, name)
            if stored == "datetime":
                want = _moment(want)  # noqa: PLW2901  compared as a time, not as text
            tests.append(_property_test(stored, _OPERATORS[operator], want))
    return tests


def _property_test(
    name: str, compare: Callable[[Any, Any], bool], want: Any
) -> Callable[[Entry], bool]:
    def test(entry: Entry) -> bool:
        have = entry.item["properties"].get(name)
        if have is None:
            return False  # an item that lacks the property is dropped, as by the service
        try:
            if isinstance(want, datetime):
                return compare(_moment(have), want)
            if isinstance(want, (int, float)) and isinstance(have, str):
                have = float(have)
            return compare(have, want)
        except (TypeError, ValueError):
            return False

    return test


def _datetime_tests(value: Any) -> list[Callable[[Entry], bool]]:
    if value is None:
        return []
    first, slash, last = str(value).partition("/")
    if not slash:
        last = first
    tests = []
    if first not in {"", ".."}:
        tests.append(_property_test("datetime", _OPERATORS["gte"], _moment(first)))
    if last not in {"", ".."}:
        tests.append(_property_test("datetime", _OPERATORS["lte"], _moment(last)))
    return tests


def _moment(value: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError as error:
        raise Refusal(400, f"{value!r} is not a time", "datetime") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _area_tests(wanted: Mapping[str, Any]) -> list[Callable[[Entry], bool]]:
    if wanted.get("bbox") is not None and wanted.get("intersects") is not None:
        raise Refusal(400, "bbox and intersects exclude each other", "bbox")
    if wanted.get("bbox") is not None:
        boxes = _boxes(wanted["bbox"])
        rings = [ring_of_box(box) for box in boxes]
    elif wanted.get("intersects") is not None:
        try:
            rings = rings_of_geojson(wanted["intersects"])
        except ValueError as error:
            raise Refusal(400, str(error), "intersects") from error
        boxes = [_ring_box(ring) for ring in rings]
    else:
        return []

    def test(entry: Entry) -> bool:
        box = entry.box
        if box is None:
            # Without a place it is sent for any: the client must cope (a habit of this sandbox).
            return entry.scene is not None and any(
                area[0] <= entry.scene.place.longitude <= area[2]
                and area[1] <= entry.scene.place.latitude <= area[3]
                for area in boxes
            )
        if not any(boxes_touch(box, area) for area in boxes):
            return False
        return any(rings_touch(ours, theirs) for ours in entry.rings for theirs in rings)

    return [test]


def _ring_box(ring: list[tuple[float, float]]) -> Box:
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return (min(xs), min(ys), max(xs), max(ys))


def _boxes(value: Any) -> list[Box]:
    try:
        numbers = [float(entry) for entry in value]
    except (TypeError, ValueError) as error:
        raise Refusal(400, "bbox is not a list of numbers", "bbox") from error
    if len(numbers) == 6:  # noqa: PLR2004  with heights
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4:  # noqa: PLR2004
        raise Refusal(400, "bbox needs 4 or 6 numbers", "bbox")
    west, south, east, north = numbers
    if south > north:
        raise Refusal(400, "bbox has south above north", "bbox")
    if west > east:
        return [(west, south, 180.0, north), (-180.0, south, east, north)]
    return [(west, south, east, north)]
