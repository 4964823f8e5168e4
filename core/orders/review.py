# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person must see before ordering: fresh prices, changes, licences, earlier orders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path

from ..account.contracts import Contract, list_contracts
from ..errors import ApiError, InputError, NotFound, ResponseError, SpendingLimitExceeded
from ..job import Monitor
from ..journal.allowance import Left, TeamLimit, allowance_of, tighter
from ..journal.attempt import Attempt, Scene
from ..journal.bought import Bought, all_bought, bought_elsewhere
from ..journal.held import Held, Holdings
from ..journal.journal import Journal
from ..journal.spending import Limits, limits_in_force, refusal_by
from ..money import Money, total_by_currency
from ..sales.ground import share_ground
from ..sales.order import LineItem
from ..sales.order_calls import purchaser
from ..sales.pricing import PriceChange, Quote, quote_line
from ..service.client import Client
from ..stac.collection import Collection, Licence
from ..stac.items import Item
from ..threads import run_parallel
from ..wording import tr
from .dear_parts import dear_parts
from .licences import unreadable
from .part_project import InProject, in_project
from .service_list import look_at_orders, no_list_text
from .taken_twice import Twice, found_twice


@dataclass(frozen=True)
class ReviewedLine:
    """A line as it stands now.

    Args:
        quote: its fresh price, or why there is none.
        seen: the price that the user saw before; None if they saw none.
        item: as it is now; None if it isn't in the catalogue any more, or couldn't be read.
        licences: all under which it is sold; empty if its collection isn't there any more.
        licence_problem: why nobody can accept them, as a sentence; empty if one can.
        dear_problem: that a part costs as much as its scene, as a sentence; empty if it doesn't.
        is_missing: it isn't in the catalogue any more.
        earlier: attempts of the journal that bought, or may have bought, it or a part of it.
        bought: the order that says most of whether it was bought before; None if it wasn't, or
            only some of it.
        listed_in: ids of the orders of it, or of a part of it, that the service lists and the
            journal didn't send.
        held: how much of it earlier orders hold; None for nothing.
    """

    line: LineItem
    quote: Quote
    seen: Money | None = None
    item: Item | None = field(default=None, repr=False)
    licences: tuple[Licence, ...] = ()
    licence_problem: str = ""
    dear_problem: str = ""
    is_missing: bool = False
    earlier: tuple[Attempt, ...] = field(default=(), repr=False)
    bought: Bought | None = None
    listed_in: frozenset[str] = field(default=frozenset(), repr=False)
    held: Held | None = field(default=None, repr=False)

    @property
    def price(self) -> Money | None:
        return self.quote.price

    @property
    def change(self) -> PriceChange | None:
        """How the price differs from the one seen before; None if it doesn't."""
        if self.seen is None or self.price is None or self.seen == self.price:
            return None
        return PriceChange(self.line, self.seen, self.price)

    @property
    def bought_text(self) -> str:
        """Which orders bought it before, or may have, as a sentence; empty if none did."""
        if self.bought is None:
            return ""
        is_whole = self.held is None or self.bought.holds(self.line)
        said = self.bought.sentence() if is_whole or self.held is None else self.held.sentence()
        if not self.bought.lies_in:
            return said
        return f"{said} {tr('It lies in {folder}.', folder=self.bought.lies_in)}"

    @property
    def problem(self) -> str:
        """Why it can't be ordered, as a sentence; empty if it can."""
        if self.is_missing:
            return tr("{line} isn't in the catalogue any more.", line=self.line)
        if self.price is None:
            return tr(
                "There is no price for {line}: {problem}",
                line=self.line,
                problem=self.quote.problem,
            )
        return self.dear_problem or self.licence_problem

    @property
    def scene(self) -> Scene:
        if self.item is None:
            return Scene()
        return Scene(self.item.acquired, self.item.platform, self.item.geometry)


