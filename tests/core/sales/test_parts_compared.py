# SPDX-License-Identifier: GPL-2.0-or-later
"""An order of parts of scenes, compared with what was asked for: geometry and project included."""

from __future__ import annotations

import json
from typing import Any

import pytest
from datacosmos_imagery.core import LineItem, Order
from datacosmos_imagery.core.sales.comparing import compare
from datacosmos_imagery.core.sales.differences import Asked, Difference, Fact, How
from datacosmos_imagery.core.sales.ground import (
    as_asked,
    held_percent,
    is_same_part,
    may_be,
    share_ground,
)
from datacosmos_imagery.core.sales.listed_parts import lines_of_order
from datacosmos_imagery.core.sales.part import Part
from views import eur


def box(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def part(*sides: float, project: str = "p-1") -> Part:
    return Part.of_geojson(box(*sides), project)


LEFT, RIGHT, NEAR = (
    part(2.0, 41.0, 2.1, 41.1),
    part(2.2, 41.0, 2.3, 41.1),
    part(2.05, 41, 2.15, 41.1),
)
SCENE = LineItem("platero-l1c-cogs", "P1", "L1C")
OTHER = LineItem("sentinel-2-l2a", "S1", "L2A")
A, B = SCENE.of_part(LEFT), SCENE.of_part(RIGHT)


def entry(line: LineItem, **members: Any) -> dict[str, Any]:
    return {**line.to_json(), **members}


def reading(*lines: dict[str, Any], asked: tuple[LineItem, ...] = (A, B)) -> Any:
    raw = {"organisation_id": 42, "contract_id": 456, "order_line_items": list(lines)}
    order = Order.from_json({"id": "1", "status": "UNPAID", **raw})
    return compare(order, Asked(42, 456, asked, (eur("10"),) * len(asked)))


ROUNDED = {
    "type": "MultiPolygon",
    "coordinates": [[[[2.1000001, 41.0], [2.0, 41.0], [2.0, 41.1], [2.1, 41.0999999], [2.1000001, 41.0]]]],
}  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        (entry(A), entry(B)),
        (entry(B), entry(A)),
        (entry(A, geometry=ROUNDED), entry(B)),
        (entry(A, geometry=json.dumps(LEFT.to_geojson())), entry(B)),
        (SCENE.to_json(), SCENE.to_json()),
        (entry(SCENE, geometry=None), entry(SCENE, geometry={}, project_id="")),
        ({"collection": A.collection, "item": A.item, **A.part.to_json()}, entry(B)),
    ],
    ids=["equal", "another sequence", "rounded", "as text", "no geometry", "null", "no level"],
)
def test_the_same_parts_do_not_differ_however_they_are_written(lines: Any) -> None:
    assert reading(*lines).differences == ()


def test_an_order_that_says_no_part_says_nothing_of_it_and_isnt_whole() -> None:
    asked = Asked(42, 456, (A, B), (eur("10"),) * 2)
    priced = [entry(SCENE, price="10.00", currency="EUR")] * 2
    assert not reading(*priced).is_whole(asked)
    assert reading(entry(A, price="10"), entry(B, price="10")).is_whole(asked)


@pytest.mark.parametrize(
    ("lines", "differs", "said"),
    [
        ((entry(A.of_part(NEAR)), entry(B)), A, "another part of it than was asked for: "),
        ((entry(B), SCENE.to_json()), A, "the whole is ordered, and a part of 93.4 km² was asked"),
        ((entry(A, geometry={"type": "Point"}), entry(B)), A, "which part of "),
        ((entry(A, geometry=[1]), entry(B)), A, "can't be read: “[1]”"),
    ],
    ids=["another part", "whole", "a point", "a list"],
)
def test_another_part_is_one_difference_in_words(lines: Any, differs: LineItem, said: str) -> None:
    (one,) = reading(*lines).differences
    assert (one.fact, one.line) == (Fact.PART, differs)
    assert said in str(one)


def test_a_part_of_what_was_asked_for_whole_is_said_with_its_size() -> None:
    (one,) = reading(entry(A), asked=(SCENE,)).differences
    assert str(one).endswith("only a part of 93.4 km² is ordered, and the whole was asked for")
    assert one.found_line == A


def test_what_is_ordered_instead_can_be_told_from_the_difference() -> None:
    (one,) = reading(entry(A.of_part(NEAR)), entry(B)).differences
    assert one.found_line == SCENE.of_part(NEAR)
    (whole,) = reading(entry(B), SCENE.to_json()).differences
    assert whole.found_line == SCENE
    (odd,) = reading(entry(A, geometry=5), entry(B)).differences
    assert odd.found_line is None


