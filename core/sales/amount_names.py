# SPDX-License-Identifier: GPL-2.0-or-later
"""What a member of an order may be: an amount of which kind, or none."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from typing import Any

from ..money import parse_amount
from ..values import moment_or_none


class Kind(Enum):
    """What an amount is."""

    FINAL = auto()  # what is charged: comes before a price, which may be one of the list
    TOTAL = auto()
    PRICE = auto()
    VALUE = auto()  # may be a list price
    PAID = auto()
    DUE = auto()  # what is left to pay
    FEE = auto()
    TAX = auto()
    NET = auto()  # without tax, and before a discount
    DISCOUNT = auto()
    CREDIT = auto()  # has paid a part already


_FINAL = frozenset({"final", "payable", "charged", "billed", "invoiced"})
# Of a price, these say that it is the one to pay.
_REDUCED = frozenset({"discounted"})
_AFTER = frozenset({"after", "discount"})
_TOTAL = frozenset({"total", "totals", "sum", "sums", "gross"})
_PRICE = frozenset(
    {"price", "prices", "amount", "amounts", "cost", "costs", "charge", "charges"}
)  # fmt: skip
_VALUE = frozenset({"value", "values"})
_FEE = frozenset({"fee", "fees", "surcharge", "surcharges"})
# Also names of things that cost nothing ("shipping": "download").
_VAGUE_FEE = frozenset(
    {"shipping", "handling", "postage", "commission", "gratuity", "tip", "levy", "duty", "duties",
     "adjustment", "adjustments", "extra", "extras", "insurance", "penalty", "markup", "uplift",
     "donation"}
)  # fmt: skip
_DISCOUNT = frozenset({"discount", "discounts"})
_CREDIT = frozenset({"credit", "credits"})
_SPENT = frozenset({"applied", "used", "spent", "redeemed"})
_NET = frozenset({"net", "sub", "subtotal"})
_DUE = frozenset({"due", "remaining", "outstanding", "left", "owed", "owing", "unpaid"})
# Such amounts are what an order costs, but nothing once that is paid.
_TO_PAY = frozenset({"payable", "open", "pending", "rest"})
# What may stand beside "due" or "paid" for that to be money.
_BESIDE = frozenset({"payment", "to", "pay", "balance", "open", "still"}) | _TOTAL | _PRICE
# Taken, or only held: on a card.
_PAID = frozenset(
    {"paid", "captured", "capturable", "received", "settled", "authorized", "authorised"}
)  # fmt: skip
TAX = frozenset({"tax", "taxes", "vat", "gst", "hst", "pst", "iva", "mwst"})
_TAX_PARTS = frozenset({"lines", "items", "breakdown", "components", "parts"})
INCLUDED = frozenset(
    {"incl", "include", "includes", "including", "included", "inclusive", "with", "after"}
)  # fmt: skip
# Parts of an amount, other amounts, other units, counts.
OTHER = frozenset(
    {"discount", "discounts", "rate", "rates", "per", "unit", "list", "base", "original", "net",
     "sub", "subtotal", "before", "without", "excl", "excluding", "credit", "credits", "balance",
     "refund", "refunds", "refunded", "saved", "savings", "km2", "area", "count", "quantity",
     "items", "lines", "images", "scenes", "files", "orders", "results", "pages", "page", "bytes",
     "size", "days", "hours", "minutes", "seconds", "previous", "old", "former", "minimum",
     "maximum", "min", "max", "limit", "budget", "threshold", "average", "breakdown",
     "components", "parts", "percent", "percentage", "history", "presentment", "qty", "pixels",
     "duration", "records", "products", "assets", "weight", "volume", "points", "bands", "tiles",
     "entries", "elements", "rows", "distance", "length", "coverage", "downloads", "requests"}
)  # fmt: skip
# Such a member isn't an amount at all.
NO_AMOUNT = frozenset(
    {"id", "ids", "uuid", "key", "currency", "status", "state", "type", "kind", "center",
     "centre", "code", "name", "label", "text", "description", "note", "notes", "date", "at",
     "by", "on", "until", "time", "timestamp", "url", "link", "href", "is", "has", "can",
     "method", "reference", "ref", "number", "model", "policy", "plan", "category", "source",
     "version", "tier", "format", "formatted", "display", "symbol", "updated", "created"}
)  # fmt: skip
_EXCLUDED = frozenset({"without", "excl", "excluding", "excluded", "exclusive", "before", "ex"})
RATES = frozenset({"rate", "rates", "percent", "percentage"})
# Units smaller than the currency's, and how many decimals they are away from it.
SMALL = {"cent": 2, "cents": 2, "micros": 6}
MINOR = "minor"  # the smallest that the currency has
MINOR_DECIMALS = {
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "VND", "XAF", "XOF", "XPF"), 0),
}
UNITS = frozenset({*SMALL, MINOR, "units"})
PLURALS = frozenset(
    {"totals", "sums", "prices", "amounts", "costs", "charges", "values", "fees", "surcharges"}
)  # fmt: skip
# Objects that may hold amounts without being one.
HOLDERS = frozenset(
    {"data", "payment", "pricing", "invoice", "bill", "billing", "summary", "checkout",
     "purchase", "receipt", "details", "transaction", "transactions", "payments", "invoices",
     "quote", "quotation", "attributes", "intent", "session"}
)  # fmt: skip
NO_CURRENCY = OTHER | frozenset(
    {"symbol", "name", "id", "exchange", "display", "decimals", "precision", "format"}
)
# Currencies that stand in a name ("price_usd").
CODES = frozenset(
    {"aed", "aud", "brl", "cad", "chf", "clp", "cny", "czk", "dkk", "eur", "gbp", "inr", "jpy",
     "krw", "kwd", "mxn", "nok", "nzd", "pln", "sek", "sgd", "usd", "zar"}
)  # fmt: skip
# They say nothing of what an amount is.
_ORDINARY = frozenset(
    {"order", "line", "item", "grand", "computed", "calculated", "estimated", "expected",
     "customer", "full", "overall", "purchase", "cart", "checkout", "transaction", "invoice",
     "bill", "payment", "in", "of", "for", "the"}
)  # fmt: skip
_UNSURE = frozenset({"final", "gross"})
_KNOWN = (
    _FINAL | _TOTAL | _PRICE | _VALUE | _FEE | _DUE | _BESIDE | _PAID | _REDUCED
    | INCLUDED | TAX | UNITS | CODES | _ORDINARY | {"gross", "pay"}
)  # fmt: skip
# A reference to what is kept elsewhere: "ch_3NqF2e".
_REFERENCE = re.compile(r"(?=.*[0-9])[a-z]{1,12}_[A-Za-z0-9_]{3,}")
_LIKE_MONEY = re.compile(r"\W{0,3}([A-Za-z]{3})?\W{0,3}\d[\d\s.,'_]*\s*([A-Za-z]{3}|[^\w\s])?")
_WORDS = re.compile(r"[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])|\d+")
_USUAL = 64  # characters; what is longer isn't kept in memory
_JOINED = re.compile(
    r"(total|final|grand|sub|unit|list|net|gross|base|order|line|item)"
    r"(price|amount|cost|costs|total|sum|charge|value)"
)


def words_of(name: str) -> frozenset[str]:
    """Return the words of a member's name, in small letters."""
    return _usual_words_of(name) if len(name) <= _USUAL else _words_of(name)


