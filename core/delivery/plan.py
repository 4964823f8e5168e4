# SPDX-License-Identifier: GPL-2.0-or-later
"""Which assets of which items go to which file."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..disk.safe_files import NotOurs, OwnFolder
from ..errors import InputError, ResponseError
from ..job import Monitor
from ..json_text import clean_json
from ..redaction import shown_address, without_query
from ..service.streams import StreamBroken
from ..stac.data_assets import data_assets, is_data
from ..stac.items import Asset, Item
from ..threads import run_parallel
from ..urls import is_safe_web_url
from ..values import object_or_empty
from ..wording import tr
from .announced import whole_by
from .fetched import DownloadedFile
from .kept_names import asset_names, item_folders
from .manifest import FILE_NAME as MANIFEST_NAME
from .manifest import Manifest
from .partfile import PartFile

if TYPE_CHECKING:
    from ..disk.diskspace import DiskSpace
    from ..service.client import Client

_GIVEN = frozenset({200, 206})
_LINK = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*:)?//")


@dataclass(frozen=True)
class PlannedFile:
    """An asset and where it goes.

    Args:
        chosen: the folder that the user chose, at or above that of the file.
    """

    item: Item
    asset: Asset
    path: Path
    manifest: Manifest
    chosen: Path

    def part(self) -> PartFile:
        """Return its unfinished form."""
        return PartFile(self.path, self.chosen)

    def kept(self, size: int) -> DownloadedFile:
        """Return it as one that an earlier run has brought, of so many bytes."""
        remade = self.manifest.optimised(self.path.name)
        return DownloadedFile(self.path, self.item, self.asset, size, kept=True, remade=remade)


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
                tr(
                    "The item {item} has no asset with the key or role {name!r}.",
                    item=item.id,
                    name=name,
                ),
                tr("It has: {names}.", names=", ".join(known))
                if known
                else tr("It has none at all."),
            )
    return [a for a in item.assets.values() if any(a.answers_to(name) for name in names)]


def wanted_of(
    items: Sequence[Item], names: Sequence[str], *, are_all: bool
) -> tuple[list[tuple[Item, list[Asset]]], list[tuple[Item, str]]]:
    """Return what to fetch of each item, and the chosen assets that an item hasn't got.

    Args:
        are_all: whether these are all of the order; others can't be read now.

    Raises:
        InputError: no item has an asset of a chosen name, though all have their data.
    """
    are_ready = are_all and all(data_assets(item) for item in items)
    for name in names if are_ready else ():
        if not any(asset.answers_to(name) for item in items for asset in item.assets.values()):
            for item in items:
                choose_assets(item, (name,))  # says which there are
    wanted, lacking = [], []
    for item in items:
        assets = list(item.assets.values())
        if names:
            lacking += [
                (item, name) for name in names if not any(a.answers_to(name) for a in assets)
            ]
            assets = [a for a in assets if any(a.answers_to(name) for name in names)]
        wanted.append((item, assets))
    return wanted, lacking


def plan_files(
    wanted: Sequence[tuple[Item, Sequence[Asset]]], folder: Path, chosen: Path
) -> tuple[list[PlannedFile], list[tuple[Item, Asset, str]]]:
    """Return the files to fetch, and those that nobody can, with the reason. Writes nothing.

    Args:
        folder: gets a folder for each item.
        chosen: by the user; the folder itself or one above it.
    """
    planned: list[PlannedFile] = []
    skipped: list[tuple[Item, Asset, str]] = []
    for item_folder, item, assets in _folders(wanted, folder, chosen):
        usable = []
        for asset in assets:
            reason = _unusable(asset)
            if reason:
                skipped.append((item, asset, reason))
            else:
                usable.append(asset)
        manifest = Manifest(item_folder, chosen)
        names = asset_names(item, OwnFolder(item_folder, chosen), manifest)
        planned += [
            PlannedFile(item, a, item_folder / names[a.key], manifest, chosen) for a in usable
        ]
    return planned, skipped


def small_first(planned: Sequence[PlannedFile]) -> list[PlannedFile]:
    """Return the files of each item by size, so that what is soon there needn't wait.

    The items stay in their order: one is whole before all are begun. Of what has no size in the
    catalogue, pictures and papers are small beside data.
    """
    items: dict[Path, int] = {}
    for file in planned:
        items.setdefault(file.path.parent, len(items))

    def turn(file: PlannedFile) -> tuple[int, bool, float]:
        size = file.asset.size_bytes
        is_large = size is None and is_data(file.asset)
        return (items[file.path.parent], is_large, 0.0 if size is None else float(size))

    return sorted(planned, key=turn)


def make_folders(
    wanted: Sequence[tuple[Item, Sequence[Asset]]], folder: Path, chosen: Path
) -> dict[Path, NotOurs]:
    """Make a folder for each item, with its JSON in it.

    Returns:
        those that can't be used, since something of somebody else is in the way.

    Raises:
        NotOurs: that is so of the folder itself.
        OSError: the disk refuses.
    """
    OwnFolder(folder, chosen).make()
    refused = {}
    for path, item, _assets in _folders(wanted, folder, chosen):
        item_folder = OwnFolder(path, chosen)
        try:
            item_folder.make()
            item_folder.check(MANIFEST_NAME)
            item_folder.write(f"{path.name}.json", _stored_form(item))
        except NotOurs as error:
            refused[path] = error
    return refused


def check_room(planned: Sequence[PlannedFile], space: DiskSpace) -> None:
    """Raise `StorageError` if what is missing of these files has no room, as far as is known."""
    missing = [p for p in planned if p.manifest.completed(p.path, p.asset) is None]
    known = sum(p.asset.size_bytes or 0 for p in missing)
    if missing and known:
        whole = missing[0].path.parent
        space.claim(whole, known)
        space.release(whole)


def bytes_left(
    client: Client,
    planned: Sequence[PlannedFile],
    monitor: Monitor,
    missed: Collection[tuple[str, str, str]] = (),
) -> int | None:
    """Return how many bytes are still to be fetched; None if a size can't be found out.

    Where neither the item nor an earlier try tells a file's size, the server is asked for the
    file's first byte.

    Args:
        missed: collection, item and key of what the service didn't give when it was asked last.
            What it still doesn't give counts for nothing.

    Raises:
        AuthError, NetworkError, Cancelled.
    """

    def left(file: PlannedFile, watch: Monitor) -> int | None:
        if file.manifest.completed(file.path, file.asset) is not None:
            return 0
        key = (file.item.collection, file.item.id, file.asset.key)
        if key in missed and not _is_given(client, file.asset, watch):
            return 0
        here, state = file.part().arrived(without_query(file.asset.href))
        whole = file.asset.size_bytes
        if whole is None and state is not None:
            whole = state.total_bytes
        if whole is None:
            whole = _asked_size(client, file.asset, watch)
        return None if whole is None else max(0, whole - here.count)

    sizes = run_parallel(left, planned, client.settings.parallel, monitor)
    known = [size for size in sizes if size is not None]
    return sum(known) if len(known) == len(sizes) else None


def _is_given(client: Client, asset: Asset, monitor: Monitor) -> bool:
    what = tr("Asking the size of {key}", key=asset.key)
    for href in asset.addresses:
        try:
            stream = client.transport.open_stream(href, what, monitor, {"Range": "bytes=0-0"})
        except ResponseError:
            continue
        stream.close()
        if stream.status in _GIVEN:
            return True
    return False


def _asked_size(client: Client, asset: Asset, monitor: Monitor) -> int | None:
    what = tr("Asking the size of {key}", key=asset.key)
    try:
        stream = client.transport.open_stream(asset.href, what, monitor, {"Range": "bytes=0-0"})
    except ResponseError as error:
        # Where it can't be asked for, it doesn't come either; the others do.
        monitor.info(error.message)
        return 0
    try:
        return whole_by(stream)
    except StreamBroken:
        return None  # said when it is fetched
    finally:
        stream.close()


def _folders(
    wanted: Sequence[tuple[Item, Sequence[Asset]]], folder: Path, chosen: Path
) -> list[tuple[Path, Item, Sequence[Asset]]]:
    paths = item_folders([item for item, _assets in wanted], folder, chosen)
    return [(path, item, assets) for path, (item, assets) in zip(paths, wanted)]


def _unusable(asset: Asset) -> str:
    if not asset.href:
        return tr("the item names no address for it")
    if not is_safe_web_url(asset.href):
        return tr(
            "its address isn't a secure web address ({address})",
            address=shown_address(asset.href),
        )
    return ""


def _stored_form(item: Item) -> bytes:
    """Return the item's JSON as it is kept, its links without their queries, which can be signed."""
    content: dict[str, Any] = dict(item.raw)
    content["assets"] = {
        key: _without_queries(data)
        for key, data in object_or_empty(content.get("assets")).items()
        if isinstance(data, dict)
    }
    if "links" in content:
        content["links"] = _without_queries(content["links"])
    text = clean_json(json.dumps(content, indent=2, ensure_ascii=False), is_ours=True)
    return text.encode()


def _without_queries(value: Any, name: str = "") -> Any:
    """Return what stands in an item's JSON with no query in its addresses, however deep."""
    if isinstance(value, dict):
        return {key: _without_queries(one, key) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_queries(one, name) for one in value]
    if isinstance(value, str) and (name == "href" or _LINK.match(value)):
        return without_query(value)
    return value
