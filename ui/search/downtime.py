# SPDX-License-Identifier: GPL-2.0-or-later
"""Says in the line of the search that the sandbox has stopped, and starts it again on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..adapters.i18n import translate
from . import sentences

if TYPE_CHECKING:
    from ..adapters.accounts.accounts import Accounts
    from ..widgets.status_row import StatusRow
    from .controller import SearchController
    from .session import SearchSession

START_AGAIN = "start-again"


class Downtime(QObject):
    """Tells of a sandbox that was there and is no more; what was found stays listed.

    Other services have no process to watch: that they don't answer is told by what asked them.
    """

    def __init__(
        self,
        accounts: Accounts,
        search: SearchController,
        status: StatusRow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._search = search
        self._status = status
        self._is_down = False
        status.offer_taken.connect(self._on_offer_taken)
        search.failed.connect(lambda _error: self._on_failed())

    def show(self) -> None:
        """Say that the service has stopped, or is starting again."""
        self._is_down = True
        self._search.stop()
        reason = self._accounts.stop_reason()
        text = reason or translate("DataCosmos", "The sandbox is starting...")
        self._status.show_idle(sentences.with_listed(text, self._listed()))
        if reason:
            self._status.offer(START_AGAIN, translate("DataCosmos", "Start again"))

    def end(self) -> None:
        """Say that the service is there again, if it was away."""
        if not self._is_down:
            return
        self._is_down = False
        text = translate("DataCosmos", "The sandbox runs again.")
        self._status.show_idle(sentences.with_listed(text, self._listed()))
        self._status.offer(sentences.RETRY, translate("DataCosmos", "Search again"))

    def forget(self) -> None:
        """Say nothing more of it: the connection is another."""
        self._is_down = False

    def _listed(self) -> SearchSession | None:
        shown = self._search.shown
        return shown if shown is not None and shown.found else None

    def _on_failed(self) -> None:
        # Why it fails is known better than the request that got no answer knows it.
        if self._accounts.stop_reason():
            self.show()

    def _on_offer_taken(self, name: str) -> None:
        if name == START_AGAIN:
            self._accounts.start_again()
