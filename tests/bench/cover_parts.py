# SPDX-License-Identifier: GPL-2.0-or-later
"""What parts of scenes save, and how long many areas take: cover_parts.py [table] [many COUNT]

Without arguments both, with 500 areas, against a sandbox of its own. Prints tables in Markdown.
"""

from __future__ import annotations

import math
import random
import resource
import sys
import time
from collections.abc import Sequence
from typing import Any

_SIZES_KM2 = (5, 10, 20, 40, 60, 90, 150, 250, 350, 500)
_DEGREE_KM = 111.32
_SEED = 17
_WHOLE_PERCENT = 99.9
# No area across 180 degrees: a table of areas that all are one piece is easier to read.
_FAR_EAST = 179.0
_FINE_M = 5


def square(longitude: float, latitude: float, km2: float) -> Any:
    """Return a square area around a place."""
    from datacosmos_imagery.core import aoi_from_bbox

    half = math.sqrt(km2) / 2 / _DEGREE_KM
    wide = half / math.cos(math.radians(latitude))
    return aoi_from_bbox(longitude - wide, latitude - half, longitude + wide, latitude + half)


def middle(footprint: bytes) -> tuple[float, float]:
    """Return the middle of a footprint."""
    from datacosmos_imagery.core.geo.wkb import corners_of

    xs, ys = corners_of(footprint)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def is_at_a_place(spot: tuple[float, float]) -> bool:
    """Return whether a spot is where the catalogue has most of its scenes."""
    return any(math.dist(spot, (x, y)) < 1 for _name, x, y in places())


def places() -> list[tuple[str, float, float]]:
    from datacosmos_imagery.core.sandbox.scenes import PLACES

    return [(one.name, one.longitude, one.latitude) for one in PLACES if one.longitude < _FAR_EAST]


def first_version(aoi: Any, found: Sequence[Any]) -> Any:
    """Return the cost of what was proposed at first: scene by scene the least for what it adds."""
    from datacosmos_imagery.core.geo.geometry import area_km2, footprint_shape

    scenes = [(one.item.price, footprint_shape(one.item.footprint)) for one in found]
    scenes = [(price, shape) for price, shape in scenes if price and shape is not None]
    left, total = aoi.shape, 0
    while area_km2(left) > aoi.area_km2 * (1 - _WHOLE_PERCENT / 100):
        gains = [(area_km2(left.intersection(shape)), price) for price, shape in scenes]
        worth = [gain / float(price.amount) for gain, price in gains]
        best = max(range(len(scenes)), key=worth.__getitem__, default=None)
        if best is None or gains[best][0] <= aoi.area_km2 * 1e-6:
            break
        total += scenes[best][0].amount
        left = left.difference(scenes[best][1])
    return total


def table(client: Any, coarsest_m: float | None) -> None:
    """Print what ten areas cost by whole scenes and by parts.

    Args:
        coarsest_m: pixels of the scenes; None for any.
    """
    from datacosmos_imagery.core import CoverAreaJob, Monitor, SearchJob, SearchQuery
    from datacosmos_imagery.core.catalogue.acquisitions import group_acquisitions
    from datacosmos_imagery.core.cover.part_prices import PartPrices

    print(f"\nPixels of at most {coarsest_m or 'any'} m:\n")
    print("| area | km² | covered % | first version | whole scenes | with parts | pieces | asked |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    chance = random.Random(_SEED)
    sums = [0.0, 0.0, 0.0]
    # Where scenes of this kind are, the same each time.
    everywhere = SearchJob(client, SearchQuery(limit=None, max_gsd_m=coarsest_m)).run(Monitor())
    sold = [one.item for one in everywhere.found if one.item.price and one.item.footprint]
    middles = sorted(filter(is_at_a_place, (middle(item.footprint) for item in sold)))
    for number, km2 in enumerate(_SIZES_KM2):
        longitude, latitude = middles[number * (len(middles) - 1) // (len(_SIZES_KM2) - 1)]
        # Off the middle, so that some scenes end within the area.
        moved = [chance.uniform(-0.03, 0.03) for _ in range(2)]
        aoi = square(longitude + moved[0], latitude + moved[1], km2)
        name = min(places(), key=lambda one: abs(one[1] - longitude))[0]
        query = SearchQuery(aoi=aoi, limit=None, max_gsd_m=coarsest_m)
        acquisitions = group_acquisitions(SearchJob(client, query).run(Monitor()).found)
        prices = PartPrices(client)
        job = CoverAreaJob(aoi, acquisitions, {}, part_prices=prices, only_cheapest=True)
        cover = job.run(Monitor()).first.cheapest
        whole = cover.whole_total or cover.total
        first = first_version(aoi, [one.preferred for one in acquisitions])
        for place, amount in enumerate((first, whole.amount, cover.total.amount)):
            sums[place] += float(amount)
        print(
            f"| {name} | {aoi.area_km2:.0f} | {cover.covered_percent:.0f} | {first:.2f} | {whole} | {cover.total} | "
            f"{len(cover.to_buy)} | {prices.asked} |",
            flush=True,
        )
    print(f"| all | | | {sums[0]:.2f} | {sums[1]:.2f} | {sums[2]:.2f} | | |")


def many(client: Any, sandbox: Any, count: int) -> None:
    """Print what so many areas take, covered together, by whole scenes and with parts."""
    from datacosmos_imagery.core import SearchQuery
    from datacosmos_imagery.core.cover.cover_areas import CoverAreasJob, NamedArea
    from datacosmos_imagery.core.cover.part_prices import PartPrices
    from datacosmos_imagery.core.job import Monitor

    chance = random.Random(_SEED)
    where = places()
    areas = []
    for number in range(count):
        _name, longitude, latitude = where[number % len(where)]
        aoi = square(
            longitude + chance.uniform(-0.15, 0.15),
            latitude + chance.uniform(-0.15, 0.15),
            chance.uniform(0.5, 20),
        )
        areas.append(NamedArea(f"field {number}", aoi))
    query = SearchQuery(limit=None, max_gsd_m=_FINE_M)
    print(f"\nPixels of at most {_FINE_M} m:\n")
    print(f"| {count} areas | seconds | requests | searches | scenes | total | covered | MB |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for title, prices in (("whole scenes", None), ("with parts", PartPrices(client))):
        before, began = len(sandbox.requests), time.perf_counter()
        cover = CoverAreasJob(client, areas, query, part_prices=prices).run(Monitor())
        took = time.perf_counter() - began
        good = sum(one.covered_percent > _WHOLE_PERCENT for one in cover.summaries)
        total = " + ".join(str(one) for one in cover.totals.values())
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"| {title} | {took:.1f} | {len(sandbox.requests) - before} | {cover.searches} | "
            f"{len(cover.lines)} | {total} | {good} | {peak:.0f} |",
            flush=True,
        )


def main(wanted: Sequence[str]) -> None:
    from datacosmos_imagery.core import Client, ClientCredentials, Connection
    from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings

    sandbox = Sandbox(SandboxSettings(raster_size=96))
    sandbox.start()
    try:
        connection = Connection(sandbox.url, sandbox.url, 42, 456)
        with Client(connection, ClientCredentials(**sandbox.credentials)) as client:
            if not wanted or "table" in wanted:
                for coarsest_m in (None, _FINE_M):
                    table(client, coarsest_m)
            if not wanted or "many" in wanted:
                numbers = [int(one) for one in wanted if one.isdigit()]
                many(client, sandbox, numbers[0] if numbers else 500)
    finally:
        sandbox.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
