# SPDX-License-Identifier: GPL-2.0-or-later
"""A person with a browser, as far as a sign-in needs one."""

from __future__ import annotations

import re
import threading
import urllib.error
import urllib.request
from urllib.parse import parse_qs, urljoin, urlsplit

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Page:
    def __init__(self, answer):
        self.status, self.url = answer.status, answer.url
        self.text = answer.read().decode()

    def press(self, button):
        """Press one of its buttons and return the page that it leads to."""
        action = re.search(rf'action="([^"]+)"><button[^>]* id="{button}"', self.text)[1]
        return visit(urljoin(self.url, action), data=b"")


def visit(url, data=None):
    """Return the page at which a browser ends up, following redirects."""
    try:
        with _OPENER.open(urllib.request.Request(url, data), timeout=10) as answer:
            return Page(answer)
    except urllib.error.HTTPError as answer:
        return Page(answer)


def query_of(url):
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


class Browser:
    """Opens an address in the background and does there what it is told.

    Args:
        act: gets the address and returns the last page.
    """

    def __init__(self, act=visit):
        self._act = act
        self._thread = None
        self.opened, self.pages = [], []

    def open(self, url):
        self.opened.append(url)
        self._thread = threading.Thread(target=lambda: self.pages.append(self._act(url)))
        self._thread.start()

    def last_page(self):
        self._thread.join(10)
        return self.pages[-1]
