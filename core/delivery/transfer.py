# SPDX-License-Identifier: GPL-2.0-or-later
"""Bringing one remote file to the disk: streamed, resumed, verified, renamed last."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.diskspace import DiskSpace
from ..errors import DownloadError, NetworkError, RateLimited, ServerFault
from ..job import Monitor
from ..redaction import get_logger, without_query
from ..service.answers import error_of, looks_like_html
from ..service.lifeline import LEAST_BYTES
from ..service.streams import Stream, StreamBroken
from ..values import count_or_none
from ..wording import tr
from .checksum import file_matches
from .partfile import PartFile, PartState

if TYPE_CHECKING:
    from ..service.client import Client

_log = get_logger(__name__)

_BLOCK_BYTES = 1024 * 1024
_CONTENT_RANGE = re.compile(r"bytes (?:([0-9]+)-([0-9]+)|\*)/([0-9]+|\*)")


@dataclass(frozen=True)
class RemoteFile:
    """A file to fetch.

    Args:
        url: where it is.
        path: where it goes.
        size_bytes, checksum: what the item says of it; None if nothing.
        may_be_html: whether a web page is what was asked for.
        chosen: what the user chose, the file's folder or one above; None for its folder.
    """

    url: str
    path: Path
    size_bytes: int | None = None
    checksum: str | None = None
    may_be_html: bool = False
    chosen: Path | None = None


class _StartAgain(Exception):
    """The part file doesn't belong to what the server has now."""


