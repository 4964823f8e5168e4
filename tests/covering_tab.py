# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of covers look at and do in the dock."""

from __future__ import annotations

from datacosmos_imagery.ui.results.cover_wishes import CoverWishes
from qgis.PyQt.QtCore import Qt
from search_tab import part

BOX = (-71.72, -27.68, -71.02, -27.06)


def cover(panel):
    part(panel, "coverButton").click()


def said(panel):
    return part(panel, "coverLabel").text()


def wait_for_proposal(panel, qtbot):
    qtbot.waitUntil(lambda: part(panel, "addCoverToCartButton").isVisible())


def wait_until_it_ends(panel, qtbot):
    wait_for_proposal(panel, qtbot)
    qtbot.waitUntil(lambda: not part(panel, "coverStopButton").isVisible())


def lines(panel):
    """Return the scenes of the proposal that is shown, as text and price."""
    tree = part(panel, "coverLines")
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.data(0, Qt.ItemDataRole.AccessibleTextRole), item.text(1)) for item in items]


def propose_again(panel, wishes):
    part(panel, "coverOptionsButton").click()
    panel.findChild(CoverWishes).show_value(wishes)
    part(panel, "coverAgainButton").click()


def price(line):
    return float(line[1].removesuffix(" EUR"))
