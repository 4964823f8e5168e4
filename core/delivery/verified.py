# SPDX-License-Identifier: GPL-2.0-or-later
"""What came of looking at the files of an order: a verdict on each, and the whole as a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ..disk.csv_file import number_cell, write_csv
from ..plain_text import one_line
from ..sales.order import short_number
from ..wording import later, tr, tr_n

VERIFIED_COLUMNS = {
    "verdict": "sound, missing, changed, damaged, unknown or foreign",
    "is_wrong": "yes where it has to be mended, else no",
    "file": "path in the order's folder, with /; empty for a file that never had a name",
    "collection": "id of the item's collection",
    "item": "id of the item; empty for a file that belongs to none",
    "asset": "key of the asset; empty for a whole item, and for what is no asset",
    "expected_bytes": "size that the file should have; empty if nobody says",
    "bytes": "size that it has; empty if it isn't there or can't be read",
    "expected_checksum": "what it should have: kind and hexadecimal digest; empty if nobody says",
    "sha256": "what it has; empty where it wasn't needed",
    "reason": "in words",
}
_REPORT_NAME = later("The report")


class Verdict(Enum):
    """What a file is, compared with what it should be."""

    SOUND = "sound"  # as it came
    MISSING = "missing"  # it isn't there
    CHANGED = "changed"  # whole, but not as it came
    DAMAGED = "damaged"  # no whole file of its kind
    UNKNOWN = "unknown"  # nothing vouches for it
    FOREIGN = "foreign"  # somebody else's

    @property
    def in_words(self) -> str:
        """The verdict as a person reads it."""
        texts = {
            Verdict.SOUND: tr("sound"),
            Verdict.MISSING: tr("missing"),
            Verdict.CHANGED: tr("changed"),
            Verdict.DAMAGED: tr("damaged"),
            Verdict.UNKNOWN: tr("not known"),
            Verdict.FOREIGN: tr("not ours"),
        }
        return texts[self]


@dataclass(frozen=True)
class VerifiedFile:
    """One file of an order, or one that it should have.

    Args:
        path: None where it never had a name.
        collection, item: whose it is; empty for a file of nobody.
        asset: its key; empty for a whole item, and for what is no asset.
        reason: of the verdict, in words.
        is_wrong: whether it has to be mended: what is missing for a known reason that a person
            does without, or that isn't what was bought, hasn't.
        expected_bytes, expected_checksum: what it should have; None and empty if nobody says.
        found_bytes, sha256: what it has; None and empty if that wasn't looked at.
    """

    path: Path | None
    collection: str
    item: str
    asset: str
    verdict: Verdict
    reason: str
    is_wrong: bool
    expected_bytes: int | None = None
    found_bytes: int | None = None
    expected_checksum: str = ""
    sha256: str = ""

    @property
    def name(self) -> str:
        """Item and file, or what there is of them, for a person."""
        file = self.path.name if self.path is not None else self.asset
        return ": ".join(part for part in (self.item, file) if part)


@dataclass(frozen=True)
class VerifyReport:
    """What an order's folder holds, compared with what it should hold.

    Args:
        folder: the order's folder.
        chosen: what the user chose, that folder or one above it.
        files: by item, in the items' own order of assets; what belongs to nobody comes last.
        remarks: what couldn't be found out, in words.
    """

    order_id: str
    origin: str
    folder: Path
    chosen: Path
    files: tuple[VerifiedFile, ...]
    remarks: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing has to be mended."""
        return not self.wrong

    @property
    def wrong(self) -> tuple[VerifiedFile, ...]:
        """What has to be mended."""
        return tuple(file for file in self.files if file.is_wrong)

    def of(self, verdict: Verdict) -> tuple[VerifiedFile, ...]:
        """Return the files with this verdict."""
        return tuple(file for file in self.files if file.verdict is verdict)

    @property
    def summary(self) -> str:
        """The whole in a sentence or two."""
        number, wrong = short_number(self.order_id), len(self.wrong)
        sound = len(self.of(Verdict.SOUND))
        if wrong:
            text = tr_n(
                wrong,
                "The order {order}: {n} file is wrong, {sound} are sound.",
                "The order {order}: {n} files are wrong, {sound} are sound.",
                order=number,
                sound=sound,
            )
        else:
            text = tr_n(
                sound,
                "The order {order}: nothing is wrong, {n} file is sound.",
                "The order {order}: nothing is wrong, {n} files are sound.",
                order=number,
            )
        unknown = len(self.of(Verdict.UNKNOWN))
        if unknown:
            text += " " + tr_n(
                unknown,
                "Nothing vouches for {n} more.",
                "Nothing vouches for {n} more.",
            )
        return text


def write_verify_report(path: Path, report: VerifyReport) -> None:
    """Write the report as a CSV file that replaces what was there, wholly or not at all.

    Raises:
        StoreError: the file can't be written.
    """
    write_csv(path, VERIFIED_COLUMNS, _rows(report), _REPORT_NAME())


def _rows(report: VerifyReport) -> Iterable[dict[str, str]]:
    for file in report.files:
        place = file.path.relative_to(report.folder).as_posix() if file.path else ""
        yield {
            "verdict": file.verdict.value,
            "is_wrong": "yes" if file.is_wrong else "no",
            "file": one_line(place),
            "collection": file.collection,
            "item": file.item,
            "asset": file.asset,
            "expected_bytes": number_cell(file.expected_bytes),
            "bytes": number_cell(file.found_bytes),
            "expected_checksum": file.expected_checksum,
            "sha256": file.sha256,
            "reason": one_line(file.reason),
        }
