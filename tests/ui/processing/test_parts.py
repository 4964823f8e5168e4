# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes in Processing: what they cost, and how they are ordered."""

from __future__ import annotations

import pytest
from algorithms import layer_of, refuses
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.sandbox.settings import FOREIGN_PROJECT, PROJECTS
from datacosmos_imagery.ui.adapters.map.footprint_features import attribute
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from views import creations

SMALL = (-71.42, -27.45, -71.38, -27.42)


def polygons(*boxes):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "areas", "memory")
    features = []
    for box in boxes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(box[0], box[1], box[2], box[3])))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def sandbox(make_sandbox, request):
    """A sandbox with the settings of the test's parameter."""
    return make_sandbox(**getattr(request, "param", {}))


@pytest.fixture
def price(run, footprints, context):
    """Return a function that prices some scenes within areas, and returns the features."""

    def ask(*boxes, **parameters):
        found = footprints(MAX_ITEMS=3)["OUTPUT"]
        results = run(
            "priceitems", INPUT=found, AREA=polygons(*boxes), OUTPUT="memory:", **parameters
        )
        return list(layer_of(results, context).getFeatures())

    return ask


@pytest.fixture
def order(run, footprints, tmp_path):
    """Return a function that orders one scene within an area, and returns the results."""

    def place(area=SMALL, **parameters):
        return run(
            "placeorder",
            INPUT=footprints(MAX_ITEMS=1)["OUTPUT"],
            ACCEPT_LICENCES=True,
            JOURNAL=str(tmp_path / "journal"),
            AREA=polygons(area),
            **{"PROJECT_ID": PROJECTS[0].id, **parameters},
        )

    return place


def ordered(tmp_path):
    (attempt,) = Journal(tmp_path / "journal").attempts()
    return attempt


def test_the_part_inside_the_area_is_priced_beside_the_whole(price):
    for feature in price(SMALL):
        assert feature["price"] == 108.16
        assert feature["area_price"] == 5.0
        assert feature["area_currency"] == "EUR"
        assert feature["area_km2"] == pytest.approx(aoi_from_bbox(*SMALL).area_km2, rel=1e-6)


def test_two_places_in_one_scene_are_two_parts_with_one_sum(price):
    other = (-71.60, -27.65, -71.57, -27.62)
    for feature in price(SMALL, other):
        assert feature["area_price"] == 10.0
        both = aoi_from_bbox(*SMALL).area_km2 + aoi_from_bbox(*other).area_km2
        assert feature["area_km2"] == pytest.approx(both, rel=1e-6)


@pytest.mark.parametrize(
    ("sandbox", "said"),
    [
        ({"parts": "refused"}, "isn't sold in part"),
        ({"parts": "ignored"}, "costs as much as the whole scene"),
        ({"part_prices": "above_whole"}, "costs more than the whole scene"),
        ({"parts_refused_by": ("sentinel-2-l2a",)}, "isn't sold in part"),
    ],
    indirect=["sandbox"],
)
def test_where_no_part_is_sold_none_is_priced_and_the_log_says_why(price, feedback, said):
    for feature in price(SMALL):
        assert feature["price"] == 108.16
        assert attribute(feature, "area_price") is None
    assert said in feedback.textLog()


def test_an_area_beside_the_scenes_has_no_price(price, feedback):
    for feature in price((10, 10, 11, 11)):
        assert attribute(feature, "area_price") is None
    assert "outside the area" in feedback.textLog()


def test_only_the_part_is_ordered_and_the_journal_knows_it(order, sandbox, tmp_path):
    results = order()
    assert results["TOTAL"] == 5.0
    (line,) = ordered(tmp_path).lines
    assert line.part is not None
    assert line.part.project_id == PROJECTS[0].id
    assert line.part.area_km2 == pytest.approx(aoi_from_bbox(*SMALL).area_km2, rel=1e-6)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("sandbox", [{"parts": "refused"}], indirect=True)
def test_a_scene_that_is_not_sold_in_part_stops_the_order(order, sandbox):
    refuses(order, "can't be ordered in part")
    assert creations(sandbox) == []


@pytest.mark.parametrize(
    "sandbox", [{"part_prices": "above_whole"}, {"parts": "ignored"}], indirect=True
)
def test_a_part_that_costs_no_less_than_the_whole_stops_the_order_and_offers_the_whole(
    order, sandbox
):
    refuses(order, "order the whole scene for 108.16 EUR")
    assert creations(sandbox) == []


def test_a_scene_that_lies_in_the_area_is_ordered_whole(order, tmp_path):
    assert order((-80, -35, -60, -20))["TOTAL"] == 108.16
    (line,) = ordered(tmp_path).lines
    assert line.part is None


@pytest.mark.parametrize("project", ["", FOREIGN_PROJECT.id, "nonsense"])
def test_without_a_project_of_the_account_nothing_is_ordered(order, sandbox, project, monkeypatch):
    monkeypatch.delenv("DATACOSMOS_PROJECT_ID", raising=False)
    refuses(order, "project", PROJECT_ID=project)
    assert creations(sandbox) == []


def test_the_project_may_stand_in_the_environment(order, tmp_path, monkeypatch):
    monkeypatch.setenv("DATACOSMOS_PROJECT_ID", PROJECTS[1].id)
    order(PROJECT_ID="")
    (line,) = ordered(tmp_path).lines
    assert line.part.project_id == PROJECTS[1].id


def test_the_same_part_is_not_ordered_twice_and_another_is(order, sandbox, tmp_path):
    order()
    refuses(order, "ordered before")
    assert len(creations(sandbox)) == 1
    order((-71.60, -27.65, -71.57, -27.62))
    assert len(creations(sandbox)) == 2
