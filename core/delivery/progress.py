# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a download is, how fast it goes and when it will be done."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

# Long enough to even out the bursts of a busy line, short enough to show that it slowed down.
_WINDOW_S = 8.0
_SHORTEST_S = 0.5


@dataclass(frozen=True)
class TransferProgress:
    """The state of a download of several files.

    Args:
        bytes_done: what is on the disk, earlier runs included.
        bytes_total: None as long as the size of a file isn't known.
        speed_bps: bytes per second over the last seconds; None while it can't be told.
        files_done, files_total: complete files, and all.
        arrived: bytes that came in this run.
        files_now: names of the files that are on their way.
    """

    bytes_done: int
    bytes_total: int | None
    speed_bps: float | None
    files_done: int
    files_total: int
    arrived: int = 0
    files_now: tuple[str, ...] = ()

    @property
    def eta_s(self) -> float | None:
        """Seconds that are left at this speed; None while it can't be told."""
        if self.bytes_total is None:
            return None
        left = max(0, self.bytes_total - self.bytes_done)
        return left / self.speed_bps if self.speed_bps else None

    @property
    def fraction(self) -> float:
        """The share that is done, 0 to 1: of the bytes, or of the files where a size is unknown."""
        if self.bytes_total:
            return min(1.0, self.bytes_done / self.bytes_total)
        return min(1.0, self.files_done / self.files_total) if self.files_total else 0.0


class SpeedMeter:
    """Speed over the last seconds.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def measure(self, arrived: int) -> float | None:
        """Return the bytes per second until now, None in the first half second.

        Args:
            arrived: bytes since the start.
        """
        now = self._clock()
        if self._marks and arrived < self._marks[-1][1]:
            self._marks.clear()  # a file was begun again
        self._marks.append((now, arrived))
        while len(self._marks) > 2 and now - self._marks[1][0] >= _WINDOW_S:
            self._marks.popleft()
        since, before = self._marks[0]
        if now - since < _SHORTEST_S:
            return None
        return (arrived - before) / (now - since)
