# SPDX-License-Identifier: GPL-2.0-or-later
"""First pixels of a large image that is still at the service, against GDAL's own /vsicurl.

The image is a cloud-optimised GeoTIFF of 1 GiB, 100 ms away. The time is that from the moment on
which the address is known until 512 x 512 pixels of the whole scene are drawn by QGIS.
"""

from __future__ import annotations

import mmap
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from delayed import delayed
from places import HERE, OUTPUT, run_child
from table import Row

sys.path.insert(0, str(HERE.parent))

_SIDE_PIXELS = 16_384  # with its overviews 1 GiB
_ROUND_TRIP_S = 0.1
_ROUNDS = 5
_MIB = 1024 * 1024


def measure() -> list[Row]:
    import conftest  # noqa: F401  registers the package
    from range_server import Storage, range_server

    folder = OUTPUT / "streaming"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    figures: dict[str, list[dict[str, float]]] = {"ours": [], "vsicurl": []}
    try:
        path = _make_image(folder / "scene.tif")
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held:
            for turn in range(_ROUNDS):
                for who in sorted(figures, reverse=bool(turn % 2)):
                    storage = Storage(held)
                    with range_server(storage) as url:
                        port = urlsplit(url).port or 0
                        with delayed(port, _ROUND_TRIP_S) as far:
                            seen = run_child(
                                "stream_child.py", who, far, QT_QPA_PLATFORM="offscreen"
                            )
                    seen |= {"requests": len(storage.requests), "mib": storage.sent_bytes / _MIB}
                    figures[who].append(seen)
    finally:
        shutil.rmtree(folder)

    def row(what: str, name: str, unit: str, most: float | None) -> Row:
        runs = {who: [one[name] for one in found] for who, found in figures.items()}
        return Row(
            what, min(runs["ours"]), unit, min(runs["vsicurl"]), "vsicurl", most=most, runs=runs
        )

    return [
        row(f"first pixels of 1 GiB at 100 ms, best of {_ROUNDS}", "seconds", "s", 0.7),
        row("  requests", "requests", "", 5.5),
        row("  fetched until then", "mib", "MiB", 3),
    ]


def _make_image(path: Path) -> Path:
    import numpy as np
    from osgeo import gdal, osr

    projection = osr.SpatialReference()
    projection.ImportFromEPSG(32629)
    small = gdal.GetDriverByName("MEM").Create("", 2048, 2048, 3, gdal.GDT_Byte)
    small.SetProjection(projection.ExportToWkt())
    small.SetGeoTransform((500_000.0, 80.0, 0.0, 4_200_000.0, 0.0, -80.0))
    noise = np.random.default_rng(1)
    for number in (1, 2, 3):
        values = noise.integers(1, 255, (2048, 2048), dtype=np.uint8)
        small.GetRasterBand(number).WriteArray(values)
    gdal.Translate(
        str(path),
        small,
        format="COG",
        width=_SIDE_PIXELS,
        height=_SIDE_PIXELS,
        creationOptions=["COMPRESS=NONE", "BIGTIFF=YES", "NUM_THREADS=2"],
    )
    return path
