# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the orders tab look at and do there."""

from __future__ import annotations

from datacosmos_imagery.core.journal.records import Action, Phase, records
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.orders.actions import Extra
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt


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


def begin(make_panel, buyer, qtbot, sandbox, **options):
    """Return the panel and the row of an order whose download has begun and goes on slowly."""
    order_id = buyer.order(paid=True, name="")
    panel = make_panel(**options)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    sandbox.faults.add(Fault(r"/storage/.*\.tif", times=None, delay_s=1.0))
    panel.controller.do(row.key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: bool((p := downloads.progress(row.key)) and p.bytes_done))
    return panel, row


def break_off(make_panel, buyer, qtbot, sandbox, **options):
    """Return the panel and the row of an order whose download has begun and was paused."""
    panel, row = begin(make_panel, buyer, qtbot, sandbox, **options)
    panel.controller.do(row.key, Extra.PAUSE)
    qtbot.waitUntil(lambda: not panel.controller.downloads.is_running(row.key))
    sandbox.faults.clear()
    return panel, wait_for(qtbot, panel, row.record.order_id, Phase.DOWNLOADING)


def end_amid(make_panel, buyer, qtbot, sandbox, runner, **options):
    """Return an order that was being downloaded when QGIS ended."""
    panel, row = begin(make_panel, buyer, qtbot, sandbox, **options)
    panel.leave()
    qtbot.waitUntil(lambda: runner.is_idle)
    sandbox.faults.clear()
    (record,) = (one for one in records(buyer.journal) if one.key == row.key)
    assert record.phase is Phase.DOWNLOADING
    return record
