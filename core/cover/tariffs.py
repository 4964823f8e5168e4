# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest way to have pieces of ground from scenes that sell them whole or in part.

Cells are what the outlines of scenes cut an area into: each is had from one scene. What a scene
has to give in one connected piece is paid by its size, but not less than a least charge; all of
its pieces together cost no more than the whole scene. These are guesses: they say which prices are
worth asking for, and only what was asked is proposed.

Few cells are tried out (branch and bound); of many, one scene after the other takes over or gives
up cells as long as that costs less.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

# So many choices are tried out.
_MOST_NODES = 30_000
_FEW_CELLS = 16
_MOST_PASSES = 30
_LITTLE = 1e-9


@dataclass(frozen=True)
class Tariff:
    """What a scene is reckoned to cost.

    Args:
        whole: the whole scene.
        rate: of a square kilometre; None where it isn't sold in part.
        least: of each piece.
    """

    whole: float
    rate: float | None = None
    least: float = 0.0

    def piece(self, km2: float) -> float:
        """Return what a piece costs; as much as the whole where no pieces are sold."""
        if self.rate is None:
            return self.whole
        return max(self.least, self.rate * km2)

    def mean(self, km2: float) -> float:
        """Return the least that a square kilometre costs, where there is so much to be had."""
        return min(self.whole, self.piece(km2)) / max(km2, _LITTLE)


@dataclass(frozen=True)
class Cells:
    """Pieces of ground, and who sells them.

    Args:
        km2: size of each.
        sellers: of each the scenes that hold it, at least one.
        beside: of each the cells that have an edge in common with it.
    """

    km2: Sequence[float]
    sellers: Sequence[tuple[int, ...]]
    beside: Sequence[frozenset[int]]

    def pieces(self, cells: Iterable[int]) -> Iterator[list[int]]:
        """Yield cells in connected pieces."""
        left = set(cells)
        while left:
            piece, edge = [], [left.pop()]
            while edge:
                cell = edge.pop()
                piece.append(cell)
                found = self.beside[cell] & left
                left -= found
                edge += found
            yield sorted(piece)


@dataclass
class _Plan:
    """Who sells each cell, and what the cells of each scene cost."""

    taken: list[int]
    held: dict[int, frozenset[int]]
    costs: dict[int, float] = field(default_factory=dict)

    @property
    def cost(self) -> float:
        return math.fsum(self.costs.values())

    @property
    def scenes(self) -> int:
        return len(self.costs)


