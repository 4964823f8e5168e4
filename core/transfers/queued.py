# SPDX-License-Identifier: GPL-2.0-or-later
"""What waits in the queue of downloads, how far it is, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ..job import Monitor, StoppableMonitor
from .queue_progress import HowFar, RateMeter, Share, time_left_s


class State(Enum):
    """Where a download of the queue stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"


class End(Enum):
    """How a download left the threads of the queue."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    """Paused, cancelled, or behind others now; what has come is kept."""


@dataclass(frozen=True)
class Download:
    """What is to be fetched.

    Args:
        key: of the order; the queue has it once at the most.
        name: for people.
        work: fetches it, in a thread of its own; the function that it gets is told how far it is.
        ask_left: returns how many bytes are left, None if that can't be found out; asked while it
            waits. None if nobody is to be asked.
        wanted_by: by what name it asks for connections; see `lanes`.
    """

    key: str
    name: str
    work: Callable[[Monitor, Callable[[HowFar], None]], Any]
    ask_left: Callable[[Monitor], int | None] | None = None
    wanted_by: str = ""


@dataclass(frozen=True)
class Ended:
    """How a download ended.

    Args:
        result: what its work returned, if it is done.
        error: why it failed.
    """

    key: str
    end: End
    result: Any = None
    error: Exception | None = None


@dataclass(frozen=True)
class QueueRow:
    """A download as a list shows it.

    Args:
        far: how far it is; None while that isn't known.
        bytes_left: None while it isn't known.
        rate_bps: bytes a second over the last 30 seconds; None while it can't be told.
        is_guest: whether it goes on beside the queue, see `guests`: it can be cancelled only.
    """

    key: str
    name: str
    state: State
    far: HowFar | None = None
    bytes_left: int | None = None
    rate_bps: float | None = None
    is_guest: bool = False

    @property
    def is_paused(self) -> bool:
        return self.state is State.PAUSED

    @property
    def time_left_s(self) -> float | None:
        """Seconds until it is there, if it is on its way and that can be told."""
        if self.state is not State.RUNNING:
            return None
        return time_left_s(self.bytes_left, self.rate_bps)


@dataclass(eq=False)
class Entry:
    """A download in the queue, and how far it is.

    Args:
        watch: stops its thread; None while it has none.
        was_asked: for its size, or that is known without.
        arrived: bytes that came in its latest run.
    """

    download: Download
    is_paused: bool
    meter: RateMeter
    watch: StoppableMonitor | None = None
    far: HowFar | None = None
    bytes_left: int | None = None
    was_asked: bool = False
    arrived: int = 0

    @property
    def state(self) -> State:
        """Where it stands."""
        if self.is_paused:
            return State.PAUSED
        return State.WAITING if self.watch is None else State.RUNNING

    @property
    def key(self) -> str:
        return self.download.key

    @property
    def share(self) -> Share:
        done = self.far.bytes_done if self.far is not None else 0
        return Share(done, None if self.bytes_left is None else done + self.bytes_left)

    def row(self) -> QueueRow:
        """Return it as a list shows it."""
        return QueueRow(
            self.download.key,
            self.download.name,
            self.state,
            self.far,
            self.bytes_left,
            self.meter.rate_bps(),
        )

    def note(self, far: HowFar) -> int:
        """Take note of how far it is, and return how many bytes have come since the last time."""
        self.far, self.was_asked = far, True
        total = far.bytes_total
        self.bytes_left = None if total is None else max(0, total - far.bytes_done)
        more = max(0, far.arrived - self.arrived)  # less: a file was begun anew
        self.arrived = far.arrived
        self.meter.add(more)
        return more
