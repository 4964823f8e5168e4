# SPDX-License-Identifier: GPL-2.0-or-later
"""`delivery.json` in an order's folder: which files came, and what is missing and why.

For people, programs, and the next run, also where no journal knows the order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..disk.atomic import write_atomically
from ..disk.safe_files import OwnFolder
from ..errors import InputError
from ..journal.missing import Missing, stops_any
from ..json_text import read_json
from ..sales.order import short_number
from ..values import count_or_none, object_or_empty, objects, text_or_none, texts
from .fetched import parts_alone

if TYPE_CHECKING:
    from .order_folder import Delivery
    from .remade import Remade

RECORD_NAME = "delivery.json"
_FORMAT = 1
# Each file lies in its item's folder; another name was written by somebody else.
_IN_ITEM = re.compile(r"(?!\.\.?/)[^/\\]+/[^/\\]+")


@dataclass(frozen=True)
class DeliveryRecord:
    """What an order's folder says of its delivery.

    Args:
        files: where each whole file is, relative to the folder, with "/".
        missing: what couldn't be had, also what is accepted as missing.
        tries: how often it was asked for in vain.
        assets: keys or roles that were asked for, and the area; see `DownloadState`.
    """

    files: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    tries: int = 0
    assets: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether all that was bought was there, or accepted as missing by a person."""
        return not stops_any(self.missing)


def record_path(folder: Path, order_id: str, chosen: Path) -> Path:
    """Return the path of an order's record: another order's in the folder stays as it is."""
    own = folder / f"delivery_{short_number(order_id)}.json"
    ours = OwnFolder(folder, chosen)
    if ours.has(RECORD_NAME) and _order_of(_content(ours, RECORD_NAME)) != order_id:
        return own
    return folder / RECORD_NAME


def read_record(folder: Path, order_id: str, chosen: Path | None = None) -> DeliveryRecord:
    """Return what the order's folder says of its delivery; nothing where it says nothing.

    Args:
        chosen: what the user chose, the folder or one above it; None for the folder.
    """
    ours = OwnFolder(folder, chosen)
    try:
        name = record_path(folder, order_id, chosen or folder).name
    except OSError:
        return DeliveryRecord()  # no such folder, or somebody else's
    content = _content(ours, name)
    if _order_of(content) != order_id:
        return DeliveryRecord()
    files = [text_or_none(entry.get("file")) for entry in objects(content.get("files"))]
    return DeliveryRecord(
        tuple(name for name in files if name and _IN_ITEM.fullmatch(name)),
        tuple(_read_missing(objects(content.get("missing")))),
        count_or_none(content.get("tries")) or 0,
        texts(content.get("assets")),
    )


def write_record(delivery: Delivery, tries: int, assets: Sequence[str] = ()) -> Path:
    """Write the record of a delivery and return its path.

    Args:
        assets: keys or roles that were asked for this time; empty for all.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    chosen = delivery.chosen or delivery.folder
    path = record_path(delivery.folder, delivery.order_id, chosen)
    before = read_record(delivery.folder, delivery.order_id, chosen)
    if before.files and not before.assets:
        assets = ()  # all are here or should be
    elif assets:
        assets = tuple(dict.fromkeys([*before.assets, *assets]))
    content = {
        "format": _FORMAT,
        "order": {"id": delivery.order_id, "service": delivery.origin},
        # With parts of images alone not all that was bought is here.
        "complete": delivery.is_complete and not parts_alone(delivery.files),
        "files": [
            {
                "collection": file.item.collection,
                "item": file.item.id,
                "asset": file.asset.key,
                "file": file.path.relative_to(delivery.folder).as_posix(),
                "bytes": file.size_bytes,
                **({"part": file.part.to_json()} if file.part is not None else {}),
                **(_optimised(file.remade) if file.remade is not None else {}),
            }
            for file in delivery.files
        ],
        "missing": [one.to_json() for one in delivery.missing],
        "tries": tries,
        "assets": list(assets),
    }
    _write(path, content, chosen)
    return path


def accept_in_record(
    folder: Path, order_id: str, is_meant: Callable[[Missing], bool], chosen: Path | None = None
) -> DeliveryRecord:
    """Note in the folder that a person does without some of what is missing.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    known = read_record(folder, order_id, chosen)
    path = record_path(folder, order_id, chosen or folder)
    content = dict(_content(OwnFolder(folder, chosen), path.name))
    if _order_of(content) != order_id:
        return known
    missing = accepted(known.missing, is_meant)
    content["missing"] = [one.to_json() for one in missing]
    content["complete"] = not (stops_any(missing) or _has_parts_alone(content))
    _write(path, content, chosen or folder)
    return replace(known, missing=missing)


def optimise_in_record(
    folder: Path, order_id: str, name: str, remade: Remade, chosen: Path | None = None
) -> None:
    """Note in the folder that a quicker form has taken the place of a file.

    Args:
        name: of the file, relative to the folder, with "/".

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    path = record_path(folder, order_id, chosen or folder)
    content = dict(_content(OwnFolder(folder, chosen), path.name))
    if _order_of(content) != order_id:
        return
    for entry in objects(content.get("files")):
        if entry.get("file") == name:
            entry.update(bytes=remade.size_bytes, **_optimised(remade))
    _write(path, content, chosen or folder)


def _optimised(remade: Remade) -> dict[str, Any]:
    return {"optimised": {"delivered_bytes": remade.of_bytes, "delivered_sha256": remade.of_sha256}}


def accepted(
    missing: Sequence[Missing], is_meant: Callable[[Missing], bool]
) -> tuple[Missing, ...]:
    """Return the same, with those accepted that are meant."""
    return tuple(replace(one, is_accepted=True) if is_meant(one) else one for one in missing)


def _has_parts_alone(content: dict[str, Any]) -> bool:
    """Return whether there are parts of images of which the whole isn't there, by a record."""
    parts: set[tuple[str, ...]] = set()
    whole: set[tuple[str, ...]] = set()
    for entry in objects(content.get("files")):
        key = tuple(str(entry.get(name)) for name in ("collection", "item", "asset"))
        (parts if entry.get("part") else whole).add(key)
    return bool(parts - whole)


def _read_missing(entries: Sequence[dict[str, Any]]) -> list[Missing]:
    found = []
    for entry in entries:
        try:
            found.append(Missing.from_json(entry))
        except (ValueError, TypeError, InputError):
            continue  # written by somebody else: it is found out anew what is missing
    return found


def _write(path: Path, content: dict[str, Any], chosen: Path) -> None:
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    write_atomically(path, text.encode(), chosen=chosen)


def _content(folder: OwnFolder, name: str) -> dict[str, Any]:
    try:
        return dict(object_or_empty(read_json(folder.read(name), is_ours=True)))
    except (OSError, ValueError):
        return {}


def _order_of(content: dict[str, Any]) -> str:
    return text_or_none(object_or_empty(content.get("order")).get("id")) or ""
