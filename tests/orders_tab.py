# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the orders tab look at and do there."""

from __future__ import annotations

import threading

from datacosmos_imagery.core.journal.records import Action, Phase, records
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.orders.actions import Extra
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

_ASKS_SIZE, _LIMIT_S = "bytes=0-0", 120


def rows(panel):
    return panel.view.model().rows


def phase(panel, order_id):
    return next((r.record.phase for r in rows(panel) if r.record.order_id == order_id), None)


def wait_for(qtbot, panel, order_id, wanted):
    qtbot.waitUntil(lambda: phase(panel, order_id) is wanted)
    return next(row for row in rows(panel) if row.record.order_id == order_id)


def words(bar):
    return [item.text() for item in bar.items()]


def click_part(panel, row, qtbot):
    place = panel.view.part_rect(row.position, Part.BUTTON)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def rasters():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def vectors():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer)]


def complete(make_panel, buyer, qtbot, *items, **options):
    """Return the panel and the row of an order that is downloaded."""
    order_id = buyer.order(*items, paid=True, name="")
    panel = make_panel(**options)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Action.DOWNLOAD)
    return panel, wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def bounds(item):
    """Return west, south, east, north of a found item."""
    rings = item.geometry["coordinates"]
    points = rings[0] if item.geometry["type"] == "Polygon" else rings[0][0]
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    return min(lons), min(lats), max(lons), max(lats)


def hold_images(sandbox):
    """Have images wait until the event that is returned is set; the rest of an order comes."""
    gate = threading.Event()

    def held(request, answer):
        is_image = "/storage/" in request.path and ".tif" in request.path
        if is_image and request.headers.get("range") != _ASKS_SIZE:
            gate.wait(_LIMIT_S)
        return answer(request)

    sandbox.intercept(held)
    return gate


def begin(make_panel, buyer, qtbot, sandbox, **options):
    """Return the panel, the row of an order whose download has begun, and what lets it end."""
    order_id = buyer.order(paid=True, name="")
    panel = make_panel(**options)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    gate = hold_images(sandbox)
    panel.controller.do(row.key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: bool((p := downloads.progress(row.key)) and p.bytes_done))
    return panel, row, gate


def break_off(make_panel, buyer, qtbot, sandbox, **options):
    """Return the panel and the row of an order whose download has begun and was paused."""
    panel, row, gate = begin(make_panel, buyer, qtbot, sandbox, **options)
    panel.controller.do(row.key, Extra.PAUSE)
    controller = panel.controller
    qtbot.waitUntil(lambda: not controller.downloads.is_running(row.key))

    def is_noted():
        record = controller.book.record(row.key)
        return record.phase is Phase.DOWNLOADING and record.download.bytes_done > 0

    qtbot.waitUntil(is_noted)
    row = wait_for(qtbot, panel, row.record.order_id, Phase.DOWNLOADING)
    gate.set()
    return panel, row


def end_amid(make_panel, buyer, qtbot, sandbox, runner, **options):
    """Return an order that was being downloaded when QGIS ended."""
    panel, row, gate = begin(make_panel, buyer, qtbot, sandbox, **options)
    panel.leave()
    qtbot.waitUntil(lambda: runner.is_idle)
    gate.set()
    (record,) = (one for one in records(buyer.journal) if one.key == row.key)
    assert record.phase is Phase.DOWNLOADING
    return record
