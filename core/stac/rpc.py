# SPDX-License-Identifier: GPL-2.0-or-later
"""Rational polynomial coefficients: how a sensor's image relates to the ground.

Read in the forms that products have beside their images: "rpc.txt" and "_RPC.TXT"
("LINE_OFF: 512.0 pixels", "LINE_NUM_COEFF_1: ..."), `.RPB` and `.PVL`
("lineNumCoef = ( ..., );"), and XML (DIMAP, `<RPB><IMAGE>`).

Source: GDAL RFC 22, whose metadata names are used; NITF STDI-0002, RPC00B; DIMAP 2.15 and 3.0,
whose first pixel isn't at 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

# Entities are refused, and the size is bounded.
from xml.parsers import expat  # nosec B407

from ..disk.safe_files import OwnFolder
from ..values import count_or_none, number_or_none
from .items import Asset

_TERMS = 20
_SCALARS = tuple(
    f"{name}_{part}"
    for name in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
    for part in ("OFF", "SCALE")
)
_POLYNOMIALS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")
# By the letters alone: "lineOffset", "LINE_OFF", "LINEOFFSET".
_SCALAR_NAMES = {
    f"{name.replace('_', '')}{ending}": name
    for name in _SCALARS
    for ending in (("", "SET") if name.endswith("OFF") else ("",))
} | {"LONOFF": "LONG_OFF", "LONOFFSET": "LONG_OFF", "LONSCALE": "LONG_SCALE"}
_TERM_NAMES = {
    f"{name.replace('_', '')[:-1]}{ending}": name
    for name in _POLYNOMIALS
    for ending in ("", "F", "LIST", "FLIST")
}
# What stands at its end is taken off afterwards: a pattern would look at each blank again and again.
_LINE = re.compile(r"^\s*([A-Za-z_]+?)(?:_(\d+))?\s*[:=]\s*(\S.*)$")
_SPECIFICATION = "SPECID"
_OTHER_ORDER = "RPC00A"  # the same terms in another sequence
_LARGEST_BYTES = 1024 * 1024
# In DIMAP the centre of the first pixel is at (1, 1); from version 3 on at (0.5, 0.5).
_FIRST_PIXEL, _FIRST_PIXEL_OF_3 = 1.0, 0.5
# From the image to the ground, under the same names.
_OTHER_WAY = frozenset({"Direct_Model", "ImagetoGround_Values"})

_NAMED = frozenset({"rpc", "rpcs", "rpb", "rpc00b"})
_ENDINGS = (".rpb", ".rpc")
_TEXT_ENDINGS = (".txt", ".xml", ".pvl")
_RASTER_ENDINGS = (".tif", ".tiff", ".jp2", ".vrt")
_PART = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 200  # that is looked at
# How far a scene's middle and half its length may be from what the coefficients name.
_FITTING_SHARE = 0.1


@dataclass
class _Found:
    """What a file says, by GDAL's names; the terms by their numbers from 1."""

    scalars: dict[str, str] = field(default_factory=dict)
    terms: dict[str, dict[int, str]] = field(
        default_factory=lambda: {name: {} for name in _POLYNOMIALS}
    )
    is_other_order: bool = False

    def add(self, name: str, number: str | None, values: list[str]) -> None:
        letters = name.replace("_", "").upper()
        if not values:
            return
        if letters in _SCALAR_NAMES:
            self.scalars[_SCALAR_NAMES[letters]] = values[0]  # a unit may follow
        elif letters in _TERM_NAMES:
            terms = self.terms[_TERM_NAMES[letters]]
            if number is not None:
                terms[count_or_none(number, _TERMS) or 0] = values[0]
            else:
                # All in one, where the last list counts, or one after the other.
                first = 1 if len(values) == _TERMS else max(terms, default=0) + 1
                terms.update(enumerate(values[: _TERMS + 1], start=first))
        elif letters == _SPECIFICATION:
            self.is_other_order = values[0].strip('"').upper() == _OTHER_ORDER

    def metadata(self) -> dict[str, str] | None:
        """Return GDAL's metadata; None if not all is there."""
        if self.is_other_order:
            return None
        found = {name: _plain(self.scalars.get(name, "")) for name in _SCALARS}
        for name, coefficients in self.terms.items():
            wanted = [_plain(coefficients.get(number, "")) for number in range(1, _TERMS + 1)]
            is_whole = all(wanted) and max(coefficients) <= _TERMS
            found[name] = " ".join(wanted) if is_whole else ""
        values = (part for value in found.values() for part in value.split(" "))
        return None if any(number_or_none(part) is None for part in values) else found


def parse_rpc(text: str) -> dict[str, str] | None:
    """Return GDAL's RPC metadata from the text of a file; None if it isn't whole."""
    text = text.lstrip("\ufeff \t\r\n")
    found = _of_xml(text) if text.startswith("<") else _of_lines(text.splitlines())
    return None if found is None else found.metadata()


