# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the collections that are searched for exist."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import ApiError, NetworkError, NotFound, ResponseError
from ..job import Monitor
from ..wording import tr

if TYPE_CHECKING:
    from ..service.client import Client

# Up to so many are asked for one by one; for more the list is quicker.
_FEW = 2
_MOST_SIMILAR = 3
# There is none of that id, or it isn't for this account.
_SAYS_NO = frozenset({403, 404, 410})


def check_collections(client: Client, ids: Sequence[str], monitor: Monitor) -> None:
    """Make sure that these collections exist.

    A service that doesn't know a collection may just find nothing; that would be no answer to a
    slip of the pen. What is known of earlier isn't asked again. What a list lacks is asked for
    by itself: it may be newer.

    Raises:
        NotFound: there is none of such an id.
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.
    """
    memory = client.memory
    unknown = [one for one in ids if one not in memory.collections]
    try:
        if len(unknown) > _FEW and not memory.has_list:
            client.collections(monitor)
        for one in unknown:
            if one not in memory.collections:
                _check_collection(client, one, monitor)
    except (ApiError, ResponseError) as error:
        if getattr(error, "status", 0) in _SAYS_NO:
            raise
        # A service that can't tell may search all the same.
        monitor.info(error.message)


def _check_collection(client: Client, wanted: str, monitor: Monitor) -> None:
    try:
        client.collection(wanted, monitor)
    except NotFound as error:
        similar = _similar(client, wanted, monitor) if error.status in _SAYS_NO else []
        if not similar:
            raise
        raise NotFound(
            error.message,
            tr("Did you mean {names}?", names=", ".join(similar)),
            error.detail,
            status=error.status,
            messages=error.messages,
        ) from error


def _similar(client: Client, wanted: str, monitor: Monitor) -> list[str]:
    """Return the ids of collections that look like a wrong one."""
    if not client.memory.has_list:
        try:
            client.collections(monitor)
        except (ApiError, NetworkError, ResponseError):
            return []  # that it doesn't exist is known all the same
    names = sorted(client.memory.collections)
    return difflib.get_close_matches(wanted, names, _MOST_SIMILAR)
