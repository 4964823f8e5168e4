# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which one connection is set up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRegularExpression
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import ConfigError, DataCosmosError
from ...core.service.config import PRODUCTION_API_URL, PRODUCTION_LOGIN_URL
from ..adapters.accounts.accounts import Accounts
from ..adapters.settings import CUSTOM, PRODUCTION, Profile
from ..adapters.tasks import TaskRunner
from ..widgets.flow_row import FlowRow
from ..widgets.places import wished_size
from ..widgets.remark import Remark
from ..widgets.scrolled import Scrolled
from .browser_sign_in import BrowserSignIn
from .contract_combo import ContractCombo
from .project_combo import ProjectCombo
from .questions import connection_tester, contract_reader, project_reader
from .sign_in_widget import SignInWidget

if TYPE_CHECKING:
    from ...core.account.connection_check import ConnectionReport
    from ...core.service.client import Client

_COLUMNS = 75  # width, in characters of the font
_WHOLE_NUMBER = QRegularExpression(r"\d{0,15}")


class ConnectionDialog(QDialog):
    """Edits one connection; OK keeps it and its secret at once.

    Args:
        profile: what to start from; a new one isn't kept before OK.
        open_link: opens the sign-in page in the user's browser.
    """

    def __init__(
        self,
        profile: Profile,
        accounts: Accounts,
        runner: TaskRunner,
        open_link: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosConnectionDialog")
        self.setWindowTitle(self.tr("DataCosmos connection"))
        self._profile = profile
        self._accounts = accounts
        self._build()
        self.tester = connection_tester(runner, self.test_button, self.test_remark, self._client)
        self.reader = contract_reader(
            runner, self.contracts_button, self.contract_remark, self.contract_combo, self._client
        )
        self.projects = project_reader(
            runner, self.projects_button, self.project_remark, self.project_combo, self._client
        )
        self.browser = BrowserSignIn(runner, self.sign_in, self.draft, open_link)
        self._show(profile)
        self._connect()
        self.resize(wished_size(self, _COLUMNS, 0))

    def draft(self) -> Profile:
        """Return the connection as it stands in the dialog.

        Raises:
            ConfigError: a field can't be read.
        """
        is_custom = self._is_custom()
        contract_id, contract_name = self.contract_combo.contract()
        project_id, project_name = self.project_combo.project()
        organisation = self.organisation_edit.text().strip()
        draft = replace(
            self._profile,
            name=self.name_edit.text().strip(),
            kind=CUSTOM if is_custom else PRODUCTION,
            api_url=self.api_edit.text().strip() if is_custom else PRODUCTION_API_URL,
            login_url=self.login_edit.text().strip() if is_custom else PRODUCTION_LOGIN_URL,
            organisation_id=int(organisation) if organisation else None,
            contract_id=contract_id,
            contract_name=contract_name,
            project_id=project_id,
            project_name=project_name,
            sign_in=self.sign_in.kind(),
            client_id=self.sign_in.browser_id(),
            audience=self.sign_in.audience(),
            callback=self.sign_in.callback(),
        )
        draft.connection()  # refuses addresses that can't be used
        return draft

    def accept(self) -> None:
        """Keep the connection, or say why that isn't possible."""
        self.error_remark.say("")
        try:
            draft = self.draft()
            if not draft.name:
                raise ConfigError(self.tr("The connection has no name."), self.tr("Give it one."))
            self._profile = self._accounts.save(draft, self.sign_in.credentials())
        except DataCosmosError as error:
            self.error_remark.show_error(error)
            return
        super().accept()

    def done(self, result: int) -> None:
        """End all that still runs for this dialog, however it is closed."""
        self.tester.stop()
        self.reader.stop()
        self.projects.stop()
        self.browser.stop()
        super().done(result)

    def profile(self) -> Profile:
        """Return the connection as it was kept."""
        return self._profile

    def _client(self) -> Callable[[], Client]:
        return self._accounts.client_factory(
            self.draft(), self.sign_in.credentials(), self.browser.on_rotated
        )

    def _build(self) -> None:
        self.name_edit = QLineEdit(objectName="connectionNameEdit")
        self.service_combo = QComboBox(objectName="serviceCombo")
        self.service_combo.addItem(self.tr("DataCosmos of Open Cosmos"), PRODUCTION)
        self.service_combo.addItem(self.tr("Another address"), CUSTOM)
        self.api_edit = QLineEdit(objectName="apiUrlEdit")
        self.login_edit = QLineEdit(objectName="loginUrlEdit")
        self.sign_in = SignInWidget()
        self.organisation_edit = QLineEdit(objectName="organisationIdEdit")
        self.organisation_edit.setValidator(QRegularExpressionValidator(_WHOLE_NUMBER, self))
        self.organisation_edit.setPlaceholderText(self.tr("number; empty if you have none"))
        self.contract_combo = ContractCombo()
        self.contracts_button = QPushButton(self.tr("Read list"), objectName="readContractsButton")
        self.contracts_button.setToolTip(self.tr("Reads the contracts of your organisation"))
        self.contract_remark = Remark("contractsLabel")
        self.project_combo = ProjectCombo()
        self.projects_button = QPushButton(self.tr("Read list"), objectName="readProjectsButton")
        self.projects_button.setToolTip(
            self.tr("Reads the projects of your account, and looks whether the chosen one is there")
        )
        self.project_remark = Remark("projectsLabel")
        self.test_button = QPushButton(
            self.tr("Test connection"), objectName="testConnectionButton"
        )
        self.test_remark = Remark("connectionTestLabel")
        self.error_remark = Remark("connectionErrorLabel")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        for button in (self.contracts_button, self.projects_button, self.test_button):
            button.setAutoDefault(False)
        self._add_help()
        self._lay_out()

    def _add_help(self) -> None:
        for widget, text in (
            (self.name_edit, self.tr("What you call this connection")),
            (self.service_combo, self.tr("The service of Open Cosmos, or one at another address")),
            (self.api_edit, self.tr("Where the catalogue and the orders are, https")),
            (self.login_edit, self.tr("Where access tokens are asked for, https")),
            (self.organisation_edit, self.tr("The number of the organisation that buys")),
            (self.test_button, self.tr("Sign in now and say what works")),
        ):
            widget.setToolTip(text)

    def _lay_out(self) -> None:
        service = QFormLayout()
        service.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        service.addRow(self.tr("&Name"), self.name_edit)
        service.addRow(self.tr("Ser&vice"), self.service_combo)
        self._address_rows = QWidget()
        addresses = QFormLayout(self._address_rows)
        addresses.setContentsMargins(0, 0, 0, 0)
        addresses.addRow(self.tr("&API address"), self.api_edit)
        addresses.addRow(self.tr("Sign-in a&ddress"), self.login_edit)
        sign_in_box = QGroupBox(self.tr("Sign in with"))
        QVBoxLayout(sign_in_box).addWidget(self.sign_in)
        account_box = QGroupBox(self.tr("Organisation, contract and project"))
        account_column = QVBoxLayout(account_box)
        account = QFormLayout()
        account_column.addLayout(account)
        account.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        contract_row = FlowRow()
        contract_row.add(self.contract_combo, 1)
        contract_row.add(self.contracts_button)
        account.addRow(self.tr("&Organisation id"), self.organisation_edit)
        contract_label = QLabel(self.tr("&Contract"))
        contract_label.setBuddy(self.contract_combo)
        account.addRow(contract_label, contract_row)
        account.addRow(self.contract_remark)
        project_row = FlowRow()
        project_row.add(self.project_combo, 1)
        project_row.add(self.projects_button)
        project_label = QLabel(self.tr("Pro&ject"))
        project_label.setBuddy(self.project_combo)
        account.addRow(project_label, project_row)
        account.addRow(self.project_remark)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(service)
        layout.addWidget(self._address_rows)
        layout.addWidget(sign_in_box)
        layout.addWidget(account_box)
        test_row = QHBoxLayout()
        test_row.addWidget(self.test_button)
        test_row.addStretch()
        layout.addLayout(test_row)
        layout.addWidget(self.test_remark)
        layout.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(Scrolled(content), 1)
        column.addWidget(self.error_remark)
        column.addWidget(self.buttons)

    def _show(self, profile: Profile) -> None:
        self.name_edit.setText(profile.name)
        self.service_combo.setCurrentIndex(self.service_combo.findData(profile.kind))
        self.api_edit.setText(profile.api_url)
        self.login_edit.setText(profile.login_url)
        self.sign_in.set_profile(profile)
        organisation = profile.organisation_id
        self.organisation_edit.setText("" if organisation is None else str(organisation))
        self.contract_combo.set_contract(profile.contract_id, profile.contract_name)
        self.project_combo.set_project(profile.project_id, profile.project_name)
        self._address_rows.setVisible(self._is_custom())

    def _connect(self) -> None:
        self.service_combo.currentIndexChanged.connect(self._on_service_changed)
        self.sign_in.failed.connect(self.error_remark.show_error)
        self.sign_in.changed.connect(self.tester.stop)
        for edit in (self.organisation_edit, self.api_edit, self.login_edit):
            edit.textChanged.connect(lambda _text: self.tester.stop())
        self.project_combo.edited.connect(self.projects.stop)
        self.tester.answered.connect(self._on_tested)
        self.browser.failed.connect(self.error_remark.show_error)
        self.browser.signed_in.connect(self.tester.start)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _is_custom(self) -> bool:
        return bool(self.service_combo.currentData() == CUSTOM)

    def _on_service_changed(self, _index: int) -> None:
        self._address_rows.setVisible(self._is_custom())
        self.tester.stop()

    def _on_tested(self, report: ConnectionReport) -> None:
        if report.is_connected and self.organisation_edit.text():
            self.reader.start()
        if report.is_connected and self.project_combo.project()[0]:
            self.projects.start()
