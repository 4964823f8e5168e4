# SPDX-License-Identifier: GPL-2.0-or-later
"""What the names and wavelengths of bands say, in the dialects of catalogues as they are.

Source: STAC eo extension 1.1, "Common Band Names"; the product guides of Sentinel-2 (ESA), Landsat
Collection 2 (USGS), MODIS surface reflectance, Digital Earth Australia, CBERS-4, WorldView, Gaofen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST_LABEL = 200  # that is looked at

# Words, as they stand in names, titles and descriptions.
_WORDS = {
    "red": "red", "green": "green", "blue": "blue",
    "nir": "nir", "nir1": "nir", "infrared": "nir", "nearinfrared": "nir",
    "pan": "pan", "panchromatic": "pan",
    "rededge": "rededge", "vegred": "rededge", "coastal": "coastal", "ultrablue": "coastal",
    "yellow": "yellow", "cirrus": "cirrus", "swir": "swir16", "thermal": "lwir", "lwir": "lwir",
    "tir": "lwir", "alpha": "alpha",
}  # fmt: skip
# A letter counts only as a whole name, or behind a word for "band".
_LETTERS = {
    "r": "red", "g": "green", "b": "blue", "n": "nir", "p": "pan", "c": "coastal", "y": "yellow",
    "re": "rededge", "n2": "nir",
}  # fmt: skip
# These stand before another word and change what it means.
_OTHER_COLOUR = {
    "coastal": "coastal", "ultra": "coastal", "deep": "coastal", "infra": "nir", "veg": "rededge",
    "vegetation": "rededge",
}  # fmt: skip
_NOT_NEAR = {"shortwave": "swir16", "wave": "swir16", "thermal": "lwir"}

_SENTINEL_2 = {
    1: "coastal", 2: "blue", 3: "green", 4: "red", 5: "rededge", 6: "rededge", 7: "rededge",
    8: "nir", 9: "nir09", 10: "cirrus", 11: "swir16", 12: "swir22",
}  # fmt: skip
_LANDSAT_8 = {
    1: "coastal", 2: "blue", 3: "green", 4: "red", 5: "nir", 6: "swir16", 7: "swir22", 8: "pan",
    9: "cirrus", 10: "lwir", 11: "lwir",
}  # fmt: skip
_LANDSAT_4 = {
    1: "blue", 2: "green", 3: "red", 4: "nir", 5: "swir16", 6: "lwir", 7: "swir22", 8: "pan"
}  # fmt: skip
_LANDSAT_MSS = {1: "green", 2: "red", 3: "nir", 4: "nir"}
_MODIS = {1: "red", 2: "nir", 3: "blue", 4: "green", 5: "nir", 6: "swir16", 7: "swir22"}
_CBERS = {5: "blue", 6: "green", 7: "red", 8: "nir", 13: "blue", 14: "green", 15: "red", 16: "nir"}
_AMAZONIA = {1: "blue", 2: "green", 3: "red", 4: "nir"}
_WORLDVIEW_2 = {
    1: "coastal", 2: "blue", 3: "green", 4: "yellow", 5: "red", 6: "rededge", 7: "nir", 8: "nir09"
}  # fmt: skip
_FOUR_BANDS = _AMAZONIA  # as nearly all sensors of four bands with pixels below 5 m have them
_OLCI = {3: "blue", 4: "blue", 6: "green", 8: "red", 17: "nir"}
_AIRBUS = {0: "blue", 1: "green", 2: "red", 3: "nir"}  # Pléiades, SPOT 6 and 7

_NUMBERED = re.compile(r"(?:^|[^a-z])(?:b|band|sur_refl_b|oa)[ _\-]?0?(\d{1,2})(?![0-9a-z])")
_NARROW_NIR = re.compile(r"(?:^|[^a-z0-9])b0?8a(?![0-9a-z])")
_RED_EDGE = re.compile(r"red[ _\-]edge")
_WORD = re.compile(r"[a-z]+[0-9]*")
_FAMILIES = (
    (re.compile(r"rededge\d*$|re\d$"), "rededge"),
    (re.compile(r"nir\d?$"), "nir"),
    (re.compile(r"swir\d*$"), "swir16"),
)
_NIR_BY_WIDTH = frozenset({"nir08", "nir09"})
_BAND_WORDS = frozenset({"band", "ms", "b"})
_PRIMARY = frozenset({"red", "green", "blue"})


@dataclass(frozen=True)
class Sensor:
    """What numbers mean in names like "B4", by the sensor that the item names.

    Args:
        numbers: names by number.
    """

    numbers: Mapping[int, str]


def sensor_of(*texts: str) -> Sensor:
    """Return which sensor it is, by platform, instruments, constellation and names of files.

    Where nothing tells, numbers are those of Sentinel-2, whose red, green and blue are those of
    Landsat 8 and 9 as well.
    """
    text = " ".join(texts).lower()[: 10 * _LONGEST_LABEL]
    for pattern, numbers in _BY_SENSOR:
        if pattern.search(text):
            return Sensor(numbers)
    return Sensor(_SENTINEL_2)


_BY_SENSOR = (
    (re.compile(r"landsat[ _\-]?[123]\b|\blm0[1-5]_"), _LANDSAT_MSS),
    (re.compile(r"landsat[ _\-]?0?[4-7]\b|\bl[et]0[4-7]_|\betm\b"), _LANDSAT_4),
    (re.compile(r"landsat|\boli|\bl[coe]0[89]_|\bsr_b\d"), _LANDSAT_8),
    (re.compile(r"sur_refl_b|\bmodis\b|\bmod09|\bmyd09|\bmcd43"), _MODIS),
    (re.compile(r"sentinel[ _\-]?3|\bs3[ab]_|\boa\d\d"), _OLCI),
    (re.compile(r"cbers"), _CBERS),
    (re.compile(r"amazonia"), _AMAZONIA),
    (re.compile(r"world[ _\-]?view[ _\-]?0?[23]|\bwv0?[23](\b|_)"), _WORLDVIEW_2),
    (
        re.compile(
            r"world[ _\-]?view[ _\-]?0?4|\bwv0?4(\b|_)|geo[ _\-]?eye|\bge0?1(\b|_)|quick[ _\-]?bird"
            r"|\bqb0?2(\b|_)|ikonos|kompsat|gaofen|\bgf[ _\-]?[1267](\b|_)|skysat|super[ _\-]?view"
            r"|triplesat|formosat|deimos-2|\bgeosat-?2"
        ),
        _FOUR_BANDS,
    ),
    (re.compile(r"pl[eé]iades|\bphr|\bspot[ _\-]?[67]|\bpneo"), _AIRBUS),
)


def colour_in(label: str, sensor: Sensor, *, is_prose: bool = False) -> str:
    """Return the common name of the band that a name, key, title or description tells of.

    Args:
        label: "B04_10m", "nbart_red", "SR_B4", "R_COG", "Band 4 - Red", "LC08_..._SR_B4".
        is_prose: whether it was written for people, so that a letter alone means nothing.

    Returns:
        one of STAC's common names, or "nir09" and the like; empty if it tells nothing, or of
        several.
    """
    text = _RED_EDGE.sub("rededge", label.lower()[-_LONGEST_LABEL:])
    words = _WORD.findall(text)
    if len(_PRIMARY.intersection(words)) > 1:
        return ""
    by_word = _by_words(words)
    if by_word is not None:
        return by_word
    if _NARROW_NIR.search(text):
        return "nir08"
    numbers = _NUMBERED.findall(text)
    if numbers:
        return sensor.numbers.get(int(numbers[-1]), "")
    return "" if is_prose else _by_letter(words)


def _by_words(words: list[str]) -> str | None:
    """Return what the last telling word says; None if none tells anything."""
    for position in range(len(words) - 1, -1, -1):
        word = words[position]
        before = words[position - 1] if position else ""
        if word == "infrared" and before in _NOT_NEAR:
            return _NOT_NEAR[before]
        if word in _NIR_BY_WIDTH:
            return word
        name = next((name for form, name in _FAMILIES if form.match(word)), _WORDS.get(word))
        if name in _PRIMARY:
            if before in _OTHER_COLOUR:
                return _OTHER_COLOUR[before]
            if words[position + 1 : position + 2] == ["i"]:
                return ""  # PlanetScope's "green_i" lies beside its green
        if name:
            return name
    return None


def _by_letter(words: list[str]) -> str:
    if words and words[0] in _LETTERS:
        return _LETTERS[words[0]]  # "R_COG", "G.tif"
    if len(words) > 1 and words[-2] in _BAND_WORDS:
        return _LETTERS.get(words[-1], "")  # "BAND_R", "MS_G"
    return ""


_NANOMETRES = re.compile(r"(?<![\d.–-])(?<![–-] )(\d{3,4}(?:\.\d{1,4})?) ?nm\b")


def wavelength_in(label: str) -> float | None:
    """Return the wavelength in micrometres that a label names: "492.4 nm"; None if it names none."""
    found = _NANOMETRES.search(label.lower()[-_LONGEST_LABEL:])
    return float(found[1]) / 1000 if found else None


# Where bands lie, in micrometres. Between them, "pan" and the like aside, nothing has a name.
_RANGES = (
    ("coastal", 0.40, 0.45),
    ("blue", 0.45, 0.53),
    ("green", 0.53, 0.60),
    ("red", 0.60, 0.695),
    ("rededge", 0.695, 0.755),
    ("nir", 0.755, 1.05),
    ("cirrus", 1.35, 1.40),
    ("swir16", 1.50, 1.75),
    ("swir22", 2.00, 2.40),
    ("lwir", 8.0, 14.0),
)


def colour_at(wavelength_um: float) -> str:
    """Return the common name of a band at a wavelength, empty between those that have one."""
    for name, low, high in _RANGES:
        if low <= wavelength_um < high:
            return name
    return ""
