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
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)")
# Of what we write beside each file: while it arrives, about it, and to show it. Kept for that.
_OURS = re.compile(
    r"(?i)\.(part|part\.json|provenance\.json"
    r"|(?:(?<=_colour\.)|(?<=_plain\.)|(?<=_map\.)|(?<=_sensor\.))vrt"
    r"|(?<=_optimised\.)tif)$"
)
# Leaves room for ".part" and a number within the 255 bytes that file systems allow, and for
# a folder within Windows' 260 characters.
_LONGEST_BYTES = 120
_LONGEST_EXTENSION = 10
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
    name = "".join(ch for ch in text if unicodedata.category(ch) not in _UNSEEN)
    # Afterwards: what stood between a letter and its accent is gone.
    name = unicodedata.normalize("NFC", name)
    # Windows drops trailing dots and spaces; a leading dot hides the file elsewhere.
    name = _FORBIDDEN.sub("_", name).strip(" .")
    if not name.strip("_"):
        # It can come from outside as well: a key that is a path.
        name = "file" if fallback == "file" else safe_name(fallback)
    if _RESERVED.match(name):
        name = f"_{name}"
    return _shortened(name)


def item_name(identifier: str) -> str:
    """Return the name of an item's folder, which its JSON in there has as well."""
    return _not_ours(f"{safe_name(identifier, 'item')}.json").removesuffix(".json")


def is_asset_name(name: str, items_json: str) -> bool:
    """Return whether a name that is noted somewhere can be that of an asset's file.

    Args:
        items_json: the name of the item's own JSON in the same folder.
    """
    is_clean = not _FORBIDDEN.search(name) and name == name.strip(" .")
    is_kept = is_ours(name) or _compared(name) == _compared(items_json)
    return bool(name) and is_clean and not is_kept and not _RESERVED.match(name)


def is_ours(name: str) -> bool:
    """Return whether a name is kept for what we write beside an asset's file."""
    return _OURS.search(name) is not None


def _not_ours(name: str) -> str:
    """Return a name that isn't like those of our own files, which would take its place."""
    return _OURS.sub(r"_\1", name)


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST_BYTES:
        return name
    stem, ending = _parts(name)
    return _cut(stem, _LONGEST_BYTES - len(ending.encode())) + ending


def _cut(text: str, room: int) -> str:
    """Return as much of the text as has room in so many bytes."""
    return text.encode()[:room].decode("utf-8", "ignore").rstrip(" .")


def _parts(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rpartition(".")
    if dot and len(extension.encode()) <= _LONGEST_EXTENSION:
        return stem, f".{extension}"
    return name, ""


class UniqueNames:
    """Names in one folder, different even where neither case nor spelling counts.

    Args:
        taken: names that are in use already.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._used = set(map(_compared, taken))

    def take(self, name: str, other: str) -> str:
        """Return the name, else the other one, else that with a number; it is taken then."""
        if _compared(name) in self._used:
            name = other
        candidate, number = name, 1
        while _compared(candidate) in self._used:
            number += 1
            candidate = _numbered(name, number)
        self._used.add(_compared(candidate))
        return candidate


def _numbered(name: str, number: int) -> str:
    """Return the name with a number, which is no longer than any other name."""
    stem, ending = _parts(name)
    tail = f"-{number}{ending}"
    return _cut(stem, _LONGEST_BYTES - len(tail.encode())) + tail


def _compared(name: str) -> str:
    """Return the name so that those are equal which are one on a disk that folds case.

    Disks have tables of their own: whatever is one letter in any of them is one here.
    """
    folded = unicodedata.normalize("NFD", name).upper().casefold()
    return unicodedata.normalize("NFD", folded)


def asset_name(asset: Asset) -> str:
    """Return the asset's file name: the last part of its href, else made from title or key.

    Readers of the products depend on the original names (API facts, section 6 and section 8,
    row 18); titles are human text without an extension and not unique.
    """
    return _not_ours(_asset_name(asset))


def _asset_name(asset: Asset) -> str:
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
    """Return a file name for each asset key, all of them different.

    Args:
        assets: in the order in which names are given out.
        taken: names that are in use already.
    """
    names = UniqueNames(taken)
    given: dict[str, str] = {}
    for asset in assets:
        name = asset_name(asset)
        given[asset.key] = names.take(name, _not_ours(safe_name(f"{asset.key}_{name}")))
    return given
