# SPDX-License-Identifier: GPL-2.0-or-later
"""How a connection signs in: credentials, a pasted token, or the browser."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from pathlib import Path

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import ConfigError, DataCosmosError
from ...core.service.config import DEFAULT_AUDIENCE
from ...core.service.credentials import (
    ClientCredentials,
    Credentials,
    PastedToken,
    RefreshCredentials,
    read_credentials_file,
    token_expiry,
)
from ..adapters.settings import BY_BROWSER, BY_CREDENTIALS, BY_NOTHING, BY_PASTED, Profile
from ..adapters.writing import day_text, time_text
from ..widgets.remark import DOUBTFUL, Remark

_FILE_NAME = "data_cosmos_api_credentials.json"


class SignInWidget(QWidget):
    """Shows how a profile signs in and takes new secrets. It never shows a stored one."""

    changed = pyqtSignal()
    browser_requested = pyqtSignal()
    """The user wants to sign in with the browser, or to stop doing so."""

    failed = pyqtSignal(object)
    """What the user gave can't be used; an exception says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self._audience = DEFAULT_AUDIENCE
        self._refresh: RefreshCredentials | None = None
        self.kind_combo = QComboBox(objectName="signInCombo")
        self.kind_combo.addItem(self.tr("Client id and secret"), BY_CREDENTIALS)
        self.kind_combo.addItem(self.tr("Access token"), BY_PASTED)
        self.kind_combo.addItem(self.tr("Browser"), BY_BROWSER)
        self.kind_combo.setAccessibleName(self.tr("Way to sign in"))
        self.kind_combo.setToolTip(
            self.tr("Secrets are kept in QGIS's authentication database only")
        )
        self._pages = QStackedWidget()
        for page in (self._credentials_page(), self._token_page(), self._browser_page()):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kind_combo)
        layout.addWidget(self._pages)
        self.kind_combo.currentIndexChanged.connect(self._on_kind_changed)

    def set_profile(self, profile: Profile) -> None:
        """Show how a profile signs in."""
        self._profile = profile
        self._audience = profile.audience
        kind = BY_CREDENTIALS if profile.sign_in == BY_NOTHING else profile.sign_in
        self.kind_combo.setCurrentIndex(self.kind_combo.findData(kind))
        self.browser_id_edit.setText(profile.client_id)
        self.callback_edit.setText(profile.callback)
        self.callback_edit.setCursorPosition(0)
        self._show_what_is_stored()

    def kind(self) -> str:
        """Return BY_CREDENTIALS, BY_PASTED or BY_BROWSER."""
        return str(self.kind_combo.currentData())

    def audience(self) -> str:
        """Return the audience of the tokens; an imported file can name another."""
        return self._audience

    def browser_id(self) -> str:
        """Return the client id of the browser sign-in."""
        return str(self.browser_id_edit.text()).strip()

    def callback(self) -> str:
        """Return where the browser sign-in returns to."""
        return str(self.callback_edit.text()).strip()

    def credentials(self) -> Credentials | None:
        """Return the secret that the user gave, None to keep the stored one.

        Raises:
            ConfigError: there is neither, or what was given is no secret.
        """
        given = {
            BY_CREDENTIALS: self._given_pair,
            BY_PASTED: self._given_token,
            BY_BROWSER: lambda: self._refresh,
        }[self.kind()]()
        if given is None and not self._is_stored():
            raise ConfigError(*self._what_is_missing())
        return given

    def set_refresh(self, credentials: RefreshCredentials) -> None:
        """Take what a sign-in with the browser gave."""
        self._refresh = credentials
        self.show_browser_state(self.tr("Signed in. The sign-in is kept when you press OK."))
        self.changed.emit()

    def replace_refresh(self, credentials: RefreshCredentials) -> None:
        """Take what replaces the sign-in while it is being tried; nothing else has changed."""
        self._refresh = credentials

    def set_browser_busy(self, is_busy: bool) -> None:
        """Show whether a sign-in with the browser is under way."""
        self.browser_button.setText(
            self.tr("Stop waiting") if is_busy else self.tr("Sign in with the browser...")
        )
        self.browser_id_edit.setEnabled(not is_busy)
        self.callback_edit.setEnabled(not is_busy)

    def show_browser_state(self, text: str) -> None:
        """Say how the sign-in with the browser stands."""
        self.browser_remark.say(text)

    def import_file(self, path: str) -> None:
        """Take the credentials of a `data_cosmos_api_credentials.json`."""
        try:
            read = read_credentials_file(Path(path))
        except DataCosmosError as error:
            self.failed.emit(error)
            return
        self.kind_combo.setCurrentIndex(self.kind_combo.findData(BY_CREDENTIALS))
        self.client_id_edit.setText(read.client_id)
        self.secret_edit.setText(read.client_secret)
        self._audience = read.audience

    def _credentials_page(self) -> QWidget:
        self.import_button = QPushButton(
            self.tr("Import credentials file..."), objectName="importCredentialsButton"
        )
        self.import_button.setToolTip(
            self.tr("Reads a {} as downloaded from DataCosmos").format(_FILE_NAME)
        )
        self.client_id_edit = QLineEdit(objectName="clientIdEdit")
        self.secret_edit = QgsPasswordLineEdit()
        self.secret_edit.setObjectName("clientSecretEdit")
        for edit in (self.client_id_edit, self.secret_edit):
            edit.setToolTip(self.tr("From the credentials that you got from the DataCosmos team"))
        self.import_button.clicked.connect(self._on_import_requested)
        for edit in (self.client_id_edit, self.secret_edit):
            edit.textChanged.connect(self.changed)
        page, form = _form()
        form.addRow("", self.import_button)
        form.addRow(self.tr("Client &id"), self.client_id_edit)
        form.addRow(self.tr("Client &secret"), self.secret_edit)
        return page

    def _token_page(self) -> QWidget:
        self.token_edit = QgsPasswordLineEdit()
        self.token_edit.setObjectName("accessTokenEdit")
        self.token_edit.setToolTip(self.tr("It works until it expires, and can't be renewed"))
        self.token_remark = Remark("accessTokenLabel")
        self.token_edit.textChanged.connect(self._on_token_changed)
        page, form = _form(self.token_remark)
        form.addRow(self.tr("Access &token"), self.token_edit)
        return page

    def _browser_page(self) -> QWidget:
        self.browser_id_edit = QLineEdit(objectName="browserClientIdEdit")
        self.browser_id_edit.setToolTip(self.tr("Given by Open Cosmos for this plugin"))
        self.callback_edit = QLineEdit(objectName="callbackEdit")
        self.callback_edit.setToolTip(
            self.tr("Where the browser returns to; must be registered for the client id")
        )
        self.browser_button = QPushButton(objectName="browserSignInButton")
        self.browser_button.setToolTip(self.tr("Opens the sign-in page of Open Cosmos"))
        self.browser_remark = Remark("browserStateLabel")
        self.browser_id_edit.textChanged.connect(self.changed)
        self.browser_button.clicked.connect(lambda _checked=False: self.browser_requested.emit())
        page, form = _form(self.browser_remark)
        form.addRow(self.tr("Client &id"), self.browser_id_edit)
        form.addRow(self.tr("Return add&ress"), self.callback_edit)
        form.addRow("", self.browser_button)
        self.set_browser_busy(False)
        return page

    def _on_kind_changed(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.changed.emit()

    def _on_import_requested(self, _checked: bool = False) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Import credentials file"), _FILE_NAME, self.tr("JSON files (*.json)")
        )
        if path:
            self.import_file(path)

    def _on_token_changed(self, text: str) -> None:
        expiry = token_expiry(text.strip())
        if expiry is None:
            self.token_remark.say("")
        elif expiry <= time.time():
            self.token_remark.say(
                self.tr("Expired on {}: paste a new one.").format(_local_time(expiry)), DOUBTFUL
            )
        else:
            self.token_remark.say(self.tr("Valid until {}.").format(_local_time(expiry)))
        self.changed.emit()

    def _is_stored(self) -> bool:
        profile = self._profile
        return profile is not None and bool(profile.authcfg) and profile.sign_in == self.kind()

    def _show_what_is_stored(self) -> None:
        stored = self.tr("stored; leave empty to keep it")
        kind = self._profile.sign_in if self._profile and self._profile.authcfg else BY_NOTHING
        self.client_id_edit.setPlaceholderText(stored if kind == BY_CREDENTIALS else "")
        self.secret_edit.setPlaceholderText(stored if kind == BY_CREDENTIALS else "")
        self.token_edit.setPlaceholderText(stored if kind == BY_PASTED else "")
        self.show_browser_state(
            self.tr("Signed in; sign in again to change the person.") if kind == BY_BROWSER else ""
        )

    def _given_pair(self) -> ClientCredentials | None:
        client_id, word = self.client_id_edit.text().strip(), self.secret_edit.text().strip()
        if not client_id and not word:
            return None
        if not client_id or not word:
            raise ConfigError(
                self.tr("Client id and client secret belong together; one of them is missing."),
                self.tr("Give both."),
            )
        return ClientCredentials(client_id, word, self._audience)

    def _given_token(self) -> PastedToken | None:
        text = self.token_edit.text()
        return PastedToken(text) if text.strip() else None

    def _what_is_missing(self) -> tuple[str, str]:
        return {
            BY_CREDENTIALS: (
                self.tr("There are no credentials yet."),
                self.tr("Import your {}, or type client id and secret.").format(_FILE_NAME),
            ),
            BY_PASTED: (self.tr("There is no access token yet."), self.tr("Paste one.")),
            BY_BROWSER: (
                self.tr("Nobody has signed in yet."),
                self.tr("Press “Sign in with the browser”."),
            ),
        }[self.kind()]


def _form(*below: QWidget) -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    form = QFormLayout()
    column.addLayout(form)
    # Not as rows of the form, which gives text that wraps the wrong height.
    for widget in below:
        column.addWidget(widget)
    column.addStretch()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return page, form


def _local_time(seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds, timezone.utc).astimezone()
    return f"{day_text(moment.date())} {time_text(moment)}"
