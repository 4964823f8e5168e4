# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints that an algorithm adds to a project look like those of the dock."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsFeature,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

# Each until QGIS deletes it: QGIS owns them, but holds no reference to what Python adds to them.
_living: set[FootprintLook] = set()


class FootprintLook(QgsProcessingLayerPostProcessorInterface):
    """Called on the main thread once the layer is in the project; not by qgis_process.

    Args:
        features: all of the layer; looked at in the algorithm's own thread.
    """

    def __init__(self, features: Iterable[QgsFeature]) -> None:
        super().__init__()
        # Here and not above: whoever starts QGIS need not wait for it.
        from ..adapters.map.footprint_layer import prices_and_depth

        self._prices, self._depth = prices_and_depth(features)

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> None:
        if isinstance(layer, QgsVectorLayer) and _has_default_look(layer):
            from ..adapters.map.footprint_layer import show_as_footprints

            show_as_footprints(layer, self._prices, self._depth)


def give_look(
    destination: str, features: Iterable[QgsFeature], context: QgsProcessingContext
) -> None:
    """Have the layer styled if it is to be added to a project."""
    for look in tuple(_living):
        if sip.isdeleted(look):
            _living.discard(look)
    if context.willLoadLayerOnCompletion(destination):
        look = FootprintLook(features)
        _living.add(look)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(look)


def _has_default_look(layer: QgsVectorLayer) -> bool:
    """Return whether the user has chosen no style for outputs of algorithms in the settings."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleSymbolRenderer):
        return False
    default = QgsSymbol.defaultSymbol(layer.geometryType())
    return _look_of(renderer.symbol().clone()) == _look_of(default)


def _look_of(symbol: QgsSymbol) -> list[dict[str, object]]:
    """Return how a symbol looks but for its colour, which is a random one by default."""
    symbol.setColor(QColor())
    return [layer.properties() for layer in symbol.symbolLayers()]
