# SPDX-License-Identifier: GPL-2.0-or-later
"""Which items a search wants: each condition becomes a test.

They compare as real servers do (stac-fastapi with pgstac, see tests/outside): a property has one
name, its case and its type matter, and an item that lacks it is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from .entries import Entry
from .moments import moment_of, span_of
from .recording import Refusal
from .settings import CLOUD_SPELLINGS, SandboxSettings
from .shapes import Box, box_of, boxes_touch, ring_of_box, rings_of_geojson, rings_touch

Test = Callable[[Entry], bool]

_MOST_CONDITIONS = 100
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "lte": lambda have, want: have <= want,
    "gte": lambda have, want: have >= want,
    "lt": lambda have, want: have < want,
    "gt": lambda have, want: have > want,
    "eq": lambda have, want: have == want,
    "neq": lambda have, want: have != want,
    "in": lambda have, want: any(_kind(have) is _kind(one) and have == one for one in want),
    "startsWith": lambda have, want: have.startswith(want),
    "endsWith": lambda have, want: have.endswith(want),
    "contains": lambda have, want: want in have,
}
_OF_TEXTS = frozenset({"startsWith", "endsWith", "contains"})


def property_tests(query: Any, settings: SandboxSettings) -> list[Test]:
    """Return the tests of a `query` object (STAC Query extension)."""
    if query in (None, {}) or settings.query_extension == "ignored":
        return []
    if settings.query_extension == "refused":
        raise Refusal(400, "the query extension isn't supported", "query")
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
            if operator not in settings.query_operators:
                taken = ", ".join(settings.query_operators)
                raise Refusal(400, f"unknown operator {operator}, use one of {taken}", "query")
            if want is None:
                continue  # the SDK sends null for the open end of a date range
            tests.append(_condition(name, operator, want, settings))
    return tests


def _condition(name: str, operator: str, want: Any, settings: SandboxSettings) -> Test:
    listed = want if operator == "in" else [want]
    if not isinstance(listed, list) or any(isinstance(one, (list, dict)) for one in listed):
        raise Refusal(400, f"{name} {operator}: a value of the wrong kind", "query")
    if operator in _OF_TEXTS and not isinstance(want, str):
        raise Refusal(400, f"{name} {operator}: not a text", "query")
    if name == "datetime" and operator not in _OF_TEXTS:
        want = [_moment(one) for one in want] if operator == "in" else _moment(want)
    if settings.lenient:
        return _lenient_test(name, _OPERATORS[operator], want)
    return _property_test(name, _OPERATORS[operator], want)


def _property_test(name: str, compare: Callable[[Any, Any], bool], want: Any) -> Test:
    is_time = _has_moments(want)

    def test(entry: Entry) -> bool:
        have = entry.id if name == "id" else entry.item["properties"].get(name)
        if have is None:
            return False  # an item that lacks the property is dropped, as by the service
        if is_time:
            return compare(_moment(have), want)
        if isinstance(want, list):
            return compare(have, want)
        return _kind(have) is _kind(want) and compare(have, want)

    return test


def _lenient_test(name: str, compare: Callable[[Any, Any], bool], want: Any) -> Test:
    names = CLOUD_SPELLINGS if name in CLOUD_SPELLINGS else (name,)
    is_level, is_time = name == "processing:level", _has_moments(want)
    wanted = _lower(want) if is_level else want

    def test(entry: Entry) -> bool:
        properties = entry.item["properties"]
        have = next((properties[one] for one in names if properties.get(one) is not None), None)
        if have is None:
            return False
        try:
            if is_time:
                have = _moment(have)
            elif isinstance(want, (int, float)) and isinstance(have, str):
                have = float(have)
            elif is_level:
                have = have.lower()
            return compare(have, wanted)
        except (TypeError, ValueError):
            return False

    return test


def _has_moments(want: Any) -> bool:
    return isinstance(want[0] if isinstance(want, list) and want else want, datetime)


def _kind(value: Any) -> type:
    """Return the type of a JSON value, one for all numbers."""
    return float if type(value) is int else type(value)


def _lower(value: Any) -> Any:
    return [_lower(entry) for entry in value] if isinstance(value, list) else str(value).lower()


def datetime_tests(value: Any, settings: SandboxSettings) -> list[Test]:
    """Return the test of a `datetime` interval, which may be open with "..".

    An item from one time to another is wanted if the two have a moment in common.
    """
    if value is None or not settings.takes_datetime:
        return []
    first, slash, last = str(value).partition("/")
    if not slash:
        last = first
    start = None if first in {"", ".."} else _moment(first, "datetime")
    end = None if last in {"", ".."} else _moment(last, "datetime")
    if start is None and end is None:
        raise Refusal(400, "datetime has neither start nor end", "datetime")
    if start is not None and end is not None and start > end:
        raise Refusal(400, "datetime ends before it starts", "datetime")

    def test(entry: Entry) -> bool:
        span = span_of(entry.item["properties"])
        if span is None:
            return False
        return (start is None or span[1] >= start) and (end is None or span[0] <= end)

    return [test]


def _moment(value: Any, field_name: str = "query") -> datetime:
    try:
        return moment_of(str(value))
    except (ValueError, OverflowError) as error:
        raise Refusal(400, f"{value!r} is not a time (RFC 3339)", field_name) from error


def area_tests(wanted: Mapping[str, Any], settings: SandboxSettings) -> list[Test]:
    """Return the test of `bbox` or `intersects`. An item without a place touches nothing."""
    if wanted.get("bbox") is not None and wanted.get("intersects") is not None:
        raise Refusal(400, "bbox and intersects exclude each other", "bbox")
    if wanted.get("bbox") is not None:
        boxes = _boxes(wanted["bbox"], across=settings.takes_boxes_across)
        rings = [ring_of_box(box) for box in boxes]
    elif wanted.get("intersects") is not None:
        if not settings.takes_intersects:
            raise Refusal(400, "searching by geometry isn't supported", "intersects")
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
            return (
                settings.lenient
                and entry.scene is not None
                and any(
                    area[0] <= entry.scene.place.longitude <= area[2]
                    and area[1] <= entry.scene.place.latitude <= area[3]
                    for area in boxes
                )
            )
        if not any(boxes_touch(box, area) for area in boxes):
            return False
        return any(rings_touch(ours, theirs) for ours in entry.rings for theirs in rings)

    return [test]


def _boxes(value: Any, *, across: bool) -> list[Box]:
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
        if not across:
            raise Refusal(400, "bbox has west above east", "bbox")
        return [(west, south, 180.0, north), (-180.0, south, east, north)]
    return [(west, south, east, north)]
