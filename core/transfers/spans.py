# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bytes of a file are there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator


class Spans:
    """Parts of a file, each from a first byte to behind its last one; none touches another.

    Args:
        spans: in any order, also overlapping.
    """

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self.count = 0
        for start, end in spans:
            self.add(start, end)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(list(zip(self._starts, self._ends)))

    def __bool__(self) -> bool:
        return bool(self._starts)

    def add(self, start: int, end: int) -> None:
        """Note that these bytes are there."""
        if end <= start:
            return
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self.count += (end - start) - sum(
            self._ends[n] - self._starts[n] for n in range(first, last)
        )
        self._starts[first:last] = [start]
        self._ends[first:last] = [end]

    @property
    def prefix(self) -> int:
        """How many bytes are there from the file's start on."""
        return self._ends[0] if self._starts and self._starts[0] == 0 else 0

    @property
    def end(self) -> int:
        """Behind the last byte that is there."""
        return self._ends[-1] if self._ends else 0

    def gaps(self, total: int) -> list[tuple[int, int]]:
        """Return what is missing of a file of so many bytes."""
        edges = [0, *(edge for span in self for edge in span), total]
        pairs = zip(edges[::2], edges[1::2])
        return [(start, min(end, total)) for start, end in pairs if start < min(end, total)]

    def within(self, start: int, end: int) -> Spans:
        """Return what of these bytes is there."""
        return Spans((max(start, one), min(end, other)) for one, other in self)
