# SPDX-License-Identifier: GPL-2.0-or-later
"""A filter of the search algorithm is one entry."""

from __future__ import annotations

import pytest
from algorithms import layer_of
from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.core.catalogue.conditions import conditions_of
from datacosmos_imagery.ui.adapters.map.footprint_features import attribute
from datacosmos_imagery.ui.processing.parameters import number, read_list, read_number, text
from datacosmos_imagery.ui.processing.search_catalogue import SearchCatalogueAlgorithm
from datacosmos_imagery.ui.processing.search_filters import FILTERS, SearchFilter

AREA = {"EXTENT": "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]", "OUTPUT": "memory:"}


class FilteredAlgorithm(SearchCatalogueAlgorithm):
    """What the algorithm would be with two filters more, each of which is one entry."""

    FILTERS = (
        *FILTERS,
        SearchFilter(
            "LEVELS", "levels", lambda name: text(name, "Levels", "Empty for all."), read_list
        ),
        SearchFilter(
            "MAX_GSD", "max_gsd_m", lambda name: number(name, "GSD", "In metres."), read_number
        ),
    )


@pytest.fixture
def algorithm(account):
    return FilteredAlgorithm().create({})


def asked(sandbox):
    return next(r.body for r in sandbox.requests if r.path.endswith("/stac/search"))


def test_each_filter_is_about_a_condition_of_its_own():
    named = [one.condition for one in FILTERS]
    assert len(named) > 4
    assert len(set(named)) == len(named)
    assert set(named) <= set(conditions_of(SearchQuery))


def test_one_entry_adds_a_filter(algorithm, sandbox, context, feedback):
    parameters = {**AREA, "LEVELS": "L1C, l2a,L1C", "MAX_GSD": 10, "MAX_ITEMS": 3}
    assert algorithm.parameterDefinition("MAX_GSD").help() == "In metres."
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    results, ok = algorithm.run(parameters, context, feedback, {}, False)
    assert ok, feedback.textLog()
    assert results["COUNT"] == 3
    assert asked(sandbox)["query"] == {
        "processing:level": {"in": ["L1C", "L2A"]},
        "gsd": {"lte": 10},
    }


def test_a_filter_that_is_left_out_asks_for_nothing(algorithm, sandbox, context, feedback):
    _results, ok = algorithm.run({**AREA, "MAX_GSD": ""}, context, feedback, {}, False)
    assert ok, feedback.textLog()
    assert "query" not in asked(sandbox)


def test_what_the_core_refuses_is_refused_before_the_run_in_its_words(algorithm, context):
    ok, reason = algorithm.checkParameterValues({**AREA, "MAX_GSD": -1}, context)
    assert not ok
    assert reason == "A resolution of -1 m is out of range. Give more than 0 m."


@pytest.fixture
def search(account):
    return SearchCatalogueAlgorithm().create({})


def ids_on(results, context):
    return [feature["item"] for feature in layer_of(results, context).getFeatures()]


@pytest.mark.parametrize(
    ("parameters", "field", "holds"),
    [
        ({"PLATFORMS": "MENUT, mantis"}, "platform", {"menut", "mantis"}.__contains__),
        ({"INSTRUMENTS": "MSI"}, "instrument", "msi".__eq__),
        ({"MIN_SUN": 45}, "sun_elevation", lambda sun: sun is None or sun >= 45),
        ({"MONTHS": "6,7"}, "datetime", lambda moment: moment.date().month() in (6, 7)),
        ({"PRODUCT_TYPES": "insight"}, "platform", "hammer".__eq__),
    ],
    ids=lambda one: next(iter(one)) if isinstance(one, dict) else "",
)
def test_each_further_filter_holds_of_all_that_is_found(
    search, context, feedback, parameters, field, holds
):
    given = {**AREA, "MAX_ITEMS": 500, **parameters}
    assert search.checkParameterValues(given, context) == (True, "")
    results, ok = search.run(given, context, feedback, {}, False)
    assert ok, feedback.textLog()
    values = [attribute(one, field) for one in layer_of(results, context).getFeatures()]
    assert values
    assert all(map(holds, values))


