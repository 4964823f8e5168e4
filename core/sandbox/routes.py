# SPDX-License-Identifier: GPL-2.0-or-later
"""Which part of the sandbox answers which request."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from urllib.parse import unquote

from .catalogue import Catalogue
from .deliveries import Deliveries
from .entries import Entry
from .item_json import STORAGE
from .login import Login
from .order_api import OrderApi
from .pages import licence_page, payment_page
from .price_api import PriceApi
from .project_api import ProjectApi
from .recording import RecordedRequest, Refusal, Reply
from .refusals import refusal_reply
from .settings import SandboxSettings
from .shapes import Box
from .stac_api import StacApi
from .storage import Storage

_log = logging.getLogger(__name__)

_STAC = "/api/data/v0/stac"
_ORDER = "/api/data/v0/order"
_DPAP = "/api/data/v1/dpap"
_SCENARIO = "/api/data/v0/scenario/scenario"


class Routes:
    """All endpoints."""

    def __init__(
        self,
        catalogue: Catalogue,
        login: Login,
        stac: StacApi,
        prices: PriceApi,
        orders: OrderApi,
        deliveries: Deliveries,
        projects: ProjectApi,
        storage: Storage,
        settings: SandboxSettings,
    ) -> None:
        self._catalogue = catalogue
        self._login = login
        self._stac = stac
        self._prices = prices
        self._orders = orders
        self._deliveries = deliveries
        self._projects = projects
        self._storage = storage
        self._settings = settings

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
        if path == "/oauth/token":
            self._demand(request, "POST")
            self._demand_body(request, "json", "x-www-form-urlencoded")
            return self._login.answer(request)
        if path == "/authorize":
            self._demand(request, "GET")
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
        return self._answer_api(request, path)

    def _answer_api(self, request: RecordedRequest, path: str) -> Reply:
        if path.startswith(STORAGE + "/"):
            self._demand(request, "GET", "HEAD")
            return self._storage.file(unquote(path))
        if _is_below(path, _STAC):
            try:
                return self._answer_stac(request, self._parts(request, _STAC))
            except Refusal as refusal:
                return refusal_reply(refusal, self._settings)
        if _is_below(path, _ORDER):
            return self._answer_order(request, self._parts(request, _ORDER))
        if _is_below(path, _DPAP):
            return self._answer_dpap(request, self._parts(request, _DPAP))
        if _is_below(path, _SCENARIO):
            return self._answer_project(request, self._parts(request, _SCENARIO))
        raise Refusal(404, f"no endpoint {path}")

    def _demand(self, request: RecordedRequest, *methods: str) -> None:
        """Refuse a method that the endpoint doesn't have."""
        had = {*methods, "HEAD"} if self._settings.lenient and "GET" in methods else methods
        if request.method not in had:
            raise Refusal(405, f"{request.method} isn't allowed, only {' or '.join(methods)}")

    def _demand_body(self, request: RecordedRequest, *kinds: str) -> None:
        """Refuse a POST whose body isn't said to be of one of these kinds."""
        said = request.headers.get("content-type", "")
        is_taken = self._settings.lenient or any(kind in said for kind in kinds)
        if request.method == "POST" and not is_taken:
            raise Refusal(415, f"content of type {said!r} isn't taken")

    def _parts(self, request: RecordedRequest, prefix: str) -> list[str]:
        """Return the parts of a path below the prefix."""
        parts = [unquote(part) for part in request.path[len(prefix) :].split("/")[1:]]
        if self._settings.lenient or parts == [""]:  # the landing page has both forms
            return [part for part in parts if part]
        if "" in parts:
            raise Refusal(404, f"no endpoint {request.path}")
        return parts

    def _answer_stac(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if parts == ["search"]:
            self._demand(request, "GET", "POST")
            self._demand_body(request, "json")
            return self._stac.search(request)
        self._demand(request, "GET")
        if not parts:
            return self._stac.landing()
        if parts == ["queryables"]:
            return self._stac.queryables()
        if parts[0] != "collections":
            raise Refusal(404, f"no endpoint {request.path}")
        if len(parts) == 1:
            return self._stac.collections(request)
        if len(parts) == 2:
            return self._stac.collection(parts[1])
        if len(parts) == 3 and parts[2] == "queryables":
            return self._stac.queryables(parts[1])
        if parts[2] != "items" or len(parts) > 4:
            raise Refusal(404, f"no endpoint {request.path}")
        if len(parts) == 3:
            return self._stac.items(request, parts[1])
        entry = self._catalogue.find(parts[1], parts[3])
        delivery = self._deliveries.in_catalogue(entry) if entry is not None else None
        if entry is None or delivery is None:
            reply = self._stac.item(request, parts[1], parts[3])
        else:
            entry, reply = delivery.entry, self._stac.item_of(request, delivery.entry)
        return self._checksummed(reply, entry, delivery.box if delivery else None)

    def _checksummed(self, reply: Reply, entry: Entry | None, box: Box | None) -> Reply:
        if not self._settings.checksums or entry is None:
            return reply
        content = json.loads(reply.body)
        for key, facts in self._storage.checksums(entry, box).items():
            content["assets"][key].update(facts)
        return replace(reply, body=json.dumps(content).encode())

    def _answer_order(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if parts == ["orders"]:
            self._demand(request, "GET", "POST")
            self._demand_body(request, "json")
            posted = request.method == "POST"
            return self._orders.create(request) if posted else self._orders.listed(request)
        if parts == ["price", "batch"]:
            self._demand(request, "POST")
            self._demand_body(request, "json")
            return self._prices.batch(request, None, newer=False)
        self._demand(request, "GET")
        if parts == ["price"]:
            return self._prices.price(request, None, newer=False)
        if len(parts) == 2 and parts[0] == "orders":
            return self._orders.read(parts[1])
        if len(parts) == 3 and parts[0] == "orders" and parts[2] == "checkout":
            return self._orders.checkout(parts[1])
        raise Refusal(404, f"no endpoint {request.path}")

    def _answer_dpap(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if (
            len(parts) == 5
            and parts[0] == "policies"
            and parts[2:] == ["catalog", "price", "batch"]
        ):
            self._demand(request, "POST")
            self._demand_body(request, "json")
            return self._prices.batch(request, parts[1], newer=True)
        self._demand(request, "GET")
        if len(parts) == 3 and parts[0] == "organisations" and parts[2] == "policies":
            return self._orders.contracts(request, parts[1])
        if len(parts) == 4 and parts[0] == "policies" and parts[2:] == ["catalog", "price"]:
            return self._prices.price(request, parts[1], newer=True)
        raise Refusal(404, f"no endpoint {request.path}")

    def _answer_project(self, request: RecordedRequest, parts: list[str]) -> Reply:
        if len(parts) == 2 and parts[1] == "search":
            self._demand(request, "POST")
            self._demand_body(request, "json")
            return self._projects.search(request, parts[0])
        self._demand(request, "GET")
        if not parts:
            return self._projects.listed()
        if len(parts) == 1:
            return self._projects.project(parts[0])
        if len(parts) == 2 and parts[1] == "items":
            return self._projects.items(parts[0])
        if len(parts) == 3 and parts[1] == "items":
            return self._projects.item(parts[0], parts[2])
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


def _is_below(path: str, prefix: str) -> bool:
    return path == prefix or path.startswith(prefix + "/")


def _parts(path: str, prefix: str) -> list[str]:
    return [unquote(part) for part in path[len(prefix) :].split("/") if part]
