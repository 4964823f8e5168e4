# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a file or an item couldn't be had, by the error that said so."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import (
    ApiError,
    AuthError,
    DataCosmosError,
    InputError,
    NetworkError,
    NotReadyYet,
    RateLimited,
    ServerFault,
    StorageError,
)
from ..journal.missing import Cause

_GONE = 410
_CAUSES = {
    202: Cause.PREPARED,
    204: Cause.PREPARED,
    404: Cause.GONE,
    409: Cause.PREPARED,
    425: Cause.PREPARED,
    _GONE: Cause.GONE,
}


def cause_of(error: DataCosmosError) -> tuple[Cause, bool]:
    """Return why something couldn't be had, and whether that is so for good."""
    if isinstance(error, (NetworkError, RateLimited, ServerFault, AuthError)):
        return Cause.UNREACHED, False
    if isinstance(error, ApiError):
        return _CAUSES.get(error.status, Cause.REFUSED), error.status == _GONE
    if isinstance(error, InputError):  # an id that can't be sent
        return Cause.NO_ADDRESS, True
    if isinstance(error, StorageError):
        return Cause.DISK, False
    if isinstance(error, NotReadyYet):
        return Cause.PREPARED, False
    return Cause.BROKEN, False


def reason_of(error: DataCosmosError) -> str:
    """Return what was wrong, in words, without what to do about it."""
    return error.message


def asked_pause_s(errors: Iterable[DataCosmosError]) -> float:
    """Return the longest pause that the service asked for, in seconds; 0 for none."""
    return max((getattr(error, "retry_after_s", None) or 0.0 for error in errors), default=0.0)
