# SPDX-License-Identifier: GPL-2.0-or-later
"""The window in which the project of a connection is chosen, where somebody misses one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.accounts.accounts import Accounts
from ..adapters.settings import Profile
from ..adapters.tasks import TaskRunner
from ..widgets.flow_row import FlowRow, let_wrap
from ..widgets.places import wished_size
from ..widgets.remark import Remark
from .project_combo import ProjectCombo
from .questions import project_reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...core.service.client import Client

_COLUMNS = 60  # width, in characters of the font


class ProjectDialog(QDialog):
    """Chooses the project that parts of images are delivered to; OK keeps it with the connection.

    The projects are listed at once where the service lists them.
    """

    def __init__(
        self,
        profile: Profile,
        accounts: Accounts,
        runner: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosProjectDialog")
        self.setWindowTitle(self.tr("Project for parts of images"))
        self._profile, self._accounts = profile, accounts
        self.combo = ProjectCombo()
        self.combo.set_project(profile.project_id, profile.project_name)
        self.read_button = QPushButton(self.tr("Read list"), objectName="readProjectsButton")
        self.read_button.setToolTip(
            self.tr("Reads the projects of your account, and looks whether the chosen one is there")
        )
        self.read_button.setAutoDefault(False)
        self.remark = Remark("projectsLabel")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.reader = project_reader(
            runner, self.read_button, self.remark, self.combo, self._client
        )
        self.combo.edited.connect(self.reader.stop)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(wished_size(self, _COLUMNS, 0))
        self.reader.start()

    def event(self, event: QEvent) -> bool:
        """Called by Qt."""
        done = bool(super().event(event))
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            # As high as its texts need at this width: what it says grows and shrinks.
            self.setMinimumHeight(self.layout().totalHeightForWidth(self.width()))
        return done

    def accept(self) -> None:
        """Keep what is chosen, also nothing."""
        self._accounts.set_project(self._profile.id, *self.combo.project())
        super().accept()

    def done(self, result: int) -> None:
        """End all that still runs for this dialog, however it is closed."""
        self.reader.stop()
        super().done(result)

    def _client(self) -> Callable[[], Client]:
        return self._accounts.client_factory(self._profile)

    def _lay_out(self) -> None:
        why = QLabel(
            self.tr(
                "The service delivers a part of an image to a project. Choose one of yours for "
                "the connection {}; whole images need none."
            ).format(self._profile.name)
        )
        let_wrap(why)
        row = FlowRow()
        row.add(self.combo, 1)
        row.add(self.read_button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        label = QLabel(self.tr("Pro&ject"))
        label.setBuddy(self.combo)
        form.addRow(label, row)
        column = QVBoxLayout(self)
        column.addWidget(why)
        column.addLayout(form)
        column.addWidget(self.remark)
        column.addStretch()
        column.addWidget(self.buttons)
