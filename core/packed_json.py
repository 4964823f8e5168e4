# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON objects kept as text until somebody looks into them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any


class PackedJson(Mapping[str, Any]):
    """A JSON object as one text instead of dozens of dicts and lists.

    Python's garbage collector walks all containers there are, with the interpreter's lock held:
    the JSON of 10,000 items made each full collection a stall of over 100 ms in the window.
    Each access reads the whole text again, so take what you need out of it once.

    Args:
        text: of the object, as sent.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def unpack(self) -> dict[str, Any]:
        """Return the object."""
        content: dict[str, Any] = json.loads(self._text)
        return content

    def __getitem__(self, key: str) -> Any:
        return self.unpack()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.unpack())

    def __len__(self) -> int:
        return len(self.unpack())
