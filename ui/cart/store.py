# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart as the dock knows it: always at hand, read and written in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .steps import Step, Steps

if TYPE_CHECKING:
    from ...core.cart.cart import Cart, TakenOut
    from ...core.cart.entry import CartEntry
    from ...core.catalogue.search import FoundItem
    from ...core.sales.order import LineItem
    from ...core.sales.pricing import Quote


class CartStore(QObject):
    """The cart of one API's origin.

    Changes are made one after the other by a thread of its own: QGIS's task threads are few,
    and a cart that waits for a download to end would seem dead.
    """

    changed = pyqtSignal()
    taken_out = pyqtSignal(int, int)  # for `undo`, and how many
    failed = pyqtSignal(object)  # the error

    _finished = pyqtSignal(str, object, object, object)  # origin, content or error, result, told

    def __init__(self, cart: Cart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cart = cart
        self._origin = ""
        self._entries: tuple[CartEntry, ...] = ()
        self._told: frozenset[str] = frozenset()
        self._is_closed = False
        self._steps = Steps()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="datacosmos-cart")
        self._finished.connect(self._on_finished)

    @property
    def origin(self) -> str:
        return self._origin

    @property
    def entries(self) -> tuple[CartEntry, ...]:
        """What is in the cart, as of the last look."""
        return self._entries

    def set_origin(self, origin: str) -> None:
        """Show what was found at this API; empty for nothing, when there is no account."""
        if origin != self._origin:
            self._origin = origin
            self._entries = ()
            self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Look again: another QGIS may have changed the cart."""
        self._change(lambda _origin: None)

    def add(
        self, entries: Iterable[CartEntry], on_added: Callable[[int], None] | None = None
    ) -> None:
        """Put entries in, which can be undone; `on_added` is told how many were new."""
        kept = tuple(entries)

        def work(origin: str) -> int:
            new = self._cart.put_in(kept)
            self._steps.add(Step(origin, added=new.lines, taken=new.before or None))
            return len(new)

        if kept:
            self._change(work, on_added)

    @property
    def last_step(self) -> Step | None:
        """The latest step that can be undone, None if there is none."""
        found = self._steps.latest(self._origin)
        return None if found is None else found[1]

    def remove(self, lines: Iterable[LineItem]) -> None:
        """Take lines out, which can be undone."""
        kept = tuple(lines)
        self._take_out(lambda origin: self._cart.remove(kept, origin))

    def hand_over(self, lines: Iterable[LineItem], origin: str) -> None:
        """Take out lines for good: they are ordered, and putting them back would buy them twice.

        Args:
            origin: of the API that they were ordered at; another one may be in use by now.
        """
        kept = tuple(lines)

        def work(_origin: str) -> None:
            self._cart.remove(kept, origin)
            self._steps.forget(kept, origin)

        if not self._is_closed:
            self._thread.submit(self._run, origin, work, None)

    def remove_found(self, found: Iterable[FoundItem]) -> None:
        """Take items of a search out."""
        keys = {one.key for one in found}
        self.remove(entry.line for entry in self._entries if entry.key in keys)

    def clear(self) -> None:
        """Take all out, which can be undone."""
        self._take_out(self._cart.clear)

    def undo(self, number: int | None = None) -> None:
        """Undo a step, once: what others have put in or taken out since stays as it is.

        Args:
            number: which, see `taken_out`; None for the latest of the API in use.
        """

        def work(origin: str) -> None:
            wanted = self._steps.latest(origin) if number is None else self._steps.find(number)
            if wanted is not None:
                place, step = wanted
                step.undo(self._cart)
                self._steps.drop(place)

        if not self._is_closed:  # also without an account by now
            self._thread.submit(self._run, self._origin, work, lambda _nothing: self.changed.emit())

    def choose(self, entries: Iterable[CartEntry]) -> None:
        """Keep what is chosen of scenes that are in the cart, the whole or parts."""
        kept = tuple(entries)
        self._change(lambda _origin: self._cart.choose(kept))

    def record_quotes(self, quotes: Iterable[Quote]) -> None:
        """Take over fresh prices."""
        kept = tuple(quotes)
        self._change(lambda origin: self._cart.record_quotes(kept, origin))

    def accept_prices(self, lines: Iterable[LineItem]) -> None:
        """Forget what the lines cost before."""
        kept = tuple(lines)
        self._change(lambda origin: self._cart.accept_prices(kept, origin))

    def close(self) -> None:
        """Finish what is being written; nothing is heard of it, and nothing more is done."""
        if self._is_closed:
            return
        self._is_closed = True
        self._finished.disconnect(self._on_finished)
        self._thread.shutdown(wait=True)

    def _take_out(self, operation: Callable[[str], TakenOut]) -> None:
        def work(origin: str) -> tuple[int, int]:
            taken = operation(origin)
            return self._steps.add(Step(origin, taken=taken)), len(taken)

        def tell(told: tuple[int, int]) -> None:
            if told[1]:
                self.taken_out.emit(*told)

        self._change(work, tell)

    def _change(
        self, operation: Callable[[str], Any], told: Callable[[Any], None] | None = None
    ) -> None:
        if self._origin and not self._is_closed:
            self._thread.submit(self._run, self._origin, operation, told)

    def _run(self, origin: str, operation: Callable[[str], Any], told: Any) -> None:
        try:
            result = operation(origin)
            content: Any = self._cart.read(origin)
        except Exception as error:  # noqa: BLE001  a border: nobody else would hear of it
            self._finished.emit(origin, error, None, None)
        else:
            self._finished.emit(origin, content, result, told)

    def _on_finished(self, origin: str, content: Any, result: Any, told: Any) -> None:
        if origin != self._origin:
            return
        if isinstance(content, Exception):
            self.failed.emit(content)
            return
        if content.entries != self._entries:
            self._entries = content.entries
            self.changed.emit()
        damages = {damage.message: damage for damage in content.damages}
        for message in damages.keys() - self._told:  # said once, not with each look
            self.failed.emit(damages[message])
        self._told = frozenset(damages)
        if told is not None:
            told(result)
