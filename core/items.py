# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC items, read so tolerantly that none of them can break a search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from .assets import Asset, public_href
from .json_array import Excerpt
from .json_text import read_json
from .money import Money, parse_money
from .plain_text import identifier, is_sendable
from .values import (
    boolean_or_none,
    identifier_or_none,
    moment_or_none,
    number_or_none,
    object_or_empty,
    shown,
    text_or_none,
    texts,
    word_or_none,
)
from .wkb import geojson_of_wkb, multi_polygon_wkb, polygon_wkb
from .wording import tr

# Both spellings occur (API facts, section 8, row 1).
CLOUD_FIELDS = ("eo:cloud_cover", "eo:cloudcover")
QA_SUFFIX = "--qa"
LEVELS = ("RAW", "L0", "L1A", "L1B", "L1C", "L1D", "L2A", "L3")
_MOST_CLOUD = 100.0
_SMALLEST_GSD_M, _LARGEST_GSD_M = 1e-3, 1e6


@dataclass(frozen=True, init=False)
class Item:
    """One scene of the catalogue.

    Args:
        id: STAC item id; unique within its collection.
        collection: id of its collection.
        footprint: as well-known binary, see `wkb`; None if the item has none that can be used.
        acquired: time of acquisition, UTC; None if unknown.
        cloud_cover: per cent, 0 to 100; None if unknown, which isn't the same as 0.
        level: processing level in capitals ("L2A"); empty if unknown.
        gsd_m: ground sampling distance in metres; None if unknown.
        platform: satellite, as stated.
        price: what the search answer stated for the contract; None if it stated none.
        entitled: whether the account may read full resolution; None if not said.
        problems: what was wrong with the item, in words.
        thumbnail: address of the thumbnail, empty if there is none.
        is_qa_twin: whether it is the quality-control twin of another item, which nobody buys.
        content: the item's JSON, as an object or as part of a text. See `raw`.

    Source: API facts, section 2.5.
    """

    id: str
    collection: str
    footprint: bytes | None = field(repr=False)
    acquired: datetime | None
    cloud_cover: float | None
    level: str
    gsd_m: float | None
    platform: str
    price: Money | None
    entitled: bool | None
    problems: tuple[str, ...]
    thumbnail: str = field(repr=False, compare=False)
    is_qa_twin: bool = field(repr=False, compare=False)
    content: Mapping[str, Any] | Excerpt = field(repr=False, compare=False)
    storage_url: str = field(repr=False, compare=False)

    def __init__(
        self,
        *,
        id: str,  # noqa: A002  the field's name
        collection: str,
        footprint: bytes | None,
        acquired: datetime | None,
        cloud_cover: float | None,
        level: str,
        gsd_m: float | None,
        platform: str,
        price: Money | None,
        entitled: bool | None = None,
        problems: tuple[str, ...] = (),
        thumbnail: str = "",
        is_qa_twin: bool = False,
        content: Mapping[str, Any] | Excerpt | None = None,
        storage_url: str = "",
    ) -> None:
        # What dataclass writes for a frozen class sets each field by a call; a search makes items
        # by the thousand.
        self.__dict__.update(
            id=id,
            collection=collection,
            footprint=footprint,
            acquired=acquired,
            cloud_cover=cloud_cover,
            level=level,
            gsd_m=gsd_m,
            platform=platform,
            price=price,
            entitled=entitled,
            problems=problems,
            thumbnail=thumbnail,
            is_qa_twin=is_qa_twin,
            content=content or {},
            storage_url=storage_url,
        )

    @property
    def geometry(self) -> dict[str, Any] | None:
        """The footprint as GeoJSON Polygon or MultiPolygon, EPSG:4326, (longitude, latitude).

        Made anew each time: the coordinates of thousands of items would be a million objects.
        """
        return None if self.footprint is None else geojson_of_wkb(self.footprint)

    @property
    def raw(self) -> Mapping[str, Any]:
        """The item's JSON. Take out what you need once: text is read anew each time.

        A search keeps the text of its pages, since Python's garbage collector walks all containers
        there are, with the interpreter's lock held: the JSON of 10,000 items made each full
        collection a stall of over 100 ms in the window.
        """
        if isinstance(self.content, tuple):
            text, start, end = self.content
            # The text of the page was made clean when it came.
            content: dict[str, Any] = read_json(text[start:end], is_ours=True)
            return content
        return self.content

    @cached_property
    def assets(self) -> dict[str, Asset]:
        """The item's files by key. Read when first asked for: a search rarely needs them."""
        return _assets(self.raw, self.storage_url)


