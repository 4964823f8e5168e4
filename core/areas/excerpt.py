# SPDX-License-Identifier: GPL-2.0-or-later
"""A TIFF on this disk that has only some tiles of a remote one, and says so of the others.

Its head is the remote file's own: all that is said about the pixels, and the directories. Behind
it come the tiles that are wanted, as they are. In the directories the others are written down as
missing, so nothing can be mistaken for pixels that were never fetched.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from ..threads import run_parallel
from ..wording import tr
from .layout import Directory, HeadTooShort, Layout, NoParts, layout_of

if TYPE_CHECKING:
    from ..delivery.partfile import PartState
    from ..job import Monitor
    from .cutting import Window
    from .remote import RemoteParts

# What the directories of nearly all images need: 10,980 x 10,980 pixels take 10 kB.
_HEAD_BYTES = 32 * 1024
_LONGEST_HEAD_BYTES = 16 * 1024 * 1024
# A gap that is fetched along costs less than another request, up to this share of all.
_WIDEST_GAP_BYTES = 64 * 1024
_MOST_GAPS = 0.1
# A range this long is worth more than one connection.
_LONGEST_RANGE_BYTES = 8 * 1024 * 1024
_MOST_TILE_BYTES = 1 << 30


@dataclass(frozen=True)
class Tile:
    """One tile that is wanted.

    Args:
        directory: whose it is.
        number: in the directory.
        start, size: where it lies in the remote file, in bytes.
    """

    directory: Directory
    number: int
    start: int
    size: int

    @property
    def end(self) -> int:
        return self.start + self.size


@dataclass(frozen=True)
class Span:
    """Bytes of the remote file that are fetched in one go.

    Args:
        place: where they go in the excerpt.
    """

    start: int
    end: int
    place: int


class Excerpt:
    """The head of a remote TIFF, and then some of its tiles, in a file of ours.

    Args:
        remote: the whole file, elsewhere.
        file: ours, open to read and write, empty.
        workers: how many ranges are fetched at a time.
    """

    def __init__(self, remote: RemoteParts, file: BinaryIO, workers: int) -> None:
        self._remote = remote
        self._file = file
        self._workers = workers
        self._head = bytearray()
        self._layout: Layout | None = None
        self._state: PartState | None = None
        self._lock = threading.Lock()

    @property
    def head_bytes(self) -> int:
        """How many bytes were fetched to learn where the tiles are."""
        return len(self._head)

    def begin(self, monitor: Monitor) -> PartState:
        """Fetch the head and write it, with all tiles missing; return which version it is of.

        Raises:
            NoParts: it can't be had in parts, and why.
            Changed, and all that `RemoteParts.fetch` raises.
        """

        def put(_place: int, block: memoryview) -> None:
            self._head.extend(block)

        wanted = _HEAD_BYTES
        while self._layout is None:
            state = self._remote.fetch(len(self._head), wanted, self._state, put, monitor)
            self._state = state
            try:
                self._layout = layout_of(bytes(self._head))
            except HeadTooShort as short:
                total = state.total_bytes or 0
                if short.needed > min(total, _LONGEST_HEAD_BYTES):
                    raise NoParts(
                        tr("what describes it isn't at its start, as in a cloud-optimised GeoTIFF")
                    ) from short
                wanted = min(total, max(short.needed, 2 * wanted))
        self._write_head(self._layout, {})
        return state

    def tiles(self, window: Window) -> list[Tile]:
        """Return the tiles that a window needs, and those of its mask.

        Raises:
            NoParts: the directories contradict the window or themselves.
        """
        layout, total = self._begun()
        size = (window.level_width, window.level_height)
        level = next((one for one in layout.levels if (one.width, one.height) == size), None)
        if level is None:
            raise NoParts(tr("its directories contradict each other"))
        mask = layout.mask_of(level)
        head, found = bytes(self._head), []
        for directory in (level, mask) if mask is not None else (level,):
            offsets = layout.numbers(head, directory.offsets)
            sizes = layout.numbers(head, directory.counts)
            for number in directory.tiles(window.column, window.row, window.width, window.height):
                start, size_bytes = offsets[number], sizes[number]
                if not size_bytes:
                    continue  # one that is empty was never written
                if start < layout.end or size_bytes > _MOST_TILE_BYTES:
                    raise NoParts(tr("its directories contradict each other"))
                if start + size_bytes > total:
                    raise NoParts(tr("it ends before its last tile"))
                found.append(Tile(directory, number, start, size_bytes))
        return found

    def spans(self, tiles: Sequence[Tile]) -> list[Span]:
        """Return what to fetch for some tiles: few ranges, and hardly a byte that isn't needed."""
        layout, _total = self._begun()
        return _spans(tiles, layout.end)

    def fill(
        self,
        tiles: Sequence[Tile],
        spans: Sequence[Span],
        on_bytes: Callable[[int], None],
        monitor: Monitor,
    ) -> None:
        """Fetch the tiles, then write down where they are.

        Args:
            spans: from `spans`.
            on_bytes: told how many bytes of the spans are here.

        Raises:
            NoParts, Changed, and all that `RemoteParts.fetch` raises.
            OSError: the disk refuses.
        """
        layout, _total = self._begun()
        state, done = self._state, 0

        def fetch(span: Span, watch: Monitor) -> None:
            def put(at: int, block: memoryview) -> None:
                nonlocal done
                with self._lock:
                    self._file.seek(span.place + at - span.start)
                    self._file.write(block)
                    done += len(block)

            self._remote.fetch(span.start, span.end, state, put, watch)

        pieces = _pieces(spans)
        if pieces:
            run_parallel(fetch, pieces, self._workers, monitor, lambda _count: on_bytes(done))
        starts = [span.start for span in spans]
        kept: dict[int, list[tuple[int, int, int]]] = {}
        for tile in tiles:
            span = spans[bisect_right(starts, tile.start) - 1]
            place = span.place + tile.start - span.start
            kept.setdefault(tile.directory.offsets.start, []).append(
                (tile.number, place, tile.size)
            )
        self._write_head(layout, kept)
        on_bytes(done)

    def _begun(self) -> tuple[Layout, int]:
        if self._layout is None or self._state is None:
            raise ValueError("begin comes first")
        return self._layout, self._state.total_bytes or 0

    def _write_head(
        self, layout: Layout, kept: Mapping[int, Sequence[tuple[int, int, int]]]
    ) -> None:
        """Write the head with only these tiles in its directories.

        Args:
            kept: number, place and size of each tile, by where its directory's array stands.
        """
        head = bytearray(self._head[: layout.end])
        start, length = layout.ghost
        # It promises an order of the tiles that the excerpt doesn't keep.
        head[start : start + length] = bytes(length)
        for directory in layout.directories:
            count = directory.offsets.count
            offsets, sizes = [0] * count, [0] * count
            for number, place, size in kept.get(directory.offsets.start, ()):
                offsets[number], sizes[number] = place, size
            layout.put(head, directory.offsets, offsets)
            layout.put(head, directory.counts, sizes)
        self._file.seek(0)
        self._file.write(head)
        self._file.flush()


