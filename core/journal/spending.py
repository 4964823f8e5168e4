# SPDX-License-Identifier: GPL-2.0-or-later
"""The spending limits that are set, for one order and for a month, and what counts for them.

They may stand in the settings of a profile, in environment variables, and in what a script gives.
Each is a limit of its own, and all must hold.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path

from ..account.environment import MONTH_LIMIT, ORDER_LIMIT
from ..disk.existing import is_file
from ..errors import (
    JournalBusy,
    JournalEntryDamaged,
    JournalError,
    LimitUnreadable,
    SpendingLimitExceeded,
)
from ..money import Money, format_totals
from ..wording import later, tr
from ..written_limits import Limit, as_written, is_readable, read_limit
from .allowance import Left
from .attempt import Attempt
from .file import FILE_NAME, unusable
from .journal import Journal
from .month import spent_in_month

_BUSY_ELSEWHERE_S = 0.2
_HOW_TO_WRITE = later("Write an amount and a currency, such as 1500.00 EUR.")


class Source(Enum):
    """Where limits were set."""

    CALLER = "caller"  # in a script
    SETTINGS = "settings"  # of the user's profile
    ENVIRONMENT = "environment"


@dataclass(frozen=True)
class Limits:
    """What may be spent; None for no limit.

    Args:
        order: with one order.
        month: with all orders of a calendar month, in this computer's time zone, at one service.
        source: where they were set.
        journals: folders of further journals whose orders count for a month, too.
    """

    order: Limit | None = None
    month: Limit | None = None
    source: Source = Source.CALLER
    journals: tuple[Path, ...] = ()

    def unreadable(self) -> LimitUnreadable | None:
        """Return why nothing can be judged by them; None if they can be read."""
        for limit, variable in ((self.order, ORDER_LIMIT), (self.month, MONTH_LIMIT)):
            if limit is not None and not is_readable(limit):
                return LimitUnreadable(self._complaint(limit, variable), _HOW_TO_WRITE())
        return None

    def refusal(self, total: Money, spent: Mapping[str, Money]) -> SpendingLimitExceeded | None:
        """Return why the order is above a limit, or can't be judged by it; None if it may go.

        Args:
            total: of the order.
            spent: earlier in the month, by currency; see `spent_in_month`.
        """
        unreadable = self.unreadable()
        if unreadable is not None:
            return unreadable
        for variable, problem in (
            (ORDER_LIMIT, _order_problem(self.order, total)),
            (MONTH_LIMIT, _month_problem(self.month, total, spent)),
        ):
            if problem:
                return SpendingLimitExceeded(
                    f"{problem} {self._place(variable)}".rstrip(),
                    tr("Choose fewer images, or change that limit."),
                )
        return None

    def problem(self, total: Money, spent: Mapping[str, Money]) -> str:
        """Return what `refusal` says, as sentences; empty if the order may go."""
        refusal = self.refusal(total, spent)
        return refusal.message if refusal is not None else ""

    def enforce(
        self, total: Money, attempts: Iterable[Attempt], origin: str, now: datetime
    ) -> None:
        """Raise `SpendingLimitExceeded` if the order would be above a limit.

        Args:
            attempts: those that count: all at the service.
        """
        refusal = self.refusal(total, spent_in_month(attempts, origin, now))
        if refusal is not None:
            raise refusal

    def left(self, spent: Mapping[str, Money]) -> tuple[Left, ...]:
        """Return what is left of each limit before an order, and that as a sentence.

        Args:
            spent: in this month, by currency; see `Allowance`.
        """
        found = []
        if isinstance(self.order, Money):
            said = tr("Your limit for an order is {limit}.", limit=self.order)
            found.append(Left(self.order, said))
        if isinstance(self.month, Money):
            before = spent.get(self.month.currency)
            amount = self.month.amount - (before.amount if before else 0)
            left = Money(max(Decimal(0), amount), self.month.currency)
            said = tr(
                "{left} is left of your limit of {limit} for a month.", left=left, limit=self.month
            )
            found.append(Left(left, said))
        return tuple(found)

    def _place(self, variable: str) -> str:
        """Return where a limit that stopped an order can be changed, as a sentence."""
        if self.source is Source.ENVIRONMENT:
            return tr("That limit is set by the environment variable {name}.", name=variable)
        if self.source is Source.SETTINGS:
            return tr("That limit is set in the settings (Settings, Options, DataCosmos).")
        return ""

    def _complaint(self, limit: Limit, variable: str) -> str:
        text = as_written(limit)
        if self.source is Source.ENVIRONMENT:
            return tr(
                "The environment variable {name} is {text!r}. This is no limit that can be read, "
                "and as long as it stands nothing is ordered.",
                name=variable,
                text=text,
            )
        if self.source is Source.SETTINGS:
            return tr(
                "The limit for {name} in the settings (Settings, Options, DataCosmos) is "
                "{text!r}. This is no limit that can be read, and as long as it stands nothing is "
                "ordered.",
                name=_name(variable),
                text=text,
            )
        return tr(
            "The limit for {name} is {text!r}. This is no limit that can be read, so nothing is "
            "ordered.",
            name=_name(variable),
            text=text,
        )


def limits_of_environment(environ: Mapping[str, str]) -> Limits:
    """Return the limits that environment variables set."""
    return Limits(
        read_limit(environ.get(ORDER_LIMIT)),
        read_limit(environ.get(MONTH_LIMIT)),
        Source.ENVIRONMENT,
    )


def limits_in_force(given: Limits) -> tuple[Limits, ...]:
    """Return all limits that bind an order: those given for it, and the environment's."""
    return (given, limits_of_environment(os.environ))


