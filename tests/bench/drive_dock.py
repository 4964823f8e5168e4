# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by the harness: times what the dock does to the main thread."""

from __future__ import annotations

import os
from time import perf_counter

from driving import find, find_action, iface, report, set_dock_width, settle, wait_until
from heartbeat import Heartbeat
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtGui import QAction

ITEMS = int(os.environ["BENCH_ITEMS"])


def timed_ms(action) -> float:
    """Return how long an action takes, with all painting that it causes."""
    began = perf_counter()
    action()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return 1000 * (perf_counter() - began)


iface.newProject()
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
iface.mapCanvas().setExtent(QgsRectangle(-180, -90, 180, 90))
settle()
dock = find("DataCosmosDock")
report(open_ms=timed_ms(find_action("datacosmosTogglePanel").trigger))
wait_until(lambda: find("searchButton").isVisible(), "the dock is there")
set_dock_width(dock, 400)
settle()
for name in ("dateFromEdit", "dateToEdit"):
    find(name).clear()
status, session = find("statusLabel"), lambda: dock.panel.search.session


def is_done() -> bool:
    return session() is not None and not session().is_running


with Heartbeat() as heartbeat:
    find("searchButton").click()
    wait_until(is_done, "the first page is there", 60)
    find("loadAllAction", QAction).trigger()
    wait_until(lambda: is_done() and len(session().found) >= ITEMS, "all items are there", 120)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), "the map is drawn", 60)
report(stalls=heartbeat.figures(), found=len(session().found), said=status.text())
combo = find("sortCombo")
report(
    sort_ms=[
        timed_ms(lambda index=index: combo.setCurrentIndex(index))
        for index in [*range(1, combo.count()), 0][:7]
    ]
)
