# SPDX-License-Identifier: GPL-2.0-or-later
"""Run in a process of its own: look for the cheapest cover, with a heartbeat beside it.

Prints JSON: [seconds, cost, lower bound] of each proposal, whether the last one is exact, and the
longest that the heartbeat was held up. Seconds are of the processor: the machine may be busy.
"""

import json
import math
import random
import sys
import threading
import time
from decimal import Decimal

from datacosmos_imagery.core import aoi_from_bbox
from datacosmos_imagery.core.cover.search import improving

AREA = (10.0, 40.0, 11.0, 41.0)
BEAT_S = 0.001
TOLERANCE_PERCENT = 0.05
# Of a scene, in degrees: far smaller than the area, or half of it.
SIZES = {"small": (0.15, 0.35), "large": (0.4, 0.8)}


def footprint(source, size):
    """Return a slanted rectangle like those that satellites take."""
    x, y = (
        source.uniform(AREA[0] - 0.1, AREA[2] + 0.1),
        source.uniform(AREA[1] - 0.1, AREA[3] + 0.1),
    )
    width, height = source.uniform(*size), source.uniform(*size)
    turn = math.radians(source.choice((10, -10)) + source.uniform(-2, 2))
    corners = [(-width, height), (width, height), (width, -height), (-width, -height)]
    ring = [
        [
            x + (a * math.cos(turn) + b * math.sin(turn)) / 2,
            y + (-a * math.sin(turn) + b * math.cos(turn)) / 2,
        ]
        for a, b in corners
    ]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}, width * height


def candidates(count, seed, size):
    """Return footprints and what each costs, in EUR."""
    source = random.Random(seed)
    footprints, costs = [], []
    for _ in range(count):
        shape, area = footprint(source, size)
        footprints.append(shape)
        costs.append(Decimal(round(10_000 * area * source.uniform(0.7, 1.6))) / 100)
    return footprints, costs


class Heartbeat(threading.Thread):
    """Wants to run every millisecond, as QGIS's main thread does; keeps the longest wait.

    What counts of a wait is what the thread that made this one worked meanwhile: where other
    processes had the processor, nobody here held it up.
    """

    def __init__(self):
        super().__init__(daemon=True)
        self.longest_s = 0.0
        self._worker = time.pthread_getcpuclockid(threading.get_ident())
        self._end = threading.Event()

    def run(self):
        last = self._times()
        while not self._end.wait(BEAT_S):
            now = self._times()
            waited, worked = (later - earlier for earlier, later in zip(last, now))
            self.longest_s = max(self.longest_s, min(waited - BEAT_S, worked))
            last = now

    def _times(self):
        return time.perf_counter(), time.clock_gettime(self._worker)

    def stop(self):
        self._end.set()
        self.join()


def main(count, kind, seed, seconds):
    area = aoi_from_bbox(*AREA)
    list(improving(area, *candidates(5, 0, SIZES["large"]), TOLERANCE_PERCENT))  # imports
    made = candidates(count, seed, SIZES[kind])
    heartbeat = Heartbeat()
    heartbeat.start()
    began = time.process_time()
    found, is_exact = [], False
    for cover in improving(
        area, *made, TOLERANCE_PERCENT, stopped=lambda: time.process_time() - began > seconds
    ):
        passed = time.process_time() - began
        found.append([passed, float(cover.total), float(cover.lower_bound)])
        is_exact = cover.total <= cover.lower_bound
    ended = time.process_time() - began
    heartbeat.stop()
    held_up_ms = 1000 * heartbeat.longest_s
    result = {"found": found, "is_exact": is_exact, "ended": ended, "held_up_ms": held_up_ms}
    print(json.dumps(result))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))
