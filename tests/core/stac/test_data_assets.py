# SPDX-License-Identifier: GPL-2.0-or-later
"""Which files of an item are what is bought."""

import pytest
from datacosmos_imagery.core.stac.data_assets import is_data
from datacosmos_imagery.core.stac.items import Asset

H = "https://h.example/"


@pytest.mark.parametrize(
    ("key", "name", "media_type", "roles", "expected"),
    [
        ("B04", "B04.tif", "image/tiff; application=geotiff", ["data"], True),
        ("B04", "B04.jp2", "image/jp2", [], True),
        ("image", "file.tif", "", [], True),
        ("CLM", "CLM.tif", "image/tiff", ["data-mask", "cloud"], True),
        ("visual", "TCI.tif", "image/tiff", ["overview"], True),
        ("product", "product.zip", "application/zip", [], True),
        ("cube", "cube.h5", "application/x-hdf5", [], True),
        ("ships", "ships.geojson", "application/geo+json", [], True),
        ("report", "report.json", "application/json", ["data"], True),
        ("unknown", "unknown", "", [], True),
        ("SAFE", "S2A.SAFE.zip", "application/zip", [], True),
        ("granule", "granule.h5", "", [], True),
        ("info", "info.nc", "application/x-netcdf", [], True),
        ("a", "b.tif", "image/tiff", ["metadata", "data"], True),
        ("thumbnail", "thumbnail.webp", "image/webp", ["thumbnail"], False),
        ("thumbnail", "thumbnail.tif", "image/tiff", ["data"], False),
        ("preview", "pvi.tif", "image/tiff", [], False),
        ("thumb", "thumb.tif", "image/tiff", [], False),
        ("quick-look", "ql.tif", "image/tiff", [], False),
        ("sum", "B04.tif.md5", "", [], False),
        ("metadata", "metadata.zip", "application/zip", [], False),
        ("pvi", "pvi.tif", "image/tiff", ["overview"], False),
        ("quick", "quick.png", "image/png", [], False),
        ("metadata", "metadata.json", "application/json", ["metadata"], False),
        ("tileinfo", "tileinfo", "", [], False),
        ("granule_metadata", "MTD_TL.xml", "application/xml", [], False),
        ("RPC", "rpc.txt", "text/plain", ["metadata"], False),
        ("licence", "eula.pdf", "application/pdf", [], False),
    ],
)
def test_roles_decide_else_what_the_file_is(key, name, media_type, roles, expected):
    assert is_data(Asset(key, H + name, media_type, "", tuple(roles))) is expected
