# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of what was spent, and what has to be said about it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...core.journal.spent import By, Spending, SpendingRow
from ...core.money import Money, format_amount
from ..adapters.i18n import number_text, translate
from ..adapters.writing import amount_text, joined, money_text

_NOWHERE = QModelIndex()


class _Column(NamedTuple):
    title: str
    tip: str
    text: Callable[[SpendingRow], str]
    is_number: bool = True


def group_text(by: By) -> str:
    """Return what rows are grouped by, as a heading."""
    return {
        By.MONTH: translate("DataCosmos", "Month"),
        By.CONTRACT: translate("DataCosmos", "Contract"),
        By.LABEL: translate("DataCosmos", "Label"),
        By.COLLECTION: translate("DataCosmos", "Collection"),
    }[by]


class SpendingModel(QAbstractTableModel):
    """A row for each group and currency, and below these one for each total."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SpendingRow, ...] = ()
        self._count = 0  # of those that are no totals
        self._by = By.MONTH
        self._names: Mapping[str, str] = {}
        self._columns: tuple[_Column, ...] = ()

    def show_spending(self, sums: Spending, by: By, contracts: Mapping[str, str]) -> None:
        """Show these sums of one service.

        Args:
            by: what they are grouped by.
            contracts: names of contracts, by their ids as text.
        """
        self.beginResetModel()
        self._rows, self._count = (*sums.rows, *sums.totals), len(sums.rows)
        self._by, self._names = by, contracts
        self._columns = self._make_columns()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self._columns[index.column()], self._rows[index.row()]
        is_total = index.row() >= self._count
        if role == Qt.ItemDataRole.DisplayRole:
            is_name = index.column() == 0
            return translate("DataCosmos", "Total") if is_total and is_name else column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and is_total:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].tip
        return None

    def table(self, rows: Iterable[int] = ()) -> str:
        """Return rows with their headings, for a spreadsheet: parted by tabs.

        Args:
            rows: which; none for all.
        """
        chosen = list(rows) or range(len(self._rows))
        lines = [[column.title for column in self._columns]]
        for row in chosen:
            lines.append(
                [str(self.index(row, place).data()) for place in range(len(self._columns))]
            )
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def _make_columns(self) -> tuple[_Column, ...]:
        return (
            _Column(group_text(self._by), "", self._name, is_number=False),
            _Column(
                translate("DataCosmos", "Spent"),
                translate("DataCosmos", "Of paid orders: as billed, else as asked"),
                lambda row: _amount(row.spent),
            ),
            _Column(
                translate("DataCosmos", "Currency"),
                "",
                lambda row: row.currency or translate("DataCosmos", "not known"),
                is_number=False,
            ),
            _Column(
                translate("DataCosmos", "Orders"),
                translate("DataCosmos", "Number of paid orders"),
                lambda row: number_text(row.orders),
            ),
            _Column(
                translate("DataCosmos", "Images"),
                translate("DataCosmos", "Number of images in paid orders"),
                lambda row: number_text(row.images),
            ),
            _Column(
                translate("DataCosmos", "Open"),
                translate(
                    "DataCosmos", "Of orders that aren't paid yet, or of which no answer came"
                ),
                lambda row: _amount(row.open, row.open_orders),
            ),
            _Column(
                translate("DataCosmos", "Not counted"),
                translate("DataCosmos", "Of orders that were cancelled, refused or refunded"),
                lambda row: _amount(row.not_counted, row.not_counted_orders),
            ),
        )

    def _name(self, row: SpendingRow) -> str:
        name = row.of.get(self._by, "")
        if self._by is By.CONTRACT and name:
            known = self._names.get(name, "")
            return joined([known, name])
        unknown = {
            By.MONTH: translate("DataCosmos", "no date"),
            By.CONTRACT: translate("DataCosmos", "not known"),
            By.LABEL: translate("DataCosmos", "no label"),
            By.COLLECTION: translate("DataCosmos", "not split"),
        }
        return name or unknown[self._by]


def remarks(sums: Spending, by: By) -> list[str]:
    """Return what the table alone doesn't say, as sentences."""
    said = []
    asked = [Money(row.as_asked, row.currency) for row in sums.totals if row.as_asked]
    if asked:
        amounts = ", ".join(map(money_text, asked))
        said.append(
            translate(
                "DataCosmos", "Of {} no bill is known: that is what the orders were asked for."
            ).format(amounts)
        )
    unknown = sum(row.unknown_orders for row in sums.totals)
    if unknown:
        said.append(
            translate("DataCosmos", "Orders whose amount isn't known: {}.").format(
                number_text(unknown)
            )
        )
    if sums.undated:
        said.append(
            translate(
                "DataCosmos", "Orders without a date, which aren't in this table: {}."
            ).format(number_text(sums.undated))
        )
    if by is By.COLLECTION and any(not row.of[by] for row in sums.rows):
        said.append(
            translate(
                "DataCosmos",
                "Not split is what belongs to orders of several collections and to none of their "
                "priced images: fees, discounts, and images without a price of their own.",
            )
        )
    return said


def _amount(amount: Decimal, count: int = 1) -> str:
    """Return an amount, nothing where no order stands behind it."""
    return amount_text(format_amount(amount)) if count else ""
