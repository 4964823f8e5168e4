# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of an image whose service gives it no longer."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.sandbox import Fault
from orders_tab import rasters, words
from streamed import PICTURE, lay_large_picture


@pytest.fixture
def scene(sandbox, scene):
    """A scene of whose picture the map needs more than what is fetched ahead."""
    lay_large_picture(sandbox, scene)
    return scene


def test_a_file_that_changes_is_told_of_and_left_to_the_download(
    looked_at, sandbox, canvas, bar, qtbot
):
    _orders, _record, layer = looked_at
    sandbox.faults.add(Fault(PICTURE, times=None, changed=True))
    canvas.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.scale(0.2)
    canvas.setExtent(extent)
    canvas.setLayers([layer])
    canvas.refresh()
    qtbot.waitUntil(lambda: any("can't be looked at" in text for text in words(bar)))
    assert not layer.isValid()
    assert rasters() == [layer]


def test_without_a_free_port_images_come_with_the_download(
    stuck, arrive, bar, runner, qtbot, monkeypatch
):
    # An address of another computer: the system gives no port there.
    monkeypatch.setattr("datacosmos_imagery.core.gateway.server._HOST", "203.0.113.1")
    orders, record = stuck()
    qtbot.waitUntil(lambda: any("no port is free" in text for text in words(bar)))
    orders.downloads.changed.emit()
    assert rasters() == []
    arrive(orders, record)
    (layer,) = rasters()
    assert layer.isValid()
    assert sum("no port is free" in text for text in words(bar)) == 1