@dataclass(frozen=True)
class PurchaseReview:
    """What is to be decided on. A value: take lines out of it without asking again.

    Args:
        contract: under which it would be ordered; None if the service doesn't list it.
        contract_problem: why nothing can be ordered under it, as a sentence; empty if it can,
            or that isn't known.
        spent: what was ordered this month at this service and counts for the buyer's limits, by
            currency.
        team_limits: of the ledger, where the journal is one.
        read_at: when it was begun, UTC.
        list_gap: why the service's list of orders couldn't be read whole, as a sentence, so that
            each line may have been bought before; empty if it could.
        list_note: that the service offers no list of orders, as a sentence; empty if it does.
        project_id: that parts of scenes are delivered to; empty for the connection's.
        project_problem: why no part can be ordered, as a sentence; empty if all can.
    """

    origin: str
    organisation_id: int
    contract_id: int
    lines: tuple[ReviewedLine, ...]
    contract: Contract | None
    contract_problem: str
    spent: Mapping[str, Money]
    read_at: datetime
    list_gap: str = ""
    list_note: str = ""
    project_id: str = ""
    project_problem: str = ""
    team_limits: tuple[TeamLimit, ...] = ()

    @property
    def licences(self) -> tuple[Licence, ...]:
        """The licences of its lines, each once."""
        return tuple(dict.fromkeys(x for line in self.lines for x in line.licences))

    @property
    def totals(self) -> dict[str, Money]:
        """The sums of the known prices by currency."""
        return total_by_currency(line.price for line in self.lines if line.price is not None)

    @property
    def total(self) -> Money | None:
        """What the order would cost; None while a price lacks or there are several currencies."""
        totals = list(self.totals.values())
        known = all(line.price is not None for line in self.lines)
        return totals[0] if known and len(totals) == 1 else None

    @property
    def changes(self) -> tuple[PriceChange, ...]:
        """All prices that aren't what the user saw before."""
        return tuple(line.change for line in self.lines if line.change is not None)

    @property
    def bought(self) -> tuple[Bought, ...]:
        """Of its lines, those that were or may be bought before."""
        return tuple(line.bought for line in self.lines if line.bought is not None)

    @property
    def twice(self) -> tuple[Twice, ...]:
        """Of its lines, those that are one acquisition, processed more than once."""
        items = {x.line: x.item for x in self.lines}
        return found_twice(items, items.get)

    @property
    def repeated(self) -> frozenset[LineItem]:
        """Those of its lines that need leave to be ordered again, perhaps again, or both of two."""
        again = {x.line for x in self.lines if self.list_gap or x.bought is not None}
        return frozenset(again.union(*(twice.lines for twice in self.twice)))

    @property
    def earlier_orders(self) -> frozenset[tuple[LineItem, str]]:
        """What leave to order again is given to: each earlier order of a line, or perhaps one.

        Also each line that is the same image.
        """
        found = {(x.line, str(attempt.id)) for x in self.lines for attempt in x.earlier}
        found |= {(x.line, order_id) for x in self.lines for order_id in x.listed_in}
        found |= {(one, other.key) for t in self.twice for one in t.lines for other in t.lines}
        return frozenset(found | {(x.line, "") for x in self.lines if self.list_gap})

    @property
    def parts_problem(self) -> str:
        """Why its parts of scenes can't be ordered, as a sentence; empty if they can."""
        has_parts = any(x.line.part is not None for x in self.lines)
        return self.project_problem if has_parts else ""

    @property
    def problems(self) -> tuple[str, ...]:
        """All that stands in the way of an order, as sentences, limits apart."""
        problems = [line.problem for line in self.lines if line.problem]
        if not self.lines:
            problems.append(tr("There is nothing to order."))
        if self.parts_problem:
            problems.append(self.parts_problem)
        if len(self.totals) > 1:
            problems.append(
                tr("The images are priced in several currencies: order each on its own.")
            )
        return tuple([self.contract_problem] if self.contract_problem else []) + tuple(problems)

    def limit_refusal(self, limits: Limits) -> SpendingLimitExceeded | None:
        """Return why it is above a limit: of these, the environment's or the ledger's; or None."""
        if self.total is None:
            return None
        own = refusal_by(limits_in_force(limits), self.total, self.spent)
        return tighter(own, self._own_left(limits), self.team_limits, self.totals)

    def left(self, limits: Limits) -> Left | None:
        """Return what is left of the tightest limit before this order; None if there is none."""
        team = [one.in_words() for one in self.team_limits]
        every = (*team, *self._own_left(limits))
        return min(every, key=lambda left: left.money.amount, default=None)

    def _own_left(self, limits: Limits) -> tuple[Left, ...]:
        return tuple(x for one in limits_in_force(limits) for x in one.left(self.spent))

    def limit_problem(self, limits: Limits) -> str:
        """Return what `limit_refusal` says, as sentences; empty if it may go."""
        refusal = self.limit_refusal(limits)
        return refusal.message if refusal is not None else ""

    def without(self, lines: Iterable[LineItem]) -> PurchaseReview:
        """Return the review without these lines."""
        left_out = set(lines)
        return replace(self, lines=tuple(x for x in self.lines if x.line not in left_out))

    def of_currency(self, currency: str) -> PurchaseReview:
        """Return the review with only the lines priced in this currency."""
        kept = tuple(x for x in self.lines if x.price is not None and x.price.currency == currency)
        return replace(self, lines=kept)


