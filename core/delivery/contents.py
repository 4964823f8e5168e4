# SPDX-License-Identifier: GPL-2.0-or-later
"""What an asset promises that its file is, and whether what came is that.

Real catalogues state wrong types and hand out odd names, so either may be right. A type or an
extension that isn't known promises nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from ..formats.kinds import START_BYTES, Kind, kind_of, said
from ..stac.items import Asset

__all__ = [
    "IMAGES",
    "START_BYTES",
    "TEXTS",
    "Kind",
    "fits",
    "kind_of",
    "promised",
    "promised_by_name",
    "said",
]

TEXTS = frozenset({Kind.TEXT, Kind.JSON, Kind.XML})
_PAGES = frozenset({Kind.HTML, Kind.XML, Kind.TEXT})
_PICTURES = frozenset({Kind.PNG, Kind.JPEG, Kind.WEBP, Kind.GIF})
_RASTERS = frozenset({Kind.TIFF, Kind.JPEG2000, Kind.HDF, Kind.NETCDF, Kind.NITF})
IMAGES = _PICTURES | _RASTERS
_GRIDS = frozenset({Kind.NETCDF, Kind.HDF})  # the newer NetCDF is HDF


def _table(*rows: tuple[Kind | Iterable[Kind], str]) -> dict[str, frozenset[Kind]]:
    return {
        name: frozenset({kinds} if isinstance(kinds, Kind) else kinds)
        for kinds, names in rows
        for name in names.split("|")
    }


_BY_SUBTYPE = _table(
    (Kind.TIFF, "tiff|tif|x-tiff|geotiff|x.geotiff|vnd.stac.geotiff"),
    (Kind.JPEG2000, "jp2|jpx|jpm|j2c|j2k|jph|jphc|x-jp2|jpeg2000|jpeg2000-image|vnd.stac.jp2"),
    (Kind.PNG, "png|x-png|apng|vnd.stac.png"),
    (Kind.JPEG, "jpeg|jpg|pjpeg"),
    (Kind.WEBP, "webp"),
    (Kind.GIF, "gif"),
    (Kind.HDF, "x-hdf|x-hdf5|hdf|hdf5|x-hdf4"),
    (_GRIDS, "netcdf|x-netcdf|x-netcdf4"),
    (Kind.NITF, "nitf|vnd.nitf|x-nitf"),
    (Kind.PDF, "pdf|x-pdf"),
    (Kind.ZIP, "zip|x-zip|x-zip-compressed|vnd.google-earth.kmz"),
    (Kind.GZIP, "gzip|x-gzip|x-gtar-compressed"),
    (Kind.JSON, "json|geo+json"),
    (Kind.XML, "xml|gml|kml|vnd.google-earth.kml"),
    (_PAGES, "html|xhtml+xml"),
    (TEXTS, "plain|csv|markdown|tab-separated-values"),
)
_BY_ENDING = _table(
    (Kind.TIFF, "tif|tiff|gtiff|geotiff|btf|tf8|cog"),
    (Kind.JPEG2000, "jp2|jpx|j2k|j2c|jpc|jph"),
    (Kind.PNG, "png"),
    (Kind.JPEG, "jpg|jpeg|jpe"),
    (Kind.WEBP, "webp"),
    (Kind.GIF, "gif"),
    (Kind.HDF, "h5|hdf5|he5|hdf|h4|hdf4"),
    (_GRIDS, "nc|nc4|cdf"),
    (Kind.NITF, "ntf|nitf"),
    (Kind.PDF, "pdf"),
    (Kind.ZIP, "zip|kmz"),
    (Kind.GZIP, "gz|tgz"),
    (Kind.JSON, "json|geojson"),
    (Kind.XML, "xml|kml|gml|dim|safe|xsd|xsl|xslt|vrt|qml|svg"),
    (_PAGES, "html|htm|xhtml"),
    (TEXTS, "txt|csv|tsv|md|wkt|prj|imd|rpb|til|tfw|wld|hdr|log|met|mtl"),
)


def promised(asset: Asset, name: str = "") -> frozenset[Kind]:
    """Return what the file may be; empty if nothing is promised.

    A web page is among it only if nothing else is.

    Args:
        name: of the file, if there is one besides the address's.
    """
    by_names = [promised_by_name(text) for text in (_last_part(asset.href), name)]
    found = _by_type(asset.media_type).union(*by_names)
    if not found:
        found = promised_by_name(asset.key)
    if Kind.HTML in found and not found <= _PAGES:
        found -= {Kind.HTML}
    return found


def promised_by_name(name: str) -> frozenset[Kind]:
    """Return what a file of this name may be; empty if the name doesn't say."""
    stem, dot, ending = name.rpartition(".")
    return _BY_ENDING.get(ending.lower(), frozenset()) if stem and dot else frozenset()


def fits(kind: Kind | None, kinds: frozenset[Kind]) -> bool:
    """Return whether a file of this kind may be what was promised.

    A raster of another format, or a picture in place of a picture, is what was meant under a
    wrong name: QGIS goes by the content. A picture in place of a raster isn't. Where nothing is
    promised, all but a web page goes.

    Args:
        kind: as `kind_of` says.
        kinds: as `promised` says.
    """
    if not kinds:
        return kind is not Kind.HTML
    if kind in kinds:
        return True
    if kind in _RASTERS:
        return bool(kinds & (_RASTERS | _PICTURES))
    return kind in _PICTURES and bool(kinds & _PICTURES)


def _by_type(media_type: str) -> frozenset[Kind]:
    essence = media_type.partition(";")[0].strip().lower()
    subtype = essence.rpartition("/")[2]
    found = _BY_SUBTYPE.get(subtype)
    if found is None:
        found = _BY_SUBTYPE.get(subtype.rpartition("+")[2]) if "+" in subtype else None
    if found is None and "geotiff" in subtype:
        found = _BY_SUBTYPE["tiff"]
    return found or frozenset()


def _last_part(href: str) -> str:
    try:
        return unquote(urlsplit(href).path).rpartition("/")[2]
    except ValueError:
        return ""
