# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's invented scenes: enough of them, in their places, under their clouds."""

import pytest
from datacosmos_imagery.core.sandbox.item_json import folder_of
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
    shares = []
    for entry in (entries[0], entries[len(entries) // 2], entries[-1]):
        bands = gdal.Open(str(sandbox.scene_folder(entry.scene) / "visual_COG.tiff")).ReadAsArray()
        inside = bands.any(axis=0)
        shares.append(100 * (bands.min(axis=0) > 190)[inside].mean())
        assert shares[-1] == pytest.approx(entry.scene.cloud, abs=18)
    assert shares == sorted(shares)


def test_images_are_cloud_optimised_and_lie_on_their_footprint(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    for collection in ("sentinel-2-l2a", "mantis-l1d-cogs"):
        scene = entry_in(sandbox, collection).scene
        folder = sandbox.scene_folder(scene)
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


def test_an_image_across_the_antimeridian_is_whole(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    scene = next(
        entry.scene
        for entry in sandbox.catalogue.entries
        if entry.collection == "sentinel-2-l2a" and entry.scene.outline[1][0] > 180
    )
    bands = gdal.Open(str(sandbox.scene_folder(scene) / "visual_COG.tiff"))
    shown = bands.ReadAsArray().any(axis=0)
    # All but the collar that a tilted footprint leaves, as at any other place.
    assert 0.8 < shown.mean() < 1
    middle = shown.shape[0] // 2
    assert shown[middle, shown.shape[1] // 10 : -shown.shape[1] // 10].all()


def test_a_scene_without_clouds_shows_none(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    clear = [
        entry.scene
        for entry in sandbox.catalogue.entries
        if entry.scene and entry.scene.cloud == 0 and entry.scene.level == "L2A"
    ]
    folder = sandbox.scene_folder(clear[0])
    bands = gdal.Open(str(folder / "visual_COG.tiff")).ReadAsArray()
    assert (bands.min(axis=0) > 190).mean() < 0.001


def test_hyperspectral_bands_run_from_blue_to_infrared(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    scene = entry_in(sandbox, "hammer-l1c-cogs").scene
    folder = sandbox.scene_folder(scene)
    bands = [gdal.Open(str(folder / f"HS{n}_COG.tiff")).ReadAsArray() for n in range(6)]
    assert {band.dtype.name for band in bands} == {"uint16"}
    # Neighbours are more alike than the ends of the spectrum.
    apart = [abs(band.astype(float) - bands[0]).mean() for band in bands]
    assert apart[0] == 0 < apart[1] < apart[-1]


def test_a_gdal_that_cannot_write_thumbnails_is_said_and_no_half_of_the_files_stays(call, sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    entry = entry_in(sandbox, "sentinel-2-l2a")
    path = f"/api/data/v0/storage{folder_of(entry.scene)}/thumbnail.webp"
    driver = gdal.GetDriverByName("WEBP")
    driver.Deregister()
    try:
        assert call("GET", path).status == 500
        assert list(sandbox.folder.rglob("*.tiff")) == []
    finally:
        driver.Register()
    assert call("GET", path).status == 200


def test_shapes():
    square = [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]
    triangle = [(3, 0), (3, 3), (0, 3), (3, 0)]
    assert rings_touch(square, triangle)
    assert not rings_touch([(0, 0), (1, 0), (1, 1), (0, 0)], triangle)
    assert rings_touch(square, [(0.5, 0.5), (1, 0.5), (1, 1), (0.5, 0.5)])
    parts = cut_at_antimeridian([(179, 0), (181, 0), (181, 1), (179, 1), (179, 0)])
    assert [sorted({x for x, _ in part}) for part in parts] == [[179, 180.0], [-180.0, -179]]
