# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals of scenes that cover the area: what each costs and covers, to take or to leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRect, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..widgets.flow_row import FlowRow, let_wrap
from ..widgets.low_scroll import LowScroll
from . import cover_texts, cover_wishes
from .cover_lists import CoverAlternatives, CoverLines
from .cover_wishes import CoverWishes

if TYPE_CHECKING:
    from ...core.cover.proposed import ProposedCover


_BESIDE_TEXT_PIXELS = 12


class CoverPanel(QFrame):
    """Hidden until there is something to say or to ask."""

    searched_area_chosen = pyqtSignal()
    shown_area_chosen = pyqtSignal()
    stop_requested = pyqtSignal()
    add_requested = pyqtSignal()
    save_requested = pyqtSignal()
    dismissed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverPanel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = QLabel(self)
        self._text.setObjectName("coverLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        let_wrap(self._text)
        # Of what scrolls the width says how high it is. Else Qt's guess would be the least height,
        # and a scroll bar would stand beside a text that is all in sight.
        policy = self._text.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self._text.setSizePolicy(policy)
        self.alternatives = CoverAlternatives(self)
        self.lines = CoverLines(self)
        self.wishes = CoverWishes(self)
        self.wishes.closed.connect(lambda: self._options.setChecked(False))
        self.wishes.wanted.connect(lambda: self._options.setChecked(False))
        self._options = self._icon(
            "coverOptionsButton",
            "/mActionOptions.svg",
            translate("DataCosmos", "Level, number, price and kind of the scenes"),
        )
        self._options.setCheckable(True)
        self._options.toggled.connect(lambda _is_checked: self._arrange())
        self._save = self._icon(
            "saveCoverReportButton",
            "/mActionFileSave.svg",
            translate("DataCosmos", "Save a report of this proposal"),
        )
        self._save.clicked.connect(lambda _checked=False: self.save_requested.emit())
        self._searched = self._button(
            "coverSearchedAreaButton",
            translate("DataCosmos", "The searched area"),
            translate("DataCosmos", "Cover the area that is outlined on the map"),
            self.searched_area_chosen.emit,
        )
        self._shown = self._button(
            "coverShownAreaButton",
            translate("DataCosmos", "The area now shown"),
            translate("DataCosmos", "Cover the area that the search form describes now"),
            self.shown_area_chosen.emit,
        )
        self._add = self._button(
            "addCoverToCartButton",
            translate("DataCosmos", "Add the set to the cart"),
            translate("DataCosmos", "Put the scenes of the proposal that you don't own into it"),
            self.add_requested.emit,
        )
        self._stop = self._button(
            "coverStopButton",
            translate("DataCosmos", "Stop"),
            translate("DataCosmos", "Stop here, and go on with what is there"),
            self.stop_requested.emit,
        )
        self._close = self._button(
            "dismissCoverButton",
            translate("DataCosmos", "Dismiss"),
            translate(
                "DataCosmos",
                "Forget the proposal: its gaps go off the map, and rows show their levels again",
            ),
            self.dismissed.emit,
        )
        # What is offered as things stand, while the options aren't open.
        self._offered: tuple[QWidget, ...] = ()
        self._lay_out()
        self.hide()

    def ask_which_area(self, *, searches_again: bool) -> None:
        """Ask whether the searched area or the one that is shown now is to be covered.

        Args:
            searches_again: whether the latter means another search.
        """
        self._shown.setText(
            translate("DataCosmos", "Search the area now shown")
            if searches_again
            else translate("DataCosmos", "The area now shown")
        )
        self._shown.setToolTip(
            translate("DataCosmos", "Search there first: it wasn't searched as a whole")
            if searches_again
            else translate("DataCosmos", "Cover the area that the search form describes now")
        )
        self._say(cover_texts.which_area(), self._areas, self._searched, self._shown)

    def show_busy(self, text: str) -> None:
        """Say what is done at present, before there is a proposal."""
        self._say(text, self._stop)

    def show_covers(
        self, text: str, covers: Sequence[ProposedCover], shown: int, *, is_running: bool
    ) -> None:
        """Show proposals.

        Args:
            text: says how the one that is shown stands.
            shown: the number of that one.
            is_running: whether better ones are looked for.
        """
        self._add.setText(
            translate("DataCosmos", "Take it")
            if is_running
            else translate("DataCosmos", "Add the set to the cart")
        )
        self._add.setEnabled(bool(covers[shown].to_buy))
        self._text.setToolTip(covers[shown].parts_note)
        self.alternatives.show_covers(covers, shown)
        self.lines.show_cover(covers[shown])
        offered: list[QWidget] = [self.lines, self._add, self._options, self._save]
        if len(covers) > 1:
            offered.append(self.alternatives)
        if is_running:
            offered.append(self._stop)
        self._say(text, *offered)

    def show_unmet(self, text: str) -> None:
        """Say why nothing is proposed, while other wishes may change that."""
        self._say(text, self._options)

    def _say(self, text: str, *offered: QWidget) -> None:
        self._text.setText(text)
        self._offered = offered
        if self._options not in offered:
            self._options.setChecked(False)
        if not self._options.isChecked():  # else the form holds what isn't asked for yet
            wanted = cover_wishes.count(self.wishes.value())
            self._options.setText(f"({wanted})" if wanted else "")
        self._arrange()
        self.show()

    def _arrange(self) -> None:
        is_open = self._options.isChecked()
        parts: tuple[QWidget, ...] = (
            self._areas,
            self._searched,
            self._shown,
            self._add,
            self._stop,
            self._save,
            self.alternatives,
            self.lines,
        )
        for widget in parts:
            widget.setVisible(widget in self._offered and not is_open)
        for widget in (self._text, self._close):
            widget.setVisible(not is_open)
        for button in (self._searched, self._shown, self._add, self._stop, self._close):
            # A style's own least width would pile short words up to a column.
            width = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(width + _BESIDE_TEXT_PIXELS)
        # The form's own buttons end it.
        self._options.setVisible(self._options in self._offered and not is_open)
        for widget in (self.wishes, self.wishes.buttons):
            widget.setVisible(is_open)
        if is_open:
            self.wishes.setFocus()

    def _on_moved(self, line: QRect) -> None:
        place = self.lines.viewport().mapTo(self._body.widget(), line.center())
        self._body.ensureVisible(place.x(), place.y(), 0, line.height())

    def _button(self, name: str, text: str, tip: str, tell: Callable[[], Any]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _checked=False: tell())
        return self._named(button, name, tip)

    def _icon(self, name: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return self._named(button, name, tip)

    @staticmethod
    def _named(button: QAbstractButton, name: str, tip: str) -> Any:
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        icons = QVBoxLayout()
        icons.addWidget(self._options)
        icons.addWidget(self._save)
        icons.addStretch(1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        # Beside the text alone: in a narrow dock the lists need the whole width.
        top = QHBoxLayout()
        top.addWidget(self._text, 1)
        top.addLayout(icons)
        inside.addLayout(top)
        for widget in (self.alternatives, self.lines, self.wishes):
            inside.addWidget(widget)
        inside.addStretch(1)
        self._body = LowScroll(content, self)
        self.lines.moved.connect(self._on_moved)
        self._areas, buttons = FlowRow(self), FlowRow(self)
        self._areas.add(self._searched, 1)
        self._areas.add(self._shown, 1)
        for button, stretch in ((self._add, 1), (self._stop, 1), (self._close, 0)):
            buttons.add(button, stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._areas)
        layout.addWidget(buttons)
        layout.addWidget(self.wishes.buttons)
