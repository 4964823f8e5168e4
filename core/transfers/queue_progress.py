# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a queue of downloads is, and when it will be done, as far as that can be told."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

_WINDOW_S = 30.0
# What a line gave in its first seconds says little of what it will give.
_SHORTEST_S = 5.0
# Marks a second are enough, however often it is asked.
_APART_S = 0.25


class HowFar(Protocol):
    """How far a download is; `delivery.progress.TransferProgress` is one.

    Args:
        bytes_done: on the disk, those of earlier runs included.
        bytes_total: None while it isn't known.
        arrived: bytes that came in this run.
        files_now: names of the files that are on their way.
    """

    @property
    def bytes_done(self) -> int:
        """Bytes on the disk."""

    @property
    def bytes_total(self) -> int | None:
        """Bytes in all."""

    @property
    def arrived(self) -> int:
        """Bytes of this run."""

    @property
    def files_done(self) -> int:
        """Whole files."""

    @property
    def files_total(self) -> int:
        """Files in all."""

    @property
    def files_now(self) -> tuple[str, ...]:
        """Names."""


class RateMeter:
    """Bytes a second over the last 30 seconds.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total = 0
        self._marks: deque[tuple[float, int]] = deque()

    def add(self, count: int) -> None:
        """Take note that so many bytes have come."""
        now = self._clock()
        if not self._marks:
            self._marks.append((now, self._total))
        self._total += count
        if now - self._marks[-1][0] >= _APART_S:
            self._marks.append((now, self._total))
            self._forget(now)

    def rate_bps(self) -> float | None:
        """Return the rate until now; None in the first five seconds, and where nothing comes."""
        now = self._clock()
        self._forget(now)
        if not self._marks:
            return None
        since, before = self._marks[0]
        if now - since < _SHORTEST_S or self._total <= before:
            return None
        return (self._total - before) / (now - since)

    def begin_again(self) -> None:
        """Forget what was measured: nothing was fetched for a while, as was wished."""
        self._marks.clear()

    def _forget(self, now: float) -> None:
        while len(self._marks) > 1 and now - self._marks[1][0] >= _WINDOW_S:
            self._marks.popleft()


def time_left_s(bytes_left: int | None, rate_bps: float | None) -> float | None:
    """Return how many seconds so many bytes take; None if either isn't known."""
    if bytes_left is None:
        return None
    if bytes_left <= 0:
        return 0.0
    return bytes_left / rate_bps if rate_bps else None


@dataclass(frozen=True)
class Share:
    """What one download is of its queue.

    Args:
        bytes_done: of `bytes_total`.
        bytes_total: None while it isn't known.
    """

    bytes_done: int = 0
    bytes_total: int | None = None


@dataclass(frozen=True)
class QueueProgress:
    """The state of a queue, without what is paused in it.

    Args:
        bytes_done: on the disk, also of orders that are done since the queue was last empty.
        bytes_total: of all of these; None as long as one's size isn't known.
        rate_bps: bytes a second over the last 30 seconds; None while it can't be told.
        orders_done, orders_total: since the queue was last empty.
        paused: how many are paused.
    """

    bytes_done: int = 0
    bytes_total: int | None = 0
    rate_bps: float | None = None
    orders_done: int = 0
    orders_total: int = 0
    paused: int = 0

    def joined(self, shares: Sequence[Share], rates: Sequence[float | None]) -> QueueProgress:
        """Return the same with what goes on beside the queue, and its rates."""
        totals = [self.bytes_total, *(share.bytes_total for share in shares)]
        known = [total for total in totals if total is not None]
        speeds = [rate for rate in (self.rate_bps, *rates) if rate is not None]
        return replace(
            self,
            bytes_done=self.bytes_done + sum(share.bytes_done for share in shares),
            bytes_total=sum(known) if len(known) == len(totals) else None,
            rate_bps=sum(speeds) if speeds else None,
            orders_total=self.orders_total + len(shares),
        )

    @property
    def time_left_s(self) -> float | None:
        """Seconds until all is there at this rate; None while that can't be told.

        From the bytes that are left: a share says nothing of what lies behind it.
        """
        if self.bytes_total is None or not self.orders_left:
            return None
        return time_left_s(self.bytes_total - self.bytes_done, self.rate_bps)

    @property
    def orders_left(self) -> int:
        """How many aren't done, apart from those that are paused."""
        return self.orders_total - self.orders_done

    @property
    def fraction(self) -> float:
        """The share that is done, 0 to 1: of the bytes, or of the orders where a size is unknown."""
        if self.bytes_total:
            return min(1.0, self.bytes_done / self.bytes_total)
        return self.orders_done / self.orders_total if self.orders_total else 0.0


def progress_of(
    done: Sequence[Share], going: Sequence[Share], paused: int, rate_bps: float | None
) -> QueueProgress:
    """Return the state of a queue.

    Args:
        done: what is done since the queue was last empty.
        going: what is fetched, or waits for that.
        paused: how many don't go on by themselves.
    """
    shares = [*done, *going]
    totals = [share.bytes_total for share in shares if share.bytes_total is not None]
    return QueueProgress(
        sum(share.bytes_done for share in shares),
        sum(totals) if len(totals) == len(shares) else None,
        rate_bps,
        len(done),
        len(shares),
        paused,
    )
