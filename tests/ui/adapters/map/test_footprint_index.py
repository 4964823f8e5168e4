# SPDX-License-Identifier: GPL-2.0-or-later
"""Which footprint lies at a place."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.adapters.map.footprint_features import (
    footprint_features,
    footprint_fields,
)
from datacosmos_imagery.ui.adapters.map.footprint_index import FootprintIndex
from found_items import box, found_item, key
from qgis.core import QgsPointXY

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_what_is_hidden_is_not_found_by_place():
    found = [found_item("A", geometry=box(0, 0, 1, 1)), found_item("B", geometry=box(0, 0, 2, 2))]
    features = footprint_features(found, footprint_fields())
    for number, feature in enumerate(features, 1):
        feature.setId(number)
    index = FootprintIndex()
    index.add(zip([key("A"), key("B")], features))
    place = QgsPointXY(0.5, 0.5)
    assert index.key_at(place) == key("A")
    index.hidden = set(index.ids_of([key("A")]))
    assert index.key_at(place) == key("B")
    index.hidden = set(index.ids_of([key("A"), key("B")]))
    assert index.key_at(place) is None


def test_places_are_found_by_outlines_as_by_features():
    found = [
        found_item("A", geometry=box(0, 0, 1, 1)),
        found_item("B", geometry=box(0, 0, 2, 2)),
        found_item("C", geometry=None),
        found_item("P", geometry=box(179, 10, 181, 11)),
    ]
    features = footprint_features(found, footprint_fields())
    for number, feature in enumerate(features, 7):
        feature.setId(number)
    by_features, by_outlines = FootprintIndex(), FootprintIndex()
    keys = [one.key for one in found]
    by_features.add(zip(keys, features))
    by_outlines.add(zip(keys, features), [one.item.footprint for one in found])
    for index in (by_features, by_outlines):
        places = [
            QgsPointXY(x, y) for x, y in ((0.5, 0.5), (1.5, 1.5), (179.5, 10.5), (-179.5, 10.5))
        ]
        assert [index.key_at(place) for place in places] == [key("A"), key("B"), key("P"), key("P")]
        assert index.stack_at(places[0]) == [key("A"), key("B")]
        assert index.ids_of(reversed(keys)) == [10, 9, 8, 7]
        assert index.keys_of([10, 8, 99]) == [key("B"), key("P")]
        assert index.geometry_of(key("C")) is None
        assert len(index.boxes_of([key("P")])) == 2
        assert (len(index), index.depth()) == (4, 2)
