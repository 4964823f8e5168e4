# SPDX-License-Identifier: GPL-2.0-or-later
"""How a list that is loaded in part says so."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.results.loaded_row import LoadedRow
from qgis.PyQt.QtWidgets import QLabel


@pytest.mark.parametrize(
    ("loaded", "matched", "words"),
    [
        (100, 1612, "Sorted and coloured: of the 100 loaded, not all 1,612."),
        (100, None, "Sorted and coloured: of the 100 loaded. There are more."),
        (100, 90, "Sorted and coloured: of the 100 loaded. There are more."),
    ],
    ids=["known", "unsaid", "miscounted"],
)
def test_it_says_of_how_many(qtbot, loaded, matched, words):
    row = LoadedRow()
    qtbot.addWidget(row)
    row.show_counts(loaded, matched)
    assert row.findChild(QLabel, "loadedLabel").text() == words
