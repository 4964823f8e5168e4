# SPDX-License-Identifier: GPL-2.0-or-later
"""The sign-ins of this run of QGIS: each secret is read once, each token fetched once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import DataCosmosError
from .credentials import store_credentials
from .settings import Profile, Settings

if TYPE_CHECKING:
    from ...core.client import Client
    from ...core.config import HttpSettings
    from ...core.credentials import Credentials, RefreshCredentials


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
        from ...core.client import Client

        key = (profile.authcfg, profile.sign_in, profile.login_url, profile.audience)
        known = self._known.get(profile.id)
        if known is None or known.key != key:
            known = _SignIn(key, load(profile))
            self._known[profile.id] = known
        if known.owner is None or known.owner.settings != settings:
            sign_in = known

            def rotate(credentials: RefreshCredentials) -> None:
                sign_in.credentials = credentials
                self._waiting[profile.id] = credentials
                self._rotated.emit()

            known.owner = Client(profile.connection(), known.credentials, settings, None, rotate)
        return known.owner

    def forget(self, profile_id: str) -> None:
        """Read the secret again next time."""
        self._known.pop(profile_id, None)

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
