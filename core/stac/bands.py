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

from ..values import count_or_none, number_or_none, object_or_empty, objects, text_or_none, texts
from .band_names import Sensor, colour_at, colour_in, sensor_of, wavelength_in
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
    r"|angles?|dem|contiguity|proximity)([_-]|\d|$)|^oa_"
)
_LONGEST_KEY = 200  # that is looked at
_VISUAL_KEY = re.compile(
    r"(?i)([a-z0-9]+[_-])??(tci|visual|rgb|(true|natural)[_-]?colou?r)([_-]|$)"
)
_METRES = re.compile(r"(?i)[_-](\d{1,4}(?:\.\d+)?)m(?:[_.-]|$)")
_SMALLEST_PIXEL_M, _LARGEST_PIXEL_M = 1e-3, 1e6


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
        measured: numbers of the bands in red's file that the item describes as light, so that
            none of them can be an alpha band, whatever the file says.
        alpha: number of the band in red's file that the item calls alpha; None if none.
    """

    kind: Kind
    red: Channel
    green: Channel
    blue: Channel
    nodata: float | None = None
    is_guessed: bool = False
    is_false_colour: bool = False
    others: tuple[str, ...] = ()
    measured: frozenset[int] = frozenset()
    alpha: int | None = None

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
    return is_raster(asset) and _is_picture(asset)


def _is_picture(asset: Asset) -> bool:
    if _NOT_IMAGES.intersection(asset.roles) or asset.is_thumbnail:
        return False
    return not _MASK_KEY.search(asset.key[:_LONGEST_KEY])


def choose_composite(
    item: Item,
    available: Collection[str] | None = None,
    rasters: Collection[str] = (),
    sizes: Mapping[str, int] | None = None,
) -> Composite | None:
    """Return the most natural picture that the item's assets allow, None if there is no image.

    Of several that are alike the finest is taken: by ground sampling distance, then by size.

    Args:
        available: keys of the assets that are on the disk; None for all.
        rasters: keys of those whose first bytes are a raster's, whatever the item calls them.
        sizes: of the files by asset, in pixels or bytes, all in the same; else as stated.
    """
    images = [
        asset
        for key, asset in item.assets.items()
        if (is_raster(asset) or key in rasters)
        and _is_picture(asset)
        and (available is None or key in available)
    ]
    if not images:
        return None
    images = finest_first(item, images, sizes or {})
    sensor = _sensor(item)
    described = {asset.key: _bands_of(item, asset, sensor) for asset in images}
    composite = _choose(images, described)
    beside = described[composite.red.asset]
    measured = (
        band.channel.band
        for band in beside
        if band.name != "alpha" and (band.name or band.wavelength_um is not None)
    )
    alpha = next((band.channel.band for band in beside if band.name == "alpha"), None)
    return replace(composite, measured=frozenset(measured), alpha=alpha)


def _choose(images: Sequence[Asset], described: Mapping[str, Sequence[_Band]]) -> Composite:
    for asset in images:
        if "visual" in asset.roles or _VISUAL_KEY.match(asset.key[:_LONGEST_KEY]):
            return _of_visual(asset, described[asset.key])
    many = [asset for asset in images if len(described[asset.key]) > 1]
    singles = [asset for asset in images if len(described[asset.key]) <= 1]
    groups = [*((Kind.SINGLE_MULTIBAND, [asset]) for asset in many), (Kind.SEPARATE_BANDS, singles)]
    for find in (_looks_natural, _infrared):
        for kind, group in groups:
            found = find([band for asset in group for band in described[asset.key]])
            if found is None:
                continue
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


def colours_by_labels(item: Item, labels: Sequence[str]) -> tuple[int, int, int] | None:
    """Return the numbers of red, green and blue among the bands of a file, by its own labels.

    Args:
        labels: descriptions of the file's bands, empty where it has none.
    """
    sensor = _sensor(item)
    numbers: dict[str, int] = {}
    for number, label in enumerate(labels, start=1):
        numbers.setdefault(colour_in(label, sensor), number)
    if not {"red", "green", "blue"} <= numbers.keys():
        return None
    return numbers["red"], numbers["green"], numbers["blue"]


def finest_first(item: Item, assets: Sequence[Asset], sizes: Mapping[str, int]) -> list[Asset]:
    """Return the assets, those with the smallest pixels first, then those that are the largest.

    What only some of them state tells nothing of which is finer.

    Args:
        sizes: of the files by asset, in pixels or bytes, all in the same; else as stated.
    """
    data = object_or_empty(item.raw.get("assets"))
    stated = {asset.key: _pixel_m(object_or_empty(data.get(asset.key)), asset) for asset in assets}
    pixels = {key: size or item.gsd_m for key, size in stated.items()}
    counts = {asset.key: _pixel_count(object_or_empty(data.get(asset.key))) for asset in assets}
    are_comparable, are_counted = all(pixels.values()), all(counts.values())

    def coarseness(asset: Asset) -> tuple[float, int, int]:
        size = sizes.get(asset.key, asset.size_bytes or 0)
        own = pixels[asset.key] if are_comparable else None
        return (own or 0.0, -counts[asset.key] if are_counted else 0, -size)

    return sorted(assets, key=coarseness)


def _pixel_m(fields: Mapping[str, Any], asset: Asset) -> float | None:
    """Return the size of an asset's pixels in metres as the item states it; None if not."""
    bands = [*objects(fields.get("bands")), *objects(fields.get("raster:bands")),
             *objects(fields.get("eo:bands"))]  # fmt: skip
    for part in (fields, *bands):
        for name in ("gsd", "raster:spatial_resolution", "spatial_resolution"):
            size = number_or_none(part.get(name), _SMALLEST_PIXEL_M, _LARGEST_PIXEL_M)
            if size is not None:
                return size
    named = _METRES.search(asset.key[:_LONGEST_KEY])
    return number_or_none(named[1], _SMALLEST_PIXEL_M, _LARGEST_PIXEL_M) if named else None


