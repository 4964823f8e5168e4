# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS raster layers of prepared images: colours, transparency, metadata."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import (
    QgsBox3D,
    QgsContrastEnhancement,
    QgsLayerMetadata,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRasterTransparency,
    QgsSingleBandGrayRenderer,
    QgsStringUtils,
)

from ....core.delivery.delivered_parts import Extent
from ....core.stac.items import item_key
from ....core.wording import square_km
from ..i18n import translate
from ..map.groups import ORDER_PROPERTY
from ..plain_text import web_link, without_markup
from .frames import Means
from .stretch import LOWER_CUT, UPPER_CUT

if TYPE_CHECKING:
    from ....core.delivery.provenance import BoughtLevel, Provenance
    from .images import PreparedImage

ITEM_PROPERTY = "datacosmos/item"


def make_layer(image: PreparedImage, source: str = "") -> QgsRasterLayer:
    """Return the layer of an image, not yet in a project. It may turn out not to be valid.

    Args:
        source: where the image is read from, if not from its own file.
    """
    options = QgsRasterLayer.LayerOptions()
    # The default style has QGIS read the pixels, and write statistics beside the file.
    options.loadDefaultStyle = False
    source = source or str(image.source)
    layer = QgsRasterLayer(source, without_markup(image.name), "gdal", options)
    if layer.isValid():
        layer.setRenderer(_renderer(layer, image))
        note_origin(layer, image)
    return layer


def show_instead(layer: QgsRasterLayer, image: PreparedImage) -> None:
    """Have a layer, of which an earlier version showed the image otherwise, show it like this."""
    layer.setDataSource(str(image.source), layer.name(), "gdal", False)
    if layer.isValid():
        layer.setRenderer(_renderer(layer, image))
        note_origin(layer, image)


def note_origin(layer: QgsRasterLayer, image: PreparedImage) -> None:
    """Write into a layer of which order and item it is, and what its papers say."""
    if image.provenance is not None:
        origin = image.provenance
        layer.setCustomProperty(ORDER_PROPERTY, origin.order_id)
        layer.setCustomProperty(ITEM_PROPERTY, item_key(origin.collection, origin.item))
        layer.setMetadata(_metadata(layer, image, origin))


def _renderer(layer: QgsRasterLayer, image: PreparedImage) -> QgsRasterRenderer:
    provider = layer.dataProvider()
    stretches = []
    for band, (low, high) in zip(image.bands, image.ranges):
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setMinimumValue(low)
        stretch.setMaximumValue(high)
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretches.append(stretch)
    transparency = QgsRasterTransparency()
    colours = provider.colorTable(image.bands[0]) if len(image.bands) == 1 else []
    if colours:  # they say themselves which of them are transparent
        classes = QgsPalettedRasterRenderer.colorTableToClassData(colours)
        renderer: QgsRasterRenderer = QgsPalettedRasterRenderer(provider, image.bands[0], classes)
    elif len(image.bands) == 1:
        renderer = grey = QgsSingleBandGrayRenderer(provider, image.bands[0])
        grey.setContrastEnhancement(stretches[0])
        if image.collar is not None:
            pixel = QgsRasterTransparency.TransparentSingleValuePixel(
                image.collar, image.collar, 0.0
            )
            transparency.setTransparentSingleValuePixelList([pixel])
    else:
        red, green, blue = image.bands
        renderer = coloured = QgsMultiBandColorRenderer(provider, red, green, blue)
        coloured.setRedContrastEnhancement(stretches[0])
        coloured.setGreenContrastEnhancement(stretches[1])
        coloured.setBlueContrastEnhancement(stretches[2])
        if image.collar is not None:
            # Only where all three are empty: water may be zero in red alone.
            triple = QgsRasterTransparency.TransparentThreeValuePixel(
                image.collar, image.collar, image.collar, 0.0
            )
            transparency.setTransparentThreeValuePixelList([triple])
    if image.collar is not None and not colours:
        renderer.setRasterTransparency(transparency)
    if image.alpha is not None:
        renderer.setAlphaBand(image.alpha)
    renderer.setMinMaxOrigin(_origin_of_stretch())
    return renderer


