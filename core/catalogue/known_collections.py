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
    if len(unknown) > _FEW and not memory.has_list:
        client.collections(monitor)
        unknown = [one for one in unknown if one not in memory.collections]
    for one in unknown:
        try:
            client.collection(one, monitor)
        except NotFound as error:
            similar = _similar(client, one, monitor)
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
