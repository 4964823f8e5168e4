# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of images that are read from afar until their files are here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRasterRange

from ..i18n import translate
from ..map.groups import ORDER_PROPERTY
from .files import Dataset, RasterUnusable, call_gdal, check_is_real
from .frames import Means
from .images import PreparedImage, alpha_number, bands_in, what_is_shown
from .layers import ITEM_PROPERTY, make_layer, note_origin, show_instead
from .stretch import as_scaled, is_scaled, measure_stretch
from .texts import has_markup

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

    from ....core.stac.bands import Composite
    from ....core.stac.items import Item

STREAMED_PROPERTY = "datacosmos/streamed"
"""The custom property of a layer that is read from afar: where its file will be."""

# GDAL looks for no files beside it, asks no proxy for what this very computer has, and waits for
# ever for nothing: whoever reads may keep Python, and so the gateway, from working meanwhile.
_OPTIONS = "empty_dir=yes&list_dir=no&proxy=&low_speed_time=20&low_speed_limit=1"
_FROM_AFAR = "/vsicurl?"


def source_at(address: str) -> str:
    """Return how a layer names an image at an address of the gateway."""
    return f"{_FROM_AFAR}{_OPTIONS}&url={quote(address, safe='')}"


def make_streamed_layer(
    address: str, path: Path, order_id: str, item: Item, composite: Composite
) -> tuple[QgsRasterLayer, PreparedImage]:
    """Return the layer of an image that is read from an address, and how it is shown.

    For worker threads: it reads some of the image. The layer belongs to the caller's thread.

    Args:
        address: of the gateway.
        path: where the image's file will be.

    Raises:
        RasterUnusable: it can't be shown as it is; once its file is here, it may be.
    """
    source = source_at(address)
    image = _prepare(source, path, item, composite)
    layer = make_layer(image, source)
    if not layer.isValid():
        raise _unusable(path)
    if image.collar is not None and len(image.bands) > 1:
        _hide(layer, image.collar)
    layer.setCustomProperty(STREAMED_PROPERTY, str(path))
    layer.setCustomProperty(ORDER_PROPERTY, order_id)
    layer.setCustomProperty(ITEM_PROPERTY, item.key)
    return layer, image


def _prepare(source: str, path: Path, item: Item, composite: Composite) -> PreparedImage:
    drivers = ["GTiff"]
    dataset = call_gdal(lambda: gdal.OpenEx(source, gdal.OF_RASTER, allowed_drivers=drivers))
    if dataset is None or dataset.RasterCount == 0:
        raise _unusable(path)
    check_is_real(dataset, path)
    place = dataset.GetGeoTransform(can_return_null=True)
    is_upright = place is not None and place[2] == place[4] == 0 and place[1] > 0 > place[5]
    # All else needs a view of it, which is made of a file.
    if not is_upright or not dataset.GetProjection() or has_markup(dataset):
        raise _unusable(path)
    bands = bands_in(dataset, composite, item)
    balance = composite.kind.value == "visual"
    stretch = measure_stretch(
        dataset,
        bands,
        composite.nodata,
        keeps_balance=balance,
        sample_pixels=_coarsest(dataset),
    )
    if stretch.is_file_wrong:
        raise _unusable(path)
    alpha = alpha_number(dataset)
    ranges = stretch.ranges
    if is_scaled(dataset, bands):
        ranges = as_scaled(dataset, bands, ranges)
    name = f"{item.id} {what_is_shown(composite)}"
    collar = stretch.collar if alpha is None else None
    return PreparedImage(path, name, bands, ranges, alpha, collar, Means.GRID, None)


def _coarsest(dataset: Dataset) -> int:
    """Return the longer side of the smallest copy in the file: the one that is here first."""
    band = dataset.GetRasterBand(1)
    copies = [band.GetOverview(number) for number in range(band.GetOverviewCount())]
    return int(min(max(copy.XSize, copy.YSize) for copy in [band, *copies]))


def _hide(layer: QgsRasterLayer, value: float) -> None:
    """Have pixels of a value not drawn; QGIS compares transparent colours with others."""
    provider = layer.dataProvider()
    for band in range(1, provider.bandCount() + 1):
        provider.setUserNoDataValue(band, [QgsRasterRange(value, value)])


def is_streamed(layer: QgsMapLayer) -> bool:
    """Return whether a layer is read from afar, or was when its project was saved."""
    return bool(layer.customProperty(STREAMED_PROPERTY))


def reads_from_afar(layer: QgsMapLayer) -> bool:
    """Return whether a layer reads from a gateway, one that still serves it or not."""
    return layer.source().startswith(_FROM_AFAR)


def place_of(layer: QgsMapLayer) -> str:
    """Return where the file of a layer is, or will be."""
    return str(layer.customProperty(STREAMED_PROPERTY) or layer.source())


def read_from(layer: QgsRasterLayer, source: str) -> None:
    """Have a layer read its image from somewhere else; how it looks stays."""
    layer.setDataSource(source, layer.name(), "gdal", False)


def become_file(layer: QgsRasterLayer, image: PreparedImage) -> None:
    """Have a layer that was read from afar go on with its file. How it looks stays."""
    read_from(layer, str(image.source))
    layer.removeCustomProperty(STREAMED_PROPERTY)
    renderer = layer.renderer()
    if not layer.isValid():
        return
    if renderer is None or max(renderer.usesBands(), default=0) > layer.bandCount():
        show_instead(layer, image)
        return
    if image.alpha is not None:
        provider = layer.dataProvider()
        for band in range(1, provider.bandCount() + 1):
            provider.setUserNoDataValue(band, [])
        renderer.setAlphaBand(image.alpha)
    note_origin(layer, image)
    layer.triggerRepaint()


def _unusable(path: Path) -> RasterUnusable:
    return RasterUnusable(
        translate("DataCosmos", "{} has to be prepared before it can be shown.").format(path.name)
    )
