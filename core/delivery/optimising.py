# SPDX-License-Identifier: GPL-2.0-or-later
"""Making images that came otherwise cloud-optimised: beside what was delivered, or in its place.

What was bought goes only once its pixels were read from both files and found equal, the file was
found to be the one that was delivered, and all of that is noted; the new form then takes its name
in one step. A kill leaves either the one or the other, and notes that fit both.
"""

from __future__ import annotations

import contextlib
import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ..disk.diskspace import DiskSpace
from ..disk.safe_files import UNFINISHED_SUFFIX, OwnFolder
from ..disk.syncing import sync_file
from ..errors import DownloadedElsewhere
from ..formats.reading import Damaged, Parts
from ..formats.tiff import tags_of_tiff
from ..job import Monitor
from ..redaction import get_logger
from ..stac.items import Item
from ..wording import tr
from .checksum import parse_multihash
from .delivery_record import optimise_in_record
from .disk_errors import storage_error
from .fetched import DownloadedFile
from .hold import Hold, holding
from .manifest import Manifest
from .order_folder import Delivery
from .provenance import Provenance, read_provenance, write_provenance
from .remade import Remade

_log = get_logger(__name__)

COPY_ENDING = "_optimised"
_REPLACEABLE = (".tif", ".tiff")
# They hold pixels of the image as well, and would lie beside another file then.
_SIDECARS = (".ovr", ".msk")
# HAMMER's readers depend on the files as they are. Source: API facts, section 8, row 18.
_UNTOUCHED_COLLECTION, _UNTOUCHED_PLATFORM = "hammer", "2024-043BC"
# What raster programs write and read: how the pixels lie, what they are, where they are, and what is
# compared as text. Source: TIFF 6.0; OGC GeoTIFF 1.1; GDAL's GTiff driver; DNG's RPC tag.
_KNOWN_TAGS = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 280, 281, 284, 301, 317}
    | {320, 322, 323, 324, 325, 330, 338, 339, 340, 341, 347, 530, 531, 532}
    | {269, 270, 271, 272, 285, 282, 283, 286, 287, 296, 305, 306, 315, 316, 33432, 700}
    | {33550, 33922, 34264, 34735, 34736, 34737, 42112, 42113, 50844}
)
_MOST_GROWTH = 2
_BLOCK_BYTES = 1024 * 1024
_TRIES = 30
_PAUSE_S = 1.0


@dataclass(frozen=True)
class Comparison:
    """What came of comparing two rasters.

    Args:
        pixels_sha256: of the pixels and masks; empty if the rasters don't show the same.
        differs: in words, what else would be lost; empty for nothing.
    """

    pixels_sha256: str
    differs: str = ""


class Optimiser(Protocol):
    """Whoever knows rasters."""

    def is_worth_it(self, path: Path) -> bool:
        """Return whether an image would be drawn quicker if it were cloud-optimised."""

    def make(self, path: Path, target: Path, monitor: Monitor) -> bool:
        """Write the image as a cloud-optimised GeoTIFF; return False where that can't be.

        Raises:
            Cancelled.
        """

    def compare(self, path: Path, other: Path, monitor: Monitor) -> Comparison:
        """Read two rasters through and return whether they are the same.

        Raises:
            Cancelled.
        """


