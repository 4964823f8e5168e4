# SPDX-License-Identifier: GPL-2.0-or-later
"""An image is looked at while it is downloaded; its project is saved, and QGIS goes on or ends."""

from __future__ import annotations

import os
from pathlib import Path

from driving import (
    click,
    find,
    find_action,
    grab,
    iface,
    quit_properly,
    report,
    settle,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer

ORDER_ID = os.environ["REAL_ORDER"]
HANGS = Path(os.environ["REAL_HANGS"])  # appears once the service has been asked for the picture
DRAWS = Path(os.environ["REAL_DRAWS"])  # and this once it has been asked for more of it
SAVED = os.environ["REAL_PROJECT"]
NEVER = 1 << 60


def image():
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)


def is_from_afar():
    return image() is not None and image().source().startswith("/vsicurl?")


def middle():
    """Return the colour in the middle of the map as it is on the screen."""
    picture = iface.mapCanvas().grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() // 2).name()


def record():
    return next((r for r in controller.book.records if r.order_id == ORDER_ID), None)


def zoom_to(share):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(image().crs())
    extent = image().extent()
    extent.scale(share)
    canvas.setExtent(extent)
    canvas.refresh()


def arrive():
    """Have the file come, and watch the map meanwhile; return the colours that were seen."""
    seen = set()
    timer = QTimer()
    timer.timeout.connect(lambda: seen.add(middle()))
    timer.start(10)
    controller.downloads.stop(record().key)
    wait_until(lambda: not controller.downloads.is_running(record().key), "it has stopped", 30)
    controller.fetching.start(record())
    wait_until(lambda: not is_from_afar(), "the file takes over", 60)
    wait_for_canvas()
    timer.stop()
    return sorted(seen)


dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
controller = dock.panel.orders.controller
streaming = controller.looks.streaming
streaming.least_bytes = NEVER
wait_until(lambda: record() is not None, "the order is listed", 30)
dock.panel.orders.on_order_placed(record().origin, ORDER_ID)
wait_until(HANGS.exists, "the service was asked for the picture", 60)
wait_until(lambda: controller.downloads.progress(record().key), "the download is under way", 30)
with Heartbeat() as heartbeat:
    streaming.least_bytes = 0
    controller.downloads.changed.emit()
    wait_until(is_from_afar, "the image is shown", 60)
    zoom_to(1.1)
    wait_for_canvas()
report(
    beats=heartbeat.figures(),
    is_valid=image().isValid(),
    source=image().source(),
    colour=middle(),
    background=iface.mapCanvas().canvasColor().name(),
)
grab(None, "streamed")
report(is_saved=QgsProject.instance().write(SAVED))
if os.environ["REAL_DOES"] == "quit":
    controller.fetching.cancel([record().key])
    tasks = QgsApplication.taskManager()
    wait_until(lambda: not tasks.countActiveTasks(), "nothing is downloaded any more", 30)
    HANGS.unlink()  # from now on no part of the picture comes
    wait_until(HANGS.exists, "the service falls silent", 30)
    zoom_to(0.3)
    wait_until(DRAWS.exists, "the map waits for the service", 30)
    report(
        is_drawing=iface.mapCanvas().isDrawing(),
        tasks=[task.description() for task in tasks.activeTasks()],
    )
    quit_properly()
elif os.environ["REAL_DOES"] == "new":
    HANGS.unlink()  # from now on no part of the picture comes
    wait_until(HANGS.exists, "the service falls silent", 30)
    zoom_to(0.3)
    wait_until(DRAWS.exists, "the map waits for the service", 30)
    report(is_drawing=iface.mapCanvas().isDrawing())
    beats = []
    for _round in range(2):  # the second one, of an empty project, is QGIS's own work
        cleared = []
        QgsProject.instance().cleared.connect(lambda seen=cleared: seen.append(True))
        with Heartbeat() as heartbeat:
            if os.environ["REAL_HOW"] == "script":
                iface.newProject(False)
            else:
                # As by a click: QGIS itself calls it, which leaves Python to other threads.
                QgsProject.instance().setDirty(False)
                QTimer.singleShot(0, iface.actionNewProject().trigger)
            wait_until(lambda seen=cleared: seen, "the project is empty", 150)
            settle()
            wait_for_canvas()
        beats.append(heartbeat.figures())
    report(new=beats[0], empty=beats[1], layers=len(QgsProject.instance().mapLayers()))
else:
    image().setOpacity(0.9)
    report(colours=arrive(), file=image().source(), opacity=image().opacity())
    QgsProject.instance().clear()
    report(is_read=QgsProject.instance().read(SAVED))
    wait_for_canvas()
    report(read_source=image().source(), read_valid=image().isValid())
