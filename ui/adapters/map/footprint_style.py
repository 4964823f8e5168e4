# SPDX-License-Identifier: GPL-2.0-or-later
"""How footprints look: coloured by price or cloud cover, legible where they overlap."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import number_text, translate
from ..plain_text import without_markup

# True for selected footprints, so that they can be drawn on top; never saved.
CHOSEN_FIELD = "chosen"
BY_PRICE, BY_CLOUD, BY_NOTHING = "price", "cloud", "none"

# From cheap or clear to dear or cloudy; told apart also by those who don't see red or green.
_RAMP = ("#2f7ed8", "#17b3a3", "#7cb82f", "#f28e1c", "#d62728")
_PLAIN = "#2f7ed8"
_UNKNOWN = "#808080"
_SEAM = QColor(255, 255, 255, 120)
# Symbol layers of the same pass are drawn for all footprints before those of the next, so that
# no fill hides an outline and no outline a selected one.
_FILL_PASS, _SEAM_PASS, _LINE_PASS, _CHOSEN_SEAM_PASS, _CHOSEN_PASS = range(5)
_LINE_MM, _CHOSEN_MM, _SEAM_MM = 0.55, 0.9, 0.4
# What the fills of a whole stack of footprints may add up to, so that the map stays visible:
# satellites come back to the very same tile, and a search finds 50 of them.
_STACK_OPACITY = 0.25
_LEAST_OPACITY = 0.03
_CHOSEN_LINE = QColor(255, 214, 0)
_CHOSEN_SEAM = QColor(30, 30, 30)
# QGIS fills each symbol layer of a selected feature with this: only nothing adds up to nothing.
CHOSEN_FILL = QColor(255, 214, 0, 0)
_ORDER_FIELDS = {BY_PRICE: '"price"', BY_CLOUD: '"cloud_cover"'}
_CLOUD_STEPS = (5, 15, 35, 65)


@dataclass(frozen=True)
class _Class:
    label: str
    condition: str  # empty for all that no other class has
    colour: str
    is_dashed: bool = False


def footprint_renderer(
    colour_by: str,
    prices: Mapping[str, Iterable[float]],
    depth: int,
    *,
    marks_chosen: bool = True,
) -> QgsRuleBasedRenderer:
    """Return a renderer.

    Args:
        colour_by: BY_PRICE, BY_CLOUD or BY_NOTHING.
        prices: the known prices of each currency, which the classes are cut to.
        depth: how many footprints lie on top of each other at the most.
        marks_chosen: draw the selected ones on top. For a layer that has CHOSEN_FIELD.
    """
    if colour_by == BY_PRICE:
        classes = _price_classes(prices)
    elif colour_by == BY_CLOUD:
        classes = _cloud_classes()
    else:
        classes = [_Class(translate("DataCosmos", "Footprint"), "", _PLAIN)]
    opacity = 1 - (1 - _STACK_OPACITY) ** (1 / max(1, depth))
    root = QgsRuleBasedRenderer.Rule(None)
    for item in classes:
        rule = QgsRuleBasedRenderer.Rule(
            _symbol(QColor(item.colour), opacity, is_dashed=item.is_dashed),
            0,
            0,
            item.condition,
            item.label,
        )
        if not item.condition and len(classes) > 1:
            # Never called with False: that would drop the condition all the same.
            rule.setIsElse(True)
        root.appendChild(rule)
    if marks_chosen:
        # Not is_selected(): QGIS asks the main thread for it, feature by feature, and hangs when
        # the main thread happens to wait for the drawing.
        chosen = QgsExpression.quotedColumnRef(CHOSEN_FIELD)
        label = translate("DataCosmos", "Selected")
        root.appendChild(QgsRuleBasedRenderer.Rule(_chosen_symbol(), 0, 0, chosen, label))
    renderer = QgsRuleBasedRenderer(root)
    if colour_by in _ORDER_FIELDS:
        # Of a stack the cheapest or clearest is on top, the unknown at the bottom.
        clause = QgsFeatureRequest.OrderByClause(_ORDER_FIELDS[colour_by], False, True)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([clause]))
        renderer.setOrderByEnabled(True)
    return renderer


def price_breaks(prices: Iterable[float]) -> list[float]:
    """Return up to four round numbers that cut the prices into about equal numbers."""
    ordered = sorted(prices)
    breaks: list[float] = []
    for part in range(1, len(_RAMP)):
        if not ordered:
            break
        value = _rounded(ordered[min(len(ordered) - 1, len(ordered) * part // len(_RAMP))])
        if value < ordered[-1] and (not breaks or value > breaks[-1]):
            breaks.append(value)
    return breaks


def _rounded(value: float) -> float:
    """Return the value rounded up to two digits."""
    if value <= 0:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return float(f"{math.ceil(round(value / step, 9)) * step:.12g}")


def _price_classes(prices: Mapping[str, Iterable[float]]) -> list[_Class]:
    classes: list[_Class] = []
    for currency, amounts in prices.items():
        field = f'"currency" = {QgsExpression.quotedString(currency)} AND "price"'
        classes += _steps("price", field, price_breaks(amounts), f" {without_markup(currency)}")
    return [*classes, _unknown(translate("DataCosmos", "Price unknown"))]


def _cloud_classes() -> list[_Class]:
    classes = _steps("cloud_cover", '"cloud_cover"', _CLOUD_STEPS, " %")
    return [*classes, _unknown(translate("DataCosmos", "Cloud cover unknown"))]


def _unknown(label: str) -> _Class:
    return _Class(label, "", _UNKNOWN, is_dashed=True)


def _steps(name: str, field: str, breaks: Sequence[float], unit: str) -> list[_Class]:
    """Return a class up to each break and one above the last."""
    edges = [number_text(value, 10) for value in breaks]
    if not edges:
        text = translate("DataCosmos", "Any known") + unit
        return [_Class(text, f'{field} IS NOT NULL AND "{name}" >= 0', _RAMP[0])]
    classes = []
    colours = _spread(len(breaks) + 1)
    for number, colour in enumerate(colours):
        low = None if number == 0 else breaks[number - 1]
        high = None if number == len(breaks) else breaks[number]
        conditions = [f"{field} > {low!r}"] if low is not None else [f"{field} >= 0"]
        if high is not None:
            conditions.append(f'"{name}" <= {high!r}')
        if low is None:
            label = translate("DataCosmos", "up to {}").format(edges[0])
        elif high is None:
            label = translate("DataCosmos", "above {}").format(edges[-1])
        else:
            label = f"{edges[number - 1]} – {edges[number]}"
        classes.append(_Class(label + unit, " AND ".join(conditions), colour))
    return classes


def _spread(count: int) -> list[str]:
    last = len(_RAMP) - 1
    return [_RAMP[round(number * last / max(1, count - 1))] for number in range(count)]


def _symbol(colour: QColor, opacity: float, *, is_dashed: bool) -> QgsFillSymbol:
    fill = QColor(colour)
    # Below this, Qt's eight bits of colour turn the hue into another.
    fill.setAlphaF(opacity if opacity >= _LEAST_OPACITY else 0)
    line = _outline(colour, _LINE_MM, _LINE_PASS)
    if is_dashed:
        line.setStrokeStyle(Qt.PenStyle.DashLine)
    inside = QgsSimpleFillSymbolLayer(fill)
    inside.setStrokeStyle(Qt.PenStyle.NoPen)
    inside.setRenderingPass(_FILL_PASS)
    seam = _outline(_SEAM, _LINE_MM + _SEAM_MM, _SEAM_PASS)
    return _filled_with(inside, seam, line)


def _chosen_symbol() -> QgsFillSymbol:
    return _filled_with(
        _outline(_CHOSEN_SEAM, _CHOSEN_MM + _SEAM_MM, _CHOSEN_SEAM_PASS),
        _outline(_CHOSEN_LINE, _CHOSEN_MM, _CHOSEN_PASS),
    )


def _filled_with(*layers: QgsSimpleFillSymbolLayer) -> QgsFillSymbol:
    # Not QgsFillSymbol(layers): Python would still own the layers, and QGIS crash later.
    symbol = QgsFillSymbol.createSimple({})
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def _outline(colour: QColor, width_mm: float, rendering_pass: int) -> QgsSimpleFillSymbolLayer:
    # A fill layer, since QGIS repaints line layers of selected features in the selection colour.
    # The width is "data-defined" too, since selected features otherwise have one pixel.
    outline = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, colour)
    outline.setStrokeWidth(width_mm)
    outline.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromValue(width_mm)
    )
    outline.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    outline.setRenderingPass(rendering_pass)
    return outline
