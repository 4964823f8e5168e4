# SPDX-License-Identifier: GPL-2.0-or-later
"""A report of a failure for the support: a zip of three readable files without secrets."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..disk.atomic import write_atomically
from ..errors import JournalError, StoreError
from ..job import Monitor
from ..journal.charges import NOTHING_ORDERED, charge_of, read_records
from ..journal.records import OrderRecord
from ..wording import tr
from .failure import Failure
from .scrubbing import Scrubber

_MOST_RECORDS = 50
_MOST_LOG_LINES = 2000
_LONGEST_LINE = 4000

REPORT, LOG, ORDERS = "report.txt", "log.txt", "orders.json"

_CONTENTS = f"""\
{REPORT}    this text
{LOG}       what the plugin did last, the newest line at the end
{ORDERS}   the latest orders as this computer knows them: number, state, scenes, prices, times
Not in it: passwords and tokens, the parts of links that can hold a key, e-mail addresses, your
name and the computer's, the names of your folders' owner, your organisation and contract, the
names you gave to connections, areas and footprints, images. It is plain text: read it before
you send it."""


@dataclass(frozen=True)
class Circumstances:
    """What the front end knows.

    Args:
        versions: of the plugin and what it runs on, by name.
        connection: what is to be said of the connection, by name; nothing secret.
        origins: of the connection's own services; links to them keep their path.
        log: lines, oldest first.
        failure: the last one, None if there was none.
    """

    versions: Mapping[str, str]
    connection: Mapping[str, str]
    origins: Sequence[str] = ()
    log: Sequence[str] = field(default=(), repr=False)
    failure: Failure | None = None


@dataclass(frozen=True)
class SupportReportJob:
    """Write the report to a file, which is there wholly or not at all.

    Args:
        path: a zip; one that is there is replaced.
        journal_folder: where the order journal lies. One that can't be read is no hindrance: the
            report says so.
        scrubber: for tests; None for one that knows this user and this computer.
    """

    path: Path
    journal_folder: Path
    circumstances: Circumstances
    scrubber: Scrubber | None = None

    def run(self, monitor: Monitor) -> Path:
        """Write it and return its path.

        Raises:
            StoreError: it can't be written.
            Cancelled.
        """
        journal_problem = ""
        every: tuple[OrderRecord, ...] = ()
        try:
            every = read_records(self.journal_folder)
        except JournalError as error:
            journal_problem = error.explain()
        monitor.check()
        shown = every[:_MOST_RECORDS]
        content = _zipped(self._files(shown, len(every) - len(shown), journal_problem))
        monitor.check()
        try:
            write_atomically(self.path, content)
        except OSError as error:
            raise StoreError(
                tr(
                    "The report can't be written to {path}: {reason}.",
                    path=self.path,
                    reason=error.strerror,
                ),
                tr("Choose another place."),
            ) from error
        return self.path

    def _files(
        self, shown: Sequence[OrderRecord], left_out: int, journal_problem: str
    ) -> dict[str, str]:
        about = self.circumstances
        scrubber = self.scrubber or Scrubber.of_this_computer(about.origins, _ids(shown))
        orders = scrubber.value([_order_json(record) for record in shown])
        report = "\n\n".join(
            [
                f"DataCosmos Imagery: report for the support, {_time(datetime.now(timezone.utc))}",
                _section("What happened", _story(about.failure)),
                _section("What was charged", _charges(shown, left_out, journal_problem)),
                _section("Versions", _pairs(about.versions)),
                _section("Connection", _pairs(about.connection)),
            ]
        )
        # Cut last: half a secret isn't known for one.
        lines = (scrubber.text(line)[:_LONGEST_LINE] for line in about.log[-_MOST_LOG_LINES:])
        return {
            # Ours, so it needs no cleaning, which would take the user's name out of words.
            REPORT: f"{scrubber.text(report)}\n\n{_section('What is in this file', _CONTENTS)}\n",
            LOG: "\n".join(lines) + "\n",
            ORDERS: json.dumps(orders, indent=1, ensure_ascii=False) + "\n",
        }


def _zipped(files: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text.encode("utf-8"))
    return buffer.getvalue()


def _section(title: str, text: str) -> str:
    return f"{title}\n{'-' * len(title)}\n{text}"


def _pairs(values: Mapping[str, str]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in values.items()) or "Not known."


def _story(failure: Failure | None) -> str:
    if failure is None:
        return "Nothing has failed since QGIS was started."
    parts = [
        f"{failure.cause}\nWhat to do next: {failure.next_step}",
        f"{failure.kind}, {_time(failure.at)}",
        failure.detail,
    ]
    return "\n\n".join(part for part in parts if part)


def _charges(shown: Sequence[OrderRecord], left_out: int, journal_problem: str) -> str:
    if journal_problem:
        return f"It isn't known here: {journal_problem}"
    if not shown:
        return NOTHING_ORDERED()
    lines = [charge_of(record).sentence for record in shown]
    if left_out:
        lines.append(f"{left_out} older orders are left out.")
    return "\n".join([*lines, "Orders that were made elsewhere may be missing."])


def _ids(every: Sequence[OrderRecord]) -> set[str]:
    lines = [line for record in every for line in record.lines]
    found = {record.order_id for record in every}
    return found.union(line.item for line in lines).union(line.collection for line in lines)


def _order_json(record: OrderRecord) -> dict[str, Any]:
    download = record.download
    return {
        "order": record.order_id or None,
        "service": record.origin,
        "phase": record.phase.value,
        "status": record.status or None,
        "begun": _time(record.begun_at),
        "asked": _time(record.checked_at),
        "total": str(record.total) if record.total else None,
        "lines": [
            {
                "collection": line.collection,
                "item": line.item,
                "level": line.level,
                **({} if line.part is None else {"part_km2": round(line.part.area_km2, 6)}),
                "price": str(price) if price else None,
            }
            for line, price in zip(record.lines, record.line_prices)
        ],
        "differs": [str(difference) for difference in record.differences],
        "licences": [f"{one.name} {one.version}".strip() for one in record.licences],
        "problem": record.problem or None,
        "download": download
        and {
            "begun": _time(download.since),
            "complete": download.is_complete,
            "files": len(download.files),
            "bytes": download.bytes_done,
            "bytes_expected": download.bytes_total,
            "problem": download.problem or None,
        },
    }


def _time(moment: datetime | None) -> str | None:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC" if moment else None
