# SPDX-License-Identifier: GPL-2.0-or-later
"""When to ask the service about which order again: often at first, then less and less.

Pure logic without a clock: all times are seconds of any one clock, handed in.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

FIRST_S = 2.0
LONGEST_S = 60.0
# More than these are looked for in the service's list, which tells of all with a few requests.
FEW = 5
_GROWTH = 1.5
_JITTER = 0.2


@dataclass(frozen=True)
class _Turn:
    """When an order is due.

    Args:
        interval_s: the next pause, if nothing changes.
        pause_s: this one.
    """

    at: float
    interval_s: float
    pause_s: float = 0.0


class PollSchedule:
    """The turns of many orders, by their keys. Not safe for several threads.

    Args:
        first_s, longest_s: pause after the first question, and the longest.
        chance: gives numbers from 0 to 1, so that many orders don't ask at the same time.
    """

    def __init__(
        self,
        first_s: float = FIRST_S,
        longest_s: float = LONGEST_S,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._first_s = first_s
        self._longest_s = longest_s
        self._chance = chance
        self._turns: dict[str, _Turn] = {}
        self._offline = False

    def keys(self) -> frozenset[str]:
        """Return the keys of all orders that are followed."""
        return frozenset(self._turns)

    def follow(self, keys: Iterable[str], now: float) -> None:
        """Follow exactly these orders: new ones are due at once, those left out are forgotten."""
        self._turns = {
            key: self._turns.get(key) or _Turn(now, self._first_s) for key in dict.fromkeys(keys)
        }

    def due(self, now: float, ahead: float = 0.0) -> tuple[str, ...]:
        """Return the keys of the orders to ask about now; none while offline.

        Args:
            ahead: if one is due, those come along that will be within this share of their own pause: of
            those that wait long, each would else be asked about at a moment of its own.
        """
        if self._offline or not any(turn.at <= now for turn in self._turns.values()):
            return ()
        return tuple(
            key for key, turn in self._turns.items() if turn.at <= now + ahead * turn.pause_s
        )

    def next_at(self) -> float | None:
        """Return when the next order is due; None if none will be."""
        if self._offline:
            return None
        return min((turn.at for turn in self._turns.values()), default=None)

    def asked(self, key: str, now: float, *, changed: bool = False, at_least_s: float = 0) -> None:
        """Note that an order was asked about, whether or not an answer came.

        Args:
            changed: its state isn't what it was, so more may follow soon.
            at_least_s: the pause that the service asked for.
        """
        turn = self._turns.get(key)
        if turn is None:
            return
        interval_s = self._first_s if changed else turn.interval_s
        pause_s = max(at_least_s, interval_s * (1 + _JITTER * (2 * self._chance() - 1)))
        longer_s = min(self._longest_s, interval_s * _GROWTH)
        self._turns[key] = _Turn(now + pause_s, longer_s, pause_s)

    def finish(self, key: str) -> None:
        """Forget an order: nothing can change any more."""
        self._turns.pop(key, None)

    def wake(self, now: float) -> None:
        """Make all orders due at once, with short pauses again."""
        self._turns = {
            key: replace(turn, at=min(turn.at, now), interval_s=self._first_s)
            for key, turn in self._turns.items()
        }

    def go_offline(self) -> None:
        """Ask about nothing until `go_online`."""
        self._offline = True

    def go_online(self, now: float) -> None:
        """Ask again; after a time without network about all at once."""
        if self._offline:
            self._offline = False
            self.wake(now)
