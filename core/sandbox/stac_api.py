# SPDX-License-Identifier: GPL-2.0-or-later
"""The STAC endpoints: landing page, collections, items, search with paging."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from .catalogue import Catalogue
from .entries import Entry
from .item_json import BASE
from .next_links import NextLinks
from .reading import whole_number
from .recording import RecordedRequest, Refusal, Reply
from .settings import Contract, SandboxSettings
from .stac_filters import area_tests, datetime_tests, property_tests

_STAC = "/api/data/v0/stac"
_GEOJSON = "application/geo+json"
_MOST_CACHED = 32
_LONGEST_CACHED = 1_000_000


class StacApi:
    """Answers what lies below /api/data/v0/stac."""

    def __init__(self, catalogue: Catalogue, settings: SandboxSettings, base: str) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._base = base
        self._links = NextLinks(settings, base)
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
            # A plain number: the SDK sends a collections cursor back without decoding it.
            query = urlencode({"limit": limit, "cursor": start + limit})
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
        return self.item_of(request, entry)

    def item_of(self, request: RecordedRequest, entry: Entry) -> Reply:
        """Answer an item, with the price under the contract that the request names."""
        body = entry.to_json(self._contract(request), self._base)
        return Reply(200, body, _GEOJSON)

    def items(self, request: RecordedRequest, collection: str) -> Reply:
        if collection not in self._catalogue.collections:
            raise Refusal(404, f"collection {collection} not found")
        body = {**_body_of_get(request), "collections": [collection]}
        return self._page(request, body, posted=False)

    def queryables(self, collection: str = "") -> Reply:
        """Answer which properties items have, of all collections or of one."""
        if not self._settings.queryables:
            raise Refusal(404, "no such endpoint")
        if collection and collection not in self._catalogue.collections:
            raise Refusal(404, f"collection {collection} not found")
        entries = [e for e in self._catalogue.entries if collection in {"", e.collection}]
        known: dict[str, Any] = {}
        for entry in entries:
            for name, value in entry.item["properties"].items():
                known.setdefault(name, {"title": name, "type": _schema_type(value)})
        schema = {
            "$schema": "https://json-schema.org/draft/2019-09/schema",
            "type": "object",
            "title": "Queryables",
            "properties": {**known, "id": {"type": "string"}, "collection": {"type": "string"}},
            "additionalProperties": False,
        }
        return replace(self._json(schema), content_type="application/schema+json")

    def forget(self) -> None:
        """Search anew from now on: the catalogue has changed."""
        with self._lock:
            self._cache.clear()

    def search(self, request: RecordedRequest) -> Reply:
        length = whole_number(request.headers.get("content-length", "")) or 0
        if length > self._settings.search_bytes_max:
            most = self._settings.search_bytes_max
            raise Refusal(413, f"the body of a search is larger than {most} bytes")
        if request.method == "POST":
            if not isinstance(request.body, dict):
                raise Refusal(400, "the body is not a JSON object")
            return self._page(request, dict(request.body), posted=True)
        return self._page(request, _body_of_get(request), posted=False)

    def _page(self, request: RecordedRequest, body: dict[str, Any], *, posted: bool) -> Reply:
        contract = self._contract(request)
        token = body.pop("cursor", None) or body.get("token")
        body.pop("token", None)
        limit = self._limit(body.get("limit", 50))
        found = self._find(body)
        start = self._links.start_of(token, found)
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
            following = self._links.token(token, shown[-1], start + limit)
            named = _first(request, "contract_id")
            links.append(self._links.link(body, following, named, posted=posted))
        head = {"type": "FeatureCollection", "links": links}
        tail: dict[str, Any] = {"numberReturned": len(shown)}
        if self._settings.counts_matches:
            tail = {"numberMatched": len(found), **tail}
        pieces = b",".join(entry.to_json(contract, self._base) for entry in visible)
        start_text = json.dumps(head)[:-1].replace(BASE, self._base).encode()
        end_text = json.dumps(tail)[1:].encode()
        return Reply(200, start_text + b', "features": [' + pieces + b"], " + end_text, _GEOJSON)

    def _limit(self, value: Any) -> int:
        most = self._settings.page_size_max
        limit = _limit(value, sys.maxsize)
        if limit > most and self._settings.refuses_high_limits:
            raise Refusal(400, f"limit must be at most {most}", "limit")
        return min(limit, most)

    def _find(self, body: Mapping[str, Any]) -> list[Entry]:
        """Return all matches, remembered so that the following pages cost nothing."""
        wanted = {name: value for name, value in body.items() if name != "limit"}
        key = json.dumps(wanted, sort_keys=True)
        with self._lock:
            if len(key) > _LONGEST_CACHED:
                return self._matches(wanted)
            if key not in self._cache:
                if len(self._cache) >= _MOST_CACHED:
                    self._cache.pop(next(iter(self._cache)))
                self._cache[key] = self._matches(wanted)
            return self._cache[key]

    def _matches(self, wanted: Mapping[str, Any]) -> list[Entry]:
        collections = set(_texts(wanted, "collections"))
        unknown = collections - set(self._catalogue.collections)
        if unknown and self._settings.refuses_unknown_collections:
            raise Refusal(400, f"unknown collection {sorted(unknown)[0]}", "collections")
        ids = set(_texts(wanted, "ids"))
        if ids and self._settings.ids_search != "answered":
            if self._settings.ids_search == "refused":
                raise Refusal(400, "searching by ids isn't supported", "ids")
            ids = set()
        tests = [
            *property_tests(wanted.get("query"), self._settings),
            *datetime_tests(wanted.get("datetime"), self._settings),
            *area_tests(wanted, self._settings),
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
            return self._settings.default_contract if always else None
        contract = self._settings.contract_of(whole_number(named))
        if contract is None:
            raise Refusal(403, f"no access to contract {named}", "contract_id")
        return contract

    def _json(self, content: Any) -> Reply:
        return Reply(200, json.dumps(content).replace(BASE, self._base).encode())


def _schema_type(value: Any) -> str:
    kinds = {bool: "boolean", int: "number", float: "number", list: "array", dict: "object"}
    return kinds.get(type(value), "string")


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
            except (ValueError, RecursionError) as error:
                raise Refusal(400, f"{name} is not JSON", name) from error
    return body


def _texts(wanted: Mapping[str, Any], name: str) -> list[str]:
    value = wanted.get(name) or []
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise Refusal(400, f"{name} is not a list of texts", name)
    return value


def _limit(value: Any, most: int) -> int:
    if isinstance(value, (bool, float)):
        raise Refusal(400, "limit is not a whole number", "limit")
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
    number = whole_number(str(cursor).rpartition(":")[2])
    if number is None:
        raise Refusal(500, "cursor can't be decoded")
    return number