def test_the_incidence_filter_goes_by_either_angle(search, context, feedback):
    given = {**AREA, "MAX_ITEMS": 500, "MAX_INCIDENCE": 9.5}
    results, ok = search.run(given, context, feedback, {}, False)
    assert ok, feedback.textLog()
    found = list(layer_of(results, context).getFeatures())
    angles = [attribute(one, "incidence") or attribute(one, "off_nadir") for one in found]
    assert max(angle for angle in angles if angle) <= 9.5
    assert None in angles  # what isn't known is kept


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        *(({one.name: " ,, "}, one.name) for one in FILTERS if one.read is read_list),
        ({"IDS": "; ''\n,"}, "IDS"),
        ({"MONTHS": ","}, "MONTHS"),
        ({"MAX_INCIDENCE": 91}, "MAX_INCIDENCE"),
        ({"MIN_SUN": -91}, "MIN_SUN"),
        ({"MONTHS": "6,13"}, "MONTHS"),
        ({"MONTHS": "June"}, "MONTHS"),
        ({"EXTENT": None}, "IDS"),
        ({"EXTENT": None, "IDS": " , "}, "IDS"),
        pytest.param(
            {"IDS": ",".join(map(str, range(5001)))}, "ids are too many at once", id="ids"
        ),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused_in_the_parameters_names(search, context, parameters, named):
    ok, reason = search.checkParameterValues({**AREA, **parameters}, context)
    assert not ok
    assert named in reason


def test_ids_are_found_anywhere_and_those_that_are_not_there_are_named(
    search, sandbox, context, feedback
):
    entries = [one for one in sandbox.catalogue.entries if one.scene and not one.hidden]
    some = [one.id for one in entries[::3] if one.rings][:120]
    typed = "\n".join([*some[:60], "NOWHERE_1", *some[60:]]) + ", NOWHERE_2"
    given = {"IDS": typed, "OUTPUT": "memory:", "MAX_ITEMS": 5}
    assert search.checkParameterValues(given, context) == (True, "")
    results, ok = search.run(given, context, feedback, {}, False)
    assert ok, feedback.textLog()
    assert set(ids_on(results, context)) == set(some)
    assert "120 of 122 ids found" in feedback.textLog()
    assert "Not found: NOWHERE_1, NOWHERE_2" in feedback.textLog()


def test_ids_are_limited_by_an_area_that_is_given(search, sandbox, context, feedback):
    near, far = (
        next(one for one in sandbox.catalogue.entries if one.scene.place.name == name).id
        for name in ("Atacama coast", "Harwell")
    )
    given = {**AREA, "IDS": f"{far} {near}"}
    results, ok = search.run(given, context, feedback, {}, False)
    assert ok, feedback.textLog()
    assert ids_on(results, context) == [near]
    assert f"Not found: {far}" in feedback.textLog()


def test_fresh_prices_keep_the_price_of_a_useful_km2_true(footprints, run, context):
    found = layer_of(footprints(MAX_ITEMS=5), context)
    before = {one["item"]: one["price_per_useful_km2"] for one in found.getFeatures()}
    assert all(price > 0 for price in before.values())
    found.startEditing()
    column = found.fields().lookupField("price")
    first = next(found.getFeatures())
    assert found.changeAttributeValue(first.id(), column, 2 * first["price"])
    column = found.fields().lookupField("price_per_useful_km2")
    assert found.changeAttributeValue(first.id(), column, 2 * first["price_per_useful_km2"])
    assert found.commitChanges()
    priced = layer_of(run("priceitems", INPUT=found, OUTPUT="memory:"), context)
    after = {one["item"]: one["price_per_useful_km2"] for one in priced.getFeatures()}
    assert after == pytest.approx(before)
    other = layer_of(run("priceitems", INPUT=found, LEVEL="L9", OUTPUT="memory:"), context)
    assert {attribute(one, "price_per_useful_km2") for one in other.getFeatures()} == {None}
