# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's temporal controller, set to the time of the results on request."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QDockWidget

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.catalogue.timeline import Scale

_DOCK = "Temporal Controller"  # QGIS's own objectName
_YEAR = 12


class TemporalRange:
    """Sets the temporal controller of a canvas while it is on; one without any is left alone."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._is_on = False

    def set_on(self, is_on: bool) -> None:
        """Have the controller step through times from now on, or show all times again."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        controller = self._controller()
        if controller is None:
            return
        modes = Qgis.TemporalNavigationMode
        controller.setNavigationMode(modes.Animated if is_on else modes.Disabled)
        dock = self._canvas.window().findChild(QDockWidget, _DOCK)
        if is_on and dock is not None:
            dock.show()
            dock.raise_()

    def show(self, first: date, last: date, scale: Scale) -> None:
        """Step through these days, both included, as long at a time as a bar is."""
        controller = self._controller() if self._is_on else None
        if controller is None:
            return
        extent = QgsDateTimeRange(_midnight(first), _midnight(last).addDays(1), True, False)
        if controller.temporalExtents() != extent:
            controller.setTemporalExtents(extent)
        step = _interval(scale)
        # Each change has the map drawn again.
        if controller.frameDuration() != step:
            controller.setFrameDuration(step)

    def _controller(self) -> QgsTemporalNavigationObject | None:
        controller = self._canvas.temporalController()
        return controller if isinstance(controller, QgsTemporalNavigationObject) else None


def _midnight(day: date) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)


def _interval(scale: Scale) -> QgsInterval:
    units = Qgis.TemporalUnit
    if scale.days:
        return QgsInterval(scale.days, units.Days)
    if scale.months % _YEAR:
        return QgsInterval(scale.months, units.Months)
    return QgsInterval(scale.months // _YEAR, units.Years)