def test_a_piece_too_many_or_too_few_is_named_as_any_line() -> None:
    assert reading(entry(A), entry(B), entry(A)).differences == (
        Difference(Fact.LINE, A, "1", "2"),
    )
    assert reading(entry(A)).differences == (Difference(Fact.LINE, B, "1", "0"),)
    extra = SCENE.of_part(part(3.0, 41.0, 3.1, 41.1))
    assert reading(entry(A), entry(B), entry(extra)).differences == (
        Difference(Fact.LINE, extra, "0", "1"),
    )


def test_another_project_differs_and_capitals_of_an_id_do_not() -> None:
    project = "5b0c6a3e-3f0e-4c55-9d0a-6c1f0b1d4201"
    asked = (SCENE.of_part(LEFT.within_project(project)),)
    assert reading(entry(asked[0], project_id=project.upper()), asked=asked).differences == ()
    (one,) = reading(entry(asked[0], project_id="p-9"), asked=asked).differences
    assert (one.fact, one.asked, one.found) == (Fact.PROJECT, project, "p-9")
    assert "project of " in str(one)
    (odd,) = reading(entry(asked[0], project_id={"a": 1}), asked=asked).differences
    assert odd.how is How.UNREADABLE


def test_what_an_earlier_reading_said_of_a_part_stays_until_another_says_it_too() -> None:
    (one,) = reading(entry(A.of_part(NEAR)), entry(B)).differences
    assert reading(SCENE.to_json(), SCENE.to_json()).after([one]) == (one,)
    assert reading(entry(A), entry(B)).after([one]) == ()


def test_other_scenes_are_compared_as_ever() -> None:
    asked = (A, OTHER)
    assert reading(entry(A), OTHER.to_json(), asked=asked).differences == ()
    found = reading(SCENE.to_json(), OTHER.to_json(), asked=asked)
    assert found.differences == ()


def test_same_ground_overlap_and_share() -> None:
    assert is_same_part(None, None)
    assert not is_same_part(LEFT, None)
    assert is_same_part(LEFT, Part.of_geojson(ROUNDED))
    assert not is_same_part(LEFT, NEAR)
    assert share_ground(A, SCENE)
    assert share_ground(A, A.of_part(NEAR))
    assert not share_ground(A, B)
    assert not share_ground(A, OTHER)
    touching = SCENE.of_part(part(2.1, 41.0, 2.2, 41.1))
    assert not share_ground(A, touching)
    assert held_percent(LEFT, [NEAR]) == pytest.approx(50, abs=0.01)
    assert held_percent(LEFT, [NEAR, part(1.9, 41, 2.02, 41.1)]) == pytest.approx(70, abs=0.01)
    assert held_percent(LEFT, [None]) == 100
    assert held_percent(LEFT, []) == held_percent(LEFT, [RIGHT]) == 0
    assert held_percent(None, [LEFT]) is None
    assert held_percent(None, [LEFT], box(2.0, 41.0, 2.4, 41.1)) == pytest.approx(25, abs=0.01)


def test_what_an_order_lists_may_be_what_was_asked_for() -> None:
    assert may_be(SCENE, A)
    assert may_be(SCENE.of_part(Part.of_geojson(ROUNDED)), A)
    assert may_be(LineItem(A.collection, A.item, "UNKNOWN", LEFT), A)
    assert not may_be(A, SCENE)
    assert not may_be(B, A)
    rounded = SCENE.of_part(Part.of_geojson(ROUNDED))
    assert as_asked([rounded, OTHER, SCENE], [A, B, OTHER]) == (A, OTHER, SCENE)


def test_an_outline_without_a_project_is_told_of_the_whole_scene() -> None:
    outline = {**SCENE.to_json(), "geometry": LEFT.to_geojson()}
    assert reading(outline, asked=(SCENE,)).differences == ()
    order = Order.from_json({"id": "1", "status": "PAID", "order_line_items": [outline]})
    assert lines_of_order(order, (SCENE,)) == (SCENE,)
    assert lines_of_order(order, (A,)) == (A,)


def test_the_lines_of_an_order_are_spelled_as_they_were_asked_for() -> None:
    entries = [
        entry(A, geometry=ROUNDED, project_id="p-9"),
        {"collection": B.collection, "item": B.item, **B.part.to_json()},
        entry(OTHER),
    ]
    order = Order.from_json({"id": "1", "status": "PAID", "order_line_items": entries})
    found = lines_of_order(order, (A, B))
    assert found == (A, B, OTHER)
    assert [line.part.project_id for line in found[:2]] == ["p-9", "p-1"]
    bare = Order.from_json({"id": "1", "status": "PAID", "order_line_items": [SCENE.to_json()] * 2})
    assert lines_of_order(bare, (A, B)) == (A, B)
    near = Order.from_json(
        {"id": "1", "status": "PAID", "order_line_items": [entry(SCENE.of_part(NEAR))]}
    )
    assert lines_of_order(near, (A,)) == (SCENE.of_part(NEAR),)
