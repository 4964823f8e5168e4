# SPDX-License-Identifier: GPL-2.0-or-later
"""The JSON of many items, kept small: most of it is read seldom or never."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Union

# As many as are cut out of one text: more would take longer to read one of, fewer more room.
ITEMS_TOGETHER = 50
_LEVEL = 1  # a thirtieth is left, and a twentieth at the highest
_ENCODING, _ANY = "utf-8", "surrogatepass"
_MOST_READ = 8


class SqueezedText:
    """A text that lies compressed in memory."""

    __slots__ = ("_squeezed",)

    def __init__(self, text: str) -> None:
        self._squeezed = zlib.compress(text.encode(_ENCODING, _ANY), _LEVEL)

    def __len__(self) -> int:
        """Return how many bytes it takes."""
        return len(self._squeezed)

    def read(self) -> str:
        """Return the text. The last few that were read are at hand."""
        return _read(self)

    def unpacked(self) -> str:
        """Return the text, unpacked anew."""
        return zlib.decompress(self._squeezed).decode(_ENCODING, _ANY)


@lru_cache(maxsize=_MOST_READ)
def _read(text: SqueezedText) -> str:
    return text.unpacked()


KeptText = tuple[Union[str, SqueezedText], int, int]
"""A text, and where in it the part that is meant begins and ends."""


def cut_out(kept: KeptText) -> str:
    """Return the part that is meant."""
    text, start, end = kept
    return (text if isinstance(text, str) else text.read())[start:end]


def squeezed(parts: Sequence[KeptText]) -> list[KeptText]:
    """Return the same parts, out of compressed texts. Other threads may run meanwhile.

    Args:
        parts: of one text side by side, as the items of a page are.
    """
    done: list[KeptText] = []
    for first in range(0, len(parts), ITEMS_TOGETHER):
        together = parts[first : first + ITEMS_TOGETHER]
        texts = {id(text) for text, _start, _end in together}
        text = together[0][0]
        if len(texts) > 1 or not isinstance(text, str):
            done += together
            continue
        start = min(part[1] for part in together)
        small = SqueezedText(text[start : max(part[2] for part in together)])
        done += [(small, part[1] - start, part[2] - start) for part in together]
    return done
