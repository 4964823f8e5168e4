# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw an image that lies elsewhere, by the gateway or by GDAL's /vsicurl alone; print the time."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QSize
from range_server import TOKEN, paid_order

_PIXELS = 512


def draw(layer: QgsRasterLayer) -> None:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(_PIXELS, _PIXELS))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    while job.isActive():
        time.sleep(0.001)  # lets other threads have Python
        QgsApplication.processEvents()
    middle = job.renderedImage().pixelColor(_PIXELS // 2, _PIXELS // 2)
    if middle.name() == "#ffffff":
        raise RuntimeError("nothing was drawn")


def ours(url: str) -> float:
    from datacosmos_imagery.core import Monitor
    from datacosmos_imagery.core.gateway.server import Gateway
    from datacosmos_imagery.core.stac.bands import choose_composite
    from datacosmos_imagery.ui.adapters.rasters.streamed import make_streamed_layer

    def say(_image: object, error: Exception) -> None:
        print(error, file=sys.stderr)

    gateway = Gateway(say)
    paid = paid_order(url)
    item = paid.items[0]
    began = time.perf_counter()
    address, image = gateway.serve(paid, item, item.assets["visual"])
    image.open(Monitor())
    place = Path("scene.tif")
    layer, _image = make_streamed_layer(address, place, "", item, choose_composite(item))
    draw(layer)
    seconds = time.perf_counter() - began
    del layer
    gateway.close()
    return seconds


def vsicurl(url: str) -> float:
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
    gdal.SetConfigOption("GDAL_HTTP_HEADERS", f"Authorization: Bearer {TOKEN}")
    began = time.perf_counter()
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(f"/vsicurl/{url}/scene/visual.tif", "scene", "gdal", options)
    # QGIS's own style would have it read more.
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    draw(layer)
    return time.perf_counter() - began


application = QgsApplication([], False)
application.initQgis()
print(json.dumps({"seconds": {"ours": ours, "vsicurl": vsicurl}[sys.argv[1]](sys.argv[2])}))
