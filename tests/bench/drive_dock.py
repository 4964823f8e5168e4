# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by the harness: times what the dock does to the main thread."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import sys
from time import perf_counter, process_time, thread_time

from driving import find, find_action, iface, report, set_dock_width, settle, wait_until
from heartbeat import Heartbeat
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QItemSelectionModel
from qgis.PyQt.QtGui import QAction

ITEMS = int(os.environ["BENCH_ITEMS"])
_PATIENCE_S, _REST_S = 600, 5
_PAGE = os.sysconf("SC_PAGE_SIZE")
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


def timed_ms(action) -> float:
    """Return how long an action takes, with all painting that it causes."""
    began = perf_counter()
    action()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return 1000 * (perf_counter() - began)


def worked_ms(action) -> float:
    """Return how long the main thread works for an action: others may have the machine as well."""
    began = thread_time()
    action()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return 1000 * (thread_time() - began)


def held_bytes() -> int:
    """Return how much memory this process holds, without what C keeps to hand out again.

    At rest: after the map is drawn QGIS draws what lies around it, and keeps 13 MB of pictures.
    """
    rested = perf_counter() + _REST_S
    wait_until(lambda: perf_counter() > rested, "QGIS is at rest")
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # another C library than the usual one
            ctypes.CDLL(None).malloc_trim(0)
    with open("/proc/self/statm", encoding="ascii") as pages:
        return int(pages.read().split()[1]) * _PAGE


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
session = lambda: dock.panel.search.session  # noqa: E731


def is_done() -> bool:
    return session() is not None and not session().is_running


find("searchButton").click()
wait_until(is_done, "the first page is there", 60)
wait_until(lambda: not iface.mapCanvas().isDrawing(), "the map is drawn", 60)
there, held = len(session().found), held_bytes()
with Heartbeat() as heartbeat:
    began, worked = perf_counter(), process_time()
    find("loadAllAction", QAction).trigger()
    wait_until(is_done, "all items are there", _PATIENCE_S)
    arrived_s, process_s = perf_counter() - began, process_time() - worked
    wait_until(lambda: not iface.mapCanvas().isDrawing(), "the map is drawn", 60)
report(
    found=len(session().found),
    arrived_s=arrived_s,
    process_s=process_s,
    stalls=heartbeat.figures(),
    timeline=find("timelineView").isVisible(),
    said=find("statusLabel").text(),
)
came = len(session().found) - there
report(bytes_an_item=(held_bytes() - held) / came)
view = find("resultsView")


def select(row: int) -> None:
    view.selectionModel().select(view.model().index(row), _SELECT)


chosen = [round(view.model().rowCount() * part / 7) for part in range(1, 7)]
report(
    select_ms=[timed_ms(lambda row=row: select(row)) for row in chosen],
    select_cpu_ms=[worked_ms(lambda row=row: select(row)) for row in chosen],
)
combo = find("sortCombo")
orders = [*range(1, combo.count()), 0][:7]
report(sort_ms=[timed_ms(lambda index=index: combo.setCurrentIndex(index)) for index in orders])
