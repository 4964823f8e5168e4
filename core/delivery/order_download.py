# SPDX-License-Identifier: GPL-2.0-or-later
"""The download of an order that the journal knows: wished, begun, gone on with after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.safe_files import OwnFolder
from ..errors import InputError
from ..geo.wished_area import WishedArea, without_area
from ..journal.download_states import DownloadStates
from ..journal.journal import Journal
from ..wording import tr
from .deliver_job import DeliverJob
from .disk_errors import storage_error
from .order_folder import chosen_for, folder_name, make_order_folder

if TYPE_CHECKING:
    from ..job import Monitor
    from ..journal.records import OrderRecord
    from ..service.client import Client
    from .order_folder import Delivery
    from .part_fetching import PartFetcher
    from .progress import TransferProgress


def want_download(
    journal_folder: Path, origin: str, order_id: str, base: Path, area: WishedArea | None = None
) -> None:
    """Note that an order is to be downloaded as soon as it is paid, unless it is noted already.

    Args:
        base: the download folder that the user chose.
        area: what of each image is wanted; None for the whole images.

    Raises:
        JournalError: the journal can't be read or written.
    """
    folder = base / folder_name(order_id, datetime.now(timezone.utc).date())
    states = DownloadStates(Journal(journal_folder))
    if area is None:
        states.want(origin, order_id, folder)
        return
    asked = (area.to_text(),)
    states.want(origin, order_id, folder, asked)
    _note_area(states, origin, order_id, asked)


def _note_area(states: DownloadStates, origin: str, order_id: str, asked: tuple[str, ...]) -> None:
    """Note that only an area is wanted, unless all is, and some of that has come."""
    known = states.get(origin, order_id)
    if known is not None and not (known.files or known.bytes_done or known.assets):
        states.record(origin, order_id, replace(known, assets=asked))


@dataclass
class OrderDownload:
    """Downloads an order, or goes on where the journal says that it stopped.

    Args:
        base: the download folder that the user chose; for an order without a folder of its own.
        on_transfer: told several times a second how far it is, in the job's thread.
        most_bytes: of a download that was begun, the most that may be left; None for any.
        area: what of each image is wanted now, whatever is noted.
        takes_whole: whether all of all images is wanted now, whatever is noted.
        parts_of: makes what fetches only an area of images.
    """

    client: Client
    record: OrderRecord
    journal_folder: Path
    base: Path
    on_transfer: Callable[[TransferProgress], None]
    most_bytes: int | None = None
    area: WishedArea | None = None
    takes_whole: bool = False
    parts_of: Callable[[WishedArea], PartFetcher] | None = None

    def run(self, monitor: Monitor) -> Delivery:
        """Download what isn't there yet.

        Raises:
            LargeDownload: more than `most_bytes` is left.
            and all that `DeliverJob.run` raises.
        """
        self._note_wish()
        return self._job(self._made_folder()).run(monitor)

    def bytes_left(self, monitor: Monitor) -> int | None:
        """Return how much `run` would fetch; see `DeliverJob.planned_bytes`."""
        return self._job(self._known_folder()).planned_bytes(monitor)

    def _job(self, folder: Path | None) -> DeliverJob:
        known, area = self.record.download, self._area
        assets = without_area(known.assets) if known else ()
        if area is not None and self.parts_of is None:
            raise InputError(tr("An area can be cut out of images in QGIS only."))
        return DeliverJob(
            self.client,
            self.record.order_id,
            self.base,
            assets,
            self.journal_folder,
            folder,
            on_transfer=self.on_transfer,
            most_bytes=self.most_bytes if self._has_begun else None,
            parts=self.parts_of(area) if area is not None and self.parts_of is not None else None,
        )

    @property
    def _area(self) -> WishedArea | None:
        known = self.record.download
        if self.area is not None or self.takes_whole or known is None:
            return self.area
        return known.area

    def _note_wish(self) -> None:
        """Note that the user has come to want only an area, where nothing has come yet.

        Else a download of all would go on by itself after a restart.
        """
        if self._area is not None:
            states, record = DownloadStates(Journal(self.journal_folder)), self.record
            _note_area(states, record.origin, record.order_id, (self._area.to_text(),))

    @property
    def _has_begun(self) -> bool:
        return bool(self.record.download and self.record.download.bytes_done)

    def _known_folder(self) -> Path | None:
        """Return the folder that the order has or shall have, unless its disk isn't there."""
        folder = self.record.folder
        if folder is None:
            return None
        return folder if folder.parent.is_dir() or not self._has_begun else None

    def _made_folder(self) -> Path:
        folder = self._known_folder()
        try:
            if folder is None:
                ordered = self.record.begun_at or datetime.now(timezone.utc)
                record = self.record
                return make_order_folder(self.base, record.origin, record.order_id, ordered)
            OwnFolder(folder, chosen_for(folder, self.base)).make()
        except OSError as error:
            raise storage_error(error, folder or self.base) from error
        return folder
