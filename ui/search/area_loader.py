# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas out of files: one is chosen or dropped, and its layer where it has several."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from ..adapters.i18n import number_text, translate
from ..widgets.fitting_combo import ElidedCombo
from ..widgets.flow_row import let_shrink
from ..widgets.open_windows import bring_up
from .area_combo import FILE
from .area_work import Wanted

if TYPE_CHECKING:
    from ..adapters.map.area_files import FileLayer
    from ..adapters.tasks import JobTask, TaskRunner


class AreaLoader(QWidget):
    """Finds out what is in a file; the row is shown only to choose one of its layers."""

    wanted = pyqtSignal(object)
    """An area is to be read (`Wanted`)."""
    refused = pyqtSignal(object)
    """A file can't be used; holds the exception."""
    asking = pyqtSignal(str)
    """A file has several layers; holds its name. What was chosen before stays."""
    cancelled = pyqtSignal()
    """None of the layers is wanted."""

    def __init__(
        self, runner: TaskRunner, project: QgsProject, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._project = project
        self._task: JobTask | None = None
        self._dialog: QFileDialog | None = None
        self._folder = ""
        self._combo = ElidedCombo(self)
        self._combo.setObjectName("areaLayerCombo")
        self._combo.setAccessibleName(self.tr("Layer of the file"))
        self._combo.setToolTip(self.tr("Which layer of the file is the area"))
        let_shrink(self._combo)
        self._combo.activated.connect(self._on_layer)
        cancel = QToolButton(self)
        cancel.setObjectName("areaLayerCancelButton")
        cancel.setText("✕")
        cancel.setToolTip(self.tr("Keep the area as it was"))
        cancel.setAccessibleName(cancel.toolTip())
        cancel.setAutoRaise(True)
        cancel.clicked.connect(self._on_cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo, 1)
        layout.addWidget(cancel)
        self.hide()

    def choose(self) -> None:
        """Ask for a file, in a window that leaves the others usable."""
        from ..adapters.map.area_files import PATTERNS

        if self._dialog is None:
            self._dialog = QFileDialog(self, self.tr("Search area from a file"))
            self._dialog.setObjectName("areaFileDialog")
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._dialog.setNameFilters(
                [
                    f"{self.tr('Vector files')} ({PATTERNS})",
                    f"{translate('DataCosmos', 'All files')} (*)",
                ]
            )
            self._dialog.setDirectory(self._project.homePath() or str(Path.home()))
            self._dialog.setModal(False)
            self._dialog.fileSelected.connect(self.load)
        bring_up(self._dialog)

    def load(self, path: str, layer: str = "") -> None:
        """Take the area of this file, once its layer is known.

        Args:
            layer: the one that is meant; empty to ask where there are several.
        """
        self.stop()

        def work(_monitor: object, _deliver: object) -> list[FileLayer]:
            from ..adapters.map.area_files import layers_of_file

            return layers_of_file(path)

        self._task = self._runner.start(
            translate("DataCosmos", "Reading the search area"),
            work,
            on_success=lambda layers: self._on_layers(Path(path).name, layer, layers),
            on_failure=self._on_failed,
        )

    @property
    def is_busy(self) -> bool:
        """Whether a file is being looked into."""
        return self._task is not None

    def stop(self) -> None:
        """Give up what is read or asked."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.hide()

    def close_window(self) -> None:
        """Close the window that asks for a file, for good."""
        self.stop()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _on_layers(self, name: str, meant: str, layers: list[FileLayer]) -> None:
        self._task = None
        chosen = [layer for layer in layers if layer.name == meant] or layers
        if len(chosen) == 1:
            self._want(chosen[0])
            return
        self._combo.clear()
        self._combo.addItem(self.tr("Choose a layer…"))
        for layer in layers:
            text = layer.title.partition(": ")[2]
            if layer.count >= 0:
                text = self.tr("{} ({} features)").format(text, number_text(layer.count))
            self._combo.addItem(text, layer)
            self._combo.setItemData(
                self._combo.count() - 1, layer.title, Qt.ItemDataRole.ToolTipRole
            )
        self.show()
        self._combo.setFocus()
        self.asking.emit(name)

    def _on_layer(self, row: int) -> None:
        layer = self._combo.itemData(row)
        if layer is not None:
            self.hide()
            self._want(layer)

    def _on_cancelled(self, _checked: bool = False) -> None:
        self.hide()
        self.cancelled.emit()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.refused.emit(error)

    def _want(self, layer: FileLayer) -> None:
        from ..adapters.map.area_files import shapes_of_file

        self.wanted.emit(
            Wanted((FILE, ""), layer.title, lambda check: shapes_of_file(layer, check))
        )
