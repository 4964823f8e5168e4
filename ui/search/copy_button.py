# SPDX-License-Identifier: GPL-2.0-or-later
"""A button that copies the search as text that asks the same elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QApplication, QMenu, QSizePolicy, QToolButton, QWidget

from ...core.errors import DataCosmosError
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..services import Services

Write = Callable[["Client", "SearchQuery"], str]


class CopyButton(QToolButton):
    """Copies what the form describes, whether or not it was searched for.

    Args:
        describe: returns the form's query; raises `DataCosmosError` if there is none.
    """

    def __init__(
        self, services: Services, describe: Callable[[], SearchQuery], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._describe = services, describe
        self.setObjectName("copySearchButton")
        self.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.setToolTip(translate("DataCosmos", "Copy the search, to make it without the panel"))
        self.setAccessibleName(translate("DataCosmos", "Copy the search"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # As high as the buttons beside it.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        menu = QMenu(self)
        for name, text, write in (
            ("copyPythonAction", translate("DataCosmos", "Copy as Python"), _python),
            ("copyProcessAction", translate("DataCosmos", "Copy as qgis_process"), _process),
            ("copyCurlAction", translate("DataCosmos", "Copy as curl"), _curl),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, write=write: self._copy(write))
        self.setMenu(menu)

    def _copy(self, write: Write) -> None:
        services = self._services
        try:
            query = self._describe()
            make_client = services.accounts.client_factory()
        except DataCosmosError as error:
            services.messenger.error(error)
            return

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> str:
            # An area can have very many corners.
            with make_client() as client:
                return write(client, query)

        services.runner.start(
            translate("DataCosmos", "Copying the search"),
            work,
            on_success=self._keep,
            on_failure=services.messenger.error,
        )

    def _keep(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._services.messenger.success(translate("DataCosmos", "The search is copied."))


def _python(client: Client, query: SearchQuery) -> str:
    from ...core.catalogue.copied import as_python

    return as_python(query, client.connection)


def _process(_client: Client, query: SearchQuery) -> str:
    from ...core.catalogue.copied import as_qgis_process

    return as_qgis_process(query)


def _curl(client: Client, query: SearchQuery) -> str:
    from ...core.catalogue.copied import as_curl

    return as_curl(client, query)