class Market:
    """Cells and tariffs.

    Args:
        tariffs: of the scenes that `cells.sellers` name.
        most_scenes: how many scenes may sell something; None for any number.
        step: called now and then, to be cancelled by raising.
    """

    def __init__(
        self,
        cells: Cells,
        tariffs: Sequence[Tariff],
        step: Callable[[], None],
        most_scenes: int | None = None,
    ) -> None:
        self._cells, self._tariffs, self._step = cells, tariffs, step
        self._most = most_scenes
        self._sold: dict[int, set[int]] = {}
        for cell, sellers in enumerate(cells.sellers):
            for seller in sellers:
                self._sold.setdefault(seller, set()).add(cell)
        self._means = {
            seller: tariffs[seller].mean(sum(cells.km2[cell] for cell in sold))
            for seller, sold in self._sold.items()
        }

    def cheapest(self, known: Sequence[int] | None = None) -> list[int] | None:
        """Return for each cell who sells it; None if too many scenes would have to.

        Args:
            known: one that is known already.
        """
        starts = [self._by_rate(), self._one_by_one()]
        if known is not None:
            starts.append(list(known))
        plans = [self._improved(self._plan(start)) for start in starts]
        plans = [plan for plan in plans if self._is_allowed(plan)]
        best = min(plans, key=lambda plan: (plan.cost, plan.scenes), default=None)
        if len(self._cells.km2) <= _FEW_CELLS:
            tried = _Trial(self._cells, self._tariffs, self._means, self._step, self._most)
            found = tried.run(best.cost if best else math.inf)
            if found is not None:
                return found
        return best.taken if best else None

    def cost(self, taken: Sequence[int]) -> float:
        """Return what all cells cost."""
        return self._plan(taken).cost

    def cost_of(self, seller: int, cells: Iterable[int]) -> float:
        """Return what cells cost at a scene."""
        return cost_of(self._cells, self._tariffs[seller], cells)

    def _plan(self, taken: Sequence[int]) -> _Plan:
        held: dict[int, set[int]] = {}
        for cell, seller in enumerate(taken):
            held.setdefault(seller, set()).add(cell)
        kept = {seller: frozenset(cells) for seller, cells in held.items()}
        costs = {seller: self.cost_of(seller, cells) for seller, cells in kept.items()}
        return _Plan(list(taken), kept, costs)

    def _is_allowed(self, plan: _Plan) -> bool:
        return self._most is None or plan.scenes <= self._most

    def _by_rate(self) -> list[int]:
        def price(seller: int) -> tuple[float, float]:
            return (self._tariffs[seller].rate or self._means[seller], self._means[seller])

        return [min(sellers, key=price) for sellers in self._cells.sellers]

    def _one_by_one(self) -> list[int]:
        """Have each time the scene that sells what is lacking for least a square kilometre."""
        left = set(range(len(self._cells.km2)))
        taken = [0] * len(left)
        while left:
            self._step()
            cells, seller = self._best_mean(left)
            for cell in cells:
                taken[cell] = seller
            left -= cells
        return taken

    def _best_mean(self, left: set[int]) -> tuple[set[int], int]:
        common = [(sold & left, seller) for seller, sold in self._sold.items()]
        return min((one for one in common if one[0]), key=lambda one: (self._mean(*one), one[1]))

    def _mean(self, cells: set[int], seller: int) -> float:
        km2 = sum(self._cells.km2[cell] for cell in cells)
        return self.cost_of(seller, cells) / max(km2, _LITTLE)

    # ---- better and better

    def _improved(self, plan: _Plan) -> _Plan:
        for _pass in range(_MOST_PASSES):
            before = (self._is_allowed(plan), plan.cost, plan.scenes)
            for seller, sold in self._sold.items():
                self._step()
                for cells in self._offers(plan, seller, sold):
                    self._try(plan, dict.fromkeys(cells, seller))
            for seller in list(plan.held):
                self._step()
                self._try(plan, self._without(plan, seller, plan.held.get(seller, ())))
            for cell, sellers in enumerate(self._cells.sellers):
                self._step()
                for seller in sellers:
                    self._try(plan, {cell: seller})
            if (self._is_allowed(plan), plan.cost, plan.scenes) == before:
                break
        return plan

    def _offers(self, plan: _Plan, seller: int, sold: set[int]) -> Iterator[frozenset[int]]:
        """Yield cells that a scene may take over."""
        yield frozenset(sold)
        for other in list(plan.held):
            if other != seller:
                common = plan.held.get(other, frozenset()) & sold
                if common:
                    yield frozenset(common)
        for piece in self._cells.pieces(sold):
            yield frozenset(piece)

    def _without(self, plan: _Plan, seller: int, cells: Iterable[int]) -> dict[int, int]:
        """Return who else sells cells, at the least of what others are open already."""
        moved = {}
        for cell in cells:
            others = [one for one in self._cells.sellers[cell] if one != seller]
            if not others:
                return {}
            moved[cell] = min(
                others,
                key=lambda one: (one not in plan.held, self._tariffs[one].rate or self._means[one]),
            )
        return moved

    def _try(self, plan: _Plan, moved: dict[int, int]) -> bool:
        """Let cells be sold by others if that costs less."""
        moved = {cell: seller for cell, seller in moved.items() if plan.taken[cell] != seller}
        if not moved:
            return False
        touched: dict[int, set[int]] = {}
        for cell, seller in moved.items():
            old = plan.taken[cell]
            touched.setdefault(old, set(plan.held[old])).discard(cell)
            touched.setdefault(seller, set(plan.held.get(seller, ()))).add(cell)
        costs = {seller: self.cost_of(seller, cells) for seller, cells in touched.items() if cells}
        rise = sum(costs.values()) - sum(plan.costs.get(seller, 0.0) for seller in touched)
        opened = sum(bool(cells) - (seller in plan.costs) for seller, cells in touched.items())
        is_over = self._most is not None and plan.scenes > self._most
        if self._most is not None and plan.scenes + opened > self._most and opened >= 0:
            return False
        scale = _LITTLE * (1 + plan.cost)
        if not (rise < -scale or (rise <= scale and opened < 0) or (is_over and opened < 0)):
            return False
        for cell, seller in moved.items():
            plan.taken[cell] = seller
        for seller, cells in touched.items():
            if cells:
                plan.held[seller], plan.costs[seller] = frozenset(cells), costs[seller]
            else:
                plan.held.pop(seller, None)
                plan.costs.pop(seller, None)
        return True


