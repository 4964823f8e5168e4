# SPDX-License-Identifier: GPL-2.0-or-later
"""The licences to accept before an order, as a list for a view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.i18n import translate
from ..adapters.plain_text import without_markup

if TYPE_CHECKING:
    from ...core.stac.collection import Licence

NAME, LINK = 0, 1
LINK_ROLE = Qt.ItemDataRole.UserRole + 1


class LicencesModel(QAbstractTableModel):
    """Licences with a check box each, and where their texts stand. None is checked by itself.

    One whose text can't be opened has no box.
    """

    accepted_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._licences: tuple[Licence, ...] = ()
        self._accepted: set[Licence] = set()

    def show_licences(self, licences: Sequence[Licence]) -> None:
        """Show these. One that is the same in all it says stays as the user left it."""
        if tuple(licences) != self._licences:
            self.beginResetModel()
            self._licences = tuple(licences)
            self._accepted &= set(licences)
            self.endResetModel()
        self.accepted_changed.emit()

    def accepted(self) -> frozenset[Licence]:
        """Return the licences that the user has accepted."""
        return frozenset(self._accepted)

    def missing(self) -> int:
        """Return how many aren't accepted yet."""
        return len(self._licences) - len(self._accepted)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._licences)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def flags(self, index: QModelIndex) -> Any:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and self._licences[index.row()].link:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._licences):
            return None
        licence = self._licences[index.row()]
        if role == LINK_ROLE:
            return licence.link
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip takes rich text if it looks like it.
            return without_markup(licence.link or licence.in_words())
        if index.column() == NAME:
            return self._name_data(licence, role)
        return _link_data(licence, role)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if (
            role != Qt.ItemDataRole.CheckStateRole
            or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
        ):
            return False
        licence = self._licences[index.row()]
        checked = Qt.CheckState.Checked
        # A number on one version of the bindings, an enum on another, and views send either.
        if getattr(value, "value", value) == getattr(checked, "value", checked):
            self._accepted.add(licence)
        else:
            self._accepted.discard(licence)
        self.dataChanged.emit(index, index)
        self.accepted_changed.emit()
        return True

    def _name_data(self, licence: Licence, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if not licence.link:
                return translate("DataCosmos", "Nobody can accept: {}").format(licence.title())
            return translate("DataCosmos", "I accept: {}").format(licence.title())
        if role == Qt.ItemDataRole.CheckStateRole and licence.link:
            is_accepted = licence in self._accepted
            return Qt.CheckState.Checked if is_accepted else Qt.CheckState.Unchecked
        return None


def _link_data(licence: Licence, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        if licence.link:
            return translate("DataCosmos", "Read the text")
        return translate("DataCosmos", "no text is linked")
    if not licence.link:
        return None
    if role == Qt.ItemDataRole.FontRole:
        font = QFont(QApplication.font())
        font.setUnderline(True)
        return font
    if role == Qt.ItemDataRole.ForegroundRole:
        return QApplication.palette().brush(QPalette.ColorRole.Link)
    return None
