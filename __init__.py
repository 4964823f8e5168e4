# SPDX-License-Identifier: GPL-2.0-or-later
"""DataCosmos Imagery: search, price, order and load satellite imagery in QGIS."""


def classFactory(iface):  # noqa: ANN001, ANN201  QGIS calls it by this name
    from .plugin import DataCosmosPlugin

    return DataCosmosPlugin(iface)
