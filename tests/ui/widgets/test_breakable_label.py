# SPDX-License-Identifier: GPL-2.0-or-later
"""A label that breaks long words, and hands out its text as it was."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.widgets.breakable_label import BREAK, BreakableLabel, with_breaks
from datacosmos_imagery.ui.widgets.remark import DOUBTFUL, Remark
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu

ID = "MANTIS_L1D_000000412_20250118101522_20250118101531_1A2B3C4D"
LONG = f"The image {ID} of {'x' * 70} is the same."


@pytest.fixture
def label(qtbot):
    label = BreakableLabel("name")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setText(LONG)
    label.resize(240, 200)
    qtbot.addWidget(label)
    label.show()
    return label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("short words stay as they are", "short words stay as they are"),
        ("sixteen_letters_", "sixteen_letters_"),
        ("a_b_c_d_e_f_g_h_i", BREAK.join(("a_", "b_", "c_", "d_", "e_", "f_", "g_", "h_", "i"))),
        ("x" * 20, BREAK.join(("x" * 8, "x" * 8, "x" * 4))),
        (f"see {'y' * 17}.", f"see {BREAK.join(('y' * 8, 'y' * 8, 'y.'))}"),
    ],
)
def test_only_long_words_get_places_to_break(text, expected):
    assert with_breaks(text) == expected
    assert with_breaks(text).replace(BREAK, "") == text


def test_no_piece_is_wider_than_a_narrow_label_and_all_lines_are_counted(label):
    pieces = QLabel.text(label).replace(BREAK, " ").split()
    assert max(map(label.fontMetrics().horizontalAdvance, pieces)) < label.width()
    lines = label.heightForWidth(240) / label.fontMetrics().lineSpacing()
    assert lines >= label.fontMetrics().horizontalAdvance(LONG) / 240


def test_what_is_asked_for_is_the_text_as_it_was(label):
    assert label.text() == LONG
    assert label.accessibleName() == LONG
    label.setText("short")
    assert (label.text(), label.accessibleName()) == ("short", "")


def test_copying_by_key_and_by_menu_takes_no_breaks_along(label, qtbot):
    clipboard = QApplication.clipboard()
    label.setSelection(0, len(QLabel.text(label)))
    qtbot.keySequence(label, QKeySequence(QKeySequence.StandardKey.Copy))
    assert clipboard.text() == LONG
    clipboard.clear()
    place = label.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, label.mapToGlobal(place))
    label.contextMenuEvent(event)
    (menu,) = label.findChildren(QMenu)
    copy, everything = menu.actions()
    label.setSelection(0, 0)
    everything.trigger()
    assert label.selectedText() == LONG
    copy.trigger()
    assert clipboard.text() == LONG
    menu.close()


def test_a_remark_shows_long_ids_whole_in_a_narrow_dock(qtbot):
    remark = Remark("remarkLabel")
    qtbot.addWidget(remark)
    remark.say(LONG, DOUBTFUL)
    remark.resize(240, remark.heightForWidth(240))
    remark.show()
    assert remark.text() == LONG
    assert remark.label.height() >= remark.label.heightForWidth(remark.label.width())
