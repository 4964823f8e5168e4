# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a request got no answer, in words."""

from __future__ import annotations

from enum import Enum

from ..errors import DataCosmosError, NetworkError, Overdue, ResponseError
from ..wording import tr


class Why(Enum):
    """What kept the answer from coming, as far as it can be told."""

    OVERDUE = "overdue"  # the time for the whole of it is over
    UNREADABLE = "unreadable"
    PROXY = "proxy"
    UNTRUSTED = "untrusted"
    SILENT = "silent"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    BROKEN = "broken"


def no_answer(why: Why, what: str, host: str, detail: str) -> DataCosmosError:
    """Return what to tell the user.

    Args:
        what: was being done, as the start of a sentence.
    """
    if why is Why.UNREADABLE:
        return ResponseError(
            tr("{what} failed: the answer of {host} can't be read.", what=what, host=host),
            detail=detail,
        )
    if why is Why.OVERDUE:
        return Overdue(
            tr("{what} failed: {host} didn't complete its answer in time.", what=what, host=host),
            tr("Try again later."),
            detail,
        )
    if why is Why.PROXY:
        return NetworkError(
            tr(
                "{what} failed: the proxy doesn't let the request to {host} through.",
                what=what,
                host=host,
            ),
            tr("Check the proxy in the network settings, or ask your network's administrator."),
            detail,
        )
    if why is Why.UNTRUSTED:
        return NetworkError(
            tr("{what} failed: no trusted encrypted connection to {host}.", what=what, host=host),
            tr("If your network inspects traffic, add its certificate authority to the settings."),
            detail,
        )
    reason = tr("the connection to {host} broke", host=host)
    hint = tr("Check the network connection and try again.")
    if why is Why.SILENT:
        reason = tr("{host} didn't answer in time", host=host)
    elif why is Why.NOT_FOUND:
        reason = tr("the host {host} isn't found", host=host)
        hint = tr("Check the network and the address.")
    elif why is Why.REFUSED:
        reason = tr("{host} refuses the connection", host=host)
        hint = tr("Check the address, and whether the service is running.")
    return NetworkError(tr("{what} failed: {reason}.", what=what, reason=reason), hint, detail)
