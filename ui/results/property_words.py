# SPDX-License-Identifier: GPL-2.0-or-later
"""What an item's fields are called in words, and what their values mean."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, QTime

from ..adapters.i18n import translate

_MOST_DIGITS = 4


def name_text(key: str) -> str:
    """Return what a field is called: "eo:cloud_cover" is the cloud cover.

    One that isn't known is told by its own name, without the extension's and with spaces.
    """
    words = _names().get(key)
    if words is not None:
        return words
    bare = key.rpartition(":")[2].replace("_", " ").replace("-", " ").strip()
    return bare[:1].upper() + bare[1:] if bare else key


def value_text(key: str, value: Any) -> str | None:
    """Return a field's value with its unit, or as the user's language writes it; None to show it
    as it was sent.
    """
    if isinstance(value, bool):
        return translate("DataCosmos", "yes") if value else translate("DataCosmos", "no")
    if isinstance(value, (int, float)):
        unit = _units().get(key)
        return unit.format(_number(value)) if unit is not None else None
    if isinstance(value, str) and key in _MOMENTS:
        return _moment(value)
    return None


def _number(value: float) -> str:
    text = f"{value:.{_MOST_DIGITS}f}".rstrip("0").rstrip(".")
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # thousands apart
    return str(locale.toString(float(text), "f", len(text.partition(".")[2])))


def _moment(text: str) -> str | None:
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    moment = moment.astimezone(timezone.utc)
    day = QDate(moment.year, moment.month, moment.day)
    shown = QDateTime(day, QTime(moment.hour, moment.minute, moment.second))
    return f"{QLocale().toString(shown, 'd MMM yyyy HH:mm:ss')} UTC"


_MOMENTS = frozenset(
    {"datetime", "start_datetime", "end_datetime", "created", "updated", "published", "expires"}
)


def _units() -> dict[str, str]:
    per_cent, metres = "{} %", translate("DataCosmos", "{} m")
    degrees, kilometres = "{}°", translate("DataCosmos", "{} km")
    return {
        "eo:cloud_cover": per_cent,
        "eo:cloudcover": per_cent,
        "eo:snow_cover": per_cent,
        "gsd": metres,
        "eo:gsd": metres,
        "proj:gsd": metres,
        "view:off_nadir": degrees,
        "view:incidence_angle": degrees,
        "view:azimuth": degrees,
        "view:sun_azimuth": degrees,
        "view:sun_elevation": degrees,
        "sat:altitude": kilometres,
        "opencosmos:data_area_km2": translate("DataCosmos", "{} km²"),
    }


def _names() -> dict[str, str]:
    return {
        "id": translate("DataCosmos", "Id"),
        "collection": translate("DataCosmos", "Collection"),
        "bbox": translate("DataCosmos", "Bounding box"),
        "geometry": translate("DataCosmos", "Footprint"),
        "links": translate("DataCosmos", "Links"),
        "type": translate("DataCosmos", "Type"),
        "href": translate("DataCosmos", "Address"),
        "roles": translate("DataCosmos", "Purpose"),
        "title": translate("DataCosmos", "Title"),
        "description": translate("DataCosmos", "Description"),
        "stac_version": translate("DataCosmos", "STAC version"),
        "stac_extensions": translate("DataCosmos", "STAC extensions"),
        "datetime": translate("DataCosmos", "Acquired"),
        "start_datetime": translate("DataCosmos", "Acquired from"),
        "end_datetime": translate("DataCosmos", "Acquired until"),
        "created": translate("DataCosmos", "Made"),
        "updated": translate("DataCosmos", "Changed"),
        "published": translate("DataCosmos", "Published"),
        "expires": translate("DataCosmos", "Expires"),
        "license": translate("DataCosmos", "Licence"),
        "providers": translate("DataCosmos", "Providers"),
        "platform": translate("DataCosmos", "Satellite"),
        "constellation": translate("DataCosmos", "Constellation"),
        "mission": translate("DataCosmos", "Mission"),
        "instruments": translate("DataCosmos", "Instruments"),
        "gsd": translate("DataCosmos", "Ground sampling distance"),
        "eo:gsd": translate("DataCosmos", "Ground sampling distance"),
        "eo:cloud_cover": translate("DataCosmos", "Cloud cover"),
        "eo:cloudcover": translate("DataCosmos", "Cloud cover"),
        "eo:snow_cover": translate("DataCosmos", "Snow cover"),
        "eo:bands": translate("DataCosmos", "Bands"),
        "bands": translate("DataCosmos", "Bands"),
        "raster:bands": translate("DataCosmos", "Bands as stored"),
        "processing:level": translate("DataCosmos", "Processing level"),
        "processing:facility": translate("DataCosmos", "Processed by"),
        "processing:software": translate("DataCosmos", "Software"),
        "processing:version": translate("DataCosmos", "Processing version"),
        "processing:datetime": translate("DataCosmos", "Processed"),
        "view:off_nadir": translate("DataCosmos", "Off-nadir angle"),
        "view:incidence_angle": translate("DataCosmos", "Incidence angle"),
        "view:azimuth": translate("DataCosmos", "Viewing azimuth"),
        "view:sun_azimuth": translate("DataCosmos", "Sun azimuth"),
        "view:sun_elevation": translate("DataCosmos", "Sun elevation"),
        "sat:orbit_state": translate("DataCosmos", "Orbit direction"),
        "sat:absolute_orbit": translate("DataCosmos", "Orbit number"),
        "sat:relative_orbit": translate("DataCosmos", "Relative orbit"),
        "sat:platform_international_designator": translate("DataCosmos", "Satellite designator"),
        "proj:epsg": translate("DataCosmos", "CRS (EPSG code)"),
        "proj:code": translate("DataCosmos", "CRS"),
        "proj:wkt2": translate("DataCosmos", "CRS (WKT)"),
        "proj:projjson": translate("DataCosmos", "CRS (PROJJSON)"),
        "proj:shape": translate("DataCosmos", "Size in pixels (rows, columns)"),
        "proj:transform": translate("DataCosmos", "Place of the pixels"),
        "proj:bbox": translate("DataCosmos", "Bounding box in its CRS"),
        "proj:geometry": translate("DataCosmos", "Footprint in its CRS"),
        "proj:centroid": translate("DataCosmos", "Centre"),
        "mgrs:utm_zone": translate("DataCosmos", "UTM zone"),
        "mgrs:latitude_band": translate("DataCosmos", "MGRS latitude band"),
        "mgrs:grid_square": translate("DataCosmos", "MGRS square"),
        "grid:code": translate("DataCosmos", "Tile of the grid"),
        "s2:product_type": translate("DataCosmos", "Product type"),
        "s2:tile_id": translate("DataCosmos", "Tile"),
        "product:type": translate("DataCosmos", "Product type"),
        "product_type": translate("DataCosmos", "Product type"),
        "file:size": translate("DataCosmos", "File size in bytes"),
        "file:checksum": translate("DataCosmos", "Checksum"),
        "checksum:multihash": translate("DataCosmos", "Checksum"),
        "storage:tier": translate("DataCosmos", "Storage tier"),
        "opencosmos:product_type": translate("DataCosmos", "Product type"),
        "opencosmos:collection_type": translate("DataCosmos", "Kind of collection"),
        "opencosmos:data_area_km2": translate("DataCosmos", "Area with data"),
        "opencosmos:emergency": translate("DataCosmos", "For emergencies"),
        "opencosmos:price": translate("DataCosmos", "Price"),
        "opencosmos:price_currency": translate("DataCosmos", "Currency"),
        "price": translate("DataCosmos", "Price"),
        "currency": translate("DataCosmos", "Currency"),
        "amount": translate("DataCosmos", "Amount"),
    }