class Transfer:
    """One file on its way.

    Args:
        client: sends the requests.
        remote: the file.
        space: told what will be written.
        on_size: told the whole size once it is known.
        on_bytes: told how many bytes of the file are on the disk, each time that changes.
        before_finish: called with the size just before the file gets its final name.
    """

    def __init__(
        self,
        client: Client,
        remote: RemoteFile,
        space: DiskSpace,
        on_size: Callable[[int], None],
        on_bytes: Callable[[int], None],
        before_finish: Callable[[int], None],
    ) -> None:
        self._client = client
        self._remote = remote
        self._space = space
        self._on_size = on_size
        self._on_bytes = on_bytes
        self._before_finish = before_finish
        self._part = PartFile(remote.path, remote.chosen)
        self._source = without_query(remote.url)
        self._what = tr("Downloading {file}", file=remote.path.name)
        self._announced: int | None = None

    def run(self, monitor: Monitor) -> int:
        """Fetch the file and return its size in bytes.

        On any failure or cancel no file of the final name appears; what has arrived stays in
        the part file, to be built upon by the next run, unless it proved wrong.

        Raises:
            DownloadError: it can't be had, or isn't what it should be.
            StorageError: no room left.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
            NotOurs: somebody else's file is in the way.
            OSError: the disk refuses.
        """
        self._part.check()
        try:
            self._fetch_patiently(monitor)
            size = self._verify(monitor)
            self._part.sync()
            self._before_finish(size)
            self._part.finish()
        finally:
            self._space.release(self._remote.path)
        return size

    def _fetch_patiently(self, monitor: Monitor) -> None:
        settings = self._client.settings
        left, pause_s, reached = settings.retries, settings.backoff_s, 0
        while True:
            monitor.check()
            asked_s = 0.0
            try:
                self._fetch(monitor)
            except _StartAgain:
                self._part.discard()
                reason = tr("the file has changed on the server, starting again")
            except (StreamBroken, NetworkError) as error:
                reason = str(error)
            except (RateLimited, ServerFault) as error:
                if (error.retry_after_s or 0.0) > settings.retry_after_max_s:
                    raise
                asked_s, reason = error.retry_after_s or 0.0, error.message
                if left == 0:
                    raise
            else:
                return
            monitor.check()
            size = self._part.size()
            if size >= reached + LEAST_BYTES:
                # As long as each try gets further, there is no reason to give up.
                left, pause_s, reached = settings.retries, settings.backoff_s, size
            if left == 0:
                raise NetworkError(
                    tr("{what} failed: {reason}.", what=self._what, reason=reason),
                    tr("Run the download again: it goes on where it stopped."),
                )
            left -= 1
            _log.info("%s: %s; trying again", self._what, reason)
            monitor.info(
                tr("{what}: {reason}. Trying again.", what=self._what, reason=reason.rstrip("."))
            )
            monitor.pause(max(pause_s, asked_s))
            pause_s = min(2 * pause_s, settings.backoff_max_s)

    def _fetch(self, monitor: Monitor) -> None:
        offset, state = self._part.resumable(self._source)
        headers = {}
        if state is not None:
            headers = {"Range": f"bytes={offset}-", "If-Range": state.validator}
        stream = self._client.transport.open_stream(self._remote.url, self._what, monitor, headers)
        try:
            with monitor.on_stop(stream.abort):
                if stream.status == 416 and state is not None:
                    if self._whole_of(stream) == offset:
                        self._announced = offset
                        return
                    raise _StartAgain
                if stream.status == 206 and state is not None:
                    self._check_continues(stream, offset, state)
                elif stream.status == 200:
                    offset = 0
                else:
                    raise error_of(stream.read_error(), self._what)
                self._receive(stream, offset, monitor)
        finally:
            stream.close()

    def _whole_of(self, stream: Stream) -> int | None:
        match = _CONTENT_RANGE.match(stream.headers.get("content-range", ""))
        return count_or_none(match[3]) if match else None

    def _check_continues(self, stream: Stream, offset: int, state: PartState) -> None:
        match = _CONTENT_RANGE.match(stream.headers.get("content-range", ""))
        start = count_or_none(match[1]) if match else None
        whole = self._whole_of(stream)
        if start != offset or (state.total_bytes is not None and whole != state.total_bytes):
            raise _StartAgain

    def _receive(self, stream: Stream, offset: int, monitor: Monitor) -> None:
        kind = stream.headers.get("content-type", "").lower()
        if "html" in kind and not self._remote.may_be_html:
            raise self._not_a_file()
        total = None if stream.length is None else offset + stream.length
        expected = self._remote.size_bytes
        if total is not None and expected is not None and total != expected:
            raise DownloadError(
                tr(
                    "{what} failed: the server announces {total} bytes, but the item says "
                    "{expected}.",
                    what=self._what,
                    total=total,
                    expected=expected,
                ),
                tr("The item may be changing at this moment: try again later."),
            )
        self._announced = total
        if total is not None:
            self._on_size(total)
            self._space.claim(self._remote.path, total - offset)
        if offset == 0:
            self._part.discard()
        self._part.note(PartState.from_headers(self._source, stream.headers, total))
        self._copy(stream, offset, monitor)

    def _copy(self, stream: Stream, offset: int, monitor: Monitor) -> None:
        """Move the stream into the part file in blocks of up to 1 MiB."""
        buffer = memoryview(bytearray(_BLOCK_BYTES))
        with self._part.open_to_append() as file, self._part.syncing(file) as disk:
            if file.tell() != offset:
                # Not for a new file: ext4 begins to write a file to the disk when it is closed
                # after a truncation to nothing, which doubles the time of a large download.
                file.truncate(offset)
            while count := stream.read_into(buffer):
                if offset == 0:
                    self._check_start(bytes(buffer[: min(count, 1024)]))
                file.write(buffer[:count])
                # Python 3.14 would keep up to 128 KiB, which a kill would take along.
                file.flush()
                offset += count
                disk.grew(offset)
                self._space.note_written(self._remote.path, count)
                self._on_bytes(offset)
                monitor.check()

    def _verify(self, monitor: Monitor) -> int:
        size = self._part.size()
        expected = self._announced if self._announced is not None else self._remote.size_bytes
        if expected is not None and size != expected:
            self._part.discard()
            raise DownloadError(
                tr(
                    "{what} failed: {size} bytes arrived, {expected} were announced.",
                    what=self._what,
                    size=size,
                    expected=expected,
                ),
                tr("Run the download again."),
            )
        checksum = self._remote.checksum
        if checksum is not None:
            with self._part.open_to_read() as file:
                matches = file_matches(file, checksum, monitor.check)
            if matches is None:
                monitor.info(
                    tr("{file}: its kind of checksum isn't known.", file=self._remote.path.name)
                )
            elif not matches:
                self._part.discard()
                raise DownloadError(
                    tr(
                        "{what} failed: its checksum isn't the one that the item states.",
                        what=self._what,
                    ),
                    tr("The file was damaged on the way or on the server. Run the download again."),
                )
        return size

    def _check_start(self, start: bytes) -> None:
        if not self._remote.may_be_html and looks_like_html(start):
            raise self._not_a_file()

    def _not_a_file(self) -> DownloadError:
        self._part.discard()
        return DownloadError(
            tr("{what} failed: the server sent a web page instead of the file.", what=self._what),
            tr("A proxy or sign-in page may be in the way. Try again, or ask Open Cosmos."),
        )
