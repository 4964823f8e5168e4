# SPDX-License-Identifier: GPL-2.0-or-later
"""A large file over several connections: who else helps the one that came first, and for how long.

The first answer goes on as if it were alone. Beside it others ask for ranges behind it, as long as
there are connections to spare; whoever hangs, is refused or fails gives its range back.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from ..disk.syncing import BackgroundSync
from ..errors import Cancelled, DataCosmosError, NetworkError
from ..job import Monitor, StoppableMonitor
from ..redaction import get_logger
from ..service.streams import Stream, StreamBroken
from ..transfers.book import Book, Claim
from ..transfers.lanes import Lane, Lanes
from ..transfers.rate import Rate
from .announced import StartAgain
from .contents import START_BYTES
from .partfile import PartFile, PartState
from .range_answers import NoRanges, check_end, end_of_range

if TYPE_CHECKING:
    from ..transfers.digest import RunningDigest

_log = get_logger(__name__)

_LEAD_BLOCK, _BLOCK = 1024 * 1024, 512 * 1024
_SYNC_BYTES = 32 * 1024 * 1024
_DIGEST_BYTES = 4 * 1024 * 1024
_MOST_HELPERS = 15
_LOOK_S = 0.1
_REFUSED_S = 5.0


@dataclass(frozen=True)
class Ranged:
    """A file that comes in ranges.

    Args:
        ask: opens an answer to a GET with these headers.
        state: what tells this version of the file from others, and its whole length.
        is_verified: whether the whole file is held against a checksum in the end.
        host, wanted_by: for whose connections, see `Lanes`.
        worth_s: what comes sooner by one connection is left to that.
        on_bytes: told how many bytes are there, and how many more that are.
    """

    ask: Callable[[dict[str, str], Monitor], Stream]
    part: PartFile
    state: PartState
    total: int
    is_verified: bool
    lanes: Lanes
    rate: Rate
    host: str
    wanted_by: str
    worth_s: float
    on_bytes: Callable[[int, int], None]


class Crew:
    """Brings one file, from an answer that has begun to come.

    Args:
        book: what is there, and who fetches what.
        monitor: the download's.
        digest: goes along, if there is one.
        is_ranged: whether there is more than a beginning.
        may_grow: whether further connections may be asked for.

    Attributes:
        has_proved: whether a range came that was asked for beside the first answer.
    """

    def __init__(
        self,
        file: Ranged,
        book: Book,
        monitor: Monitor,
        digest: RunningDigest | None,
        *,
        is_ranged: bool,
        may_grow: bool,
    ) -> None:
        self._file, self._book, self._digest = file, book, digest
        self._monitor = StoppableMonitor(monitor)
        self._is_ranged = is_ranged
        self._change = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._running = 0
        self._allowed = _MOST_HELPERS if may_grow else 0
        self._next_look = 0.0
        self._fault: BaseException | None = None
        self.has_proved = False
        self._synced_at = book.arrived
        self._snapshots: dict[int, list[tuple[int, int]]] = {}

    def run(
        self, read_into: Callable[[memoryview], int], abort: Callable[[], None], start: int
    ) -> None:
        """Read the answer, from this byte of the file on, and see to it that the rest comes.

        Args:
            abort: ends a `read_into` that waits, from another thread.

        Returns when nobody gets on any more, or all is there: `book` says which.

        Raises:
            StartAgain: the file has changed, or ranges aren't what they should be.
            StreamBroken: the answer broke, and nobody else brought anything.
            StorageError, OSError, Cancelled.
        """
        part, book = self._file.part, self._book
        claim = book.lead(start)
        claim.give_up = abort
        with part.open_to_write() as file, BackgroundSync(file, self._on_synced) as disk:
            if self._is_ranged:
                part.note_ranges(self._file.state, book.spans())
            elif file.seek(0, 2) != start:
                # Not for a new file: ext4 begins to write a file to the disk when it is closed
                # after a truncation to nothing, which doubles the time of a large download.
                file.truncate(start)
            self._disk, self._own = disk, file
            if self._allowed:
                self._begin(self._scout, claim)
            try:
                with self._monitor.on_stop(abort):
                    self._lead(read_into, claim, file)
                if claim.position < self._file.total:
                    abort()  # others have the rest: it would only hold a connection
                if not book.is_complete and self.has_proved:
                    self._work(file, None, book.take(self._sharers()))
                self._wait(file)
            except Cancelled:
                self._raise_fault()
                raise
            finally:
                self._end()
            self._raise_fault()

    def _end(self) -> None:
        self._monitor.stop()
        with self._change:
            self._change.notify_all()
        # The first is the scout, which adds no others once it has ended.
        for thread in self._threads:
            thread.join()

    def _lead(self, read_into: Callable[[memoryview], int], claim: Claim, file: BinaryIO) -> None:
        try:
            self._pour(read_into, claim, file, self._monitor, _LEAD_BLOCK)
            if claim.position == self._file.total:
                check_end(read_into)
        except StreamBroken as error:
            self._raise_fault()
            if not self.has_proved:
                raise
            _log.info("the first answer broke: %s", error)
        finally:
            self._book.leave(claim)

    def _pour(
        self,
        read_into: Callable[[memoryview], int],
        claim: Claim,
        file: BinaryIO,
        monitor: Monitor,
        block_bytes: int,
    ) -> None:
        """Move an answer into the file, until it ends or others have the rest."""
        buffer = memoryview(bytearray(block_bytes))
        rate, book = self._file.rate, self._book
        while True:
            room = book.touch(claim)
            if not room:
                if claim.left or not book.go_on(claim, self._sharers()):
                    return
                continue
            count = read_into(buffer[: min(room, rate.most_at_once(block_bytes))])
            if not count:
                return
            at = claim.position
            file.seek(at)
            file.write(buffer[:count])
            # Python 3.14 would keep up to 128 KiB, which a kill would take along.
            file.flush()
            book.wrote(claim, count)
            self._note(at, count)
            if claim.is_open:
                self._beside(file, at, buffer[:count])
            monitor.check()
            rate.paid(count, monitor)

    def _note(self, at: int, count: int) -> None:
        with self._change:
            if self._is_ranged:
                self._file.part.note_range(at, at + count)
            arrived = self._book.arrived
            if arrived - self._synced_at >= _SYNC_BYTES:
                self._synced_at, self._snapshots[arrived] = arrived, self._book.spans()
            self._disk.grew(arrived)
        self._file.on_bytes(arrived, count)

    def _on_synced(self, size: int) -> None:
        if not self._is_ranged:
            self._file.part.note_synced(size)
            return
        with self._change:
            older = [arrived for arrived in self._snapshots if arrived <= size]
            synced = [self._snapshots.pop(arrived) for arrived in sorted(older)]
        if synced:
            # Of before the disk was asked; there may be more by now.
            self._file.part.note_synced_ranges(self._own, self._book.spans, synced[-1])

    def _beside(self, file: BinaryIO, at: int, block: memoryview) -> None:
        """What the first answer's thread does between two blocks."""
        if self._digest is not None:
            self._digest.came(at, block)
            self._catch_up(file)
        self._raise_fault()

    def _scout(self, claim: Claim) -> None:
        """Look now and then whether further connections are worth it, and to be had."""
        try:
            while not self._is_over():
                came = claim.position - claim.start
                speed = came / max(time.monotonic() - claim.began, 0.001)
                left = self._file.total - self._book.arrived
                if came >= START_BYTES and left > self._file.worth_s * speed:
                    self._recruit()
        except BaseException as error:  # noqa: BLE001  raised again in the first answer's thread
            self._fail(error)

    def _is_over(self) -> bool:
        with self._change:
            self._change.wait(_LOOK_S)
        return self._monitor.cancelled() or self._book.is_complete

    def _catch_up(self, file: BinaryIO) -> None:
        if self._digest is not None:
            most = self._digest.position + _DIGEST_BYTES
            end = min(self._book.prefix, most)
            self._digest.catch_up(file, end, self._monitor.check)

    def _sharers(self) -> int:
        return 1 + min(self._allowed, self._file.lanes.most(self._file.host) - 1)

    def _recruit(self) -> None:
        """Have as many more connections as there are to spare."""
        if time.monotonic() < self._next_look:
            return
        lanes = self._file.lanes
        while self._running < self._allowed:
            lane = lanes.spare(self._file.host, self._file.wanted_by)
            if lane is None:
                return
            claim = self._book.take(self._sharers())
            if claim is None:
                lanes.release(lane)
                return
            try:
                self._become_ranged()
            except BaseException:
                lanes.release(lane)
                raise
            self._begin(self._help, lane, claim)

    def _become_ranged(self) -> None:
        with self._change:
            if not self._is_ranged:
                # From here on the length of the file says nothing any more.
                self._file.part.note_ranges(self._file.state, self._book.spans())
                self._is_ranged = True
            self._running += 1

    def _begin(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name="datacosmos-range", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _help(self, lane: Lane, claim: Claim) -> None:
        try:
            with self._file.part.open_to_write() as file:
                self._work(file, lane, claim)
        except Cancelled:
            pass  # whoever is waited for feels that as well, or has all by now
        except BaseException as error:  # noqa: BLE001  raised again in the first answer's thread
            self._fail(error)
        finally:
            self._book.leave(claim)
            self._file.lanes.release(lane)
            with self._change:
                self._running -= 1
                self._change.notify_all()

    def _fail(self, error: BaseException) -> None:
        with self._change:
            if self._fault is None:
                self._fault = error.with_traceback(None)
            self._change.notify_all()
        self._monitor.stop()

    def _raise_fault(self) -> None:
        if self._fault is not None:
            raise self._fault

    def _work(self, file: BinaryIO, lane: Lane | None, claim: Claim | None) -> None:
        """Fetch one range after the other, as long as that goes well and is wanted."""
        while claim is not None:
            try:
                goes_on = self._fetch(file, claim)
            finally:
                self._book.leave(claim)
            if not goes_on or (lane is not None and self._file.lanes.is_wanted(lane)):
                return
            claim = self._book.take(self._sharers())

    def _fetch(self, file: BinaryIO, claim: Claim) -> bool:
        """Fetch one range; return whether there is reason to ask for the next one."""
        stop = StoppableMonitor(self._monitor)
        claim.give_up = stop.stop
        try:
            self._bring(file, claim, stop)
        except Cancelled:
            if self._monitor.cancelled():
                raise
            return False  # it hung, and somebody else has its range by now
        except (StreamBroken, NetworkError) as error:
            _log.info("a range broke: %s", error)
            if stop.cancelled():
                return False
            if claim.position == claim.start:
                self._be_content(None)
                return False
        except NoRanges as error:
            _log.info("no range: %s", error)
            self._be_content(error.retry_after_s)
            return False
        except StartAgain:
            raise
        except DataCosmosError as error:
            _log.info("no range: %s", error.message)
            self._be_content(None)
            return False
        return True

    def _be_content(self, retry_after_s: float | None) -> None:
        """Ask for no more connections: for ever, or until the server may be asked again."""
        with self._change:
            if retry_after_s is None:
                self._allowed = max(0, self._running - 1)
        if retry_after_s is not None:
            self._file.lanes.lessen(self._file.host, retry_after_s)
            self._next_look = time.monotonic() + max(retry_after_s, _REFUSED_S)

    def _bring(self, file: BinaryIO, claim: Claim, stop: StoppableMonitor) -> None:
        asked = claim.end
        headers = {
            "Range": f"bytes={claim.start}-{asked - 1}",
            "If-Range": self._file.state.validator,
        }
        stream = self._file.ask(headers, stop)
        try:
            with stop.on_stop(stream.abort):
                end = end_of_range(
                    stream,
                    claim.start,
                    asked,
                    self._file.state,
                    is_verified=self._file.is_verified,
                )
                self._book.begin(claim, end)
                self.has_proved = True
                self._pour(stream.read_into, claim, file, stop, _BLOCK)
                if claim.position == end:
                    check_end(stream.read_into)
        finally:
            stream.close()

    def _wait(self, file: BinaryIO) -> None:
        """Wait for those who still bring something, and take over from who doesn't."""
        while not self._book.is_complete:
            with self._change:
                if not self._running or self._fault is not None:
                    return
                self._change.wait(_LOOK_S)
            self._monitor.check()
            self._catch_up(file)
            claim = self._book.take(self._sharers())
            if claim is not None:
                self._work(file, None, claim)
