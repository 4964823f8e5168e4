# SPDX-License-Identifier: GPL-2.0-or-later
"""One file at a server of which an area is wanted, and what cuts without QGIS."""

from __future__ import annotations

import hashlib

from datacosmos_imagery.core.areas.cutting import Window
from datacosmos_imagery.core.areas.fetcher import AreaFetcher
from datacosmos_imagery.core.areas.layout import layout_of
from datacosmos_imagery.core.delivery.downloads import fetch_assets
from datacosmos_imagery.core.geo.wished_area import WishedArea
from datacosmos_imagery.core.stac.items import item_from_json
from offered_files import Offers, tiff_of
from tiled import TILE, Tiled

AREA = WishedArea(((10.0, 20.0, 10.5, 20.5),))


class TileCutter:
    """Cuts whole tiles out of `Tiled` files: what QGIS does with pixels, without QGIS.

    Args:
        tiles: column, row, width and height of the window, in tiles; None for an area elsewhere.
    """

    def __init__(self, tiles=(1, 1, 2, 2), level=None, error=None):
        self.tiles, self.level, self.error = tiles, level, error
        self.cut = []

    def window(self, path, area):
        if self.error is not None:
            raise self.error
        image = size_of(path.read_bytes())
        level = self.level or image
        if self.tiles is None:
            return None
        column, row, width, height = (TILE * number for number in self.tiles)
        width, height = min(width, level[0] - column), min(height, level[1] - row)
        return Window(column, row, width, height, *level, *image)

    def write(self, path, window, target, monitor):
        data = path.read_bytes()
        self.cut.append(data)
        target.write_bytes(tiff_of(hashlib.sha256(repr(window).encode()).digest()))


def size_of(data):
    first = layout_of(data).directories[0]
    return first.width, first.height


class Scene:
    """One file at a server, of which an area is wanted."""

    def __init__(self, folder):
        self.folder = folder
        self.offers = Offers(folder)
        self.href = ""
        self.alternates = ()
        self.data = b""

    def offer(self, tiled=None, data=None, **headers):
        self.data = (tiled or Tiled()).bytes() if data is None else data
        self.href = self.offers.offer("scene.tif", self.data, **headers)
        return self.href

    def item(self, **asset):
        described = {"href": self.href, "roles": ["data"], **asset}
        data = {"id": "ITEM", "collection": "c", "assets": {"A": described}}
        return item_from_json(data, self.offers.sandbox.url)

    def fetch(self, monitor, cutter=None, area=AREA, **asset):
        item = self.item(**asset)
        parts = AreaFetcher(area, cutter or TileCutter()) if area is not None else None
        wanted = [(item, list(item.assets.values()))]
        return fetch_assets(self.offers.client, wanted, self.folder / "got", monitor, parts=parts)

    @property
    def ranges(self):
        """The ranges that were asked for so far."""
        return [request.headers.get("range") for request in self.offers.asked_for(self.href)]

    @property
    def fetched_bytes(self):
        total = 0
        for text in self.ranges:
            start, last = text.removeprefix("bytes=").split("-")
            total += min(int(last), len(self.data) - 1) + 1 - int(start)
        return total

    @property
    def names(self):
        """What lies in the item's folder, but for what is hidden and the item itself."""
        here = (self.folder / "got" / "ITEM").iterdir()
        return sorted(x.name for x in here if not x.name.startswith(".") and x.suffix != ".json")
