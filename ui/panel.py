# SPDX-License-Identifier: GPL-2.0-or-later
"""What is inside the dock: the connection, and tabs for searching and buying."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ..core.cart.cart import Cart, cart_entry_of
from ..core.cart.from_order import entries_of_order
from ..core.catalogue.collection_cache import CollectionCache
from ..core.catalogue.saved_searches import SavedSearches
from ..core.catalogue.thumbnails import ThumbnailCache
from ..core.errors import DataCosmosError
from .adapters.i18n import number_text, translate
from .adapters.settings import ENVIRONMENT, SANDBOX, SANDBOX_ID
from .cart.panel import CartPanel
from .connections.connection_bar import ConnectionBar
from .connections.service_state import ServiceState
from .connections.welcome_page import WelcomePage
from .messages import in_words
from .orders.panel import OrdersPanel
from .search.collections_loader import CollectionsLoader
from .search.tab import SearchStores, SearchTab
from .widgets.tab_order import follow_the_eye

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..core.cart.entry import CartEntry
    from ..core.catalogue.search import FoundItem
    from ..core.geo.geometry import Aoi
    from ..core.journal.records import OrderRecord
    from ..core.sales.parts import PartOffer
    from .adapters.settings import Profile
    from .orders.controller import OrdersController
    from .results.cover_paper import CoverPaper
    from .services import Services

_EDGE_PIXELS = 4  # docks are narrow
_MOST_COVERS = 5


class Panel(QWidget):
    """The content of the dock, made when that is first shown.

    Args:
        canvas: the map that the search area and the footprints belong to.
        orders: follows the orders, perhaps since before there was a dock.
    """

    settings_requested = pyqtSignal()
    connection_wanted = pyqtSignal()
    help_requested = pyqtSignal()
    order_requested = pyqtSignal(list)
    """Cart entries that the user wants to order."""

    def __init__(
        self,
        services: Services,
        canvas: QgsMapCanvas,
        orders: OrdersController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        accounts, folder = services.accounts, services.folder
        self.bar = ConnectionBar(accounts, self)
        self._service = ServiceState(self.bar, self)
        self.welcome = WelcomePage(self)
        self._stores = SearchStores(SavedSearches(folder), ThumbnailCache(folder / "thumbnails"))
        self.search = SearchTab(services, self._stores, canvas, self)
        self._collections = CollectionsLoader(
            accounts, services.runner, CollectionCache(folder), services.messenger, self
        )
        self.cart = CartPanel(
            Cart(folder),
            services.runner,
            self.search.thumbnails,
            accounts.client_factory,
            self,
            journal_folder=folder,
            covers=services.covers,
            area=self.area_looked_at,
        )
        self.orders = OrdersPanel(orders, services.settings, services.runner, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("datacosmosTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.search, translate("DataCosmos", "Search"))
        self.tabs.addTab(self.cart, translate("DataCosmos", "Cart"))
        self.tabs.addTab(self.orders, self.orders.title())
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[_EDGE_PIXELS] * 4)
        layout.setSpacing(_EDGE_PIXELS)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        self._origin: str | None = None
        self._served_id: str | None = None  # of the connection that is, or was, there
        self._open_id: str | None = None  # of the one that may be used without asking for more
        self._terms: Profile | None = None
        self._contracts: dict[str, int | None] = {}  # under which the cart was priced last
        self._connect()
        accounts.resume()
        self._on_account_changed()
        self.search.show_last_query(self._stores)
        self.search.places.look()

    @property
    def saved(self) -> SavedSearches:
        """The saved searches."""
        return self._stores.saved

    def area_looked_at(self) -> Aoi | None:
        """Return the area of the search, else the one that is chosen; None where there is none."""
        session = self.search.session
        if session is not None:
            return session.query.aoi
        try:
            return self.search.area.area()
        except DataCosmosError:
            return None

    def _on_cover_taken(self, paper: CoverPaper) -> None:
        self.cart.offers.keep_report(paper)
        covers = self._services.covers
        others = [one for one in covers if one.lines != paper.lines]
        covers[:] = [*others, paper.area][-_MOST_COVERS:]

    def close_panel(self) -> None:
        """Stop all work and take everything off the map. Called before the plugin goes."""
        self._services.accounts.changed.disconnect(self._on_account_changed)
        self.search.close_search()
        self.cart.leave()
        self.orders.leave()

    def _connect(self) -> None:
        accounts = self._services.accounts
        accounts.changed.connect(self._on_account_changed)
        accounts.problem.connect(self._on_problem)
        self.welcome.connect_requested.connect(self.connection_wanted)
        self.welcome.sandbox_requested.connect(self._on_sandbox_requested)
        self.bar.settings_requested.connect(self.settings_requested)
        self.bar.add_requested.connect(self.connection_wanted)
        self.bar.help_requested.connect(self.help_requested)
        self.search.add_to_cart_requested.connect(self._on_add_to_cart)
        self.search.parts_requested.connect(self._on_parts_requested)
        self.search.entries_requested.connect(self.cart.add)
        self.search.cover_taken.connect(self._on_cover_taken)
        self.search.view.take_out_requested.connect(self.cart.take_out)
        self.search.collections_wanted.connect(lambda: self._collections.load(ask_service=True))
        self.search.found_changed.connect(self._on_found)
        self._collections.loaded.connect(self.search.show_collections)
        self.search.answered.connect(self._service.note_answer)
        for part in (self.search, self.cart, self._collections):
            part.failed.connect(self._service.note_failure)
        self.cart.changed.connect(self._on_cart_changed)
        self.cart.zoom_requested.connect(self.search.footprints.zoom_to)
        self.cart.order_requested.connect(self.order_requested)
        self.cart.project_wanted.connect(self._on_project_wanted)
        self.cart.comparison_requested.connect(self._on_comparison_requested)
        self.orders.changed.connect(self._on_orders_changed)
        self.orders.controller.cart_wanted.connect(self._on_cart_wanted)
        self.orders.bought_changed.connect(self._on_bought)
        messenger = self._services.messenger
        self.orders.informed.connect(messenger.info)
        self.orders.failed.connect(messenger.error)
        self.cart.informed.connect(messenger.info)
        self.cart.undo_offered.connect(messenger.undoable)
        self.cart.warned.connect(messenger.warning)
        self.cart.failed.connect(messenger.error)

    def _on_bought(self) -> None:
        self.search.model.set_bought(self.orders.bought())
        self.search.footprints.set_owned(self.orders.owned())
        self.search.tools.forget_owned()
        self.cart.compare()

    def _on_account_changed(self) -> None:
        accounts = self._services.accounts
        is_ready = accounts.is_ready()
        current = accounts.current()
        if not is_ready and current is not None and current.id == self._served_id:
            self.search.downtime.show()  # what was found stays
            return
        self._served_id = current.id if is_ready and current is not None else None
        if is_ready or current is not None:
            self.welcome.reset()
        self._pages.setCurrentWidget(self.tabs if is_ready else self.welcome)
        if accounts.is_starting():
            self.welcome.show_starting()
        elif accounts.stop_reason():
            self.welcome.show_stopped(accounts.stop_reason())
        origin = accounts.origin() if is_ready else ""
        if origin != self._origin:
            if self._origin is not None:
                self.search.start_over()
            self._origin = origin
            self.search.places.look()
        self.search.downtime.end()
        self.orders.set_origin(origin)
        if not is_ready:
            return
        self.cart.set_origin(origin)
        # What needs the user's master password waits until the user does something.
        is_open = current is not None and current.kind in (ENVIRONMENT, SANDBOX)
        self._collections.load(ask_service=is_open)
        if is_open and current is not None:
            self._open_id = current.id
        self.cart.set_open(current is not None and current.id == self._open_id)
        if current is not None:
            self._take_terms(current)

    def _take_terms(self, current: Profile) -> None:
        """Have the cart know of another project, contract, or anything else of the connection."""
        self.cart.set_project(bool(current.project_id))
        terms = replace(current, project_id="", project_name="")  # no price depends on it
        if terms != self._terms:
            contract = self._contracts.get(current.api_url, current.contract_id)
            self.cart.begin_anew(is_other_contract=contract != current.contract_id)
        self._terms = terms
        self._contracts[current.api_url] = current.contract_id

    def _on_project_wanted(self) -> None:
        from .connections.project_dialog import ProjectDialog

        services = self._services
        current = services.accounts.current()
        if current is not None:
            dialog = ProjectDialog(current, services.accounts, services.runner, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _on_comparison_requested(self, entries: list[CartEntry]) -> None:
        from .cart.contracts_dialog import ContractsDialog

        services = self._services
        current = services.accounts.current()
        if current is None:
            return
        lines = tuple(line for entry in entries for line in entry.lines)
        dialog = ContractsDialog(services, current, lines, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(services.accounts.set_contract)
        dialog.open()

    def _on_sandbox_requested(self) -> None:
        self.welcome.show_starting()
        self._services.accounts.set_current(SANDBOX_ID)

    def _on_problem(self, error: Exception) -> None:
        if self._services.accounts.is_ready() or self._served_id is not None:
            self._services.messenger.error(error)
            return
        self._pages.setCurrentWidget(self.welcome)
        self.welcome.show_problem(in_words(error))

    def _on_add_to_cart(self, found: list[FoundItem]) -> None:
        """Put items into the cart; what can't be ordered is reported and left out."""
        self.cart.add(entry for one in found for entry in self._entries_of(one))

    def _on_parts_requested(self, found: list[tuple[FoundItem, PartOffer]]) -> None:
        """Put only the part of items inside the area into the cart, at the price that was shown."""
        entries = [(entry, offer) for one, offer in found for entry in self._entries_of(one)]
        self.cart.add(
            entry.choosing(
                (line.part for line in offer.pieces if line.part is not None),
                offer.price,
                offer.whole,
                offer.read_at,
            )
            for entry, offer in entries
        )

    def _entries_of(self, found: FoundItem) -> list[CartEntry]:
        """Return the cart's entry of an item; nothing, with a message, of one that can't be ordered."""
        origin = self._origin or ""  # also while the sandbox, where they were found, doesn't run
        try:
            return [cart_entry_of(found, origin, datetime.now(timezone.utc))]
        except DataCosmosError as error:
            self._services.messenger.error(error)
            return []

    def _on_cart_wanted(self, record: OrderRecord) -> None:
        """Put an order's images back into the cart, and show it: their prices are asked anew."""
        entries = entries_of_order(record, datetime.now(timezone.utc))
        if record.origin == self._origin:
            self.cart.add_again(entries)
            self.tabs.setCurrentWidget(self.cart)
            return
        self.cart.add(entries)
        text = translate("DataCosmos", "The images are in the cart of the connection {}.")
        self._services.messenger.info(text.format(record.connection_name or record.origin))

    def showEvent(self, event: QShowEvent) -> None:
        """Called by Qt."""
        super().showEvent(event)
        follow_the_eye(self)

    def _on_found(self) -> None:
        session = self.search.session
        if session is not None and not session.is_running and session.found:
            self._open_id = self._served_id
            self.cart.set_open(True)

    def _on_cart_changed(self) -> None:
        count = self.cart.count()
        title = translate("DataCosmos", "Cart")
        self.tabs.setTabText(
            self.tabs.indexOf(self.cart), f"{title} {number_text(count)}" if count else title
        )
        self.search.model.set_in_cart(self.cart.keys())

    def _on_orders_changed(self) -> None:
        self.tabs.setTabText(self.tabs.indexOf(self.orders), self.orders.title())
