# SPDX-License-Identifier: GPL-2.0-or-later
"""Which saved searches are watched: always at hand, read and written in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.background import Background

if TYPE_CHECKING:
    from ...core.catalogue.watching import Watches


class WatchList(QObject):
    """The watched searches of the profile.

    Args:
        folder: of the plugin in the profile.
    """

    changed = pyqtSignal()
    """Others are watched now, perhaps."""
    begun = pyqtSignal()
    """The user has told to watch one."""
    renamed = pyqtSignal(str, str)
    """A saved search has another name: the old one and the new."""
    forgotten = pyqtSignal(str)
    """The saved search of this name is removed."""
    failed = pyqtSignal(object)  # the error

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._background = Background("watches", self)
        self.names: frozenset[str] = frozenset()

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for is done and told."""
        return self._background.is_idle

    def refresh(self) -> None:
        """Look again: another QGIS may have changed them."""
        self._change(lambda _watches: None)

    def set_watched(self, name: str, is_wanted: bool) -> None:
        """Watch a saved search, or watch it no more."""
        if is_wanted:
            self._change(lambda watches: watches.watch(name), self.begun.emit)
        else:
            self._change(lambda watches: watches.unwatch(name))

    def rename(self, name: str, new_name: str) -> None:
        """Follow a saved search to its new name."""
        self._change(lambda watches: watches.rename(name, new_name))
        self.renamed.emit(name, new_name)

    def forget(self, name: str) -> None:
        """Forget a saved search, which is removed."""
        self._change(lambda watches: watches.forget(name))
        self.forgotten.emit(name)

    def close(self) -> None:
        """Finish what is being written; nothing is heard of it."""
        self._background.close()

    def _change(
        self, act: Callable[[Watches], object], then: Callable[[], None] | None = None
    ) -> None:
        folder = self._folder

        def work() -> frozenset[str]:
            from ...core.catalogue.watching import FILE_NAME, Watches

            watches = Watches(folder / FILE_NAME)
            act(watches)
            return frozenset(one.name for one in watches.watched())

        def show(names: frozenset[str]) -> None:
            self.names = names
            self.changed.emit()
            if then is not None:
                then()

        self._background.run(work, show, self.failed.emit)
