# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs searches: from the form to the list and the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import DataCosmosError, SearchExpired
from ..adapters.i18n import translate
from ..adapters.message_log import log
from ..messages import Messenger, in_words
from . import sentences
from .session import Arrival, SearchSession

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.saved_searches import SavedSearches
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.accounts.accounts import Accounts
    from ..adapters.settings import Settings
    from ..adapters.tasks import TaskRunner
    from ..results.footprints import FootprintLayer
    from ..results.model import ResultsModel
    from ..widgets.status_row import StatusRow
    from .area_picker import AreaPicker
    from .form import SearchForm

_MOST_PROBLEMS = 100
_SOON_MS = 150


@dataclass(frozen=True)
class SearchParts:
    """What a search works with."""

    accounts: Accounts
    settings: Settings
    runner: TaskRunner
    messenger: Messenger
    area: AreaPicker
    form: SearchForm
    status: StatusRow
    model: ResultsModel
    footprints: FootprintLayer
    saved: SavedSearches


class SearchController(QObject):
    """Starts, continues and stops searches, and shows what they bring."""

    changed = pyqtSignal()
    """Results have come or gone, or a search has begun or ended."""
    began = pyqtSignal(object)
    """A search has begun; holds the function that makes its clients."""
    arrived = pyqtSignal(object)
    """Items (`FoundItem`) that were listed just now."""

    def __init__(self, parts: SearchParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session: SearchSession | None = None
        # Counting and writing at each part would cost more than the part itself.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._show_soon)
        parts.form.search_requested.connect(self.search)
        parts.status.cancel_requested.connect(self.stop)
        parts.status.offer_taken.connect(self._on_offer_taken)
        parts.status.show_idle(sentences.nothing_yet())

    @property
    def session(self) -> SearchSession | None:
        """The search whose results are shown, None before the first."""
        return self._session

    def search(self) -> None:
        """Search for what the form says; a running search is given up."""
        parts = self._parts
        try:
            query = parts.form.query(parts.area.area(), None)
        except DataCosmosError as error:
            self.stop()
            parts.status.show_idle(error.explain())
            return
        self._begin(query)

    def run_saved(self, name: str) -> None:
        """Run a saved search again, over its own area."""
        parts = self._parts
        try:
            saved = parts.saved.get(name)
        except DataCosmosError as error:
            parts.messenger.error(error)
            return
        parts.form.show_query(saved.query)
        if saved.query.aoi is not None:
            parts.area.show_saved_area(saved.query.aoi)
        self._begin(replace(saved.query, limit=None), name)

    def load_more(self, everything: bool = False) -> None:
        """Load the next batch of the shown search, or all that is left."""
        session = self._session
        if session is None or session.is_running or not session.has_more:
            return
        session.load(None if everything else self._parts.settings.page_size)
        self._show_running()
        self.changed.emit()

    def stop(self) -> None:
        """Stop the running search; what has arrived stays."""
        self._soon.stop()
        if self._session is not None:
            self._session.stop()

    def close(self) -> None:
        """Give the search up, and say nothing more of it."""
        if self._session is not None:
            self._session.drop()
            self._session = None

    def start_over(self) -> None:
        """Give the search up, and stand as before the first one."""
        self.close()
        self._parts.status.show_idle(sentences.nothing_yet())

    def _begin(self, query: SearchQuery, name: str = "") -> None:
        parts = self._parts
        try:
            make_client: Callable[[], Client] = parts.accounts.client_factory()
        except DataCosmosError as error:
            parts.messenger.error(error)
            parts.status.show_idle(error.explain())
            return
        self.close()
        session = SearchSession(
            parts.runner, make_client, query, parts.accounts.origin(), name, self
        )
        session.arrived.connect(self._on_arrived)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        session.stopped.connect(self._on_stopped)
        self._session = session
        parts.model.clear()
        parts.model.set_area_km2(query.aoi.area_km2 if query.aoi else None)
        parts.footprints.start(sentences.title_of(session), name)
        self.began.emit(make_client)
        session.load(parts.settings.page_size)
        self._show_running()
        self.changed.emit()
        if not name:
            self._remember(query)

    def _remember(self, query: SearchQuery) -> None:
        origin, saved = self._parts.accounts.origin(), self._parts.saved
        self._parts.runner.start(
            translate("DataCosmos", "Remembering the search"),
            lambda _monitor, _deliver: saved.save_last(query, origin),
            # The search itself goes on; only its return after a restart is lost.
            on_failure=self._parts.messenger.error,
        )

    def _on_arrived(self, arrival: Arrival) -> None:
        self._parts.model.append(arrival.found)
        self._parts.footprints.append(arrival.features)
        self.arrived.emit(arrival.found)
        if not self._soon.isActive():
            self._soon.start()

    def _show_soon(self) -> None:
        self._show_running()
        self.changed.emit()

    def _show_running(self) -> None:
        session = self._session
        if session is not None and session.is_running:
            fraction = session.fraction if session.found else None
            self._parts.status.show_running(sentences.searching(session), fraction)

    # A session that was dropped tells nothing, so these are about the one that is shown.

    def _on_finished(self) -> None:
        session = self._session
        counts = self._parts.model.counts()
        self._parts.status.show_idle(
            sentences.done(session, counts.without_cloud, counts.without_price)
        )
        if session.hidden_by_cloud_filter:
            self._parts.status.offer(sentences.KEEP_UNKNOWN, sentences.offer_unknown())
        for problem in session.problems[:_MOST_PROBLEMS]:
            log(problem, Qgis.MessageLevel.Info)
        self._mark_new(session)
        self.changed.emit()

    def _mark_new(self, session: SearchSession) -> None:
        """Mark what a saved search had not shown before, and note that it has now."""
        if not session.name:
            return
        keys = frozenset(entry.key for entry in session.found)
        name, saved = session.name, self._parts.saved

        def note(_monitor: Monitor, _deliver: object) -> frozenset[str]:
            fresh = saved.get(name).new_among(keys)
            saved.mark_shown(name, keys)
            return fresh

        def show(fresh: frozenset[str]) -> None:
            if self._session is session and fresh:
                self._parts.model.set_new(fresh)
                self._parts.messenger.info(
                    translate("DataCosmos", "{} new since the last run of {}.").format(
                        len(fresh), name
                    )
                )

        self._parts.runner.start(
            translate("DataCosmos", "Comparing with the last run"),
            note,
            on_success=show,
            on_failure=self._parts.messenger.error,
        )

    def _on_failed(self, error: Exception) -> None:
        session = self._session
        self._parts.messenger.error(error)
        self._parts.status.show_idle(sentences.failed(session, in_words(error)))
        if isinstance(error, SearchExpired):
            self._parts.status.offer(sentences.SEARCH_ANEW, sentences.offer_anew())
        self.changed.emit()

    def _on_stopped(self) -> None:
        # Where a form that can't be used has stopped it, that is what matters.
        if self._parts.status.is_running:
            self._parts.status.show_idle(sentences.stopped(self._session))
        self.changed.emit()

    def _on_offer_taken(self, name: str) -> None:
        if name == sentences.KEEP_UNKNOWN:
            self._parts.form.keep_unknown_cloud()
            self.search()
        elif name == sentences.SEARCH_ANEW and self._session is not None:
            self._begin(self._session.query, self._session.name)
