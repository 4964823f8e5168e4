# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and what was spent, written by an algorithm."""

from __future__ import annotations

import csv
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from algorithms import layer_of, refuses
from datacosmos_imagery.core import Journal, LineItem, Money, Order, records
from datacosmos_imagery.core.journal.attempt import Intent, Scene
from datacosmos_imagery.core.journal.export import ORDER_COLUMNS
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.spent import SPENDING_COLUMNS
from datacosmos_imagery.ui.adapters.map.order_features import order_features
from qgis.core import NULL, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

ORIGIN, OTHER = "https://app.open-cosmos.com", "https://test.example.com"
MANTIS, SENTINEL = "mantis-l1d-cogs", "sentinel-2-l2a"
FOOTPRINT = {
    "type": "Polygon",
    "coordinates": [[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]],
}
TAKEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def intent(item, *prices, label="", connection="Standard", origin=ORIGIN, contract=456):
    collections = (MANTIS, SENTINEL)
    return Intent(
        origin,
        42,
        contract,
        tuple(LineItem(collections[n % 2], f"{item}-{n}", "L1D") for n in range(len(prices))),
        tuple(Money(Decimal(price), "EUR") for price in prices),
        (),
        scenes=(Scene(TAKEN, "mantis", FOOTPRINT),),
        connection=connection,
        label=label,
    )


@pytest.fixture
def journal(tmp_path):
    """A journal with a paid order of two collections, an unpaid one, and one made elsewhere."""
    journal = Journal(tmp_path / "mine")
    paid = journal.begin(intent("A", "108.16", "0.10", label="=CC(7)"))
    journal.mark_created(paid, Order("o-1", "PAID"))
    unpaid = journal.begin(intent("B", "5", connection=""))
    journal.mark_created(unpaid, Order("o-2", "UNPAID"))
    other = journal.begin(intent("C", "7", origin=OTHER, connection="Test"))
    journal.mark_created(other, Order("o-3", "PAID"))
    return journal


@pytest.fixture
def export(run, journal, context, monkeypatch):
    """Return a function that exports into memory and returns the rows of both layers."""
    for name in ("DATACOSMOS_CREDENTIALS_FILE", "DATACOSMOS_API_URL"):
        monkeypatch.delenv(name, raising=False)

    def export(**parameters):
        parameters = {
            "JOURNAL": str(journal.path.parent),
            "OUTPUT": "memory:",
            "SUMMARY": "memory:",
            **parameters,
        }
        done = run("exportorders", **parameters)
        return [
            [f.attributeMap() for f in layer_of(done, context, name).getFeatures()]
            for name in ("OUTPUT", "SUMMARY")
        ]

    return export


def ids(rows):
    return [row["order_id"] for row in rows]


def test_there_is_a_feature_a_line_and_a_row_a_sum(run, journal, context, sandbox):
    asked = len(sandbox.requests)
    done = run(
        "exportorders", JOURNAL=str(journal.path.parent), OUTPUT="memory:", SUMMARY="memory:"
    )
    assert done["ORDERS"] == 3
    assert len(sandbox.requests) == asked
    orders = layer_of(done, context)
    assert orders.crs().authid() == "EPSG:4326"
    names = [field.name() for field in orders.fields()]
    assert names == [name for name in ORDER_COLUMNS if name != "footprint"]
    found = {feature["item"]: feature for feature in orders.getFeatures()}
    assert set(found) == {"A-0", "A-1", "B-0", "C-0"}
    assert found["A-0"]["price"] == 108.16
    assert found["A-0"]["label"] == "=CC(7)"
    assert found["A-0"]["part_km2"] == NULL
    assert found["A-0"]["acquired"].toString(Qt.DateFormat.ISODate) == "2026-01-02T03:04:05Z"
    assert not found["A-0"].geometry().isEmpty()
    assert not found["A-1"].hasGeometry()
    sums = layer_of(done, context, "SUMMARY")
    assert [field.name() for field in sums.fields()] == list(SPENDING_COLUMNS)
    assert not sums.isSpatial()
    rows = [f.attributeMap() for f in sums.getFeatures()]
    assert [(r["service"], r["collection"], r["label"], r["spent"], r["open"]) for r in rows] == [
        (ORIGIN, MANTIS, "=CC(7)", 108.16, 0.0),
        (ORIGIN, SENTINEL, "=CC(7)", 0.1, 0.0),
        (ORIGIN, MANTIS, NULL, 0.0, 5.0),
        (OTHER, MANTIS, NULL, 7.0, 0.0),
    ]
    assert {r["orders"] for r in rows} == {0, 1}


