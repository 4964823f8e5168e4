# SPDX-License-Identifier: GPL-2.0-or-later
"""How far around an area the search goes."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale, QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QWidget

from ..adapters.i18n import translate
from ..adapters.map.buffering import MOST_BUFFER_M
from ..widgets.flow_row import FlowRow

# Digits are typed one by one; the buffer is made when the typing comes to rest.
_REST_MS = 600
_KM = 1000.0


class BufferRow(QWidget):
    """A distance in metres or kilometres.

    Args:
        name: what the names of its fields begin with.
    """

    changed = pyqtSignal(float)
    """Another distance is wanted, in metres; 0 for none."""

    def __init__(self, parent: QWidget | None = None, name: str = "areaBuffer") -> None:
        super().__init__(parent)
        self._told_m = 0.0
        self._is_news = False  # whether what was typed last was another distance
        self._spin = QDoubleSpinBox(self)
        self._spin.setObjectName(f"{name}Spin")
        self._spin.setSpecialValueText(self.tr("none"))
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        self._spin.setLocale(locale)
        self._unit = QComboBox(self)
        self._unit.setObjectName(f"{name}UnitCombo")
        self._unit.addItem(translate("DataCosmos", "km"), _KM)
        self._unit.addItem(translate("DataCosmos", "m"), 1.0)
        self._set_range()
        for widget in (self._spin, self._unit):
            widget.setAccessibleName(self.tr("Distance around the area"))
            widget.setToolTip(
                self.tr("So far around its shapes the area reaches, measured on the ellipsoid")
            )
        title = QLabel(self.tr("Buffer"), self)
        title.setBuddy(self._spin)
        distance = QWidget(self)
        both = QHBoxLayout(distance)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._spin, 1)
        both.addWidget(self._unit)
        row = FlowRow(self)
        row.add(title)
        row.add(distance, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)
        self.setFocusProxy(self._spin)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell)
        self._spin.valueChanged.connect(lambda _value: self._rest.start())
        self._spin.editingFinished.connect(self._on_finished)
        self._unit.currentIndexChanged.connect(lambda _row: self._on_unit())

    def metres(self) -> float:
        """Return the distance that is shown."""
        return float(self._spin.value() * self._unit.currentData())

    def show_metres(self, buffer_m: float) -> None:
        """Show a distance, without telling of it."""
        self._rest.stop()
        self._told_m = buffer_m
        if self.metres() == buffer_m:
            return
        with QSignalBlocker(self._spin), QSignalBlocker(self._unit):
            if buffer_m:
                self._unit.setCurrentIndex(0 if buffer_m >= _KM else 1)
            self._set_range()
            self._spin.setValue(buffer_m / self._unit.currentData())

    def keyPressEvent(self, event: Any) -> None:
        """Keep an Enter that has changed the distance: there is no area to be searched yet."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._is_news:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _set_range(self) -> None:
        is_km = self._unit.currentData() == _KM
        self._spin.setDecimals(1 if is_km else 0)
        self._spin.setRange(0.0, MOST_BUFFER_M / self._unit.currentData())
        self._spin.setSingleStep(1.0 if is_km else 100.0)

    def _on_unit(self) -> None:
        with QSignalBlocker(self._spin):
            self._set_range()
        self._rest.start()

    def _on_finished(self) -> None:
        self._is_news = self.metres() != self._told_m
        self._tell()

    def _tell(self) -> None:
        self._rest.stop()
        if self.metres() != self._told_m:
            self._told_m = self.metres()
            self.changed.emit(self._told_m)
