# SPDX-License-Identifier: GPL-2.0-or-later
"""Which line that was asked for each entry of an order is, where parts of scenes were bought.

An order need not say which part it is of: then its price tells. But one that says it of some of its
lines means the whole scene where it says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..values import text_or_none, told_apart
from .differences import Difference, Fact, How
from .ground import held_percent, is_same_part
from .order import UNKNOWN_LEVEL, LineItem, Order, line_entries, same_id
from .part import states_part

Entry = Mapping[str, Any]
_NAMES = ("project_id", "projectId")


@dataclass(frozen=True)
class Told:
    """What an entry of an order is.

    Args:
        line: the line that was asked for; of an entry that none was asked for, its own.
        differences: how its part and its project differ from those.
        facts: which of `Fact.PART` and `Fact.PROJECT` it says anything of.
    """

    line: LineItem
    entry: Entry
    differences: tuple[Difference, ...] = ()
    facts: tuple[Fact, ...] = ()


def tell_parts(
    entries: Sequence[tuple[LineItem, Entry]], asked: Sequence[LineItem], *, states_any: bool
) -> list[Told]:
    """Return what each entry is, in the same sequence.

    Args:
        entries: each with the line that it names, its level known.
        asked: the lines that it may be.
        states_any: whether the order says of any line which part it is of.
    """
    told: dict[int, Told] = {}
    scenes: dict[LineItem, list[int]] = {}
    for number, (line, _entry) in enumerate(entries):
        scenes.setdefault(line.whole, []).append(number)
    for scene, numbers in scenes.items():
        of_scene = _OfScene([one for one in asked if one.whole == scene], states_any=states_any)
        told.update(of_scene.tell({number: entries[number] for number in numbers}))
    return [told[number] for number in range(len(entries))]


def stated_project(entry: Entry) -> Any:
    """Return what an entry has for its project, whatever that is; None for nothing."""
    return next((entry[x] for x in _NAMES if entry.get(x) not in (None, "")), None)


def lines_of_order(order: Order, asked: Sequence[LineItem]) -> tuple[LineItem, ...]:
    """Return the lines that an order lists, each as it was asked for, as far as it is the same.

    Their projects are those that the order states.
    """
    if all(line.part is None for line in (*order.lines, *asked)):
        return order.lines
    levels = {line.key: line.level for line in asked}
    entries = [
        (replace(x, level=levels.get(x.key, x.level)) if x.level == UNKNOWN_LEVEL else x, entry)
        for x, entry in line_entries(order.raw)
    ]
    states_any = any(states_part(entry) for _line, entry in entries)
    found: list[LineItem] = []
    for told in tell_parts(entries, asked, states_any=states_any):
        others = [one.found_line for one in told.differences if one.found_line is not None]
        line = others[0] if others else told.line
        project = text_or_none(stated_project(told.entry))
        if line.part is not None and project:
            line = replace(line, part=line.part.within_project(project))
        found.append(line)
    return tuple(found)


class _OfScene:
    """Tells the entries of one scene at one level.

    Args:
        asked: what was asked for of it.
    """

    def __init__(self, asked: Sequence[LineItem], *, states_any: bool) -> None:
        self._asked, self._states_any = asked, states_any
        self._left = Counter(asked)

    def tell(self, entries: Mapping[int, tuple[LineItem, Entry]]) -> dict[int, Told]:
        told: dict[int, Told] = {}
        # What names its part comes first: the others are what is left.
        for number, (line, entry) in entries.items():
            if line.part is not None and (same := self._same(line)) is not None:
                told[number] = self._take(same, entry, (), is_stated=True)
        rest = {number: one for number, one in entries.items() if number not in told}
        for number, (line, entry) in rest.items():
            # A part has a project: without one it may be the outline of the whole that is told.
            is_outline = stated_project(entry) is None and self._left[line.whole]
            is_unsaid = line.part is None and not states_part(entry)
            if (is_unsaid or is_outline) and (same := self._unsaid(line.whole)):
                told[number] = self._take(same, entry, (), is_stated=False)
        for number, (line, entry) in rest.items():
            if number not in told:
                told[number] = self._other(line, entry)
        return told

    def _same(self, line: LineItem) -> LineItem | None:
        """Return the line of this very part that was asked for, rather one that isn't taken."""
        same = [one for one in self._asked if is_same_part(one.part, line.part)]
        return next((one for one in same if self._left[one]), same[0] if same else None)

    def _unsaid(self, line: LineItem) -> LineItem | None:
        """Return which line an entry without a part is; None if it is another."""
        if self._left[line] or (line in self._asked and len(set(self._asked)) == 1):
            return line
        if self._states_any:
            return None
        return next((one for one in self._asked if self._left[one]), None)

    def _take(
        self, line: LineItem, entry: Entry, differences: tuple[Difference, ...], *, is_stated: bool
    ) -> Told:
        self._left[line] -= 1
        facts = [Fact.PART] if is_stated else []
        asked = "" if line.part is None else line.part.project_id
        stated = stated_project(entry)
        if asked and stated is not None:
            facts.append(Fact.PROJECT)
            found = text_or_none(stated)
            if found is None:
                text = told_apart(stated)
                other = Difference(Fact.PROJECT, line, asked, text, How.UNREADABLE)
                differences = (*differences, other)
            elif same_id(found) != same_id(asked):
                differences = (*differences, Difference(Fact.PROJECT, line, asked, found))
        return Told(line, entry, differences, tuple(facts))

    def _other(self, line: LineItem, entry: Entry) -> Told:
        """Return what an entry is that is of no part, or whole, that was asked for."""
        left = [one for one in self._asked if self._left[one]]
        if not left:
            return Told(line, entry)
        if line.part is None and states_part(entry):
            asked = next((one for one in left if one.part is not None), left[0])
            found, how = told_apart(entry["geometry"]), How.UNREADABLE
        else:
            asked = max(left, key=lambda one: held_percent(one.part, [line.part]) or 0.0)
            found, how = line.part.to_text() if line.part is not None else "", How.OTHER
        of = asked.part.to_text() if asked.part is not None else ""
        differs = Difference(Fact.PART, asked, of, found, how)
        return self._take(asked, entry, (differs,), is_stated=True)