def cost_of(cells: Cells, tariff: Tariff, held: Iterable[int]) -> float:
    """Return what cells cost at a scene: its pieces, or the whole."""
    if tariff.rate is None:
        return tariff.whole
    pieces = cells.pieces(held)
    price = math.fsum(tariff.piece(sum(cells.km2[cell] for cell in piece)) for piece in pieces)
    return min(tariff.whole, price)


class _Trial:
    """Tries out who may sell each cell, as far as that may cost less than what is known."""

    def __init__(
        self,
        cells: Cells,
        tariffs: Sequence[Tariff],
        means: dict[int, float],
        step: Callable[[], None],
        most_scenes: int | None,
    ) -> None:
        self._cells, self._tariffs, self._means, self._step = cells, tariffs, means, step
        self._most = most_scenes
        self._order = sorted(range(len(cells.km2)), key=lambda cell: -cells.km2[cell])
        # From each place of the order on: the least that the rest costs.
        rest = [0.0]
        for cell in reversed(self._order):
            least = min(means[seller] for seller in cells.sellers[cell])
            rest.append(rest[-1] + least * cells.km2[cell])
        self._rest = rest[::-1]
        self._best: list[int] | None = None
        self._cost = math.inf
        self._nodes = 0

    def run(self, known: float) -> list[int] | None:
        """Return something that costs less than what is known; None if there is nothing."""
        self._cost = known - _LITTLE * (1 + abs(known)) if math.isfinite(known) else known
        self._go(0, {}, {})
        return self._best

    def _go(self, place: int, held: dict[int, list[int]], km2: dict[int, float]) -> None:
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            return
        if self._nodes % 200 == 0:
            self._step()
        if self._bound(place, km2) >= self._cost:
            return
        if place == len(self._order):
            cost = math.fsum(
                cost_of(self._cells, self._tariffs[seller], cells) for seller, cells in held.items()
            )
            if cost < self._cost:
                self._cost = cost
                self._best = [0] * len(self._order)
                for seller, cells in held.items():
                    for cell in cells:
                        self._best[cell] = seller
            return
        cell = self._order[place]
        size = self._cells.km2[cell]
        for seller in sorted(self._cells.sellers[cell], key=lambda one: self._means[one]):
            if self._most is not None and seller not in held and len(held) >= self._most:
                continue
            held.setdefault(seller, []).append(cell)
            km2[seller] = km2.get(seller, 0.0) + size
            self._go(place + 1, held, km2)
            held[seller].pop()
            km2[seller] -= size
            if not held[seller]:
                del held[seller], km2[seller]

    def _bound(self, place: int, km2: dict[int, float]) -> float:
        """Return the least that all costs: in one piece each, and the rest at its least."""
        now = sum(
            min(self._tariffs[one].whole, self._tariffs[one].piece(size))
            for one, size in km2.items()
        )
        means = sum(self._means[one] * size for one, size in km2.items())
        return max(now, means + self._rest[place])
