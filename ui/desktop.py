# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin adds to QGIS's window, and takes away again."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QWidget

from .adapters.accounts.accounts import Accounts
from .adapters.accounts.local_sandbox import LocalSandbox
from .adapters.folders import profile_folder
from .adapters.i18n import translate
from .adapters.links import open_link
from .adapters.map.project_copies import copies_of
from .adapters.message_log import MessageLogHandler, recent_log
from .adapters.settings import Settings, new_profile, newer_connection
from .adapters.tasks import TaskRunner
from .connections.options_page import PAGE_NAME, OptionsFactory
from .dock import DataCosmosDock
from .messages import Messenger
from .order_dialog.order_dialogs import Buying
from .orders.following import OrderFollowing
from .search.watching import WatchFollowing
from .services import Services
from .toolbox import show_in_toolbox
from .widgets.open_windows import bring_up

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer
    from qgis.gui import QgisInterface

    from ..core.geo.geometry import Aoi
    from ..core.geo.wished_area import WishedArea
    from .help.help_window import HelpWindow
    from .help.log_dialog import DataCosmosLogDialog
    from .panel import Panel

_ROOT = Path(__file__).parents[1]
_MENU = "DataCosmos"
_NEEDED_PACKAGES = ("requests", "shapely")
_BESIDE = ["ProcessingToolbox", "LayerStyling", "Browser"]
_OPEN = "dock_is_open"


class _Exit(QgsApplicationExitBlockerInterface):
    """Keeps QGIS from nothing, but is asked before it ends."""

    def __init__(self, prepare: Callable[[], None]) -> None:
        super().__init__()
        self._prepare = prepare

    def allowExit(self) -> bool:
        """Called by QGIS."""
        self._prepare()
        return True


