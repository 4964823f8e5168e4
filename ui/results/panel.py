# SPDX-License-Identifier: GPL-2.0-or-later
"""The results: how they are sorted, coloured and grouped, the list, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import number_text, translate
from ..widgets.fitting_combo import FittingCombo
from ..widgets.flow_row import FlowRow
from .loaded_row import LoadedRow
from .narrow_row import NarrowRow
from .options import ResultsOptionsButton
from .selection_row import SelectionRow
from .sort_combo import SortCombo
from .timeline import TimelineView
from .wide_table import WideTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .narrowing import Narrowing
    from .view import ResultsView

_GAP_PIXELS = 3


class ResultsPanel(QWidget):
    """Shows the results list with its controls. It tells what is wanted and decides nothing.

    Args:
        view: the list.
        narrowing: of the list, by what is typed above it.
    """

    sort_chosen = pyqtSignal(str, bool)
    """What to sort by, and whether from the highest down."""
    colour_chosen = pyqtSignal(str)
    more_requested = pyqtSignal(bool)
    """Load more; True for all there are."""
    add_requested = pyqtSignal()
    cover_requested = pyqtSignal()

    def __init__(
        self, view: ResultsView, narrowing: Narrowing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = view
        self._sort = SortCombo(self)
        self._colour = self._combo(
            "colourCombo",
            translate("DataCosmos", "Colour footprints by"),
            (
                (
                    translate("DataCosmos", "Colour: price"),
                    "price",
                    translate("DataCosmos", "Price"),
                ),
                (
                    translate("DataCosmos", "Colour: cloud"),
                    "cloud",
                    translate("DataCosmos", "Cloud"),
                ),
                (translate("DataCosmos", "Colour: none"), "none", translate("DataCosmos", "None")),
            ),
        )
        self.options = ResultsOptionsButton(self)
        self.timeline = TimelineView(self)
        self.selection = SelectionRow(self)
        self._narrow = NarrowRow(narrowing, self)
        self._loaded = LoadedRow(self)
        self._loaded.load_all_requested.connect(lambda: self.more_requested.emit(True))
        self._sort.sort_chosen.connect(self._on_sort_chosen)
        self._colour.currentIndexChanged.connect(
            lambda _index: self.colour_chosen.emit(self._colour.currentData())
        )
        self._cover = self._button("coverButton", translate("DataCosmos", "Cover my area..."))
        self._cover.setToolTip(
            translate("DataCosmos", "Propose the cheapest set of these scenes that covers the area")
        )
        self._add = self._button("addToCartButton", translate("DataCosmos", "Add to cart"))
        self._add.setToolTip(translate("DataCosmos", "Put the selected scenes into the cart"))
        self._more = QToolButton(self)
        self._more.setObjectName("loadMoreButton")
        self._more.setText(translate("DataCosmos", "Load more"))
        self._more.setToolTip(
            translate("DataCosmos", "Fetch the next scenes that the search has found, or all")
        )
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._more.clicked.connect(lambda _checked=False: self.more_requested.emit(False))
        menu = QMenu(self._more)
        everything = menu.addAction(translate("DataCosmos", "Load all"))
        everything.setObjectName("loadAllAction")
        everything.triggered.connect(lambda _checked=False: self.more_requested.emit(True))
        self._more.setMenu(menu)
        self._add.clicked.connect(lambda _checked=False: self.add_requested.emit())
        self._cover.clicked.connect(lambda _checked=False: self.cover_requested.emit())
        self.table = WideTable(view, self)
        self.table.header.show_sort(*self._sort.sort())
        self.table.header.sort_chosen.connect(self._sort.choose)
        self._lay_out()
        self.set_counts(0, 0, has_more=False, has_area=False, has_layer=False)

    def set_counts(
        self, shown: int, selected: int, *, has_more: bool, has_area: bool, has_layer: bool
    ) -> None:
        """Enable what can be done with so many scenes."""
        self._add.setEnabled(selected > 0)
        text = translate("DataCosmos", "Add to cart")
        self._add.setText(f"{text} ({number_text(selected)})" if selected > 1 else text)
        self._cover.setEnabled(shown > 0 and has_area)
        self.options.set_any(shown > 0 and has_layer)
        self._more.setVisible(has_more)
        self._narrow.show_counts()

    def show_loaded(self, loaded: int, matched: int | None) -> None:
        """Say that only so many items are loaded of those that the search has found.

        Args:
            matched: how many that are; None if nobody knows.
        """
        self._loaded.show_counts(loaded, matched)

    def hide_loaded(self) -> None:
        """Say nothing of the kind: all are loaded, or about to be."""
        self._loaded.hide()

    def choices(self) -> dict[str, str]:
        """Return how the controls stand, to be remembered."""
        return {
            "sort": self._sort.currentData(),
            "colour": self._colour.currentData(),
            "group": self.options.grouping(),
        }

    def sort(self) -> tuple[str, bool]:
        """Return what is sorted by, and whether from the highest down."""
        return self._sort.sort()

    def restore(self, sort: str, colour: str, group: str) -> None:
        """Set the controls as they were; what isn't known changes nothing."""
        self._sort.restore(sort)
        index = self._colour.findData(colour)
        if index >= 0:
            self._colour.setCurrentIndex(index)
        self.options.restore_group(group)

    def _on_sort_chosen(self, name: str, is_down: bool) -> None:
        self.table.header.show_sort(name, is_down)
        self.sort_chosen.emit(name, is_down)

    def _combo(
        self, name: str, title: str, choices: Sequence[tuple[str, str, str]]
    ) -> FittingCombo:
        combo = FittingCombo(self)
        combo.setObjectName(name)
        combo.setToolTip(title)
        combo.setAccessibleName(title)
        for text, value, short in choices:
            combo.add_choice(text, value, short)
        return combo

    def _button(self, name: str, title: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        controls = FlowRow(self)
        controls.add(self._sort, 1)
        controls.add(self._colour, 1)
        top = QHBoxLayout()
        top.addWidget(controls, 1)
        top.addWidget(self.options, 0, Qt.AlignmentFlag.AlignTop)
        bottom = FlowRow(self)
        bottom.add(self._cover, 1)
        bottom.add(self._add, 1)
        bottom.add(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PIXELS)  # the list needs the height
        layout.addWidget(self.timeline)
        layout.addLayout(top)
        layout.addWidget(self._narrow)
        layout.addWidget(self._loaded)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.selection)
        layout.addWidget(bottom)
