# SPDX-License-Identifier: GPL-2.0-or-later
"""The button beside the sort order: grouping, and what else can be done with the footprints."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QAction, QActionGroup
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..adapters.i18n import translate


class ResultsOptionsButton(QToolButton):
    """A menu that shows how things stand and tells what is chosen."""

    group_chosen = pyqtSignal(str)
    animate_chosen = pyqtSignal(bool)
    zoom_requested = pyqtSignal()
    save_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsOptionsButton")
        self.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.setToolTip(translate("DataCosmos", "Group the list, save or animate the footprints"))
        self.setAccessibleName(self.toolTip())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._groups = QActionGroup(self)
        for text, value in (
            (translate("DataCosmos", "Don't group"), ""),
            (translate("DataCosmos", "Group by date"), "date"),
            (translate("DataCosmos", "Group by collection"), "collection"),
        ):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(not value)
            action.setData(value)
            action.triggered.connect(lambda _checked=False, name=value: self._choose(name))
            self._groups.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        self._zoom = self._add(menu, "zoomToResultsAction", translate("DataCosmos", "Zoom to all"))
        self._zoom.triggered.connect(lambda _checked=False: self.zoom_requested.emit())
        self.animate_action = animate = self._add(
            menu,
            "animateResultsAction",
            translate("DataCosmos", "Show footprints by the temporal controller"),
        )
        animate.setCheckable(True)
        animate.setToolTip(
            translate(
                "DataCosmos",
                "QGIS's temporal controller then steps through the acquisitions in time.",
            )
        )
        animate.toggled.connect(self.animate_chosen)
        self._save = self._add(
            menu, "saveFootprintsAction", translate("DataCosmos", "Save the footprints...")
        )
        self._save.triggered.connect(lambda _checked=False: self.save_requested.emit())
        self.setMenu(menu)

    def set_any(self, has_results: bool) -> None:
        """Enable what needs results on the map."""
        self._zoom.setEnabled(has_results)
        self._save.setEnabled(has_results)

    def grouping(self) -> str:
        """Return what the list is grouped by; empty for nothing."""
        checked = self._groups.checkedAction()
        return str(checked.data()) if checked is not None else ""

    def restore_group(self, name: str) -> None:
        """Group as before; what isn't known changes nothing."""
        for action in self._groups.actions():
            if action.data() == name and not action.isChecked():
                action.trigger()

    def _choose(self, name: str) -> None:
        self.group_chosen.emit(name)

    @staticmethod
    def _add(menu: QMenu, name: str, text: str) -> QAction:
        action = QAction(text, menu)
        action.setObjectName(name)
        menu.addAction(action)
        return action
