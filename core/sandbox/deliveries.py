# SPDX-License-Identifier: GPL-2.0-or-later
"""What is had of the parts that were paid: items in projects, or the catalogue's own, clipped."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .catalogue import Catalogue
from .entries import Entry
from .item_json import BASE, STORAGE, assets_of, folder_of
from .order_book import OrderBook, SandboxOrder
from .parts import Part
from .settings import SandboxSettings
from .shapes import Box, box_of

_SCENARIO = "/api/data/v0/scenario/scenario"
_FILES = "/full/projects"
_IN_CATALOGUE = "catalogue"


@dataclass(frozen=True)
class Delivery:
    """An item as its buyer gets it.

    Args:
        entry: with the id, the geometry and the assets of what was bought.
        order_id: with which it was paid last.
        box: to which images are clipped, west, south, east, north; None if they aren't.
    """

    entry: Entry
    order_id: str
    box: Box | None


class Deliveries:
    """Finds what the paid orders have brought."""

    def __init__(self, catalogue: Catalogue, settings: SandboxSettings, book: OrderBook) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._book = book

    def in_project(self, project_id: str) -> list[Delivery]:
        """Return the items of a project, first bought first."""
        if self._settings.deliver_to != "project":
            return []
        found: dict[str, Delivery] = {}
        pieces: dict[tuple[str, str], int] = {}
        is_whole = self._settings.deliver_parts == "whole"
        for order, number, entry, part in self._paid_parts():
            if part.project_id != project_id:
                continue
            key = (entry.collection, entry.id)
            pieces[key] = 1 if is_whole else pieces.get(key, 0) + 1
            name = entry.id if pieces[key] == 1 else f"{entry.id}_{pieces[key]}"
            if self._settings.part_ids == "suffixed":
                mark = uuid.uuid5(uuid.UUID(order.id), f"{number}").hex[:8]
                name = f"{entry.id}_{mark}"
            parts = [] if is_whole else [part]
            found[name] = self._delivery(entry, name, parts, project_id, order.id)
        return list(found.values())

    def in_catalogue(self, entry: Entry) -> Delivery | None:
        """Return the catalogue's item clipped to the parts of it that were bought.

        None where projects have them, where the whole is delivered, or nothing was bought.
        """
        settings = self._settings
        if settings.deliver_to != "catalogue" or settings.deliver_parts == "whole":
            return None
        bought = [(o, part) for o, _n, of, part in self._paid_parts() if of is entry]
        if not bought:
            return None
        parts, last = [part for _order, part in bought], bought[-1][0]
        return self._delivery(entry, entry.id, parts, _IN_CATALOGUE, last.id)

    def of_order(self, order: SandboxOrder) -> list[Delivery]:
        """Return what the parts of an order have brought."""
        projects = {part.project_id for part in order.parts if part is not None}
        found = [one for name in sorted(projects) for one in self.in_project(name)]
        entries = [line[0] for line, part in zip(order.lines, order.parts) if part is not None]
        found += [one for one in map(self.in_catalogue, entries) if one is not None]
        return [one for one in found if one.order_id == order.id]

    def by_path(self, path: str) -> tuple[Delivery, str] | None:
        """Return the delivery and the file name that a path below the storage's names."""
        place, _, rest = path.removeprefix(f"{_FILES}/").partition("/")
        item, _, name = rest.partition("/")
        if not path.startswith(f"{_FILES}/") or not name:
            return None
        if place == _IN_CATALOGUE:
            clipped = map(self.in_catalogue, self._catalogue.entries_of(item))
            found = [one for one in clipped if one is not None]
        else:
            found = [one for one in self.in_project(place) if one.entry.id == item]
        return next(((one, name) for one in found if one.box is not None), None)

    def _paid_parts(self) -> Iterator[tuple[SandboxOrder, int, Entry, Part]]:
        latest = time.monotonic() - self._settings.parts_arrive_after_s
        for order in self._book.orders.values():
            if order.status != "PAID" or order.paid_at > latest:
                continue
            for number, (line, part) in enumerate(zip(order.lines, order.parts)):
                if part is not None:
                    yield order, number, line[0], part

    def _delivery(
        self, entry: Entry, name: str, parts: Sequence[Part], place: str, order_id: str
    ) -> Delivery:
        """Return the item, clipped to the parts; whole if there are none."""
        item, rings, box = {**entry.item, "id": name}, entry.rings, None
        if parts:
            rings = [list(part.rings[0]) for part in parts]
            box = box_of(rings)
            area = round(sum(part.area_km2 for part in parts), 2)
            item["geometry"] = _geometry_of(parts)
            item["bbox"] = list(box)
            item["properties"] = {**item["properties"], "opencosmos:data_area_km2": area}
            item["assets"] = self._assets(entry, f"{_FILES}/{place}/{name}")
        if place != _IN_CATALOGUE:
            href = f"{BASE}{_SCENARIO}/{place}/items/{name}"
            item["links"] = [{"rel": "self", "type": "application/geo+json", "href": href}]
        return Delivery(Entry(item, entry.scene, rings), order_id, box)

    def _assets(self, entry: Entry, folder: str) -> dict[str, Any]:
        if entry.scene is None:
            return dict(entry.item["assets"])
        old, new = f"{STORAGE}{folder_of(entry.scene)}/", f"{STORAGE}{folder}/"
        clipped = {
            key: {**asset, "href": asset["href"].replace(old, new)}
            for key, asset in assets_of(entry.scene).items()
        }
        # It shows the whole scene, in front of which the part was drawn.
        return {**clipped, "thumbnail": entry.item["assets"]["thumbnail"]}


def _geometry_of(parts: Sequence[Part]) -> dict[str, Any]:
    if len(parts) == 1:
        return parts[0].geometry
    return {
        "type": "MultiPolygon",
        "coordinates": [part.geometry["coordinates"] for part in parts],
    }
