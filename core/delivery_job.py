# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for payment and downloading, as jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from .atomic import sweep
from .attempt import Attempt
from .client import Client
from .collection import Licence
from .download_plan import bytes_left, choose_assets, plan_files
from .downloads import DownloadReport, download_items, storage_error
from .errors import DownloadError, JournalError, NotFound, NotPaid, OrderError
from .items import Item
from .job import Monitor
from .journal import Journal
from .money import Money
from .order import LineItem, Order
from .order_folder import (
    Delivery,
    claim_folder,
    find_order_folder,
    make_order_folder,
    read_delivery,
)
from .order_papers import PurchasedItem, Purchases, write_papers
from .ordering import get_order, wait_for_order
from .transfer_progress import TransferProgress


@dataclass(frozen=True)
class WaitJob:
    """Wait until an order is paid or cancelled, or the time is up.

    Args:
        journal_folder: where the journal lies; None to record nothing.
        timeout_s, interval_s: see `wait_for_order`.
    """

    client: Client
    order_id: str
    timeout_s: float
    interval_s: float
    journal_folder: Path | None = None

    def run(self, monitor: Monitor) -> Order:
        """Return the order as it was last read."""
        order = wait_for_order(self.client, self.order_id, self.timeout_s, self.interval_s, monitor)
        if self.journal_folder is not None:
            try:
                Journal(self.journal_folder).record_status(self.client.connection.origin, order)
            except JournalError as error:
                # The order's state is what counts; the journal asks again before it decides.
                monitor.warning(error.message)
        return order


@dataclass(frozen=True)
class DownloadJob:
    """Download the assets of an order's items.

    Args:
        assets: keys or roles; empty for all.
        folder: a folder for each item is made in it.
        journal_folder: asked for the line items where the service doesn't list them.
    """

    client: Client
    order_id: str
    folder: Path
    assets: tuple[str, ...] = ()
    journal_folder: Path | None = None

    def run(self, monitor: Monitor) -> DownloadReport:
        """Download what isn't there yet.

        Raises:
            NotPaid: the order isn't paid.
            and all that `download_items` raises.
        """
        paid = _read_paid(self.client, self.order_id, self.journal_folder, monitor)
        report = download_items(self.client, paid.items, self.folder, self.assets, monitor)
        paid.check_all_found()
        return report


@dataclass(frozen=True)
class DeliverJob:
    """Download an order into a folder of its own, with the papers: provenance and README.

    Args:
        base: the download folder that the user chose; the order's folder is made in it, or
            found again.
        assets: keys or roles; empty for all.
        journal_folder: asked what was agreed on, and for the lines the service doesn't list.
        folder: the order's folder itself, where an earlier run had it, or where it shall be;
            made again if it has vanished. None to have one in `base`.
        on_folder: told the order's folder before the first file comes.
        on_transfer: told several times a second how far it is, in the job's thread.
    """

    client: Client
    order_id: str
    base: Path
    assets: tuple[str, ...] = ()
    journal_folder: Path | None = None
    folder: Path | None = None
    on_folder: Callable[[Path], None] | None = None
    on_transfer: Callable[[TransferProgress], None] | None = None

    def planned_bytes(self, monitor: Monitor) -> int | None:
        """Return how many bytes `run` would still fetch; None if a size can't be found out.

        Writes nothing.

        Raises:
            NotPaid: the order isn't paid.
            ApiError, AuthError, NetworkError, ResponseError, InputError, Cancelled.
        """
        paid = _read_paid(self.client, self.order_id, self.journal_folder, monitor)
        folder = self.folder or find_order_folder(self.base, self._origin, self.order_id)
        chosen = [(item, choose_assets(item, self.assets)) for item in paid.items]
        # A folder that doesn't exist has no finished files.
        planned, _skipped = plan_files(chosen, folder or self.base / self.order_id)
        return bytes_left(self.client, planned, monitor)

    def run(self, monitor: Monitor) -> Delivery:
        """Download what isn't there yet, and write the papers of all that is there.

        Raises:
            NotPaid: the order isn't paid.
            and all that `download_items` raises. Files that came have their papers even then.
        """
        paid = _read_paid(self.client, self.order_id, self.journal_folder, monitor)
        purchases = paid.purchases(monitor)
        try:
            folder = self._claimed_folder(paid)
        except OSError as error:
            raise storage_error(error, self.folder or self.base) from error
        if self.on_folder is not None:
            self.on_folder(folder)
        try:
            report = download_items(
                self.client,
                paid.items,
                folder,
                self.assets,
                monitor,
                on_transfer=self.on_transfer,
            )
        except DownloadError:
            self._write_papers(self._what_came(folder, paid), purchases, monitor)
            raise
        delivery = Delivery(
            self.order_id, self._origin, paid.ordered, folder, report.files, report.skipped
        )
        self._write_papers(delivery, purchases, monitor)
        paid.check_all_found()
        return delivery

    @property
    def _origin(self) -> str:
        return self.client.connection.origin

    def _claimed_folder(self, paid: _PaidOrder) -> Path:
        if self.folder is None:
            return make_order_folder(self.base, self._origin, self.order_id, paid.ordered)
        claim_folder(self.folder, self._origin, self.order_id, paid.ordered)
        return self.folder

    def _what_came(self, folder: Path, paid: _PaidOrder) -> Delivery:
        ours = {(item.collection, item.id) for item in paid.items}
        files = [f for f in read_delivery(folder).files if (f.item.collection, f.item.id) in ours]
        return Delivery(self.order_id, self._origin, paid.ordered, folder, tuple(files))

    def _write_papers(self, delivery: Delivery, purchases: Purchases, monitor: Monitor) -> None:
        try:
            write_papers(delivery, purchases, self.client.settings.parallel, monitor)
            for folder in {delivery.folder, *(file.path.parent for file in delivery.files)}:
                sweep(folder)
        except OSError as error:
            raise storage_error(error, delivery.folder) from error


