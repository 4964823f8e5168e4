# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that lie on the map in known ways, and whether what is drawn of them is right."""

from __future__ import annotations

import math

import numpy as np
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.sandbox.sensor import SensorGrid
from datacosmos_imagery.ui.adapters.map.footprint_features import footprint_geometry
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.layers import make_layer
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from scene_files import drawn, pixels_of

SIDE = 64
WEST, NORTH, STEP = 400_000.0, 4_500_000.0, 20.0
ZONE = 32631


def turned(degrees, shear=0.0, mirror=1):
    """Return a geotransform that is turned, and perhaps sheared."""
    angle = math.radians(degrees)
    across = (STEP * math.cos(angle) * mirror, STEP * math.sin(angle) * mirror)
    down = (STEP * math.sin(angle) + shear, -STEP * math.cos(angle))
    return (WEST, across[0], down[0], NORTH, across[1], down[1])


GRIDS = {
    "north-up": turned(0),
    "rotated": turned(14),
    "rotated the other way": turned(-37),
    "a tiny rotation": turned(0.2),
    "a rotation nobody sees": turned(1e-9),
    "a quarter": turned(90),
    "three quarters": turned(270),
    "upside down": turned(180),
    "sheared": turned(0, shear=8),
    "sheared and rotated": turned(30, shear=-6),
    "south-up": (WEST, STEP, 0.0, NORTH, 0.0, STEP),
    "mirrored": turned(0, mirror=-1),
    "oblong pixels": (WEST, STEP, 0.0, NORTH, 0.0, STEP / 2),
}


def halves(side=SIDE, kind=np.uint8, most=240):
    """Return three bands: the upper half of the rows is red, the lower green."""
    bands = np.full((3, side, side), most // 24, kind)
    bands[0, : side // 2] = most
    bands[1, side // 2 :] = most
    bands[2, :, ::2] = most // 12  # a stretch needs something between
    return bands


def wkt_of(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def place(path, transform, epsg=ZONE):
    """Give a file this geotransform, and a CRS."""
    data = gdal.Open(str(path), gdal.GA_Update)
    if epsg is not None:
        data.SetProjection(wkt_of(epsg))
    data.SetGeoTransform(transform)
    data.FlushCache()
    return path


def tag(path, rpc=None, points=None, epsg=ZONE):
    """Give a file coefficients, or ground control points."""
    data = gdal.Open(str(path), gdal.GA_Update)
    if points is not None:
        data.SetGCPs(points, wkt_of(epsg) if epsg else "")
    if rpc is not None:
        data.SetMetadata(rpc, "RPC")
    data.FlushCache()
    return path


def points_of(transform, count=2):
    """Return ground control points in a raster of so many each way."""
    places = [n * SIDE / (count - 1) for n in range(count)]
    return [
        gdal.GCP(*gdal.ApplyGeoTransform(transform, x, y), 0, x, y) for x in places for y in places
    ]


def degrees_of(transform, side=SIDE):
    """Return the corners of an image in the zone, as longitudes and latitudes."""
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(f"EPSG:{ZONE}"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    corners = [(0, 0), (side, 0), (side, side), (0, side), (0, 0)]
    points = [QgsPointXY(*gdal.ApplyGeoTransform(transform, x, y)) for x, y in corners]
    return [(p.x(), p.y()) for p in map(to_degrees.transform, points)]


def footprint_of(transform):
    """Return the GeoJSON of where an image lies."""
    return {"type": "Polygon", "coordinates": [[list(point) for point in degrees_of(transform)]]}


def rpc_of(transform, side=SIDE):
    """Return coefficients that put an image where this geotransform would."""
    return SensorGrid(degrees_of(transform, side), side, tags_images=False).coefficients()


def judged(layer, transform, size=100):
    """Return which shares of the pixels are rightly opaque, rightly empty, and rightly coloured.

    For images of `halves`. Along the outline, and between red and green, nothing is judged.
    """
    corners = [(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE)]
    points = [QgsPointXY(*gdal.ApplyGeoTransform(transform, x, y)) for x, y in corners]
    box = QgsGeometry.fromPolygonXY([points]).boundingBox()
    side = max(box.width(), box.height()) + 12 * STEP
    extent = QgsRectangle.fromCenterAndSize(box.center(), side, side)
    zone = QgsCoordinateReferenceSystem(f"EPSG:{ZONE}")
    pixels = pixels_of(drawn(layer, extent, size, zone if layer.crs().isValid() else None))
    inverse = gdal.InvGeoTransform(transform)
    y, x = np.mgrid[0:size, 0:size] + 0.5
    map_x, map_y = extent.xMinimum() + x * side / size, extent.yMaximum() - y * side / size
    column = inverse[0] + inverse[1] * map_x + inverse[2] * map_y
    row = inverse[3] + inverse[4] * map_x + inverse[5] * map_y
    edge = 2.5
    inner = (column > edge) & (column < SIDE - edge) & (row > edge) & (row < SIDE - edge)
    outer = (column < -edge) | (column > SIDE + edge) | (row < -edge) | (row > SIDE + edge)
    is_opaque = pixels[..., 3] > 128
    is_red = pixels[..., 0] > pixels[..., 1]
    off_seam = inner & (abs(row - SIDE / 2) > edge)
    right = (is_red == (row < SIDE / 2)) & is_opaque
    return (
        float(is_opaque[inner].mean()),
        float((~is_opaque)[outer].mean()),
        float(right[off_seam].mean()),
    )


def shown(delivery):
    """Return the only image of a delivery, its layer, and what was wrong."""
    prepared = prepare_images(delivery, Monitor())
    (image,) = prepared.images
    return image, make_layer(image), prepared.problems


def ground_of(delivery, crs):
    """Return the footprint of what was delivered first, in a CRS."""
    geometry = footprint_geometry(delivery.files[0].item.geometry)
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    geometry.transform(QgsCoordinateTransform(wgs, crs, QgsProject.instance()))
    return geometry


def covered_share(layer, footprint):
    """Return how well what is drawn and the footprint agree: common share of both together."""
    extent = footprint.boundingBox().buffered(500)
    image = drawn(layer, extent)
    settings = QgsMapSettings()
    settings.setExtent(extent)
    settings.setOutputSize(QSize(200, 200))
    both = only_drawn = only_inside = 0
    to_map = settings.mapToPixel()
    for x in range(0, 200, 4):
        for y in range(0, 200, 4):
            point = to_map.toMapCoordinates(x, y)
            inside = footprint.contains(QgsGeometry.fromPointXY(point))
            opaque = image.pixelColor(x, y).alpha() > 128
            both += inside and opaque
            only_drawn += opaque and not inside
            only_inside += inside and not opaque
    return both / (both + only_drawn + only_inside)
