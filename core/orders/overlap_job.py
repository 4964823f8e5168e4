# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding out what a buyer would have twice, see `overlaps`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..catalogue.acquisitions import Acquisitions, id_without_level
from ..errors import ConfigError, JournalError
from ..geo.wkb import wkb_of_geojson
from ..job import Monitor
from ..journal.attempt import Scene
from ..journal.bought import Bought, bought_scenes
from ..journal.journal import Journal
from ..money import Money
from ..sales.order import LineItem
from ..sales.part import Part
from ..stac.items import LEVELS, Item
from ..stac.takes import processing_order
from .had_parts import owned_of, shared_parts
from .overlaps import AddsLittle, OtherLevels, Overlaps, Owned, PartOwned
from .taken_twice import found_twice

if TYPE_CHECKING:
    from ..geo.geometry import Aoi

# Who adds less than this of its own ground adds next to nothing.
LITTLE_PERCENT = 1.0
# What the arithmetic leaves over of an area.
_NOISE_PERCENT = 1e-6
_NEVER = datetime(1, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Picked:
    """A line that somebody means to buy.

    Args:
        item: what is known of its item; None for nothing but the line.
        price: what it costs; None if that isn't known.
    """

    line: LineItem
    item: Item | None = field(default=None, repr=False)
    price: Money | None = None


@dataclass(frozen=True)
class CoveredArea:
    """An area that lines were picked for together.

    Args:
        lines: all of them.
        least_percent: how much of the area must stay covered, 0 to 100.
    """

    aoi: Aoi
    lines: frozenset[LineItem]
    least_percent: float


@dataclass(frozen=True)
class OwnedScenes:
    """What was, or may have been, bought before.

    Args:
        scenes: of each line, see `bought_scenes`.
        problem: why it isn't known, in words; empty if it is.
    """

    scenes: Mapping[Bought, Scene] = field(default_factory=dict)
    problem: str = ""


@dataclass(frozen=True)
class OverlapJob:
    """Find out what of lines would be had twice, among themselves and beside what is owned.

    An acquisition adds little if less than 1 % of its own ground is covered neither by the others
    nor by what is owned. So a whole footprint counts, as it is bought whole. But a line that was
    picked to cover an area adds enough where the area would be covered less without it: a sliver
    that closes a gap is small whatever it is held against.

    Args:
        picked: what somebody means to buy; a line that is named twice counts once.
        journal_folder: of the journal that knows what is owned; None for nothing.
        origin: scheme, host and port of the service.
        area: if given, only ground within it counts, and what lies outside adds nothing to be
            compared; None for whole footprints.
        covers: areas that lines were picked for; one of which a line isn't picked any more doesn't
            count.
    """

    picked: Sequence[Picked]
    journal_folder: Path | None = None
    origin: str = ""
    area: Aoi | None = None
    covers: Sequence[CoveredArea] = ()

    def read_owned(self) -> OwnedScenes:
        """Return what the journal knows of what was bought at the service."""
        if self.journal_folder is None:
            return OwnedScenes()
        try:
            return OwnedScenes(bought_scenes(Journal(self.journal_folder), self.origin))
        except JournalError as error:
            return OwnedScenes(problem=error.message)

    def run(self, monitor: Monitor, before: OwnedScenes | None = None) -> Overlaps:
        """Compare; on any thread, without network.

        Args:
            before: what was bought, if that was just read.

        Raises:
            Cancelled.
        """
        before = before or self.read_owned()
        monitor.check()
        problems = [before.problem] if before.problem else []
        owned = [(one, item_of_scene(one.line, scene)) for one, scene in before.scenes.items()]
        items = {one.line: one.item for one in self.picked}
        picked = [_cut(one) for one in {one.line: one for one in self.picked}.values()]
        keys = acquisition_keys([*map(_item_of, picked), *(item for _bought, item in owned)])
        # Each part of an acquisition is ground of its own.
        groups: dict[tuple[str, Part | None], _Group] = {}
        for key, one in zip(keys, picked):
            groups.setdefault((key, one.line.part), _Group()).picked.append(one)
        bought_of: dict[str, list[Bought]] = {}
        for key, (bought, item) in zip(keys[len(picked) :], owned):
            groups.setdefault((key, bought.line.part), _Group()).owned.append((bought, item))
            bought_of.setdefault(key, []).append(bought)
        ours = [group for group in groups.values() if group.picked]
        remarks = [
            remark
            for key, one in zip(keys, picked)
            if (remark := owned_of(one.line, items[one.line], bought_of.get(key, ()))) is not None
        ]
        little: tuple[AddsLittle, ...] = ()
        without = 0
        try:
            if len(groups) > 1:
                said = {remark.line for remark in remarks}
                little, without = self._little(groups.values(), said, monitor)
        except ConfigError as error:  # there is no shapely
            problems.append(error.message)
        return Overlaps(
            twice=found_twice(items, items.get),
            levels=tuple(OtherLevels(group.levels) for group in ours if len(group.levels) > 1),
            owned=tuple(found for found in remarks if isinstance(found, Owned)),
            partly=tuple(found for found in remarks if isinstance(found, PartOwned)),
            shared=tuple(shared_parts(items)),
            little=little,
            without_outline=without,
            problems=tuple(problems),
        )

    def _little(
        self, groups: Iterable[_Group], said: Collection[LineItem], monitor: Monitor
    ) -> tuple[tuple[AddsLittle, ...], int]:
        # Here and not above: shapely and numpy load when there is something to compare.
        from ..geo.needless import needless_shapes

        shapes, members, without = [], [], 0
        for group in monitor.each(groups):
            if not group.picked and not group.is_owned:
                continue
            shape, is_known = self._shape_of(group)
            if shape is not None:
                shapes.append(shape)
                members.append(group)
            elif group.picked and not is_known:
                without += 1
        # What is owned is said to be, and may go whatever it covers.
        may_go = [
            n
            for n, group in enumerate(members)
            if group.picked and not any(line in said for line in group.lines)
        ]
        may_go.sort(key=lambda n: members[n].rank)
        picked = {one.line for one in self.picked}
        covers = [cover for cover in self.covers if cover.lines <= picked]

        def is_spare(index: int, gone: Collection[int]) -> bool:
            rest = [n for n in range(len(shapes)) if n != index and n not in gone]
            return all(
                _covers_without(cover, shapes, rest, index, monitor)
                for cover in covers
                if not cover.lines.isdisjoint(members[index].lines)
            )

        days = [group.day for group in members]
        found = needless_shapes(shapes, may_go, days, LITTLE_PERCENT, monitor.check, is_spare)
        little = []
        for one in found:
            group, by = members[one.index], [members[n] for n in one.by]
            other_days = {other.day for other in by}
            little.append(
                AddsLittle(
                    group.lines,
                    one.percent,
                    by_picked=any(not other.is_owned for other in by),
                    by_owned=any(other.is_owned for other in by),
                    # Neighbours of its day may cover its edges, but not more.
                    is_of_other_day=not one.is_own and bool(group.day) and "" not in other_days,
                )
            )
        return tuple(little), without

    def _shape_of(self, group: _Group) -> tuple[Any, bool]:
        """Return what counts of an acquisition's ground, None for nothing; whether it is known."""
        from ..geo.ellipsoid import polygon_parts
        from ..geo.geometry import footprint_shape, united

        area, is_known = self.area, False
        for item in group.items:
            shape = None if item.is_rough else footprint_shape(item.footprint)
            if shape is None:
                continue
            if area is None:
                return shape, True
            if not area.meets(shape):
                is_known = True
            elif area.can_be_cut_by(shape):
                parts = polygon_parts(shape.intersection(area.shape))
                return (united(parts) if parts else None), True
        return None, is_known


def _covers_without(
    cover: CoveredArea, shapes: Sequence[Any], rest: Sequence[int], index: int, monitor: Monitor
) -> bool:
    """Return whether an area stays covered by the rest if a shape goes.

    Where it isn't, even with that one, what it covers more than the rest is needed.
    """
    from ..geo.ellipsoid import area_km2
    from ..geo.uniting import unite

    def covered_percent(indices: Iterable[int]) -> float:
        monitor.check()
        near = [shapes[n] for n in indices if cover.aoi.meets(shapes[n])]
        near = [shape for shape in near if cover.aoi.can_be_cut_by(shape)]
        left = cover.aoi.shape.difference(unite(near, monitor.check).shape)
        return 100.0 * (1.0 - area_km2(left) / cover.aoi.area_km2)

    least = min(cover.least_percent, covered_percent([*rest, index]))
    return covered_percent(rest) >= least - _NOISE_PERCENT


@dataclass
class _Group:
    """One acquisition: the lines that are picked of it, and those that are owned."""

    picked: list[Picked] = field(default_factory=list)
    owned: list[tuple[Bought, Item]] = field(default_factory=list)

    @property
    def lines(self) -> tuple[LineItem, ...]:
        """The picked lines, the highest level first; of one level the newest, as far as known."""
        picked = self.picked
        if len(picked) > 1:
            picked = sorted(picked, key=lambda x: processing_order(_item_of(x)), reverse=True)
            picked.sort(key=lambda one: -_height(one.line.level))
        return tuple(one.line for one in picked)

    @property
    def levels(self) -> tuple[LineItem, ...]:
        """A picked line of each level, the highest first."""
        return tuple({line.level: line for line in reversed(self.lines)}.values())[::-1]

    @property
    def is_owned(self) -> bool:
        """Whether one of its products is: what isn't paid, or is cancelled, may never come."""
        return any(bought.is_owned for bought, _item in self.owned)

    @property
    def items(self) -> list[Item]:
        picked = [one.item for one in self.picked if one.item is not None]
        return [*picked, *(item for _bought, item in self.owned)]

    @property
    def day(self) -> str:
        """The day it was taken on, UTC; empty if that isn't known."""
        moments = [item.acquired for item in self.items if item.acquired is not None]
        return f"{moments[0].astimezone(timezone.utc):%Y-%m-%d}" if moments else ""

    @property
    def rank(self) -> tuple[Any, ...]:
        """What those that may go are sorted by: the dearest first, then cloudy and old ones."""
        prices = [one.price for one in self.picked if one.price is not None]
        clouds = [item.cloud_cover for item in self.items if item.cloud_cover is not None]
        moments = [item.acquired for item in self.items if item.acquired is not None]
        return (
            # Several currencies can't be compared: those of each come together.
            prices[0].currency if prices else "\uffff",
            -sum(price.amount for price in prices if price.currency == prices[0].currency),
            -max(clouds, default=0.0),
            min(moments, default=_NEVER),
            self.lines[0].key,
        )


def _cut(picked: Picked) -> Picked:
    """Return what is picked with its item cut to the part of it that is."""
    if picked.line.part is None:
        return picked
    return replace(picked, item=_within_part(_item_of(picked), picked.line.part))


def _within_part(item: Item, part: Part) -> Item:
    return replace(item, footprint=wkb_of_geojson(part.to_geojson()), is_rough=False)


def _height(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else -1


def _item_of(picked: Picked) -> Item:
    return picked.item or item_of_scene(picked.line, Scene())


def item_of_scene(line: LineItem, scene: Scene, cloud_cover: float | None = None) -> Item:
    """Return a line's item, as far as a list or a layer knows it, cut to the line's part."""
    footprint = scene.footprint if line.part is None else line.part.to_geojson()
    return Item(
        id=line.item,
        collection=line.collection,
        footprint=None if footprint is None else wkb_of_geojson(footprint),
        acquired=scene.acquired,
        cloud_cover=cloud_cover,
        level=line.level,
        gsd_m=None,
        platform=scene.platform,
        price=None,
    )


def acquisition_keys(items: Sequence[Item]) -> list[str]:
    """Return for each item a text that only products of its acquisition share.

    Of one whose satellite isn't known the id alone tells, where only one satellite has such.
    """
    known = Acquisitions()
    keys = [known.key_of(item) if item.platform else "" for item in items]
    by_id: dict[str, set[str]] = {}
    bare = [id_without_level(item.id) or item.key for item in items]
    for key, own in zip(keys, bare):
        if key:
            by_id.setdefault(own, set()).add(key)
    return [key or _only(by_id, own) for key, own in zip(keys, bare)]


def _only(by_id: Mapping[str, set[str]], own: str) -> str:
    found = by_id.get(own, set())
    return next(iter(found)) if len(found) == 1 else own
