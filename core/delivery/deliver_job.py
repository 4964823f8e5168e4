# SPDX-License-Identifier: GPL-2.0-or-later
"""The one act of downloading an order: its folder held, noted in the journal, with its papers.

Dock, Processing and scripts all come by here.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..disk.atomic import sweep
from ..disk.safe_files import OwnFolder
from ..errors import (
    DownloadedElsewhere,
    DownloadError,
    LargeDownload,
    NetworkError,
    NothingDelivered,
    RateLimited,
    ServerFault,
)
from ..job import Monitor
from ..service.client import Client
from ..wording import tr
from .bringing import Earlier, bring, left_open, nothing_found, tell_missing
from .delivery_record import DeliveryRecord, read_record
from .disk_errors import storage_error
from .downloads import DownloadReport
from .held_download import HeldDownload
from .hold import holding
from .missing import Cause
from .order_folder import (
    Delivery,
    chosen_for,
    claim_folder,
    find_order_folder,
    folder_name,
    make_order_folder,
    owner_of,
    read_delivery,
)
from .paid_order import PaidOrder, read_paid_order
from .papers import Purchases, write_papers
from .part_fetching import PartFetcher
from .plan import bytes_left, plan_files, wanted_of
from .progress import TransferProgress

_TRIES = 5
_NOT_GIVEN = frozenset({Cause.PREPARED, Cause.GONE, Cause.REFUSED})
# Where a job may wait and is kept from asking for now.
_BETWEEN_TRIES = timedelta(seconds=30)


@dataclass(frozen=True)
class DownloadJob:
    """Download the assets of an order's items.

    Args:
        assets: keys or roles; empty for all.
        folder: a folder for each item is made in it.
        journal_folder: asked for the line items where the service doesn't list them, and told
            how far the download is; None for neither.
    """

    client: Client
    order_id: str
    folder: Path
    assets: tuple[str, ...] = ()
    journal_folder: Path | None = None

    def run(self, monitor: Monitor) -> DownloadReport:
        """Download what isn't there yet. What goes with the data and is missing is in the report.

        Raises:
            NotPaid: the order isn't paid.
            DownloadedElsewhere: somebody else is downloading into the folder.
            PartlyDelivered: some of what was bought is missing; the rest is there.
            NothingDelivered: nothing came.
            and all that `bring` and `read_paid_order` raise.
        """
        with HeldDownload(
            self.client.connection.origin, self.order_id, self.assets, self.journal_folder, monitor
        ) as held:
            if os.path.lexists(self.folder):
                held.hold(self.folder, self.folder)
            paid = read_paid_order(self.client, self.order_id, self.journal_folder, monitor)
            try:
                OwnFolder(self.folder).make()
            except OSError as error:
                raise storage_error(error, self.folder) from error
            held.hold(self.folder, self.folder)
            held.begin()
            earlier, client = held.earlier, self.client
            brought = bring(client, paid, self.assets, self.folder, monitor, earlier, held.follow)
            if not brought.files:
                raise brought.nothing(self.order_id)
            held.finish(brought)
            if not brought.is_complete:
                raise brought.partly(self.folder)
            tell_missing(brought.missing, monitor)
            return DownloadReport(self.folder, brought.files, brought.skipped, brought.missing)


@dataclass(frozen=True)
class DeliverJob:
    """Download an order into a folder of its own, with the papers: provenance and README.

    Args:
        base: the download folder that the user chose; the order's folder is made in it, or
            found again.
        assets: keys or roles; empty for all.
        journal_folder: asked what was agreed on, and for the lines the service doesn't list;
            told how far the download is. None for neither.
        folder: the order's folder itself, where an earlier run had it, or where it shall be;
            made again if it has vanished. None to have one in `base`.
        on_folder: told the order's folder before the first file comes.
        on_transfer: told several times a second how far it is, in the job's thread.
        most_bytes: the most that may be left to fetch; None for any.
        ordered_in: the folder of the journal that sent the order, where that is another; what was
            agreed on stands there.
        wait_s: how long to go on asking for data that is missing, with growing pauses.
        accepts_gone: whether the user does without what the service no longer has.
        parts: fetches only what an area needs of each image; None for the whole images. It is
            noted as one of some files, so that it never stands for a download of all.
    """

    client: Client
    order_id: str
    base: Path
    assets: tuple[str, ...] = ()
    journal_folder: Path | None = None
    folder: Path | None = None
    on_folder: Callable[[Path], None] | None = None
    on_transfer: Callable[[TransferProgress], None] | None = None
    most_bytes: int | None = None
    ordered_in: Path | None = None
    wait_s: float = 0.0
    accepts_gone: bool = False
    parts: PartFetcher | None = None

    def planned_bytes(self, monitor: Monitor) -> int | None:
        """Return how many bytes `run` would still fetch; None if a size can't be found out.

        Writes no file but the journal's, which is told the order's status.

        Raises:
            NotPaid: the order isn't paid.
            ApiError, AuthError, NetworkError, ResponseError, InputError, Cancelled.
        """
        if self.parts is not None:
            return None  # that is known once their directories are here
        paid = self._read_paid_order(monitor)
        return self._bytes_left(paid, monitor)

    def run(self, monitor: Monitor) -> Delivery:
        """Download what isn't there yet, and write the papers of all that is there.

        Some of it may be missing: see `Delivery.is_complete` and `Delivery.missing`.

        Raises:
            NotPaid: the order isn't paid.
            DownloadedElsewhere: somebody else is downloading into the order's folder.
            LargeDownload: more than `most_bytes` is left.
            NothingDelivered: nothing came.
            and all that `bring` and `read_paid_order` raise. Files that came have their papers
            even then.
        """
        until = time.monotonic() + self.wait_s
        latest: Delivery | NothingDelivered
        try:
            latest = self._run_once(monitor)
        except NothingDelivered as caught:
            latest = caught
        while (pause_s := _pause_s(latest)) is not None and time.monotonic() + pause_s <= until:
            text = tr("Some of the order is missing. Asking again in {n} s.", n=round(pause_s))
            monitor.info(text)
            monitor.pause(pause_s)
            latest = self._run_again(latest, monitor)
        if isinstance(latest, NothingDelivered):
            raise latest
        return latest

    def _run_again(
        self, before: Delivery | NothingDelivered, monitor: Monitor
    ) -> Delivery | NothingDelivered:
        """Ask once more; what stands in the way for now leaves it as it was."""
        try:
            return self._run_once(monitor)
        except NothingDelivered as caught:
            return caught
        except (NetworkError, RateLimited, ServerFault, DownloadedElsewhere) as error:
            monitor.info(error.message)
            again = datetime.now(timezone.utc) + _BETWEEN_TRIES
            if isinstance(before, Delivery):
                return replace(before, retry_at=again)
            before.retry_at = again
            return before

    def _run_once(self, monitor: Monitor) -> Delivery:
        with HeldDownload(
            self._origin, self.order_id, self._asked, self.journal_folder, monitor
        ) as held:
            present = self.folder or find_order_folder(self.base, self._origin, self.order_id)
            # Before the service is asked: two at one folder aren't told apart by luck.
            if present is not None and os.path.lexists(present):
                held.hold(present, chosen_for(present, self.base))
            paid = self._read_paid_order(monitor)
            self._check_size(paid, monitor)
            if not paid.items and not (present and os.path.lexists(present)):
                name = folder_name(self.order_id, paid.ordered.date())
                held.expect(self.folder or self.base / name)
                raise nothing_found(paid, held.earlier)
            purchases = paid.purchases(monitor)
            try:
                folder = self._claimed_folder(paid)
            except OSError as error:
                raise storage_error(error, self.folder or self.base) from error
            held.hold(folder, chosen_for(folder, self.base))
            folder = self._own_folder(folder, paid, held)
            return self._delivered(folder, paid, purchases, held, monitor)

    def _delivered(
        self,
        folder: Path,
        paid: PaidOrder,
        purchases: Purchases,
        held: HeldDownload,
        monitor: Monitor,
    ) -> Delivery:
        def on_transfer(progress: TransferProgress) -> None:
            held.follow(progress)
            if self.on_transfer is not None:
                self.on_transfer(progress)

        chosen = chosen_for(folder, self.base)
        noted = read_record(folder, self.order_id, chosen)
        earlier = held.earlier.joined(Earlier(noted.missing, noted.tries))
        held.begin()
        if self.on_folder is not None:
            self.on_folder(folder)
        try:
            brought = bring(
                self.client,
                paid,
                self.assets,
                folder,
                monitor,
                earlier,
                on_transfer,
                chosen,
                accepts_gone=self.accepts_gone,
                parts=self.parts,
            )
        except DownloadError as error:
            came = self._what_came(folder, chosen, paid)
            there = [file for file in came.files if file.part is None or self.parts is not None]
            missing = left_open(paid, self.assets, there, earlier, error)
            came = replace(came, missing=missing)
            self._write_papers(came, purchases, monitor, earlier.tries)
            raise
        delivery = Delivery(
            self.order_id,
            self._origin,
            paid.ordered,
            folder,
            brought.files,
            brought.skipped,
            chosen,
            brought.missing,
            brought.retry_at,
        )
        tries = max(brought.tries, noted.tries) if self._asked else brought.tries
        self._write_papers(self._for_papers(delivery, noted, paid), purchases, monitor, tries)
        if not brought.files:
            raise brought.nothing(self.order_id)
        held.finish(brought)
        tell_missing(brought.missing, monitor)
        return delivery

    def _read_paid_order(self, monitor: Monitor) -> PaidOrder:
        journal_folder = self.ordered_in or self.journal_folder
        return read_paid_order(self.client, self.order_id, journal_folder, monitor)

    def _bytes_left(self, paid: PaidOrder, monitor: Monitor) -> int | None:
        folder = self.folder or find_order_folder(self.base, self._origin, self.order_id)
        wanted, _lacking = wanted_of(paid.items, self.assets, are_all=not paid.absent)
        # A folder that doesn't exist has no finished files.
        folder = folder or self.base / self.order_id
        chosen = chosen_for(folder, self.base)
        planned, _skipped = plan_files(wanted, folder, chosen)
        known = read_record(folder, self.order_id, chosen).missing
        missed = {one.key for one in known if one.cause in _NOT_GIVEN}
        return bytes_left(self.client, planned, monitor, missed)

    def _check_size(self, paid: PaidOrder, monitor: Monitor) -> None:
        if self.most_bytes is not None and self.parts is None:
            left = self._bytes_left(paid, monitor)
            if left is None or left > self.most_bytes:
                raise LargeDownload(tr("Much of the download is left."), bytes_left=left)

    @property
    def _asked(self) -> tuple[str, ...]:
        """What is asked for, as it is noted; empty for all of all."""
        return (*self.assets, self.parts.area.to_text()) if self.parts else self.assets

    @property
    def _origin(self) -> str:
        return self.client.connection.origin

    def _claimed_folder(self, paid: PaidOrder) -> Path:
        if self.folder is None:
            return make_order_folder(self.base, self._origin, self.order_id, paid.ordered)
        chosen = chosen_for(self.folder, self.base)
        claim_folder(self.folder, self._origin, self.order_id, paid.ordered, chosen)
        return self.folder

    def _own_folder(self, folder: Path, paid: PaidOrder, held: HeldDownload) -> Path:
        """Return the order's folder, held, where another order has got the first choice just now.

        A folder has its first order's mark; whoever made it at the same moment may have lost.
        """
        ours = (self._origin, self.order_id)
        for _try in range(_TRIES):
            if self.folder is not None or owner_of(folder, self.base) == ours:
                break
            try:
                folder = make_order_folder(self.base, self._origin, self.order_id, paid.ordered)
            except OSError as error:
                raise storage_error(error, self.base) from error
            held.hold(folder, chosen_for(folder, self.base))
        return folder

    def _for_papers(self, delivery: Delivery, noted: DeliveryRecord, paid: PaidOrder) -> Delivery:
        """Return the delivery with what is known of the files that weren't asked for this time."""
        if not self._asked or not noted.files or (noted.assets and self.parts is None):
            return delivery
        chosen = delivery.chosen or delivery.folder
        files = self._what_came(delivery.folder, chosen, paid).files
        now = {file.path: file for file in delivery.files}
        files = tuple({**{file.path: file for file in files}, **now}.values())
        known = {one.key for one in delivery.missing}
        for file in files:
            key = (file.item.collection, file.item.id)
            known |= {(*key, file.asset.key), (*key, "")}
        others = [one for one in noted.missing if one.key not in known]
        return replace(delivery, files=files, missing=(*delivery.missing, *others))

    def _what_came(self, folder: Path, chosen: Path, paid: PaidOrder) -> Delivery:
        ours = {(item.collection, item.id) for item in paid.items}
        storage_url = self.client.connection.storage_url
        present = read_delivery(folder, chosen, storage_url, with_parts=True).files
        files = tuple(f for f in present if (f.item.collection, f.item.id) in ours)
        return Delivery(self.order_id, self._origin, paid.ordered, folder, files, chosen=chosen)

    def _write_papers(
        self, delivery: Delivery, purchases: Purchases, monitor: Monitor, tries: int = 0
    ) -> None:
        chosen = delivery.chosen or delivery.folder
        with holding(delivery.folder, chosen, monitor, self.order_id) as hold:
            try:
                workers = self.client.settings.parallel
                write_papers(delivery, purchases, workers, hold.monitor, tries, self._asked)
                hold.check()
                for folder in {delivery.folder, *(file.path.parent for file in delivery.files)}:
                    sweep(folder, delivery.chosen, is_alone=True)
            except OSError as error:
                raise storage_error(error, delivery.folder) from error


def _pause_s(latest: Delivery | NothingDelivered) -> float | None:
    """Return how long to wait until the next try is due; None if there is none."""
    if latest.retry_at is None or (isinstance(latest, Delivery) and latest.is_complete):
        return None
    left: timedelta = latest.retry_at - datetime.now(timezone.utc)
    return max(0.0, left.total_seconds())
