# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapes out of a text that was pasted: GeoJSON, WKT, EWKT, or coordinates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateFormatter,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsGeometry,
    QgsPointXY,
)

from ..i18n import number_text, translate
from .area_files import shapes_of_geojson
from .extents import WGS84
from .polygons import polygon_of
from .shapes import Shapes, check_coordinates, shapes_of

if TYPE_CHECKING:
    from ....core.errors import InputError

# A file is the better way for more, and the window stays quick.
MOST_TEXT = 2_000_000
_PAIR, _BOX = 2, 4
_CORNERS = 3
_WKT = re.compile(
    r"^\s*(?:SRID\s*=\s*(\d+)\s*;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)"
    r"|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|TRIANGLE)\s*Z?M?\b",
    re.IGNORECASE,
)
_AXES = re.compile(r"(?<=[A-Z])(Z?M?)(?=\s*\()", re.IGNORECASE)
_CRS = re.compile(r"\[\s*([A-Za-z]+:\w+)\s*\]\s*$")
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_PLAIN = re.compile(rf"^{_NUMBER}$")
# One coordinate with its letter: 52.5N, N52°31'12", 52 31 12 N, 13d24m18sE.
_LETTERED = re.compile(
    r"""\s*(?:([NSEW])\s*([\d.°º˚dms'’′"”″\s:]*\d[\d.°º˚dms'’′"”″\s:]*)"""
    r"""|([\d.°º˚dms'’′"”″\s:]*\d[\d.°º˚dms'’′"”″\s:]*?)([NSEW]))\s*(?=[\s,;]|[-+\d]|$)""",
    re.VERBOSE,
)
_UNLETTERED = re.compile(
    r"[-+]?\d[^°º˚]*[°º˚][^°º˚]*?(?=\s+[-+]?\d+(?:\.\d+)?\s*[°º˚]|$)",
)
_LETTER_UNITS = (  # 13d24m18s, before its s can be taken for the south
    (re.compile(r"(?<=\d)\s*d\s*(?=\d)", re.IGNORECASE), "°"),
    (re.compile(r"(?<=\d)\s*m\s*(?=\d|[NSEW]|$)", re.IGNORECASE), "'"),
    (re.compile(r"(?<=\d)\s*s(?=\s*[NSEW]\b|\s*[,;]|\s+[-+\d]|\s*$)", re.IGNORECASE), '"'),
)
_HAS_DEGREES = re.compile(r"[°º˚'’′\"”″]|\d\s*d\s*\d|\d\s*[NSEW]\b|\b[NSEW]\s*\d", re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """What a text was read as.

    Args:
        said: that, in words, with the order in which the numbers were taken.
        is_order_open: whether the other order could be meant just as well.
    """

    shapes: Shapes
    said: str
    is_order_open: bool


def read_pasted(text: str, *, is_latitude_first: bool = False) -> Pasted:
    """Return the shapes that a text describes.

    Two numbers are a point, four on one line a box (west, south, east, north), two lines of two
    its opposite corners, and three or more pairs the corners of a polygon.

    Args:
        is_latitude_first: how bare numbers, and those of WKT, are meant; GeoJSON has the
            longitude first by its standard, and letters (N, S, E, W) speak for themselves.

    Raises:
        InputError: it is nothing of the kind, in words.
    """
    # As typeset pages write it.
    plain = text.strip().strip("\ufeff").replace("\N{MINUS SIGN}", "-")
    pasted = _read(plain, is_latitude_first)
    check_coordinates(pasted.shapes)
    return pasted


def is_unmistakable(text: str) -> bool:
    """Return whether a text says by itself in which order its coordinates are."""
    return text.lstrip().startswith("{") or _WKT.match(text) is not None


def _no_check() -> None:
    """Texts are short."""


def _read(text: str, is_latitude_first: bool) -> Pasted:
    from ....core.errors import InputError

    if not text:
        raise InputError(translate("DataCosmos", "There is no text."), _what_it_takes())
    if len(text) > MOST_TEXT:
        raise InputError(
            translate("DataCosmos", "The text is longer than {} characters.").format(
                number_text(MOST_TEXT)
            ),
            translate("DataCosmos", "Save it as a file, and load that."),
        )
    if text.startswith("{"):
        name = translate("DataCosmos", "The text")
        said = translate("DataCosmos", "GeoJSON, longitude before latitude.")
        return Pasted(shapes_of_geojson(text, name, _no_check), said, is_order_open=False)
    match = _WKT.match(text)
    if match is not None:
        return _read_wkt(text, match, is_latitude_first)
    return _read_coordinates(text, is_latitude_first)


def _read_wkt(text: str, match: re.Match[str], is_latitude_first: bool) -> Pasted:
    from ....core.errors import InputError

    authority = f"EPSG:{match[1]}" if match[1] else WGS84
    crs = QgsCoordinateReferenceSystem(authority)
    if not crs.isValid():
        raise _unknown_crs(authority)
    # EWKT writes POLYGONZ where WKT has POLYGON Z.
    geometry = QgsGeometry.fromWkt(_AXES.sub(r" \1 ", text[match.start(2) :], count=1))
    if geometry.isNull() or text.count("(") != text.count(")"):
        raise InputError(
            translate("DataCosmos", "The text can't be read as WKT."),
            translate("DataCosmos", "Copy it again, from its first letter to its last bracket."),
        )
    is_swapped = is_latitude_first and crs.isGeographic()
    if is_swapped:
        geometry.get().swapXy()
    shapes = shapes_of([geometry], crs, translate("DataCosmos", "The text"), _no_check)
    if not crs.isGeographic():
        said = translate("DataCosmos", "WKT in {}, x before y.").format(crs.authid())
    else:
        said = translate("DataCosmos", "WKT in {}, {}.").format(crs.authid(), _order(is_swapped))
    return Pasted(shapes, said, is_order_open=crs.isGeographic())


def _read_coordinates(text: str, is_latitude_first: bool) -> Pasted:
    crs = QgsCoordinateReferenceSystem(WGS84)
    named = _CRS.search(text)
    if named is not None:
        return _read_extent(text[: named.start()], named[1])
    lines = [line for line in re.split(r"[;\n\r]+", text) if line.strip()]
    is_lettered = _HAS_DEGREES.search(text) is not None
    if is_lettered:
        rows = [_places_in_degrees(line, is_latitude_first) for line in lines]
        is_open = not re.search("[NSEW]", text, re.IGNORECASE)
    else:
        numbers = [_numbers(line) for line in lines]
        if len(numbers) == 1 and len(numbers[0]) == _BOX:
            return _box(numbers[0], is_latitude_first)
        rows = [_pairs(row, line, is_latitude_first) for row, line in zip(numbers, lines)]
        is_open = True
    places = [place for row in rows for place in row]
    if len(places) > 1 and places[0] == places[-1]:
        places = places[:-1]
    order = _order(is_latitude_first) if is_open else _lettered_order()
    return Pasted(_of_places(places, crs), _said(places, order), is_open)


def _of_places(places: list[QgsPointXY], crs: QgsCoordinateReferenceSystem) -> Shapes:
    if len(places) >= _CORNERS:
        geometry = polygon_of(places)
    elif len(places) == _PAIR and places[0].x() != places[1].x() and places[0].y() != places[1].y():
        (x0, y0), (x1, y1) = ((place.x(), place.y()) for place in places)
        geometry = polygon_of([QgsPointXY(*p) for p in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])
    elif len(places) == _PAIR:
        geometry = QgsGeometry.fromPolylineXY(places)
    else:
        geometry = QgsGeometry.fromPointXY(places[0])
    return shapes_of([geometry], crs, translate("DataCosmos", "The text"), _no_check)


def _said(places: list[QgsPointXY], order: str) -> str:
    first = place_text(places[0])
    if len(places) == 1:
        return translate("DataCosmos", "A point, {}: {}.").format(order, first)
    if len(places) == _PAIR:
        text = translate("DataCosmos", "Two opposite corners, {}: {} and {}.")
        return text.format(order, first, place_text(places[1]))
    text = translate("DataCosmos", "A polygon of {} corners, {}. The first is {}.")
    return text.format(number_text(len(places)), order, first)


def place_text(place: QgsPointXY) -> str:
    """Return a place in degrees for a person: "52.52°N 13.405°E"."""
    style = QgsCoordinateFormatter.FormatFlag.FlagDegreesUseStringSuffix
    form = QgsCoordinateFormatter.Format.FormatDecimalDegrees
    latitude = QgsCoordinateFormatter.formatY(place.y(), form, 4, style)
    return f"{latitude} {QgsCoordinateFormatter.formatX(place.x(), form, 4, style)}"


def _order(is_latitude_first: bool) -> str:
    if is_latitude_first:
        return translate("DataCosmos", "latitude before longitude")
    return translate("DataCosmos", "longitude before latitude")


def _lettered_order() -> str:
    return translate("DataCosmos", "by the letters N, S, E and W")


def _box(numbers: list[float], is_latitude_first: bool) -> Pasted:
    west, south, east, north = numbers
    if is_latitude_first:
        south, west, north, east = numbers
    text = (
        translate("DataCosmos", "A box, south, west, north, east: from {} to {}.")
        if is_latitude_first
        else translate("DataCosmos", "A box, west, south, east, north: from {} to {}.")
    )
    said = text.format(place_text(QgsPointXY(west, south)), place_text(QgsPointXY(east, north)))
    return Pasted(_box_shapes(west, south, east, north, WGS84), said, is_order_open=True)


def _read_extent(text: str, authority: str) -> Pasted:
    """Read an extent as QGIS writes it: xmin,xmax,ymin,ymax [EPSG:...]."""
    numbers = _numbers(text)
    if len(numbers) != _BOX:
        raise _unreadable(text)
    if not QgsCoordinateReferenceSystem(authority).isValid():
        raise _unknown_crs(authority)
    west, east, south, north = numbers
    said = translate("DataCosmos", "An extent of QGIS, xmin, xmax, ymin, ymax, in {}.")
    shapes = _box_shapes(west, south, east, north, authority)
    return Pasted(shapes, said.format(authority), is_order_open=False)


def _box_shapes(west: float, south: float, east: float, north: float, authority: str) -> Shapes:
    from ....core.errors import InputError

    crs = QgsCoordinateReferenceSystem(authority)
    if crs.isGeographic() and west > east:
        east += 360  # across 180 degrees
    if south >= north or west >= east:
        raise InputError(
            translate("DataCosmos", "The box is upside down, or has no width or height."),
            translate("DataCosmos", "Give west, south, east, north, or choose the other order."),
        )
    corners = [QgsPointXY(*p) for p in ((west, south), (east, south), (east, north), (west, north))]
    return shapes_of([polygon_of(corners)], crs, translate("DataCosmos", "The text"), _no_check)


def _numbers(line: str) -> list[float]:
    tokens = [token for token in re.split(r"[\s,\[\]()]+", line) if token]
    if not tokens or not all(map(_PLAIN.match, tokens)):
        raise _unreadable(line)
    return [float(token) for token in tokens]


def _pairs(numbers: list[float], line: str, is_latitude_first: bool) -> list[QgsPointXY]:
    """Return the places of a line: pairs, or triples with a height as KML has them."""
    triples = re.findall(rf"{_NUMBER},{_NUMBER},{_NUMBER}(?=\s|$)", line)
    if len(numbers) == _CORNERS or (triples and len(triples) * 3 == len(numbers)):
        numbers = [number for place, number in enumerate(numbers) if place % 3 < _PAIR]
    if len(numbers) % _PAIR:
        raise _unreadable(line)
    pairs = zip(numbers[::2], numbers[1::2])
    return [QgsPointXY(b, a) if is_latitude_first else QgsPointXY(a, b) for a, b in pairs]


def _places_in_degrees(line: str, is_latitude_first: bool) -> list[QgsPointXY]:
    """Return the places of a line with degrees, minutes and letters."""
    if re.search(r"\dd\s*\d", line, re.IGNORECASE):
        for pattern, sign in _LETTER_UNITS:
            line = pattern.sub(sign, line)
    line = line.upper()
    found = [(m[1] or m[4], m[2] or m[3]) for m in _LETTERED.finditer(line)]
    if found and len(found) % _PAIR == 0 and not _LETTERED.sub("", line).strip(" ,"):
        values = [_decimal(value, letter, line) for letter, value in found]
    else:
        # Without letters a comma, or the degree sign of the next one, parts the two.
        halves = line.split(",") if line.count(",") == 1 else _UNLETTERED.findall(line)
        found = [("", half.strip()) for half in halves]
        values = [_decimal(half, "", line) for _letter, half in found]
    if not values or len(values) % _PAIR:
        raise _unreadable(line)
    places = []
    for start in range(0, len(values), _PAIR):
        (one, other), (first, second) = (
            values[start : start + 2],
            (
                found[start][0],
                found[start + 1][0],
            ),
        )
        if first and (first in "NS") == (second in "NS"):
            raise _unreadable(line)
        is_first = first in "NS" if first else is_latitude_first
        places.append(QgsPointXY(other, one) if is_first else QgsPointXY(one, other))
    return places


def _decimal(value: str, letter: str, line: str) -> float:
    """Return degrees; QGIS reads the minutes and seconds."""
    value = value.strip().rstrip("°º˚").strip()
    if _PLAIN.match(value):
        number = float(value)
        return -number if letter and letter in "SW" else number
    is_negative = value.startswith("-")
    text = value.lstrip("+-").strip()
    written = f"{text} {letter}".strip()
    read = QgsExpression(f"to_decimal({QgsExpression.quotedValue(written)})").evaluate()
    if not isinstance(read, float):
        raise _unreadable(line)
    return -read if is_negative else read


def _unknown_crs(authority: str) -> InputError:
    from ....core.errors import InputError

    text = translate("DataCosmos", "The coordinate reference system {} isn't known.")
    return InputError(text.format(authority))


def _unreadable(text: str) -> InputError:
    from ....core.errors import InputError

    shown = text.strip()
    shown = f"{shown[:40]}…" if len(shown) > 40 else shown
    return InputError(
        translate("DataCosmos", "“{}” can't be read as an area.").format(shown), _what_it_takes()
    )


def _what_it_takes() -> str:
    return translate(
        "DataCosmos",
        "GeoJSON, WKT, a box of four numbers, or coordinates with one place on each line are "
        "taken, with points in decimals.",
    )
