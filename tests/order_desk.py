# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user does at an order dialog, and what tests look at in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

from datacosmos_imagery.core import Journal, Money, Monitor
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.core.urls import origin_of
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.order_dialog.dialog import DataCosmosOrderDialog
from datacosmos_imagery.ui.order_dialog.order_dialogs import Buying
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget
from views import entry_in

CREATE = r"/orders$"
PRICE = r"/price$"
SENTINEL, MANTIS = "sentinel-2-l2a", "mantis-l1d-cogs"


class Desk:
    """A window with a `Buying`, as the plugin has it, and what a user does there."""

    def __init__(self, services, qtbot, sandbox, client, folder):
        self.services, self.qtbot, self.sandbox, self.client = services, qtbot, sandbox, client
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = QgsMessageBar(self.window)
        self.buying = Buying(replace(services, messenger=Messenger(self.bar)), self.window)
        cache = ThumbnailCache(folder.parent / "thumbnails")
        self.loader = ThumbnailLoader(cache, services.runner)
        self.placed, self.unknown = [], []
        self.buying.order_placed.connect(self.placed.append)
        self.buying.unknown_outcome.connect(self.unknown.append)
        self.journal_folder = folder

    def entry(self, collection=SENTINEL, number=0, price=None):
        """Return a cart entry of an item of the sandbox, at its price or one seen before."""
        there = entry_in(self.sandbox, collection, number)
        item = self.client.item(collection, there.id, Monitor())
        found = FoundItem(item, None)
        entry = cart_entry_of(found, origin_of(self.sandbox.url), datetime.now(timezone.utc))
        return replace(entry, price=Money(Decimal(price), "EUR")) if price else entry

    def open(self, *entries, is_asked=True, area=None, aoi=None):
        """Open a dialog and wait until it is the user's turn."""
        before = set(self.window.findChildren(DataCosmosOrderDialog))
        self.buying.order(list(entries), self.loader, area, aoi)
        (dialog,) = set(self.window.findChildren(DataCosmosOrderDialog)) - before
        if is_asked:
            self.until_asked(dialog)
        return dialog

    def until_asked(self, dialog):
        self.qtbot.waitUntil(lambda: not dialog.progress.isVisible())

    def accept(self, dialog):
        """Accept all licences."""
        model = dialog.licences_view.model()
        for row in range(model.rowCount()):
            checked = Qt.CheckState.Checked
            model.setData(model.index(row, 0), checked, Qt.ItemDataRole.CheckStateRole)

    def place(self, dialog):
        """Press the button and wait for what comes of it."""
        button(dialog, "placeOrderButton").click()
        self.until_asked(dialog)

    def buy(self, *entries):
        """Go all the way and return dialog and order."""
        dialog = self.open(*entries)
        self.accept(dialog)
        self.place(dialog)
        return dialog

    def states(self):
        return [attempt.state for attempt in Journal(self.journal_folder).attempts()]


def button(dialog, name):
    return dialog.findChild(QPushButton, name)


def message(dialog):
    return dialog.findChild(QLabel, "messageLabel").text()


def total(dialog):
    return dialog.findChild(QLabel, "totalLabel").text()


def row(dialog, number=0):
    """Return all that a row says."""
    return dialog.lines_view.model().index(number).data()
