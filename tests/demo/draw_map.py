# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw what the demo found and bought: draw_map.py FOLDER writes FOLDER/map.png.

Run as a process of its own, with QGIS's Python and nothing of the plugin.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont
from run_demo import CHILE

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MAP_CRS = QgsCoordinateReferenceSystem("EPSG:32719")  # UTM, so that the scale bar is right
DOTS_PER_INCH = 140
PAGE_MM = (280.0, 178.0)
INK, SLATE, GREY, PAPER = (QColor(c) for c in ("#1d2b33", "#43535c", "#5f707a", "#eceff1"))
FOUND_OUTLINE, BOX_OUTLINE = "#ffffff", "#35e0ff"
BOUGHT_OUTLINES = ("#ffb000", "#ff3d7f", "#8a5cff")  # from the coarsest image to the finest


class MapSheet:
    """A page with the map of everything, a close-up of the finest image, and a legend."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._project = QgsProject.instance()
        self._project.setCrs(MAP_CRS)
        self._layout = QgsPrintLayout(self._project)
        self._layout.initializeDefaults()
        self._layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAGE_MM))

    def draw(self, path: Path) -> None:
        """Write the picture."""
        found = self._footprints("found")
        count = found.featureCount()
        found.setName(f"{count} scenes found")
        _outline(found, FOUND_OUTLINE, 0.22)
        box = self._search_box()
        bought, images = self._bought()
        everything = [box, *reversed(bought), found, *reversed(images)]
        for layer in everything:
            self._project.addMapLayer(layer)

        whole = self._map(QRectF(13, 21, 148, 148), everything, _bounds(images[0], 0.03))
        self._grid(whole, 0.25)
        near = self._map(
            QRectF(172, 21, 100, 88), [bought[-1], *reversed(images)], _bounds(images[-1], 0.05)
        )
        self._label("From search to map: satellite images bought in QGIS", (13, 5.5, 250, 9), 17)
        self._label(
            f"{count} scenes found in the search area; {len(bought)} ordered, paid and downloaded",
            (13, 13.5, 250, 6),
            9.5,
            GREY,
        )
        self._label("The finest image, close up", (172, 110.5, 60, 5), 8, GREY)
        self._scale_bar(near, (249, 108.5), 2.5)
        self._legend([box, found, *bought], QRectF(172, 119, 100, 35))
        self._label("The whole", (172, 158, 60, 5), 8, GREY)
        self._scale_bar(whole, (236, 156), 10)
        self._label(
            "Invented images of the DataCosmos sandbox. WGS 84 / UTM zone 19S.",
            (172, 167.5, 100, 5),
            7,
            GREY,
        )
        self._export(path)

    def _footprints(self, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{self._folder / name}.gpkg", name, "ogr")
        if not layer.isValid():
            raise SystemExit(f"The layer {name} can't be read.")
        return layer

    def _search_box(self) -> QgsVectorLayer:
        west, east, south, north = (float(part) for part in CHILE.split(","))
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Search area", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, east, north)))
        layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        _outline(layer, BOX_OUTLINE, 0.6, "dash")
        return layer

    def _bought(self) -> tuple[list[QgsVectorLayer], list[QgsRasterLayer]]:
        """Return the outline and the colour image of each scene bought, the finest last."""
        lines = sorted(self._footprints("priced").getFeatures(), key=lambda line: -line["gsd"])
        outlines, images = [], []
        for line, colour in zip(lines, BOUGHT_OUTLINES):
            outline = self._footprints("priced")
            outline.setSubsetString(f"item = '{line['item']}'")
            day = line["datetime"].date().toString("yyyy-MM-dd")
            outline.setName(
                f"{line['platform'].title()}, {day}, {line['gsd']:g} m, "
                f"{line['price']:.2f} {line['currency']}"
            )
            _outline(outline, colour, 0.7)
            outlines.append(outline)
            images.append(self._image(line["item"]))
        return outlines, images

    def _image(self, item: str) -> QgsRasterLayer:
        """Return the item's colour image, stretched."""
        folder = self._folder / "images" / item
        assets = json.loads((folder / f"{item}.json").read_text("utf-8"))["assets"].values()
        href = next(asset["href"] for asset in assets if "visual" in asset["roles"])
        layer = QgsRasterLayer(str(folder / Path(urlsplit(href).path).name), item, "gdal")
        if not layer.isValid():
            raise SystemExit(f"The image of {item} can't be read.")
        _stretch(layer)
        return layer

    def _map(
        self, frame: QRectF, layers: list[QgsMapLayer], extent: QgsRectangle
    ) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self._layout)
        item.attemptSetSceneRect(frame)
        item.setCrs(MAP_CRS)
        item.setLayers(layers)
        item.zoomToExtent(extent)
        item.setBackgroundColor(PAPER)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(GREY)
        self._layout.addLayoutItem(item)
        return item

    def _grid(self, item: QgsLayoutItemMap, step_deg: float) -> None:
        """Label the map's edges with latitude and longitude."""
        grid = QgsLayoutItemMapGrid("degrees", item)
        grid.setCrs(WGS84)
        grid.setIntervalX(step_deg)
        grid.setIntervalY(step_deg)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationPrecision(2)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.DecimalWithSuffix)
        grid.setAnnotationTextFormat(_text(6.5, GREY))
        grid.setAnnotationFrameDistance(0.8)
        sides, hidden = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode.HideAll
        grid.setAnnotationDisplay(hidden, sides.Right)
        grid.setAnnotationDisplay(hidden, sides.Top)
        grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, sides.Left)
        item.grids().addGrid(grid)

    def _label(
        self,
        text: str,
        frame: tuple[float, float, float, float],
        size_pt: float,
        colour: QColor = INK,
    ) -> None:
        item = QgsLayoutItemLabel(self._layout)
        item.setText(text)
        item.setTextFormat(_text(size_pt, colour, bold=colour is INK))
        item.setMarginX(0)
        item.attemptSetSceneRect(QRectF(*frame))
        self._layout.addLayoutItem(item)

    def _legend(self, layers: list[QgsVectorLayer], frame: QRectF) -> None:
        item = QgsLayoutItemLegend(self._layout)
        item.setAutoUpdateModel(False)
        tree = item.model().rootGroup()
        tree.clear()
        for layer in layers:
            tree.addLayer(layer)
        # Dark, since a white outline would vanish on white paper.
        item.setBackgroundColor(SLATE)
        item.rstyle(QgsLegendStyle.Style.SymbolLabel).setTextFormat(_text(8, PAPER))
        item.setSymbolWidth(8)
        item.setSymbolHeight(4.5)
        item.setResizeToContents(False)
        item.attemptSetSceneRect(frame)
        self._layout.addLayoutItem(item)

    def _scale_bar(
        self, item: QgsLayoutItemMap, at: tuple[float, float], km_per_segment: float
    ) -> None:
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setStyle("Line Ticks Up")
        bar.setLinkedMap(item)
        bar.setUnits(Qgis.DistanceUnit.Kilometers)
        bar.setUnitLabel("km")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(km_per_segment)
        bar.setTextFormat(_text(7, GREY))
        bar.update()
        self._layout.addLayoutItem(bar)
        bar.attemptSetSceneRect(QRectF(*at, 50, 10))

    def _export(self, path: Path) -> None:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = DOTS_PER_INCH
        settings.generateWorldFile = False
        settings.exportMetadata = False
        outcome = QgsLayoutExporter(self._layout).exportToImage(str(path), settings)
        if outcome != QgsLayoutExporter.ExportResult.Success:
            raise SystemExit(f"The map can't be written to {path}.")


