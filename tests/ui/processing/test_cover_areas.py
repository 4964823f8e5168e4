# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm that covers many areas at once."""

from __future__ import annotations

from decimal import Decimal

import pytest
from algorithms import layer_of, refuses
from datacosmos_imagery.core.cover.cover_areas import AreasCover
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.sandbox.settings import PROJECTS
from datacosmos_imagery.ui.adapters.map.footprint_features import FOOTPRINT_FIELDS, PART_FIELDS
from datacosmos_imagery.ui.processing.areas_told import SUMMARY_FIELDS, single_total
from datacosmos_imagery.ui.processing.cover_lines import WHY_FIELDS
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

CROSSED = "POLYGON((-71.6 -27.6, -71.5 -27.5, -71.5 -27.6, -71.6 -27.5, -71.6 -27.6))"


def rectangle(west, south, east, north):
    return (
        f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
    )


def field(number, size=0.02):
    west = -71.6 + 0.05 * number
    return rectangle(west, -27.6, west + size, -27.6 + size)


def areas(*named, crs="EPSG:4326"):
    """Return a layer of areas: name and well-known text, empty for no geometry."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "areas", "memory")
    layer.dataProvider().addAttributes([QgsField("name", QMetaType.Type.QString)])
    layer.updateFields()
    for name, text in named:
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.fixture
def cover(run, context):
    """Return a function that covers areas, and returns results, lines and the summary by name."""

    def cover(layer, **parameters):
        parameters = {"NAME_FIELD": "name", "COLLECTIONS": "sentinel-2-l2a", **parameters}
        done = run("coverareas", INPUT=layer, OUTPUT="memory:", SUMMARY="memory:", **parameters)
        lines = list(layer_of(done, context).getFeatures())
        rows = list(layer_of(done, context, "SUMMARY").getFeatures())
        return done, lines, rows

    return cover


def test_areas_are_covered_together_and_each_has_its_share(cover, context):
    done, lines, rows = cover(areas(*((f"field {n}", field(n)) for n in range(5))), PARTS=False)
    assert [row["area"] for row in rows] == [f"field {n}" for n in range(5)]
    assert [row["covered_percent"] for row in rows] == pytest.approx([100] * 5)
    assert sum(row["cost"] for row in rows) == pytest.approx(done["TOTAL"])
    assert sum(one["price"] for one in lines) == pytest.approx(done["TOTAL"])
    assert done["COUNT"] == len(lines) == len({one["item"] for one in lines})
    assert done["CURRENCY"] == rows[0]["currency"] == "EUR"
    assert all(row["bound"] <= row["cost"] + 0.01 for row in rows)
    named = {name for one in lines for name in one["area"].split("; ")}
    assert named == {row["area"] for row in rows}
    layer = layer_of(done, context)
    assert layer.fields().names() == [
        name for name, _kind in (*FOOTPRINT_FIELDS, *WHY_FIELDS, *PART_FIELDS)
    ] + ["area"]
    summary = layer_of(done, context, "SUMMARY")
    assert summary.fields().names() == [name for name, _kind in SUMMARY_FIELDS]
    assert rows[0].geometry().boundingBox().xMinimum() == pytest.approx(-71.6)


def test_bad_areas_are_in_the_summary_and_lose_nobody_else(cover, feedback):
    done, lines, rows = cover(
        areas(
            ("good", field(0)),
            ("empty", ""),
            ("crossed", CROSSED),
            ("off", rectangle(500, 0, 501, 1)),
            (None, field(1)),
            ("good", field(2)),
            ("far", rectangle(10, 60, 10.1, 60.1)),
            ("also good", field(3)),
        ),
        PARTS=False,
    )
    said = {(row["area"], bool(row["problem"])) for row in rows}
    assert ("also good", False) in said
    assert {name for name, is_bad in said if is_bad} >= {"empty", "off", "far", "good"}
    assert len(rows) == 8
    assert done["PROBLEMS"] == sum(bool(row["problem"]) for row in rows) >= 5
    assert rows[0]["cost"] > 0
    assert rows[1]["cost"] is None or str(rows[1]["cost"]) == "NULL"
    assert lines
    assert "far" in feedback.textLog()


def test_without_a_field_areas_are_numbered(cover):
    _done, _lines, rows = cover(areas(("", field(0)), ("", field(1))), NAME_FIELD="", PARTS=False)
    assert [row["area"] for row in rows] == ["1", "2"]


def test_areas_come_in_any_crs(cover):
    metres = 111_319.49
    west, south = -71.6 * metres, -3195000
    layer = areas(("a", rectangle(west, south, west + 2000, south + 2000)), crs="EPSG:3857")
    _done, _lines, rows = cover(layer, PARTS=False)
    assert rows[0]["covered_percent"] == pytest.approx(100)


def chosen_of(lines):
    """Return lines as a layer again."""
    chosen = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "chosen", "memory")
    chosen.dataProvider().addAttributes(list(lines[0].fields()))
    chosen.updateFields()
    assert chosen.dataProvider().addFeatures(lines)[0]
    return chosen


def test_what_is_chosen_is_ordered_and_then_free(run, cover, sandbox):
    layer = areas(*((f"field {n}", field(n)) for n in range(3)))
    done, lines, _rows = cover(layer, PARTS=False)
    placed = run(
        "placeorder", INPUT=chosen_of(lines), ACCEPT_LICENCES=True, MAX_TOTAL=f"{done['TOTAL']} EUR"
    )
    assert placed["TOTAL"] == pytest.approx(done["TOTAL"])
    sandbox.pay(placed["ORDER_ID"])
    run("waitfororder", ORDER_ID=placed["ORDER_ID"], INTERVAL=0.1)
    again, lines, rows = cover(layer, PARTS=False)
    assert (again["COUNT"], again["TOTAL"], len(lines)) == (0, 0, 0)
    assert all(row["owned"] for row in rows)


def test_parts_cost_less_and_say_which(cover, feedback):
    whole, _lines, _rows = cover(areas(("a", field(0))), PARTS=False)
    done, lines, rows = cover(areas(("a", field(0))))
    assert done["TOTAL"] < whole["TOTAL"]
    (line,) = lines
    assert "Polygon" in line["part"]
    assert line["part_km2"] == pytest.approx(rows[0]["area_km2"], rel=1e-3)
    assert line["price"] == line["area_price"] == pytest.approx(done["TOTAL"])
    assert rows[0]["covered_percent"] == 100
    assert "Whole scenes alone would cost" in feedback.textLog()


def test_parts_are_ordered_as_they_came_out_and_then_free(run, cover, sandbox):
    layer = areas(("a", field(0)), ("b", field(7)))
    done, lines, _rows = cover(layer)
    assert [bool(line["part"]) for line in lines] == [True, True]
    placed = run(
        "placeorder",
        INPUT=chosen_of(lines),
        ACCEPT_LICENCES=True,
        PROJECT_ID=PROJECTS[0].id,
        MAX_TOTAL=f"{done['TOTAL']} EUR",
    )
    assert placed["TOTAL"] == pytest.approx(done["TOTAL"])
    sandbox.pay(placed["ORDER_ID"])
    run("waitfororder", ORDER_ID=placed["ORDER_ID"], INTERVAL=0.1)
    again, lines, rows = cover(layer)
    assert (again["COUNT"], again["TOTAL"], len(lines)) == (0, 0, 0)
    assert [row["owned"] for row in rows] == [1, 1]
    # The whole scene isn't owned: of another area it costs something.
    other, _lines, _rows = cover(areas(("c", field(3))))
    assert other["TOTAL"] > 0


def test_what_cannot_be_is_refused(run, cover):
    def covers(**parameters):
        return run("coverareas", OUTPUT="memory:", **parameters)

    one = areas(("a", field(0)))
    refuses(covers, "wrong way round|after DATE_TO", INPUT=one, DATE_FROM="2026-05-01",
            DATE_TO="2026-01-01")  # fmt: skip
    refuses(covers, "no processing level", INPUT=one, MIN_LEVEL="L77")
    refuses(covers, "None of the areas|no area", INPUT=areas(("a", "")))
    refuses(covers, "nothing-like-it", INPUT=one, COLLECTIONS="nothing-like-it")


def test_cancelling_ends_it(run, feedback):
    feedback.cancel()
    refuses(
        lambda **given: run("coverareas", OUTPUT="memory:", **given),
        "Cancelled",
        INPUT=areas(("a", field(0))),
    )


@pytest.mark.parametrize("name", ["COLLECTIONS", "PLATFORMS", "MONTHS"])
def test_a_condition_that_names_nothing_brings_not_everything(cover, name):
    """As for a search: a script's variable went wrong."""
    refuses(cover, f"{name} names nothing", layer=areas(("field", field(0))), **{name: " , "})


def test_amounts_in_several_currencies_are_no_total():
    def total(*amounts):
        totals = {currency: Money(Decimal(amount), currency) for amount, currency in amounts}
        return single_total(AreasCover((), (), totals, totals, 0, 0))

    assert total() == (0.0, "")
    assert total((12, "EUR")) == (12.0, "EUR")
    assert total((12, "EUR"), (700, "USD")) == (None, "")
