# SPDX-License-Identifier: GPL-2.0-or-later
"""One line about the queue below the orders; not there while nothing is in it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...core.transfers.queue_progress import QueueProgress
from ..adapters.i18n import translate
from ..lists.row_layout import fitting
from .texts import queue_texts


class QueueBar(QWidget):
    """Says how far all downloads are, and opens their window."""

    opened = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[str] = ()
        self._label, self._button = QLabel(), QToolButton()
        self._label.setObjectName("queueLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button.setObjectName("queueButton")
        self._button.setText(translate("DataCosmos", "Downloads"))
        self._button.setToolTip(
            translate(
                "DataCosmos", "Pause and cancel downloads, and choose which of them come first"
            )
        )
        self._button.setIcon(QgsApplication.getThemeIcon("/mActionSharingImport.svg"))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.clicked.connect(lambda _checked=False: self.opened.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        self.hide()

    def show_progress(self, progress: QueueProgress) -> None:
        """Show how far the queue is; nothing where it is empty."""
        is_used = bool(progress.orders_left or progress.paused)
        self._texts = queue_texts(progress) if is_used else ()
        self._write()
        self.setVisible(is_used)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._write()

    def _write(self) -> None:
        """Write the longest version that fits."""
        self.layout().activate()
        room: QSize = self._label.contentsRect().size()
        text = fitting(tuple(self._texts), room.width(), self._label.fontMetrics())
        if text != self._label.text():
            self._label.setText(text)
        whole = self._texts[0] if self._texts else ""
        self._label.setToolTip(whole if text != whole else "")
