# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the tiles of a TIFF lie, by the directories at its start.

Source: TIFF 6.0; BigTIFF; GDAL's description of cloud optimised GeoTIFFs.
"""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from sys import byteorder

from ..wording import tr

_CLASSIC, _BIG = 42, 43
# By type: bytes of one value.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
_UNSIGNED = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_KIND, _WIDTH, _HEIGHT, _SAMPLES, _PLANAR = 254, 256, 257, 277, 284
_TILE_WIDTH, _TILE_HEIGHT, _OFFSETS, _COUNTS, _INSIDE = 322, 323, 324, 325, 330
_REDUCED, _PAGE, _MASK = 1, 2, 4
_SEPARATE = 2
_MOST_DIRECTORIES, _MOST_ENTRIES = 64, 4096
_MOST_TILES = 1 << 24
_LARGEST_SIDE = 1 << 30
_GHOST = re.compile(rb"GDAL_STRUCTURAL_METADATA_SIZE=(\d{6}) bytes\n")


class NoParts(Exception):
    """Parts of this file can't be had. Says why, in words that go on after a colon."""


class HeadTooShort(Exception):
    """More of the file's start is needed to read its directories.

    Args:
        needed: so many bytes, at least.
    """

    def __init__(self, needed: int) -> None:
        super().__init__(needed)
        self.needed = needed


@dataclass(frozen=True)
class Numbers:
    """An array of whole numbers in the file's head.

    Args:
        start: its first byte.
        code: of `array`, for one number.
    """

    start: int
    count: int
    code: str

    @property
    def length(self) -> int:
        return self.count * array(self.code).itemsize


