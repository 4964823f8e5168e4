# SPDX-License-Identifier: GPL-2.0-or-later
"""The period of a search: two dates and some quick choices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...core.catalogue.days import months_before, season_of
from ..adapters.i18n import translate
from ..widgets.clearable import DateEdit
from ..widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable

_MONTHS_AT_FIRST = 24


class DateRange(FlowRow):
    """From and to, whole days in UTC; either may be open."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from = self._edit("dateFromEdit", translate("DataCosmos", "Acquired from"))
        self._to = self._edit("dateToEdit", translate("DataCosmos", "Acquired until"))
        self.add(self._from, 1)
        self.add(self._to, 1)
        today = date.today()  # noqa: DTZ011  the user's day
        self.set_days(months_before(today, _MONTHS_AT_FIRST), today)
        for edit in (self._from, self._to):
            # QgsDateEdit never emits the `valueChanged` that it inherits.
            edit.dateValueChanged.connect(lambda _day: self.changed.emit())

    def choices_button(self, title: str) -> QToolButton:
        """Return a button that offers the quick choices; it serves as the dates' label."""
        button = QToolButton(self)
        button.setObjectName("dateChoicesButton")
        button.setText(title)
        button.setToolTip(translate("DataCosmos", "Last month, last year, a season ..."))
        button.setAccessibleName(translate("DataCosmos", "Quick choices of dates"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setMenu(self._menu(button))
        return button

    def days(self) -> tuple[date | None, date | None]:
        """Return first and last day; None where it is open."""
        return _to_python(self._from), _to_python(self._to)

    def set_days(self, first: date | None, last: date | None) -> None:
        """Show these days; None leaves that end open."""
        for edit, day in ((self._from, first), (self._to, last)):
            if day is None:
                edit.clear()
            else:
                edit.setDate(QDate(day.year, day.month, day.day))

    def _edit(self, name: str, title: str) -> DateEdit:
        edit = DateEdit(self)
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        edit.setToolTip(translate("DataCosmos", "{} this day (UTC). Empty for any.").format(title))
        edit.setAllowNull(True)
        edit.setNullRepresentation(translate("DataCosmos", "any"))
        edit.setCalendarPopup(True)
        # The same in every language, and the shortest that can't be misread.
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return edit

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.setObjectName("dateChoicesMenu")

        def offer(title: str, days: Callable[[date], tuple[date | None, date | None]]) -> None:
            action = menu.addAction(title)
            action.triggered.connect(
                lambda _checked=False: self.set_days(*days(date.today()))  # noqa: DTZ011
            )

        offer(translate("DataCosmos", "Last month"), lambda day: (months_before(day, 1), day))
        offer(translate("DataCosmos", "Last 3 months"), lambda day: (months_before(day, 3), day))
        offer(translate("DataCosmos", "Last year"), lambda day: (months_before(day, 12), day))
        offer(translate("DataCosmos", "This season"), season_of)
        offer(translate("DataCosmos", "This season, a year ago"), lambda day: season_of(day, 1))
        menu.addSeparator()
        offer(translate("DataCosmos", "Any time"), lambda _day: (None, None))
        return menu


def _to_python(edit: DateEdit) -> date | None:
    day = edit.date()
    if edit.isNull() or not day.isValid():
        return None
    return date(day.year(), day.month(), day.day())
