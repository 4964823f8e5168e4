# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of an order: `<download folder>/<date>_<order number>/<item>/<files>`.

A hidden file says whose folder it is, so that an order finds its own again, also after it was
moved or renamed by hand, and never takes another's.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from .atomic import UNFINISHED_SUFFIX, write_atomically
from .downloads import DownloadedFile
from .filenames import safe_name
from .items import item_from_json
from .json_text import read_json
from .manifest import Manifest
from .values import identifier_or_none, moment_or_none, object_or_empty, text_or_none

MARKER_NAME = ".datacosmos-order.json"
_SHORT = 8


@dataclass(frozen=True)
class Delivery:
    """What an order has brought to the disk.

    Args:
        ordered: when it was ordered, UTC; None if unknown.
        folder: the order's folder.
        files: complete files, in the order of items and assets.
        skipped: (asset, reason) of assets that can't be downloaded by anybody.
    """

    order_id: str
    origin: str
    ordered: datetime | None
    folder: Path
    files: tuple[DownloadedFile, ...]
    skipped: tuple[tuple[str, str], ...] = ()

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)


def short_number(order_id: str) -> str:
    """Return the start of the order's id, as people name it ("7d3c1f5e")."""
    return order_id[:_SHORT]


def folder_name(order_id: str, ordered: date) -> str:
    """Return the name of an order's folder."""
    return safe_name(f"{ordered:%Y-%m-%d}_{short_number(order_id)}", "order")


def find_order_folder(base: Path, origin: str, order_id: str) -> Path | None:
    """Return the order's folder in the download folder, None if there is none."""
    try:
        candidates = sorted(base.glob(f"*/{MARKER_NAME}"))
    except OSError:
        return None
    for marker in candidates:
        if _owner(marker.parent) == (origin, order_id):
            return marker.parent
    return None


def make_order_folder(base: Path, origin: str, order_id: str, ordered: datetime) -> Path:
    """Return the order's folder in the download folder: the one it has, else a new one.

    Raises:
        OSError: the disk refuses.
    """
    existing = find_order_folder(base, origin, order_id)
    if existing is not None:
        return existing
    name = folder_name(order_id, ordered.date())
    folder, number = base / name, 1
    while folder.exists() and not _is_unmarked(folder):
        number += 1
        folder = base / f"{name}-{number}"
    claim_folder(folder, origin, order_id, ordered)
    return folder


def claim_folder(folder: Path, origin: str, order_id: str, ordered: datetime) -> None:
    """Make the folder if need be and note in it whose it is, unless that is noted already.

    Raises:
        OSError: the disk refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if _owner(folder) is None:
        content = {"order": order_id, "service": origin, "ordered": ordered.isoformat()}
        write_atomically(folder / MARKER_NAME, json.dumps(content).encode())


def _is_unmarked(folder: Path) -> bool:
    """Return whether somebody was killed between making the folder and noting whose it is."""
    return folder.is_dir() and all(p.suffix == UNFINISHED_SUFFIX for p in _entries(folder))


def read_delivery(folder: Path) -> Delivery:
    """Return what lies in an order's folder, without asking the service. For a worker thread.

    Files that aren't complete, or that somebody has removed, aren't in it.
    """
    marker = _marker(folder)
    files: list[DownloadedFile] = []
    for item_folder in sorted(path for path in _entries(folder) if path.is_dir()):
        files += _files_of_item(item_folder)
    return Delivery(
        order_id=identifier_or_none(marker.get("order")) or "",
        origin=text_or_none(marker.get("service")) or "",
        ordered=moment_or_none(marker.get("ordered")),
        folder=folder,
        files=tuple(files),
    )


def _files_of_item(folder: Path) -> list[DownloadedFile]:
    try:
        content = read_json((folder / f"{folder.name}.json").read_bytes(), is_ours=True)
    except (OSError, ValueError):
        return []  # not a folder of ours
    item = item_from_json(content, "")
    complete = Manifest(folder).complete_files()
    files = []
    for key, asset in item.assets.items():
        if key in complete:
            name, size = complete[key]
            files.append(DownloadedFile(folder / name, item, asset, size, kept=True))
    return files


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _owner(folder: Path) -> tuple[str, str] | None:
    marker = _marker(folder)
    order_id = identifier_or_none(marker.get("order"))
    origin = text_or_none(marker.get("service"))
    return (origin, order_id) if order_id and origin else None


def _marker(folder: Path) -> dict[str, object]:
    try:
        content = read_json((folder / MARKER_NAME).read_bytes(), is_ours=True)
    except (OSError, ValueError):
        return {}
    return dict(object_or_empty(content))
