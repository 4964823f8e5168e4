# SPDX-License-Identifier: GPL-2.0-or-later
"""A window to paste scene ids into, which tells afterwards which of them weren't found."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.catalogue.by_ids import ids_in
from ..adapters.i18n import number_text, translate
from ..widgets.flow_row import let_wrap

_LEAST_LINES = 6


class IdsDialog(QDialog):
    """Asks for ids, and stays open beside the map while they are looked for."""

    find_requested = pyqtSignal(tuple, bool)
    """The ids to find, and whether only in the search area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("idsDialog")
        self.setWindowTitle(translate("DataCosmos", "Search by scene ids"))
        hint = QLabel(
            translate(
                "DataCosmos",
                "Paste the ids of scenes, with spaces, commas or new lines between them.",
            ),
            self,
        )
        let_wrap(hint)
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName("idsEdit")
        # To wrap a line of 100,000 characters takes Qt five seconds, in which QGIS stands still.
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setAccessibleName(translate("DataCosmos", "Scene ids"))
        self._edit.setTabChangesFocus(True)
        self._edit.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        self._in_area = QCheckBox(translate("DataCosmos", "Only in the search area"), self)
        self._in_area.setObjectName("idsInAreaCheck")
        self._told = QLabel(self)
        self._told.setObjectName("idsToldLabel")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        let_wrap(self._told)
        self._missing = QPlainTextEdit(self)
        self._missing.setObjectName("missingIdsEdit")
        self._missing.setAccessibleName(translate("DataCosmos", "Ids that were not found"))
        self._missing.setReadOnly(True)
        self._missing.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing() // 2)
        self._missing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._find = QPushButton(translate("DataCosmos", "Find"), self)
        self._find.setObjectName("findIdsButton")
        self._find.setDefault(True)
        buttons.addButton(self._find, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget, stretch in (
            (hint, 0),
            (self._edit, 2),
            (self._in_area, 0),
            (self._told, 0),
            (self._missing, 1),
            (buttons, 0),
        ):
            layout.addWidget(widget, stretch)
        self._edit.textChanged.connect(self._on_text)
        self._find.clicked.connect(lambda _checked=False: self._tell())
        self._on_text()

    def ids(self) -> tuple[str, ...]:
        """Return the ids that were typed, each once."""
        return ids_in(self._edit.toPlainText())

    def show_problem(self, text: str) -> None:
        """Say why they can't be looked for."""
        self._told.setText(text)
        self._missing.hide()

    def show_found(self, wanted: Sequence[str], missing: Sequence[str]) -> None:
        """Say how many of the ids were found, and name the others so that they can be copied."""
        text = translate("DataCosmos", "{} of {} ids found.").format(
            number_text(len(wanted) - len(missing)), number_text(len(wanted))
        )
        if missing:
            text += " " + translate("DataCosmos", "Not found:")
        self._told.setText(text)
        self._missing.setPlainText("\n".join(missing))
        self._missing.setVisible(bool(missing))

    def _on_text(self) -> None:
        count = len(self.ids())
        self._find.setEnabled(count > 0)
        self._told.setText(translate("DataCosmos", "{} ids").format(number_text(count)))
        self._missing.hide()

    def _tell(self) -> None:
        self.find_requested.emit(self.ids(), self._in_area.isChecked())
