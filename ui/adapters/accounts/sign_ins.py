# SPDX-License-Identifier: GPL-2.0-or-later
"""The sign-ins of this run of QGIS: each secret is read once, each token fetched once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.errors import DataCosmosError
from ..settings import Profile, Settings
from .credentials import store_credentials

if TYPE_CHECKING:
    from ....core.service.client import Client
    from ....core.service.config import Connection, HttpSettings
    from ....core.service.credentials import Credentials, RefreshCredentials


@dataclass
class _SignIn:
    """A sign-in that is in use.

    Args:
        key: all that it depends on; for another key it can't be used.
        credentials: the latest, as they may be replaced while in use.
        owner: the client whose token cache the others share.
    """

    key: tuple[object, ...]
    credentials: Credentials
    owner: Client | None = None


class SignIns(QObject):
    """Keeps one token cache for each connection, and stores refresh tokens that are replaced."""

    problem = pyqtSignal(object)
    """A new refresh token couldn't be stored; an exception says why."""

    _rotated = pyqtSignal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._known: dict[str, _SignIn] = {}
        self._draft: _SignIn | None = None
        self._waiting: dict[str, RefreshCredentials] = {}
        # Told in a worker thread; a signal carries it to this one.
        self._rotated.connect(self.store_rotated)

    def owner(
        self, profile: Profile, settings: HttpSettings, load: Callable[[Profile], Credentials]
    ) -> Client:
        """Return the client that signs in for the profile. For the main thread.

        Args:
            load: reads the secret, if it isn't known yet.
        """
        key = _key_of(profile)
        known = self._known.get(profile.id)
        if known is None or known.key != key:
            known = _SignIn(key, load(profile))
            self._known[profile.id] = known

        def store(credentials: RefreshCredentials) -> None:
            self._waiting[profile.id] = credentials
            self._rotated.emit()

        return _owner_of(known, profile.connection(), settings, store)

    def knows(self, profile: Profile) -> bool:
        """Return whether the profile's secret has been read before, in this run of QGIS."""
        known = self._known.get(profile.id)
        return known is not None and known.key == _key_of(profile)

    def draft_owner(
        self,
        connection: Connection,
        credentials: Credentials,
        settings: HttpSettings,
        on_rotated: Callable[[RefreshCredentials], None] | None,
    ) -> Client:
        """Return the client that signs in with credentials that aren't stored yet.

        The same as last time if nothing has changed: a refresh token may be good for one use.

        Args:
            on_rotated: told the refresh token that replaces the given one, in any thread.
        """
        key = (connection.login_url,)
        if self._draft is None or (self._draft.key, self._draft.credentials) != (key, credentials):
            self._draft = _SignIn(key, credentials)
        return _owner_of(self._draft, connection, settings, on_rotated or (lambda _new: None))

    def forget(self, profile_id: str) -> None:
        """Read the secret again next time."""
        self._known.pop(profile_id, None)
        self._draft = None

    def close(self) -> None:
        """Store what waits and close all connections. The clients mustn't be used any more."""
        self.store_rotated()
        used = [*self._known.values(), *([self._draft] if self._draft else [])]
        for sign_in in used:
            if sign_in.owner is not None:
                sign_in.owner.close()
        self._known, self._draft = {}, None

    def store_rotated(self) -> None:
        """Store the refresh tokens that were replaced. For the main thread.

        Happens by itself where events are handled; to be called where they aren't, or no more.
        """
        while self._waiting:
            profile_id, credentials = self._waiting.popitem()
            profile = self._settings.profile(profile_id)
            if profile is None:
                continue
            try:
                store_credentials(credentials, profile)
            except DataCosmosError as error:
                self.problem.emit(error)


def _key_of(profile: Profile) -> tuple[object, ...]:
    return (profile.authcfg, profile.sign_in, profile.login_url, profile.audience)


def _owner_of(
    sign_in: _SignIn,
    connection: Connection,
    settings: HttpSettings,
    tell: Callable[[RefreshCredentials], None],
) -> Client:
    from ....core.service.client import Client

    def rotate(credentials: RefreshCredentials) -> None:
        sign_in.credentials = credentials
        tell(credentials)

    owner = sign_in.owner
    is_same = owner is not None and owner.connection.api_url == connection.api_url
    if owner is None or not is_same or owner.settings != settings:
        sign_in.owner = Client(connection, sign_in.credentials, settings, None, rotate)
    return sign_in.owner
