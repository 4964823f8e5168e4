# SPDX-License-Identifier: GPL-2.0-or-later
"""How fine the pixels have to be of an area that is fetched alone."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget

from ..adapters.i18n import translate

_MOST_M = 10_000.0


class PixelSizeSpin(QDoubleSpinBox):
    """Metres; 0, which it begins with, is all that an image has."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setRange(0.0, _MOST_M)
        self.setDecimals(1)
        self.setSuffix(translate("DataCosmos", " m"))
        self.setSpecialValueText(translate("DataCosmos", "full resolution"))
        self.setAccessibleName(translate("DataCosmos", "Pixel size"))
        self.setToolTip(
            translate(
                "DataCosmos",
                "Pixels of this size are fine enough: the coarsest form of each image that has "
                "them is fetched, which is smaller",
            )
        )
