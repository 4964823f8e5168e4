# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches for the ids that are pasted into the window for them, and tells there how it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...core.catalogue.by_ids import ids_not_found
from ...core.errors import DataCosmosError
from ..widgets.open_windows import bring_up
from .ids_dialog import IdsDialog

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ...core.geo.geometry import Aoi
    from ..results.narrowing import Narrowing
    from .controller import SearchController
    from .more_filters import MoreFilters


class IdsSearch(QObject):
    """Opens the window, begins its searches, and says which ids weren't found.

    Args:
        area: returns the search area, which limits the search where that is wanted.
        filters: have the button that opens the window.
        narrowing: of the list, taken off so that all that is found is seen.
        parent: of the window.
    """

    def __init__(
        self,
        search: SearchController,
        area: Callable[[], Aoi],
        filters: MoreFilters,
        narrowing: Narrowing,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._area = area
        self._window = parent
        self._dialog: IdsDialog | None = None
        self._narrowing = narrowing
        self._asked: tuple[str, ...] = ()
        filters.ids_requested.connect(self.open)
        search.changed.connect(self._on_changed)

    def open(self) -> None:
        """Show the window."""
        if self._dialog is None:
            self._dialog = IdsDialog(self._window)
            self._dialog.find_requested.connect(self._find)
        bring_up(self._dialog)

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._dialog is not None:
            self._dialog.close()

    def _find(self, ids: tuple[str, ...], is_in_area: bool) -> None:
        from ...core.catalogue.query import SearchQuery

        try:
            area = self._area() if is_in_area else None
            query = SearchQuery(aoi=area, ids=ids, limit=None)
        except DataCosmosError as error:
            if self._dialog is not None:
                self._dialog.show_problem(error.explain())
            return
        self._asked = query.ids
        self._narrowing.clear()  # who asks for scenes by name wants to see these
        self._search.search_ids(query)

    def _on_changed(self) -> None:
        session = self._search.session
        is_over = session is not None and not session.is_running and not session.is_cut_short
        wanted = self._asked
        # Others search for ids, too: a watched search for its new scenes.
        if self._dialog is not None and is_over and wanted and session.query.ids == wanted:
            missing = ids_not_found(wanted, (one.item for one in session.found))
            self._dialog.show_found(wanted, missing)
