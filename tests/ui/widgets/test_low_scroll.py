# SPDX-License-Identifier: GPL-2.0-or-later
"""What scrolls in a low dock has no scroll bar where there is room."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.widgets.flow_row import let_wrap
from datacosmos_imagery.ui.widgets.low_scroll import LowScroll
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget


def wrapped(text):
    label = QLabel(text)
    let_wrap(label)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label


@pytest.mark.parametrize("frame", [0, 1, 3])
def test_a_frame_of_the_theme_takes_nothing_from_the_text(qtbot, frame):
    content, host = QWidget(), QWidget()
    QVBoxLayout(content).addWidget(wrapped("The area has changed. " * 4))
    scroll = LowScroll(content)
    # As QGIS's dark theme does.
    scroll.setStyleSheet(f"QAbstractScrollArea {{ border: {frame}px solid #76797c; }}")
    column = QVBoxLayout(host)
    column.addWidget(scroll)
    column.addStretch(1)
    qtbot.addWidget(host)
    host.resize(300, 400)
    host.show()
    for _turn in range(5):
        QCoreApplication.processEvents()
    assert scroll.frameWidth() == frame
    assert scroll.verticalScrollBar().maximum() == 0
