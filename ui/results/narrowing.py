# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the found scenes are shown, in the list and on the map: one road for all narrowings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from .footprints import FootprintLayer
    from .model import ResultsModel
    from .rows import ResultRow

ItemTest = Callable[["FoundItem"], bool]

# Looked at without giving the window a turn; more would be felt as a stall.
_SLICE_S = 0.008
_ROWS_BETWEEN_LOOKS = 100


class Narrowing(QObject):
    """Shows only what every narrowing admits. Nothing is forgotten: all comes back without them.

    Whoever narrows has a name for it, of which there is one narrowing at a time::

        narrowing.narrow("text", test)    # FoundItem -> bool, quick: it is asked of each item
        narrowing.narrow("dates", test)   # both must admit an item
        narrowing.narrow("dates", None)   # this one is taken off

    A row stands for all products of an acquisition and is shown if any of them is admitted, with
    one that is, unless the user chose another; its footprints, of all products, are shown on the
    map or not as the row is. With many rows the
    tests run in slices between other events; `changed` tells when list and map are as wanted.
    What comes later, as a search goes on, is tested as it comes. Narrowings stay when the list is
    emptied for a new search: who wants to begin anew takes off its own.
    """

    changed = pyqtSignal()
    """What is shown has changed."""
    cleared = pyqtSignal()
    """All narrowings were taken off, so that what they are set with shows nothing any more."""

    def __init__(
        self, model: ResultsModel, footprints: FootprintLayer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._footprints = footprints
        self._tests: dict[str, ItemTest] = {}
        self._left: Iterator[ResultRow] = iter(())
        self._hidden: set[str] = set()
        self._changed: list[ResultRow] = []  # that show another product than before
        self._is_listed = False  # the list shows what is admitted, the map not yet
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        model.modelReset.connect(self._on_reset)

    def narrow(self, name: str, test: ItemTest | None) -> None:
        """Show only what this test, and those of other names, admit.

        Args:
            test: None to take the narrowing of this name off.
        """
        if test is None:
            if self._tests.pop(name, None) is None:
                return
        else:
            self._tests[name] = test
        self._begin()

    def clear(self) -> None:
        """Take all narrowings off and show everything."""
        if self._tests:
            self._tests.clear()
            self._begin()
        self.cleared.emit()

    @property
    def is_on(self) -> bool:
        """Whether anything narrows at present."""
        return bool(self._tests)

    def is_on_besides(self, name: str) -> bool:
        """Whether anything of another name narrows at present."""
        return any(one != name for one in self._tests)

    @property
    def is_busy(self) -> bool:
        """Whether rows are still being looked at."""
        return bool(self._timer.isActive())

    def admits(self, found: FoundItem) -> bool:
        """Return whether all narrowings admit an item."""
        for test in self._tests.values():  # noqa: SIM110  items come by the thousand
            if not test(found):
                return False
        return True

    def counts(self) -> tuple[int, int]:
        """Return how many acquisitions are shown, and how many there are."""
        counts = self._model.counts()
        return counts.shown, counts.acquisitions

    def note(self, found: Sequence[FoundItem]) -> None:
        """Hide on the map what has come to the list and isn't admitted."""
        if not self._tests:
            return
        shown: set[str] = set()
        hidden: set[str] = set()
        for row in self._model.rows_with(one.key for one in found):
            keys = [variant.key for variant in row.acquisition.variants]
            (shown if row.is_admitted else hidden).update(keys)
        self._footprints.change_hidden(hidden, shown)

    def _begin(self) -> None:
        self._model.set_narrowing(self.admits if self._tests else None)
        self._left = iter(self._model.all_rows())
        self._hidden = set()
        self._is_listed = False
        self._go_on()

    def _go_on(self) -> None:
        if self._is_listed:
            self._show_on_map()
            return
        until = time.monotonic() + _SLICE_S
        test = self.admits if self._tests else None
        for number, row in enumerate(self._left, 1):
            if row.admit(test):
                self._changed.append(row)
            if not row.is_admitted:
                self._hidden.update([variant.key for variant in row.acquisition.variants])
            if not number % _ROWS_BETWEEN_LOOKS and time.monotonic() > until:
                self._timer.start()
                return
        changed, self._changed = self._changed, []
        self._model.show_admitted(changed)
        if self._timer.isActive():
            self._is_listed = True  # the map has its own turn: both would be felt together
        else:
            self._show_on_map()

    def _show_on_map(self) -> None:
        self._timer.stop()
        self._is_listed = False
        self._footprints.set_hidden(self._hidden)
        self.changed.emit()

    def _on_reset(self) -> None:
        self._timer.stop()
        self._left, self._hidden, self._is_listed = iter(()), set(), False
        self._changed = []
        self.changed.emit()


def has_all_words(text_of: Callable[[FoundItem], str], typed: str) -> ItemTest | None:
    """Return the test that an item's text has all of the words that were typed, in any case.

    Args:
        text_of: returns the text of an item, case-folded.

    Returns:
        None if no word was typed.
    """
    words = tuple(dict.fromkeys(typed.casefold().split()))
    if not words:
        return None

    def test(found: FoundItem) -> bool:
        text = text_of(found)
        for word in words:  # noqa: SIM110  items come by the thousand
            if word not in text:
                return False
        return True

    return test


class TextsOfItems:
    """What a text filter looks through, of each item, kept as long as the list is.

    Args:
        make: returns the text of an item.
    """

    def __init__(self, make: Callable[[FoundItem], str]) -> None:
        self._make = make
        self._texts: dict[str, str] = {}

    def __call__(self, found: FoundItem) -> str:
        """Return the item's text, case-folded."""
        text = self._texts.get(found.key)
        if text is None:
            text = self._texts[found.key] = self._make(found).casefold()
        return text

    def forget(self) -> None:
        """Begin anew."""
        self._texts.clear()
