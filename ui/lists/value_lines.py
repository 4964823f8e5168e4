# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of a row that are always there: in words, else abbreviated, else in smaller letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath

from .row_layout import DOT, Measures

_ICON_SHARE = 0.8  # of the height of a line


class Sign(Enum):
    """A small drawing that stands for a word."""

    CLOUD = "cloud"
    COVERAGE = "coverage"
    OWNED = "owned"


@dataclass(frozen=True)
class Version:
    """One way to write a value: a text, perhaps with a drawing before it."""

    text: str
    sign: Sign | None = None


@dataclass(frozen=True)
class Value:
    """A value to show.

    Args:
        versions: the longest first; the last one says as much in the least room.
        is_strong: whether it is what the eye looks for.
    """

    versions: tuple[Version, ...]
    is_strong: bool = False


@dataclass(frozen=True)
class Piece:
    """A value as it fits.

    Args:
        rect: for a layout from left to right.
        scale: of the letters, 1 as a rule.
    """

    rect: QRect
    version: Version
    is_strong: bool
    scale: float


def plain(*texts: str) -> tuple[Version, ...]:
    """Return texts as versions."""
    return tuple(map(Version, texts))


def sign_side(measures: Measures) -> int:
    """Return the side of a drawing between words."""
    return round(_ICON_SHARE * measures.regular.ascent())


def width_of(version: Version, measures: Measures, *, is_strong: bool) -> int:
    """Return the width that a version needs, in logical pixels."""
    metrics = measures.bold if is_strong else measures.regular
    width = metrics.horizontalAdvance(version.text)
    if version.sign is not None:
        width += sign_side(measures) + (measures.gap // 2 if version.text else 0)
    return width


def fit_values(values: Sequence[Value], line: QRect, measures: Measures) -> list[Piece]:
    """Return all values side by side, with room for a dot between them.

    The longest is shortened first. Where all are as short as they get and there still isn't room,
    the letters become smaller: nothing is left out, and no number cut.
    """
    chosen = [0] * len(values)
    dots = measures.regular.horizontalAdvance(DOT) * max(0, len(values) - 1)

    def widths() -> list[int]:
        return [
            width_of(value.versions[at], measures, is_strong=value.is_strong)
            for value, at in zip(values, chosen)
        ]

    while sum(now := widths()) + dots > line.width():
        can = [number for number, at in enumerate(chosen) if at + 1 < len(values[number].versions)]
        if not can:
            break
        chosen[max(can, key=lambda number: now[number])] += 1
    needed = sum(now) + dots
    scale = min(1.0, max(0, line.width() - 1) / needed) if needed else 1.0
    pieces, left = [], float(line.left())
    for value, at, width in zip(values, chosen, now):
        # A pixel more, since letters of another size are not exactly as wide as they are scaled.
        rect = QRect(round(left), line.top(), round(width * scale) + 1, line.height())
        pieces.append(Piece(rect, value.versions[at], value.is_strong, scale))
        left += width * scale + measures.regular.horizontalAdvance(DOT) * scale
    return pieces


def paint_sign(sign: Sign, painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a drawing into a square."""
    painter.save()
    painter.setPen(colour)
    painter.setBrush(colour)
    _SIGNS[sign](painter, rect)
    painter.restore()


def _cloud(painter: QPainter, rect: QRectF) -> None:
    side = rect.width()
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for x, y, radius in ((0.28, 0.62, 0.22), (0.52, 0.46, 0.28), (0.76, 0.62, 0.2)):
        path.addEllipse(rect.topLeft() + QPointF(x * side, y * side), radius * side, radius * side)
    base = QRectF(rect.left() + 0.28 * side, rect.top() + 0.6 * side, 0.48 * side, 0.24 * side)
    path.addRect(base)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)


def _coverage(painter: QPainter, rect: QRectF) -> None:
    inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inner)
    part = QPainterPath(inner.bottomLeft())
    part.lineTo(inner.topLeft())
    part.lineTo(inner.topRight())
    part.closeSubpath()
    painter.fillPath(part, painter.pen().color())


def _owned(painter: QPainter, rect: QRectF) -> None:
    """A bookmark, which nothing else in a list is."""
    inner = rect.adjusted(0.2 * rect.width(), 0.5, -0.2 * rect.width(), -0.5)
    path = QPainterPath(inner.topLeft())
    path.lineTo(inner.topRight())
    path.lineTo(inner.bottomRight())
    path.lineTo(QPointF(inner.center().x(), inner.bottom() - 0.35 * inner.height()))
    path.lineTo(inner.bottomLeft())
    path.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)


_SIGNS: dict[Sign, Callable[[QPainter, QRectF], None]] = {
    Sign.CLOUD: _cloud,
    Sign.COVERAGE: _coverage,
    Sign.OWNED: _owned,
}
