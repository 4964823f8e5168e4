# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin did last, kept in memory for the person who asks what happened."""

from __future__ import annotations

import threading
from collections import deque
from datetime import datetime, timezone

from ...core.failure import Failure

_MOST_ENTRIES = 1000
_LONGEST_ENTRY = 4000


class RecentLog:
    """The latest lines and the last failure. Safe to use from several threads.

    Args:
        most: lines kept; the oldest go.
    """

    def __init__(self, most: int = _MOST_ENTRIES) -> None:
        self._lock = threading.Lock()
        self._lines: deque[str] = deque(maxlen=most)
        self._count = 0
        self._failure: Failure | None = None

    def add(self, text: str, level: str, now: datetime | None = None) -> None:
        """Keep a line, clean of secrets already. `now` is None for this moment."""
        moment = now or datetime.now(timezone.utc)
        if len(text) > _LONGEST_ENTRY:
            # The end of a traceback says most.
            half = _LONGEST_ENTRY // 2
            text = f"{text[:half]}\n(cut)\n{text[-half:]}"
        with self._lock:
            self._lines.append(f"{moment:%Y-%m-%d %H:%M:%S} UTC  {level:8} {text}")
            self._count += 1

    def add_failure(self, error: Exception) -> None:
        """Keep what is to be told of this error, which is the last one from now on."""
        failure = Failure.of(error)
        with self._lock:
            self._failure = failure

    @property
    def failure(self) -> Failure | None:
        """The last failure, None if there was none."""
        with self._lock:
            return self._failure

    def since(self, count: int = 0) -> tuple[tuple[str, ...], int]:
        """Return the lines after the first `count` ever kept, and how many there were by now."""
        with self._lock:
            fresh = min(len(self._lines), self._count - count)
            lines = tuple(self._lines)[len(self._lines) - fresh :]
            return lines, self._count

    def clear(self) -> None:
        """Forget all. Called when the plugin goes."""
        with self._lock:
            self._lines.clear()
            self._failure = None


recent_log = RecentLog()
"""The one that the plugin's log writes to."""
