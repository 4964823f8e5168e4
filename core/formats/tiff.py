# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a TIFF holds all strips and tiles that its directories name.

Source: TIFF 6.0; BigTIFF; GDAL's description of cloud optimised GeoTIFFs.
"""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from operator import add
from sys import byteorder

from ..wording import tr
from .reading import Damaged, Parts, ends_early

_CLASSIC, _BIG = 42, 43
# By type: bytes of one value.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
_UNSIGNED = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
# Offsets and sizes of strips, of tiles, and of a JPEG of the old kind.
_BLOCKS = ((273, 279), (324, 325), (513, 514))
_SUB_DIRECTORIES = frozenset({330, 34665, 34853})
_NAMED = _SUB_DIRECTORIES | {tag for pair in _BLOCKS for tag in pair}
# Nobody writes more, and each costs time.
_MOST_DIRECTORIES = 4096
_MOST_ENTRIES = 4096
_MOST_BLOCKS = 1 << 26
_AT_A_TIME = 1 << 15
_GHOST = re.compile(rb"GDAL_STRUCTURAL_METADATA_SIZE=\d{6} bytes\n")
_GHOST_BYTES = 512
_TRAILER_BYTES = 4


@dataclass(frozen=True)
class _Values:
    """Where the values of an entry stand."""

    start: int
    count: int
    code: str  # of `array`; empty where they are no whole numbers


def fault_of_tiff(parts: Parts) -> str:
    """Return what is wrong with the file; empty if it is whole.

    Raises:
        Damaged: that, too, in words.
    """
    return _Tiff(parts).fault()


def tags_of_tiff(parts: Parts) -> frozenset[int]:
    """Return the numbers of all tags of the file's first directory.

    Raises:
        Damaged: it has none that can be read.
    """
    return _Tiff(parts).tags()


class _Tiff:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        header = parts.read(0, 8)
        self._order = "<" if header[:2] == b"II" else ">"
        (version,) = struct.unpack(f"{self._order}H", header[2:4])
        self._is_big = version == _BIG
        if self._is_big:
            header = parts.read(0, 16)
            if struct.unpack(f"{self._order}HH", header[4:8]) != (8, 0):
                raise Damaged(tr("its header is none of a TIFF"))
        self._first = self._offset(header[8:16] if self._is_big else header[4:8])
        self._blocks_left = _MOST_BLOCKS
        # Each tile that GDAL's COG driver writes is followed by its last bytes once more.
        self._trailer = _TRAILER_BYTES if self._has_trailers(len(header)) else 0

    def fault(self) -> str:
        if not self._first:
            return tr("it has no directory")
        waiting, seen = [self._first], {0}
        while waiting:
            start = waiting.pop()
            if start in seen:
                continue
            seen.add(start)
            if len(seen) > _MOST_DIRECTORIES:
                return tr("it has more directories than anybody writes")
            self._parts.check()
            waiting += self._directory(start)
        return ""

    def tags(self) -> frozenset[int]:
        entry_bytes = 20 if self._is_big else 12
        begin, count = self._entries(self._first)
        data = self._parts.read(begin, count * entry_bytes)
        return frozenset(
            struct.unpack(self._order + "H", data[at : at + 2])[0]
            for at in range(0, len(data), entry_bytes)
        )

    def _entries(self, start: int) -> tuple[int, int]:
        """Return where the entries of a directory begin, and how many there are."""
        width, code = (8, "Q") if self._is_big else (2, "H")
        (count,) = struct.unpack(self._order + code, self._parts.read(start, width))
        if not count or count > _MOST_ENTRIES:
            raise Damaged(tr("a directory of it is none"))
        return start + width, count

    def _has_trailers(self, start: int) -> bool:
        count = max(0, min(_GHOST_BYTES, self._parts.size - start))
        ghost = self._parts.read(start, count)
        return (
            _GHOST.match(ghost) is not None
            and b"BLOCK_TRAILER=LAST_4_BYTES_REPEATED\n" in ghost
            and b"KNOWN_INCOMPATIBLE_EDITION=NO" in ghost
        )

    def _offset(self, data: bytes) -> int:
        (value,) = struct.unpack(self._order + ("Q" if self._is_big else "I"), data)
        return int(value)

    def _directory(self, start: int) -> list[int]:
        """Look through a directory and return where others are."""
        entry_bytes, link_bytes = (20, 8) if self._is_big else (12, 4)
        begin, count = self._entries(start)
        data = self._parts.read(begin, count * entry_bytes + link_bytes)
        found: dict[int, _Values] = {}
        for at in range(0, count * entry_bytes, entry_bytes):
            self._note(data[at : at + entry_bytes], begin + at, found)
        for offsets, sizes in _BLOCKS:
            if offsets in found:
                self._check_blocks(found[offsets], found.get(sizes))
        others = [self._offset(data[-link_bytes:])]
        for tag in _SUB_DIRECTORIES & found.keys():
            if found[tag].count <= _MOST_DIRECTORIES and found[tag].code:
                others += [one for some in self._numbers(found[tag]) for one in some]
        return others

    def _note(self, entry: bytes, at: int, found: dict[int, _Values]) -> None:
        tag, kind, count = struct.unpack(
            self._order + ("HHQ" if self._is_big else "HHI"), entry[: 12 if self._is_big else 8]
        )
        length = _SIZES.get(kind, 0) * count
        inline, start = (8, at + 12) if self._is_big else (4, at + 8)
        if length > inline:
            start = self._offset(entry[-inline:])
            self._parts.within(start, length)
        if tag in _NAMED:
            found[tag] = _Values(start, count, _UNSIGNED.get(kind, ""))

    def _check_blocks(self, offsets: _Values, sizes: _Values | None) -> None:
        self._blocks_left -= offsets.count
        if self._blocks_left < 0:
            raise Damaged(tr("it has more blocks than anybody writes"))
        if not offsets.code or (sizes is not None and not sizes.code):
            raise Damaged(tr("a directory of it is none"))
        size = self._parts.size
        if sizes is None:
            # Old writers leave the sizes away: then it is known only where each begins.
            if any(start >= size for some in self._numbers(offsets) for start in some):
                raise Damaged(ends_early())
            return
        if sizes.count != offsets.count:
            raise Damaged(tr("a directory of it is none"))
        for starts, lengths in zip(self._numbers(offsets), self._numbers(sizes)):
            # One that is left out, since it is empty, has neither place nor size.
            last = max(map(add, starts, lengths), default=0)
            if last > size or (last and last + self._trailer > size):
                raise Damaged(ends_early())

    def _numbers(self, values: _Values) -> Iterator[array[int]]:
        width = array(values.code).itemsize
        for first in range(0, values.count, _AT_A_TIME):
            self._parts.check()
            count = min(_AT_A_TIME, values.count - first)
            numbers = array(values.code)
            numbers.frombytes(self._parts.read(values.start + first * width, count * width))
            if self._order != ("<" if byteorder == "little" else ">"):
                numbers.byteswap()
            yield numbers
