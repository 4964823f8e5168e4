# SPDX-License-Identifier: GPL-2.0-or-later
"""Only those filters are offered that the collections have values for."""

import pytest
from datacosmos_imagery.core.catalogue.offered_filters import FilterEvidence, OfferedFilters
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.stac.collection import Collection
from datacosmos_imagery.core.stac.items import item_from_json


def collection(name, **summaries):
    return Collection.from_json({"id": name, "summaries": summaries})


def item(name, **properties):
    return item_from_json({"id": "x", "collection": name, "properties": properties}, "")


@pytest.fixture
def evidence():
    found = FilterEvidence()
    found.set_collections(
        [
            collection("a", platform=["A-1", "a-2"], **{"view:sun_elevation": {"minimum": 1}}),
            collection("b", instruments="msi", **{"opencosmos:product_type": ["Insight"]}),
            Collection.from_json({"id": "silent"}),
        ]
    )
    return found


def test_summaries_say_what_there_is(evidence):
    assert evidence.of() == OfferedFilters({"a-1", "a-2"}, {"msi"}, {"insight"}, False, True)
    assert evidence.of(["a"]) == OfferedFilters({"a-1", "a-2"}, has_sun=True)
    assert evidence.of(["silent"]) == evidence.of(["unknown"]) == OfferedFilters()


def test_items_say_it_where_summaries_do_not(evidence):
    evidence.note(
        [
            item("silent", platform="S", instruments=["O", "T"], **{"view:off_nadir": 3}),
            item("silent", **{"view:sun_elevation": 30, "opencosmos:product_type": "DEM"}),
        ]
    )
    assert evidence.of(["silent"]) == OfferedFilters({"s"}, {"o", "t"}, {"dem"}, True, True)
    assert "s" in evidence.of().platforms
    evidence.set_collections([collection("another")])
    assert evidence.of() == OfferedFilters()


@pytest.mark.parametrize("summaries", [None, [], {"platform": {"odd": 1}}, {"platform": [None]}])
def test_odd_summaries_say_nothing(summaries):
    found = FilterEvidence()
    found.set_collections([Collection.from_json({"id": "odd", "summaries": summaries})])
    assert found.of() == OfferedFilters()


def test_the_sandbox_offers_all_of_them(client):
    found = FilterEvidence()
    found.set_collections(client.collections(Monitor()))
    offered = found.of()
    assert {"menut", "sentinel-2a"} <= offered.platforms
    assert len(offered.instruments) > 1 < len(offered.product_types)
    assert offered.has_incidence
    assert offered.has_sun
