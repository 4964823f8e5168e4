# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints as well-known text, which QGIS finds by itself in a CSV file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..json_text import read_json
from ..values import number_or_none

_AREA = re.compile(r"\s*(MULTIPOLYGON|POLYGON)\s*(?:Z\s*)?(\(.*\))\s*", re.I | re.S)
_KINDS = {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon"}
# Some 200,000 points. Each takes 2 µs, and more room than its text.
_LONGEST_TEXT = 8_000_000
_POINT = re.compile(r"[^(),]+")


def wkt_of_footprint(footprint: Mapping[str, Any] | None) -> str:
    """Return a GeoJSON Polygon or MultiPolygon as well-known text; empty for None."""
    if footprint is None:
        return ""
    kind = str(footprint["type"]).upper()
    polygons = footprint["coordinates"] if kind == "MULTIPOLYGON" else [footprint["coordinates"]]
    texts = [f"({', '.join(map(_ring_text, polygon))})" for polygon in polygons]
    return f"{kind} ({', '.join(texts)})" if kind == "MULTIPOLYGON" else f"{kind} {texts[0]}"


def _ring_text(ring: list[list[float]]) -> str:
    return f"({', '.join(f'{x} {y}' for x, y, *_ in ring)})"


def footprint_of_wkt(text: str) -> dict[str, Any]:
    """Return the GeoJSON that the well-known text of a polygon or multi-polygon describes.

    Raises:
        ValueError: it is something else, can't be read, or is too long.
    """
    if len(text) > _LONGEST_TEXT:
        raise ValueError("too long")
    match = _AREA.fullmatch(text)
    if match is None:
        raise ValueError("no polygon")
    # The same brackets nested the same way: only points and signs differ from JSON.
    nested = _POINT.sub(_point_json, match[2]).replace("(", "[").replace(")", "]")
    return {"type": _KINDS[match[1].upper()], "coordinates": read_json(nested)}


def _point_json(match: re.Match[str]) -> str:
    numbers = match[0].split()
    return json.dumps([number_or_none(number) for number in numbers[:2]]) if numbers else ""
