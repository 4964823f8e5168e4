# SPDX-License-Identifier: GPL-2.0-or-later
"""What parts of scenes have in common: whether two are the same, and how much of one others hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from .order import UNKNOWN_LEVEL, LineItem
from .part import Part

# Of its size: what rounding and another sequence of corners leave over.
_SAME = 1e-3
# So much in degrees does rounding to six digits, and a bit, move a corner.
_ROUNDING = 2e-6
_ALL = 100.0

Box = tuple[float, float, float, float]


def is_same_part(one: Part | None, other: Part | None) -> bool:
    """Return whether both are the same ground, but for a thousandth of it; None is a whole scene."""
    if one is None or other is None:
        return one is other
    if one == other:
        return True
    if any(abs(a - b) > _reach(one) for a, b in zip(_box(one), _box(other))):
        return False
    first, second = _shape(one), _shape(other)
    if first is None or second is None:
        return False
    if first.equals_exact(second, _ROUNDING):
        return True
    if not _can_be_cut(first, second):
        return False
    size = max(first.area, second.area)
    return bool(first.symmetric_difference(second).area <= _SAME * size)


def share_ground(one: LineItem, other: LineItem) -> bool:
    """Return whether two lines are, or may be, of one scene at one level and overlap.

    Two that are too intricate to be held against each other count as overlapping.
    """
    return is_same_scene(one, other) and parts_overlap(one.part, other.part)


def parts_overlap(one: Part | None, other: Part | None) -> bool:
    """Return whether two parts of the same ground overlap; None is all of it."""
    return one is None or other is None or one == other or _overlap(one, other)


def is_same_scene(one: LineItem, other: LineItem) -> bool:
    """Return whether two lines are, or may be, of one scene at one level, whichever their parts."""
    levels = {one.level, other.level}
    return one.key == other.key and (len(levels) == 1 or UNKNOWN_LEVEL in levels)


def held_percent(
    wanted: Part | None, held: Iterable[Part | None], footprint: Mapping[str, Any] | None = None
) -> float | None:
    """Return how much of a part of a scene others of its parts hold together, 0 to 100.

    Args:
        wanted, held: None for the whole scene.
        footprint: of the scene, GeoJSON, EPSG:4326; needed where the whole is wanted.

    Returns:
        None where that isn't known.
    """
    parts = list(dict.fromkeys(held))
    if None in parts or wanted in parts:
        return _ALL
    if not parts:
        return 0.0
    # Here and not above: shapely loads when there is something to compare.
    from ..geo.ellipsoid import area_km2
    from ..geo.geometry import footprint_shape
    from ..geo.uniting import unite

    shape = footprint_shape(footprint) if wanted is None else _shape(wanted)
    shapes = [found for part in parts if part is not None and (found := _shape(part)) is not None]
    if shape is None or len(shapes) < len(parts):
        return None
    # Not `intersects`, which takes as long as all the rest where outlines cross often.
    near = [one for one in shapes if _boxes_meet(one.bounds, shape.bounds)]
    if not near:
        return 0.0
    union = unite(near, _go_on)
    if union.left_out or not _can_be_cut(shape, union.shape):
        return None
    whole = area_km2(shape)
    common = area_km2(shape.intersection(union.shape))
    return min(_ALL, _ALL * common / whole) if whole else None


def extent_of_footprint(
    parts: Sequence[Part], footprint: bytes | Mapping[str, Any]
) -> tuple[float, float] | None:
    """Return how much of parts a footprint holds, in per cent, and how many times their size it is.

    Args:
        footprint: GeoJSON, or well-known binary.

    Returns:
        None where that can't be told.
    """
    from ..geo.ellipsoid import area_km2
    from ..geo.geometry import footprint_shape
    from ..geo.uniting import unite

    shape, shapes = footprint_shape(footprint), [_shape(part) for part in parts]
    if shape is None or not shapes or any(one is None for one in shapes):
        return None
    union = unite(shapes, _go_on)
    if union.left_out or not _can_be_cut(shape, union.shape):
        return None
    size = area_km2(union.shape)
    common = area_km2(shape.intersection(union.shape))
    return (_ALL * common / size, area_km2(shape) / size) if size else None


def may_be(found: LineItem, asked: LineItem) -> bool:
    """Return whether what an order lists may be what was asked for.

    It may name no level, no part, or a part with its corners rounded.
    """
    if not is_same_scene(found, asked) or asked.level == UNKNOWN_LEVEL != found.level:
        return False
    return found.part is None or is_same_part(found.part, asked.part)


def may_be_lines(found: Iterable[LineItem], asked: Iterable[LineItem]) -> bool:
    """Return whether what an order lists may be what was asked for: it may name no parts."""
    unsaid, bare = Counter(asked), Counter(found)
    common = unsaid & bare
    unsaid, bare = unsaid - common, bare - common
    is_bare = all(line.part is None for line in bare)
    return is_bare and bare == Counter(line.whole for line in unsaid.elements())


def as_asked(found: Sequence[LineItem], asked: Sequence[LineItem]) -> tuple[LineItem, ...]:
    """Return lines that an order lists, each spelled as it was asked for where it is the same."""
    lines = [*asked]
    spelled: list[LineItem] = []
    for line in found:
        same = [
            one for one in lines if one.whole == line.whole and is_same_part(one.part, line.part)
        ]
        if same:
            lines.remove(same[0])
        spelled.append(same[0] if same else line)
    return tuple(spelled)


def _overlap(one: Part, other: Part) -> bool:
    if not _boxes_meet(_box(one), _box(other)):
        return False
    first, second = _shape(one), _shape(other)
    if first is None or second is None or not _can_be_cut(first, second):
        return True
    # Neighbours share their border, and what rounding makes of it.
    least = min(first.area, second.area)
    return bool(first.intersection(second).area > _SAME * least)


def _boxes_meet(one: Box, other: Box) -> bool:
    west, south, east, north = one
    return west < other[2] and other[0] < east and south < other[3] and other[1] < north


def _can_be_cut(one: Any, other: Any) -> bool:
    from ..geo.geometry import Aoi

    return Aoi(one).can_be_cut_by(other)


@lru_cache(maxsize=512)
def _shape(part: Part) -> Any:
    from ..geo.geometry import footprint_shape

    return footprint_shape(part.to_geojson())


def _box(part: Part) -> Box:
    xs, ys = zip(*part.rings[0])
    return min(xs), min(ys), max(xs), max(ys)


def _reach(part: Part) -> float:
    """Return how far the sides of the boxes around the same ground may be apart, in degrees."""
    west, south, east, north = _box(part)
    return max(_ROUNDING, 0.1 * max(east - west, north - south))


def _go_on() -> None:
    """Do nothing: few shapes are soon united."""
