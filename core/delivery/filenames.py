# SPDX-License-Identifier: GPL-2.0-or-later
"""File names for assets that are safe on Windows, macOS and Linux, and unique in a folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from ..stac.items import Asset

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Windows reserves these, with any extension.
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
# Leaves room for ".part" and a number within the 255 bytes that file systems allow, and for
# a folder within Windows' 260 characters.
_LONGEST_BYTES = 120
# Controls, marks without a shape, halves of pairs, private ones, ends of lines and paragraphs.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_EXTENSIONS = {
    "image/tiff": ".tif",
    "image/jp2": ".jp2",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "application/json": ".json",
    "application/geo+json": ".geojson",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "text/plain": ".txt",
    "text/html": ".html",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
}


def safe_name(text: str, fallback: str = "file") -> str:
    """Return the text as a file or folder name without path parts or reserved names."""
    name = unicodedata.normalize("NFC", text)
    name = "".join(ch for ch in name if unicodedata.category(ch) not in _UNSEEN)
    # Windows drops trailing dots and spaces; a leading dot hides the file elsewhere.
    name = _FORBIDDEN.sub("_", name).strip(" .")
    if not name.strip("_"):
        name = fallback
    if _RESERVED.match(name):
        name = f"_{name}"
    return _shortened(name)


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    ending = f".{extension}" if dot and len(extension.encode()) <= 10 else ""
    room = _LONGEST_BYTES - len(ending.encode())
    kept = (stem if ending else name).encode()[:room].decode("utf-8", "ignore")
    return kept.rstrip(" .") + ending


def asset_name(asset: Asset) -> str:
    """Return the asset's file name: the last part of its href, else made from title or key.

    Readers of the products depend on the original names (API facts, section 6 and section 8,
    row 18); titles are human text without an extension and not unique.
    """
    try:
        last = urlsplit(asset.href).path.rpartition("/")[2]
    except ValueError:
        last = ""
    last = unquote(last)
    if "." in last.strip("."):
        return safe_name(last, asset.key)
    media_type = asset.media_type.partition(";")[0].strip()
    extension = _EXTENSIONS.get(media_type, "")
    stem = last or asset.title or asset.key
    if extension and not stem.lower().endswith(extension):
        stem += extension
    return safe_name(stem, safe_name(asset.key))


def unique_names(assets: Iterable[Asset], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return a file name for each asset key, different even where case doesn't count.

    Args:
        assets: in the order in which names are given out.
        taken: names that are in use already.
    """
    used = {name.lower() for name in taken}
    names: dict[str, str] = {}
    for asset in assets:
        name = asset_name(asset)
        if name.lower() in used:
            name = safe_name(f"{asset.key}_{name}")
        stem, dot, extension = name.rpartition(".")
        candidate, number = name, 1
        while candidate.lower() in used:
            number += 1
            candidate = f"{stem}-{number}.{extension}" if dot else f"{name}-{number}"
        used.add(candidate.lower())
        names[asset.key] = candidate
    return names
