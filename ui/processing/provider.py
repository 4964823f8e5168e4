# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider `datacosmos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..adapters.i18n import translate
from .base import ICON_PATH
from .cover_area import CoverAreaAlgorithm
from .cover_areas import CoverAreasAlgorithm
from .download_order import DownloadOrderAlgorithm
from .export_orders import ExportOrdersAlgorithm
from .place_order import PlaceOrderAlgorithm
from .price_items import PriceItemsAlgorithm
from .search_catalogue import SearchCatalogueAlgorithm
from .verify_order import VerifyOrderAlgorithm
from .wait_for_order import WaitForOrderAlgorithm

if TYPE_CHECKING:
    from ..adapters.accounts.accounts import Accounts

_ALGORITHMS = (
    SearchCatalogueAlgorithm,
    CoverAreaAlgorithm,
    CoverAreasAlgorithm,
    PriceItemsAlgorithm,
    PlaceOrderAlgorithm,
    WaitForOrderAlgorithm,
    DownloadOrderAlgorithm,
    VerifyOrderAlgorithm,
    ExportOrdersAlgorithm,
)


class DataCosmosProvider(QgsProcessingProvider):
    """Search, cover, price, order, wait, download and verify as algorithms.

    Args:
        accounts: the connections of the plugin's window; None where there is none.
    """

    def __init__(self, accounts: Accounts | None = None) -> None:
        super().__init__()
        self.accounts = accounts

    def id(self) -> str:
        return "datacosmos"

    def name(self) -> str:
        return translate("DataCosmos", "DataCosmos imagery")

    def icon(self) -> QIcon:
        return QIcon(str(ICON_PATH))

    def loadAlgorithms(self) -> None:
        for algorithm in _ALGORITHMS:
            self.addAlgorithm(algorithm())
