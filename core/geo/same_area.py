# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two areas of interest are the same to a user, and whether one lies in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .geometry import Aoi

# A map that is a pixel wider after its window was opened again still shows the same area.
_TOLERANCE = 1e-3
# What is left over of the size when an area is written and read again.
_ROUNDING = 1e-9


def is_same_area(one: Aoi, other: Aoi) -> bool:
    """Return whether two areas differ by no more than a thousandth of the first one.

    Two that are too intricate to be held against each other count as the same only where their
    corners are.
    """
    west, south, east, north = one.shape.bounds
    size = max(east - west, north - south)
    pairs = zip(one.shape.bounds, other.shape.bounds)
    if any(abs(here - there) > _TOLERANCE * size for here, there in pairs):
        return False
    if one.shape.equals_exact(other.shape, _ROUNDING * size):
        return True
    if not one.can_be_cut_by(other.shape):
        return False
    return bool(one.shape.symmetric_difference(other.shape).area <= _TOLERANCE * one.shape.area)


def lies_within(inner: Aoi, outer: Aoi) -> bool:
    """Return whether an area lies in another one, but for a thousandth of it.

    False where it would be too much work to tell.
    """
    if not outer.can_be_cut_by(inner.shape):
        return False
    outside = inner.shape.difference(outer.shape)
    return bool(outside.area <= _TOLERANCE * inner.shape.area)
