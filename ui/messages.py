# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user is told, in the message bar; what only helps to find a fault, in the log."""

from __future__ import annotations

import html
import traceback
from collections.abc import Callable, Sequence

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QPushButton

from ..core.errors import Cancelled, DataCosmosError, LedgerAway
from ..core.redaction import redact
from .adapters.message_log import TAB, log, recent_log

_SHORT_S = 6
_UNDO_S = 30
_UNTIL_CLOSED = 0
_UNDOABLE = "datacosmosUndoMessage"
_AWAY = "datacosmosJournalAwayMessage"


class Messenger:
    """Shows messages in one message bar: QGIS's own, or that of a dialog.

    Args:
        bar: renders HTML, so everything is escaped first: texts come from the service too.
        explain: shows what happened; errors get a button for it.
    """

    def __init__(self, bar: QgsMessageBar, explain: Callable[[], None] | None = None) -> None:
        self._bar = bar
        self._explain = explain

    def error(self, error: Exception) -> None:
        """Say what went wrong and what to do about it. A cancel isn't an error: nothing shows."""
        if isinstance(error, Cancelled):
            return
        log_error(error)
        # However many ask for a journal that is away, it is said once.
        name = _AWAY if isinstance(error, LedgerAway) else ""
        if not name or not self.has(name):
            self._show(in_words(error), Qgis.MessageLevel.Critical, _UNTIL_CLOSED, name)

    def journal_is_back(self) -> None:
        """Take back that the order journal can't be reached."""
        self.take_back(_AWAY)

    def warning(self, text: str) -> None:
        """Say something that may need action."""
        log(text, Qgis.MessageLevel.Warning)
        self._show(text, Qgis.MessageLevel.Warning, _UNTIL_CLOSED)

    def info(self, text: str) -> None:
        """Say something worth reading."""
        self._show(text, Qgis.MessageLevel.Info, _SHORT_S)

    def success(self, text: str) -> None:
        """Say that something the user asked for is done."""
        self._show(text, Qgis.MessageLevel.Success, _SHORT_S)

    def undoable(self, text: str, undo: Callable[[], None]) -> None:
        """Say that something was taken away, for a while with a button that brings it back.

        The message of what was taken away before goes: its button would be taken for this one's.
        """
        for earlier in self._bar.items():
            if earlier.objectName() == _UNDOABLE:
                self._bar.popWidget(earlier)
        item = self._item(_escaped(text), Qgis.MessageLevel.Info, _UNDO_S)
        item.setObjectName(_UNDOABLE)
        button = QPushButton(QCoreApplication.translate("DataCosmos", "Undo"), item)
        button.setObjectName("undoButton")

        def on_clicked(_checked: bool = False) -> None:
            self._bar.popWidget(item)
            undo()

        button.clicked.connect(on_clicked)
        item.layout().addWidget(button)
        self._bar.pushItem(item)

    def has(self, name: str) -> bool:
        """Return whether a message of this name stands in the bar."""
        return any(item.objectName() == name for item in self._bar.items())

    def take_back(self, name: str) -> None:
        """Have no message of this name stand in the bar."""
        for item in self._bar.items():
            if item.objectName() == name:
                self._bar.popWidget(item)

    def choice(
        self, name: str, text: str, choices: Sequence[tuple[str, Callable[[], None]]]
    ) -> None:
        """Say something that can be looked at, until that is done or the user closes it.

        Args:
            name: of the message; an earlier one of this name goes.
            choices: what can be looked at, by its name, and what shows it; a menu if several.
        """
        self.take_back(name)
        item = self._item(_escaped(text), Qgis.MessageLevel.Info, _UNTIL_CLOSED)
        item.setObjectName(name)
        button = QPushButton(QCoreApplication.translate("DataCosmos", "Show"), item)
        button.setObjectName("showButton")

        def take(act: Callable[[], None]) -> None:
            self._bar.popWidget(item)
            act()

        if len(choices) == 1:
            button.clicked.connect(lambda _checked=False: take(choices[0][1]))
        else:
            menu = QMenu(button)
            for called, act in choices:
                entry = menu.addAction(redact(called).replace("&", "&&"))
                entry.triggered.connect(lambda _checked=False, act=act: take(act))
            button.setMenu(menu)
        item.layout().addWidget(button)
        self._bar.pushItem(item)

    def _item(self, escaped: str, level: Qgis.MessageLevel, duration_s: int) -> QgsMessageBarItem:
        item = self._bar.createMessage(TAB, escaped)
        item.setLevel(level)
        item.setDuration(duration_s)
        return item

    def _show(self, text: str, level: Qgis.MessageLevel, duration_s: int, name: str = "") -> None:
        escaped = _escaped(text)
        shown = self._bar.currentItem()
        if shown is not None and shown.text() == escaped and shown.level() == level:
            return  # said already, and still to be read
        item = self._item(escaped, level, duration_s)
        item.setObjectName(name)
        if self._explain is not None and level == Qgis.MessageLevel.Critical:
            button = QPushButton(QCoreApplication.translate("DataCosmos", "What happened"), item)
            button.setObjectName("whatHappenedButton")
            button.clicked.connect(lambda _checked=False: self._explain())
            item.layout().addWidget(button)
        self._bar.pushItem(item)


def _escaped(text: str) -> str:
    return html.escape(redact(text), quote=False)


def in_words(error: Exception) -> str:
    """Return an error as text for a person; also a cancel, where something has to be said."""
    if isinstance(error, DataCosmosError):
        return error.explain()
    if isinstance(error, Cancelled):
        return QCoreApplication.translate("DataCosmos", "Cancelled.")
    return QCoreApplication.translate(
        "DataCosmos",
        "Something unexpected went wrong ({}). The message log, tab DataCosmos, has the details.",
    ).format(type(error).__name__)


def log_error(error: Exception) -> None:
    """Write an error to the log, with what only helps to find a fault. A cancel isn't one."""
    if isinstance(error, Cancelled):
        return
    recent_log.add_failure(error)
    if isinstance(error, DataCosmosError):
        text = "\n".join(part for part in (error.explain(), error.detail) if part)
    else:
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    log(text, Qgis.MessageLevel.Critical)
