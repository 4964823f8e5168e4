# SPDX-License-Identifier: GPL-2.0-or-later
"""What is noted of a file that holds a part of an image."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..geo.wished_area import WishedArea
from ..values import count_or_none, object_or_empty, text_or_none


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


def _numbers(value: Any, count: int) -> tuple[int, ...]:
    """Return so many whole numbers; nothing if it isn't that."""
    if not isinstance(value, Iterable) or isinstance(value, (str, Mapping)):
        return ()
    found = [number for one in value if (number := count_or_none(one)) is not None]
    return tuple(found) if len(found) == count else ()
