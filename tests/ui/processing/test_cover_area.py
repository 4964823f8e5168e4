# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm that chooses the scenes that cover an area."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from algorithms import CHILE, layer_of, refuses
from datacosmos_imagery.ui.adapters.map.footprint_features import (
    FOOTPRINT_FIELDS,
    attribute,
    footprint_features,
    footprint_fields,
)
from found_items import box, found_item
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

LEFT, RIGHT = box(-1, -1, 0.6, 2), box(0.4, -1, 2, 2)
UNIT = "0,1,0,1 [EPSG:4326]"


def scenes(*found):
    """Return a layer as the search makes it."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "found", "memory")
    layer.dataProvider().addAttributes(list(footprint_fields()))
    layer.updateFields()
    assert layer.dataProvider().addFeatures(footprint_features(found, footprint_fields()))[0]
    return layer


def area(*rectangles, crs="EPSG:4326"):
    """Return a layer of rectangles: west, south, east, north."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    for rectangle in rectangles:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*rectangle)))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.fixture
def cover(run):
    """Return a function that runs the algorithm, for the unit square unless told otherwise."""

    def cover(*found, **parameters):
        if "AREA" not in parameters:
            parameters.setdefault("EXTENT", UNIT)
        parameters.setdefault("OUTPUT", "memory:")
        if found:
            parameters["INPUT"] = scenes(*found)
        return run("coverarea", **parameters)

    return cover


TWO = (
    found_item("L", price="10", geometry=LEFT),
    found_item("R", price="10.50", geometry=RIGHT),
    found_item("D", price="30", geometry=RIGHT, day="2026-03-20T10:00:00Z"),
)


def test_the_cheapest_come_out_with_their_fields_and_why(cover, context):
    done = cover(*TWO)
    assert (done["COUNT"], done["OWNED_COUNT"]) == (2, 0)
    assert (done["TOTAL"], done["CURRENCY"], done["COVERED_PERCENT"]) == (20.5, "EUR", 100)
    layer = layer_of(done, context)
    names = [field.name() for field in layer.fields()]
    assert names == [name for name, _kind in FOOTPRINT_FIELDS] + [
        *("alone_km2", "next_total", "why", "part", "part_km2")
    ]
    rows = {one["item"]: one for one in layer.getFeatures()}
    assert sorted(rows) == ["S2B_L2A_L", "S2B_L2A_R"]
    right = rows["S2B_L2A_R"]
    assert (right["price"], right["level"], right["next_total"]) == (10.5, "L2A", 40)
    assert right["alone_km2"] == pytest.approx(12308 * 0.4, rel=0.01)
    assert "S2B_L2A_D" in right["why"]
    assert right.geometry().boundingBox().xMinimum() == pytest.approx(0.4)


def test_its_output_is_covered_again_with_the_same_fields(cover, context):
    once = layer_of(cover(*TWO), context)
    again = layer_of(cover(INPUT=once), context)
    assert again.fields().names() == once.fields().names()
    assert again.featureCount() == 2


def test_polygons_of_a_layer_are_covered_together_in_their_own_crs(cover, context):
    metres = 111_319.49
    both = area((0, 0, 0.2 * metres, 1000), (0.8 * metres, 0, metres, 1000), crs="EPSG:3857")
    done = cover(*TWO, AREA=both, GAPS="memory:")
    assert done["COUNT"] == 2
    assert layer_of(done, context, "GAPS").featureCount() == 0
    one = cover(*TWO, AREA=area((0, 0, 0.2, 0.1)))
    assert (one["COUNT"], one["TOTAL"]) == (1, 10)


def test_what_stays_uncovered_is_a_layer_and_stands_in_the_report(cover, context, tmp_path):
    report = tmp_path / "cover.json"
    done = cover(TWO[0], GAPS="memory:", REPORT=str(report))
    (gap,) = layer_of(done, context, "GAPS").getFeatures()
    assert gap.geometry().boundingBox().xMinimum() == pytest.approx(0.6)
    assert done["COVERED_PERCENT"] == pytest.approx(60)
    assert done["REPORT"] == str(report)
    said = json.loads(report.read_text("utf-8"))
    assert (said["total"]["amount"], said["scenes"]) == ("10.0", 1)
    page = tmp_path / "cover.html"
    cover(TWO[0], REPORT=str(page))
    assert "10.00 EUR" in page.read_text("utf-8")


