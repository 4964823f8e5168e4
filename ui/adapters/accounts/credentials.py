# SPDX-License-Identifier: GPL-2.0-or-later
"""Secrets in QGIS's authentication database, the only place where the plugin keeps any.

All of this is for the main thread, and after something the user did: the first access asks
for the master password in a window.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

from ....core.errors import ConfigError, DataCosmosError
from ....core.service.credentials import (
    ClientCredentials,
    Credentials,
    PastedToken,
    RefreshCredentials,
)
from ..i18n import translate
from ..settings import BY_BROWSER, BY_CREDENTIALS, BY_PASTED, Profile

_PAIR = "Basic"
_HEADER = "APIHeader"
_HEADER_NAME = "Authorization"


class AuthDatabaseProblem(DataCosmosError):
    """QGIS's authentication database can't be used: disabled, locked, or it refused."""


def store_credentials(credentials: Credentials, profile: Profile) -> str:
    """Keep the credentials, in the place of those that the profile had.

    Returns:
        The id to keep in the profile's `authcfg`.

    Raises:
        AuthDatabaseProblem: nothing was stored.
    """
    manager = _unlocked_manager()
    config = _config_of(credentials)
    config.setName(f"DataCosmos: {profile.name}")
    config.setUri(profile.login_url)
    if profile.authcfg in manager.configIds():
        config.setId(profile.authcfg)
        is_stored = manager.updateAuthenticationConfig(config)
    else:
        is_stored = manager.storeAuthenticationConfig(config)[0]
    if not is_stored:
        raise AuthDatabaseProblem(
            translate("DataCosmos", "QGIS couldn't store the sign-in of {}.").format(profile.name),
            translate("DataCosmos", "Check Settings, Options, Authentication in QGIS."),
        )
    return str(config.id())


def load_credentials(profile: Profile) -> Credentials:
    """Return what the profile signs in with.

    Raises:
        ConfigError: nothing is stored for it.
        AuthDatabaseProblem: it can't be read.
    """
    if not profile.authcfg:
        raise ConfigError(
            translate("DataCosmos", "The connection {} has no sign-in yet.").format(profile.name),
            translate("DataCosmos", "Edit the connection and choose how to sign in."),
        )
    manager = _unlocked_manager()
    if profile.authcfg not in manager.configIds():
        raise ConfigError(
            translate(
                "DataCosmos",
                "The sign-in of {} is no longer in QGIS's authentication database.",
            ).format(profile.name),
            translate("DataCosmos", "Edit the connection and sign in again."),
        )
    config = QgsAuthMethodConfig()
    if not manager.loadAuthenticationConfig(profile.authcfg, config, True)[0]:
        raise AuthDatabaseProblem(
            translate("DataCosmos", "QGIS couldn't read the sign-in of {}.").format(profile.name),
            translate("DataCosmos", "Check Settings, Options, Authentication in QGIS."),
        )
    return _credentials_of(config, profile)


def is_unlocked() -> bool:
    """Return whether secrets can be read without asking for the master password."""
    manager = QgsApplication.authManager()
    return not manager.isDisabled() and bool(manager.masterPasswordIsSet())


def remove_credentials(profile: Profile) -> None:
    """Delete what is stored for the profile; nothing happens if there is nothing.

    Raises:
        AuthDatabaseProblem: it is still there.
    """
    manager = _enabled_manager()
    if profile.authcfg not in manager.configIds():
        return
    if not manager.removeAuthenticationConfig(profile.authcfg):
        raise AuthDatabaseProblem(
            translate("DataCosmos", "QGIS couldn't delete the sign-in of {}.").format(profile.name),
            translate("DataCosmos", "Delete it under Settings, Options, Authentication in QGIS."),
        )


def _enabled_manager() -> QgsAuthManager:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise AuthDatabaseProblem(
            translate(
                "DataCosmos",
                "QGIS's authentication database is disabled, so no sign-in can be kept.",
            ),
            translate(
                "DataCosmos",
                "Check Settings, Options, Authentication in QGIS; or set the environment "
                "variable DATACOSMOS_CREDENTIALS_FILE and start QGIS again.",
            ),
            str(manager.disabledMessage()),
        )
    return manager


def _unlocked_manager() -> QgsAuthManager:
    manager = _enabled_manager()
    # Asks the user for the master password if it isn't known yet.
    if not manager.setMasterPassword(True):
        raise AuthDatabaseProblem(
            translate("DataCosmos", "QGIS's authentication database is locked."),
            translate(
                "DataCosmos",
                "Try again and enter QGIS's master password; it protects your sign-in.",
            ),
        )
    return manager


def _config_of(credentials: Credentials) -> QgsAuthMethodConfig:
    if isinstance(credentials, PastedToken):
        config = QgsAuthMethodConfig(_HEADER)
        config.setConfig(_HEADER_NAME, f"Bearer {credentials.value}")
        return config
    config = QgsAuthMethodConfig(_PAIR)
    if isinstance(credentials, RefreshCredentials):
        kept = credentials.refresh_token
    else:
        kept = credentials.client_secret
    config.setConfig("username", credentials.client_id)
    config.setConfig("password", kept)
    return config


def _credentials_of(config: QgsAuthMethodConfig, profile: Profile) -> Credentials:
    if profile.sign_in == BY_PASTED and config.method() == _HEADER:
        return PastedToken(config.config(_HEADER_NAME))
    client_id, kept = config.config("username"), config.config("password")
    if config.method() == _PAIR and kept:
        if profile.sign_in == BY_CREDENTIALS:
            return ClientCredentials(client_id, kept, profile.audience)
        if profile.sign_in == BY_BROWSER:
            return RefreshCredentials(client_id, kept, profile.audience)
    raise ConfigError(
        translate(
            "DataCosmos", "The stored sign-in of {} isn't of the kind that the connection says."
        ).format(profile.name),
        translate("DataCosmos", "Edit the connection and sign in again."),
    )
