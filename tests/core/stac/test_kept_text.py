# SPDX-License-Identifier: GPL-2.0-or-later
"""The JSON of items in less room."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.json_array import read_with_array
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.stac.keep_small import keep_small
from datacosmos_imagery.core.stac.kept_text import ITEMS_TOGETHER, SqueezedText


def feature(number, title="Scene"):
    return {
        "id": f"S2_L2A_{number}",
        "collection": "s2",
        "properties": {"datetime": "2026-03-12T10:31:00Z", "platform": "s2", "title": title},
        "assets": {"B": {"href": f"https://storage.example/{number}/B.tif", "title": title}},
    }


def page_of(features):
    """Return the items of a page and its text."""
    text = json.dumps({"features": features}, ensure_ascii=False)
    _members, items = read_with_array(
        text,
        "features",
        lambda value, excerpt: item_from_json(value, "https://storage.example", excerpt),
        lambda _members: None,
    )
    return items, text


@pytest.mark.parametrize("count", [1, ITEMS_TOGETHER, 3 * ITEMS_TOGETHER + 7])
@pytest.mark.parametrize("title", ["Scene", "Zürich 湖 \U0001f6f0"], ids=["ascii", "any"])
def test_items_say_the_same_in_less_room(count, title):
    features = [feature(number, title) for number in range(count)]
    items, text = page_of(features)
    before = [item.raw for item in items]
    keep_small(items)
    assert [item.raw for item in items] == before == features
    assert [item.assets["B"].href for item in items] == [
        f"https://storage.example/{number}/B.tif" for number in range(count)
    ]
    kept = {id(item.content[0]): item.content[0] for item in items}.values()
    assert len(kept) == -(-count // ITEMS_TOGETHER)
    assert all(isinstance(one, SqueezedText) for one in kept)
    if count > ITEMS_TOGETHER:
        assert sum(map(len, kept)) < len(text) / 4


def test_what_lies_between_the_items_of_a_page_is_of_no_matter():
    items, _text = page_of([feature(number) for number in range(30)])
    keep_small(items[3:20:4])
    assert [item.raw["id"] for item in items] == [f"S2_L2A_{number}" for number in range(30)]


def test_items_that_hold_an_object_or_are_squeezed_stay_as_they_are():
    items, _text = page_of([feature(1), feature(2)])
    keep_small(items)
    whole = item_from_json(feature(3), "https://storage.example")
    squeezed = items[0].content
    keep_small([whole, *items])
    assert whole.raw == feature(3)
    assert items[0].content is squeezed


def test_items_of_two_pages_are_left_as_they_are():
    (one,), _text = page_of([feature(1)])
    (other,), _text = page_of([feature(2)])
    keep_small([one, other])
    assert (one.raw["id"], other.raw["id"]) == ("S2_L2A_1", "S2_L2A_2")


def test_texts_that_thousands_share_are_there_once():
    items, _text = page_of([feature(1), feature(2)])
    assert items[0].platform is items[1].platform
    assert items[0].collection is items[1].collection