def _origin_of_stretch() -> QgsRasterMinMaxOrigin:
    """Return what the layer's properties say of the stretch, for a user who wants to change it."""
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    origin.setCumulativeCutLower(LOWER_CUT / 100)
    origin.setCumulativeCutUpper(UPPER_CUT / 100)
    return origin


def _metadata(layer: QgsRasterLayer, image: PreparedImage, origin: Provenance) -> QgsLayerMetadata:
    # QGIS shows all of it as HTML.
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(_html(f"{origin.collection}/{origin.item}"))
    metadata.setType("dataset")
    metadata.setTitle(_html(image.name))
    metadata.setCrs(layer.crs())
    metadata.setKeywords({"gmd:topicCategory": ["imageryBaseMapsEarthCover"]})
    rows = _facts(origin)
    if position := _position(image.means):
        rows.append((translate("DataCosmos", "Position"), position))
    lines = [f"{_html(name)}: {_html(text)}" for name, text in rows]
    metadata.setAbstract("<br>".join(lines))
    metadata.setHistory(lines)
    metadata.setLicenses([_html(f"{x.name} {x.version}".strip()) for x in origin.licences])
    for licence in origin.licences:
        if link := web_link(licence.link):
            metadata.addLink(QgsLayerMetadata.Link(_html(licence.name), "WWW:LINK", link))
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    spatial.bounds = QgsBox3D(layer.extent())
    extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)
    return metadata


def _position(means: Means) -> str:
    if means is Means.RPC:
        return translate("DataCosmos", "by rational polynomial coefficients; not map-projected")
    if means is Means.POINTS:
        return translate("DataCosmos", "by ground control points; not map-projected")
    if means is Means.CATALOGUE:
        return translate(
            "DataCosmos", "as the catalogue, or a file beside it, says; the image itself doesn't"
        )
    return ""


def _html(text: str) -> str:
    """Return the text as HTML that has no link, not even one that QGIS would make of it."""
    escaped = escape(text)
    _linked, has_links = QgsStringUtils.insertLinks(escaped)
    if has_links:
        for sign in ":@.":
            escaped = escaped.replace(sign, f"&#{ord(sign)};")
    return escaped


def _facts(origin: Provenance) -> list[tuple[str, str]]:
    unknown = translate("DataCosmos", "unknown")
    acquired, downloaded = (
        f"{moment:%Y-%m-%d %H:%M UTC}" if moment else unknown
        for moment in (origin.acquired, origin.downloaded)
    )
    return [
        (translate("DataCosmos", "Order"), origin.order_id or unknown),
        (translate("DataCosmos", "Item"), origin.item),
        (translate("DataCosmos", "Collection"), origin.collection),
        *_bought(origin, unknown),
        (
            translate("DataCosmos", "Licence"),
            "; ".join(licence.in_words() for licence in origin.licences) or unknown,
        ),
        (translate("DataCosmos", "Acquired"), acquired),
        (translate("DataCosmos", "Downloaded"), downloaded),
        ("SHA-256", origin.sha256),
    ]


def _bought(origin: Provenance, unknown: str) -> list[tuple[str, str]]:
    """Return at which level and for how much the item was bought, or each of several."""
    rows = []
    for line in origin.lines:
        price = line.price.in_words() if line.price else unknown
        rows.append((translate("DataCosmos", "Level"), line.level or unknown))
        rows.append((translate("DataCosmos", "Price of the item"), price))
        if line.part is not None:
            rows.append((translate("DataCosmos", "Bought of it"), _bought_part(line, unknown)))
    return rows


def _bought_part(line: BoughtLevel, unknown: str) -> str:
    """Return how large the part is that was bought of a scene, and what of the scene came."""
    size = square_km(line.part.area_km2) if line.part is not None else unknown
    came = {
        Extent.CLIPPED.value: translate("DataCosmos", "{}, delivered clipped to it"),
        Extent.WHOLE.value: translate("DataCosmos", "{}, delivered whole"),
        Extent.OTHER.value: translate("DataCosmos", "{}, delivered with other ground"),
    }
    text = came.get(line.delivered)
    return text.format(size) if text is not None else size
