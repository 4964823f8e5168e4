# SPDX-License-Identifier: GPL-2.0-or-later
"""What came of files that were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import DownloadError
from ..wording import tr, tr_n

if TYPE_CHECKING:
    from ..errors import DataCosmosError
    from ..stac.items import Asset, Item
    from .part_note import PartNote
    from .remade import Remade

_MOST_REASONS = 5


@dataclass(frozen=True)
class DownloadedFile:
    """A file that is on the disk, whole, or a whole file with a part of an image.

    Args:
        path: where.
        item: the item it belongs to.
        asset: what the item says of it.
        size_bytes: its size.
        kept: True if an earlier run had brought it.
        part: which part of the asset it is; None for all of it.
        remade: of a quicker form that is in its place; None where it is as it was delivered.
    """

    path: Path
    item: Item
    asset: Asset
    size_bytes: int
    kept: bool = False
    part: PartNote | None = None
    remade: Remade | None = None


@dataclass(frozen=True)
class FailedFile:
    """A file that couldn't be had, and why."""

    item: Item
    asset: Asset
    path: Path
    error: DataCosmosError

    @property
    def in_words(self) -> tuple[str, str]:
        """The file's name, and what went wrong with which item."""
        return (self.path.name, f"{self.item.id}: {self.error.explain()}")


@dataclass(frozen=True)
class Fetched:
    """What came of all files that were asked for.

    Args:
        files: whole ones, those of earlier runs included.
        skipped: (item, asset, reason) of what has no address that can be asked.
        outside: names of the images that the area isn't on, where only an area was wanted.
    """

    files: tuple[DownloadedFile, ...]
    failed: tuple[FailedFile, ...]
    skipped: tuple[tuple[Item, Asset, str], ...]
    outside: tuple[str, ...] = ()

    def failure(self, unreadable: Sequence[tuple[str, str]] = ()) -> DownloadError:
        """Return the error that says why the failed ones didn't come.

        Args:
            unreadable: items whose files nobody can tell, and why.
        """
        failures = [*unreadable, *(one.in_words for one in self.failed)]
        return DownloadError(
            failures_text(failures, len(self.files) + len(failures)),
            tr("The finished files are kept: run the download again to get the others."),
            failures=failures,
        )


def parts_alone(files: Sequence[DownloadedFile]) -> list[DownloadedFile]:
    """Return the parts of images of which the whole isn't among the files."""
    whole = {(file.item.key, file.asset.key) for file in files if file.part is None}
    return [
        file
        for file in files
        if file.part is not None and (file.item.key, file.asset.key) not in whole
    ]


def failures_text(failures: Sequence[tuple[str, str]], count: int) -> str:
    """Return how many of the files couldn't be had, and why."""
    text = tr_n(
        len(failures),
        "{n} of {count} files couldn't be downloaded.",
        "{n} of {count} files couldn't be downloaded.",
        count=count,
    )
    parts = [text, *(reason for _name, reason in failures[:_MOST_REASONS])]
    if len(failures) > _MOST_REASONS:
        parts.append(tr("And {count} more.", count=len(failures) - _MOST_REASONS))
    return " ".join(parts)
