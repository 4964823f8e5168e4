# SPDX-License-Identifier: GPL-2.0-or-later
"""5 km of a large cloud-optimised GeoTIFF, against `gdal_translate -projwin` over /vsicurl.

All ask the same server, which counts bytes and requests and answers each request later by a round
trip's time. Times are those within the processes, from the first request to the file under its
name. Ours is a packed, cloud-optimised GeoTIFF, on the disk for certain. The rival writes a plain
one by itself; where the line costs nothing, one like ours is what it is compared with. It is told
not to look for files beside the image, without which it asks some forty times more.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from places import HERE, OUTPUT, run_child
from table import Row

sys.path.insert(0, str(HERE.parent))

from ranged_server import Asked, RangedServer, Served

_ROUNDS = 3
_ROUND_TRIPS_S = (0.0, 0.1)
_PLAIN, _COG = "gdal_translate", "gdal_translate -of COG"


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
    seconds: dict[str, list[float]] = {"ours": [], _PLAIN: [], _COG: []}
    processor: dict[str, list[float]] = {"ours": [], _PLAIN: [], _COG: []}
    received: dict[str, list[float]] = {"ours": [], _PLAIN: [], _COG: []}
    asked: dict[str, list[float]] = {"ours": [], _PLAIN: [], _COG: []}
    least = 0.0
    for turn in range(_ROUNDS):
        for name in sorted(seconds, reverse=bool(turn % 2)):
            sent: list[int] = []
            with _served(image, delay_s, sent) as server:
                target, url = folder / f"{name} {turn}", f"{server.url}/{image.name}"
                told = run_child("area_fetch.py", name, url, target, image)
                seconds[name].append(told["seconds"])
                processor[name].append(told["processor"])
                received[name].append(float(sum(sent)))
                asked[name].append(float(len(server.requests)))
                least = told.get("least", least)
            shutil.rmtree(target)
    trip = f"{1000 * delay_s:.0f} ms"
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
        _against(_PLAIN, seconds, f"  {trip}, time", 1.2 if delay_s else None),
        _against(_COG, seconds, f"  {trip}, time", 1.2),
        _against(_COG, processor, f"  {trip}, processor"),
        _against(_PLAIN, asked, f"  {trip}, requests", unit=""),
    ]


def _served(image: Path, delay_s: float, sent: list[int]) -> RangedServer:
    """Return a server of the image that answers each request somewhat later, as if far away.

    Args:
        sent: gets the bytes of each answer.
    """

    def late(_asked: Asked, data: bytes) -> Served:
        time.sleep(delay_s)
        return Served(data)

    files = {f"/{image.name}": image.read_bytes()}
    return RangedServer(files, late, lambda _asked, count: sent.append(count))


def _against(
    rival: str,
    values: dict[str, list[float]],
    what: str,
    most_ratio: float | None = None,
    unit: str = "s",
) -> Row:
    ours, theirs = min(values["ours"]), min(values[rival])
    return Row(what, ours, unit, theirs, rival, most_ratio=most_ratio, runs=values)
