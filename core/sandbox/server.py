# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox as a running HTTP server on this machine."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from .catalogue import Catalogue
from .deliveries import Deliveries
from .faults import Faults
from .login import Login
from .odd_items import AlterItem
from .order_api import OrderApi
from .order_book import Alter, Line, SandboxOrder
from .price_api import PriceApi
from .project_api import ProjectApi
from .recording import RecordedRequest, Reply
from .routes import Routes
from .scenes import Scene
from .serving import Handler, Server
from .settings import ORGANISATION_ID, SandboxSettings
from .stac_api import StacApi
from .storage import Storage

Answer = Callable[[RecordedRequest], Reply]

_ITEM = re.compile(r"/stac/collections/[^/]+/items/[^/]+$")
# A sandbox may run for weeks.
_MOST_RECORDED = 10_000


class Sandbox:
    """A local DataCosmos. A context manager: it listens from `with` to the end of the block.

    Listens on the loopback address only.

    `folder` is where images lie once they are made.
    """

    def __init__(self, settings: SandboxSettings | None = None) -> None:
        self.settings = settings or SandboxSettings()
        self.faults = Faults()
        self._login = Login(self.settings)
        self.catalogue = Catalogue(self.settings)
        self._server = Server(("127.0.0.1", self.settings.port), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._temporary = self.settings.state_folder is None
        self.folder = self.settings.state_folder or Path(tempfile.mkdtemp(prefix="datacosmos-"))
        prices = PriceApi(self.catalogue, self.settings)
        self._orders = OrderApi(self.catalogue, self.settings, self.url, prices)
        self._deliveries = Deliveries(self.catalogue, self.settings, self._orders.book)
        self._storage = Storage(
            self.catalogue,
            self._orders,
            self._deliveries,
            self.folder,
            self.settings.raster_size,
            self.settings.images_lie,
        )
        self._stac = StacApi(self.catalogue, self.settings, self.url)
        routes = Routes(
            self.catalogue,
            self._login,
            self._stac,
            prices,
            self._orders,
            self._deliveries,
            ProjectApi(self.settings, prices, self._deliveries, self._storage, self.url),
            self._storage,
            self.settings,
        )
        self._lock = threading.Lock()
        self._requests: deque[RecordedRequest] = deque(maxlen=_MOST_RECORDED)
        self._server.equip(
            routes.answer, self.faults, self._record, self.settings.request_timeout_s
        )
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="sandbox", daemon=True
        )

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listen, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Stop listening, hear no more, and remove what was only kept for this run."""
        if self._thread.is_alive():  # shutdown() would wait for ever for one that never began
            self._server.wake()
            self._server.shutdown()
        self._server.server_close()
        self._server.hear_no_more()
        self._storage.close()
        if self._temporary:
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def credentials(self) -> dict[str, str]:
        """What a client signs in with, in the form of the quickstart's credentials file."""
        return dict(self._login.credentials)

    @property
    def browser_client_id(self) -> str:
        """The client id with which a person signs in, at /authorize."""
        return self._login.browser.client_id

    def issue_token(self, lifetime_s: float = 3600.0) -> str:
        """Return an access token that is good for so many seconds."""
        return self._login.tokens.issue(lifetime_s)

    def revoke_tokens(self) -> None:
        """Refuse all access tokens issued so far."""
        self._login.tokens.revoke_all()

    def end_sign_ins(self) -> None:
        """Refuse all refresh tokens issued so far, so that people must sign in again."""
        self._login.browser.revoke_all()

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests answered so far, the latest ten thousand."""
        with self._lock:
            return list(self._requests)

    def forget_requests(self) -> None:
        """Forget the requests answered so far."""
        with self._lock:
            self._requests.clear()

    @property
    def orders(self) -> Mapping[str, SandboxOrder]:
        """All orders by id, oldest first."""
        return self._orders.book.orders

    def pay(self, order_id: str) -> None:
        """Pay an order, as its payment page does."""
        self._orders.book.settle(order_id, "PAID")

    def cancel(self, order_id: str) -> None:
        """Cancel an order, as its payment page does."""
        self._orders.book.settle(order_id, "CANCELLED")

    def set_status(self, order_id: str, status: str) -> None:
        """Give an order any status, whatever it had: a paid one is cancelled, or unpaid again."""
        self._orders.book.set_status(order_id, status)

    def plant_order(
        self,
        lines: Iterable[Line],
        contract_id: int = 456,
        organisation_id: int = ORGANISATION_ID,
        status: str = "UNPAID",
        created_at: datetime | float | None = None,
    ) -> str:
        """Have an order that was made elsewhere, and return its id.

        Args:
            lines: with collection, item and level; any text will do.
            contract_id, organisation_id: any numbers.
            created_at: when, aware or in seconds since 1970; None for now.
        """
        return self._orders.plant(lines, contract_id, organisation_id, status, created_at)

    def withdraw(self, collection: str, item: str) -> None:
        """Take an item out of the catalogue. A page that was to follow it can't be had any more.

        Raises:
            KeyError: there is no such item.
        """
        self.catalogue.withdraw(collection, item)
        self._stac.forget()

    def alter_orders(self, alter: Alter | None) -> None:
        """Change the orders that go out from now on; None to stop.

        `alter` gets the JSON of each order, to be changed in place, and "create", "read" or
        "list" for the answer in which it goes out. What the sandbox keeps stays as it is.
        """
        self._orders.book.alter = alter

    def alter_items(self, alter: AlterItem) -> None:
        """Change the items that the item endpoint gives out from now on; see `odd_items`.

        `alter` gets the JSON of each, to be changed in place. Searches go on as before.
        """

        def altered(request: RecordedRequest, answer: Answer) -> Reply:
            reply = answer(request)
            if reply.status != 200 or not _ITEM.search(request.path):
                return reply
            item = json.loads(reply.body)
            alter(item)
            return replace(reply, body=json.dumps(item).encode())

        self.intercept(altered)

    def process_again(self, collection: str, item: str) -> str:
        """Have an item's acquisition processed anew, and return the id of the item that adds."""
        added = self.catalogue.process_again(collection, item)
        self._stac.forget()
        return added

    def intercept(self, hook: Callable[[RecordedRequest, Answer], Reply]) -> None:
        """Put a function between the requests and the service's own answers, for good.

        It is called with each request that no fault answers and with what answers it. It may
        look, wait, or return another reply. The latest of several is asked first.
        """
        answer: Answer = self._server.answer
        self._server.answer = lambda request: hook(request, answer)

    def scene_folder(self, scene: Scene) -> Path:
        """Return the folder with a scene's files, made now if need be."""
        return self._storage.scene_folder(scene)

    def files(self, order_id: str) -> dict[str, Path]:
        """Return the files of an order's items, by "item/name"; of parts as they are delivered."""
        order = self.orders[order_id]
        delivered = self._deliveries.of_order(order)
        folders = {
            entry.id: self.scene_folder(entry.scene)
            for (entry, _level, _price), part in zip(order.lines, order.parts)
            if entry.scene is not None and (part is None or not delivered)
        }
        for entry, box in ((one.entry, one.box) for one in delivered):
            if entry.scene is not None:
                folder = self._storage.part_folder(entry.scene, box) if box else None
                folders[entry.id] = folder or self.scene_folder(entry.scene)
        return {
            f"{item}/{path.name}": path
            for item, folder in folders.items()
            for path in sorted(folder.iterdir())
        }

    def _record(self, request: RecordedRequest) -> None:
        with self._lock:
            self._requests.append(request)


def wait_for_ever() -> None:
    """Wait until a signal ends the process."""
    while True:
        time.sleep(3600)
