# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by the harness: times the orders tab with many orders, open and over."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from time import perf_counter, process_time

from driving import find, find_action, iface, report, settle, wait_until
from heartbeat import Heartbeat
from qgis.PyQt.QtCore import QEventLoop, QTimer

ORDERS = int(os.environ["BENCH_ORDERS"])
IDLE_S = 60.0
# The first minute, and until the whole list of orders, which is read calmly at first, was read.
FIRST_S, LONGEST_LIST_S = 75.0, 450.0


def rest() -> None:
    """Let a minute pass, without looking every 10 ms whether it is over: that would be measured."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * IDLE_S), loop.quit)
    loop.exec()


iface.newProject()
settle()
find_action("datacosmosTogglePanel").trigger()
wait_until(lambda: find("searchButton").isVisible(), "the dock is there")
dock = find("DataCosmosDock")
settle()
orders = find("ordersPanel")
with Heartbeat() as heartbeat:
    began, worked = perf_counter(), process_time()
    begun_at = time.time()
    dock.panel.tabs.setCurrentWidget(orders)
    wait_until(lambda: orders.view.model().rowCount() >= ORDERS, "all orders are listed", 60)
    listed_s, listed_cpu_s = perf_counter() - began, process_time() - worked
    settle()
report(begun_at=begun_at, listed_s=listed_s, listed_cpu_s=listed_cpu_s)
report(listing=heartbeat.figures())
poller = orders.controller.poller
wait_until(
    lambda: time.time() > begun_at + FIRST_S and not poller.is_asking,
    "the list was read",
    LONGEST_LIST_S,
)
idle_at, worked = time.time(), process_time()
rest()
idle_percent = 100 * (process_time() - worked) / (time.time() - idle_at)
with Heartbeat() as heartbeat:
    rest()
report(idle_at=idle_at, idle_percent=idle_percent, idle=heartbeat.figures())
told = []
orders.informed.connect(told.append)
with tempfile.TemporaryDirectory() as folder:
    for name in ("csv", "gpkg"):
        told.clear()
        began = perf_counter()
        orders.files.write_orders(Path(folder) / f"orders.{name}")
        wait_until(lambda: bool(told), f"the {name} file is written", 60)
        report(**{f"{name}_s": perf_counter() - began})
