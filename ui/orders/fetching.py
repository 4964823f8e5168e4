# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads orders when it is time for that, as the user wishes, and says what came of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...core.disk.diskspace import written_bytes
from ...core.errors import DataCosmosError
from ...core.journal.phase import Phase
from ...core.transfers.kept_queue import Wish
from ..adapters.i18n import translate
from .missing_texts import delivered_text, is_told, nothing_text
from .retries import OrderRetries

if TYPE_CHECKING:
    from ...core.delivery.order_folder import Delivery
    from ...core.geo.wished_area import WishedArea
    from ...core.journal.records import OrderRecord
    from ..adapters.accounts.origin_clients import OriginClients
    from ..services import Services
    from .book import OrderBook
    from .downloads import DownloadManager
    from .images import OrderImages
    from .notices import DesktopNotices

_TITLE = "DataCosmos"


class OrderFetching(QObject):
    """Wires the downloads with the book of orders, the messages and the map."""

    def __init__(
        self,
        services: Services,
        book: OrderBook,
        downloads: DownloadManager,
        clients: OriginClients,
        images: OrderImages,
        notices: DesktopNotices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._book, self._downloads = services, book, downloads
        self._clients, self._images, self._notices = clients, images, notices
        self._retries = OrderRetries(self)
        downloads.finished.connect(self._on_finished)
        downloads.failed.connect(self._on_failed)
        downloads.asks.connect(self._on_large)
        downloads.refused.connect(self._retries.postpone)
        downloads.stopped.connect(book.refresh)
        downloads.kept.loaded.connect(self.resume_due)
        downloads.kept.failed.connect(services.messenger.error)
        self._retries.due.connect(self.resume_due)

    def resume_due(self) -> None:
        """Begin what is paid, and go on with what was begun or wished in an earlier run of QGIS.

        By itself, once, and only where nobody is asked for a password.
        """
        self._retries.follow(self._book.active)
        kept = self._downloads.kept
        if not (self._book.has_looked and kept.is_loaded):
            return
        over = []
        active = self._book.active
        wished = (self._book.record(key) for key in kept.wished())
        others = [one for one in wished if one is not None and not one.may_go_on]
        for record in (*active, *others):
            key, wish = record.key, kept.wish(record.key)
            if self._downloads.is_busy(key) or self._downloads.waits_for_user(key):
                continue
            # The whole, where a part is here, is wanted though the order is complete.
            has_more = bool(kept.what(key)) and record.phase is Phase.COMPLETE
            is_over = record.phase.is_over and not has_more
            if wish is not None and (is_over or record.is_hidden):
                over.append(key)
            elif self._downloads.has(key):
                continue
            elif self._is_due(record, wish) and self._clients.is_open(record.origin):
                self._resume(record)
        if over:
            self._downloads.drop(over)

    def begun(self) -> Collection[str]:
        """Return the keys of the orders whose downloads were begun in this run of QGIS."""
        return self._retries.begun()

    def _is_due(self, record: OrderRecord, wish: Wish | None) -> bool:
        if wish is Wish.CANCELLED:
            return False
        if wish is not None and not self._retries.has_begun(record):
            return True
        return self._retries.is_due(record)

    def _resume(self, record: OrderRecord) -> None:
        # What this run of QGIS has begun goes on, however much of it comes at last.
        asks = not self._retries.has_begun(record)
        self._retries.begin(record)
        base = self._services.settings.download_folder
        try:
            self._downloads.resume(record, base, asks=asks)
        except DataCosmosError as error:
            self._services.messenger.error(error)

    # What the user wishes

    def start(self, record: OrderRecord) -> None:
        """Download an order, or go on with it, as it was begun.

        Raises:
            DataCosmosError: there is no usable connection.
        """
        self._retries.begin(record)
        self._downloads.start(record, self._services.settings.download_folder)

    def start_whole(self, record: OrderRecord) -> None:
        """Download the whole images of an order; raises as `start` does."""
        self._retries.begin(record)
        base = self._services.settings.download_folder
        self._downloads.start(record, base, takes_whole=True)

    def start_area(self, record: OrderRecord, area: WishedArea) -> None:
        """Download only an area of an order's images; raises as `start` does."""
        self._retries.begin(record)
        base = self._services.settings.download_folder
        self._downloads.start(record, base, area)
        # It may have to wait for others, and QGIS may end before.
        self._book.want_download(record.origin, record.order_id, base, area)

    def pause(self, record: OrderRecord) -> None:
        """Stop an order's download until the user says that it goes on."""
        self.pause_all([record.key])

    def pause_all(self, keys: Sequence[str]) -> None:
        """Stop these until the user says that they go on, also after a restart."""
        self._hold(keys)
        self._downloads.pause(keys)

    def go_on(self, keys: Sequence[str]) -> None:
        """Let these go on when it is their turn."""
        for record in self._records(keys):
            self._retries.begin(record)
        self._downloads.go_on(keys)

    def cancel(self, keys: Sequence[str]) -> None:
        """Take these out of the queue; none begins again by itself."""
        self._hold(keys)
        self._downloads.stop(*keys)

    def move(self, keys: Sequence[str], place: int) -> None:
        """Have these follow each other from a place on; see `TransferQueue.move`."""
        self._downloads.move(keys, place)

    def leave(self) -> None:
        """Wait for nothing more, and stop what runs. Called before the plugin goes."""
        self._retries.close()
        self._downloads.leave()

    def _hold(self, keys: Sequence[str]) -> None:
        for record in self._records(keys):
            self._retries.hold(record)

    def _records(self, keys: Sequence[str]) -> list[OrderRecord]:
        found = (self._book.record(key) for key in keys)
        return [record for record in found if record is not None]

    # What came of it

    def _on_finished(self, record: OrderRecord, delivery: Delivery, by_itself: bool) -> None:
        self._book.refresh()
        fresh = {file.item.key for file in delivery.files if not file.kept}
        was_shown = by_itself and record.has_files
        if was_shown and not fresh and is_told(record.missing, delivery.missing):
            return  # said before
        text = delivered_text(record, delivery)
        messenger = self._services.messenger
        is_whole = all(one.is_accepted for one in delivery.missing)
        (messenger.success if is_whole else messenger.warning)(text)
        self._notices.show(_TITLE, text)
        if self._services.settings.adds_to_project:
            # What the user has removed from the map stays away.
            self._images.add(delivery.folder, zooms=False, items=fresh if was_shown else None)

    def _on_failed(self, record: OrderRecord, error: Exception, by_itself: bool) -> None:
        self._book.refresh()
        missing = getattr(error, "missing", ())
        is_same = is_told(record.missing, missing) if missing else str(error) == record.problem
        if by_itself and is_same:
            return  # said before
        prepared = nothing_text(record, missing)
        if prepared:
            self._services.messenger.info(prepared)
            return
        self._services.messenger.error(error)
        self._notices.show(
            _TITLE,
            translate("DataCosmos", "The download of order {} failed.").format(record.number),
        )

    def _on_large(self, record: OrderRecord, bytes_left: int | None) -> None:
        if bytes_left is None:
            text = translate(
                "DataCosmos",
                "The download of order {} isn't finished, and how much is left isn't known. "
                "Press Resume in the list of orders to go on.",
            ).format(record.number)
        else:
            text = translate(
                "DataCosmos",
                "The download of order {} isn't finished: {} are left. Press Resume in the list "
                "of orders to go on.",
            ).format(record.number, written_bytes(bytes_left))
        self._services.messenger.info(text)
