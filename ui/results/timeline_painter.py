# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws the timeline: bars of counts, in colours that stand out from whatever is behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionFocusRect, QWidget

from ...core.catalogue.timeline import Clarity, Timeline

# Hue and saturation, and by how much it stands out from the background (WCAG 2.1, contrast ratio).
# Told apart by lightness alone, so also by those who see no colours: the clearer, the stronger.
_LOOKS = {
    Clarity.CLEAR: (0.59, 0.85, 7.0),
    Clarity.PARTLY: (0.59, 0.65, 3.6),
    Clarity.CLOUDY: (0.59, 0.12, 2.0),
    Clarity.UNKNOWN: (0.59, 0.0, 3.6),
}
_LEAST_BAR = 2  # pixels: also the one scene beside hundreds is seen
_FADED = 0.3
_CHOSEN_ALPHA = 48
_STEPS = 12
_OPAQUE = 255
_DARK, _BRIGHT = "#323232", "#f0f0f0"
# Of the luminance: a background below it has more contrast to white than to black.
_HALF_LIGHT = 0.18


@dataclass(frozen=True)
class Drawing:
    """What is drawn.

    Args:
        place_of: returns where a bar may stand.
        chosen: bars that are chosen; the others are faded, unless there are none.
        room: where the bars stand.
        axis: where the texts stand.
        texts: at the beginning, in the middle and at the end of the axis.
    """

    timeline: Timeline
    place_of: Callable[[int], QRect]
    chosen: range
    hovered: int | None
    room: QRect
    axis: QRect
    texts: tuple[str, str, str]
    is_mirrored: bool


def paint(painter: QPainter, palette: QPalette, background: QColor, drawing: Drawing) -> None:
    """Draw bars and texts.

    Args:
        background: see `background_of`.
    """
    painter.fillRect(drawing.room, background)
    colours = {clarity: _colour_on(clarity, background.rgba()) for clarity in Clarity}
    if drawing.chosen:
        _paint_chosen(painter, palette, drawing)
    for bar in drawing.timeline.bars:
        is_faded = bool(drawing.chosen) and bar not in drawing.chosen
        painter.setOpacity(_FADED if is_faded else 1.0)
        _paint_bar(painter, drawing, bar, colours)
    painter.setOpacity(1.0)
    line = QColor(palette.color(QPalette.ColorRole.WindowText))
    line.setAlphaF(0.5)
    painter.setPen(QPen(line, 1))
    y = drawing.axis.top()
    painter.drawLine(drawing.axis.left(), y, drawing.axis.right(), y)
    if drawing.hovered is not None:
        rect = drawing.place_of(drawing.hovered)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
        painter.drawLine(rect.left(), y, rect.right(), y)
    _paint_texts(painter, palette, drawing)


def background_of(widget: QWidget) -> QColor:
    """Return what is behind a widget: under a style sheet its own background may be nothing."""
    behind: QWidget | None = widget
    while behind is not None:
        colour = QColor(behind.palette().color(QPalette.ColorRole.Window))
        if colour.alpha() == _OPAQUE:
            return colour
        behind = behind.parentWidget()
    text = widget.palette().color(QPalette.ColorRole.WindowText)
    return QColor(_DARK if luminance(text) > _HALF_LIGHT else _BRIGHT)


def colour_of(clarity: Clarity, background: QColor) -> QColor:
    """Return the colour of a part of a bar, which stands out from the background."""
    hue, saturation, contrast = _LOOKS[clarity]
    return with_contrast(hue, saturation, background, contrast)


@lru_cache(maxsize=32)
def _colour_on(clarity: Clarity, background: int) -> QColor:
    return colour_of(clarity, QColor.fromRgba(background))


def with_contrast(hue: float, saturation: float, background: QColor, ratio: float) -> QColor:
    """Return a colour whose contrast to the background is about this, or all that there can be."""
    is_dark = luminance(background) < _HALF_LIGHT
    low, high = (background.lightnessF(), 1.0) if is_dark else (0.0, background.lightnessF())
    for _step in range(_STEPS):
        middle = (low + high) / 2
        found = contrast(QColor.fromHslF(hue, saturation, middle), background)
        # On a dark background more light is more contrast, else less.
        if (found < ratio) is is_dark:
            low = middle
        else:
            high = middle
    return QColor.fromHslF(hue, saturation, (low + high) / 2).toRgb()


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1. Source: WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio, 1 to 21. Source: WCAG 2.1."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _paint_bar(
    painter: QPainter, drawing: Drawing, bar: int, colours: dict[Clarity, QColor]
) -> None:
    counts = drawing.timeline.counts(bar)
    total = sum(counts)
    if not total:
        return
    place = drawing.place_of(bar)
    room = place.height() - 1
    full = max(_LEAST_BAR, round(room * total / drawing.timeline.peak))
    width = max(1, place.width() - (1 if place.width() > 2 else 0))
    done, below = 0, place.bottom()
    for clarity, count in zip(Clarity, counts):
        done += count
        top = place.bottom() - round(full * done / total)
        if count and below > top:
            part = QRect(place.left(), top + 1, width, below - top)
            # Hatched, and hollow: nothing is known of what fills it.
            is_known = clarity is not Clarity.UNKNOWN
            pattern = Qt.BrushStyle.SolidPattern if is_known else Qt.BrushStyle.BDiagPattern
            painter.fillRect(part, QBrush(colours[clarity], pattern))
            if not is_known:
                painter.setPen(colours[clarity])
                painter.drawRect(part.adjusted(0, 0, -1, -1))
        below = min(below, top)


def _paint_chosen(painter: QPainter, palette: QPalette, drawing: Drawing) -> None:
    places = [drawing.place_of(bar) for bar in (drawing.chosen.start, drawing.chosen.stop - 1)]
    whole = places[0].united(places[1])
    colour = QColor(palette.color(QPalette.ColorRole.Highlight))
    edge = QColor(colour)
    colour.setAlpha(_CHOSEN_ALPHA)
    painter.fillRect(whole, colour)
    painter.fillRect(QRect(whole.left(), whole.top(), 1, whole.height()), edge)
    painter.fillRect(QRect(whole.right(), whole.top(), 1, whole.height()), edge)


def _paint_texts(painter: QPainter, palette: QPalette, drawing: Drawing) -> None:
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    metrics = painter.fontMetrics()
    to_left, to_right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    direction = to_left if drawing.is_mirrored else to_right
    # Absolute: a painter of a mirrored widget would mirror them again.
    start, end = (
        QStyle.visualAlignment(direction, side)
        for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    )
    first, middle, last = drawing.texts
    room = drawing.axis.width()
    sides = max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(last))
    if first and last and 2 * sides + metrics.averageCharWidth() > room:
        last = ""
    texts = [(first, start), (last, end)]
    if 2 * sides + metrics.horizontalAdvance(middle) + 2 * metrics.averageCharWidth() <= room:
        texts.append((middle, Qt.AlignmentFlag.AlignHCenter))
    for text, side in texts:
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(drawing.axis, side | Qt.AlignmentFlag.AlignVCenter, said)


def paint_focus(painter: QPainter, widget: QWidget, place: QRect) -> None:
    """Draw the frame of what has the keyboard, as the style does."""
    option = QStyleOptionFocusRect()
    option.initFrom(widget)
    option.rect = place
    widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, widget)
