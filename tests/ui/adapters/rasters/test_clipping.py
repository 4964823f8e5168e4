# SPDX-License-Identifier: GPL-2.0-or-later
"""Cutting the user's area out of a downloaded image."""

from dataclasses import replace

import numpy as np
import pytest
from datacosmos_imagery.core import Monitor, aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.errors import Cancelled, InputError
from datacosmos_imagery.ui.adapters.rasters.clipping import ClipJob
from datacosmos_imagery.ui.adapters.rasters.files import RasterUnusable
from datacosmos_imagery.ui.adapters.rasters.images import PreparedImages, prepare_images
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images
from osgeo import gdal
from qgis.core import QgsProject
from views import entry_in


@pytest.fixture
def image_of(deliver):
    """Return a function that buys a scene and returns its image."""

    def run(collection, *assets, number=0):
        delivery = deliver(collection, *assets, number=number)
        (image,) = prepare_images(delivery, Monitor()).images
        return image

    return run


def middle_of(sandbox, collection, number=0):
    """Return longitude and latitude of a scene's middle."""
    corners = entry_in(sandbox, collection, number).scene.outline[:4]
    return sum(x for x, _y in corners) / 4, sum(y for _x, y in corners) / 4


def box_around(x, y, half=0.05):
    return aoi_from_bbox(x - half, y - half, x + half, y + half)


def clip(image, area, monitor=None):
    job = ClipJob(image, area, QgsProject.instance().transformContext())
    return job.run(monitor or Monitor())


def test_the_clip_holds_the_very_pixels_of_the_image(sandbox, image_of):
    image = image_of("sentinel-2-l2a", "visual")
    cut = clip(image, box_around(*middle_of(sandbox, "sentinel-2-l2a"), half=0.3))
    assert cut.source == image.source.with_name("visual_COG_clip.tif")
    whole, part = gdal.Open(str(image.source)), gdal.Open(str(cut.source))
    assert part.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert part.GetProjection() == whole.GetProjection()
    t, u = whole.GetGeoTransform(), part.GetGeoTransform()
    assert (u[1], u[5]) == (t[1], t[5])
    column, row = (u[0] - t[0]) / t[1], (u[3] - t[3]) / t[5]
    assert (column, row) == (pytest.approx(round(column)), pytest.approx(round(row)))
    window = whole.ReadAsArray(round(column), round(row), part.RasterXSize, part.RasterYSize)
    values = part.ReadAsArray()
    filled = values.any(axis=0)
    assert filled.mean() > 0.8
    assert (values[:, filled] == window[:, filled]).all()


def test_outside_of_a_polygon_it_is_empty(sandbox, image_of):
    image = image_of("sentinel-2-l2a", "visual")
    x, y = middle_of(sandbox, "sentinel-2-l2a")
    ring = [[x - 0.3, y - 0.3], [x + 0.3, y - 0.3], [x - 0.3, y + 0.3], [x - 0.3, y - 0.3]]
    cut = clip(image, aoi_from_geojson({"type": "Polygon", "coordinates": [ring]}))
    values = gdal.Open(str(cut.source)).ReadAsArray()
    assert values[:, 1, -2].tolist() == [0, 0, 0]
    assert values[:, -3, 2].all()
    assert values.any(axis=0).mean() == pytest.approx(0.5, abs=0.06)


@pytest.mark.parametrize("collection", ["platero-l1a-cogs", "menut-l1b-cogs"])
def test_a_scene_placed_by_rpc_is_clipped_on_the_map(sandbox, image_of, project, collection):
    image = image_of(collection)
    cut = clip(image, box_around(*middle_of(sandbox, collection), half=0.03))
    data = gdal.Open(str(cut.source))
    assert data.GetSpatialRef().IsProjected()
    assert (data.GetRasterBand(cut.alpha).ReadAsArray() > 0).mean() > 0.8
    prepared = PreparedImages("1", "Order 1", (cut,), ())
    (layer,) = add_images(project, prepared)
    assert layer.isValid()
    assert layer.name().endswith("clipped")


