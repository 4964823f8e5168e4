# SPDX-License-Identifier: GPL-2.0-or-later
"""Images as files and in a project, as tests of them need both."""

from __future__ import annotations

import numpy as np
from datacosmos_imagery.core import Delivery, Monitor
from datacosmos_imagery.core.delivery.downloads import DownloadedFile
from datacosmos_imagery.core.sandbox.sensor import SensorGrid
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage


def delivery_of(folder, assets, properties=None, geometry=None):
    """Return a delivery of one item with these files by key, (path, description)."""
    described = {
        key: {"href": f"https://x/{path.name}", "type": "image/tiff", "roles": ["data"], **data}
        for key, (path, data) in assets.items()
    }
    raw = {
        "id": "A",
        "collection": "c",
        "geometry": geometry,
        "properties": properties or {},
        "assets": described,
    }
    item = item_from_json(raw, "")
    files = tuple(
        DownloadedFile(path, item, item.assets[key], path.stat().st_size)
        for key, (path, _data) in assets.items()
    )
    return Delivery("12345678-1", "https://x:443", None, folder, files)


def coefficients(latitude):
    """Return what places a scene of 64 pixels just east of the antimeridian."""
    west, east, south, north = -179.9, -179.5, latitude - 0.1, latitude + 0.1
    outline = [(west, north), (east, north), (east, south), (west, south), (west, north)]
    return SensorGrid(outline, 64, tags_images=False).coefficients()


def scene(height=64, width=64, low=100, high=3000):
    """Return an increasing ramp as unsigned 16-bit numbers."""
    return np.linspace(low, high, height * width).reshape(height, width).astype(np.uint16)


def drawn(layer, extent=None, size=200, crs=None):
    """Return the image that QGIS draws of the layer over nothing, in its CRS or another."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs or layer.crs())
    settings.setExtent(extent or layer.extent())
    settings.setOutputSize(QSize(size, size))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def pixels_of(image):
    """Return a drawn image as an array of rows, columns, and red, green, blue and alpha."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.width(), 4)


def first_layer(project, delivery, **options):
    prepared = prepare_images(delivery, Monitor(), **options)
    assert prepared.problems == ()
    (layer,) = add_images(project, prepared)
    return layer