def _pixel_count(fields: Mapping[str, Any]) -> int:
    shape = fields.get("proj:shape")
    sides = [count_or_none(side) or 0 for side in shape] if isinstance(shape, list) else []
    return sides[0] * sides[1] if len(sides) == 2 else 0


def _sensor(item: Item) -> Sensor:
    properties = object_or_empty(item.raw.get("properties"))
    stated = [properties.get("constellation"), properties.get("instruments"), list(item.assets)]
    return sensor_of(
        item.platform, item.id, item.collection, *(t for s in stated for t in texts(s))
    )


@dataclass(frozen=True)
class _Band:
    channel: Channel
    name: str  # common name, empty if unknown
    wavelength_um: float | None
    nodata: float | None


def _bands_of(item: Item, asset: Asset, sensor: Sensor) -> list[_Band]:
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
        wavelength = _wavelength_um(fields)
        name = text_or_none(fields.get("eo:common_name")) or text_or_none(fields.get("common_name"))
        if name is None:
            name = _told(asset if count == 1 else None, fields, sensor)
            if wavelength is not None and name != colour_at(wavelength):
                name = ""  # the wavelength is surer than what a number means
            if not name and wavelength is None:
                labels = (text_or_none(fields.get(key)) or "" for key in ("name", "description"))
                wavelength = wavelength_in(" ".join(labels))
        nodata = number_or_none(
            fields.get("nodata", data.get("nodata")), -_LARGEST_PIXEL, _LARGEST_PIXEL
        )
        channel = Channel(asset.key, position + 1)
        bands.append(_Band(channel, name.lower(), wavelength, nodata))
    return bands


def _told(asset: Asset | None, fields: Mapping[str, Any], sensor: Sensor) -> str:
    """Return which band it is by what is written about it; empty if nothing tells.

    Args:
        asset: whose only band it is; None for one of several.
    """
    name, description = (text_or_none(fields.get(key)) or "" for key in ("name", "description"))
    labels = [(name, False), (description, True)]
    if asset is not None:
        file_name = asset.href.partition("?")[0].rpartition("/")[2]
        labels += [(asset.key, False), (asset.title, True), (file_name, False)]
    found = (colour_in(label, sensor, is_prose=is_prose) for label, is_prose in labels if label)
    return next(filter(None, found), "")


def _wavelength_um(fields: Mapping[str, Any]) -> float | None:
    for name in ("eo:center_wavelength", "center_wavelength"):
        wavelength = number_or_none(fields.get(name))
        if wavelength is not None:
            # In nanometres against the standard.
            return wavelength / 1000 if wavelength > _LARGEST_UM else wavelength
    return None


def _natural(bands: Sequence[_Band]) -> tuple[_Band, _Band, _Band] | None:
    return _named(bands, ("red", "green", "blue"))


def _looks_natural(bands: Sequence[_Band]) -> tuple[_Band, _Band, _Band] | None:
    return _natural(bands) or _by_wavelength(bands)


def _infrared(bands: Sequence[_Band]) -> tuple[_Band, _Band, _Band] | None:
    return _named(bands, ("nir", "red", "green"))


def _named(bands: Sequence[_Band], names: tuple[str, ...]) -> tuple[_Band, _Band, _Band] | None:
    first = {_FAMILY.get(band.name, band.name): band for band in reversed(bands)}
    first.update({band.name: band for band in reversed(bands)})
    if not all(name in first for name in names):
        return None
    red, green, blue = (first[name] for name in names)
    return red, green, blue


# Names of which one may stand for another.
_FAMILY = {"nir08": "nir", "nir09": "nir"}
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
        is_false_colour=kind is not Kind.GREY and _FAMILY.get(red.name, red.name) == "nir",
    )
