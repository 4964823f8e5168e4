# SPDX-License-Identifier: GPL-2.0-or-later
"""How many connections this program has to fetch images, and who gets the next one."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from ..job import Monitor

TOTAL, PER_HOST = 20, 16
_SLICE_S = 0.1
# After a host has asked for less, it gets one connection more each so often.
_WIDEN_S = 5.0
# So long somebody who looks at an image waits for a connection, and then gets one on top.
_PATIENCE_S = 1.0


@dataclass(eq=False)
class Lane:
    """Leave to have one connection.

    Args:
        host: to where.
        wanted_by: for whom: what is alike shares, an order's id as a rule.
        is_urgent: whether somebody looks at what comes, and waits for it.
        is_on_top: whether it was given beyond the bounds.
    """

    host: str
    wanted_by: Hashable
    is_urgent: bool = False
    is_on_top: bool = False
    came: threading.Event = field(default_factory=threading.Event)


class Lanes:
    """Hands out connections. Safe to use from several threads.

    Of those who wait, what is urgent comes first, then whoever has the fewest, then who stands first
    in `arrange`, then who has waited longest. So an order of few files doesn't wait for one of many.
    Files that have several connections give back all but one as soon as somebody waits. Where that
    brings none in a second, as where each file has one only, what is urgent gets one beyond the
    bounds, never more at the same time: a large file would else have a person wait for minutes.

    Args:
        total: connections at the same time in all, at least 1.
        per_host: to one host, at least 1.
        clock: seconds that only go forward.
    """

    def __init__(
        self,
        total: int = TOTAL,
        per_host: int = PER_HOST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: list[Lane] = []
        self._held: list[Lane] = []
        self._ranks: dict[Hashable, int] = {}
        self._lessened: dict[str, tuple[int, float]] = {}
        self.total, self.per_host = max(1, total), max(1, per_host)

    def set_bounds(self, total: int, per_host: int) -> None:
        """Change the bounds. Nothing that goes on is cut; what is too much isn't given anew."""
        with self._lock:
            self.total, self.per_host = max(1, total), max(1, per_host)
            self._hand_out()

    def arrange(self, keys: Sequence[Hashable]) -> None:
        """Say who comes first of those who have equally many."""
        with self._lock:
            self._ranks = {key: rank for rank, key in enumerate(keys)}
            self._hand_out()

    @contextlib.contextmanager
    def hold(
        self, host: str, wanted_by: Hashable, monitor: Monitor, *, is_urgent: bool = False
    ) -> Iterator[Lane]:
        """Wait for a connection, and have it inside the block.

        Never wait for another one inside: where all do that, nobody gets on. See `spare`.

        Raises:
            Cancelled: while it waited.
        """
        lane, since = Lane(host, wanted_by, is_urgent), self._clock()
        with self._lock:
            self._waiting.append(lane)
            self._hand_out()
        try:
            while not lane.came.wait(_SLICE_S):
                monitor.check()
                with self._lock:
                    self._hand_out()  # time alone may give a host more
                    if is_urgent and self._clock() - since >= _PATIENCE_S:
                        self._put_on_top(lane)
            yield lane
        finally:
            self.release(lane)

    def spare(self, host: str, wanted_by: Hashable) -> Lane | None:
        """Return a further connection for a file that has one, or None if somebody else waits.

        It is given back by `release`, soon after `is_wanted` says so.
        """
        lane = Lane(host, wanted_by)
        with self._lock:
            self._hand_out()
            if not self._has_room(host) or any(one.host == host for one in self._waiting):
                return None
            self._held.append(lane)
        return lane

    def release(self, lane: Lane) -> None:
        """Give a connection back."""
        with self._lock:
            for lanes in (self._waiting, self._held):
                if lane in lanes:
                    lanes.remove(lane)
            self._hand_out()

    def is_wanted(self, lane: Lane) -> bool:
        """Return whether a further connection is one too many: somebody waits, or a bound fell."""
        with self._lock:
            if len(self._held) > self.total or self._count(lane.host) > self._most(lane.host):
                return True
            is_full = len(self._held) >= self.total
            return any(is_full or one.host == lane.host for one in self._waiting)

    def lessen(self, host: str, for_s: float = 0.0) -> None:
        """Have fewer connections to a host that complained; for so long, then slowly more again."""
        with self._lock:
            fewer = max(1, min(self._count(host), self._most(host)) // 2)
            self._lessened[host] = (fewer, self._clock() + max(for_s, _WIDEN_S))

    def held(self, host: str | None = None) -> int:
        """Return how many connections there are now, in all or to one host."""
        with self._lock:
            return len(self._held) if host is None else self._count(host)

    def waiting(self) -> int:
        """Return how many wait for one."""
        with self._lock:
            return len(self._waiting)

    def most(self, host: str) -> int:
        """Return how many connections one host gets now."""
        with self._lock:
            return min(self._most(host), self.total)

    def _count(self, host: str) -> int:
        return sum(one.host == host for one in self._held)

    def _most(self, host: str) -> int:
        if host not in self._lessened:
            return self.per_host
        fewer, until = self._lessened[host]
        over_s = self._clock() - until
        most = fewer if over_s < 0 else fewer + 1 + int(over_s / _WIDEN_S)
        if most >= self.per_host:
            del self._lessened[host]
        return min(most, self.per_host)

    def _has_room(self, host: str) -> bool:
        return len(self._held) < self.total and self._count(host) < self._most(host)

    def _hand_out(self) -> None:
        while True:
            able = [one for one in self._waiting if self._has_room(one.host)]
            if not able:
                return
            counts = Counter(one.wanted_by for one in self._held)
            last = len(self._ranks)
            chosen = min(  # the first of those that are alike: who has waited longest
                able,
                key=lambda one: (
                    not one.is_urgent,
                    counts[one.wanted_by],
                    self._ranks.get(one.wanted_by, last),
                ),
            )
            self._give(chosen)

    def _put_on_top(self, lane: Lane) -> None:
        if lane in self._waiting and not any(one.is_on_top for one in self._held):
            lane.is_on_top = True
            self._give(lane)

    def _give(self, lane: Lane) -> None:
        self._waiting.remove(lane)
        self._held.append(lane)
        lane.came.set()
