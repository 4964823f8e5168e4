# SPDX-License-Identifier: GPL-2.0-or-later
"""From where a scene was seen, and how high the sun stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..values import number_or_none

OFF_NADIR = "view:off_nadir"
INCIDENCE = "view:incidence_angle"
AZIMUTH = "view:azimuth"
SUN_ELEVATION = "view:sun_elevation"
SUN_AZIMUTH = "view:sun_azimuth"
_SUN_ZENITH = "solar:zenith_angle"  # on a few items instead
_NAMES = frozenset({OFF_NADIR, INCIDENCE, AZIMUTH, SUN_ELEVATION, SUN_AZIMUTH, _SUN_ZENITH})
_UPRIGHT_DEG, _TURN_DEG = 90, 360


@dataclass(frozen=True)
class View:
    """Angles in degrees; None where it isn't known.

    Args:
        off_nadir: at the satellite, between straight down and the scene; 0 to 90.
        incidence: at the scene, between straight up and the satellite; 0 to 90, more than the
            other for the Earth is round.
        azimuth: from the scene to the satellite, clockwise from north; 0 to 360.
        sun_elevation: above the horizon; -90 to 90.
        sun_azimuth: to the sun, clockwise from north; 0 to 360.

    Source: STAC view geometry extension 1.0; API facts, section 2.5.
    """

    off_nadir: float | None = None
    incidence: float | None = None
    azimuth: float | None = None
    sun_elevation: float | None = None
    sun_azimuth: float | None = None

    @property
    def slant(self) -> float | None:
        """The incidence angle, or else the off-nadir angle, which is somewhat smaller."""
        return self.off_nadir if self.incidence is None else self.incidence


UNKNOWN_VIEW = View()


def view_of(properties: Mapping[str, Any]) -> View:
    """Return the angles that an item's properties state."""
    if _NAMES.isdisjoint(properties):  # as on most, of thousands
        return UNKNOWN_VIEW

    def angle(name: str, least: float, most: float) -> float | None:
        return number_or_none(properties.get(name), least, most)

    sun = angle(SUN_ELEVATION, -_UPRIGHT_DEG, _UPRIGHT_DEG)
    if sun is None:
        zenith = angle(_SUN_ZENITH, 0, 2 * _UPRIGHT_DEG)
        sun = None if zenith is None else _UPRIGHT_DEG - zenith
    return View(
        off_nadir=angle(OFF_NADIR, 0, _UPRIGHT_DEG),
        incidence=angle(INCIDENCE, 0, _UPRIGHT_DEG),
        azimuth=angle(AZIMUTH, 0, _TURN_DEG),
        sun_elevation=sun,
        sun_azimuth=angle(SUN_AZIMUTH, 0, _TURN_DEG),
    )
