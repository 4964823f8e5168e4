# SPDX-License-Identifier: GPL-2.0-or-later
"""What the part of each scene inside the area costs, for the rows in sight and the selected ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..adapters.part_offers import PartOffers
from ..lists.visible_rows import VisibleRows

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.sales.order import LineItem
    from ...core.sales.parts import PartWish
    from ..adapters.tasks import TaskRunner
    from .footprints import FootprintLayer
    from .tools import ListedSearch
    from .view import ResultsView

_SETTLED_MS = 250  # a list that scrolls, or fills, asks for nothing
_MOST_SELECTED = 50


class PartPrices(QObject):
    """Has them asked, and tells list and map. Nothing is asked without an area, or while a search
    runs.

    Args:
        search: whose results are listed.
    """

    def __init__(
        self,
        view: ResultsView,
        footprints: FootprintLayer,
        runner: TaskRunner,
        search: ListedSearch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._footprints = view, footprints
        self._search = search
        self.offers = PartOffers(runner, self)
        self._keys: dict[LineItem, str] = {}  # of items that were asked for, by their lines
        self._visible = VisibleRows(view, _SETTLED_MS)
        self._visible.settled.connect(self._want)
        view.selection_changed_keys.connect(self._visible.look)
        view.model().modelReset.connect(self._forget)
        self.offers.answered.connect(self._on_answered)

    def look(self) -> None:
        """See whether something is to be asked: a search has ended."""
        self._visible.look()

    def _forget(self) -> None:
        self._keys = {}
        self.offers.forget(id(self))
        self._view.model().forget_offers()

    def _want(self) -> None:
        session = self._search.shown
        if session is None or session.is_running or session.query.aoi is None:
            return
        wishes = {
            key: wish
            for entry in self._entries()
            if (wish := _wish(entry)) is not None
            for key in (entry.key,)
        }
        self._keys.update((wish.line, key) for key, wish in wishes.items())
        self.offers.want(wishes.values(), session.query.aoi, id(self))

    def _entries(self) -> list[FoundItem]:
        view = self._view
        shown = (view.model().chosen(row) for row in self._visible.rows())
        selected = view.selected_items() if view.selected_count() <= _MOST_SELECTED else []
        return [*(entry for entry in shown if entry is not None), *selected]

    def _on_answered(self, lines: list[LineItem]) -> None:
        session = self._search.shown
        if session is None or session.query.aoi is None:
            return
        told = {}
        for line in lines:
            offer = self.offers.offer_of(line, session.query.aoi)
            if offer is not None and line in self._keys:
                told[self._keys[line]] = offer
        self._view.model().set_offers(told)
        self._footprints.set_area_prices(told)


def _wish(entry: FoundItem) -> PartWish | None:
    """Return what is asked of an item; None for one that can't be ordered in part."""
    from ...core.errors import InputError
    from ...core.sales.order import line_of
    from ...core.sales.parts import PartWish

    item = entry.item
    if item.footprint is None or entry.coverage_percent == 0:
        return None
    try:
        line = line_of(item)
    except InputError:
        return None  # what can't be ordered has no price either
    return PartWish(line, item.footprint, item.gsd_m, item.price)
