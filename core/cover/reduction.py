# SPDX-License-Identifier: GPL-2.0-or-later
"""Making a set cover problem smaller without losing all its best answers.

A row is a number whose bits are the columns that hold it; a column, seen the other way, is a
number whose bits are the rows that it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use

_STEP_EVERY = 64
_COLUMNS_AT_ONCE = 512


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
