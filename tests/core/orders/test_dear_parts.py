# SPDX-License-Identifier: GPL-2.0-or-later
"""A part that costs as much as its scene is never ordered, whoever chose it and on which road."""

from __future__ import annotations

from decimal import Decimal

import pytest
from datacosmos_imagery.core import Client, ClientCredentials, Connection, Monitor
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.orders.order_job import OrderJob
from datacosmos_imagery.core.orders.review import ReviewJob
from datacosmos_imagery.core.sales.order import line_of
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.sandbox.settings import PROJECTS
from views import creations

BOXES = ((-71.42, -27.45, -71.38, -27.42), (-71.60, -27.65, -71.57, -27.62))


def parts():
    for west, south, east, north in BOXES:
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        yield Part.of_geojson({"type": "Polygon", "coordinates": [ring]})


@pytest.fixture
def world(make_sandbox, request):
    sandbox = make_sandbox(**getattr(request, "param", {}))
    connection = Connection(sandbox.url, sandbox.url, 42, 456, project_id=PROJECTS[0].id)
    with Client(connection, ClientCredentials(**sandbox.credentials)) as client:
        query = SearchQuery(aoi=aoi_from_bbox(*BOXES[0]), collections=("sentinel-2-l2a",), limit=1)
        (found,) = SearchJob(client, query).run(Monitor()).found
        yield sandbox, client, line_of(found.item)


_DEAR = [{"parts": "ignored"}, {"part_prices": "above_whole"}]


@pytest.mark.parametrize("world", _DEAR, indirect=True)
@pytest.mark.parametrize("count", [1, 2])
def test_a_script_that_names_parts_itself_orders_none(world, tmp_path, count):
    sandbox, client, line = world
    lines = tuple(line.of_part(part) for part in parts())[:count]
    with pytest.raises(InputError, match="order the whole") as caught:
        OrderJob(client, tmp_path, lines, licences_accepted=True).run(Monitor())
    assert caught.value.nothing_ordered
    assert creations(sandbox) == []


@pytest.mark.parametrize("world", _DEAR, indirect=True)
def test_a_review_says_so(world, tmp_path):
    _sandbox, client, line = world
    review = ReviewJob(client, tmp_path, (line.of_part(next(parts())),)).run(Monitor())
    assert any("order the whole" in problem for problem in review.problems)


@pytest.mark.parametrize("world", [{"minimum_charge": Decimal("60.00")}], indirect=True)
def test_pieces_are_held_against_the_scene_together(world, tmp_path):
    sandbox, client, line = world
    lines = tuple(line.of_part(part) for part in parts())
    with pytest.raises(InputError, match=r"120\.00 EUR"):
        OrderJob(client, tmp_path, lines, licences_accepted=True).run(Monitor())
    OrderJob(client, tmp_path, lines[:1], licences_accepted=True).run(Monitor())
    assert len(creations(sandbox)) == 1


def test_a_part_that_costs_less_is_ordered(world, tmp_path):
    sandbox, client, line = world
    OrderJob(client, tmp_path, (line.of_part(next(parts())),), licences_accepted=True).run(
        Monitor()
    )
    assert len(creations(sandbox)) == 1
