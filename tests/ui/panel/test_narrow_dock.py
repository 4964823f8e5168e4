# SPDX-License-Identifier: GPL-2.0-or-later
"""In a dock of 300 pixels no box and no button is cut, whatever the language."""

from __future__ import annotations

import pytest
from clipping import what_is_cut
from datacosmos_imagery.ui.widgets.fitting_combo import FittingCombo
from datacosmos_imagery.ui.widgets.fold_button import FoldButton
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
)
from search_tab import any_time, part, rows, search

WIDTH = 300
POINTS = 9.0  # as most desktops have it
LANGUAGES = [
    (None, "en_GB"),
    ("es_ES", "es_ES"),
    ("fr_FR", "fr_FR"),
    ("pt_PT", "pt_PT"),
    ("pt_BR", "pt_BR"),
]


@pytest.fixture(autouse=True)
def _usual_font(qgis_app):
    app = QApplication.instance()
    before, font = app.font(), app.font()
    font.setPointSizeF(POINTS)
    app.setFont(font)
    yield
    app.setFont(before)


def settle():
    for _turn in range(5):
        QApplication.processEvents()


def cut_texts(panel):
    """Return the texts of visible boxes and buttons that are wider than there is room."""
    cut = []
    for combo in panel.findChildren(QComboBox):
        if not combo.isVisible() or combo.isEditable():
            continue
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        field = combo.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        text = combo.shown_text() if isinstance(combo, FittingCombo) else combo.currentText()
        if combo.fontMetrics().horizontalAdvance(text) > field.width():
            cut.append(f"{combo.objectName()}: {text}")
    for button in panel.findChildren((QPushButton, QToolButton)):
        needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
        is_icon = (
            isinstance(button, QToolButton)
            and not button.icon().isNull()
            and (button.toolButtonStyle() == only_icon)
        )
        # The line that a form folds to ends in an ellipsis, and its tip goes on.
        is_cut = needed > button.width() and not isinstance(button, FoldButton)
        if button.isVisible() and button.text() and not is_icon and is_cut:
            cut.append(f"{button.objectName()}: {button.text()}")
    return cut


@pytest.mark.parametrize(
    ("translation", "country"), LANGUAGES, ids=[country for _none, country in LANGUAGES]
)
def test_no_box_and_no_button_is_cut(speak, make_panel, qtbot, translation, country):
    speak(translation, country)
    panel = make_panel()
    panel.resize(WIDTH, 900)
    settle()
    assert panel.width() == WIDTH
    any_time(panel)
    search(panel, qtbot)
    assert rows(panel) > 3
    for number in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(number)
        settle()
        assert cut_texts(panel) == []
        assert what_is_cut(panel) == []
    panel.tabs.setCurrentIndex(0)
    qtbot.mouseClick(part(panel, "coverButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible(), timeout=60_000)
    settle()
    assert cut_texts(panel) == []
    assert panel.width() == WIDTH


def test_a_cut_button_would_be_found(panel):
    panel.resize(WIDTH, 900)
    settle()
    button = part(panel, "searchButton")
    button.setMaximumWidth(10)
    settle()
    assert [text for text in cut_texts(panel) if text.startswith("searchButton")]
