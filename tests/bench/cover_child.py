# SPDX-License-Identifier: GPL-2.0-or-later
"""Run in a process of its own: propose a smallest set in a thread, with a heartbeat beside it.

Prints JSON: seconds of each round, the longest that the heartbeat was held up, and how far
the proposal may be from the best.
"""

import json
import math
import random
import sys
import threading
import time
from decimal import Decimal

from datacosmos_imagery.core import Candidate, Money, Monitor, SmallestSetJob, aoi_from_bbox

AREA = (10.0, 40.0, 11.0, 41.0)
BEAT_S = 0.001


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
    source = random.Random(seed)
    made = []
    for number in range(count):
        shape, area = footprint(source, size)
        cents = round(10_000 * area * source.uniform(0.7, 1.6))
        made.append(Candidate(f"bench/{number}", Money(Decimal(cents) / 100, "EUR"), shape))
    return tuple(made)


class Heartbeat(threading.Thread):
    """Wants to run every millisecond, as QGIS's main thread does; keeps the longest wait."""

    def __init__(self):
        super().__init__(daemon=True)
        self.longest_s = 0.0
        self._end = threading.Event()

    def run(self):
        last = time.perf_counter()
        while not self._end.wait(BEAT_S):
            now = time.perf_counter()
            self.longest_s = max(self.longest_s, now - last - BEAT_S)
            last = now

    def stop(self):
        self._end.set()
        self.join()


def main(count, rounds):
    area = aoi_from_bbox(*AREA)
    SmallestSetJob(area, candidates(5, 0, (0.4, 0.8))).run(Monitor())  # imports
    result = {"seconds": [], "held_up_ms": [], "gap_percent": []}
    for size in ((0.15, 0.35), (0.4, 0.8)):
        for seed in range(rounds):
            job = SmallestSetJob(area, candidates(count, seed, size))
            heartbeat = Heartbeat()
            heartbeat.start()
            began = time.perf_counter()
            proposal = job.run(Monitor())
            result["seconds"].append(time.perf_counter() - began)
            heartbeat.stop()
            result["held_up_ms"].append(1000 * heartbeat.longest_s)
            over = proposal.total.amount / proposal.lower_bound.amount - 1
            result["gap_percent"].append(float(100 * over))
    print(json.dumps(result))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
