# SPDX-License-Identifier: GPL-2.0-or-later
"""What the desktop is asked to open."""

from __future__ import annotations

from contextlib import contextmanager

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices


class _Opener(QObject):
    def __init__(self):
        super().__init__()
        self.urls = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.urls.append(url.toString())


@contextmanager
def opened(scheme):
    """Collect the addresses of a scheme ("file") instead of opening them."""
    opener = _Opener()
    QDesktopServices.setUrlHandler(scheme, opener.open)
    try:
        yield opener.urls
    finally:
        QDesktopServices.unsetUrlHandler(scheme)
