# SPDX-License-Identifier: GPL-2.0-or-later
"""What may still be spent: of a ledger's limits, which its administrator sets, and of a buyer's own.

The review of an order and the moment in which it is begun ask the same functions. What counts for a
limit for all is what all have ordered; for one of a user, and for the buyer's own, what they have.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol

from ..errors import SpendingLimitExceeded
from ..ledger.database import is_ledger
from ..ledger.locks import hold, number_of
from ..money import Money, format_totals, total_by_currency
from ..sales.order import CANCELLED_WORDS
from ..wording import tr
from .attempt import Attempt, Intent, State
from .month import spent_in_month
from .rows import attempts_of
from .seals import entries

_THIS_MONTH = (
    "begun_at >= extract(epoch FROM date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC')"
    " AT TIME ZONE 'UTC')"
)
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Left:
    """What is left of a limit before an order.

    Args:
        sentence: the same in words, with whose limit it is.
    """

    money: Money
    sentence: str


@dataclass(frozen=True)
class TeamLimit:
    """A limit that stands in a ledger.

    Args:
        who: a user of its database; empty for all together.
        is_month: for a calendar month, by the ledger's clock, UTC; else for one order.
        spent: in this month, by currency, of those for whom it is; nothing for one of an order.
    """

    who: str
    is_month: bool
    limit: Money
    spent: Mapping[str, Money]

    @property
    def whose(self) -> str:
        return tr("the limit of {who}", who=self.who) if self.who else tr("the limit of all")

    @property
    def left(self) -> Money:
        """What is left of it."""
        before = self.spent.get(self.limit.currency)
        left = self.limit.amount - (before.amount if before else _NOTHING)
        return Money(max(_NOTHING, left), self.limit.currency)

    def in_words(self) -> Left:
        """Return what is left of it, and that as a sentence."""
        words = {"left": self.left, "whose": self.whose, "limit": self.limit}
        if self.is_month:
            said = tr("{left} is left of {whose} in the ledger, {limit} for a month.", **words)
        else:
            said = tr("{whose} in the ledger is {limit} for an order.", **words)
        return Left(self.left, said[:1].upper() + said[1:])

    def refusal(self, totals: Mapping[str, Money]) -> SpendingLimitExceeded | None:
        """Return why an order is above it, or can't be judged by it; None if it may go.

        Args:
            totals: of the order, by currency.
        """
        others = [money for money in totals.values() if money.currency != self.limit.currency]
        if others:
            return SpendingLimitExceeded(
                tr(
                    "{whose} in the ledger is {limit}, and the order is in {currency}, so it can't "
                    "be judged.",
                    whose=self.whose[:1].upper() + self.whose[1:],
                    limit=self.limit,
                    currency=others[0].currency,
                )
            )
        spent = self.spent.values()
        uncounted = [m for m in spent if m.currency != self.limit.currency and m.amount]
        if uncounted:
            return SpendingLimitExceeded(
                tr(
                    "{spent} ordered this month can't be counted against {whose} in the ledger, "
                    "{limit} for a month.",
                    spent=format_totals(uncounted),
                    whose=self.whose,
                    limit=self.limit,
                )
            )
        total = totals.get(self.limit.currency)
        if total is None or total.amount <= self.left.amount:
            return None
        words = {"total": total, "whose": self.whose, "limit": self.limit, "left": self.left}
        hint = tr("Whoever runs the ledger sets it.")
        if self.is_month:
            return SpendingLimitExceeded(
                tr(
                    "The order of {total} is above {whose} in the ledger, {limit} for a month: "
                    "{left} is left of it.",
                    **words,
                ),
                hint,
            )
        return SpendingLimitExceeded(
            tr(
                "The total of {total} is above {whose} in the ledger, {limit} for an order.",
                **words,
            ),
            hint,
        )


@dataclass(frozen=True)
class Allowance:
    """What has been spent at a service in this month, and what a ledger allows.

    Args:
        spent: what counts for the buyer's own limits, by currency.
        team: the ledger's limits that hold for this buyer.
    """

    spent: Mapping[str, Money]
    team: tuple[TeamLimit, ...] = ()


def _tightest(
    limits: Iterable[TeamLimit], totals: Mapping[str, Money]
) -> SpendingLimitExceeded | None:
    """Return why an order is above limits, by that of which the least is left; None if it isn't."""
    found = (limit.refusal(totals) for limit in sorted(limits, key=_left))
    return next((refusal for refusal in found if refusal is not None), None)


