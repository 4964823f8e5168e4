# SPDX-License-Identifier: GPL-2.0-or-later
"""A label that wraps its text within words, too, where these are longer than a line."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QClipboard, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu, QWidget

# Nobody sees it; a line may end there (Unicode Standard Annex 14, class ZW).
BREAK = "\u200b"
_LONG = re.compile(r"\S{17,}")
_AFTER = re.compile(r"(?<=[/_.:?&=@,;+-])(?=\w)")
_RUN = re.compile(rf"[^{BREAK}]{{17,}}")
_PIECE = 8


class BreakableLabel(QLabel):
    """Shows plain text. What is copied from it is that text, without the places to break it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._plain = ""

    def setText(self, text: str) -> None:
        self._plain = text
        shown = with_breaks(text)
        super().setText(shown)
        # Screen readers may spell what nobody sees.
        self.setAccessibleName(text if shown != text else "")

    def text(self) -> str:
        return self._plain

    def selectedText(self) -> str:
        return str(super().selectedText()).replace(BREAK, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.hasSelectedText() and QApplication.clipboard().supportsSelection():
            self._copy(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(lambda _checked=False: self._copy())
        everything = menu.addAction(self.tr("Select All"))
        everything.triggered.connect(lambda _checked=False: self._select_all())
        menu.popup(event.globalPos())

    def _copy(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        QApplication.clipboard().setText(self.selectedText(), mode)

    def _select_all(self) -> None:
        self.setSelection(0, len(super().text()))


def with_breaks(text: str) -> str:
    """Return the text with places to break in words of more than 16 characters."""
    return _LONG.sub(lambda word: _broken(word[0]), text)


def _broken(word: str) -> str:
    return _RUN.sub(lambda run: _cut(run[0]), _AFTER.sub(BREAK, word))


def _cut(run: str) -> str:
    return BREAK.join(run[at : at + _PIECE] for at in range(0, len(run), _PIECE))
