# SPDX-License-Identifier: GPL-2.0-or-later
"""The connection that environment variables describe."""

from __future__ import annotations

from collections.abc import Mapping

from ....core.account.environment import API_URL, account_from_environment, is_configured
from ....core.errors import DataCosmosError
from ..i18n import translate
from ..settings import ENVIRONMENT, ENVIRONMENT_ID, Profile


def environment_profile(environ: Mapping[str, str]) -> Profile | None:
    """Return it, None if they name no account."""
    if not is_configured(environ):
        return None
    name = translate("DataCosmos", "From environment")
    try:
        connection = account_from_environment(environ).connection
    except DataCosmosError:
        # Shown all the same: using it then says what is wrong with it.
        return Profile(
            ENVIRONMENT_ID, name, ENVIRONMENT, environ.get(API_URL, ""), environ.get(API_URL, "")
        )
    return Profile(
        ENVIRONMENT_ID,
        name,
        ENVIRONMENT,
        connection.api_url,
        connection.login_url,
        connection.organisation_id,
        connection.contract_id,
        project_id=connection.project_id,
    )
