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
