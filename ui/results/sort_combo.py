# SPDX-License-Identifier: GPL-2.0-or-later
"""What the results are sorted by: the choice beside the list, and the heads of its table."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.i18n import translate
from ..widgets.fitting_combo import FittingCombo
from .rows import YOURS

_DOWN = ":down"


class SortCombo(FittingCombo):
    """Offers the orders that are asked for most; one of a table's head is added while it is used.

    The value of a choice is "price" or, from the highest down, "price:down".
    """

    sort_chosen = pyqtSignal(str, bool)
    """What to sort by, and whether from the highest down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sortCombo")
        title = translate("DataCosmos", "Sort by")
        self.setToolTip(title)
        self.setAccessibleName(title)
        for text, value, short in self._choices():
            self.add_choice(text, value, short)
        self._extra = self.count()
        self.currentIndexChanged.connect(lambda _index: self._tell())

    @staticmethod
    def _choices() -> tuple[tuple[str, str, str], ...]:
        return (
            (
                translate("DataCosmos", "Newest first"),
                "date:down",
                translate("DataCosmos", "Newest"),
            ),
            (translate("DataCosmos", "Oldest first"), "date", translate("DataCosmos", "Oldest")),
            (
                translate("DataCosmos", "Least cloud first"),
                "cloud",
                translate("DataCosmos", "Cloud"),
            ),
            (translate("DataCosmos", "Cheapest first"), "price", translate("DataCosmos", "Price")),
            (
                translate("DataCosmos", "Cheapest per useful km² first"),
                "useful_price",
                translate("DataCosmos", "Per km²"),
            ),
            (
                translate("DataCosmos", "Best coverage first"),
                "coverage:down",
                translate("DataCosmos", "Coverage"),
            ),
            (translate("DataCosmos", "Finest GSD first"), "gsd", translate("DataCosmos", "GSD")),
            (
                translate("DataCosmos", "By satellite"),
                "satellite",
                translate("DataCosmos", "Satellite"),
            ),
        )

    @staticmethod
    def _of_heads() -> dict[str, tuple[str, str]]:
        """Return text and short text of the orders that only the table's heads offer."""
        return {
            "cloud:down": (
                translate("DataCosmos", "Most cloud first"),
                translate("DataCosmos", "Cloud ↓"),
            ),
            "price:down": (
                translate("DataCosmos", "Dearest first"),
                translate("DataCosmos", "Price ↓"),
            ),
            "useful_price:down": (
                translate("DataCosmos", "Dearest per useful km² first"),
                translate("DataCosmos", "Per km² ↓"),
            ),
            "coverage": (
                translate("DataCosmos", "Least coverage first"),
                translate("DataCosmos", "Coverage ↑"),
            ),
            "gsd:down": (
                translate("DataCosmos", "Coarsest GSD first"),
                translate("DataCosmos", "GSD ↓"),
            ),
            "satellite:down": (
                translate("DataCosmos", "By satellite, from Z to A"),
                translate("DataCosmos", "Satellite ↓"),
            ),
            "level": (
                translate("DataCosmos", "Lowest level first"),
                translate("DataCosmos", "Level"),
            ),
            "level:down": (
                translate("DataCosmos", "Highest level first"),
                translate("DataCosmos", "Level ↓"),
            ),
            YOURS: (translate("DataCosmos", "Yours first"), translate("DataCosmos", "Yours")),
        }

    def choose(self, name: str, is_down: bool) -> None:
        """Sort by this, as if it were chosen from the list; what isn't known changes nothing."""
        # What isn't owned is never first: those of unknown value come last either way.
        value = name if name == YOURS else name + (_DOWN if is_down else "")
        self.restore(value)

    def restore(self, value: str) -> None:
        """Choose the order of a value, as `currentData` has it."""
        at = self.findData(value)
        if at < 0 and value in self._of_heads():
            self.add_choice(self._of_heads()[value][0], value, self._of_heads()[value][1])
            at = self.count() - 1
        if at >= 0:
            self.setCurrentIndex(at)

    def sort(self) -> tuple[str, bool]:
        """Return what is sorted by, and whether from the highest down."""
        name, _, direction = str(self.currentData()).partition(":")
        return name, direction == "down"

    def _tell(self) -> None:
        chosen = self.currentIndex()
        was_blocked = self.blockSignals(True)  # the choice stays, whatever its number
        for number in reversed(range(self._extra, self.count())):
            if number != chosen:
                self.removeItem(number)
        self.blockSignals(was_blocked)
        self.sort_chosen.emit(*self.sort())
