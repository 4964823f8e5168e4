# SPDX-License-Identifier: GPL-2.0-or-later
"""What somebody else has put into a download folder, met by what opens and adds images."""

from __future__ import annotations

import os

import planting
import pytest
from buyer import Buyer
from datacosmos_imagery.core import DeliverJob, Monitor, read_delivery
from datacosmos_imagery.core.delivery.order_download import OrderDownload
from datacosmos_imagery.core.errors import StorageError
from datacosmos_imagery.core.journal.download_states import DownloadState, DownloadStates
from datacosmos_imagery.core.journal.records import records
from datacosmos_imagery.ui.adapters.map.footprint_layer import add_live_layer, write_footprints
from datacosmos_imagery.ui.adapters.rasters.files import RasterUnusable, open_raster, write_vrt
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayerFeatureSource
from views import line_in

pytestmark = pytest.mark.timeout(60)  # of which a pipe that is opened takes all

NO_FILES = [planting.pipe, planting.device, planting.listener]


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "victim").write_bytes(b"kept")
    return folder


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "scene" / "visual.tif"
    path.parent.mkdir()
    gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 3)
    return path


@pytest.mark.parametrize("kind", NO_FILES)
@pytest.mark.parametrize(
    "name", ["visual.tif.aux.xml", "visual.tif.ovr", "visual.tfw", "METADATA.DIM", "other.txt"]
)
def test_a_pipe_beside_an_image_keeps_nobody_waiting(image, kind, name):
    kind(image.with_name(name), None)
    with pytest.raises(RasterUnusable, match=f"visual.tif isn't opened: {name} beside it"):
        open_raster(image)


@pytest.mark.parametrize("name", ["visual.tif.aux.xml", "visual.tif.msk", "visual.IMD"])
def test_a_link_beside_an_image_is_not_followed(image, outside, name):
    image.with_name(name).symlink_to(outside / "victim")
    with pytest.raises(RasterUnusable, match=f"{name} beside it points to other data"):
        open_raster(image)


@pytest.mark.parametrize("kind", [*NO_FILES, planting.link, planting.strangers_file])
def test_what_has_the_name_of_an_image_is_not_opened(image, outside, kind):
    image.rename(outside / "image")
    kind(image, outside / "image")
    with pytest.raises(RasterUnusable, match="visual.tif can't be read: it"):
        open_raster(image)


@pytest.mark.parametrize("kind", [*NO_FILES, planting.link, planting.folder])
def test_a_view_replaces_nothing_that_is_not_ours(image, outside, kind):
    target = image.with_name("view.vrt")
    kind(target, outside / "victim")
    before = target.lstat()
    with pytest.raises(OSError, match="it is"):
        write_vrt(target, lambda path: gdal.Translate(path, str(image), format="VRT"))
    assert os.path.samestat(before, target.lstat())
    assert (outside / "victim").read_bytes() == b"kept"
    assert sorted(path.name for path in image.parent.iterdir()) == ["view.vrt", "visual.tif"]


def test_footprints_are_written_under_no_name_that_can_be_foreseen(project, tmp_path, outside):
    layer = add_live_layer(project)
    path = tmp_path / "footprints.gpkg"
    for ending in (".part.gpkg", ".part", "-journal"):
        path.with_name(path.name + ending).symlink_to(outside / "victim")
    source = QgsVectorLayerFeatureSource(layer)
    write_footprints(path, source, QgsProject.instance().transformContext())
    assert path.is_file()
    assert (outside / "victim").read_bytes() == b"kept"


@pytest.fixture
def download(sandbox, client, tmp_path):
    """Return a function that downloads an order as the dock does."""
    buyer = Buyer(sandbox, client, tmp_path / "journal")
    order_id = buyer.order(paid=True)
    folder = tmp_path / "images" / "order"

    def run():
        state = DownloadState(folder, records(buyer.journal)[0].begun_at, ("thumbnail",))
        DownloadStates(buyer.journal).record(buyer.origin, order_id, state)
        (record,) = records(buyer.journal)
        job = OrderDownload(client, record, buyer.folder, tmp_path / "images", lambda _told: None)
        return job.run(Monitor())

    run.folder = folder
    return run


@pytest.mark.parametrize("kind", planting.FOR_A_FILE)
def test_what_lies_at_the_name_of_the_lock_is_refused(download, outside, kind):
    planted = download.folder / ".datacosmos-download.lock"
    planted.parent.mkdir(parents=True)
    kind(planted, outside / "victim")
    with pytest.raises(StorageError) as caught:
        download()
    assert str(planted) in caught.value.message
    assert (outside / "victim").read_bytes() == b"kept"
    assert [path.name for path in download.folder.iterdir()] == [planted.name]


@pytest.mark.parametrize("kind", planting.FOR_A_FOLDER)
def test_what_lies_at_the_name_of_an_orders_folder_is_refused(download, outside, kind):
    download.folder.parent.mkdir()
    kind(download.folder, outside)
    with pytest.raises(StorageError) as caught:
        download()
    assert str(download.folder) in caught.value.message
    assert [path.name for path in outside.iterdir()] == ["victim"]


def test_an_image_exchanged_for_a_link_is_not_added(sandbox, client, buy, tmp_path, outside):
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    job = DeliverJob(client, order_id, tmp_path / "images", ("visual",))
    delivery = job.run(Monitor())
    image = delivery.files[0].path
    image.rename(outside / "image.tiff")
    image.symlink_to(outside / "image.tiff")
    again = read_delivery(delivery.folder, delivery.folder.parent)
    assert prepare_images(again, Monitor()).images == ()
    # Exchanged after it was looked at.
    assert "it is a link to another place" in " ".join(prepare_images(delivery, Monitor()).problems)
