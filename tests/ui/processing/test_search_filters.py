# SPDX-License-Identifier: GPL-2.0-or-later
"""A filter of the search algorithm is one entry."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.core.catalogue.conditions import conditions_of
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
