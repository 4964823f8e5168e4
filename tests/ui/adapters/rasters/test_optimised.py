# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that came in strips, or without overviews, made cloud-optimised with GDAL."""

from __future__ import annotations

import pytest
from conftest import Recorder
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.delivery.optimising import OptimiseJob
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.optimised import GdalOptimiser, shown_file
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images
from osgeo import gdal
from range_server import make_cog
from streamed import PICTURE

STRIPED, BARE = {"tiled": False}, {"overviews": False}


class Impatient(Recorder):
    """Cancels once the work has begun."""

    def cancelled(self):
        return bool(self.progressed)


@pytest.fixture
def deliver_slow(deliver, sandbox, tmp_path):
    """Return a function that delivers a picture that is slow to draw, and returns all of it."""

    def run(**how):
        striped = make_cog(tmp_path / "served.tif", **how).read_bytes()
        fault = Fault(PICTURE, times=None, body=striped, content_type="image/tiff")
        sandbox.faults.add(fault)
        return deliver("sentinel-2-l2a", "visual")

    return run


def optimise(delivery, *, replaces=False, monitor=None):
    return OptimiseJob(delivery, GdalOptimiser(), replaces).run(monitor or Monitor())


def is_optimised(path):
    return gdal.Open(str(path)).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def names(path):
    return sorted(one.name for one in path.parent.iterdir() if not one.name.startswith("."))


@pytest.mark.parametrize("how", [STRIPED, BARE], ids=["striped", "without overviews"])
def test_the_copy_is_optimised_and_holds_the_same(deliver_slow, how):
    delivery = deliver_slow(**how)
    path = delivery.files[0].path
    before, others = path.read_bytes(), names(path)
    (copy,) = optimise(delivery)
    assert copy == shown_file(path) == path.with_name(f"{path.stem}_optimised.tif")
    made, whole = gdal.Open(str(copy)), gdal.Open(str(path))
    assert is_optimised(copy)
    assert made.GetGeoTransform() == whole.GetGeoTransform()
    assert (made.ReadAsArray() == whole.ReadAsArray()).all()
    assert path.read_bytes() == before
    assert names(path) == sorted([*others, copy.name])


@pytest.mark.parametrize("how", [STRIPED, BARE], ids=["striped", "without overviews"])
def test_the_quicker_form_takes_the_place(deliver_slow, how, tmp_path):
    delivery = deliver_slow(**how)
    path = delivery.files[0].path
    assert not is_optimised(path)
    assert optimise(delivery, replaces=True) == (path,)
    assert is_optimised(path)
    assert shown_file(path) == path
    served = gdal.Open(str(tmp_path / "served.tif"))
    assert (gdal.Open(str(path)).ReadAsArray() == served.ReadAsArray()).all()


def test_what_is_optimised_is_left_alone(deliver_slow):
    delivery = deliver_slow()
    assert optimise(delivery) == ()
    assert shown_file(delivery.files[0].path) == delivery.files[0].path


def test_a_copy_that_nobody_made_is_not_shown(deliver_slow):
    path = deliver_slow(**STRIPED).files[0].path
    path.with_name(f"{path.stem}_optimised.tif").write_bytes(path.read_bytes())
    assert shown_file(path) == path


@pytest.mark.parametrize("replaces", [False, True])
def test_a_cancel_leaves_nothing_behind(deliver_slow, replaces):
    delivery = deliver_slow(**STRIPED)
    path = delivery.files[0].path
    before, others = path.read_bytes(), names(path)
    with pytest.raises(Cancelled):
        optimise(delivery, replaces=replaces, monitor=Impatient())
    assert (path.read_bytes(), names(path)) == (before, others)


def test_a_layer_goes_on_with_the_copy_and_its_look_stays(deliver_slow, project):
    delivery = deliver_slow(**STRIPED)
    (layer,) = add_images(project, prepare_images(delivery, Monitor()))
    layer.setOpacity(0.5)
    before = layer.source()
    (copy,) = optimise(delivery)
    assert add_images(project, prepare_images(delivery, Monitor())) == [layer]
    assert copy.stem in layer.source() != before
    assert layer.isValid()
    assert layer.opacity() == 0.5


