# SPDX-License-Identifier: GPL-2.0-or-later
"""Only my area: downloaded from the orders tab, as wished in the order dialog, and later the whole."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.delivery.manifest import Manifest
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.geo.wished_area import WishedArea
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.ui.orders.actions import Extra, deed_text
from orders_tab import bounds, rasters, wait_for, words
from qgis.PyQt.QtWidgets import QApplication

NAME = "areaDownloadDialog"


@pytest.fixture
def item(buyer):
    return next(i for i in buyer.items if i.level not in ("L0", "L1A", "L1B"))


@pytest.fixture
def area(item):
    west, south, east, north = bounds(item)
    return aoi_from_bbox((west + east) / 2, (south + north) / 2, east, north)


def fetch_area(panel, row, metres=None):
    """Ask for the area alone, and answer the question how fine it is wanted."""
    panel.controller.do(row.key, Extra.AREA)
    dialog = next(d for d in QApplication.topLevelWidgets() if d.objectName() == NAME)
    if metres is not None:
        dialog.pixel_spin.setValue(metres)
    dialog.start_button.click()


def parts_in(folder):
    return list(folder.rglob("*_area.tif"))


def test_only_the_area_is_downloaded_and_shown(make_panel, buyer, item, area, bar, qtbot):
    order_id = buyer.order(item, paid=True, name="")
    panel = make_panel(area=lambda: area)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert Extra.AREA in row.deeds
    fetch_area(panel, row)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert row.record.is_area_only
    assert parts_in(row.record.folder)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    (layer,) = rasters()
    assert "only an area" in layer.name()
    assert any("Your area of the order" in text for text in words(bar))


def test_an_area_may_be_coarser(make_panel, buyer, item, area, qtbot):
    order_id = buyer.order(item, paid=True, name="")
    panel = make_panel(area=lambda: area)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    fetch_area(panel, row, 10_000)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert row.record.download.area.metres == 10_000
    notes = [
        part.note
        for path in parts_in(row.record.folder)
        for part in Manifest(path.parent).parts().values()
    ]
    assert {note.area.metres for note in notes} == {10_000}


def test_the_question_is_asked_once_and_cancelled_begins_nothing(
    make_panel, buyer, item, area, qtbot
):
    order_id = buyer.order(item, paid=True, name="")
    panel = make_panel(area=lambda: area)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Extra.AREA)
    panel.controller.do(row.key, Extra.AREA)
    (dialog,) = [
        d for d in QApplication.topLevelWidgets() if d.objectName() == NAME and d.isVisible()
    ]
    assert dialog.pixel_spin.text() == "full resolution"
    dialog.reject()
    assert not panel.controller.downloads.is_busy(row.key)


def test_after_the_area_the_whole_can_be_downloaded(make_panel, buyer, item, area, qtbot):
    order_id = buyer.order(item, paid=True, name="")
    panel = make_panel(area=lambda: area)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    fetch_area(panel, row)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert deed_text(Action.DOWNLOAD, row.record) == "Download the Whole Images"
    before = len(row.record.download.files)
    panel.controller.do(row.key, Action.DOWNLOAD)
    qtbot.waitUntil(lambda: not panel.controller.book.record(row.key).is_area_only)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert len(row.record.download.files) == before
    assert not any(name.endswith("_area.tif") for name in row.record.download.files)


def test_the_wish_of_the_dialog_survives_a_restart(
    make_panel, buyer, client, monitor, item, area, qtbot
):
    order_id = buyer.order(item)
    first = make_panel()
    wait_for(qtbot, first, order_id, Phase.WAITING)
    first.on_order_placed(buyer.origin, order_id, area=WishedArea.of(area))
    qtbot.waitUntil(lambda: any(r.is_area_only for r in first.controller.book.records))
    first.leave()
    buyer.sandbox.pay(order_id)
    again = make_panel()
    again.controller.check_now()
    row = wait_for(qtbot, again, order_id, Phase.COMPLETE)
    assert row.record.is_area_only
    assert parts_in(row.record.folder)


def test_without_an_area_it_is_said_and_nothing_begins(make_panel, buyer, bar, qtbot):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Extra.AREA)
    assert any("There is no area" in text for text in words(bar))
    assert not panel.controller.downloads.is_busy(row.key)


def test_an_area_on_no_image_fails_and_leaves_the_choice(make_panel, buyer, item, qtbot):
    order_id = buyer.order(item, paid=True, name="")
    panel = make_panel(area=lambda: aoi_from_bbox(100.0, 0.0, 100.1, 0.1))
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    fetch_area(panel, row)
    row = wait_for(qtbot, panel, order_id, Phase.FAILED)
    assert "on none of the images" in row.record.problem
    assert {Action.RETRY_DOWNLOAD, Extra.AREA, Action.DOWNLOAD} <= set(row.deeds)