@dataclass(frozen=True)
class _PaidOrder:
    """A paid order, its items as they are now, and what the journal knows of it.

    Args:
        lost: in words, the items that aren't in the catalogue any more.
    """

    client: Client
    order: Order
    attempt: Attempt | None
    lines: tuple[LineItem, ...]
    items: tuple[Item, ...]
    lost: tuple[str, ...]

    @property
    def ordered(self) -> datetime:
        """When it was ordered, UTC."""
        if self.order.created_at is not None:
            return self.order.created_at
        if self.attempt is not None:
            return datetime.fromtimestamp(self.attempt.begun_at, timezone.utc)
        return datetime.now(timezone.utc)

    def check_all_found(self) -> None:
        """Raise DownloadError if an item is lost."""
        if self.lost:
            raise DownloadError(
                f"{len(self.lost)} of {len(self.lines)} items couldn't be found. "
                + " ".join(self.lost),
                "The files of the other items are complete.",
                failures=[(self.order.id, problem) for problem in self.lost],
            )

    def purchases(self, monitor: Monitor) -> Purchases:
        """Return what was agreed on for each item."""
        prices: dict[LineItem, Money] = {}
        accepted: tuple[Licence, ...] = ()
        if self.attempt is not None:
            prices = dict(zip(self.attempt.lines, self.attempt.prices))
            accepted = self.attempt.licences
        own = {name: self._licences(name, accepted, monitor) for name in self._collections()}
        return {
            (line.collection, line.item): PurchasedItem(
                line.level, prices.get(line), own[line.collection]
            )
            for line in self.lines
        }

    def _collections(self) -> list[str]:
        return list(dict.fromkeys(line.collection for line in self.lines))

    def _licences(
        self, collection: str, accepted: tuple[Licence, ...], monitor: Monitor
    ) -> tuple[Licence, ...]:
        """Return the accepted licence of the collection, or all if it can't be told which."""
        if len(accepted) == 1:
            return accepted
        try:
            stated = self.client.collection(collection, monitor).licence
        except NotFound:
            return accepted
        if not accepted:
            return (stated,)
        # Its version may have changed since.
        same = [x for x in accepted if x == stated] or [
            x for x in accepted if x.name == stated.name
        ]
        return tuple(same) or accepted


def _read_paid(
    client: Client, order_id: str, journal_folder: Path | None, monitor: Monitor
) -> _PaidOrder:
    order = get_order(client, order_id, monitor)
    if not order.is_paid:
        hint = "It was cancelled." if order.is_cancelled else "Pay it first, then try again."
        raise NotPaid(f"The order {order.id} is {order.status}, not PAID.", hint)
    attempt = None
    if journal_folder is not None:
        attempt = Journal(journal_folder).attempt_of(client.connection.origin, order_id)
    lines = order.lines or (attempt.lines if attempt else ())
    if not lines:
        raise OrderError(
            f"Neither the service nor the journal says which items the order {order.id} has.",
            "Ask Open Cosmos.",
        )
    items, lost = _read_items(client, order_id, lines, monitor)
    for problem in lost:
        monitor.warning(problem)
    return _PaidOrder(client, order, attempt, lines, tuple(items), tuple(lost))


def _read_items(
    client: Client, order_id: str, lines: Sequence[LineItem], monitor: Monitor
) -> tuple[list[Item], list[str]]:
    # Fetched anew: assets and their addresses can differ before and after payment.
    items: list[Item] = []
    lost: list[str] = []
    wanted = dict.fromkeys((line.collection, line.item) for line in lines)
    for collection, name in wanted:
        try:
            items.append(client.item(collection, name, monitor))
        except NotFound as error:
            lost.append(f"{name}: {error.message}")
    if not items:
        raise DownloadError(
            "None of the order's items is in the catalogue any more.",
            "Ask Open Cosmos, naming the order " + order_id + ".",
            failures=[(order_id, problem) for problem in lost],
        )
    return items, lost