def test_the_cheapest_level_at_or_above_the_lowest_is_taken(cover, context):
    levels = [
        found_item("A", level, price=price, geometry=box(-1, -1, 2, 2))
        for level, price in [("L1B", "1"), ("L1C", "5"), ("L2A", "9")]
    ]
    for lowest, level in [("L1C", "L1C"), ("l2a", "L2A"), ("", "L2A"), ("RAW", "L1B")]:
        done = cover(*levels, MIN_LEVEL=lowest)
        assert [one["level"] for one in layer_of(done, context).getFeatures()] == [level]


def test_wishes_are_kept(cover, feedback):
    one_day = {"day": "2026-03-20T10:00:00Z", "cloud": 1}
    found = [*TWO, found_item("E", price="99", geometry=box(-1, -1, 2, 2), **one_day)]
    assert cover(*found)["TOTAL"] == 20.5
    assert cover(*found, MAX_SCENES=1)["TOTAL"] == 99
    assert cover(*found, MAX_CLOUD=2)["TOTAL"] == 99
    assert cover(*found, KIND=1)["TOTAL"] == 99
    assert cover(*found, KIND=2, BUDGET="50 EUR")["TOTAL"] == 20.5
    assert cover(*found, KIND=3, BUDGET="100 EUR")["TOTAL"] == 99
    assert cover(*found, ONE_OF=1)["TOTAL"] == 20.5
    done = cover(*found, BUDGET="10 EUR")
    assert (done["TOTAL"], done["COVERED_PERCENT"]) == (10, pytest.approx(60))
    assert "nothing was found that covers more" in feedback.textLog()


def test_the_same_effort_gives_the_same_and_seconds_end_it(cover, context):
    found = [
        found_item(f"{x}{y}", price=f"{10 + (7 * x + 3 * y) % 5}.25", geometry=place(x, y))
        for x in range(9)
        for y in range(9)
    ]
    keys = [
        sorted(one["item"] for one in layer_of(cover(*found, **how), context).getFeatures())
        for how in ({"EFFORT": 300}, {"EFFORT": 300}, {"SECONDS": 20})
    ]
    assert keys[0] == keys[1]
    assert keys[2]


def place(x, y):
    return box(x / 10 - 0.05, y / 10 - 0.05, x / 10 + 0.17, y / 10 + 0.17)


def test_currencies_are_never_added_and_the_others_are_told(cover, feedback):
    found = [*TWO, found_item("U", price="1", currency="USD", geometry=box(-1, -1, 2, 2))]
    done = cover(*found)
    assert (done["TOTAL"], done["CURRENCY"]) == (20.5, "EUR")
    assert "priced in USD" in feedback.textLog()
    assert "1 priced in another currency" in feedback.textLog()
    done = cover(*found, BUDGET="5 USD")
    assert (done["TOTAL"], done["CURRENCY"]) == (1, "USD")


def test_across_180_degrees(cover, context):
    found = [
        found_item("W", price="4", geometry=box(178, -19, 180, -16)),
        found_item("E", price="4", geometry=box(-180, -19, -178, -16)),
    ]
    done = cover(*found, EXTENT="179,-179,-18,-17 [EPSG:4326]", GAPS="memory:")
    assert (done["COUNT"], done["COVERED_PERCENT"]) == (2, 100)
    assert layer_of(done, context, "GAPS").featureCount() == 0


def test_what_it_buys_can_be_ordered_and_is_owned_when_paid(
    run, footprints, cover, context, feedback, sandbox
):
    found = footprints(MAX_ITEMS=40)["OUTPUT"]
    done = cover(INPUT=found, EXTENT=CHILE, OUTPUT="memory:")
    assert done["COUNT"] > 0
    order = run("placeorder", INPUT=done["OUTPUT"], ACCEPT_LICENCES=True)
    assert (order["TOTAL"], order["CURRENCY"]) == (pytest.approx(done["TOTAL"]), "EUR")
    unpaid = cover(INPUT=found, EXTENT=CHILE)
    assert (unpaid["OWNED_COUNT"], unpaid["TOTAL"]) == (0, done["TOTAL"])
    assert feedback.textLog().count("Ordered before (L2A), but not surely yours") == done["COUNT"]
    sandbox.pay(order["ORDER_ID"])
    assert run("waitfororder", ORDER_ID=order["ORDER_ID"]) == {"STATUS": "PAID"}
    again = cover(INPUT=found, EXTENT=CHILE)
    assert (again["COUNT"], again["OWNED_COUNT"]) == (0, done["COUNT"])
    assert again["TOTAL"] == 0
    assert layer_of(again, context).featureCount() == 0
    assert "yours already" in feedback.textLog()
    without = cover(INPUT=found, EXTENT=CHILE, OWNED=False)
    assert without["TOTAL"] == done["TOTAL"]


