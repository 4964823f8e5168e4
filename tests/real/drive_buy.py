# SPDX-License-Identifier: GPL-2.0-or-later
"""From the cart to the image on the map in the real QGIS; whoever is the browser pays."""

from __future__ import annotations

from driving import (
    click,
    find,
    find_action,
    grab_screen,
    iface,
    messages,
    report,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from order_dialog import accept_licences, open_order_dialog, place_order
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)

project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
iface.messageBar().clearWidgets()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 20)
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
iface.mapCanvas().setExtent(to_map.transformBoundingBox(CHILE))
wait_for_canvas()
find("cloudSpin").setValue(30)
click(find("searchButton"))
panel = dock.panel
wait_until(lambda: panel.search.session and not panel.search.session.is_running, "it ends", 30)
item = next(
    one
    for one in panel.search.model.all_chosen()
    if one.item.price is not None and one.item.level == "L2A"
)
panel.search.add_to_cart_requested.emit([item])
tabs = find("datacosmosTabs")
tabs.setCurrentIndex(1)
wait_until(lambda: panel.cart.count() == 1, "it is in the cart")
wait_for_canvas()
# The views ask for pictures only once they are painted.
wait_until(lambda: not panel.search.thumbnails.is_loading, "pictures", 60)
grab_screen("buy-cart")
dialog = open_order_dialog()
grab_screen("buy-licences")
accept_licences(dialog)
wait_until(lambda: find("placeOrderButton").isEnabled(), "it can be ordered")
grab_screen("buy-ready")
place_order()
tabs.setCurrentIndex(2)
orders = find("ordersView").model()
wait_until(lambda: orders.rowCount() == 1, "the order is in the list")
report(title=tabs.tabText(2), waiting=orders.index(0).data())
grab_screen("buy-placed")
click(find("checkoutButton"))
wait_until(lambda: "in your browser" in find("messageLabel").text(), "the page is open", 30)
dialog.close()
wait_until(lambda: orders.rows[0].record.status == "PAID", "the payment is noticed", 120)
grab_screen("buy-paid")
wait_until(lambda: orders.rows[0].record.phase.value == "complete", "it is downloaded", 60)
ours = project.layerTreeRoot().findGroup("DataCosmos")
wait_until(lambda: any("Order" in g.name() for g in ours.findGroups()), "the image is there", 30)
wait_for_canvas()
grab_screen("buy-complete")
report(
    told=messages(),
    complete=orders.index(0).data(),
    folder=str(orders.rows[0].record.folder),
    tree=[node.name() for node in ours.children()],
    crs=project.crs().authid(),
)
tabs.setCurrentIndex(0)
row = panel.search.model.row_of(f"{item.item.collection}/{item.item.id}")
find("resultsView").scrollTo(panel.search.model.index(row))
report(marked=panel.search.model.index(row).data())
tabs.setCurrentIndex(2)
find("ordersView").select(orders.rows[0].key)
before = iface.mapCanvas().extent()
panel.orders.controller.do(orders.rows[0].key, orders.rows[0].deed)
wait_until(lambda: iface.mapCanvas().extent() != before, "the map goes to the image")
iface.messageBar().clearWidgets()
wait_for_canvas()
grab_screen("buy-map")
