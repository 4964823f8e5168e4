# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that came so that they are drawn slowly get quicker copies, if the user wishes that."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.sandbox import Fault
from orders_tab import complete, rasters
from range_server import make_cog
from streamed import PICTURE


@pytest.mark.parametrize("is_wished", [True, False])
def test_striped_images_get_a_quicker_copy_if_that_is_wished(
    make_panel, buyer, settings, sandbox, runner, qtbot, tmp_path, is_wished
):
    settings.optimises = is_wished
    striped = make_cog(tmp_path / "striped.tif", tiled=False).read_bytes()
    sandbox.faults.add(Fault(PICTURE, times=None, body=striped, content_type="image/tiff"))
    item = next(one for one in buyer.items if one.level == "L2A")
    _panel, row = complete(make_panel, buyer, qtbot, item)
    if is_wished:
        qtbot.waitUntil(lambda: any("_optimised" in one.source() for one in rasters()))
    else:
        qtbot.waitUntil(lambda: bool(rasters()) and runner.is_idle)
    (layer,) = rasters()
    assert layer.isValid()
    assert bool(list(row.record.folder.rglob("*_optimised.tif"))) is is_wished
