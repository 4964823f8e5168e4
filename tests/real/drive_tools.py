# SPDX-License-Identifier: GPL-2.0-or-later
"""Timeline, sum of the selected and comparison in the real QGIS, with mouse and keyboard."""

from __future__ import annotations

import os

from datacosmos_imagery.ui.adapters.map.footprint_features import footprint_of_wkb
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
from pointing import drag
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtWidgets import QDockWidget

THEME = os.environ.get("REAL_THEME", "light")
CATALONIA = QgsRectangle(0.3, 40.4, 2.8, 42.0)


def shot(name: str) -> None:
    settle()
    grab_screen(f"tools-{name}-{THEME}")


def overlap(one, other) -> bool:
    """Return whether the images of two satellites show much of the same ground."""
    shapes = [footprint_of_wkb(item.footprint) for item in (one, other)]
    return shapes[0].intersection(shapes[1]).area() > 0.5 * shapes[0].area()


iface.messageBar().clearWidgets()
iface.newProject()
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
canvas = iface.mapCanvas()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, 450)
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 60)
canvas.setExtent(CATALONIA)
wait_for_canvas()
for name in ("dateFromEdit", "dateToEdit"):
    find(name).clear()
click(find("searchButton"))
panel = dock.panel
wait_until(
    lambda: panel.search.session is not None and not panel.search.session.is_running,
    "the search ends",
    60,
)
settle()
timeline, view = find("timelineView"), find("resultsView")
report(height=timeline.height(), scenes=timeline.timeline.count, rows=view.model().rowCount())
wait_until(lambda: not panel.search.thumbnails.is_loading, "thumbnails are loaded", 60)

# Sum of the selected
model = view.model()
good = [
    row
    for row in range(model.rowCount())
    if model.chosen(row) is not None and model.chosen(row).item.thumbnail
]
first = model.chosen(good[0]).item
for row in (good[0], next(n for n in good[1:] if overlap(first, model.chosen(n).item))):
    view.selectionModel().select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
said = find("selectionSumLabel")
wait_until(lambda: said.text() and "…" not in said.text(), "the sum is known", 30)
report(sum=said.text(), compare=find("compareButton").isEnabled())
shot("sum")
for width in (300, 610):
    set_dock_width(dock, width)
    settle()
    grab(dock, f"tools-{width}-{THEME}")
set_dock_width(dock, 450)

# Comparison
pan = canvas.mapTool()
click(find("compareButton"))
comparison = panel.search.tools.comparison
wait_until(lambda: comparison.pair is not None, "two quick looks are on the map", 60)
wait_for_canvas()
shot("compare")
middle = canvas.viewport().rect().center()
drag(canvas.viewport(), middle, middle - QPoint(40, 0), middle - QPoint(80, 0))
report(divider=comparison.pair.divider, width=canvas.viewport().width())
press(canvas, Qt.Key.Key_B)
report(blinks=comparison.pair.showing.value)
shot("blink")
press(canvas, Qt.Key.Key_Right)
report(shows=comparison.pair.showing.value)
press(canvas, Qt.Key.Key_Escape)
report(ended=comparison.pair is None, pan_is_back=canvas.mapTool() is pan)

# Timeline
bars = [bar for bar in timeline.timeline.bars if any(timeline.timeline.counts(bar))]
third = len(bars) // 3
drag(timeline, *(timeline.bar_rect(bar).center() for bar in (bars[third], bars[2 * third])))
every = timeline.timeline.count
wait_until(lambda: 0 < model.rowCount() < every, "the list is narrowed", 30)
wait_for_canvas()
shot("narrowed")
report(narrowed=model.rowCount(), within=sum(timeline.timeline.count_within(*timeline.days)))
panel.search.tools.animate_action.trigger()
controller = canvas.temporalController()
settle()
report(
    temporal=controller.temporalExtents().begin().toString(Qt.DateFormat.ISODate),
    first_day=timeline.days[0].isoformat(),
    animates=controller.navigationMode() == Qgis.TemporalNavigationMode.Animated,
    temporal_dock=iface.mainWindow().findChild(QDockWidget, "Temporal Controller").isVisible(),
)
wait_for_canvas()
shot("temporal")
panel.search.tools.animate_action.trigger()
press(timeline, Qt.Key.Key_Escape)
wait_until(lambda: model.rowCount() == every, "all are back", 30)
report(
    all_back=model.rowCount(),
    animates_after=controller.navigationMode() == Qgis.TemporalNavigationMode.Animated,
)
set_dock_width(dock, 300)
settle()
grab(dock, f"tools-narrow-{THEME}")
