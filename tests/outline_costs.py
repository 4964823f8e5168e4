# SPDX-License-Identifier: GPL-2.0-or-later
"""What reading an item with an outline costs: python outline_costs.py COUNT

Prints JSON: for each outline of so many points, seconds and megabytes from the JSON to the coverage
of an area, and what the item says. Each is measured in a process of its own, which ends by itself
when it takes far too much.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time

import outlines
from datacosmos_imagery.core import aoi_from_bbox
from datacosmos_imagery.core.stac.items import item_from_json

AREA = aoi_from_bbox(9.5, 9.5, 10.3, 10.4)
MOST_CPU_S, MOST_BYTES = 20, 3 << 30


def cost(outline, count):
    def read(made):
        data = {"id": "A", "collection": "c", "geometry": made(count), "properties": {}}
        text = json.dumps(data)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.perf_counter()
        item = item_from_json(json.loads(text), "")
        percent = AREA.coverage_percent(item.footprint)
        seconds = time.perf_counter() - began
        return {
            "seconds": seconds,
            "megabytes": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024,
            "text_megabytes": len(text) / 1e6,
            "is_rough": getattr(item, "is_rough", False),
            "percent": percent,
            "said": [problem for problem in item.problems if "footprint" in problem],
        }

    # What is made once isn't the item's.
    count, wanted = 200, count
    read(outlines.jagged)
    read(outlines.crossing)
    count = wanted
    return read(outline)


def measured(outline, count):
    """Return the cost of an outline, None if it is far too much."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
            resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
            with os.fdopen(writing, "w") as pipe:
                json.dump(cost(outline, count), pipe)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer) if answer else None


if __name__ == "__main__":
    counts = {outline.__name__: measured(outline, int(sys.argv[1])) for outline in outlines.ALL}
    print(json.dumps(counts))
