# SPDX-License-Identifier: GPL-2.0-or-later
"""The order calls of the API, one function each. `placing` puts them together safely."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import (
    BadRequest,
    CheckoutRefused,
    ConfigError,
    DataCosmosError,
    InputError,
    LicenceFieldRefused,
    NetworkError,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ResponseError,
    ServerFault,
)
from ..job import Monitor
from ..service.answers import parse_object, unwrap
from ..service.client import path_part
from ..stac.collection import Licence
from ..urls import web_url_or_none
from ..values import text_or_none
from ..wording import tr
from .order import LineItem, Order
from .order_list import list_orders

if TYPE_CHECKING:
    from ..service.client import Client

__all__ = [
    "checkout_url",
    "create_order",
    "get_new_order",
    "get_order",
    "list_orders",
    "purchaser",
    "wait_for_order",
]

_GROWTH = 1.5
_LONGEST_INTERVALS = 6
_NOT_FOUND_YET_S = (0.5, 1.0, 2.0)
# By this process: a service may need some seconds before it finds them.
_created: set[tuple[str, str]] = set()
_LICENCE_FIELD_WORDS = ("licenses", "licences", "license_", "licence_")


def create_order(
    client: Client,
    lines: Sequence[LineItem],
    licences: Sequence[Licence],
    monitor: Monitor,
    *,
    send_licences: bool = True,
    key: str = "",
) -> Order:
    """Send an order, once, and return what the service made of it.

    Callers go through `placing.place_order`, which keeps the journal.

    Args:
        lines: what to buy, at least one.
        licences: all licences of the items' collections; the user has accepted each.
        send_licences: False leaves the `licenses` field out, for a service that refuses it.
        key: of this order and no other, see `Transport.submit`.

    Raises:
        InputError: no lines, or no organisation or contract is configured; nothing was sent.
        NetworkError: the service wasn't reached; nothing was ordered.
        OutcomeUnknown: it may or may not have been ordered.
        LicenceFieldRefused: the service refused the `licenses` field; nothing was ordered.
        ApiError: refused; nothing was ordered.

    Source: ordering quickstart, step 3a; API facts, section 4.1 and section 8, rows 5 and 16.
    """
    if not lines:
        raise InputError(tr("There is nothing to order."), tr("Choose at least one item."))
    organisation, contract = purchaser(client)
    payload: dict[str, Any] = {
        "type": "IMAGE",
        "data": {"order_line_items": [line.to_json() for line in lines]},
        "organisation": organisation,
        "contract_id": contract,
    }
    if send_licences:
        payload["licenses"] = [licence.to_json() for licence in licences]
    what = tr("Creating the order")
    try:
        answer = client.transport.submit(
            f"{client.connection.order_url}/orders", payload, what, monitor, key
        )
    except BadRequest as error:
        if send_licences and _names_licences(error):
            raise LicenceFieldRefused(
                tr(
                    "The service refused the order because of its licences: {reason}",
                    reason=error.message,
                ),
                tr("If it doesn't want the field at all, send the order again without it."),
            ) from error
        raise
    try:
        order = Order.from_json(unwrap(answer, what, keeps_numbers=True))
        _created.add((client.connection.origin, order.id))
        return order
    except DataCosmosError as error:
        # The service said yes in a form we can't read, or beside errors: there may be an order.
        raise OutcomeUnknown(
            tr(
                "{what}: the service's answer can't be read, so it may or may not have been "
                "carried out. {reason}",
                what=what,
                reason=error.message,
            ),
            detail=error.detail,
        ) from error


def was_created_here(client: Client, order_id: str) -> bool:
    """Return whether this process created the order: the service knows it, found or not."""
    return (client.connection.origin, order_id) in _created


def purchaser(client: Client) -> tuple[int, int]:
    """Return organisation and contract id, both needed for an order, or raise `ConfigError`."""
    organisation, contract = client.connection.organisation_id, client.connection.contract_id
    if organisation is None or contract is None:
        if contract is not None:
            lacking = tr("Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID).")
        elif organisation is not None:
            lacking = tr("Ordering needs the contract id (DATACOSMOS_CONTRACT_ID).")
        else:
            lacking = tr(
                "Ordering needs the organisation id (DATACOSMOS_ORGANISATION_ID) and the "
                "contract id (DATACOSMOS_CONTRACT_ID)."
            )
        raise ConfigError(
            lacking,
            tr("You find them in the DataCosmos web application under Organisations."),
        )
    return organisation, contract


def _names_licences(error: BadRequest) -> bool:
    said = " ".join((*error.fields, *error.messages)).lower()
    return any(word in said for word in _LICENCE_FIELD_WORDS)


def get_order(client: Client, order_id: str, monitor: Monitor) -> Order:
    """Return the order as it is now.

    Raises:
        NotFound: there is no such order.
        ResponseError: the answer can't be read, or is about another order.

    Source: ordering quickstart, step 4a.
    """
    what = tr("Reading the order {order}", order=order_id)
    url = f"{client.connection.order_url}/orders/{path_part(order_id, 'order')}"
    answer = client.transport.get(url, what, monitor)
    order = Order.from_json(unwrap(answer, what, keeps_numbers=True))
    if order.id.lower() != order_id.lower():
        raise ResponseError(
            tr(
                "{what} failed: the service answered with the order {other}.",
                what=what,
                other=order.id,
            ),
            tr("Try again later; if it stays, report it to Open Cosmos."),
        )
    return order


def get_new_order(
    client: Client, order_id: str, monitor: Monitor, *, is_known: bool = False
) -> Order:
    """Return the order; a known one may not be found for some seconds after it was created.

    Args:
        is_known: the service has named it before. One that this process created is known.

    Raises:
        as `get_order`.
    """
    is_known = is_known or was_created_here(client, order_id)
    for pause_s in _NOT_FOUND_YET_S if is_known else ():
        try:
            return get_order(client, order_id, monitor)
        except NotFound as error:
            monitor.info(error.message)
            monitor.pause(pause_s)
    return get_order(client, order_id, monitor)


def checkout_url(client: Client, order: Order, monitor: Monitor) -> str:
    """Return where the order can be paid; empty if there is nothing to pay.

    Calling the checkout can itself settle the order from credits (API facts, 4.3), so it is
    only for a user who wants to pay. The link isn't logged.

    Raises:
        CheckoutRefused: the link isn't one that may be opened.

    Source: ordering quickstart, step 3b; API facts, section 8, rows 7 and 8.
    """
    if order.is_final:
        return ""
    link = order.redirect_url
    if not link:
        what = tr("Asking where to pay the order {order}", order=order.id)
        address = f"{client.connection.order_url}/orders/{path_part(order.id, 'order')}/checkout"
        content = parse_object(client.transport.get(address, what, monitor), what)
        data = content.get("data")
        link = text_or_none(data.get("checkout_url")) or "" if isinstance(data, dict) else ""
    if not link:
        return ""
    url = web_url_or_none(link)
    if url is None or not url.is_safe or not client.transport.reach.admits(url.host):
        raise CheckoutRefused(
            tr(
                "The payment link of the order {order} isn't a secure web address, so it "
                "isn't opened.",
                order=order.id,
            ),
            tr(
                "The order exists and is unpaid. Pay it in the DataCosmos web application, "
                "or ask Open Cosmos."
            ),
        )
    return url.page


def wait_for_order(
    client: Client,
    order_id: str,
    timeout_s: float,
    interval_s: float,
    monitor: Monitor,
    *,
    is_known: bool = False,
    noted: Callable[[Order], Order] | None = None,
) -> Order:
    """Return the order once it is paid or cancelled, or as it is when the time is up.

    Faults on the way (network, 429, 5xx, unreadable answers) never count as an answer: they
    are waited out (section 8, row 24). The interval grows by half each time, up to six times
    its first length.

    Args:
        timeout_s: how long to wait, in seconds; the order is asked for at least once.
        interval_s: first pause between two questions, in seconds.
        is_known: the service has named it before: that it isn't found is a fault like others,
            as happens just after it was created. One that this process created is known.
        noted: told the order whenever it isn't what it was; returns it with what is known
            besides.

    Raises:
        NotFound: there is no such order; of a known one, when the time is up.
        AuthError: signed out and can't sign in again; the order goes on all the same.
        NetworkError, ApiError, ResponseError: the time is up and no question was answered.
    """
    is_known = is_known or was_created_here(client, order_id)
    end = time.monotonic() + timeout_s
    pause_s = interval_s
    latest: Order | None = None
    while True:
        asked_s = 0.0
        try:
            order = get_order(client, order_id, monitor)
        except (NetworkError, ServerFault, RateLimited, ResponseError, NotFound) as error:
            is_up = latest is None and time.monotonic() >= end
            if is_up or (isinstance(error, NotFound) and latest is None and not is_known):
                raise
            asked_s = getattr(error, "retry_after_s", None) or 0.0
            monitor.info(tr("{reason} Still waiting.", reason=error.message))
        else:
            if latest is None or order.status != latest.status:
                monitor.info(
                    tr("The order {order} is {status}.", order=order_id, status=order.status)
                )
            if noted is not None and (latest is None or order.raw != latest.raw):
                order = noted(order)
            was_paid = order.was_paid or (latest is not None and latest.was_paid)
            latest = replace(order, was_paid=was_paid)
            if latest.is_final:
                return latest
        left = max(0.0, end - time.monotonic())
        if latest is not None and not left:
            return latest
        monitor.progress(1 - left / timeout_s if timeout_s else 1.0)
        monitor.pause(min(left, max(pause_s, asked_s)))
        pause_s = min(_GROWTH * pause_s, _LONGEST_INTERVALS * interval_s)
