# SPDX-License-Identifier: GPL-2.0-or-later
"""The one exception tree of the core.

Every error says what happened and to what (the message), what the user can do (the hint),
and keeps what only a log needs (the detail). None of the three ever holds a secret, or a
character that steers a terminal or turns a sentence round, whoever's words are in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from .plain_text import clean
from .wording import tr


class Cancelled(Exception):
    """The user stopped the job. Deliberately outside the `DataCosmosError` tree."""


class DataCosmosError(Exception):
    """Base of all errors of this package.

    Args:
        message: what happened, to what.
        hint: what the user can do about it; empty if there is nothing to do.
        detail: for the log, without secrets.
    """

    nothing_ordered = False
    """That something was to be ordered and certainly wasn't; see `ordering`."""

    def __init__(self, message: str, hint: str = "", detail: str = "") -> None:
        super().__init__(clean(message))
        self.message = clean(message)
        self.hint = clean(hint)
        self.detail = clean(detail)

    def explain(self, advice: str | None = None) -> str:
        """Return what happened, what to do, and what it means for an order, for a person.

        Args:
            advice: instead of the error's own hint, where a window offers something else.
        """
        hint = self.hint if advice is None else advice
        outcome = tr("Nothing was ordered now.") if self.nothing_ordered else ""
        return " ".join(part for part in (self.message, hint, outcome) if part)


class InputError(DataCosmosError):
    """Refused by us before anything was sent."""


class ConfigError(InputError):
    """The connection or its credentials are missing or unusable; nothing was sent."""


class AuthError(DataCosmosError):
    """Sign-in was refused, or the token is no longer accepted and can't be renewed."""


class TokenRefused(AuthError):
    """401: the service refused the access token, and nothing was done."""


class SignInEnded(AuthError):
    """A sign-in in the browser isn't good any more: only signing in again helps."""


class NetworkError(DataCosmosError):
    """The service wasn't reached, or a request that changes nothing went unanswered.

    Nothing can have changed on the service: it is safe to repeat.
    """


class Overdue(NetworkError):
    """The time for the whole of a request is over. It isn't repeated by itself."""


class OutcomeUnknown(DataCosmosError):
    """A request that changes something was sent, and nothing proves that it wasn't carried out.

    Not a `NetworkError`, so that no handler repeats it: look before repeating.

    Args:
        status: HTTP status of the answer that proves nothing; 0 if none came.
    """

    def __init__(self, message: str, hint: str = "", detail: str = "", *, status: int = 0) -> None:
        super().__init__(message, hint, detail)
        self.status = status


class ApiError(DataCosmosError):
    """The service answered with an error.

    Args:
        status: HTTP status.
        messages: the server's own messages (`errors[].message`), in order.
        fields: names of the request fields the server complained about.
        retry_after_s: what `Retry-After` asked for, in seconds.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        detail: str = "",
        *,
        status: int = 0,
        messages: Sequence[str] = (),
        fields: Sequence[str] = (),
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(message, hint, detail)
        self.status = status
        self.messages = tuple(messages)
        self.fields = tuple(fields)
        self.retry_after_s = retry_after_s


class BadRequest(ApiError):
    """400 or 422: the service refused the content of the request."""


class PaymentRequired(ApiError):
    """402: the service wants a payment, or the credits don't suffice."""


class PermissionRefused(ApiError):
    """403: the account has no right to this contract, collection or asset."""


class NotFound(ApiError):
    """404 or 410: the item, collection, order or endpoint doesn't exist."""


class Conflict(ApiError):
    """409: the request collides with the present state of the order or account."""


class RateLimited(ApiError):
    """429: too many requests."""


class ServerFault(ApiError):
    """5xx: the service failed."""


class SearchExpired(ApiError):
    """A search can't be taken up where it was left: the service doesn't know that place any more.

    The same search from its beginning works.
    """


class ResponseError(DataCosmosError):
    """An answer of a shape that the API doesn't document (HTML, invalid JSON, missing fields)."""


class OrderError(DataCosmosError):
    """An order can't go on; the subclass says why."""


class LicenceNotAccepted(OrderError):
    """The licences of the items weren't accepted. `licences` lists them."""

    def __init__(self, message: str, hint: str = "", licences: Sequence[object] = ()) -> None:
        super().__init__(message, hint)
        self.licences = tuple(licences)


class LicenceUnreadable(LicenceNotAccepted):
    """A licence has no text that anybody can open, so that nobody can accept it."""


class LicenceFieldRefused(OrderError):
    """The service refused the `licenses` field itself (API facts, section 8, row 5)."""


class PriceUnavailable(OrderError):
    """At least one item has no price, so its order can't be judged."""


class PriceChanged(OrderError):
    """A price rose since the user last saw it. `changes` lists all that aren't what they were."""

    def __init__(self, message: str, hint: str = "", changes: Sequence[object] = ()) -> None:
        super().__init__(message, hint)
        self.changes = tuple(changes)


class OrderDiffers(OrderError):
    """An order isn't what was asked for, so it isn't to be paid unseen. `differences` says how."""

    def __init__(self, message: str, hint: str = "", differences: Sequence[object] = ()) -> None:
        super().__init__(message, hint)
        self.differences = tuple(differences)


