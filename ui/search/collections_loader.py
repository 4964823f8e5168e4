# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings the catalogue's collections into the search form, from the disk or the service."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.catalogue.collection_cache import CollectionCache, CollectionsJob
from ...core.errors import DataCosmosError
from ..adapters.i18n import translate
from ..messages import Messenger

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ...core.stac.collection import Collection
    from ..adapters.accounts.accounts import Accounts
    from ..adapters.tasks import JobTask, TaskRunner

_CLIENT = importlib.util.resolve_name("...core.service.client", __package__)


class CollectionsLoader(QObject):
    """Reads the collections of the current connection, each time it is another one.

    Args:
        accounts: whose collections.
        cache: keeps them for a day.
    """

    loaded = pyqtSignal(object)
    """The list of collections."""
    failed = pyqtSignal(object)
    """They couldn't be read; holds the error, which was told."""

    def __init__(
        self,
        accounts: Accounts,
        runner: TaskRunner,
        cache: CollectionCache,
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._runner = runner
        self._cache = cache
        self._messenger = messenger
        self._task: JobTask | None = None
        self._loaded_for = ""
        self._is_importing = False

    def _import_client(self) -> None:
        """Load the list once the client is imported, for which the opening panel needn't wait."""
        if not self._is_importing:
            self._is_importing = True
            self._runner.start(
                translate("DataCosmos", "Reading the collections"),
                lambda _monitor, _deliver: importlib.import_module(_CLIENT),
                on_success=lambda _module: self.load(ask_service=True),
                on_failure=self._messenger.error,
            )

    def load(self, *, ask_service: bool) -> None:
        """Read the list unless it is there already.

        Args:
            ask_service: whether the service may be asked, which can need the user's master
                password; without it only the list kept on the disk is read.
        """
        origin = self._accounts.origin()
        if not origin or origin == self._loaded_for or not self._accounts.is_ready():
            return
        make_client: Callable[[], Client] | None = None
        if ask_service and _CLIENT not in sys.modules:
            self._import_client()
            return
        if ask_service:
            try:
                make_client = self._accounts.client_factory()
            except DataCosmosError as error:
                self._messenger.error(error)
                return
        cache = self._cache

        def read(monitor: Monitor, _deliver: object) -> list[Collection] | None:
            if make_client is None:
                return cache.read(origin)
            with make_client() as client:
                return CollectionsJob(client, cache).run(monitor)

        def end() -> None:
            # QGIS deletes a task that has ended; nothing may be asked of it any more.
            if self._task is task:
                self._task = None

        def fail(error: Exception) -> None:
            end()
            self._messenger.error(error)
            self.failed.emit(error)

        def show(collections: list[Collection] | None) -> None:
            end()
            if collections is not None and origin == self._accounts.origin():
                self._loaded_for = origin
                self.loaded.emit(collections)

        before, self._task = self._task, None
        if before is not None:
            before.cancel()
        task = self._task = self._runner.start(
            translate("DataCosmos", "Reading the collections"),
            read,
            on_success=show,
            on_failure=fail,
            on_cancel=end,
        )