def test_sums_are_grouped_as_wished(export):
    _orders, sums = export(GROUP_BY=[])
    assert [(row["service"], row["spent"]) for row in sums] == [(ORIGIN, 108.26), (OTHER, 7.0)]
    assert "month" not in sums[0]
    _orders, sums = export(GROUP_BY=[1])
    assert [row["contract_id"] for row in sums] == ["456", "456"]


@pytest.mark.parametrize(
    ("which", "wanted"), [(0, {"o-1", "o-2", "o-3"}), (1, {"o-1", "o-3"}), (2, {"o-2"}), (3, set())]
)
def test_only_some_orders_are_written(export, which, wanted):
    orders, _sums = export(WHICH=which)
    assert set(ids(orders)) == wanted


def test_a_period_leaves_out_what_is_older_and_says_what_has_no_date(export, journal, feedback):
    ListedOrders(journal).remember(ORIGIN, [Order("web-1", "PAID")])
    today = f"{datetime.now(timezone.utc):%Y-%m-%d}"
    orders, _sums = export(DATE_FROM=today, DATE_TO=today)
    assert set(ids(orders)) == {"o-1", "o-2", "o-3"}
    assert "Orders without a date, which are left out: 1." in feedback.textLog()
    assert export(DATE_TO="2020-12-31")[0] == []
    assert "web-1" in ids(export()[0])
    assert "Orders whose amount isn't known: 1." in feedback.textLog()


def test_the_orders_of_a_connection_are_chosen_by_its_name(export):
    assert set(ids(export(CONNECTION="Standard")[0])) == {"o-1"}
    assert set(ids(export(CONNECTION=" Test ")[0])) == {"o-3"}
    refuses(export, "no connection Standart", CONNECTION="Standart")


def test_a_connection_has_what_its_service_lists_too(export, profile, journal):
    mine = profile.connection().origin
    ListedOrders(journal).remember(mine, [Order("web-1", "PAID")])
    assert set(ids(export(CONNECTION=profile.name)[0])) >= {"web-1"}


def test_files_are_whole_and_no_spreadsheet_runs_a_label(run, journal, tmp_path):
    done = run(
        "exportorders",
        JOURNAL=str(journal.path.parent),
        OUTPUT=str(tmp_path / "orders.gpkg"),
        SUMMARY=str(tmp_path / "spending.csv"),
    )
    layer = QgsVectorLayer(done["OUTPUT"], "orders", "ogr")
    assert sorted(f["item"] for f in layer.getFeatures()) == ["A-0", "A-1", "B-0", "C-0"]
    assert "=CC(7)" in {f["label"] for f in layer.getFeatures()}
    with (tmp_path / "spending.csv").open(encoding="utf-8-sig", newline="") as file:
        assert "'=CC(7)" in {row["label"] for row in csv.DictReader(file)}


def test_a_format_that_cant_have_all_rows_leaves_no_file(run, journal, tmp_path, monkeypatch):
    monkeypatch.setattr(QgsVectorLayer, "getFeatures", lambda _layer: iter(()))
    path = tmp_path / "spending.gpkg"
    given = {"JOURNAL": str(journal.path.parent), "OUTPUT": None, "SUMMARY": str(path)}
    refuses(lambda **more: run("exportorders", **given, **more), "only 0 of 4 rows")
    assert not path.exists()


def test_a_folder_without_orders_gives_empty_layers(export, tmp_path, feedback):
    (tmp_path / "none").mkdir()
    assert export(JOURNAL=str(tmp_path / "none")) == [[], []]
    assert list((tmp_path / "none").iterdir()) == []
    assert "Orders: 0." in feedback.textLog()


def test_a_damaged_journal_says_so(export, journal, tmp_path):
    journal.path.write_bytes(b"no database at all" * 100)
    refuses(export, "can't be read")


def test_features_of_orders_go_into_a_spreadsheet_as_texts(journal):
    labels = {f["label"] for f in order_features(records(journal), "orders.XLSX")}
    assert "'=CC(7)" in labels
