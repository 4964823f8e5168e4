# SPDX-License-Identifier: GPL-2.0-or-later
"""What came instead of a file, told by its first bytes, and put into words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import DataCosmosError, DownloadError, NotReadyYet, PermissionRefused
from ..json_text import read_json
from ..service.answers import Answer, complaint_of, error_of, excerpt, retry_after_s
from ..service.config import Connection
from ..service.streams import Stream
from ..service.xml_errors import is_xml_error
from ..urls import web_url_or_none
from ..wording import tr
from .announced import RemoteFile
from .contents import IMAGES, START_BYTES, TEXTS, Kind, fits, kind_of, said

_ACCEPTED = 202
_UNAUTHORISED = 401
_LARGEST_ERROR_BYTES = START_BYTES
# Members of errors, as services and gateways answer: RFC 9457, and what is usual besides.
_OF_ERRORS = frozenset({"data", "errors", "error", "error_description", "message", "meta"})
_OF_ERRORS |= {"code", "status", "statuscode", "status_code", "success", "timestamp", "path"}
_OF_ERRORS |= {"detail", "details", "description", "instance", "title", "type"}
_OF_ERRORS |= {"request_id", "requestid", "trace_id", "traceid", "correlationid", "ok", "fault"}
_OF_ERRORS |= {"msg", "reason", "cause", "help", "exception", "exceptionmessage", "exceptiontype"}
_OF_ERRORS |= {"errormessage", "error_message", "errorcode", "error_code", "errortype"}
_OF_ERRORS |= {"stacktrace", "trace"}
_TELLING = frozenset({"errors", "error", "message", "detail", "fault", "msg", "reason"})
_TELLING |= {"errormessage", "error_message", "exceptionmessage"}


def refusal_of(answer: Answer, remote: RemoteFile, what: str) -> DownloadError | None:
    """Return the error for what can't be the file; None if it may be.

    Args:
        answer: with the first `START_BYTES` of the file as its body, or with all if it is shorter.
        remote: the file that was asked for.
        what: opens the message.
    """
    start, kinds = answer.body[:START_BYTES], remote.kinds
    if not start:
        return None if remote.size_bytes == 0 else _nothing(what)
    kind = kind_of(start)
    if _is_page(kind, answer, kinds):
        return DownloadError(
            tr("{what} failed: the server sent a web page instead of the file.", what=what),
            tr("A proxy or sign-in page may be in the way. Try again, or ask Open Cosmos."),
        )
    if _is_error(kind, answer, remote):
        words = "; ".join(complaint_of(answer).messages) or excerpt(answer.body)
        return DownloadError(
            tr(
                "{what} failed: the server sent an error instead of the file: {said}.",
                what=what,
                said=words.rstrip("."),
            ),
            tr("Try again later, or ask Open Cosmos."),
        )
    if fits(kind, kinds) or (kind in IMAGES and remote.size_bytes is not None):
        return None
    return _other(kind, answer, kinds, what)


def other_size(remote: RemoteFile, total: int, what: str) -> DownloadError:
    """Return the error for a file of another size than its item says."""
    return DownloadError(
        tr(
            "{what} failed: the server announces {total} bytes, but the item says {expected}.",
            what=what,
            total=total,
            expected=remote.size_bytes,
        ),
        tr("The item may be changing at this moment: try again later."),
    )


def no_file(stream: Stream, what: str, connection: Connection) -> DataCosmosError:
    """Return the error for an answer whose status says that it brings no file."""
    url = web_url_or_none(stream.answer(b"").url)
    if stream.status == _UNAUTHORISED and url is not None and not connection.owns(url):
        return PermissionRefused(
            tr(
                "{what} failed: {host} asks for a sign-in of its own (HTTP 401).",
                what=what,
                host=url.netloc,
            ),
            tr("The token is sent to DataCosmos alone. Ask Open Cosmos for the file."),
            status=stream.status,
        )
    if stream.status == _ACCEPTED:
        return NotReadyYet(
            tr("{what}: the service is still preparing the file.", what=what),
            tr("Try again later."),
            retry_after_s=retry_after_s(stream.headers),
        )
    if 200 <= stream.status < 300:
        return DownloadError(
            tr(
                "{what} failed: the server sent no file (HTTP {status}).",
                what=what,
                status=stream.status,
            ),
            tr("A proxy may be in the way. Try again, or ask Open Cosmos."),
        )
    return error_of(stream.read_error(), what)


def _nothing(what: str) -> DownloadError:
    return DownloadError(
        tr("{what} failed: the server sent nothing instead of the file.", what=what),
        tr("Try again later, or ask Open Cosmos."),
    )


def _other(kind: Kind | None, answer: Answer, kinds: frozenset[Kind], what: str) -> DownloadError:
    due = said(next(iter(kinds))) if len(kinds) == 1 else tr("the file")
    hint = tr("Try again later, or ask Open Cosmos.")
    words = "; ".join(complaint_of(answer).messages) if kind in TEXTS else ""
    if words:
        return DownloadError(
            tr(
                "{what} failed: the server sent {kind} instead of {due}: {said}.",
                what=what,
                kind=said(kind),
                due=due,
                said=words.rstrip("."),
            ),
            hint,
        )
    return DownloadError(
        tr(
            "{what} failed: the server sent {kind} instead of {due}.",
            what=what,
            kind=said(kind),
            due=due,
        ),
        hint,
    )


def _is_page(kind: Kind | None, answer: Answer, kinds: frozenset[Kind]) -> bool:
    if Kind.HTML in kinds:
        return False
    is_said = "html" in answer.headers.get("content-type", "").lower()
    return kind is Kind.HTML or (kind is Kind.TEXT and is_said)


def _is_error(kind: Kind | None, answer: Answer, remote: RemoteFile) -> bool:
    """Return whether it is an error in a form that no file of an item has."""
    if len(answer.body) >= _LARGEST_ERROR_BYTES:
        return False
    if kind is Kind.XML:
        return is_xml_error(answer.body)
    if kind is not Kind.JSON:
        return False
    try:
        content = read_json(answer.body)
    except ValueError:
        return False
    if not isinstance(content, dict):
        return False
    is_vouched = remote.size_bytes is not None and Kind.JSON in remote.kinds
    return not is_vouched and _is_json_error(content)


def _is_json_error(content: Mapping[str, Any]) -> bool:
    told = {str(name).lower(): value for name, value in content.items()}
    if told.get("data") or not told.keys() <= _OF_ERRORS:
        return False
    return any(told.get(name) for name in _TELLING)
