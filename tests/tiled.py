# SPDX-License-Identifier: GPL-2.0-or-later
"""TIFFs made of tiles, written by hand: both byte orders, BigTIFF, smaller forms, masks, planes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from math import ceil

TILE = 16


@dataclass(frozen=True)
class Tiled:
    """What to write. The pixels of a tile are all its number, from 1 on.

    Args:
        size: width and height in pixels.
        smaller: sizes of smaller forms.
        has_masks: each of them has a mask.
        planes: bands with tiles of their own; 1 for one band.
        missing: numbers of tiles of the image that were never written.
        ghost: what GDAL's COG driver writes between the header and the directories.
        at_end: the directories come after the tiles.
        tile_bytes: of each tile.
    """

    size: tuple[int, int] = (80, 64)
    smaller: tuple[tuple[int, int], ...] = ()
    order: str = "<"
    is_big: bool = False
    has_masks: bool = False
    planes: int = 1
    missing: frozenset[int] = frozenset()
    ghost: bytes = b""
    at_end: bool = False
    tile_bytes: int = TILE * TILE

    def tiles_of(self, size):
        return ceil(size[0] / TILE) * ceil(size[1] / TILE) * self.planes

    def content(self, number):
        """Return the bytes of a tile."""
        return struct.pack("<I", number) * (self.tile_bytes // 4)

    @cache  # noqa: B019  few are made, and each test wants some of them
    def bytes(self):
        pictures = [(self.size, 0), *((size, 1) for size in self.smaller)]
        if self.has_masks:
            pictures += [(size, kind | 4) for size, kind in pictures]
        start = 16 if self.is_big else 8
        lengths = [self._length(size) for size, _kind in pictures]
        head = start + len(self.ghost)
        tiles, at, number = bytearray(), 0, 1
        places = []
        base = start if self.at_end else head + sum(lengths)
        for size, kind in pictures:
            here = []
            for index in range(self.tiles_of(size)):
                if kind == 0 and index in self.missing:
                    here.append((0, 0))
                    continue
                # As GDAL has it: the size before, the last bytes once more behind.
                data = self.content(number)
                data = struct.pack("<I", len(data)) + data + data[-4:] if self.ghost else data
                lead = 4 if self.ghost else 0
                here.append((base + at + lead, self.tile_bytes))
                tiles += data
                at, number = at + len(data), number + 1
            places.append(here)
        first = start + len(tiles) if self.at_end else head
        listed, where = b"", first
        for (size, kind), here, length in zip(pictures, places, lengths):
            is_last = where + length == first + sum(lengths)
            listed += self._directory(size, kind, here, where, 0 if is_last else where + length)
            where += length
        mark = b"II" if self.order == "<" else b"MM"
        if self.is_big:
            opening = mark + struct.pack(f"{self.order}HHHQ", 43, 8, 0, first)
        else:
            opening = mark + struct.pack(f"{self.order}HI", 42, first)
        return opening + bytes(tiles + listed if self.at_end else self.ghost + listed + tiles)

    def _entries(self, size, kind):
        count = self.tiles_of(size)
        entries = {254: (4, 1, kind), 256: (4, 1, size[0]), 257: (4, 1, size[1])}
        entries |= {258: (3, 1, 8), 259: (3, 1, 1), 262: (3, 1, 1), 277: (3, 1, self.planes)}
        entries |= {284: (3, 1, 2 if self.planes > 1 else 1), 322: (4, 1, TILE), 323: (4, 1, TILE)}
        return {
            **entries,
            324: (16 if self.is_big else 4, count, 0),
            325: (4, count, 0),
        }

    def _length(self, size):
        entries, count = self._entries(size, 0), self.tiles_of(size)
        table = len(entries) * (20 if self.is_big else 12) + (16 if self.is_big else 6)
        return table + count * ((8 if self.is_big else 4) + 4)

    def _directory(self, size, kind, here, at, following):
        order, entries = self.order, self._entries(size, kind)
        wide, inline = ("Q", 8) if self.is_big else ("I", 4)
        table = len(entries) * (20 if self.is_big else 12) + (16 if self.is_big else 6)
        arrays = {
            324: struct.pack(f"{order}{len(here)}{wide}", *(start for start, _ in here)),
            325: struct.pack(f"{order}{len(here)}I", *(length for _, length in here)),
        }
        begin, values = at + table, b""
        data = struct.pack(f"{order}{'Q' if self.is_big else 'H'}", len(entries))
        for tag, (code, count, value) in sorted(entries.items()):
            data += struct.pack(f"{order}HH{wide}", tag, code, count)
            content = arrays.get(tag)
            if content is None:
                content = struct.pack(f"{order}{'H' if code == 3 else 'I'}", value)
            if len(content) <= inline:
                data += content.ljust(inline, b"\0")
                values += content if tag in arrays else b""
            else:
                data += struct.pack(f"{order}{wide}", begin + len(values))
                values += content
        return data + struct.pack(f"{order}{wide}", following) + values


GHOST_TEXT = (
    b"LAYOUT=IFDS_BEFORE_DATA\nBLOCK_ORDER=ROW_MAJOR\nBLOCK_LEADER=SIZE_AS_UINT4\n"
    b"BLOCK_TRAILER=LAST_4_BYTES_REPEATED\nKNOWN_INCOMPATIBLE_EDITION=NO\n "
)
GHOST = b"GDAL_STRUCTURAL_METADATA_SIZE=%06d bytes\n" % len(GHOST_TEXT) + GHOST_TEXT


def present_tiles(data):
    """Return the numbers in the tiles that a TIFF has, by directory and index of the tile."""
    from datacosmos_imagery.core.areas.layout import layout_of

    layout, found = layout_of(data), {}
    for at, directory in enumerate(layout.directories):
        offsets = layout.numbers(data, directory.offsets)
        sizes = layout.numbers(data, directory.counts)
        for index, (start, size) in enumerate(zip(offsets, sizes)):
            if size:
                tile = data[start : start + size]
                assert len(tile) == size
                (number,) = set(struct.unpack(f"<{size // 4}I", tile))
                found[at, index] = number
    return found