def _spans(tiles: Sequence[Tile], place: int) -> list[Span]:
    """Return ranges that hold all the tiles, put one behind the other from `place` on."""
    ordered = sorted({(tile.start, tile.end) for tile in tiles})
    if not ordered:
        return []
    left = int(_MOST_GAPS * sum(end - start for start, end in ordered))
    gaps = sorted(
        (after[0] - before[1], after[0])
        for before, after in zip(ordered, ordered[1:])
        if after[0] - before[1] <= _WIDEST_GAP_BYTES
    )
    bridged = set()
    for gap, start in gaps:
        if gap > left:
            break
        left -= max(0, gap)
        bridged.add(start)
    joined: list[tuple[int, int]] = []
    for start, end in ordered:
        # Tiles that share bytes, as empty ones may, are one range anyhow.
        if joined and (start in bridged or start <= joined[-1][1]):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    spans = []
    for start, end in joined:
        spans.append(Span(start, end, place))
        place += end - start
    return spans


def _pieces(spans: Sequence[Span]) -> list[Span]:
    """Return the spans, those that are long in several."""
    pieces = []
    for span in spans:
        for start in range(span.start, span.end, _LONGEST_RANGE_BYTES):
            end = min(span.end, start + _LONGEST_RANGE_BYTES)
            pieces.append(Span(start, end, span.place + start - span.start))
    return pieces
