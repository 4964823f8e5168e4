# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts from outside, for places that would take them for more than text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

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

    Encoded, no character of it can end an attribute in HTML.
    """
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in {"http", "https"} or not url.host():
        return ""
    return bytes(url.toEncoded()).decode("ascii")
