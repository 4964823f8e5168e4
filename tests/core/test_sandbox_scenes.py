# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's invented scenes: enough of them, in their places, under their clouds."""

import pytest
from datacosmos_imagery.core.sandbox.scenes import make_scenes
from datacosmos_imagery.core.sandbox.shapes import cut_at_antimeridian, rings_touch
from views import entry_in


def test_the_catalogue_is_the_same_each_time_and_rich_enough():
    one, other = make_scenes(), make_scenes()
    assert one == other
    assert 300 <= len(one) <= 700
    assert len({scene.acquired.year for scene in one}) >= 3
    assert {"L1A", "L1B", "L1C", "L1D", "L2A"} <= {scene.level for scene in one}
    assert len({(scene.collection, scene.id) for scene in one}) == len(one)


def test_clouds_in_the_image_are_in_proportion_to_the_cloud_cover(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    entries = [
        e
        for e in sandbox.catalogue.entries
        if e.collection == "sentinel-2-l2a" and e.scene.place.name == "Harwell"
    ]
    entries.sort(key=lambda e: e.scene.cloud)
    storage = sandbox._server.answer.__self__._storage
    shares = []
    for entry in (entries[0], entries[len(entries) // 2], entries[-1]):
        bands = gdal.Open(str(storage.scene_folder(entry.scene) / "visual_COG.tiff")).ReadAsArray()
        inside = bands.any(axis=0)
        shares.append(100 * (bands.min(axis=0) > 190)[inside].mean())
        assert shares[-1] == pytest.approx(entry.scene.cloud, abs=18)
    assert shares == sorted(shares)


def test_images_are_cloud_optimised_and_lie_on_their_footprint(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    for collection in ("sentinel-2-l2a", "mantis-l1d-cogs"):
        scene = entry_in(sandbox, collection).scene
        folder = sandbox._server.answer.__self__._storage.scene_folder(scene)
        name = "visual_COG.tiff" if scene.is_sentinel else "TCI_COG.tiff"
        data = gdal.Open(str(folder / name))
        assert data.RasterCount == 3
        assert data.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        reference = osr.SpatialReference(data.GetProjection())
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        wgs = osr.SpatialReference()
        wgs.ImportFromEPSG(4326)
        wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        t = data.GetGeoTransform()
        middle = osr.CoordinateTransformation(reference, wgs).TransformPoint(
            t[0] + t[1] * data.RasterXSize / 2, t[3] + t[5] * data.RasterYSize / 2
        )
        xs, ys = zip(*scene.outline[:-1])
        assert middle[0] == pytest.approx(sum(xs) / 4, abs=0.02)
        assert middle[1] == pytest.approx(sum(ys) / 4, abs=0.02)


def test_shapes():
    square = [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]
    triangle = [(3, 0), (3, 3), (0, 3), (3, 0)]
    assert rings_touch(square, triangle)
    assert not rings_touch([(0, 0), (1, 0), (1, 1), (0, 0)], triangle)
    assert rings_touch(square, [(0.5, 0.5), (1, 0.5), (1, 1), (0.5, 0.5)])
    parts = cut_at_antimeridian([(179, 0), (181, 0), (181, 1), (179, 1), (179, 0)])
    assert [sorted({x for x, _ in part}) for part in parts] == [[179, 180.0], [-180.0, -179]]
