# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts what is found in the timeline, and narrows list and map to the time chosen there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

from ...core.catalogue.timeline import is_taken_within

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from .chosen_time import Days
    from .model import ResultsModel
    from .narrowing import Narrowing
    from .temporal import TemporalRange
    from .timeline import TimelineView

_NAME = "dates"
_SETTLED_MS = 200


class TimelineController(QObject):
    """Keeps timeline, list and QGIS's temporal controller in step."""

    def __init__(
        self,
        view: TimelineView,
        model: ResultsModel,
        narrowing: Narrowing,
        temporal: TemporalRange,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._narrowing = narrowing
        self._temporal = temporal
        # Of the acquisitions that are counted.
        self._counted: set[str] = set()
        # Scenes arrive many times a second; bars that follow a few times look no different.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._show)
        self._is_stale = False
        view.days_chosen.connect(self._on_days)
        narrowing.cleared.connect(lambda: view.choose(None))
        model.modelReset.connect(self._start_over)

    def note(self, found: Sequence[FoundItem]) -> None:
        """Count what has come to the list; all levels of an acquisition as one scene."""
        new = []
        for row in self._model.rows_with(one.key for one in found):
            key = row.acquisition.key
            if key not in self._counted:
                self._counted.add(key)
                new.append(row.shown.item)
        if new:
            self._view.timeline.add(new)
            self._is_stale = True
            if not self._settled.isActive():
                self._show()

    def _show(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._view.refresh()
            self._tell_temporal()
            self._settled.start()

    def set_animated(self, is_animated: bool) -> None:
        """Have QGIS's temporal controller step through the time shown, or leave it alone."""
        self._temporal.set_on(is_animated)
        self._tell_temporal()

    def _start_over(self) -> None:
        self._counted.clear()
        self._settled.stop()
        self._is_stale = False
        self._view.start_over()

    def _on_days(self, days: Days | None) -> None:
        if days is None:
            self._narrowing.narrow(_NAME, None)
        else:
            first, last = days
            self._narrowing.narrow(_NAME, lambda one: is_taken_within(one.item, first, last))
        self._tell_temporal()

    def _tell_temporal(self) -> None:
        timeline = self._view.timeline
        days = self._view.days or timeline.days
        if days is not None:
            self._temporal.show(*days, timeline.scale)
