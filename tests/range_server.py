# SPDX-License-Identifier: GPL-2.0-or-later
"""A storage of one image that gives parts of it, with the habits that such servers have."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from datacosmos_imagery.core import Client, Connection, HttpSettings, PastedToken
from datacosmos_imagery.core.delivery.paid_order import PaidOrder
from datacosmos_imagery.core.sales.order import LineItem, Order
from datacosmos_imagery.core.stac.items import item_from_json
from ranged_server import RangedServer, Served

TOKEN = "abcdefgh12345678"


@dataclass
class Storage:
    """What is served, and how.

    Args:
        content: of the file, at every path.
        ignores: all requests get the whole file.
        shifts: parts begin so many bytes too late.
        etag: of the file.
        refusals: statuses of the next requests, with a Retry-After of 0.
        most_bytes: of an answer's body, then the connection ends; None for no limit.
        leads_to: where requests are redirected to; empty for nowhere.
        gate: answers wait for it.
    """

    content: bytes
    ignores: bool = False
    shifts: int = 0
    etag: str = '"one"'
    refusals: list[int] = field(default_factory=list)
    most_bytes: int | None = None
    leads_to: str = ""
    gate: threading.Event = field(default_factory=threading.Event)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    connections: int = 0
    waiting: int = 0
    answered: int = 0
    sent_bytes: int = 0

    def __post_init__(self):
        self.gate.set()

    def wait_until_answered(self, count):
        """Return once so many requests have their whole answer."""
        while self.answered < count:
            time.sleep(0.005)

    def wait_until_asked(self):
        """Return once somebody waits for the gate."""
        while not self.waiting:
            time.sleep(0.005)


class _AtEveryPath(dict):
    """One file, whatever it is asked for as."""

    def __init__(self, storage):
        super().__init__()
        self._storage = storage

    def get(self, _path, _default=None):
        return self._storage.content


@contextlib.contextmanager
def range_server(storage):
    """Serve it; yields the address."""

    def habit(asked, data):
        storage.requests.append((asked.path, asked.headers))
        storage.connections = server.connections
        storage.waiting += 1
        storage.gate.wait()
        storage.waiting -= 1
        headers = {"ETag": storage.etag}
        if storage.leads_to:
            return Served(b"", 302, {"Location": storage.leads_to + asked.path}, body=b"")
        if storage.refusals:
            return Served(b"", storage.refusals.pop(0), {"Retry-After": "0"}, body=b"")
        size = (asked.end or len(data)) - (asked.start or 0)
        most = storage.most_bytes
        most = most if most is not None and most < size else None
        return Served(
            data, headers=headers, whole=storage.ignores, shifts=storage.shifts, most=most
        )

    def on_sent(_asked, count):
        storage.sent_bytes += count
        storage.answered += 1

    with RangedServer(_AtEveryPath(storage), habit, on_sent) as server:
        try:
            yield server.url
        finally:
            storage.gate.set()


def paid_order(api_url, asset_url="", *, status="PAID", **settings):
    """Return an order of one image that lies at an address, of a client of the service there."""
    values = {"retries": 2, "backoff_s": 0.01, "backoff_max_s": 0.02, **settings}
    connection = Connection(api_url, api_url, 42, 456)
    client = Client(connection, PastedToken(TOKEN), HttpSettings(**values))
    href = f"{asset_url or api_url}/scene/visual.tif"
    asset = {"href": href, "type": "image/tiff", "roles": ["visual", "data"]}
    item = item_from_json(
        {"type": "Feature", "id": "scene", "collection": "many", "assets": {"visual": asset}},
        connection.storage_url,
    )
    order = Order("0b5c1f6e-6d2f-4d6e-8f0e-3c1f8f6e2d11", status)
    return PaidOrder(client, order, None, (LineItem("many", "scene", "L2A"),), (item,))


def make_cog(path: Path, size=1500, *, tiled=True, overviews=True):
    """Write an image of noise of so many pixels a side: three bands, EPSG:32629."""
    import numpy as np
    from osgeo import gdal, osr

    projection = osr.SpatialReference()
    projection.ImportFromEPSG(32629)
    memory = gdal.GetDriverByName("MEM").Create("", size, size, 3, gdal.GDT_Byte)
    memory.SetProjection(projection.ExportToWkt())
    memory.SetGeoTransform((500_000.0, 10.0, 0.0, 4_200_000.0, 0.0, -10.0))
    values = np.random.default_rng(1)
    for number in (1, 2, 3):
        band = memory.GetRasterBand(number)
        band.SetColorInterpretation(gdal.GCI_RedBand + number - 1)
        band.WriteArray(values.integers(1, 255, (size, size), dtype=np.uint8))
    if tiled and overviews:
        gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=["BLOCKSIZE=256"])
    else:
        options = ["TILED=YES"] if tiled else []
        gdal.GetDriverByName("GTiff").CreateCopy(str(path), memory, options=options)
    return path
