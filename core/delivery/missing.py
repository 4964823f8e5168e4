# SPDX-License-Identifier: GPL-2.0-or-later
"""What of an order is missing, when it is asked for again, and what a person does without."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..disk.safe_files import OwnFolder
from ..errors import InputError
from ..job import Monitor
from ..journal.download_states import DownloadStates
from ..journal.journal import Journal
from ..journal.missing import Cause, Missing, stops_any
from ..wording import tr
from .delivery_record import accept_in_record, accepted
from .disk_errors import storage_error
from .hold import holding
from .missing_papers import renew_readme
from .papers import readme_path

__all__ = ["Cause", "Missing", "accept_missing", "retry_at", "stops_any"]

# Whatever a service asks for: a question a day harms nobody.
_LONGEST_ASKED_S = 86_400.0
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
    return next_try(tries, asked_s, now)


def next_try(tries: int, asked_s: float = 0.0, now: datetime | None = None) -> datetime:
    """Return when the next try comes after so many in vain, UTC; see `retry_at`."""
    pause_s = _PAUSES_S[min(max(tries, 1), len(_PAUSES_S)) - 1]
    pause_s = max(pause_s, min(asked_s, _LONGEST_ASKED_S))
    return (now or datetime.now(timezone.utc)) + timedelta(seconds=pause_s)


def accept_missing(
    journal_folder: Path | None,
    origin: str,
    order_id: str,
    keys: Collection[tuple[str, str, str]] | None = None,
    *,
    folder: Path | None = None,
    chosen: Path | None = None,
) -> tuple[Missing, ...]:
    """Note that a person does without what an order misses, and return all that is missing.

    That is noted in the journal and in the papers of the order's folder. The order is complete
    then, if nothing else is missing.

    Args:
        journal_folder: None where no journal knows the order.
        keys: of the missing ones, see `Missing.key`; None for all.
        folder: the order's folder; None for the one that the journal knows.
        chosen: what the user chose, that folder or one above it; None for the one it lies in.

    Raises:
        InputError: nothing of the order is known to be missing.
        JournalError: the journal can't be read or written.
        DownloadedElsewhere: the order is being downloaded at this moment.
        StorageError: the papers can't be written; the journal knows it already.
    """

    def is_meant(one: Missing) -> bool:
        return keys is None or one.key in keys

    states = DownloadStates(Journal(journal_folder)) if journal_folder is not None else None
    state = states.get(origin, order_id) if states is not None else None
    home = folder or (state.folder if state is not None else None)
    with contextlib.ExitStack() as held:
        # A download that is under way would write down what it knew before.
        if home is not None and os.path.lexists(home):
            held.enter_context(holding(home, chosen or home.parent, Monitor(), order_id))
            state = states.get(origin, order_id) if states is not None else None
        missing: tuple[Missing, ...] = ()
        if states is not None and state is not None and state.missing:
            missing = accepted(state.missing, is_meant)
            is_complete = not stops_any(missing)
            again = retry_at(missing, state.tries) if state.retry_at is not None else None
            problem = "" if is_complete else state.problem
            state = replace(
                state, missing=missing, is_complete=is_complete, problem=problem, retry_at=again
            )
            states.record(origin, order_id, state)
        if home is not None:
            in_papers = _accept_in_papers(home, order_id, is_meant, chosen or home.parent)
            missing = missing or in_papers
    if not missing:
        raise InputError(tr("Nothing of the order {order} is known to be missing.", order=order_id))
    return missing


def _accept_in_papers(
    folder: Path, order_id: str, is_meant: Callable[[Missing], bool], chosen: Path
) -> tuple[Missing, ...]:
    try:
        missing = accept_in_record(folder, order_id, is_meant, chosen).missing
        path = readme_path(folder, order_id, chosen)
        if missing and OwnFolder(folder, chosen).has(path.name):
            renew_readme(path, missing, chosen)
    except FileNotFoundError:
        return ()  # the folder was taken away
    except OSError as error:
        raise storage_error(error, folder) from error
    return missing
