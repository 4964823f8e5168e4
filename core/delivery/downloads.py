# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloading the assets of items into a folder for each item, several files at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..disk.diskspace import DiskSpace, written_bytes
from ..disk.safe_files import OwnFolder
from ..errors import Cancelled, DataCosmosError, DownloadError, StorageError
from ..job import Monitor
from ..journal.missing import Missing, stops_any
from ..redaction import get_logger, without_query
from ..stac.items import Asset, Item
from ..threads import run_parallel
from ..wording import tr
from .announced import RemoteFile
from .contents import promised
from .disk_errors import is_full, storage_error
from .fetched import DownloadedFile, FailedFile, Fetched
from .hold import Hold, holding
from .part_fetching import PartFetcher, PartJob
from .plan import PlannedFile, check_room, choose_assets, make_folders, plan_files, small_first
from .progress import SpeedMeter, TransferProgress
from .proof import digest_to_note, kept_size
from .readiness import once_ready
from .transfer import Transfer

if TYPE_CHECKING:
    from ..service.client import Client

__all__ = ["DownloadReport", "DownloadedFile", "download_items", "fetch_assets"]

_log = get_logger(__name__)

T = TypeVar("T")


@dataclass(frozen=True)
class DownloadReport:
    """What a download brought.

    Args:
        files: all files, those of earlier runs included.
        skipped: (asset, reason) of assets that can't be downloaded by anybody.
        missing: what of an order couldn't be had, also what is accepted as missing.
    """

    folder: Path
    files: tuple[DownloadedFile, ...]
    skipped: tuple[tuple[str, str], ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether all that was bought is there, or accepted as missing by a person."""
        return not stops_any(self.missing)

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)


def download_items(
    client: Client,
    items: Sequence[Item],
    folder: Path,
    names: Sequence[str],
    monitor: Monitor,
    space: DiskSpace | None = None,
    on_transfer: Callable[[TransferProgress], None] | None = None,
    chosen: Path | None = None,
) -> DownloadReport:
    """Download assets of items and return what is on the disk now.

    Each item gets a folder of its own with its JSON beside the files. Files that an earlier
    run completed are kept, unfinished ones are continued.

    Args:
        items: as fetched after payment.
        folder: created if missing.
        names: asset keys or roles, in any case; empty for all.
        on_transfer: told several times a second how far it is, in the caller's thread.
        chosen: what the user chose, if that is a folder above. Others may write to it: nothing
            of theirs below it is followed, read or replaced.

    Raises:
        InputError: no such asset.
        DownloadedElsewhere: somebody else is writing into the folder.
        StorageError: the folder can't be written, or there is too little room.
        DownloadError: some files couldn't be had; the others are complete. `failures` says
            which and why.
        Cancelled: complete files stay, the others keep their part for the next run.
    """
    wanted = [(item, [] if item.assets_fault else choose_assets(item, names)) for item in items]
    fetched = fetch_assets(client, wanted, folder, monitor, space, on_transfer, chosen)
    unreadable = [
        (item.id, f"{item.id}: {item.assets_fault}.") for item in items if item.assets_fault
    ]
    if unreadable:
        raise fetched.failure(unreadable)
    if not fetched.files and not fetched.failed:
        raise DownloadError(
            tr("There is nothing to download: none of the assets has an address."),
            tr("The data may not be ready yet: try again later, or ask Open Cosmos."),
        )
    if fetched.failed:
        raise fetched.failure()
    skipped = tuple((f"{item.id}: {asset.key}", reason) for item, asset, reason in fetched.skipped)
    return DownloadReport(folder, fetched.files, skipped)


def fetch_assets(
    client: Client,
    wanted: Sequence[tuple[Item, Sequence[Asset]]],
    folder: Path,
    monitor: Monitor,
    space: DiskSpace | None = None,
    on_transfer: Callable[[TransferProgress], None] | None = None,
    chosen: Path | None = None,
    parts: PartFetcher | None = None,
) -> Fetched:
    """Fetch what of these assets isn't on the disk; what fails is part of the result.

    Args:
        parts: fetches parts of the images, where these are enough; None for whole images.
        client, wanted, folder, monitor, space, on_transfer, chosen: see `download_items`.

    Raises:
        DownloadedElsewhere: somebody else is writing into the folder.
        StorageError: the folder can't be written, or there is too little room.
        Cancelled: complete files stay, the others keep their part for the next run.
    """
    chosen = folder if chosen is None else chosen
    try:
        OwnFolder(folder, chosen).make()
    except OSError as error:
        raise storage_error(error, folder) from error
    with holding(folder, chosen, monitor) as hold:
        return _fetch_held(client, wanted, folder, hold, space, on_transfer, chosen, parts)


def _fetch_held(
    client: Client,
    wanted: Sequence[tuple[Item, Sequence[Asset]]],
    folder: Path,
    hold: Hold,
    space: DiskSpace | None,
    on_transfer: Callable[[TransferProgress], None] | None,
    chosen: Path,
    parts: PartFetcher | None,
) -> Fetched:
    monitor = hold.monitor
    try:
        planned, skipped = plan_files(wanted, folder, chosen)
        refused = make_folders(wanted, folder, chosen)
    except OSError as error:
        raise storage_error(error, folder) from error
    for item, asset, reason in skipped:
        text = tr("{asset} is left out: {reason}.", asset=f"{item.id}: {asset.key}", reason=reason)
        monitor.warning(text)
    if not planned:
        return Fetched((), (), tuple(skipped))
    space = space or DiskSpace(folder)
    possible = [file for file in planned if file.path.parent not in refused]
    whole = [file for file in possible if parts is None or not parts.takes(file)]
    check_room(whole, space)
    try:
        fleet = _Fleet(client, possible, space, hold, on_transfer, parts)
        fetched = fleet.run() if possible else []
    finally:
        # Not after a kill, so that the next run looks into what this one brought.
        _settle(possible, hold)
    failed = [outcome for outcome in fetched if isinstance(outcome, FailedFile)]
    failed += [
        _failed(file, storage_error(refused[file.path.parent], file.path))
        for file in planned
        if file.path.parent in refused
    ]
    files = [outcome for outcome in fetched if isinstance(outcome, DownloadedFile)]
    outside = [file.path.name for file, came in zip(possible, fetched) if came is None]
    return Fetched(tuple(files), tuple(failed), tuple(skipped), tuple(outside))


def _failed(file: PlannedFile, error: DataCosmosError) -> FailedFile:
    return FailedFile(file.item, file.asset, file.path, error)


def _settle(planned: Sequence[PlannedFile], hold: Hold) -> None:
    """Have it written down that all files which are there are whole, unless others do that now."""
    try:
        if hold.lock.is_ours():
            for manifest in {id(file.manifest): file.manifest for file in planned}.values():
                manifest.settle()
    except OSError as error:
        # The next run looks into the files once more.
        _log.info("%s: what came isn't noted as settled: %s", hold.folder, error)


class _Fleet:
    """All files of one download, on their way together."""

    def __init__(
        self,
        client: Client,
        planned: Sequence[PlannedFile],
        space: DiskSpace,
        hold: Hold,
        on_transfer: Callable[[TransferProgress], None] | None,
        parts: PartFetcher | None = None,
    ) -> None:
        self._client = client
        self._parts = parts
        self._hold = hold
        self._planned = planned
        self._space = space
        self._monitor = hold.monitor
        self._on_transfer = on_transfer
        self._meter = SpeedMeter()
        self._lock = threading.Lock()
        self._sizes: dict[Path, int] = {
            p.path: p.asset.size_bytes
            for p in planned
            if p.asset.size_bytes is not None and not self._is_part(p)
        }
        self._arrived: dict[Path, int] = {}
        # What lay there before says nothing of the speed.
        self._before: dict[Path, int] = {}
        self._now: dict[Path, int] = {}  # on their way; the first began first

    def run(self) -> list[DownloadedFile | FailedFile | None]:
        """Return for each file what came of it; None if it is an image that the area isn't on."""
        parallel, turns = self._client.settings.parallel, small_first(self._planned)
        outcomes = run_parallel(self._get, turns, parallel, self._monitor, self._report)
        found = {file.path: outcome for file, outcome in zip(turns, outcomes)}
        return [found[file.path] for file in self._planned]

    def _is_part(self, planned: PlannedFile) -> bool:
        return self._parts is not None and self._parts.takes(planned)

    def _get(self, planned: PlannedFile, monitor: Monitor) -> DownloadedFile | FailedFile | None:
        if self._parts is None or not self._is_part(planned):
            return self._fetch(planned, monitor)
        outcome: DownloadedFile | FailedFile | None = None
        for href in planned.asset.addresses:
            outcome = self._fetch_part(self._parts, planned, href, monitor)
            if not isinstance(outcome, FailedFile):
                break
        if outcome is None:
            self._note(self._sizes, planned.path, 0)
            monitor.info(tr("{file}: your area isn't on this image.", file=planned.path.name))
        return outcome

    def _fetch_part(
        self, parts: PartFetcher, planned: PlannedFile, href: str, monitor: Monitor
    ) -> DownloadedFile | FailedFile | None:
        """Fetch the part of an image, or the whole of it where that is the only way."""
        path = planned.path

        def whole() -> DownloadedFile:
            outcome = self._fetch(planned, monitor)
            if isinstance(outcome, FailedFile):
                raise outcome.error
            return outcome

        job = PartJob(
            self._client,
            planned,
            href,
            self._space,
            self._hold,
            whole,
            on_size=lambda size: self._note(self._sizes, path, size),
            on_bytes=lambda count: self._note(self._arrived, path, count),
        )
        return self._tried(planned, lambda: parts.fetch(job, monitor), monitor)

    def _fetch(self, planned: PlannedFile, monitor: Monitor) -> DownloadedFile | FailedFile:
        """Fetch a file from its address, else from where it can be had as well."""
        outcome = self._fetch_from(planned, planned.asset.href, monitor)
        for href in planned.asset.alternates:
            if isinstance(outcome, DownloadedFile) or isinstance(outcome.error, StorageError):
                break
            monitor.info(tr("{problem} Trying its other address.", problem=outcome.error.message))
            other = self._fetch_from(planned, href, monitor)
            outcome = other if isinstance(other, DownloadedFile) else outcome
        return outcome

    def _fetch_from(
        self, planned: PlannedFile, href: str, monitor: Monitor
    ) -> DownloadedFile | FailedFile:
        path, asset = planned.path, planned.asset
        size = kept_size(planned, monitor)
        if size is not None:
            self._note(self._sizes, path, size)
            self._note(self._before, path, size)
            self._note(self._arrived, path, size)
            planned.part().discard()  # notes that a killed run had no time to remove
            return planned.kept(size)
        here = self._part_to_build_upon(planned, href)
        self._note(self._before, path, here)
        self._note(self._arrived, path, here)
        remote = RemoteFile(
            href,
            path,
            asset.size_bytes,
            asset.checksum,
            promised(asset, path.name),
            planned.chosen,
        )
        transfer = Transfer(
            self._client,
            remote,
            self._space,
            on_size=lambda size: self._note(self._sizes, path, size),
            on_bytes=lambda count: self._note(self._arrived, path, count),
            before_finish=lambda size: self._note_finished(planned, size, monitor),
            wanted_by=self._hold.order_id or str(self._hold.folder),
        )

        def fetch() -> DownloadedFile:
            size = transfer.run(monitor)
            planned.manifest.confirm(path)
            return DownloadedFile(path, planned.item, replace(asset, href=href), size)

        return self._tried(planned, fetch, monitor)

    def _tried(
        self, planned: PlannedFile, fetch: Callable[[], T], monitor: Monitor
    ) -> T | FailedFile:
        """Return what `fetch` returns, or why only this one file can't be had."""
        path = planned.path
        self._note(self._now, path, 1)
        try:
            return once_ready(fetch, self._client.settings, path.name, monitor)
        except Cancelled:
            raise
        except StorageError:
            raise  # no other file would fit either
        except DataCosmosError as error:
            return _failed(planned, error)
        except OSError as error:
            if is_full(error):
                raise storage_error(error, path.parent) from error
            return _failed(planned, storage_error(error, path))
        finally:
            with self._lock:
                self._now.pop(path, None)

    def _part_to_build_upon(self, planned: PlannedFile, href: str) -> int:
        """Return how many bytes of a file are there that can be relied on."""
        here, _state = planned.part().arrived(without_query(href))
        if here and self._hold.lock.was_taken:
            # Whoever had the folder may wake up, and writes into nothing then.
            try:
                planned.part().renew(here.end)
            except OSError as error:
                raise storage_error(error, planned.path) from error
        return here.count

    def _note_finished(self, planned: PlannedFile, size: int, monitor: Monitor) -> None:
        digest = digest_to_note(planned, size, monitor)
        self._hold.check()
        planned.manifest.note(planned.path, planned.asset, size, digest)
        self._hold.check()  # the disk may have taken long over that

    def _note(self, numbers: dict[Path, int], path: Path, value: int) -> None:
        with self._lock:
            numbers[path] = value

    def _report(self, done: int) -> None:
        with self._lock:
            arrived, known = sum(self._arrived.values()), sum(self._sizes.values())
            before = sum(self._before.values())
            all_known = len(self._sizes) == len(self._planned)
            now = tuple(path.name for path in self._now)
        count = len(self._planned)
        speed = self._meter.measure(arrived - before)
        total = known if all_known else None
        progress = TransferProgress(arrived, total, speed, done, count, arrived - before, now)
        if self._on_transfer is not None:
            self._on_transfer(progress)
        facts = {"done": done, "count": count, "arrived": written_bytes(arrived)}
        if all_known:
            known_text = written_bytes(known)
            text = tr("{done} of {count} files, {arrived} of {known}", known=known_text, **facts)
        else:
            text = tr("{done} of {count} files, {arrived}", **facts)
        self._monitor.progress(progress.fraction, text)
