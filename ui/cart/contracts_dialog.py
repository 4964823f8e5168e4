# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that shows what the cart costs under each contract of the organisation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import DataCosmosError
from ..adapters.i18n import number_text, translate
from ..adapters.settings import Profile
from ..adapters.tasks import JobTask
from ..adapters.writing import day_text
from ..lists import scene_texts as texts
from ..lists.arranged_list import tip_of
from ..services import Services
from ..widgets.flow_row import let_wrap
from ..widgets.places import wished_size
from ..widgets.remark import DOUBTFUL, Remark

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.orders.contract_prices import ContractPrices
    from ...core.sales.order import LineItem

_COLUMNS, _LINES = 100, 18  # size, in characters and lines of the font
_CONTRACT, _TOTAL, _PRICED, _WINDOW = range(4)


class ContractsDialog(QDialog):
    """Asks at once, in the background; closing it asks no more. Nothing is ordered.

    Args:
        profile: whose contracts are compared; its own is marked.
        lines: what is compared.
    """

    chosen = pyqtSignal(int, str)
    """Id and name of the contract to use from now on."""

    def __init__(
        self,
        services: Services,
        profile: Profile,
        lines: tuple[LineItem, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosContracts")
        self.setWindowTitle(self.tr("Compare contracts"))
        self._services, self._profile, self._lines = services, profile, lines
        self._task: JobTask | None = None
        self._rows: tuple[ContractPrices, ...] = ()
        self.table = QTreeWidget(objectName="contractsTable")
        self.progress = QProgressBar(objectName="contractsProgress")
        self.remark = Remark("contractsRemark")
        self.again_button = QPushButton(self.tr("Ask Again"), objectName="askContractsButton")
        self.use_button = QPushButton(self.tr("Use Contract"), objectName="useContractButton")
        self.close_button = QPushButton(self.tr("Close"), objectName="closeContractsButton")
        self._set_up()
        self._lay_out()
        self.resize(wished_size(self, _COLUMNS, _LINES))
        self.ask()

    def done(self, result: int) -> None:
        """End what still runs for this dialog, however it is closed."""
        self._stop()
        super().done(result)

    def ask(self) -> None:
        """Ask afresh."""
        self._stop()
        self.remark.say("")
        try:
            make_client = self._services.accounts.client_factory(self._profile)
        except DataCosmosError as error:
            self._fail(error)
            return
        lines = self._lines

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> tuple[ContractPrices, ...]:
            from ...core.orders.contract_prices import ContractsJob

            with make_client() as client:
                return ContractsJob(client, lines).run(monitor)

        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        self.again_button.setEnabled(False)
        task = self._task = self._services.runner.start(
            self.tr("Comparing contracts"),
            work,
            on_success=self._show,
            on_failure=self._fail,
            # What is stopped here is forgotten already; this is the user, in the task manager.
            on_cancel=lambda: self._end() if self._task is task else None,
            on_progress=self._show_progress,
        )

    def _stop(self) -> None:
        task = self._task
        self._end()
        if task is not None:
            task.cancel()

    def _end(self) -> None:
        self._task = None
        self.progress.setVisible(False)
        self.again_button.setEnabled(True)

    def _show_progress(self, fraction: float, text: str) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(round(100 * fraction))
        self.progress.setFormat(text or "%p %")

    def _fail(self, error: Exception) -> None:
        self._end()
        self.remark.show_error(error)

    def _show(self, rows: tuple[ContractPrices, ...]) -> None:
        self._end()
        self._rows = rows
        self.table.clear()
        least = _least_of(rows)
        for row in rows:
            self.table.addTopLevelItem(self._item_of(row, is_least=row in least))
        self._show_use()
        if not rows:
            self.remark.say(self.tr("The organisation has no active contract."), DOUBTFUL)

    def _item_of(self, row: ContractPrices, *, is_least: bool) -> QTreeWidgetItem:
        is_current = row.contract.id == self._profile.contract_id
        item = QTreeWidgetItem(_texts_of(row, is_current=is_current))
        item.setData(_CONTRACT, Qt.ItemDataRole.UserRole, (row.contract.id, row.contract.name))
        font = item.font(_TOTAL)
        font.setBold(is_least)
        item.setFont(_TOTAL, font)
        if row.problem:
            item.setIcon(_CONTRACT, QgsApplication.getThemeIcon("/mIconWarning.svg"))
        elif is_current:
            item.setIcon(_CONTRACT, QgsApplication.getThemeIcon("/mIconSuccess.svg"))
        tip = tip_of([line for line in (row.contract.label, row.problem, *row.reasons) if line])
        for column in range(self.table.columnCount()):
            item.setToolTip(column, tip)
        return item

    def _selected(self) -> ContractPrices | None:
        number = self.table.indexOfTopLevelItem(self.table.currentItem())
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _show_use(self) -> None:
        row = self._selected()
        is_other = row is not None and row.contract.id != self._profile.contract_id
        self.use_button.setEnabled(is_other and not row.problem)
        self.remark.say(row.problem if row is not None else "", DOUBTFUL)

    def _use(self) -> None:
        row = self._selected()
        if row is not None and self.use_button.isEnabled():
            self.chosen.emit(row.contract.id, row.contract.name)
            self.accept()

    def _set_up(self) -> None:
        self.table.setHeaderLabels(
            [
                self.tr("Contract"),
                self.tr("Total"),
                self.tr("Priced"),
                self.tr("Takes orders"),
            ]
        )
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAccessibleName(self.tr("Contracts"))
        self.table.setToolTip(self.tr("What the cart costs under each contract"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_CONTRACT, QHeaderView.ResizeMode.Stretch)
        for column in (_TOTAL, _PRICED, _WINDOW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentItemChanged.connect(lambda *_what: self._show_use())
        self.table.itemActivated.connect(lambda *_what: self._use())
        for button, tip in (
            (self.again_button, self.tr("Ask all prices again")),
            (self.use_button, self.tr("Price and order under the selected contract from now on")),
            (self.close_button, self.tr("Close this window; the contract stays")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
        self.use_button.setEnabled(False)
        self.progress.setVisible(False)
        self.use_button.clicked.connect(lambda _checked=False: self._use())
        self.again_button.clicked.connect(lambda _checked=False: self.ask())
        self.close_button.clicked.connect(lambda _checked=False: self.reject())

    def _lay_out(self) -> None:
        note = QLabel(
            self.tr(
                "Totals in different currencies can't be compared. Whether credits or a card pay, "
                "the order says once it is made."
            )
        )
        let_wrap(note)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.progress)
        column.addWidget(self.remark)
        column.addWidget(note)
        column.addLayout(buttons)


def _least_of(rows: Sequence[ContractPrices]) -> list[ContractPrices]:
    """Return those that cost least in their currency, of those that can be ordered under."""
    whole = [row for row in rows if row.has_all and not row.problem and len(row.totals) == 1]
    least = []
    for row in whole:
        ((currency, total),) = row.totals.items()
        others = [one.totals[currency] for one in whole if currency in one.totals]
        if len(others) > 1 and total.amount == min(other.amount for other in others):
            least.append(row)
    return least


def _texts_of(row: ContractPrices, *, is_current: bool) -> list[str]:
    contract = row.contract
    name = contract.label
    if is_current:
        name = translate("DataCosmos", "{}, in use").format(name)
    total = texts.totals_text(row.totals, 0) or "–"
    priced = translate("DataCosmos", "{} of {}").format(
        number_text(row.priced), number_text(row.count)
    )
    return [name, total, priced, _window_text(contract.order_start, contract.order_end)]


def _window_text(start: datetime | None, end: datetime | None) -> str:
    """Return when orders are taken."""
    if start is not None and end is not None:
        return f"{day_text(start.date())} – {day_text(end.date())}"
    if end is not None:
        return translate("DataCosmos", "until {}").format(day_text(end.date()))
    if start is not None:
        return translate("DataCosmos", "from {}").format(day_text(start.date()))
    return translate("DataCosmos", "always")
