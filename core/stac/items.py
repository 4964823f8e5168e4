# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC items, read so tolerantly that none of them can break a search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, cached_property
from sys import intern
from typing import Any

from ..geo.footprints import read_footprint
from ..geo.wkb import geojson_of_wkb
from ..json_text import read_json
from ..money import Money, parse_money
from ..plain_text import identifier, is_sendable
from ..urls import is_safe_web_url
from ..values import (
    boolean_or_none,
    count_or_none,
    identifier_or_none,
    misshapen,
    number_or_none,
    object_or_empty,
    shown,
    text_or_none,
    texts,
    word_or_none,
)
from ..wording import tr
from .addresses import Home, alternate_hrefs, home_of, public_href
from .kept_text import KeptText, cut_out
from .shared_texts import shared_list, shared_text
from .times import moments_of
from .view import UNKNOWN_VIEW, View, view_of

# Both spellings occur (API facts, section 8, row 1).
CLOUD_FIELDS = ("eo:cloud_cover", "eo:cloudcover")
QA_SUFFIX = "--qa"
LEVELS = ("RAW", "L0", "L1A", "L1B", "L1C", "L1D", "L2A", "L3")
# What isn't map-projected: heights put such scenes in a better place.
UNPROJECTED_LEVELS = frozenset({"RAW", "L0", "L1A", "L1B"})
_MOST_CLOUD = 100.0
_LONGEST_PASS = timedelta(hours=1)
_MOST_ALTERNATES = 4  # that are tried
_SMALLEST_GSD_M, _LARGEST_GSD_M = 1e-3, 1e6


def item_key(collection: str, item: str) -> str:
    """Return what tells an item from all others of a service, the same at all levels."""
    return f"{collection}/{item}"


@dataclass(frozen=True, init=False)
class Item:
    """One scene of the catalogue.

    Args:
        id: STAC item id; unique within its collection.
        collection: id of its collection.
        footprint: as well-known binary, see `wkb`; None if the item has none that can be used.
        is_rough: whether the footprint is only a box around the real one, which was too much work.
        acquired: time of acquisition, UTC, of a range its beginning; None if unknown.
        acquired_from, acquired_until: the range in which it was acquired, UTC, as it states one
            or `acquired` alone; None if unknown.
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
        instrument: as stated, several separated by commas; empty if unknown.
        product_type: as stated ("Satellite", "Insight", "DEM"); empty if unknown.
        view: from where it was seen.

    Source: API facts, section 2.5.
    """

    id: str
    collection: str
    footprint: bytes | None = field(repr=False)
    is_rough: bool
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
    content: Mapping[str, Any] | KeptText = field(repr=False, compare=False)
    storage_url: str = field(repr=False, compare=False)
    acquired_from: datetime | None
    acquired_until: datetime | None
    instrument: str
    product_type: str
    view: View

    def __init__(
        self,
        *,
        id: str,  # noqa: A002  the field's name
        collection: str,
        footprint: bytes | None,
        is_rough: bool = False,
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
        content: Mapping[str, Any] | KeptText | None = None,
        storage_url: str = "",
        acquired_from: datetime | None = None,
        acquired_until: datetime | None = None,
        instrument: str = "",
        product_type: str = "",
        view: View = UNKNOWN_VIEW,
    ) -> None:
        # What dataclass writes for a frozen class sets each field by a call; a search makes items
        # by the thousand.
        self.__dict__.update(
            id=id,
            collection=collection,
            footprint=footprint,
            is_rough=is_rough,
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
            acquired_from=acquired_from or acquired,
            acquired_until=acquired_until or acquired,
            instrument=instrument,
            product_type=product_type,
            view=view,
        )

    @cached_property
    def key(self) -> str:
        """See `item_key`. Lists, layers and maps ask for it again and again."""
        return item_key(self.collection, self.id)

    @property
    def period(self) -> tuple[datetime, datetime] | None:
        """From when to when it was acquired, where that is longer than one pass of a satellite."""
        first, last = self.acquired_from, self.acquired_until
        if first is last or first is None or last is None or last - first <= _LONGEST_PASS:
            return None
        return first, last

    @property
    def can_be_ordered(self) -> bool:
        """Whether it says, in a form that can be sent, what would be ordered."""
        is_whole = bool(self.id and self.collection and self.level)
        return is_whole and is_sendable(self.id) and is_sendable(self.collection)

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
            # The text of the page was made clean when it came.
            content: dict[str, Any] = read_json(cut_out(self.content), is_ours=True)
            return content
        return self.content

    @cached_property
    def assets(self) -> dict[str, Asset]:
        """The item's files by key. Read when first asked for: a search rarely needs them."""
        return _assets(self.raw, self.storage_url)

    @cached_property
    def assets_fault(self) -> str:
        """Why its files can't be read at all, in words; empty if they can, or there are none."""
        return _assets_fault(self.raw)


