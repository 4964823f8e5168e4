# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders tab in the real QGIS: states, download, images on the map."""

from __future__ import annotations

import json
import os

from driving import (
    click,
    click_at,
    find,
    find_action,
    grab,
    grab_screen,
    iface,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    type_text,
    wait_for_canvas,
    wait_until,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

THEME = os.environ["REAL_THEME"]
IDS = json.loads(os.environ["REAL_ORDERS"])
NARROW, WIDE = 300, 450

iface.messageBar().clearWidgets()
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, WIDE)
tabs = find("datacosmosTabs")
tabs.setCurrentIndex(2)
settle()
grab(dock, f"orders-first-look-{THEME}")
view = find("ordersView")
model = view.model()


def row(state):
    """Return the row of an order, None while it isn't there."""
    return next((r for r in model.rows if r.record.order_id == IDS[state]), None)


def phase(state):
    found = row(state)
    return found.record.phase.value if found else ""


def press_button(state):
    """Click the button in the order's row."""
    from datacosmos_imagery.ui.lists.row_layout import Part

    view.scrollTo(model.index(row(state).position))
    settle()
    click_at(view.viewport(), view.part_rect(row(state).position, Part.BUTTON))


type_text(find("downloadFolderEdit", parent=dock), os.environ["REAL_IMAGES"])
wait_until(lambda: phase("cancelled") == "cancelled", "the service was asked", 30)
wait_until(lambda: phase("paid") == "paid" and phase("loading") == "paid", "what is paid is known")
wait_until(lambda: row("dear").record.differs, "what got dearer is known")
wait_until(lambda: row("strange").record.status == "AWAITING_TASKING", "the strange status")
press_button("complete")
wait_until(lambda: phase("complete") == "complete", "the first download is whole", 60)
press_button("paused")
press_button("loading")
wait_until(lambda: phase("paused") == "complete", "the second download is whole", 60)
wait_until(
    lambda: (t := row("loading").live.transfer) and t.bytes_done and t.speed_bps,
    "the third is under way",
    60,
)
report(
    rows=[model.index(n).data() for n in range(model.rowCount())],
    title=tabs.tabText(2),
    loading=model.index(row("loading").position).data(),
)
iface.messageBar().clearWidgets()
view.clearSelection()
view.scrollToTop()
grab(dock, f"orders-wide-{THEME}")
set_dock_width(dock, NARROW)
grab(dock, f"orders-narrow-{THEME}")
view.select(row("unpaid").key)
grab(dock, f"orders-selected-{THEME}")
view.select(row("loading").key)
press_button("loading")
wait_until(lambda: not row("loading").live.is_downloading, "the download is paused", 30)
grab(dock, f"orders-paused-{THEME}")
view.scrollToBottom()
grab(dock, f"orders-bottom-{THEME}")
set_dock_width(dock, WIDE)
view.select(row("complete").key)
press_button("complete")
wait_for_canvas()
ours = QgsProject.instance().layerTreeRoot().findGroup("DataCosmos")
group = next(g for g in ours.findGroups() if IDS["complete"][:8] in g.name())
report(group=group.name(), images=len(group.findLayers()))
menu = view.menu_of(row("complete"))
menu.popup(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center()))
settle()
grab_screen(f"orders-menu-{THEME}")
menu.close()
wait_for_canvas()
grab_screen(f"orders-map-{THEME}")
