# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors in XML: those of object stores, and of services for maps.

Source: the error responses of Amazon S3, Google Cloud Storage and Azure Blob Storage; OGC 06-121r9,
8.5.
"""

from __future__ import annotations

import html
import re

from ..formats.kinds import after_prolog, text_of

_LARGEST_BYTES = 64 * 1024
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*>\s*")
_ROOT = re.compile(
    r"<(?:[\w.-]+:)?(?:Error|ErrorResponse|ExceptionReport|ServiceExceptionReport)[\s>]"
)
_TEXT = re.compile(
    r"<(?:[\w.-]+:)?(?P<name>Code|Message|ExceptionText|ServiceException)"
    r"(?:\s[^>]*)?>(?P<text>[^<]*)<"
)


def is_xml_error(body: bytes) -> bool:
    """Return whether this is an error, by its root element."""
    return _error_text(body) is not None


def words_of_xml(body: bytes) -> str:
    """Return what an error in XML says, its code first ("AccessDenied: Access Denied").

    Empty if it is none, or says nothing.
    """
    found = _TEXT.finditer(_error_text(body) or "")
    said = [html.unescape(match["text"]).strip() for match in found]
    return ": ".join(part for part in said if part)


def _error_text(body: bytes) -> str | None:
    text = after_prolog(text_of(body[:_LARGEST_BYTES]) or "")
    declared = _DOCTYPE.match(text)
    root = text[declared.end() :] if declared else text
    return text if _ROOT.match(root) else None
