# SPDX-License-Identifier: GPL-2.0-or-later
"""What can go wrong between sending an order and hearing of it, chosen by dice."""

from __future__ import annotations

from cutting_proxy import Cut
from datacosmos_imagery.core.sandbox import Fault

CREATE = "/orders$"
# What else is asked before and after an order.
_OTHERS = ("GET .*/price$", "GET .*/collections/", "GET .*/orders$", "GET .*/orders/[^/]+$")
# Of these none says, in the API's own form, that the request was not valid or not allowed.
_ODD_STATUSES = (402, 408, 409, 425, 429, 499, 500, 502, 503, 504)
_PAGE = {"body": b"<html><body>gateway</body></html>", "content_type": "text/html"}
_NOTHING_IN_IT = (
    b'{"data": null, "errors": [{"message": "not now"}]}',
    b'{"errors": [{"message": "not now"}]}',
    b'{"data": {}}',
    b'{"data": {"status": "UNPAID"}}',
    b"[]",
    b"",
)


def random_cut(dice):
    """Return a cut of a proxy, mostly of the request that orders."""
    when = dice.choice(["read", "up", "passed", "passed", "idle", "answered", "answered", "down"])
    side = "client" if when in {"answered", "down"} else dice.choice(["client", "client", "server"])
    amounts = {
        "up": dice.randrange(600),
        "idle": dice.uniform(0.02, 0.2),
        "down": dice.randrange(700),
    }
    status = dice.choice([0, 0, 409, 502, 503, 504, 403]) if side == "server" else 0
    is_order = dice.random() < 0.75
    if not is_order and dice.random() < 0.3:
        when, side, status = dice.choice(["connect", "shake"]), "client", 0
    return Cut(
        "CONNECT" if when in {"connect", "shake"} else _request(dice, is_order),
        when,
        side,
        dice.choice(["fin", "fin", "rst", "rst", "tls", "silence"]),
        amounts.get(when, 0),
        status,
        skip=0 if is_order else dice.randrange(3),
        times=1 if is_order else dice.choice([1, 2, 3]),
    )


def _request(dice, is_order):
    return "POST .*/orders$" if is_order else dice.choice(_OTHERS)


def random_fault(dice, can_look):
    """Return a name and a fault of the service or of what stands before it.

    Args:
        can_look: whether a client can see for itself after a 401, which as such promises that
            nothing was ordered: it can sign in again, and the orders are listed and show at once.
    """
    names = ["drop", "reset", "cut", "late", "hang", "trickle", "status", "status", "status"]
    names += ["refusing page", "nothing in it", "elsewhere", "another request", "no work"]
    names += ["401"] * can_look
    name = dice.choice(names)
    if name == "status":
        name = f"{dice.choice(_ODD_STATUSES)} after the work"
    return name, _fault(dice, name)


def _fault(dice, name):
    if name == "drop":
        return Fault(CREATE, "POST", drop=True)
    if name == "reset":
        return Fault(CREATE, "POST", drop=True, resets=True)
    if name == "cut":
        return Fault(CREATE, "POST", cut_after=dice.randrange(500), resets=dice.random() < 0.5)
    if name == "late":
        return Fault(CREATE, "POST", delay_s=dice.uniform(0.5, 1.2))
    if name == "hang":
        return Fault(CREATE, "POST", hang=True)
    if name == "trickle":
        return Fault(CREATE, "POST", trickle_s=0.05, trickle=dice.choice(["status", "body"]))
    if name == "refusing page":
        status = dice.choice([400, 403, 404, 405, 413, 415, 422])
        return Fault(CREATE, "POST", status=status, is_done=True, **_PAGE)
    if name == "nothing in it":
        status = dice.choice([200, 201, 202])
        return Fault(CREATE, "POST", status=status, is_done=True, body=dice.choice(_NOTHING_IN_IT))
    if name == "elsewhere":
        return Fault(CREATE, "POST", redirect_to="/api/data/v0/order/orders", is_done=True)
    if name == "another request":
        method, _, path = dice.choice(_OTHERS).partition(" ")
        status = dice.choice(_ODD_STATUSES)
        return Fault(path, method, status=status, times=dice.choice([1, 2, 4]))
    if name == "no work":
        return Fault(CREATE, "POST", status=dice.choice(_ODD_STATUSES))
    if name == "401":
        return Fault(CREATE, "POST", status=401, is_done=dice.random() < 0.7)
    return Fault(CREATE, "POST", status=int(name[:3]), is_done=True)
