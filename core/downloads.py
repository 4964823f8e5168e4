# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloading the assets of items into a folder for each item, several files at a time."""

from __future__ import annotations

import errno
import json
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .assets import Asset
from .config import is_safe_web_url
from .diskspace import DiskSpace, format_bytes
from .errors import Cancelled, DataCosmosError, DownloadError, InputError, StorageError
from .filenames import safe_name, unique_names
from .items import Item
from .job import Monitor
from .manifest import Manifest
from .parallel import run_parallel
from .redaction import without_query
from .transfer import RemoteFile, Transfer

if TYPE_CHECKING:
    from .client import Client

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


@dataclass(frozen=True)
class DownloadedFile:
    """A file that is on the disk, whole.

    Args:
        path: where.
        item: the item it belongs to.
        asset: what the item says of it.
        size_bytes: its size.
        kept: True if an earlier run had brought it.
    """

    path: Path
    item: Item
    asset: Asset
    size_bytes: int
    kept: bool = False


@dataclass(frozen=True)
class DownloadReport:
    """What a download brought.

    Args:
        files: all files, those of earlier runs included.
        skipped: (asset, reason) of assets that can't be downloaded by anybody.
    """

    folder: Path
    files: tuple[DownloadedFile, ...]
    skipped: tuple[tuple[str, str], ...] = ()

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)


def choose_assets(item: Item, names: Sequence[str]) -> list[Asset]:
    """Return the item's assets with one of these keys or roles, all if no name is given.

    Raises:
        InputError: the item has no asset of that key or role.
    """
    if not names:
        return list(item.assets.values())
    for name in names:
        if not any(asset.answers_to(name) for asset in item.assets.values()):
            known = sorted(set(item.assets) | {r for a in item.assets.values() for r in a.roles})
            raise InputError(
                f"The item {item.id} has no asset with the key or role {name!r}.",
                f"It has: {', '.join(known) or 'no assets at all'}.",
            )
    return [a for a in item.assets.values() if any(a.answers_to(name) for name in names)]


@dataclass(frozen=True)
class _Planned:
    item: Item
    asset: Asset
    path: Path
    manifest: Manifest


def download_items(
    client: Client,
    items: Sequence[Item],
    folder: Path,
    names: Sequence[str],
    monitor: Monitor,
    space: DiskSpace | None = None,
) -> DownloadReport:
    """Download assets of items and return what is on the disk now.

    Each item gets a folder of its own with its JSON beside the files. Files that an earlier
    run completed are kept, unfinished ones are continued.

    Args:
        items: as fetched after payment.
        folder: created if missing.
        names: asset keys or roles, in any case; empty for all.

    Raises:
        InputError: no such asset.
        StorageError: the folder can't be written, or there is too little room.
        DownloadError: some files couldn't be had; the others are complete. `failures` says
            which and why.
        Cancelled: complete files stay, the others keep their part for the next run.
    """
    chosen = [(item, choose_assets(item, names)) for item in items]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        planned, skipped = _plan(chosen, folder)
    except OSError as error:
        raise _storage_error(error, folder) from error
    for asset, reason in skipped:
        monitor.warning(f"{asset} is left out: {reason}.")
    if not planned:
        raise DownloadError(
            "There is nothing to download: none of the assets has an address.",
            "The data may not be ready yet: try again later, or ask Open Cosmos.",
        )
    space = space or DiskSpace(folder)
    _check_room(planned, space)
    fetched = _Fleet(client, planned, space, monitor).run()
    failures = [outcome for outcome in fetched if not isinstance(outcome, DownloadedFile)]
    files = [outcome for outcome in fetched if isinstance(outcome, DownloadedFile)]
    if failures:
        raise DownloadError(
            f"{len(failures)} of {len(fetched)} files couldn't be downloaded. "
            + " ".join(reason for _name, reason in failures[:5])
            + (f" And {len(failures) - 5} more." if len(failures) > 5 else ""),
            "The finished files are kept: run the download again to get the others.",
            failures=failures,
        )
    return DownloadReport(folder, tuple(files), tuple(skipped))


def _plan(
    chosen: Sequence[tuple[Item, Sequence[Asset]]], folder: Path
) -> tuple[list[_Planned], list[tuple[str, str]]]:
    planned: list[_Planned] = []
    skipped: list[tuple[str, str]] = []
    taken: set[str] = set()
    for item, assets in chosen:
        name = safe_name(item.id, "item")
        if name.lower() in taken:
            name = safe_name(f"{item.id}_{item.collection}", "item")
        taken.add(name.lower())
        item_folder = folder / name
        item_folder.mkdir(exist_ok=True)
        _write_item(item, item_folder / f"{name}.json")
        usable = []
        for asset in assets:
            reason = _unusable(asset)
            if reason:
                skipped.append((f"{item.id}: {asset.key}", reason))
            else:
                usable.append(asset)
        manifest = Manifest(item_folder)
        names = unique_names(usable, [f"{name}.json", *manifest.foreign_names(usable)])
        planned += [_Planned(item, a, item_folder / names[a.key], manifest) for a in usable]
    return planned, skipped


