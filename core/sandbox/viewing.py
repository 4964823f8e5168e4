# SPDX-License-Identifier: GPL-2.0-or-later
"""From where the sandbox's scenes were seen, and how high the sun stood, as their items state it."""

from __future__ import annotations

import hashlib
import math
from datetime import datetime

from .scenes import Scene

VIEW_NAMES = (
    "view:off_nadir",
    "view:incidence_angle",
    "view:azimuth",
    "view:sun_elevation",
    "view:sun_azimuth",
)
_TILT_DEG = 23.44
_DAY_OF_SOLSTICE = 172
# Of an orbit about 500 km up: seen from the scene, the satellite is that much further aside.
_RADII = 6878 / 6371
_MOST_ASIDE_DEG = {"menut": 24.0, "mantis": 30.0, "platero": 18.0}
_SENTINEL_ASIDE_DEG = 10.3


def view_of(scene: Scene) -> dict[str, float]:
    """Return the properties of the view geometry extension; none for those that state none.

    Sentinel-2 states the incidence angle, the other satellites the angle at the satellite, and the
    hyperspectral one nothing. All levels of an acquisition state the same.
    """
    if scene.platform == "hammer":
        return {}
    share, side = _shares(scene.acquisition)
    elevation, azimuth = _sun(scene.place.longitude, scene.place.latitude, scene.acquired)
    sun = {"view:sun_elevation": elevation, "view:sun_azimuth": azimuth}
    # On a descending path it looks to the east or to the west.
    seen_from = round(284.0 + 6 * share if side < 0.5 else 104.0 + 6 * share, 2)
    if scene.is_sentinel:
        angle = round(1.8 + (_SENTINEL_ASIDE_DEG - 1.8) * share, 2)
        return {"view:incidence_angle": angle, "view:azimuth": seen_from, **sun}
    aside = round(_MOST_ASIDE_DEG[scene.platform] * share, 2)
    found = {"view:off_nadir": aside, "view:azimuth": seen_from, **sun}
    if scene.platform == "mantis":
        at_ground = math.asin(_RADII * math.sin(math.radians(aside)))
        found["view:incidence_angle"] = round(math.degrees(at_ground), 2)
    return found


def _shares(acquisition: str) -> tuple[float, float]:
    """Return two numbers from 0 to 1 that are an acquisition's own, the same each time."""
    digest = hashlib.sha256(acquisition.encode()).digest()
    return digest[0] / 255, digest[1] / 255


def _sun(longitude: float, latitude: float, moment: datetime) -> tuple[float, float]:
    """Return elevation and azimuth of the sun in degrees, to about a degree."""
    day = moment.timetuple().tm_yday
    declination = math.radians(
        _TILT_DEG * math.cos(2 * math.pi * (day - _DAY_OF_SOLSTICE) / 365.25)
    )
    hours = moment.hour + moment.minute / 60 + moment.second / 3600 + longitude / 15
    angle, north = math.radians(15 * (hours - 12)), math.radians(latitude)
    sine = math.sin(north) * math.sin(declination)
    sine += math.cos(north) * math.cos(declination) * math.cos(angle)
    east = -math.cos(declination) * math.sin(angle)
    up_north = math.cos(north) * math.sin(declination)
    up_north -= math.sin(north) * math.cos(declination) * math.cos(angle)
    elevation = math.degrees(math.asin(max(-1.0, min(1.0, sine))))
    return round(elevation, 2), round(math.degrees(math.atan2(east, up_north)) % 360, 2)
