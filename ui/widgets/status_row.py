# SPDX-License-Identifier: GPL-2.0-or-later
"""One sentence about where things stand, with progress and cancel while something runs."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ..adapters.i18n import translate
from ..adapters.plain_text import without_markup
from .wrapping_label import WrappingLabel

_STEPS = 1000


class StatusRow(QWidget):
    """The sentence, what is offered below it, and the progress.

    The offers are links ("show them?"); `offer_taken` tells that one was followed.
    """

    cancel_requested = pyqtSignal()
    offer_taken = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = WrappingLabel(name="statusLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer = WrappingLabel(name="statusOfferLabel")
        self._offer.setTextFormat(Qt.TextFormat.RichText)
        self._offer.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._offer.linkActivated.connect(self.offer_taken)
        self._offer.hide()
        self._bar = QProgressBar(self)
        self._bar.setObjectName("searchProgress")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._cancel = QToolButton(self)
        self._cancel.setObjectName("cancelButton")
        self._cancel.setText(translate("DataCosmos", "Cancel"))
        self._cancel.setToolTip(translate("DataCosmos", "Stop what is running"))
        self._cancel.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg"))
        self._cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel.clicked.connect(lambda _checked=False: self.cancel_requested.emit())
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._offer)
        layout.addLayout(line)
        self.show_idle("")

    def minimumSizeHint(self) -> QSize:
        """The height that its texts need at the width that they have."""
        least = super().minimumSizeHint()
        if self.isVisible() and self.width() >= least.width():
            needed = self.layout().minimumHeightForWidth(self.width())
            least.setHeight(max(least.height(), needed))
        return least

    def text(self) -> str:
        """Return the sentence."""
        return self._label.text()

    @property
    def is_running(self) -> bool:
        """Whether it says that something runs."""
        return not self._cancel.isHidden()

    def show_idle(self, text: str) -> None:
        """Say a sentence; nothing runs."""
        self._say(text)
        self._bar.hide()
        self._cancel.hide()

    def show_running(self, text: str, fraction: float | None = None) -> None:
        """Say a sentence while something runs.

        Args:
            fraction: how much is done, 0 to 1; None if nobody knows.
        """
        self._say(text)
        self._bar.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self._bar.setValue(round(_STEPS * fraction))
        self._bar.show()
        self._cancel.show()

    def offer(self, name: str, text: str) -> None:
        """Offer something to click below the sentence."""
        self.offer_several([(name, text)])

    def offer_several(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer several things to click below the sentence: the name and the text of each."""
        links = (f'<a href="{escape(name)}">{escape(text)}</a>' for name, text in offers)
        self._offer.setText(" · ".join(links))
        self._offer.setAccessibleName(", ".join(text for _name, text in offers))
        self._offer.show()

    def explain(self, text: str) -> None:
        """Have a tool tip say how the sentence, which stays, is meant."""
        self._label.setToolTip(without_markup(text))
        self._label.setAccessibleDescription(text)

    def _say(self, text: str) -> None:
        self.explain("")
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self._offer.hide()
