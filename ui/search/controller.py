# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs searches: from the form to the list and the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import DataCosmosError, InputError, SearchExpired
from ..adapters.i18n import number_text, translate
from ..adapters.message_log import log
from ..messages import Messenger, in_words
from . import sentences
from .kept_area import SETTING
from .session import Arrival, SearchSession

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.saved_searches import SavedSearches
    from ...core.geo.geometry import Aoi
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
_SOON_MS, _LATEST_MS = 150, 1000
_ROWS_A_MS = 100
_MOST_IDS = 500


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
    failed = pyqtSignal(object)
    """A search couldn't begin, or failed; holds the error."""
    ended = pyqtSignal()
    """A search has found what there is."""

    def __init__(self, parts: SearchParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session: SearchSession | None = None
        # That whose results are listed until a newer one brings some.
        self._before: SearchSession | None = None
        self._to_repeat: SearchSession | None = None  # which has failed
        # Counting and writing at each part would cost more than the part itself.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_soon)
        parts.form.search_requested.connect(self.search)
        parts.status.cancel_requested.connect(self.stop)
        parts.status.offer_taken.connect(self._on_offer_taken)
        parts.status.show_idle(sentences.nothing_yet())

    @property
    def session(self) -> SearchSession | None:
        """The search that was begun last, None before the first."""
        return self._session

    @property
    def shown(self) -> SearchSession | None:
        """The search whose results are listed: the last one, or the one before until that brings
        some; None before the first.
        """
        return self._before or self._session

    def search(self) -> None:
        """Search for what the form says; a running search is given up."""
        parts = self._parts
        try:
            query = parts.form.query(parts.area.area(), None)
        except DataCosmosError as error:
            self.stop()
            parts.status.show_idle(error.explain())
            self.failed.emit(error)
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

    def show_news(self, name: str, keys: frozenset[str]) -> None:
        """List the scenes of a saved search that are new, by their keys, and no others."""
        parts = self._parts
        try:
            saved = parts.saved.get(name)
        except DataCosmosError as error:
            parts.messenger.error(error)
            return
        parts.form.show_query(saved.query)
        if saved.query.aoi is not None:
            parts.area.show_saved_area(saved.query.aoi)
        ids = tuple(sorted(key.partition("/")[2] for key in keys))
        # So many aren't asked for one by one.
        chosen = ids if len(ids) <= _MOST_IDS else saved.query.ids
        self._begin(replace(saved.query, limit=None, ids=chosen), name, keys)

    def search_in(self, aoi: Aoi) -> None:
        """Search again for the same as in the shown search, in another area."""
        if self._session is not None:
            self._begin(replace(self._session.query, aoi=aoi))

    def search_ids(self, query: SearchQuery) -> None:
        """Search for the ids of a query, all at once; the form isn't asked."""
        self._begin(query)

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
        for session in (self._session, self._before):
            if session is not None:
                session.drop()
        self._session = self._before = self._to_repeat = None

    def start_over(self) -> None:
        """Give the search up, and stand as before the first one."""
        self.close()
        self._parts.status.show_idle(sentences.nothing_yet())

    def _begin(
        self, query: SearchQuery, name: str = "", fresh: frozenset[str] = frozenset()
    ) -> None:
        parts = self._parts
        try:
            make_client: Callable[[], Client] = parts.accounts.client_factory()
        except DataCosmosError as error:
            parts.messenger.error(error)
            parts.status.show_idle(error.explain())
            self.failed.emit(error)
            return
        before = self._keep_listed()
        session = SearchSession(
            parts.runner, make_client, query, parts.accounts.origin(), name, self
        )
        session.arrived.connect(self._on_arrived)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        session.stopped.connect(self._on_stopped)
        session.told.connect(self._on_told)
        self._session, self._before, self._to_repeat = session, before, None
        session.fresh = fresh
        if before is None:
            self._list(session)
        self.began.emit(make_client)
        session.load(None if query.ids else parts.settings.page_size)
        self._show_running()
        self.changed.emit()
        if not name and not query.ids:  # ids are no search to begin with the next time
            self._remember(query)

    def _keep_listed(self) -> SearchSession | None:
        """Give up what runs; return the search whose results stay until others come, if any."""
        listed, newest = self.shown, self._session
        self._parts.model.arrange()
        if listed is None or not listed.found:
            self.close()
            return None
        if newest is not None and newest is not listed:
            newest.drop()
        listed.set_aside()
        return listed

    def _list(self, session: SearchSession) -> None:
        """Empty list and layer for this search's results."""
        parts, query = self._parts, session.query
        if self._before is not None:
            self._before.drop()
            self._before = None
        parts.model.clear()
        parts.model.set_area_km2(query.aoi.area_km2 if query.aoi else None)
        parts.footprints.start(sentences.title_of(session), session.name)

    def _return_to_listed(self) -> SearchSession | None:
        """Have the search whose results are listed be the last one, where a newer one brought
        none; return that which was listed all the while.
        """
        listed, self._before = self._before, None
        if listed is not None:
            if self._session is not None:
                self._session.drop()
            listed.take_back()
            self._session = listed
        return listed

    def _remember(self, query: SearchQuery) -> None:
        origin, saved = self._parts.accounts.origin(), self._parts.saved
        self._parts.settings.keep_choice(SETTING, self._parts.area.kept().to_text())
        self._parts.runner.start(
            translate("DataCosmos", "Remembering the search"),
            lambda _monitor, _deliver: saved.save_last(query, origin),
            # The search itself goes on; only its return after a restart is lost.
            on_failure=self._parts.messenger.error,
        )

    def _on_arrived(self, arrival: Arrival) -> None:
        if self._before is not None and self._session is not None:
            if not arrival.found:
                return
            self._list(self._session)
        model = self._parts.model
        is_first = model.rowCount() == 0
        model.take_in(arrival.found)
        self._parts.footprints.append(arrival.features, arrival.found)
        self._parts.form.more_rows.note(arrival.found)
        self.arrived.emit(arrival.found)
        if is_first:
            model.arrange()
        if not self._soon.isActive():
            # The longer the list, the more there is to move and to draw, and the less one sees of it.
            self._soon.start(min(_SOON_MS + model.rowCount() // _ROWS_A_MS, _LATEST_MS))

    def _show_soon(self) -> None:
        self._parts.model.arrange()
        self._show_running()
        self.changed.emit()

    def _show_running(self) -> None:
        session = self._session
        if session is not None and session.is_running:
            fraction = session.fraction if session.found else None
            text = sentences.with_listed(sentences.searching(session), self._before)
            self._parts.status.show_running(text, fraction)

    def _on_told(self, text: str) -> None:
        """Say that a request is made again, until it has brought something."""
        session = self._session
        if session is not None and session.is_running:
            fraction = session.fraction if session.found else None
            self._parts.status.show_running(sentences.with_listed(text, self._before), fraction)

    def _show_all_that_came(self) -> None:
        self._soon.stop()
        self._parts.model.arrange()
        self._parts.footprints.draw_now()

    # A session that was dropped tells nothing, so these are about the one that is shown.

    def _on_finished(self) -> None:
        session = self._session
        if self._before is not None:
            self._list(session)
        self._show_all_that_came()
        counts = self._parts.model.counts()
        self._parts.status.show_idle(
            sentences.done(session, counts.without_cloud, counts.without_price, counts.acquisitions)
        )
        self._parts.status.explain(sentences.explained(session, counts.acquisitions))
        if session.hidden_by_cloud_filter:
            self._parts.status.offer(sentences.KEEP_UNKNOWN, sentences.offer_unknown())
        for problem in session.problems[:_MOST_PROBLEMS]:
            log(problem, Qgis.MessageLevel.Info)
        self._mark_new(session)
        self.changed.emit()
        self.ended.emit()

    def _mark_new(self, session: SearchSession) -> None:
        """Mark what a saved search had not shown before, and note that it has now."""
        if session.fresh:
            # The saved search itself has shown nothing by this.
            self._parts.model.set_new(session.fresh)
            return
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
                        number_text(len(fresh)), name
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
        self._show_all_that_came()
        self._to_repeat = session
        text = sentences.failed(session, in_words(error))
        text = sentences.with_listed(text, self._return_to_listed())
        self._parts.messenger.error(error)
        self._parts.status.show_idle(text)
        if isinstance(error, SearchExpired):
            self._parts.status.offer(sentences.SEARCH_ANEW, sentences.offer_anew())
        elif not isinstance(error, InputError):
            self._parts.status.offer(sentences.RETRY, sentences.offer_retry())
        self.changed.emit()
        self.failed.emit(error)

    def _on_stopped(self) -> None:
        self._show_all_that_came()
        text = sentences.stopped(self._session)
        text = sentences.with_listed(text, self._return_to_listed())
        # Where a form that can't be used has stopped it, that is what matters.
        if self._parts.status.is_running:
            self._parts.status.show_idle(text)
        self.changed.emit()

    def _on_offer_taken(self, name: str) -> None:
        if name == sentences.KEEP_UNKNOWN:
            self._parts.form.keep_unknown_cloud()
            self.search()
        elif name == sentences.SEARCH_ANEW and self._session is not None:
            session = self._session
            self._begin(session.query, session.name, session.fresh)
        elif name == sentences.RETRY:
            self._repeat()

    def _repeat(self) -> None:
        """Go on with the search that broke off, or begin that again which brought nothing."""
        failed = self._to_repeat
        if failed is None:
            self.search()
        elif failed is self._session and failed.found:
            self.load_more(everything=False)
        else:
            self._begin(failed.query, failed.name, failed.fresh)
