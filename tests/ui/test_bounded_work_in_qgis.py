# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS does with outlines from outside is bounded, too: areas, quick looks, offers, layers."""

from __future__ import annotations

import json
import time
from datetime import datetime, timezone

import outlines
import pytest
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.map.corners import footprint_corners
from datacosmos_imagery.ui.adapters.map.footprint_features import footprint_features
from datacosmos_imagery.ui.adapters.map.offer_geopackage import (
    read_offer_geopackage,
    write_offer_geopackage,
)
from datacosmos_imagery.ui.adapters.map.polygons import aoi_from_geometry
from datacosmos_imagery.ui.processing import search_catalogue
from datacosmos_imagery.ui.search.area_sources import selection_of_layer
from found_items import found_item
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsJsonUtils,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

# Far above what it takes, on a machine that may be busy; far below what it took.
MOST_S = 2.5


@pytest.fixture
def soon():
    """Fail a test that takes too long, however it ends."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < MOST_S


def geometry_of(geojson):
    return QgsJsonUtils.geometryFromGeoJson(json.dumps(geojson))


def aoi_of(geometry, authority="EPSG:4326"):
    crs = QgsCoordinateReferenceSystem(authority)
    return aoi_from_geometry(geometry, crs, QgsCoordinateTransformContext())


@pytest.mark.parametrize("outline", [outlines.leaning_comb, outlines.wild, outlines.nested])
def test_an_area_that_would_hold_up_the_window_is_refused_before_it_is_looked_at(qgis_app, outline):
    geometry = geometry_of(outline(19_000))
    began = time.monotonic()
    with pytest.raises(InputError, match="too intricate|crosses itself"):
        aoi_of(geometry)
    assert time.monotonic() - began < MOST_S


def test_an_area_of_arcs_counts_by_what_they_are_made_of(qgis_app):
    arcs = ", ".join(f"{n} {n % 2}" for n in range(1001))
    curve = f"CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING({arcs}), (1000 0, 0 0)))"
    with pytest.raises(InputError, match="vertices"):
        aoi_of(QgsGeometry.fromWkt(curve))


def test_an_area_in_metres_that_is_said_to_be_in_degrees_lies_outside_the_globe(qgis_app, soon):
    far = QgsGeometry.fromWkt("POLYGON((1e12 1, 2e12 1, 2e12 2, 1e12 3, 1e12 1))")
    with pytest.raises(InputError, match="outside the globe"):
        aoi_of(far)


def test_a_detailed_area_is_still_taken(qgis_app):
    assert aoi_of(geometry_of(outlines.coast(19_000))).area_km2 > 0
    (ring,) = outlines.coast(9_000)["coordinates"]
    metres = outlines.polygon([(5e5 + 1e5 * (x - 10), 5e6 + 1e5 * (y - 10)) for x, y in ring])
    assert aoi_of(geometry_of(metres), "EPSG:32632").area_km2 > 0


def test_a_selection_whose_polygons_all_cross_is_refused_before_it_is_merged(project, soon):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "combs", "memory")
    (upright,) = outlines.comb(9_000)["coordinates"]
    for ring in (upright, [[y, x] for x, y in upright]):
        feature = QgsFeature()
        feature.setGeometry(geometry_of(outlines.polygon(ring)))
        assert layer.dataProvider().addFeature(feature)
    layer.selectAll()
    with pytest.raises(InputError, match="too intricate"):
        selection_of_layer(layer)


def test_neighbours_that_share_their_edges_are_still_merged(project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    for rings in outlines.tiles(15_000)["coordinates"]:
        feature = QgsFeature()
        feature.setGeometry(geometry_of(outlines.polygon(*rings)))
        assert layer.dataProvider().addFeature(feature)
    layer.selectAll()
    area = aoi_from_geometry(
        selection_of_layer(layer).geometry, layer.crs(), QgsCoordinateTransformContext()
    )
    assert area.bbox == pytest.approx((10, 10, 11, 11))


@pytest.mark.parametrize("outline", [outlines.circle, outlines.coast, outlines.islands])
def test_the_corners_of_a_footprint_of_thousands_of_points_are_found_soon(qgis_app, outline, soon):
    corners = footprint_corners(outline(5900))
    assert len(corners) == 4
    west, south, east, north = 8, 8, 12, 12
    assert all(west < x < east and south < y < north for x, y in corners)


def test_dense_edges_have_the_corners_of_sparse_ones(qgis_app):
    upright = outlines.polygon(
        [(10 + n / 1000, 12) for n in range(1000)]
        + [(11, 12 - n / 1000) for n in range(1000)]
        + [(11 - n / 1000, 11) for n in range(1000)]
        + [(10, 11 + n / 1000) for n in range(1001)]
    )
    found = footprint_corners(upright)
    meant = [(10, 12), (11, 12), (11, 11), (10, 11)]
    assert [pytest.approx(corner, abs=1e-6) for corner in meant] == list(found)


def page(*geometries):
    features = [
        {"id": f"I{number}", "collection": "c", "geometry": geometry, "properties": {}}
        for number, geometry in enumerate(geometries)
    ]
    return json.dumps({"features": features, "links": []}).encode()


def test_processing_says_which_footprints_are_boxes(run, sandbox, context, feedback):
    sandbox.faults.add(Fault("/stac/search", body=page(outlines.star(2000))))
    results = run("searchcatalogue", EXTENT="9,11,9,11 [EPSG:4326]", OUTPUT="memory:")
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    (feature,) = layer.getFeatures()
    assert feature.geometry().constGet().nCoordinates() == 5
    assert feature["coverage"] in (None, layer.dataProvider().defaultValue(0))
    assert "I0: a footprint too intricate" in feedback.textLog()


def test_processing_feels_a_cancel_between_footprints(
    provider, account, sandbox, context, monkeypatch
):
    # Across 180 degrees, so that each is cut when its feature is made.
    dear = outlines.islands(2400)
    moved = [[[(x + 169.5, y) for x, y in ring] for ring in part] for part in dear["coordinates"]]
    sandbox.faults.add(Fault("/stac/search", body=page(*[{**dear, "coordinates": moved}] * 100)))
    feedback = QgsProcessingFeedback(False)
    cancelled = []

    def made(found, fields, *more):
        for entry in found:
            yield from footprint_features([entry], fields, *more)
            feedback.cancel()
            cancelled.append(time.monotonic())

    monkeypatch.setattr(search_catalogue, "footprint_features", made)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "datacosmos:searchcatalogue"
    )
    parameters = {"EXTENT": "170,-170,5,15 [EPSG:4326]", "OUTPUT": "memory:"}
    assert algorithm.run(parameters, context, feedback)[1] is False
    assert len(cancelled) == 1


def test_an_offers_shape_of_megabytes_costs_its_row_the_place_only(qgis_app, tmp_path):
    path = tmp_path / "offer.gpkg"
    now = datetime(2026, 11, 25, tzinfo=timezone.utc)
    write_offer_geopackage(path, [cart_entry_of(found_item(), "https://a.example:443", now)])
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    feature = layer.GetNextFeature()
    shape = ogr.CreateGeometryFromJson(json.dumps(outlines.circle(400_000)))
    feature.SetGeometry(ogr.ForceToMultiPolygon(shape))
    assert layer.SetFeature(feature) == 0
    del feature, layer, source
    offer = read_offer_geopackage(path)
    assert offer.entries[0].footprint is None
    assert "footprint" in offer.problems[0]
