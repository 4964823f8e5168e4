# SPDX-License-Identifier: GPL-2.0-or-later
"""The page "DataCosmos" in QGIS's options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import (
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.delivery.remade import Optimising
from ...core.errors import InputError
from ..adapters.accounts.accounts import Accounts
from ..adapters.line import share_line
from ..adapters.settings import CONNECTIONS, SPEEDS_KBPS, WATCH_HOURS, Settings
from ..adapters.tasks import TaskRunner
from ..messages import Messenger
from ..widgets.flow_row import let_wrap
from ..widgets.money_edit import MoneyEdit
from ..widgets.remark import Remark
from .connection_list import ConnectionList
from .ledger_box import LedgerBox

PAGE_NAME = "DataCosmosOptions"
_ICON = Path(__file__).parents[2] / "resources" / "icon.svg"


class OptionsPage(QgsOptionsPageWidget):
    """Connections, downloads and spending limits.

    Args:
        open_link: opens the sign-in page in the user's browser.
        messenger: is told what goes on after the page is closed.
    """

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        runner: TaskRunner,
        open_link: Callable[[str], object],
        parent: QWidget | None = None,
        messenger: Messenger | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)  # by which QGIS's options dialog opens it
        self._settings = settings
        self.connections = ConnectionList(accounts, runner, open_link)
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setObjectName("downloadFolderWidget")
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.adds_check = QCheckBox(
            self.tr("Add downloaded images to the project"), objectName="addToProjectCheck"
        )
        self.folder_widget.setToolTip(
            self.tr("Where images go; each order gets a folder of its own in it")
        )
        self.adds_check.setToolTip(self.tr("Show images on the map as soon as they are downloaded"))
        self.streams_check = QCheckBox(
            self.tr("Show images while they are downloaded"), objectName="streamCheck"
        )
        self.streams_check.setToolTip(
            self.tr(
                "Large images are on the map at once, read from the service until their files "
                "are here"
            )
        )
        self.optimising_combo = QComboBox(objectName="optimiseCombo")
        for text, wish in (
            (self.tr("Leave as they are"), Optimising.NO),
            (self.tr("Make a quicker copy, keep the original"), Optimising.BESIDE),
            (self.tr("Replace by a quicker file"), Optimising.REPLACE),
        ):
            self.optimising_combo.addItem(text, wish.value)
        self.optimising_combo.setToolTip(
            self.tr(
                "What happens, in the background, to images that came in a form that is slow to "
                "draw. An original is replaced only once all its pixels are found to be the "
                "same in the new file; its checksum is kept. Where anything would be lost, it "
                "stays, with a copy beside it."
            )
        )
        self.adds_check.toggled.connect(self.streams_check.setEnabled)
        self.connections_spin = QSpinBox(objectName="connectionsSpin")
        self.host_spin = QSpinBox(objectName="hostConnectionsSpin")
        for spin in (self.connections_spin, self.host_spin):
            spin.setRange(CONNECTIONS[0], CONNECTIONS[-1])
        self.connections_spin.setToolTip(
            self.tr(
                "Connections that all downloads together have at the same time, with those of "
                "images that are looked at before they are here, which come first"
            )
        )
        self.host_spin.setToolTip(
            self.tr("How many of them may lead to one server; some servers refuse more")
        )
        self.speed_spin = QSpinBox(objectName="speedLimitSpin")
        self.speed_spin.setRange(SPEEDS_KBPS[0], SPEEDS_KBPS[-1])
        self.speed_spin.setSingleStep(100)
        self.speed_spin.setGroupSeparatorShown(True)
        self.speed_spin.setSuffix(self.tr(" kB/s"))
        self.speed_spin.setSpecialValueText(self.tr("no limit"))
        self.speed_spin.setToolTip(
            self.tr("How fast all downloads together may go, so that others have the line as well")
        )
        self.order_limit = MoneyEdit("orderLimit", self.tr("Most for one order"))
        self.month_limit = MoneyEdit("monthLimit", self.tr("Most in one month"))
        self.ledger = LedgerBox(runner, messenger)
        self.watch_hours = QSpinBox(objectName="watchHoursSpin")
        self.watch_hours.setRange(WATCH_HOURS[0], WATCH_HOURS[-1])
        self.watch_hours.setSuffix(self.tr(" h"))
        self.watch_hours.setToolTip(
            self.tr("How often watched searches are asked for new scenes while QGIS is open")
        )
        self.remark = Remark("optionsErrorLabel")
        self._lay_out()
        self.connections.failed.connect(self.remark.show_error)
        self._show()

    def isValid(self) -> bool:
        """Return whether the page can be applied; QGIS asks before it closes the dialog."""
        try:
            self.order_limit.value()
            self.month_limit.value()
        except InputError as error:
            self.remark.show_error(error)
            return False
        self.remark.say("")
        return True

    def apply(self) -> None:
        """Keep what isn't kept yet. Called by QGIS on OK."""
        folder = self.folder_widget.filePath().strip()
        self._settings.download_folder = Path(folder) if folder else None
        self._settings.adds_to_project = self.adds_check.isChecked()
        self._settings.streams = self.streams_check.isChecked()
        self._settings.optimising = Optimising(self.optimising_combo.currentData())
        self._settings.watch_hours = self.watch_hours.value()
        self._settings.most_connections = self.connections_spin.value()
        self._settings.host_connections = self.host_spin.value()
        self._settings.speed_limit_kbps = self.speed_spin.value()
        share_line(self._settings)
        self.ledger.apply()
        if self.isValid():
            self._settings.order_limit = self.order_limit.value()
            self._settings.month_limit = self.month_limit.value()

    def _show(self) -> None:
        self.folder_widget.setFilePath(str(self._settings.download_folder))
        self.adds_check.setChecked(self._settings.adds_to_project)
        wish = self._settings.optimising.value
        self.optimising_combo.setCurrentIndex(self.optimising_combo.findData(wish))
        self.streams_check.setChecked(self._settings.streams)
        self.streams_check.setEnabled(self.adds_check.isChecked())
        self.watch_hours.setValue(self._settings.watch_hours)
        self.connections_spin.setValue(self._settings.most_connections)
        self.host_spin.setValue(self._settings.host_connections)
        self.speed_spin.setValue(self._settings.speed_limit_kbps)
        self.order_limit.set_value(self._settings.order_limit)
        self.month_limit.set_value(self._settings.month_limit)
        self.isValid()  # says at once which limit can't be read

    def _lay_out(self) -> None:
        connections_box = QGroupBox(self.tr("Connections"))
        QVBoxLayout(connections_box).addWidget(self.connections)
        downloads_box = QGroupBox(self.tr("Downloads"))
        downloads = QFormLayout(downloads_box)
        downloads.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        downloads.addRow(self.tr("&Folder"), self.folder_widget)
        downloads.addRow(self.adds_check)
        downloads.addRow(self.streams_check)
        downloads.addRow(self.tr("&Images that aren't cloud-optimised"), self.optimising_combo)
        downloads.addRow(self.tr("&Connections"), self.connections_spin)
        downloads.addRow(self.tr("… to one &server"), self.host_spin)
        downloads.addRow(self.tr("S&peed limit"), self.speed_spin)
        watches_box = QGroupBox(self.tr("Watched searches"))
        watches = QFormLayout(watches_box)
        watches.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        watches.addRow(self.tr("&Ask every"), self.watch_hours)
        limits_box = QGroupBox(self.tr("Spending limits"))
        limits = QFormLayout(limits_box)
        limits.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        limits.addRow(self.tr("Most for one &order"), self.order_limit)
        limits.addRow(self.tr("Most in one &month"), self.month_limit)
        limits.addRow(
            _note(
                self.tr(
                    "An order that would go beyond a limit isn't sent, nor is one in another "
                    "currency. A month is a calendar month in the time zone of this computer. "
                    "The limits are yours alone: other people of your organisation, and orders "
                    "made elsewhere, aren't counted. A shared order journal can have limits of its "
                    "own, for all."
                )
            )
        )
        # QGIS puts the page into a scroll area.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(connections_box, 1)
        column.addWidget(downloads_box)
        column.addWidget(watches_box)
        column.addWidget(limits_box)
        column.addWidget(self.ledger)
        column.addWidget(self.remark)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options. The caller must keep it."""

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        runner: TaskRunner,
        open_link: Callable[[str], object],
        messenger: Messenger | None = None,
    ) -> None:
        super().__init__()
        self._make_page = lambda parent: OptionsPage(
            accounts, settings, runner, open_link, parent, messenger
        )
        self.setTitle(QCoreApplication.translate("DataCosmos", "DataCosmos"))

    def icon(self) -> QIcon:
        return QIcon(str(_ICON))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return self._make_page(parent)


def _note(text: str) -> QLabel:
    label = QLabel(text)
    let_wrap(label)
    return label
