# SPDX-License-Identifier: GPL-2.0-or-later
"""A box that is narrower than what is chosen says so, and its list shows all of it."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.widgets.fitting_combo import ElidedCombo
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize

WIDE, NARROW = 400, 110


@pytest.mark.parametrize("has_icon", [False, True])
def test_a_text_without_room_ends_in_an_ellipsis(qtbot, has_icon):
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.setIconSize(QSize(16, 16))
    text = "All features of World map"
    if has_icon:
        combo.addItem(QgsApplication.getThemeIcon("/mIconPolygonLayer.svg"), text)
    else:
        combo.addItem(text)
    combo.resize(WIDE, combo.sizeHint().height())
    assert combo.shown_text() == text
    combo.resize(NARROW, combo.height())
    combo.show()
    shown = combo.shown_text()
    assert shown.endswith("…")
    icon = 16 if has_icon else 0
    assert combo.fontMetrics().horizontalAdvance(shown) + icon < NARROW
    combo.showPopup()
    assert combo.view().width() >= combo.fontMetrics().horizontalAdvance(text)
    combo.hidePopup()
