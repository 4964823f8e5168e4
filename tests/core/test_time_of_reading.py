# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts made so that a pattern looks at them again and again: each takes the time of its length.

While a pattern looks, nothing else in the program moves, and no cancel is felt.
"""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.json_text import read_json
from datacosmos_imagery.core.stac.bands import choose_composite
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.stac.rpc import parse_rpc
from endings import within

MOST_S = 1.0


@pytest.mark.parametrize("inside", ['\\"', "\\\\", '\\"[', '"', "\\\n"])
def test_deep_json_without_an_end_is_looked_through_once(inside):
    with within(MOST_S), pytest.raises(ValueError, match="."):
        read_json("[" * 70 + '"' + inside * 40_000)


@pytest.mark.parametrize("middle", [" " * 3000, "; " * 3000, " " * 1500 + ";" + " " * 1500])
def test_a_line_of_coefficients_is_looked_through_once(middle):
    with within(MOST_S):
        assert parse_rpc(f"LINE_OFF: 1{middle}x\n" * 5) is None


@pytest.mark.parametrize("piece", ["_", "mask_", "l1a_"])
def test_the_key_of_an_asset_is_looked_through_once(piece):
    asset = {"href": "https://a.example/x.tif", "type": "image/tiff", "roles": ["data"]}
    fields = {"id": "A", "collection": "c", "assets": {f"{piece * 40_000}!": asset}}
    item = item_from_json(fields, "")
    with within(MOST_S):
        composite = choose_composite(item, item.assets)
    assert (composite is None) == ("mask" in piece)
