# SPDX-License-Identifier: GPL-2.0-or-later
"""Keep secrets, and what steers a terminal, out of logs and messages."""

from __future__ import annotations

import logging
import re
import threading
from urllib.parse import quote, urlsplit, urlunsplit

from .plain_text import clean

HIDDEN = "***"

_NAMES = (
    r"client_secret|client_assertion|access_token|refresh_token|id_token|password|passwd|secret"
    r"|code_verifier|authorization|api[_-]?key|authcfg"
)
_QUOTED = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"

_PATTERNS = (
    # A JWT: base64url parts, the first a JSON object; three if signed, five if encrypted.
    re.compile(r"\beyJ[\w-]{8,500}\.[\w-]+(?:\.[\w-]*){0,3}"),
    re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}"),
    # As a form, as JSON and as Python prints it.
    re.compile(rf"(?i)([\"']?(?:{_NAMES})[\"']?\s*[:=]\s*)(?:{_QUOTED}|[^\s\"'&,}}]+)"),
    re.compile(r"(?i)\b((?:set-)?cookie\s*:\s*)[^\r\n]+"),
    # Signed links carry their key in the query.
    re.compile(r"(?i)([?&](?:x-amz-[\w-]+|signature|sig|token|key|session_id)=)[^&\s\"]+"),
    # user:password@host, and the token@host of some services
    re.compile(r"(://)[^/\s?#]+@"),
)
_REPLACEMENTS = (
    HIDDEN,
    rf"\1 {HIDDEN}",
    rf"\1{HIDDEN}",
    rf"\1{HIDDEN}",
    rf"\1{HIDDEN}",
    rf"\1{HIDDEN}@",
)

_known: set[str] = set()
_known_lock = threading.Lock()
_SHORTEST_SECRET = 6
_LONGEST_SHOWN = 120


def remember_secret(value: str) -> None:
    """Have `redact` remove this very string from now on, also as it stands in a link."""
    if len(value) >= _SHORTEST_SECRET:
        with _known_lock:
            _known.update((value, quote(value, safe="")))


def redact(text: str) -> str:
    """Return the text with tokens, secrets and signatures replaced by asterisks, and clean."""
    with _known_lock:
        known = sorted(_known, key=len, reverse=True)
    for secret in known:
        text = text.replace(secret, HIDDEN)
    for pattern, replacement in zip(_PATTERNS, _REPLACEMENTS):
        text = pattern.sub(replacement, text)
    return clean(text)


def without_query(url: str) -> str:
    """Return the link without user info, query and fragment, the parts that can carry a key."""
    # As browsers read it: what stands before is the host, and no name of a user.
    url = url.replace("\\", "/")
    try:
        parts = urlsplit(url)
    except ValueError:  # "https://[x": no link, but it may hold a key all the same
        return re.split(r"[?#]", redact(url), maxsplit=1)[0]
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def shown_address(text: str) -> str:
    """Return what may be no link at all as it can stand in a message: short, without keys."""
    shown = without_query(text)[:_LONGEST_SHOWN]
    return "".join(one if one.isprintable() else "\ufffd" for one in shown)


class _SecretFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
        return True


def get_logger(name: str) -> logging.Logger:
    """Return a logger whose records are cleaned before any handler sees them.

    Of secrets, and of what steers a terminal.

    A filter on a parent logger doesn't see its children's records, so each logger has its own.
    """
    logger = logging.getLogger(name)
    if not any(isinstance(existing, _SecretFilter) for existing in logger.filters):
        logger.addFilter(_SecretFilter())
    return logger
