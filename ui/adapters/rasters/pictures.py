# SPDX-License-Identifier: GPL-2.0-or-later
"""Small pictures from files of unknown make."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

_FORMATS = frozenset({b"png", b"jpeg", b"webp"})
# A small file may unpack to gigabytes; no thumbnail is larger than this.
_MOST_PIXELS = 40_000_000


def read_picture(path: Path, side: int) -> QImage | None:
    """Return a picture no larger than `side` pixels either way, None if it can't be read.

    What it is follows from the content of the file, not from its name. Safe in a worker
    thread.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if not reader.canRead():
        # Some builds of Qt lack the WebP plugin; GDAL nearly always has its own.
        return _read_with_gdal(path, side)
    if bytes(reader.format()) not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    limit = QSize(side, side)
    if size.width() > side or size.height() > side:
        reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _read_with_gdal(path: Path, side: int) -> QImage | None:
    from osgeo import gdal

    try:
        data = gdal.OpenEx(str(path), gdal.OF_RASTER, ["WEBP", "PNG", "JPEG"])
    except RuntimeError:
        return None
    if data is None or data.RasterXSize * data.RasterYSize > _MOST_PIXELS:
        return None
    scale = min(1.0, side / max(data.RasterXSize, data.RasterYSize))
    width, height = (max(1, round(scale * n)) for n in (data.RasterXSize, data.RasterYSize))
    bands = {1: [1, 1, 1], 2: [1, 1, 1, 2]}.get(data.RasterCount, [1, 2, 3, 4])
    bands = [band for band in bands if band <= data.RasterCount]
    content = data.ReadRaster(
        buf_xsize=width,
        buf_ysize=height,
        buf_type=gdal.GDT_Byte,
        band_list=bands,
        buf_pixel_space=len(bands),
        buf_line_space=len(bands) * width,
        buf_band_space=1,
    )
    if content is None:
        return None
    formats = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}
    view = QImage(bytes(content), width, height, len(bands) * width, formats[len(bands)])
    return view.copy()  # the view doesn't own its bytes
