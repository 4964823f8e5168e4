# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of bought items, made when first asked for."""

from __future__ import annotations

import hashlib
import threading
from email.utils import formatdate
from pathlib import Path

from .catalogue import Catalogue
from .deliveries import Deliveries, Delivery
from .entries import Entry
from .item_json import STORAGE, file_names
from .order_api import OrderApi
from .recording import Refusal, Reply
from .scenes import Scene
from .shapes import Box

_FREE = frozenset({"thumbnail.webp"})
_TYPES = {
    ".tiff": "image/tiff; application=geotiff; profile=cloud-optimized",
    ".webp": "image/webp",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
}


class Storage:
    """Answers what lies below /api/data/v0/storage."""

    def __init__(
        self,
        catalogue: Catalogue,
        orders: OrderApi,
        deliveries: Deliveries,
        folder: Path,
        raster_size: int,
        images_lie: str = "usual",
    ) -> None:
        self._catalogue = catalogue
        self._orders = orders
        self._deliveries = deliveries
        self._folder = folder
        self._raster_size = raster_size
        self._images_lie = images_lie
        self._lock = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._is_closed = False

    def close(self) -> None:
        """Draw nothing more, and return when nothing is being drawn."""
        with self._lock:
            self._is_closed = True
            locks = list(self._locks.values())
        for lock in locks:
            with lock:
                pass

    def file(self, path: str) -> Reply:
        """Return a file, as a reply whose parts can be asked for."""
        path = path.removeprefix(STORAGE)
        delivered = self._deliveries.by_path(path)
        if delivered is not None:
            delivery, name = delivered
            return self._sent(self._delivered_file(delivery, name))
        found = self._catalogue.by_scene_path(path)
        if found is None:
            raise Refusal(404, "no such file")
        entry, name = found
        if entry.scene is None or name not in file_names(entry.scene).values():
            raise Refusal(404, "no such file")
        if name not in _FREE and not self._orders.has_bought(entry):
            raise Refusal(403, f"item {entry.id} has not been bought")
        if name in _FREE:
            file = self._thumbnail(entry.scene, name)
        else:
            file = self.scene_folder(entry.scene) / name
        return self._sent(file)

    def part_folder(self, scene: Scene, box: Box) -> Path:
        """Return the folder with a scene's files clipped to a box, made now if need be."""
        from .rasters import clip_files

        whole = self.scene_folder(scene)
        mark = hashlib.sha256(repr((scene.id, box)).encode()).hexdigest()[:24]
        folder = whole.parent / "parts" / mark
        with self._lock_of(scene):
            if not folder.is_dir():
                self._check()
                clip_files(scene, whole, folder, box, self._raster_size, self._images_lie)
        return folder

    def scene_folder(self, scene: Scene) -> Path:
        """Return the folder with the scene's files, made now if need be."""
        from .rasters import make_files

        kind = "" if self._images_lie == "usual" else f"-{self._images_lie}"
        folder = self._folder / f"{self._raster_size}{kind}" / scene.id
        with self._lock_of(scene):
            if not folder.is_dir():
                self._check()
                make_files(scene, folder, self._raster_size, self._check, self._images_lie)
        return folder

    def _thumbnail(self, scene: Scene, name: str) -> Path:
        from .rasters import make_thumbnail

        path = self._folder / f"{self._raster_size}" / "thumbnails" / scene.id / name
        with self._lock_of(scene):
            if not path.is_file():
                self._check()
                make_thumbnail(scene, path, self._raster_size)
        return path

    def _lock_of(self, scene: Scene) -> threading.Lock:
        with self._lock:
            return self._locks.setdefault(scene.id, threading.Lock())

    def _check(self) -> None:
        if self._is_closed:
            raise Refusal(503, "the sandbox is stopping")

    def _delivered_file(self, delivery: Delivery, name: str) -> Path:
        scene, box = delivery.entry.scene, delivery.box
        if scene is None or box is None or name not in file_names(scene).values():
            raise Refusal(404, "no such file")
        return self.part_folder(scene, box) / name

    def _sent(self, file: Path) -> Reply:
        headers = {
            "ETag": etag_of(file),
            "Last-Modified": formatdate(file.stat().st_mtime, usegmt=True),
            "Accept-Ranges": "bytes",
        }
        return Reply(200, b"", _TYPES[file.suffix], headers, file)

    def checksums(self, entry: Entry, box: Box | None = None) -> dict[str, dict[str, object]]:
        """Return `file:size` and `file:checksum` (a SHA-256 multihash) by asset key.

        Args:
            box: to which the files are clipped, None if they aren't.
        """
        if entry.scene is None:
            return {}
        folder = self.part_folder(entry.scene, box) if box else self.scene_folder(entry.scene)
        found: dict[str, dict[str, object]] = {}
        for key, name in file_names(entry.scene).items():
            data = (folder / name).read_bytes()
            found[key] = {
                "file:size": len(data),
                "file:checksum": "1220" + hashlib.sha256(data).hexdigest(),
            }
        return found


def etag_of(file: Path) -> str:
    """Return a strong ETag for the file as it is."""
    stat = file.stat()
    mark = f"{file.name}-{stat.st_size}-{stat.st_mtime_ns}".encode()
    return f'"{hashlib.sha256(mark).hexdigest()[:24]}"'
