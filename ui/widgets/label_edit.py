# SPDX-License-Identifier: GPL-2.0-or-later
"""A field for the buyer's own note on an order, which offers those used before."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QStringListModel, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QWidget

from ...core.journal.label import LONGEST_LABEL
from ..adapters.i18n import translate


class LabelEdit(QLineEdit):
    """One line of text. The arrow down shows all labels that were used before."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMaxLength(LONGEST_LABEL)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(translate("DataCosmos", "Cost centre or purchase order number"))
        self.setToolTip(
            translate(
                "DataCosmos",
                "Your own note: it is kept with the order, exported, and stands in its papers. It "
                "isn't sent to Open Cosmos. The arrow down shows those used before.",
            )
        )
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def offer(self, labels: Sequence[str]) -> None:
        """Offer these while something is typed, the first ones first."""
        self._known.setStringList(list(labels))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)
