# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps orders going: follows them, downloads what is paid, shows what has come."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...core.errors import DataCosmosError
from ...core.journal.records import Action, OrderRecord
from ...core.urls import origin_of
from ..adapters.accounts.origin_clients import OriginClients
from ..adapters.i18n import translate
from .accepting import OrderAcceptance
from .actions import Deed, Extra
from .area_dialog import AreaChoice
from .book import OrderBook, OrderStep
from .checkout import OrderCheckout
from .choosing import OrderChoice
from .downloads import LARGE_BYTES, DownloadManager
from .fetching import OrderFetching
from .images import OrderImages
from .labelling import OrderLabelling
from .lives import Lives, LivesNow
from .looking import OrderLooks
from .poller import OrderPoller
from .queue_window import QueueWindow
from .removal import OrderRemoval
from .texts import back_text, news_text
from .verifying import OrderVerification

if TYPE_CHECKING:
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from ...core.geo.geometry import Aoi
    from ...core.geo.wished_area import WishedArea
    from ..services import Services
    from .notices import DesktopNotices

_LISTED_EVERY_S = 60.0
_TITLE = "DataCosmos"


class OrdersController(QObject):
    """Wires the book of orders, the poller, the downloads, the payment page and the map.

    Args:
        area: returns the user's area of interest; raises InputError where there is none.
        large_bytes: see `DownloadManager`.
    """

    changed = pyqtSignal()  # what the list shows
    cart_wanted = pyqtSignal(object)  # `OrderRecord`, whose images are to go back into the cart
    elevation_wanted = pyqtSignal(str)  # key of the order that a raster of heights is wanted for

    def __init__(
        self,
        services: Services,
        canvas: QgsMapCanvas,
        project: QgsProject,
        area: Callable[[], Aoi],
        notices: DesktopNotices,
        large_bytes: int = LARGE_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._area, self._notices = services, area, notices
        folder, runner = services.folder, services.runner
        self.clients = OriginClients(services.accounts)
        self.book = OrderBook(folder, self)
        self.poller = OrderPoller(self.clients, folder, runner, parent=self)
        self.downloads = DownloadManager(self.clients, folder, runner, large_bytes, self)
        self.images = OrderImages(canvas, project, self.clients, folder, runner, self)
        self.fetching = OrderFetching(
            services, self.book, self.downloads, self.clients, self.images, notices, self
        )
        self.queue = QueueWindow(self.downloads, self.fetching, canvas.window(), self)
        self.checkout = OrderCheckout(self.clients, folder, runner, canvas.window(), self)
        self.removal = OrderRemoval(
            self.book,
            services.messenger,
            lambda record: record.origin in self.clients.origins(),
            canvas.window(),
            self,
        )
        self.choice = OrderChoice(folder, runner, canvas.window(), self)
        self.area_choice = AreaChoice(self._wished_area, canvas.window(), self)
        looked_at = (self.downloads, self.clients, self.images, canvas, project)
        self.looks = OrderLooks(services, self.book, *looked_at, self)
        self.acceptance = OrderAcceptance(folder, runner, canvas.window(), self)
        self.verification = OrderVerification(folder, runner, canvas.window(), self)
        self.labelling = OrderLabelling(folder, runner, canvas.window(), self)
        self.origin = ""  # of the connection in use
        self.window: QWidget = canvas.window()
        self._listed_at: dict[str, float] = {}
        self._waiting: list[Callable[[], None]] = []
        self._has_left = False
        self._lives = Lives(self.clients, self.downloads, self.fetching, self.checkout)
        self._connect()

    # What the panel asks of it

    def contract_names(self, origin: str) -> dict[str, str]:
        """Return the names of a service's contracts that connections know, by their ids."""
        return {
            str(one.contract_id): one.contract_name
            for one in self._services.accounts.profiles()
            if one.contract_id is not None and origin_of(one.api_url) == origin
        }

    def set_origin(self, origin: str) -> None:
        """Take note of the connection in use: its bought items are marked, its orders listed."""
        self.origin = origin
        self.book.set_origin(origin)
        self.poller.reconnect()
        self.look()

    def look(self) -> None:
        """Look for news: the user has come to see."""
        self.book.refresh()
        self.fetching.resume_due()
        self._once_looked(self._list_orders)

    def check_now(self) -> None:
        """Ask about all orders now, and for the list of those made elsewhere."""
        self._once_looked(self._check_all)

    def _list_orders(self) -> None:
        now = time.monotonic()
        listed_at = self._listed_at.get(self.origin, -_LISTED_EVERY_S)
        if (
            self.origin
            and self.clients.is_open(self.origin)
            and now - listed_at >= (_LISTED_EVERY_S)
        ):
            self._listed_at[self.origin] = now
            self.poller.list_orders(self.origin)

    def _check_all(self) -> None:
        followed = [record.origin for record in self.book.active if record.is_followed]
        known = self.clients.origins()
        origins = [origin for origin in (self.origin, *followed) if origin in known]
        self.book.refresh()
        self.poller.check_now(origins)
        self.fetching.resume_due()

    def on_order_placed(
        self,
        origin: str,
        order_id: str,
        base: Path | None = None,
        area: WishedArea | None = None,
    ) -> None:
        """Follow a new order and download it once it is paid.

        Args:
            base: the download folder; None for the one of the settings.
            area: what of each image is wanted; None for the whole images.
        """
        base = base or self._services.settings.download_folder
        self.book.want_download(origin, order_id, base, area)

    def lives(self) -> LivesNow:
        """Return what tells of an order what only this run of QGIS knows, as of now."""
        return self._lives.now()

    def do(self, key: str, deed: Deed) -> None:
        """Do what the user wants done with an order."""
        record = self.book.record(key)
        if record is None:
            return
        self._lives.handle(key)
        deeds: dict[Deed, Callable[[OrderRecord], None]] = {
            Action.CHECK_AGAIN: lambda one: self.poller.check_now([one.origin], one),
            Action.CHOOSE_ORDER: self.choice.ask,
            Action.OPEN_CHECKOUT: self.checkout.open,
            Action.DOWNLOAD: self.fetching.start_whole,
            Action.RESUME_DOWNLOAD: self.fetching.start,
            Action.RETRY_DOWNLOAD: self.fetching.start,
            Action.ADD_TO_PROJECT: self.add_to_project,
            Action.SHOW_IN_FOLDER: self._show_folder,
            Action.SHOW_FOOTPRINTS: self.images.show_footprints,
            Action.REMOVE_FROM_LIST: self.removal.remove,
            Action.PUT_BACK: self.removal.put_back,
            Action.ACCEPT_MISSING: self.acceptance.ask,
            Extra.PAUSE: self.fetching.pause,
            Extra.VERIFY: self._verify,
            Extra.LABEL: self._label,
            Extra.COPY_LINK: self.checkout.copy,
            Extra.COPY_NUMBER: lambda one: QApplication.clipboard().setText(one.order_id),
            Extra.CLIP: self._clip,
            Extra.AREA: self.area_choice.ask,
            Extra.TO_CART: self.cart_wanted.emit,
            Extra.ADD_OVER_ELEVATION: lambda one: self.elevation_wanted.emit(one.key),
        }
        try:
            deeds[deed](record)
        except DataCosmosError as error:
            self._services.messenger.error(error)

    def add_to_project(self, record: OrderRecord, elevation_model: Path | None = None) -> None:
        """Show the images of a downloaded order on the map."""
        if record.folder is not None:
            self.images.add(record.folder, zooms=True, elevation_model=elevation_model)

    def leave(self) -> None:
        """Stop all that runs. Called before the plugin goes."""
        if self._has_left:
            return
        self._has_left = True
        cast(QApplication, QApplication.instance()).applicationStateChanged.disconnect(
            self._on_application_state
        )
        self.poller.stop()
        self.looks.leave()
        self.fetching.leave()
        for asking in (
            self.checkout,
            self.removal,
            self.choice,
            self.area_choice,
            self.acceptance,
            self.verification,
            self.labelling,
            self.queue,
        ):
            asking.leave()
        self.book.close()
        self._notices.withdraw()

    # Following

    def _connect(self) -> None:
        messenger = self._services.messenger
        self.book.changed.connect(self._on_book_changed)
        self.book.stepped.connect(self._on_stepped)
        self.poller.refreshed.connect(self.book.refresh)
        self.poller.changed.connect(self.changed)
        self.downloads.changed.connect(self.changed)
        self.checkout.changed.connect(self.changed)
        self.checkout.settled.connect(self.book.refresh)
        self.checkout.informed.connect(messenger.info)
        self.choice.settled.connect(self._on_chosen)
        self.area_choice.chosen.connect(self._fetch_area)
        self.images.warned.connect(messenger.warning)
        self.acceptance.settled.connect(self.book.refresh)
        self.labelling.settled.connect(self.book.refresh)
        self.acceptance.informed.connect(messenger.success)
        self.verification.informed.connect(messenger.success)
        self.verification.again_wanted.connect(self._fetch_again)
        for source in (
            self.book,
            self.poller,
            self.checkout,
            self.choice,
            self.images,
            self.acceptance,
            self.verification,
            self.labelling,
        ):
            source.failed.connect(messenger.error)
        cast(QApplication, QApplication.instance()).applicationStateChanged.connect(
            self._on_application_state
        )

    def _verify(self, record: OrderRecord) -> None:
        self.verification.start(record, can_fetch=record.origin in self.clients.origins())

    def _label(self, record: OrderRecord) -> None:
        from ...core.journal.label import recent_labels

        known = recent_labels(self.book.records, record.origin, record.connection_name)
        self.labelling.ask(record, known)

    def _on_chosen(self, record: OrderRecord) -> None:
        self.book.refresh()
        if record.origin in self.clients.origins():
            self.poller.check_now([record.origin], record)

    def _on_application_state(self, state: object) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._notices.withdraw()
            self.book.refresh()
            self.poller.wake()

    def _once_looked(self, act: Callable[[], None]) -> None:
        """Ask the service only once the journal was read: what it answers is news against that."""
        if self.book.has_looked:
            act()
        elif act not in self._waiting:
            self._waiting.append(act)

    def _on_book_changed(self) -> None:
        if not self.book.problem:
            self._services.messenger.journal_is_back()
        self.poller.follow(self.book.active)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()
        self.fetching.resume_due()
        self.changed.emit()

    def _on_stepped(self, steps: list[OrderStep]) -> None:
        for step in steps:
            if step.after.is_hidden:
                continue  # it says nothing new of money, or it would be back
            if not step.after.is_mine:
                continue  # news for whoever ordered it
            if step.is_back:
                self._tell(back_text(step.after), step.after)
            # What the user has just done in the dialog is said there.
            elif not step.before.phase.is_under_way:
                self._tell(news_text(step.after), step.after)

    def _tell(self, text: str, record: OrderRecord) -> None:
        if text:
            messenger = self._services.messenger
            # What may be wrong with money stays until somebody has read it.
            is_fine = not (record.differs or record.later_status)
            (messenger.info if is_fine else messenger.warning)(text)
            self._notices.show(_TITLE, text)

    def _fetch_again(self, key: str) -> None:
        record = self.book.record(key)
        if record is not None:
            self.do(key, Action.RETRY_DOWNLOAD)

    # On the map and the disk

    def _clip(self, record: OrderRecord) -> None:
        if record.folder is not None:
            self.images.clip(record.folder, self._area())

    def _wished_area(self) -> WishedArea:
        from ...core.geo.wished_area import WishedArea

        return WishedArea.of(self._area())

    def _fetch_area(self, key: str, area: WishedArea) -> None:
        record = self.book.record(key)
        try:
            if record is not None:
                self.fetching.start_area(record, area)
        except DataCosmosError as error:
            self._services.messenger.error(error)

    def _show_folder(self, record: OrderRecord) -> None:
        folder = record.folder
        if folder is not None and folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            return
        self._services.messenger.warning(
            translate("DataCosmos", "The folder {} isn't there any more.").format(folder)
        )
        self.book.refresh(with_folders=True)
