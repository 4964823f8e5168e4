# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the footprints that lie on top of each other is meant, by the mouse and by clicks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..adapters.map.footprint_index import FootprintIndex

_STILL_PIXELS = 5  # a mouse that moved no further points at the same place


def _itself(key: str) -> str:
    return key


class StackPick:
    """Remembers what a click has chosen, for as long as the mouse stays there.

    Attributes:
        shown_key: returns the key of the product that is listed for a footprint's scene: the
            levels of a scene share a row, and so are one of the stack.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._picked: tuple[QgsPointXY, str] | None = None
        self.shown_key: Callable[[str], str] = _itself

    def forget(self) -> None:
        """Forget what was chosen: the footprints are others."""
        self._picked = None

    def at(self, index: FootprintIndex, point: QgsPointXY, place: QgsPointXY) -> str | None:
        """Return what the mouse is on: what a click there has chosen, else the smallest.

        Args:
            point: of the mouse, in the CRS of the canvas.
            place: the same in EPSG:4326.
        """
        if self._picked is not None and self._is_near(point, self._picked[0]):
            return self._picked[1]
        self._picked = None
        key = index.key_at(place)
        return None if key is None else self.shown_key(key)

    def next_at(self, index: FootprintIndex, point: QgsPointXY, place: QgsPointXY) -> str | None:
        """Return what a click chooses: the smallest, and at the same place the next each time."""
        stack = list(dict.fromkeys(map(self.shown_key, index.stack_at(place))))
        if not stack:
            return None
        picked, number = self._picked, 0
        if picked is not None and picked[1] in stack and self._is_near(point, picked[0]):
            number = (stack.index(picked[1]) + 1) % len(stack)
        self._picked = (point, stack[number])
        return stack[number]

    def _is_near(self, one: QgsPointXY, other: QgsPointXY) -> bool:
        return bool(one.distance(other) <= _STILL_PIXELS * self._canvas.mapUnitsPerPixel())
