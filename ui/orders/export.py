# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and accepted licences as files for others, and the menu for that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ..adapters.folders import last_folder, remember_folder, with_ending
from ..adapters.i18n import number_text, translate

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.spent import Spending
    from ..adapters.tasks import TaskRunner

GEOPACKAGE = ".gpkg"
CSV = ".csv"
_PURPOSE = "export"


class OrderFiles(QObject):
    """Writes files in the background. The ending of a file's name says its kind."""

    informed = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(
        self, journal_folder: Path, runner: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._runner = journal_folder, runner

    def write_orders(self, path: Path) -> None:
        """Write all orders, also those removed from the list; without an ending a GeoPackage."""
        if path.suffix.lower() not in (GEOPACKAGE, CSV):
            path = path.with_name(path.name + GEOPACKAGE)
        folder = self._folder

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> str:
            from ...core.journal.journal import Journal
            from ...core.journal.records import records

            found = records(Journal(folder), include_hidden=True)
            if path.suffix.lower() == CSV:
                from ...core.journal.export import write_orders_csv

                write_orders_csv(path, found)
            else:
                from ..adapters.map.order_geopackage import write_orders_geopackage

                write_orders_geopackage(path, found)
            return translate("DataCosmos", "{} orders are in {}.").format(
                number_text(len(found)), path
            )

        self._start(translate("DataCosmos", "Exporting orders"), work)

    def write_ledger(self, path: Path) -> None:
        """Write which licences were accepted, when, by whom and for which order."""
        if path.suffix.lower() != CSV:
            path = path.with_name(path.name + CSV)
        folder = self._folder

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> str:
            from ...core.journal.journal import Journal
            from ...core.journal.licence_ledger import LicenceLedger

            count = LicenceLedger(Journal(folder)).export_csv(path)
            return translate("DataCosmos", "{} accepted licences are in {}.").format(
                number_text(count), path
            )

        self._start(translate("DataCosmos", "Exporting the licence ledger"), work)

    def write_spending(self, path: Path, sums: Spending) -> None:
        """Write the sums of what was spent."""

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> str:
            from ...core.journal.spent import write_spending_csv

            write_spending_csv(path, sums)
            return translate("DataCosmos", "What was spent is in {}.").format(path)

        self._start(translate("DataCosmos", "Saving what was spent"), work)

    def _start(self, title: str, work: Callable[..., str]) -> None:
        self._runner.start(title, work, on_success=self.informed.emit, on_failure=self.failed.emit)


class ExportMenu(QMenu):
    """Asks where a file shall go, and has it written.

    Args:
        spending: opens the window that says what was spent.
    """

    def __init__(self, files: OrderFiles, spending: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self.addAction(spending)
        self.addSeparator()
        self.addAction(self.tr("Export Orders…")).triggered.connect(
            lambda _checked=False: self._choose_orders()
        )
        self.addAction(self.tr("Export Accepted Licences…")).triggered.connect(
            lambda _checked=False: self._choose_ledger()
        )

    def _choose_orders(self) -> None:
        self._choose(
            self.tr("Export Orders"),
            self.tr("orders.gpkg"),
            self.tr("GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)"),
            self._files.write_orders,
        )

    def _choose_ledger(self) -> None:
        self._choose(
            self.tr("Export Accepted Licences"),
            self.tr("licences.csv"),
            self.tr("Table for spreadsheets, CSV (*.csv)"),
            self._files.write_ledger,
        )

    def _choose(self, title: str, name: str, kinds: str, write: Callable[[Path], None]) -> None:
        window, suggestion = self.parentWidget(), last_folder(_PURPOSE) / name
        chosen, kind = QFileDialog.getSaveFileName(window, title, str(suggestion), kinds)
        if chosen:
            path = with_ending(chosen, kinds, kind)
            remember_folder(_PURPOSE, path)
            write(path)
