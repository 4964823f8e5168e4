# SPDX-License-Identifier: GPL-2.0-or-later
"""Tools beside the list of results: the timeline, the sum of the selected, comparing two scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from .compare import Comparison
from .selection_sums import Selected, SelectionSums
from .temporal import TemporalRange
from .timeline_controller import TimelineController

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.catalogue.thumbnails import ThumbnailCache
    from ..services import Services
    from .narrowing import Narrowing
    from .panel import ResultsPanel
    from .quick_look_controller import QuickLookController
    from .rows import ResultRow
    from .view import ResultsView
    from .whole_search import Searched


class ListedSearch(Protocol):
    """What runs searches, of which one is listed."""

    arrived: Any  # a signal: items (`FoundItem`) were listed just now

    @property
    def shown(self) -> Searched | None:
        """The search whose results are listed."""


class ResultsTools(QObject):
    """Connects the tools with list and map.

    Args:
        cache: where the thumbnails lie.
        quick_look: gives way to a comparison.
    """

    def __init__(
        self,
        panel: ResultsPanel,
        view: ResultsView,
        narrowing: Narrowing,
        search: ListedSearch,
        services: Services,
        cache: ThumbnailCache,
        canvas: QgsMapCanvas,
        quick_look: QuickLookController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._row = panel.selection
        self._search = search
        self._quick_look = quick_look
        self._sums = SelectionSums(services.folder, self)
        self._timeline = TimelineController(
            panel.timeline, view.model(), narrowing, TemporalRange(canvas), self
        )
        self.animate_action = panel.options.animate_action
        self.comparison = Comparison(canvas, QgsProject.instance(), services, cache, self)
        panel.options.animate_chosen.connect(self._timeline.set_animated)
        panel.timeline.menu_wanted.connect(
            lambda menu: menu.addAction(panel.options.animate_action)
        )
        search.arrived.connect(self._timeline.note)
        self._sums.answered.connect(self._row.show_sum)
        self._row.compare_requested.connect(self._on_compare)
        view.compare_requested.connect(lambda: self._on_compare(not self.comparison.is_on))
        view.menu_filled.connect(self._on_menu)
        view.model().modelReset.connect(self.comparison.start_over)
        self.comparison.changed.connect(self._on_comparing)

    def show_selected(self) -> None:
        """Say what is selected now comes to."""
        count, session = self._view.selected_count(), self._search.shown
        self._row.set_count(count)
        if not count or session is None:
            self._sums.forget()
        else:
            rows = self._view.selected_results
            self._sums.look(Selected(rows, session.query.aoi, session.origin))

    def forget_owned(self) -> None:
        """What is owned has changed."""
        self._sums.forget_owned()

    def close(self) -> None:
        """Take all off the map and work no more. Called before the plugin goes."""
        self._timeline.set_animated(False)
        self.comparison.leave_map()
        self._sums.close()

    def _on_compare(self, is_wanted: bool) -> None:
        if is_wanted:
            self._quick_look.hide()
            self.comparison.begin(self._view.selected_items())
        else:
            self.comparison.end()

    def _on_comparing(self, is_comparing: bool) -> None:
        self._row.set_comparing(is_comparing, self._view.selected_count())

    def _on_menu(self, menu: QMenu, entry: ResultRow) -> None:
        self.comparison.add_to_menu(menu, entry, self._view.selected_items())
