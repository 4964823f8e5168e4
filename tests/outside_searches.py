# SPDX-License-Identifier: GPL-2.0-or-later
"""The searches that are tried against real servers, and what they must find.

What must be found is what pystac-client finds by collection, place and time alone, of that what
meets the other conditions as they are written here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox, aoi_from_geojson

L1C, L2A = "sentinel-2-l1c", "sentinel-2-l2a"
CHILE = (-71.72, -27.68, -71.02, -27.06)
TRIANGLE = {"type": "Polygon", "coordinates": [[[2, 41], [3, 41.2], [2.4, 42], [2, 41]]]}


def _ring_of_many_points() -> dict[str, Any]:
    """Return a star-like outline, of more points than servers like to be sent."""
    points = []
    for number in range(2000):
        turn = math.tau * number / 2000
        reach = 1.4 + 0.3 * math.sin(turn * 40)
        points.append([2.0 + reach * math.cos(turn), 41.0 + 0.8 * reach * math.sin(turn)])
    return {"type": "Polygon", "coordinates": [[*points, points[0]]]}


def _always(_properties: Mapping[str, Any]) -> bool:
    return True


@dataclass(frozen=True)
class Search:
    """One search.

    Args:
        query: ours.
        asked: what pystac-client is to ask for.
        keeps: the conditions that it doesn't send, on an item's properties.
    """

    query: SearchQuery
    asked: Mapping[str, Any] = field(default_factory=dict)
    keeps: Callable[[Mapping[str, Any]], bool] = _always

    @property
    def needs_query(self) -> bool:
        """Whether a client may put a part of it into the `query`."""
        return self.keeps is not _always or "datetime" in self.asked


def cloud_of(properties: Mapping[str, Any]) -> float | None:
    """Return the cloud cover in either spelling, None if it isn't stated."""
    found = properties.get("eo:cloud_cover", properties.get("eo:cloudcover"))
    return None if found is None else float(found)


def _clear(most: float, *, unknown: bool = False) -> Callable[[Mapping[str, Any]], bool]:
    def keeps(properties: Mapping[str, Any]) -> bool:
        cloud = cloud_of(properties)
        return unknown if cloud is None else cloud <= most

    return keeps


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _day(start: datetime) -> dict[str, datetime]:
    return {"start": start, "end": start + timedelta(days=1, milliseconds=-1)}


def _interval(span: Mapping[str, datetime]) -> str:
    ends = (span.get("start"), span.get("end"))
    texts = [f"{end:%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z" if end else ".." for end in ends]
    return "/".join(texts)


def _dates(collections: Iterable[str] = (), **span: datetime) -> Search:
    names = {"collections": list(collections)} if collections else {}
    return Search(
        SearchQuery(collections=tuple(collections), limit=None, **span),
        {**names, "datetime": _interval(span)},
    )


def searches_of(items: Iterable[Mapping[str, Any]]) -> dict[str, Search]:
    """Return the searches by name, for a catalogue with these items."""
    listed = list(items)
    midnight = next(
        one
        for one in listed
        if one["properties"].get("start_datetime", "") and one["properties"]["datetime"]
    )
    mosaic = next(one for one in listed if one["properties"]["datetime"] is None)
    second_day = _moment(midnight["properties"]["datetime"]).replace(hour=0, minute=0, second=0)
    within = _moment(mosaic["properties"]["start_datetime"]) + timedelta(days=3)
    # pgstac rounds the cloud cover to compare it: this scene's would be above the limit.
    rounded = next(
        cloud
        for cloud in (cloud_of(one["properties"]) for one in listed)
        if cloud is not None and 5 < cloud < 60 and cloud % 1 > 0.6
    )
    year = {
        "start": datetime(2024, 1, 1, tzinfo=timezone.utc),
        "end": datetime(2024, 12, 31, 23, 59, 59, 999_000, tzinfo=timezone.utc),
    }
    box = {"bbox": list(CHILE)}
    across = aoi_from_bbox(178.5, -18.2, -179.0, -16.8)
    star = _ring_of_many_points()
    some = [one["id"] for one in listed[::40]]

    def query(**wanted: Any) -> SearchQuery:
        return SearchQuery(limit=None, **wanted)

    both = {"collections": [L1C, L2A]}
    return {
        "everything": Search(query()),
        "a collection": Search(query(collections=(L2A,)), {"collections": [L2A]}),
        "several collections": Search(
            query(collections=(L2A, "mantis-l1d-cogs", "menut-l1b-cogs")),
            {"collections": [L2A, "mantis-l1d-cogs", "menut-l1b-cogs"]},
        ),
        "ids": Search(query(ids=tuple(some)), {"ids": some}),
        "a box": Search(query(aoi=aoi_from_bbox(*CHILE)), box),
        "a polygon": Search(query(aoi=aoi_from_geojson(TRIANGLE)), {"intersects": TRIANGLE}),
        "across 180 degrees": Search(query(aoi=across), {"intersects": across.to_geojson()}),
        "an area of many points": Search(query(aoi=aoi_from_geojson(star)), {"intersects": star}),
        "a year": _dates(**year),
        "an open start": _dates([L2A], end=year["end"]),
        "an open end": _dates([L2A], start=year["start"]),
        "the day before midnight": _dates(**_day(second_day - timedelta(days=1))),
        "the day after midnight": _dates(**_day(second_day)),
        "a day within a range": _dates(**_day(within.replace(hour=0, minute=0, second=0))),
        "few clouds": Search(
            query(collections=(L2A,), max_cloud=20), {"collections": [L2A]}, _clear(20)
        ),
        "few clouds in two collections": Search(
            query(collections=(L1C, L2A), max_cloud=20), both, _clear(20)
        ),
        "clouds to the last digit": Search(
            query(collections=(L1C, L2A), max_cloud=rounded), both, _clear(rounded)
        ),
        "few or unknown clouds": Search(
            query(max_cloud=20, keep_unknown_cloud=True), {}, _clear(20, unknown=True)
        ),
        "a level": Search(query(levels=("l1d",)), {}, lambda p: p["processing:level"] == "L1D"),
        "levels": Search(
            query(levels=("L1D", "L2A")), {}, lambda p: p["processing:level"] in {"L1D", "L2A"}
        ),
        "a resolution": Search(query(max_gsd_m=4.8), {}, lambda p: p["gsd"] <= 4.8),
        "all at once": Search(
            query(aoi=aoi_from_bbox(*CHILE), levels=("L2A",), max_cloud=50, max_gsd_m=10, **year),
            {**box, "datetime": _interval(year)},
            lambda p: p["processing:level"] == "L2A" and _clear(50)(p) and p["gsd"] <= 10,
        ),
    }
