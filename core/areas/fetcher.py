# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetching only what an area needs of an image: its tiles, or the whole where they can't be had."""

from __future__ import annotations

import contextlib
import hashlib
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..delivery.contents import Kind, promised
from ..delivery.fetched import DownloadedFile
from ..delivery.part_note import PartNote
from ..delivery.proof import kept_size
from ..disk.atomic import UNFINISHED_SUFFIX
from ..disk.safe_files import OwnFolder
from ..disk.syncing import sync_file
from ..errors import DownloadError
from ..redaction import without_query
from ..stac.data_assets import is_data
from ..stac.items import UNPROJECTED_LEVELS
from ..wording import tr
from .cutting import NotPlaced
from .excerpt import Excerpt
from .layout import NoParts
from .remote import Changed, RemoteParts

if TYPE_CHECKING:
    from ..delivery.part_fetching import PartJob
    from ..delivery.plan import PlannedFile
    from ..geo.wished_area import WishedArea
    from ..job import Monitor
    from .cutting import Cutter, Window

_IMAGES = frozenset({Kind.TIFF, Kind.JPEG2000})
# A file that changes as often while it is read is being written at this moment.
_MOST_VERSIONS = 3
_BLOCK_BYTES = 1024 * 1024


class AreaFetcher:
    """Fetches the parts of images that an area needs. See `PartFetcher`.

    Args:
        area: what of each image is wanted.
        cutter: knows rasters, and where they lie.
    """

    def __init__(self, area: WishedArea, cutter: Cutter) -> None:
        self.area = area
        self._cutter = cutter
        self._lock = threading.Lock()
        self._taken: set[Path] = set()

    def takes(self, planned: PlannedFile) -> bool:
        """Return whether a file is an image of which a part can be had; others come whole."""
        return is_data(planned.asset) and bool(promised(planned.asset, planned.path.name) & _IMAGES)

    def fetch(self, job: PartJob, monitor: Monitor) -> DownloadedFile | None:
        """Return the part of an image, fetched if it isn't here; None if the area isn't on it.

        Where the server gives no parts, or the image isn't made of tiles, the whole file is
        fetched under its own name and stays, and the part is cut out of it.

        Raises:
            DownloadError: it can't be had, or isn't what it should be.
            StorageError: no room left.
            DataCosmosError: it can't be read, or the part can't be written.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
            OSError: the disk refuses.
        """
        kept = self._kept(job.planned, monitor)
        if kept is not None:
            job.on_size(kept.size_bytes)
            job.on_bytes(kept.size_bytes)
            return kept
        if job.planned.item.level in UNPROJECTED_LEVELS:
            monitor.warning(
                tr(
                    "{file} is fetched whole: it isn't map-projected, so where your area lies on "
                    "it isn't known.",
                    file=job.planned.path.name,
                )
            )
            return job.fetch_whole()
        size = kept_size(job.planned, monitor)
        if size is not None:
            return self._cut_out_of(job.planned.kept(size), job, monitor)
        try:
            return self._fetch_tiles(job, monitor)
        except NoParts as error:
            reason = str(error)
        except NotPlaced as error:
            reason = error.message
        monitor.warning(
            tr(
                "{file}: your area alone can't be fetched: {reason}. The whole file is fetched, "
                "and your area is cut out of it here.",
                file=job.planned.path.name,
                reason=reason.rstrip("."),
            )
        )
        return self._cut_out_of(job.fetch_whole(), job, monitor)

    def _fetch_tiles(self, job: PartJob, monitor: Monitor) -> DownloadedFile | None:
        for _version in range(_MOST_VERSIONS):
            with contextlib.suppress(Changed):
                return self._fetch_version(job, monitor)
        raise DownloadError(
            tr("{file} can't be fetched: it changes all the time.", file=job.planned.path.name),
            tr("The item may be changing at this moment: try again later."),
        )

    def _fetch_version(self, job: PartJob, monitor: Monitor) -> DownloadedFile | None:
        planned = job.planned
        what = tr("Downloading your area of {file}", file=planned.path.name)
        # As whole files are: for their order.
        wanted_by = job.hold.order_id or str(job.hold.folder)
        remote = RemoteParts(job.client, job.href, what, wanted_by)
        with _fresh(planned) as (folder, name):
            folder.write_new(name, b"")
            with folder.open_to_change(name) as file:
                excerpt = Excerpt(remote, file, job.client.settings.parallel)
                state = excerpt.begin(monitor)
                if planned.asset.size_bytes not in {None, state.total_bytes}:
                    # Said, or mended, by who fetches it whole.
                    raise NoParts(tr("the server has a file of another size than the item says"))
                window = self._cutter.window(folder.path / name, self.area)
                if window is None:
                    return None
                if window.is_all:
                    return job.fetch_whole()
                tiles = excerpt.tiles(window)
                spans = excerpt.spans(tiles)
                size = sum(span.end - span.start for span in spans)
                head = excerpt.head_bytes
                job.on_size(head + size)
                # Once as they come, once as they are kept.
                job.space.claim(folder.path / name, 2 * size)
                try:
                    excerpt.fill(tiles, spans, lambda done: job.on_bytes(head + done), monitor)
                    return self._written(folder.path / name, window, job, monitor)
                finally:
                    job.space.release(folder.path / name)

    def _cut_out_of(
        self, whole: DownloadedFile, job: PartJob, monitor: Monitor
    ) -> DownloadedFile | None:
        """Return the part of an image that is here; the image where nobody knows which that is."""
        try:
            window = self._cutter.window(whole.path, self.area)
        except NotPlaced as error:
            monitor.warning(
                tr(
                    "{file} stays whole: {reason}",
                    file=whole.path.name,
                    reason=error.message,
                )
            )
            return whole
        if window is None:
            return None
        if window.is_all:
            return whole
        return self._written(whole.path, window, job, monitor)

    def _written(
        self, source: Path, window: Window, job: PartJob, monitor: Monitor
    ) -> DownloadedFile:
        """Write the part beside where the whole image has its place, noted before it has a name."""
        planned, asset = job.planned, job.planned.asset
        note = PartNote(
            self.area,
            (window.column, window.row, window.width, window.height),
            (window.level_width, window.level_height),
            (window.image_width, window.image_height),
        )
        with _fresh(planned) as (folder, fresh):
            self._cutter.write(source, window, folder.path / fresh, monitor)
            monitor.check()
            with folder.open_to_change(fresh) as file:
                sync_file(file)
                size, sha256 = _measured(folder, fresh, monitor)
            name = self._name(planned, folder)
            job.hold.check()
            planned.manifest.note_part(name, asset, size, sha256, note)
            job.hold.check()  # the disk may have taken long over that
            folder.rename(fresh, name, at_once=True)
        return DownloadedFile(folder.path / name, planned.item, asset, size, part=note)

    def _kept(self, planned: PlannedFile, monitor: Monitor) -> DownloadedFile | None:
        """Return the part if an earlier run brought it, and it is still what it was."""
        folder = OwnFolder(planned.path.parent, planned.chosen)
        for name, part in planned.manifest.parts().items():
            is_it = part.asset == planned.asset.key and part.note.area == self.area
            if not is_it or part.source != without_query(planned.asset.href):
                continue
            try:
                is_whole = _measured(folder, name, monitor) == (part.size_bytes, part.sha256)
            except OSError:
                is_whole = False
            if is_whole:
                path = folder.path / name
                size = part.size_bytes
                return DownloadedFile(
                    path, planned.item, planned.asset, size, kept=True, part=part.note
                )
        return None

    def _name(self, planned: PlannedFile, folder: OwnFolder) -> str:
        """Return the name for a part: that of the same part, else one that nothing has."""
        parts = planned.manifest.parts()
        present = {one.casefold() for one in folder.names()}
        stem, number = planned.path.stem, 1
        with self._lock:
            while True:
                name = f"{stem}_area.tif" if number == 1 else f"{stem}_area-{number}.tif"
                known = parts.get(name)
                is_same = known is not None and known.note.area == self.area
                is_same = is_same and known is not None and known.asset == planned.asset.key
                path = folder.path / name
                if (is_same or name.casefold() not in present) and path not in self._taken:
                    self._taken.add(path)
                    return name
                number += 1


@contextlib.contextmanager
def _fresh(planned: PlannedFile) -> Iterator[tuple[OwnFolder, str]]:
    """Give a name for a file that is gone afterwards, with all that was written beside it."""
    folder = OwnFolder(planned.path.parent, planned.chosen)
    name = f"{uuid.uuid4().hex}{UNFINISHED_SUFFIX}"
    try:
        yield folder, name
    finally:
        with contextlib.suppress(OSError):  # what stays is swept by the next run
            for one in folder.names():
                if one.startswith(name):
                    folder.remove(one)


def _measured(folder: OwnFolder, name: str, monitor: Monitor) -> tuple[int, str]:
    """Return size and SHA-256 of a file."""
    digest, size = hashlib.sha256(), 0
    with folder.open_to_read(name) as file:
        while block := file.read(_BLOCK_BYTES):
            digest.update(block)
            size += len(block)
            monitor.check()
    return size, digest.hexdigest()
