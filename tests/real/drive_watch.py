# SPDX-License-Identifier: GPL-2.0-or-later
"""A saved search is watched in the real QGIS, its new scenes are told and opened; the search copied."""

from __future__ import annotations

from driving import (
    click,
    find,
    find_action,
    find_all,
    grab,
    grab_screen,
    iface,
    messages,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    wait_until,
)
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QPushButton

LONG_S = 90.0

iface.messageBar().clearWidgets()
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
iface.mapCanvas().setExtent(QgsRectangle(-71.72, -27.68, -71.02, -27.06))
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens", LONG_S)
set_dock_width(dock, 300)
panel = dock.panel
panel.search.run_saved("Just saved")
session = panel.search.session
wait_until(lambda: not panel.search.session.is_running, "the search ends", LONG_S)
check = find("watchCheck")
grab(dock, "watch-unticked")
click(check)
wait_until(check.isChecked, "it is ticked")
ticked = check.text()
wait_until(lambda: find_all("showButton", QPushButton), "new scenes are told", LONG_S)
said = [text for text in messages() if "New scenes" in text]
grab_screen("watch-notice")
# Also with the dock closed and another tab in front.
panel.tabs.setCurrentWidget(panel.cart)
dock.setUserVisible(False)
settle()
click(find("showButton", QPushButton))
wait_until(
    lambda: panel.search.session is not session and not panel.search.session.is_running,
    "the new scenes are listed",
    LONG_S,
)
settle()
grab(dock, "watch-new-scenes")
listed = sorted(one.key for one in panel.search.session.found)
QgsApplication.clipboard().setText("")
find("copySearchButton").findChild(QAction, "copyCurlAction").trigger()
wait_until(lambda: QgsApplication.clipboard().text(), "the search is copied", LONG_S)
report(
    said=said,
    is_visible=dock.isVisible(),
    is_in_front=panel.tabs.currentWidget() is panel.search,
    listed=listed,
    new=sorted(key for key in listed if panel.search.model.is_new(key)),
    ticked=ticked,
    watched=find("watchCheck").isChecked(),
    copied=QgsApplication.clipboard().text(),
    left=[text for text in messages() if "New scenes" in text],
)
