# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the image, or fetch 5 km of it: "ours" or as gdal_translate does. Prints JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

_SIZE, _BANDS, _PIXEL_M = 5490, 4, 10
_WEST, _NORTH = 500_000, 4_300_000
# West, north, east and south of the 5 km, in the image's own projection.
_BOX = (_WEST + 21_300, _NORTH - 30_700, _WEST + 26_300, _NORTH - 35_700)


def make(path: Path) -> dict[str, float]:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32629)
    memory = gdal.GetDriverByName("MEM").Create("", _SIZE, _SIZE, _BANDS, gdal.GDT_UInt16)
    memory.SetProjection(reference.ExportToWkt())
    memory.SetGeoTransform((_WEST, _PIXEL_M, 0, _NORTH, 0, -_PIXEL_M))
    source = np.random.default_rng(1)
    for number in range(1, _BANDS + 1):
        # About as well packed as images are.
        values = source.normal(1500, 90, (_SIZE, _SIZE)).astype(np.uint16)
        memory.GetRasterBand(number).WriteArray(values)
    options = ["COMPRESS=DEFLATE", "LEVEL=1", "PREDICTOR=YES", "NUM_THREADS=2"]
    gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=options)
    return {}


def ours(url: str, target: Path, image: Path) -> dict[str, float]:
    from datacosmos_imagery.core import Client, Connection, HttpSettings, Monitor
    from datacosmos_imagery.core.areas.layout import layout_of
    from datacosmos_imagery.core.delivery.downloads import fetch_assets
    from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
    from datacosmos_imagery.core.geo.wished_area import WishedArea
    from datacosmos_imagery.core.stac.items import item_from_json
    from datacosmos_imagery.ui.adapters.rasters.cutting import parts_of

    origin = url.rpartition("/")[0]
    client = Client(Connection(origin, origin), None, HttpSettings())
    assets = {"A": {"href": url, "roles": ["data"]}}
    item = item_from_json({"id": "ITEM", "collection": "c", "assets": assets}, origin)
    area = WishedArea.of(aoi_from_bbox(*_degrees()))
    wanted = [(item, list(item.assets.values()))]
    began, processor = time.perf_counter(), time.process_time()
    (file,) = fetch_assets(client, wanted, target, Monitor(), parts=parts_of(area)).files
    told = {
        "seconds": time.perf_counter() - began,
        "processor": time.process_time() - processor,
    }
    assert file.part is not None
    head = image.read_bytes()
    layout = layout_of(head)
    first = layout.levels[0]
    sizes = layout.numbers(head, first.counts)
    return {**told, "least": sum(sizes[number] for number in first.tiles(*file.part.window))}


def translated(url: str, target: Path, form: str, *options: str) -> dict[str, float]:
    target.mkdir()
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
    began, processor = time.perf_counter(), time.process_time()
    made = gdal.Translate(
        str(target / "part.tif"),
        f"/vsicurl/{url}",
        format=form,
        creationOptions=list(options),
        projWin=list(_BOX),
    )
    made.FlushCache()
    return {
        "seconds": time.perf_counter() - began,
        "processor": time.process_time() - processor,
    }


def _degrees() -> tuple[float, float, float, float]:
    """Return the rectangle in degrees that lies within the 5 km."""
    plane, degrees = osr.SpatialReference(), osr.SpatialReference()
    plane.ImportFromEPSG(32629)
    degrees.ImportFromEPSG(4326)
    for one in (plane, degrees):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = osr.CoordinateTransformation(plane, degrees)
    west, north, east, south = _BOX
    corners = [moved.TransformPoint(x, y) for x in (west, east) for y in (south, north)]
    xs, ys = sorted(x for x, _y, _z in corners), sorted(y for _x, y, _z in corners)
    return xs[1], ys[1], xs[2], ys[2]


if __name__ == "__main__":
    gdal.UseExceptions()
    name, *rest = sys.argv[1:]
    if name == "make":
        print(json.dumps(make(Path(rest[0]))))
    elif name == "ours":
        print(json.dumps(ours(rest[0], Path(rest[1]), Path(rest[2]))))
    elif name == "gdal_translate":
        print(json.dumps(translated(rest[0], Path(rest[1]), "GTiff")))
    else:
        packed = ("COMPRESS=DEFLATE", "PREDICTOR=YES")
        print(json.dumps(translated(rest[0], Path(rest[1]), "COG", *packed)))
