# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock on small screens: what of it has no room, as a buyer searches, compares and covers."""

from __future__ import annotations

from clipping import what_is_cut
from driving import (
    click,
    find,
    find_action,
    grab_screen,
    iface,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)
WIDTHS = (450, 300)  # the last one stays
screen = QApplication.primaryScreen()
SIZE = f"{screen.size().width()}x{screen.size().height()}"
cut: list[str] = []
off_screen: list[str] = []


def place_of(widget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def look_over(name: str) -> None:
    """Note what is cut or off the screen, at each width, and take a picture."""
    for width in WIDTHS:
        set_dock_width(dock, width)
        settle()
        where = f"{name} at {width}"
        grab_screen(f"room-{QgsApplication.locale()}-{SIZE}-{name}-{width}")
        cut.extend(f"{where}: {text}" for text in what_is_cut(dock.panel))
        for widget in (iface.mainWindow().statusBar(), dock):
            # QGIS's own status bar can be wider than the screen.
            if place_of(widget).bottom() > screen.geometry().bottom():
                off_screen.append(f"{where}: {widget.metaObject().className()}")


def rows_in_sight() -> int:
    """Return how many rows of the list are to be seen whole."""
    view.scrollToTop()
    settle()
    sight = view.viewport().rect()
    return sum(sight.contains(view.visualRect(model.index(row, 0))) for row in range(20))


iface.messageBar().clearWidgets()
iface.newProject()
for name in ("Browser", "Layers"):
    find(name, QDockWidget).hide()  # a small screen has no room for a wide dock beside them
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
canvas = iface.mapCanvas()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
look_over("first-run")
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 60)
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
canvas.setExtent(to_map.transformBoundingBox(CHILE))
wait_for_canvas()
wait_until(lambda: "km²" in find("areaLabel").text(), "the area is measured", 60)
look_over("idle")
find("cloudSpin").setValue(60)
click(find("searchButton"))
view = find("resultsView")
model = view.model()
wait_until(
    lambda: model.rowCount() > 6 and not find("cancelButton").isVisible(), "the search ends", 60
)
wait_until(lambda: not dock.panel.search.thumbnails.is_loading, "thumbnails are loaded", 60)
report(summary=find("searchSummaryButton").text(), scenes=model.rowCount())
rows = {}
for width in (600, *WIDTHS):
    set_dock_width(dock, width)
    settle()
    rows[width] = rows_in_sight()
report(rows=rows)
look_over("results")
canvas.zoomByFactor(0.8)
wait_until(find("searchAgainButton").isVisible, "another map is another search", 60)
for width in WIDTHS:
    set_dock_width(dock, width)
    wait_for_canvas()
    rows[f"{width} beside another map"] = rows_in_sight()
report(rows=rows)
click(find("coverButton"))
wait_until(lambda: find("coverLabel").isVisible(), "it asks or proposes", 60)
look_over("question")
if find("coverSearchedAreaButton").isVisible():
    click(find("coverSearchedAreaButton"))
wait_until(find("addCoverToCartButton").isVisible, "a set is proposed", 60)
wait_until(lambda: not find("coverStopButton").isVisible(), "no better one comes", 120)
look_over("cover")
set_dock_width(dock, 300)
label = find("coverLabel")
body = label.parentWidget().parentWidget()  # what scrolls in the cover's panel
report(cover_lines=body.height() / label.fontMetrics().lineSpacing(), list_beside=view.isVisible())
click(find("searchSummaryButton"))
look_over("unfolded")
dates = [find(name) for name in ("dateFromEdit", "dateToEdit")]
report(
    dates={edit.objectName(): [edit.height(), edit.sizeHint().height()] for edit in dates},
    dates_in_sight=all(not edit.visibleRegion().isEmpty() for edit in dates),
)
click(find("searchSummaryButton"))
report(
    least_widths={
        "window": iface.mainWindow().minimumSizeHint().width(),
        "status bar": iface.mainWindow().statusBar().minimumSizeHint().width(),
        "dock": dock.minimumSizeHint().width(),
        "now": iface.mainWindow().width(),
    }
)
report(least=dock.minimumSizeHint().height(), height=screen.size().height())
report(cut=cut, off_screen=off_screen)
