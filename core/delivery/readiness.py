# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting, for a short while, for what the service is still making."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ..errors import ApiError, NotReadyYet
from ..wording import tr

if TYPE_CHECKING:
    from ..job import Monitor
    from ..service.config import HttpSettings

T = TypeVar("T")

# 202 "accepted" and 425 "too early", where these come as errors.
_NOT_YET = frozenset({202, 425})


def once_ready(fetch: Callable[[], T], settings: HttpSettings, name: str, monitor: Monitor) -> T:
    """Return what `fetch` returns; as long as the service says "not yet", ask again.

    That is done as often as a fault is repeated, and for as long as a single `Retry-After` is
    waited for: what takes longer is asked for again later, with the rest that is missing.

    Args:
        name: of the file.

    Raises:
        NotReadyYet, ApiError: it isn't ready by then.
        and all that `fetch` raises.
    """
    left, pause_s, waited_s = settings.retries, settings.backoff_s, 0.0
    while True:
        try:
            return fetch()
        except (NotReadyYet, ApiError) as error:
            if isinstance(error, ApiError) and error.status not in _NOT_YET:
                raise
            wait_s = max(pause_s, error.retry_after_s or 0.0)
            if left == 0 or waited_s + wait_s > settings.retry_after_max_s:
                raise
        left -= 1
        waited_s += wait_s
        monitor.info(tr("{file} is being prepared. Asking again.", file=name))
        monitor.pause(wait_s)
        pause_s = min(2 * pause_s, settings.backoff_max_s)
