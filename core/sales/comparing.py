# SPDX-License-Identifier: GPL-2.0-or-later
"""An order compared with what was asked for.

Only what the order states is compared: all of it but id and status may be missing (API facts,
4.2). What it states and nobody can read isn't what was asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

from ..money import Money, total_by_currency
from ..values import (
    count_or_none,
    number_id_or_none,
    objects,
    told_apart,
    word_or_none,
)
from .amount_names import MINOR_DECIMALS
from .differences import Asked, Difference, Fact, How
from .listed_parts import Told, tell_parts
from .order import (
    CONTRACT_NAMES,
    ORGANISATION_NAMES,
    LineItem,
    Order,
    line_of_entry,
    listed_lines,
    stated_ids,
    stated_level,
)
from .part import states_part
from .stated_prices import StatedAmount, StatedAmounts, stated_amounts


@dataclass(frozen=True)
class Comparison:
    """What one reading of an order says, beside what was asked for.

    Args:
        differences: in a sequence that doesn't depend on the service's.
        stated: the facts that the reading says anything of, each with the line or None. All
            lines are one fact.
        billed: what the order costs by its own word; None if it doesn't say that wholly.
        billed_lines: the same of each line that was asked for; empty if it says none.
    """

    differences: tuple[Difference, ...] = ()
    stated: frozenset[tuple[Fact, LineItem | None]] = frozenset()
    billed: Money | None = None
    billed_lines: tuple[Money | None, ...] = ()

    def after(self, earlier: Iterable[Difference]) -> tuple[Difference, ...]:
        """Return all that differs, also by earlier readings of which this one says nothing."""
        kept = [one for one in earlier if _subject(one) not in self.stated]
        return _in_sequence([*self.differences, *kept])

    def is_whole(self, asked: Asked) -> bool:
        """Return whether the reading said all that can be compared."""
        said = {fact for fact, _line in self.stated}
        prices = {line for fact, line in self.stated if fact is Fact.PRICE}
        is_priced = Fact.TOTAL in said or prices >= set(asked.lines)
        parts = {(Fact.PART, line) for line in asked.lines if line.part is not None}
        needed = {Fact.LINE, Fact.ORGANISATION, Fact.CONTRACT}
        return is_priced and said >= needed and self.stated >= parts


def compare(order: Order, asked: Asked, *, is_by_itself: bool = True) -> Comparison:
    """Return what of an order isn't what was asked for, and what it costs.

    Args:
        is_by_itself: whether it was read by its own address. An empty list of lines elsewhere
            may be a short form; there it is an order of nothing, unless it is over.
    """
    return _Comparing(order, asked, is_by_itself=is_by_itself).comparison()


@dataclass
class _Entries:
    """The lines that an order lists.

    Args:
        of: what is listed for each line that was asked for, in its place.
        counts: how often each line is ordered.
        lost: what can't be read.
    """

    of: list[list[Mapping[str, Any]]]
    counts: Counter[LineItem] = field(default_factory=Counter)
    others: list[Mapping[str, Any]] = field(default_factory=list)
    lost: list[Difference] = field(default_factory=list)


class _Comparing:
    """Compares one reading."""

    def __init__(self, order: Order, asked: Asked, *, is_by_itself: bool) -> None:
        self._order = order
        self._asked = asked
        self._is_by_itself = is_by_itself
        self._found: list[Difference] = []
        self._stated: set[tuple[Fact, LineItem | None]] = set()

    def comparison(self) -> Comparison:
        currency = self._asked.total.currency if self._asked.total else ""
        whole = stated_amounts(self._order.raw, currency, is_paid=self._order.is_paid)
        currency = next((one.code for one in whole.currencies if one.code), currency)
        entries = self._compare_lines()
        self._compare_ids()
        lines = [
            [self._amounts(entry, currency) for entry in found]
            for found in (entries.of if entries else [])
        ]
        for line, price, amounts in zip(self._asked.lines, self._asked.prices, lines):
            for one in amounts:
                self._compare_money(Fact.PRICE, line, price, one, one.likeliest(price))
        others = [self._amounts(one, currency) for one in (entries.others if entries else ())]
        all_read = entries is not None and not entries.lost
        billed = self._bill(whole, [*lines, others], all_read=all_read)
        self._compare_whole(whole, [one for amounts in lines for one in amounts], billed)
        if self._order.is_paid:  # nothing is left to pay, whatever an earlier reading said
            self._stated.update((Fact.DUE, line) for line in (None, *self._asked.lines))
        return Comparison(
            _in_sequence(self._found),
            frozenset(self._stated),
            billed,
            self._bill_of_lines(lines),
        )

    def _amounts(self, entry: Mapping[str, Any], currency: str) -> StatedAmounts:
        return stated_amounts(entry, currency, is_paid=self._order.is_paid)

    def _differs(
        self, fact: Fact, line: LineItem | None, asked: object, found: str, how: How = How.OTHER
    ) -> None:
        self._found.append(Difference(fact, line, str(asked), found, how))

    # Lines

    def _compare_lines(self) -> _Entries | None:
        """Note how the lines differ, and return what is listed; None if nothing is stated."""
        listed = listed_lines(self._order.raw)
        is_over = self._order.is_final
        if listed is None or (listed == [] and (is_over or not self._is_by_itself)):
            return None
        self._stated.add((Fact.LINE, None))
        if not isinstance(listed, list):
            self._differs(Fact.LINE, None, "", told_apart(listed), How.UNREADABLE)
            return None
        entries = self._sorted_out(listed)
        self._found += dict.fromkeys(entries.lost)
        wanted = Counter(map(_in_capitals, self._asked.lines))
        for line in wanted | entries.counts:
            if wanted[line] != entries.counts[line]:
                self._differs(Fact.LINE, line, wanted[line], str(entries.counts[line]))
        return entries

    def _sorted_out(self, listed: Sequence[Any]) -> _Entries:
        """Return the entries, each with the line that it is of."""
        wanted = [_in_capitals(line) for line in self._asked.lines]
        entries = _Entries([[] for _line in wanted])
        clear: list[tuple[LineItem, Mapping[str, Any]]] = []
        vague: list[tuple[LineItem, Mapping[str, Any]]] = []
        scenes = {line.whole for line in wanted}
        for entry in listed:
            line = line_of_entry(entry) if isinstance(entry, dict) else None
            level = stated_level(entry) if line is not None else None
            if line is None or (level is not None and word_or_none(level) is None):
                lost = Difference(Fact.LINE, None, "", told_apart(entry), How.UNREADABLE)
                entries.lost.append(lost)
            elif level is None and line.whole not in scenes:
                vague.append((line, entry))
            else:
                clear.append((line, entry))
        states_any = any(map(states_part, objects(listed)))
        for told in tell_parts(clear, wanted, states_any=states_any):
            self._put(entries, wanted, told)
        for line, entry in vague:
            # It doesn't say at which level: any of the item that has none yet is meant.
            same = [one for one in wanted if one.key == line.key]
            free = [one for one in same if entries.counts[one] < wanted.count(one)]
            scene = (free or same or [line])[0]
            open_ = [one for one in free or same if one.level == scene.level]
            of_part = replace(line, level=scene.level)
            self._put(
                entries, wanted, *tell_parts([(of_part, entry)], open_, states_any=states_any)
            )
        return entries

    def _put(self, entries: _Entries, wanted: Sequence[LineItem], told: Told) -> None:
        line, entry = told.line, told.entry
        self._found += told.differences
        self._stated.update((fact, line) for fact in told.facts)
        entries.counts[line] += self._count(entry, line, entries)
        places = [number for number, one in enumerate(wanted) if one == line]
        if places:
            # Of a line that was asked for twice, each has its own entry.
            place = min(places, key=lambda number: len(entries.of[number]))
            entries.of[place].append(entry)
        else:
            entries.others.append(entry)

    def _count(self, entry: Mapping[str, Any], line: LineItem, entries: _Entries) -> int:
        stated = next((entry[x] for x in ("quantity", "qty") if entry.get(x) is not None), None)
        if stated is None:
            return 1
        count = None if isinstance(stated, bool) else count_or_none(stated)
        if count is None:
            lost = Difference(Fact.LINE, line, "1", told_apart(stated), How.UNREADABLE)
            entries.lost.append(lost)
            return 1
        return count

    # Who buys

    def _compare_ids(self) -> None:
        asked = self._asked
        for fact, names, wanted in (
            (Fact.ORGANISATION, ORGANISATION_NAMES, asked.organisation_id),
            (Fact.CONTRACT, CONTRACT_NAMES, asked.contract_id),
        ):
            for stated in stated_ids(self._order.raw, names):
                self._stated.add((fact, None))
                if wanted is None:
                    continue
                number = None if isinstance(stated, bool) else number_id_or_none(stated)
                if number is None:
                    text = told_apart(stated)
                    self._differs(fact, None, wanted, text, How.UNREADABLE)
                elif number != wanted:
                    self._differs(fact, None, wanted, str(number))

    # Money

    def _compare_whole(
        self, whole: StatedAmounts, lines: Sequence[StatedAmounts], billed: Money | None
    ) -> None:
        total = self._asked.total
        if total is None:
            return
        self._compare_money(Fact.TOTAL, None, total, whole, billed)
        if whole.prices:
            self._stated.add((Fact.FEE, None))  # the total holds them all
            return
        for fee in [*whole.fees, *(fee for one in lines for fee in one.fees)]:
            self._stated.add((Fact.FEE, None))
            how = How.OTHER if fee.money else How.UNREADABLE
            none = Money(total.amount * 0, total.currency)
            self._differs(Fact.FEE, None, none, str(fee.money or fee.text), how)

    def _compare_money(
        self,
        fact: Fact,
        line: LineItem | None,
        asked: Money,
        stated: StatedAmounts,
        billed: Money | None,
    ) -> None:
        if stated.prices:
            self._stated.add((fact, line))
        for one in stated.prices:
            self._compare_amount(fact, line, asked, one)
        if stated.due or self._order.is_paid:
            self._stated.add((Fact.DUE, line))
        for one in stated.due:
            if billed == asked and _is_rest(one.money, asked, stated.covered):
                continue
            self._compare_amount(Fact.DUE, line, asked, one)
        said = {one.money.currency for one in (*stated.prices, *stated.due) if one.money}
        for currency in stated.currencies:
            self._stated.add((Fact.CURRENCY, line))
            if not currency.code:
                text = currency.text
                self._differs(Fact.CURRENCY, line, asked.currency, text, How.UNREADABLE)
            elif currency.code != asked.currency and currency.code not in said:
                self._differs(Fact.CURRENCY, line, asked.currency, currency.code)

    def _compare_amount(
        self, fact: Fact, line: LineItem | None, asked: Money, stated: StatedAmount
    ) -> None:
        if stated.money is None:
            self._differs(fact, line, asked, stated.text, How.UNREADABLE)
        elif stated.money.currency != asked.currency:
            self._differs(fact, line, asked, str(stated.money), How.INCOMPARABLE)
        elif stated.money.amount not in self._amounts_of(fact, asked):
            self._differs(fact, line, asked, str(stated.money))

    def _amounts_of(self, fact: Fact, asked: Money) -> set[Decimal]:
        """Return what says the same as an amount: also rounded to what can be paid."""
        amounts = {asked.amount, *_rounded(asked)}
        if fact in {Fact.TOTAL, Fact.DUE} and asked == self._asked.total:
            sums = zip(*map(_rounded, self._asked.prices))
            amounts.update(sum(each, Decimal(0)) for each in sums)
        return amounts

    def _bill(
        self, whole: StatedAmounts, lines: Sequence[Sequence[StatedAmounts]], *, all_read: bool
    ) -> Money | None:
        """Return what the order says that it costs: its total, else all of its lines."""
        if whole.prices:
            return whole.likeliest(self._asked.total)
        parts: list[Money | None] = []
        for number, amounts in enumerate(lines):
            known = number < len(self._asked.prices)
            price = self._asked.prices[number] if known else None
            parts += [one.likeliest(price) for one in amounts]
            parts += [fee.money for one in amounts for fee in one.fees]
        parts += [fee.money for fee in whole.fees]
        sums = list(total_by_currency(part for part in parts if part is not None).values())
        is_complete = all_read and bool(parts) and None not in parts
        return sums[0] if is_complete and len(sums) == 1 else None

    def _bill_of_lines(self, lines: Sequence[Sequence[StatedAmounts]]) -> tuple[Money | None, ...]:
        billed = tuple(
            next((money for one in amounts if (money := one.likeliest(price))), None)
            for price, amounts in zip(self._asked.prices, lines)
        )
        return billed if any(billed) else ()


def _rounded(money: Money) -> tuple[Decimal, ...]:
    """Return the amount in the currency's smallest unit; several where it lies in the middle."""
    unit = Decimal(1).scaleb(-MINOR_DECIMALS.get(money.currency, 2))
    return tuple(money.amount.quantize(unit, way) for way in (ROUND_HALF_UP, ROUND_HALF_DOWN))


def _is_rest(due: Money | None, asked: Money, covered: Iterable[StatedAmount]) -> bool:
    """Return whether that is left of a price because the rest is paid, as with credits."""
    paid = (one.money for one in covered if one.money is not None and one.money.amount)
    return due is not None and any(
        list(total_by_currency([due, money]).values()) == [asked] for money in paid
    )


def _in_capitals(line: LineItem) -> LineItem:
    level = line.level.upper()
    return line if level == line.level else replace(line, level=level)


def _subject(difference: Difference) -> tuple[Fact, LineItem | None]:
    is_line = difference.fact is Fact.LINE
    return difference.fact, None if is_line else difference.line


def _in_sequence(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    facts = list(Fact)
    return tuple(
        sorted(
            dict.fromkeys(differences),
            key=lambda one: (
                facts.index(one.fact),
                str(one.line or ""),
                one.how.value,
                one.found,
                one.asked,
            ),
        )
    )
