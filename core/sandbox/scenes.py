# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenes of the catalogue, the same each time: places, satellites, dates, footprints."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .shapes import Point

_DEGREE_KM = 111.32


@dataclass(frozen=True)
class Place:
    """Where scenes are taken.

    Args:
        tile: stands in the ids of Sentinel-2 scenes.
        water: share of the surface that is sea, roughly.
        green: 0 for desert, 1 for lush.
        scenes: how many Sentinel-2 acquisitions.
    """

    name: str
    longitude: float
    latitude: float
    tile: str
    water: float
    green: float
    scenes: int = 14


PLACES = (
    Place("Atacama coast", -71.37, -27.37, "19JCL", 0.30, 0.18, scenes=26),
    Place("Fiji", 179.85, -17.45, "60KYF", 0.55, 0.95),
    Place("Barcelona", 2.15, 41.45, "31TDF", 0.35, 0.60),
    Place("Ebro delta", 0.75, 40.75, "31TBE", 0.40, 0.62),
    Place("Lisbon", -9.05, 38.75, "29SMC", 0.35, 0.55),
    Place("Azores", -25.50, 37.80, "26SPG", 0.65, 0.85),
    Place("Harwell", -1.30, 51.60, "30UXC", 0.04, 0.80),
    Place("Sao Paulo", -46.60, -23.60, "23KLP", 0.12, 0.78),
    Place("Nairobi", 36.85, -1.30, "37MBU", 0.03, 0.50),
)


@dataclass(frozen=True)
class Family:
    """A satellite family and what it sells.

    Args:
        levels: collection suffix by level, in the order of the ids.
        size_km: width and length of a footprint.
        tilt_deg: of the footprint against north.
        rate: list price in EUR per km2.
        each: acquisitions per place.
    """

    platform: str
    cospar: str
    instrument: str
    levels: tuple[str, ...]
    gsd_m: float
    size_km: tuple[float, float]
    tilt_deg: float
    rate: float
    each: int


FAMILIES = (
    Family("menut", "2023-001B", "multiscape100-cis", ("L1B", "L1C"), 5, (19, 30), 11, 1.0, 3),
    Family("mantis", "2023-174B", "isim90", ("L1C", "L1D"), 2.5, (13, 24), 10, 2.0, 2),
    Family("platero", "2023-174G", "multiscape100-cis", ("L1A", "L1C"), 4.75, (19, 28), 12, 1.0, 2),
    Family("hammer", "2024-043BC", "hyperscape100-cis", ("L1C",), 4.75, (19, 19), 9, 0.0, 1),
)
SENTINEL_PLATFORMS = {
    "sentinel-2a": "2015-028A",
    "sentinel-2b": "2017-013A",
    "sentinel-2c": "2024-157A",
}
_SENTINEL_RATE = 0.01
_FIRST_DAY = datetime(2023, 1, 8, tzinfo=timezone.utc)
_DAYS = 1385  # to the autumn of 2026


@dataclass(frozen=True)
class Scene:
    """One acquisition at one level.

    Args:
        outline: corners of the footprint, closed; may run beyond 180 degrees.
        cloud: per cent of it under clouds, drawn into the image whether stated or not.
        states_cloud: whether the item says so.
        price: list price in EUR; 0 if it has none.
        acquisition: the same for all levels of one acquisition.
    """

    id: str
    collection: str
    level: str
    platform: str
    cospar: str
    instrument: str
    constellation: str
    place: Place
    acquired: datetime
    gsd_m: float
    outline: tuple[Point, ...]
    area_km2: float
    cloud: float
    states_cloud: bool
    price: float
    acquisition: str

    @property
    def is_sentinel(self) -> bool:
        return self.constellation == "sentinel-2"

    @property
    def is_map_projected(self) -> bool:
        return self.level not in {"L1A", "L1B"}


def make_scenes() -> list[Scene]:
    """Return all scenes, newest first."""
    source = random.Random(20230108)  # nosec B311  the same catalogue each time
    scenes = [scene for place in PLACES for scene in _of_place(place, source)]
    return sorted(scenes, key=lambda scene: (scene.acquired, scene.id), reverse=True)


