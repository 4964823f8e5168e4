# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are no image, are damaged or point elsewhere."""

from __future__ import annotations

import contextlib
import socket
import threading

import pytest
from datacosmos_imagery.core import DeliverJob, Monitor
from datacosmos_imagery.ui.adapters.rasters.files import (
    RasterUnusable,
    open_image,
    open_raster,
    write_vrt,
)
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images
from osgeo import gdal
from scene_files import delivery_of, scene
from views import line_in

HOSTILE = {
    "virtual raster": b'<VRTDataset rasterXSize="1" rasterYSize="1"><SRS>EPSG:4326</SRS></VRTDataset>',
    "web service": b"<GDAL_WMS><Service name='WMS'></Service></GDAL_WMS>",
    "list of files": b"<GDALTileIndexDataset></GDALTileIndexDataset>",
    "web page": b"<html>not found</html>",
    "text": b"",
    "damaged": b"II*\0" + b"\xff" * 40,
}


@pytest.fixture
def trap():
    """An address for GDAL that nobody is supposed to call, and the calls it got."""
    server = socket.create_server(("127.0.0.1", 0))
    calls = []

    def listen():
        with contextlib.suppress(OSError):  # closed at the end of the test
            while True:
                calls.append(server.accept()[0].close())

    threading.Thread(target=listen, daemon=True).start()
    yield f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/x.tif", calls
    server.close()


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_raster_of_the_expected_kind_is_kept_and_reported(
    write, tmp_path, content, project
):
    path = write("x.tif", [scene()])
    path.write_bytes(content)
    prepared = prepare_images(delivery_of(tmp_path, {"PAN": (path, {})}), Monitor())
    assert add_images(project, prepared) == []
    assert "x.tif" in prepared.problems[0]
    assert path.read_bytes() == content
    assert project.layerTreeRoot().findGroup("DataCosmos").children() == []


@pytest.mark.parametrize("way", ["inside", "aux.xml", "ovr"])
def test_a_raster_that_points_elsewhere_is_not_followed(write, tmp_path, trap, way):
    address, calls = trap
    path = write("x.tif", [scene(600, 600)])
    if way == "inside":
        data = gdal.Open(str(path), gdal.GA_Update)
        data.SetMetadataItem("OVERVIEW_FILE", address, "OVERVIEWS")
        data.FlushCache()
        del data
    elif way == "aux.xml":
        path.with_name("x.tif.aux.xml").write_text(
            f'<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">{address}'
            "</MDI></Metadata></PAMDataset>"
        )
    else:
        path.with_name("x.tif.ovr").write_text(
            '<VRTDataset rasterXSize="300" rasterYSize="300"><VRTRasterBand band="1">'
            f"<SimpleSource><SourceFilename>{address}</SourceFilename></SimpleSource>"
            "</VRTRasterBand></VRTDataset>"
        )
    prepared = prepare_images(delivery_of(tmp_path, {"PAN": (path, {})}), Monitor())
    assert prepared.images == ()
    assert "points to other data" in prepared.problems[0]
    assert calls == []


def raster_beside(path, ending, **metadata):
    """Make a raster beside an image; its metadata in the domain of overviews is within it."""
    data = gdal.GetDriverByName("GTiff").Create(f"{path}{ending}", 300, 300, 1)
    data.SetMetadata(metadata, "OVERVIEWS")


def write_pointer(path, ending, address):
    text = (
        '<VRTDataset rasterXSize="300" rasterYSize="300"><Metadata>'
        '<MDI key="INTERNAL_MASK_FLAGS_1">2</MDI></Metadata><VRTRasterBand band="1">'
        f"<SimpleSource><SourceFilename>{address}</SourceFilename></SimpleSource>"
        "</VRTRasterBand></VRTDataset>"
    )
    if ending.casefold().endswith(".aux.xml"):
        text = (
            '<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW&#95;FILE">'
            f"{address}</MDI></Metadata></PAMDataset>"
        )
    path.with_name(path.name + ending).write_text(text)


POINTERS = [".OVR", ".OvR", ".msk", ".MSK", ".aux.xml", ".AUX.XML"]
POINTERS_OF_THOSE = [(".msk", ".msk.ovr"), (".ovr", ".ovr.msk"), (".ovr", ".ovr.aux.xml")]


@pytest.mark.parametrize(
    ("honest", "ending"), [*((None, ending) for ending in POINTERS), *POINTERS_OF_THOSE]
)
def test_nothing_beside_a_raster_leads_elsewhere(write, trap, honest, ending):
    address, calls = trap
    path = write("x.tif", [scene(600, 600)])
    if honest:
        raster_beside(path, honest)
        assert open_raster(path).RasterCount == 1
    write_pointer(path, ending, address)
    with pytest.raises(RasterUnusable, match="beside it points to other data"):
        open_raster(path)
    assert calls == []


def test_overviews_that_name_others_within_are_not_followed(write, trap):
    address, calls = trap
    path = write("x.tif", [scene(600, 600)])
    raster_beside(path, ".ovr", OVERVIEW_FILE=address)
    with pytest.raises(RasterUnusable, match="x.tif.ovr beside it points to other data"):
        open_raster(path)
    assert calls == []


@pytest.mark.parametrize("ending", [".ovr", ".OVR", ".msk", ".aux.xml"])
def test_no_view_is_written_where_something_waits_for_it(write, trap, ending):
    address, calls = trap
    path = write("x.tif", [scene(600, 600)])
    view = path.with_name("x_map.vrt")
    write_pointer(view, ending, address)
    with pytest.raises(RasterUnusable, match="x_map.vrt.* beside it points to other data"):
        write_vrt(view, lambda target: gdal.Translate(target, str(path), format="VRT"))
    assert not view.exists()
    assert calls == []


def test_a_view_beside_what_points_elsewhere_is_not_opened(write, trap):
    address, calls = trap
    path = write("x.tif", [scene(600, 600)])
    view = path.with_name("x_colour.vrt")
    assert write_vrt(view, lambda target: gdal.Translate(target, str(path), format="VRT"))
    write_pointer(view, ".OVR", address)
    with pytest.raises(RasterUnusable, match="beside it points to other data"):
        open_image(view)
    assert calls == []


def test_one_broken_image_does_not_hold_up_the_others(project, sandbox, client, buy, tmp_path):
    lines = [line_in(sandbox, "mantis-l1d-cogs", n) for n in (0, 1)]
    order_id = buy(sandbox, client, *lines)
    delivery = DeliverJob(client, order_id, tmp_path / "dl", ("TCI",)).run(Monitor())
    delivery.files[0].path.write_bytes(b"gone")
    prepared = prepare_images(delivery, Monitor())
    assert (len(prepared.images), len(prepared.problems)) == (1, 1)


def test_an_image_that_ends_early_is_damaged(write, tmp_path):
    path = write("x.tif", [scene(600, 600)])
    path.write_bytes(path.read_bytes()[:200_000])
    prepared = prepare_images(delivery_of(tmp_path, {"PAN": (path, {})}), Monitor())
    assert prepared.images == ()
    assert "x.tif is damaged" in prepared.problems[0]


def test_an_image_that_vanished_since_is_left_out_and_its_group_too(project, write, tmp_path):
    path = write("x.tif", [scene()])
    prepared = prepare_images(delivery_of(tmp_path, {"PAN": (path, {})}), Monitor())
    path.unlink()
    assert add_images(project, prepared) == []
    assert project.layerTreeRoot().findGroup("DataCosmos").children() == []
