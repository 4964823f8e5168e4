# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that thousands of items have in common: read once, and there once."""

from __future__ import annotations

from functools import lru_cache
from sys import intern
from typing import Any

from ..values import text_or_none, texts

_MOST, _LONGEST = 512, 64


def shared_list(value: Any) -> str:
    """Return a text or a list of texts as one text, separated by commas; empty for none."""
    if type(value) is str and len(value) <= _LONGEST:
        return _shared(value)
    return intern(", ".join(texts(value)))


def shared_text(value: Any) -> str:
    """Return a text on one line; empty for none, and for a list."""
    if type(value) is str and len(value) <= _LONGEST:
        return _shared(value)
    return intern(text_or_none(value) or "")


@lru_cache(maxsize=_MOST)
def _shared(text: str) -> str:
    return intern(text_or_none(text) or "")
