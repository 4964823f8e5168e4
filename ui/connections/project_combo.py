# SPDX-License-Identifier: GPL-2.0-or-later
"""The project that parts of images are delivered to: chosen from a list, or typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...core.plain_text import identifier
from ..adapters.plain_text import without_markup

if TYPE_CHECKING:
    from ...core.account.projects import Project

_LONG, _BEGINNING = 12, 8  # characters of an id: as a version control system shortens its own


class ProjectCombo(QComboBox):
    """Holds a project's id with the name that the service gave it. Empty is fine."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("projectCombo")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(self.tr("Project"))
        self.setToolTip(self.tr("Parts of images are delivered to it; whole images need none"))
        self.lineEdit().setPlaceholderText(self.tr("none; or type its id"))
        self.editTextChanged.connect(lambda _text: self.edited.emit())
        # Of a text that is too long its beginning is seen, the project's name.
        self.currentIndexChanged.connect(lambda _index: self.lineEdit().home(False))

    def set_project(self, project_id: str, name: str) -> None:
        """Show one project, before the list has been read; empty for none."""
        self.clear()
        if project_id:
            self._add(project_id, name)
        self.setCurrentIndex(0 if project_id else -1)
        if not project_id:
            self.clearEditText()

    def offer(self, projects: Sequence[Project]) -> None:
        """Offer projects. What was chosen or typed stays."""
        chosen, name = self.project()
        self.clear()
        for project in projects:
            self._add(project.id, project.name)
        ids = [project.id for project in projects]
        if chosen and chosen not in ids:
            self._add(chosen, name)
            ids.append(chosen)
        self.setCurrentIndex(ids.index(chosen) if chosen else -1)
        if not chosen:
            self.clearEditText()

    def project(self) -> tuple[str, str]:
        """Return id and name; both are empty for none, and the name for one that was typed."""
        text = self.currentText().strip()
        index = self.currentIndex()
        if index < 0 or self.itemText(index) != text:
            index = self.findText(text) if text else -1
        if index < 0:
            return identifier(text), ""
        project_id, name = self.itemData(index)
        return str(project_id), str(name)

    def _add(self, project_id: str, name: str) -> None:
        text = f"{name} ({_short(project_id)})" if name else project_id
        if self.findText(text) >= 0:
            text = f"{name} ({project_id})"  # another one has the same name and the same beginning
        self.addItem(text, (project_id, name))
        row = self.count() - 1
        self.setItemData(row, without_markup(project_id), Qt.ItemDataRole.ToolTipRole)


def _short(project_id: str) -> str:
    """Return what tells a project from others of its name, with room in a box; the tip says all."""
    return project_id if len(project_id) <= _LONG else f"{project_id[:_BEGINNING]}…"
