# SPDX-License-Identifier: GPL-2.0-or-later
"""The search algorithm begins with what is kept, and gives what is new, once and surely."""

from __future__ import annotations

import json

import pytest
from algorithms import CHILE, layer_of, refuses
from datacosmos_imagery.core import SavedSearches, SearchJob, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.catalogue.copied import as_qgis_process
from datacosmos_imagery.ui.adapters.folders import profile_folder

AREA = aoi_from_bbox(-71.72, -27.68, -71.02, -27.06)
QUERY = SearchQuery(aoi=AREA, collections=("sentinel-2-l2a",), limit=None)
NAME = "Test of kept searches"


@pytest.fixture
def saved(qgis_app):
    """The saved searches of the profile, one of them the test's."""
    searches = SavedSearches(profile_folder())
    searches.save(NAME, QUERY)
    yield searches
    searches.remove(NAME)


@pytest.fixture
def search(run, tmp_path):
    """Return a function that searches; what is new is remembered in a file of the test."""

    def search(**parameters):
        parameters.setdefault("OUTPUT", "memory:")
        if parameters.get("NEW_ONLY"):
            parameters.setdefault("STATE", str(tmp_path / "state.sqlite"))
        return run("searchcatalogue", **parameters)

    return search


def ids(results, context):
    return sorted(feature["item"] for feature in layer_of(results, context).getFeatures())


def expected(client, query, monitor):
    return sorted(one.item.id for one in SearchJob(client, query).run(monitor).found)


def add_scene(sandbox, number=0):
    """Have the catalogue get one more scene of the area, and return its id."""
    inside = [
        entry
        for entry in sandbox.catalogue.entries
        if entry.collection == "sentinel-2-l2a" and "19JCL" in entry.id and not entry.hidden
    ]
    return sandbox.process_again("sentinel-2-l2a", inside[number].id)


def test_a_saved_search_is_made_with_all_of_its_conditions(search, saved, client, monitor, context):
    query = SearchQuery(
        aoi=AREA,
        collections=QUERY.collections,
        max_cloud=40.0,
        min_coverage_percent=20.0,
        limit=None,
    )
    saved.save(NAME, query)
    found = ids(search(SAVED_SEARCH=f" {NAME} "), context)
    assert found == expected(client, query, monitor)
    assert 0 < len(found) < len(expected(client, QUERY, monitor))


def test_what_else_is_given_wins_over_the_saved_search(search, saved, context, sandbox):
    all_of_it = search(SAVED_SEARCH=NAME)["COUNT"]
    assert search(SAVED_SEARCH=NAME, MAX_ITEMS=2)["COUNT"] == 2
    assert search(SAVED_SEARCH=NAME, MAX_CLOUD=10)["COUNT"] < all_of_it
    assert search(SAVED_SEARCH=NAME, EXTENT="100,101,1,2 [EPSG:4326]")["COUNT"] == 0
    assert search(SAVED_SEARCH=NAME, MAX_CLOUD="", COLLECTIONS="")["COUNT"] == all_of_it


def test_a_copied_search_is_made_with_all_of_its_conditions(search, client, monitor, context):
    query = SearchQuery(aoi=AREA, max_cloud=30.0, keep_unknown_cloud=True, limit=None)
    command = as_qgis_process(query)
    asked = command[command.index("{") : command.rindex("}") + 1]
    found = ids(search(QUERY=asked), context)
    assert found == expected(client, query, monitor)
    assert len(found) > 3


def test_new_scenes_are_given_once(search, saved, sandbox, context, feedback):
    assert search(SAVED_SEARCH=NAME, NEW_ONLY=True)["COUNT"] == 0
    assert "The first run" in feedback.textLog()
    assert search(SAVED_SEARCH=NAME, NEW_ONLY=True)["COUNT"] == 0
    added = add_scene(sandbox)
    results = search(SAVED_SEARCH=NAME, NEW_ONLY=True)
    assert results["COUNT"] == 1
    assert ids(results, context) == [added]
    assert search(SAVED_SEARCH=NAME, NEW_ONLY=True)["COUNT"] == 0


def test_new_scenes_of_a_search_without_a_name_need_a_file_only(search, sandbox, context):
    given = {"EXTENT": CHILE, "COLLECTIONS": "sentinel-2-l2a", "NEW_ONLY": True}
    assert search(**given)["COUNT"] == 0
    added = add_scene(sandbox)
    assert ids(search(**given, MAX_CLOUD=100), context) == [added]


def test_what_is_left_over_by_the_limit_comes_with_the_next_run(search, saved, sandbox, context):
    search(SAVED_SEARCH=NAME, NEW_ONLY=True)
    added = sorted(add_scene(sandbox, number) for number in range(3))
    given = []
    for expected_count in (2, 1, 0):
        results = search(SAVED_SEARCH=NAME, NEW_ONLY=True, MAX_ITEMS=2)
        assert results["COUNT"] == expected_count
        given += ids(results, context)
    assert sorted(given) == added


def test_what_could_not_be_written_is_given_again(search, saved, sandbox, context, tmp_path):
    search(SAVED_SEARCH=NAME, NEW_ONLY=True)
    added = add_scene(sandbox)
    nowhere = str(tmp_path / "missing" / "folder" / "found.gpkg")
    refuses(search, "found.gpkg", SAVED_SEARCH=NAME, NEW_ONLY=True, OUTPUT=nowhere)
    assert ids(search(SAVED_SEARCH=NAME, NEW_ONLY=True), context) == [added]


def test_without_a_file_the_profile_remembers_by_the_name(search, saved, sandbox, context):
    search(SAVED_SEARCH=NAME, NEW_ONLY=True, STATE="")
    added = add_scene(sandbox)
    assert ids(search(SAVED_SEARCH=NAME, NEW_ONLY=True, STATE=""), context) == [added]
    assert search(SAVED_SEARCH=NAME, NEW_ONLY=True, STATE="")["COUNT"] == 0


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "Give EXTENT, the search area, or IDS, or SAVED_SEARCH."),
        ({"SAVED_SEARCH": "Nobody"}, "no saved search 'Nobody'"),
        ({"SAVED_SEARCH": NAME, "QUERY": "{}"}, "not both"),
        ({"QUERY": "{"}, "QUERY is no JSON"),
        ({"QUERY": json.dumps({"version": 99})}, "another version"),
        ({"EXTENT": CHILE, "NEW_ONLY": True, "STATE": ""}, "NEW_ONLY needs SAVED_SEARCH, or STATE"),
    ],
    ids=["nothing", "unknown", "two", "no JSON", "newer", "nowhere to remember"],
)
def test_what_cannot_be_meant_is_refused_before_the_run(search, saved, sandbox, parameters, words):
    sandbox.forget_requests()
    refuses(search, words, **parameters)
    assert sandbox.requests == []
