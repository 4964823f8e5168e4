# SPDX-License-Identifier: GPL-2.0-or-later
"""The search tab: form, list and map, kept in step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..lists.thumbnails import ThumbnailLoader
from ..results.cover_controller import CoverController
from ..results.cover_panel import CoverPanel
from ..results.footprints import FootprintLayer
from ..results.item_details import ItemDetails
from ..results.model import ResultsModel
from ..results.narrowing import Narrowing
from ..results.on_map import ResultsOnMap
from ..results.panel import ResultsPanel
from ..results.part_prices import PartPrices
from ..results.quick_look import QuickLook
from ..results.quick_look_controller import QuickLookController
from ..results.tools import ResultsTools
from ..results.view import ResultsView
from ..widgets.scrolled_column import ScrolledColumn
from ..widgets.status_row import StatusRow
from .area_drop import AreaDrop
from .area_picker import AreaPicker
from .controller import SearchController, SearchParts
from .copy_button import CopyButton
from .downtime import Downtime
from .folding import FormFolding
from .form import SearchForm
from .height_share import HeightShare
from .ids_search import IdsSearch
from .kept_area import SETTING, kept_area_from
from .places import Places
from .saved_searches_menu import SavedSearchesMenu
from .searched_area import SearchedArea
from .watch_check import WatchCheck
from .watch_list import WatchList

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.saved_searches import SavedSearches
    from ...core.catalogue.search import FoundItem
    from ...core.catalogue.thumbnails import ThumbnailCache
    from ...core.stac.collection import Collection
    from ..services import Services
    from .session import SearchSession

_EDGE_PIXELS = 3
_GAP_PIXELS = 3


@dataclass(frozen=True)
class SearchStores:
    """What a search reads and writes on the disk."""

    saved: SavedSearches
    thumbnails: ThumbnailCache


class SearchTab(QWidget):
    """Shows the search form and its results, here and on the map."""

    add_to_cart_requested = pyqtSignal(list)
    parts_requested = pyqtSignal(list)
    """Items (`FoundItem`) to put into the cart."""
    entries_requested = pyqtSignal(list)
    """What goes into the cart as it is (`CartEntry`)."""
    cover_taken = pyqtSignal(object)
    """The report (`CoverPaper`) of a proposal that goes into the cart."""
    collections_wanted = pyqtSignal()
    """The user is about to choose collections."""
    found_changed = pyqtSignal()
    """Which items are listed has changed."""
    answered = pyqtSignal()
    """The service has answered a search."""
    failed = pyqtSignal(object)
    """A search couldn't begin, or failed; holds the error, which was told."""

    def __init__(
        self,
        services: Services,
        stores: SearchStores,
        canvas: QgsMapCanvas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.thumbnails = ThumbnailLoader(stores.thumbnails, services.runner, parent=self)
        self.area = AreaPicker(canvas, QgsProject.instance(), self, services.runner)
        self._drop = AreaDrop(self, self.area.tools, QgsProject.instance())
        self._form = SearchForm(self.area, self)
        self._status = StatusRow(self)
        self.model = ResultsModel(self)
        self.view = ResultsView(self.model, self.thumbnails, self)
        project = QgsProject.instance()
        self.footprints = FootprintLayer(canvas, project, services.runner, self)
        self.narrowing = Narrowing(self.model, self.footprints, self)
        self._results = ResultsPanel(self.view, self.narrowing, self)
        self._cover = CoverPanel(self)
        self._on_map = ResultsOnMap(
            self.view,
            self.footprints,
            self.thumbnails,
            stores.thumbnails,
            services.messenger,
            self,
        )
        self._on_map.follow(self._results.options)
        self.quick_look = QuickLook(canvas, project, services.runner, self)
        self._quick_look_controller = QuickLookController(
            self.quick_look, services, stores.thumbnails, self.model, self
        )
        self._search = SearchController(
            SearchParts(
                services.accounts,
                services.settings,
                services.runner,
                services.messenger,
                self.area,
                self._form,
                self._status,
                self.model,
                self.footprints,
                stores.saved,
            ),
            self,
        )
        self.downtime = Downtime(services.accounts, self._search, self._status, self)
        self.places = Places(
            services.accounts,
            self._search,
            self.area,
            self._status,
            canvas,
            self._form,
            self,
        )
        self._folding = FormFolding(self._form, self.area, self._search.search, self)
        self.tools = ResultsTools(
            self._results,
            self.view,
            self.narrowing,
            self._search,
            services,
            stores.thumbnails,
            canvas,
            self._quick_look_controller,
            self,
        )
        self.parts = PartPrices(self.view, self.footprints, services.runner, self._search, self)
        self._searched = SearchedArea(canvas)
        self._cover_controller = CoverController(
            services,
            self._search,
            self.area.area,
            self.model,
            self._on_map,
            self._cover,
            canvas,
            self,
        )
        self.watches = WatchList(services.folder, self)
        self._watch = WatchCheck(self.watches, self)
        self._saved_menu = SavedSearchesMenu(
            stores.saved,
            self.query,
            services.accounts.origin,
            services.messenger,
            self,
            self.watches,
        )
        self._form.saved_button.setMenu(self._saved_menu)
        self._form.add_tool(CopyButton(services, self.query, self))
        self._details: ItemDetails | None = None
        rows = self._form.more_rows
        self._ids = IdsSearch(self._search, self.area.area, rows, self.narrowing, self)
        self._column = ScrolledColumn(self)
        self._lay_out()
        self._share = HeightShare(
            self._column, self._folding, self._form, self._results, self.view, self._cover
        )
        self._connect()
        self._restore_choices()

    def _lay_out(self) -> None:
        layout = self._column.column
        layout.setSpacing(_GAP_PIXELS)
        layout.addWidget(self._folding.button)
        layout.addWidget(self._form)
        layout.addWidget(self._watch)
        layout.addWidget(self._status)
        layout.addWidget(self._folding.stale)
        layout.addWidget(self._results, 1)
        layout.addWidget(self._cover)
        # Takes what is left where the list is hidden, so that the form isn't pulled apart.
        layout.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, _EDGE_PIXELS, 0, 0)  # as narrow as docks are, none is spare
        whole.addWidget(self._column)

    @property
    def session(self) -> SearchSession | None:
        """The search that was begun last, None before the first."""
        return self._search.session

    def query(self) -> SearchQuery:
        """Return the query that form and map describe.

        Raises:
            InputError: the area or the dates can't be used.
        """
        return self._form.query(self.area.area(), None)

    def run_saved(self, name: str) -> None:
        """Run a saved search again."""
        self._search.run_saved(name)

    def show_news(self, name: str, keys: frozenset[str]) -> None:
        """Show the new scenes of a watched search, all of them."""
        self.narrowing.clear()
        self._search.show_news(name, keys)

    def show_collections(self, collections: list[Collection]) -> None:
        """Offer these collections in the form and name them in the list."""
        self._form.set_collections(collections)
        self.model.set_collection_titles({entry.id: entry.title for entry in collections})

    def show_last_query(self, stores: SearchStores) -> None:
        """Show the query of the last search again, without running it."""
        from ...core.errors import DataCosmosError

        try:
            last = stores.saved.last()
        except DataCosmosError as error:
            self._services.messenger.error(error)
            return
        if last is not None:
            self._form.show_query(last.query)
            kept = kept_area_from(self._services.settings.choice(SETTING))
            if kept is not None:
                self.area.restore(kept, last.query.aoi)
            elif last.query.aoi is not None:
                self.area.show_saved_area(last.query.aoi)

    def close_search(self) -> None:
        """Stop everything and take off the map what was drawn on it."""
        self._remember_choices()
        self.watches.close()
        self._search.close()
        self._cover_controller.dismiss()
        self.parts.offers.close()
        self.tools.close()
        self._quick_look_controller.hide()
        self.quick_look.leave_map()
        self.footprints.leave_project()
        self._searched.leave_map()
        self.area.leave_map()
        self._ids.close()
        if self._details is not None:
            self._details.close()

    def start_over(self) -> None:
        """Forget the results: they are another connection's."""
        self._search.start_over()
        self._cover_controller.dismiss()
        self._quick_look_controller.hide()
        self.parts.offers.close()
        self.model.clear()
        self._watch.show_for("")
        if self.footprints.layer() is not None:
            self.footprints.start("", "")
        self._searched.set_area(None)
        self.downtime.forget()
        self._folding.forget()
        self._show_counts()

    def _connect(self) -> None:
        results, view, model, footprints = self._results, self.view, self.model, self.footprints
        results.sort_chosen.connect(model.sort_by)
        results.options.group_chosen.connect(view.group_by)
        results.colour_chosen.connect(footprints.set_colour_by)
        results.more_requested.connect(self._search.load_more)
        results.add_requested.connect(lambda: self._add(view.selected_items()))
        results.cover_requested.connect(self._cover_controller.propose)
        results.cover_requested.connect(lambda: self._column.reveal(self._cover))
        self._cover_controller.add_requested.connect(self.entries_requested)
        self._cover_controller.taken.connect(self.cover_taken)
        view.add_requested.connect(self._add)
        view.parts_requested.connect(self.parts_requested)
        view.details_requested.connect(self._show_details)
        view.quicklook_requested.connect(self._quick_look_controller.toggle)
        self._saved_menu.run_requested.connect(self.run_saved)
        self._watch.follow(self._saved_menu)
        self.watches.failed.connect(self._services.messenger.error)
        self._search.began.connect(lambda _make_client: self._show_watch())
        self._form.search_requested.connect(self._form.fold)
        self._form.collections_wanted.connect(self.collections_wanted)
        self._search.began.connect(self.thumbnails.set_client_factory)
        self._search.began.connect(self.parts.offers.begin)
        self.parts.offers.answered.connect(lambda _lines: self._tell_details())
        self._search.began.connect(
            lambda _make_client: self._folding.begin(self._search.session, self._search.shown)
        )
        model.modelReset.connect(self._on_map.forget)
        self._search.arrived.connect(self._on_map.note)
        self._search.arrived.connect(self.narrowing.note)
        self.narrowing.changed.connect(self._on_map.agree)
        self.narrowing.changed.connect(self._cover_controller.look_again)
        self._on_map.selection_changed.connect(self._show_counts)
        self._on_map.selection_changed.connect(self.tools.show_selected)
        footprints.removed.connect(self._show_counts)
        self._search.changed.connect(self._on_search_changed)
        self._search.ended.connect(self.answered)
        self._search.failed.connect(self.failed)

    def _show_watch(self) -> None:
        session = self._search.session
        self._watch.show_for(session.name if session is not None else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Called by Qt."""
        super().showEvent(event)
        self._searched.set_shown(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Called by Qt."""
        super().hideEvent(event)
        self._searched.set_shown(False)

    def _add(self, found: Sequence[FoundItem]) -> None:
        if found:
            self.add_to_cart_requested.emit(list(found))

    def _on_search_changed(self) -> None:
        session = self._search.shown
        self._folding.return_to(self._search.session)
        self._searched.set_area(session.query.aoi if session is not None else None)
        if session is not None and not session.is_running and not session.is_cut_short:
            self._folding.end(session)
        self.parts.look()
        self._show_counts()
        self.found_changed.emit()

    def _show_counts(self) -> None:
        session = self._search.shown
        is_running = self._search.session is not None and self._search.session.is_running
        has_more = session is not None and session.has_more and not is_running
        self._results.set_counts(
            self.model.counts().shown,
            self.view.selected_count(),
            has_more=has_more,
            # A saved search of a script can have none.
            has_area=session is not None and session.query.aoi is not None,
            has_layer=self.footprints.layer() is not None,
        )
        if has_more:
            self._results.show_loaded(len(session.found), session.matched)
        else:
            self._results.hide_loaded()

    def _show_details(self, key: str) -> None:
        found = self.model.chosen(self.model.row_of(key))
        if found is None:
            return
        if self._details is None:
            self._details = ItemDetails(self)
        self._details.show_item(found, self.model.offers.get(found.key))

    def _tell_details(self) -> None:
        if self._details is not None:
            self._details.tell(self.model.offers)

    def _restore_choices(self) -> None:
        choice = self._services.settings.choice
        self._results.restore(
            choice("sort", "date:down"), choice("colour", "price"), choice("group")
        )
        name, is_down = self._results.sort()
        self.model.sort_by(name, is_down)
        self.footprints.set_colour_by(choice("colour", "price"))

    def _remember_choices(self) -> None:
        for name, value in self._results.choices().items():
            self._services.settings.keep_choice(name, value)
