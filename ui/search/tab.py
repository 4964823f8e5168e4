# SPDX-License-Identifier: GPL-2.0-or-later
"""The search tab: form, list and map, kept in step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..lists.thumbnails import ThumbnailLoader
from ..results.cover_controller import CoverController
from ..results.cover_panel import CoverPanel
from ..results.footprints import FootprintLayer
from ..results.item_details import ItemDetails
from ..results.model import ResultsModel
from ..results.on_map import ResultsOnMap
from ..results.panel import ResultsPanel
from ..results.quick_look import QuickLook
from ..results.quick_look_controller import QuickLookController
from ..results.view import ResultsView
from ..widgets.status_row import StatusRow
from .area_picker import AreaPicker
from .controller import SearchController, SearchParts
from .form import SearchForm
from .saved_searches_menu import SavedSearchesMenu

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.saved_searches import SavedSearches
    from ...core.catalogue.search import FoundItem
    from ...core.catalogue.thumbnails import ThumbnailCache
    from ...core.stac.collection import Collection
    from ..services import Services
    from .session import SearchSession

_LEAST_ROWS = 2
_LEAST_LINES = 14


@dataclass(frozen=True)
class SearchStores:
    """What a search reads and writes on the disk."""

    saved: SavedSearches
    thumbnails: ThumbnailCache


class SearchTab(QWidget):
    """Shows the search form and its results, here and on the map."""

    add_to_cart_requested = pyqtSignal(list)
    """Items (`FoundItem`) to put into the cart."""
    collections_wanted = pyqtSignal()
    """The user is about to choose collections."""
    found_changed = pyqtSignal()
    """Which items are listed has changed."""

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
        self.area = AreaPicker(canvas, QgsProject.instance(), self)
        self._form = SearchForm(self.area, self)
        self._status = StatusRow(self)
        self.model = ResultsModel(self)
        self.view = ResultsView(self.model, self.thumbnails, self)
        self._results = ResultsPanel(self.view, self)
        self._cover = CoverPanel(self)
        project = QgsProject.instance()
        self.footprints = FootprintLayer(canvas, project, services.runner, self)
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
        self._cover_controller = CoverController(
            services, lambda: self._search.session, self._cover, canvas, self
        )
        self._saved_menu = SavedSearchesMenu(
            stores.saved,
            self.query,
            services.accounts.origin,
            services.messenger,
            self,
        )
        self._form.saved_button.setMenu(self._saved_menu)
        self._details: ItemDetails | None = None
        layout = QVBoxLayout(self)
        layout.addWidget(self._form)
        layout.addWidget(self._status)
        layout.addWidget(self._results, 1)
        layout.addWidget(self._cover)
        # Takes what is left where the list is hidden, so that the form isn't pulled apart.
        layout.addStretch(0)
        self._form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._connect()
        self._restore_choices()

    @property
    def session(self) -> SearchSession | None:
        """The search whose results are shown, None before the first."""
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
            if last.query.aoi is not None:
                self.area.show_saved_area(last.query.aoi)

    def close_search(self) -> None:
        """Stop everything and take off the map what was drawn on it."""
        self._remember_choices()
        self._search.close()
        self._cover_controller.dismiss()
        self._quick_look_controller.hide()
        self.quick_look.leave_map()
        self.footprints.leave_project()
        self.area.leave_map()
        if self._details is not None:
            self._details.close()

    def start_over(self) -> None:
        """Forget the results: they are another connection's."""
        self._search.start_over()
        self._cover_controller.dismiss()
        self._quick_look_controller.hide()
        self.model.clear()
        if self.footprints.layer() is not None:
            self.footprints.start("", "")
        self._show_counts()

    def _connect(self) -> None:
        results, view, model, footprints = self._results, self.view, self.model, self.footprints
        results.sort_chosen.connect(model.sort_by)
        results.options.group_chosen.connect(view.group_by)
        results.colour_chosen.connect(footprints.set_colour_by)
        results.more_requested.connect(self._search.load_more)
        results.add_requested.connect(lambda: self._add(view.selected_items()))
        results.cover_requested.connect(self._cover_controller.propose)
        self._cover_controller.add_requested.connect(self.add_to_cart_requested)
        self._cover_controller.proposed.connect(self._on_map.select)
        view.add_requested.connect(self._add)
        view.details_requested.connect(self._show_details)
        view.quicklook_requested.connect(self._quick_look_controller.toggle)
        self._saved_menu.run_requested.connect(self.run_saved)
        self._form.folded.connect(lambda _is_folded: self._share_height())
        self._form.search_requested.connect(self._form.fold)
        self._form.collections_wanted.connect(self.collections_wanted)
        self._search.began.connect(self.thumbnails.set_client_factory)
        self._search.arrived.connect(self._on_map.note)
        self._on_map.selection_changed.connect(self._show_counts)
        footprints.removed.connect(self._show_counts)
        self._search.changed.connect(self._on_search_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Give the unfolded form the height that a low dock has, and the list what is left."""
        rows = _LEAST_ROWS * self.view.sizeHintForRow(0) if self.model.rowCount() else 0
        least = max(rows, _LEAST_LINES * self.fontMetrics().height())
        fits = self.height() - self._form.minimumSizeHint().height() >= least
        self._results.setVisible(self._form.is_folded or fits)

    def _add(self, found: Sequence[FoundItem]) -> None:
        if found:
            self.add_to_cart_requested.emit(list(found))

    def _on_search_changed(self) -> None:
        session = self._search.session
        if session is not None and not session.found:
            self._on_map.forget()
            self._cover_controller.dismiss()
        self._show_counts()
        self.found_changed.emit()

    def _show_counts(self) -> None:
        session = self._search.session
        has_more = session is not None and session.has_more and not session.is_running
        self._results.set_counts(
            self.model.counts().acquisitions,
            len(self.view.selected_keys()),
            has_more=has_more,
            # A saved search of a script can have none.
            has_area=session is not None and session.query.aoi is not None,
            has_layer=self.footprints.layer() is not None,
        )

    def _show_details(self, key: str) -> None:
        found = self.model.chosen(self.model.row_of(key))
        if found is None:
            return
        if self._details is None:
            self._details = ItemDetails(self)
        self._details.show_item(found)

    def _restore_choices(self) -> None:
        choice = self._services.settings.choice
        self._results.restore(
            choice("sort", "date:down"), choice("colour", "price"), choice("group")
        )
        name, _, direction = choice("sort", "date:down").partition(":")
        self.model.sort_by(name, direction == "down")
        self.footprints.set_colour_by(choice("colour", "price"))

    def _remember_choices(self) -> None:
        for name, value in self._results.choices().items():
            self._services.settings.keep_choice(name, value)
