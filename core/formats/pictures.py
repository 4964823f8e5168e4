# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an image of another format than TIFF goes on to its end.

Each function returns in words what is wrong, empty if nothing is, or raises `Damaged`.

Source: ISO/IEC 15444-1, annexes A and I; PNG 1.2; ISO/IEC 10918-1; WebP container; GIF89a; HDF5
format specification, "Superblock"; MIL-STD-2500C, table A-1.
"""

from __future__ import annotations

import re
import struct

from ..wording import tr
from .kinds import START_BYTES, hdf5_begins
from .reading import Damaged, Parts, ends_early

_CODESTREAM_BOX = b"jp2c"
_SIZ, _TILE_PART, _END = 0xFF51, 0xFF90, 0xFFD9
# Tiles times parts of each, as many as their numbers go.
_MOST_TILE_PARTS = 65535 * 255
_MOST_CHUNKS = 1 << 20
_CHECKED_EACH = 1 << 12
_TAIL_BYTES = 1024
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
# Larger ones, and those that were sent before they were finished.
_NITF_UNKNOWN = 999999999998
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


def fault_of_jpeg2000(parts: Parts) -> str:
    if parts.read(0, 4) == b"\xff\x4f\xff\x51":
        return _fault_of_codestream(parts, 0, parts.size, is_bounded=False)
    at, found = 0, False
    while at < parts.size:
        parts.check()
        length, name = struct.unpack(">I4s", parts.read(at, 8))
        header = 8
        if length == 1:
            (length,), header = struct.unpack(">Q", parts.read(at + 8, 8)), 16
        if length == 0:
            length = parts.size - at
        elif length < header:
            return tr("a box of it is none")
        parts.within(at, length)
        if name == _CODESTREAM_BOX:
            found = True
            fault = _fault_of_codestream(parts, at + header, at + length, is_bounded=True)
            if fault:
                return fault
        at += length
    return "" if found else ends_early()


def _fault_of_codestream(parts: Parts, start: int, end: int, *, is_bounded: bool) -> str:
    """Go from tile to tile; a bounded one may do without its end marker, if all tiles are there."""
    at, tiles = start + 2, 1
    seen: set[int] = set()
    for turn in range(_MOST_TILE_PARTS):
        if not turn % _CHECKED_EACH:
            parts.check()
        if at + 2 > end:
            is_whole = is_bounded and at == end and len(seen) >= tiles
            return "" if is_whole else ends_early()
        head = parts.read(at, min(4, end - at))  # the end marker has no length
        marker, length = struct.unpack(">HH", head.ljust(4, b"\0"))
        if marker == _END:
            return "" if len(seen) >= tiles else ends_early()
        if marker == _TILE_PART:
            tile, part_bytes = struct.unpack(">HI", parts.read(at + 4, 6))
            seen.add(tile)
            if part_bytes == 0:  # the last one, up to the end marker
                is_ended = parts.read(end - 2, 2) == b"\xff\xd9"
                return "" if is_ended and len(seen) >= tiles else ends_early()
            at += part_bytes
        else:
            if marker == _SIZ:
                tiles = _tiles_of(parts.read(at + 4, 36))
            at += 2 + length
        if at > end:
            return ends_early()
    return tr("it has more parts than anybody writes")


def _tiles_of(siz: bytes) -> int:
    sizes: tuple[int, ...] = struct.unpack(">8I", siz[2:34])
    width, height, _x, _y, wide, high, left, top = sizes
    if not wide or not high:
        raise Damaged(tr("its header is damaged"))
    return -(-(width - left) // wide) * -(-(height - top) // high)


def fault_of_png(parts: Parts) -> str:
    at = 8
    for _turn in range(_MOST_CHUNKS):
        length, name = struct.unpack(">I4s", parts.read(at, 8))
        at += 12 + length
        parts.within(at, 0)
        if name == b"IEND":
            return ""
    return tr("it has more parts than anybody writes")


def fault_of_jpeg(parts: Parts) -> str:
    at = 2
    while True:
        parts.check()
        lead, marker = parts.read(at, 2)
        if lead != 0xFF:
            return tr("it is damaged inside")
        if marker == 0xFF:  # a filling byte
            at += 1
        elif marker == _JPEG_END:
            return ""
        elif marker in _JPEG_ALONE:
            at += 2
        else:
            (length,) = struct.unpack(">H", parts.read(at + 2, 2))
            at += 2 + length
            if marker == _JPEG_SCAN:
                at = _after_scan(parts, at)


def _after_scan(parts: Parts, start: int) -> int:
    """Return where the marker stands that ends the data of a scan."""
    before = b""
    for block in parts.blocks(start, parts.size):
        found = _JPEG_MARKER.search(before + block)
        if found:
            return start - len(before) + found.start()
        start += len(block)
        before = block[-1:]
    raise Damaged(ends_early())


def fault_of_webp(parts: Parts) -> str:
    (length,) = struct.unpack("<I", parts.read(4, 4))
    parts.within(8, length)
    return ""


def fault_of_gif(parts: Parts) -> str:
    count = min(parts.size, _TAIL_BYTES)
    is_ended = parts.read(parts.size - count, count).rstrip(b"\0").endswith(b";")
    return "" if is_ended else ends_early()


def fault_of_nitf(parts: Parts) -> str:
    """Of versions whose header says at a known place how long the file is."""
    head = parts.read(0, min(parts.size, 354))
    length = head[342:354]
    if head[:9] not in {b"NITF02.10", b"NSIF01.00"}:
        return ""
    if len(length) < 12:
        return ends_early()
    if length.isdigit() and int(length) < _NITF_UNKNOWN:
        parts.within(0, int(length))
    return ""


def fault_of_hdf(parts: Parts) -> str:
    """Of HDF 5; what is written of HDF 4 doesn't say how long it is."""
    begin = hdf5_begins(parts.read(0, min(parts.size, START_BYTES)))
    if begin is None:
        return ""
    start = parts.read(begin, min(parts.size - begin, 96))
    if len(start) < 14:
        return ends_early()
    version = start[8]
    width, before = (start[13], 24 + 4 * (version == 1)) if version < 2 else (start[9], 12)
    # Base address, another one, and the address of the file's end.
    at = before + 2 * width
    if width not in {4, 8} or version > 3:
        return ""
    base = int.from_bytes(start[before : before + width], "little")
    end = int.from_bytes(parts.read(begin + at, width), "little")
    if end != (1 << 8 * width) - 1:
        parts.within(base, max(0, end - base))
    return ""
