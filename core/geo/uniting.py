# SPDX-License-Identifier: GPL-2.0-or-later
"""The union of many footprints, made in steps that each are little work.

One union of thousands can't be cancelled, and what hostile footprints do to each other grows with
the square of their number. So a few at a time are united, then those unions, and so on; what would
meet too often is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from .crossings import MOST_OF_A_UNION, edges_of
from .ellipsoid import point_count
from .geometry import united

# In one step. Footprints have five points or a few more.
_SHAPES_AT_ONCE = 64
_MOST_POINTS_AT_ONCE = 20_000
# Of shapes that have so few points together nothing need be known: 0.2 s at the most.
_FEW_POINTS = 320


@dataclass(frozen=True)
class Union:
    """The union of shapes.

    Args:
        shape: a shapely geometry, empty if there is nothing in it.
        left_out: indices of the shapes that it lacks, since they would be too much work.
    """

    shape: Any
    left_out: tuple[int, ...]


@dataclass(frozen=True)
class _Piece:
    shape: Any
    points: int
    indices: tuple[int, ...]


def unite(shapes: Sequence[Any], step: Callable[[], None]) -> Union:
    """Return the union of valid shapely geometries.

    Args:
        step: called now and then, to be cancelled by raising.
    """
    pieces = [_Piece(shape, point_count(shape), (n,)) for n, shape in enumerate(shapes)]
    # Thin ones cross the most. They come last, together, and so don't take others with them.
    pieces.sort(key=_breadth, reverse=True)
    left_out: list[int] = []
    while len(pieces) > 1:
        pieces = [_united(batch, step, left_out) for batch in _batches(pieces)]
    return Union(pieces[0].shape if pieces else united([]), tuple(left_out))


def _breadth(piece: _Piece) -> float:
    return float(piece.shape.area / piece.shape.length / piece.shape.length)


def _batches(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Yield pieces that lie together in the order, at least two but for the last."""
    batch: list[_Piece] = []
    points = 0
    for piece in pieces:
        points += piece.points
        if len(batch) > 1 and (len(batch) == _SHAPES_AT_ONCE or points > _MOST_POINTS_AT_ONCE):
            yield batch
            batch, points = [], piece.points
        batch.append(piece)
    if batch:
        yield batch


def _united(batch: list[_Piece], step: Callable[[], None], left_out: list[int]) -> _Piece:
    if len(batch) == 1:
        return batch[0]
    step()
    if _is_little_work(batch):
        shape = united([piece.shape for piece in batch])
        indices = tuple(chain.from_iterable(piece.indices for piece in batch))
        return _Piece(shape, point_count(shape), indices)
    if len(batch) == 2:
        thinner, broader = sorted(batch, key=_breadth)
        left_out += thinner.indices
        return broader
    # Where much lies on top of each other, the union of a few has done away with most of it.
    middle = len(batch) // 2
    halves = [_united(batch[:middle], step, left_out), _united(batch[middle:], step, left_out)]
    return _united(halves, step, left_out)


def _is_little_work(batch: Sequence[_Piece]) -> bool:
    if sum(piece.points for piece in batch) <= _FEW_POINTS:
        return True
    return edges_of(*(piece.shape for piece in batch)).are_within(MOST_OF_A_UNION)
