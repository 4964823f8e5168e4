# SPDX-License-Identifier: GPL-2.0-or-later
"""A limit on how fast all images of this program come together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..job import Monitor

_SLICE_S = 0.1
# So much of a second is read at once, so that the line runs evenly.
_PART_OF_A_SECOND = 0.05
_LEAST_BYTES = 4096


class Rate:
    """Holds readers back. Safe to use from several threads.

    What was read is paid for by waiting afterwards, so the sum is right whatever the pieces are.

    Args:
        limit_bps: bytes per second for all together; None for as fast as the line gives.
        clock: seconds that only go forward.
    """

    def __init__(
        self, limit_bps: float | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._due = self._urgent_due = 0.0
        self._limit = limit_bps or None

    @property
    def limit_bps(self) -> float | None:
        return self._limit

    def set_limit(self, limit_bps: float | None) -> None:
        """Change the limit; whoever waits feels it at once."""
        with self._lock:
            now, before = self._clock(), self._limit
            self._limit = limit_bps or None
            if self._limit is None:
                self._due = self._urgent_due = now
            elif before is not None:
                self._due = now + max(0.0, self._due - now) * before / self._limit

    def most_at_once(self, wished: int) -> int:
        """Return how many bytes to read before the next `paid`."""
        limit = self._limit
        if limit is None:
            return wished
        return min(wished, max(_LEAST_BYTES, int(limit * _PART_OF_A_SECOND)))

    def paid(self, count: int, monitor: Monitor) -> None:
        """Wait until so many bytes, which have been read, are within the limit.

        Raises:
            Cancelled.
        """
        with self._lock:
            limit = self._limit
            if limit is None:
                return
            # Time in which nothing came isn't made up for.
            self._due = mine = max(self._due, self._clock()) + count / limit
        while (left := self._left(mine, limit)) > 0:
            monitor.pause(min(left, _SLICE_S))

    def paid_first(self, count: int, monitor: Monitor) -> None:
        """Wait as `paid` does, but not for what others have read: they wait for this.

        For what somebody looks at. What is read so has its share of the sum, so that the sum is
        right.

        Raises:
            Cancelled.
        """
        with self._lock:
            limit = self._limit
            if limit is None:
                return
            now = self._clock()
            self._due = max(self._due, now) + count / limit
            self._urgent_due = mine = max(self._urgent_due, now) + count / limit
        while (left := mine - self._clock()) > 0 and self._limit == limit:
            monitor.pause(min(left, _SLICE_S))

    def _left(self, mine: float, limit: float) -> float:
        """Return how long to wait still, by the limit as it is now."""
        with self._lock:
            due = mine if self._limit == limit else self._due
            return due - self._clock()
