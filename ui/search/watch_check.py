# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the saved search that is shown is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ..adapters.i18n import translate
from .watch_list import WatchList

if TYPE_CHECKING:
    from .saved_searches_menu import SavedSearchesMenu


class WatchCheck(QCheckBox):
    """Stands where a saved search is shown; hidden elsewhere."""

    def __init__(self, watches: WatchList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchCheck")
        self._watches = watches
        self._name = ""
        # A long name is cut, not the panel widened; the tool tip has all of it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda is_on: self._watches.set_watched(self._name, bool(is_on)))
        watches.changed.connect(self._show)
        self._show()

    def follow(self, menu: SavedSearchesMenu) -> None:
        """Go along with what is done to saved searches in their menu."""
        menu.saved.connect(self.show_for)
        menu.renamed.connect(self._watches.rename)
        menu.renamed.connect(self.rename)
        menu.removed.connect(self._watches.forget)
        menu.removed.connect(self.forget)
        menu.aboutToShow.connect(self._watches.refresh)

    def show_for(self, name: str) -> None:
        """Stand for this saved search; empty for none."""
        if name != self._name:
            self._name = name
            self._show()
            if name:
                self._watches.refresh()

    def rename(self, name: str, new_name: str) -> None:
        """Stand for the same saved search under its new name."""
        if name == self._name:
            self.show_for(new_name)

    def forget(self, name: str) -> None:
        """Stand for nothing, if this was the saved search that is removed."""
        if name == self._name:
            self.show_for("")

    def hitButton(self, pos: QPoint) -> bool:
        """Called by Qt. All of its line can be clicked, however short the name is."""
        return bool(self.rect().contains(pos))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        """Write the whole name, or as much of it as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = (
            self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        )
        # Some styles want more beside the text than they say of its place.
        beside = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        room = min(room, self.width() - max(0, beside))
        said = translate("DataCosmos", "Watch {}").format(self._name)
        shown = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(said)

    def _show(self) -> None:
        self.setVisible(bool(self._name))
        self._write()
        self.setToolTip(
            translate(
                "DataCosmos",
                "Look for new scenes of {} every few hours while QGIS is open, and tell of them",
            ).format(self._name)
        )
        self.setChecked(self._name in self._watches.names)
