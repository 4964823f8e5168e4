# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening web pages outside QGIS."""

from __future__ import annotations

import os
import shlex

from qgis.PyQt.QtCore import QProcess, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .adapters.plain_text import web_link

BROWSER_VARIABLE = "DATACOSMOS_BROWSER"


def is_web_link(text: str) -> bool:
    """Return whether the text is a link that may be opened: http or https, with a host."""
    return bool(web_link(text))


def open_link(link: str) -> bool:
    """Open a web page in the user's browser, and return whether that worked.

    The environment variable DATACOSMOS_BROWSER names another command, which gets the link as
    its last argument. Links come from the service, and anything but http and https could start
    programs, so nothing else is opened.
    """
    # Encoded, so that no character of it can mean anything to the command.
    encoded = web_link(link)
    if not encoded:
        return False
    command = shlex.split(os.environ.get(BROWSER_VARIABLE, ""), posix=os.name != "nt")
    if not command:
        return bool(QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)))
    started = QProcess.startDetached(command[0], [*command[1:], encoded])
    # With a bool on one version of the bindings, with the process id beside it on another.
    return bool(started[0] if isinstance(started, tuple) else started)
