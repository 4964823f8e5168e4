# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a file of an earlier run may be kept, where that run didn't come to its end.

After a power cut a file may have its name and size and hold zeros, on disks that promise more than
they keep, and of versions that didn't wait for the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ..disk.safe_files import OwnFolder
from ..formats.kinds import START_BYTES, kind_of
from ..job import Monitor
from ..redaction import get_logger
from ..wording import tr
from .checksum import file_matches, parse_multihash
from .contents import fits, promised
from .kept_names import came_from
from .manifest import Manifest
from .plan import PlannedFile
from .provenance import read_provenance
from .soundness import fault_of, is_judged

if TYPE_CHECKING:
    from .fetched import DownloadedFile

_log = get_logger(__name__)

# Up to here a file that has just come is read once more for its digest, out of memory.
_SMALL_BYTES = 64 * 1024 * 1024
_PAGE = bytes(4096)


def kept_size(file: PlannedFile, monitor: Monitor, *, tells: bool = True) -> int | None:
    """Return the size of a file that an earlier run brought, if it may be kept; else None.

    One that an interrupted run left damaged is removed. One that was changed later, maybe by a
    person, stays until another is there.

    Args:
        tells: whether to say why one isn't kept; False where the same is asked again.

    Raises:
        Cancelled.
    """
    size = file.manifest.completed(file.path, file.asset)
    if size is None or file.manifest.is_settled(file.path):
        return size
    try:
        is_whole = _is_whole(file, size, monitor)
    except OSError as error:
        _log.warning("%s can't be read: %s", file.path, error)
        is_whole = None
    if is_whole:
        file.manifest.confirm(file.path)
        return size
    reason = tr("nothing tells whether it is whole") if is_whole is None else tr("it is damaged")
    if is_whole is False and file.manifest.is_unsettled(file.path):
        _remove(file)
        tells = True
    if tells:
        monitor.warning(
            tr(
                "{file} is fetched again: it was changed, or the download that brought it was "
                "interrupted, and {reason}.",
                file=file.path.name,
                reason=reason,
            )
        )
    return None


def proven_files(
    files: Sequence[DownloadedFile], chosen: Path, monitor: Monitor
) -> list[DownloadedFile]:
    """Return those of the files that may be kept. For who holds the folder.

    Args:
        files: that earlier runs brought.
        chosen: what the user chose, their folder or one above it.

    Raises:
        OSError: the disk refuses.
        Cancelled.
    """
    manifests: dict[Path, Manifest] = {}
    kept = []
    for file in files:
        folder = file.path.parent
        manifest = manifests.setdefault(folder, Manifest(folder, chosen))
        planned = PlannedFile(file.item, file.asset, file.path, manifest, chosen)
        if kept_size(planned, monitor, tells=False) is not None:
            kept.append(file)
    for manifest in manifests.values():
        manifest.settle()
    return kept


def digest_to_note(file: PlannedFile, size: int, monitor: Monitor) -> str:
    """Return the SHA-256 of a file that has come and has no name yet; empty if it isn't noted."""
    stated = parse_multihash(file.asset.checksum or "")
    if stated is not None and stated[0] == "sha256":
        return stated[1].hex()  # it was checked against it
    if size > _SMALL_BYTES:
        return ""
    with file.part().open_to_read() as content:
        return _sha256(content, monitor)


def _is_whole(file: PlannedFile, size: int, monitor: Monitor) -> bool | None:
    """Return whether the file is what it should be, by the best there is; None if nothing says."""
    asset, folder = file.asset, OwnFolder(file.path.parent, file.chosen)
    remade = file.manifest.optimised(file.path.name)
    with folder.open_to_read(file.path.name) as content:
        if remade is not None:  # what is stated of the file as it was delivered says nothing of it
            return _sha256(content, monitor) == remade.sha256
        if asset.checksum is not None:
            matches = file_matches(content, asset.checksum, monitor.check)
            if matches is not None:
                return matches
            content.seek(0)
        digest = file.manifest.sha256(file.path) or _digest_in_papers(file, size)
        if digest:
            return _sha256(content, monitor) == digest
        kind, kinds = kind_of(content.read(START_BYTES)), promised(asset, file.path.name)
        if not fits(kind, kinds):
            return False
        if not is_judged(kind, kinds):
            return None
        if fault_of(content, size, kinds, monitor.check):
            return False
        # A cut may leave zeros in the middle of a block, which no directory tells of.
        has_doubts = file.manifest.is_of_earlier_version(file.path)
        return None if has_doubts and _has_blank_page(content, monitor) else True


def _has_blank_page(content: BinaryIO, monitor: Monitor) -> bool:
    """Return whether a page of the file, as systems write them, is all zeros."""
    content.seek(0)
    while block := content.read(1024 * 1024):
        monitor.check()
        pages = (block[at : at + len(_PAGE)] for at in range(0, len(block), len(_PAGE)))
        if any(_PAGE.startswith(page) for page in pages):
            return True
    return False


def _remove(file: PlannedFile) -> None:
    try:
        OwnFolder(file.path.parent, file.chosen).remove(file.path.name)
    except OSError as error:
        # Windows: it is open. The new one takes its place.
        _log.warning("%s can't be removed: %s", file.path, error)


def _digest_in_papers(file: PlannedFile, size: int) -> str:
    known = read_provenance(file.path, file.chosen)
    if known is None or known.size_bytes != size:
        return ""
    return known.sha256 if came_from(file.asset, known.source) else ""


def _sha256(content: BinaryIO, monitor: Monitor) -> str:
    digest = hashlib.sha256()
    while block := content.read(1024 * 1024):
        digest.update(block)
        monitor.check()
    return digest.hexdigest()
