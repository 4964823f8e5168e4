# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder held by one process of all machines that reach it.

Two things keep others out. A lock of the system, which ends with its process, but which some disks
don't know, and other machines may not see. And a record beside it of who holds the folder, made so
that of many at once one succeeds. Its holder renews it from time to time; once that hasn't happened
for long, it is taken over, and a holder that comes to life again finds that it isn't its own.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .file_lock import AlreadyLocked, locked
from .holder import Holder
from .safe_files import OwnFolder

LOCK_NAME = ".datacosmos-download.lock"
RECORD_NAME = ".datacosmos-holder.json"

# Two disks' clocks in one folder (one that is copied between machines) may differ so much.
_AHEAD_S = 5.0
_LOOK_EVERY_S = 0.5
_TRIES = 20

_Seen = tuple[bytes, float]


@dataclass(frozen=True)
class Pace:
    """How signs of life are given and missed, in seconds.

    Args:
        beat_s: between two of them.
        gone_s: how old the last one is, by the disk's clock, of a holder that is looked at.
        look_s: how long it is looked at, before it is taken for gone.
        settle_s: how long whoever took over a record waits before the first step: who took the
            same one for dead at the same moment has acted by then.
    """

    beat_s: float = 20.0
    gone_s: float = 180.0
    look_s: float = 45.0
    settle_s: float = 1.0


PACE = Pace()


class FolderHeld(OSError):
    """Somebody else holds the folder.

    Attributes:
        holder: who; None if that isn't known.
        seen_s: how long ago it last gave a sign of life; None if that isn't known.
    """

    def __init__(self, cause: OSError, holder: Holder | None, seen_s: float | None) -> None:
        super().__init__(cause.errno, cause.strerror, cause.filename)
        self.holder = holder
        self.seen_s = seen_s


