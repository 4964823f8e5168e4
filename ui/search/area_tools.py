# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas out of files, texts, layers and drops, and buffers around them: what the user asks with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from ..adapters.i18n import translate
from ..widgets.remark import BUSY, DOUBTFUL, Remark
from .area_combo import FOLLOWS, PASTED, Choice
from .area_loader import AreaLoader
from .area_overlay import AreaOverlay
from .area_work import AreaWork, Wanted, Worked
from .buffer_row import BufferRow

if TYPE_CHECKING:
    from ..adapters.map.shapes import Check, Shapes
    from ..adapters.tasks import TaskRunner
    from .paste_dialog import PasteAreaDialog


class AreaTools(QObject):
    """Buttons and rows beside the area's list; what was chosen before stays until all is read."""

    ready = pyqtSignal(object)
    """An area was made, and is to be the chosen one (`Worked`)."""
    ended = pyqtSignal()
    """What was being read can't be had, or not yet: what was chosen before stays."""
    layer_dropped = pyqtSignal(str)
    """A layer of the project is to be the area."""
    buffer_changed = pyqtSignal(float)
    """The chosen area is to get another buffer, in metres."""

    def __init__(
        self, parent: QWidget, canvas: QgsMapCanvas, project: QgsProject, runner: TaskRunner
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._canvas = canvas
        self._project = project
        self._runner = runner
        self._pending: Wanted | None = None
        self._dialog: PasteAreaDialog | None = None
        self._preview: AreaOverlay | None = None
        self._work = AreaWork(runner, project, self)
        self._loader = AreaLoader(runner, project, parent)
        self._note = Remark("areaNote", parent)
        self._row = BufferRow(parent)
        self._row.hide()
        self._file = self._make_button(
            "areaFileButton", "/mActionFileOpen.svg", self.tr("Area from a file")
        )
        self._paste = self._make_button(
            "pasteAreaButton",
            "/mActionEditPaste.svg",
            self.tr("Area from a text: GeoJSON, WKT or coordinates"),
        )
        self._buffer = self._make_button(
            "areaBufferButton",
            "/algorithms/mAlgorithmBuffer.svg",
            self.tr("Buffer around the area"),
        )
        self._buffer.setCheckable(True)
        self._buffer.hide()
        self._file.clicked.connect(lambda _checked=False: self._loader.choose())
        self._paste.clicked.connect(lambda _checked=False: self._open_dialog(None))
        self._buffer.toggled.connect(self._on_buffer_toggled)
        self._row.changed.connect(self._on_buffer)
        self._work.done.connect(self._on_done)
        self._work.refused.connect(lambda _wanted, error: self.refuse(error))
        self._loader.wanted.connect(self.want)
        self._loader.refused.connect(self.refuse)
        self._loader.asking.connect(self._on_several)
        self._loader.cancelled.connect(lambda: self._note.say(""))

    @property
    def is_busy(self) -> bool:
        """Whether an area is being made."""
        return self._work.wanted is not None or self._loader.is_busy

    def lay_out(self, grid: QGridLayout, size: QWidget, row: int) -> None:
        """Put the buttons beside the area's size, and the rows below.

        Args:
            size: tells it; goes into the first column.
        """
        line = QHBoxLayout()
        line.addWidget(size, 1)
        line.addWidget(self._buffer)
        grid.addLayout(line, row, 0)
        grid.addWidget(self._file, row, 1)
        grid.addWidget(self._paste, row, 2)
        for offset, widget in enumerate((self._loader, self._row, self._note), start=1):
            grid.addWidget(widget, row + offset, 0, 1, 3)

    def want(self, wanted: Wanted) -> None:
        """Have an area made."""
        self._pending = None
        self._note.say(self.tr("Reading the area…"), BUSY)
        self._work.start(wanted)

    def follow(self, choice: Choice, worked: Worked | None) -> None:
        """Show what belongs to the area that is chosen now; what was being read is given up.

        Args:
            worked: how it was made, None for one that took no work.
        """
        self._work.cancel()
        self._loader.stop()
        self._pending = None
        self._buffer.setVisible(choice[0] != FOLLOWS)
        buffer_m = worked.wanted.buffer_m if worked is not None else 0.0
        self._row.show_metres(buffer_m)
        self._buffer.setChecked(bool(buffer_m))
        self._note.say(worked.remarks if worked is not None else "")

    def load_file(self, path: str, layer: str = "") -> None:
        """Take the area of a file, or of this layer of it."""
        self._note.say(self.tr("Reading the area…"), BUSY)
        self._loader.load(path, layer)

    def take_layer(self, layer_id: str) -> None:
        """Take the area of a layer of the project."""
        self.layer_dropped.emit(layer_id)

    def take_text(self, text: str) -> None:
        """Take the area that a text describes; one of bare numbers is shown first."""
        from ..adapters.map.pasted import MOST_TEXT, is_unmistakable, read_pasted

        # One that is too long is refused by whoever reads it; a window would take long to show it.
        if not is_unmistakable(text) and len(text) <= MOST_TEXT:
            self._open_dialog(text)
            return

        def read(_check: Check) -> Shapes:
            return read_pasted(text).shapes

        self.want(Wanted((PASTED, ""), "", read))

    def refuse(self, error: Exception) -> None:
        """Say why something can't be the area, which stays as it was."""
        self._work.cancel()
        self._note.show_error(error, self.tr("The area stays as it was."))
        self.ended.emit()

    def close_windows(self) -> None:
        """Stop, and take all off the map. Called before the plugin goes."""
        self._work.cancel()
        self._loader.close_window()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        if self._preview is not None:
            self._preview.close()
            self._preview = None

    def _make_button(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton(self._widget)
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        return button

    def _open_dialog(self, text: str | None) -> None:
        from .paste_dialog import PasteAreaDialog

        if self._dialog is None or self._preview is None:
            self._preview = AreaOverlay(self._canvas)
            self._dialog = PasteAreaDialog(self._runner, self._project, self._preview, self._widget)
            self._dialog.taken.connect(self.ready)
        self._dialog.begin(text)

    def _on_several(self, name: str) -> None:
        self._note.say(
            translate("DataCosmos", "{} has several layers: choose one.").format(name), DOUBTFUL
        )
        self.ended.emit()

    def _on_done(self, worked: Worked) -> None:
        if worked.picked is not None:
            self.ready.emit(worked)
            return
        from ..adapters.map.shapes import no_area_error

        # Lines or points: the old area stays until there is a distance.
        self._pending = worked.wanted
        if worked.wanted.shapes is not None:
            self._note.say(no_area_error(worked.wanted.shapes).explain(), DOUBTFUL)
        self._row.show_metres(0.0)
        self._buffer.show()
        self._buffer.setChecked(True)
        self._row.show()
        self._row.setFocus()
        self.ended.emit()

    def _on_buffer(self, buffer_m: float) -> None:
        if self._pending is None:
            self.buffer_changed.emit(buffer_m)
        elif buffer_m:
            self.want(replace(self._pending, buffer_m=buffer_m))

    def _on_buffer_toggled(self, is_on: bool) -> None:
        self._row.setVisible(is_on)
        if is_on:
            self._row.setFocus()
