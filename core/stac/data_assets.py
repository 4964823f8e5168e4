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
_OTHER_ROLES = frozenset(
    {"metadata", "documentation", "license", "licence", "legal", "rpc", "incidence-angle",
     "azimuth", "sun-azimuth", "sun-elevation", "manifest", "checksum", "tilejson", "wmts", "links"}
)  # fmt: skip
# Where an asset has no role that says it. Split at what isn't a letter or digit.
_AUXILIARY_WORDS = _PREVIEW_ROLES | frozenset(
    {"metadata", "meta", "mtd", "rpc", "rpcs", "rpb", "readme", "licence", "license", "manifest",
     "info", "tileinfo", "productinfo", "ancillary", "calibration", "tilejson", "datastrip",
     "granule", "inspire", "xml", "json", "txt", "html", "pdf", "checksums", "preview", "safe"}
)  # fmt: skip
# Some catalogues give the picture in full resolution the role "overview".
_VISUAL_WORDS = frozenset({"visual", "tci"})
_TEXT_TYPES = (
    "application/json", "application/xml", "text/xml", "text/plain", "text/html",
    "application/pdf", "text/markdown",
)  # fmt: skip
_TEXT_ENDINGS = (".json", ".xml", ".txt", ".html", ".htm", ".pdf", ".md", ".rpb", ".safe")
_PICTURE_TYPES = ("image/png", "image/jpeg", "image/jpg", "image/webp", "image/gif")
_PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_WORD = re.compile(r"[a-z0-9]+")
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
    words = set(_WORD.findall(asset.key[:_LONGEST_KEY].lower()))
    if roles & _DATA_ROLES or (words & _VISUAL_WORDS and is_raster(asset)):
        return True
    if roles & (_PREVIEW_ROLES | _OTHER_ROLES):
        return False
    if words & _PREVIEW_ROLES:
        return False
    if is_raster(asset):
        return True
    path = asset.href.partition("?")[0].lower()
    kind = asset.media_type.partition(";")[0].strip()
    if kind.startswith((*_TEXT_TYPES, *_PICTURE_TYPES)):
        return False
    if path.endswith((*_TEXT_ENDINGS, *_PICTURE_ENDINGS)):
        return False
    return not words & _AUXILIARY_WORDS


def data_assets(item: Item) -> list[Asset]:
    """Return the files of an item that are what is bought, whether they have an address or not."""
    return [asset for asset in item.assets.values() if is_data(asset)]


def stem_of(asset: Asset) -> str:
    """Return the asset's key without what tells its format: "blue" and "blue-jp2" are the same."""
    return _FORMAT.sub("", asset.key[:_LONGEST_KEY].lower())