class FolderLock:
    """A folder that is held. Safe to use from several threads.

    Attributes:
        was_interrupted: whether an earlier holder didn't come to its end.
        was_taken: whether that one may still think that it holds the folder.
    """

    def __init__(self, folder: OwnFolder, pace: Pace) -> None:
        self.was_interrupted = self.was_taken = False
        self._folder = folder
        self._pace = pace
        self._me = Holder.of_this_process()
        self._process = os.getpid()
        self._beats = 0
        self._sure_at = _now()
        self._is_lost = False
        self._told_of_loss: list[Callable[[], None]] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._live, name="datacosmos-holder", daemon=True)

    def is_ours(self) -> bool:
        """Return whether the folder is still held, by looking.

        Raises:
            OSError: the disk doesn't say.
        """
        if self._is_lost or os.getpid() != self._process:
            return False
        try:
            content = self._folder.read(RECORD_NAME)
        except FileNotFoundError:
            content = b""
        if Holder.from_content(content).mark == self._me.mark:
            self._sure_at = _now()
            return True
        self._is_lost = True
        return False

    def is_still_ours(self) -> bool:
        """Return whether the folder is held, looking only where that isn't known from just now.

        Raises:
            OSError: the disk doesn't say.
        """
        # A computer that slept wakes here, in the middle of its work.
        if _now() - self._sure_at < self._pace.gone_s / 3:
            return not self._is_lost and os.getpid() == self._process
        return self.is_ours()

    @contextlib.contextmanager
    def on_loss(self, call: Callable[[], None]) -> Iterator[None]:
        """Have a function called from another thread if the folder is lost inside the block."""
        self._told_of_loss.append(call)
        try:
            yield
        finally:
            self._told_of_loss.remove(call)

    def take(self, while_watching: Callable[[Holder], None], *, is_alone: bool) -> None:
        """Make the record, also in the place of one whose holder is gone. Called once.

        Args:
            while_watching: see `folder_held`.
            is_alone: whether the system's lock is had.

        Raises:
            FolderHeld: the holder lives.
            NotOurs, OSError.
        """
        for _try in range(_TRIES):
            if self._folder.write_first(RECORD_NAME, self._me.content(0)):
                break
            seen = self._see()
            if seen is not None:
                self._replace(seen, while_watching, is_alone=is_alone)
        else:
            raise FolderHeld(AlreadyLocked(self._folder.path), None, None)
        if self.was_taken or (self.was_interrupted and not is_alone):
            time.sleep(self._pace.settle_s)
            if not self.is_ours():
                raise FolderHeld(AlreadyLocked(self._folder.path), None, None)
        self._sure_at = _now()
        self._thread.start()

    def let_go(self) -> None:
        """Give the folder back, unless it was lost."""
        if os.getpid() != self._process:
            return
        self._over.set()
        self._thread.join()
        with contextlib.suppress(OSError):  # what stays is taken over
            if self.is_ours():
                self._folder.remove(RECORD_NAME)

    def _see(self) -> _Seen | None:
        """Return the record as it is, and when it was written; None if it is gone."""
        try:
            with self._folder.open_to_read(RECORD_NAME) as file:
                return file.read(), os.fstat(file.fileno()).st_mtime
        except FileNotFoundError:
            return None

    def _replace(
        self, seen: _Seen, while_watching: Callable[[Holder], None], *, is_alone: bool
    ) -> None:
        """Take away a record whose holder is gone.

        Raises:
            FolderHeld: it lives.
        """
        holder = Holder.from_content(seen[0])
        is_gone = holder.is_gone(self._me, is_alone=is_alone)
        if is_gone is None:
            is_gone = self._is_silent(seen, lambda: while_watching(holder))
            self.was_taken = True
        held = AlreadyLocked(self._folder.path / RECORD_NAME)
        if not is_gone:
            raise FolderHeld(held, holder, self._age(seen))
        self.was_interrupted = True
        if self._see() != seen:
            return  # somebody was quicker
        try:
            aside = self._folder.move_aside(RECORD_NAME)
        except FileNotFoundError:
            return
        content = self._folder.read(aside)
        if content != seen[0]:
            # Somebody was quicker by less than a moment. If a third has come, too, the two find
            # out which of them holds the folder before either begins.
            self._folder.write_first(RECORD_NAME, content)
        self._folder.remove(aside)

    def _age(self, seen: _Seen) -> float:
        return self._folder.clock() - seen[1]

    def _is_silent(self, seen: _Seen, check: Callable[[], None]) -> bool:
        """Return whether a holder gives no sign of life, by its record's age and a long look."""
        age = self._age(seen)
        if -_AHEAD_S <= age < self._pace.gone_s:
            return False
        # A record from the future says nothing about its age, so it is looked at for longer.
        until = time.monotonic() + (self._pace.look_s if age > 0 else self._pace.gone_s)
        while time.monotonic() < until:
            check()
            time.sleep(min(_LOOK_EVERY_S, max(0.0, until - time.monotonic())))
            if self._see() != seen:
                return False
        return True

    def _live(self) -> None:
        while not self._over.wait(self._pace.beat_s):
            try:
                self._beat()
            except FileNotFoundError:
                self._is_lost = True
            except OSError:
                continue  # the disk may come back; nothing gets its name before that is looked at
            if self._is_lost:
                break
        if self._is_lost:
            for call in tuple(self._told_of_loss):
                call()

    def _beat(self) -> None:
        self._beats += 1
        with self._folder.open_to_change(RECORD_NAME) as file:
            if Holder.from_content(file.read()).mark != self._me.mark:
                self._is_lost = True
                return
            file.seek(0)
            file.write(self._me.content(self._beats))
        self._sure_at = _now()


@contextlib.contextmanager
def folder_held(
    folder: OwnFolder, while_watching: Callable[[Holder], None], pace: Pace = PACE
) -> Iterator[FolderLock]:
    """Hold a folder that is there, against all processes of all machines.

    Args:
        while_watching: called several times a second while it is found out whether another
            holder, of another machine, still lives; may raise to stop.

    Raises:
        FolderHeld: somebody holds it.
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    with contextlib.ExitStack() as held:
        try:
            is_alone = held.enter_context(locked(folder, LOCK_NAME))
        except AlreadyLocked as error:
            raise FolderHeld(error, *_known_of(folder)) from error
        lock = FolderLock(folder, pace)
        lock.take(while_watching, is_alone=is_alone)
        try:
            yield lock
        finally:
            lock.let_go()


def is_held(folder: OwnFolder) -> bool:
    """Return whether somebody is at a folder, as far as its record says. Writes nothing."""
    try:
        with folder.open_to_read(RECORD_NAME) as file:
            content, written_at = file.read(), os.fstat(file.fileno()).st_mtime
    except OSError:
        return False
    is_gone = Holder.from_content(content).is_gone(Holder.of_this_process(), is_alone=False)
    if is_gone is None:
        return time.time() - written_at < PACE.gone_s
    return not is_gone


def _known_of(folder: OwnFolder) -> tuple[Holder | None, float | None]:
    """Return who holds a folder, as far as there is a record of it."""
    try:
        holder = Holder.from_content(folder.read(RECORD_NAME))
    except OSError:
        return None, None
    return (holder if holder.pid else None), None


def _now() -> float:
    """Return a clock that goes on while the computer sleeps, wherever there is one; seconds."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()
