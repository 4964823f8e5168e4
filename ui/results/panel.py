# SPDX-License-Identifier: GPL-2.0-or-later
"""The results: how they are sorted, coloured and grouped, the list, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..widgets.flow_row import FlowRow, let_shrink
from .options import ResultsOptionsButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .view import ResultsView


class ResultsPanel(QWidget):
    """Shows the results list with its controls. It tells what is wanted and decides nothing.

    Args:
        view: the list.
    """

    sort_chosen = pyqtSignal(str, bool)
    """What to sort by, and whether from the highest down."""
    colour_chosen = pyqtSignal(str)
    more_requested = pyqtSignal(bool)
    """Load more; True for all there are."""
    add_requested = pyqtSignal()
    cover_requested = pyqtSignal()

    def __init__(self, view: ResultsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort = self._combo(
            "sortCombo",
            translate("DataCosmos", "Sort by"),
            (
                (translate("DataCosmos", "Newest first"), "date:down"),
                (translate("DataCosmos", "Oldest first"), "date"),
                (translate("DataCosmos", "Least cloud first"), "cloud"),
                (translate("DataCosmos", "Cheapest first"), "price"),
                (translate("DataCosmos", "Cheapest per useful km² first"), "useful_price"),
                (translate("DataCosmos", "Best coverage first"), "coverage:down"),
                (translate("DataCosmos", "Finest GSD first"), "gsd"),
                (translate("DataCosmos", "By satellite"), "satellite"),
            ),
        )
        self._colour = self._combo(
            "colourCombo",
            translate("DataCosmos", "Colour footprints by"),
            (
                (translate("DataCosmos", "Colour: price"), "price"),
                (translate("DataCosmos", "Colour: cloud"), "cloud"),
                (translate("DataCosmos", "Colour: none"), "none"),
            ),
        )
        self.options = ResultsOptionsButton(self)
        self._sort.currentIndexChanged.connect(lambda _index: self._tell_sort())
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
        self._lay_out(view)
        self.set_counts(0, 0, has_more=False, has_area=False, has_layer=False)

    def set_counts(
        self, shown: int, selected: int, *, has_more: bool, has_area: bool, has_layer: bool
    ) -> None:
        """Enable what can be done with so many scenes."""
        self._add.setEnabled(selected > 0)
        text = translate("DataCosmos", "Add to cart")
        self._add.setText(f"{text} ({selected})" if selected > 1 else text)
        self._cover.setEnabled(shown > 0 and has_area)
        self.options.set_any(shown > 0 and has_layer)
        self._more.setVisible(has_more)

    def choices(self) -> dict[str, str]:
        """Return how the controls stand, to be remembered."""
        return {
            "sort": self._sort.currentData(),
            "colour": self._colour.currentData(),
            "group": self.options.group(),
        }

    def restore(self, sort: str, colour: str, group: str) -> None:
        """Set the controls as they were; what isn't known changes nothing."""
        for combo, value in ((self._sort, sort), (self._colour, colour)):
            index = combo.findData(value)
            if index >= 0:
                combo.setCurrentIndex(index)
        self.options.restore_group(group)

    def _tell_sort(self) -> None:
        name, _, direction = self._sort.currentData().partition(":")
        self.sort_chosen.emit(name, direction == "down")

    def _combo(self, name: str, title: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setToolTip(title)
        combo.setAccessibleName(title)
        for text, value in choices:
            combo.addItem(text, value)
        let_shrink(combo)
        return combo

    def _button(self, name: str, title: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setObjectName(name)
        return button

    def _lay_out(self, view: ResultsView) -> None:
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
        layout.addLayout(top)
        layout.addWidget(view, 1)
        layout.addWidget(bottom)
