# SPDX-License-Identifier: GPL-2.0-or-later
"""Only an area of an order's images is downloaded; then the whole of a slow one, made quicker."""

from __future__ import annotations

import os

from driving import (
    click,
    find,
    grab,
    grab_screen,
    iface,
    in_dialog,
    open_dock,
    report,
    settle,
    type_text,
    wait_for_canvas,
    wait_until,
)
from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QComboBox, QLabel

AREA_ID, SLOW_ID = os.environ["REAL_AREA_ORDER"], os.environ["REAL_SLOW_ORDER"]
BOX = tuple(map(float, os.environ["REAL_BOX"].split()))

QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
dock = open_dock(450)

from datacosmos_imagery.core.geo.geometry import aoi_from_bbox  # noqa: E402
from datacosmos_imagery.ui.orders.actions import Extra, deed_text  # noqa: E402

panel = dock.panel
panel.search.area.show_saved_area(aoi_from_bbox(*BOX))
find("datacosmosTabs").setCurrentIndex(2)
settle()
view = find("ordersView")
type_text(find("downloadFolderEdit", parent=dock), os.environ["REAL_IMAGES"])


def row(order_id):
    return next((r for r in view.model().rows if r.record.order_id == order_id), None)


def phase(order_id):
    return row(order_id).record.phase.value if row(order_id) else ""


def images():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def press(order_id, text):
    """Press an entry of an order's menu, by its text."""
    menu = view.menu_of(row(order_id))
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


wait_until(lambda: phase(AREA_ID) == "paid", "it is known to be paid", 60)
wait_until(lambda: phase(SLOW_ID) == "paid", "the other one is, too", 60)

# Only the area.
press(AREA_ID, deed_text(Extra.AREA, row(AREA_ID).record))
dialog = wait_until(lambda: find("areaDownloadDialog"), "it is asked how fine")
settle()
label = find("areaDownloadLabel", QLabel, dialog)
report(asks=label.text(), fine=find("areaPixelSpin", parent=dialog).text())
grab(dialog, "area-question")
with Heartbeat() as heartbeat:
    click(find("areaDownloadButton", parent=dialog))
    wait_until(lambda: phase(AREA_ID) == "complete", "the area is here", 60)
    wait_until(images, "it is on the map", 30)
    wait_for_canvas()
view.select(row(AREA_ID).key)
settle()
report(
    area_beats=heartbeat.figures(),
    area_only=row(AREA_ID).record.is_area_only,
    area_layer=images()[0].name(),
    area_valid=images()[0].isValid(),
    area_folder=str(row(AREA_ID).record.folder),
)
extent = images()[0].extent()
canvas = iface.mapCanvas()
canvas.setDestinationCrs(images()[0].crs())
extent.scale(2.0)
canvas.setExtent(extent)
canvas.refresh()
wait_for_canvas()
grab_screen("area-map")
QgsProject.instance().clear()


# A slow one, replaced.
def in_options(options):
    """Choose what becomes of slow images, and press OK."""
    combo = find("optimiseCombo", QComboBox, options)
    combo.setCurrentIndex(combo.count() - 1)
    settle()
    report(wish=combo.currentText())
    grab(options, "area-options")
    options.accept()


in_dialog(lambda: iface.showOptionsDialog(iface.mainWindow(), "DataCosmosOptions"), in_options)
with Heartbeat() as heartbeat:
    press(SLOW_ID, "Download")
    wait_until(lambda: phase(SLOW_ID) == "complete", "all is here", 60)
    wait_until(images, "it is on the map", 30)
    tasks = QgsApplication.taskManager()
    wait_until(lambda: not tasks.countActiveTasks(), "it is made quicker", 60)
    wait_for_canvas()
layer = images()[0]
canvas.setDestinationCrs(layer.crs())
canvas.setExtent(layer.extent())
canvas.refresh()
wait_for_canvas()
picture = canvas.grab().toImage()
report(
    slow_beats=heartbeat.figures(),
    slow_valid=layer.isValid(),
    slow_source=layer.source(),
    slow_folder=str(row(SLOW_ID).record.folder),
    colour=picture.pixelColor(picture.width() // 2, picture.height() // 2).name(),
    background=canvas.canvasColor().name(),
)
view.select(row(SLOW_ID).key)
press(SLOW_ID, "Verify Files")
summary = find("verifySummaryLabel", QLabel)
wait_until(lambda: "sound" in summary.text(), "it is verified", 60)
settle()
report(verified=summary.text())
grab_screen("area-replaced")
