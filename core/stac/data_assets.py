# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of an item's files are what is bought, and which only go with it.

Source: STAC best practices, "List of asset roles"; media types as registered with IANA.
"""

from __future__ import annotations

import re

from .bands import is_raster
from .items import Asset, Item

_DATA_ROLES = frozenset(
    {"data", "visual", "reflectance", "analytic", "source", "temperature", "backscatter",
     "amplitude", "intensity", "coherence", "pansharpened"}
)  # fmt: skip
_PREVIEW_ROLES = frozenset({"thumbnail", "overview", "preview", "quicklook", "browse", "icon"})
_PREVIEW_WORDS = _PREVIEW_ROLES | {"thumb", "thumbs", "ql", "pvi"}
_OTHER_ROLES = frozenset(
    {"metadata", "documentation", "license", "licence", "legal", "rpc", "incidence-angle",
     "azimuth", "sun-azimuth", "sun-elevation", "manifest", "checksum", "tilejson", "wmts", "links"}
)  # fmt: skip
# Where an asset has no role that says it. Split at what isn't a letter or digit.
_AUXILIARY_WORDS = frozenset(
    {
        "metadata",
        "meta",
        "mtd",
        "rpc",
        "rpcs",
        "rpb",
        "readme",
        "licence",
        "license",
        "manifest",
        "ancillary",
        "calibration",
        "tilejson",
        "checksum",
        "checksums",
        "md5",
        "sha256",
    }
)
# The same, but for what may hold a whole product.
_PART_WORDS = frozenset(
    {"info", "tileinfo", "productinfo", "datastrip", "granule", "inspire", "xml", "json", "txt",
     "html", "pdf", "safe"}
)  # fmt: skip
# Some catalogues give the picture in full resolution the role "overview".
_VISUAL_WORDS = frozenset({"visual", "tci"})
_TEXT_TYPES = (
    "application/json", "application/xml", "text/xml", "text/plain", "text/html",
    "application/pdf", "text/markdown",
)  # fmt: skip
_TEXT_ENDINGS = (
    ".json", ".xml", ".txt", ".html", ".htm", ".pdf", ".md", ".rpb", ".imd", ".safe", ".md5",
    ".sha1", ".sha256", ".sha512",
)  # fmt: skip
_PRODUCT_TYPES = (
    "application/zip", "application/x-zip", "application/gzip", "application/x-tar",
    "application/x-hdf", "application/x-netcdf", "application/netcdf",
)  # fmt: skip
_PRODUCT_ENDINGS = (
    ".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".7z", ".h5", ".hdf", ".he5", ".hdf5", ".nc",
    ".nc4",
)  # fmt: skip
_PICTURE_TYPES = ("image/png", "image/jpeg", "image/jpg", "image/webp", "image/gif")
_PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_WORD = re.compile(r"[a-z0-9]+")
_QUICK_LOOK = re.compile(r"quick[-_ ]?look")
_FORMAT = re.compile(r"[-_.](jp2|j2k|cog|tiff?|s3)$")
_LONGEST_KEY = 200  # that is looked at


def is_data(asset: Asset) -> bool:
    """Return whether a file is what is bought: no preview, no metadata.

    Roles decide; where they don't say it, what the file is: rasters are data, pictures and texts
    aren't, and of any other kind (archives, HDF5, tables) only what is called so isn't.
    """
    roles = set(asset.roles)
    if asset.is_thumbnail or roles & {"thumbnail", "icon"}:
        return False
    key = asset.key[:_LONGEST_KEY].lower()
    words = set(_WORD.findall(key))
    if roles & _DATA_ROLES or (words & _VISUAL_WORDS and is_raster(asset)):
        return True
    if roles & (_PREVIEW_ROLES | _OTHER_ROLES):
        return False
    if words & _PREVIEW_WORDS or _QUICK_LOOK.search(key):
        return False
    if is_raster(asset):
        return True
    path = asset.href.partition("?")[0].lower()
    kind = asset.media_type.partition(";")[0].strip()
    if kind.startswith((*_TEXT_TYPES, *_PICTURE_TYPES)):
        return False
    if path.endswith((*_TEXT_ENDINGS, *_PICTURE_ENDINGS)):
        return False
    if words & _AUXILIARY_WORDS:
        return False
    is_product = kind.startswith(_PRODUCT_TYPES) or path.endswith(_PRODUCT_ENDINGS)
    return is_product or not words & _PART_WORDS


def data_assets(item: Item) -> list[Asset]:
    """Return the files of an item that are what is bought, whether they have an address or not."""
    return [asset for asset in item.assets.values() if is_data(asset)]


def stem_of(asset: Asset) -> str:
    """Return the asset's key without what tells its format: "blue" and "blue-jp2" are the same."""
    return _FORMAT.sub("", asset.key[:_LONGEST_KEY].lower())
