# SPDX-License-Identifier: GPL-2.0-or-later
"""The web pages that a person sees: sign-in, payment and licences."""

from __future__ import annotations

from html import escape

from .order_book import SandboxOrder
from .parts import Part
from .recording import Refusal, Reply

_STYLE = """
body{margin:0;background:#eef1f4;color:#1d2730;font:16px/1.5 system-ui,sans-serif}
.band{background:#b45309;color:#fff;text-align:center;padding:.5em;font-weight:600}
main{max-width:34em;margin:3em auto;background:#fff;border-radius:8px;padding:2em 2.5em;
box-shadow:0 2px 12px #0002}
h1{font-size:1.4em;margin:0 0 .2em}table{width:100%;border-collapse:collapse;margin:1.5em 0}
td,th{padding:.55em 0;border-bottom:1px solid #dde3e8;text-align:left;word-break:break-word}
td:last-child,th:last-child{text-align:right;white-space:nowrap;padding-left:1em}
tr.total td{font-weight:700;border-bottom:0}small{color:#5b6b78}
form{display:inline}button{font:inherit;padding:.6em 1.6em;border-radius:6px;border:1px solid
#9aa8b3;background:#fff;cursor:pointer}button.pay{background:#0f766e;border-color:#0f766e;
color:#fff;font-weight:600;margin-right:.6em}
"""
# Browsers hold a form's redirects to this list as well, and a sign-in ends at the plugin.
_BACK_TO_PLUGIN = "http://localhost:* http://127.0.0.1:*"


def _page(title: str, content: str, status: int = 200, form_targets: str = "") -> Reply:
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        '<div class="band">SANDBOX: no real money, no real order</div>'
        f"<main>{content}</main></body></html>"
    )
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
        f"form-action 'self' {form_targets}".strip(),
    }
    return Reply(status, text.encode(), "text/html; charset=utf-8", headers)


def payment_page(order: SandboxOrder) -> Reply:
    """Return the page on which an order is paid or cancelled."""
    currency = order.contract.currency
    rows = "".join(
        f"<tr><td>{escape(entry.id)}<br><small>{escape(entry.collection)}, level "
        f"{escape(level)}{_part_of(part)}</small></td><td>{price} {currency}</td></tr>"
        for (entry, level, price), part in zip(order.lines, order.parts)
    )
    heading = f"<h1>DataCosmos checkout</h1><small>Order {escape(order.id)}</small>"
    table = (
        f"<table><tr><th>Image</th><th>Price</th></tr>{rows}"
        f'<tr class="total"><td>Total</td><td>{order.total} {currency}</td></tr></table>'
    )
    if order.status == "UNPAID":
        here = f"/checkout/{order.id}/{order.payment_key}"
        buttons = (
            f'<form method="post" action="{here}/pay"><button class="pay" id="pay">'
            f"Pay {order.total} {currency}</button></form>"
            f'<form method="post" action="{here}/cancel"><button id="cancel">Cancel the order'
            "</button></form>"
        )
    else:
        words = {"PAID": "Paid. Thank you.", "CANCELLED": "The order was cancelled."}
        buttons = (
            f'<p id="result"><b>{words.get(order.status, escape(order.status))}</b> '
            "You can close this page and go back to QGIS.</p>"
        )
    return _page("DataCosmos checkout (sandbox)", heading + table + buttons)


def _part_of(part: Part | None) -> str:
    return f", a part of {part.area_km2:.2f} km²" if part else ""


def licence_page(name: str) -> Reply:
    """Return the text of a licence."""
    titles = {"eula": "DataCosmos EULA", "copernicus": "Copernicus Sentinel data terms"}
    if name not in titles:
        raise Refusal(404, f"no licence {name}")
    return _page(
        titles[name],
        f"<h1>{titles[name]}</h1><p>This stands for the licence of the real service. In the "
        "sandbox you may do with the images what you like: they are invented.</p>",
    )


def sign_in_page(ticket: str) -> Reply:
    """Return the page on which a person signs in, or doesn't."""
    here = f"/authorize/{ticket}"
    content = (
        "<h1>Sign in to DataCosmos</h1><p>QGIS asks to search, order and download in your name. "
        "The sandbox has one person only, so there is no password to type.</p>"
        f'<form method="post" action="{here}/allow"><button class="pay" id="allow">Sign in'
        f'</button></form><form method="post" action="{here}/deny"><button id="deny">Cancel'
        "</button></form>"
    )
    return _page("Sign in (sandbox)", content, form_targets=_BACK_TO_PLUGIN)


def refused_sign_in_page(reason: str) -> Reply:
    """Return the page for a sign-in that can't even begin."""
    content = f'<h1>Sign-in isn\'t possible</h1><p id="result">{escape(reason)}</p>'
    return _page("Sign in (sandbox)", content, status=400)
