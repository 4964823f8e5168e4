# SPDX-License-Identifier: GPL-2.0-or-later
"""What an asset promises by its type, its address and its key, and what may stand in for it."""

from __future__ import annotations

import itertools

import pytest
from datacosmos_imagery.core.delivery.contents import Kind, fits, promised
from datacosmos_imagery.core.stac.items import Asset

TEXTS = {Kind.TEXT, Kind.JSON, Kind.XML}
GRIDS = {Kind.HDF, Kind.NETCDF}
PAGES = {Kind.HTML, Kind.XML, Kind.TEXT}
# Type and last part of the address, as catalogues state them.
PROMISES = [
    ("image/tiff; application=geotiff; profile=cloud-optimized", "TCI.tif", {Kind.TIFF}),
    ("image/vnd.stac.geotiff; cloud-optimized=true", "B04", {Kind.TIFF}),
    ("image/x.geotiff", "", {Kind.TIFF}),
    ("application/octet-stream", "B04.TIF?sig=a.json", {Kind.TIFF}),
    ("", "B04%2Etiff", {Kind.TIFF}),
    ("image/jp2", "T19JBM_B02.jp2", {Kind.JPEG2000}),
    ("image/jpeg", "T19JBM_B02.jp2", {Kind.JPEG, Kind.JPEG2000}),
    ("image/jpeg", "preview.jpg", {Kind.JPEG}),
    ("image/png", "thumbnail", {Kind.PNG}),
    ("image/webp", "thumbnail.webp", {Kind.WEBP}),
    ("application/json", "tileInfo.json", {Kind.JSON}),
    ("application/geo+json", "footprint.geojson", {Kind.JSON}),
    ("application/vnd.oai.openapi+json;version=3.0", "", {Kind.JSON}),
    ("application/x-ndjson", "lines", set()),
    ("application/xml", "MTD_TL.xml", {Kind.XML}),
    ("text/xml", "manifest.safe", {Kind.XML}),
    ("application/gml+xml", "mask.gml", {Kind.XML}),
    ("application/vnd.google-earth.kml+xml", "preview.kml", {Kind.XML}),
    ("", "DIM_PHR1A.DIM", {Kind.XML}),
    ("image/tiff", "TCI.tif.aux.xml", {Kind.TIFF, Kind.XML}),
    ("text/plain", "scene.RPB", TEXTS),
    ("", "scene_RPC.TXT", TEXTS),
    ("text/csv", "", TEXTS),
    ("application/x-hdf5", "scene.h5", {Kind.HDF}),
    ("application/netcdf", "scene.nc", GRIDS),
    ("application/zip", "scene.SAFE.zip", {Kind.ZIP}),
    ("application/gzip", "scene.tar.gz", {Kind.GZIP}),
    ("application/pdf", "report.pdf", {Kind.PDF}),
    ("text/html", "preview.html", PAGES),
    ("text/html", "TCI.tif", PAGES - {Kind.HTML} | {Kind.TIFF}),
    ("application/octet-stream", "scene.dat", set()),
    ("", "v1.0", set()),
    ("", "", set()),
]


@pytest.mark.parametrize(("media_type", "name", "expected"), PROMISES)
def test_type_and_name_are_both_believed(media_type, name, expected):
    asset = Asset("A", f"https://example.org/{name}", media_type)
    assert promised(asset) == expected


def test_the_files_own_name_and_the_key_count_too():
    asset = Asset("metadata.xml", "https://example.org/download?id=7")
    assert promised(asset) == {Kind.XML}
    assert promised(asset, "scene.tif") == {Kind.TIFF}
    assert promised(Asset("A", "https://[", ""), "") == frozenset()


def test_a_web_page_fits_only_where_it_is_promised():
    others = [promised(Asset("A", f"https://example.org/{n}", t)) for t, n, _e in PROMISES]
    taking = [kinds for kinds in others if fits(Kind.HTML, kinds)]
    assert taking == [PAGES]


def test_what_may_stand_in_for_what():
    rasters, pictures = [Kind.TIFF, Kind.JPEG2000, Kind.NITF], [Kind.PNG, Kind.JPEG, Kind.WEBP]
    for due, come in itertools.product(rasters, rasters + pictures):
        assert fits(come, frozenset({due})) is (come in rasters)
    for due, come in itertools.product(pictures, rasters + pictures):
        assert fits(come, frozenset({due}))
    for come in (Kind.JSON, Kind.XML, Kind.TEXT, Kind.ZIP, None):
        assert not fits(come, frozenset({Kind.TIFF}))
        assert fits(come, frozenset())
    assert fits(None, frozenset(TEXTS))
    assert not fits(Kind.ZIP, frozenset(TEXTS))
