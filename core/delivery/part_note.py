# SPDX-License-Identifier: GPL-2.0-or-later
"""What is noted of a file that holds a part of an image, and who fetches such a part."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ..geo.wished_area import WishedArea
from ..values import count_or_none, object_or_empty, text_or_none

if TYPE_CHECKING:
    from ..disk.diskspace import DiskSpace
    from ..job import Monitor
    from ..service.client import Client
    from .fetched import DownloadedFile
    from .hold import Hold
    from .plan import PlannedFile

# Behind the name of the image that it is a part of.
_NAME = re.compile(r"(?i)_area(-[0-9]+)?\.tif$")


@dataclass(frozen=True)
class PartNote:
    """Which part of an image a file is.

    Args:
        area: what was asked for.
        window: column, row, width and height of the pixels, in the level that they are of.
        level: width and height of that level.
        image: width and height of the whole image, in pixels.
    """

    area: WishedArea
    window: tuple[int, int, int, int]
    level: tuple[int, int]
    image: tuple[int, int]

    def to_json(self) -> dict[str, Any]:
        return {
            "area": self.area.to_text(),
            "window": list(self.window),
            "level": list(self.level),
            "image": list(self.image),
        }

    @classmethod
    def from_json(cls, data: Any) -> PartNote | None:
        """Return what the JSON says; None if it says nothing that can be read."""
        fields: Mapping[str, Any] = object_or_empty(data)
        area = WishedArea.from_text(text_or_none(fields.get("area")) or "")
        window = _numbers(fields.get("window"), 4)
        level, image = _numbers(fields.get("level"), 2), _numbers(fields.get("image"), 2)
        if area is None or not (window and level and image):
            return None
        return cls(area, window, level, image)  # type: ignore[arg-type]

    @property
    def in_words(self) -> str:
        """For papers, in English."""
        column, row, width, height = self.window
        text = (
            f"part of the image: {width} x {height} pixels from column {column}, row {row}"
            f" of {self.level[0]} x {self.level[1]}"
        )
        if self.level != self.image:
            text += f", in a coarser form of the {self.image[0]} x {self.image[1]} that it has"
        return text


def is_part_name(name: str) -> bool:
    """Return whether a file is called as parts of images are."""
    return _NAME.search(name) is not None


class PartFetcher(Protocol):
    """Fetches only what an area needs of an image. Safe to use from several threads."""

    @property
    def area(self) -> WishedArea:
        """What of each image is wanted."""

    def takes(self, planned: PlannedFile) -> bool:
        """Return whether a file is an image of which a part can be had; others come whole."""

    def fetch(self, job: PartJob, monitor: Monitor) -> DownloadedFile | None:
        """Return the part of an image, fetched if it isn't here; None if the area isn't on it.

        Raises:
            as `Transfer.run` does; no file of a final name appears then.
        """


@dataclass(frozen=True)
class PartJob:
    """One image of which a part is to be fetched.

    Args:
        href: where it can be had now.
        fetch_whole: brings the whole file, for what can't be had in parts; raises as `fetch` does.
        on_size, on_bytes: told how many bytes will come, and how many are here.
    """

    client: Client
    planned: PlannedFile
    href: str
    space: DiskSpace
    hold: Hold
    fetch_whole: Callable[[], DownloadedFile]
    on_size: Callable[[int], None]
    on_bytes: Callable[[int], None]


def _numbers(value: Any, count: int) -> tuple[int, ...]:
    """Return so many whole numbers; nothing if it isn't that."""
    if not isinstance(value, Iterable) or isinstance(value, (str, Mapping)):
        return ()
    found = [number for one in value if (number := count_or_none(one)) is not None]
    return tuple(found) if len(found) == count else ()