@dataclass(frozen=True)
class OptimiseJob:
    """Make the images of a delivery cloud-optimised, as far as that makes them quicker.

    Args:
        delivery: whose images; parts of images are what they should be already.
        replaces: whether the new form takes the place of what was delivered. Where it can't, as
            where something of the file would be lost, it is made beside it.
    """

    delivery: Delivery
    optimiser: Optimiser
    replaces: bool = False

    def run(self, monitor: Monitor) -> tuple[Path, ...]:
        """Return the files that were made.

        Raises:
            DownloadedElsewhere: somebody else is writing into the order's folder.
            StorageError: the disk refuses, or there is no room.
            Cancelled: nothing is left behind, and each file is what it was or what it should be.
        """
        made = []
        for file in monitor.each(self.delivery.files):
            if file.part is None and file.remade is None:
                try:
                    path = self._optimised(file, monitor)
                except OSError as error:
                    raise storage_error(error, file.path) from error
                if path is not None:
                    made.append(path)
        return tuple(made)

    def _optimised(self, file: DownloadedFile, monitor: Monitor) -> Path | None:
        folder = OwnFolder(file.path.parent, self._chosen)
        manifest = Manifest(folder.path, self._chosen)
        has_copy = manifest.copy_of(file.path.name) is not None
        if has_copy and not self.replaces:
            return None
        if not self.optimiser.is_worth_it(file.path):
            return None
        of = _measured(folder, file.path.name, monitor)
        with _fresh(folder) as fresh:
            space = DiskSpace(folder.path)
            space.claim(folder.path / fresh, file.size_bytes)
            if not self.optimiser.make(file.path, folder.path / fresh, monitor):
                return None
            found = self.optimiser.compare(file.path, folder.path / fresh, monitor)
            if not found.pixels_sha256:
                monitor.warning(
                    tr(
                        "No quicker form of {file} is made: it wouldn't show the same.",
                        file=file.path.name,
                    )
                )
                return None
            with folder.open_to_change(fresh) as written:
                sync_file(written)
            new = _measured(folder, fresh, monitor)
            remade = Remade(
                new.size_bytes,
                new.sha256,
                of.size_bytes,
                of.sha256,
                found.pixels_sha256,
                new.changed_ns,
                of.changed_ns,
            )
            with self._held(monitor) as hold:
                if _state(folder, file.path.name) != (of.size_bytes, of.changed_ns):
                    return None  # another one came meanwhile, and is looked at by its own run
                if self.replaces and self._takes_place(file, folder, fresh, remade, found, hold):
                    return file.path
                return self._beside(file, folder, fresh, remade, hold)

    def _takes_place(
        self,
        file: DownloadedFile,
        folder: OwnFolder,
        fresh: str,
        remade: Remade,
        found: Comparison,
        hold: Hold,
    ) -> bool:
        """Put the new form in the file's place, and return whether that was done."""
        name, manifest = file.path.name, Manifest(folder.path, self._chosen)
        paper = read_provenance(file.path, self._chosen)
        reason = found.differs or _reason_to_keep(file, folder, manifest, paper, remade)
        if reason:
            hold.monitor.info(_stays(name, reason))
            return False
        copy = manifest.copy_of(name)
        # Before the renaming: whatever is there then is known for what it is.
        manifest.note_optimised(name, remade)
        if paper is not None:
            write_provenance(file.path, replace(paper, optimised=remade), self._chosen)
        hold.check()
        try:
            folder.rename(fresh, name, at_once=True)
        except PermissionError:
            # Windows. The notes fit the file as it is, too.
            hold.monitor.info(_stays(name, tr("it is open")))
            return False
        manifest.confirm(file.path)
        manifest.settle()
        delivery = self.delivery
        place = file.path.relative_to(delivery.folder).as_posix()
        optimise_in_record(delivery.folder, delivery.order_id, place, remade, self._chosen)
        if copy is not None:
            folder.remove(copy)
        return True

    def _beside(
        self, file: DownloadedFile, folder: OwnFolder, fresh: str, remade: Remade, hold: Hold
    ) -> Path | None:
        """Put the new form beside the file; return None where it is there, or another's is."""
        name, manifest = f"{file.path.stem}{COPY_ENDING}.tif", Manifest(folder.path, self._chosen)
        if manifest.copy_of(file.path.name) is not None:
            return None
        known = manifest.copies().get(name)
        if folder.has(name) and (known is None or known[0] != file.path.name):
            _log.info("%s has the name of a copy, and isn't known as one", folder.path / name)
            return None
        manifest.note_copy(name, file.path.name, remade)
        hold.check()
        folder.rename(fresh, name, at_once=True)
        return folder.path / name

    @contextlib.contextmanager
    def _held(self, monitor: Monitor) -> Iterator[Hold]:
        """Hold the order's folder, for as long as a name is given; wait for a short download."""
        with contextlib.ExitStack() as entered:
            for left in reversed(range(_TRIES)):
                try:
                    hold = entered.enter_context(
                        holding(self.delivery.folder, self._chosen, monitor, self.delivery.order_id)
                    )
                    break
                except DownloadedElsewhere:
                    if not left:
                        raise
                    monitor.pause(_PAUSE_S)
            yield hold

    @property
    def _chosen(self) -> Path:
        return self.delivery.chosen or self.delivery.folder


