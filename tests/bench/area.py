# SPDX-License-Identifier: GPL-2.0-or-later
"""5 km of a large cloud-optimised GeoTIFF, against `gdal_translate -projwin` over /vsicurl.

Both ask the same server, which counts bytes and requests and answers each request later by a
round trip's time. Times are those within the processes, from the first request to the file under
its name; ours is a cloud-optimised GeoTIFF on the disk, the rival's is a plain one. The rival is told not
to look at the server's folders, without which it asks some forty times more.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from places import OUTPUT, run_child
from ranges_server import RangesServer
from table import Row

_ROUNDS = 3
_ROUND_TRIPS_S = (0.0, 0.1)


def measure() -> list[Row]:
    folder = OUTPUT / "area"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        image = folder / "scene.tif"
        run_child("area_fetch.py", "make", image)
        rows = []
        for delay_s in _ROUND_TRIPS_S:
            rows += _measure(image, folder, delay_s)
        return rows
    finally:
        shutil.rmtree(folder)


def _measure(image: Path, folder: Path, delay_s: float) -> list[Row]:
    seconds: dict[str, list[float]] = {"ours": [], "gdal_translate": []}
    processor: dict[str, list[float]] = {"ours": [], "gdal_translate": []}
    received: dict[str, list[float]] = {"ours": [], "gdal_translate": []}
    asked: dict[str, list[float]] = {"ours": [], "gdal_translate": []}
    least = 0.0
    for turn in range(_ROUNDS):
        for name in sorted(seconds, reverse=bool(turn % 2)):
            with RangesServer(image, delay_s) as server:
                target = folder / f"{name} {turn}"
                told = run_child("area_fetch.py", name, server.url, target, image)
                seconds[name].append(told["seconds"])
                processor[name].append(told["processor"])
                received[name].append(float(server.bytes_sent))
                asked[name].append(float(server.requests))
                least = told.get("least", least)
            shutil.rmtree(target)
    trip = f"{1000 * delay_s:.0f} ms"
    rival = "gdal_translate"
    return [
        Row(
            f"5 km of 5,490 x 5,490 x 4, {trip}, bytes",
            min(received["ours"]),
            "bytes",
            least,
            "the tiles alone",
            most_ratio=1.3,
            runs=received,
        ),
        Row(
            f"  {trip}, time",
            min(seconds["ours"]),
            "s",
            min(seconds[rival]),
            rival,
            most_ratio=1.2,
            runs=seconds,
        ),
        Row(
            f"  {trip}, processor",
            min(processor["ours"]),
            "s",
            min(processor[rival]),
            rival,
            runs=processor,
        ),
        Row(f"  {trip}, requests", min(asked["ours"]), "", min(asked[rival]), rival, runs=asked),
    ]
