# SPDX-License-Identifier: GPL-2.0-or-later
"""What a download asks of whoever fetches parts of images; `core/areas` does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..disk.diskspace import DiskSpace
    from ..geo.wished_area import WishedArea
    from ..job import Monitor
    from ..service.client import Client
    from .fetched import DownloadedFile
    from .hold import Hold
    from .plan import PlannedFile


class PartFetcher(Protocol):
    """Fetches only what an area needs of an image. Safe to use from several threads."""

    @property
    def area(self) -> WishedArea:
        """What of each image is wanted."""

    def takes(self, planned: PlannedFile) -> bool:
        """Return whether a file is an image of which a part can be had; others come whole."""

    def fetch(self, job: PartJob, monitor: Monitor) -> DownloadedFile | None:
        """Return the part of an image, fetched if it isn't here; None if the area isn't on it.

        Raises:
            as `Transfer.run` does; no file of a final name appears then.
        """


@dataclass(frozen=True)
class PartJob:
    """One image of which a part is to be fetched.

    Args:
        href: where it can be had now.
        fetch_whole: brings the whole file, for what can't be had in parts; raises as `fetch` does.
        on_size, on_bytes: told how many bytes will come, and how many are here.
    """

    client: Client
    planned: PlannedFile
    href: str
    space: DiskSpace
    hold: Hold
    fetch_whole: Callable[[], DownloadedFile]
    on_size: Callable[[int], None]
    on_bytes: Callable[[int], None]
