# SPDX-License-Identifier: GPL-2.0-or-later
"""Images whose pixels lie in unusual ways come to lie on their footprints, on each road."""

from __future__ import annotations

from pathlib import Path

import pytest
from datacosmos_imagery.core import DeliverJob, Monitor
from datacosmos_imagery.core.delivery.order_folder import read_delivery
from datacosmos_imagery.ui.adapters.rasters.frames import Means
from datacosmos_imagery.ui.adapters.rasters.images import prepare_images
from datacosmos_imagery.ui.adapters.rasters.layers import make_layer
from orders_tab import complete, rasters
from placed_files import covered_share, ground_of
from views import entry_in, line_in

LIES = {
    "turned": ("sentinel-2-l2a", ("B02", "B03", "B04"), Means.GRID),
    "south_up": ("mantis-l1d-cogs", ("TCI",), Means.GRID),
    "rough": ("platero-l1a-cogs", (), Means.RPC),
    "points": ("menut-l1b-cogs", ("TCI",), Means.POINTS),
}


@pytest.fixture
def lie():
    return "turned"


@pytest.fixture
def sandbox(make_sandbox, lie):
    """A sandbox whose images say in this way where they lie."""
    return make_sandbox(images_lie=lie)


@pytest.mark.parametrize("lie", LIES)
def test_a_script_gets_them_on_their_footprint(sandbox, client, buy, tmp_path, lie):
    collection, assets, means = LIES[lie]
    order_id = buy(sandbox, client, line_in(sandbox, collection))
    delivery = DeliverJob(client, order_id, tmp_path / "dl", assets).run(Monitor())
    prepared = prepare_images(delivery, Monitor())
    (image,) = prepared.images
    layer = make_layer(image)
    assert (image.means, prepared.problems) == (means, ())
    assert covered_share(layer, ground_of(delivery, layer.crs())) > 0.95


@pytest.mark.parametrize("lie", ["turned", "rough"])
def test_processing_gets_them_on_their_footprint(sandbox, client, buy, run, context, tmp_path, lie):
    collection, assets, _means = LIES[lie]
    order_id = buy(sandbox, client, line_in(sandbox, collection))
    chosen = {"ORDER_ID": order_id, "FOLDER": str(tmp_path / "dl"), "ASSETS": ",".join(assets)}
    results = run("downloadorder", **chosen, LOAD=True)
    (layer_id,) = context.layersToLoadOnCompletion()
    layer = context.temporaryLayerStore().mapLayer(layer_id)
    delivery = read_delivery(Path(results["FOLDER"]))
    assert covered_share(layer, ground_of(delivery, layer.crs())) > 0.95


def test_the_dock_gets_them_on_their_footprint(sandbox, make_panel, buyer, qtbot):
    wanted = entry_in(sandbox, "mantis-l1d-cogs").id
    item = next(item for item in buyer.items if item.id == wanted)
    _panel, row = complete(make_panel, buyer, qtbot, item)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    (layer,) = rasters()
    ground = ground_of(read_delivery(row.record.folder), layer.crs())
    assert covered_share(layer, ground) > 0.95
