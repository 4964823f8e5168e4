# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the dock's content: names, words for screen readers, room."""

from __future__ import annotations

from search_tab import any_time, part, search


def test_every_widget_for_outside_tests_has_its_name(panel):
    for name in (
        "areaCombo",
        "collectionsCombo",
        "dateFromEdit",
        "dateToEdit",
        "cloudSpin",
        "searchButton",
        "cancelButton",
        "statusLabel",
        "resultsView",
        "addToCartButton",
        "coverButton",
        "cartView",
        "orderButton",
    ):
        part(panel, name)


def test_interactive_widgets_speak_to_screen_readers(panel):
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox

    for kind in (QAbstractButton, QComboBox, QAbstractSpinBox):
        for widget in panel.findChildren(kind):
            # Those that Qt and QGIS put into other widgets speak with them.
            if widget.objectName() in {"", "collapseButton"} or "qt_" in widget.objectName():
                continue
            words = (widget.accessibleName(), widget.toolTip(), getattr(widget, "text", str)())
            assert any(words), widget.objectName()


def test_a_low_dock_gives_the_unfolded_filters_the_room_of_the_list(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    view = part(panel, "resultsView")
    line = part(panel, "searchSummaryButton")
    line.click()
    part(panel, "moreFiltersBox").setCollapsed(False)
    panel.resize(450, 420)
    qtbot.waitUntil(lambda: not view.isVisible())
    part(panel, "moreFiltersBox").setCollapsed(True)
    line.click()
    qtbot.waitUntil(view.isVisible)
