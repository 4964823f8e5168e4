# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading a JSON object that holds a long array, one element at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .json_text import read_json

T = TypeVar("T")

# A text, and where in it the part that is meant begins and ends: cutting out the parts of
# thousands of items takes longer than reading the numbers in them.
Excerpt = tuple[str, int, int]

_read_value = json.JSONDecoder().raw_decode
_SPACE = r"[ \t\n\r]*"
_OBJECT = re.compile(rf"{_SPACE}(\{{){_SPACE}")
_ARRAY = re.compile(rf"(\[){_SPACE}")
_COLON = re.compile(rf"{_SPACE}(:){_SPACE}")
_NEXT_MEMBER = re.compile(rf"{_SPACE}([,}}]){_SPACE}")
_NEXT_ELEMENT = re.compile(rf"{_SPACE}([,\]]){_SPACE}")


def read_with_array(
    text: str,
    name: str,
    take: Callable[[Any, Excerpt], T],
    peek: Callable[[Mapping[str, Any]], None],
) -> tuple[dict[str, Any], list[T]]:
    """Return the object without its array `name`, and what `take` made of each element.

    An element may be gone before the next is read. `json.loads` makes all of them first, about
    a hundred containers for each item of a search; the garbage collector, which then walks them
    again and again, takes longer than the reading.

    Args:
        text: of the JSON, made clean by `json_text.clean_json`.
        take: gets an element, its numbers and nesting as they are, and where it stands in the text.
        peek: gets the members before the array, before its elements are read.

    Raises:
        ValueError: not a JSON object, or an empty one, or `name` isn't an array.
    """
    members: dict[str, Any] = {}
    taken: list[T] = []
    mark, place = _mark(_OBJECT, text, 0)
    while mark != "}":
        if not text.startswith('"', place):
            raise ValueError(f"no key at character {place}")
        key, place = _read_value(text, place)
        _colon, place = _mark(_COLON, text, place)
        if key == name:
            peek(members)
            taken, place = _read_array(text, place, take)
        else:
            _value, end = _read_value(text, place)
            members[key], place = read_json(text[place:end], is_ours=True), end
        mark, place = _mark(_NEXT_MEMBER, text, place)
    if place != len(text):
        raise ValueError("something after the object")
    return members, taken


def _read_array(text: str, start: int, take: Callable[[Any, Excerpt], T]) -> tuple[list[T], int]:
    taken: list[T] = []
    mark, place = _mark(_ARRAY, text, start)
    if text.startswith("]", place):
        return taken, place + 1
    while mark != "]":
        value, end = _read_value(text, place)
        taken.append(take(value, (text, place, end)))
        if text.startswith(",{", end):  # nearly always this or the next
            place = end + 1
        elif text.startswith(", {", end):
            place = end + 2
        else:
            mark, place = _mark(_NEXT_ELEMENT, text, end)
    return taken, place


def _mark(pattern: re.Pattern[str], text: str, place: int) -> tuple[str, int]:
    """Return the punctuation mark at this place, and where what follows it begins."""
    found = pattern.match(text, place)
    if found is None:
        raise ValueError(f"no {pattern.pattern} at character {place}")
    return found[1], found.end()
