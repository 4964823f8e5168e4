# SPDX-License-Identifier: GPL-2.0-or-later
"""The one queue of all downloads: the first few of it are fetched, side by side."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from ..errors import Cancelled, DataCosmosError
from ..job import Monitor, StoppableMonitor
from ..redaction import get_logger
from .lanes import Lanes
from .queue_progress import HowFar, QueueProgress, RateMeter, Share, progress_of
from .queued import Download, End, Ended, Entry, QueueRow
from .shared import LANES

_log = get_logger(__name__)

AT_ONCE = 3
"""Orders that are fetched side by side, so that a small one needn't wait for a large one's end."""
_SLICE_S = 0.1
_TICK_S = 0.5


class _Watch(StoppableMonitor):
    """Of one download among several, whose progress alone isn't the queue's."""

    def progress(self, fraction: float, text: str = "") -> None:
        """Say nothing."""


@dataclass
class _Run:
    """What a run of the queue hands to its threads."""

    monitor: Monitor
    threads: list[threading.Thread] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)
    asking: threading.Thread | None = None
    asking_watch: StoppableMonitor | None = None
    order: list[str] = field(default_factory=list)


class TransferQueue:
    """Downloads in the order in which they are wanted. All methods may be called in any thread.

    Whoever has the queue runs it: `run` fetches the first few that aren't paused, and returns
    when none is left. What changes meanwhile counts at once.

    Args:
        at_once: how many are fetched side by side.
        lanes: told who comes first of those who have equally many connections.
        clock: seconds that only go forward.
    """

    def __init__(
        self,
        at_once: int = AT_ONCE,
        lanes: Lanes = LANES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._at_once, self._lanes, self._clock = at_once, lanes, clock
        self._changed = threading.Condition()
        self._entries: list[Entry] = []
        # Their threads haven't ended yet, though nobody wants them any more.
        self._leaving: list[Entry] = []
        self._done: list[Share] = []
        self._meter = RateMeter(clock)
        self._is_running = False

    # What is wanted

    def add(
        self, download: Download, *, is_paused: bool = False, before: Collection[str] = ()
    ) -> bool:
        """Add a download at the end, and return whether it is new to the queue.

        Args:
            before: keys; it goes before the first of these that is there.
        """
        with self._changed:
            if self._find(download.key) is not None:
                return False
            if not self._entries:
                self._done.clear()
                self._meter.begin_again()
            keys = [entry.key for entry in self._entries]
            place = next((n for n, key in enumerate(keys) if key in before), len(keys))
            self._entries.insert(place, Entry(download, is_paused, RateMeter(self._clock)))
            self._changed.notify_all()
            return True

    def pause(self, *keys: str) -> None:
        """Stop these where they are; what has come stays."""
        self._set_paused(keys, is_paused=True)

    def resume(self, *keys: str) -> None:
        """Let these go on when it is their turn."""
        self._set_paused(keys, is_paused=False)

    def cancel(self, *keys: str) -> None:
        """Stop these and take them out; what has come stays on the disk."""
        with self._changed:
            for entry in [one for one in self._entries if one.key in keys]:
                self._entries.remove(entry)
                if entry.watch is not None:
                    self._leaving.append(entry)
            self._changed.notify_all()

    def move(self, keys: Sequence[str], place: int) -> None:
        """Have these follow each other from a place on, 0 for the front.

        Args:
            place: counted before they leave their old ones, as in a list that they are dropped on.
        """
        with self._changed:
            moved = [one for one in self._entries if one.key in keys]
            before = [one for one in self._entries[:place] if one not in moved]
            after = [one for one in self._entries[place:] if one not in moved]
            self._entries = before + moved + after
            self._changed.notify_all()

    def _set_paused(self, keys: Collection[str], *, is_paused: bool) -> None:
        with self._changed:
            for entry in self._entries:
                if entry.key in keys:
                    entry.is_paused = is_paused
            self._changed.notify_all()

    # How it stands

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all in the queue, the first to be fetched first."""
        with self._changed:
            return tuple(entry.key for entry in self._entries)

    def rows(self) -> tuple[QueueRow, ...]:
        """Return all downloads of the queue, the first to be fetched first."""
        with self._changed:
            return tuple(entry.row() for entry in self._entries)

    def row(self, key: str) -> QueueRow | None:
        """Return one of `rows`, None if the queue hasn't got it."""
        with self._changed:
            entry = self._find(key)
            return None if entry is None else entry.row()

    def progress(self) -> QueueProgress:
        """Return how far all of it is, without what is paused."""
        with self._changed:
            going = [entry.share for entry in self._entries if not entry.is_paused]
            paused = len(self._entries) - len(going)
            return progress_of(self._done, going, paused, self._meter.rate_bps())

    @property
    def has_work(self) -> bool:
        """Whether there is something that isn't paused."""
        with self._changed:
            return any(not entry.is_paused for entry in self._entries)

    @property
    def is_running(self) -> bool:
        """Whether `run` is under way."""
        with self._changed:
            return self._is_running

    # The work

    def run(
        self,
        monitor: Monitor,
        tell: Callable[[Ended], None],
        on_tick: Callable[[], None] = lambda: None,
    ) -> None:
        """Fetch what is in the queue, and return once nothing is left that isn't paused.

        Args:
            tell: told of each that ended, in the caller's thread. One that is stopped and then
                wanted again is told of as well.
            on_tick: called twice a second, in the caller's thread.

        Raises:
            Cancelled: the monitor says so. What isn't done is still in the queue.
        """
        with self._changed:
            if self._is_running:
                raise RuntimeError  # of whoever calls: one thread runs it
            self._is_running = True
        run = _Run(monitor)
        try:
            self._go_through(run, tell, on_tick)
        except BaseException:
            self._break_off(run, tell)
            raise

    def _go_through(
        self, run: _Run, tell: Callable[[Ended], None], on_tick: Callable[[], None]
    ) -> None:
        tick_at = 0.0
        while True:
            with self._changed:
                self._arrange(run)
                ended, run.ended = run.ended, []
                if not ended and not self._at_work():
                    self._is_running = False  # what is added from now on needs another run
                    return
                if not ended:
                    self._changed.wait(_SLICE_S)
            while ended:
                tell(ended.pop(0))
            if self._clock() >= tick_at:
                tick_at = self._clock() + _TICK_S
                run.monitor.progress(self.progress().fraction)
                on_tick()
            run.monitor.check()

    def _at_work(self) -> bool:
        is_wanted = any(not one.is_paused for one in self._entries)
        return is_wanted or any(one.watch for one in (*self._entries, *self._leaving))

    def _arrange(self, run: _Run) -> None:
        """Begin what is to be fetched now, and stop what isn't any more."""
        wanted = [one for one in self._entries if not one.is_paused]
        now, later = wanted[: self._at_once], wanted[self._at_once :]
        order = [one.download.wanted_by for one in now]
        if order != run.order:
            run.order = order
            self._lanes.arrange(order)
        on_their_way = 0
        for entry in (*self._entries, *self._leaving):
            if entry.watch is not None:
                on_their_way += 1
                if entry not in now:
                    entry.watch.stop()
        if not on_their_way:
            self._meter.begin_again()
        for entry in now:
            # Of the same order, too: one that is on its way out still holds its folder.
            is_leaving = any(one.key == entry.key for one in self._leaving)
            if entry.watch is None and on_their_way < self._at_once and not is_leaving:
                self._begin(entry, run)
                on_their_way += 1
        asked = next((one for one in later if not one.was_asked and one.download.ask_left), None)
        if asked is not None and (run.asking is None or not run.asking.is_alive()):
            self._ask_size(asked, run)

    def _begin(self, entry: Entry, run: _Run) -> None:
        entry.watch = _Watch(run.monitor)
        entry.arrived = 0
        entry.meter.begin_again()
        thread = threading.Thread(
            target=self._fetch, args=(entry, entry.watch, run), name="datacosmos-queue", daemon=True
        )
        run.threads = [one for one in run.threads if one.is_alive()]
        run.threads.append(thread)
        thread.start()

    def _fetch(self, entry: Entry, watch: StoppableMonitor, run: _Run) -> None:
        key = entry.key
        try:
            result = entry.download.work(watch, lambda far: self._note(entry, far))
        except Cancelled:
            ended = Ended(key, End.STOPPED)
        except Exception as error:  # noqa: BLE001  told to whoever runs the queue
            ended = Ended(key, End.FAILED, error=error)
        else:
            ended = Ended(key, End.DONE, result)
        with self._changed:
            entry.watch = None
            if entry in self._leaving:
                self._leaving.remove(entry)
            elif ended.end is not End.STOPPED:
                self._entries.remove(entry)
            if ended.end is End.DONE:
                self._count(entry)
            run.ended.append(ended)
            self._changed.notify_all()

    def _count(self, entry: Entry) -> None:
        done = entry.far.bytes_done if entry.far is not None else 0
        self._done.append(Share(done, done))

    def _note(self, entry: Entry, far: HowFar) -> None:
        with self._changed:
            self._meter.add(entry.note(far))

    def _ask_size(self, entry: Entry, run: _Run) -> None:
        entry.was_asked = True
        watch = _Watch(run.monitor)

        def ask() -> None:
            left = None
            ask_left = entry.download.ask_left
            try:
                left = ask_left(watch) if ask_left is not None else None
            except (Cancelled, DataCosmosError) as error:
                _log.info("%s: its size isn't known: %s", entry.download.name, error)
            with self._changed:
                if entry.far is None:
                    entry.bytes_left = left

        run.asking_watch = watch
        run.asking = threading.Thread(target=ask, name="datacosmos-size", daemon=True)
        run.asking.start()

    def _break_off(self, run: _Run, tell: Callable[[Ended], None]) -> None:
        """Stop what is on its way, and wait for it."""
        with self._changed:
            watches = [one.watch for one in (*self._entries, *self._leaving)]
        for watch in (*watches, run.asking_watch):
            if watch is not None:
                watch.stop()
        for thread in run.threads:
            thread.join()
        with self._changed:
            self._is_running = False
            ended, run.ended = run.ended, []
        while ended:
            tell(ended.pop(0))

    def _find(self, key: str) -> Entry | None:
        return next((one for one in self._entries if one.key == key), None)
