# SPDX-License-Identifier: GPL-2.0-or-later
"""What the items of orders say of themselves, asked for where the journal doesn't know it.

Orders made elsewhere, or by a script, come without footprints.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import ApiError, InputError, ResponseError
from ..job import Monitor
from ..journal.attempt import Scene
from ..journal.journal import Journal
from ..journal.records import OrderRecord
from ..sales.order import LineItem
from ..service.client import Client
from ..threads import run_parallel
from ..wording import tr


@dataclass(frozen=True)
class ScenesJob:
    """Ask for what the journal doesn't know of the items of orders, and record it.

    Args:
        client_of: returns a new client for an origin, closed by this job; None if no connection
            to it is set up.
        of: the orders.
    """

    journal_folder: Path
    client_of: Callable[[str], Client | None]
    of: tuple[OrderRecord, ...]

    def run(self, monitor: Monitor) -> tuple[str, ...]:
        """Ask, and return what couldn't be had, in words; the records then hold the others.

        Raises:
            JournalError: the journal can't be read or written.
            AuthError, NetworkError, Cancelled.
        """
        journal = Journal(self.journal_folder)
        wanted: dict[str, dict[tuple[str, str], LineItem]] = {}
        for record in self.of:
            for line, scene in zip(record.lines, record.scenes):
                if scene.footprint is None:
                    lines = wanted.setdefault(record.origin, {})
                    lines[(line.collection, line.item)] = line
        problems: list[str] = []
        for origin, lines in wanted.items():
            client = self.client_of(origin)
            if client is None:
                problems.append(tr("No connection to {origin} is set up.", origin=origin))
                continue
            with client:
                problems += _ask(journal, client, list(lines.values()), monitor)
        return tuple(problems)


def _ask(journal: Journal, client: Client, lines: list[LineItem], monitor: Monitor) -> list[str]:
    def scene(line: LineItem, watch: Monitor) -> Scene | str:
        try:
            item = client.item(line.collection, line.item, watch)
        except (ApiError, ResponseError, InputError) as error:
            return f"{line.item}: {error.message}"
        return Scene(item.acquired, item.platform, item.geometry)

    def report(done: int) -> None:
        monitor.progress(
            done / len(lines), tr("{done} of {count} footprints read", done=done, count=len(lines))
        )

    found = run_parallel(scene, lines, client.settings.parallel, monitor, report)
    scenes = [(line, answer) for line, answer in zip(lines, found) if isinstance(answer, Scene)]
    journal.keep_scenes(client.connection.origin, scenes)
    return [answer for answer in found if isinstance(answer, str)]
