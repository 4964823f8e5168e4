# SPDX-License-Identifier: GPL-2.0-or-later
r"""Texts from outside, made harmless: nothing in them steers a terminal or turns a sentence round.

A harmful character is written out as in a literal of Python (U+202E becomes `\u202e`). So two
different texts stay different, and `original` finds what came. The core holds and keeps all texts
in this form; only what goes back to the service is turned back.
"""

from __future__ import annotations

import re

# Controls but tab and line ends, bidirectional marks and overrides, separators of lines and
# paragraphs, invisible operators, the byte order mark, and halves of surrogate pairs, which no
# file, database or widget takes.
STEERING = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff"
)
_STEERING = re.compile(f"[{STEERING}]")
_LINE_ENDS = re.compile(r"[\t\n\r]+")
# What Python calls printable although nobody sees it: fillers, joiners, variation selectors.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_WRITTEN_OUT = re.compile(r"\\(?:u([0-9a-f]{4})|U(00(?:0[0-9a-f]|10)[0-9a-f]{4}))")


def clean(text: str) -> str:
    """Return the text with harmful characters written out; tabs and line ends stay."""
    # Nearly all texts are printable, which Python sees quickest.
    if text.isprintable():
        return text
    return _STEERING.sub(lambda match: written_out(match[0]), text)


def one_line(text: str) -> str:
    """Return the text clean, and on one line."""
    return text if text.isprintable() else clean(_LINE_ENDS.sub(" ", text))


def identifier(text: str) -> str:
    """Return an id with all written out that nobody sees, so that no two ids look the same.

    White space around it isn't part of it.
    """
    text = text.strip()
    if text.isascii() and text.isprintable():
        return text
    return "".join([written_out(one) if _is_unseen(one) else one for one in text])


def _is_unseen(character: str) -> bool:
    is_seen = character == " " or character.isprintable()
    return not is_seen or _UNSEEN.match(character) is not None


def written_out(character: str) -> str:
    """Return a character as a literal of Python has it."""
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def is_steering(character: str) -> bool:
    """Return whether it is one of the characters that `clean` writes out."""
    return _STEERING.match(character) is not None


def original(text: str) -> str:
    """Return the text as the service spelled it."""
    return _WRITTEN_OUT.sub(lambda match: chr(int(match[1] or match[2], 16)), text)


def is_sendable(text: str) -> bool:
    """Return whether the service's own spelling can go into an address or a request."""
    if text.isascii() and "\\ud" not in text:
        return True
    try:
        original(text).encode()
    except UnicodeEncodeError:
        return False
    return True
