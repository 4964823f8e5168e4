# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines that are a lot of work, and honest ones of as many points; GeoJSON near 10, 10."""

from __future__ import annotations

import math
from random import Random


def polygon(*rings):
    return {"type": "Polygon", "coordinates": [[*map(list, ring)] for ring in rings]}


def parts(*rings):
    return {"type": "MultiPolygon", "coordinates": [[[*map(list, ring)]] for ring in rings]}


def square(x, y, side):
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]


def _closed(points):
    return [*points, points[0]]


def _around(count, radius):
    points = []
    for number in range(count - 1):
        turn, far = 2 * math.pi * number / (count - 1), radius(number)
        points.append((10 + far * math.cos(turn), 10 + far * math.sin(turn)))
    return _closed(points)


def _squares(count):
    rows = int(math.sqrt(count / 5))
    return [(10 + i / rows, 10 + j / rows, 1 / rows) for i in range(rows) for j in range(rows)]


def crossing(count):
    """A ring that goes here and there."""
    source = Random(1)
    return polygon(
        _closed([(10 + source.uniform(-1, 1), 10 + source.uniform(-1, 1)) for _ in range(count)])
    )


def star(count):
    """The star whose edges cross all others."""
    corners = count - 1 - (count % 2)
    angles = [2 * math.pi * (corners // 2) * n / corners for n in range(corners)]
    return polygon(_closed([(10 + math.cos(a), 10 + math.sin(a)) for a in angles]))


def comb(count):
    """A valid comb: teeth side by side, north and south."""
    teeth = (count - 3) // 2
    points = []
    for tooth in range(teeth):
        points += [(10 + tooth / teeth, 11.0), (10 + (tooth + 0.5) / teeth, 10.1)]
    return polygon(_closed([*points, (11.0, 10.0), (10.0, 10.0)]))


def leaning_comb(count):
    """A valid comb whose teeth lie in each other's boxes."""
    teeth = (count - 3) // 2
    points = []
    for tooth in range(teeth):
        shift = tooth / teeth / 2
        points += [(10 + shift, 10 - shift), (11 + shift + 0.2 / teeth, 11 - shift - 0.2 / teeth)]
    return polygon(_closed([*points, (10.55, 9.45), (10.0, 9.0), (9.0, 10.0)]))


def woven_combs(count):
    """Two combs in one ring, each tooth of one across all of the other."""
    upright = comb(count // 2)["coordinates"][0][:-1]
    return polygon(_closed([*upright, *([y, x] for x, y in upright)]))


def nested(count):
    """Parts within parts."""
    rings = count // 5
    return parts(
        *(
            square(10 + 0.4 * n / rings, 10 + 0.4 * n / rings, 1 - 0.8 * n / rings)
            for n in range(rings)
        )
    )


def nested_holes(count):
    return polygon(square(9.9, 9.9, 1.2), *(ring for (ring,) in nested(count)["coordinates"]))


def stacked(count):
    """Parts that overlap, each a little further on."""
    rings = count // 5
    return parts(*(square(10 + n / rings, 10 + n / rings, 1) for n in range(rings)))


def slivers(count):
    """Thin parts, all across each other."""
    source = Random(3)
    rings = []
    for _ in range(count // 5):
        turn = source.uniform(0, math.pi)
        x, y, width = math.cos(turn), math.sin(turn), 1e-4
        corners = ((-1, 1), (1, 1), (1, -1), (-1, -1))
        rings.append(
            _closed([(10 + a * x - b * width * y, 10 + a * y + b * width * x) for a, b in corners])
        )
    return parts(*rings)


def again_and_again(count):
    """One square, many times around."""
    return polygon(_closed(square(10, 10, 1)[:-1] * (count // 4)))


def spikes(count):
    """Spikes without width."""
    points = []
    for number in range(count // 3):
        x = 10 + 3 * number / count
        points += [(x, 10), (x, 11), (x, 10)]
    return polygon(_closed([*points, (11, 9.5), (10, 9.5)]))


def crossing_holes(count):
    """Holes that overlap each other and the edge."""
    return polygon(
        square(10, 10, 1),
        *(square(x - 0.01, y - 0.01, 1.5 * side) for x, y, side in _squares(count)),
    )


def holes(count):
    return polygon(
        square(9.9, 9.9, 1.2), *(square(x, y, side / 2) for x, y, side in _squares(count))
    )


def islands(count):
    return parts(*(square(x, y, side / 2) for x, y, side in _squares(count)))


def tiles(count):
    """Parts that share their edges."""
    return parts(*(square(*tile) for tile in _squares(count)))


def circle(count):
    return polygon(_around(count, lambda _number: 1.0))


def jagged(count):
    """A circle with a ragged edge."""
    source = Random(2)
    return polygon(_around(count, lambda _number: 1 + source.uniform(-0.02, 0.02)))


def wild(count):
    """A ring that runs to the middle and back, without crossing itself."""
    source = Random(2)
    return polygon(_around(count, lambda _number: 1 + source.uniform(-0.9, 0.9)))


def coast(count, seed=5):
    """A coastline, rough at every scale."""
    source = Random(seed)
    heights = [0.0] * count

    def roughen(begin, end, by):
        if end - begin > 1:
            middle = (begin + end) // 2
            heights[middle] = (heights[begin] + heights[end]) / 2 + source.gauss(0, by)
            roughen(begin, middle, by * 0.65)
            roughen(middle, end, by * 0.65)

    roughen(0, count - 1, 0.2)
    return polygon(_around(count, lambda number: max(0.05, 1 + heights[number])))


ALL = [
    crossing, star, comb, leaning_comb, woven_combs, nested, nested_holes, stacked, slivers,
    again_and_again, spikes, crossing_holes, holes, islands, tiles, circle, jagged, wild, coast,
]  # fmt: skip
