# SPDX-License-Identifier: GPL-2.0-or-later
"""A user closes QGIS while a request of the plugin hangs."""

from __future__ import annotations

import os
import time
from pathlib import Path

from driving import (
    click,
    find,
    find_action,
    iface,
    in_dialog,
    quit_properly,
    report,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from order_dialog import accept_licences, open_order_dialog
from qgis.core import QgsApplication, QgsRectangle
from qgis.PyQt.QtWidgets import QMessageBox

HANGS = Path(os.environ["REAL_HANGS"])  # appears once the service has the request


def begin_order():
    tabs.setCurrentIndex(1)
    wait_until(lambda: dock.panel.cart.count() >= 1, "it is in the cart")
    dialog = open_order_dialog()
    accept_licences(dialog)
    wait_until(dialog.place_button.isEnabled, "it can be placed")
    click(dialog.place_button)


def begin_search():
    iface.mapCanvas().setExtent(QgsRectangle(-71.72, -27.68, -71.02, -27.06))
    wait_for_canvas()
    click(find("searchButton"))


def close_and_agree():
    """Close QGIS, and have it stop what is going on, when it asks; it stays open then."""

    def agree(box):
        report(asked=box.text())
        click(box.button(QMessageBox.StandardButton.Yes))

    in_dialog(iface.actionExit().trigger, agree)
    began = time.monotonic()
    tasks = QgsApplication.taskManager()
    wait_until(lambda: not tasks.countActiveTasks(), "nothing goes on any more", 60)
    report(stopped_s=time.monotonic() - began)


dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
tabs = find("datacosmosTabs")
{"order": begin_order, "search": begin_search}[os.environ["REAL_DOES"]]()
wait_until(HANGS.exists, "the service has the request", 30)
if os.environ["REAL_DOES"] == "order":
    close_and_agree()
quit_properly()
report(quits_at=time.time())
