# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps that changed the cart, each of which can be undone as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.cart.cart import Cart, TakenOut
    from ...core.sales.order import LineItem

_MOST_KEPT = 50


@dataclass(frozen=True)
class Step:
    """What one act of the user added to the cart, or took out of it.

    Args:
        origin: of the API that it was found at.
        added: the lines that weren't there before, or of which something else was chosen.
        taken: what was taken out, or lay there with another choice; None for nothing.
    """

    origin: str
    added: tuple[LineItem, ...] = ()
    taken: TakenOut | None = None

    def __len__(self) -> int:
        return len(self.added or self.taken or ())

    def without(self, lines: Iterable[LineItem]) -> Step:
        """Return the step as if it hadn't been about these lines."""
        gone = frozenset(lines)
        taken = None if self.taken is None else self.taken.without(gone)
        added = tuple(line for line in self.added if line not in gone)
        return replace(self, added=added, taken=taken)

    def undo(self, cart: Cart) -> None:
        """Have the cart be as before, but for what others have changed since."""
        if self.added:
            cart.remove(self.added, self.origin)
        if self.taken is not None:
            cart.put_back(self.taken)

    def text(self) -> str:
        """Say what would be undone, as the entry of a menu."""
        images = len(self)
        if not self.added:
            if images == 1:
                return translate("DataCosmos", "Undo Taking Out 1 Image")
            return translate("DataCosmos", "Undo Taking Out {} Images").format(images)
        if images == 1:
            return translate("DataCosmos", "Undo Adding 1 Image")
        return translate("DataCosmos", "Undo Adding {} Images").format(images)


class Steps:
    """The latest steps by number, the latest last. One thread changes them, any reads them."""

    def __init__(self) -> None:
        self._steps: dict[int, Step] = {}
        self._numbers = count(1)

    def add(self, step: Step) -> int:
        """Keep a step, unless it changed nothing, and return its number."""
        number = next(self._numbers)
        self._keep(number, step)
        return number

    def latest(self, origin: str) -> tuple[int, Step] | None:
        """Return the latest step of an API with its number, None if there is none."""
        fitting = [one for one in tuple(self._steps.items()) if one[1].origin == origin]
        return fitting[-1] if fitting else None

    def find(self, number: int) -> tuple[int, Step] | None:
        """Return the step of a number with that, None if it is undone, or was about nothing."""
        step = self._steps.get(number)
        return None if step is None else (number, step)

    def drop(self, number: int) -> None:
        """Forget a step: it is undone."""
        self._steps.pop(number, None)

    def forget(self, lines: Iterable[LineItem], origin: str) -> None:
        """Have no step be about these lines: undone, they would be ordered twice."""
        gone = frozenset(lines)
        for number, step in tuple(self._steps.items()):
            if step.origin == origin:
                self._keep(number, step.without(gone))

    def _keep(self, number: int, step: Step) -> None:
        if len(step):
            self._steps[number] = step
        else:
            self._steps.pop(number, None)
        for oldest in tuple(self._steps)[:-_MOST_KEPT]:
            del self._steps[oldest]