def refusal_by(
    limits: Iterable[Limits], total: Money, spent: Mapping[str, Money]
) -> SpendingLimitExceeded | None:
    """Return the first `Limits.refusal`, None if the order may go."""
    return next((found for one in limits if (found := one.refusal(total, spent))), None)


def counted_attempts(
    here: Iterable[Attempt], journal: Journal, limits: Iterable[Limits]
) -> Sequence[Attempt]:
    """Return the attempts that count for a month: those of a journal, and of the limits' others.

    Raises:
        JournalError: one of the other journals can't be read, or looked for, so what was spent
            isn't known.
        JournalBusy: somebody is writing to one of them; try again.
    """
    limits = tuple(limits)
    found = list(here)
    if any(one.month is not None for one in limits):
        for other in _others(journal, limits):
            found += _attempts_elsewhere(other)
    return found


def _attempts_elsewhere(other: Journal) -> list[Attempt]:
    try:
        # Whoever is about to order there has done so, or waits for us to count what we order.
        # Both might wait for each other: so not for long, and `Journal.begin` tries again.
        with other.file.transaction(_BUSY_ELSEWHERE_S):
            return other.attempts(with_scenes=False)
    except (JournalBusy, JournalEntryDamaged):
        raise
    except JournalError:
        # One that may not be written, an archive for instance: nobody orders there.
        return other.attempts(with_scenes=False)


def _others(journal: Journal, limits: Iterable[Limits]) -> Iterator[Journal]:
    known = {journal.path.resolve()}
    for folder in (folder for one in limits for folder in one.journals):
        path = folder / FILE_NAME
        try:
            path = path.resolve()
            # One that was taken away has nothing to count, and mustn't be made anew.
            is_there = is_file(path)
        except (OSError, RuntimeError, ValueError) as error:
            # May not be looked at, out of reach, a link that goes in a circle, no path at all.
            raise unusable(path, error) from error
        if path not in known and is_there:
            known.add(path)
            yield Journal(folder)


def _order_problem(limit: Limit | None, total: Money) -> str:
    if not isinstance(limit, Money):
        return ""
    if limit.currency != total.currency:
        return _not_comparable(limit, ORDER_LIMIT, total)
    if total.amount > limit.amount:
        return tr(
            "The total of {total} is above your limit of {limit} for an order.",
            total=total,
            limit=limit,
        )
    return ""


def _month_problem(limit: Limit | None, total: Money, spent: Mapping[str, Money]) -> str:
    if not isinstance(limit, Money):
        return ""
    if limit.currency != total.currency:
        return _not_comparable(limit, MONTH_LIMIT, total)
    others = [money for money in spent.values() if money.currency != limit.currency]
    uncounted = [money for money in others if money.amount]
    if uncounted:
        return tr(
            "{spent} ordered this month can't be counted against your limit of {limit} for a "
            "month.",
            spent=format_totals(uncounted),
            limit=limit,
        )
    before = spent.get(total.currency)
    if total.amount + (before.amount if before else 0) > limit.amount:
        return tr(
            "With {before} ordered this month and this order of {total}, your limit of "
            "{limit} for a month would be exceeded.",
            before=before or tr("nothing"),
            total=total,
            limit=limit,
        )
    return ""


def _not_comparable(limit: Money, variable: str, total: Money) -> str:
    return tr(
        "The spending limit for {name} is {limit}, and the order is in {currency}, "
        "so it can't be judged.",
        name=_name(variable),
        limit=limit,
        currency=total.currency or tr("an unknown currency"),
    )


def _name(variable: str) -> str:
    return tr("an order") if variable == ORDER_LIMIT else tr("a month")
