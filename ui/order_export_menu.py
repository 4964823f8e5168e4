# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu that hands orders and accepted licences to others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from .order_files import OrderFiles

_FOLDER_SETTING = "plugins/datacosmos_imagery/export_folder"


class ExportMenu(QMenu):
    """Asks where a file shall go, and has it written."""

    def __init__(self, files: OrderFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
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
        folder = Path(QgsSettings().value(_FOLDER_SETTING, str(Path.home()), type=str))
        window = self.parentWidget()
        path, _kind = QFileDialog.getSaveFileName(window, title, str(folder / name), kinds)
        if path:
            QgsSettings().setValue(_FOLDER_SETTING, str(Path(path).parent))
            write(Path(path))
