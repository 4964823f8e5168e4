# SPDX-License-Identifier: GPL-2.0-or-later
"""Which items a search wants: each condition becomes a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import Any

from .catalogue import Entry
from .recording import Refusal
from .shapes import Box, box_of, boxes_touch, ring_of_box, rings_of_geojson, rings_touch

Test = Callable[[Entry], bool]

_CLOUD_SPELLINGS = {"eo:cloudcover": "eo:cloud_cover"}
_MOST_CONDITIONS = 100
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "lte": lambda have, want: have <= want,
    "gte": lambda have, want: have >= want,
    "lt": lambda have, want: have < want,
    "gt": lambda have, want: have > want,
    "eq": lambda have, want: have == want,
    "neq": lambda have, want: have != want,
    "in": lambda have, want: have in want,
}


def property_tests(query: Any) -> list[Test]:
    """Return the tests of a `query` object (STAC Query extension)."""
    if not isinstance(query, dict):
        raise Refusal(400, "query is not an object", "query")
    if len(query) > _MOST_CONDITIONS:
        raise Refusal(400, f"query has more than {_MOST_CONDITIONS} members", "query")
    tests = []
    listed: dict[str, Any] = query
    for name, conditions in listed.items():
        if not isinstance(conditions, dict):
            raise Refusal(400, f"the query for {name} is not an object of operators", "query")
        for operator, want in conditions.items():
            if want is None:
                continue  # the SDK sends null for the open end of a date range
            if operator not in _OPERATORS:
                raise Refusal(400, f"unknown operator {operator}", "query")
            stored: str = _CLOUD_SPELLINGS.get(name, name)
            if stored == "datetime":
                want = _moment(want)
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
            if name == "processing:level":
                # The SDK asks for l2A where items say L2A, and is answered.
                have, want_level = have.lower(), _lower(want)
                return compare(have, want_level)
            return compare(have, want)
        except (TypeError, ValueError):
            return False

    return test


def _lower(value: Any) -> Any:
    return [_lower(entry) for entry in value] if isinstance(value, list) else str(value).lower()


def datetime_tests(value: Any) -> list[Test]:
    """Return the tests of a `datetime` interval, which may be open with ".."."""
    if value is None:
        return []
    first, slash, last = str(value).partition("/")
    if not slash:
        last = first
    tests = []
    if {first, last}.isdisjoint({"", ".."}) and _moment(first) > _moment(last):
        raise Refusal(400, "datetime ends before it starts", "datetime")
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


def area_tests(wanted: Mapping[str, Any]) -> list[Test]:
    """Return the test of `bbox` or `intersects`."""
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
        boxes = [box_of([ring]) for ring in rings]
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


def _boxes(value: Any) -> list[Box]:
    try:
        numbers = [float(entry) for entry in value]
    except (TypeError, ValueError, OverflowError) as error:
        raise Refusal(400, "bbox is not a list of numbers", "bbox") from error
    if len(numbers) == 6:
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4:
        raise Refusal(400, "bbox needs 4 or 6 numbers", "bbox")
    west, south, east, north = numbers
    # Written so that not-a-number fails, too.
    if not all(-180 <= x <= 180 for x in (west, east)):
        raise Refusal(400, "bbox has a longitude beyond 180 degrees", "bbox")
    if not all(-90 <= y <= 90 for y in (south, north)):
        raise Refusal(400, "bbox has a latitude beyond 90 degrees", "bbox")
    if south > north:
        raise Refusal(400, "bbox has south above north", "bbox")
    if west > east:
        return [(west, south, 180.0, north), (-180.0, south, east, north)]
    return [(west, south, east, north)]
