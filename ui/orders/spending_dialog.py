# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that says what was spent. It shows and emits, reckons nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from qgis.PyQt.QtCore import QDate, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...core.journal.spent import By, Spending
from ..adapters.folders import last_folder, remember_folder, with_ending
from ..adapters.i18n import translate
from ..widgets.clearable import DateEdit
from ..widgets.flow_row import FlowRow
from ..widgets.places import wished_size
from ..widgets.wrapping_label import WrappingLabel
from .spending_model import SpendingModel, group_text, remarks

_COLUMNS, _ROWS = 84, 26  # size, in characters and lines of the font
_PURPOSE = "export"
_OWN = -1
_Days = tuple["date | None", "date | None"]


class Wish(NamedTuple):
    """What the user wants to see.

    Args:
        service: scheme, host and port; empty while there is none.
        since, until: first and last day; None for no bound.
    """

    by: By
    service: str
    since: date | None
    until: date | None


class SpendingDialog(QDialog):
    """A table, and what it is of.

    Args:
        today: the day, UTC; for tests.
    """

    wish_changed = pyqtSignal()
    save_requested = pyqtSignal(str)  # where to

    def __init__(self, parent: QWidget | None = None, today: date | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosSpending")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Spending"))
        self._periods = _periods(today or date.today())  # noqa: DTZ011  the user's day
        self.model = SpendingModel(self)
        self._by, self._service, self._period = QComboBox(), QComboBox(), QComboBox()
        self._since, self._until = DateEdit(), DateEdit()
        self.table = QTableView()
        self._remarks, self._empty = WrappingLabel(name="spendingRemarksLabel"), QLabel()
        self._copy, self._save = QPushButton(self.tr("Copy")), QPushButton()
        self._buttons = QDialogButtonBox()
        self._set_up()
        self._lay_out()
        self._connect()
        self.show_spending(Spending((), (), ()), {})
        self.resize(self.sizeHint())
        self._by.setFocus()

    def sizeHint(self) -> QSize:
        return wished_size(self, _COLUMNS, _ROWS)

    def wish(self) -> Wish:
        """Return what the user wants to see."""
        service = str(self._service.currentData() or "")
        return Wish(self._by.currentData(), service, _day_of(self._since), _day_of(self._until))

    def offer_services(self, services: Sequence[str], current: str) -> None:
        """Offer these, each under its address; the one that was chosen stays.

        Args:
            current: chosen if none was.
        """
        if [self._service.itemData(n) for n in range(self._service.count())] == list(services):
            return
        chosen = self._service.currentData() or current
        self._service.blockSignals(True)
        self._service.clear()
        for service in services:
            self._service.addItem(service, service)
        self._service.setCurrentIndex(max(0, self._service.findData(chosen)))
        self._service.blockSignals(False)
        self._service.setVisible(len(services) > 1)

    def show_spending(self, sums: Spending, contracts: Mapping[str, str]) -> None:
        """Show the sums of what is wished.

        Args:
            contracts: names of contracts, by their ids as text.
        """
        by = self.wish().by
        self.model.show_spending(sums, by, contracts)
        self.table.resizeColumnsToContents()
        has_rows = bool(sums.rows)
        self.table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        for button in (self._copy, self._save):
            button.setEnabled(has_rows)
        said = remarks(sums, by)
        self._remarks.setText("\n".join(said))
        self._remarks.setVisible(bool(said))

    # Building

    def _set_up(self) -> None:
        for by in By:
            self._by.addItem(group_text(by), by)
        for place, (title, _days) in enumerate(self._periods):
            self._period.addItem(title, place)
        self._period.addItem(self.tr("Other days"), _OWN)
        for combo, name, title, tip in (
            (self._by, "spendingByCombo", self.tr("Group by"), self.tr("What to sum by")),
            (
                self._period,
                "spendingPeriodCombo",
                self.tr("Period"),
                self.tr("Of which orders; days and months are those of UTC"),
            ),
            (
                self._service,
                "spendingServiceCombo",
                self.tr("Service"),
                self.tr("Whose orders; services are never summed together"),
            ),
        ):
            combo.setObjectName(name)
            combo.setAccessibleName(title)
            combo.setToolTip(tip)
        for edit, name, title, no_day in (
            (
                self._since,
                "spendingFromEdit",
                self.tr("Ordered from"),
                self.tr("from the start"),
            ),
            (self._until, "spendingToEdit", self.tr("Ordered until"), self.tr("until today")),
        ):
            edit.setObjectName(name)
            edit.setAccessibleName(title)
            edit.setToolTip(
                translate("DataCosmos", "{} this day (UTC). Empty for any.").format(title)
            )
            edit.setAllowNull(True)
            edit.setNullRepresentation(no_day)
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            edit.clear()
        self.table.setObjectName("spendingTable")
        self.table.setAccessibleName(self.tr("What was spent"))
        self.table.setToolTip(self.tr("Ctrl+C copies the selected rows, or all"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._empty.setObjectName("noSpendingLabel")
        self._empty.setText(self.tr("No orders in this period."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._copy.setObjectName("copySpendingButton")
        self._copy.setToolTip(self.tr("Copy the table, to be pasted into a spreadsheet"))
        self._save.setObjectName("saveSpendingButton")
        self._save.setText(self.tr("Save as CSV…"))
        self._save.setToolTip(self.tr("The rows of this table as a file, without the totals"))
        for button in (self._copy, self._save):
            button.setAutoDefault(False)
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("closeSpendingButton")
        close.setToolTip(self.tr("Close this window"))
        close.setAutoDefault(False)

    def _lay_out(self) -> None:
        row = FlowRow()
        for combo in (self._by, self._period, self._service):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for widget in (self._by, self._period, self._since, self._until, self._service):
            row.add(widget, 1)
        column = QVBoxLayout(self)
        column.addWidget(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._remarks)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._by.currentIndexChanged.connect(lambda _index: self.wish_changed.emit())
        self._service.currentIndexChanged.connect(lambda _index: self.wish_changed.emit())
        self._period.currentIndexChanged.connect(lambda _index: self._on_period())
        for edit in (self._since, self._until):
            edit.dateValueChanged.connect(lambda _day: self._on_days())
        self._copy.clicked.connect(lambda _checked=False: self._on_copy())
        self._save.clicked.connect(lambda _checked=False: self._on_save())
        self._buttons.rejected.connect(self.reject)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._on_copy_selected)

    # What the user does

    def _on_period(self) -> None:
        place = self._period.currentData()
        if place == _OWN:
            return
        for edit, day in zip((self._since, self._until), self._periods[place][1]):
            edit.blockSignals(True)
            if day is None:
                edit.clear()
            else:
                edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)
        self.wish_changed.emit()

    def _on_days(self) -> None:
        """Name the period that these days are, and look again."""
        days = (_day_of(self._since), _day_of(self._until))
        place = next((n for n, (_title, of) in enumerate(self._periods) if of == days), _OWN)
        self._period.blockSignals(True)
        self._period.setCurrentIndex(self._period.findData(place))
        self._period.blockSignals(False)
        self.wish_changed.emit()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.model.table())

    def _on_copy_selected(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QApplication.clipboard().setText(self.model.table(rows))

    def _on_save(self) -> None:
        kinds = self.tr("Table for spreadsheets, CSV (*.csv)")
        suggestion = last_folder(_PURPOSE) / self.tr("spending.csv")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the Table"), str(suggestion), kinds
        )
        if chosen:
            path = with_ending(chosen, kinds, kind)
            remember_folder(_PURPOSE, Path(path))
            self.save_requested.emit(str(path))


def _periods(today: date) -> list[tuple[str, _Days]]:
    month, year = today.replace(day=1), today.replace(month=1, day=1)
    before, last = (month - timedelta(days=1)), year.replace(year=year.year - 1)
    return [
        (translate("DataCosmos", "All time"), (None, None)),
        (translate("DataCosmos", "This month"), (month, None)),
        (translate("DataCosmos", "Last month"), (before.replace(day=1), before)),
        (translate("DataCosmos", "This year"), (year, None)),
        (translate("DataCosmos", "Last year"), (last, year - timedelta(days=1))),
    ]


def _day_of(edit: DateEdit) -> date | None:
    day = edit.date()
    if edit.isNull() or not day.isValid():
        return None
    return date(day.year(), day.month(), day.day())
