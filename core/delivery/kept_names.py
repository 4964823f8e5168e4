# SPDX-License-Identifier: GPL-2.0-or-later
"""Which folder an item has and which file an asset: what an earlier run gave, else a new name.

What stands on the disk says whose it is. The order in which the service names things says
nothing: items and assets come, go and change places from one run to the next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from ..disk.safe_files import OwnFolder
from ..json_text import read_json
from ..redaction import without_query
from ..stac.items import Asset, Item, item_from_json
from .filenames import UniqueNames, is_asset_name, item_name, unique_names
from .manifest import Manifest
from .provenance import SUFFIX, Provenance


def item_folders(items: Sequence[Item], folder: Path, chosen: Path) -> list[Path]:
    """Return the folder of each item, all of them different. Writes nothing.

    Args:
        folder: has a folder for each item, as far as there was an earlier run.
        chosen: by the user; the folder itself or one above it.
    """
    owners = _owners(OwnFolder(folder, chosen))
    kept: dict[tuple[str, str], list[str]] = {}
    # Of several, as somebody may have made them, first the one that the item would get.
    for name in sorted(owners, key=lambda one: one != item_name(owners[one][1])):
        kept.setdefault(owners[name], []).append(name)
    names = UniqueNames(owners)
    found = []
    for item in items:
        own = kept.get((item.collection, item.id))
        if own:
            name = own.pop(0)
        else:
            name = names.take(item_name(item.id), item_name(f"{item.id}_{item.collection}"))
        found.append(folder / name)
    return found


def _owners(folder: OwnFolder) -> dict[str, tuple[str, str]]:
    """Return collection and id of the item of each folder that says whose it is, by its name."""
    try:
        below = folder.folders()
    except OSError:
        return {}  # it isn't there yet, or isn't ours, which is told when it is to be used
    items = {one.path.name: stored_item(one) for one in below}
    return {name: (item.collection, item.id) for name, item in items.items() if item is not None}


def stored_item(folder: OwnFolder, storage_url: str = "") -> Item | None:
    """Return the item that a folder says it is of; None if it says nothing that can be read.

    Args:
        storage_url: of the item's service, see `public_href`; empty where it doesn't matter which
            addresses its files have.
    """
    try:
        content = read_json(folder.read(f"{folder.path.name}.json"), is_ours=True)
    except (OSError, ValueError):
        return None  # no folder of ours, or one whose name is all that is left
    item = item_from_json(content, storage_url)
    return item if item.id else None


def asset_names(item: Item, folder: OwnFolder, manifest: Manifest) -> dict[str, str]:
    """Return the file name of each of the item's assets, by its key, all of them different.

    Also of those that aren't asked for in this run: a name doesn't hang on that. A file of
    somebody else keeps its name.

    Args:
        folder: the item's.
        manifest: of the files in it.
    """
    try:
        present = folder.names()
    except OSError:
        present = []  # no such folder yet, or none of ours: told when it is made
    _recall(item, folder, manifest, present)
    noted = manifest.noted()
    own = f"{folder.path.name}.json"
    kept = _kept_names(item, {name: noted[name] for name in noted if is_asset_name(name, own)})
    others = [asset for key, asset in item.assets.items() if key not in kept]
    return {**kept, **unique_names(others, [own, *present, *noted])}


def _recall(item: Item, folder: OwnFolder, manifest: Manifest, present: Sequence[str]) -> None:
    """Tell a manifest, which was lost or damaged, of the files that have papers beside them."""
    noted = manifest.noted()
    for name in present:
        file = name.removesuffix(SUFFIX)
        if file in {name, *noted} or file not in present:
            continue
        try:
            papers = Provenance.from_json(read_json(folder.read(name), is_ours=True))
        except (OSError, ValueError):
            continue  # they say nothing
        if papers.part is not None:
            continue  # of a part, which has no notes that could be made again
        asset = item.assets.get(papers.asset)
        is_of_item = (papers.collection, papers.item) == (item.collection, item.id)
        if asset is not None and is_of_item and came_from(asset, papers.source):
            manifest.recall(file, asset, papers.size_bytes, papers.sha256, papers.optimised)


def came_from(asset: Asset, source: str) -> bool:
    """Return whether an address, without its query, is one under which the asset can be had."""
    return source in map(without_query, asset.addresses)


def _kept_names(item: Item, noted: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Return the names of the files that assets have had, by the assets' keys.

    Args:
        noted: key and address of the asset of each file, by its name.
    """
    by_key: dict[str, list[str]] = {}
    by_address: dict[str, str] = {}
    for name, (key, address) in noted.items():
        by_key.setdefault(key, []).append(name)
        if key not in item.assets and address:  # its asset has another key by now
            by_address.setdefault(address, name)
    kept: dict[str, str] = {}
    for key, asset in item.assets.items():
        source = without_query(asset.href)
        last = _last_part(source)
        # Another server may have it by now. With another last part it is another file.
        found = [
            name
            for name in by_key.get(key, ())
            if noted[name][1] == source or (last and _last_part(noted[name][1]) == last)
        ]
        found.sort(key=lambda name: noted[name][1] != source)
        name = found[0] if found else by_address.pop(source, "")
        if name:
            kept[key] = name
    return kept


def _last_part(address: str) -> str:
    try:
        return urlsplit(address).path.rpartition("/")[2]
    except ValueError:
        return ""
