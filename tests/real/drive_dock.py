# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock in the real QGIS: first run, search, sort, select, quick look, cart, cover."""

from __future__ import annotations

import os

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
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest

THEME = os.environ.get("REAL_THEME", "light")
CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)


def status() -> str:
    return find("statusLabel").text()


def shot(name: str) -> None:
    settle()
    grab_screen(f"dock-{name}-{THEME}")


iface.messageBar().clearWidgets()
iface.newProject()  # the welcome page gives way to the map
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
canvas = iface.mapCanvas()
dock = find("DataCosmosDock")
report(hidden_at_first=not dock.isVisible(), built_at_first=dock.panel is not None)
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, 450)
shot("first-run")
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 20)
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
canvas.setExtent(to_map.transformBoundingBox(CHILE))
wait_for_canvas()
report(sandbox_band=find("sandboxBand").isVisible(), idle=status())
shot("idle")
find("cloudSpin").setValue(60)
click(find("searchButton"))
view = find("resultsView")
wait_until(
    lambda: "found" in status() and not find("cancelButton").isVisible(), "the search ends", 30
)
model = view.model()
report(found=status(), rows=model.rowCount())
combo = find("sortCombo")
combo.setCurrentIndex(combo.findData("price"))
settle()
layers = [layer for layer in project.mapLayers().values() if layer.name().startswith("Search")]
report(layers=len(layers), footprints=layers[0].featureCount())
selection = view.selectionModel()
for row in (0, 2):
    selection.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
view.setFocus()
settle()
report(selected_on_map=layers[0].selectedFeatureCount())
wait_for_canvas()
wait_until(lambda: not dock.panel.search.thumbnails.is_loading, "thumbnails are loaded", 60)
shot("results")
layers[0].selectByIds([feature.id() for feature in layers[0].getFeatures()][:1])
settle()
report(selected_in_list=len(view.selected_keys()))
view.setCurrentIndex(model.index(1, 0))
press(view, Qt.Key.Key_Q)
quick_look = dock.panel.search.quick_look
wait_until(lambda: quick_look.is_shown(model.keys_of([1])[0]), "the quick look is on the map", 30)
QTest.mouseMove(view.viewport(), view.visualRect(model.index(1, 0)).center())
wait_for_canvas()
shot("quick-look")
press(view, Qt.Key.Key_Q)
click(find("coverButton"))
# The quick look has moved the map.
report(asked=find("coverLabel").text())
click(find("coverSearchedAreaButton"))
wait_until(lambda: find("addCoverToCartButton").isVisible(), "a set is proposed", 30)
wait_until(lambda: not find("coverStopButton").isVisible(), "no better one comes", 60)
report(cover=find("coverLabel").text())
wait_for_canvas()
shot("cover")
click(find("addCoverToCartButton"))
cart = find("cartView")
wait_until(lambda: cart.model().rowCount() > 0, "the set is in the cart")
tabs = find("datacosmosTabs")
report(in_cart=cart.model().rowCount(), cart_tab=tabs.tabText(1))
tabs.setCurrentIndex(1)
shot("cart")
tabs.setCurrentIndex(0)
set_dock_width(dock, 300)
settle()
grab(dock, f"dock-narrow-{THEME}")
click(find("searchSummaryButton"))
find("moreFiltersBox").setCollapsed(False)
settle()
grab(dock, f"dock-filters-{THEME}")
report(crs=project.crs().authid())
