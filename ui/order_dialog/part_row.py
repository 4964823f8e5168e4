# SPDX-License-Identifier: GPL-2.0-or-later
"""What is downloaded of the images of an order: all, or an area alone, and how fine."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout

from ..adapters.i18n import translate
from ..widgets.pixel_size_spin import PixelSizeSpin


class PartRow(QHBoxLayout):
    """A choice, and beside it the size of a pixel where that matters."""

    def __init__(self) -> None:
        super().__init__()
        self.combo = QComboBox(objectName="imagePartCombo")
        self.pixel_spin = PixelSizeSpin("areaPixelSpin")
        self.combo.addItem(translate("DataCosmos", "Whole images"), False)
        self.combo.addItem(translate("DataCosmos", "Only my area (the rectangle around it)"), True)
        self.combo.setAccessibleName(translate("DataCosmos", "What to download"))
        self.combo.currentIndexChanged.connect(lambda _index: self._show_size())
        self.addWidget(self.combo, 1)
        self.addWidget(self.pixel_spin)
        self.offer_area(False)

    def takes_area_only(self) -> bool:
        """Return whether only the area of interest shall be downloaded."""
        return bool(self.combo.currentData())

    def offer_area(self, is_offered: bool) -> None:
        """Let the user choose the area of interest alone, where there is one."""
        self.combo.setEnabled(is_offered)
        tip = translate(
            "DataCosmos",
            "What is downloaded once the order is paid: the whole images, or the rectangle around "
            "your area with all that lies in it. The price is the same, and the whole images can "
            "be downloaded later",
        )
        without = translate(
            "DataCosmos", "To download an area alone, choose it in the search tab first"
        )
        self.combo.setToolTip(tip if is_offered else without)
        self._show_size()

    def _show_size(self) -> None:
        self.pixel_spin.setVisible(self.takes_area_only() and self.combo.isEnabled())