def item_from_json(data: Any, storage_url: str, excerpt: Excerpt | None = None) -> Item:
    """Return the item with all it has; what was wrong stands in `problems`.

    Args:
        data: one feature of a search answer, or the answer of the item endpoint.
        storage_url: where assets with an internal address really lie.
        excerpt: where the text of the same feature stands, to be kept instead of it.
    """
    raw: Mapping[str, Any] = object_or_empty(data)
    properties = object_or_empty(raw.get("properties"))
    problems: list[str] = []
    item_id = identifier_or_none(raw.get("id")) or ""
    collection = identifier_or_none(raw.get("collection")) or ""
    if not item_id:
        problems.append(tr("no id, so it can't be ordered"))
    if not collection:
        problems.append(tr("no collection, so it can't be ordered"))
    if ("\\" in item_id or "\\" in collection) and not is_sendable(item_id + collection):
        problems.append(tr("an id that can't be sent, so it can't be ordered"))
    footprint = _footprint(raw.get("geometry"), problems)
    acquired = moment_or_none(properties.get("datetime")) or moment_or_none(
        properties.get("start_datetime")
    )
    if acquired is None:
        problems.append(tr("no readable date"))
    stated_price = properties.get("opencosmos:price")
    price = parse_money(stated_price, properties.get("opencosmos:price_currency"))
    if price is None and stated_price is not None:
        problems.append(tr("price {value!r} can't be read", value=shown(stated_price)))
    elif price is not None and not price.currency:
        problems.append(tr("a price without a currency, so it is shown as unknown"))
        price = None
    return Item(
        id=item_id,
        collection=collection,
        footprint=footprint,
        acquired=acquired,
        cloud_cover=_cloud_cover(properties, problems),
        level=level_of(properties, collection),
        gsd_m=number_or_none(properties.get("gsd"), _SMALLEST_GSD_M, _LARGEST_GSD_M),
        platform=", ".join(texts(properties.get("platform"))),
        price=price,
        entitled=boolean_or_none(properties.get("opencosmos:high_resolution_read_permission")),
        problems=tuple(problems),
        thumbnail=_thumbnail(raw, storage_url),
        is_qa_twin=collection.endswith(QA_SUFFIX)
        or properties.get("opencosmos:collection_type") == "qa",
        content=excerpt if excerpt and raw else raw,
        storage_url=storage_url,
    )


def _assets(raw: Mapping[str, Any], storage_url: str) -> dict[str, Asset]:
    listed = object_or_empty(raw.get("assets"))
    keyed = [(identifier(key), data) for key, data in listed.items()]
    return {key: Asset.from_json(key, data, storage_url) for key, data in keyed}


def _thumbnail(raw: Mapping[str, Any], storage_url: str) -> str:
    # Where it usually is, looked at alone: a search has thousands of items.
    usual = object_or_empty(object_or_empty(raw.get("assets")).get("thumbnail"))
    href = public_href(text_or_none(usual.get("href")) or "", storage_url)
    if href:
        return href
    assets = _assets(raw, storage_url).values()
    return next((asset.href for asset in assets if asset.is_thumbnail and asset.href), "")


def level_of(properties: Mapping[str, Any], collection: str) -> str:
    """Return the processing level in capitals, from the item or else from its collection's name.

    Source: API facts, section 8, row 17.
    """
    stated = word_or_none(properties.get("processing:level"))
    if stated:
        return stated.upper()
    parts = collection.upper().replace("_", "-").split("-")
    return next((part for part in parts if part in LEVELS), "")


def _cloud_cover(properties: Mapping[str, Any], problems: list[str]) -> float | None:
    for name in CLOUD_FIELDS:
        if properties.get(name) is None:
            continue
        value = number_or_none(properties[name], 0, _MOST_CLOUD)
        if value is not None:
            return value
        problems.append(tr("cloud cover {value!r} can't be read", value=shown(properties[name])))
    return None


def _footprint(value: Any, problems: list[str]) -> bytes | None:
    if value is None:
        problems.append(tr("no footprint"))
        return None
    kind = value.get("type") if isinstance(value, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):  # no set: the kind may be a list
        problems.append(
            tr("a footprint of the kind {kind!r}, which isn't an area", kind=shown(kind))
        )
        return None
    coordinates = value.get("coordinates")
    try:
        if kind == "Polygon":
            return _polygon(coordinates)
        if coordinates:
            return multi_polygon_wkb([_polygon(rings) for rings in coordinates])
    except (TypeError, ValueError):
        pass  # said below
    problems.append(tr("a footprint whose coordinates can't be read"))
    return None


def usable_footprint(value: Any) -> dict[str, Any] | None:
    """Return the GeoJSON if it is a Polygon or MultiPolygon with readable coordinates.

    These come as an item's do, so that footprints are equal wherever they were read from.
    """
    wkb = _footprint(value, [])
    return None if wkb is None else geojson_of_wkb(wkb)


_FEWEST_RING_POINTS = 4
# Beyond these it is no place; up to 540 a footprint may run past 180.
_WEST_END, _EAST_END = -540.0, 540.0
_SOUTH_END, _NORTH_END = -90.0, 90.0
_NUMBERS = (float, int)  # a boolean is none


def _polygon(rings: Any) -> bytes:
    """Return a polygon of GeoJSON rings; TypeError or ValueError if they aren't sound."""
    if not rings:
        raise ValueError
    return polygon_wkb([_ring(ring) for ring in rings])


def _ring(ring: Any) -> list[float]:
    if not isinstance(ring, list) or len(ring) < _FEWEST_RING_POINTS:
        raise ValueError
    flat: list[float] = []
    for point in ring:
        if not isinstance(point, list) or len(point) < 2:
            raise ValueError
        x, y = point[0], point[1]
        if type(x) not in _NUMBERS or type(y) not in _NUMBERS:
            raise ValueError
        # Written so that NaN isn't within.
        if not (_WEST_END <= x <= _EAST_END and _SOUTH_END <= y <= _NORTH_END):
            raise ValueError
        flat += (x, y)
    return flat
