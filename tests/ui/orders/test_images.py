# SPDX-License-Identifier: GPL-2.0-or-later
"""Images and footprints of orders on the map."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.ui.orders.actions import Extra
from orders_tab import complete, rasters, vectors, wait_for, words
from qgis.PyQt.QtWidgets import QFileDialog


def test_images_are_shown_once_however_often_it_is_asked(make_panel, buyer, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    qtbot.waitUntil(lambda: bool(rasters()))
    with qtbot.waitSignal(panel.controller.images.added):
        panel.controller.do(row.key, Action.ADD_TO_PROJECT)
    assert len(rasters()) == 1


def test_a_raster_that_gdal_cannot_open_is_kept_and_told(make_panel, buyer, settings, bar, qtbot):
    settings.adds_to_project = False
    panel, row = complete(make_panel, buyer, qtbot)
    files = [row.record.folder / name for name in row.record.download.files]
    images = [path for path in files if path.read_bytes()[:2] == b"II"]
    for path in images:
        path.write_bytes(path.read_bytes()[:12] + bytes(path.stat().st_size - 12))
    panel.controller.do(row.key, Action.ADD_TO_PROJECT)
    assert images
    qtbot.waitUntil(lambda: any("can't open it" in text for text in words(bar)))
    assert all(path.exists() for path in images)
    assert rasters() == []


def test_my_area_is_cut_out_of_the_images_beside_them(make_panel, buyer, qtbot):
    item = next(i for i in buyer.items if i.level not in ("L0", "L1A", "L1B"))
    west, south, east, north = bounds(item)
    area = aoi_from_bbox((west + east) / 2, (south + north) / 2, east, north)
    panel, row = complete(make_panel, buyer, qtbot, item, area=lambda: area)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    assert Extra.CLIP in row.deeds
    panel.controller.do(row.key, Extra.CLIP)
    qtbot.waitUntil(lambda: len(rasters()) == 2)
    assert list(row.record.folder.rglob("*_clip.tif"))


def bounds(item):
    rings = item.geometry["coordinates"]
    points = rings[0] if item.geometry["type"] == "Polygon" else rings[0][0]
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    return min(lons), min(lats), max(lons), max(lats)


def test_without_an_area_clipping_says_so(make_panel, buyer, bar, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    panel.controller.do(row.key, Extra.CLIP)
    assert any("There is no area" in text for text in words(bar))


def test_footprints_that_the_journal_does_not_know_are_asked_for_and_shown(
    make_panel, buyer, qtbot
):
    order_id = buyer.order(*buyer.items[:2])
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    for _ in range(2):
        panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)
        qtbot.waitUntil(lambda: bool(vectors()))
    assert [layer.featureCount() for layer in vectors()] == [2]


@pytest.mark.parametrize("is_chosen", [True, False], ids=["chosen", "cancelled"])
def test_images_are_added_over_a_raster_of_heights(
    make_panel, buyer, settings, runner, qtbot, monkeypatch, is_chosen
):
    settings.adds_to_project = False
    panel, row = complete(make_panel, buyer, qtbot)
    files = [row.record.folder / name for name in row.record.download.files]
    heights = next(path for path in files if path.read_bytes()[:2] == b"II")
    answer = (str(heights) if is_chosen else "", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_what: answer)
    panel.controller.do(row.key, Extra.ADD_OVER_ELEVATION)
    if is_chosen:
        qtbot.waitUntil(lambda: bool(rasters()))
    else:
        qtbot.waitUntil(lambda: runner.is_idle)
        assert rasters() == []


def test_footprints_that_nobody_knows_are_said_to_be_so(
    make_panel, buyer, bar, qtbot, account_environment
):
    order_id = buyer.order()
    environ = {**account_environment, "DATACOSMOS_API_URL": "https://other.example"}
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)
    assert any("Nobody knows where" in text for text in words(bar))
    assert vectors() == []
