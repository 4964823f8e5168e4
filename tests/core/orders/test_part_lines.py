# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines that order only what of their scenes lies in an area."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import aoi_from_geojson
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.orders.part_lines import lines_within, offers_within
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.stac.items import item_from_json
from plain_parts import square
from views import entry_in, eur, line_in

S2 = "sentinel-2-l2a"


def area(sandbox, **more):
    return aoi_from_geojson(square(entry_in(sandbox, S2).item, **more))


def singles(sandbox):
    return [r for r in sandbox.requests if r.path.endswith("/price")]


def items_read(sandbox):
    return [r for r in sandbox.requests if "/items/" in r.path]


def test_a_scene_becomes_the_part_of_it_in_the_area(sandbox, client, monitor):
    line = line_in(sandbox, S2)
    ((piece,),) = lines_within(client, (line,), (None,), area(sandbox, size=0.05), monitor)
    assert (piece.item, piece.level) == (line.item, line.level)
    assert piece.part is not None
    assert len(items_read(sandbox)) == 1


def test_an_item_that_is_known_is_not_read(sandbox, client, monitor):
    line = line_in(sandbox, S2)
    entry = entry_in(sandbox, S2)
    known = item_from_json(entry.item, f"{sandbox.url}/api/data/v0/stac")
    (offer,) = offers_within(
        client, (line,), (known,), (eur("108.16"),), area(sandbox, size=0.05), monitor
    )
    assert offer.is_offered
    assert items_read(sandbox) == []
    assert offer.whole == eur("108.16")


def test_a_line_that_is_a_part_stays_what_it_is(sandbox, client, monitor):
    part = Part.of_geojson(square(entry_in(sandbox, S2).item), "")
    line = line_in(sandbox, S2).of_part(part)
    assert lines_within(client, (line,), (None,), area(sandbox), monitor) == ((line,),)
    assert sandbox.requests == [] or singles(sandbox) == []


def test_a_scene_that_lies_in_the_area_wholly_stays_whole(sandbox, client, monitor):
    line = line_in(sandbox, S2)
    assert lines_within(client, (line,), (None,), area(sandbox, size=9.0), monitor) == ((line,),)


def test_a_scene_with_nothing_in_the_area_is_refused(sandbox, client, monitor):
    line = line_in(sandbox, S2)
    with pytest.raises(InputError, match="can't be ordered in part") as told:
        lines_within(client, (line,), (None,), area(sandbox, aside=30.0), monitor)
    assert "leave this scene out" in told.value.hint


@pytest.mark.parametrize("habit", ["refused", "ignored"])
def test_a_service_that_sells_no_parts_never_sells_the_whole_instead(
    make_sandbox, make_client, monitor, habit
):
    sandbox = make_sandbox(parts=habit)
    with pytest.raises(InputError, match="ordered in part"):
        lines_within(
            make_client(sandbox),
            (line_in(sandbox, S2),),
            (None,),
            area(sandbox, size=0.05),
            monitor,
        )


def test_a_part_that_costs_as_much_as_the_whole_says_what_that_costs(
    make_sandbox, make_client, monitor
):
    sandbox = make_sandbox(part_prices="above_whole")
    line = line_in(sandbox, S2)
    with pytest.raises(InputError, match="isn't ordered in part") as told:
        lines_within(make_client(sandbox), (line,), (None,), area(sandbox, size=0.05), monitor)
    assert "to order the whole scene for" in told.value.hint
