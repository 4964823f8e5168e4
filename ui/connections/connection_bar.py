# SPDX-License-Identifier: GPL-2.0-or-later
"""The line at the top of the dock: under which connection and contract one works."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.accounts.accounts import Accounts
from ..adapters.plain_text import without_markup
from ..adapters.settings import Profile
from ..widgets.sandbox_band import SandboxBand

_ARROW = "▾"


class State(Enum):
    """How the current connection stands."""

    UNKNOWN = "unknown"
    BUSY = "busy"
    GOOD = "good"
    BAD = "bad"


class ConnectionBar(QWidget):
    """Names the connection, offers the others, and leads to settings and help.

    A band below says when it is the sandbox, wherever one is in the dock.
    """

    settings_requested = pyqtSignal()
    add_requested = pyqtSignal()
    help_requested = pyqtSignal()

    def __init__(self, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._state = State.UNKNOWN
        self._remark = ""
        self._known: Profile | None = None  # what the state is of
        self.chooser = _ElidedButton()
        self.chooser.setObjectName("connectionChooser")
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setMenu(QMenu(self.chooser))
        self.settings_button = _icon_button(
            "settingsButton", "/mActionOptions.svg", self.tr("Connections and settings")
        )
        self.help_button = _icon_button("helpButton", "/mActionHelpContents.svg", self.tr("Help"))
        self.band = SandboxBand()
        self._lay_out()
        self.chooser.menu().aboutToShow.connect(self._fill_menu)
        self.settings_button.clicked.connect(lambda _checked=False: self.settings_requested.emit())
        self.help_button.clicked.connect(lambda _checked=False: self.help_requested.emit())
        accounts.changed.connect(self._on_accounts_changed)
        self._show()

    def set_state(self, state: State, remark: str = "") -> None:
        """Show how the connection stands, with a remark for the tool tip.

        Forgotten as soon as the connection is another.
        """
        self._state, self._remark, self._known = state, remark, self._current()
        self._show()

    def _on_accounts_changed(self) -> None:
        if self._known != self._current():
            self._state, self._remark = State.UNKNOWN, ""
        self._show()

    def _current(self) -> Profile | None:
        """Return the connection but for its project, which says nothing of how it stands."""
        current = self._accounts.current()
        return None if current is None else replace(current, project_id="", project_name="")

    def _show(self) -> None:
        current = self._accounts.current()
        state = self._state
        remark, stop_reason = self._remark, self._accounts.stop_reason()
        if stop_reason:
            state, remark = State.BAD, stop_reason
        elif current is not None and state is State.UNKNOWN and not self._accounts.is_ready():
            state = State.BUSY
        name = self._label(current) if current else self.tr("Not connected")
        self.chooser.set_label(name, state)
        words = {
            State.UNKNOWN: "",
            State.BUSY: self.tr("connecting"),
            State.GOOD: self.tr("connected"),
            State.BAD: self.tr("not connected"),
        }[state]
        lines = [line for line in (name, words, remark) if line]
        # A tool tip takes rich text if it looks like it.
        self.chooser.setToolTip(without_markup("\n".join(lines)))
        self.chooser.setAccessibleName(self.tr("Connection: {}").format(", ".join(lines)))
        self.band.setVisible(self._accounts.is_sandbox())

    def _label(self, profile: Profile) -> str:
        if profile.contract_id is None:
            return profile.name
        contract = self.tr("contract {}").format(profile.contract_id)
        if profile.contract_name:
            contract = f"{profile.contract_name} ({profile.contract_id})"
        return f"{profile.name} · {contract}"

    def _fill_menu(self) -> None:
        menu = self.chooser.menu()
        menu.clear()
        group = QActionGroup(menu)
        current = self._accounts.current()
        for profile in self._accounts.profiles():
            action = menu.addAction(self._label(profile).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(current is not None and profile.id == current.id)
            group.addAction(action)
            action.triggered.connect(
                lambda _checked=False, chosen=profile.id: self._accounts.set_current(chosen)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Add a connection...")).triggered.connect(
            lambda _checked=False: self.add_requested.emit()
        )
        menu.addAction(self.tr("Manage connections...")).triggered.connect(
            lambda _checked=False: self.settings_requested.emit()
        )

    def add_help(self, action: QAction) -> None:
        """Offer something else beside the help button."""
        self.help_button.addAction(action)
        self.help_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.chooser, 1)
        row.addWidget(self.settings_button)
        row.addWidget(self.help_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.band)


class _ElidedButton(QToolButton):
    """A tool button as wide as there is room, its text shortened to fit."""

    def __init__(self) -> None:
        super().__init__()
        self._label, self._state = "", State.UNKNOWN
        self.setAutoRaise(True)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str, state: State) -> None:
        """Show this text, or as much of it as fits, and how that stands."""
        self._label, self._state = label, state
        self.setText(label)
        self.setIcon(_dot(state, self))
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Called by Qt."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        metrics, arrow = self.fontMetrics(), f" {_ARROW}"
        # All that isn't text, by the style's own count: icon, gaps, frame, a style sheet's padding.
        shown = metrics.size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        room = self.width() - (self.sizeHint().width() - shown)
        label = metrics.elidedText(
            self._label,
            Qt.TextElideMode.ElideRight,
            max(0, room - metrics.horizontalAdvance(arrow)),
        )
        option.text = label.replace("&", "&&") + arrow
        option.icon = _dot(self._state, self)  # for the screen and the colours that it has now
        # The style's own arrow would stand in a corner, far from the text.
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _icon_button(name: str, icon: str, text: str) -> QToolButton:
    button = QToolButton(objectName=name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    return button


def _dot(state: State, widget: QWidget) -> QIcon:
    """Return a disc for the state: told apart by shape too, for those who don't see colours."""
    side = widget.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, widget)
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    text = widget.palette().color(QPalette.ColorRole.WindowText)
    is_dark = text.lightnessF() > 0.5
    hues = {State.GOOD: 130, State.BUSY: 40, State.BAD: 0}
    colour = text
    if state in hues:
        colour = QColor.fromHsl(hues[state], 190, 150 if is_dark else 95)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, side / 8)
    painter.setPen(pen)
    disc = QRectF(side / 4, side / 4, side / 2, side / 2)
    if state in (State.GOOD, State.BAD):
        painter.setBrush(colour)
    painter.drawEllipse(disc)
    if state is State.BUSY:
        painter.setBrush(colour)
        painter.drawPie(disc, 90 * 16, 180 * 16)
    elif state is State.BAD:
        painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Window), side / 8))
        painter.drawLine(
            QPointF(disc.left() + side / 8, disc.center().y()),
            QPointF(disc.right() - side / 8, disc.center().y()),
        )
    painter.end()
    return QIcon(pixmap)