def _bounds(layer: QgsMapLayer, margin: float) -> QgsRectangle:
    """Return where the layer lies, in the map's CRS, with a margin (a share of its size)."""
    transform = QgsCoordinateTransform(layer.crs(), MAP_CRS, QgsProject.instance())
    extent = transform.transformBoundingBox(layer.extent())
    return extent.buffered(margin * extent.width())


def _stretch(layer: QgsRasterLayer) -> None:
    """Spread the values over the full brightness, all bands alike: the colours stay true."""
    provider = layer.dataProvider()
    cuts = [provider.cumulativeCut(band, 0.005, 0.985) for band in (1, 2, 3)]
    renderer = layer.renderer()
    for band, put in (
        (1, renderer.setRedContrastEnhancement),
        (2, renderer.setGreenContrastEnhancement),
        (3, renderer.setBlueContrastEnhancement),
    ):
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(min(low for low, _high in cuts))
        stretch.setMaximumValue(max(high for _low, high in cuts))
        put(stretch)


def _outline(layer: QgsVectorLayer, colour: str, width_mm: float, line: str = "solid") -> None:
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": colour,
            "outline_width": str(width_mm),
            "outline_style": line,
            "joinstyle": "miter",
        }
    )
    layer.renderer().setSymbol(symbol)


def _text(size_pt: float, colour: QColor, *, bold: bool = False) -> QgsTextFormat:
    font = QFont("DejaVu Sans")
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size_pt)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(colour)
    return text


def main() -> int:
    """Draw the map of the folder named on the command line."""
    folder = Path(sys.argv[1]).resolve()
    application = QgsApplication([], False)
    application.initQgis()
    try:
        MapSheet(folder).draw(folder / "map.png")
    finally:
        # Layers that outlive QGIS crash it.
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
