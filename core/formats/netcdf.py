# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a NetCDF file of a classic format holds all that its variables name.

Source: The NetCDF Classic Format Specification (CDF-1, CDF-2 and CDF-5).
"""

from __future__ import annotations

from math import prod

from ..wording import tr
from .reading import Damaged, Parts

_LARGE_NUMBERS, _SMALL_OFFSETS = 5, 1
_DIMENSIONS, _VARIABLES, _ATTRIBUTES = 10, 11, 12
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 8}
# Nobody writes more, and each costs time.
_MOST_ENTRIES = 1 << 17


def fault_of_netcdf(parts: Parts) -> str:
    """Return what is wrong with the file; empty if it is whole.

    Raises:
        Damaged: that, too, in words.
    """
    header = _Header(parts)
    records = header.count()
    has_open_end = records == (1 << 8 * header.width) - 1  # the file's size says how many
    lengths = [header.length() for _ in range(header.entries(_DIMENSIONS))]
    header.skip_attributes()
    in_records = []
    for _ in range(header.entries(_VARIABLES)):
        header.skip_name()
        shape = [header.length_of(lengths) for _ in range(header.bounded())]
        header.skip_attributes()
        width = header.width_of_type()
        header.count()  # its size, which isn't true of large ones
        begin = header.number(4 if header.version == _SMALL_OFFSETS else 8)
        if shape and not shape[0]:
            in_records.append((begin, width * prod(shape[1:])))
        else:
            parts.within(begin, width * prod(shape))
    if records and not has_open_end:
        # A single one isn't padded.
        is_padded = len(in_records) > 1
        step = sum(size + (-size % 4) * is_padded for _begin, size in in_records)
        for begin, size in in_records:
            parts.within(begin, (records - 1) * step + size)
    return ""


class _Header:
    """Reads the header from its start."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._at = 4
        self._left = _MOST_ENTRIES
        self.version = parts.read(3, 1)[0]
        self.width = 8 if self.version == _LARGE_NUMBERS else 4

    def number(self, width: int) -> int:
        data = self._parts.read(self._at, width)
        self._at += width
        return int.from_bytes(data, "big")

    def count(self) -> int:
        return self.number(self.width)

    def bounded(self) -> int:
        """Return a number of entries, of which there are so many in all at most."""
        count = self.count()
        self._left -= count
        if self._left < 0:
            raise Damaged(tr("it has more parts than anybody writes"))
        self._parts.check()
        return count

    def entries(self, expected: int) -> int:
        """Return how many entries a list has."""
        tag, count = self.number(4), self.bounded()
        if tag != expected and (tag or count):
            raise Damaged(tr("its header is damaged"))
        return count

    def length(self) -> int:
        """Return how long a dimension is; 0 for the one that grows."""
        self.skip_name()
        return self.count()

    def length_of(self, lengths: list[int]) -> int:
        number = self.count()
        if number >= len(lengths):
            raise Damaged(tr("its header is damaged"))
        return lengths[number]

    def width_of_type(self) -> int:
        width = _SIZES.get(self.number(4))
        if width is None:
            raise Damaged(tr("its header is damaged"))
        return width

    def skip_name(self) -> None:
        self._skip(self.count())

    def skip_attributes(self) -> None:
        for _ in range(self.entries(_ATTRIBUTES)):
            self.skip_name()
            width = self.width_of_type()
            self._skip(width * self.count())

    def _skip(self, count: int) -> None:
        self._at += count + -count % 4
