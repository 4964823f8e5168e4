# SPDX-License-Identifier: GPL-2.0-or-later
"""The line above the results in which to type what to see of them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ..adapters.i18n import number_text, translate
from ..lists.scene_texts import day_text, platform_text
from .narrowing import Narrowing, TextsOfItems, has_all_words

if TYPE_CHECKING:
    from datetime import date

    from ...core.catalogue.search import FoundItem

_NAME = "text"
_LEAST_LETTERS = 10


class FilterEdit(QgsFilterLineEdit):
    """A line that Escape empties."""

    def event(self, event: QEvent) -> bool:
        """Called by Qt."""
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if is_key and self.text() and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.clear()
            event.accept()
            return True
        return bool(super().event(event))


class NarrowRow(QWidget):
    """Narrows list and map by what is typed, and says how much is shown. Hidden without results.

    Args:
        narrowing: what it sets and tells of, with all that narrows elsewhere.
    """

    def __init__(self, narrowing: Narrowing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrowing = narrowing
        self._texts = TextsOfItems(searched_text)
        self._edit = FilterEdit(self)
        self._edit.setObjectName("textFilterEdit")
        self._edit.setShowSearchIcon(True)
        self._edit.setPlaceholderText(translate("DataCosmos", "Id, satellite or date"))
        self._edit.setAccessibleName(translate("DataCosmos", "Show only scenes with these words"))
        self._edit.setToolTip(
            translate(
                "DataCosmos",
                "Shows only the scenes with all of these words in their id, satellite or date, "
                "here and on the map. Esc shows all.",
            )
        )
        self._edit.setMinimumWidth(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        self._label = QLabel(self)
        self._label.setObjectName("shownLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._all = QToolButton(self)
        self._all.setObjectName("showAllButton")
        self._all.setText(translate("DataCosmos", "Show all"))
        self._all.setToolTip(translate("DataCosmos", "Show all scenes that were found again"))
        self._all.clicked.connect(lambda _checked=False: narrowing.clear())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._label)
        layout.addWidget(self._all)
        self._edit.textChanged.connect(self._on_text)
        narrowing.cleared.connect(self._edit.clear)
        self.show_counts()

    def _on_text(self, text: str) -> None:
        self._narrowing.narrow(_NAME, has_all_words(self._texts, text))

    def show_counts(self) -> None:
        """Say how much is shown, if that isn't all."""
        shown, every = self._narrowing.counts()
        is_on = self._narrowing.is_on
        if not every:
            self._texts.forget()
        self._label.setText(
            translate("DataCosmos", "{} of {} shown").format(number_text(shown), number_text(every))
        )
        self._label.setVisible(is_on)
        # The line itself has a button to empty it.
        self._all.setVisible(self._narrowing.is_on_besides(_NAME))
        self.setVisible(bool(every))


def searched_text(found: FoundItem) -> str:
    """Return what of an item can be typed to find it: its id, satellite, and date in two forms."""
    item = found.item
    parts = [item.id, item.platform, platform_text(item.platform)]
    if item.acquired is not None:
        parts.append(_day_texts(item.acquired.date()))
    return " ".join(parts)


@lru_cache(maxsize=10_000)
def _day_texts(day: date) -> str:
    return f"{day.isoformat()} {day_text(day)}"
