# SPDX-License-Identifier: GPL-2.0-or-later
"""Rational polynomial coefficients: how a sensor's image relates to the ground.

Source: GDAL RFC 22, whose metadata names are used; the text form of `rpc.txt` files
("LINE_OFF: 512.0 pixels", "LINE_NUM_COEFF_1: ...").
"""

from __future__ import annotations

import re
from pathlib import Path

from ..disk.safe_files import OwnFolder
from ..values import count_or_none, number_or_none

_TERMS = 20
_SCALARS = tuple(
    f"{name}_{part}"
    for name in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
    for part in ("OFF", "SCALE")
)
_POLYNOMIALS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")
# What stands at its end is taken off afterwards: a pattern would look at each blank again and again.
_LINE = re.compile(r"^\s*([A-Za-z_]+?)(?:_(\d+))?\s*[:=]\s*(\S.*)$")
_LARGEST_BYTES = 64 * 1024


def parse_rpc(text: str) -> dict[str, str] | None:
    """Return GDAL's RPC metadata from the text of an `rpc.txt`; None if it isn't whole."""
    scalars: dict[str, str] = {}
    terms: dict[str, dict[int, str]] = {name: {} for name in _POLYNOMIALS}
    for line in text.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        name, number = match[1].upper(), match[2]
        values = match[3].rstrip().removesuffix(";").split()
        if not values:
            continue
        if number is not None and name in terms:
            terms[name][count_or_none(number, _TERMS) or 0] = values[0]
        elif name in terms:
            terms[name].update(enumerate(values, start=1))
        else:
            scalars[name] = values[0]  # a unit may follow
    found = {name: scalars.get(name, "") for name in _SCALARS}
    for name, coefficients in terms.items():
        wanted = [coefficients.get(number, "") for number in range(1, _TERMS + 1)]
        found[name] = " ".join(wanted) if all(wanted) else ""
    if any(number_or_none(part) is None for value in found.values() for part in value.split(" ")):
        return None
    return found


def read_rpc(path: Path) -> dict[str, str] | None:
    """Return GDAL's RPC metadata from a file; None if there is none, or it isn't whole."""
    try:
        with OwnFolder(path.parent).open_to_read(path.name) as stream:
            return parse_rpc(stream.read(_LARGEST_BYTES).decode("utf-8", "replace"))
    except OSError:
        return None
