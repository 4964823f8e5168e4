# SPDX-License-Identifier: GPL-2.0-or-later
"""The download of an order that the journal knows: wished, begun, gone on with after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.safe_files import OwnFolder
from ..journal.download_states import DownloadStates
from ..journal.journal import Journal
from .deliver_job import DeliverJob
from .disk_errors import storage_error
from .order_folder import chosen_for, folder_name, make_order_folder

if TYPE_CHECKING:
    from ..job import Monitor
    from ..journal.records import OrderRecord
    from ..service.client import Client
    from .order_folder import Delivery
    from .progress import TransferProgress


def want_download(journal_folder: Path, origin: str, order_id: str, base: Path) -> None:
    """Note that an order is to be downloaded as soon as it is paid, unless it is noted already.

    Args:
        base: the download folder that the user chose.

    Raises:
        JournalError: the journal can't be read or written.
    """
    folder = base / folder_name(order_id, datetime.now(timezone.utc).date())
    DownloadStates(Journal(journal_folder)).want(origin, order_id, folder)


@dataclass
class OrderDownload:
    """Downloads an order, or goes on where the journal says that it stopped.

    Args:
        base: the download folder that the user chose; for an order without a folder of its own.
        on_transfer: told several times a second how far it is, in the job's thread.
        most_bytes: of a download that was begun, the most that may be left; None for any.
    """

    client: Client
    record: OrderRecord
    journal_folder: Path
    base: Path
    on_transfer: Callable[[TransferProgress], None]
    most_bytes: int | None = None

    def run(self, monitor: Monitor) -> Delivery:
        """Download what isn't there yet.

        Raises:
            LargeDownload: more than `most_bytes` is left.
            and all that `DeliverJob.run` raises.
        """
        return self._job(self._made_folder()).run(monitor)

    def bytes_left(self, monitor: Monitor) -> int | None:
        """Return how much `run` would fetch; see `DeliverJob.planned_bytes`."""
        return self._job(self._known_folder()).planned_bytes(monitor)

    def _job(self, folder: Path | None) -> DeliverJob:
        known = self.record.download
        return DeliverJob(
            self.client,
            self.record.order_id,
            self.base,
            known.assets if known else (),
            self.journal_folder,
            folder,
            on_transfer=self.on_transfer,
            most_bytes=self.most_bytes if self._has_begun else None,
        )

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