@dataclass(frozen=True)
class _Measured:
    size_bytes: int
    sha256: str
    changed_ns: int


def _stays(name: str, reason: str) -> str:
    return tr(
        "{file} stays as it was delivered, with a quicker copy beside it: {reason}.",
        file=name,
        reason=reason,
    )


def _reason_to_keep(
    file: DownloadedFile,
    folder: OwnFolder,
    manifest: Manifest,
    paper: Provenance | None,
    remade: Remade,
) -> str:
    """Return why a file must stay as it was delivered; empty if it may go."""
    name = file.path.name
    if not name.lower().endswith(_REPLACEABLE):
        return tr("its name is that of another format")
    if must_keep_files(file.item):
        return tr("readers of this product need its files as they are")
    if any(folder.has(name + ending) for ending in _SIDECARS):
        return tr("there are overviews or a mask beside it")
    if remade.size_bytes == remade.of_bytes:
        return tr("both would have the same size, by which they are told apart")
    if remade.size_bytes > _MOST_GROWTH * remade.of_bytes:
        return tr("it would take far more room")
    if _tags(folder, name) - _KNOWN_TAGS:
        return tr("it has tags that would be lost")
    if manifest.completed(file.path, file.asset) is None:
        return tr("it isn't known as a complete file")
    known = {manifest.sha256(file.path), paper.sha256 if paper is not None else ""} - {""}
    stated = parse_multihash(file.asset.checksum or "")
    if stated is not None and stated[0] == "sha256":
        known.add(stated[1].hex())
    if known != {remade.of_sha256}:
        return tr("it isn't known to be the file that was delivered")
    return ""


def _tags(folder: OwnFolder, name: str) -> frozenset[int]:
    with folder.open_to_read(name) as file:
        try:
            return tags_of_tiff(Parts(file, folder.size(name) or 0, lambda: None))
        except Damaged:
            return frozenset({0})  # whatever it is, it stays


def must_keep_files(item: Item) -> bool:
    """Return whether the readers of an item's product depend on its files as they came."""
    is_of_platform = item.platform.upper() == _UNTOUCHED_PLATFORM
    return is_of_platform or item.collection.lower().startswith(_UNTOUCHED_COLLECTION)


@contextlib.contextmanager
def _fresh(folder: OwnFolder) -> Iterator[str]:
    """Give a name for a new file that is gone afterwards, with all that was written beside it."""
    name = f"{uuid.uuid4().hex}{UNFINISHED_SUFFIX}.tif"
    try:
        yield name
    finally:
        with contextlib.suppress(OSError):  # what stays is swept by a later download
            for one in folder.names():
                if one.startswith(name):
                    folder.remove(one)


def _state(folder: OwnFolder, name: str) -> tuple[int | None, int | None]:
    return folder.size(name), folder.changed_ns(name)


def _measured(folder: OwnFolder, name: str, monitor: Monitor) -> _Measured:
    size, changed = _state(folder, name)
    digest = hashlib.sha256()
    with folder.open_to_read(name) as file:
        while block := file.read(_BLOCK_BYTES):
            digest.update(block)
            monitor.check()
    return _Measured(size or 0, digest.hexdigest(), changed or 0)
