# SPDX-License-Identifier: GPL-2.0-or-later
"""Filters by satellite, instrument, angles, season and product type."""

import json

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json

SEARCH = "/stac/search"
SENTINEL = ("sentinel-2-l2a",)


def item_with(**properties):
    return item_from_json({"id": "a", "collection": "c", "properties": properties}, "")


def asked(sandbox):
    return [r.body.get("query", {}) for r in sandbox.requests if r.path.endswith(SEARCH)]


@pytest.mark.parametrize(
    ("parts", "wanted", "unwanted"),
    [
        ({"platforms": ["Menut"]}, {"platform": "MENUT"}, {"platform": "mantis"}),
        ({"platforms": ["b"]}, {"platform": ["a", "b"]}, {"platform": ["a", "bb"]}),
        ({"instruments": ["MSI"]}, {"instruments": "msi"}, {"instruments": ["oli"]}),
        ({"instruments": ["tirs"]}, {"instruments": ["OLI", "TIRS"]}, {"instruments": "oli"}),
        (
            {"max_incidence_deg": 10},
            {"view:incidence_angle": 10, "view:off_nadir": 11},
            {"view:incidence_angle": "10.1", "view:off_nadir": 9},
        ),
        ({"max_incidence_deg": 10}, {"view:off_nadir": "9.5"}, {"view:off_nadir": 10.5}),
        ({"min_sun_elevation_deg": 30}, {"view:sun_elevation": 30}, {"view:sun_elevation": 29}),
        ({"min_sun_elevation_deg": 30}, {"solar:zenith_angle": 60}, {"solar:zenith_angle": 61}),
        (
            {"months": (12, 1)},
            {"datetime": "2024-01-31T23:59:59Z"},
            {"datetime": "2024-02-01T00:00:00Z"},
        ),
        (
            {"months": (7,)},
            {"start_datetime": "2023-06-20T00:00:00Z", "end_datetime": "2023-08-02T00:00:00Z"},
            {"start_datetime": "2023-08-01T00:00:00Z", "end_datetime": "2024-06-30T00:00:00Z"},
        ),
        (
            {"product_types": ("insight",)},
            {"opencosmos:product_type": "Insight"},
            {"opencosmos:product_type": "Satellite"},
        ),
    ],
    ids=str,
)
def test_each_item_is_compared_and_what_is_not_known_is_kept(parts, wanted, unwanted):
    query = SearchQuery(**parts)
    assert query.admits(item_with(**wanted))
    assert not query.admits(item_with(**unwanted))
    assert query.admits(item_with())
    assert query.admits(item_with(**{name: {"odd": True} for name in unwanted}))


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ({"max_incidence_deg": 91}, "incidence"),
        ({"max_incidence_deg": -1}, "incidence"),
        ({"min_sun_elevation_deg": -91}, "sun"),
        ({"months": (0,)}, "month"),
        ({"months": (13,)}, "month"),
    ],
)
def test_a_value_out_of_range_is_refused_before_anything_is_sent(parts, named):
    with pytest.raises(InputError, match=named):
        SearchQuery(**parts)


def test_what_all_items_state_alike_is_left_to_the_service(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(quirks=False)
    query = SearchQuery(
        collections=SENTINEL,
        platforms=("sentinel-2a",),
        max_incidence_deg=6,
        min_sun_elevation_deg=40,
        limit=None,
    )
    found = SearchJob(make_client(sandbox), query).run(monitor)
    assert found.found
    assert found.compared_here == ()
    assert asked(sandbox)[0] == {
        "platform": {"eq": "sentinel-2a"},
        "view:incidence_angle": {"lte": 6},
        "view:sun_elevation": {"gte": 40},
    }


@pytest.mark.parametrize(
    ("parts", "properties"),
    [
        ({"platforms": ("sentinel-2a",)}, {"platform": "Sentinel-2A"}),
        ({"platforms": ("sentinel-2a",)}, {"platform": ["sentinel-2a", "sentinel-2b"]}),
        ({"max_incidence_deg": 20}, {"view:incidence_angle": None, "view:off_nadir": 3}),
        ({"max_incidence_deg": 20}, {"view:incidence_angle": "3.5"}),
        ({"min_sun_elevation_deg": 20}, {"view:sun_elevation": None, "solar:zenith_angle": 50}),
        ({"min_sun_elevation_deg": 20}, {"view:sun_elevation": None}),
    ],
    ids=str,
)
def test_what_one_item_states_otherwise_is_compared_here(
    make_sandbox, make_client, monitor, parts, properties
):
    """A service that compares drops what lacks a value, or states it in another form."""
    sandbox = make_sandbox(quirks=False)
    entries = [one for one in sandbox.catalogue.entries if one.collection == SENTINEL[0]]
    for entry in entries:
        entry.item["properties"]["platform"] = "sentinel-2a"
    entries[3].item["properties"].update(properties)
    for name in [name for name, value in properties.items() if value is None]:
        del entries[3].item["properties"][name]
    query = SearchQuery(collections=SENTINEL, limit=None, **parts)
    found = SearchJob(make_client(sandbox), query).run(monitor)
    assert entries[3].id in [one.item.id for one in found.found]
    assert found.compared_here == tuple(parts)


def test_season_instrument_and_product_type_are_never_sent(sandbox, client, monitor):
    query = SearchQuery(months=(6,), instruments=("msi",), product_types=("satellite",))
    SearchJob(client, query).run(monitor)
    assert all(one == {} for one in asked(sandbox))
    assert query.done_here() == ("instrument", "season", "product type")


def test_angles_and_instrument_are_read_tolerantly():
    item = item_with(
        **{
            "view:off_nadir": "12.5",
            "view:incidence_angle": 95,
            "view:azimuth": True,
            "view:sun_elevation": -3,
            "view:sun_azimuth": "NaN",
            "instruments": ["oli", 3, "tirs"],
        }
    )
    assert (item.view.off_nadir, item.view.incidence, item.view.slant) == (12.5, None, 12.5)
    assert (item.view.azimuth, item.view.sun_elevation, item.view.sun_azimuth) == (None, -3, None)
    assert item.instrument.startswith("oli")
    assert item.problems == ("no readable date",) or "no readable date" in item.problems


def test_a_fault_of_the_service_is_no_refusal_of_a_filter(sandbox, make_client, monitor):
    sandbox.faults.add(Fault(SEARCH, status=503))
    query = SearchQuery(collections=SENTINEL, platforms=("sentinel-2b",), limit=None)
    found = SearchJob(make_client(sandbox), query).run(monitor)
    assert {one.item.platform for one in found.found} == {"sentinel-2b"}
    assert json.dumps(asked(sandbox)[0]) == '{"platform": {"eq": "sentinel-2b"}}'
