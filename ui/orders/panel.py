# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the dock with all orders: where they stand, and what helps them on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.journal.records import Action
from ..adapters.i18n import number_text
from ..transfers.bar import QueueBar
from ..widgets.undo_key import UndoKey
from . import texts as orders_texts
from .actions import deed_text
from .details_area import DetailsArea
from .export import ExportMenu, OrderFiles
from .model import OrderRow, OrdersModel
from .owners import OwnerCombo
from .spending_window import SpendingWindow
from .view import OrdersView

if TYPE_CHECKING:
    from ...core.geo.wished_area import WishedArea
    from ...core.journal.bought import Owned
    from ...core.journal.records import OrderRecord
    from ..adapters.settings import Settings
    from ..adapters.tasks import TaskRunner
    from .controller import OrdersController

_LOOK_EVERY_MS = 5_000
_DETAILS_SHARE = 0.4  # of the height
# The orders that were listed, and what else decides how.
_Listed: TypeAlias = "tuple[Mapping[str, OrderRecord], bool, str, frozenset[str]]"
_DOWNLOADS = (Action.DOWNLOAD, Action.RESUME_DOWNLOAD, Action.RETRY_DOWNLOAD)


class OrdersPanel(QWidget):
    """Shows the orders of all connections, the newest first."""

    changed = pyqtSignal()  # the title of the tab
    bought_changed = pyqtSignal()
    informed = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        controller: OrdersController,
        settings: Settings,
        runner: TaskRunner,
        parent: QWidget | None = None,
        look_every_ms: int = _LOOK_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ordersPanel")
        self._look_every_ms = look_every_ms
        self.controller, self._settings = controller, settings
        controller.setParent(self)
        self.files = OrderFiles(controller.book.folder, runner, self)
        self._model = OrdersModel(self)
        self.view = OrdersView(self._model)
        self._status, self._details = QLabel(), DetailsArea()
        self._empty = QLabel()
        self._check, self._export = QToolButton(), QToolButton()
        self._removed, self._show_removed = QToolButton(), QAction(self)
        self._spending, self._show_spending = QToolButton(), QAction(self)
        self._owner = OwnerCombo()
        self.spending = SpendingWindow(
            controller.book, self.files, controller.contract_names, controller.window, self
        )
        self._top = QGridLayout()
        self._folder = QgsFileWidget()
        self._queue = QueueBar()
        self._pay, self._download = QPushButton(), QPushButton()
        self._is_sentence: bool | None = None
        self._listed: _Listed | None = None
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()

    def refresh(self) -> None:
        """Look again: something may have changed."""
        self.controller.look()

    def set_origin(self, origin: str) -> None:
        """Take note of the connection in use."""
        self.controller.set_origin(origin)

    def on_order_placed(
        self,
        origin: str,
        order_id: str,
        base: Path | None = None,
        area: WishedArea | None = None,
    ) -> None:
        """Show a new order, follow it, and download it once it is paid.

        Args:
            base: the download folder; None for the one of the settings.
            area: what of each image is wanted; None for the whole images.
        """
        self.controller.on_order_placed(origin, order_id, base, area)

    def bought(self) -> frozenset[str]:
        """Return the keys of the items that were or may be bought at the service in use."""
        return self.controller.book.bought

    def owned(self) -> Mapping[str, Owned]:
        """Return what is owned at the service in use, by the items' keys."""
        return self.controller.book.owned

    def title(self) -> str:
        """Return the title of the tab, with a dot if an order needs the user."""
        model = self._model
        return orders_texts.title_text(model.open_count, needs_user=bool(model.needing_count))

    def leave(self) -> None:
        """Stop all that runs. Called before the plugin goes."""
        self._timer.stop()
        self.spending.leave()
        self.controller.leave()

    # Building

    def _set_up(self) -> None:
        self._status.setObjectName("ordersLabel")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._empty.setObjectName("noOrdersLabel")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._check.setObjectName("checkOrderButton")
        self._check.setText(self.tr("Check"))
        self._check.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self._check.setToolTip(self.tr("Ask the service about all orders now"))
        self._check.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._export.setObjectName("exportOrdersButton")
        self._export.setText(self.tr("Export"))
        self._export.setToolTip(self.tr("Orders and accepted licences as files"))
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setMenu(ExportMenu(self.files, self._show_spending, self._export))
        self._show_spending.setObjectName("spendingAction")
        self._show_spending.setText(self.tr("Spending…"))
        self._show_spending.setToolTip(
            self.tr("What was spent, by month, contract, label or collection")
        )
        self._show_spending.setIcon(QgsApplication.getThemeIcon("/mActionSum.svg"))
        self._spending.setObjectName("spendingButton")
        self._spending.setDefaultAction(self._show_spending)
        self._spending.setAccessibleName(self.tr("Spending"))
        self._show_removed.setObjectName("showRemovedAction")
        self._show_removed.setText(self.tr("Show Removed Orders"))
        self._show_removed.setToolTip(
            self.tr("Show the orders that you removed from the list; they can be put back")
        )
        self._show_removed.setIcon(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"))
        self._show_removed.setCheckable(True)
        self._removed.setObjectName("showRemovedButton")
        self._removed.setDefaultAction(self._show_removed)
        self._removed.setAccessibleName(self._show_removed.text())
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setDialogTitle(self.tr("Where Images Go"))
        self._folder.lineEdit().setObjectName("downloadFolderEdit")
        self._folder.lineEdit().setAccessibleName(self.tr("Folder for images"))
        self._folder.setToolTip(
            self.tr("Each order gets a folder of its own in it; those that have one keep it")
        )
        self._pay.setObjectName("checkoutOrderButton")
        self._pay.setText(deed_text(Action.OPEN_CHECKOUT))
        self._pay.setToolTip(self.tr("Open the payment page of the selected order"))
        self._download.setObjectName("downloadOrderButton")
        self._download.setText(deed_text(Action.DOWNLOAD))
        self._download.setToolTip(self.tr("Fetch what is missing of the selected order"))
        for button in (self._pay, self._download):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        buttons = (self._owner, self._removed, self._check, self._spending, self._export)
        for column, button in enumerate(buttons, start=1):
            self._top.addWidget(button, 0, column)
        self._top.setColumnStretch(0, 1)
        goes = QLabel(self.tr("Images go to"))
        goes.setBuddy(self._folder.lineEdit())
        bottom = QHBoxLayout()
        bottom.addWidget(goes)
        bottom.addWidget(self._folder, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._top)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._details)
        layout.addWidget(self._queue)
        layout.addLayout(bottom)
        layout.addWidget(self._pay)
        layout.addWidget(self._download)

    def _connect(self) -> None:
        controller = self.controller
        controller.changed.connect(self._refresh)
        controller.book.bought_changed.connect(self.bought_changed)
        controller.elevation_wanted.connect(self._choose_elevation)
        self.view.deed_requested.connect(controller.do)
        self.view.selection_changed.connect(self._show_selected)
        UndoKey(self, controller.removal.undo)
        self.files.informed.connect(self.informed)
        self.files.failed.connect(self.failed)
        self._show_removed.toggled.connect(lambda _checked: self._refresh())
        self._owner.currentIndexChanged.connect(lambda _index: self._refresh())
        self.spending.failed.connect(self.failed)
        self._show_spending.triggered.connect(
            lambda _checked=False: self.spending.open(controller.origin)
        )
        self._check.clicked.connect(lambda _checked=False: controller.check_now())
        self._pay.clicked.connect(lambda _checked=False: self._do(Action.OPEN_CHECKOUT))
        self._download.clicked.connect(lambda _checked=False: self._do(*_DOWNLOADS))
        self._queue.opened.connect(controller.queue.open)
        self._folder.fileChanged.connect(self._on_folder_chosen)
        self._timer = QTimer(self)
        self._timer.setInterval(self._look_every_ms)
        # Another QGIS may write to the journal as well.
        self._timer.timeout.connect(controller.book.glance)

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._folder.blockSignals(True)
        self._folder.setFilePath(str(self._settings.download_folder))
        self._folder.blockSignals(False)
        self._timer.start()
        self.controller.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _refresh(self) -> None:
        controller = self.controller
        before = self.title()
        book = controller.book
        self._show_orders()
        has_orders = bool(self._model.rows)
        self._removed.setVisible(book.has_removed)
        # Also while a question before the window has the keyboard.
        if not has_orders and self.window().focusWidget() is self.view:
            # The keyboard stays here, where a removal can be undone.
            (self._removed if book.has_removed else self._export).setFocus()
        self._empty.setText(self._empty_text())
        self._empty.setVisible(not has_orders)
        self.view.setVisible(has_orders)
        self._queue.show_progress(controller.downloads.total())
        self._check.setEnabled(not controller.poller.is_asking)
        problem = self.controller.book.problem or self.controller.poller.obstacle()
        self._status.setText(problem or self._count_text())
        self._place_status(is_sentence=bool(problem))
        self._show_selected()
        if self.title() != before:
            self.changed.emit()

    def _show_orders(self) -> None:
        """Have the list show what is known by now; of thousands only what may be another is asked."""
        book, lives = self.controller.book, self.controller.lives()
        with_removed, owner = self._show_removed.isChecked(), self._owner.currentData()
        before, self._listed = self._listed, (book.by_key, with_removed, owner, lives.origins)
        changed = None
        if before is not None and before[1:] == self._listed[1:]:
            changed = book.changed_since(before[0])
        if changed is None:
            shown = book.shown(with_removed=with_removed)
            self._model.set_orders(self._owner.chosen(shown), lives)
        else:
            handled = [book.record(key) for key in lives.handled]
            self._model.renew([*changed, *(one for one in handled if one is not None)], lives)

    def _place_status(self, *, is_sentence: bool) -> None:
        """Give a sentence a line of its own; beside the buttons it would be a tower."""
        if is_sentence != self._is_sentence:
            self._is_sentence = is_sentence
            self._top.removeWidget(self._status)
            self._top.addWidget(self._status, *((1, 0, 1, -1) if is_sentence else (0, 0)))

    def _empty_text(self) -> str:
        if self.controller.book.problem:
            return self.tr("Which orders there are isn't known at the moment.")
        if self._owner.isVisibleTo(self) and self.controller.book.records:
            return self.tr("None of these orders is yours. “All”, above, shows those of others.")
        if self.controller.book.has_removed:
            return self.tr(
                "All orders are removed from the list. They are followed all the same.\n"
                "Show Removed Orders, above, shows them."
            )
        return self.tr("No orders yet.\nWhat you order from the cart is followed here.")

    def _count_text(self) -> str:
        waiting = self._model.needing_count
        if waiting == 1:
            return self.tr("1 order needs you")
        if waiting:
            return self.tr("{} orders need you").format(number_text(waiting))
        going = self._model.open_count
        if going == 1:
            return self.tr("1 order is under way")
        return self.tr("{} orders are under way").format(number_text(going)) if going else ""

    def _show_selected(self) -> None:
        row = self.view.selected()
        lines = orders_texts.detail_lines(row.record, row.live) if row is not None else []
        # As much as it needs, but the list comes first.
        self._details.show_lines(lines, QSize(self.width(), int(_DETAILS_SHARE * self.height())))
        self._pay.setVisible(row is not None and Action.OPEN_CHECKOUT in row.deeds)
        deed = self._download_deed(row)
        self._download.setVisible(deed is not None)
        if deed is not None:
            self._download.setText(deed_text(deed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_selected()

    def _download_deed(self, row: OrderRow | None) -> Action | None:
        deeds = row.deeds if row is not None and row.is_open else []
        return next((deed for deed in _DOWNLOADS if deed in deeds), None)

    def _do(self, *deeds: Action) -> None:
        """Do the one of these that the selected order allows; its button is hidden otherwise."""
        row = self.view.selected()
        self.controller.do(row.key, next(deed for deed in deeds if deed in row.deeds))

    # Files

    def _on_folder_chosen(self, path: str) -> None:
        self._settings.download_folder = Path(path) if path.strip() else None

    def _choose_elevation(self, key: str) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Elevation Model"),
            str(Path.home()),
            self.tr(
                "Raster of heights (*.tif *.tiff *.vrt *.img *.asc *.dt2 *.hgt);;All files (*)"
            ),
        )
        record = self.controller.book.record(key)
        if path and record is not None:
            self.controller.add_to_project(record, Path(path))
