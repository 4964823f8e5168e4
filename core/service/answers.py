# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the service's answers: JSON, envelopes and errors.

Source: API facts, section 1.4 (envelope, order in which error texts are looked for).
"""

from __future__ import annotations

import email.utils
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timezone
from typing import Any, TypeVar

from .. import errors
from ..formats.kinds import START_BYTES, Kind, kind_of
from ..json_array import Excerpt, read_with_array
from ..json_text import clean_json, read_json
from ..redaction import redact
from ..values import number_or_none, shown
from ..wording import Later, later, tr
from .xml_errors import words_of_xml

T = TypeVar("T")

_LONGEST_TEXT = 300
_A_YEAR_S = 366 * 86400
# With these it says that a request was wrong or not allowed, so that it did nothing.
_NOTHING_DONE = frozenset({400, 401, 403, 404, 405, 413, 415, 422})


@dataclass(frozen=True)
class Answer:
    """One answer of the service, read to its end. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_html(self) -> bool:
        return "html" in self.headers.get("content-type", "").lower() or looks_like_html(self.body)


def looks_like_html(start: bytes) -> bool:
    """Return whether these first bytes are those of a web page."""
    return kind_of(start[:START_BYTES]) is Kind.HTML


@dataclass(frozen=True)
class Complaint:
    """What the service said was wrong."""

    messages: tuple[str, ...]
    fields: tuple[str, ...]


def parse_json(answer: Answer, what: str, *, keeps_numbers: bool = False) -> Any:
    """Return the JSON of a successful answer, as `json_text` reads it.

    Args:
        keeps_numbers: see `read_json`.

    Raises:
        ResponseError: a web page or something else that isn't JSON.
    """
    try:
        return read_json(answer.body, keeps_numbers=keeps_numbers)
    except ValueError:
        pass  # said in words below; the parser's own message means nothing to a user
    if answer.is_html:
        raise errors.ResponseError(
            tr("{what} failed: the service answered with a web page instead of data.", what=what),
            tr("A proxy or sign-in page may be in the way, or the API address is wrong."),
            f"HTTP {answer.status}, {len(answer.body)} bytes of HTML",
        )
    raise errors.ResponseError(
        tr("{what} failed: the service's answer isn't valid JSON.", what=what),
        tr("Try again later; if it stays, report it to Open Cosmos."),
        f"HTTP {answer.status}: {excerpt(answer.body)}",
    )


def parse_object(answer: Answer, what: str, *, keeps_numbers: bool = False) -> dict[str, Any]:
    """Return the JSON object of a successful answer, or raise `ResponseError`."""
    content = parse_json(answer, what, keeps_numbers=keeps_numbers)
    if not isinstance(content, dict):
        raise errors.ResponseError(
            tr(
                "{what} failed: the service answered with {kind}, where an object was due.",
                what=what,
                kind=describe_json(content),
            ),
            tr("Try again later; if it stays, report it to Open Cosmos."),
        )
    return content


def parse_listing(
    answer: Answer,
    what: str,
    name: str,
    take: Callable[[Any, Excerpt], T],
    peek: Callable[[Mapping[str, Any]], None],
) -> tuple[dict[str, Any], list[T]]:
    """Return the JSON object of a successful answer, and what `take` made of the array `name`.

    Args:
        take: gets an element of the array and where its JSON stands.
        peek: gets the members before the array, before its elements are read.

    Raises:
        ResponseError: not a JSON object.
    """
    try:
        return read_with_array(clean_json(answer.body), name, take, peek)
    except (ValueError, RecursionError):
        pass  # as a whole it is read more tolerantly, and said in words if that fails too
    content = parse_object(answer, what)
    listed = content.pop(name, None)
    elements = listed if isinstance(listed, list) else []
    texts = map(json.dumps, elements)
    return content, [take(value, (text, 0, len(text))) for value, text in zip(elements, texts)]


def unwrap(answer: Answer, what: str, *, keeps_numbers: bool = False) -> Any:
    """Return the `data` member of an answer in the order service's envelope.

    Args:
        keeps_numbers: see `read_json`.

    Raises:
        ApiError: no data but errors, even with a success status (section 8, row 15).
        ResponseError: neither data nor errors.
    """
    content = parse_object(answer, what, keeps_numbers=keeps_numbers)
    if content.get("data") is not None:
        return content["data"]
    complaint = complaint_of(answer)
    if content.get("errors") and complaint.messages:
        raise error_of(answer, what)
    raise errors.ResponseError(
        tr("{what} failed: the service's answer has no data.", what=what),
        tr("Try again later; if it stays, report it to Open Cosmos."),
        excerpt(answer.body),
    )


_KINDS: dict[type, Later] = {
    dict: later("an object"),
    list: later("a list"),
    str: later("a text"),
    bool: later("true or false"),
    type(None): later("nothing"),
}
_NUMBER = later("a number")


def describe_json(content: Any) -> str:
    """Return what kind of JSON value this is, for a message."""
    return _KINDS.get(type(content), _NUMBER)()


def excerpt(body: bytes) -> str:
    """Return the first characters of a body on one line, without secrets."""
    return _short(body[: 4 * _LONGEST_TEXT].decode("utf-8", "replace"))


def _short(text: str) -> str:
    return redact(" ".join(text.split()))[:_LONGEST_TEXT]


