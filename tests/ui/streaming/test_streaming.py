# SPDX-License-Identifier: GPL-2.0-or-later
"""Images are looked at while they are downloaded, and go on with their files."""

from __future__ import annotations

import threading
import zipfile
from pathlib import Path

import pytest
from orders_tab import rasters, words
from qgis.core import QgsContrastEnhancement, QgsProject
from streamed import address_of, is_from_afar


def test_an_image_is_shown_before_it_is_here(looked_at, canvas, qtbot):
    _orders, record, layer = looked_at
    assert layer.isValid()
    assert layer.bandCount() == 3
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    canvas.waitWhileRendering()
    picture = canvas.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.name() != "#ffffff"
    group = QgsProject.instance().layerTreeRoot().findLayer(layer).parent()
    assert record.number in group.name()


def test_the_file_takes_over_and_the_look_stays(looked_at, arrive):
    orders, record, layer = looked_at
    enhancement = QgsContrastEnhancement(layer.renderer().redContrastEnhancement())
    enhancement.setMinimumValue(17)
    layer.renderer().setRedContrastEnhancement(enhancement)
    layer.setOpacity(0.5)
    layer.setName("Mine")
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(layer).setItemVisibilityChecked(False)
    arrive(orders, record)
    assert rasters() == [layer]
    assert layer.isValid()
    assert Path(layer.source()).is_file()
    assert layer.renderer().redContrastEnhancement().minimumValue() == 17
    assert (layer.opacity(), layer.name()) == (0.5, "Mine")
    assert not root.findLayer(layer).itemVisibilityChecked()
    assert "SHA-256" in layer.metadata().abstract()


def test_the_gateway_serves_nothing_that_is_here(looked_at, arrive, qtbot):
    orders, record, layer = looked_at
    address = address_of(layer)
    arrive(orders, record)
    assert not orders.looks.streaming.has(record)
    qtbot.waitUntil(lambda: not answers(address))


def answers(source):
    import http.client
    from urllib.parse import urlsplit

    parts = urlsplit(source)
    connection = http.client.HTTPConnection(parts.hostname, parts.port)
    connection.request("HEAD", parts.path)
    status = connection.getresponse().status
    connection.close()
    return status == 200


def test_small_orders_are_left_to_the_download(stuck, runner, sandbox, qtbot):
    orders, _record = stuck(least_bytes=32 * 1024 * 1024)
    asked = len([one for one in sandbox.requests if "Range" in one.headers])
    for _ in range(3):
        orders.downloads.changed.emit()
    assert rasters() == []
    assert len([one for one in sandbox.requests if "Range" in one.headers]) == asked


@pytest.mark.parametrize("setting", ["streams", "adds_to_project"])
def test_nothing_is_shown_where_it_is_not_wished(settings, stuck, setting, sandbox):
    setattr(settings, setting, False)
    orders, record = stuck()
    orders.downloads.changed.emit()
    assert not orders.looks.streaming.has(record)
    assert rasters() == []


def test_a_layer_that_is_removed_is_served_no_longer(looked_at, project, qtbot):
    orders, record, layer = looked_at
    address = address_of(layer)
    project.removeMapLayer(layer)
    assert not orders.looks.streaming.has(record)
    qtbot.waitUntil(lambda: not answers(address))


def test_a_saved_project_knows_neither_token_nor_gateway(looked_at, project, tmp_path, sandbox):
    _orders, _record, layer = looked_at
    path = tmp_path / "project.qgz"
    secret = address_of(layer).split("/")[-3]
    assert project.write(str(path))
    assert is_from_afar(layer)
    with zipfile.ZipFile(path) as archive:
        said = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    assert layer.id() in said
    assert secret not in said
    assert "127.0.0.1" not in said
    assert "vsicurl" not in said
    assert "visual" in said or "TCI" in said


def test_a_saved_project_opens_with_the_file_once_it_is_here(looked_at, arrive, project, tmp_path):
    orders, record, layer = looked_at
    path = tmp_path / "project.qgz"
    layer.setOpacity(0.5)
    assert project.write(str(path))
    arrive(orders, record)
    project.clear()
    assert project.read(str(path))
    (layer,) = rasters()
    assert layer.isValid()
    assert Path(layer.source()).is_file()
    assert layer.opacity() == 0.5
    assert not layer.customProperty("datacosmos/streamed")


def test_a_saved_project_looks_from_afar_again(looked_at, project, tmp_path, qtbot):
    _orders, _record, layer = looked_at
    path = tmp_path / "project.qgz"
    layer.setOpacity(0.5)
    before = layer.source()
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))
    (layer,) = rasters()
    assert not layer.isValid()
    qtbot.waitUntil(lambda: is_from_afar(layer))
    assert layer.isValid()
    assert layer.source() != before
    assert layer.opacity() == 0.5
    assert rasters() == [layer]


def test_leaving_ends_all_threads_and_leaves_a_missing_layer(looked_at, canvas, qtbot):
    orders, _record, layer = looked_at
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    canvas.refresh()
    orders.leave()
    assert not layer.isValid()
    assert "127.0.0.1" not in layer.source()
    assert [t.name for t in threading.enumerate() if "gateway" in t.name] == []


def test_a_project_of_somebody_else_says_what_is_missing(
    looked_at, make_orders, project, tmp_path, bar, qtbot
):
    orders, _record, _layer = looked_at
    path = tmp_path / "project.qgz"
    assert project.write(str(path))
    said = zipfile.ZipFile(path)
    name = next(one for one in said.namelist() if one.endswith(".qgs"))
    text = said.read(name).decode().replace(orders.book.records[0].order_id, "f" * 8)
    other = tmp_path / "other.qgs"
    other.write_text(text)
    project.clear()
    assert project.read(str(other))
    qtbot.waitUntil(lambda: any("isn't in your list" in one for one in words(bar)))
    assert not rasters()[0].isValid()
