# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms have in common: an account, running a core job, its errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ..adapters.folders import profile_folder
from ..adapters.i18n import translate
from ..adapters.message_log import recent_log
from ..adapters.settings import ENVIRONMENT_ID, Settings
from .parameters import text

if TYPE_CHECKING:
    from ...core.errors import DataCosmosError
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.accounts.accounts import Accounts

T = TypeVar("T")

ICON_PATH = Path(__file__).parents[2] / "resources" / "icon.svg"


class DataCosmosAlgorithm(QgsProcessingAlgorithm):
    """Base of the provider's algorithms.

    The account and QGIS's network settings are read on the main thread before the run; the
    job itself runs in a worker thread.

    QGIS never lets go of an exception that comes out of one of its methods, nor of what hangs on
    that: the errors before it, all frames that they came through, and what these hold, buffers of
    megabytes among it. So a fresh one leaves here, from a frame that holds nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self._accounts: Accounts | None = None
        self._make_client: Callable[[], Client] | None = None

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
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        outcome = _Outcome.of(self._prepare)
        del self, parameters, context, feedback
        outcome.result()
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        outcome = _Outcome.of(self.perform, parameters, context, feedback)
        del self, parameters, context, feedback
        results: dict[str, Any] = outcome.result()
        return results

    def postProcessAlgorithm(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Keep the sign-in, if its refresh token was replaced; qgis_process has no event loop."""
        accounts = self._accounts
        outcome = _Outcome.of(accounts.store_rotated if accounts else dict)
        del self, context, feedback, accounts
        outcome.result()
        return {}

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do what the algorithm is for, and return its outputs by name.

        Raises:
            QgsProcessingException.
        """
        raise NotImplementedError

    def _prepare(self) -> None:
        """Read account and network settings, here because only the main thread may."""
        in_words(self._read_account)

    def _read_account(self) -> None:
        """Read the account that the environment names, else the one that is chosen in QGIS.

        The environment's comes first, so that scripts and models run under the one they were
        given.

        Raises:
            DataCosmosError: there is none that can be used.
        """
        from ..adapters.accounts.accounts import Accounts

        given = getattr(self.provider(), "accounts", None)
        self._accounts = given or Accounts(Settings())
        profile = self._accounts.profile(ENVIRONMENT_ID) or self._accounts.current()
        if profile is None:
            raise self._accounts.newer_current() or _no_account()
        self._make_client = self._accounts.client_factory(profile)

    def run_with_client(
        self, feedback: QgsProcessingFeedback, work: Callable[[Client, Monitor], T]
    ) -> T:
        """Return what `work` returns, its errors put into Processing's form.

        Raises:
            QgsProcessingException: the message and hint of the core's error, or "Cancelled": a
                model must not go on as if the step were done.
        """

        def run() -> T:
            from .monitor import FeedbackMonitor

            if self._make_client is None:
                raise QgsProcessingException(
                    translate("DataCosmos", "The algorithm wasn't prepared.")
                )
            monitor = FeedbackMonitor(feedback)
            with self._make_client() as client:
                try:
                    return work(client, monitor)
                finally:
                    # What worker threads said last, the reason of a failure for instance.
                    monitor.cancelled()

        return in_words(run, self.explain)

    def read_account_if_any(self) -> str:
        """Read the account; return why there is none that can be used, empty if there is one."""
        reasons: list[str] = []

        def read() -> None:
            from ...core.errors import DataCosmosError

            try:
                self._read_account()
            except DataCosmosError as error:
                reasons.append(error.message)

        in_words(read)
        return "".join(reasons)

    def run_with_any_client(
        self, feedback: QgsProcessingFeedback, work: Callable[[Client | None, Monitor], T]
    ) -> T:
        """Return what `work` returns; it gets no client where there is no account.

        Raises:
            QgsProcessingException: see `run_with_client`.
        """
        if self._make_client is not None:
            return self.run_with_client(feedback, work)

        def run() -> T:
            from .monitor import FeedbackMonitor

            return work(None, FeedbackMonitor(feedback))

        return in_words(run, self.explain)

    def explain(self, error: DataCosmosError) -> str:
        """Return what an error says in Processing, where nothing else is shown."""
        return error.explain()


class OrderAlgorithm(DataCosmosAlgorithm):
    """Base of the algorithms that go on with an existing order."""

    ORDER_ID = "ORDER_ID"

    def _prepare(self) -> None:
        super()._prepare()
        self._journals = (profile_folder(), *Settings().journal_folders())

    def journal_of(self, client: Client, order_id: str, monitor: Monitor) -> Path:
        """Return the folder of the journal that has the order; the profile's for any other.

        One that can't be read is warned of: what was paid is fetched all the same.
        """
        from ...core.errors import JournalError
        from ...core.journal.knowing import folder_of_order

        try:
            return folder_of_order(self._journals, client.connection.origin, order_id)
        except JournalError as error:
            monitor.warning(error.message)
            return self._journals[0]

    def add_order_id(self) -> None:
        """Add the parameter ORDER_ID."""
        self.addParameter(
            text(
                self.ORDER_ID,
                translate("DataCosmos", "Order id"),
                translate("DataCosmos", "As returned by the algorithm that placed the order."),
                is_optional=False,
            )
        )


def _no_account() -> DataCosmosError:
    from ...core.account.environment import CREDENTIALS_FILE, PASTED_JWT
    from ...core.errors import ConfigError

    return ConfigError(
        translate("DataCosmos", "No DataCosmos credentials are configured."),
        translate(
            "DataCosmos",
            "Set {} to your data_cosmos_api_credentials.json, or {} to an access token; or "
            "connect an account in QGIS under Settings, Options, DataCosmos.",
        ).format(CREDENTIALS_FILE, PASTED_JWT),
    )


class _Outcome:
    """What an action returned, or what was wrong, without the exception that said so."""

    def __init__(self) -> None:
        self._result: Any = None
        self._problem: str | None = None

    @classmethod
    def of(cls, action: Callable[..., Any], *arguments: Any) -> _Outcome:
        outcome = cls()
        try:
            outcome._result = action(*arguments)
        except QgsProcessingException as error:
            outcome._problem = str(error)
        return outcome

    def result(self) -> Any:
        """Return what was returned, or raise a fresh exception."""
        if self._problem is not None:
            raise QgsProcessingException(self._problem)
        return self._result


def in_words(action: Callable[[], T], explain: Callable[[DataCosmosError], str] | None = None) -> T:
    """Return what `action` returns; raise its errors as `QgsProcessingException`s.

    Args:
        explain: puts an error into words; None for its own.
    """
    try:
        from ...core.errors import Cancelled, DataCosmosError
    except ImportError as error:
        problem = _missing_package(error)
    else:
        try:
            return action()
        except Cancelled:
            problem = translate("DataCosmos", "Cancelled.")
        except DataCosmosError as error:
            # Processing shows it in a window of its own, which is soon closed.
            problem = explain(error) if explain else error.explain()
            recent_log.add(problem, "error")
            recent_log.add_failure(error)
        except ImportError as error:
            problem = _missing_package(error)
    # Not in the handlers: there it would hold the error that was handled.
    raise QgsProcessingException(problem)


def _missing_package(error: ImportError) -> str:
    return translate(
        "DataCosmos",
        "The Python package {} isn't installed. Install it for the Python of your QGIS "
        "(Debian: python3-requests python3-shapely).",
    ).format(error.name)
