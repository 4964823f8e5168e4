# SPDX-License-Identifier: GPL-2.0-or-later
"""Bringing what an order has bought to the disk, and finding out what of it is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import DownloadError, InputError, NothingDelivered, PartlyDelivered
from ..stac.data_assets import data_assets, is_data, stem_of
from ..wording import tr
from .causes import asked_pause_s, cause_of, reason_of
from .delivered_parts import keys_of
from .disk_errors import storage_error
from .downloads import DownloadReport, fetch_assets
from .fetched import DownloadedFile, FailedFile, Fetched, failures_text
from .missing import Cause, Missing, retry_at, stops_any
from .order_folder import read_delivery
from .plan import wanted_of
from .proof import proven_files

if TYPE_CHECKING:
    from ..errors import DataCosmosError
    from ..job import Monitor
    from ..sales.order import LineItem
    from ..service.client import Client
    from ..stac.items import Asset, Item
    from .paid_order import PaidOrder
    from .part_fetching import PartFetcher
    from .progress import TransferProgress

# What a service doesn't have so long after it was ordered isn't being made any more.
_FRESH = timedelta(days=1)
# What goes with the data is asked for so often in vain, then no more.
_MOST_TRIES = 4

_ItemKey = tuple[str, str]


@dataclass(frozen=True)
class Earlier:
    """What earlier runs left open.

    Args:
        missing: what they missed.
        tries: how often that was asked for in vain.
    """

    missing: tuple[Missing, ...] = ()
    tries: int = 0

    def joined(self, other: Earlier) -> Earlier:
        """Return what either knows; what was accepted in one is accepted."""
        by_key = {one.key: one for one in self.missing}
        for one in other.missing:
            known = by_key.get(one.key, one)
            is_accepted = known.is_accepted or one.is_accepted
            by_key[one.key] = replace(known, is_accepted=is_accepted)
        return Earlier(tuple(by_key.values()), max(self.tries, other.tries))


@dataclass(frozen=True)
class Brought:
    """What came of an order.

    Args:
        files: whole ones, those of earlier runs included.
        skipped: (asset, reason) of what has no address that can be asked.
        missing: what couldn't be had, also what is accepted as missing.
        tries: how often something was missing until now, this time included; 0 if nothing is.
        retry_at: when it is worth asking again, UTC; None for never.
    """

    files: tuple[DownloadedFile, ...]
    skipped: tuple[tuple[str, str], ...]
    missing: tuple[Missing, ...]
    tries: int
    retry_at: datetime | None
    failed: tuple[FailedFile, ...] = field(default=(), repr=False)

    @property
    def is_complete(self) -> bool:
        """Whether all that was bought is there, or accepted as missing by a person."""
        return not stops_any(self.missing)

    @property
    def problems(self) -> list[tuple[str, str]]:
        """What is missing of the data, and why, as `DownloadError.failures` has it."""
        found = [one.in_words for one in self.failed]
        failed = {(one.item.collection, one.item.id, one.asset.key) for one in self.failed}
        found += [
            (one.asset or one.item, f"{one.item}: {one.reason}")
            for one in self.missing
            if one.stops and one.key not in failed
        ]
        return found

    def partly(self, folder: Path) -> PartlyDelivered:
        """Return the error for an order of which some came into the folder."""
        problems = self.problems
        return PartlyDelivered(
            failures_text(problems, len(self.files) + len(problems)),
            tr("The finished files are kept: run the download again to get the others."),
            failures=problems,
            report=DownloadReport(folder, self.files, self.skipped, self.missing),
        )

    def nothing(self, order_id: str) -> NothingDelivered:
        """Return the error for an order of which nothing came."""
        problems = self.problems
        if not self.failed and self.missing and all(not one.asset for one in self.missing):
            causes = {one.cause for one in self.missing}
            if causes <= {Cause.GONE, Cause.NO_ADDRESS}:
                text = tr("None of the order's items is in the catalogue any more.")
                hint = tr("Ask Open Cosmos, naming the order {order}.", order=order_id)
            else:
                text = " ".join([tr("Nothing of the order came."), *(x for _, x in problems[:5])])
                hint = tr("It is asked for again later; nothing is lost.")
        elif not self.failed:
            text = tr("There is nothing to download: none of the assets has an address.")
            hint = tr("The data may not be ready yet: try again later, or ask Open Cosmos.")
        else:
            text = failures_text(problems, len(problems))
            hint = tr("Run the download again later to get them.")
        return NothingDelivered(
            text, hint, failures=problems, missing=self.missing, retry_at=self.retry_at
        )


def bring(
    client: Client,
    paid: PaidOrder,
    names: Sequence[str],
    folder: Path,
    monitor: Monitor,
    earlier: Earlier,
    on_transfer: Callable[[TransferProgress], None] | None = None,
    chosen: Path | None = None,
    *,
    accepts_gone: bool = False,
    parts: PartFetcher | None = None,
) -> Brought:
    """Fetch what of an order isn't on the disk, and say what is missing then.

    An item whose data the catalogue no longer has is what an earlier run brought of it.

    Args:
        names: asset keys or roles, in any case; empty for all.
        folder: gets a folder for each item.
        chosen: see `download_items`.
        accepts_gone: whether the user does without what the service no longer has.
        parts: see `fetch_assets`. An image that the area isn't on isn't missing.

    Raises:
        InputError: no item has an asset of a chosen name; the area is on none of the images.
        StorageError: the folder can't be written, or there is too little room.
        Cancelled.
    """
    kept = _Kept(_kept_files(folder, chosen or folder, client.connection.storage_url, monitor))
    items = [item for item in paid.items if data_assets(item) or not kept.is_whole(item, names)]
    wanted, lacking = wanted_of(items, names, are_all=not paid.absent)
    fetched = fetch_assets(client, wanted, folder, monitor, None, on_transfer, chosen, parts)
    _check_is_on_any(fetched)
    present = {(item.collection, item.id) for item in items}
    old = [file for key, files in kept.by_item.items() if key not in present for file in files]
    ours = {key for line in paid.lines for key in keys_of(line)}
    old = [file for file in old if (file.item.collection, file.item.id) in ours]
    assess = _Assessment(paid, names, earlier, accepts_gone=accepts_gone)
    for item, name in lacking:
        assess.lacks(item, name)
    for one in paid.absent:
        if not kept.has_line(one.line, names):
            assess.add(one)
    if not names:
        for item in items:
            assess.look_at(item)
    came = {(file.item.collection, file.item.id, stem_of(file.asset)) for file in fetched.files}
    for item, asset, reason in fetched.skipped:
        is_here = (item.collection, item.id, stem_of(asset)) in came
        assess.skipped(item, asset, reason, is_here=is_here)
    for failed in fetched.failed:
        assess.failed(failed)
    return assess.result(fetched, old)


def _check_is_on_any(fetched: Fetched) -> None:
    """Raise `InputError` if only an area was wanted, and it is on none of the images."""
    came = any(is_data(file.asset) for file in fetched.files)
    if fetched.outside and not (came or fetched.failed):
        raise InputError(
            tr("Your area is on none of the images of the order."),
            tr("Choose an area on them, or download the whole images."),
        )


def _kept_files(
    folder: Path, chosen: Path, storage_url: str, monitor: Monitor
) -> Sequence[DownloadedFile]:
    """Return what earlier runs brought, but for what an interrupted one may have left damaged."""
    try:
        # By the addresses that the download goes by.
        there = read_delivery(folder, chosen, storage_url).files
        return proven_files(there, chosen, monitor)
    except OSError as error:
        raise storage_error(error, folder) from error


def nothing_found(paid: PaidOrder, earlier: Earlier) -> NothingDelivered:
    """Return the error for an order none of whose items can be had."""
    assess = _Assessment(paid, (), earlier, accepts_gone=False)
    for one in paid.absent:
        assess.add(one)
    return assess.result(Fetched((), (), ()), ()).nothing(paid.order.id)


def left_open(
    paid: PaidOrder,
    names: Sequence[str],
    there: Sequence[DownloadedFile],
    earlier: Earlier,
    error: DownloadError,
) -> tuple[Missing, ...]:
    """Return what an order misses where its download was ended by an error.

    Args:
        there: the whole files.
    """
    kept = _Kept(there)
    assess = _Assessment(paid, names, earlier, accepts_gone=False)
    for one in paid.absent:
        if not kept.has_line(one.line, names):
            assess.add(one)
    came = {(file.item.collection, file.item.id, file.asset.key) for file in there}
    items = [item for item in paid.items if data_assets(item) or not kept.is_whole(item, names)]
    wanted, lacking = wanted_of(items, names, are_all=not paid.absent)
    for item, name in lacking:
        assess.lacks(item, name)
    for item, assets in wanted:
        if not names:
            assess.look_at(item)
        for asset in assets:
            if asset.href and (item.collection, item.id, asset.key) not in came:
                assess.failed(FailedFile(item, asset, Path(asset.key), error))
    known = {one.key: one for one in earlier.missing}
    return tuple(known.get(one.key, one) for one in assess.missing)


def tell_missing(missing: Sequence[Missing], monitor: Monitor) -> None:
    """Warn of each thing that is missing."""
    for one in missing:
        if one.is_accepted:
            monitor.info(tr("{name} is accepted as missing.", name=one.name))
        else:
            text = tr("{name} is missing: {reason}", name=one.name, reason=one.reason)
            monitor.warning(text)


class _Kept:
    """What earlier runs have brought whole."""

    def __init__(self, files: Sequence[DownloadedFile]) -> None:
        self.by_item: dict[_ItemKey, list[DownloadedFile]] = {}
        for file in files:
            self.by_item.setdefault((file.item.collection, file.item.id), []).append(file)

    def is_whole(self, item: Item, names: Sequence[str]) -> bool:
        return self.has_all((item.collection, item.id), names)

    def has_line(self, line: LineItem, names: Sequence[str]) -> bool:
        """Return whether all that is wanted of a line is there, be it a part or the whole."""
        return any(self.has_all(key, names) for key in keys_of(line))

    def has_all(self, key: _ItemKey, names: Sequence[str]) -> bool:
        """Return whether all that is wanted of an item is there, as it was described then."""
        files = self.by_item.get(key)
        if not files:
            return False
        there = {file.asset.key for file in files}
        assets = files[0].item.assets.values()
        if names:
            return all(
                any(asset.answers_to(name) and asset.key in there for asset in assets)
                for name in names
            )
        bought = data_assets(files[0].item)
        return bool(bought) and all(asset.key in there for asset in bought)


class _Assessment:
    """Gathers what is missing."""

    def __init__(
        self, paid: PaidOrder, names: Sequence[str], earlier: Earlier, *, accepts_gone: bool
    ) -> None:
        self._names = names
        self._accepts_gone = accepts_gone
        self._tries = earlier.tries
        self._asked_s = paid.asked_s
        self._earlier: Mapping[tuple[str, str, str], Missing] = {x.key: x for x in earlier.missing}
        self._now = datetime.now(timezone.utc)
        self._is_fresh = self._now - paid.ordered < _FRESH
        self._lines: dict[_ItemKey, LineItem] = {}
        for line in paid.lines:
            for key in keys_of(line):
                self._lines.setdefault(key, line)
        self._found: dict[tuple[str, str, str], Missing] = {}
        self._errors: list[DataCosmosError] = []

    def add(self, one: Missing) -> None:
        """Add something, with what is known of it from before."""
        known = self._earlier.get(one.key)
        since = known.since if known is not None and known.since is not None else self._now
        is_old = self._now - since >= _FRESH or not self._is_fresh
        is_lasting = one.is_lasting
        if one.cause in {Cause.GONE, Cause.NO_ADDRESS, Cause.REFUSED}:
            is_lasting = is_lasting or is_old
        if not one.is_data and one.cause not in {Cause.UNREACHED, Cause.DISK}:
            is_lasting = is_lasting or self._tries + 1 >= _MOST_TRIES
        # Who does without an item does without each of its files.
        whole = self._earlier.get((*one.key[:2], ""))
        is_accepted = any(x is not None and x.is_accepted for x in (known, whole))
        is_accepted |= self._accepts_gone and is_lasting and one.cause is Cause.GONE
        self._found[one.key] = replace(
            one, since=since, is_lasting=is_lasting, is_accepted=is_accepted
        )

    def lacks(self, item: Item, name: str) -> None:
        """Add a chosen asset that an item hasn't got."""
        if data_assets(item):
            reason = tr("the item has no file of that key or role")
            cause = Cause.NO_ADDRESS
        elif item.assets_fault:
            reason, cause = item.assets_fault, Cause.BROKEN
        else:
            reason = tr("the item has no data yet")
            cause = Cause.PREPARED
        self.add(Missing(self._line(item), name, reason, cause, item=item.id))

    def look_at(self, item: Item) -> None:
        """Add the item as a whole if the catalogue has none of its data."""
        if data_assets(item):
            return
        cause = Cause.PREPARED
        if item.assets_fault:
            reason, cause = item.assets_fault, Cause.BROKEN
        elif item.assets:
            reason = tr(
                "the item has no data yet, only {names}", names=", ".join(sorted(item.assets)[:5])
            )
        else:
            reason = tr("the item has no files yet")
        self.add(Missing(self._line(item), "", reason, cause, item=item.id))

    def skipped(self, item: Item, asset: Asset, reason: str, *, is_here: bool) -> None:
        """Add a file that has no address which can be asked.

        Args:
            is_here: whether it came in another format.
        """
        is_bought = self._is_bought(asset) and (bool(self._names) or not is_here)
        if is_bought or (asset.href and not asset.is_thumbnail):
            cause = Cause.NO_ADDRESS if asset.href or not is_bought else Cause.PREPARED
            missing = Missing(self._line(item), asset.key, reason, cause, is_bought, not is_bought)
            self.add(replace(missing, item=item.id))

    def failed(self, one: FailedFile) -> None:
        """Add a file that didn't come."""
        cause, is_lasting = cause_of(one.error)
        is_bought = self._is_bought(one.asset)
        if cause is Cause.GONE and not is_lasting and is_bought and self._is_fresh:
            cause = Cause.PREPARED  # an order's data may take a while
        self._errors.append(one.error)
        reason, of = reason_of(one.error), one.item
        missing = Missing(self._line(of), one.asset.key, reason, cause, is_bought, is_lasting)
        self.add(replace(missing, item=of.id))

    @property
    def missing(self) -> tuple[Missing, ...]:
        return tuple(self._found.values())

    def result(self, fetched: Fetched, old: Sequence[DownloadedFile]) -> Brought:
        missing = self.missing
        tries = self._tries + 1 if any(not one.is_accepted for one in missing) else 0
        skipped = tuple((f"{item.id}: {asset.key}", why) for item, asset, why in fetched.skipped)
        asked_s = max(self._asked_s, asked_pause_s(self._errors))
        again = retry_at(missing, tries, asked_s, self._now)
        files = (*fetched.files, *old)
        return Brought(files, skipped, missing, tries, again, fetched.failed)

    def _is_bought(self, asset: Asset) -> bool:
        return bool(self._names) or is_data(asset)

    def _line(self, item: Item) -> LineItem:
        return self._lines[item.collection, item.id]
