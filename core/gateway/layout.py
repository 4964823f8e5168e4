# SPDX-License-Identifier: GPL-2.0-or-later
"""What the start of a TIFF says of how well it can be read in parts, from afar.

Source: TIFF 6.0; BigTIFF; GDAL's description of cloud optimised GeoTIFFs.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass

from ..errors import DataCosmosError
from ..wording import tr

# Returns so many bytes from a place of the file.
Read = Callable[[int, int], bytes]

_BIG = 43
_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_SUBFILE, _WIDTH, _HEIGHT, _TILE_WIDTH, _OFFSETS, _SIZES = 254, 256, 257, 322, 324, 325
_REDUCED, _MASK = 1, 4
# By type: bytes of one value, and its code of `struct`.
_CODES = {1: (1, "B"), 3: (2, "H"), 4: (4, "I"), 13: (4, "I"), 16: (8, "Q"), 18: (8, "Q")}
_MOST_LEVELS = 40
_MOST_ENTRIES = 4096
_MOST_BLOCKS = 4096
# What can be drawn from full resolution without being felt.
_SMALL_PIXELS = 1024


class NotStreamable(DataCosmosError):
    """An image can't be looked at from afar; the download brings it. The message says why."""


@dataclass(frozen=True)
class Layout:
    """How an image lies in its file.

    Args:
        width, height: in pixels, at full resolution.
        overviews: width and height of each reduced copy.
        coarse: first byte and end of what holds the smallest copy's pixels; None where it can't
            be told cheaply, or nothing is smaller.
    """

    width: int
    height: int
    overviews: tuple[tuple[int, int], ...]
    coarse: tuple[int, int] | None


def read_layout(read: Read) -> Layout:
    """Return how an image lies in its file.

    Raises:
        NotStreamable: it would have to be fetched nearly whole to be looked at, or isn't a TIFF.
        and whatever `read` raises.
    """
    try:
        return _Reader(read).layout()
    except struct.error as error:
        raise _no_tiff() from error


@dataclass(frozen=True)
class _Entry:
    code: str
    count: int
    data: bytes  # the values, or where they are
    is_inline: bool


class _Reader:
    def __init__(self, read: Read) -> None:
        self._read = read
        head = read(0, 16)
        if head[:4] not in _STARTS:
            raise _no_tiff()
        self._order = "<" if head[:2] == b"II" else ">"
        self._is_big = _BIG in head[2:4]
        self._first = self._offset(head[8:16] if self._is_big else head[4:8])

    def layout(self) -> Layout:
        place, seen = self._first, set[int]()
        whole: dict[int, _Entry] = {}
        smallest: dict[int, _Entry] = {}
        overviews = []
        while place and place not in seen and len(seen) < _MOST_LEVELS:
            seen.add(place)
            entries, place = self._directory(place)
            if not whole:
                whole = entries
                continue
            kind = self._number(entries, _SUBFILE)
            if kind & _REDUCED and not kind & _MASK and _TILE_WIDTH in entries:
                overviews.append(self._size(entries))
                if overviews[-1] == min(overviews):
                    smallest = entries
        width, height = self._size(whole)
        if _TILE_WIDTH not in whole:
            raise NotStreamable(tr("the image is stored in strips, not in tiles"))
        if not overviews and max(width, height) > _SMALL_PIXELS:
            raise NotStreamable(tr("the image has no reduced copies of itself"))
        return Layout(width, height, tuple(overviews), self._extent(smallest or whole))

    def _directory(self, place: int) -> tuple[dict[int, _Entry], int]:
        width, each = (8, 20) if self._is_big else (2, 12)
        (count,) = self._unpack("Q" if self._is_big else "H", self._read(place, width))
        if not 0 < count <= _MOST_ENTRIES:
            raise _no_tiff()
        inline = 8 if self._is_big else 4
        data = self._read(place + width, count * each + inline)
        entries = {}
        for at in range(0, count * each, each):
            tag, kind = self._unpack("HH", data[at : at + 4])
            (values,) = self._unpack("Q" if self._is_big else "I", data[at + 4 : at + 4 + inline])
            size, code = _CODES.get(kind, (0, ""))
            is_inline = size * values <= inline
            entries[tag] = _Entry(code, values, data[at + each - inline : at + each], is_inline)
        return entries, self._offset(data[-inline:])

    def _size(self, entries: dict[int, _Entry]) -> tuple[int, int]:
        width, height = self._number(entries, _WIDTH), self._number(entries, _HEIGHT)
        if not width or not height:
            raise _no_tiff()
        return width, height

    def _number(self, entries: dict[int, _Entry], tag: int) -> int:
        entry = entries.get(tag)
        if entry is None or not entry.code or not entry.is_inline:
            return 0
        return int(self._unpack(entry.code, entry.data)[0])

    def _extent(self, entries: dict[int, _Entry]) -> tuple[int, int] | None:
        starts, sizes = (self._numbers(entries.get(tag)) for tag in (_OFFSETS, _SIZES))
        # One that is left out, since it is empty, has neither place nor size.
        blocks = [(start, size) for start, size in zip(starts, sizes) if start and size]
        if not blocks:
            return None
        return min(start for start, _size in blocks), max(map(sum, blocks))

    def _numbers(self, entry: _Entry | None) -> tuple[int, ...]:
        if entry is None or not entry.code or entry.count > _MOST_BLOCKS:
            return ()
        length = struct.calcsize(f"{self._order}{entry.count}{entry.code}")
        data = entry.data if entry.is_inline else self._read(self._offset(entry.data), length)
        return self._unpack(f"{entry.count}{entry.code}", data)

    def _offset(self, data: bytes) -> int:
        return int(self._unpack("Q" if self._is_big else "I", data)[0])

    def _unpack(self, form: str, data: bytes) -> tuple[int, ...]:
        full = self._order + form
        return struct.unpack(full, data[: struct.calcsize(full)])


def _no_tiff() -> NotStreamable:
    return NotStreamable(tr("it isn't a cloud-optimised GeoTIFF"))
