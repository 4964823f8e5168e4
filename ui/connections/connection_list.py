# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of connections: add, edit, remove, test."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import ConfigError, DataCosmosError
from ..adapters.accounts.accounts import Accounts
from ..adapters.plain_text import without_markup
from ..adapters.settings import (
    BY_BROWSER,
    BY_CREDENTIALS,
    BY_NOTHING,
    BY_PASTED,
    ENVIRONMENT,
    SANDBOX,
    Profile,
    new_profile,
)
from ..adapters.tasks import TaskRunner
from ..widgets.remark import Remark
from .connection_dialog import ConnectionDialog
from .questions import connection_tester

if TYPE_CHECKING:
    from ...core.service.client import Client

_ID = Qt.ItemDataRole.UserRole


class ConnectionList(QWidget):
    """Shows all connections. What is done here holds at once, as in QGIS's own lists.

    Args:
        open_link: opens the sign-in page in the user's browser.
    """

    failed = pyqtSignal(object)

    def __init__(
        self,
        accounts: Accounts,
        runner: TaskRunner,
        open_link: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._runner = runner
        self._open_link = open_link
        self.list = QListWidget(objectName="connectionsList")
        self.list.setAccessibleName(self.tr("Connections"))
        self.list.setToolTip(self.tr("A double click edits a connection"))
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.add_button = self._button("addConnectionButton", self.tr("Add..."), "symbologyAdd")
        self.edit_button = self._button("editConnectionButton", self.tr("Edit..."), "symbologyEdit")
        self.remove_button = self._button(
            "removeConnectionButton", self.tr("Remove"), "symbologyRemove"
        )
        self.test_button = self._button("testConnectionButton", self.tr("Test connection"))
        for button, text in (
            (self.add_button, self.tr("Set up a connection to an account")),
            (self.edit_button, self.tr("Change the selected connection")),
            (self.remove_button, self.tr("Forget the selected connection and its sign-in")),
            (self.test_button, self.tr("Sign in now and say what works")),
        ):
            button.setToolTip(text)
        self.test_remark = Remark("connectionTestLabel")
        self._lay_out()
        self.tester = connection_tester(runner, self.test_button, self.test_remark, self._client)
        self.add_button.clicked.connect(lambda _checked=False: self.add())
        self.edit_button.clicked.connect(lambda _checked=False: self.edit())
        self.remove_button.clicked.connect(self._on_remove_requested)
        self.list.itemActivated.connect(lambda _item: self.edit())
        self.list.currentItemChanged.connect(self._on_selection_changed)
        accounts.changed.connect(self._show)
        self._show()

    def selected(self) -> Profile | None:
        """Return the connection that is selected, None if none is."""
        item = self.list.currentItem()
        return self._accounts.profile(item.data(_ID)) if item else None

    def add(self) -> None:
        """Let the user set up a connection, and use it."""
        profile = self._edit(new_profile(self._free_name()))
        if profile is not None:
            self._accounts.set_current(profile.id)
            self._select(profile.id)

    def edit(self) -> None:
        """Let the user change the selected connection."""
        profile = self.selected()
        if profile is not None and profile.is_editable:
            self._edit(profile)

    def remove(self) -> None:
        """Forget the selected connection and its secret."""
        profile = self.selected()
        if profile is None or not profile.is_editable:
            return
        try:
            self._accounts.remove(profile.id)
        except DataCosmosError as error:
            self.failed.emit(error)

    def _edit(self, profile: Profile) -> Profile | None:
        dialog = ConnectionDialog(
            profile, self._accounts, self._runner, self._open_link, self.window()
        )
        is_kept = dialog.exec() == ConnectionDialog.DialogCode.Accepted
        kept = dialog.profile()
        dialog.deleteLater()
        return kept if is_kept else None

    def _client(self) -> Callable[[], Client]:
        profile = self.selected()
        if profile is None:
            raise ConfigError(self.tr("No connection is selected."), self.tr("Select one."))
        return self._accounts.client_factory(profile)

    def _button(self, name: str, text: str, icon: str = "") -> QPushButton:
        button = QPushButton(text, objectName=name)
        button.setAutoDefault(False)  # Enter in another field of the page is no click here
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        return button

    def _lay_out(self) -> None:
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        buttons = QVBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button, self.test_button):
            buttons.addWidget(button)
        buttons.addStretch()
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.test_remark)

    def _show(self) -> None:
        chosen = self.list.currentItem().data(_ID) if self.list.currentItem() else ""
        current = self._accounts.current()
        self.list.clear()
        for profile in self._accounts.profiles():
            item = QListWidgetItem(self._describe(profile, current), self.list)
            item.setData(_ID, profile.id)
        self._select(chosen or (current.id if current else ""))

    def _select(self, profile_id: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == profile_id:
                self.list.setCurrentRow(row)
                return
        self.list.setCurrentRow(0)
        self._on_selection_changed()

    def _describe(self, profile: Profile, current: Profile | None) -> str:
        name = profile.name
        if current is not None and profile.id == current.id:
            name = self.tr("{} (in use)").format(name)
        facts = [self._sign_in_words(profile)]
        if profile.contract_id is not None:
            label = profile.contract_name or self.tr("contract")
            facts.append(f"{label} ({profile.contract_id})")
        return f"{name}\n{' · '.join(facts)}"

    def _sign_in_words(self, profile: Profile) -> str:
        if profile.kind == ENVIRONMENT:
            return self.tr("set by environment variables")
        if profile.kind == SANDBOX:
            return self.tr("on this machine; no real money, no real images")
        return {
            BY_CREDENTIALS: self.tr("client id and secret"),
            BY_PASTED: self.tr("access token"),
            BY_BROWSER: self.tr("browser sign-in"),
            BY_NOTHING: self.tr("no sign-in yet"),
        }.get(profile.sign_in, profile.sign_in)

    def _free_name(self) -> str:
        taken = {profile.name for profile in self._accounts.profiles()}
        number, name = 1, "DataCosmos"
        while name in taken:
            number += 1
            name = f"DataCosmos {number}"
        return name

    def _on_selection_changed(self, *_items: object) -> None:
        profile = self.selected()
        self.edit_button.setEnabled(profile is not None and profile.is_editable)
        self.remove_button.setEnabled(profile is not None and profile.is_editable)
        self.tester.stop()
        self.test_button.setEnabled(profile is not None)

    def _on_remove_requested(self, _checked: bool = False) -> None:
        profile = self.selected()
        if profile is None:
            return
        answer = QMessageBox.question(
            self,
            self.tr("Remove connection"),
            without_markup(
                self.tr("Remove the connection “{}” and its stored sign-in?").format(profile.name)
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.remove()