@dataclass(frozen=True)
class ReviewJob:
    """Ask afresh all that a person must see before ordering. Nothing is ordered.

    Args:
        journal_folder: where the journal lies.
        lines: what they want to buy; one named twice counts once.
        seen: the prices they saw before.
        project_id: that parts of scenes are delivered to; empty for the connection's.
    """

    client: Client
    journal_folder: Path
    lines: tuple[LineItem, ...]
    seen: Mapping[LineItem, Money] = field(default_factory=dict)
    project_id: str = ""

    def run(self, monitor: Monitor) -> PurchaseReview:
        """Ask.

        Raises:
            InputError: no lines.
            ConfigError: no organisation or contract is configured.
            JournalError: the journal can't be read, so nothing could be ordered.
            ResponseError: a collection can't be read.
            AuthError, NetworkError, Cancelled.
        """
        lines = tuple(dict.fromkeys(self.lines))
        if not lines:
            raise InputError(tr("There is nothing to order."), tr("Choose at least one item."))
        organisation, contract_id = purchaser(self.client)
        now = datetime.now(timezone.utc)
        journal = Journal(self.journal_folder)
        origin = self.client.connection.origin
        contract, contract_problem = self._contract(contract_id, now, monitor)
        lines, problem = _placed(in_project(self.client, lines, self.project_id, monitor))
        collections = self._collections(lines, monitor)

        def look(line: LineItem, watch: Monitor) -> ReviewedLine:
            return self._look(line, watch)

        def report(done: int) -> None:
            monitor.progress(
                done / len(lines),
                tr("{done} of {count} images looked up", done=done, count=len(lines)),
            )

        at_once = self.client.settings.at_once(len(lines))
        looked = run_parallel(look, lines, at_once, monitor, report)
        dear = dear_parts(self.client, [found.quote for found in looked], monitor)
        looked = [replace(found, dear_problem=dear.get(found.line, "")) for found in looked]
        taken = {found.line: found.scene.acquired for found in looked}
        listed = look_at_orders(self.client, journal, monitor, lines, taken)
        # The journal comes last: it has the latest word on what was ordered meanwhile.
        holdings = Holdings(all_bought(journal, origin))
        elsewhere = bought_elsewhere(journal, origin)
        attempts = [a for a in journal.attempts() if a.origin == origin and a.may_have_bought]
        allowance = allowance_of(journal, attempts, origin, now)
        return PurchaseReview(
            origin=origin,
            organisation_id=organisation,
            contract_id=contract_id,
            lines=tuple(
                replace(
                    _with_licences(found, collections[found.line.collection]),
                    seen=self.seen.get(found.line),
                    earlier=tuple(a for a in attempts if _concerns(a.lines, found.line)),
                    bought=held.telling if held is not None and held.needs_leave else None,
                    listed_in=frozenset(
                        b.order_id for b in elsewhere if share_ground(b.line, found.line)
                    ),
                    held=held,
                )
                for found in looked
                for held in [holdings.of(found.line, found.scene.footprint)]
            ),
            contract=contract,
            contract_problem=contract_problem,
            spent=allowance.spent,
            team_limits=allowance.team,
            read_at=now,
            list_gap=listed.gap,
            list_note="" if listed.is_offered or not listed.fault else no_list_text(listed.fault),
            project_id=self.project_id,
            project_problem=problem,
        )

    def _look(self, line: LineItem, monitor: Monitor) -> ReviewedLine:
        item: Item | None = None
        try:
            item = self.client.item(line.collection, line.item, monitor)
        except NotFound as error:
            quote = Quote(line, None, datetime.now(timezone.utc), error.message)
            return ReviewedLine(line, quote, is_missing=True)
        except (ApiError, ResponseError, InputError) as error:
            # It is for show; whether it can be bought is for the price to say.
            monitor.info(
                tr("{item} couldn't be read. {reason}", item=line.item, reason=error.message)
            )
        return ReviewedLine(line, quote_line(self.client, line, monitor), item=item)

    def _collections(
        self, lines: tuple[LineItem, ...], monitor: Monitor
    ) -> dict[str, Collection | None]:
        names = list(dict.fromkeys(line.collection for line in lines))

        def read(name: str, watch: Monitor) -> Collection | None:
            try:
                return self.client.collection(name, watch)
            except (NotFound, InputError):
                return None

        found = run_parallel(read, names, self.client.settings.parallel, monitor)
        return dict(zip(names, found))

    def _contract(
        self, contract_id: int, now: datetime, monitor: Monitor
    ) -> tuple[Contract | None, str]:
        try:
            contracts = list_contracts(self.client, monitor)
        except (ApiError, ResponseError) as error:
            # An account that may not list contracts may still order under one typed by hand.
            monitor.info(tr("The contracts couldn't be read. {reason}", reason=error.message))
            return None, ""
        contract = next((entry for entry in contracts if entry.id == contract_id), None)
        if contract is None:
            return None, tr(
                "The organisation has no contract {contract}: choose another.", contract=contract_id
            )
        return contract, contract.problem(now)


def _with_licences(found: ReviewedLine, collection: Collection | None) -> ReviewedLine:
    if collection is None:
        return replace(found, is_missing=True)
    problem = unreadable(collection)
    return replace(
        found,
        licences=collection.licences,
        licence_problem=problem.explain() if problem else "",
    )


def _placed(found: InProject) -> tuple[tuple[LineItem, ...], str]:
    return found.lines, found.problem.explain() if found.problem is not None else ""


def _concerns(lines: Iterable[LineItem], line: LineItem) -> bool:
    return any(share_ground(one, line) for one in lines)
