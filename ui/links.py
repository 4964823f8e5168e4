# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening web pages outside QGIS."""

from __future__ import annotations

import os
import shlex

from qgis.PyQt.QtCore import QProcess, QUrl
from qgis.PyQt.QtGui import QDesktopServices

BROWSER_VARIABLE = "DATACOSMOS_BROWSER"


def is_web_link(text: str) -> bool:
    """Return whether the text is a link that may be opened: http or https, with a host."""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in {"http", "https"} and bool(url.host())


def open_link(link: str) -> bool:
    """Open a web page in the user's browser, and return whether that worked.

    The environment variable DATACOSMOS_BROWSER names another command, which gets the link as
    its last argument. Links come from the service, and anything but http and https could start
    programs, so nothing else is opened.
    """
    if not is_web_link(link):
        return False
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    command = shlex.split(os.environ.get(BROWSER_VARIABLE, ""), posix=os.name != "nt")
    if not command:
        return bool(QDesktopServices.openUrl(url))
    # Encoded, so that no character of it can mean anything to the command.
    encoded = bytes(url.toEncoded()).decode("ascii")
    started = QProcess.startDetached(command[0], [*command[1:], encoded])
    # With a bool on one version of the bindings, with the process id beside it on another.
    return bool(started[0] if isinstance(started, tuple) else started)
