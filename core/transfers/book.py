# SPDX-License-Identifier: GPL-2.0-or-later
"""Who fetches which range of a file that comes over several connections."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from .spans import Spans

_MOST_BYTES = 64 * 1024 * 1024
# Whose range would take longer still gives half of it to who has nothing to do.
_SLOW_S = 2.0
# Nothing has come for so long: another one takes it.
_STALLED_S = 5.0


class Claim:
    """A range that somebody fetches. Of the book's own; others read it.

    Args:
        start, end: from the first byte to behind the last one; the end may come nearer.
        give_up: called once, from another thread, when somebody else fetches the rest.

    Attributes:
        position: the next byte to come.
        has_begun: whether the answer has been found to be the range.
    """

    def __init__(self, start: int, end: int, now: float, *, is_open: bool = False) -> None:
        self.start = self.position = start
        self.end = end
        self.is_open = is_open
        self.has_begun = is_open
        self.began = self.touched = now
        self.give_up: Callable[[], None] | None = None

    @property
    def left(self) -> int:
        return max(0, self.end - self.position)


class Book:
    """All of one file. Safe to use from several threads.

    Args:
        total: bytes of the file.
        here: what is there already.
        least_bytes: less isn't worth a request of its own.
        clock: seconds that only go forward.
    """

    def __init__(
        self,
        total: int,
        here: Spans,
        least_bytes: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.total = total
        self._here = here
        self._least = least_bytes
        self._clock = clock
        self._claims: list[Claim] = []
        self._lock = threading.Lock()

    @property
    def is_complete(self) -> bool:
        with self._lock:
            return self._here.count >= self.total

    @property
    def arrived(self) -> int:
        """How many bytes are there."""
        with self._lock:
            return self._here.count

    @property
    def prefix(self) -> int:
        """How many bytes are there from the file's start on."""
        with self._lock:
            return self._here.prefix

    def spans(self) -> list[tuple[int, int]]:
        """Return what is there."""
        with self._lock:
            return list(self._here)

    def lead(self, start: int) -> Claim:
        """Return the claim of the answer that came first, and goes on to the file's end."""
        with self._lock:
            end = next((end for first, end in self._free() if first == start), start)
            claim = Claim(start, end, self._clock(), is_open=True)
            self._claims.append(claim)
            return claim

    def take(self, sharers: int) -> Claim | None:
        """Return the next range to fetch, or None if there is nothing to do for one more.

        Args:
            sharers: how many connections there are, this one included.
        """
        with self._lock:
            found = self._unclaimed(sharers) or self._of_the_lead(sharers) or self._of_others()
            if found is None:
                return None
            claim = Claim(*found, self._clock())
            self._claims.append(claim)
            return claim

    def go_on(self, claim: Claim, sharers: int) -> bool:
        """Have an answer that goes on bring what comes next, too, if nobody brings that yet."""
        with self._lock:
            if not claim.is_open or claim not in self._claims:
                return False
            for other in self._claims:
                if other.start == other.position == claim.end and other is not claim:
                    self._revoke(other)  # nothing has come of it, while here bytes come
            for start, end in self._free():
                if start == claim.end:
                    claim.end = start + self._share(start, end, sharers)
                    return True
            return False

    def begin(self, claim: Claim, end: int | None) -> None:
        """Note that the answer is the range, up to this end, which may be nearer than asked."""
        with self._lock:
            claim.has_begun = True
            claim.touched = self._clock()
            if end is not None:
                claim.end = min(claim.end, end)

    def touch(self, claim: Claim) -> int:
        """Return how many bytes may still come for it; whoever holds it waits for them now."""
        with self._lock:
            claim.touched = self._clock()
            return claim.left if claim in self._claims else 0

    def wrote(self, claim: Claim, count: int) -> None:
        """Note that so many bytes more are in the file."""
        with self._lock:
            self._here.add(claim.position, claim.position + count)
            claim.position += count

    def leave(self, claim: Claim) -> None:
        """Give back what hasn't come of a claim."""
        with self._lock:
            if claim in self._claims:
                self._claims.remove(claim)

    def _free(self) -> list[tuple[int, int]]:
        taken = Spans(self._here)
        for claim in self._claims:
            taken.add(claim.position, claim.end)
        return taken.gaps(self.total)

    def _share(self, start: int, end: int, sharers: int) -> int:
        """Return how much of a gap one takes: less and less, so that all end together."""
        left = self.total - self._here.count
        parts = 2 * sharers if sharers > 1 else 1
        share = min(max(self._least, left // parts), _MOST_BYTES)
        return end - start if end - start < share + self._least else share

    def _unclaimed(self, sharers: int) -> tuple[int, int] | None:
        for start, end in self._free():
            return start, start + self._share(start, end, sharers)
        return None

    def _of_the_lead(self, sharers: int) -> tuple[int, int] | None:
        """Part of what would come by an answer that goes on to the end: it keeps a good share."""
        for claim in self._claims:
            if claim.is_open and claim.left >= 2 * self._least:
                kept = max(self._least, claim.left // max(2, sharers))
                start, end = claim.position + kept, claim.end
                claim.end = start
                return start, start + self._share(start, end, sharers)
        return None

    def _of_others(self) -> tuple[int, int] | None:
        now = self._clock()
        for claim in self._claims:
            if claim.left and now - claim.touched >= _STALLED_S:
                rest = claim.position, claim.end
                self._revoke(claim)
                return rest
        if not self._claims:
            return None
        largest = max(self._claims, key=lambda one: one.left)
        came = largest.position - largest.start
        is_slow = largest.left * (now - largest.began) > _SLOW_S * came
        if largest.left < 2 * self._least or not came or not is_slow:
            return None
        middle = largest.position + largest.left // 2
        rest = middle, largest.end
        largest.end = middle
        return rest

    def _revoke(self, claim: Claim) -> None:
        claim.end = claim.position
        self._claims.remove(claim)
        if claim.give_up is not None:
            claim.give_up()
