# SPDX-License-Identifier: GPL-2.0-or-later
"""Which time of a timeline is chosen, and how that moves from bar to bar."""

from __future__ import annotations

from datetime import date

from ...core.catalogue.timeline import Timeline

Days = tuple[date, date]
"""The first day and the last, both of them included."""


class ChosenTime:
    """Days that are chosen by bars, and stay chosen when bars become longer or shorter.

    One end of it stays and the other moves while it is widened: the anchor and the head.
    """

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._anchor: int | None = None
        self._head: int | None = None
        self.days: Days | None = None
        """What is chosen; None for all times."""

    @property
    def bars(self) -> range:
        """The bars that hold what is chosen; none if all times are."""
        if self.days is None or not self._timeline.bars:
            return range(0)
        scale, (first, last) = self._timeline.scale, self.days
        return range(scale.bar_of(first.toordinal()), scale.bar_of(last.toordinal()) + 1)

    def choose(self, days: Days | None) -> None:
        """Choose these days; None for all times."""
        self._anchor = self._head = None
        self.days = days

    def reach(self, anchor: int, head: int) -> None:
        """Choose from one bar to another."""
        self._anchor, self._head = anchor, head
        scale = self._timeline.scale
        first, last = scale.first_day(min(anchor, head)), scale.last_day(max(anchor, head))
        self.days = (date.fromordinal(first), date.fromordinal(last))

    def widen(self, bar: int) -> None:
        """Have the end that moves be this bar; it alone if nothing is chosen."""
        ends = self._ends()
        self.reach(bar if ends is None else ends[0], bar)

    def step(self, step: int, *, is_wider: bool) -> None:
        """Go to the next bar that has scenes, or move or widen several by one.

        Args:
            step: 1 for later, -1 for earlier.
            is_wider: move one end alone.
        """
        bars, chosen, ends = self._timeline.bars, self.bars, self._ends()
        if ends is None:
            bar = bars.stop - 1 if step < 0 else bars.start
            self.reach(bar, bar)
        elif is_wider:
            self.widen(min(max(ends[1] + step, bars.start), bars.stop - 1))
        elif len(chosen) == 1:
            bar = chosen.start + step
            while bar in bars and not any(self._timeline.counts(bar)):
                bar += step
            if bar in bars:
                self.reach(bar, bar)
        elif chosen.start + step in bars and chosen.stop - 1 + step in bars:
            self.reach(chosen.start + step, chosen.stop - 1 + step)

    def _ends(self) -> tuple[int, int] | None:
        """Return anchor and head, which another scale, or other days, may have made void."""
        chosen = self.bars
        if not chosen:
            return None
        first, last = chosen.start, chosen.stop - 1
        if (self._head, self._anchor) == (first, last):
            return last, first
        return first, last
