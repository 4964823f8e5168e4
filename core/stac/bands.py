# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands of an item make a picture that looks natural.

Bands are described by `eo:bands`, by STAC 1.1's `bands`, with `raster:bands` beside them, or
only by the asset's key ("B04", "R", "NIR").

Source: STAC eo extension 1.1 and 2.0, STAC 1.1 common metadata, Sentinel-2's band numbers.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ..values import number_or_none, object_or_empty, objects, text_or_none
from .items import Asset, Item

_RASTER_TYPES = ("image/tiff", "image/jp2", "image/vnd.stac.geotiff")
_RASTER_ENDINGS = (".tif", ".tiff", ".jp2")
_NOT_IMAGES = frozenset(
    {"thumbnail", "overview", "metadata", "data-mask", "mask", "cloud", "cloud-shadow",
     "snow-ice", "land-water", "water-mask", "saturation"}
)  # fmt: skip
# Classes, quality and angles: rasters, but no pictures.
_MASK_KEY = re.compile(
    r"(?i)(^|[_-])(scl|aot|wvp|qa\w*|udm\d?|fmask|msk\w*|\w*mask|clouds?|cld|snw|sza|vza|saa|vaa"
    r"|angles?|dem)([_-]|\d|$)"
)
_LONGEST_KEY = 200  # that is looked at
_RPC_NAMES = ("rpc.txt", "rpc.rpb", "_rpc.txt", ".rpb")


class Kind(Enum):
    """How the picture lies in the files."""

    VISUAL = "visual"  # made for the eye: red, green and blue in one file
    SINGLE_MULTIBAND = "single_multiband"
    SEPARATE_BANDS = "separate_bands"
    GREY = "grey"  # one band


@dataclass(frozen=True)
class Channel:
    """A band of an asset, counted from 1."""

    asset: str
    band: int = 1


@dataclass(frozen=True)
class Composite:
    """The bands to show.

    Args:
        red, green, blue: all the same for one grey band.
        nodata: the value of empty pixels, as the item states it; None if it doesn't.
        is_guessed: True where nothing says which band is which, so that the file's own colour
            interpretation is better.
        is_false_colour: True if it can't look natural, for want of a band.
        others: further assets of one band each, where the picture is made of such.
    """

    kind: Kind
    red: Channel
    green: Channel
    blue: Channel
    nodata: float | None = None
    is_guessed: bool = False
    is_false_colour: bool = False
    others: tuple[str, ...] = ()

    @property
    def assets(self) -> tuple[str, ...]:
        """The keys of the assets it needs, each once."""
        return tuple(dict.fromkeys(c.asset for c in (self.red, self.green, self.blue)))


def is_raster(asset: Asset) -> bool:
    """Return whether the asset is a raster of the kinds we can open, masks included."""
    path = asset.href.partition("?")[0].lower()
    return asset.media_type.startswith(_RASTER_TYPES) or path.endswith(_RASTER_ENDINGS)


def is_image(asset: Asset) -> bool:
    """Return whether the asset is a raster to look at: no mask, metadata, thumbnail."""
    if _NOT_IMAGES.intersection(asset.roles) or asset.is_thumbnail:
        return False
    return is_raster(asset) and not _MASK_KEY.search(asset.key[:_LONGEST_KEY])


def choose_composite(item: Item, available: Collection[str] | None = None) -> Composite | None:
    """Return the most natural picture that the item's assets allow, None if there is no image.

    Args:
        available: keys of the assets that are on the disk; None for all.
    """
    images = [
        asset
        for key, asset in item.assets.items()
        if is_image(asset) and (available is None or key in available)
    ]
    if not images:
        return None
    described = {asset.key: _bands_of(item, asset) for asset in images}
    for asset in images:
        if "visual" in asset.roles or asset.key.lower() in {"tci", "visual"}:
            return _of_visual(asset, described[asset.key])
    many = [asset for asset in images if len(described[asset.key]) > 1]
    singles = [asset for asset in images if len(described[asset.key]) <= 1]
    for kind, group in ((Kind.SINGLE_MULTIBAND, many[:1]), (Kind.SEPARATE_BANDS, singles)):
        bands = [band for asset in group for band in described[asset.key]]
        found = _natural(bands) or _by_wavelength(bands) or _infrared(bands)
        if found is not None:
            composite = _composite(kind, *found)
            if kind is Kind.SINGLE_MULTIBAND:
                return composite
            others = (asset.key for asset in singles if asset.key not in composite.assets)
            return replace(composite, others=tuple(others))
    if many:
        first = described[many[0].key]
        red, green, blue = (first[min(n, len(first) - 1)] for n in range(3))
        return _composite(Kind.SINGLE_MULTIBAND, red, green, blue, is_guessed=True)
    order = {"red": 0, "pan": 1, "green": 2, "nir": 3}
    best = min((b for a in singles for b in described[a.key]), key=lambda b: order.get(b.name, 9))
    return _composite(Kind.GREY, best, best, best, is_guessed=True)


