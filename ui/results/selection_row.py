# SPDX-License-Identifier: GPL-2.0-or-later
"""The line below the results: what the selected scenes come to, and how two of them compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..adapters.i18n import translate
from ..lists.arranged_list import tip_of
from ..widgets.wrapping_label import WrappingLabel
from . import selection_texts as texts

if TYPE_CHECKING:
    from ...core.orders.selection_sum import SelectionSum


class SelectionRow(QWidget):
    """Hidden while nothing is selected."""

    compare_requested = pyqtSignal(bool)
    """The user wants two scenes compared, or not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = WrappingLabel(name="selectionSumLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._compare = QToolButton(self)
        self._compare.setObjectName("compareButton")
        self._compare.setText(translate("DataCosmos", "Compare"))
        self._compare.setToolTip(
            translate(
                "DataCosmos",
                "Lay the quick looks of two selected scenes on the map, with a line between them "
                "that you drag (C)",
            )
        )
        self._compare.setCheckable(True)
        self._compare.clicked.connect(self.compare_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignTop)
        self._is_comparing = False
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """So many are selected; what they come to isn't known yet."""
        self._label.setText(texts.counting(count) if count else "")
        self._label.setToolTip("")
        self._compare.setEnabled(count == 2 or self._is_comparing)
        self.setVisible(count > 0 or self._is_comparing)

    def show_sum(self, total: SelectionSum) -> None:
        """Say what the selected scenes come to."""
        self._label.setText(texts.sentence(total))
        lines = texts.explanation(total)
        self._label.setToolTip(tip_of(lines) if lines else "")

    def set_comparing(self, is_comparing: bool, count: int) -> None:
        """Show whether two scenes are being compared.

        Args:
            count: how many are selected.
        """
        self._is_comparing = is_comparing
        self._compare.setChecked(is_comparing)
        self._compare.setEnabled(count == 2 or is_comparing)
        self.setVisible(count > 0 or is_comparing)
