# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and accepted licences as files."""

from __future__ import annotations

import csv

import pytest
from datacosmos_imagery.core.journal.records import Action, Phase
from orders_tab import rows, vectors, wait_for
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton


def test_orders_are_exported_also_those_removed_from_the_list(
    make_panel, buyer, qtbot, sandbox, tmp_path
):
    order_id = buyer.order(*buyer.items[:2])
    sandbox.cancel(order_id)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    panel.controller.do(row.key, Action.REMOVE_FROM_LIST)
    qtbot.waitUntil(lambda: not rows(panel))
    for name in ("orders.csv", "orders"):
        with qtbot.waitSignal(panel.informed):
            panel.files.write_orders(tmp_path / name)
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["order_id"] for row in table] == [order_id] * 2
    layer = QgsVectorLayer(str(tmp_path / "orders.gpkg"), "orders", "ogr")
    assert [f["item"] for f in layer.getFeatures()] == [row["item"] for row in table]


def test_a_geopackage_of_orders_has_footprints_and_numbers(make_panel, buyer, qtbot, tmp_path):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)  # the journal knows them from now on
    qtbot.waitUntil(lambda: bool(vectors()))
    with qtbot.waitSignal(panel.informed):
        panel.files.write_orders(tmp_path / "orders.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "orders.gpkg"), "orders", "ogr")
    feature = next(layer.getFeatures())
    assert not feature.geometry().isEmpty()
    assert feature["price"] == float(row.record.prices[0].amount)
    assert layer.crs().authid() == "EPSG:4326"


def test_accepted_licences_are_exported(make_panel, buyer, qtbot, tmp_path):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    with qtbot.waitSignal(panel.informed):
        panel.files.write_ledger(tmp_path / "licences")
    assert order_id in (tmp_path / "licences.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("Export Orders…", "mine.csv"),
        ("Export Orders…", "mine"),
        ("Export Accepted Licences…", "licences"),
    ],
)
def test_exports_ask_where_and_remember_the_folder(
    make_panel, buyer, qtbot, monkeypatch, tmp_path, entry, name
):
    buyer.order()
    panel, asked = make_panel(), []
    answers = iter(["", str(tmp_path / name), ""])

    def answer(_parent, _title, suggestion, _kinds):
        asked.append(suggestion)
        return next(answers), "Table for spreadsheets, CSV (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    menu = panel.findChild(QToolButton, "exportOrdersButton").menu()
    action = next(a for a in menu.actions() if a.text() == entry)
    action.trigger()
    with qtbot.waitSignal(panel.informed):
        action.trigger()
    assert (tmp_path / name).with_suffix(".csv").exists()
    action.trigger()
    assert asked[2].startswith(str(tmp_path))