def tighter(
    own: SpendingLimitExceeded | None,
    own_left: Sequence[Left],
    limits: Sequence[TeamLimit],
    totals: Mapping[str, Money],
) -> SpendingLimitExceeded | None:
    """Return why an order is above a limit, by the tightest of all; None if it may go.

    Args:
        own: why it is above a limit of the buyer's own.
        own_left: what is left of these.
        limits: the ledger's.
        totals: of the order, by currency.
    """
    team = _tightest(limits, totals)
    if own is None or team is None:
        return own or team
    least = min(left.money.amount for left in own_left) if own_left else None
    return team if least is None or min(map(_left, limits)) <= least else own


def _left(limit: TeamLimit) -> Decimal:
    return limit.left.amount


def allowance_of(
    journal: Any, attempts: Iterable[Attempt], origin: str, now: datetime
) -> Allowance:
    """Return what has been spent at a service, and what a ledger allows, as the journal has it now.

    Args:
        attempts: of a journal in a file, at the service.
    """
    if not is_ledger(journal.file):
        return Allowance(spent_in_month(attempts, origin, now))
    with journal.file.reading() as db:
        owner = _user_of(db)
        return Allowance(spent_this_month(db, origin, owner), team_limits(db, origin))


def team_limits(db: Any, origin: str, *, is_beginning: bool = False) -> tuple[TeamLimit, ...]:
    """Return the ledger's limits that hold for this user, with what counts for them.

    Args:
        is_beginning: where there are any, nobody else can begin until the transaction ends.
    """
    rows = db.execute(
        "SELECT who, per, amount, currency FROM spending_limit WHERE who IN ('', ?)"
        " ORDER BY who, per",
        (_user_of(db),),
    ).fetchall()
    if rows and is_beginning:
        hold(db, [number_of("budget", origin)])
    return tuple(
        TeamLimit(
            who,
            per == "month",
            Money(Decimal(amount), currency),
            spent_this_month(db, origin, who or None) if per == "month" else {},
        )
        for who, per, amount, currency in rows
    )


def spent_this_month(db: Any, origin: str, owner: str | None = None) -> dict[str, Money]:
    """Return what was ordered at a service in this month, by currency.

    The month is that of the ledger's clock, UTC. What counts is what `may_have_bought` says.

    Args:
        owner: of the database; None for all.
    """
    cancelled = sorted(CANCELLED_WORDS)
    places = ", ".join("?" * len(cancelled))
    mine = "" if owner is None else " AND owner = ?"
    rows = db.execute(
        "SELECT cost_currency, sum(cost_amount) FROM attempt"  # nosec B608
        f" WHERE origin = ? AND {_THIS_MONTH} AND cost_amount IS NOT NULL"
        " AND (paid_at IS NOT NULL OR (state = ? AND (status IS NULL OR status NOT IN"
        f" ({places}))) OR state IN (?, ?)){mine} GROUP BY cost_currency",
        (
            origin,
            State.CREATED.value,
            *cancelled,
            State.SENDING.value,
            State.UNKNOWN.value,
            *([] if owner is None else [owner]),
        ),
    ).fetchall()
    return total_by_currency(Money(Decimal(amount), currency) for currency, amount in rows)


def _user_of(db: Any) -> str:
    return str(db.execute("SELECT session_user").fetchone()[0])


class SpentGuard(Protocol):
    """Judges the limits that a buyer set; see `Journal.begin`."""

    @property
    def counts_month(self) -> bool:
        """Whether what was spent in the month matters."""

    def judge(
        self, spent: Mapping[str, Money]
    ) -> tuple[SpendingLimitExceeded | None, Sequence[Left]]:
        """Return why the order is above a limit, and what is left of all of them.

        Args:
            spent: in this month by this user, by currency.
        """


def check_limits(db: Any, intent: Intent, guard: Any) -> None:
    """Raise if an order is above a limit of the ledger, for all or for this user, or of the buyer.

    Args:
        guard: a `SpentGuard`, another callable that is told attempts, or None.

    Raises:
        SpendingLimitExceeded; what the guard raises.
    """
    limits = team_limits(db, intent.origin, is_beginning=True)
    own: SpendingLimitExceeded | None = None
    own_left: Sequence[Left] = ()
    if hasattr(guard, "judge"):
        spent: Mapping[str, Money] = {}
        if guard.counts_month:
            hold(db, [number_of("budget", intent.origin)])
            spent = spent_this_month(db, intent.origin, _user_of(db))
        own, own_left = guard.judge(spent)
    refusal = tighter(own, own_left, limits, total_by_currency(intent.prices))
    if refusal is not None:
        raise refusal
    if guard is not None and not hasattr(guard, "judge"):
        hold(db, [number_of("budget", intent.origin)])
        every = entries(db, f"WHERE origin = ? AND {_THIS_MONTH}", (intent.origin,))
        guard(attempts_of(db, every, intent.origin, with_scenes=False))