def test_without_an_account_it_works_and_says_that_nothing_counts_as_owned(
    cover, feedback, sandbox, monkeypatch
):
    for name in ("DATACOSMOS_CREDENTIALS_FILE", "DATACOSMOS_API_URL"):
        monkeypatch.delenv(name, raising=False)
    asked = len(sandbox.requests)
    assert cover(*TWO)["TOTAL"] == 20.5
    assert len(sandbox.requests) == asked
    assert "No scene counts as owned" in feedback.textLog()


@pytest.mark.parametrize(
    ("words", "found", "parameters"),
    [
        ("either AREA or EXTENT", TWO, {"EXTENT": None}),
        ("no processing level", TWO, {"MIN_LEVEL": "L9"}),
        ("not offered at the level", TWO, {"MIN_LEVEL": "L3"}),
        ("1 without a price", [found_item("A", price=None)], {}),
        ("covers any of the area", TWO, {"EXTENT": "50,51,50,51 [EPSG:4326]"}),
        ("within a budget", TWO, {"KIND": 3}),
        ("no amount of money", TWO, {"BUDGET": "a lot"}),
        ("3 priced in another currency", TWO, {"BUDGET": "5 GBP"}),
    ],
    ids=str,
)
def test_what_cannot_be_is_said(cover, words, found, parameters):
    refuses(lambda **given: cover(*found, **given), words, **parameters)


def test_both_places_or_a_layer_without_prices_are_refused(cover):
    refuses(lambda **given: cover(*TWO, **given), "either AREA or EXTENT",
            AREA=area((0, 0, 1, 1)), EXTENT=UNIT)  # fmt: skip
    refuses(cover, "lacks the field item, collection, level, price", INPUT=area((0, 0, 1, 1)))
    refuses(lambda **given: cover(*TWO, **given), "empty", AREA=area())


def test_an_area_of_too_many_vertices_is_refused_before_it_is_merged(cover):
    ring = QgsGeometry.fromPointXY(QgsPointXY(0.5, 0.5)).buffer(0.4, 6000)
    layer = area()
    feature = QgsFeature()
    feature.setGeometry(ring)
    assert layer.dataProvider().addFeatures([feature])[0]
    refuses(lambda **given: cover(*TWO, **given), "more than 20000 vertices", AREA=layer)


def test_scenes_in_another_crs_come_out_in_their_place(cover, context):
    far = QgsCoordinateReferenceSystem("EPSG:3857")
    moved = QgsVectorLayer("MultiPolygon?crs=EPSG:3857", "moved", "memory")
    moved.dataProvider().addAttributes(list(footprint_fields()))
    moved.updateFields()
    here = scenes(*TWO)
    features = []
    for feature in here.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(QgsCoordinateTransform(here.crs(), far, QgsProject.instance()))
        feature.setGeometry(geometry)
        features.append(feature)
    assert moved.dataProvider().addFeatures(features)[0]
    done = cover(INPUT=moved)
    assert (done["COUNT"], done["COVERED_PERCENT"]) == (2, 100)
    layer = layer_of(done, context)
    assert layer.crs().authid() == "EPSG:4326"
    wests = sorted(one.geometry().boundingBox().xMinimum() for one in layer.getFeatures())
    assert wests == pytest.approx([-1, 0.4], abs=1e-6)


def test_a_scene_that_is_there_twice_counts_once_at_its_higher_price(cover, context, feedback):
    for prices in (("7", "9"), ("9", "7"), (None, "9"), ("9", None)):
        twice = [found_item("A", price=price, geometry=box(-1, -1, 2, 2)) for price in prices]
        done = cover(*twice, found_item("B", price="50", geometry=box(-1, -1, 2, 2)))
        assert (done["COUNT"], done["TOTAL"]) == (1, 9)
        assert sum(one["price"] for one in layer_of(done, context).getFeatures()) == done["TOTAL"]
    assert "count once, at their highest price: 1" in feedback.textLog()


