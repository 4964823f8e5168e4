# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders of parts of scenes: told, exported and put on the map as they come."""

from __future__ import annotations

import csv

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.orders.order_job import OrderJob
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.sandbox.settings import PROJECTS
from datacosmos_imagery.ui.orders import texts as orders_texts
from orders_tab import rasters, vectors, wait_for
from plain_parts import square
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from views import entry_in, line_in

S2 = "sentinel-2-l2a"
PROJECT = PROJECTS[0].id


@pytest.fixture
def order_part(sandbox, buyer):
    """Return a function that orders parts of a scene and pays them; it returns order and lines."""

    def run(*places):
        item = entry_in(sandbox, S2).item
        lines = tuple(
            line_in(sandbox, S2).of_part(Part.of_geojson(square(item, 0.02, aside)))
            for aside in places
        )
        job = OrderJob(buyer.client, buyer.folder, lines, True, project_id=PROJECT)
        order_id = job.run(Monitor()).order.id
        sandbox.pay(order_id)
        return order_id, lines

    return run


def box_of(layer):
    """Return a layer's extent in degrees."""
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    turn = QgsCoordinateTransform(layer.crs(), world, QgsProject.instance())
    return turn.transformBoundingBox(layer.extent())


def test_an_order_of_a_part_says_how_much_it_is_of(make_panel, order_part, qtbot):
    order_id, (line,) = order_part(0)
    row = wait_for(qtbot, make_panel(), order_id, Phase.PAID)
    size = f"({line.part.area_km2:.2f} km² of it)"
    assert orders_texts.items_text(row.record).endswith(size)
    told = orders_texts.detail_lines(row.record, row.live)
    assert any(line.item in text and size in text for text in told)


def test_parts_are_on_the_map_as_they_come_each_for_itself(make_panel, order_part, qtbot):
    order_id, lines = order_part(0, 0.05)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Action.DOWNLOAD)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    qtbot.waitUntil(lambda: len(rasters()) == len(lines))
    boxes = sorted((box_of(layer) for layer in rasters()), key=lambda box: box.xMinimum())
    for line, box in zip(sorted(lines, key=lambda one: one.part.rings[0][0]), boxes):
        west, _south = line.part.rings[0][0]  # the pixels of the sandbox are large
        assert box.xMinimum() == pytest.approx(west, abs=0.03)
        assert box.width() < 0.08
    abstract = rasters()[0].metadata().abstract()
    assert "delivered clipped to it" in abstract


def test_footprints_and_exports_have_the_outline_of_the_part(
    make_panel, order_part, qtbot, tmp_path
):
    order_id, (line,) = order_part(0)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)
    qtbot.waitUntil(lambda: bool(vectors()))
    (feature,) = vectors()[0].getFeatures()
    assert feature.geometry().boundingBox().width() == pytest.approx(0.02, abs=1e-6)
    assert float(feature["part_km2"]) == pytest.approx(line.part.area_km2, abs=1e-3)
    with qtbot.waitSignal(panel.informed):
        panel.files.write_orders(tmp_path / "orders.csv")
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        (exported,) = csv.DictReader(file)
    assert float(exported["part_km2"]) == pytest.approx(line.part.area_km2, abs=1e-3)
