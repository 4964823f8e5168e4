# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of the queue: all downloads, how far all of them are, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.transfers.queue_progress import QueueProgress
from ...core.transfers.queued import QueueRow
from ..widgets.flow_row import FlowRow
from ..widgets.places import wished_size
from ..widgets.wrapping_label import WrappingLabel
from .model import QueueModel
from .texts import queue_texts
from .view import QueueView

_STEPS = 1000
_COLUMNS, _ROWS = 60, 28  # size, in characters and lines of the font


class QueueDialog(QDialog):
    """Shows the queue, and says what the user wants of it."""

    pause_wanted = pyqtSignal(list)  # keys
    resume_wanted = pyqtSignal(list)
    cancel_wanted = pyqtSignal(list)
    move_wanted = pyqtSignal(list, int)  # keys, and before which row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosDownloads")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Downloads"))
        self._model = QueueModel(self)
        self.view = QueueView(self._model)
        self._summary = WrappingLabel(name="queueSummaryLabel")
        self._bar, self._empty = QProgressBar(), QLabel()
        self._pause, self._resume, self._cancel = QToolButton(), QToolButton(), QToolButton()
        self._earlier, self._later = QToolButton(), QToolButton()
        self._buttons = QDialogButtonBox()
        self._set_up()
        self._lay_out()
        self._connect()
        self.show_queue((), QueueProgress())
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return wished_size(self, _COLUMNS, _ROWS)

    def show_queue(self, rows: Sequence[QueueRow], progress: QueueProgress) -> None:
        """Show how the queue is."""
        before = self._keys()
        self._model.set_rows(rows)
        if self._keys() != before and self.view.selected_rows():
            self.view.scrollTo(self.view.currentIndex())  # where what was moved is now
        self._summary.setText(queue_texts(progress)[0] if rows else "")
        self._summary.setVisible(bool(rows))
        self._bar.setValue(round(progress.fraction * _STEPS))
        self._bar.setVisible(bool(progress.orders_left))
        self._empty.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._pause.setEnabled(any(not (row.is_paused or row.is_guest) for row in rows))
        self._resume.setEnabled(any(row.is_paused for row in rows))
        self._cancel.setEnabled(bool(rows))
        self._show_selected()

    def _set_up(self) -> None:
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar.setObjectName("queueProgress")
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(self.tr("How far all downloads are"))
        self._empty.setObjectName("emptyQueueLabel")
        self._empty.setText(self.tr("Nothing is being downloaded."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, name, text, tip, icon in (
            (
                self._pause,
                "pauseAllButton",
                self.tr("Pause All"),
                self.tr("Stop all downloads; what has come stays, also when QGIS ends"),
                "/mTaskOnHold.svg",
            ),
            (
                self._resume,
                "resumeAllButton",
                self.tr("Resume All"),
                self.tr("Go on with all that is paused"),
                "/mActionStart.svg",
            ),
            (
                self._cancel,
                "cancelAllButton",
                self.tr("Cancel All"),
                self.tr(
                    "Take all out of the queue; what has come stays, and the list of orders can go "
                    "on with it"
                ),
                "/mTaskCancel.svg",
            ),
            (
                self._earlier,
                "earlierButton",
                self.tr("Earlier"),
                self.tr("Fetch what is selected before the one above it (Alt+Up)"),
                "/mActionArrowUp.svg",
            ),
            (
                self._later,
                "laterButton",
                self.tr("Later"),
                self.tr("Fetch what is selected after the one below it (Alt+Down)"),
                "/mActionArrowDown.svg",
            ),
        ):
            button.setObjectName(name)
            button.setText(text)
            button.setToolTip(tip)
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        close = self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("closeQueueButton")
        close.setToolTip(self.tr("Close the window; downloads go on"))
        close.setAutoDefault(False)

    def _lay_out(self) -> None:
        row = FlowRow()
        for button in (self._pause, self._resume, self._cancel, self._earlier, self._later):
            row.add(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._bar)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(row)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        for signal, told in (
            (self.view.pause_wanted, self.pause_wanted),
            (self.view.resume_wanted, self.resume_wanted),
            (self.view.cancel_wanted, self.cancel_wanted),
            (self.view.move_wanted, self.move_wanted),
        ):
            signal.connect(told)
        self.view.selection_changed.connect(self._show_selected)
        self._pause.clicked.connect(lambda _on=False: self.pause_wanted.emit(self._keys()))
        self._resume.clicked.connect(lambda _on=False: self.resume_wanted.emit(self._keys()))
        self._cancel.clicked.connect(lambda _on=False: self.cancel_wanted.emit(self._keys()))
        self._earlier.clicked.connect(lambda _on=False: self.view.move_selected(-1))
        self._later.clicked.connect(lambda _on=False: self.view.move_selected(1))
        self._buttons.rejected.connect(self.reject)

    def _keys(self) -> list[str]:
        return [row.key for row in self._model.rows]

    def _show_selected(self) -> None:
        rows, count = self.view.selected_rows(), self._model.movable_count
        self._earlier.setEnabled(bool(rows) and rows[0] > 0 and rows[-1] < count)
        self._later.setEnabled(bool(rows) and rows[-1] < count - 1)
