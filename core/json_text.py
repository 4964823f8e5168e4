# SPDX-License-Identifier: GPL-2.0-or-later
"""The one way in for JSON, the service's and our own files': clean, bounded, or no JSON at all.

Texts come out as `plain_text` describes. It is the text of the JSON that is made clean, before it
is parsed: nearly always one look at the whole of it shows that there is nothing to do.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from .plain_text import STEERING, is_steering, original, written_out

_DEEPEST = 64
_LONGEST_NUMBER = 40

# Escapes that may stand for a harmful character, or look like one that we wrote out.
_DOUBTFUL_ESCAPE = re.compile(
    rb"\\(?:[bf]|\\[uU]|u(?:00[01789]|061|20(?:0|2[89a-eA-E]|6)|[dD][89a-fA-F]|[fF][eEfF]))"
)
# The characters themselves in UTF-8, by how they begin. Those below a space are no JSON.
_DOUBTFUL_BYTES = {
    b"\x7f": re.compile(rb"\x7f"),
    b"\xc2": re.compile(rb"\xc2[\x80-\x9f]"),
    b"\xd8\x9c": re.compile(rb"\xd8\x9c"),
    b"\xe2\x80": re.compile(rb"\xe2\x80[\x8e\x8f\xa8-\xae]"),
    b"\xe2\x81": re.compile(rb"\xe2\x81[\xa0-\xaf]"),
    b"\xed": re.compile(rb"\xed[\xa0-\xbf]"),
    b"\xef": re.compile(rb"\xef(?:\xbb\xbf|\xbf[\xb9-\xbb\xbe\xbf])"),
}
_SPELLING = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a whole pair
    r"|\\u(?P<code>[0-9a-fA-F]{4})"
    r"|\\(?P<short>[bf])"
    r"|\\\\(?P<as_if>u[0-9a-f]{4}|U00[01][0-9a-f]{5})?"
    rf"|(?P<itself>[{STEERING}])"
)
_SHORT = {"b": "\b", "f": "\f"}
# A text without an end goes on to the end: nothing in it is looked at again.
_MARK = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[][{}]')

# A number other than zero.
_NOT_ZERO = re.compile(r"-?[0.]*[1-9]")


def read_json(source: bytes | str, *, is_ours: bool = False, keeps_numbers: bool = False) -> Any:
    """Return the JSON. What lies too deep, and a number that is none, endless or too small, is null.

    Args:
        is_ours: whether we wrote it, from texts that were clean already.
        keeps_numbers: leave such a number as the start of its text: it was stated.

    Raises:
        ValueError: it isn't JSON.
    """
    decoder = _KEEPING_DECODER if keeps_numbers else _DECODER
    return decoder.decode(_shallow(clean_json(source, is_ours=is_ours)))


def clean_json(source: bytes | str, *, is_ours: bool = False) -> str:
    """Return the text of the JSON, with its texts clean.

    Raises:
        ValueError: it isn't text.
    """
    if isinstance(source, str):
        text, is_doubtful = source, not source.isascii() or "\\" in source or "\x7f" in source
    else:
        encoding = json.detect_encoding(source)
        text = source.decode(encoding, "surrogatepass")
        is_doubtful = encoding != "utf-8" or _is_doubtful(source)
    if not is_doubtful:
        return text
    return _SPELLING.sub(_spelled if not is_ours else _spelled_by_us, text)


def original_json(value: Any) -> Any:
    """Return JSON that `read_json` read as the service spelled it, to be sent back."""
    if isinstance(value, str):
        return original(value)
    if isinstance(value, list):
        return [original_json(one) for one in value]
    if isinstance(value, dict):
        return {original(key): original_json(one) for key, one in value.items()}
    return value


def _is_doubtful(data: bytes) -> bool:
    if b"\\" in data and _DOUBTFUL_ESCAPE.search(data):
        return True
    if data.isascii():
        return b"\x7f" in data
    return any(sign in data and whole.search(data) for sign, whole in _DOUBTFUL_BYTES.items())


def _spelled(match: re.Match[str]) -> str:
    """Return how a piece of the text is spelled with its characters written out."""
    if match["as_if"]:
        # A backslash and letters that look like a character written out: ours alone must do so.
        return rf"\\u005c{match['as_if']}"
    return _spelled_by_us(match)


def _spelled_by_us(match: re.Match[str]) -> str:
    if match["code"]:
        character = chr(int(match["code"], 16))
        return rf"\{written_out(character)}" if is_steering(character) else match[0]
    if match["short"]:
        return rf"\{written_out(_SHORT[match['short']])}"
    return rf"\{written_out(match['itself'])}" if match["itself"] else match[0]


def _shallow(text: str) -> str:
    """Return the JSON with null in place of all that lies too deep to be meant."""
    if text.count("[") + text.count("{") <= _DEEPEST:
        return text
    kept, start, depth = [], 0, 0
    for match in _MARK.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth == _DEEPEST + 1:
                kept.append(f"{text[start : match.start()]}null")
        elif match[0] in "]}":
            if depth == _DEEPEST + 1:
                start = match.end()
            depth -= 1
    # Within what has no end there is nothing to keep.
    return "".join([*kept, text[start:] if depth <= _DEEPEST else ""])


def _whole_number(text: str) -> int | None:
    return int(text) if len(text) <= _LONGEST_NUMBER else None


def _number(text: str) -> float | None:
    number = float(text)
    is_vanished = not number and _NOT_ZERO.match(text) is not None  # too small for a float
    return number if math.isfinite(number) and not is_vanished else None


_DECODER = json.JSONDecoder(
    parse_int=_whole_number, parse_float=_number, parse_constant=lambda _name: None
)
_KEEPING_DECODER = json.JSONDecoder(
    parse_int=lambda text: _or_text(_whole_number(text), text),
    parse_float=lambda text: _or_text(_number(text), text),
    parse_constant=str,
)


def _or_text(number: float | None, text: str) -> float | str:
    if number is not None:
        return number
    return text if len(text) <= _LONGEST_NUMBER else f"{text[:_LONGEST_NUMBER]}…"
