# SPDX-License-Identifier: GPL-2.0-or-later
"""A condition is one entry of a query: it is checked, sent, compared and kept by what stands there."""

import json
import pickle
import shutil
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import Money, SavedSearches, SearchJob, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.catalogue.conditions import Rule, condition, conditions_of
from datacosmos_imagery.core.catalogue.rules import NUMBER, TEXTS, at_least
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.values import number_or_none

VERSION_1 = Path(__file__).resolve().parents[2] / "data" / "searches-version-1.sqlite"
SENTINEL = ("sentinel-2-l2a",)
FIJI = (177, -19, -178, -16)


def sun_of(item):
    return number_or_none(item.raw["properties"].get("view:sun_elevation"))


@dataclass(frozen=True)
class FilteredQuery(SearchQuery):
    """What `SearchQuery` would be with two filters more, each of which is one entry."""

    min_sun_deg: float | None = field(
        default=None,
        metadata=condition(
            NUMBER,
            at_least("view:sun_elevation", sun_of),
            valid=lambda degrees: -90 <= degrees <= 90,
            refusal=lambda degrees: InputError(f"A sun at {degrees:g} degrees is out of range."),
            since=3,
        ),
    )
    endings: tuple[str, ...] = field(
        default=(),
        metadata=condition(
            TEXTS,
            Rule(test=lambda endings: lambda item: item.id.endswith(endings)),
            clean=tuple,
            since=4,
        ),
    )


@pytest.fixture
def answer(sandbox):
    """Return a function that has a search answered with two items, of which one gets properties."""
    items = [
        json.loads(e.to_json(None, sandbox.url))
        for e in sandbox.catalogue.entries
        if e.collection == SENTINEL[0]
    ][:2]

    def send(**properties):
        items[0]["properties"].update(properties)
        items[1]["properties"].pop("view:sun_elevation", None)
        content = json.dumps({"features": items}).encode()
        sandbox.faults.add(Fault("/stac/search", body=content))
        return [item["id"] for item in items]

    return send


def found(client, monitor, query):
    return [one.item.id for one in SearchJob(client, query).run(monitor).found]


def asked(sandbox):
    return [r.body for r in sandbox.requests if r.path.endswith("/stac/search")][-1]


def test_one_entry_has_a_filter_sent(sandbox, client, monitor):
    found(client, monitor, FilteredQuery(min_sun_deg=30.5, max_gsd_m=10))
    first = next(r.body for r in sandbox.requests if r.path.endswith("/stac/search"))
    assert first["query"] == {"gsd": {"lte": 10}, "view:sun_elevation": {"gte": 30.5}}


def test_one_entry_has_each_item_compared_and_excludes_none_of_which_it_is_not_known(
    answer, client, monitor
):
    low, unknown = answer(**{"view:sun_elevation": "29.9"})
    assert found(client, monitor, FilteredQuery(min_sun_deg=30)) == [unknown]
    answer(**{"view:sun_elevation": 30})
    assert found(client, monitor, FilteredQuery(min_sun_deg=30)) == [low, unknown]


def test_one_entry_has_a_value_refused_before_anything_is_sent():
    with pytest.raises(InputError, match="91 degrees"):
        FilteredQuery(min_sun_deg=91)


def test_a_filter_that_is_never_sent_is_compared_and_named_as_done_here(
    sandbox, answer, client, monitor
):
    first, _second = answer()
    query = FilteredQuery(endings=[first[-8:]], limit=5)
    assert found(client, monitor, query) == [first]
    # Whole pages: five items of the service may be too few.
    assert (asked(sandbox)["limit"], "query" in asked(sandbox)) == (100, False)
    assert query.done_here() == query.compared_here() == ("endings",)


@pytest.mark.parametrize(
    ("parts", "version"),
    [
        ({}, 1),
        ({"max_cloud": 5}, 1),
        ({"months": (6,)}, 2),
        ({"min_sun_deg": 0.0}, 3),
        ({"endings": ("x",)}, 4),
    ],
    ids=["none", "an old one", "one of version 2", "a new one", "the newest"],
)
def test_a_query_is_kept_in_the_lowest_version_that_has_all_of_its_conditions(parts, version):
    kept = json.loads(json.dumps(FilteredQuery(**parts).to_json()))
    assert kept["version"] == version
    assert FilteredQuery.from_json(kept) == FilteredQuery(**parts)


