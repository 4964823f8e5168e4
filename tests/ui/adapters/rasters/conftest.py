# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a GeoTIFF and returns its path."""

    def run(name, bands, *, nodata=None, colours=(), placed=True, folder="A"):
        bands = np.asarray(bands)
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_UInt16
        data = gdal.GetDriverByName("GTiff").Create(
            str(path), bands.shape[2], bands.shape[1], len(bands), kind
        )
        if placed:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(32631)
            data.SetProjection(reference.ExportToWkt())
            data.SetGeoTransform((400_000, 10, 0, 4_500_000, 0, -10))
        for number, values in enumerate(bands, start=1):
            band = data.GetRasterBand(number)
            band.WriteArray(values)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if colours:
                band.SetColorInterpretation(colours[number - 1])
        data.FlushCache()
        return path

    return run
