# SPDX-License-Identifier: GPL-2.0-or-later
"""Which connection is in use, and clients for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.account.environment import account_from_environment
from ....core.errors import ConfigError, DataCosmosError
from ....core.service.credentials import Account
from ....core.urls import origin_of
from ..i18n import translate
from ..settings import (
    ENVIRONMENT,
    ENVIRONMENT_ID,
    SANDBOX,
    SANDBOX_ID,
    Profile,
    Settings,
    newer_connection,
)
from .credentials import (
    is_unlocked,
    load_credentials,
    remove_credentials,
    store_credentials,
)
from .environment_profile import environment_profile
from .sign_ins import SignIns

if TYPE_CHECKING:
    from ....core.service.client import Client
    from ....core.service.config import Connection
    from ....core.service.credentials import Credentials, RefreshCredentials
    from .local_sandbox import LocalSandbox


class Accounts(QObject):
    """The connections, which of them is current, and clients for it.

    All methods are for the main thread; what `client_factory` returns is for any.

    Args:
        settings: where connections are kept.
        sandbox: the local sandbox, offered as a connection; None to leave it out.
        environ: environment variables; None for those of the process.
    """

    changed = pyqtSignal()
    """The current connection, or something about it, is another now."""

    problem = pyqtSignal(object)
    """Something failed that nobody waits for; an exception says what."""

    def __init__(
        self,
        settings: Settings,
        sandbox: LocalSandbox | None = None,
        environ: Mapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sandbox = sandbox
        self._sandbox_choice: Profile | None = None  # with the contract and project chosen for it
        self._sandbox_problem = ""
        self._environ = os.environ if environ is None else environ
        self._from_environment = environment_profile(self._environ)
        self._current_id = ENVIRONMENT_ID if self._from_environment else settings.current_profile_id
        self._sign_ins = SignIns(settings, self)
        self._sign_ins.problem.connect(self.problem)
        if sandbox is not None:
            sandbox.started.connect(self._on_sandbox_started)
            sandbox.failed.connect(self._on_sandbox_failed)

    def profiles(self) -> tuple[Profile, ...]:
        """Return all connections: from the environment, the user's own, the sandbox."""
        found = [] if self._from_environment is None else [self._from_environment]
        found += self._settings.profiles()
        if self._sandbox is not None:
            found.append(self._sandbox_profile(self._sandbox))
        return tuple(found)

    def profile(self, profile_id: str) -> Profile | None:
        """Return the connection of this id, None if there is none."""
        return next((one for one in self.profiles() if one.id == profile_id), None)

    def current(self) -> Profile | None:
        """Return the connection in use, None if there is none yet."""
        chosen = self.profile(self._current_id)
        # Nobody who chose one account may find the money spent through another.
        if chosen is not None or self.newer_current() is not None:
            return chosen
        return next((one for one in self.profiles() if one.kind != SANDBOX), None)

    def newer_current(self) -> ConfigError | None:
        """Return in words that only a newer version can use the chosen connection, if so."""
        name = self._settings.newer_profiles().get(self._current_id)
        return None if name is None else ConfigError(*newer_connection(name))

    def set_current(self, profile_id: str) -> None:
        """Use another connection. The sandbox is started if it is the one."""
        self._current_id = profile_id
        if profile_id != ENVIRONMENT_ID:
            self._settings.current_profile_id = profile_id
        self.resume()
        self.changed.emit()

    def resume(self) -> None:
        """Start the sandbox if it is the current connection and doesn't run."""
        if self._sandbox is not None and self.is_sandbox():
            self._sandbox.start()

    def sandbox_places(self) -> tuple[tuple[str, float, float], ...]:
        """Return where the sandbox has scenes; nothing where another connection is in use."""
        return self._sandbox.places if self._sandbox is not None and self.is_sandbox() else ()

    def start_again(self) -> None:
        """Start the sandbox again after it has stopped."""
        self.resume()
        self.changed.emit()

    def is_starting(self) -> bool:
        """Return whether the current connection is the sandbox, which is about to be there."""
        sandbox = self._sandbox
        return self.is_sandbox() and bool(sandbox and sandbox.is_running and not sandbox.url)

    def stop_reason(self) -> str:
        """Return in words why the current connection, the sandbox, doesn't run.

        Empty while it runs or starts, and for all other connections.
        """
        if self.is_ready() or self.is_starting() or not self.is_sandbox():
            return ""
        return self._sandbox_problem or translate("DataCosmos", "The sandbox isn't running.")

    def is_ready(self) -> bool:
        """Return whether there is a connection to work with; not while the sandbox starts."""
        current = self.current()
        if current is None:
            return False
        return not current.is_sandbox or bool(self._sandbox and self._sandbox.url)

    def is_sandbox(self) -> bool:
        """Return whether the current connection is the sandbox: no real money, no real images."""
        current = self.current()
        return current is not None and current.is_sandbox

    def is_open(self, profile: Profile) -> bool:
        """Return whether a client of it can be made without asking the user for a password."""
        is_known = profile.kind in (ENVIRONMENT, SANDBOX) or self._sign_ins.knows(profile)
        return is_known or is_unlocked()

    def origin(self) -> str:
        """Return the origin of the current connection's API, empty if there is none."""
        current = self.current()
        return origin_of(current.api_url) if current else ""

    def save(self, profile: Profile, credentials: Credentials | None = None) -> Profile:
        """Add or replace a connection, and its secret where one is given.

        Returns:
            The profile as it was kept.

        Raises:
            AuthDatabaseProblem: the secret couldn't be stored; nothing was changed.
        """
        if credentials is not None:
            profile = replace(profile, authcfg=store_credentials(credentials, profile))
            self._sign_ins.forget(profile.id)
        self._settings.save_profile(profile)
        self.changed.emit()
        return profile

    def remove(self, profile_id: str) -> None:
        """Forget a connection and its secret.

        Raises:
            AuthDatabaseProblem: the secret is still stored, so the connection was kept.
        """
        profile = self._settings.profile(profile_id)
        if profile is None:
            return
        if profile.authcfg:
            remove_credentials(profile)
        self._settings.remove_profile(profile_id)
        self._sign_ins.forget(profile_id)
        self.changed.emit()

    def set_contract(self, contract_id: int | None, name: str = "") -> None:
        """Have the current connection refer to another contract.

        The one of the environment is changed for this run only.
        """
        current = self.current()
        if current is not None:
            self._change(replace(current, contract_id=contract_id, contract_name=name))

    def set_project(self, profile_id: str, project_id: str, name: str = "") -> None:
        """Have parts of images that are bought by a connection be delivered to another project.

        Args:
            project_id: empty for none.
        """
        profile = self.profile(profile_id)
        if profile is not None:
            self._change(replace(profile, project_id=project_id, project_name=name))

    def _change(self, profile: Profile) -> None:
        """Keep a connection, as far as it is kept: others are changed for this run only."""
        if profile.is_editable:
            self._settings.save_profile(profile)
        elif profile.is_sandbox:
            self._sandbox_choice = profile
        else:
            self._from_environment = profile
        self.changed.emit()

    def client_factory(
        self,
        profile: Profile | None = None,
        credentials: Credentials | None = None,
        on_rotated: Callable[[RefreshCredentials], None] | None = None,
    ) -> Callable[[], Client]:
        """Return a function that makes a client of the connection, in any thread.

        The secret and QGIS's network settings are read here; the clients share one token, so
        that it is fetched once.

        Args:
            profile: another connection than the current one.
            credentials: used instead of the stored ones, while a connection is being set up.
            on_rotated: told when the refresh token of these credentials is replaced, in any
                thread. Those that are stored are replaced in the store without asking.

        Raises:
            ConfigError: there is no connection, or it isn't set up.
            AuthDatabaseProblem: its secret can't be read.
        """
        from ....core.service.client import Client
        from ..line import share_line
        from .network import http_settings

        share_line(self._settings)  # whatever the client will fetch
        profile = profile or self.current()
        if profile is None:
            raise self.newer_current() or ConfigError(
                translate("DataCosmos", "No connection is set up."),
                translate("DataCosmos", "Connect an account, or explore the sandbox."),
            )
        connection = self._connection(profile)
        settings = http_settings(profile.api_url, profile.login_url)
        settings = replace(settings, page_size=self._settings.page_size)
        if credentials is not None:
            owner = self._sign_ins.draft_owner(connection, credentials, settings, on_rotated)
        else:
            owner = self._sign_ins.owner(profile, settings, self._load)
        tokens, memory = owner.transport.tokens, owner.memory
        return lambda: Client(connection, None, settings, tokens, memory=memory)

    def store_rotated(self) -> None:
        """Store refresh tokens that were replaced, where no event loop does it or will."""
        self._sign_ins.store_rotated()

    def close(self) -> None:
        """Store what waits and close all connections. Called before the plugin goes."""
        self._sign_ins.close()

    def _connection(self, profile: Profile) -> Connection:
        # These two say better than an empty address what is the matter with them.
        if profile.kind == SANDBOX:
            self._sandbox_account()
        elif profile.kind == ENVIRONMENT:
            account_from_environment(self._environ)
        return profile.connection()

    def _load(self, profile: Profile) -> Credentials:
        if profile.kind == ENVIRONMENT:
            return account_from_environment(self._environ).credentials
        if profile.kind == SANDBOX:
            return self._sandbox_account().credentials
        return load_credentials(profile)

    def _sandbox_account(self) -> Account:
        account = self._sandbox.account() if self._sandbox else None
        if account is None:
            raise ConfigError(
                translate("DataCosmos", "The sandbox isn't running."),
                translate("DataCosmos", "Wait until it has started, or start it again."),
            )
        return account

    def _sandbox_profile(self, sandbox: LocalSandbox) -> Profile:
        if self._sandbox_choice is not None:  # its address is another each time that it starts
            return replace(self._sandbox_choice, api_url=sandbox.url, login_url=sandbox.url)
        organisation_id, contract_id, contract_name = sandbox.place
        return Profile(
            id=SANDBOX_ID,
            name=translate("DataCosmos", "Sandbox"),
            kind=SANDBOX,
            api_url=sandbox.url,
            login_url=sandbox.url,
            organisation_id=organisation_id,
            contract_id=contract_id,
            contract_name=contract_name,
        )

    def _on_sandbox_started(self, _url: str) -> None:
        self._sandbox_problem = ""
        self._sign_ins.forget(SANDBOX_ID)
        if self.is_sandbox():
            self.changed.emit()

    def _on_sandbox_failed(self, text: str) -> None:
        self._sandbox_problem = text
        self.problem.emit(DataCosmosError(text))
        self.changed.emit()
