# SPDX-License-Identifier: GPL-2.0-or-later
"""What was spent, summed by month, contract, label and collection. Currencies are never mixed.

An order counts for what it was billed, else for what was asked just before. Only what was paid
is spent: what may still cost stands apart, and so does what cost nothing after all. Orders of
different services are never summed, or play money of a sandbox would count as real.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path

from ..disk.csv_file import write_csv
from ..money import Money, format_amount
from ..wording import later
from .order_choice import OrderChoice, Standing, standing_of
from .record import OrderRecord

SPENDING_NAME = later("The table of spending")
_NOTHING = Decimal(0)


class By(Enum):
    """What sums are grouped by."""

    MONTH = "month"
    CONTRACT = "contract_id"
    LABEL = "label"
    COLLECTION = "collection"


ALL = tuple(By)
SPENDING_COLUMNS = {
    "service": "scheme, host and port of the service",
    By.MONTH.value: "of the order, UTC, as 2026-12; empty if not known",
    By.CONTRACT.value: "the contract it was ordered under; empty if not known",
    By.LABEL.value: "the buyer's own note on the order; empty for none",
    By.COLLECTION.value: "id of the collection; empty for what can't be split between several",
    "currency": "ISO 4217 code; empty if not known",
    "spent": "of paid orders, exact decimal: as billed, else as asked",
    "spent_as_asked": "the part of it of which no bill is known",
    "orders": "number of the paid orders",
    "images": "number of their lines",
    "open": "of orders that aren't paid and may still be, or got no answer",
    "open_orders": "their number",
    "not_counted": "of orders that were cancelled, refused or refunded",
    "not_counted_orders": "their number",
    "unknown_orders": "number of the orders, paid or open, whose amount isn't known",
}


@dataclass(frozen=True)
class _Share:
    """What of an order falls on one collection.

    Args:
        collection: empty for what can't be split between several.
        money: None if not known.
        images: how many lines it is for.
    """

    collection: str
    money: Money | None
    images: int


@dataclass(frozen=True)
class SpendingRow:
    """A sum of orders of one service, in one currency.

    Args:
        of: what they have in common, by what was grouped by; empty texts for what isn't known.
        currency: empty if not known.
        spent: of the paid ones: as billed, else as asked.
        as_asked: the part of it of which no bill is known.
        orders, images: number of the paid ones and of their lines.
        open, open_orders: of those that aren't paid and may still be, or got no answer.
        not_counted, not_counted_orders: of those that were cancelled, refused or refunded.
        unknown_orders: number of those, paid or open, whose amount isn't known.
    """

    service: str
    of: Mapping[By, str]
    currency: str
    spent: Decimal
    as_asked: Decimal
    orders: int
    images: int
    open: Decimal
    open_orders: int
    not_counted: Decimal
    not_counted_orders: int
    unknown_orders: int

    def cells(self) -> dict[str, str]:
        """Return the texts of `SPENDING_COLUMNS`; of those not grouped by, empty ones."""
        return {
            "service": self.service,
            **{by.value: self.of.get(by, "") for by in By},
            "currency": self.currency,
            "spent": format_amount(self.spent),
            "spent_as_asked": format_amount(self.as_asked),
            "orders": str(self.orders),
            "images": str(self.images),
            "open": format_amount(self.open),
            "open_orders": str(self.open_orders),
            "not_counted": format_amount(self.not_counted),
            "not_counted_orders": str(self.not_counted_orders),
            "unknown_orders": str(self.unknown_orders),
        }


@dataclass(frozen=True)
class Spending:
    """Sums of orders.

    Args:
        by: what they are grouped by, besides service and currency.
        rows: the latest month first.
        totals: of all of them, one row a service and currency.
        undated: how many orders were left out since nobody knows whether they are of the period.
    """

    by: tuple[By, ...]
    rows: tuple[SpendingRow, ...]
    totals: tuple[SpendingRow, ...]
    undated: int = 0


def spending(
    records: Iterable[OrderRecord],
    by: Sequence[By] = ALL,
    *,
    since: date | None = None,
    until: date | None = None,
    service: str = "",
) -> Spending:
    """Return the sums of orders.

    Args:
        records: also those that the user has removed from the list, which cost the same.
        by: what to group by, besides service and currency.
        since, until: first and last day of the orders, UTC; None for no bound.
        service: only the orders of this one, as scheme, host and port; empty for all.
    """
    by = tuple(one for one in By if one in by)
    rows, totals = _Sums(by), _Sums(())
    chosen, undated = OrderChoice(since, until, service=service).of(records)
    for record in chosen:
        standing, key = standing_of(record), _key_of(record, by)
        for share in _shares_of(record):
            rows.add(record, key, standing, share)
            totals.add(record, (), standing, share)
    return Spending(by, rows.rows(), totals.rows(), undated)


def spending_columns(by: Sequence[By]) -> tuple[str, ...]:
    """Return the columns of a table that is grouped so."""
    others = {one.value for one in By if one not in by}
    return tuple(name for name in SPENDING_COLUMNS if name not in others)


def write_spending_csv(path: Path, sums: Spending) -> None:
    """Write the sums, without the totals, as a CSV file that replaces what was there.

    Raises:
        StoreError: the file can't be written.
    """
    cells = (row.cells() for row in sums.rows)
    write_csv(path, spending_columns(sums.by), cells, SPENDING_NAME())


class _Sums:
    """Rows that shares of orders are added to."""

    def __init__(self, by: tuple[By, ...]) -> None:
        self._by, self._has_collection = by, By.COLLECTION in by
        self._sums: dict[tuple[str, ...], _Sum] = {}

    def add(
        self, record: OrderRecord, of: tuple[str, ...], standing: Standing, share: _Share
    ) -> None:
        """Add a share.

        Args:
            of: see `_key_of`.
        """
        if self._has_collection:
            of = (*of, share.collection)
        key = (record.origin, *of, share.money.currency if share.money else "")
        found = self._sums.get(key)
        if found is None:
            found = self._sums[key] = _Sum()
        found.add(record, standing, share)

    def rows(self) -> tuple[SpendingRow, ...]:
        # What isn't known comes last.
        keys = sorted(self._sums, key=lambda key: [(not part, part) for part in key])
        if By.MONTH in self._by:
            # Python's sort leaves the rest in its order. The month comes after the service.
            keys.sort(key=lambda key: key[1], reverse=True)
            keys.sort(key=lambda key: key[0])
        return tuple(
            self._sums[key].row(key[0], dict(zip(self._by, key[1:-1])), key[-1]) for key in keys
        )


class _Sum:
    """One row while it is reckoned. Orders are counted once, however many shares they have."""

    def __init__(self) -> None:
        self._amounts = dict.fromkeys(Standing, _NOTHING)
        self._orders: dict[Standing, set[str]] = {one: set() for one in Standing}
        self._unknown: set[str] = set()
        self._as_asked, self._images = _NOTHING, 0

    def add(self, record: OrderRecord, standing: Standing, share: _Share) -> None:
        amount = share.money.amount if share.money else _NOTHING
        self._amounts[standing] += amount
        self._orders[standing].add(record.key)
        if share.money is None and standing is not Standing.NOT_COUNTED:
            self._unknown.add(record.key)
        if standing is Standing.SPENT:
            self._images += share.images
            self._as_asked += _NOTHING if record.is_billed else amount

    def row(self, service: str, of: Mapping[By, str], currency: str) -> SpendingRow:
        return SpendingRow(
            service=service,
            of=of,
            currency=currency,
            spent=self._amounts[Standing.SPENT],
            as_asked=self._as_asked,
            orders=len(self._orders[Standing.SPENT]),
            images=self._images,
            open=self._amounts[Standing.OPEN],
            open_orders=len(self._orders[Standing.OPEN]),
            not_counted=self._amounts[Standing.NOT_COUNTED],
            not_counted_orders=len(self._orders[Standing.NOT_COUNTED]),
            unknown_orders=len(self._unknown),
        )


def _key_of(record: OrderRecord, by: Sequence[By]) -> tuple[str, ...]:
    """Return what tells the row of a whole order, apart from service and currency."""
    key = []
    if By.MONTH in by:
        begun = record.begun_at
        key.append(f"{begun.year:04d}-{begun.month:02d}" if begun else "")
    if By.CONTRACT in by:
        key.append("" if record.contract_id is None else str(record.contract_id))
    if By.LABEL in by:
        key.append(record.label)
    return tuple(key)


def _shares_of(record: OrderRecord) -> Iterator[_Share]:
    """Split an order between its collections, by the prices of its lines.

    What these don't explain of its total is a share without a collection, and so are lines that
    nobody has priced: together the shares always are the total.
    """
    total, collections = record.total, {line.collection for line in record.lines}
    if not collections or (len(collections) == 1 and total is not None):
        yield _Share("".join(collections), total, len(record.lines))
        return
    sums: dict[tuple[str, str], tuple[Decimal, int]] = {}
    left: dict[str, int] = {}  # lines without a price that can be a part of the total
    for position, line in enumerate(record.lines):
        price = record.line_prices[position] if position < len(record.line_prices) else None
        if price is None or (total is not None and price.money.currency != total.currency):
            left[line.collection] = left.get(line.collection, 0) + 1
            continue
        key = (line.collection, price.money.currency)
        amount, count = sums.get(key, (_NOTHING, 0))
        sums[key] = amount + price.money.amount, count + 1
    for (collection, currency), (amount, count) in sums.items():
        yield _Share(collection, Money(amount, currency), count)
    if total is None:
        yield from (_Share(collection, None, count) for collection, count in left.items())
        return
    rest = total.amount - sum((amount for amount, _count in sums.values()), _NOTHING)
    if rest or left:
        yield _Share("", Money(rest, total.currency), sum(left.values()))
