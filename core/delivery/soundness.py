# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a file is whole by its own structure, for where neither length nor checksum says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from ..formats.documents import fault_of_json, fault_of_xml
from ..formats.kinds import START_BYTES, Kind, kind_of
from ..formats.netcdf import fault_of_netcdf
from ..formats.packages import fault_of_gzip, fault_of_pdf, fault_of_zip
from ..formats.pictures import (
    fault_of_gif,
    fault_of_hdf,
    fault_of_jpeg,
    fault_of_jpeg2000,
    fault_of_nitf,
    fault_of_png,
    fault_of_webp,
)
from ..formats.reading import Damaged, Parts
from ..formats.tiff import fault_of_tiff

# Only where it is what was promised: lines of JSON, or a piece of XML, may be text to others.
_DOCUMENTS: dict[Kind, Callable[[Parts], str]] = {
    Kind.JSON: fault_of_json,
    Kind.XML: fault_of_xml,
}
_CHECKS: dict[Kind, Callable[[Parts], str]] = {
    Kind.TIFF: fault_of_tiff,
    Kind.JPEG2000: fault_of_jpeg2000,
    Kind.PNG: fault_of_png,
    Kind.JPEG: fault_of_jpeg,
    Kind.WEBP: fault_of_webp,
    Kind.GIF: fault_of_gif,
    Kind.HDF: fault_of_hdf,
    Kind.NITF: fault_of_nitf,
    Kind.NETCDF: fault_of_netcdf,
    Kind.ZIP: fault_of_zip,
    Kind.PDF: fault_of_pdf,
    Kind.GZIP: fault_of_gzip,
}


def fault_of(file: BinaryIO, size: int, kinds: frozenset[Kind], check: Callable[[], None]) -> str:
    """Return in words what is wrong with a file; empty if it is sound, or can't be told.

    Memory and work are bounded, whatever the file says of itself. Most formats are looked at
    here and there only; JSON, XML and gzip are read through.

    Args:
        file: open for reading.
        size: of it, in bytes.
        kinds: what it may be, as `contents.promised` says. JSON and XML are judged only where
            they are promised.
        check: called again and again; may raise to stop.
    """
    parts = Parts(file, size, check)
    judge = _judge(kind_of(parts.read(0, min(size, START_BYTES))), kinds)
    if judge is None:
        return ""
    try:
        return judge(parts)
    except Damaged as damage:
        return str(damage)


def is_judged(kind: Kind | None, kinds: frozenset[Kind]) -> bool:
    """Return whether `fault_of` can tell if a file of this kind is whole."""
    return _judge(kind, kinds) is not None


def _judge(kind: Kind | None, kinds: frozenset[Kind]) -> Callable[[Parts], str] | None:
    if kind is None:
        return None
    return _CHECKS.get(kind) or (_DOCUMENTS.get(kind) if kind in kinds else None)
