# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin: builds its parts when QGIS asks for them and takes them down in reverse."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTranslator, QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon

from .ui.adapters.i18n import install_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .ui.processing.provider import DataCosmosProvider

_HERE = Path(__file__).parent
_NEEDED_PACKAGES = ("requests", "shapely")
_MENU = "DataCosmos"


class DataCosmosPlugin(QObject):
    """Created by QGIS. `iface` is None under qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self._iface = iface
        self._translator: QTranslator | None = install_translator()
        self._provider: DataCosmosProvider | None = None
        self._toolbox_action: QAction | None = None
        self._help_action: QAction | None = None

    def initProcessing(self) -> None:
        """Add the Processing provider. Called alone by qgis_process."""
        from .ui.processing.provider import DataCosmosProvider

        self._provider = DataCosmosProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add provider, menu entry, toolbar button and help entry."""
        self.initProcessing()
        window = self._iface.mainWindow()
        icon = QIcon(str(_HERE / "resources" / "icon.svg"))
        self._toolbox_action = QAction(icon, self.tr("Search and order imagery"), window)
        self._toolbox_action.setObjectName("datacosmosOpenToolbox")
        self._toolbox_action.setToolTip(
            self.tr("Shows the DataCosmos algorithms in the Processing toolbox")
        )
        self._toolbox_action.triggered.connect(self._on_toolbox_requested)
        self._iface.addPluginToWebMenu(_MENU, self._toolbox_action)
        self._iface.addWebToolBarIcon(self._toolbox_action)
        self._help_action = QAction(icon, self.tr("DataCosmos Imagery"), window)
        self._help_action.setObjectName("datacosmosHelp")
        self._help_action.triggered.connect(self._on_help_requested)
        self._iface.pluginHelpMenu().addAction(self._help_action)
        self._warn_of_missing_packages()

    def unload(self) -> None:
        """Undo what initGui did, whether or not it came to its end."""
        if self._help_action is not None:
            self._iface.pluginHelpMenu().removeAction(self._help_action)
            self._help_action.deleteLater()
            self._help_action = None
        if self._toolbox_action is not None:
            self._iface.removeWebToolBarIcon(self._toolbox_action)
            self._iface.removePluginWebMenu(_MENU, self._toolbox_action)
            self._toolbox_action.deleteLater()
            self._toolbox_action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _on_toolbox_requested(self, _checked: bool = False) -> None:
        from .ui.toolbox import show_in_toolbox

        if not show_in_toolbox(self._iface.mainWindow(), "DataCosmos"):
            self._iface.messageBar().pushMessage(
                self.tr("DataCosmos"),
                self.tr(
                    "The Processing toolbox isn't there. Enable the plugin Processing under "
                    "Plugins, Manage and Install Plugins."
                ),
                Qgis.MessageLevel.Warning,
            )

    def _on_help_requested(self, _checked: bool = False) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(_HERE / "README.md")))

    def _warn_of_missing_packages(self) -> None:
        # Looked for, not imported: that would cost a second at each start of QGIS.
        missing = [name for name in _NEEDED_PACKAGES if importlib.util.find_spec(name) is None]
        if missing:
            self._iface.messageBar().pushMessage(
                self.tr("DataCosmos"),
                self.tr(
                    "The Python package {} is missing. Install it (Debian: python3-{}; "
                    "Windows: OSGeo4W), then start QGIS again."
                ).format(" and ".join(missing), " python3-".join(missing)),
                Qgis.MessageLevel.Warning,
            )
