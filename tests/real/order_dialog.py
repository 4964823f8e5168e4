# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog as driven scripts use it."""

from __future__ import annotations

import os

from driving import click, dialogs, find, wait_until
from qgis.PyQt.QtCore import Qt


def open_order_dialog():
    """Order what is in the cart, into the folder that the test names, and return the dialog."""
    click(find("orderButton"))
    dialog = wait_until(
        lambda: next((d for d in dialogs() if d.objectName() == "DataCosmosOrderDialog"), None),
        "the dialog opens",
    )
    wait_until(lambda: not dialog.progress.isVisible(), "prices and licences are there", 30)
    find("downloadFolderEdit", parent=dialog).setText(os.environ["REAL_IMAGES"])
    return dialog


def accept_licences(dialog):
    """Tick the box of each licence."""
    model, role = dialog.licences_view.model(), Qt.ItemDataRole.CheckStateRole
    for row in range(model.rowCount()):
        model.setData(model.index(row, 0), Qt.CheckState.Checked, role)


def place_order():
    """Press the button, and wait until the order is placed."""
    wait_until(lambda: find("placeOrderButton").isEnabled(), "it can be ordered")
    click(find("placeOrderButton"))
    wait_until(lambda: find("checkoutButton").isVisible(), "the order is placed", 30)