# All orders, and all looks at them, have the same names.
@lru_cache(maxsize=1024)
def _usual_words_of(name: str) -> frozenset[str]:
    return _words_of(name)


def _words_of(name: str) -> frozenset[str]:
    words = [word.lower() for word in _WORDS.findall(name)]
    found = set(words)
    for word in words:
        if joined := _JOINED.fullmatch(word):
            found.update(joined.groups())
    return frozenset(found)


def kind_of(words: frozenset[str]) -> Kind | None:
    """Return what a member is by the words of its name; None for no amount."""
    if words & NO_AMOUNT:
        return None
    is_sum = bool(words & (_PRICE | _TOTAL))
    if words & _DUE:
        is_due = words <= _DUE | _BESIDE | UNITS or (is_sum and not words & (OTHER - _BESIDE))
        return Kind.DUE if is_due else None
    if words & _PAID:
        return Kind.PAID if words & _BESIDE and words <= _BESIDE | UNITS | _PAID else None
    if words & TAX and words & _EXCLUDED and is_sum:
        return Kind.NET
    if words & TAX and not words & INCLUDED:
        return None if words & (OTHER - _TAX_PARTS) else Kind.TAX
    is_reduced = words & _REDUCED or words >= _AFTER
    if is_reduced and (is_sum or words & _VALUE) and not words & (OTHER - _DISCOUNT):
        return Kind.FINAL
    if words & OTHER:
        return _part_of(words)
    return _whole_of(words)


