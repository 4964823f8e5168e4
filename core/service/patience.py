# SPDX-License-Identifier: GPL-2.0-or-later
"""Repeating what changes nothing."""

from __future__ import annotations

import random
from collections.abc import Callable

from ..errors import NetworkError, Overdue
from ..job import Monitor
from ..redaction import get_logger
from ..wording import tr
from .answers import Answer, retry_after_s
from .config import HttpSettings

_log = get_logger(__name__)

_WORTH_REPEATING = frozenset({408, 425, 429, 500, 502, 503, 504})


def patiently(
    attempt: Callable[[], Answer], settings: HttpSettings, what: str, monitor: Monitor
) -> Answer:
    """Return the answer of `attempt`, made again after faults that may pass."""
    pause_s = settings.backoff_s
    left = settings.retries
    while True:
        wait_s = pause_s * random.uniform(0.75, 1.25)  # nosec B311  jitter only
        try:
            answer = attempt()
        except NetworkError as error:
            # What has taken the whole of its time already is for the user to repeat.
            if left == 0 or isinstance(error, Overdue):
                raise
            reason = error.message.rstrip(".")
        else:
            asked_s = retry_after_s(answer.headers) or 0.0
            may_pass = answer.status in _WORTH_REPEATING
            if not may_pass or left == 0 or asked_s > settings.retry_after_max_s:
                return answer
            wait_s = max(wait_s, asked_s)
            reason = f"{what}: HTTP {answer.status}"
        left -= 1
        _log.info("%s; trying again in %.1f s", reason, wait_s)
        monitor.info(tr("{reason}. Trying again in {wait:.0f} s.", reason=reason, wait=wait_s))
        monitor.pause(wait_s)
        pause_s = min(2 * pause_s, settings.backoff_max_s)
