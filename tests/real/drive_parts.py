# SPDX-License-Identifier: GPL-2.0-or-later
"""A small area over large scenes: picked, priced, and bought alone, in a wide and a narrow dock."""

from __future__ import annotations

from driving import (
    choose_project,
    click,
    dialogs,
    find,
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
from order_dialog import accept_licences, open_order_dialog, place_order
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu

AREA = QgsRectangle(-71.42, -27.42, -71.36, -27.36)


def shot(name: str) -> None:
    settle()
    grab_screen(f"parts-{name}")


def pick_from_menu(view, text: str, name: str = "") -> None:
    """Open the choice of the current row with P, and take what begins so."""
    press(view, Qt.Key.Key_P)
    menu = wait_until(
        lambda: next((m for m in view.findChildren(QMenu, "partMenu") if m.isVisible()), None),
        "the menu opens",
    )
    if name:
        shot(name)
    (action,) = [one for one in menu.actions() if one.text().startswith(text)]
    action.trigger()
    menu.close()


project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
canvas = iface.mapCanvas()
dock = open_dock()
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 20)
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
canvas.setExtent(to_map.transformBoundingBox(AREA))
wait_for_canvas()
find("cloudSpin").setValue(100)
click(find("searchButton"))
wait_until(
    lambda: "found" in find("statusLabel").text() and not find("cancelButton").isVisible(),
    "the search ends",
    30,
)
panel = dock.panel
found = [one for one in panel.search.model.all_chosen() if one.item.price is not None]
panel.search.add_to_cart_requested.emit(found[:3])
find("datacosmosTabs").setCurrentIndex(1)
wait_until(lambda: panel.cart.count() == 3, "they are in the cart")
rows = panel.cart.view.model().rows
wait_until(lambda: all(row.offer is not None for row in rows), "their parts are priced", 60)
wait_until(lambda: not panel.search.thumbnails.is_loading, "pictures", 60)
report(offered=[bool(row.offer.is_offered) for row in rows])
view = panel.cart.view
whole = find("cartTotalLabel").text()
shot("whole")
view.selectRow(0)
view.setFocus()
pick_from_menu(view, "Only my area", "menu")
wait_until(lambda: panel.cart.entries()[0].parts, "the part is chosen")
shot("no-project")
report(
    whole=whole,
    part=find("cartTotalLabel").text(),
    row=view.model().index(0).data(),
    banner=find("noProjectLabel").isVisible(),
)
for width in (450, 300):
    set_dock_width(dock, width)
    shot(f"{width}-wide")

choose_project(lambda _chooser: shot("project"))

click(find("compareContractsButton"))
compared = wait_until(
    lambda: next((d for d in dialogs() if d.objectName() == "DataCosmosContracts"), None),
    "the contracts are compared",
)
wait_until(lambda: compared.table.topLevelItemCount() > 1, "their prices are there", 30)
compared.table.setCurrentItem(compared.table.topLevelItem(1))
shot("contracts")
report(contracts=compared.table.topLevelItemCount())
compared.reject()

dialog = open_order_dialog()
lines = dialog.lines_view.model().rows
wait_until(lambda: all(row.offer is not None for row in lines), "their parts are priced", 60)
shot("dialog")
report(summary=find("summaryLabel", parent=dialog).text())
accept_licences(dialog)
place_order()
shot("placed")
report(placed=find("messageLabel", parent=dialog).text(), cart_after=panel.cart.count())
