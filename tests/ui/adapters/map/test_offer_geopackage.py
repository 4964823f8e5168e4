# SPDX-License-Identifier: GPL-2.0-or-later
"""Offers as GeoPackages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.errors import InputError, StoreError
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.ui.adapters.map.offer_geopackage import (
    read_offer_geopackage,
    write_offer_geopackage,
)
from found_items import found_item
from osgeo import gdal, ogr, osr
from qgis.core import QgsVectorLayer

NOW = datetime(2026, 11, 24, 12, 30, 15, 250_000, tzinfo=timezone.utc)


def entry(scene="A", **options):
    return cart_entry_of(found_item(scene, **options), "https://api.example", NOW)


@pytest.fixture(params=[True, False], ids=["GDAL raises", "GDAL returns codes"])
def _gdal_mode(request):
    # Loading Processing switches all three on, one upon the other.
    before = [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    for module in reversed(before):
        module.DontUseExceptions()
    if request.param:
        gdal.UseExceptions()
    yield
    gdal.DontUseExceptions()
    for module in before:
        module.UseExceptions()


@pytest.mark.usefixtures("_gdal_mode")
def test_what_is_written_is_read_back(tmp_path):
    entries = [
        replace(entry("A"), previous=Money(Decimal("100.10"), "EUR")),
        entry("B", price=None, cloud=None, gsd=None, coverage=None, platform=None, day=None),
        entry("Ä 'quoted' =1+1", price="0.1", currency="USD"),
        replace(entry("nowhere"), footprint=None),
    ]
    path = tmp_path / "offer.gpkg"
    write_offer_geopackage(path, entries)
    offer = read_offer_geopackage(path, NOW)
    assert offer.problems == ()
    for before, after in zip(entries, offer.entries):
        assert replace(after, footprint=None) == replace(before, footprint=None)
    # A polygon comes back as a multipolygon of one.
    assert offer.entries[0].footprint["coordinates"] == (entries[0].footprint["coordinates"],)
    assert offer.entries[3].footprint is None


@pytest.mark.usefixtures("_gdal_mode")
def test_parts_are_read_back(tmp_path):
    squares = [[[w, 0.0], [w + 0.1, 0.0], [w + 0.1, 0.1], [w, 0.1], [w, 0.0]] for w in (0.0, 1.0)]
    parts = [Part.of_geojson({"type": "Polygon", "coordinates": [ring]}) for ring in squares]
    whole = Money(Decimal("108.16"), "EUR")
    entries = [
        replace(entry("A"), parts=tuple(parts[:1]), whole_price=whole),
        replace(entry("B"), parts=tuple(parts)),
        entry("C"),
    ]
    path = tmp_path / "offer.gpkg"
    write_offer_geopackage(path, entries)
    offer = read_offer_geopackage(path, NOW)
    assert offer.problems == ()
    assert [one.parts for one in offer.entries] == [tuple(parts[:1]), tuple(parts), ()]
    assert [one.whole_price for one in offer.entries] == [whole, None, None]


def test_qgis_opens_it_with_numbers_times_and_footprints(qgis_app, tmp_path):
    path = tmp_path / "offer.gpkg"
    write_offer_geopackage(path, [entry("A")])
    layer = QgsVectorLayer(str(path), "offer", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    feature = next(layer.getFeatures())
    assert feature["price"] == 120.56
    assert feature["acquired"].toUTC().toString("yyyy-MM-dd HH:mm") == "2026-03-12 10:31"
    assert feature.geometry().boundingBox().width() == 1


def test_it_replaces_an_older_file_and_leaves_nothing_beside_it(tmp_path):
    path = tmp_path / "offer.gpkg"
    write_offer_geopackage(path, [entry("A"), entry("B")])
    write_offer_geopackage(path, [entry("C")])
    assert [e.line.item for e in read_offer_geopackage(path).entries] == ["S2B_L2A_C"]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("_gdal_mode")
def test_a_place_that_cannot_be_written_is_a_clear_error(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="can't be written"):
        write_offer_geopackage(tmp_path / "file" / "offer.gpkg", [entry("A")])


@pytest.mark.usefixtures("_gdal_mode")
@pytest.mark.parametrize("content", [None, b"", b"no GeoPackage"])
def test_what_is_no_offer_is_a_clear_error(tmp_path, content):
    path = tmp_path / "offer.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match="no offer"):
        read_offer_geopackage(path)


def test_a_row_without_an_item_is_reported_and_loses_nothing_else(tmp_path):

    path = tmp_path / "offer.gpkg"
    write_offer_geopackage(path, [entry("A"), entry("B")])
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    feature = layer.GetNextFeature()
    feature.SetFieldNull("item")
    layer.SetFeature(feature)
    del feature, layer, source
    offer = read_offer_geopackage(path)
    assert [e.line.item for e in offer.entries] == ["S2B_L2A_B"]
    assert len(offer.problems) == 1
