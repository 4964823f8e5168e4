# SPDX-License-Identifier: GPL-2.0-or-later
"""An error as it is told afterwards: plain cause, next step, and what only a log needs."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from datetime import datetime, timezone

from ..errors import AuthError, DataCosmosError, NetworkError, OutcomeUnknown
from ..redaction import redact
from ..wording import Later, later, tr

# Where an error has no hint of its own; the first that fits.
_NEXT_STEPS: tuple[tuple[type[DataCosmosError], Later], ...] = (
    (
        OutcomeUnknown,
        later(
            "Don't repeat it yet: look first whether it was carried out, with Check again in the "
            "list of orders."
        ),
    ),
    (AuthError, later("Sign in again, then repeat what you did.")),
    (NetworkError, later("Nothing was changed. Check the network and repeat what you did.")),
)
_ELSE = later("Repeat what you did. If it fails again, send this report to the support.")


@dataclass(frozen=True)
class Failure:
    """What went wrong, without the error itself, which would hold on to all it passed through.

    Args:
        kind: name of the error's class.
        cause: what happened, to what, in words.
        next_step: what the user can do.
        detail: for those who look for a fault.
        at: when, UTC.
    """

    kind: str
    cause: str
    next_step: str
    detail: str
    at: datetime

    @classmethod
    def of(cls, error: BaseException, now: datetime | None = None) -> Failure:
        """Return what is to be told of this error. `now` is None for this moment."""
        at, kind = now or datetime.now(timezone.utc), type(error).__name__
        if isinstance(error, DataCosmosError):
            steps = (step for one, step in _NEXT_STEPS if isinstance(error, one))
            return cls(kind, error.message, error.hint or next(steps, _ELSE)(), error.detail, at)
        trace = traceback.format_exception(type(error), error, error.__traceback__)
        cause = tr("Something unexpected went wrong ({kind}).", kind=kind)
        return cls(kind, cause, _ELSE(), redact("".join(trace).rstrip()), at)
