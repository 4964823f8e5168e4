# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of an order: `<download folder>/<date>_<order number>/<item>/<files>`.

A hidden file says whose folder it is, so that an order finds its own again, also after it was
moved or renamed by hand, and never takes another's.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ..disk.atomic import UNFINISHED_SUFFIX, write_atomically
from ..disk.folder_lock import LOCK_NAME, RECORD_NAME
from ..disk.safe_files import NotOurs, OwnFolder
from ..journal.missing import Missing, stops_any
from ..json_text import read_json
from ..sales.order import short_number
from ..values import identifier_or_none, moment_or_none, object_or_empty, text_or_none
from .disk_errors import storage_error
from .fetched import DownloadedFile
from .filenames import safe_name
from .kept_names import stored_item
from .manifest import Manifest, NotedPart

MARKER_NAME = ".datacosmos-order.json"


@dataclass(frozen=True)
class Delivery:
    """What an order has brought to the disk.

    Args:
        ordered: when it was ordered, UTC; None if unknown.
        folder: the order's folder.
        files: complete files, in the order of items and assets.
        skipped: (asset, reason) of assets that can't be downloaded by anybody.
        missing: what couldn't be had, also what is accepted as missing.
        retry_at: when what is missing is worth asking for again, UTC; None for never.
        chosen: what the user chose, the order's folder or one above; None for that folder.
    """

    order_id: str
    origin: str
    ordered: datetime | None
    folder: Path
    files: tuple[DownloadedFile, ...]
    skipped: tuple[tuple[str, str], ...] = ()
    chosen: Path | None = None
    missing: tuple[Missing, ...] = ()
    retry_at: datetime | None = None

    @property
    def is_complete(self) -> bool:
        """Whether all that was bought is there, or accepted as missing by a person."""
        return not stops_any(self.missing)

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)


def folder_name(order_id: str, ordered: date) -> str:
    """Return the name of an order's folder."""
    return safe_name(f"{ordered:%Y-%m-%d}_{short_number(order_id)}", "order")


def chosen_for(folder: Path, base: Path) -> Path:
    """Return what the user chose of an order's folder: the folder itself, or one above it.

    Args:
        base: the download folder that is chosen now; the order's may be older.
    """
    if folder == base or base in folder.parents:
        return base
    return folder.parent


def find_order_folder(base: Path, origin: str, order_id: str) -> Path | None:
    """Return the order's folder in the download folder, None if there is none.

    One that somebody else has put there isn't it, whatever it says.
    """
    try:
        candidates = OwnFolder(base).folders()
    except OSError:
        return None
    for folder in candidates:
        if _owner(folder) == (origin, order_id):
            return folder.path
    return None


def make_order_folder(base: Path, origin: str, order_id: str, ordered: datetime) -> Path:
    """Return the order's folder in the download folder: the one it has, else a new one.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    existing = find_order_folder(base, origin, order_id)
    if existing is not None:
        return existing
    name = folder_name(order_id, ordered.date())
    home = OwnFolder(base)
    home.make()
    folder, number = base / name, 1
    while home.has(folder.name) and not _is_unmarked(OwnFolder(folder, base)):
        if _owner(OwnFolder(folder, base)) == (origin, order_id):
            return folder  # made by another run just now
        number += 1
        folder = base / f"{name}-{number}"
    claim_folder(folder, origin, order_id, ordered, base)
    return folder


def claim_folder(
    folder: Path, origin: str, order_id: str, ordered: datetime, chosen: Path | None = None
) -> None:
    """Make the folder if need be and note in it whose it is, unless that is noted already.

    Args:
        chosen: what the user chose, the folder or one above it; None for the folder.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    ours = OwnFolder(folder, chosen)
    ours.make()
    if _owner(ours) is None:
        content = {"order": order_id, "service": origin, "ordered": ordered.isoformat()}
        write_atomically(
            folder / MARKER_NAME, json.dumps(content).encode(), chosen=chosen or folder
        )


def _is_unmarked(folder: OwnFolder) -> bool:
    """Return whether somebody was killed between making the folder and noting whose it is."""
    try:
        return all(
            name.endswith(UNFINISHED_SUFFIX) or name in {LOCK_NAME, RECORD_NAME}
            for name in folder.names()
        )
    except OSError:
        return False


def read_delivery(
    folder: Path,
    chosen: Path | None = None,
    storage_url: str = "",
    *,
    with_parts: bool = False,
) -> Delivery:
    """Return what lies in an order's folder, without asking the service. For a worker thread.

    Files that aren't complete, that somebody has removed, or that somebody else has put there,
    aren't in it.

    Args:
        chosen: what the user chose, the folder or one above it; None for the folder.
        storage_url: of the order's service, see `public_href`; empty for addresses as the items
            spell them, which may be relative, or of a host that only the service can reach.
        with_parts: whether the parts that were fetched of images, those that came last, stand for
            images of which the whole isn't here.

    Raises:
        StorageError: somebody else's is in the folder's place.
    """
    ours = OwnFolder(folder, chosen)
    marker = _marker(ours)
    files: list[DownloadedFile] = []
    try:
        item_folders = ours.folders()
    except NotOurs as error:
        raise storage_error(error, folder) from error
    except OSError:
        item_folders = []  # it isn't there
    for item_folder in item_folders:
        files += _files_of_item(item_folder, chosen or folder, storage_url, with_parts)
    return Delivery(
        order_id=identifier_or_none(marker.get("order")) or "",
        origin=text_or_none(marker.get("service")) or "",
        ordered=moment_or_none(marker.get("ordered")),
        folder=folder,
        files=tuple(files),
        chosen=chosen,
    )


def _files_of_item(
    folder: OwnFolder, chosen: Path, storage_url: str, with_parts: bool
) -> list[DownloadedFile]:
    path = folder.path
    item = stored_item(folder, storage_url)
    if item is None:
        return []  # not a folder of ours
    manifest = Manifest(path, chosen)
    complete = manifest.complete_files()
    parts = _parts_here(folder, manifest) if with_parts else {}
    if parts.keys() <= complete.keys():
        parts = {}
    files = []
    for key, asset in item.assets.items():
        if key in parts:  # also beside whole ones: its other bands are parts
            name, part = parts[key]
            size = part.size_bytes
            files.append(DownloadedFile(path / name, item, asset, size, kept=True, part=part.note))
        elif key in complete:
            name, size = complete[key]
            remade = manifest.optimised(name)
            files.append(DownloadedFile(path / name, item, asset, size, kept=True, remade=remade))
    return files


def _parts_here(folder: OwnFolder, manifest: Manifest) -> dict[str, tuple[str, NotedPart]]:
    """Return name and notes of the last part of each image that is here, by the asset's key."""
    found = {}
    for name, part in manifest.parts().items():
        with contextlib.suppress(OSError):
            if folder.size(name) == part.size_bytes:
                found[part.asset] = (name, part)
    return found


def owner_of(folder: Path, chosen: Path) -> tuple[str, str] | None:
    """Return service and order whose folder it is; None if it is nobody's.

    Args:
        chosen: what the user chose, the folder or one above it.
    """
    return _owner(OwnFolder(folder, chosen))


def _owner(folder: OwnFolder) -> tuple[str, str] | None:
    marker = _marker(folder)
    order_id = identifier_or_none(marker.get("order"))
    origin = text_or_none(marker.get("service"))
    return (origin, order_id) if order_id and origin else None


def _marker(folder: OwnFolder) -> dict[str, object]:
    try:
        content = read_json(folder.read(MARKER_NAME), is_ours=True)
    except (OSError, ValueError):
        return {}
    return dict(object_or_empty(content))