def test_all_bands_of_a_composite_are_clipped_with_their_names(sandbox, image_of):
    image = image_of("sentinel-2-l2a", "B02", "B03", "B04", "B08")
    data = gdal.Open(str(clip(image, box_around(*middle_of(sandbox, "sentinel-2-l2a"))).source))
    names = [data.GetRasterBand(n).GetDescription() for n in range(1, data.RasterCount + 1)]
    assert names == ["B04", "B03", "B02", "B08"]
    assert data.GetRasterBand(4).GetNoDataValue() == 0


def test_an_image_that_does_not_say_what_is_empty_gets_an_alpha_band(sandbox, image_of):
    image = image_of("sentinel-2-l2a", "visual")
    # A COG that is changed is no longer one; newer GDAL wants that said.
    change = {"nOpenFlags": gdal.OF_UPDATE, "open_options": ["IGNORE_COG_LAYOUT_BREAK=YES"]}
    data = gdal.OpenEx(str(image.source), **change)
    for number in (1, 2, 3):
        data.GetRasterBand(number).DeleteNoDataValue()
    del data
    cut = clip(image, box_around(*middle_of(sandbox, "sentinel-2-l2a"), half=0.2))
    alpha = gdal.Open(str(cut.source)).ReadAsArray()[cut.alpha - 1]
    assert cut.alpha == 4
    assert set(np.unique(alpha)) == {0, 255}


def test_a_second_clip_leaves_the_first_alone(sandbox, image_of):
    image = image_of("sentinel-2-l2a", "visual")
    area = box_around(*middle_of(sandbox, "sentinel-2-l2a"))
    first, second = clip(image, area).source, clip(image, area).source
    assert (first.name, second.name) == ("visual_COG_clip.tif", "visual_COG_clip-2.tif")


def test_an_area_across_the_antimeridian_is_one_clip(sandbox, image_of):
    numbers = range(18)
    number = next(
        n for n in numbers if entry_in(sandbox, "platero-l1c-cogs", n).scene.place.name == "Fiji"
    )
    image = image_of("platero-l1a-cogs", number=number)
    x, y = middle_of(sandbox, "platero-l1a-cogs", number)
    west, east = x - 0.2, x + 0.2
    area = aoi_from_bbox(west, y - 0.05, east - 360 if east > 180 else east, y + 0.05)
    data = gdal.Open(str(clip(image, area).source))
    assert data.RasterXSize * data.GetGeoTransform()[1] < 50_000
    assert (data.GetRasterBand(5).ReadAsArray() > 0).mean() > 0.4


def test_an_area_beside_the_image_is_refused_in_words(sandbox, image_of):
    image = image_of("sentinel-2-l2a", "visual")
    x, y = middle_of(sandbox, "sentinel-2-l2a")
    before = sorted(image.source.parent.iterdir())
    with pytest.raises(InputError, match="doesn't touch"):
        clip(image, box_around(x + 3, y))
    with pytest.raises(InputError, match="doesn't touch"):
        clip(image, box_around(x - 170 if x > 0 else x + 170, -80))
    assert sorted(image.source.parent.iterdir()) == before


def test_a_cancelled_clip_leaves_nothing(sandbox, image_of, monitor):
    image = image_of("sentinel-2-l2a", "visual")
    before = sorted(image.source.parent.iterdir())
    monitor.stop = True
    with pytest.raises(Cancelled):
        clip(image, box_around(*middle_of(sandbox, "sentinel-2-l2a")), monitor)
    assert sorted(image.source.parent.iterdir()) == before


def test_progress_is_told(sandbox, image_of, monitor):
    image = image_of("sentinel-2-l2a", "visual")
    monitor.progressed.clear()
    clip(image, box_around(*middle_of(sandbox, "sentinel-2-l2a"), half=0.3), monitor)
    assert monitor.progressed[-1][0] == 1.0


def test_a_view_of_files_elsewhere_is_not_clipped(sandbox, image_of, tmp_path):
    image = image_of("platero-l1a-cogs")
    text = image.source.read_text()
    view = tmp_path / "elsewhere.vrt"
    name = image.source.name.replace("_map.vrt", "_map_sensor.vrt")
    target = image.source.with_name(name)
    view.write_text(
        text.replace('relativeToVRT="1"', 'relativeToVRT="0"').replace(name, str(target))
    )
    with pytest.raises(RasterUnusable, match="view"):
        clip(replace(image, source=view), box_around(*middle_of(sandbox, "platero-l1a-cogs")))
