# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening web pages outside QGIS."""

from __future__ import annotations

import os
import shlex

from qgis.PyQt.QtCore import QProcess, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...core.urls import web_url_or_none

BROWSER_VARIABLE = "DATACOSMOS_BROWSER"


def is_web_link(text: str) -> bool:
    """Return whether the text is a link that may be opened: http or https, with a host."""
    return web_url_or_none(text) is not None


def open_link(link: str) -> bool:
    """Open a web page in the user's browser, and return whether that worked.

    The environment variable DATACOSMOS_BROWSER names another command, which gets the link as
    its last argument. Links come from the service, and anything but http and https could start
    programs, so nothing else is opened. What opens is the link as we read it, in plain ASCII, so
    that no character of it can mean anything else to Qt, the browser or the command.
    """
    url = web_url_or_none(link)
    if url is None:
        return False
    command = shlex.split(os.environ.get(BROWSER_VARIABLE, ""), posix=os.name != "nt")
    if not command:
        return bool(QDesktopServices.openUrl(QUrl(url.page, QUrl.ParsingMode.StrictMode)))
    started = QProcess.startDetached(command[0], [*command[1:], url.page])
    # With a bool on one version of the bindings, with the process id beside it on another.
    return bool(started[0] if isinstance(started, tuple) else started)
