# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an item, or a small file beside an image, says that the image's pixels lie.

For images that don't say it themselves.

Source: STAC projection extension 1.1 and 2.0; ESRI world files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..disk.safe_files import OwnFolder
from ..values import count_or_none, number_or_none, object_or_empty
from .items import Item

# From pixels to the map, as GDAL has them: west, step, turn, north, turn, step.
Transform = tuple[float, float, float, float, float, float]

WORLD_ENDINGS = (".tfw", ".tifw", ".tiffw", ".j2w", ".jp2w", ".jpw", ".wld",
                 ".pgw", ".pngw", ".jgw", ".jpgw", ".wpw", ".webpw")  # fmt: skip
PROJECTION_ENDING = ".prj"
_CODE = re.compile(r"[A-Za-z_0-9]{3,20}:[A-Za-z0-9]{1,20}")
_WKT = re.compile(r"\s*[A-Za-z_0-9]+\s*\[")
_LARGEST_BYTES = 64 * 1024
_TERMS = 6
_CORNERS = 4
_FARTHEST = 1e12  # in metres, feet or degrees


@dataclass(frozen=True)
class StatedGrid:
    """What an item says of where the pixels of an asset lie.

    Args:
        crs: code ("EPSG:32631"), WKT or PROJJSON; empty if not stated.
        transform: None if not stated.
        shape: rows and columns that the transform is about; None if not stated.
    """

    crs: str = ""
    transform: Transform | None = None
    shape: tuple[int, int] | None = None

    def transform_of(self, width: int, height: int) -> Transform | None:
        """Return the transform for an image of this size in pixels, None if none is stated."""
        if self.transform is None or self.shape is None:
            return self.transform
        rows, columns = self.shape
        west, step_x, turn_x, north, turn_y, step_y = self.transform
        across, down = columns / width, rows / height
        return (west, step_x * across, turn_x * down, north, turn_y * across, step_y * down)


def stated_grid(item: Item, key: str) -> StatedGrid:
    """Return what the item says of the asset, else of all of its assets."""
    assets = object_or_empty(item.raw.get("assets"))
    levels = (object_or_empty(assets.get(key)), object_or_empty(item.raw.get("properties")))
    crs = next((found for level in levels if (found := _crs_of(level))), "")
    for level in levels:
        shape = _shape_of(level.get("proj:shape"))
        transform = _transform_of(level.get("proj:transform"))
        if transform is None and shape is not None:
            transform = _transform_of_box(level.get("proj:bbox"), shape)
        if transform is not None:
            return StatedGrid(crs, transform, shape)
    return StatedGrid(crs)


def read_world_file(path: Path) -> Transform | None:
    """Return what a world file says; None if it can't be read."""
    numbers = [number_or_none(word) for word in (_read(path) or "").split()]
    known = [number for number in numbers if number is not None]
    if len(numbers) != _TERMS or len(known) != _TERMS:
        return None
    step_x, turn_y, turn_x, step_y, x, y = known
    # It names the middle of the first pixel.
    west, north = x - (step_x + turn_x) / 2, y - (turn_y + step_y) / 2
    return _usable((west, step_x, turn_x, north, turn_y, step_y))


def read_projection_file(path: Path) -> str:
    """Return the WKT of a `.prj` file, nothing if it can't be read."""
    text = _read(path) or ""
    return text.strip() if _WKT.match(text) else ""


def _read(path: Path) -> str | None:
    try:
        with OwnFolder(path.parent).open_to_read(path.name) as stream:
            return stream.read(_LARGEST_BYTES).decode("utf-8", "replace")
    except OSError:
        return None


def _crs_of(fields: Mapping[str, Any]) -> str:
    code = fields.get("proj:code")
    if isinstance(code, str) and _CODE.fullmatch(code.strip()):
        return code.strip().upper()
    number = count_or_none(fields.get("proj:epsg"), least=1)
    if number is not None:
        return f"EPSG:{number}"
    text = fields.get("proj:wkt2")
    if isinstance(text, str) and len(text) <= _LARGEST_BYTES and _WKT.match(text):
        return text
    parts = object_or_empty(fields.get("proj:projjson"))
    return json.dumps(parts) if parts else ""


def _shape_of(value: Any) -> tuple[int, int] | None:
    sides = [count_or_none(side, least=1) for side in value] if isinstance(value, list) else []
    known = [side for side in sides if side is not None]
    return (known[0], known[1]) if len(sides) == len(known) == 2 else None


def _transform_of(value: Any) -> Transform | None:
    numbers = _numbers(value)
    if len(numbers) not in (_TERMS, _TERMS + 3):
        return None
    step_x, turn_x, west, turn_y, step_y, north = numbers[:_TERMS]
    if not west and not step_y:
        # In GDAL's sequence, against the standard: nothing is turned and begins at 0 as well.
        west, step_x, turn_x, north, turn_y, step_y = numbers[:_TERMS]
    return _usable((west, step_x, turn_x, north, turn_y, step_y))


def _transform_of_box(value: Any, shape: tuple[int, int]) -> Transform | None:
    box = _numbers(value)
    if len(box) != _CORNERS:
        return None
    west, south, east, north = box
    rows, columns = shape
    return _usable((west, (east - west) / columns, 0.0, north, 0.0, (south - north) / rows))


def _numbers(value: Any) -> Sequence[float]:
    """Return the numbers of a list; none if one of them isn't."""
    entries = value if isinstance(value, list) else []
    numbers = [number_or_none(entry) for entry in entries[: 2 * _TERMS]]
    known = [number for number in numbers if number is not None]
    return known if len(known) == len(entries) else []


def _usable(transform: Transform) -> Transform | None:
    """Return the transform unless all pixels would lie on a line, or nowhere."""
    _west, step_x, turn_x, _north, turn_y, step_y = transform
    if max(map(abs, transform)) > _FARTHEST:
        return None
    return transform if step_x * step_y != turn_x * turn_y else None