@dataclass(frozen=True)
class Directory:
    """One picture of the file: the image, a smaller form of it, or a mask.

    Args:
        planes: 1, or the number of bands if each has tiles of its own.
        is_reduced, is_mask: what it is; the image itself is neither.
        offsets, counts: where the tiles lie, and how many bytes each has.
    """

    width: int
    height: int
    tile_width: int
    tile_height: int
    planes: int
    is_reduced: bool
    is_mask: bool
    offsets: Numbers
    counts: Numbers

    @property
    def columns(self) -> int:
        return -(-self.width // self.tile_width)

    @property
    def rows(self) -> int:
        return -(-self.height // self.tile_height)

    def tiles(self, column: int, row: int, width: int, height: int) -> list[int]:
        """Return the numbers of the tiles that a window of pixels touches, on all planes."""
        columns = range(column // self.tile_width, (column + width - 1) // self.tile_width + 1)
        rows = range(row // self.tile_height, (row + height - 1) // self.tile_height + 1)
        per_plane = self.columns * self.rows
        return [
            plane * per_plane + at_row * self.columns + at_column
            for plane in range(self.planes)
            for at_row in rows
            for at_column in columns
        ]


@dataclass(frozen=True)
class Layout:
    """The directories of a TIFF, and where they end.

    Args:
        order: of its bytes, as `struct` has it.
        directories: the image first.
        end: the first byte behind all that isn't pixels.
        ghost: first byte and length of what GDAL promises of the order of the tiles, if anything.
    """

    order: str
    directories: tuple[Directory, ...]
    end: int
    ghost: tuple[int, int]

    @property
    def levels(self) -> list[Directory]:
        """The image and its smaller forms, the largest first."""
        first, *others = [one for one in self.directories if not one.is_mask]
        smaller = [one for one in others if one.is_reduced and one.width < first.width]
        return [first, *sorted(smaller, key=lambda one: -one.width)]

    def mask_of(self, level: Directory) -> Directory | None:
        """Return the mask of a level; None if it has none."""
        for one in self.directories:
            if one.is_mask and (one.width, one.height) == (level.width, level.height):
                return one
        return None

    def numbers(self, head: bytes, values: Numbers) -> array[int]:
        """Return what an array holds."""
        found = array(values.code)
        found.frombytes(head[values.start : values.start + values.length])
        if self._is_foreign:
            found.byteswap()
        return found

    def put(self, head: bytearray, values: Numbers, numbers: Sequence[int]) -> None:
        """Write other numbers in the place of an array."""
        made = array(values.code, numbers)
        if self._is_foreign:
            made.byteswap()
        head[values.start : values.start + values.length] = made.tobytes()

    @property
    def _is_foreign(self) -> bool:
        return self.order != ("<" if byteorder == "little" else ">")


def layout_of(head: bytes) -> Layout:
    """Return where the tiles of a TIFF lie.

    Args:
        head: the file's first bytes.

    Raises:
        HeadTooShort: the directories go on behind them.
        NoParts: it is no TIFF of tiles, or one that only a whole file makes sense of.
    """
    return _Reading(head).layout()


class _Reading:
    def __init__(self, head: bytes) -> None:
        self._head = head
        self._end = 0
        start = self._bytes(0, 8)
        self._order = {b"II": "<", b"MM": ">"}.get(start[:2], "")
        if not self._order:
            raise NoParts(tr("it is no GeoTIFF"))
        (version,) = struct.unpack(f"{self._order}H", start[2:4])
        self._is_big = version == _BIG
        if version not in {_CLASSIC, _BIG}:
            raise NoParts(tr("it is no GeoTIFF"))
        if self._is_big:
            start = self._bytes(0, 16)
            if struct.unpack(f"{self._order}HH", start[4:8]) != (8, 0):
                raise NoParts(tr("it is no GeoTIFF"))
        self._first = self._offset(start[8:16] if self._is_big else start[4:8])

    def layout(self) -> Layout:
        found: list[Directory] = []
        seen: set[int] = {0}
        at = self._first
        while at not in seen:
            seen.add(at)
            if len(seen) > _MOST_DIRECTORIES:
                raise NoParts(tr("it has more directories than a cloud-optimised GeoTIFF"))
            directory, at = self._directory(at, is_first=not found)
            if directory is not None:
                found.append(directory)
        if not found or found[0].is_mask or found[0].is_reduced:
            raise NoParts(tr("it isn't made of tiles"))
        ghost = self._ghost()
        return Layout(self._order, tuple(found), max(self._end, sum(ghost)), ghost)

    def _ghost(self) -> tuple[int, int]:
        start = 16 if self._is_big else 8
        match = _GHOST.match(self._head, start)
        return (start, len(match[0]) + int(match[1])) if match else (start, 0)

    def _directory(self, start: int, *, is_first: bool) -> tuple[Directory | None, int]:
        """Return a directory, None if it has no tiles, and where the next one is."""
        width, entry_bytes, link = (8, 20, 8) if self._is_big else (2, 12, 4)
        (count,) = struct.unpack(
            self._order + ("Q" if self._is_big else "H"), self._bytes(start, width)
        )
        if not count or count > _MOST_ENTRIES:
            raise NoParts(tr("a directory of it is none"))
        begin = start + width
        data = self._bytes(begin, count * entry_bytes + link)
        entries: dict[int, Numbers] = {}
        for at in range(0, count * entry_bytes, entry_bytes):
            self._note(data[at : at + entry_bytes], begin + at, entries)
        following = self._offset(data[-link:])
        if _INSIDE in entries:
            raise NoParts(tr("it has directories within directories"))
        if _OFFSETS not in entries or _COUNTS not in entries:
            if is_first:
                raise NoParts(tr("it isn't made of tiles"))
            raise NoParts(tr("some of it isn't made of tiles"))
        return self._made(entries), following

    def _note(self, entry: bytes, at: int, entries: dict[int, Numbers]) -> None:
        tag, kind, count = struct.unpack(
            self._order + ("HHQ" if self._is_big else "HHI"), entry[: 12 if self._is_big else 8]
        )
        length = _SIZES.get(kind, 0) * count
        inline, start = (8, at + 12) if self._is_big else (4, at + 8)
        if length > inline:
            start = self._offset(entry[-inline:])
            self._bytes(start, length)
        code = _UNSIGNED.get(kind, "")
        if code and array(code).itemsize == _SIZES[kind]:
            entries[tag] = Numbers(start, count, code)

    def _made(self, entries: dict[int, Numbers]) -> Directory:
        kind = self._one(entries, _KIND, 0)
        separate = self._one(entries, _PLANAR, 1) == _SEPARATE
        made = Directory(
            self._one(entries, _WIDTH),
            self._one(entries, _HEIGHT),
            self._one(entries, _TILE_WIDTH),
            self._one(entries, _TILE_HEIGHT),
            self._one(entries, _SAMPLES, 1) if separate else 1,
            bool(kind & _REDUCED),
            bool(kind & _MASK),
            entries[_OFFSETS],
            entries[_COUNTS],
        )
        sides = (made.width, made.height, made.tile_width, made.tile_height, made.planes)
        if not all(0 < side < _LARGEST_SIDE for side in sides):
            raise NoParts(tr("a directory of it is none"))
        count = made.columns * made.rows * made.planes
        if count > _MOST_TILES or {made.offsets.count, made.counts.count} != {count}:
            raise NoParts(tr("a directory of it is none"))
        return made

    def _one(self, entries: dict[int, Numbers], tag: int, default: int | None = None) -> int:
        values = entries.get(tag)
        if values is None or not values.count:
            if default is None:
                raise NoParts(tr("a directory of it is none"))
            return default
        width = array(values.code).itemsize
        data = self._bytes(values.start, width)
        return int(struct.unpack(self._order + values.code, data)[0])

    def _offset(self, data: bytes) -> int:
        return int(struct.unpack(self._order + ("Q" if self._is_big else "I"), data)[0])

    def _bytes(self, start: int, count: int) -> bytes:
        end = start + count
        if end > len(self._head):
            raise HeadTooShort(end)
        self._end = max(self._end, end)
        return self._head[start:end]