def _part_of(words: frozenset[str]) -> Kind | None:
    """Return which part of an amount it is, if it is one of those that add up to the whole."""
    others = words & OTHER
    if others <= _CREDIT:
        return Kind.CREDIT if words & _SPENT else None
    if others <= _NET:
        return Kind.NET if words <= _NET | _TOTAL | _PRICE | _VALUE | _ORDINARY else None
    return Kind.DISCOUNT if others <= _DISCOUNT and words <= _DISCOUNT | _KNOWN else None


def _whole_of(words: frozenset[str]) -> Kind | None:
    if words & _UNSURE and words - _KNOWN and not words & (_PRICE | _TOTAL | _VALUE):
        return None  # "final_delivery"
    kinds = ((_FEE | _VAGUE_FEE, Kind.FEE), (_FINAL, Kind.FINAL), (_TOTAL, Kind.TOTAL))
    for names, kind in (*kinds, (_PRICE, Kind.PRICE), (_VALUE, Kind.VALUE)):
        if words & names:
            return kind
    return Kind.DUE if {"to", "pay"} <= words <= _BESIDE else None


def is_vague(words: frozenset[str]) -> bool:
    """Return whether a name may be one of something else: "price_basis", "shipping"."""
    return bool(words - _KNOWN or words & (_VAGUE_FEE | TAX | _DISCOUNT))


def is_no_amount(text: str) -> bool:
    """Return whether it is a day, on which something is due, or a reference."""
    is_day = "-" in text and moment_or_none(text) is not None
    return is_day or _REFERENCE.fullmatch(text) is not None


def is_like_money(value: Any) -> bool:
    """Return whether a value may be meant as an amount, readable or not."""
    if isinstance(value, str):
        return _LIKE_MONEY.fullmatch(value.strip()) is not None
    return isinstance(value, (int, float, dict)) and not isinstance(value, bool)


def is_included(words: frozenset[str], value: Any) -> bool:
    """Return whether a member says that the prices hold the tax."""
    if isinstance(value, str):
        return value.strip().lower() in INCLUDED
    return value is True and bool(words & INCLUDED)


def is_to_pay(words: frozenset[str]) -> bool:
    """Return whether it is what is to be paid, which is nothing once that is done."""
    return bool(words & _TO_PAY) or words >= {"to", "pay"}


def may_hold(words: frozenset[str]) -> bool:
    """Return whether an object may hold amounts without being one."""
    return bool(words & HOLDERS and not words & NO_AMOUNT)


def is_unit_price(words: frozenset[str]) -> bool:
    """Return whether it is the price of one of several."""
    return "unit" in words and bool(words & _PRICE) and words <= _PRICE | _ORDINARY | {"unit"}


def is_unnamed_amount(member: tuple[str, Any]) -> bool:
    """Return whether a member is an amount by its value alone."""
    name, value = member
    return not words_of(name) & (OTHER | TAX | NO_AMOUNT) and parse_amount(value) is not None


def is_object(value: Any) -> bool:
    """Return whether a member may hold others."""
    return isinstance(value, dict)
