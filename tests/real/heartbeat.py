# SPDX-License-Identifier: GPL-2.0-or-later
"""How long the main thread keeps the event loop waiting."""

from __future__ import annotations

from time import monotonic, thread_time

from qgis.PyQt.QtCore import Qt, QTimer


class Heartbeat:
    """Measures the stalls of the event loop while its block runs.

    with Heartbeat() as heartbeat: ...; heartbeat.figures() has the longest and the
    99th-percentile stall in ms and the number of beats, and how long the thread itself worked
    between two of them, again the longest and the 99th percentile, and in all: a busy machine
    lets it wait as well.
    """

    def __init__(self, interval_ms: int = 5) -> None:
        self._interval_ms = interval_ms
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = 0.0
        self._stalls_ms: list[float] = []
        self._busy_ms: list[float] = []

    def __enter__(self) -> Heartbeat:
        self._last, self._worked = monotonic(), thread_time()
        self._timer.start(self._interval_ms)
        return self

    def __exit__(self, *_exception: object) -> None:
        self._timer.stop()
        # A stall that lasts until the end counts as well.
        self._beat()

    def _beat(self) -> None:
        now = monotonic()
        self._stalls_ms.append(max((now - self._last) * 1000 - self._interval_ms, 0.0))
        self._last = now
        worked = thread_time()
        self._busy_ms.append((worked - self._worked) * 1000)
        self._worked = worked

    def figures(self) -> dict[str, float]:
        stalls, busy = sorted(self._stalls_ms), sorted(self._busy_ms)
        return {
            "longest_ms": stalls[-1],
            "p99_ms": _p99(stalls),
            "beats": len(stalls),
            "busy_ms": busy[-1],
            "busy_p99_ms": _p99(busy),
            "worked_s": sum(busy) / 1000,
        }


def _p99(ordered: list[float]) -> float:
    return ordered[min(len(ordered) * 99 // 100, len(ordered) - 1)]
