# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover a small area in the real QGIS, where the service sells parts of scenes."""

from __future__ import annotations

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
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

NARROW, WIDE = 300, 450
AREA = (-71.9, -27.9, -71.2, -27.2)


def lines() -> list[list[str]]:
    tree = find("coverLines")
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [[item.text(0).replace("\n", " "), item.text(1)] for item in items]


iface.newProject()
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
canvas = iface.mapCanvas()
dock = open_dock(WIDE)
canvas.setExtent(QgsRectangle(*AREA))
wait_for_canvas()
for name in ("dateFromEdit", "dateToEdit"):
    find(name).clear()
click(find("searchButton"))
wait_until(
    lambda: (s := dock.panel.search.session) and not s.is_running and s.found and s,
    "the search ends",
    30,
)
add, stop = find("addCoverToCartButton"), find("coverStopButton")
find("coverButton").click()
searched = find("coverSearchedAreaButton")
if searched.isVisible():
    searched.click()
wait_until(lambda: add.isVisible() and not stop.isVisible(), "it ends by itself", 60)
label = find("coverLabel")
report(said=label.text(), lines=lines(), alternatives=find("coverAlternatives").count())
wait_for_canvas()
grab_screen("cover-parts")
tree = find("coverLines")
tree.setCurrentItem(tree.topLevelItem(0))
press(tree, Qt.Key.Key_Right)
settle()
report(
    why=[tree.topLevelItem(0).child(n).text(0) for n in range(tree.topLevelItem(0).childCount())]
)
for width in (NARROW, WIDE):
    set_dock_width(dock, width)
    grab(dock, f"cover-parts-{width}")
    report(**{f"least_width_{width}": dock.panel.minimumSizeHint().width()})
set_dock_width(dock, NARROW)
click(find("coverOptionsButton"))
grab(dock, "cover-parts-options-300")
click(find("coverBackButton"))
set_dock_width(dock, WIDE)
layers = [layer.name() for layer in project.mapLayers().values()]
report(layers=layers)
click(add)
cart = find("cartView").model()
wait_until(lambda: cart.rowCount() > 0, "the set is in the cart")
report(in_cart=cart.rowCount())
