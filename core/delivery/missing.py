# SPDX-License-Identifier: GPL-2.0-or-later
"""What of an order is missing, when it is asked for again, and what a person does without."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..errors import InputError
from ..journal.download_states import DownloadStates
from ..journal.journal import Journal
from ..journal.missing import Cause, Missing, stops_any
from ..wording import tr

__all__ = ["Cause", "Missing", "accept_missing", "retry_at", "stops_any"]

# After so many tries in vain, the next comes so much later. Seconds.
_PAUSES_S = (60.0, 120.0, 300.0, 900.0, 3600.0, 7200.0, 14_400.0, 21_600.0)


def retry_at(
    missing: Sequence[Missing], tries: int, asked_s: float = 0.0, now: datetime | None = None
) -> datetime | None:
    """Return when what is missing is asked for again by itself, UTC; None for never.

    Args:
        tries: how often it was asked for in vain.
        asked_s: the least pause that the service asked for.
        now: None for this moment.
    """
    open_ones = [one for one in missing if not one.is_accepted]
    if not open_ones or all(one.is_lasting and not one.is_data for one in open_ones):
        return None
    pause_s = _PAUSES_S[min(max(tries, 1), len(_PAUSES_S)) - 1]
    return (now or datetime.now(timezone.utc)) + timedelta(seconds=max(pause_s, asked_s))


def accept_missing(
    journal_folder: Path,
    origin: str,
    order_id: str,
    keys: Collection[tuple[str, str, str]] | None = None,
) -> tuple[Missing, ...]:
    """Note that a person does without what an order misses, and return all that is missing.

    The order is complete then, if nothing else is missing.

    Args:
        keys: of the missing ones, see `Missing.key`; None for all.

    Raises:
        InputError: nothing of the order is missing as far as the journal knows.
        JournalError: the journal can't be read or written.
    """
    states = DownloadStates(Journal(journal_folder))
    state = states.get(origin, order_id)
    if state is None or not state.missing:
        raise InputError(tr("Nothing of the order {order} is known to be missing.", order=order_id))
    missing = tuple(
        replace(one, is_accepted=True) if keys is None or one.key in keys else one
        for one in state.missing
    )
    is_complete = not stops_any(missing)
    again = retry_at(missing, state.tries) if state.retry_at is not None else None
    states.record(
        origin,
        order_id,
        replace(
            state,
            missing=missing,
            is_complete=is_complete,
            problem="" if is_complete else state.problem,
            retry_at=again,
        ),
    )
    return missing
