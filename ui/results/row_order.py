# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of result rows, by groups: what comes is put between what is there."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from .rows import HeaderRow, ResultRow, sort_groups

_by_number = attrgetter("number")
_by_key = attrgetter("sort_key")
# From this share of what is there on, sorting all anew is quicker than finding each a place.
_MANY = 8


class _Group:
    """Rows in order: those that have a sort key, and those that have none, which come last."""

    __slots__ = ("header", "known", "unknown")

    def __init__(self, header: HeaderRow) -> None:
        self.header = header
        self.known: list[ResultRow] = []
        self.unknown: list[ResultRow] = []


class RowOrder:
    """Rows by their sort keys, equal ones in the order they came in, those without a key last.

    A row's `sort_key` and `group` say where it stands: they may be changed only while it isn't
    in here.
    """

    def __init__(self) -> None:
        self._groups: dict[Any, _Group] = {}
        self._by = ""
        self._is_descending = False

    def clear(self) -> None:
        """Forget all rows and groups."""
        self._groups = {}

    def fill(self, rows: Iterable[ResultRow], by: str, *, is_descending: bool) -> None:
        """Hold these rows and no others, in a new order.

        Args:
            by: what they are grouped by; empty for no groups.
        """
        before, self._groups = self._groups, {}
        if by == self._by:
            # Their headings stay, for what the list keeps of them.
            self._groups = {name: _Group(one.header) for name, one in before.items()}
        self._by, self._is_descending = by, is_descending
        self.insert(rows)

    def insert(self, rows: Iterable[ResultRow]) -> None:
        """Put rows into their places."""
        by_group: dict[Any, list[ResultRow]] = {}
        if self._by:
            for row in rows:
                by_group.setdefault(row.group, []).append(row)
        else:
            by_group[None] = list(rows)
        known, unknown = {}, {}
        for name, all_of_it in by_group.items():
            with_key = [row for row in all_of_it if row.sort_key is not None]
            if with_key:
                known[name] = with_key
            if len(with_key) < len(all_of_it):
                unknown[name] = [row for row in all_of_it if row.sort_key is None]
        for name, new in known.items():
            group = self._group(name)
            group.known = self._merged(group.known, new)
        for name, new in unknown.items():
            group = self._group(name)
            new.sort(key=_by_number)
            if group.unknown and group.unknown[-1].number > new[0].number:
                group.unknown += new
                group.unknown.sort(key=_by_number)
            else:
                group.unknown += new

    def remove(self, rows: Iterable[ResultRow]) -> None:
        """Take rows out."""
        gone: dict[Any, set[ResultRow]] = {}
        for row in rows:
            gone.setdefault(row.group, set()).add(row)
        for name, going in gone.items():
            group = self._group(name)
            group.known = [row for row in group.known if row not in going]
            group.unknown = [row for row in group.unknown if row not in going]

    def headers(self) -> list[HeaderRow]:
        """Return the headings of all groups that there are or were; none without groups."""
        return [group.header for group in self._groups.values()] if self._by else []

    def rows(self, *, only_admitted: bool, newest_first: bool) -> list[Any]:
        """Return all rows in order, each group below its heading.

        Args:
            only_admitted: leave out the rows that aren't admitted.
            newest_first: of groups of days.
        """
        flat: list[Any] = []
        for name in sort_groups(self._by, list(self._groups), newest_first):
            group = self._groups[name]
            shown = group.known + group.unknown
            if only_admitted:
                shown = [row for row in shown if row.is_admitted]
            group.header.count = len(shown)
            if self._by and shown:
                flat.append(group.header)
            flat += shown
        return flat

    def _group(self, name: Any) -> _Group:
        group = self._groups.get(name)
        if group is None:
            group = self._groups[name] = _Group(HeaderRow(name))
        return group

    def _merged(self, there: list[ResultRow], new: list[ResultRow]) -> list[ResultRow]:
        if len(new) * _MANY > len(there):
            merged = there + new
            merged.sort(key=_by_number)
            merged.sort(key=_by_key, reverse=self._is_descending)
            return merged
        new.sort(key=_by_number)
        new.sort(key=_by_key, reverse=self._is_descending)
        merged = []
        done = 0
        for row in new:
            place = self._place(there, row, done)
            merged += there[done:place]
            merged.append(row)
            done = place
        merged += there[done:]
        return merged

    def _place(self, there: list[ResultRow], row: ResultRow, low: int) -> int:
        """Return where a row belongs, at `low` or behind it."""
        key, number, high, is_descending = row.sort_key, row.number, len(there), self._is_descending
        while low < high:
            middle = (low + high) // 2
            other = there[middle]
            if other.sort_key == key:
                is_before = other.number < number
            else:
                is_before = (other.sort_key > key) if is_descending else (other.sort_key < key)
            if is_before:
                low = middle + 1
            else:
                high = middle
        return low
