# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock by the keyboard alone: Tab goes as the eye does, Enter searches."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication
from search_tab import any_time, is_running, part, rows, search


def visited(panel, qtbot, start):
    """Return the widgets that Tab comes to in the panel, from one of them on, each once."""
    start.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is start, timeout=20_000)
    stops = []
    while True:
        focus = QApplication.focusWidget()
        if focus is None or focus in stops or not panel.isAncestorOf(focus):
            return stops
        stops.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)


def line_of(widget, panel):
    """Return the height at which a widget's middle lies in the panel."""
    return widget.mapTo(panel, QPoint(0, widget.height() // 2)).y()


@pytest.mark.parametrize("width", [300, 450])
@pytest.mark.parametrize("unfolded", [False, True], ids=["folded", "more filters"])
def test_tab_goes_from_top_to_bottom(panel, qtbot, width, unfolded):
    panel.resize(width, 900)
    panel.activateWindow()
    if unfolded:
        part(panel, "moreFiltersBox").setCollapsed(False)
    least = panel.minimumSizeHint().width()
    qtbot.waitUntil(lambda: panel.width() == max(width, least), timeout=20_000)
    stops = visited(panel, qtbot, part(panel, "connectionChooser"))
    assert len(stops) > 8
    slack = panel.fontMetrics().height()  # those of one line needn't be of one height
    for earlier, later in zip(stops, stops[1:]):
        above, below = line_of(earlier, panel), line_of(later, panel)
        assert below > above - slack, (earlier.objectName(), later.objectName())
        if abs(below - above) < slack // 2:
            at = [one.mapTo(panel, QPoint(0, 0)).x() for one in (earlier, later)]
            assert at[0] < at[1], (earlier.objectName(), later.objectName())


def test_a_search_by_keyboard_alone(panel, qtbot):
    any_time(panel)
    spin = part(panel, "cloudSpin")
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "60")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_running(panel) and rows(panel) > 0, timeout=40_000)
    assert panel.search.session.query.max_cloud == 60


def test_after_a_search_tab_goes_from_top_to_bottom_too(panel, qtbot):
    any_time(panel)
    search(panel, qtbot)
    panel.activateWindow()
    stops = visited(panel, qtbot, part(panel, "connectionChooser"))
    lines = [line_of(stop, panel) for stop in stops]
    slack = panel.fontMetrics().height()
    names = [stop.objectName() for stop in stops]
    assert all(b > a - slack for a, b in zip(lines, lines[1:])), list(zip(names, lines))
