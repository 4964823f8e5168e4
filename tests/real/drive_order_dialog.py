# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog in the real QGIS: from the cart to the payment page, in its main states."""

from __future__ import annotations

import os
from dataclasses import replace
from decimal import Decimal

from driving import (
    click,
    click_index,
    dialogs,
    find,
    find_action,
    grab_screen,
    iface,
    press,
    report,
    settle,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

THEME = os.environ.get("REAL_THEME", "light")
CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)


def shot(name: str) -> None:
    settle()
    grab_screen(f"order-{name}-{THEME}")


def shown_dialogs() -> list:
    """Return the order dialogs on the screen; closed ones are deleted when the script ends."""
    return [one for one in dialogs() if one.objectName() == "DataCosmosOrderDialog"]


def label(dialog, name: str) -> str:
    return find(name, parent=dialog).text()


def order_dialog():
    """Open a dialog for what is in the cart, and wait until it is the user's turn."""
    click(find("orderButton"))
    dialog = wait_until(shown_dialogs, "the dialog opens")[0]
    wait_until(lambda: not dialog.progress.isVisible(), "prices and licences are there", 30)
    choices = dialog.lines_view.model().rows
    wait_until(lambda: any(row.acquisition for row in choices), "levels are there", 30)
    return dialog


def accept_all(dialog) -> None:
    view = dialog.licences_view
    for row in range(view.model().rowCount()):
        view.setCurrentIndex(view.model().index(row, 0))
        view.setFocus()
        press(view, Qt.Key.Key_Space)


def close(dialog) -> None:
    click(dialog.close_button)
    wait_until(lambda: not shown_dialogs(), "the dialog is gone")


iface.messageBar().clearWidgets()
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
canvas = iface.mapCanvas()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 20)
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
canvas.setExtent(to_map.transformBoundingBox(CHILE))
wait_for_canvas()
find("cloudSpin").setValue(60)
click(find("searchButton"))
wait_until(
    lambda: "found" in find("statusLabel").text() and not find("cancelButton").isVisible(),
    "the search ends",
    30,
)
panel = dock.panel
model = panel.search.model
chosen = {}
for found in model.all_chosen():
    if found.item.price is not None:
        chosen.setdefault(found.item.collection, found)
picked = list(chosen.values())[:3]
panel.search.add_to_cart_requested.emit(picked)
find("datacosmosTabs").setCurrentIndex(1)
wait_until(lambda: panel.cart.count() == len(picked), "they are in the cart")
wait_for_canvas()

# One price as it was when the image was picked, which it isn't any more.
first, *others = panel.cart.entries()
lower = replace(first.price, amount=first.price.amount - Decimal("12.50"))
panel.cart.hand_over([first.line], first.origin)
panel.cart.add([replace(first, price=lower)])
wait_until(lambda: any(e.price == lower for e in panel.cart.entries()), "an old price is there")

dialog = order_dialog()
wait_until(lambda: not panel.search.thumbnails.is_loading, "pictures", 60)
shot("licences-to-accept")
report(
    dialogs=[one.objectName() for one in dialogs()],
    modal=dialog.isModal(),
    place_at_first=dialog.place_button.isEnabled(),
    licences=dialog.licences_view.model().rowCount(),
    message=label(dialog, "messageLabel"),
)
accept_all(dialog)
wait_until(lambda: dialog.place_button.isEnabled(), "all licences are accepted")
press(dialog, Qt.Key.Key_Return)
settle()
shot("ready")
report(
    summary=label(dialog, "summaryLabel"),
    after_enter=dialog.place_button.isVisible(),
    height=dialog.frameGeometry().height(),
)
click(dialog.place_button)
wait_until(lambda: dialog.checkout_button.isVisible(), "the order is placed", 30)
shot("placed")
report(placed=label(dialog, "messageLabel"), cart_after=panel.cart.count())
click(dialog.checkout_button)
settle()
shot("payment-page-opened")
report(opened=label(dialog, "messageLabel"))
close(dialog)

# The same again, with one that is withdrawn.
gone = replace(others[0], line=replace(others[0].line, item="S2_WITHDRAWN"))
panel.cart.add([*others, first])
wait_until(lambda: panel.cart.count() == len(picked), "they are in the cart again")
dialog = order_dialog()
accept_all(dialog)
shot("ordered-before")
report(again=label(dialog, "messageLabel"))
close(dialog)
panel.cart.add([gone])
wait_until(lambda: panel.cart.count() == len(picked) + 1, "it is in the cart")
dialog = order_dialog()
shot("withdrawn")
report(withdrawn=label(dialog, "messageLabel"))
click(find("leave_outButton", parent=dialog))
click_index(dialog.lines_view, dialog.lines_view.model().index(1))
shot("row-selected")
close(dialog)
