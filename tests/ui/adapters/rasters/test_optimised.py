# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that came in strips, or without overviews, get a quicker copy beside them."""

from __future__ import annotations

import os

import pytest
from conftest import Recorder
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.optimised import OptimiseJob, shown_file
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images
from osgeo import gdal
from range_server import make_cog


class Impatient(Recorder):
    """Cancels once the work has begun."""

    def cancelled(self):
        return bool(self.progressed)


@pytest.mark.parametrize(
    "how", [{"tiled": False}, {"overviews": False}], ids=["striped", "without overviews"]
)
def test_the_copy_is_optimised_and_holds_the_same(tmp_path, how):
    path = make_cog(tmp_path / "scene.tif", **how)
    before = path.read_bytes()
    copy = OptimiseJob(path).run(Monitor())
    assert copy == shown_file(path) == tmp_path / "scene_optimised.tif"
    made, whole = gdal.Open(str(copy)), gdal.Open(str(path))
    assert made.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert made.GetGeoTransform() == whole.GetGeoTransform()
    assert (made.ReadAsArray() == whole.ReadAsArray()).all()
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["scene.tif", "scene_optimised.tif"]


def test_what_is_optimised_gets_no_copy(tmp_path):
    path = make_cog(tmp_path / "scene.tif")
    assert OptimiseJob(path).run(Monitor()) is None
    assert shown_file(path) == path


def test_a_second_run_makes_no_second_copy(tmp_path):
    path = make_cog(tmp_path / "scene.tif", tiled=False)
    OptimiseJob(path).run(Monitor())
    assert OptimiseJob(path).run(Monitor()) is None


def test_a_copy_of_an_older_file_is_not_shown(tmp_path):
    path = make_cog(tmp_path / "scene.tif", tiled=False)
    copy = OptimiseJob(path).run(Monitor())
    after = copy.stat().st_mtime_ns + 10**9
    os.utime(path, ns=(after, after))
    assert shown_file(path) == path


def test_a_cancel_leaves_nothing_behind(tmp_path):
    path = make_cog(tmp_path / "scene.tif", tiled=False)
    with pytest.raises(Cancelled):
        OptimiseJob(path).run(Impatient())
    assert list(tmp_path.iterdir()) == [path]


def test_a_layer_goes_on_with_the_copy_and_its_look_stays(deliver, project):
    delivery = deliver("sentinel-2-l2a", "visual")
    path = delivery.files[0].path
    striped = path.with_name("striped.tif")
    gdal.Translate(str(striped), str(path), width=1500, height=1500)
    striped.replace(path)
    (layer,) = add_images(project, prepare_images(delivery, Monitor()))
    layer.setOpacity(0.5)
    before = layer.source()
    copy = OptimiseJob(path).run(Monitor())
    assert add_images(project, prepare_images(delivery, Monitor())) == [layer]
    assert copy.stem in layer.source() != before
    assert layer.isValid()
    assert layer.opacity() == 0.5
