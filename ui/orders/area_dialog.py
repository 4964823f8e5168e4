# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks how fine an area is wanted that is fetched alone, and says what comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..widgets.open_windows import OpenWindows
from ..widgets.pixel_size_spin import PixelSizeSpin
from ..widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from ...core.geo.wished_area import WishedArea
    from ...core.journal.records import OrderRecord


class AreaDialog(QDialog):
    """What is fetched of an order's images, and how fine."""

    def __init__(self, record: OrderRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("areaDownloadDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Download Only My Area"))
        text = WrappingLabel(
            self.tr(
                "Of each image of order {} the rectangle around your area is fetched, with all "
                "that lies in it, also outside of the area's outline. It costs nothing more, and "
                "the whole images can be downloaded later."
            ).format(record.number),
            "areaDownloadLabel",
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        self.pixel_spin = PixelSizeSpin("areaPixelSpin")
        form = QFormLayout()
        form.addRow(self.tr("&Pixel size"), self.pixel_spin)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = QPushButton(self.tr("Download"))
        self.start_button.setObjectName("areaDownloadButton")
        self.start_button.setToolTip(self.tr("Fetch the area; nothing is ordered or paid"))
        self.start_button.setDefault(True)
        buttons.addButton(self.start_button, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.pixel_spin.setFocus()


class AreaChoice(QObject):
    """Has the question open once for an order at the most.

    Args:
        area: returns the area of interest now; raises `InputError` where there is none.
        window: the question stands before it.
    """

    chosen = pyqtSignal(str, object)  # key of the order, `WishedArea`

    def __init__(
        self, area: Callable[[], WishedArea], window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._area, self._window = area, window
        self._open = OpenWindows()

    def ask(self, record: OrderRecord) -> None:
        """Ask how fine the area is wanted that is chosen now.

        Raises:
            InputError: none is.
        """
        area = self._area()
        if self._open.raise_open(record.key):
            return
        dialog = AreaDialog(record, self._window)

        def on_accepted() -> None:
            self.chosen.emit(record.key, replace(area, metres=dialog.pixel_spin.value()))

        dialog.accepted.connect(on_accepted)
        self._open.keep(record.key, dialog)
        dialog.open()

    def leave(self) -> None:
        """Close them all. Called before the plugin goes."""
        self._open.close()