def test_a_layer_of_a_copy_goes_on_with_the_file_once_that_is_quick(deliver_slow, project):
    delivery = deliver_slow(**STRIPED)
    optimise(delivery)
    (layer,) = add_images(project, prepare_images(delivery, Monitor()))
    layer.setOpacity(0.5)
    assert "_optimised" in layer.source()
    optimise(delivery, replaces=True)
    assert add_images(project, prepare_images(delivery, Monitor())) == [layer]
    assert "_optimised" not in layer.source()
    assert layer.isValid()
    assert layer.opacity() == 0.5


# What two rasters have in common


@pytest.fixture
def pair(tmp_path):
    """Return a function that compares an image with its form, or that of another one."""

    def run(change=None, other=None):
        path, form = make_cog(tmp_path / "a.tif", 1100, tiled=False), tmp_path / "b.part.tif"
        of = path
        if change is not None:
            with_change(path, change)
        if other is not None:
            of = make_cog(tmp_path / "other.tif", 1100, tiled=False)
            with_change(of, other)
        assert GdalOptimiser().make(of, form, Monitor())
        return GdalOptimiser().compare(path, form, Monitor())

    return run


def with_change(path, change):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    change(dataset)
    dataset.FlushCache()


def test_the_form_of_an_image_is_the_same(pair):
    found = pair()
    assert found.pixels_sha256
    assert not found.differs


def test_what_an_image_says_is_in_its_form_as_well(pair):
    def say(dataset):
        dataset.SetMetadata({"SENSOR": "x", "TIFFTAG_SOFTWARE": "y"})
        dataset.GetRasterBand(1).SetDescription("B04")
        dataset.GetRasterBand(1).SetScale(0.0001)
        dataset.GetRasterBand(2).SetMetadataItem("WAVELENGTH", "665")
        dataset.GetRasterBand(1).SetNoDataValue(0)

    found = pair(say)
    assert found.pixels_sha256
    assert not found.differs


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.GetRasterBand(3).WriteRaster(700, 900, 1, 1, b"\0"),
        lambda d: d.SetGeoTransform((500_000.0, 10.0, 0.0, 4_200_001.0, 0.0, -10.0)),
        lambda d: d.GetRasterBand(1).SetNoDataValue(7),
    ],
    ids=["a pixel", "its place", "its empty value"],
)
def test_what_does_not_show_the_same_is_found(pair, change):
    assert not pair(other=change).pixels_sha256


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.SetMetadata({"SENSOR": "another"}),
        lambda d: d.GetRasterBand(2).SetDescription("another"),
        lambda d: d.GetRasterBand(2).SetScale(2.0),
        lambda d: d.GetRasterBand(1).SetMetadataItem("WAVELENGTH", "665"),
    ],
    ids=["metadata", "a band's name", "a scale", "a band's metadata"],
)
def test_what_would_be_lost_is_named(pair, change):
    found = pair(other=change)
    assert found.pixels_sha256
    assert found.differs


def test_what_is_no_raster_is_the_same_as_nothing(tmp_path):
    path = make_cog(tmp_path / "a.tif", 64)
    (tmp_path / "b.tif").write_bytes(b"nothing")
    assert not GdalOptimiser().compare(path, tmp_path / "b.tif", Monitor()).pixels_sha256
    assert not GdalOptimiser().make(tmp_path / "b.tif", tmp_path / "c.tif", Monitor())
    assert not GdalOptimiser().is_worth_it(tmp_path / "b.tif")
    assert not GdalOptimiser().is_worth_it(tmp_path / "missing.tif")


def test_a_masked_image_keeps_its_mask(tmp_path):
    path, form = make_cog(tmp_path / "a.tif", 1100, tiled=False), tmp_path / "b.part.tif"

    def mask(dataset):
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(
            0, 0, 1, 1, b"\xff", buf_xsize=1, buf_ysize=1
        )

    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        with_change(path, mask)
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert GdalOptimiser().make(path, form, Monitor())
    assert GdalOptimiser().compare(path, form, Monitor()).pixels_sha256
