# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells how sharp pictures are on a screen of some resolution; run by `test_high_dpi`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
import conftest  # noqa: E402, F401  it registers the package
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts  # noqa: E402
from datacosmos_imagery.ui.adapters.settings import Settings  # noqa: E402
from datacosmos_imagery.ui.connections.connection_bar import ConnectionBar  # noqa: E402
from datacosmos_imagery.ui.help.help_window import HelpWindow  # noqa: E402
from datacosmos_imagery.ui.widgets.icon_label import IconLabel  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import Qt, QUrl  # noqa: E402
from qgis.PyQt.QtGui import QIcon, QImage, QPainter, QTextDocument  # noqa: E402
from qgis.PyQt.QtSvg import QSvgRenderer  # noqa: E402

ICON = str(ROOT / "resources" / "icon.svg")


def drawn(side):
    """Return the icon as it is with so many pixels."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    QSvgRenderer(ICON).render(painter)
    painter.end()
    return image


def difference(one, other):
    """Return how much two images differ, from 0 to 255."""
    side = one.width()
    places = [(x, y) for x in range(side) for y in range(side)]
    total = sum(abs(one.pixelColor(*at).green() - other.pixelColor(*at).green()) for at in places)
    return total / len(places)


def icon_facts(ratio):
    label = IconLabel(QIcon(ICON), times=2)
    side = label.sizeHint().width()
    label.resize(side, side)
    label.setStyleSheet("background: white")
    shown = label.grab().toImage()
    smooth = Qt.TransformationMode.SmoothTransformation
    blurred = drawn(side).scaled(shown.size(), transformMode=smooth)
    return {
        "icon": shown.width(),
        "icon_wanted": round(side * ratio),
        "icon_sharp": difference(shown, drawn(shown.width())),
        "icon_blurred": difference(shown, blurred),
    }


def dot_facts(ratio):
    bar = ConnectionBar(Accounts(Settings(), environ={}))
    (size,) = bar.chooser.icon().availableSizes()
    return {"dot": size.width(), "dot_wanted": round(bar.chooser.iconSize().width() * ratio)}


def guide_facts(ratio):
    window = HelpWindow()
    window.resize(900, 500)
    window.show()
    QgsApplication.processEvents()
    text, kind = window.text, QTextDocument.ResourceType.ImageResource
    picture = text.loadResource(kind, QUrl("search.png"))
    file = QImage(str(ROOT / "resources" / "help" / "search.png"))
    return {
        "picture": picture.width(),
        "picture_file": file.width(),
        "picture_shown": picture.width() / picture.devicePixelRatio(),
        "room": text.viewport().width(),
        "ratio": ratio,
    }


def main():
    app = QgsApplication([], True)
    app.initQgis()
    ratio = app.devicePixelRatio()
    print(json.dumps({**icon_facts(ratio), **dot_facts(ratio), **guide_facts(ratio)}), flush=True)
    # Outside QGIS's own program Python takes things apart in an order that QGIS can't stand.
    os._exit(0)


main()
