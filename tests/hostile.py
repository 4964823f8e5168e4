# SPDX-License-Identifier: GPL-2.0-or-later
"""Input that wants harm, and the look at what came of it.

The generator is a seeded `random.Random`: each run tries the same, and a failure can be repeated.
"""

from __future__ import annotations

import copy
import json
import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import PurePath

from datacosmos_imagery.core.errors import DataCosmosError
from datacosmos_imagery.core.money import Money

# Half a pair, overrides, isolates, marks, terminal escapes, NUL, separators, the byte order mark.
TEXTS = (
    "\ud800",
    "a\udfffb",
    "gpj\u202eexe",
    "\u2066x\u2069",
    "\u200e\u200f\u061c",
    "\x1b[31mred\x1b]0;title\x07",
    "\x9b2J\x85\x7f",
    "\0",
    "\u2028\u2029",
    "\ufeff\uffff\ufff9",
    "a\tb\r\nc",
    "\\u202e",
    "\\",
    "..",
    "../../x",
    "  ",
    "",
    "'; DROP TABLE line; --",
    "<b>x</b>",
    "x" * 3000,
)
NUMBERS = (
    10**400,
    -(10**400),
    10**30,
    2**63,
    1e30,
    1e308,
    -1e308,
    5e-324,
    math.nan,
    math.inf,
    -math.inf,
    -1,
    0,
    0.5,
)
NUMBERS_AS_TEXT = (
    "1e-999999999",
    "1e999999999",
    "0e-999999999",
    "1_000",
    "١٢",
    "１２",
    "NaN",
    "-Infinity",
    "0x10",
    "-1",
    "1e-30",
    "9" * 500,
    "0." + "1" * 500,
)
DATES = (
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "9999-12-31T23:59:59Z",
    "2026-13-45T99:99:99Z",
    "2026-01-01T00:00:00+99:99",
)
ODD = (None, True, False, [], {}, [[]], {"a": {}}, [None, {"id": []}], [1, "x", None])
# What Python doesn't write: numbers of thousands of digits, and what lies thousands of levels deep.
UNWRITABLE = (
    "9" * 5000,
    "-" + "9" * 5000,
    "[" * 500 + "]" * 500,
    '{"a":' * 5000 + "1" + "}" * 5000,
)
VALUES = (*TEXTS, *NUMBERS, *NUMBERS_AS_TEXT, *DATES, *ODD)

_LONGEST_AMOUNT = 60
_LINE_ENDS = re.compile(r"[\t\n\r]")
# JSON as it was read, or the text of a page; `assert_harmless_json` looks at it.
_AS_THE_SERVICE_SAID = ("raw", "content")
_CONTROL = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset(
    "\u200e\u200f\u061c\ufeff" + "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
)


def mutated(value, random, changes=1):
    """Return a copy of a JSON value with some of its parts replaced, lost, or under another name."""
    value = copy.deepcopy(value)
    for _ in range(changes):
        places = list(_places(value))
        if not places:
            return random.choice(VALUES)
        container, key = random.choice(places)
        act = random.random()
        if act < 0.1:
            del container[key]
        elif act < 0.2 and isinstance(container, dict):
            container[random.choice(TEXTS)] = container.pop(key)
        else:
            container[key] = copy.deepcopy(random.choice(VALUES))
    return value


def written(value, random):
    """Return JSON in bytes, now and then with a part that no Python program would write."""
    text = json.dumps(value, ensure_ascii=random.random() < 0.5)
    if random.random() < 0.1:
        marks = [
            match.span() for match in re.finditer(r'(?<=: )(?:"[^"\\]*"|[\d.]+|null)(?=[,}])', text)
        ]
        if marks:
            start, end = random.choice(marks)
            text = text[:start] + random.choice(UNWRITABLE) + text[end:]
    return text.encode("utf-8", "surrogatepass")


def between(one, odd, other, chance):
    """Return a JSON list in bytes, of two sound elements and an odd one between them."""
    return b"[%s, %s, %s]" % (
        json.dumps(one).encode(),
        written(odd, chance),
        json.dumps(other).encode(),
    )


def _places(value):
    """Yield each container within a value with each key of it."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from _places(value[key])


def assert_harmless(value, path="", *, lines_at=()):
    """Fail unless all texts can be written and steer nothing, and all numbers can be shown.

    Args:
        lines_at: names of members that may have several lines.
    """
    if isinstance(value, str):
        name = path.rpartition(".")[2]
        _assert_harmless_text(_LINE_ENDS.sub("", value) if name in lines_at else value, path)
    elif isinstance(value, Money):
        assert len(str(value)) < _LONGEST_AMOUNT, path
        _assert_harmless_text(str(value), path)
    elif isinstance(value, (int, float, Decimal)):
        assert math.isfinite(value), path
        assert abs(value) < 2**63, path
    elif isinstance(value, Mapping):
        for key, one in value.items():
            assert_harmless(key, path)
            assert_harmless(one, f"{path}.{key}", lines_at=lines_at)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for one in value:
            assert_harmless(one, path, lines_at=lines_at)
    elif isinstance(value, DataCosmosError):
        assert_harmless([str(value), value.message, value.hint, value.detail], path)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name in _AS_THE_SERVICE_SAID:
                continue
            assert_harmless(getattr(value, field.name), f"{path}.{field.name}", lines_at=lines_at)
    else:
        assert isinstance(value, (Enum, bytes, date, type(None), PurePath)), (
            f"{path}: {type(value)}"
        )


def _assert_harmless_text(text, path):
    text.encode()
    bad = [one for one in text if unicodedata.category(one) in _CONTROL or one in _TURNING]
    assert bad == [], f"{path}: {text!r}"


def assert_harmless_json(value):
    """Fail unless JSON, as it is kept, can be written and steers nothing."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1)
    assert_harmless(_LINE_ENDS.sub("", text))
