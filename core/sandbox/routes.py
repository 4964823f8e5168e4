# SPDX-License-Identifier: GPL-2.0-or-later
"""Which part of the sandbox answers which request."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from urllib.parse import unquote

from .catalogue import Catalogue
from .item_json import STORAGE
from .login import Login
from .order_api import OrderApi
from .pages import licence_page, payment_page
from .recording import RecordedRequest, Refusal, Reply
from .stac_api import StacApi
from .storage import Storage

_log = logging.getLogger(__name__)

_STAC = "/api/data/v0/stac"
_ORDER = "/api/data/v0/order"
_DPAP = "/api/data/v1/dpap"


class Routes:
    """All endpoints."""

    def __init__(
        self,
        catalogue: Catalogue,
        login: Login,
        stac: StacApi,
        orders: OrderApi,
        storage: Storage,
        with_checksums: bool,
    ) -> None:
        self._catalogue = catalogue
        self._login = login
        self._stac = stac
        self._orders = orders
        self._storage = storage
        self._with_checksums = with_checksums

    def answer(self, request: RecordedRequest) -> Reply:
        """Return the service's own answer to a request."""
        try:
            return self._answer(request)
        except Refusal as refusal:
            return refusal.reply()
        except RecursionError:
            return Refusal(400, "the request is nested too deeply").reply()
        except Exception:  # noqa: BLE001
            # A border: a cut connection would look like a lost answer, and the fault stay hidden.
            _log.exception("the sandbox failed at %s %s", request.method, request.path)
            return Refusal(500, "the sandbox itself failed, see its log").reply()

    def _answer(self, request: RecordedRequest) -> Reply:
        path = request.path
        if path == "/oauth/token" and request.method == "POST":
            return self._login.answer(request)
        if path == "/authorize" and request.method == "GET":
            return self._login.browser.authorise(request)
        if path.startswith("/authorize/"):
            return self._sign_in(request)
        if path.startswith("/checkout/"):
            return self._pay(request)
        if path.startswith("/licences/"):
            return licence_page(path.rpartition("/")[2])
        if path == "/":
            return Reply(200, b"DataCosmos sandbox\n", "text/plain; charset=utf-8")
        if not path.startswith("/api/"):
            raise Refusal(404, f"no endpoint {path}")
        self._login.tokens.check(request.headers)
        if path.startswith(STORAGE + "/"):
            return self._storage.file(unquote(path))
        if path.startswith(_STAC):
            return self._answer_stac(request, _parts(path, _STAC))
        if path.startswith(_ORDER):
            return self._answer_order(request, _parts(path, _ORDER))
        if path.startswith(_DPAP):
            return self._answer_dpap(request, _parts(path, _DPAP))
        raise Refusal(404, f"no endpoint {path}")

    def _answer_stac(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if not parts:
            return self._stac.landing()
        if parts == ["search"]:
            return self._stac.search(request)
        if parts[0] != "collections":
            raise Refusal(404, f"no endpoint {request.path}")
        if len(parts) == 1:
            return self._stac.collections(request)
        if len(parts) == 2:
            return self._stac.collection(parts[1])
        if parts[2] != "items" or len(parts) > 4:
            raise Refusal(404, f"no endpoint {request.path}")
        if len(parts) == 3:
            return self._stac.items(request, parts[1])
        reply = self._stac.item(request, parts[1], parts[3])
        return self._checksummed(reply, parts[1], parts[3])

    def _checksummed(self, reply: Reply, collection: str, item: str) -> Reply:
        entry = self._catalogue.find(collection, item)
        if not self._with_checksums or entry is None:
            return reply
        content = json.loads(reply.body)
        for key, facts in self._storage.checksums(entry).items():
            content["assets"][key].update(facts)
        return replace(reply, body=json.dumps(content).encode())

    def _answer_order(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if parts == ["price"] and request.method == "GET":
            return self._orders.price(request, None, newer=False)
        if parts == ["orders"]:
            posted = request.method == "POST"
            return self._orders.create(request) if posted else self._orders.listed(request)
        if len(parts) == 2 and parts[0] == "orders":
            return self._orders.read(parts[1])
        if len(parts) == 3 and parts[0] == "orders" and parts[2] == "checkout":
            return self._orders.checkout(parts[1])
        raise Refusal(404, f"no endpoint {request.path}")

    def _answer_dpap(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if len(parts) == 3 and parts[0] == "organisations" and parts[2] == "policies":
            return self._orders.contracts(request, parts[1])
        if len(parts) == 4 and parts[0] == "policies" and parts[2:] == ["catalog", "price"]:
            return self._orders.price(request, parts[1], newer=True)
        raise Refusal(404, f"no endpoint {request.path}")

    def _sign_in(self, request: RecordedRequest) -> Reply:
        parts = _parts(request.path, "/authorize")
        if len(parts) != 2:
            raise Refusal(404, "no such sign-in page")
        return self._login.browser.decide(request, parts[0], parts[1])

    def _pay(self, request: RecordedRequest) -> Reply:
        parts = _parts(request.path, "/checkout")
        if len(parts) not in {2, 3}:
            raise Refusal(404, "no such payment page")
        order = self._orders.order_for_payment(parts[0], parts[1])
        if len(parts) == 2:
            return payment_page(order)
        outcomes = {"pay": "PAID", "cancel": "CANCELLED"}
        if request.method != "POST" or parts[2] not in outcomes:
            raise Refusal(405, "use the buttons of the payment page")
        self._orders.book.settle(order.id, outcomes[parts[2]])
        # 303, so that reloading the page doesn't pay again.
        return Reply(303, b"", "text/plain", {"Location": f"/checkout/{parts[0]}/{parts[1]}"})


def _parts(path: str, prefix: str) -> list[str]:
    return [unquote(part) for part in path[len(prefix) :].split("/") if part]
