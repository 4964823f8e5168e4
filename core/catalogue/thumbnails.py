# SPDX-License-Identifier: GPL-2.0-or-later
"""Thumbnails on the disk: fetched once, checked to be images, the least used ones given up."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.atomic import UNFINISHED_SUFFIX
from ..disk.private_files import write_private
from ..errors import InputError, NetworkError, ResponseError, StorageError
from ..formats.kinds import Kind, kind_of
from ..formats.pictures import fault_of_jpeg, fault_of_png, fault_of_webp
from ..formats.reading import Damaged, Parts
from ..job import Monitor
from ..service.answers import error_of
from ..service.packing import begins_packed
from ..service.streams import Stream, StreamBroken
from ..service.unpacked import Unpacked
from ..urls import is_safe_web_url
from ..wording import later, tr

if TYPE_CHECKING:
    from ..service.client import Client

DEFAULT_LIMIT_BYTES = 200 * 1024 * 1024
LARGEST_BYTES = 5 * 1024 * 1024
_BLOCK_BYTES = 64 * 1024
_IMAGES: dict[Kind | None, str] = {Kind.WEBP: ".webp", Kind.PNG: ".png", Kind.JPEG: ".jpg"}
_SUFFIXES = tuple(_IMAGES.values())
_CHECKS: dict[Kind | None, Callable[[Parts], str]] = {
    Kind.WEBP: fault_of_webp,
    Kind.PNG: fault_of_png,
    Kind.JPEG: fault_of_jpeg,
}
_SIGN_BYTES = 16
# What a crash left; a live one is renamed within seconds.
_ABANDONED_S = 3600.0
# Emptied to this share, so that not every thumbnail over the limit costs a look at all files.
_KEPT_SHARE = 0.9
_WHAT = later("Fetching a thumbnail")


class ThumbnailCache:
    """The thumbnails in one folder. Safe to use from several threads and programs.

    Args:
        folder: made when first needed.
        limit_bytes: how much all files may take together; the least recently used go first.
    """

    def __init__(self, folder: Path, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._lock = threading.Lock()
        # None until the folder has been looked through. Another program's files are noticed
        # when it is looked through again.
        self._bytes: int | None = None

    def get(self, url: str) -> Path | None:
        """Return the file if it is there, and note that it was used. Asks no server."""
        for suffix in _SUFFIXES:
            path = self._path(url, suffix)
            with contextlib.suppress(OSError):  # not there, or just given up: the same thing
                os.utime(path)
                return path
        return None

    def fetch(self, client: Client, url: str, monitor: Monitor) -> Path:
        """Return the file, from the server if it isn't there yet.

        Raises:
            InputError: the address isn't safe to ask.
            ResponseError: what came is too large, or no PNG, JPEG or WebP image.
            StorageError: the disk refuses.
            ApiError, AuthError, NetworkError, Cancelled.
        """
        present = self.get(url)
        if present is not None:
            return present
        if not is_safe_web_url(url):
            raise InputError(tr("The thumbnail's address isn't an encrypted web address."))
        content = _download(client, url, monitor)
        suffix = image_suffix(content)
        if not suffix:
            raise ResponseError(
                tr("{what} failed: what came is no PNG, JPEG or WebP image.", what=_WHAT())
            )
        path = self._path(url, suffix)
        try:
            self._write(path, content)
        except OSError as error:
            raise StorageError(
                tr(
                    "The thumbnail can't be kept in {folder}: {reason}.",
                    folder=self._folder,
                    reason=error.strerror,
                ),
                tr("Check that the disk isn't full and the folder isn't read-only."),
            ) from error
        return path

    def _path(self, url: str, suffix: str) -> Path:
        return self._folder / (hashlib.sha256(url.encode()).hexdigest() + suffix)

    def _write(self, path: Path, content: bytes) -> None:
        write_private(path, content)
        with self._lock:
            known = self._bytes
            self._bytes = None if known is None else known + len(content)
            if self._bytes is None or self._bytes > self._limit_bytes:
                self._bytes = self._give_up_oldest(path)

    def _give_up_oldest(self, spared: Path) -> int:
        """Bring the folder below its limit and return how many bytes it then holds."""
        files = sorted(self._files(), key=lambda file: file[1])
        total = sum(size for _path, _used_at, size in files)
        if total <= self._limit_bytes:
            return total
        for path, _used_at, size in files:
            if total <= self._limit_bytes * _KEPT_SHARE:
                break
            if path == spared:
                continue
            with contextlib.suppress(OSError):  # open elsewhere (Windows): the next time, then
                path.unlink()
                total -= size
        return total

    def _files(self) -> Iterator[tuple[Path, float, int]]:
        """Yield path, time of last use and size of each thumbnail."""
        for entry in list(os.scandir(self._folder)):
            path = Path(entry.path)
            with contextlib.suppress(OSError):  # given up by another program in the meantime
                status = entry.stat()
                if path.suffix in _SUFFIXES:
                    yield path, status.st_mtime, status.st_size
                elif (
                    path.suffix == UNFINISHED_SUFFIX
                    and status.st_mtime < time.time() - _ABANDONED_S
                ):
                    path.unlink()


def image_suffix(content: bytes) -> str:
    """Return ".png", ".jpg" or ".webp" as the first bytes say; empty for anything else."""
    return _IMAGES.get(kind_of(content[:_SIGN_BYTES]), "")


def _download(client: Client, url: str, monitor: Monitor) -> bytes:
    stream = client.transport.open_stream(url, _WHAT(), monitor, {}, is_small=True)
    try:
        with monitor.on_stop(stream.abort):
            if stream.status != 200:
                raise error_of(stream.read_error(), _WHAT())
            return _read(stream, monitor)
    except StreamBroken as error:
        monitor.check()
        raise NetworkError(tr("{what} failed: {reason}.", what=_WHAT(), reason=error)) from error
    finally:
        stream.close()


def _read(stream: Stream, monitor: Monitor) -> bytes:
    content = bytearray()
    buffer = memoryview(bytearray(_BLOCK_BYTES))
    length = stream.length
    count = stream.read_into(buffer)
    read_into = stream.read_into
    if begins_packed(bytes(buffer[:count])):  # although it was asked for as it is
        read_into = Unpacked(stream.read_into, bytes(buffer[:count]), _BLOCK_BYTES).read_into
        count = read_into(buffer)
    while count:
        content += buffer[:count]
        if len(content) > LARGEST_BYTES:
            raise ResponseError(tr("{what} failed: it is larger than 5 MiB.", what=_WHAT()))
        monitor.check()
        count = read_into(buffer)
    if length is None:
        _check_whole(bytes(content), monitor)
    return bytes(content)


def _check_whole(content: bytes, monitor: Monitor) -> None:
    """Look for the end of an image whose length nobody announced, or raise `StreamBroken`."""
    check = _CHECKS.get(kind_of(content[:_SIGN_BYTES]))
    if check is None:
        return
    try:
        fault = check(Parts(io.BytesIO(content), len(content), monitor.check))
    except Damaged as damage:
        fault = str(damage)
    if fault:
        raise StreamBroken(fault)
