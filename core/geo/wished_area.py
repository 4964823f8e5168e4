# SPDX-License-Identifier: GPL-2.0-or-later
"""The area that a download is limited to, as it is asked for and noted."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..json_text import read_json
from ..values import object_or_empty

if TYPE_CHECKING:
    from .geometry import Aoi

Box = tuple[float, float, float, float]

# No key or role of an asset begins so: it stands among those that a download asks for.
_MARK = "area:"
# More of them make one box around all.
_MOST_BOXES = 16
# A hundredth of a millimetre: what is noted is what was asked for.
_DIGITS = 10
_HALF_TURN, _QUARTER_TURN = 180.0, 90.0


@dataclass(frozen=True)
class WishedArea:
    """What of each image is wanted: the rectangle around these boxes.

    Args:
        boxes: west, south, east, north in degrees, EPSG:4326; none lies across 180 degrees.
        metres: size of a pixel that is good enough; 0 for all that the image has.
    """

    boxes: tuple[Box, ...]
    metres: float = 0.0

    @classmethod
    def of(cls, aoi: Aoi, metres: float = 0.0) -> WishedArea:
        """Return the wish for an area of interest."""
        geometry = aoi.to_geojson()
        polygons: Any = geometry["coordinates"]
        if geometry["type"] == "Polygon":
            polygons = [polygons]
        boxes = [_box_of(rings[0]) for rings in polygons]
        if len(boxes) > _MOST_BOXES:
            west, south, east, north = aoi.bbox
            around = [(west, south, east, north)]
            if west > east:
                around = [(west, south, _HALF_TURN, north), (-_HALF_TURN, south, east, north)]
            boxes = around
        return cls(tuple(tuple(round(x, _DIGITS) for x in box) for box in boxes), metres)  # type: ignore[misc]

    def to_text(self) -> str:
        """Return it as it stands among the keys and roles that a download asks for."""
        content = {"boxes": [list(box) for box in self.boxes], "metres": self.metres}
        return _MARK + json.dumps(content, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> WishedArea | None:
        """Return what a text says; None if it is no area."""
        if not text.startswith(_MARK):
            return None
        try:
            fields = object_or_empty(read_json(text[len(_MARK) :], is_ours=True))
            boxes = tuple(_checked(box) for box in fields["boxes"])
            metres = float(fields["metres"])
        except (ValueError, TypeError, KeyError):
            return None
        if not boxes or not 0 <= metres < math.inf:
            return None
        return cls(boxes, metres)

    @classmethod
    def among(cls, names: Iterable[str]) -> WishedArea | None:
        """Return the area that stands among keys and roles, the last one; None if there is none."""
        found = [area for name in names if (area := cls.from_text(name)) is not None]
        return found[-1] if found else None


def without_area(names: Sequence[str]) -> tuple[str, ...]:
    """Return the keys and roles alone."""
    return tuple(name for name in names if not name.startswith(_MARK))


def _box_of(ring: Sequence[Sequence[float]]) -> Box:
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    return (min(xs), min(ys), max(xs), max(ys))


def _checked(box: Any) -> Box:
    west, south, east, north = (float(number) for number in box)
    if not (-_HALF_TURN <= west <= east <= _HALF_TURN):
        raise ValueError(west, east)
    if not (-_QUARTER_TURN <= south <= north <= _QUARTER_TURN):
        raise ValueError(south, north)
    return (west, south, east, north)
