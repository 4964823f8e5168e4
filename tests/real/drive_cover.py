# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area in the real QGIS, over a search that has far more scenes than are loaded."""

from __future__ import annotations

import os
from time import monotonic, process_time

from driving import (
    click,
    find,
    find_action,
    grab,
    grab_screen,
    iface,
    press,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from heartbeat import Heartbeat
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea

WEST, SOUTH, EAST, NORTH = map(float, os.environ["REAL_AREA"].split(","))
NARROW, WIDE = 300, 450


def said() -> str:
    return label.text()


def is_done() -> bool:
    return add.isVisible() and not stop.isVisible()


def lines() -> list[list[str]]:
    tree = find("coverLines")
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [[item.text(0), item.text(1)] for item in items]


iface.messageBar().clearWidgets()
iface.newProject()
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
canvas = iface.mapCanvas()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, WIDE)
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
combo = find("sortCombo")
combo.setCurrentIndex(combo.findData("price"))
report(
    loaded=len(session.found),
    matched=session.matched,
    partly=find("loadedLabel").text(),
    area=session.query.aoi.to_geojson(),
)
for width in (NARROW, WIDE):
    set_dock_width(dock, width)
    grab(dock, f"cover-partly-{width}")
# The map is wider or narrower with the dock, and so is the area that it shows.
canvas.setExtent(QgsRectangle(WEST, SOUTH, EAST, NORTH))
wait_for_canvas()

# To look them up takes longer than what is measured.
names = ("coverButton", "coverSearchedAreaButton", "addCoverToCartButton", "coverStopButton")
start, searched, add, stop = map(find, names)
label = find("coverLabel")
with Heartbeat() as heartbeat:
    began = monotonic()
    start.click()
    if searched.isVisible():
        searched.click()
    wait_until(lambda: len(session.found) == session.matched, "all is loaded", 60)
report(load_s=monotonic() - began, stalls_loading=heartbeat.figures())
with Heartbeat() as heartbeat:
    began, worked = monotonic(), process_time()
    wait_until(add.isVisible, "a set is proposed", 60)
    report(first_s=monotonic() - began, first_cpu_s=process_time() - worked, first_said=said())
    wait_until(is_done, "it ends by itself", 240)
    report(end_s=monotonic() - began, end_cpu_s=process_time() - worked)
report(
    stalls=heartbeat.figures(),
    found=[one.key for one in session.found],
    said=said(),
    lines=lines(),
    selected=len(find("resultsView").selected_keys()),
    alternatives=find("coverAlternatives").count(),
)
wait_for_canvas()
grab_screen("cover-all")
tree = find("coverLines")
wait_until(lambda: tree.topLevelItem(0).childCount(), "it is explained", 60)
tree.setCurrentItem(tree.topLevelItem(0))
press(tree, Qt.Key.Key_Right)
settle()
report(why=tree.topLevelItem(0).child(0).text(0).replace("\n", " "))
for width in (NARROW, WIDE):
    set_dock_width(dock, width)
    grab(dock, f"cover-proposal-{width}")
    report(**{f"least_width_{width}": dock.panel.minimumSizeHint().width()})
options = find("coverOptionsButton")
set_dock_width(dock, NARROW)
click(options)
grab(dock, "cover-options-300")
click(find("coverBackButton"))
set_dock_width(dock, WIDE)
press(find("coverAlternatives"), Qt.Key.Key_Down)
report(second_said=said())
wait_for_canvas()
grab_screen("cover-clearest")

# The map moves on.
canvas.zoomByFactor(0.5)
wait_for_canvas()
if not find("coverButton").isVisible():  # the proposal has the list's place in so low a dock
    click(find("dismissCoverButton"))
    wait_until(lambda: find("coverButton").isVisible(), "the list is back")
click(find("coverButton"))
report(asked=said())
settle()
grab_screen("cover-question")
report(question_cut=find("coverPanel").findChild(QScrollArea).verticalScrollBar().isVisible())
click(find("coverShownAreaButton"))
wait_until(is_done, "what is shown is covered", 60)
report(shown_said=said())
wait_for_canvas()
grab_screen("cover-shown")
click(find("addCoverToCartButton"))
cart = find("cartView").model()
wait_until(lambda: cart.rowCount() > 0, "the set is in the cart")
report(in_cart=cart.rowCount(), proposed=len(lines()))
click(find("dismissCoverButton"))
