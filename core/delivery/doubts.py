# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found to be wrong is fetched again by the ordinary download, and nothing else is."""

from __future__ import annotations

from pathlib import Path

from ..job import Monitor
from .disk_errors import storage_error
from .hold import holding
from .manifest import Manifest
from .verified import VerifyReport


def doubt_files(report: VerifyReport, monitor: Monitor) -> None:
    """Note that the wrong files of a report aren't whole, so that the next download fetches them.

    They stay as they are until whole ones take their place.

    Raises:
        DownloadedElsewhere: somebody is downloading into the folder.
        StorageError: the disk refuses, or somebody else's is in the way.
        Cancelled.
    """
    by_folder: dict[Path, list[str]] = {}
    for file in report.wrong:
        if file.path is not None:
            by_folder.setdefault(file.path.parent, []).append(file.path.name)
    with holding(report.folder, report.chosen, monitor, report.order_id):
        for folder, names in by_folder.items():
            try:
                Manifest(folder, report.chosen).doubt(names)
            except OSError as error:
                raise storage_error(error, folder) from error
