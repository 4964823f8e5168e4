# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock shows before there is a connection."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontInfo, QIcon
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..widgets.flow_row import let_wrap
from ..widgets.icon_label import IconLabel
from ..widgets.remark import BUSY, DOUBTFUL, Remark

_ICON = Path(__file__).parents[2] / "resources" / "icon.svg"


class WelcomePage(QWidget):
    """Two ways to begin: an account, or the sandbox."""

    connect_requested = pyqtSignal()
    sandbox_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.connect_button = QPushButton(
            self.tr("Connect an account..."), objectName="connectAccountButton"
        )
        self._explore = self.tr("Explore the sandbox")
        self.sandbox_button = QPushButton(self._explore, objectName="exploreSandboxButton")
        self.connect_button.setToolTip(
            self.tr("Set up a connection with your credentials, a token or the browser")
        )
        self.sandbox_button.setToolTip(self.tr("Start a make-believe DataCosmos on this computer"))
        self.remark = Remark("welcomeStateLabel")
        self._lay_out()
        self.connect_button.clicked.connect(lambda _checked=False: self.connect_requested.emit())
        self.sandbox_button.clicked.connect(lambda _checked=False: self.sandbox_requested.emit())

    def show_starting(self) -> None:
        """Say that the sandbox is about to be there."""
        self.sandbox_button.setEnabled(False)
        self.sandbox_button.setText(self._explore)
        self.remark.say(self.tr("The sandbox is starting..."), BUSY)

    def show_problem(self, text: str) -> None:
        """Say why it couldn't go on from here; both ways are open again."""
        self.sandbox_button.setEnabled(True)
        self.remark.say(text, DOUBTFUL)

    def show_stopped(self, text: str) -> None:
        """Say why the sandbox doesn't run, and offer to start it again."""
        self.show_problem(text)
        self.sandbox_button.setText(self.tr("Start again"))

    def reset(self) -> None:
        """Show the page as at the first time."""
        self.sandbox_button.setEnabled(True)
        self.sandbox_button.setText(self._explore)
        self.remark.say("")

    def _lay_out(self) -> None:
        picture = IconLabel(QIcon(str(_ICON)), QStyle.PixelMetric.PM_LargeIconSize, 2)
        title = _text(self.tr("Satellite imagery for the area on your map"))
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(1.25 * QFontInfo(font).pointSizeF())
        title.setFont(font)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(
            _text(
                self.tr(
                    "Search the DataCosmos catalogue of Open Cosmos, compare what images cost "
                    "for your area, order them, and have them in your project."
                )
            )
        )
        column.addSpacing(self.fontMetrics().height())
        column.addWidget(self.connect_button)
        column.addWidget(
            _text(
                self.tr(
                    "You need a DataCosmos account. Nothing is bought before you have seen the "
                    "price and confirmed it."
                )
            )
        )
        column.addSpacing(self.fontMetrics().height())
        column.addWidget(self.sandbox_button)
        column.addWidget(
            _text(
                self.tr(
                    "No account needed: a make-believe DataCosmos on this computer, to try "
                    "everything from search to download with invented images and no money."
                )
            )
        )
        column.addWidget(self.remark)
        column.addStretch(2)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _text(text: str) -> QLabel:
    label = QLabel(text)
    let_wrap(label)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
