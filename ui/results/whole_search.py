# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads the rest of a search, for what must know all that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.search import FoundItem
    from ...core.geo.geometry import Aoi


class Searched(Protocol):
    """A search: where it looked, what it has found so far, and whether there is more."""

    query: SearchQuery
    origin: str
    found: list[FoundItem]
    matched: int | None
    left_out_here: int

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""

    @property
    def has_more(self) -> bool:
        """Whether the catalogue has more than was loaded."""

    @property
    def is_cut_short(self) -> bool:
        """Whether it was stopped or failed when it last ran."""

    @property
    def not_loaded(self) -> int | None:
        """How many items more the service says there are; None if it doesn't say."""


class Search(Protocol):
    """What runs searches."""

    changed: Any  # a signal: results have come or gone, or a search has begun or ended

    @property
    def session(self) -> Searched | None:
        """The search that is shown."""

    def load_more(self, everything: bool = False) -> None:
        """Load the next scenes, or all."""

    def search_in(self, aoi: Aoi) -> None:
        """Search anew, in another area."""

    def stop(self) -> None:
        """Stop what runs."""


class WholeSearch(QObject):
    """Has one search loaded as far as the service, and the user, allow."""

    progressed = pyqtSignal()
    loaded = pyqtSignal()
    """All is there, or what is there until it was stopped, or failed, which is told elsewhere."""
    gone = pyqtSignal()
    """Another search has taken the place of this one, whose results aren't listed any more."""

    def __init__(self, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._session: Searched | None = None
        self._is_loading = self._has_asked = self._is_moving = False
        search.changed.connect(self._on_changed)

    @property
    def session(self) -> Searched | None:
        """The search that it follows; None for none."""
        return self._session

    @property
    def is_loading(self) -> bool:
        return self._is_loading

    def follow(self) -> Searched | None:
        """Follow the search that is shown, and return it."""
        self.forget()
        self._session = self._search.session
        return self._session

    def forget(self) -> None:
        """Follow none. What is loading goes on, as the search's own business."""
        self._session = None
        self._is_loading = False

    def search_in(self, aoi: Aoi) -> bool:
        """Search in another area and follow that; return whether it could begin."""
        before = self._session
        self._is_moving = True
        self._search.search_in(aoi)
        self._is_moving = False
        self._session = self._search.session
        return self._session is not None and self._session is not before

    def load(self) -> None:
        """Load the rest of what is followed, also of a search that was stopped or failed before."""
        session = self._session
        self._is_loading = True
        self._has_asked = session is not None and session.has_more and not session.is_running
        if self._has_asked:
            self._search.load_more(True)
        else:
            self._on_changed()

    def stop(self) -> None:
        """Load no more, and go on with what is there."""
        self._search.stop()

    def _on_changed(self) -> None:
        session = self._session
        if session is None or self._is_moving:
            return
        if session is not self._search.session:
            self.forget()
            self.gone.emit()
        elif not self._is_loading:
            return
        elif session.is_running:
            self.progressed.emit()
        elif session.has_more and not session.is_cut_short and not self._has_asked:
            self._has_asked = True
            self._search.load_more(True)
        else:
            self._is_loading = False
            self.loaded.emit()
