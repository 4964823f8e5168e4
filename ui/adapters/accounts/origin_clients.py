# SPDX-License-Identifier: GPL-2.0-or-later
"""Clients for the service that an order was made at, whichever connection is in use now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ....core.errors import ConfigError
from ....core.urls import origin_of
from ..i18n import translate

if TYPE_CHECKING:
    from ....core.service.client import Client
    from ..settings import Profile
    from .accounts import Accounts


class OriginClients:
    """Finds the connection that leads to a service. For the main thread."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def profile_of(self, origin: str, name: str = "") -> Profile | None:
        """Return the connection to a service, None if none is set up.

        Args:
            name: of the connection to prefer where several lead there.
        """
        current = self._accounts.current()
        found = [one for one in self._accounts.profiles() if origin_of(one.api_url) == origin]
        found.sort(key=lambda one: (one.name != name, current is None or one.id != current.id))
        return found[0] if origin and found else None

    def origins(self) -> frozenset[str]:
        """Return the services to which connections lead."""
        return frozenset(origin_of(one.api_url) for one in self._accounts.profiles()) - {""}

    def is_open(self, origin: str) -> bool:
        """Return whether a client can be made without asking the user for a password."""
        profile = self.profile_of(origin)
        return profile is not None and self._accounts.is_open(profile)

    def factory(self, origin: str, name: str = "") -> Callable[[], Client]:
        """Return what makes clients of the service, in any thread.

        Raises:
            ConfigError: no connection leads there.
            AuthDatabaseProblem: its secret can't be read.
        """
        profile = self.profile_of(origin, name)
        if profile is None:
            raise ConfigError(
                translate("DataCosmos", "No connection to {} is set up any more.").format(origin),
                translate("DataCosmos", "Set it up again in the options, under DataCosmos."),
            )
        return self._accounts.client_factory(profile)
