# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file's first bytes say that it is.

Source: the signatures in each format's own description; WHATWG MIME Sniffing for web pages.
"""

from __future__ import annotations

import codecs
import re
from enum import Enum

from ..wording import Later, later

START_BYTES = 64 * 1024
"""So many first bytes are worth handing over; a comment may stand before what tells."""

_HTML_NAMES = (
    "html|head|body|title|script|style|noscript|iframe|div|center|span|p|br|hr|h[1-6]|meta|link"
)
_SKIPPED = re.compile(r"(?:\s+|<!--.*?-->|<\?.*?\?>)+", re.DOTALL)
_DOCTYPE_HTML = re.compile(r"<!doctype\s+(?:\w+:)?html\b", re.IGNORECASE)
_HTML_ROOT = re.compile(r"<(?:[\w.-]+:)?html[\s>/]", re.IGNORECASE)
_HTML_ELEMENT = re.compile(rf"<(?:{_HTML_NAMES})(?:[\s>/]|$)", re.IGNORECASE)
_XML = re.compile(r"<(?:[^\W\d]|_|!doctype\b|!--|\?)", re.IGNORECASE)
_JSON = re.compile(r'\{\s*(?:["}]|$)|\[\s*(?:[\[{"\]0-9-]|(?:true|false|null|NaN|Infinity)\b|$)')
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x19\x1c-\x1f\x7f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
    (b"[\0", "utf-16-le"),
    (b"\0[", "utf-16-be"),
)
_HDF5 = b"\x89HDF\r\n\x1a\n"
_PDF = b"%PDF-"
_TAR, _TAR_AT = b"ustar", 257


class Kind(Enum):
    """What a file is."""

    TIFF = "TIFF"
    JPEG2000 = "JPEG 2000"
    PNG = "PNG"
    JPEG = "JPEG"
    WEBP = "WebP"
    GIF = "GIF"
    HDF = "HDF"
    NETCDF = "NetCDF"
    NITF = "NITF"
    PDF = "PDF"
    ZIP = "ZIP"
    GZIP = "gzip"
    JSON = "JSON"
    XML = "XML"
    HTML = "HTML"
    TEXT = "text"


_SAID: dict[Kind, Later] = {
    Kind.ZIP: later("a ZIP archive"),
    Kind.GZIP: later("a gzip archive"),
    Kind.PDF: later("a PDF document"),
    Kind.JSON: later("JSON"),
    Kind.XML: later("XML"),
    Kind.HTML: later("a web page"),
    Kind.TEXT: later("plain text"),
    Kind.TIFF: later("a TIFF image"),
    Kind.JPEG2000: later("a JPEG 2000 image"),
    Kind.PNG: later("a PNG image"),
    Kind.JPEG: later("a JPEG image"),
    Kind.WEBP: later("a WebP image"),
    Kind.GIF: later("a GIF image"),
    Kind.HDF: later("an HDF file"),
    Kind.NETCDF: later("a NetCDF file"),
    Kind.NITF: later("a NITF image"),
}
_UNKNOWN = later("something unknown")

_SIGNS: tuple[tuple[bytes, Kind], ...] = (
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0", Kind.TIFF),
    (b"MM\0+", Kind.TIFF),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Kind.JPEG2000),
    (b"\xff\x4f\xff\x51", Kind.JPEG2000),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (_HDF5, Kind.HDF),
    (b"\x0e\x03\x13\x01", Kind.HDF),
    (b"CDF\x01", Kind.NETCDF),
    (b"CDF\x02", Kind.NETCDF),
    (b"CDF\x05", Kind.NETCDF),
    (b"NITF0", Kind.NITF),
    (b"NSIF0", Kind.NITF),
    (_PDF, Kind.PDF),
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
    (b"PK\x07\x08PK\x03\x04", Kind.ZIP),
    (b"PK00PK\x03\x04", Kind.ZIP),
    (b"\x1f\x8b", Kind.GZIP),
)


def said(kind: Kind | None) -> str:
    """Return what it is, for a message; None is something unknown."""
    return _UNKNOWN() if kind is None else _SAID[kind]()


def kind_of(start: bytes) -> Kind | None:
    """Return what the first bytes say that a file is; None for nothing, and for what isn't known.

    Args:
        start: up to `START_BYTES`. The fewer, the less can be told.
    """
    for sign, kind in _SIGNS:
        if start.startswith(sign):
            return kind
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return Kind.WEBP
    if hdf5_begins(start) is not None:
        return Kind.HDF
    if start.lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(_PDF):
        return Kind.PDF
    text = text_of(start)
    return _kind_of_text(text) if text else None


def hdf5_begins(start: bytes) -> int | None:
    """Return where HDF 5 begins, behind what its writer may put before; None if nowhere."""
    if start.startswith(_TAR, _TAR_AT):
        return None  # what begins there is one file of many
    at = 0
    while at < len(start):
        if start.startswith(_HDF5, at):
            return at
        at = 2 * at or 512
    return None


def text_of(start: bytes) -> str | None:
    """Return the text that begins with these bytes; None if it is none."""
    encoding = next((name for mark, name in _MARKS if start.startswith(mark)), "utf-8")
    try:
        # What comes in the middle of a character is left away.
        text = codecs.getincrementaldecoder(encoding)().decode(start)
    except UnicodeError:
        text = start.decode("latin-1")
    return None if _CONTROLS.search(text) else text.lstrip("\ufeff")


def after_prolog(text: str) -> str:
    """Return the text of a web page or of XML from its document type or first element on."""
    begun = _SKIPPED.match(text)
    return text[begun.end() :] if begun else text


def _kind_of_text(text: str) -> Kind:
    whole = text.lstrip()
    if not whole.startswith("<"):
        return Kind.JSON if _JSON.match(whole) else Kind.TEXT
    rest = after_prolog(whole)
    if _DOCTYPE_HTML.match(rest) or _HTML_ROOT.match(rest):
        return Kind.HTML
    is_declared = whole[:5].lower() == "<?xml"
    if not is_declared and _HTML_ELEMENT.match(rest):
        return Kind.HTML
    return Kind.XML if is_declared or _XML.match(whole) else Kind.TEXT
