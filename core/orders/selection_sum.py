# SPDX-License-Identifier: GPL-2.0-or-later
"""What picked scenes come to: their number, their prices, the ground they cover together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..catalogue.search import FoundItem
from ..errors import ConfigError
from ..job import Monitor
from ..money import Money, total_by_currency
from ..sales.order import LineItem
from .overlap_job import OwnedScenes, acquisition_keys, item_of_scene

if TYPE_CHECKING:
    from ..geo.geometry import Aoi
    from ..stac.items import Item

# Of these the ground is added up, in 2 s at the most; of more nobody looks at the sum.
MOST_SCENES = 2000


@dataclass(frozen=True)
class SelectionSum:
    """What scenes come to.

    Args:
        count: how many scenes.
        totals: the sum of their prices for each currency.
        without_price: how many have no known price and aren't in it.
        ground_km2: what they cover together, on the ellipsoid, within the search area if there is
            one; None if that isn't known: there are more than `MOST_SCENES`, none has an outline,
            or there is no shapely.
        area_percent: how much of the search area that is, 0 to 100; None without an area.
        owned: how many of them are bought already, at the level that is picked.
        owned_otherwise: how many of them are bought at another level alone.
        owned_percent: how much of `ground_km2` is covered by what is bought already, 0 to 100;
            None if that isn't known.
        left_out: how many count for nothing in the ground, since they have no usable outline.
        problem: why what is owned isn't known, in words; empty if it is.
    """

    count: int
    totals: Mapping[str, Money] = field(default_factory=dict)
    without_price: int = 0
    ground_km2: float | None = None
    area_percent: float | None = None
    owned: int = 0
    owned_otherwise: int = 0
    owned_percent: float | None = None
    left_out: int = 0
    problem: str = ""


@dataclass(frozen=True)
class SelectionSumJob:
    """Add scenes up; on any thread, without network.

    Args:
        found: the scenes, each at the level that is picked.
        area: the search area; None for whole footprints.
        owned: what was bought at the same service.
    """

    found: Sequence[FoundItem]
    area: Aoi | None = None
    owned: OwnedScenes = field(default_factory=OwnedScenes)

    def run(self, monitor: Monitor) -> SelectionSum:
        """Return what they come to.

        Raises:
            Cancelled.
        """
        items = [one.item for one in self.found]
        prices = [item.price for item in items if item.price is not None]
        mine = {bought: scene for bought, scene in self.owned.scenes.items() if bought.is_owned}
        owned_items = [item_of_scene(bought.line, scene) for bought, scene in mine.items()]
        # Who owns a part of a scene doesn't own the scene, but the ground.
        whole = [(b.line, item) for b, item in zip(mine, owned_items) if b.line.part is None]
        same, other = _count_owned(items, [x for x, _ in whole], [item for _, item in whole])
        try:
            ground = _ground(items, owned_items, self.area, monitor.check)
        except ConfigError:
            # No shapely: all else is known, and the search has said so before.
            ground = _Ground()
        return SelectionSum(
            count=len(items),
            totals=total_by_currency(prices),
            without_price=len(items) - len(prices),
            ground_km2=ground.km2,
            area_percent=ground.area_percent,
            owned=same,
            owned_otherwise=other,
            owned_percent=ground.owned_percent,
            left_out=ground.left_out,
            problem=self.owned.problem,
        )


def _count_owned(
    items: Sequence[Item], lines: Sequence[LineItem], owned: Sequence[Item]
) -> tuple[int, int]:
    """Return how many are owned at their level, and how many at another alone.

    Args:
        lines, owned: what is owned, as line and as item.
    """
    if not owned:
        return 0, 0
    keys = acquisition_keys([*items, *owned])
    levels: dict[str, set[str]] = {}
    for key, line in zip(keys[len(items) :], lines):
        levels.setdefault(key, set()).add(line.level)
    same = sum(item.level in levels.get(key, ()) for key, item in zip(keys, items))
    return same, sum(key in levels for key in keys[: len(items)]) - same


@dataclass(frozen=True)
class _Ground:
    """The ground that scenes cover together, see `SelectionSum`."""

    km2: float | None = None
    area_percent: float | None = None
    owned_percent: float | None = None
    left_out: int = 0


def _ground(
    items: Sequence[Item], owned: Sequence[Item], area: Aoi | None, step: Callable[[], None]
) -> _Ground:
    if not 0 < len(items) <= MOST_SCENES:
        return _Ground()
    # Here and not above: shapely and numpy load when there is something to add up.
    from ..geo.ellipsoid import area_km2
    from ..geo.uniting import unite

    shapes = _shapes(items, area, step)
    left_out = sum(item.is_rough or item.footprint not in shapes for item in items)
    if not shapes:
        return _Ground(left_out=left_out)
    union = unite([shape for shape in shapes.values() if shape is not None], step)
    km2 = area_km2(union.shape)
    return _Ground(
        km2,
        None if area is None else min(100.0, 100.0 * km2 / area.area_km2),
        _percent_of(union.shape, km2, _shapes(owned, area, step).values(), step) if km2 else None,
        left_out + len(union.left_out),
    )


def _percent_of(
    ground: Any, ground_km2: float, others: Iterable[Any], step: Callable[[], None]
) -> float | None:
    """Return how much of the ground the others cover; None if their outlines cross too often."""
    from ..geo.crossings import MOST_OF_A_CUT, edges_of
    from ..geo.ellipsoid import area_km2
    from ..geo.uniting import unite

    west, south, east, north = ground.bounds
    near = []
    for shape in others:
        box = None if shape is None else shape.bounds
        if box and box[0] < east and box[2] > west and box[1] < north and box[3] > south:
            near.append(shape)
    if not near:
        return 0.0
    covered = unite(near, step).shape
    if not edges_of(ground).meet_within(edges_of(covered), MOST_OF_A_CUT):
        return None
    return min(100.0, 100.0 * area_km2(ground.intersection(covered)) / ground_km2)


def _shapes(
    items: Iterable[Item], area: Aoi | None, step: Callable[[], None]
) -> dict[bytes | None, Any]:
    """Return what counts of each outline that can be used: a shapely geometry, None for nothing."""
    from ..geo.ellipsoid import polygon_parts
    from ..geo.geometry import footprint_shape, united

    shapes: dict[bytes | None, Any] = {}
    for item in items:
        if item.is_rough or item.footprint in shapes:
            continue
        step()
        shape = footprint_shape(item.footprint)
        if shape is None:
            continue
        if area is None:
            shapes[item.footprint] = shape
        elif not area.meets(shape):
            shapes[item.footprint] = None
        elif area.can_be_cut_by(shape):
            parts = polygon_parts(shape.intersection(area.shape))
            shapes[item.footprint] = united(parts) if parts else None
    return shapes
