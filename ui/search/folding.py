# SPDX-License-Identifier: GPL-2.0-or-later
"""The search form folds to a line after a search, and says when it asks for something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ...core.errors import InputError
from ..adapters.i18n import translate
from ..widgets.flow_row import FlowRow, let_wrap
from ..widgets.fold_button import FoldButton
from .summary import summary_of

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from ...core.geo.geometry import Aoi
    from .area_picker import AreaPicker
    from .form import SearchForm
    from .session import SearchSession


class StaleRow(FlowRow):
    """Says that the list is of the last search, beside a button that searches again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(translate("DataCosmos", "The list is from the last search."), self)
        self._label.setObjectName("lastSearchLabel")
        let_wrap(self._label)
        self.button = QPushButton(translate("DataCosmos", "Search again"), self)
        self.button.setObjectName("searchAgainButton")
        self.button.setAutoDefault(True)
        self.button.setToolTip(
            translate("DataCosmos", "Search for the area and filters that the form has now")
        )
        self.add(self._label, 1)
        self.add(self.button)
        self.hide()


@dataclass(frozen=True)
class _Told:
    """A search, the line that stood for the form, and what form and map said when it began."""

    session: SearchSession
    summary: str
    asked: SearchQuery | None
    place: Aoi | None


class FormFolding(QObject):
    """Folds the form to a line when a search begins.

    Args:
        search: searches for what the form says.
        parent: gets the line and the row, to be laid out by it.
    """

    toggled = pyqtSignal()
    """The form was folded or unfolded."""

    def __init__(
        self,
        form: SearchForm,
        area: AreaPicker,
        search: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._area = area
        self._summary = ""
        self._session: SearchSession | None = None
        # What form and map said when the search began: a saved search can hold more than they do.
        self._asked: SearchQuery | None = None
        self._place: Aoi | None = None
        self._has_moved = False
        # Of the search that is listed while the newer one has brought nothing.
        self._listed: _Told | None = None
        self.button = FoldButton("searchSummaryButton", parent)
        self._say_state(is_folded=False)
        self.button.hide()
        self.button.toggle_requested.connect(self._toggle)
        self.stale = StaleRow(parent)
        self.stale.button.clicked.connect(lambda _checked=False: search())
        form.changed.connect(self._compare)
        area.changed.connect(self._on_area_changed)

    @property
    def is_folded(self) -> bool:
        """Whether a line stands for the form."""
        return bool(self._form.isHidden())

    def begin(self, session: SearchSession, listed: SearchSession | None = None) -> None:
        """Fold, and say what is searched from now on.

        Args:
            listed: the search whose results are listed until this one brings some.
        """
        if listed is not None and listed is self._session:
            self._listed = _Told(listed, self._summary, self._asked, self._place)
        self._session = session
        query, place = session.query, ""
        self._asked, self._place = self._described(), self._area_now()
        self._has_moved = False
        if query.aoi is not None and self._is_same(query.aoi, self._place):
            place = self._area.title()
        self._summary = summary_of(query, place, date.today())  # noqa: DTZ011  the user's day
        self._area.is_followed = True
        self.stale.hide()
        self.button.show()
        self._show(is_folded=True)

    def return_to(self, session: SearchSession | None) -> None:
        """Say what this search, which is the listed one, was for: a newer one brought nothing."""
        told = self._listed
        if told is None or session is not told.session or session is self._session:
            return
        self._session, self._summary = told.session, told.summary
        self._asked, self._place = told.asked, told.place
        self._say_state(is_folded=self.is_folded)
        self._on_area_changed()

    def end(self, session: SearchSession) -> None:
        """Unfold if there is nothing to look at: then the form is what to go on with."""
        if session is self._session and not session.found and self.is_folded:
            self._show(is_folded=False)

    def forget(self) -> None:
        """Stand as before the first search."""
        self._session = self._asked = self._place = self._listed = None
        self._area.is_followed = False
        self.stale.hide()
        self._show(is_folded=False)
        self.button.hide()

    def _toggle(self) -> None:
        self._show(is_folded=not self.is_folded)

    def _show(self, *, is_folded: bool) -> None:
        focused = self._form.focusWidget() if self._form.isVisible() else None
        if is_folded and focused is not None and focused.hasFocus():
            # Else it would go to whatever comes next.
            self.button.setFocus()
        self._form.setVisible(not is_folded)
        self._say_state(is_folded=is_folded)
        self.toggled.emit()

    def _say_state(self, *, is_folded: bool) -> None:
        tip = (
            translate("DataCosmos", "Show the search form")
            if is_folded
            else translate("DataCosmos", "Fold the search form to this line")
        )
        self.button.show_state(self._summary, tip, is_folded=is_folded)

    # Whether the list is of what the form says

    def _on_area_changed(self) -> None:
        if self._session is None:
            return
        query = self._session.query
        # A search for everywhere has no area that could become another.
        self._has_moved = query.aoi is not None and not self._is_same(self._place, self._area_now())
        self._compare()

    def _compare(self) -> None:
        if self._session is not None:
            is_other = self._has_moved or self._described() != self._asked
            self.stale.setVisible(is_other)

    def _described(self) -> SearchQuery | None:
        """Return what the form says, without an area; None if that can't be searched."""
        try:
            return replace(self._form.query(None, None), aoi=None)
        except InputError:
            return None

    def _area_now(self) -> Aoi | None:
        try:
            return self._area.area()
        except InputError:
            # The area's own line says why there is none.
            return None

    @staticmethod
    def _is_same(one: Aoi | None, other: Aoi | None) -> bool:
        from ...core.geo.same_area import is_same_area

        if one is None or other is None:
            return one is other
        return is_same_area(one, other)
