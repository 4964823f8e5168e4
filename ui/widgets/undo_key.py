# SPDX-License-Identifier: GPL-2.0-or-later
"""Ctrl+Z in a part of the dock, where it would else be QGIS's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QWidget


class UndoKey(QObject):
    """Calls a function when the user presses the key for undo in a widget, or in one within it.

    No QShortcut: QGIS has one of the same key for edits of layers, and of two that fit neither
    is taken. What edits a text itself keeps the key.
    """

    def __init__(self, widget: QWidget, undo: Callable[[], None]) -> None:
        super().__init__(widget)
        self._undo = undo
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds:
            return False
        if not cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Undo):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._undo()
        event.accept()
        return True


def with_undo_key(text: str) -> str:
    """Return the text of a menu's entry with the key behind it."""
    key = QKeySequence(QKeySequence.StandardKey.Undo)
    return f"{text}\t{key.toString(QKeySequence.SequenceFormat.NativeText)}"
