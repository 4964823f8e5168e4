# SPDX-License-Identifier: GPL-2.0-or-later
"""A small area over large scenes in the real QGIS: what the part costs, on rows, map and details."""

from __future__ import annotations

import os

from driving import (
    click,
    find,
    grab,
    grab_screen,
    iface,
    open_dock,
    press,
    report,
    set_dock_width,
    settle,
    wait_for_canvas,
    wait_until,
)
from heartbeat import Heartbeat
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

WEST, SOUTH, EAST, NORTH = map(float, os.environ["REAL_AREA"].split(","))
WIDTHS = (300, 450)

iface.newProject()
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
canvas = iface.mapCanvas()
dock = open_dock(WIDTHS[0])
canvas.setExtent(QgsRectangle(WEST, SOUTH, EAST, NORTH))
wait_for_canvas()
for name in ("dateFromEdit", "dateToEdit"):
    find(name).clear()
click(find("searchButton"))
session = wait_until(
    lambda: (s := dock.panel.search.session) and not s.is_running and s.found and s,
    "the search ends",
    30,
)
model, view = dock.panel.search.model, dock.panel.search.view
with Heartbeat() as heartbeat:
    wait_until(lambda: any(one.is_offered for one in model.offers.values()), "a part is priced", 60)
    parts = dock.panel.search.parts
    wait_until(lambda: not parts.offers.is_asking, "nothing is asked any more", 60)
report(stalls=heartbeat.figures(), rows=model.rowCount(), asked=len(model.offers))
offered = {key: one for key, one in model.offers.items() if one.is_offered}
report(
    offered={
        key: [str(one.price), str(one.whole), one.area_km2, len(one.pieces)]
        for key, one in offered.items()
    },
    problems=sorted({one.problem for one in model.offers.values() if one.problem}),
)
for width in WIDTHS:
    set_dock_width(dock, width)
    settle()
    grab(dock, f"part-prices-{width}")
key = next(iter(offered))
row = model.row_of(key)
view.setCurrentIndex(model.index(row))
report(
    spoken=model.index(row).data(),
    tip=model.index(row).data(Qt.ItemDataRole.ToolTipRole),
)
layer = dock.panel.search.footprints.layer()
report(
    on_map={
        f"{one['collection']}/{one['item']}": [one["area_price"], one["area_currency"]]
        for one in layer.getFeatures()
        if isinstance(one["area_price"], float)
    }
)
press(view, Qt.Key.Key_I)
details = wait_until(lambda: find("itemDetails"), "the details open")
settle()
grab(details, "part-prices-details")
tree = find("detailsTree")
prices = tree.topLevelItem(0)
report(
    details=[prices.text(0)]
    + [[prices.child(n).text(0), prices.child(n).text(1)] for n in range(prices.childCount())]
)
details.close()
dock.setFloating(True)
dock.resize(1100, 600)
wait_for_canvas()
settle()
grab(dock, "part-prices-table")
dock.setFloating(False)
wait_for_canvas()
grab_screen("part-prices")
