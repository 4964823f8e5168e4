# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an order stands, and what a person can do with it there."""

from __future__ import annotations

from enum import Enum, Flag, auto


class _Fact(Flag):
    """What holds for all orders of a phase."""

    FOLLOWED = auto()  # asking the service about it from time to time makes sense
    KEPT = auto()  # it may still cost or bring something: nobody loses sight of it unasked
    PAID_FOR = auto()
    WAITS_FOR_USER = auto()  # it goes on only if the user does something
    UNDER_WAY = auto()  # it is at work; who started that says what comes of it
    OVER = auto()  # nothing will happen any more by itself


class Phase(Enum):
    """Where an order stands, in the order of its life."""

    # the request is under way, here or in another QGIS
    CREATING = "creating", _Fact.FOLLOWED | _Fact.KEPT | _Fact.UNDER_WAY
    # sent, but no answer came; it is looked for
    UNKNOWN = "unknown", _Fact.FOLLOWED | _Fact.KEPT | _Fact.WAITS_FOR_USER
    # not paid yet, or a status never seen before
    WAITING = "waiting", _Fact.FOLLOWED | _Fact.KEPT
    # paid, and nothing is downloaded yet
    PAID = "paid", _Fact.PAID_FOR | _Fact.WAITS_FOR_USER
    # begun and not whole: under way, or to be resumed
    DOWNLOADING = (
        "downloading",
        _Fact.PAID_FOR | _Fact.KEPT | _Fact.WAITS_FOR_USER | _Fact.UNDER_WAY,
    )
    # the download stopped for a reason
    FAILED = "failed", _Fact.PAID_FOR | _Fact.WAITS_FOR_USER
    # some of what was bought is missing; it is asked for again by itself
    PARTIAL = "partly delivered", _Fact.PAID_FOR | _Fact.KEPT | _Fact.WAITS_FOR_USER
    # all that was bought is there
    COMPLETE = "complete", _Fact.PAID_FOR | _Fact.OVER
    # the service says so
    CANCELLED = "cancelled", _Fact.OVER
    # nothing was ordered
    REFUSED = "refused", _Fact.OVER

    _facts: _Fact

    def __new__(cls, value: str, facts: _Fact) -> Phase:
        phase = object.__new__(cls)
        phase._value_ = value
        phase._facts = facts
        return phase

    @property
    def is_followed(self) -> bool:
        """Whether asking the service about it from time to time makes sense."""
        return _Fact.FOLLOWED in self._facts

    @property
    def is_kept(self) -> bool:
        """Whether it leaves the list only after a question: it may still cost or bring something."""
        return _Fact.KEPT in self._facts

    @property
    def is_paid_for(self) -> bool:
        return _Fact.PAID_FOR in self._facts

    @property
    def waits_for_user(self) -> bool:
        """Whether it goes on only if the user does something, whatever its status."""
        return _Fact.WAITS_FOR_USER in self._facts

    @property
    def is_under_way(self) -> bool:
        """Whether it is at work, so that what comes of it is said by who started that."""
        return _Fact.UNDER_WAY in self._facts

    @property
    def is_over(self) -> bool:
        """Whether nothing will happen any more by itself."""
        return _Fact.OVER in self._facts


class Action(Enum):
    """What a person can do with an order."""

    CHECK_AGAIN = "check again"
    CHOOSE_ORDER = "choose its order"
    OPEN_CHECKOUT = "open checkout"
    DOWNLOAD = "download"
    RESUME_DOWNLOAD = "resume the download"
    RETRY_DOWNLOAD = "retry"
    ACCEPT_MISSING = "accept what is missing"
    ADD_TO_PROJECT = "add to project"
    SHOW_IN_FOLDER = "show in folder"
    SHOW_FOOTPRINTS = "show footprints"
    REMOVE_FROM_LIST = "remove from the list"
    PUT_BACK = "put back into the list"


# The one that helps comes first.
ACTIONS = {
    Phase.CREATING: (Action.CHECK_AGAIN,),
    Phase.UNKNOWN: (Action.CHECK_AGAIN,),
    Phase.WAITING: (Action.OPEN_CHECKOUT, Action.CHECK_AGAIN),
    Phase.PAID: (Action.DOWNLOAD, Action.CHECK_AGAIN),
    Phase.DOWNLOADING: (Action.RESUME_DOWNLOAD, Action.SHOW_IN_FOLDER),
    Phase.FAILED: (Action.RETRY_DOWNLOAD, Action.SHOW_IN_FOLDER),
    Phase.PARTIAL: (
        Action.RETRY_DOWNLOAD,
        Action.ACCEPT_MISSING,
        Action.ADD_TO_PROJECT,
        Action.SHOW_IN_FOLDER,
    ),
    Phase.COMPLETE: (Action.ADD_TO_PROJECT, Action.SHOW_IN_FOLDER, Action.DOWNLOAD),
    Phase.CANCELLED: (Action.REMOVE_FROM_LIST, Action.CHECK_AGAIN),
    Phase.REFUSED: (Action.REMOVE_FROM_LIST,),
}
