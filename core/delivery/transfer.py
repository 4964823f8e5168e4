# SPDX-License-Identifier: GPL-2.0-or-later
"""Bringing one remote file to the disk: streamed, resumed, verified, renamed last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..disk.diskspace import DiskSpace
from ..errors import (
    BadRequest,
    DataCosmosError,
    DownloadError,
    NetworkError,
    PermissionRefused,
    RateLimited,
    ServerFault,
    StorageError,
)
from ..job import Monitor
from ..redaction import get_logger, without_query
from ..service.answers import Answer
from ..service.lifeline import LEAST_BYTES
from ..service.streams import Stream, StreamBroken
from ..transfers.book import Book
from ..transfers.digest import RunningDigest
from ..transfers.lanes import Lanes
from ..transfers.rate import Rate
from ..transfers.shared import LANES, RATE
from ..transfers.spans import Spans
from ..urls import web_url_or_none
from ..wording import tr
from .announced import Announced, RemoteFile, StartAgain, announced_by, length_beyond, whole_by
from .checksum import parse_multihash
from .contents import START_BYTES
from .crew import Crew, Ranged
from .partfile import PartFile, PartState
from .range_answers import offers_ranges
from .refusals import no_file, other_size, refusal_of
from .unpacking import CheckedStart, Reader, first_bytes, reader_of
from .verdict import Ending, NotWhole, Told, Verdict

if TYPE_CHECKING:
    from ..service.client import Client

_log = get_logger(__name__)

_BLOCK_BYTES = 1024 * 1024
_WHOLE, _PARTIAL, _BEYOND = 200, 206, 416


class _Unfinished(Exception):
    """The answer came to its end, but it was only a part of what was asked for."""


class Transfer:
    """One file on its way.

    Args:
        client: sends the requests.
        remote: the file.
        space: told what will be written.
        on_size: told the whole size once it is known.
        on_bytes: told how many bytes of the file are on the disk, each time that changes.
        before_finish: called with the size just before the file gets its final name.
        wanted_by: for whom its connections are, see `Lanes`.
    """

    def __init__(
        self,
        client: Client,
        remote: RemoteFile,
        space: DiskSpace,
        on_size: Callable[[int], None],
        on_bytes: Callable[[int], None],
        before_finish: Callable[[int], None],
        wanted_by: str = "",
        lanes: Lanes = LANES,
        rate: Rate = RATE,
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
        self._asks_for_parts = True
        self._ending = Ending()
        self._wanted_by, self._lanes, self._rate = wanted_by, lanes, rate
        url = web_url_or_none(remote.url)
        self._host = url.origin if url is not None else ""
        self._came_in_ranges = False
        self._digest: RunningDigest | None = None
        self._verdict = Verdict(remote, self._part, self._what, self._ask_size)

    def run(self, monitor: Monitor) -> int:
        """Fetch the file and return its size in bytes.

        On any failure or cancel no file of the final name appears; what has arrived stays in
        the part file, to be built upon by the next run, unless it proved wrong.

        Raises:
            DownloadError: it can't be had, or isn't what it should be.
            NotReadyYet: the service is preparing it.
            StorageError: no room left.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
            NotOurs: somebody else's file is in the way.
            OSError: the disk refuses.
        """
        self._part.check()
        try:
            size = self._fetch_patiently(monitor)
            self._part.sync()
            self._before_finish(size)
            self._part.finish()
        finally:
            self._space.release(self._remote.path)
        return size

    def _fetch_patiently(self, monitor: Monitor) -> int:
        settings = self._client.settings
        left, pause_s, reached = settings.retries, settings.backoff_s, 0
        was_refused = False
        while True:
            monitor.check()
            asked_s = 0.0
            try:
                with self._lanes.hold(self._host, self._wanted_by, monitor):
                    self._fetch(monitor)
                return self._size_of_whole(monitor)
            except (_Unfinished, StreamBroken, NetworkError) as error:
                reason, last = str(error), self._given_up
                goes_on = isinstance(error, _Unfinished)
            except (StartAgain, NotWhole) as error:
                reason, last, goes_on = str(error), self._not_whole, False
                self._start_again(error)
            except (RateLimited, ServerFault) as error:
                self._lanes.lessen(self._host, error.retry_after_s or 0.0)
                if left == 0 or (error.retry_after_s or 0.0) > settings.retry_after_max_s:
                    raise
                asked_s, reason, goes_on = error.retry_after_s or 0.0, error.message, False
            except (BadRequest, PermissionRefused) as error:
                # A store's signed address runs out on the way; asked again, the service signs anew.
                if left == 0 or not self._part.size():
                    raise
                reason, goes_on = error.message, False
                # Or it refuses parts. What is here stays until something else comes.
                self._asks_for_parts = self._asks_for_parts and not was_refused
                was_refused = True
            monitor.check()
            size = self._part.arrived(self._source)[0].count or self._part.size()
            if size >= reached + LEAST_BYTES:
                # As long as each try gets further, there is no reason to give up.
                left, pause_s, reached = settings.retries, settings.backoff_s, size
                was_refused = False
                if goes_on:
                    continue  # the server hands out so much at a time
            if left == 0:
                raise last(reason)
            left -= 1
            _log.info("%s: %s; trying again", self._what, reason)
            monitor.info(
                tr("{what}: {reason}. Trying again.", what=self._what, reason=reason.rstrip("."))
            )
            monitor.pause(max(pause_s, asked_s))
            pause_s = min(2 * pause_s, settings.backoff_max_s)

    def _size_of_whole(self, monitor: Monitor) -> int:
        try:
            return self._verdict.size(replace(self._ending, digest=self._digest), monitor)
        except DownloadError as error:
            if not self._came_in_ranges:
                raise
            # The ranges may be to blame: it comes once more, in one piece.
            self._came_in_ranges = False
            raise StartAgain(error.message.rstrip("."), is_for_ranges=True) from error

    def _given_up(self, reason: str) -> DataCosmosError:
        return NetworkError(
            tr("{what} failed: {reason}.", what=self._what, reason=reason.rstrip(".")),
            tr("Run the download again: it goes on where it stopped."),
        )

    def _not_whole(self, reason: str) -> DataCosmosError:
        return DownloadError(
            tr("{what} failed: {reason}.", what=self._what, reason=reason.rstrip(".")),
            tr("The file was damaged on the way or on the server. Run the download again."),
        )

    def _start_again(self, error: StartAgain | NotWhole) -> None:
        if isinstance(error, StartAgain):
            self._asks_for_parts = self._asks_for_parts and not error.is_for_ranges
        elif error.can_go_on:
            _size, state = self._part.resumable(self._source)
            if state is not None:
                self._part.note(replace(state, total_bytes=error.length))
                return
        self._part.discard()

    def _fetch(self, monitor: Monitor) -> None:
        offset, state = self._part.resumable(self._source) if self._asks_for_parts else (0, None)
        headers = {}
        if state is not None:
            headers = {"Range": f"bytes={offset}-", "If-Range": state.validator}
        self._ending = Ending()
        stream = self._ask(headers, monitor)
        try:
            with monitor.on_stop(stream.abort):
                if stream.status == _BEYOND and state is not None:
                    length = length_beyond(stream, offset, state)
                    self._ending = Ending(announced=length, answer=stream.answer(b""))
                elif stream.status in {_WHOLE, _PARTIAL}:
                    self._receive(stream, offset, state, monitor)
                else:
                    raise no_file(stream, self._what, self._client.connection)
        finally:
            stream.close()

    def _receive(
        self, stream: Stream, offset: int, state: PartState | None, monitor: Monitor
    ) -> None:
        is_verified = parse_multihash(self._remote.checksum or "") is not None
        announced = announced_by(stream, offset, state, is_verified=is_verified)
        reader = reader_of(stream, announced, self._remote, self._what)
        total = None if reader.is_unpacked else announced.total
        if self._remote.size_bytes is not None and total not in {None, self._remote.size_bytes}:
            raise self._of_other_size(stream, announced, reader)
        goes_on = stream.status == _PARTIAL and state is not None
        here = self._part.arrived(self._source)[0] if goes_on else Spans()
        if total is not None:
            self._on_size(total)
            self._space.claim(self._remote.path, total - max(announced.start, here.count))
        if not here:
            self._part.discard()
        validator = "" if reader.is_unpacked else announced.validator
        told = PartState(self._source, validator, total)
        self._digest = self._new_digest()
        splits = self._asks_for_parts and offers_ranges(stream, announced)
        is_ranged = goes_on and self._part.comes_in_ranges
        if total is not None and (
            is_ranged or (splits and total > self._client.settings.large_bytes)
        ):
            self._receive_ranges(stream, told, here, splits, monitor)
            return
        self._part.note(told)
        reached = self._copy(stream, reader, announced.start, total, monitor)
        end = None if reader.is_unpacked else announced.end
        if end is not None and reached > end:
            raise StartAgain(tr("the server sent more than it announced"), is_for_ranges=True)
        if reached < max(end or 0, total or 0):
            raise _Unfinished(tr("the server sent less than was asked for"))
        self._ending = Ending(total, reader.is_unpacked, stream.answer(b""))

    def _receive_ranges(
        self,
        stream: Stream,
        state: PartState,
        here: Spans,
        splits: bool,
        monitor: Monitor,
    ) -> None:
        """Receive a large file, perhaps over several connections.

        Args:
            state: its length, too.
            here: what is there; the answer goes on behind its beginning.
            splits: whether more connections may be asked for.
        """
        start, total = here.prefix, state.total_bytes or 0
        is_ranged = bool(here) and self._part.comes_in_ranges
        if not is_ranged:
            self._part.note(state)
        book = Book(total, here, self._client.settings.range_bytes)
        file = Ranged(
            self._ask,
            self._part,
            state,
            total,
            parse_multihash(self._remote.checksum or "") is not None,
            self._lanes,
            self._rate,
            self._host,
            self._wanted_by,
            self._client.settings.range_worth_s,
            self._note_arrived,
        )
        crew = Crew(file, book, monitor, self._digest, is_ranged=is_ranged, may_grow=splits)
        checked = CheckedStart(stream, self._check_start, is_needed=not start)
        try:
            crew.run(checked.read_into, stream.abort, start)
        finally:
            self._came_in_ranges = self._came_in_ranges or crew.has_proved
        if not book.is_complete:
            raise _Unfinished(tr("the server sent less than was asked for"))
        self._ending = Ending(total, answer=stream.answer(b""))

    def _ask(self, headers: dict[str, str], monitor: Monitor) -> Stream:
        return self._client.transport.open_stream(self._remote.url, self._what, monitor, headers)

    def _note_arrived(self, arrived: int, count: int) -> None:
        self._space.note_written(self._remote.path, count)
        self._on_bytes(arrived)

    def _new_digest(self) -> RunningDigest | None:
        parsed = parse_multihash(self._remote.checksum or "")
        return None if parsed is None else RunningDigest(parsed[0])

    def _of_other_size(
        self, stream: Stream, announced: Announced, reader: Reader
    ) -> DataCosmosError:
        """Return the error for a file that is announced with another size than the item says."""
        if announced.start == 0:
            start = first_bytes(reader.read_into)
            refusal = refusal_of(stream.answer(start), self._remote, self._what)
            if refusal is not None:
                return refusal
        return other_size(self._remote, announced.total or 0, self._what)

    def _copy(
        self, stream: Stream, reader: Reader, offset: int, total: int | None, monitor: Monitor
    ) -> int:
        """Move the stream into the part file in blocks of up to 1 MiB, and return its size."""
        buffer = memoryview(bytearray(_BLOCK_BYTES))
        start = bytearray()
        with self._part.open_to_append() as file, self._part.syncing(file) as disk:
            if file.tell() != offset:
                # Not for a new file: ext4 begins to write a file to the disk when it is closed
                # after a truncation to nothing, which doubles the time of a large download.
                file.truncate(offset)
            while count := reader.read_into(buffer[: self._rate.most_at_once(_BLOCK_BYTES)]):
                if offset == len(start) < START_BYTES:
                    start += buffer[: min(count, START_BYTES - offset)]
                    if len(start) == START_BYTES:
                        self._check_start(stream.answer(bytes(start)))
                if total is None:
                    self._check_room(offset + count, count)
                file.write(buffer[:count])
                # Python 3.14 would keep up to 128 KiB, which a kill would take along.
                file.flush()
                if self._digest is not None:
                    self._digest.came(offset, buffer[:count])
                offset += count
                disk.grew(offset)
                self._note_arrived(offset, count)
                monitor.check()
                self._rate.paid(count, monitor)
        return offset

    def _check_start(self, answer: Answer) -> None:
        """Don't fetch the rest of what can't be the file. A checksum may say that it is, though."""
        if parse_multihash(self._remote.checksum or "") is None:
            refusal = refusal_of(answer, self._remote, self._what)
            if refusal is not None:
                self._part.discard()
                raise refusal

    def _check_room(self, size: int, count: int) -> None:
        """See to it that a file of unknown length neither fills the disk nor goes on for ever."""
        expected = self._remote.size_bytes
        if expected is not None and size > expected:
            self._part.discard()
            raise other_size(self._remote, size, self._what)
        try:
            self._space.claim(self._remote.path, count)
        except StorageError:
            if self._part.resumable(self._source)[1] is None:
                self._part.discard()  # it may be endless, and nothing can be built upon it
            raise

    def _ask_size(self, size: int, monitor: Monitor) -> Told:
        """Ask for what comes after so many bytes: the answer says how long the file is.

        Raises:
            NotWhole: something comes, of unknown length.
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        headers = {"Range": f"bytes={size}-"}
        with self._lanes.hold(self._host, self._wanted_by, monitor):
            return self._told_by(self._ask(headers, monitor))

    def _told_by(self, stream: Stream) -> Told:
        try:
            whole = whole_by(stream)
        except StreamBroken:
            whole = None
        finally:
            stream.close()
        if whole is None and stream.status == _PARTIAL:
            raise NotWhole(tr("the connection ended early"), can_go_on=True)
        return Told(whole, stream.status in {_WHOLE, _PARTIAL, _BEYOND})
