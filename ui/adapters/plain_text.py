# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts from outside, for places that would take them for more than text."""

from __future__ import annotations

from ...core.urls import web_url_or_none

# "[%" begins an expression, which legends and map tips evaluate.
_LOOK_ALIKES = (("<", "‹"), (">", "›"), ("[%", "[ %"))


def without_markup(text: str) -> str:
    """Return the text with look-alikes for what begins markup or an expression.

    For names and lines that QGIS or Qt may render as HTML in one place, and show as they are in
    another: escaping would be seen there.
    """
    for begin, look_alike in _LOOK_ALIKES:
        text = text.replace(begin, look_alike)
    return text


def web_link(text: str) -> str:
    """Return a link that may be opened (http or https, with a host), encoded; else nothing.

    Encoded, none of its characters means anything to HTML but "&" and "'".
    """
    url = web_url_or_none(text)
    return url.page if url else ""
