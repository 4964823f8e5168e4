# SPDX-License-Identifier: GPL-2.0-or-later
"""Says that order and colours are those of a part of the results, and offers to load the rest."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QLabel, QToolButton, QWidget

from ..adapters.i18n import number_text, translate
from ..widgets.flow_row import let_wrap

_LEAST_CHARACTERS = 14  # of the text on a line, beside the button


class LoadedRow(QWidget):
    """Hidden while all that was found is loaded."""

    load_all_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setObjectName("loadedLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        let_wrap(self._label)
        self._all = QToolButton(self)
        self._all.setObjectName("loadAllButton")
        self._all.setText(translate("DataCosmos", "Load all"))
        self._all.setToolTip(
            translate("DataCosmos", "Fetch all that the search has found, then sort and colour it")
        )
        self._all.clicked.connect(lambda _checked=False: self.load_all_requested.emit())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._all, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the text where letters are large for the width."""
        super().resizeEvent(event)
        metrics = self._label.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._label.text().split()), default=0)
        needed = max(widest, _LEAST_CHARACTERS * metrics.averageCharWidth())
        room = event.size().width() - self._all.sizeHint().width() - self._row.spacing()
        directions = QBoxLayout.Direction
        chosen = directions.LeftToRight if needed <= room else directions.TopToBottom
        if chosen != self._row.direction():
            self._row.setDirection(chosen)

    def show_counts(self, loaded: int, matched: int | None) -> None:
        """Say how many items are loaded, and of how many; None if nobody knows."""
        if matched is not None and matched > loaded:
            text = translate("DataCosmos", "Sorted and coloured: of the {} loaded, not all {}.")
            self._label.setText(text.format(number_text(loaded), number_text(matched)))
        else:
            text = translate("DataCosmos", "Sorted and coloured: of the {} loaded. There are more.")
            self._label.setText(text.format(number_text(loaded)))
        self.show()