class SpendingLimitExceeded(OrderError):
    """The fresh total is above a limit that is set, or can't be judged by it."""


class LimitUnreadable(SpendingLimitExceeded, ConfigError):
    """A limit is set but can't be read. Until it is mended, nothing is within it."""


class AlreadyOrdered(OrderError):
    """The journal shows that an item was ordered before. `order_id` names the earlier order."""

    def __init__(self, message: str, hint: str = "", order_id: str = "") -> None:
        super().__init__(message, hint)
        self.order_id = order_id


class TakenTwice(OrderError):
    """Lines are one acquisition, processed more than once. `lines` names them, the newest first."""

    def __init__(self, message: str, hint: str = "", lines: Sequence[object] = ()) -> None:
        super().__init__(message, hint)
        self.lines = tuple(lines)


class OrdersUnread(OrderError):
    """The service's list of orders couldn't be read whole: it may hold what is to be bought."""


class OrderUnresolved(OrderError):
    """An earlier attempt went unanswered and the order couldn't be found: it may exist."""


class OrderChanged(OrderError):
    """An order isn't any more what the user saw when they decided about it."""


class NotPaid(OrderError):
    """The order isn't paid, so its data can't be downloaded yet."""


class CheckoutRefused(OrderError):
    """The checkout link isn't safe to open (not https, or not a web link at all)."""


class PaidBefore(CheckoutRefused):
    """The order was paid once, whatever the service says now: it isn't paid a second time."""


class JournalError(OrderError):
    """The order journal can't be read or written; no order is sent without it."""


class JournalBusy(JournalError):
    """Others write to the journal all the time."""


class LedgerAway(JournalError):
    """The ledger that a team shares can't be reached; what is known of it is as last read."""

    was_lost = may_be_kept = False  # in use: it may be back at once; in a commit: it may be kept


class AnswerKept(JournalError):
    """What became of an order is kept on this machine until the journal can be written."""


class JournalEntryDamaged(JournalError):
    """An entry of the journal can't be read; the others can. `origin` is its service's."""

    def __init__(self, message: str, hint: str = "", origin: str = "") -> None:
        super().__init__(message, hint)
        self.origin = origin


class StoreError(DataCosmosError):
    """The cart or the saved searches can't be read from or written to the disk."""


class DownloadError(DataCosmosError):
    """Assets couldn't be downloaded. `failures` holds (asset name, reason) pairs."""

    def __init__(
        self,
        message: str,
        hint: str = "",
        detail: str = "",
        failures: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(message, hint, detail)
        self.failures = tuple(failures)


class NotReadyYet(DownloadError):
    """202: the file is being prepared. `retry_after_s` is what `Retry-After` asked for, if so."""

    def __init__(
        self, message: str, hint: str = "", detail: str = "", *, retry_after_s: float | None = None
    ) -> None:
        super().__init__(message, hint, detail)
        self.retry_after_s = retry_after_s


class NothingDelivered(DownloadError):
    """Nothing of an order came.

    Args:
        missing: what couldn't be had, and why; see `delivery.missing.Missing`.
        retry_at: when it is worth asking again, UTC (a datetime); None for never.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        failures: Sequence[tuple[str, str]] = (),
        missing: Sequence[Any] = (),
        retry_at: Any = None,
    ) -> None:
        super().__init__(message, hint, failures=failures)
        self.missing = tuple(missing)
        self.retry_at = retry_at


class PartlyDelivered(DownloadError):
    """Some of what was bought is missing; `report` says what came and what is missing.

    Args:
        report: a `delivery.downloads.DownloadReport`.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        failures: Sequence[tuple[str, str]] = (),
        report: Any = None,
    ) -> None:
        super().__init__(message, hint, failures=failures)
        self.report = report


class StorageError(DownloadError):
    """The local disk refused: full, read-only, or the folder vanished."""


class DownloadedElsewhere(DataCosmosError):
    """Somebody else is downloading into the same folder at this moment. Nothing was touched."""


class LargeDownload(DataCosmosError):
    """So much is left to download that the user decides. Nothing was touched.

    Args:
        bytes_left: None if that can't be found out.
    """

    def __init__(self, message: str, hint: str = "", *, bytes_left: int | None = None) -> None:
        super().__init__(message, hint)
        self.bytes_left = bytes_left


def causes_of(error: BaseException, before: BaseException | None = None) -> list[BaseException]:
    """Return the error and all that led to it, also what libraries keep in it in their own ways.

    Args:
        before: what was being dealt with when it all began. Python hangs it on each error that
            comes after, but it led to none of them.
    """
    found: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting:
        current = waiting.pop()
        if not isinstance(current, BaseException) or current is before:
            continue
        if any(current is seen for seen in found):
            continue
        found.append(current)
        waiting += [current.__cause__, current.__context__, getattr(current, "reason", None)]
        waiting += list(current.args)
    return found


@contextmanager
def ordering() -> Iterator[None]:
    """What is done inside comes before an order exists, so an error that leaves it says so.

    Only where nobody knows whether the order exists, it says nothing.
    """
    try:
        yield
    except OutcomeUnknown:
        raise
    except DataCosmosError as error:
        error.nothing_ordered = True
        raise
