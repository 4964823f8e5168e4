# SPDX-License-Identifier: GPL-2.0-or-later
"""A newcomer in a fresh QGIS, still on its start page: clicks and seconds to the first results;
then QGIS's own select tool on footprints that lie on top of each other.
"""

from __future__ import annotations

from time import monotonic

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
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

SPOT = QgsPointXY(-71.37, -27.37)  # the middle of the sandbox's first place
started = monotonic()
clicks = 0


def click_on(widget, position=None) -> None:
    global clicks
    clicks += 1
    if position is None:
        click(widget)
    else:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=position)


dock = find("DataCosmosDock")
click_on(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, 450)
click_on(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 60)
settle()
report(said=find("statusLabel").text(), offered=find("statusOfferLabel").accessibleName())
grab_screen("first-run-places")
# The first link.
click_on(find("statusOfferLabel"), QPoint(12, 8))
view = find("resultsView")
wait_until(lambda: view.model().rowCount() > 0, "results are listed", 60)
report(clicks=clicks, seconds=round(monotonic() - started, 1))
wait_until(lambda: not find("cancelButton").isVisible(), "the search ends", 60)
wait_for_canvas()
grab_screen("first-run-results")
canvas = iface.mapCanvas()
layer = next(one for one in canvas.layers() if "pointed" in one.mapTipTemplate())
report(
    status=find("statusLabel").text(),
    tip=find("statusLabel").toolTip(),
    active=iface.activeLayer() is layer,
    shows_map=canvas.isVisible(),
)
iface.actionSelect().trigger()
pixel = canvas.getCoordinateTransform().transform(SPOT)
spot = QPoint(round(pixel.x()), round(pixel.y()))
listed, told, lit = [], [], []
for _number in range(3):
    QTest.mouseMove(canvas.viewport(), spot)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    wait_until(lambda: len(view.selected_keys()) == 1, "the list follows")
    listed.append(view.selected_keys()[0])
    # As QGIS makes a map tip: of the first feature that it finds.
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    context.setFeature(next(layer.getFeatures()))
    template = layer.mapTipTemplate().rpartition("<br>")[0]
    told.append(QgsExpression.replaceExpressionText(template, context))
    lit.append(view.model().keys_of([view.itemDelegate().glow.lit_row])[0])
dates = [view.model().result(view.model().row_of(one)).shown.item.acquired for one in listed]
report(
    listed=listed,
    lit=lit,
    tips=told,
    dates=[f"{date.day} {date:%b %Y %H:%M}" for date in dates],
)
grab_screen("first-run-stack")