def test_reasons_of_an_earlier_run_do_not_stay(cover, context):
    once = layer_of(cover(*TWO), context)
    assert any("next best" in one["why"] for one in once.getFeatures())
    again = {one["item"]: one for one in layer_of(cover(INPUT=once), context).getFeatures()}
    for one in again.values():
        assert "Nothing else that was found covers this." in one["why"]
        assert attribute(one, "next_total") is None


def test_a_budget_for_no_scene_is_not_taken_for_scenes_elsewhere(cover):
    refuses(lambda **given: cover(*TWO, **given), "can be had within the limits", BUDGET="5 EUR")


def test_a_gap_is_not_rounded_away(cover, context, feedback):
    done = cover(found_item("A", price="1", geometry=box(-1, -1, 0.9999, 2)), GAPS="memory:")
    assert layer_of(done, context, "GAPS").featureCount() == 1
    assert 99.9 < done["COVERED_PERCENT"] < 100
    assert "cover 99.9 % of the area" in feedback.textLog()


@pytest.mark.parametrize("name", ["EFFORT", "SECONDS", "MAX_SCENES"])
@pytest.mark.parametrize("value", [0, -1])
def test_no_effort_time_or_scene_at_all_is_refused(cover, name, value):
    refuses(lambda **given: cover(*TWO, **given), name, **{name: value})


def test_an_invalid_footprint_takes_nothing_along(cover):
    knot = QgsGeometry.fromWkt("POLYGON((-1 -1, 2 2, 2 -1, -1 2, -1 -1))")
    layer = scenes(*TWO, found_item("K", price="1", geometry=None))
    odd = next(one for one in layer.getFeatures() if one["item"] == "S2B_L2A_K")
    assert layer.dataProvider().changeGeometryValues({odd.id(): knot})
    done = cover(INPUT=layer)
    assert (done["COVERED_PERCENT"], done["TOTAL"] <= 21.5) == (100, True)


def test_a_box_around_a_footprint_that_is_not_known_covers_nothing(cover, feedback):
    rough = found_item("A", price="1", geometry=box(-1, -1, 2, 2), coverage=None)
    rough = replace(rough, item=replace(rough.item, is_rough=True))
    assert cover(*TWO, rough)["TOTAL"] == 20.5
    assert "1 without a usable footprint" in feedback.textLog()
    # Where no area was searched, the coverage tells nothing.
    apart = [replace(one, coverage_percent=None) for one in TWO]
    assert cover(*apart)["TOTAL"] == 20.5


def test_cancelled_it_leaves_nothing(cover, feedback, tmp_path):
    report = tmp_path / "cover.html"
    feedback.cancel()
    refuses(lambda **given: cover(*TWO, **given), "(?i)cancel", REPORT=str(report))
    assert not report.exists()


def test_parts_are_bought_where_they_cost_less(run, context, feedback):
    small = "-71.6,-71.5,-27.6,-27.5 [EPSG:4326]"
    found = run("searchcatalogue", EXTENT=small, COLLECTIONS="sentinel-2-l2a", OUTPUT="memory:")
    given = {"INPUT": layer_of(found, context), "EXTENT": small, "OUTPUT": "memory:"}
    whole = run("coverarea", **given)
    done = run("coverarea", PARTS=True, **given)
    assert done["TOTAL"] < whole["TOTAL"]
    assert done["COVERED_PERCENT"] == 100
    (line,) = layer_of(done, context).getFeatures()
    assert json.loads(line["part"])["type"] == "Polygon"
    assert line["part_km2"] == pytest.approx(109, rel=0.02)
    assert line["price"] == line["area_price"] == done["TOTAL"]
    assert line.geometry().boundingBox().width() == pytest.approx(0.1)
    assert "The whole scene costs" in line["why"]
    assert "Whole scenes alone would cost" in feedback.textLog()
    # The price of a part is never taken for that of the scene.
    refuses(
        lambda **more: run("coverarea", **more),
        "1 without a price",
        **{**given, "INPUT": layer_of(done, context)},
    )


def test_without_an_account_no_parts_are_priced(cover, monkeypatch, feedback):
    monkeypatch.delenv("DATACOSMOS_CREDENTIALS_FILE")
    assert cover(*TWO, PARTS=True)["TOTAL"] == 20.5
    assert "No parts of scenes are priced" in feedback.textLog()
