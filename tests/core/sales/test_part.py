# SPDX-License-Identifier: GPL-2.0-or-later
"""A part of a scene is the same however its polygon is written, and another one is another line."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.sales.order import LineItem, line_of_entry, line_of_parts, line_parts
from datacosmos_imagery.core.sales.part import Part, stated_part, states_part

SQUARE = [[2.0, 41.0], [2.1, 41.0], [2.1, 41.1], [2.0, 41.1], [2.0, 41.0]]
HOLE = [[2.02, 41.02], [2.02, 41.05], [2.05, 41.05], [2.05, 41.02], [2.02, 41.02]]


def polygon(*rings: list[list[float]]) -> dict[str, object]:
    return {"type": "Polygon", "coordinates": list(rings)}


def part(*rings: list[list[float]], project: str = "p1") -> Part:
    return Part.of_geojson(polygon(*rings), project)


@pytest.mark.parametrize(
    "ring",
    [
        SQUARE[::-1],
        [*SQUARE[2:-1], *SQUARE[:3]],
        [[x + 3e-9, y - 3e-9] for x, y in SQUARE],
        [*SQUARE[:2], SQUARE[1], *SQUARE[2:]],
        [[x, y, 120.0] for x, y in SQUARE],
    ],
    ids=["the other way round", "from another corner", "rounded", "a corner twice", "with heights"],
)
def test_a_part_is_the_same_however_it_is_written(ring: list[list[float]]) -> None:
    assert part(ring) == part(SQUARE)
    assert hash(part(ring)) == hash(part(SQUARE))


def test_its_project_makes_no_other_part_of_it() -> None:
    assert part(SQUARE, project="p2") == part(SQUARE)


def test_another_corner_or_a_hole_makes_another_part() -> None:
    other = [*SQUARE[:2], [2.1, 41.1000002], *SQUARE[3:]]
    assert part(other) != part(SQUARE)
    assert part(SQUARE, HOLE) != part(SQUARE)
    assert part(SQUARE, HOLE) == part(SQUARE[::-1], HOLE[::-1])


def test_its_size_is_that_on_the_ellipsoid_without_the_hole() -> None:
    assert part(SQUARE).area_km2 == pytest.approx(93.34, abs=0.05)
    assert part(SQUARE, HOLE).area_km2 == pytest.approx(93.34 - 8.40, abs=0.05)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        "POLYGON((0 0, 1 0, 1 1, 0 0))",
        {"type": "Point", "coordinates": [0, 0]},
        {"type": "MultiPolygon", "coordinates": [[SQUARE], [HOLE]]},
        polygon(),
        polygon(SQUARE[:-1]),
        polygon([[0.0, 0.0], [1.0, 0.0], [0.0, 0.0]]),
        polygon([[0.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 0.0]]),
        polygon([[x + 179.95, y] for x, y in SQUARE]),
        polygon([["a", 0.0], [1.0, 0.0], [1.0, 1.0], ["a", 0.0]]),
        polygon([[float("nan"), 0.0], [1.0, 0.0], [1.0, 1.0], [float("nan"), 0.0]]),
        {"type": "Polygon", "coordinates": 7},
    ],
)
def test_what_is_no_polygon_on_the_globe_is_refused(geometry: object) -> None:
    with pytest.raises(InputError, match="polygon"):
        Part.of_geojson(geometry)


def test_a_line_with_another_part_is_another_line() -> None:
    whole = LineItem("c", "i", "l2a")
    some = whole.of_part(part(SQUARE))
    assert some != whole
    assert some.key == whole.key
    assert some.whole == whole
    assert some != whole.of_part(part(SQUARE, HOLE))
    assert "km² of it" in str(some)


def test_a_line_is_kept_and_read_again() -> None:
    for line in (LineItem("c", "i", "L2A"), LineItem("c", "i", "L2A", part(SQUARE, HOLE))):
        again = line_of_parts(json.loads(json.dumps(line_parts(line))))
        assert again == line
        assert (again.part and again.part.project_id) == (line.part and line.part.project_id)


@pytest.mark.parametrize(
    "text", ["{}", "[]", "nonsense", '{"geometry": null, "project_id": "p"}', 3]
)
def test_a_damaged_part_that_was_kept_is_refused(text: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        line_of_parts(["c", "i", "L2A", text])


def test_an_order_holds_polygon_and_project_and_a_price_the_polygon_as_text() -> None:
    line = LineItem("c", "i", "L2A", part(SQUARE))
    assert line.to_json()["project_id"] == "p1"
    assert Part.of_geojson(line.to_json()["geometry"]) == line.part
    assert Part.of_geojson(json.loads(line.to_params()["geometry"])) == line.part
    assert "project_id" not in line.to_params()


def test_without_a_project_a_part_is_not_ordered() -> None:
    with pytest.raises(InputError, match="project"):
        LineItem("c", "i", "L2A", part(SQUARE, project="")).to_json()


def test_what_the_service_says_of_a_line_names_its_part() -> None:
    entry = {"collection": "c", "item": "i", "level": "L2A", "project_id": "p"}
    assert line_of_entry({**entry, "geometry": polygon(SQUARE)}) == LineItem(
        "c", "i", "L2A", part(SQUARE)
    )
    assert stated_part({"geometry": json.dumps(polygon(SQUARE))}) == part(SQUARE)
    assert stated_part({"geometry": "nonsense"}) is None
    assert states_part({"geometry": "nonsense"})
    assert not states_part({"geometry": None})


def test_a_ring_that_passes_its_least_corner_twice_is_the_same_from_either() -> None:
    """Two triangles that touch in their westernmost corner."""
    corners = [[2.0, 41.0], [2.1, 41.1], [2.1, 41.2], [2.0, 41.0], [2.1, 40.8], [2.1, 40.9]]
    rings = [[*corners[n:], *corners[:n], corners[n]] for n in range(6)]
    assert len({part(ring) for ring in rings}) == 1


def test_tens_of_thousands_of_corners_are_soon_put_in_sequence() -> None:
    """However a service or a file draws them, also round and round."""
    ring = [[n / 1e5, (n % 7) / 1e5] for n in range(30_000)]
    far = [*ring, [0.0, 1.0]]
    assert part([*far, far[0]]) == part([*far[999:], *far[:1000]])
    assert len(part([*SQUARE[:-1] * 5_000, SQUARE[0]]).rings[0]) == 20_001


@pytest.mark.parametrize("number", [10**400, "nan", "1e999", None])
def test_a_number_that_no_corner_has_makes_no_part(number: object) -> None:
    with pytest.raises(InputError):
        part([[number, 0], [1, 0], [1, 1], [number, 0]])  # type: ignore[list-item]