def rpc_assets(item: Item) -> list[Asset]:
    """Return the assets that hold rational polynomial coefficients as text."""
    return [
        asset
        for key, asset in item.assets.items()
        if key.lower() in {"rpc", "rpcs"}
        or asset.href.partition("?")[0].lower().endswith(_RPC_NAMES)
    ]


@dataclass(frozen=True)
class _Band:
    channel: Channel
    name: str  # common name, empty if unknown
    wavelength_um: float | None
    nodata: float | None


_BY_KEY = {
    "b": "blue", "blue": "blue", "b02": "blue", "b2": "blue",
    "g": "green", "green": "green", "b03": "green", "b3": "green",
    "r": "red", "red": "red", "b04": "red", "b4": "red",
    "nir": "nir", "n": "nir", "b08": "nir", "b8": "nir",
    "pan": "pan", "re": "rededge", "rededge": "rededge",
}  # fmt: skip


def _bands_of(item: Item, asset: Asset) -> list[_Band]:
    """Return the bands of an asset in their order in the file, at least one."""
    data: Mapping[str, Any] = object_or_empty(
        object_or_empty(item.raw.get("assets")).get(asset.key)
    )
    raster = objects(data.get("raster:bands"))
    named = objects(data.get("bands")) or objects(data.get("eo:bands"))
    count = max(len(raster), len(named), 1)
    bands = []
    for position in range(count):
        fields = {
            **(raster[position] if position < len(raster) else {}),
            **(named[position] if position < len(named) else {}),
        }
        name = text_or_none(fields.get("eo:common_name")) or text_or_none(fields.get("common_name"))
        if name is None:
            label = text_or_none(fields.get("name")) or (asset.key if count == 1 else "")
            name = _BY_KEY.get(_stem(label), "")
        wavelength = number_or_none(fields.get("eo:center_wavelength"))
        if wavelength is None:
            wavelength = number_or_none(fields.get("center_wavelength"))
        if wavelength is not None and wavelength > _LARGEST_UM:
            wavelength /= 1000  # nanometres, against the standard
        nodata = number_or_none(
            fields.get("nodata", data.get("nodata")), -_LARGEST_PIXEL, _LARGEST_PIXEL
        )
        channel = Channel(asset.key, position + 1)
        bands.append(_Band(channel, name.lower(), wavelength, nodata))
    return bands


def _stem(label: str) -> str:
    """Return the part of a key that names the band: "B04_10m" and "R_COG" are B04 and R."""
    return re.split(r"[_\-. ]", label.lower(), maxsplit=1)[0]


def _natural(bands: Sequence[_Band]) -> tuple[_Band, _Band, _Band] | None:
    return _named(bands, ("red", "green", "blue"))


def _infrared(bands: Sequence[_Band]) -> tuple[_Band, _Band, _Band] | None:
    return _named(bands, ("nir", "red", "green"))


def _named(bands: Sequence[_Band], names: tuple[str, ...]) -> tuple[_Band, _Band, _Band] | None:
    first = {band.name: band for band in reversed(bands)}
    if not all(name in first for name in names):
        return None
    red, green, blue = (first[name] for name in names)
    return red, green, blue


_LARGEST_UM = 100.0
_LARGEST_PIXEL = sys.float_info.max  # many files mark empty pixels with nearly as much
# Where the eye sees red, green and blue, in micrometres, and how far off a band may be.
_EYE_UM = (0.660, 0.560, 0.490)
_TOLERANCE_UM = 0.035


def _by_wavelength(bands: Sequence[_Band]) -> tuple[_Band, _Band, _Band] | None:
    known = [band for band in bands if band.wavelength_um is not None]
    if not known:
        return None
    chosen = []
    for wanted in _EYE_UM:
        best = min(known, key=lambda band, to=wanted: abs((band.wavelength_um or 0.0) - to))  # type: ignore[misc]
        if abs((best.wavelength_um or 0.0) - wanted) > _TOLERANCE_UM:
            return None
        chosen.append(best)
    return chosen[0], chosen[1], chosen[2]


def _of_visual(asset: Asset, bands: Sequence[_Band]) -> Composite:
    found = _natural(bands)
    if found is not None:
        return _composite(Kind.VISUAL, *found)
    red, green, blue = (Channel(asset.key, number) for number in (1, 2, 3))
    return Composite(Kind.VISUAL, red, green, blue, nodata=bands[0].nodata, is_guessed=True)


def _composite(
    kind: Kind, red: _Band, green: _Band, blue: _Band, *, is_guessed: bool = False
) -> Composite:
    return Composite(
        kind,
        red.channel,
        green.channel,
        blue.channel,
        nodata=red.nodata,
        is_guessed=is_guessed,
        is_false_colour=kind is not Kind.GREY and red.name == "nir",
    )