class Desktop(QObject):
    """Built by the plugin's `initGui` and closed by its `unload`.

    Nothing here asks the network before the user does something, but about open orders; and the
    user is asked nothing.
    """

    def __init__(self, iface: QgisInterface) -> None:  # noqa: QGS105  handed on by the plugin
        super().__init__()
        self._iface = iface
        self._log = MessageLogHandler()
        self._log.attach()
        self._runner = TaskRunner(self)
        self._sandbox = LocalSandbox(parent=self)
        settings = Settings()
        self._services = Services(
            settings=settings,
            accounts=Accounts(settings, self._sandbox, parent=self),
            runner=self._runner,
            messenger=Messenger(iface.messageBar(), self._on_what_happened),
            folder=profile_folder(),
        )
        self._copies = copies_of(QgsProject.instance())
        self._copies.failed.connect(self._services.messenger.error)
        self._buying = Buying(self._services, iface.mainWindow(), self)
        self._following = OrderFollowing(self._services, iface.mapCanvas(), self._area, parent=self)
        self._watching = WatchFollowing(self._services, parent=self)
        self._watching.open_requested.connect(self._on_news)
        self._exit = _Exit(self._following.hush)
        iface.registerApplicationExitBlocker(self._exit)
        self._options = OptionsFactory(
            self._services.accounts, settings, self._runner, open_link, self._services.messenger
        )
        iface.registerOptionsWidgetFactory(self._options)
        self._actions: list[QAction] = []
        self._log_dialog: DataCosmosLogDialog | None = None
        self._help: HelpWindow | None = None
        self._dock = self._add_dock()
        self._add_actions()
        self._warn_of_missing_packages()
        self._following.begin_soon()
        self._watching.begin_soon()
        for name in settings.newer_profiles().values():
            self._services.messenger.warning(" ".join(newer_connection(name)))

    @property
    def accounts(self) -> Accounts:
        """The connections, which the algorithms share."""
        return self._services.accounts

    def close(self) -> None:
        """Take everything away and stop what runs."""
        self._services.settings.keep_choice(_OPEN, "1" if self._dock.isUserVisible() else "")
        self._buying.close()
        if self._help is not None:
            self._help.deleteLater()
            self._help = None
        self._dock.close_dock()
        self._following.close()
        self._watching.close()
        self._copies.close()
        if self._log_dialog is not None:
            self._log_dialog.close()
            self._log_dialog.deleteLater()
        self._runner.cancel_all()
        self._services.accounts.close()
        self._sandbox.stop()
        iface = self._iface
        toggle, toolbox, help_action, what_happened = self._actions
        iface.pluginHelpMenu().removeAction(what_happened)
        iface.pluginHelpMenu().removeAction(help_action)
        iface.removePluginWebMenu(_MENU, toolbox)
        iface.removeWebToolBarIcon(toggle)
        iface.removePluginWebMenu(_MENU, toggle)
        for action in self._actions:
            action.deleteLater()
        iface.removeDockWidget(self._dock)
        self._dock.deleteLater()
        iface.unregisterOptionsWidgetFactory(self._options)
        iface.unregisterApplicationExitBlocker(self._exit)
        self._log.detach()
        recent_log.clear()

    def _add_dock(self) -> DataCosmosDock:
        dock = DataCosmosDock(self._build_panel, self._iface.mainWindow())
        was_open = bool(self._services.settings.choice(_OPEN))
        self._iface.addTabifiedDockWidget(
            Qt.DockWidgetArea.RightDockWidgetArea, dock, _BESIDE, was_open
        )
        dock.open_or_hide(was_open)
        return dock

    def _build_panel(self, parent: QWidget) -> Panel:
        from .panel import Panel

        panel = Panel(self._services, self._iface.mapCanvas(), self._following.controller(), parent)
        panel.settings_requested.connect(self._on_settings_requested)
        panel.connection_wanted.connect(self._on_connection_wanted)
        panel.help_requested.connect(self._on_help_requested)
        panel.bar.add_help(self._actions[-1])
        panel.search.footprints.added.connect(self._on_footprints_added)
        panel.order_requested.connect(
            lambda entries: self._buying.order(
                entries, panel.search.thumbnails, self._wished_area(), panel.area_looked_at()
            )
        )
        self._buying.order_placed.connect(
            lambda placed: panel.cart.hand_over(placed.picked, placed.origin)
        )
        self._buying.order_placed.connect(
            lambda placed: panel.orders.on_order_placed(
                placed.origin, placed.order_id, placed.folder, placed.area
            )
        )
        watches = panel.search.watches
        watches.begun.connect(self._watching.look)
        watches.renamed.connect(self._watching.rename)
        watches.forgotten.connect(self._watching.forget)
        self._buying.unknown_outcome.connect(lambda _unknown: panel.orders.refresh())
        return panel

    def _on_news(self, name: str, keys: frozenset[str]) -> None:
        self._dock.setUserVisible(True)
        panel = self._dock.panel
        if panel is not None:
            panel.tabs.setCurrentWidget(panel.search)
            panel.search.show_news(name, keys)

    def _on_footprints_added(self, layer: QgsMapLayer) -> None:
        """Have QGIS's select tool work on it, as on what is added by QGIS's own windows."""
        active = self._iface.activeLayer()
        if active is None or not active.isEditable():
            self._iface.setActiveLayer(layer)

    def _wished_area(self) -> WishedArea | None:
        """Return what may be downloaded alone of images; None where no area is chosen."""
        from ..core.errors import InputError
        from ..core.geo.wished_area import WishedArea

        try:
            return WishedArea.of(self._area())
        except InputError:
            return None

    def _area(self) -> Aoi:
        return self._dock.panel.search.area.area()

    def _add_actions(self) -> None:
        window, iface = self._iface.mainWindow(), self._iface
        icon = QIcon(str(_ROOT / "resources" / "icon.svg"))
        toggle = QAction(icon, translate("DataCosmos", "DataCosmos panel"), window)
        toggle.setObjectName("datacosmosTogglePanel")
        toggle.setToolTip(translate("DataCosmos", "Search and buy satellite imagery"))
        self._dock.setToggleVisibilityAction(toggle)
        iface.addPluginToWebMenu(_MENU, toggle)
        iface.addWebToolBarIcon(toggle)
        toolbox = QAction(icon, translate("DataCosmos", "DataCosmos algorithms"), window)
        toolbox.setObjectName("datacosmosOpenToolbox")
        toolbox.setToolTip(
            translate("DataCosmos", "Shows the DataCosmos algorithms in the Processing toolbox")
        )
        toolbox.triggered.connect(self._on_toolbox_requested)
        iface.addPluginToWebMenu(_MENU, toolbox)
        help_action = QAction(icon, translate("DataCosmos", "DataCosmos Imagery"), window)
        help_action.setObjectName("datacosmosHelp")
        help_action.setToolTip(translate("DataCosmos", "The user guide of DataCosmos Imagery"))
        help_action.triggered.connect(self._on_help_requested)
        iface.pluginHelpMenu().addAction(help_action)
        what_happened = QAction(
            QgsApplication.getThemeIcon("/mMessageLog.svg"),
            translate("DataCosmos", "DataCosmos: what happened..."),
            window,
        )
        what_happened.setObjectName("datacosmosWhatHappened")
        what_happened.setToolTip(
            translate("DataCosmos", "Shows what the plugin did, and saves a report for support")
        )
        what_happened.triggered.connect(lambda _checked=False: self._on_what_happened())
        iface.pluginHelpMenu().addAction(what_happened)
        self._actions = [toggle, toolbox, help_action, what_happened]

    def _on_settings_requested(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)

    def _on_connection_wanted(self) -> None:
        from .connections.connection_dialog import ConnectionDialog

        dialog = ConnectionDialog(
            new_profile("DataCosmos"),
            self._services.accounts,
            self._runner,
            open_link,
            self._iface.mainWindow(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._services.accounts.set_current(dialog.profile().id))
        dialog.open()

    def _on_toolbox_requested(self, _checked: bool = False) -> None:
        if not show_in_toolbox(self._iface.mainWindow(), "DataCosmos"):
            self._services.messenger.warning(
                translate(
                    "DataCosmos",
                    "The Processing toolbox isn't there. Enable the plugin Processing under "
                    "Plugins, Manage and Install Plugins.",
                )
            )

    def _on_help_requested(self, _checked: bool = False) -> None:
        from .help.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._iface.mainWindow())
        bring_up(self._help)

    def _on_what_happened(self) -> None:
        from .help.log_dialog import DataCosmosLogDialog

        if self._log_dialog is None:
            self._log_dialog = DataCosmosLogDialog(self._services, self._iface.mainWindow())
        bring_up(self._log_dialog)

    def _warn_of_missing_packages(self) -> None:
        # Looked for, not imported: that would cost a second at each start of QGIS.
        missing = [name for name in _NEEDED_PACKAGES if importlib.util.find_spec(name) is None]
        if missing:
            names, packages = ", ".join(missing), " python3-".join(missing)
            self._services.messenger.warning(
                translate(
                    "DataCosmos",
                    "The Python package {} is missing. Install it (Debian: python3-{}; "
                    "Windows: OSGeo4W), then start QGIS again.",
                ).format(names, packages)
            )
