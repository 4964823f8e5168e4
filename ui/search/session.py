# SPDX-License-Identifier: GPL-2.0-or-later
"""One search as it runs in the background, with what it has brought so far."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.catalogue.query import SearchQuery
from ..adapters.i18n import translate
from ..adapters.map.footprint_features import footprint_features
from ..adapters.map.footprint_layer import live_fields

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from ...core.catalogue.search import Continuation, FoundItem, SearchPage
    from ...core.catalogue.search_job import SearchResult
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.tasks import JobTask, TaskRunner

# Items that are taken in in one go: few at first, to be seen soon, then the more there are the
# more; still more would be felt as a stall.
_LEAST_AT_ONCE, _MOST_AT_ONCE = 50, 250
_GROWTH = 8
_SLICE_S = 0.05


@dataclass(frozen=True)
class Arrival:
    """A part of a page, ready to be listed and drawn.

    Args:
        page: the page that this part completes, None before its end.
        shown: set once it is listed and drawn. The worker waits for it: two threads that both
            run Python would hold each other up, and the window would stutter.
    """

    found: tuple[FoundItem, ...]
    features: list[QgsFeature]
    page: SearchPage | None
    shown: threading.Event


class SearchSession(QObject):
    """Runs a query, a batch at a time, and adds up what it found.

    Args:
        runner: runs it in the background.
        make_client: makes a client of the connection, in any thread.
        query: what to look for; its limit is ignored.
        origin: of the connection, to tell one service's items from another's.
        name: of the saved search, empty if it has none.
    """

    arrived = pyqtSignal(object)
    progressed = pyqtSignal()
    told = pyqtSignal(str)
    """What is going on, as that a request is made again after a fault."""
    finished = pyqtSignal()
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(
        self,
        runner: TaskRunner,
        make_client: Callable[[], Client],
        query: SearchQuery,
        origin: str,
        name: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._make_client = make_client
        self._continuation: Continuation | None = None
        self._task: JobTask | None = None
        self._is_dropped = self._is_set_aside = False
        self._is_cut_short = False
        self._keys: set[str] = set()
        self.query = query
        self.origin = origin
        self.name = name
        self.fresh: frozenset[str] = frozenset()  # keys of what a watch has told as new
        self.begun_at = datetime.now().astimezone()
        self.found: list[FoundItem] = []
        self.matched: int | None = None
        self.left_out_here = 0
        self.compared_here: tuple[str, ...] = ()
        self.problems: list[str] = []
        self.remarks: list[str] = []
        self.fraction = 0.0
        self.hidden_by_cloud_filter = False

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def has_more(self) -> bool:
        """Whether the catalogue has more than was loaded."""
        # One that broke off within its first page begins anew, and skips what is there.
        return self._continuation is not None or (self._is_cut_short and bool(self.found))

    @property
    def is_cut_short(self) -> bool:
        """Whether it was stopped or failed when it last ran."""
        return self._is_cut_short

    @property
    def not_loaded(self) -> int | None:
        """How many items more the service says there are; None if it doesn't say."""
        if not self.has_more:
            return 0
        if self._continuation is None:
            return None if self.matched is None else max(0, self.matched - len(self.found))
        if self.matched is None:
            return None
        return max(0, self.matched - self._continuation.received)

    def load(self, count: int | None) -> None:
        """Load so many items more; None for all there are."""
        after, query, make_client = self._continuation, self.query, self._make_client
        self._is_cut_short = False
        fields = live_fields()
        area_km2 = query.aoi.area_km2 if query.aoi is not None else None

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> SearchResult:
            from ...core.catalogue.search_job import SearchJob
            from ...core.stac.keep_small import keep_small

            def hand_over(page: SearchPage) -> None:
                end = 0
                while end < max(1, len(page.found)):
                    start, at_once = end, max(_LEAST_AT_ONCE, len(self.found) // _GROWTH)
                    end = start + min(at_once, _MOST_AT_ONCE)
                    part = page.found[start:end]
                    arrival = Arrival(
                        part,
                        footprint_features(monitor.each(part), fields, area_km2),
                        page if end >= len(page.found) else None,
                        threading.Event(),
                    )
                    deliver(arrival)
                    # Packing leaves Python to the main thread, which is at work on them.
                    keep_small(one.item for one in part)
                    while not arrival.shown.wait(_SLICE_S):
                        monitor.check()

            with make_client() as client:
                job = SearchJob(client, replace(query, limit=count), hand_over, after)
                return job.run(monitor)

        self._task = self._runner.start(
            translate("DataCosmos", "Searching imagery"),
            work,
            on_delivery=self._on_delivery,
            on_progress=self._on_progress,
            on_info=self.told.emit,
            on_success=self._on_success,
            on_failure=self._on_failure,
            on_cancel=self._on_cancel,
        )

    def stop(self) -> None:
        """Stop what runs. What has been shown stays."""
        if self._task is not None:
            self._task.cancel()

    def drop(self) -> None:
        """Stop, and tell nothing more: another search takes this one's place."""
        self._is_dropped = True
        self.stop()
        if self._task is None:
            self.deleteLater()

    def set_aside(self) -> None:
        """Stop, and tell nothing until `take_back`: another search may take this one's place."""
        self._is_set_aside = True
        self.stop()

    def take_back(self) -> None:
        """Go on being the search that is shown."""
        self._is_set_aside = False

    def _on_delivery(self, arrival: Arrival) -> None:
        # A search that broke off in the middle of a page brings its start again.
        new = [entry for entry in arrival.found if entry.item.key not in self._keys]
        self._keys.update([entry.item.key for entry in new])
        self.found += new
        page = arrival.page
        if page is not None:
            # Known page by page, so that a search that broke off can go on from there.
            self._continuation = page.continuation
            self.matched = page.matched if page.matched is not None else self.matched
            self.left_out_here += page.left_out_here
            self.compared_here = page.compared_here
            self.problems += page.problems
            self.remarks += page.remarks
        self.arrived.emit(arrival)
        arrival.shown.set()

    def _on_progress(self, fraction: float, _text: str) -> None:
        self.fraction = fraction
        self.progressed.emit()

    def _on_success(self, result: SearchResult) -> None:
        self._task = None
        self._continuation = result.continuation
        self.hidden_by_cloud_filter = result.hidden_by_cloud_filter
        self.finished.emit()

    def _on_failure(self, error: Exception) -> None:
        self._task = None
        self._is_cut_short = True
        self.failed.emit(error)

    def _on_cancel(self) -> None:
        self._task = None
        self._is_cut_short = True
        if self._is_dropped:
            # Only now: what a deleted object is told raises.
            self.deleteLater()
        elif not self._is_set_aside:
            self.stopped.emit()