def complaint_of(answer: Answer) -> Complaint:
    """Return the service's own messages and the fields they name, both possibly empty."""
    try:
        content = read_json(answer.body)
    except ValueError:
        # Plain text is a message; a web page is not, and of XML only what it says in words.
        if answer.is_html:
            return Complaint((), ())
        if kind_of(answer.body[:START_BYTES]) is Kind.XML:
            return Complaint(_texts(words_of_xml(answer.body)), ())
        return Complaint(_texts(excerpt(answer.body)), ())
    if not isinstance(content, dict):
        return Complaint((), ())
    listed = content.get("errors")
    entries = listed if isinstance(listed, list) else [listed] if listed else []
    messages = [text for entry in entries for text in _texts(_message_of(entry))]
    fields = [
        _short(entry[name])
        for entry in entries
        if isinstance(entry, dict)
        for name in ("field", "source")
        if isinstance(entry.get(name), str)
    ]
    if not messages:
        for name in ("message", "detail", "error_description", "error", "description"):
            if isinstance(content.get(name), str) and content[name].strip():
                messages = [_short(content[name])]
                break
    return Complaint(tuple(messages), tuple(fields))


def is_own_refusal(answer: Answer) -> bool:
    """Return whether the service itself says that it did nothing.

    Whatever stands between (a gateway, a proxy, a sign-in page) answers with such a status as
    well, and may have handed the request on before. So the answer must have the service's own
    form: `errors` with messages, and no `data`.

    Source: API facts, section 1.4.
    """
    if answer.status not in _NOTHING_DONE or answer.is_html:
        return False
    try:
        content = read_json(answer.body)
    except ValueError:
        return False
    if not isinstance(content, dict) or content.get("data"):
        return False
    listed = content.get("errors")
    return isinstance(listed, list) and any(
        isinstance(entry, dict)
        and isinstance(entry.get("message"), str)
        and bool(entry["message"].strip())
        for entry in listed
    )


def _message_of(entry: Any) -> str:
    if isinstance(entry, dict):
        entry = entry.get("message") or entry.get("detail") or ""
    return entry if isinstance(entry, str) else shown(entry, _LONGEST_TEXT)


def _texts(text: str) -> tuple[str, ...]:
    cleaned = _short(text)
    return (cleaned,) if cleaned else ()


_BY_STATUS: dict[int, tuple[type[errors.ApiError], Later | None]] = {
    400: (errors.BadRequest, later("Check the values that were sent.")),
    402: (errors.PaymentRequired, later("Check the credits or the payment of your organisation.")),
    403: (
        errors.PermissionRefused,
        later(
            "Your account has no right to this. Check the organisation and contract ids, "
            "or ask Open Cosmos for access."
        ),
    ),
    404: (
        errors.NotFound,
        later("Check the id; it may have been withdrawn or be another account's."),
    ),
    405: (errors.NotFound, later("The service doesn't offer this.")),
    409: (errors.Conflict, later("Look at the present state of the order before you try again.")),
    410: (errors.NotFound, later("It was withdrawn.")),
    422: (errors.BadRequest, later("Check the values that were sent.")),
    429: (errors.RateLimited, later("Too many requests: wait a little, then try again.")),
    501: (errors.NotFound, later("The service doesn't offer this.")),
}
_FIRST_SERVER_FAULT = 500
_PROXY_SIGN_IN = 407
_UNAUTHORISED = 401


def error_of(answer: Answer, what: str) -> errors.DataCosmosError:
    """Return the error that an unsuccessful answer stands for; `what` opens the message.

    Args:
        answer: an answer with an error status, or a success status with `errors` and no data.
        what: what was being done, as the start of a sentence ("Searching the catalogue").
    """
    complaint = complaint_of(answer)
    said = "; ".join(complaint.messages) or _status_words(answer)
    said = said.rstrip(".")
    if answer.status == _UNAUTHORISED:
        return errors.TokenRefused(
            tr(
                "{what} failed: the access token was refused ({said}, HTTP 401).",
                what=what,
                said=said,
            ),
            tr("Sign in again: get a new token or check the credentials."),
        )
    if answer.status == _PROXY_SIGN_IN:
        return errors.NetworkError(
            tr("{what} failed: the proxy asks for a user name and password (HTTP 407).", what=what),
            tr("Enter them in the network settings."),
        )
    kind, hint = _BY_STATUS.get(answer.status, (errors.ApiError, None))
    if answer.status >= _FIRST_SERVER_FAULT and kind is errors.ApiError:
        kind, hint = errors.ServerFault, later("The service has a fault: try again later.")
    return kind(
        tr("{what} failed: {said} (HTTP {status}).", what=what, said=said, status=answer.status),
        hint() if hint else "",
        f"{answer.url}: {excerpt(answer.body)}",
        status=answer.status,
        messages=complaint.messages,
        fields=complaint.fields,
        retry_after_s=retry_after_s(answer.headers),
    )


def _status_words(answer: Answer) -> str:
    if answer.is_html:
        return tr("the service answered with a web page instead of data")
    return tr("the service gave no reason")


def retry_after_s(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Return the seconds that `Retry-After` asks for (RFC 9110, 10.2.3), None if it says nothing.

    Both forms are read, a number of seconds and a date. More than a year is no answer.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if value.isdigit():
        return number_or_none(value, 0, _A_YEAR_S)
    until = _seconds_of_date(value)
    if until is None:
        return None
    if now is None:
        # Both by the service's clock: this computer's may be hours away from it.
        now = _seconds_of_date(headers.get("date", ""))
    left = max(0.0, until - (time.time() if now is None else now))
    return number_or_none(left, 0, _A_YEAR_S)


def _seconds_of_date(text: str) -> float | None:
    """Return the time of a header in seconds since 1970, None if it is none."""
    try:
        moment = email.utils.parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or timezone.utc).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
