# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area: finds the smallest set in the background and shows it as a proposal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.i18n import translate
from ..adapters.map.gap_layer import remove_gap_layer, show_gap_layer

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.search import FoundItem
    from ...core.cover.smallest_set import CoverProposal
    from ...core.job import Monitor
    from ..adapters.tasks import JobTask
    from ..services import Services
    from .cover_panel import CoverPanel

_WHOLE_PERCENT = 99.95


class Searched(Protocol):
    """A search: where it looked, and what it has found so far."""

    query: SearchQuery
    found: list[FoundItem]


class CoverController(QObject):
    """Proposes which of the found scenes cover the search area at the least price.

    Args:
        session: returns the search that is shown.
    """

    proposed = pyqtSignal(list)
    """The proposed items (`FoundItem`)."""
    add_requested = pyqtSignal(list)
    """The proposed items, to go into the cart."""

    def __init__(
        self,
        services: Services,
        session: Callable[[], Searched],
        panel: CoverPanel,
        canvas: QgsMapCanvas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._panel = panel
        self._canvas = canvas
        self._task: JobTask | None = None
        self._chosen: list[FoundItem] = []
        panel.add_requested.connect(lambda: self.add_requested.emit(list(self._chosen)))
        panel.dismissed.connect(self.dismiss)

    def propose(self) -> None:
        """Find the smallest set among the results of the search, which has an area."""
        session = self._session()
        aoi, candidates = session.query.aoi, tuple(session.found)

        def work(monitor: Monitor, _deliver: object) -> CoverProposal:
            from ...core.cover.smallest_set import SmallestSetJob

            return SmallestSetJob(aoi, candidates).run(monitor)

        def show(proposal: CoverProposal) -> None:
            self._task = None
            self._show(proposal, candidates)

        self.dismiss()
        self._panel.show_text(
            translate("DataCosmos", "Looking for the cheapest set among {} scenes...").format(
                len(candidates)
            ),
            can_add=False,
        )
        task = self._task = self._services.runner.start(
            translate("DataCosmos", "Covering the area"),
            work,
            on_success=show,
            on_failure=self._on_failure,
            # What is dropped here is forgotten already; this is the user, in QGIS's task manager.
            on_cancel=lambda: self.dismiss() if self._task is task else None,
        )

    def dismiss(self) -> None:
        """Drop the proposal and what it shows on the map."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._chosen = []
        self._panel.hide()
        if remove_gap_layer(QgsProject.instance()):
            # A canvas drops a layer that is gone from its list without drawing itself anew.
            self._canvas.refresh()

    def _on_failure(self, error: Exception) -> None:
        self._task = None
        self._panel.hide()
        self._services.messenger.error(error)

    def _show(self, proposal: CoverProposal, candidates: tuple[FoundItem, ...]) -> None:
        keys = set(proposal.chosen)
        by_key = {found.key: found for found in candidates}
        self._chosen = [found for key, found in by_key.items() if key in keys]
        self._panel.show_text(describe(proposal), can_add=bool(self._chosen))
        if proposal.gaps is not None and proposal.covered_percent < _WHOLE_PERCENT:
            show_gap_layer(QgsProject.instance(), proposal.gaps)
        self.proposed.emit(list(self._chosen))


def describe(proposal: CoverProposal) -> str:
    """Return a proposal in words."""
    count = len(proposal.chosen)
    scenes = (
        translate("DataCosmos", "1 scene covers")
        if count == 1
        else translate("DataCosmos", "{} scenes cover").format(count)
    )
    sentences = [
        translate("DataCosmos", "{} {} % of your area for {}.").format(
            scenes, _percent(proposal.covered_percent), proposal.total
        )
    ]
    if proposal.is_exact:
        sentences.append(translate("DataCosmos", "No set of these scenes does it for less."))
    else:
        sentences.append(
            translate("DataCosmos", "A cheaper set would still cost {} or more.").format(
                proposal.lower_bound
            )
        )
    if proposal.covered_percent < _WHOLE_PERCENT:
        sentences.append(translate("DataCosmos", "The gaps are drawn on the map."))
    left_out = proposal.unpriced + proposal.other_currencies + proposal.without_footprint
    if left_out:
        sentences.append(
            translate("DataCosmos", "Left out without a price in {} or a footprint: {}.").format(
                proposal.total.currency, left_out
            )
        )
    return " ".join(sentences)


def _percent(value: float) -> str:
    # 99.97 isn't the whole, and mustn't be rounded to it.
    return "100" if value >= 100 else f"{min(value, 99.9):.1f}"
