# SPDX-License-Identifier: GPL-2.0-or-later
"""The licence ledger: what was accepted, when, by whom, for which order, and as what it was sent.

It lies in the journal's file; an entry is written together with the intent to order, before
the request is sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..disk.csv_file import number_cell, write_csv
from ..plain_text import one_line
from ..stac.collection import Licence
from ..values import moment_of_seconds
from ..wording import tr
from .attempt import State
from .journal import Journal

LEDGER_COLUMNS = {
    "accepted_at": "when it was accepted, RFC 3339, UTC; empty if that can't be read any more",
    "user": "who accepted it; empty if not known",
    "licence": "name",
    "version": "as it was sent: 1.0 where the collection stated none",
    "link": "where its text stands; empty if the collection named none, as was possible once",
    "stated": "what the collection's `license` said besides; empty if nothing, or not known",
    "sent": "yes if the order named it, no if it was accepted only; empty if not known",
    "origin": "scheme, host and port of the service",
    "organisation_id": "the organisation that ordered",
    "contract_id": "the contract it ordered under",
    "order_id": "the order; empty if none came of it, or that isn't known",
    "outcome": "created, refused (nothing was ordered), unknown (no answer) or sending",
    "items": "what was ordered: collection/item (level), separated by semicolons",
}


@dataclass(frozen=True)
class Acceptance:
    """A licence that was accepted for an attempt to order.

    Args:
        licence: in the words of the request.
        is_sent: whether the order named it; None for one of an earlier version.
        accepted_at: UTC; None if the ledger is damaged there.
    """

    licence: Licence
    accepted_at: datetime | None
    user: str
    attempt_id: int
    origin: str
    organisation_id: int | None
    contract_id: int | None
    order_id: str
    outcome: State
    items: tuple[str, ...]
    is_sent: bool | None = None


class LicenceLedger:
    """The ledger in the journal's file.

    Raises:
        JournalError: from every method, when the file can't be read or written.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def entries(self) -> tuple[Acceptance, ...]:
        """Return all acceptances, oldest first.

        Of an attempt that can't be read any more, only the licence and when it was accepted.
        """
        readable, damages = self._journal.readable_attempts(with_scenes=False)
        attempts = {attempt.id: attempt for attempt in readable}
        with self._journal.file.reading() as db:
            rows: list[tuple[Any, ...]] = db.execute(
                "SELECT attempt_id, accepted_at, user, sent, name, version, link, stated"
                " FROM acceptance ORDER BY id"
            ).fetchall()
        entries = []
        for attempt_id, accepted_at, user, is_sent, *licence in rows:
            attempt = attempts.get(attempt_id)
            if attempt is None and attempt_id not in damages:
                continue  # begun between the two reads
            entries.append(
                Acceptance(
                    licence=Licence(*(one_line(str(part)) for part in licence)),
                    accepted_at=moment_of_seconds(accepted_at),
                    user=one_line(str(user)),
                    attempt_id=attempt_id,
                    origin=attempt.origin if attempt else "",
                    organisation_id=attempt.organisation_id if attempt else None,
                    contract_id=attempt.contract_id if attempt else None,
                    order_id=attempt.order_id if attempt else "",
                    outcome=attempt.state if attempt else State.UNKNOWN,
                    items=tuple(map(str, attempt.lines)) if attempt else (),
                    is_sent=None if is_sent is None else bool(is_sent),
                )
            )
        return tuple(entries)

    def export_csv(self, path: Path) -> int:
        """Write all acceptances as a CSV file with `LEDGER_COLUMNS` and return how many.

        Raises:
            StoreError: the file can't be written.
        """
        entries = self.entries()
        write_csv(path, LEDGER_COLUMNS, _rows(entries), tr("The licence ledger"))
        return len(entries)


def _rows(entries: Iterable[Acceptance]) -> Iterable[dict[str, str]]:
    for entry in entries:
        yield {
            "accepted_at": _time_text(entry.accepted_at),
            "user": entry.user,
            "licence": entry.licence.name,
            "version": entry.licence.version,
            "link": entry.licence.link,
            "stated": entry.licence.stated,
            "sent": {None: "", True: "yes", False: "no"}[entry.is_sent],
            "origin": entry.origin,
            "organisation_id": number_cell(entry.organisation_id),
            "contract_id": number_cell(entry.contract_id),
            "order_id": entry.order_id,
            "outcome": entry.outcome.value,
            "items": "; ".join(entry.items),
        }


def _time_text(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""