def _unusable(asset: Asset) -> str:
    if not asset.href:
        return "the item names no address for it"
    if not is_safe_web_url(asset.href):
        return f"its address isn't a secure web address ({without_query(asset.href)[:80]})"
    return ""


def _write_item(item: Item, path: Path) -> None:
    """Store the item's JSON, its links without their queries, which can be signed."""
    content: dict[str, Any] = dict(item.raw)
    content["assets"] = {
        key: {**data, "href": without_query(str(data.get("href") or ""))}
        for key, data in (content.get("assets") or {}).items()
        if isinstance(data, dict)
    }
    fresh = path.with_name(path.name + ".part")
    fresh.write_text(json.dumps(content, indent=2, ensure_ascii=False), "utf-8")
    os.replace(fresh, path)


def _check_room(planned: Sequence[_Planned], space: DiskSpace) -> None:
    missing = [p for p in planned if p.manifest.completed(p.path, p.asset) is None]
    known = sum(p.asset.size_bytes or 0 for p in missing)
    if missing and known:
        whole = missing[0].path.parent
        space.claim(whole, known)
        space.release(whole)


class _Fleet:
    """All files of one download, on their way together."""

    def __init__(
        self, client: Client, planned: Sequence[_Planned], space: DiskSpace, monitor: Monitor
    ) -> None:
        self._client = client
        self._planned = planned
        self._space = space
        self._monitor = monitor
        self._lock = threading.Lock()
        self._sizes: dict[Path, int] = {
            p.path: p.asset.size_bytes for p in planned if p.asset.size_bytes is not None
        }
        self._arrived: dict[Path, int] = {}

    def run(self) -> list[DownloadedFile | tuple[str, str]]:
        """Return for each file what came of it: the file, or its name and what went wrong."""
        parallel = self._client.settings.parallel
        return run_parallel(self._fetch, self._planned, parallel, self._monitor, self._report)

    def _fetch(self, planned: _Planned, monitor: Monitor) -> DownloadedFile | tuple[str, str]:
        path, asset = planned.path, planned.asset
        size = planned.manifest.completed(path, asset)
        if size is not None:
            self._note(self._sizes, path, size)
            self._note(self._arrived, path, size)
            return DownloadedFile(path, planned.item, asset, size, kept=True)
        remote = RemoteFile(
            asset.href, path, asset.size_bytes, asset.checksum, "html" in asset.media_type
        )
        transfer = Transfer(
            self._client,
            remote,
            self._space,
            on_size=lambda size: self._note(self._sizes, path, size),
            on_bytes=lambda count: self._note(self._arrived, path, count),
            before_finish=lambda size: planned.manifest.note(path, asset, size),
        )
        try:
            size = transfer.run(monitor)
        except Cancelled:
            raise
        except StorageError:
            raise  # no other file would fit either
        except DataCosmosError as error:
            return (path.name, f"{planned.item.id}: {error.explain()}")
        except OSError as error:
            if error.errno in _FULL:
                raise _storage_error(error, path.parent) from error
            return (path.name, f"{planned.item.id}: {_storage_error(error, path).message}")
        return DownloadedFile(path, planned.item, asset, size)

    def _note(self, numbers: dict[Path, int], path: Path, value: int) -> None:
        with self._lock:
            numbers[path] = value

    def _report(self, done: int) -> None:
        with self._lock:
            arrived, known = sum(self._arrived.values()), sum(self._sizes.values())
            all_known = len(self._sizes) == len(self._planned)
        count = len(self._planned)
        share = arrived / known if all_known and known else done / count
        of_known = f" of {format_bytes(known)}" if all_known else ""
        self._monitor.progress(
            min(1.0, share), f"{done} of {count} files, {format_bytes(arrived)}{of_known}"
        )


def _storage_error(error: OSError, path: Path) -> StorageError:
    reason = error.strerror or str(error)
    if error.errno in _FULL:
        return StorageError(
            f"The disk is full: {path} can't be written ({reason}).",
            "Free some space, then run the download again: it goes on where it stopped.",
        )
    return StorageError(
        f"{path} can't be written: {reason}.",
        "Choose a folder that exists and that you may write to.",
    )
