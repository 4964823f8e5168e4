# SPDX-License-Identifier: GPL-2.0-or-later
"""The organisation's projects, and what lies in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from .deliveries import Deliveries, Delivery
from .item_json import BASE
from .price_api import PriceApi
from .reading import whole_number
from .recording import RecordedRequest, Refusal, Reply
from .settings import ORGANISATION_ID, Project, SandboxSettings
from .stac_filters import area_tests, datetime_tests, property_tests
from .storage import Storage

_PAGE = 50


class ProjectApi:
    """Answers what lies below /api/data/v0/scenario/scenario."""

    def __init__(
        self,
        settings: SandboxSettings,
        prices: PriceApi,
        deliveries: Deliveries,
        storage: Storage,
        base: str,
    ) -> None:
        self._settings = settings
        self._prices = prices
        self._deliveries = deliveries
        self._storage = storage
        self._base = base

    def listed(self) -> Reply:
        """Answer the organisation's projects."""
        if self._settings.projects_list == "missing":
            raise Refusal(404, "listing projects is not offered")
        if self._settings.projects_list == "forbidden":
            raise Refusal(403, "no permission to list projects")
        own = [one for one in self._settings.projects if one.organisation_id == ORGANISATION_ID]
        return self._reply([_project_json(one) for one in own])

    def project(self, project_id: str) -> Reply:
        """Answer what a project is called."""
        if self._settings.projects_read == "missing":
            raise Refusal(404, "reading a project is not offered")
        return self._reply(_project_json(self._prices.project(project_id)))

    def items(self, project_id: str) -> Reply:
        """Answer all items of a project."""
        return self._reply([self._item_json(one) for one in self._found(project_id)])

    def item(self, project_id: str, name: str) -> Reply:
        """Answer one item of a project."""
        for delivery in self._found(project_id):
            if delivery.entry.id == name:
                return self._reply(self._item_json(delivery))
        raise Refusal(404, f"item {name} not found in project {project_id}")

    def search(self, request: RecordedRequest, project_id: str) -> Reply:
        """Answer a page of the items that match, never wrapped."""
        if not isinstance(request.body, dict):
            raise Refusal(400, "the body is not a JSON object")
        ids, collections = (_texts(request.body, name) for name in ("ids", "collections"))
        matching = [
            one
            for one in self._found(project_id)
            if (not ids or one.entry.id in ids)
            and (not collections or one.entry.collection in collections)
        ]
        tests = [
            *property_tests(request.body.get("query"), self._settings),
            *datetime_tests(request.body.get("datetime"), self._settings),
            *area_tests(request.body, self._settings),
        ]
        matching = [one for one in matching if all(test(one.entry) for test in tests)]
        limit = _number(request.body, "limit", _PAGE)
        start = _number(request.body, "cursor", 0)
        shown, links = matching[start : start + limit], []
        if start + limit < len(matching):
            # As seen: it points to the catalogue's search, and only its cursor is of use.
            query = urlencode({"cursor": start + limit, "limit": limit})
            href = f"{self._base}/api/data/v0/stac/search?{query}"
            links = [{"rel": "next", "type": "application/geo+json", "href": href}]
        page = {
            "type": "FeatureCollection",
            "features": [self._item_json(one) for one in shown],
            "links": links,
            "numberMatched": len(matching),
            "numberReturned": len(shown),
        }
        return self._json(page)

    def _found(self, project_id: str) -> list[Delivery]:
        return self._deliveries.in_project(self._prices.project(project_id).id)

    def _item_json(self, delivery: Delivery) -> dict[str, Any]:
        item = delivery.entry.item
        if not self._settings.checksums:
            return item
        facts = self._storage.checksums(delivery.entry, delivery.box)
        assets = {key: {**asset, **facts.get(key, {})} for key, asset in item["assets"].items()}
        return {**item, "assets": assets}

    def _reply(self, content: Any) -> Reply:
        is_bare = self._settings.project_answers == "bare"
        return self._json(content if is_bare else {"data": content, "errors": []})

    def _json(self, content: Any) -> Reply:
        return Reply(200, json.dumps(content).replace(BASE, self._base).encode())


def _project_json(project: Project) -> dict[str, Any]:
    return {"id": project.id, "name": project.name, "organisation_id": project.organisation_id}


def _texts(body: Mapping[str, Any], name: str) -> list[Any]:
    value = body.get(name) or []
    if not isinstance(value, list):
        raise Refusal(400, f"{name} is not a list of texts", name)
    return value


def _number(body: Mapping[str, Any], name: str, default: int) -> int:
    number = whole_number(str(body.get(name, default)))
    if number is None or (name == "limit" and number < 1):
        raise Refusal(400, f"{name} is not a whole number", name)
    return number