def read_rpc(path: Path) -> dict[str, str] | None:
    """Return GDAL's RPC metadata from a file; None if there is none, or it isn't whole."""
    try:
        with OwnFolder(path.parent).open_to_read(path.name) as stream:
            content = stream.read(_LARGEST_BYTES + 1)
    except OSError:
        return None
    if len(content) > _LARGEST_BYTES:
        return None
    return parse_rpc(content.decode("utf-8", "replace"))


def is_rpc_file(asset: Asset, name: str) -> bool:
    """Return whether key, roles, type or name say that a file holds coefficients.

    Args:
        name: of the file on the disk.
    """
    name = name[-_LONGEST_NAME:].lower()
    if name.endswith(_RASTER_ENDINGS):
        return False
    stem, ending = name.rpartition(".")[0], f".{name.rpartition('.')[2]}"
    if ending in _ENDINGS:
        return True
    described = " ".join((asset.key[:_LONGEST_NAME], *asset.roles, asset.media_type)).lower()
    if not _NAMED.isdisjoint(_PART.split(described)):
        return True
    is_named = stem.endswith("rpc") or not _NAMED.isdisjoint(_PART.split(stem))
    return is_named and ending in _TEXT_ENDINGS


def may_hold_rpc(name: str) -> bool:
    """Return whether a file of this name may hold coefficients among other things."""
    return name.lower().endswith((*_ENDINGS, *_TEXT_ENDINGS))


def is_whole(rpc: Mapping[str, str]) -> bool:
    """Return whether GDAL's metadata, as found in an image, hold all that is needed."""
    words = {name: value.split() for name, value in rpc.items()}
    scalars = (words.get(name, [""])[:1] for name in _SCALARS if name != "HEIGHT_OFF")
    terms = (words.get(name, []) for name in _POLYNOMIALS)
    return all(number_or_none(x) is not None for value in scalars for x in value or [""]) and all(
        len(value) == _TERMS and all(number_or_none(_plain(x)) is not None for x in value)
        for value in terms
    )


def is_fitting(rpc: Mapping[str, str], width: int, height: int) -> bool:
    """Return whether the coefficients are about an image of this size, in pixels.

    An item may have those of a panchromatic and of a multispectral image.
    """
    for length, name in ((height, "LINE"), (width, "SAMP")):
        middle, half = (number_or_none(rpc.get(f"{name}_{x}")) or 0.0 for x in ("OFF", "SCALE"))
        if max(abs(middle - length / 2), abs(half - length / 2)) > _FITTING_SHARE * length + 1:
            return False
    return True


def _of_lines(lines: Iterable[str]) -> _Found:
    found = _Found()
    listed: tuple[str, list[str]] | None = None  # a list that goes on over several lines
    for line in lines:
        if listed is not None:
            name, values = listed
            values += _values_in(line)
            if ")" in line:
                found.add(name, None, values)
                listed = None
            continue
        match = _LINE.match(line)
        if match is None:
            continue
        name, number, text = match[1], match[2], match[3]
        if "(" in text and ")" not in text:
            listed = (name, _values_in(text))
        else:
            found.add(name, number, _values_in(text))
    return found


def _values_in(text: str) -> list[str]:
    for sign in "(),;":
        text = text.replace(sign, " ")
    return text.split()


def _of_xml(text: str) -> _Found | None:
    found, above, words = _Found(), [""], [""]
    first_pixel: float | None = None

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal first_pixel
        above.append(name)
        words[0] = ""
        if name == "RFM_Validity" and first_pixel is None:
            first_pixel = _FIRST_PIXEL
        if name == "METADATA_FORMAT" and attributes.get("version", "").startswith("3"):
            first_pixel = _FIRST_PIXEL_OF_3

    def end(name: str) -> None:
        above.pop()
        if _OTHER_WAY.isdisjoint(above):
            stem, _line, number = name.rpartition("_")
            is_numbered = count_or_none(number) is not None
            found.add(
                stem if is_numbered else name, number if is_numbered else None, words[0].split()
            )
        words[0] = ""

    def read(part: str) -> None:
        words[0] += part

    def refuse(*_declared: object) -> None:
        raise ValueError("an entity")

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text, parser.buffer_size = True, _LARGEST_BYTES
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler, parser.EntityDeclHandler = read, refuse
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except (expat.ExpatError, ValueError):
        return None
    if first_pixel is not None:
        for name in ("LINE_OFF", "SAMP_OFF"):
            offset = number_or_none(found.scalars.get(name))
            found.scalars[name] = "" if offset is None else repr(offset - first_pixel)
    return found


def _plain(number: str) -> str:
    """Return a number of FORTRAN ("1.0D+00") as all others write it."""
    return number.replace("D", "E").replace("d", "e")
