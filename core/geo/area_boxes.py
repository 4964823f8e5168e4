# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes between meridians and parallels, longitude and latitude in degrees."""

from __future__ import annotations

from ..errors import InputError
from ..wording import tr
from .ellipsoid import Box

_WHOLE_TURN = 360.0
_HALF_TURN = 180.0
_POLE = 90.0
_FAR = 1e15


def boxes_between(west: float, south: float, east: float, north: float) -> list[Box]:
    """Return the box within 180 degrees, as two where it crosses the antimeridian.

    Args, Raises: see `geometry.aoi_from_bbox`.
    """
    # Written so that NaN isn't within; a whole number may be too large to be made a float.
    if not all(-_FAR <= value <= _FAR for value in (west, south, east, north)):
        raise InputError(tr("The search area has coordinates that aren't numbers."))
    south, north = max(-_POLE, south), min(_POLE, north)
    if south > north:
        raise InputError(
            tr(
                "The search area is upside down: its south {south:g} is above its north {north:g}.",
                south=south,
                north=north,
            ),
            tr("Give west, south, east, north in degrees."),
        )
    if south == north or west == east:
        raise InputError(tr("The search area is empty: it has no width or no height."))
    if abs(east - west) >= _WHOLE_TURN:
        return [(-_HALF_TURN, south, _HALF_TURN, north)]
    west, east = _wrapped(west), _wrapped(east)
    if east == -_HALF_TURN:
        east = _HALF_TURN
    if west == _HALF_TURN:
        west = -_HALF_TURN
    if west < east:
        return [(west, south, east, north)]
    if west - east < _HALF_TURN:
        # Across the antimeridian it would span more than half the globe: a slip, not a wish.
        raise InputError(
            tr(
                "The search area is inverted: its west {west:g} is east of its east {east:g}.",
                west=west,
                east=east,
            ),
            tr(
                "Give west, south, east, north in degrees. An area across the antimeridian "
                "may have its west above its east, but can't be wider than 180 degrees."
            ),
        )
    parts = [(west, south, _HALF_TURN, north), (-_HALF_TURN, south, east, north)]
    return [part for part in parts if part[0] < part[2]]


def _wrapped(longitude: float) -> float:
    if -_HALF_TURN <= longitude <= _HALF_TURN:
        return longitude
    return (longitude + _HALF_TURN) % _WHOLE_TURN - _HALF_TURN