def _of_place(place: Place, source: random.Random) -> Iterator[Scene]:
    for number in range(place.scenes):
        yield from _sentinel(place, number, source)
    for family in FAMILIES:
        for _ in range(family.each):
            yield from _open_cosmos(place, family, source)


def _sentinel(place: Place, number: int, source: random.Random) -> Iterator[Scene]:
    platform = source.choice(list(SENTINEL_PLATFORMS))
    day = _FIRST_DAY + timedelta(days=round(_DAYS * (number + source.random()) / place.scenes))
    acquired = day + timedelta(hours=14 - place.longitude / 15, seconds=source.randrange(1800))
    # Clear and overcast are both more frequent than half and half.
    cloud = round(min(99.6, 100 * source.betavariate(0.55, 0.95)), 2)
    outline = _outline(place.longitude, place.latitude, (104.0, 104.0), 3.5)
    acquisition = f"S2{platform[-1].upper()}_{place.tile}_{acquired:%Y%m%d}_0"
    for level in ("L1C", "L2A"):
        factor = 1.0 if level == "L2A" else 0.8
        yield Scene(
            id=f"{acquisition}_{level}",
            collection=f"sentinel-2-{level.lower()}",
            level=level,
            platform=platform,
            cospar=SENTINEL_PLATFORMS[platform],
            instrument="msi",
            constellation="sentinel-2",
            place=place,
            acquired=acquired,
            gsd_m=10,
            outline=outline,
            area_km2=104.0 * 104.0,
            cloud=cloud,
            states_cloud=True,
            price=round(104.0 * 104.0 * _SENTINEL_RATE * factor, 2),
            acquisition=acquisition,
        )


def _open_cosmos(place: Place, family: Family, source: random.Random) -> Iterator[Scene]:
    start = _FIRST_DAY + timedelta(days=90 + source.randrange(_DAYS - 90))
    acquired = start + timedelta(hours=13 - place.longitude / 15, seconds=source.randrange(3600))
    longitude = place.longitude + source.uniform(-0.28, 0.28)
    latitude = place.latitude + source.uniform(-0.2, 0.2)
    outline = _outline(longitude, latitude, family.size_km, family.tilt_deg)
    area = family.size_km[0] * family.size_km[1]
    cloud = round(100 * source.betavariate(0.5, 1.6), 1)
    session, mark = source.randrange(300, 9000), f"{source.randrange(16**8):08X}"
    times = f"{acquired:%Y%m%d%H%M%S}_{acquired + timedelta(seconds=9):%Y%m%d%H%M%S}"
    for position, level in enumerate(family.levels):
        name = f"{family.platform.upper()}_{level}_{session:09d}_{times}_{mark}"
        yield Scene(
            id=name,
            collection=f"{family.platform}-{level.lower()}-cogs",
            level=level,
            platform=family.platform,
            cospar=family.cospar,
            instrument=family.instrument,
            constellation="open-constellation",
            place=place,
            acquired=acquired,
            gsd_m=family.gsd_m,
            outline=outline,
            area_km2=area,
            cloud=cloud,
            states_cloud=False,
            price=round(area * family.rate * (0.8 + 0.2 * position), 2),
            acquisition=f"{family.platform}-{session}-{mark}",
        )


def _outline(
    longitude: float, latitude: float, size_km: tuple[float, float], tilt_deg: float
) -> tuple[Point, ...]:
    """Return the corners of a rectangle on the ground, upper left first, clockwise, closed."""
    half_x, half_y = size_km[0] / 2, size_km[1] / 2
    turn = math.radians(tilt_deg)
    corners = []
    for x, y in ((-half_x, half_y), (half_x, half_y), (half_x, -half_y), (-half_x, -half_y)):
        east = x * math.cos(turn) + y * math.sin(turn)
        north = -x * math.sin(turn) + y * math.cos(turn)
        corners.append(
            (
                round(longitude + east / (_DEGREE_KM * math.cos(math.radians(latitude))), 6),
                round(latitude + north / _DEGREE_KM, 6),
            )
        )
    return (*corners, corners[0])
