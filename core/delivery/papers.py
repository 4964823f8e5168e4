# SPDX-License-Identifier: GPL-2.0-or-later
"""The papers of a delivery: provenance beside each raster, and a README in the order's folder."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from ..disk.atomic import write_atomically
from ..disk.diskspace import format_bytes
from ..disk.safe_files import NotOurs, OwnFolder
from ..job import Monitor
from ..redaction import redact, without_query
from ..sales.line_prices import LinePrice
from ..sales.order import LineItem, short_number
from ..stac.bands import is_raster
from ..stac.collection import Licence
from ..stac.items import Item
from ..threads import run_parallel
from .checksum import parse_multihash
from .contents import START_BYTES, Kind, kind_of
from .delivered_parts import ItemKey, extent_of, keys_of
from .delivery_record import RECORD_NAME, write_record
from .fetched import DownloadedFile
from .missing_papers import (
    LICENCES,
    OPTIMISED,
    missing_lines,
    part_bought_lines,
    part_lines,
    part_text,
    state_line,
)
from .order_folder import Delivery
from .provenance import SUFFIX, BoughtLevel, Provenance, read_provenance, write_provenance

README_NAME = "README.txt"
_BLOCK_BYTES = 1024 * 1024


@dataclass(frozen=True)
class PurchasedLine:
    """One line of an order.

    Args:
        price: None if unknown.
        licences: that apply to it; empty if unknown.
        is_part_stated: of a part of a scene, whether the service's own order says which part.
    """

    line: LineItem
    price: LinePrice | None = None
    licences: tuple[Licence, ...] = ()
    is_part_stated: bool = False


@dataclass(frozen=True)
class Purchases:
    """What an order has bought.

    Args:
        lines: an item may be bought at several levels, and has a line for each.
        total: of the whole order; None if unknown.
        label: the buyer's own note on the order; empty for none.
    """

    lines: tuple[PurchasedLine, ...] = ()
    total: LinePrice | None = None
    label: str = ""

    def of(self, collection: str, item: str) -> tuple[PurchasedLine, ...]:
        """Return the lines that bought an item, or the part of one that lies under that name."""
        key = (collection, item)
        # A part has a name of its own, or came as the whole scene.
        return tuple(x for x in self.lines if key in keys_of(x.line))


def write_papers(
    delivery: Delivery,
    purchases: Purchases,
    workers: int,
    monitor: Monitor,
    tries: int = 0,
    assets: Sequence[str] = (),
) -> list[Provenance]:
    """Write what is missing of the papers and return the provenance of each raster.

    Reads each raster once for its digest, unless the item states it.

    Args:
        tries: how often it was asked in vain for what is missing.
        assets: keys or roles that were asked for; empty for all.

    Raises:
        NotOurs: somebody else's file has the name of a paper; the others are written.
        OSError: the disk refuses.
        Cancelled.
    """
    chosen = delivery.chosen or delivery.folder
    refused: list[NotOurs] = []

    def document(file: DownloadedFile, watch: Monitor) -> Provenance:
        known = read_provenance(file.path, chosen)
        bought = purchases.of(file.item.collection, file.item.id)
        fresh = replace(_provenance(delivery, file, bought), label=purchases.label)
        is_same = known is not None and known.size_bytes == file.size_bytes and file.kept
        is_same = is_same and known is not None and known.part == file.part
        if file.remade is not None:
            came = known.downloaded if known is not None else None
            fresh = replace(
                fresh,
                size_bytes=file.remade.of_bytes,
                sha256=file.remade.of_sha256,
                downloaded=came or fresh.downloaded,
                source=known.source if known is not None else fresh.source,
                optimised=file.remade,
            )
        elif known is not None and is_same and known.sha256:
            same = replace(fresh, sha256=known.sha256, downloaded=known.downloaded)
            fresh = replace(same, source=known.source)
        else:
            fresh = replace(fresh, sha256=_sha256(file, chosen, watch))
        if fresh != known:
            try:
                write_provenance(file.path, fresh, chosen)
            except NotOurs as error:
                refused.append(error)
        return fresh

    rasters = [file for file in delivery.files if _is_raster(file, chosen)]
    written = run_parallel(document, rasters, workers, monitor) if rasters else []
    write_readme(delivery, purchases)
    try:
        write_record(delivery, tries, assets)
    except NotOurs as error:
        refused.append(error)
    if refused:
        raise refused[0]
    return written


def _is_raster(file: DownloadedFile, chosen: Path) -> bool:
    """Return whether it is a raster by what the item says, or else by its first bytes."""
    if is_raster(file.asset):
        return True
    if file.asset.is_thumbnail:
        return False
    try:
        with OwnFolder(file.path.parent, chosen).open_to_read(file.path.name) as stream:
            return kind_of(stream.read(START_BYTES)) in {Kind.TIFF, Kind.JPEG2000}
    except OSError:
        return False  # gone since, or somebody else's now


def write_readme(delivery: Delivery, purchases: Purchases) -> Path:
    """Write the README of an order's folder and return its path.

    A README that isn't this order's stays as it is; this order's then has the order's number
    in its name.
    """
    chosen = delivery.chosen or delivery.folder
    path = readme_path(delivery.folder, delivery.order_id, chosen)
    text = _readme(delivery, purchases)
    # For Windows' old editors as well.
    write_atomically(path, text.replace("\n", "\r\n").encode(), chosen=chosen)
    return path


def readme_path(folder: Path, order_id: str, chosen: Path) -> Path:
    """Return the path of an order's README in its folder; see `write_readme`."""
    if _is_free(OwnFolder(folder, chosen), order_id):
        return folder / README_NAME
    return folder / f"README_{short_number(order_id)}.txt"


