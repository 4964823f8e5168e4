# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a request got no answer, in words."""

from __future__ import annotations

from enum import Enum

from .errors import DataCosmosError, NetworkError, Overdue, ResponseError
from .wording import Later, later, tr


class Why(Enum):
    """What kept the answer from coming, as far as it can be told."""

    OVERDUE = "overdue"  # the time for the whole of it is over
    NO_ADDRESS = "no address"
    UNREADABLE = "unreadable"
    PROXY = "proxy"
    UNTRUSTED = "untrusted"
    SILENT = "silent"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    BROKEN = "broken"


_CHECK_THE_NETWORK = later("Check the network connection and try again.")
# What happened, and what can be done.
_WORDS: dict[Why, tuple[Later, Later]] = {
    Why.OVERDUE: (
        later("{what} failed: {host} didn't complete its answer in time."),
        later("Try again later."),
    ),
    Why.PROXY: (
        later("{what} failed: the proxy doesn't let the request to {host} through."),
        later("Check the proxy in the network settings, or ask your network's administrator."),
    ),
    Why.UNTRUSTED: (
        later("{what} failed: no trusted encrypted connection to {host}."),
        later("If your network inspects traffic, add its certificate authority to the settings."),
    ),
}
_REASONS: dict[Why, tuple[Later, Later]] = {
    Why.SILENT: (later("{host} didn't answer in time"), _CHECK_THE_NETWORK),
    Why.NOT_FOUND: (
        later("the host {host} isn't found"),
        later("Check the network and the address."),
    ),
    Why.REFUSED: (
        later("{host} refuses the connection"),
        later("Check the address, and whether the service is running."),
    ),
    Why.BROKEN: (later("the connection to {host} broke"), _CHECK_THE_NETWORK),
}


def no_answer(why: Why, what: str, host: str, detail: str) -> DataCosmosError:
    """Return what to tell the user.

    Args:
        what: was being done, as the start of a sentence.
    """
    if why is Why.NO_ADDRESS:
        return ResponseError(
            tr("{what} failed: {host!r} can't be the name of a host.", what=what, host=host)
        )
    if why is Why.UNREADABLE:
        return ResponseError(
            tr("{what} failed: the answer of {host} can't be read.", what=what, host=host),
            detail=detail,
        )
    if why in _WORDS:
        message, hint = _WORDS[why]
        kind = Overdue if why is Why.OVERDUE else NetworkError
        return kind(message(what=what, host=host), hint(), detail)
    reason, hint = _REASONS[why]
    said = reason(host=host)
    return NetworkError(tr("{what} failed: {reason}.", what=what, reason=said), hint(), detail)
