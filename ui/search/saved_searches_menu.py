# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu of saved searches: save the present one, run, rename or remove an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsNewNameDialog
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...core.errors import DataCosmosError
from ..adapters.i18n import translate
from ..messages import Messenger

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.saved_searches import SavedSearches
    from .watch_list import WatchList


class SavedSearchesMenu(QMenu):
    """Filled anew each time it opens, since another QGIS may share the searches.

    Args:
        saved: where they are kept.
        describe: returns the form's query; raises `DataCosmosError` if there is none.
        origin: returns the origin of the connection in use.
        watches: which of them are watched; None where none can be.
    """

    run_requested = pyqtSignal(str)
    saved = pyqtSignal(str)
    renamed = pyqtSignal(str, str)  # the name before, and now
    removed = pyqtSignal(str)

    def __init__(
        self,
        saved: SavedSearches,
        describe: Callable[[], SearchQuery],
        origin: Callable[[], str],
        messenger: Messenger,
        parent: QWidget,
        watches: WatchList | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("savedSearchesMenu")
        self._watches = watches
        self._saved = saved
        self._describe = describe
        self._origin = origin
        self._messenger = messenger
        self.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """Fill the menu with what there is now."""
        self.clear()
        save = self.addAction(translate("DataCosmos", "Save this search..."))
        save.setObjectName("saveSearchAction")
        save.triggered.connect(lambda _checked=False: self._save())
        try:
            names = self._saved.names()
        except DataCosmosError as error:
            self._messenger.error(error)
            return
        self.addSeparator()
        if not names:
            nothing = self.addAction(translate("DataCosmos", "No saved searches yet"))
            nothing.setEnabled(False)
            return
        for name in names:
            action = self.addAction(_as_menu_text(name))
            action.setData(name)
            action.triggered.connect(
                lambda _checked=False, name=name: self.run_requested.emit(name)
            )
        self.addSeparator()
        if self._watches is not None:
            self._add_watch_menu(self._watches, names)
        self._add_submenu(translate("DataCosmos", "Rename"), names, self._rename)
        self._add_submenu(translate("DataCosmos", "Remove"), names, self._remove)

    def _add_submenu(self, title: str, names: tuple[str, ...], act: Callable[[str], None]) -> None:
        menu = self.addMenu(title)
        for name in names:
            action = menu.addAction(_as_menu_text(name))
            action.triggered.connect(lambda _checked=False, name=name: act(name))

    def _add_watch_menu(self, watches: WatchList, names: tuple[str, ...]) -> None:
        menu = self.addMenu(translate("DataCosmos", "Watch"))
        menu.setObjectName("watchMenu")
        for name in names:
            action = menu.addAction(_as_menu_text(name))
            action.setCheckable(True)
            action.setChecked(name in watches.names)
            action.triggered.connect(
                lambda is_on=False, name=name: watches.set_watched(name, bool(is_on))
            )

    def _save(self) -> None:
        try:
            query = self._describe()
            name = _ask_name(self, "", self._saved.names(), may_replace=True)
            if name:
                self._saved.save(name, query, self._origin())
                self._messenger.success(
                    translate("DataCosmos", "The search {} is saved.").format(name)
                )
                self.saved.emit(name)
        except DataCosmosError as error:
            self._messenger.error(error)

    def _rename(self, name: str) -> None:
        try:
            others = tuple(other for other in self._saved.names() if other != name)
            new_name = _ask_name(self, name, others, may_replace=False)
            if new_name and new_name != name:
                self._saved.rename(name, new_name)
                self.renamed.emit(name, new_name)
        except DataCosmosError as error:
            self._messenger.error(error)

    def _remove(self, name: str) -> None:
        try:
            self._saved.remove(name)
        except DataCosmosError as error:
            self._messenger.error(error)
        else:
            self._messenger.info(translate("DataCosmos", "The search {} is removed.").format(name))
            self.removed.emit(name)


def _as_menu_text(name: str) -> str:
    # A single ampersand would become a key to press.
    return name.replace("&", "&&")


def _ask_name(
    parent: QWidget, suggestion: str, taken: tuple[str, ...], *, may_replace: bool
) -> str:
    """Return the name that the user types, empty on a cancel.

    A name that is taken is marked; OK then says Overwrite, or can't be pressed.
    """
    dialog = QgsNewNameDialog("", suggestion, [], list(taken), parent=parent)
    dialog.setWindowTitle(translate("DataCosmos", "Saved search"))
    dialog.setHintString(translate("DataCosmos", "Name of the search:"))
    dialog.setConflictingNameWarning(
        translate("DataCosmos", "There is already a saved search of this name.")
    )
    dialog.setOverwriteEnabled(may_replace)
    name = dialog.name().strip() if dialog.exec() else ""
    dialog.deleteLater()
    return name
