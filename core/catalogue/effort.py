# SPDX-License-Identifier: GPL-2.0-or-later
"""How much a search has been through, and when that is enough."""

from __future__ import annotations

from collections.abc import Iterable

from ..stac.items import Item
from ..wording import tr

# Pages of which so few items are wanted that larger ones save requests, as a part of them.
_FEW = 0.25
_HARDLY_ANY = 0.02
_MOST_POOR_PAGES = 40
# Pages with nothing but items that came before. One or two happen where scenes arrive meanwhile.
_MOST_REPEATED = 3
# Pages may be empty, since the service drops what an account may not see after it has counted.
_MOST_EMPTY = 20


class Effort:
    """The pages of one run of a search.

    Attributes:
        is_poor: whether few of the latest page's items were wanted, which were new.
    """

    def __init__(self) -> None:
        self.is_poor = False
        self._pages = self._poor_pages = self._received = self._found = 0
        self._repeated = self._empty = 0
        self._seen: set[tuple[str, str]] = set()

    def adds_nothing_for_long(self, items: Iterable[Item]) -> bool:
        """Note the items of a page; return whether the latest pages held nothing new."""
        keys = {(item.collection, item.id) for item in items}
        is_new = not keys <= self._seen
        self._seen |= keys
        self._repeated = 0 if is_new else self._repeated + bool(keys)
        self._empty = self._empty + 1 if not keys else 0
        return self._repeated >= _MOST_REPEATED or self._empty >= _MOST_EMPTY

    def note(self, found: int, received: int) -> None:
        """Note how many of a page's items were wanted."""
        self._pages += 1
        self._found += found
        self._received += received
        self.is_poor = found < _FEW * received and not self._repeated
        self._poor_pages += found < _HARDLY_ANY * received

    @property
    def is_too_much(self) -> bool:
        """Whether there were so many pages with hardly anything in them that it should end."""
        return self._poor_pages >= _MOST_POOR_PAGES

    def sentence_of_end(self) -> str:
        """Return why the search ends here."""
        return tr(
            "Looked at {received} scenes in {pages} pages, of which {found} are what is sought. "
            "The search stopped there: narrow it down, or go on.",
            received=self._received,
            pages=self._pages,
            found=self._found,
        )

    def sentence_of_loop(self) -> str:
        """Return why the search ends here though the service names another page."""
        return tr(
            "The service names further pages, but nothing new has come for a while: the search "
            "ended after {pages} pages with {received} scenes.",
            pages=self._pages,
            received=self._received,
        )
