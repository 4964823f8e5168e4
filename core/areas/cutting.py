# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of whoever knows rasters and places: which pixels an area is, and a file of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..errors import DataCosmosError

if TYPE_CHECKING:
    from ..geo.wished_area import WishedArea
    from ..job import Monitor


class NotPlaced(DataCosmosError):
    """Where on Earth the image's pixels lie isn't known well enough to cut an area out of it."""


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of an image.

    Args:
        column, row, width, height: in pixels of the level.
        level_width, level_height: the size of the level: of the image, or of a smaller form of it.
        image_width, image_height: the size of the image.
    """

    column: int
    row: int
    width: int
    height: int
    level_width: int
    level_height: int
    image_width: int
    image_height: int

    @property
    def is_full(self) -> bool:
        """Whether it is the image in its own resolution."""
        return (self.level_width, self.level_height) == (self.image_width, self.image_height)

    @property
    def is_all(self) -> bool:
        """Whether it is all of the image, in its own resolution."""
        size = (self.width, self.height)
        return self.is_full and size == (self.image_width, self.image_height)


class Cutter(Protocol):
    """Cuts areas out of rasters. Safe to use from several threads."""

    def window(self, path: Path, area: WishedArea) -> Window | None:
        """Return which pixels of a raster an area is; None if it doesn't touch the raster.

        Reads what is said about the pixels, none of the pixels.

        Raises:
            NotPlaced: nobody knows where the raster lies.
            DataCosmosError: it can't be opened.
        """

    def write(self, path: Path, window: Window, target: Path, monitor: Monitor) -> None:
        """Write those pixels as a cloud-optimised GeoTIFF, with all that is said about them.

        Raises:
            DataCosmosError: pixels are damaged, or the file can't be written.
            Cancelled.
        """
