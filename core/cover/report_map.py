# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a report: the area, the scenes, and what they leave uncovered, as SVG."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from ..geo.geometry import Aoi
from .proposed import ProposedCover, ProposedLine

_WIDTH, _HIGHEST = 720.0, 720.0
_MARGIN = 0.05
_WHOLE_TURN = 360.0
_SMALLEST = 1e-9


def map_of(aoi: Aoi, cover: ProposedCover) -> str:
    """Return the map as an SVG element. An area across 180 degrees is drawn in one piece."""
    frame = _Frame(aoi)
    shapes = [
        f'<path d="{frame.path(_outline(line))}" fill="#3a7bd5" fill-opacity="0.15"'
        f' stroke="#3a7bd5"><title>{escape(str(line.line))}</title></path>'
        for line in cover.lines
        if _outline(line) is not None
    ]
    shapes.append(f'<path d="{frame.path(aoi.to_geojson())}" fill="none" stroke="#000"/>')
    if cover.gaps is not None:
        shapes.append(f'<path d="{frame.path(cover.gaps)}" fill="#c81e1e" fill-opacity="0.6"/>')
    size = f'width="{frame.width:.0f}" height="{frame.height:.0f}"'
    box = f'viewBox="0 0 {frame.width:.0f} {frame.height:.0f}"'
    body = "\n".join(shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} fill-rule="evenodd">\n{body}\n</svg>'
    )


def _outline(line: ProposedLine) -> Mapping[str, Any] | None:
    """Return what of the ground a line is about: its part, or the footprint."""
    return line.found.item.geometry if line.line.part is None else line.line.part.to_geojson()


class _Frame:
    """Where places lie on the map: degrees, with longitudes shortened as in its middle."""

    def __init__(self, aoi: Aoi) -> None:
        west, south, east, north = aoi.bbox
        if west > east:
            east += _WHOLE_TURN
        middle = (south + north) / 2
        self._middle = (west + east) / 2
        self._cosine = max(0.02, math.cos(math.radians(middle)))
        wide = max((east - west) * self._cosine, _SMALLEST)
        high = max(north - south, _SMALLEST)
        self._west = west - _MARGIN * (east - west)
        self._north = north + _MARGIN * high
        self._scale = min(_WIDTH / wide, _HIGHEST / high) / (1 + 2 * _MARGIN)
        self.width = wide * (1 + 2 * _MARGIN) * self._scale
        self.height = high * (1 + 2 * _MARGIN) * self._scale

    def path(self, geometry: Mapping[str, Any] | None) -> str:
        """Return a GeoJSON Polygon or MultiPolygon as the data of a path."""
        return " ".join(self._ring(ring) for ring in _rings(geometry or {}))

    def _ring(self, ring: Sequence[Sequence[float]]) -> str:
        # As a whole to that side of 180 degrees from which it is nearer.
        middle = sum(point[0] for point in ring) / len(ring)
        turn = _WHOLE_TURN * round((self._middle - middle) / _WHOLE_TURN)
        places = (
            f"{(point[0] + turn - self._west) * self._cosine * self._scale:.1f},"
            f"{(self._north - point[1]) * self._scale:.1f}"
            for point in ring
        )
        return f"M{' L'.join(places)}Z"


def _rings(geometry: Mapping[str, Any]) -> Iterable[Sequence[Sequence[float]]]:
    coordinates = geometry.get("coordinates", ())
    polygons = [coordinates] if geometry.get("type") == "Polygon" else coordinates
    return (ring for polygon in polygons for ring in polygon if ring)