def _provenance(
    delivery: Delivery, file: DownloadedFile, bought: Sequence[PurchasedLine]
) -> Provenance:
    changed = datetime.fromtimestamp(file.path.lstat().st_mtime, timezone.utc)
    return Provenance(
        order_id=delivery.order_id,
        origin=delivery.origin,
        collection=file.item.collection,
        item=file.item.id,
        asset=file.asset.key,
        lines=_levels(bought, file.item),
        licences=_licences(bought),
        acquired=file.item.acquired,
        downloaded=changed.replace(microsecond=0),
        size_bytes=file.size_bytes,
        sha256="",
        source=without_query(file.asset.href),
        part=file.part,
    )


def _key_of(line: LineItem, present: Collection[ItemKey]) -> ItemKey:
    """Return under which name a line is told of: that of what came."""
    keys = keys_of(line)
    return next((key for key in keys if key in present), keys[0])


def _levels(bought: Sequence[PurchasedLine], item: Item | None) -> tuple[BoughtLevel, ...]:
    """Return at which levels the item was bought; of one not known, the level that it has."""
    parts = [one.line.part for one in bought if one.line.part is not None]
    found = tuple(
        BoughtLevel(
            one.line.level,
            one.price,
            one.line.part,
            extent_of(item, one.line.part, parts).value
            if item is not None and one.line.part is not None
            else "",
        )
        for one in bought
    )
    return found or (BoughtLevel(item.level if item else ""),)


def _licences(bought: Iterable[PurchasedLine]) -> tuple[Licence, ...]:
    return tuple(dict.fromkeys(licence for one in bought for licence in one.licences))


def _sha256(file: DownloadedFile, chosen: Path, monitor: Monitor) -> str:
    stated = parse_multihash(file.asset.checksum or "") if file.part is None else None
    if stated is not None and stated[0] == "sha256":
        return stated[1].hex()  # the download was checked against it
    digest = hashlib.sha256()
    with OwnFolder(file.path.parent, chosen).open_to_read(file.path.name) as stream:
        while block := stream.read(_BLOCK_BYTES):
            digest.update(block)
            monitor.check()
    return digest.hexdigest()


def _readme(delivery: Delivery, purchases: Purchases) -> str:
    ordered = f"{delivery.ordered:%Y-%m-%d %H:%M UTC}" if delivery.ordered else "unknown"
    lines = [
        "Satellite images from Open Cosmos DataCosmos",
        "",
        f"Order:    {delivery.order_id}",
        f"Ordered:  {ordered}",
        f"Service:  {delivery.origin}",
        f"Total:    {purchases.total or 'unknown'}",
        *([f"Label:    {purchases.label}"] if purchases.label else []),
        f"Files:    {len(delivery.files)}, {format_bytes(delivery.size_bytes)}",
        state_line(delivery.missing),
        *part_lines(delivery.files),
        "",
        "Items",
    ]
    by_key: dict[tuple[str, str], Item] = {}
    for file in delivery.files:
        by_key[file.item.collection, file.item.id] = file.item
    items = dict.fromkeys(_key_of(one.line, by_key) for one in purchases.lines)
    items.update(dict.fromkeys(by_key))
    for key in items:
        bought, item = purchases.of(*key), by_key.get(key)
        lines += ["", f"  {key[1]}", f"    Collection: {key[0]}"]
        if item is not None and item.acquired is not None:
            first, last = item.period or (item.acquired, None)
            until = f" to {last:%Y-%m-%d %H:%M:%S UTC}" if last else ""
            lines.append(f"    Acquired:   {first:%Y-%m-%d %H:%M:%S UTC}{until}")
        for level in _levels(bought, item):
            lines.append(f"    Level:      {level.level or 'unknown'}")
            lines.append(f"    Price:      {level.price or 'unknown'}")
            lines += [f"    {line}" for line in part_bought_lines(level)]
            if level.part is not None and not all(one.is_part_stated for one in bought):
                lines.append("                the service's order doesn't say which part it is")
        lines += [f"    Licence:    {licence}" for licence in _licences(bought)]
        for file in delivery.files:
            if (file.item.collection, file.item.id) == key:
                size = format_bytes(file.size_bytes)
                lines.append(f"    {file.asset.key:<12} {file.path.name} ({size})")
                if file.remade is not None:
                    lines.append(f"    {'':<12} {OPTIMISED}")
                if file.part is not None:
                    lines.append(f"    {'':<12} {part_text(file.part)}")
    lines += missing_lines(delivery.missing)
    licences = _licences(purchases.lines)
    lines += ["", LICENCES, ""]
    lines += [f"  {licence}" for licence in licences] or ["  Unknown; ask Open Cosmos."]
    lines += ["  The images may be used only under the licence that was accepted with the order."]
    lines += [
        "",
        "What is what",
        "",
        "  <item>/<item>.json      the item as the catalogue describes it (STAC)",
        "  <item>/<files>          as delivered, under their own names; one whose provenance says",
        '                          "optimised" holds the same pixels in a form that is drawn quicker',
        f"  *{SUFFIX}      where an image comes from, its licence and SHA-256",
        f"  {RECORD_NAME:<22}  which files came, and what is missing",
        "  *.vrt                   views of the images made for QGIS; can be made again",
        "  *_area*.tif             parts of the images: all that was fetched of these",
        "  *_clip*.tif             parts cut out of the images with QGIS",
        "  *_optimised.tif         copies that are drawn quicker; can be made again",
        "",
    ]
    return redact("\n".join(lines))


def _is_free(folder: OwnFolder, order_id: str) -> bool:
    """Return whether the README's name can be had: nobody's yet, or this order's already."""
    if not folder.has(README_NAME):
        return True
    try:
        return order_id in folder.read(README_NAME).decode("utf-8", "replace")
    except OSError:
        return False
