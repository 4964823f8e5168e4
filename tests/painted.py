# SPDX-License-Identifier: GPL-2.0-or-later
"""What a delegate really paints, read from an SVG that it painted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from qgis.PyQt.QtCore import QBuffer, QIODevice, QPoint, QRect
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

_TEXT = re.compile(r"<text\b([^>]*)>(.*?)</text>", re.S)
_FACT = re.compile(r'([a-z-]+)="([^"]*)"')
# No letters, and not seen: isolates of bidirectional text.
_UNSEEN = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")


@dataclass(frozen=True)
class PaintedText:
    """A piece of text.

    Args:
        left, right: where it begins and ends, in logical pixels.
    """

    text: str
    left: float
    right: float


def painted_row(view, row: int) -> list[PaintedText]:
    """Return the texts that a view's delegate paints for a row, in the order of painting."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.font, option.widget = view.font(), view
    whole = view.visualRect(view.model().index(row))
    option.rect = QRect(QPoint(0, 0), whole.size())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QSvgGenerator()
    image.setOutputDevice(buffer)
    image.setResolution(view.logicalDpiX())
    image.setSize(option.rect.size())
    image.setViewBox(option.rect)
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(row))
    painter.end()
    return [_read(*found) for found in _TEXT.findall(bytes(buffer.data()).decode())]


def _read(facts: str, text: str) -> PaintedText:
    values = dict(_FACT.findall(facts))
    font = QFont(values["font-family"])
    font.setPixelSize(max(1, round(float(values["font-size"]))))
    font.setBold(values.get("font-weight", "400") in {"700", "bold"})
    said = _UNSEEN.sub("", unescape(text)).replace("\N{NO-BREAK SPACE}", " ").strip()
    left = float(values["x"])
    return PaintedText(said, left, left + QFontMetricsF(font).horizontalAdvance(said))
