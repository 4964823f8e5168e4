# SPDX-License-Identifier: GPL-2.0-or-later
"""What went wrong with a ledger, in words: away, busy, not allowed, full, not ours."""

from __future__ import annotations

from typing import Any

from ..errors import JournalBusy, JournalError, LedgerAway
from ..plain_text import one_line
from ..wording import tr
from .address import LedgerAddress

# PostgreSQL's own codes (its manual, appendix A).
_BUSY = frozenset({"40001", "40P01", "55P03", "57014"})
_FULL = frozenset({"53100", "53200"})
_GONE = ("08", "57P", "53300", "58")
_NOT_ALLOWED = "42501"
_REFUSED_BY_RULE = "P0001"
_UNKNOWN_TABLE = frozenset({"42P01", "3F000", "42703"})
_LONGEST = 200


def fault(error: Any, address: LedgerAddress) -> JournalError:
    """Return what an error of the driver means."""
    code = str(getattr(error, "pgcode", None) or "")
    said = one_line(str(error).strip().partition("\n")[0])[:_LONGEST]
    if code in _BUSY:
        return JournalBusy(
            tr("The ledger {ledger} is busy.", ledger=address.name), tr("Try again.")
        )
    if code in _FULL:
        return JournalError(
            tr(
                "The disk or memory of the ledger's server is full ({ledger}).", ledger=address.name
            ),
            tr("Nothing is ordered without it. Tell whoever runs the database."),
        )
    if code == _NOT_ALLOWED:
        return JournalError(
            tr(
                "The ledger {ledger} doesn't let you do that: {reason}.",
                ledger=address.name,
                reason=said,
            ),
            tr(
                "Nothing is ordered like that. Ask whoever runs the database for the role of a buyer."
            ),
        )
    if code == _REFUSED_BY_RULE:
        return JournalError(
            tr("The ledger {ledger} refuses that: {reason}.", ledger=address.name, reason=said),
            tr("What it holds of orders can't be taken back."),
        )
    if code in _UNKNOWN_TABLE:
        return not_ours(address)
    if not code or code.startswith(_GONE):
        return away(address, said)
    return JournalError(
        tr(
            "The ledger {ledger} can't be read or written: {reason}.",
            ledger=address.name,
            reason=said,
        ),
        tr("Nothing is ordered without it."),
    )


def away(address: LedgerAddress, reason: str) -> LedgerAway:
    """Return the error for a ledger that can't be reached."""
    return LedgerAway(
        tr(
            "The ledger {ledger} can't be reached: {reason}.",
            ledger=address.name,
            reason=reason.rstrip("."),
        ),
        tr(
            "Nothing is ordered without it. Everything else goes on, and it is tried again by itself."
        ),
    )


def not_ours(address: LedgerAddress) -> JournalError:
    """Return the error for a database whose schema isn't ours."""
    return JournalError(
        tr(
            "The database {ledger} has a schema datacosmos that isn't a ledger of this plugin.",
            ledger=address.name,
        ),
        tr("It was left as it is. Name another database."),
    )