def test_an_older_version_reads_what_it_has_in_full_and_refuses_the_rest():
    plain, filtered = FilteredQuery(max_cloud=5), FilteredQuery(min_sun_deg=30)
    assert SearchQuery.from_json(plain.to_json()) == SearchQuery(max_cloud=5)
    with pytest.raises(InputError, match="another version"):
        SearchQuery.from_json(filtered.to_json())


def test_a_filter_that_is_not_used_changes_nothing_of_what_is_kept():
    """Else a saved search would forget what it has shown, once a version brings a filter."""
    assert FilteredQuery(max_cloud=5).to_json() == SearchQuery(max_cloud=5).to_json()


EVERY = SearchQuery(
    aoi=aoi_from_bbox(*FIJI),
    collections=("a", "b"),
    start=datetime(2024, 3, 1, tzinfo=timezone.utc),
    end=datetime(2024, 9, 30, 23, 59, 59, 999999, tzinfo=timezone.utc),
    max_cloud=12.5,
    ids=("x",),
    limit=7,
    levels=("L1A", "L2A"),
    max_gsd_m=4.75,
    max_price=Money(Decimal("1129.080"), "EUR"),
    min_coverage_percent=30,
    keep_unknown_cloud=True,
    platforms=("sentinel-2a", "menut"),
    instruments=("msi",),
    max_incidence_deg=12.5,
    min_sun_elevation_deg=0.0,
    months=(1, 12),
    product_types=("insight",),
)
OF_VERSION_1 = {
    name: getattr(EVERY, name)
    for name, entry in conditions_of(SearchQuery).items()
    if entry.since == 1
}


@pytest.mark.parametrize("name", conditions_of(SearchQuery))
def test_no_condition_is_lost_by_being_kept(name):
    query = replace(SearchQuery(), **{name: getattr(EVERY, name)})
    assert query != SearchQuery(), "EVERY lacks this condition"
    kept = json.loads(json.dumps(query.to_json()))
    assert SearchQuery.from_json(kept).to_json() == query.to_json()
    assert kept[name] != SearchQuery().to_json().get(name)


def test_a_query_that_was_used_can_be_given_to_another_process(client, monitor):
    query = SearchQuery(collections=SENTINEL, max_cloud=90, levels=("L2A",))
    assert found(client, monitor, query)
    assert pickle.loads(pickle.dumps(query)) == query


def test_what_a_kept_query_has_besides_is_passed_over():
    """A search of a later version that uses nothing new is one of an old version."""
    query = SearchQuery(months=(6, 7), max_cloud=5)
    assert SearchQuery.from_json({**query.to_json(), "swath": [1, {}], "": None}) == query


@pytest.fixture
def old(tmp_path):
    """Saved searches that the code of version 1 made."""
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(VERSION_1, folder / "searches.sqlite")
    return SavedSearches(folder)


def test_searches_saved_by_version_1_read_as_they_were(old):
    everything = replace(SearchQuery(**OF_VERSION_1), aoi=None, limit=None)
    assert old.names() == ("Everything", "Fiji", "Nothing")
    assert old.get("Everything").query == old.last().query == everything
    assert old.get("Nothing").query == SearchQuery()
    fiji = SearchQuery(aoi_from_bbox(*FIJI), max_price=Decimal("0.10"))
    assert old.get("Fiji").query.to_json() == fiji.to_json()


def test_a_search_of_version_1_that_is_saved_again_has_not_forgotten_what_it_showed(old):
    same = replace(SearchQuery(**OF_VERSION_1), aoi=None, limit=None)
    old.save("Everything", same, old.get("Everything").origin)
    old.save("Nothing", SearchQuery(), old.get("Nothing").origin)
    assert old.get("Everything").shown == old.get("Nothing").shown == {"a/x"}
