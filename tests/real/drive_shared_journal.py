# SPDX-License-Identifier: GPL-2.0-or-later
"""One of two QGIS that share an order journal: chosen in the options, seen in the orders tab."""

from __future__ import annotations

import os

from driving import (
    click,
    find,
    find_action,
    grab,
    iface,
    in_dialog,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    wait_until,
)
from qgis.core import QgsDataSourceUri, QgsProviderRegistry
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QDialogButtonBox

NAME, HOST = os.environ["REAL_USER"], os.environ["REAL_HOST"]
THEIRS = os.environ["REAL_THEIRS"].split()

uri = QgsDataSourceUri()
uri.setConnection(HOST, "", os.environ["REAL_DATABASE"], NAME, "")
metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
saved = metadata.createConnection(uri.uri(False), {"saveUsername": True})
metadata.saveConnection(saved, "team")


def in_options(options):
    page = find("DataCosmosOptions", QgsOptionsPageWidget, options)
    combo = find("ledgerCombo", parent=page)
    combo.setCurrentIndex(combo.findData("team"))
    said = find("ledgerLabel", parent=page)
    click(find("ledgerTestButton", parent=page))
    wait_until(lambda: "You may order." in said.text(), "the test says what it found", 30)
    report(tested=said.text())
    options.resize(1000, 740)
    settle()
    page.parentWidget().parentWidget().ensureWidgetVisible(find("ledgerScriptButton", parent=page))
    settle()
    own, take_over = find("ownOrdersLabel", parent=page), find("takeOverButton", parent=page)
    wait_until(take_over.isVisible, "it says that there are orders of before", 30)
    report(before=own.text())
    settle()
    grab(options, f"shared-journal-options-{NAME}")
    click(take_over)
    wait_until(lambda: "taken over" in own.text(), "they are taken over", 30)
    report(after=own.text())
    settle()
    grab(options, f"shared-journal-taken-{NAME}")
    in_dialog(
        lambda: click(find("ledgerScriptButton", parent=page)),
        lambda dialog: grab(dialog, f"shared-journal-script-{NAME}"),
    )
    boxes = options.findChildren(QDialogButtonBox)
    box = next(one for one in boxes if one.window() is options)
    box.button(QDialogButtonBox.StandardButton.Ok).click()


in_dialog(lambda: iface.showOptionsDialog(iface.mainWindow(), "DataCosmosOptions"), in_options)
iface.messageBar().clearWidgets()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, 450)
find("datacosmosTabs").setCurrentIndex(2)
view = find("ordersView")
rows = view.model().rows


def seen():
    return {row.record.order_id: row.record for row in view.model().rows}


wait_until(lambda: set(THEIRS) <= set(seen()), "the other's orders are here", 60)
view.select(next(row.key for row in view.model().rows if row.record.order_id == THEIRS[0]))
settle()
grab(dock, f"shared-journal-orders-{NAME}")
report(
    owners={order_id: record.owner for order_id, record in seen().items()},
    details=find("orderDetailsLabel").text(),
)
combo = find("ownerCombo")
combo.setCurrentIndex(combo.findData("mine"))
settle()
report(mine=sorted(seen()))
grab(dock, f"shared-journal-mine-{NAME}")
