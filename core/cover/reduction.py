# SPDX-License-Identifier: GPL-2.0-or-later
"""Making a set cover problem smaller without losing all its best answers.

A row is a number whose bits are the columns that hold it; a column, seen the other way, is a
number whose bits are the rows that it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use

_STEP_EVERY = 64
_COLUMNS_AT_ONCE = 512


def bits(number: int) -> Iterator[int]:
    """Yield the indices of the bits that are set, ascending."""
    while number:
        low = number & -number
        yield low.bit_length() - 1
        number ^= low


def number_of_flags(flags: Array) -> int:
    """Return a number whose bits are the flags, the first one lowest."""
    return int.from_bytes(np.packbits(flags, bitorder="little").tobytes(), "little")


def flags_of(rows: Sequence[int], columns: int) -> Array:
    """Return which columns hold each row, as an array of flags, a line for each row."""
    return np.unpackbits(_packed(rows, columns), axis=1, count=columns, bitorder="little")


def _packed(rows: Sequence[int], columns: int) -> Array:
    width = (columns + 7) // 8
    joined = b"".join(row.to_bytes(width, "little") for row in rows)
    return np.frombuffer(joined, np.uint8).reshape(len(rows), width)


def transposed(rows: Sequence[int], columns: int) -> list[int]:
    """Return for each column the rows that it holds."""
    table = _packed(rows, columns)
    width = table.shape[1]
    turned: list[int] = []
    for begin in range(0, width, _COLUMNS_AT_ONCE // 8):
        part = table[:, begin : begin + _COLUMNS_AT_ONCE // 8]
        flags = np.unpackbits(part, axis=1, bitorder="little").T
        for line in np.packbits(flags, axis=1, bitorder="little"):
            turned.append(int.from_bytes(line.tobytes(), "little"))
    return turned[:columns]


def reduce_problem(
    rows: Iterable[int], costs: Sequence[int], step: Callable[[], None]
) -> tuple[list[int], list[int]]:
    """Return the columns that can be taken for certain, and the rows that are left.

    Columns in the rows that are left hold nothing that another one holds for the same or
    less; there is a best selection with the columns taken and some of those.

    Args:
        rows: none of them held as soon as another one is.
        step: called now and then, to be cancelled by raising.
    """
    taken: list[int] = []
    left = list(rows)
    while left:
        needed = 0
        for row in left:
            if row & (row - 1) == 0:
                needed |= row
        taken += bits(needed)
        left = [row for row in left if not row & needed]
        useless = _dominated_columns(left, costs, step)
        if not useless:
            break
        left = without_implied_rows([row & ~useless for row in left], len(costs), step)
    return taken, left


def _count(number: int) -> int:
    return bin(number).count("1")  # int.bit_count came with Python 3.10


def without_implied_rows(rows: Iterable[int], columns: int, step: Callable[[], None]) -> list[int]:
    """Return the rows without those that are held as soon as another one is held."""
    rows = sorted(set(rows), key=lambda row: (_count(row), row))
    flags = flags_of(rows, columns)
    # The rarest column first: the fewer rows a column holds, the sooner the rest is known.
    order = np.argsort(flags.sum(axis=0), kind="stable")
    held_by = transposed(rows, columns)
    held_by = [held_by[column] for column in order.tolist()]
    kept: list[int] = []
    alive = (1 << len(rows)) - 1
    for index, row in enumerate(rows):
        if not index % _STEP_EVERY:
            step()
        own = 1 << index
        if not alive & own:
            continue
        kept.append(row)
        implied = alive
        for place in np.flatnonzero(flags[index][order]).tolist():
            implied &= held_by[place]
            if implied == own:
                break
        alive &= ~implied | own
    return kept


def _dominated_columns(rows: list[int], costs: Sequence[int], step: Callable[[], None]) -> int:
    """Return, as bits, the columns in whose place another one does as well for no more."""
    flags = np.ascontiguousarray(flags_of(rows, len(costs)).T)
    sizes = flags.sum(axis=1).tolist()
    used = [column for column in range(len(costs)) if sizes[column]]
    used.sort(key=lambda column: (costs[column], -sizes[column], column))
    # What comes earlier is no dearer; of equal ones the first stays.
    useless = earlier = 0
    for position, column in enumerate(used):
        if not position % _STEP_EVERY:
            step()
        better = earlier & ~useless
        for row in np.flatnonzero(flags[column]).tolist():
            better &= rows[row]
            if not better:
                break
        if better:
            useless |= 1 << column
        earlier |= 1 << column
    return useless
