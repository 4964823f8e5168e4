# SPDX-License-Identifier: GPL-2.0-or-later
"""The licence ledger: what was accepted, when, by whom, for which order.

It lies in the journal's file; an entry is written together with the intent to order, before
the request is sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from .attempt import State
from .collection import Licence
from .csv_file import number_cell, write_csv
from .journal import Journal
from .wording import tr

LEDGER_COLUMNS = {
    "accepted_at": "when it was accepted, RFC 3339, UTC",
    "user": "who accepted it; empty if not known",
    "licence": "name",
    "version": "as the collection states it",
    "link": "where its text stands; empty if the collection named none",
    "origin": "scheme, host and port of the service",
    "organisation_id": "the organisation that ordered",
    "contract_id": "the contract it ordered under",
    "order_id": "the order; empty if none came of it, or that isn't known",
    "outcome": "created, refused (nothing was ordered), unknown (no answer) or sending",
    "items": "what was ordered: collection/item (level), separated by semicolons",
}


@dataclass(frozen=True)
class Acceptance:
    """A licence that was accepted for an attempt to order."""

    licence: Licence
    accepted_at: datetime
    user: str
    attempt_id: int
    origin: str
    organisation_id: int | None
    contract_id: int | None
    order_id: str
    outcome: State
    items: tuple[str, ...]


class LicenceLedger:
    """The ledger in the journal's file.

    Raises:
        JournalError: from every method, when the file can't be read or written.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def entries(self) -> tuple[Acceptance, ...]:
        """Return all acceptances, oldest first."""
        attempts = {attempt.id: attempt for attempt in self._journal.attempts()}
        with self._journal.file.reading() as db:
            rows: list[tuple[Any, ...]] = db.execute(
                "SELECT attempt_id, name, version, link, accepted_at, user FROM acceptance"
                " ORDER BY id"
            ).fetchall()
        entries = []
        for attempt_id, name, version, link, accepted_at, user in rows:
            attempt = attempts.get(attempt_id)
            if attempt is None:
                continue  # begun between the two reads
            entries.append(
                Acceptance(
                    licence=Licence(name, version, link),
                    accepted_at=datetime.fromtimestamp(accepted_at, timezone.utc),
                    user=user,
                    attempt_id=attempt_id,
                    origin=attempt.origin,
                    organisation_id=attempt.organisation_id,
                    contract_id=attempt.contract_id,
                    order_id=attempt.order_id,
                    outcome=attempt.state,
                    items=tuple(map(str, attempt.lines)),
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
            "accepted_at": entry.accepted_at.isoformat(timespec="seconds"),
            "user": entry.user,
            "licence": entry.licence.name,
            "version": entry.licence.version,
            "link": entry.licence.link,
            "origin": entry.origin,
            "organisation_id": number_cell(entry.organisation_id),
            "contract_id": number_cell(entry.contract_id),
            "order_id": entry.order_id,
            "outcome": entry.outcome.value,
            "items": "; ".join(entry.items),
        }
