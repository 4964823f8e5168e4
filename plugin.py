# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin: builds its parts when QGIS asks for them and takes them down in reverse."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTranslator

from .ui.adapters.i18n import install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .ui.desktop import Desktop
    from .ui.processing.provider import DataCosmosProvider


class DataCosmosPlugin(QObject):
    """Created by QGIS. `iface` is None under qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:  # noqa: QGS105  given by QGIS
        super().__init__()
        self._iface = iface
        self._translator: QTranslator | None = install_translator()
        self._provider: DataCosmosProvider | None = None
        self._desktop: Desktop | None = None

    def initProcessing(self) -> None:
        """Add the Processing provider. Called alone by qgis_process."""
        from .ui.adapters.ledger_choice import use_chosen_ledger
        from .ui.processing.provider import DataCosmosProvider

        use_chosen_ledger()
        self._provider = DataCosmosProvider(self._desktop.accounts if self._desktop else None)
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the provider, and the dock with all that leads to it."""
        from .ui.adapters.ledger_choice import use_chosen_ledger
        from .ui.desktop import Desktop

        use_chosen_ledger()
        # Its sign-in may be locked until the user does something that needs the master password.
        QgsApplication.authManager().masterPasswordVerified.connect(self._on_unlocked)
        if self._iface is not None:
            self._desktop = Desktop(self._iface)
        self.initProcessing()

    def unload(self) -> None:
        """Undo what initGui did, whether or not it came to its end."""
        with contextlib.suppress(TypeError):  # initGui didn't get so far
            QgsApplication.authManager().masterPasswordVerified.disconnect(self._on_unlocked)
        if self._desktop is not None:
            self._desktop.close()
            self._desktop = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            remove_translator(self._translator)
            self._translator = None

    def _on_unlocked(self, is_verified: bool) -> None:
        from .ui.adapters.ledger_choice import use_chosen_ledger

        if is_verified:
            use_chosen_ledger()
