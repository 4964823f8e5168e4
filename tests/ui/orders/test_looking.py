# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that came so that they are drawn slowly get quicker copies, if the user wishes that."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.delivery.manifest import Manifest
from datacosmos_imagery.core.delivery.remade import Optimising
from datacosmos_imagery.core.sandbox import Fault
from orders_tab import complete, rasters
from range_server import make_cog
from streamed import PICTURE


@pytest.mark.parametrize("wish", Optimising)
def test_slow_images_are_made_quicker_as_is_wished(
    make_panel, buyer, settings, sandbox, runner, qtbot, tmp_path, wish
):
    settings.optimising = wish
    striped = make_cog(tmp_path / "striped.tif", tiled=False).read_bytes()
    sandbox.faults.add(Fault(PICTURE, times=None, body=striped, content_type="image/tiff"))
    item = next(one for one in buyer.items if one.level == "L2A")
    _panel, row = complete(make_panel, buyer, qtbot, item)

    def of(kind):
        return [path for path in row.record.folder.rglob("*.tif*") if kind(path)]

    def is_replaced(path):
        return Manifest(path.parent).optimised(path.name) is not None

    if wish is Optimising.BESIDE:
        qtbot.waitUntil(lambda: any("_optimised" in one.source() for one in rasters()))
    elif wish is Optimising.REPLACE:
        qtbot.waitUntil(lambda: bool(of(is_replaced)))
    qtbot.waitUntil(lambda: bool(rasters()) and runner.is_idle)
    (layer,) = rasters()
    assert layer.isValid()
    assert bool(of(lambda path: "_optimised" in path.name)) is (wish is Optimising.BESIDE)
    assert bool(of(is_replaced)) is (wish is Optimising.REPLACE)
