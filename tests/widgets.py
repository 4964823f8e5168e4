# SPDX-License-Identifier: GPL-2.0-or-later
"""All windows of the plugin, and the widgets in them that a user works with."""

from __future__ import annotations

from types import SimpleNamespace

from datacosmos_imagery.core.journal.record import of_damaged
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.settings import new_profile
from datacosmos_imagery.ui.cart.contracts_dialog import ContractsDialog
from datacosmos_imagery.ui.connections.connection_dialog import ConnectionDialog
from datacosmos_imagery.ui.connections.options_page import OptionsPage
from datacosmos_imagery.ui.connections.project_dialog import ProjectDialog
from datacosmos_imagery.ui.connections.script_dialog import ScriptDialog
from datacosmos_imagery.ui.help.help_window import HelpWindow
from datacosmos_imagery.ui.help.log_dialog import DataCosmosLogDialog
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.order_dialog.dialog import DataCosmosOrderDialog
from datacosmos_imagery.ui.order_dialog.licences import LicencesModel
from datacosmos_imagery.ui.order_dialog.lines import OrderLinesModel
from datacosmos_imagery.ui.orders.area_dialog import AreaDialog
from datacosmos_imagery.ui.orders.following import OrderFollowing
from datacosmos_imagery.ui.orders.labelling import LabelDialog
from datacosmos_imagery.ui.orders.spending_dialog import SpendingDialog
from datacosmos_imagery.ui.panel import Panel
from datacosmos_imagery.ui.results.item_details import ItemDetails
from datacosmos_imagery.ui.services import Services
from datacosmos_imagery.ui.transfers.dialog import QueueDialog
from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QgsFileWidget,
)
# What is inside these is Qt's or QGIS's own.
COMPOSITES = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QgsFileWidget,
)


ORDER = SimpleNamespace(number="05122507")
RECORD = of_damaged(1, "https://example.com", "")


def make_panel(services, canvas):
    """Return the dock's content, as the plugin makes it."""
    following = OrderFollowing(services, canvas, lambda: panel.search.area.area())
    panel = Panel(services, canvas, following.controller())
    return panel


def make_windows(settings, runner, folder, canvas, environ):
    """Return all windows by the name of what they are in, and what ends them."""
    accounts = Accounts(settings, None, environ)
    bar = QgsMessageBar()
    services = Services(settings, accounts, runner, Messenger(bar), folder)
    panel = make_panel(services, canvas)
    windows = {
        "DataCosmosDock": panel,
        "DataCosmosOrderDialog": DataCosmosOrderDialog(
            OrderLinesModel([]), LicencesModel(), panel.search.thumbnails
        ),
        "DataCosmosOptions": OptionsPage(accounts, settings, runner, lambda _url: None),
        "DataCosmosConnectionDialog": ConnectionDialog(
            new_profile("New"), accounts, runner, lambda _url: None
        ),
        "DataCosmosProjectDialog": ProjectDialog(new_profile("New"), accounts, runner),
        "DataCosmosContracts": ContractsDialog(services, new_profile("New"), ()),
        "DataCosmosDownloads": QueueDialog(),
        "DataCosmosSpending": SpendingDialog(),
        "orderLabelDialog": LabelDialog(RECORD, ()),
        "ledgerScriptDialog": ScriptDialog(),
        "areaDownloadDialog": AreaDialog(ORDER),
        "itemDetails": ItemDetails(),
        "DataCosmosHelp": HelpWindow(),
        "DataCosmosLogDialog": DataCosmosLogDialog(services),
    }

    def end():
        panel.close_panel()
        accounts.close()
        bar.deleteLater()

    return windows, end


def worked_with(window):
    """Return the widgets of a window that a user works with, composites as one."""
    found = []
    for widget in window.findChildren(KINDS):
        above, is_inside = widget.parent(), isinstance(widget, QHeaderView)
        # OK, Cancel and Close explain themselves.
        is_inside = is_inside or (isinstance(above, QDialogButtonBox) and not widget.objectName())
        while above is not None and above is not window:
            is_inside = is_inside or isinstance(above, COMPOSITES)
            above = above.parent()
        if not is_inside and not widget.metaObject().className().startswith("QgsGroupBox"):
            found.append(widget)
    return found


def name_of(widget):
    """Return the objectName; that of the field inside, for a composite that has none."""
    if widget.objectName():
        return widget.objectName()
    inside = widget.lineEdit() if isinstance(widget, QgsFileWidget) else None
    return inside.objectName() if inside is not None else ""


def spoken_name(widget, window):
    """Return what a screen reader calls a widget."""
    inside = widget.lineEdit() if isinstance(widget, QgsFileWidget) else None
    buddies = {label.buddy(): label.text() for label in window.findChildren(QLabel)}
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    names = [widget.accessibleName(), own, buddies.get(widget, "")]
    if inside is not None:
        names += [inside.accessibleName(), buddies.get(inside, "")]
    return next((name for name in names if name), "")


def help_of(widget):
    """Return the help that stands where the widget is."""
    inside = widget.lineEdit() if isinstance(widget, QgsFileWidget) else None
    return widget.toolTip() or widget.whatsThis() or (inside.toolTip() if inside else "")
