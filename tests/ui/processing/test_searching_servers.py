# SPDX-License-Identifier: GPL-2.0-or-later
"""datacosmos:searchcatalogue at servers that compare, refuse and page in their own ways."""

from __future__ import annotations

import pytest
from algorithms import layer_of

SERVERS = {
    "strict": {"quirks": False},
    "both spellings": {"cloud_spelling": "mixed"},
    "refuses filters": {"query_extension": "refused"},
}


@pytest.fixture(params=SERVERS)
def sandbox(request, make_sandbox):
    return make_sandbox(date_ranges=True, **SERVERS[request.param])


def items_of(results, context):
    return {
        feature["item"]: feature["cloud_cover"]
        for feature in layer_of(results, context).getFeatures()
    }


def test_a_cloud_limit_hides_no_scene_of_which_the_cloud_cover_is_known(footprints, context):
    everything = items_of(footprints(), context)
    clear = {name for name, cloud in everything.items() if cloud is not None and cloud <= 20}
    assert set(items_of(footprints(MAX_CLOUD=20), context)) == clear
    assert clear


def test_a_scene_acquired_over_days_is_found_on_each_and_says_so(run, sandbox, context, feedback):
    entry = next(e for e in sandbox.catalogue.entries if e.item["properties"]["datetime"] is None)
    west, south, east, north = entry.box
    for day in ("start_datetime", "end_datetime"):
        date = entry.item["properties"][day][:10]
        area = f"{west},{east},{south},{north} [EPSG:4326]"
        results = run(
            "searchcatalogue", EXTENT=area, DATE_FROM=date, DATE_TO=date, OUTPUT="memory:"
        )
        assert entry.id in items_of(results, context)
        assert f"{entry.id} was acquired from" in feedback.textLog()
