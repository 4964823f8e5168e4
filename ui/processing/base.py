# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms have in common: an account, running a core job, its errors."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.client import Client
    from ...core.config import HttpSettings
    from ...core.environment import Account
    from ...core.errors import DataCosmosError
    from ...core.job import Monitor

T = TypeVar("T")

ICON_PATH = Path(__file__).parents[2] / "resources" / "icon.svg"
_JOURNAL_FOLDER = "datacosmos_imagery"


class DataCosmosAlgorithm(QgsProcessingAlgorithm):
    """Base of the provider's algorithms.

    The account and QGIS's network settings are read on the main thread before the run; the
    job itself runs in a worker thread.
    """

    def __init__(self) -> None:
        super().__init__()
        self._account: Account | None = None
        self._settings: HttpSettings | None = None

    def createInstance(self) -> DataCosmosAlgorithm:
        return type(self)()

    def group(self) -> str:
        return translate("DataCosmos", "Buy imagery")

    def groupId(self) -> str:
        return "buyimagery"

    def icon(self) -> QIcon:
        return QIcon(str(ICON_PATH))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],  # noqa: ARG002
        context: QgsProcessingContext,  # noqa: ARG002
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> bool:
        """Read account and network settings, here because only the main thread may."""

        def prepare() -> None:
            from ...core.environment import account_from_environment
            from ..adapters.network import http_settings

            self._account = account_from_environment(os.environ)
            self._settings = http_settings(self._account.connection.api_url)

        in_words(prepare)
        return True

    def run_with_client(
        self, feedback: QgsProcessingFeedback, work: Callable[[Client, Monitor], T]
    ) -> T:
        """Return what `work` returns, its errors put into Processing's form.

        Raises:
            QgsProcessingException: the message and hint of the core's error, or "Cancelled": a
                model must not go on as if the step were done.
        """

        def run() -> T:
            from ...core.client import Client
            from .monitor import FeedbackMonitor

            if self._account is None:
                raise QgsProcessingException(
                    translate("DataCosmos", "The algorithm wasn't prepared.")
                )
            monitor = FeedbackMonitor(feedback)
            with Client.for_account(self._account, self._settings) as client:
                try:
                    return work(client, monitor)
                finally:
                    # What worker threads said last, the reason of a failure for instance.
                    monitor.cancelled()

        return in_words(run)


class OrderAlgorithm(DataCosmosAlgorithm):
    """Base of the algorithms that go on with an existing order."""

    ORDER_ID = "ORDER_ID"

    def add_order_id(self) -> None:
        """Add the parameter ORDER_ID."""
        parameter = QgsProcessingParameterString(self.ORDER_ID, translate("DataCosmos", "Order id"))
        parameter.setHelp(
            translate("DataCosmos", "As returned by the algorithm that placed the order.")
        )
        self.addParameter(parameter)


def in_words(action: Callable[[], T]) -> T:
    """Return what `action` returns; raise its errors as `QgsProcessingException`s."""
    try:
        from ...core.errors import Cancelled, DataCosmosError

        return _translated(action, Cancelled, DataCosmosError)
    except ImportError as error:
        raise QgsProcessingException(
            translate(
                "DataCosmos",
                "The Python package {} isn't installed. Install it for the Python of your QGIS "
                "(Debian: python3-requests python3-shapely).",
            ).format(error.name)
        ) from error


def _translated(
    action: Callable[[], T], cancelled: type[Exception], failure: type[DataCosmosError]
) -> T:
    try:
        return action()
    except cancelled:
        raise QgsProcessingException(translate("DataCosmos", "Cancelled.")) from None
    except failure as error:
        raise QgsProcessingException(error.explain()) from error


def default_journal_folder() -> Path:
    """Return the folder of the order journal in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / _JOURNAL_FOLDER
