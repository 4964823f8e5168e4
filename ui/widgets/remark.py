# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that says how something went, with an icon for those who skim."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..messages import in_words, log_error
from .breakable_label import BreakableLabel
from .flow_row import let_wrap
from .icon_label import IconLabel

GOOD = "/mIconSuccess.svg"
DOUBTFUL = "/mIconWarning.svg"
BUSY = "/mActionRefresh.svg"


class Remark(QWidget):
    """An icon and a text that may come from the service, so it is plain. Hidden while empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel()
        self.label = BreakableLabel(name)
        let_wrap(self.label)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        self.setVisible(False)

    def text(self) -> str:
        """Return what it says."""
        return str(self.label.text())

    def show_error(self, error: Exception, advice: str = "") -> None:
        """Show an error, and what can be done all the same; the log gets its details."""
        log_error(error)
        self.say(f"{in_words(error)} {advice}".rstrip(), DOUBTFUL)

    def say(self, text: str, icon: str = "") -> None:
        """Show a text, with one of the icons GOOD, DOUBTFUL and BUSY, or none."""
        self.label.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(QgsApplication.getThemeIcon(icon))
        self.setVisible(bool(text))