def item_from_json(data: Any, storage_url: str, excerpt: KeptText | None = None) -> Item:
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
    footprint = read_footprint(raw.get("geometry"), problems, raw)
    moments = moments_of(properties)
    if moments is None:
        problems.append(tr("no readable date"))
    acquired, first, last = moments or (None, None, None)
    if type(raw.get("assets")) is not dict or type(raw.get("properties")) is not dict:
        problems += filter(None, (_fault(raw, "properties"), _assets_fault(raw)))
    stated_price = properties.get("opencosmos:price")
    price = parse_money(stated_price, properties.get("opencosmos:price_currency"))
    if price is None and stated_price is not None:
        problems.append(tr("price {value!r} can't be read", value=shown(stated_price)))
    elif price is not None and not price.currency:
        problems.append(tr("a price without a currency, so it is shown as unknown"))
        price = None
    return Item(
        id=item_id,
        # Thousands of items share these, which would be a text each.
        collection=intern(collection),
        footprint=footprint.wkb if footprint else None,
        is_rough=footprint is not None and footprint.is_rough,
        acquired=acquired,
        acquired_from=first,
        acquired_until=last,
        cloud_cover=_cloud_cover(properties, problems),
        level=intern(level_of(properties, collection)),
        gsd_m=number_or_none(properties.get("gsd"), _SMALLEST_GSD_M, _LARGEST_GSD_M),
        platform=shared_list(properties.get("platform")),
        price=price,
        entitled=boolean_or_none(properties.get("opencosmos:high_resolution_read_permission")),
        problems=tuple(problems),
        thumbnail=_thumbnail(raw, storage_url),
        is_qa_twin=collection.endswith(QA_SUFFIX)
        or properties.get("opencosmos:collection_type") == "qa",
        content=excerpt if excerpt and raw else raw,
        storage_url=storage_url,
        instrument=shared_list(properties.get("instruments")),
        product_type=shared_text(properties.get("opencosmos:product_type")),
        view=view_of(properties),
    )


def _assets(raw: Mapping[str, Any], storage_url: str) -> dict[str, Asset]:
    listed = object_or_empty(raw.get("assets"))
    keyed = [(identifier(key), data) for key, data in listed.items()]
    home = cache(lambda: home_of(raw, storage_url))
    return {key: Asset.from_json(key, data, storage_url, home) for key, data in keyed}


def _thumbnail(raw: Mapping[str, Any], storage_url: str) -> str:
    # Where it usually is, looked at alone: a search has thousands of items.
    usual = object_or_empty(object_or_empty(raw.get("assets")).get("thumbnail"))
    stated = text_or_none(usual.get("href")) or ""
    href = public_href(stated, storage_url, lambda: home_of(raw, storage_url))
    if href and "alternate" not in usual:
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


def usable_footprint(value: Any) -> dict[str, Any] | None:
    """Return the GeoJSON if it is a Polygon or MultiPolygon with readable coordinates.

    These come as an item's do, so that footprints are equal wherever they were read from.
    """
    footprint = read_footprint(value, [])
    return None if footprint is None else geojson_of_wkb(footprint.wkb)


def _fault(raw: Mapping[str, Any], name: str) -> str:
    return misshapen(raw.get(name), name)


def _assets_fault(raw: Mapping[str, Any]) -> str:
    fault = _fault(raw, "assets")
    return fault and tr("{fault}, so none of its files can be had", fault=fault)


@dataclass(frozen=True)
class Asset:
    """One file of an item.

    Args:
        key: its name within the item ("TCI", "B04", "thumbnail").
        href: absolute address; empty when the item names none. Where that isn't a secure web
            address and an alternate is, the alternate.
        media_type: as stated, for example "image/tiff; application=geotiff".
        title: human text, neither unique nor a file name.
        roles: STAC roles, in lower case.
        size_bytes: `file:size` of the STAC file extension, None if not stated.
        checksum: `file:checksum`, a hexadecimal multihash, None if not stated.
        alternates: further secure web addresses of the same file.

    Source: API facts, section 2.6; STAC file extension 2.1; alternate assets extension 1.1.
    """

    key: str
    href: str
    media_type: str = ""
    title: str = ""
    roles: tuple[str, ...] = ()
    size_bytes: int | None = None
    checksum: str | None = None
    alternates: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, key: str, data: Any, storage_url: str, home: Home | None = None) -> Asset:
        """Return the asset that the JSON describes, whatever is missing or odd in it.

        Args:
            storage_url, home: see `public_href`.
        """
        fields: Mapping[str, Any] = object_or_empty(data)
        href = public_href(text_or_none(fields.get("href")) or "", storage_url, home)
        others = [public_href(one, storage_url, home) for one in alternate_hrefs(fields)]
        usable = [one for one in dict.fromkeys(others) if one != href and is_safe_web_url(one)]
        if usable and not is_safe_web_url(href):
            href = usable.pop(0)
        return cls(
            key=key,
            href=href,
            media_type=(text_or_none(fields.get("type")) or "").lower(),
            title=text_or_none(fields.get("title")) or "",
            roles=tuple(role.lower() for role in texts(fields.get("roles"))),
            size_bytes=count_or_none(fields.get("file:size")),
            checksum=text_or_none(fields.get("file:checksum")),
            alternates=tuple(usable[:_MOST_ALTERNATES]),
        )

    @property
    def addresses(self) -> tuple[str, ...]:
        """All under which the file can be had, the first choice first."""
        return (self.href, *self.alternates)

    @property
    def is_thumbnail(self) -> bool:
        return "thumbnail" in self.roles or self.key.lower() == "thumbnail"

    def answers_to(self, name: str) -> bool:
        """Return whether the name, in any case, is this asset's key or one of its roles."""
        wanted = name.strip().lower()
        return wanted == self.key.lower() or wanted in self.roles
